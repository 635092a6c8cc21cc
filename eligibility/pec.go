package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	pec = law.Rule{ID: "PEC", Cites: []law.Ref{law.Travail("L5134-20", "", "LEGIARTI000028698696"), law.Travail("L5134-24", "", "LEGIARTI000026549790")}}

	// Where the code does not say which day picks the wording of the clauses on the aid, and the day of the aid
	// is not recorded.
	cuiDay = law.Convention{ID: "PEC-DAY", Cites: []law.Ref{law.Travail("R5134-26", "", "LEGIARTI000026566068")}}
)

// PEC decides whether the person of the case may be hired by the employer under the contract of the case in a
// parcours emploi compétences, which the code calls contrat d'accompagnement dans l'emploi (L5134-19-1 to
// L5134-34): the employer, the post, the person, who grants the aid and when, what refuses it, then the contract,
// its hours, its pay, its length, and the support.
//
// The clauses on the aid go by the day it is granted; when that is not recorded, by the day the contract is
// concluded, failing that its first day (PEC-DAY). The clauses on the contract go by the day it is concluded, with
// the same convention. The length is measured to the last end recorded, renewals counted.
//
// An emploi d'avenir professeur has hours and a length of its own, which are not looked at: the answer is Unknown, or No.
//
// What circulars ask of prescribers never makes a No: the decision carries it as remarks (PEC-PRACT-…), each with
// its circular.
func PEC(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	t.All(&pec)
	k.notesDay(t)
	k.addPECEmployer(t)
	k.addPost(t)
	k.addPerson(t, &pecPerson)
	k.addPrescriber(t)
	k.addFirst(t, &pecFirst)
	k.addRefusals(t)
	k.addReview(t)
	k.says(t, &pecNoOtherAid, &pecNoOtherText, byAid, "cui.other_state_aid", k.CUI.OtherStateAid, k.CUI.OtherStateAid.Not())
	k.addNotIAE(t)
	k.addForm(t)
	if teacher := k.teacher(); teacher == law.No {
		k.addPECHours(t)
		k.addPay(t)
		k.addDuration(t, &pecDuration)
	} else {
		k.addTeacher(t, teacher)
		k.addPay(t)
	}
	k.addRequest(t)
	k.addSupport(t)
	k.addPractice(t)
	return t.Decision()
}

// cuiScheme holds what sets a PEC and a CIE apart: the articles.
type cuiScheme struct {
	kind law.Kind

	person, first, refusal, review, referent, tutor, form, fewer, sentence, longer, renew *law.Param[law.Answer]
	hours                                                                                 *law.Param[law.Hours]
	months, monthsSentence, max, maxLong, aidMonths, tutorMonths                          *law.Param[law.Months]
	ageLong, agePension                                                                   *law.Param[law.Years]
	tutorMax                                                                              *law.Param[law.Count]
	trainingExtends                                                                       bool // the contract may go on to finish a training

	suspend, leave, clawback, keptCDI, keptCDD *law.Param[law.Answer]
	trialMonths, leaveMonths, certificate      *law.Param[law.Months]
	notice                                     *law.Param[law.Days]
	immersions                                 *law.Param[law.Rate]

	youthMonths               *law.Param[law.Months]
	youthHours, practiceHours *law.Param[law.Hours]
}

var pecScheme = cuiScheme{
	kind:   law.PEC,
	person: &pecPersonText, first: &pecFirstText, refusal: &pecRefusalText, review: &pecReviewText,
	referent: &pecReferentText, tutor: &pecTutorText, form: &pecPostText, fewer: &pecLessText, renew: &pecRenewText,
	sentence: &pecSentenceText, longer: &pecLongerText,
	hours: &PECHours, months: &PECMonths, monthsSentence: &PECMonthsSentence, max: &PECMaxMonths, maxLong: &PECMaxMonthsLong,
	aidMonths: &PECAidMonths, tutorMonths: &PECTutorMonths, ageLong: &PECAgeLong, agePension: &PECAgePension,
	tutorMax: &PECTutorMax, trainingExtends: true,
	suspend: &pecSuspendText, leave: &pecLeaveText, clawback: &pecClawbackText, keptCDI: &pecKeptCDIText, keptCDD: &pecKeptCDDText,
	trialMonths: &PECTrialMonths, leaveMonths: &PECLeaveMonths, certificate: &PECCertificateMonths, notice: &PECNoticeDays,
	immersions:  &PECImmersionShare,
	youthMonths: &PECYouthMonths, youthHours: &PECYouthHours, practiceHours: &PECPracticeHours,
}

// cuiDays says which day of the case picks the wording of a clause.
type cuiDays uint8

const (
	byAid      cuiDays = iota // the day the aid is granted
	byContract                // the day the contract is concluded
	byBreak                   // the day of the event
)

// cuiCase is what every clause on a PEC or a CIE reads.
type cuiCase struct {
	*facts.Case
	*cuiScheme
	whens    [3]law.When // by cuiDays
	lent     [2]bool     // another day was taken in its place, by cuiDays: PEC-DAY
	initial  law.Period  // the contract without its renewals
	last     law.Date    // its last day, renewals counted
	renewals law.Answer  // Unknown when the end of one is missing
}

// dayKeys are the facts to ask for when a day is missing.
var dayKeys = [...]string{byAid: "aid.made", byContract: "contract.made", byBreak: "cui.break.day"}

func cuiOf(s *cuiScheme, c *facts.Case) cuiCase {
	c = orEmpty(c)
	k := cuiCase{Case: c, cuiScheme: s, initial: initialTerm(&c.Contract), renewals: law.No}
	signed := c.Contract.Made
	if signed.IsZero() {
		signed = c.Contract.Start
	}
	aid := c.Aid.Made
	if aid.IsZero() {
		aid = signed
	}
	if !signed.IsZero() {
		k.lent = [...]bool{byAid: c.Aid.Made.IsZero(), byContract: c.Contract.Made.IsZero()}
	}
	k.whens = [...]law.When{byAid: {Made: aid}, byContract: {Made: signed}, byBreak: {Day: c.CUI.Break.Day}}

	k.last = c.Contract.End
	for i := range c.Contract.Renewals.Items {
		k.renewals = law.Yes
		end := c.Contract.Renewals.Items[i].End
		if end.IsZero() {
			k.renewals = law.Unknown
			break
		}
		if end.After(k.last) {
			k.last = end
		}
	}
	return k
}

// notesDay says, on the group just opened, that a day was taken in place of another.
func (k *cuiCase) notesDay(t *law.Tree) {
	if k.lent[byAid] || k.lent[byContract] {
		t.Note(law.Under(&cuiDay))
	}
}

// cuiText is the version of a clause that governs the case. When there is none it answers the clause, for want of a
// day or of a text, and is nil. When the day is missing the clause also lacks the facts of lacking, as for [governing].
func cuiText[T any](k *cuiCase, t *law.Tree, r *law.Rule, p *law.Param[T], by cuiDays, lacking ...string) *law.Version[T] {
	v, miss := p.At(k.whens[by])
	switch {
	case v != nil:
	case miss.Why == law.NoText:
		t.Silent(r, p.Name, miss)
	default:
		lacks(t, r, dayKeys[by], lacking...)
	}
	return v
}

// noteCIE cites, on the group just opened, the article of the CIE: the rules of the groups that both forms share cite
// those of the PEC.
func noteCIE[T law.Scalar](k *cuiCase, t *law.Tree, p *law.Param[T], by cuiDays) {
	if k.kind != law.CIE {
		return
	}
	if v, _ := p.At(k.whens[by]); v != nil {
		t.Note(law.Value(p, v, k.whens[by]))
	}
}

// says answers a clause from one yes/no fact: the answer is what the fact makes of the clause.
func (k *cuiCase) says(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], by cuiDays, key string, fact, answer law.Answer) {
	v := cuiText(k, t, r, p, by, lacking(fact == law.Unknown, key))
	switch {
	case v == nil:
	case fact == law.Unknown:
		t.Lacks(r, key)
	default:
		t.Says(r, answer, law.Fact(key, fact), law.Value(p, v, k.whens[by]))
	}
}
