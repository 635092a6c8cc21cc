package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// A job shared between employers: the groupement d'employeurs (code du travail, L1253-1 to L1253-24) and the loan of
// labour (L8241-1 to L8241-3).
var (
	ge            = law.Rule{ID: "GE", Cites: geObjectText.Versions[0].Cites}
	geObject      = law.Rule{ID: "GE-OBJECT", Cites: geObjectText.Versions[0].Cites}
	geNonProfit   = law.Rule{ID: "GE-OBJECT-NONPROFIT", Cites: geObjectText.Versions[0].Cites}
	geForm        = law.Rule{ID: "GE-OBJECT-FORM", Cites: geFormText.Versions[0].Cites}
	geStaff       = law.Rule{ID: "GE-OBJECT-STAFF", Cites: geObjectText.Versions[0].Cites}
	geAgreement   = law.Rule{ID: "GE-DIFFERENT-CCN", Cites: geAgreementText.Versions[0].Cites}
	geSame        = law.Rule{ID: "GE-SAME-CCN", Cites: geObjectText.Versions[0].Cites}
	geChosen      = law.Rule{ID: "GE-CHOSEN-CCN", Cites: geAgreementText.Versions[0].Cites}
	gePublic      = law.Rule{ID: "GE-PUBLIC", Cites: GELocalShare.Versions[0].Cites}
	gePublicHalf  = law.Rule{ID: "GE-PUBLIC-HALF", Cites: GELocalShare.Versions[0].Cites}
	gePublicMain  = law.Rule{ID: "GE-PUBLIC-MAIN", Cites: geMainText.Versions[0].Cites}
	gePublicHours = law.Rule{ID: "GE-PUBLIC-HOURS", Cites: GELocalHours.Versions[0].Cites}

	geAids          = law.Rule{ID: "GE-AIDS", Cites: geAidsText.Versions[0].Cites}
	geAidsNature    = law.Rule{ID: "GE-AIDS-NATURE", Cites: geAidsText.Versions[0].Cites}
	geAidsListed    = law.Rule{ID: "GE-AIDS-LIST", Cites: geAidsText.Versions[0].Cites}
	geAidsObject    = law.Rule{ID: "GE-AIDS-OBJECT", Cites: geAidsText.Versions[0].Cites}
	geAidsThreshold = law.Rule{ID: "GE-AIDS-THRESHOLD", Cites: geAidsText.Versions[0].Cites}
	geAidsOwn       = law.Rule{ID: "GE-AIDS-OWN", Cites: geAidsText.Versions[0].Cites}
	gePEC           = law.Rule{ID: "GE-PEC", Cites: pecEmployerText.Versions[0].Cites}

	geEmployer = law.Remark{ID: "GE-EMPLOYER", Cites: []law.Ref{
		law.Travail("L1253-9", "", "LEGIARTI000024422217"), law.Travail("L1253-10", "", "LEGIARTI000006901344"), law.Travail("L1253-12", "", "LEGIARTI000024422231"),
	}}

	loan           = law.Rule{ID: "PRET", Cites: loanProfitText.Versions[0].Cites}
	loanWays       = law.Rule{ID: "PRET-WAYS", Cites: loanProfitText.Versions[0].Cites}
	loanPEC        = law.Rule{ID: "PRET-PEC", Cites: pecPostText.Versions[0].Cites}
	loanCIE        = law.Remark{ID: "PRET-CIE", Cites: cieFormText.Versions[0].Cites}
	loanNonProfit  = law.Rule{ID: "PRET-NONPROFIT", Cites: loanPapersText.Versions[0].Cites}
	loanCosts      = law.Rule{ID: "PRET-COSTS", Cites: loanProfitText.Versions[0].Cites}
	loanConsent    = law.Rule{ID: "PRET-CONSENT", Cites: loanPapersText.Versions[0].Cites}
	loanConvention = law.Rule{ID: "PRET-CONVENTION", Cites: loanPapersText.Versions[0].Cites}
	loanAmendment  = law.Rule{ID: "PRET-AMENDMENT", Cites: loanPapersText.Versions[0].Cites}
	loanCSE        = law.Rule{ID: "PRET-CSE", Cites: loanPapersText.Versions[0].Cites}
	loanProbation  = law.Rule{ID: "PRET-PROBATION", Cites: loanPapersText.Versions[0].Cites}

	loanSpecial       = law.Rule{ID: "PRET-8241-3", Cites: LoanMonths.Versions[1].Cites}
	loanUser          = law.Rule{ID: "PRET-8241-3-USER", Cites: LoanMonths.Versions[1].Cites}
	loanUserInterest  = law.Rule{ID: "PRET-8241-3-USER-238BIS", Cites: LoanMonths.Versions[1].Cites}
	loanUserYoung     = law.Rule{ID: "PRET-8241-3-USER-YOUNG", Cites: LoanUserYears.Versions[0].Cites}
	loanUserSmall     = law.Rule{ID: "PRET-8241-3-USER-SMALL", Cites: LoanUserEmployees.Versions[0].Cites}
	loanLender        = law.Rule{ID: "PRET-8241-3-LENDER", Cites: LoanLenderEmployees.Versions[0].Cites}
	loanLenderLarge   = law.Rule{ID: "PRET-8241-3-LENDER-5000", Cites: LoanLenderEmployees.Versions[0].Cites}
	loanLenderWaived  = law.Rule{ID: "PRET-8241-3-LENDER-238BIS", Cites: loanWaivedText.Versions[0].Cites}
	loanOtherGroup    = law.Rule{ID: "PRET-8241-3-GROUP", Cites: LoanMonths.Versions[1].Cites}
	loanTerm          = law.Rule{ID: "PRET-8241-3-TERM", Cites: LoanMonths.Versions[1].Cites}
	loanOwnConsent    = law.Rule{ID: "PRET-8241-3-CONSENT", Cites: loanOwnPapersText.Versions[1].Cites}
	loanOwnConvention = law.Rule{ID: "PRET-8241-3-CONVENTION", Cites: loanOwnPapersText.Versions[1].Cites}

	sharedHours = law.Rule{ID: "SHARED-HOURS", Cites: SharedWeek.Versions[0].Cites}
	// L3121-22: the average over twelve weeks has a lower limit, which one weekly figure does not test.
	sharedAverage = law.Remark{ID: "SHARED-HOURS-AVERAGE", Cites: []law.Ref{law.Travail("L3121-22", "", "LEGIARTI000033020402")}}
)

// What may be worked above those weeks: by authorisation, and what article L8261-3 does not count.
var sharedExceptions = law.Remark{ID: "SHARED-HOURS-EXCEPTIONS", Cites: []law.Ref{
	law.Travail("L8261-3", "", "LEGIARTI000006904878"), law.Travail("L3121-21", "", "LEGIARTI000035653102"), law.Travail("L3162-1", "", "LEGIARTI000037385958"),
}}

// majority is the age under which a worker is a jeune travailleur (L3161-1).
const majority = 18

// sharingCase reads a case on the day the person would begin to be shared.
type sharingCase struct {
	*facts.Case
	when law.When
	key  string // the fact to ask for when that day is missing
}

// text is the version of a clause that governs the case; when there is none it answers the clause.
func sharingText[T any](k *sharingCase, t *law.Tree, r *law.Rule, p *law.Param[T]) *law.Version[T] {
	v, miss := p.At(k.when)
	switch {
	case v != nil:
	case miss.Why == law.NoText:
		t.Silent(r, p.Name, miss)
	default:
		t.Lacks(r, k.key)
	}
	return v
}

func (k *sharingCase) says(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], key string, fact, answer law.Answer) {
	v := sharingText(k, t, r, p)
	switch {
	case v == nil:
	case fact == law.Unknown:
		t.Lacks(r, key)
	default:
		t.Says(r, answer, law.Fact(key, fact), law.Value(p, v, k.when))
	}
}

// EmployerGroup decides whether the groupement d'employeurs of the case may hire the person to make that person available
// to its members (code du travail, L1253-1, L1253-2, L1253-17 to L1253-20), on the first day of the contract.
//
// The group, not the user, is the employer: the length and hours of the contract and its aids are those of the contract
// with the group ([Answerable] tells who answers for what). With local authorities among the members, their share of the
// members and of the employee's hours is limited.
func EmployerGroup(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	k := sharingCase{c, law.When{Day: c.Contract.Start}, "contract.start"}
	g := &c.Sharing.Group
	t.All(&ge, law.Saying(&geEmployer))
	t.All(&geObject)
	k.says(t, &geNonProfit, &geObjectText, "sharing.group.non_profit", g.NonProfit, g.NonProfit)
	k.addGroupForm(t)
	k.says(t, &geStaff, &geObjectText, "sharing.group.own_staff", g.OwnStaff, g.OwnStaff)
	t.End()
	t.Any(&geAgreement)
	k.says(t, &geSame, &geObjectText, "sharing.group.same_agreement", g.SameAgreement, g.SameAgreement)
	if g.SameAgreement != law.Yes {
		k.addChosen(t)
	}
	t.End()
	k.addLocal(t)
	return t.Decision()
}

// L1253-2: an association or a cooperative. L1253-3: "Sont également considérées comme des groupements d'employeurs" the
// existing cooperatives and the SISA that do so for their members only.
func (k *sharingCase) addGroupForm(t *law.Tree) {
	g := &k.Sharing.Group
	switch {
	case g.Form == law.Yes:
		k.says(t, &geForm, &geFormText, "sharing.group.form", g.Form, g.Form)
	case g.Also == law.Yes:
		k.says(t, &geForm, &geAlsoText, "sharing.group.also", g.Also, g.Also)
	case g.Form == law.Unknown:
		t.Lacks(&geForm, "sharing.group.form")
	case g.Also == law.Unknown:
		t.Lacks(&geForm, "sharing.group.also")
	default:
		k.says(t, &geForm, &geFormText, "sharing.group.form", g.Form, g.Form)
	}
}

// L1253-17: "à condition de déterminer la convention collective applicable à ce groupement. Le groupement ainsi constitué ne
// peut exercer son activité qu'après déclaration".
func (k *sharingCase) addChosen(t *law.Tree) {
	v := sharingText(k, t, &geChosen, &geAgreementText)
	chosen, declared := k.Sharing.Group.AgreementChosen, k.Sharing.Group.Declared
	switch both := chosen.And(declared); {
	case v == nil:
	case both != law.Unknown:
		t.Says(&geChosen, both, law.Fact("sharing.group.agreement_chosen", chosen), law.Fact("sharing.group.declared", declared), law.Value(&geAgreementText, v, k.when))
	case chosen == law.Unknown && declared == law.Unknown:
		t.Lacks(&geChosen, "sharing.group.agreement_chosen", "sharing.group.declared")
	case chosen == law.Unknown:
		t.Lacks(&geChosen, "sharing.group.agreement_chosen")
	default:
		t.Lacks(&geChosen, "sharing.group.declared")
	}
}

// L1253-19: "Les collectivités territoriales et leurs établissements publics ne peuvent constituer plus de la moitié des
// membres". L1253-20: their work "ne [peut] constituer l'activité principale du groupement"; "Le temps consacré par chaque
// salarié aux tâches effectuées pour le compte des collectivités territoriales adhérentes ne peut excéder, sur l'année civile,
// les trois quarts de la durée du travail". The hours of all the local authorities are added up. By its letter the half
// leaves out the public establishments of the State, and the hours name the authorities alone.
func (k *sharingCase) addLocal(t *law.Tree) {
	g := &k.Sharing.Group
	local, known := g.LocalMembers.Get()
	if known && local == 0 {
		return
	}
	t.All(&gePublic)
	defer t.End()
	if v := sharingText(k, t, &gePublicHalf, &GELocalShare); v != nil {
		members, all := g.Members.Get()
		switch {
		case !known && !all:
			t.Lacks(&gePublicHalf, "sharing.group.local_members", "sharing.group.members")
		case !known:
			t.Lacks(&gePublicHalf, "sharing.group.local_members")
		case !all:
			t.Lacks(&gePublicHalf, "sharing.group.members")
		default:
			most := shareOf(int64(members), v.Value)
			t.Says(&gePublicHalf, law.That(int64(local) <= most), law.Fact("sharing.group.local_members", g.LocalMembers), law.Fact("sharing.group.members", g.Members),
				law.Value(&GELocalShare, v, k.when))
			if over := int64(local) - most; over > 0 {
				t.Note(law.Off("sharing.group.local_members", law.Number(-over)))
			}
		}
	}
	k.says(t, &gePublicMain, &geMainText, "sharing.group.local_main", g.LocalMain, g.LocalMain.Not())
	k.addLocalHours(t)
}

func (k *sharingCase) addLocalHours(t *law.Tree) {
	r, g := &gePublicHours, &k.Sharing.Group
	v := sharingText(k, t, r, &GELocalHours)
	if v == nil {
		return
	}
	year, known := g.YearHours.Units()
	hours, complete := k.localHours()
	total, _ := hours.Units()
	most := shareOf(year, v.Value)
	switch {
	case !known:
		t.Lacks(r, "sharing.group.year_hours")
	case !complete && total <= most: // more hours could only make it worse
		t.Lacks(r, "sharing.hosts")
	default:
		t.Says(r, law.That(total <= most), law.Fact("sharing.hosts.local_hours", hours), law.Fact("sharing.group.year_hours", g.YearHours), law.Value(&GELocalHours, v, k.when))
		if over := total - most; over > 0 {
			const perMinute = law.HoursUnit / 60
			t.Note(law.Off("sharing.hosts.local_hours", law.Minutes(-((over + perMinute - 1) / perMinute))))
		}
	}
}

// localHours adds up the hours of the year for local authorities; complete says whether none can be missing.
func (k *sharingCase) localHours() (hours law.Hours, complete bool) {
	hosts := &k.Sharing.Hosts
	complete = hosts.Complete == law.Yes
	hours, _ = law.HoursOf(0)
	for i := range hosts.Items {
		h := &hosts.Items[i]
		switch {
		case h.Local == law.No:
		case h.Local == law.Unknown || h.YearHours.IsZero():
			complete = false
		default:
			hours = hours.Plus(h.YearHours)
		}
	}
	return hours, complete
}

// shareOf is the whole part of a share of a number.
func shareOf(n int64, share law.Rate) int64 {
	const one = 1_000_000
	millionths, _ := share.Millionths()
	return n/one*millionths + n%one*millionths/one
}

// GroupAids decides whether a groupement d'employeurs may have, on account of its members, the public aid of the case (code
// du travail, L1253-24, D1253-50): a direct financial aid or less contributions, in the list of the order, for jobs or training, tied to a headcount threshold or a first hire that the member
// would have had, and not open to the group as a direct employer. The order was not read: whether the aid is
// in its list must be given.
func GroupAids(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	k := sharingCase{c, law.When{Day: c.Contract.Start}, "contract.start"}
	a := &c.Sharing.Group.Aid
	t.All(&geAids)
	k.says(t, &geAidsNature, &geAidsText, "sharing.group.aid.nature", a.Nature, a.Nature)
	k.says(t, &geAidsListed, &geAidsText, "sharing.group.aid.listed", a.Listed, a.Listed)
	k.says(t, &geAidsObject, &geAidsText, "sharing.group.aid.for_jobs", a.ForJobs, a.ForJobs)
	k.says(t, &geAidsThreshold, &geAidsText, "sharing.group.aid.threshold", a.Threshold, a.Threshold)
	k.says(t, &geAidsOwn, &geAidsText, "sharing.group.aid.own", a.Own, a.Own.Not())
	return t.Decision()
}

// StaffLoan decides whether the employer of the case may lend the person to another company (code du travail, L8241-1 to
// L8241-3), on the first day of the loan: without profit, with the employee's agreement, a convention and an amendment; or
// under the special loan to a young, small or general-interest user, at or below cost. The contract with the lender is neither
// ended nor suspended, and the lender stays the employer.
//
// No text was found on the loan of an employee in a PEC: the answer is then Unknown, or No. For a CIE a remark says so.
//
// Temporary work and the other operations that L8241-1 sets apart are not looked at.
func StaffLoan(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	k := sharingCase{c, law.When{Day: c.Sharing.Loan.Start}, "sharing.loan.start"}
	if c.Contract.Kind != law.PEC {
		t.Any(&loan)
		if c.Contract.Kind == law.CIE {
			t.Note(law.Saying(&loanCIE))
		}
		k.addNonProfitLoan(t)
		k.addSpecialLoan(t)
		return t.Decision()
	}
	t.All(&loan)
	t.Any(&loanWays)
	k.addNonProfitLoan(t)
	k.addSpecialLoan(t)
	t.End()
	t.Unsettled(&loanPEC, law.Fact("contract.kind", c.Contract.Kind), law.Reading("PRET-PEC.letter", law.Yes), law.Reading("PRET-PEC.needs", law.No))
	return t.Decision()
}

// L8241-1, last paragraph: only "les salaires versés au salarié, les charges sociales afférentes et les frais professionnels".
// L8241-2: "1° L'accord du salarié concerné ; 2° Une convention de mise à disposition [...] ; 3° Un avenant au contrat de
// travail"; both works councils are consulted; the probationary period "est obligatoire lorsque le prêt de main-d'œuvre entraîne
// la modification d'un élément essentiel du contrat de travail".
func (k *sharingCase) addNonProfitLoan(t *law.Tree) {
	l := &k.Sharing.Loan
	t.All(&loanNonProfit)
	k.says(t, &loanCosts, &loanProfitText, "sharing.loan.only_costs", l.OnlyCosts, l.OnlyCosts)
	k.says(t, &loanConsent, &loanPapersText, "sharing.loan.consent", l.Consent, l.Consent)
	k.says(t, &loanConvention, &loanPapersText, "sharing.loan.convention", l.Convention, l.Convention)
	k.says(t, &loanAmendment, &loanPapersText, "sharing.loan.amendment", l.Amendment, l.Amendment)
	if v := sharingText(k, t, &loanCSE, &loanPapersText); v != nil {
		switch both := l.LenderConsulted.And(l.UserConsulted); {
		case both != law.Unknown:
			t.Says(&loanCSE, both, law.Fact("sharing.loan.lender_consulted", l.LenderConsulted), law.Fact("sharing.loan.user_consulted", l.UserConsulted), law.Value(&loanPapersText, v, k.when))
		case l.LenderConsulted == law.Unknown && l.UserConsulted == law.Unknown:
			t.Lacks(&loanCSE, "sharing.loan.lender_consulted", "sharing.loan.user_consulted")
		case l.LenderConsulted == law.Unknown:
			t.Lacks(&loanCSE, "sharing.loan.lender_consulted")
		default:
			t.Lacks(&loanCSE, "sharing.loan.user_consulted")
		}
	}
	if v := sharingText(k, t, &loanProbation, &loanPapersText); v != nil {
		value := law.Value(&loanPapersText, v, k.when)
		switch {
		case l.EssentialChange == law.No:
			t.Says(&loanProbation, law.Yes, law.Fact("sharing.loan.essential_change", l.EssentialChange), value)
		case l.Probation == law.Yes:
			t.Says(&loanProbation, law.Yes, law.Fact("sharing.loan.probation", l.Probation), value)
		case l.EssentialChange == law.Unknown:
			t.Lacks(&loanProbation, "sharing.loan.essential_change")
		case l.Probation == law.Unknown:
			t.Lacks(&loanProbation, "sharing.loan.probation")
		default:
			t.Says(&loanProbation, law.No, law.Fact("sharing.loan.probation", l.Probation), value)
		}
	}
	t.End()
}

// L8241-3: the user, the lender, not one group, three years; R8241-2: a convention of its own and the employee's express and
// written agreement.
func (k *sharingCase) addSpecialLoan(t *law.Tree) {
	l := &k.Sharing.Loan
	t.All(&loanSpecial)
	t.Any(&loanUser)
	k.says(t, &loanUserInterest, &loanSpecialText, "sharing.loan.user_general_interest", l.UserGeneralInterest, l.UserGeneralInterest)
	if l.UserGeneralInterest != law.Yes {
		k.addYoungUser(t)
		k.addSize(t, &loanUserSmall, &LoanUserEmployees, "sharing.loan.user_employees", l.UserEmployees, false)
	}
	t.End()
	t.Any(&loanLender)
	k.addSize(t, &loanLenderLarge, &LoanLenderEmployees, "sharing.loan.lender_employees", l.LenderEmployees, true)
	if from := loanWaivedText.Versions[0].From; !l.Start.IsZero() && !l.Start.Before(from) {
		k.says(t, &loanLenderWaived, &loanWaivedText, "sharing.loan.user_general_interest", l.UserGeneralInterest, l.UserGeneralInterest)
	}
	t.End()
	k.says(t, &loanOtherGroup, &loanSpecialText, "sharing.loan.same_group", l.SameGroup, l.SameGroup.Not())
	k.addLoanTerm(t)
	k.says(t, &loanOwnConsent, &loanOwnPapersText, "sharing.loan.consent", l.Consent, l.Consent)
	k.says(t, &loanOwnConvention, &loanOwnPapersText, "sharing.loan.convention", l.Convention, l.Convention)
	t.End()
}

// addYoungUser: "qui ont moins de huit ans d'existence au moment de la mise à disposition".
func (k *sharingCase) addYoungUser(t *law.Tree) {
	v := sharingText(k, t, &loanUserYoung, &LoanUserYears)
	if v == nil {
		return
	}
	l := &k.Sharing.Loan
	n, known := l.Start.Age(l.UserFounded).Get()
	if !known {
		t.Lacks(&loanUserYoung, "sharing.loan.user_founded")
		return
	}
	t.Says(&loanUserYoung, law.That(n < int(v.Value)), law.Fact("sharing.loan.user_founded", l.UserFounded), law.Fact("sharing.loan.start", l.Start), law.Value(&LoanUserYears, v, k.when))
}

// addSize answers r by a workforce: at least the threshold, or under it.
func (k *sharingCase) addSize(t *law.Tree, r *law.Rule, p *law.Param[law.Count], key string, count law.Count, atLeast bool) {
	v := sharingText(k, t, r, p)
	if v == nil {
		return
	}
	n, known := count.Get()
	limit, _ := v.Value.Get()
	if !known {
		t.Lacks(r, key)
		return
	}
	t.Says(r, law.That(n >= limit == atLeast), law.Fact(key, count), law.Value(p, v, k.when))
	switch {
	case atLeast && n < limit:
		t.Note(law.Off(key, law.Number(limit-n)))
	case !atLeast && n >= limit:
		t.Note(law.Off(key, law.Number(limit-1-n)))
	}
}

func (k *sharingCase) addLoanTerm(t *law.Tree) {
	v := sharingText(k, t, &loanTerm, &LoanMonths)
	if v == nil {
		return
	}
	l := &k.Sharing.Loan
	short, known := law.Period{From: l.Start, Through: l.End}.Short(int(v.Value))
	if !known {
		t.Lacks(&loanTerm, "sharing.loan.end")
		return
	}
	t.Says(&loanTerm, law.That(short >= 0), law.Fact("sharing.loan.start", l.Start), law.Fact("sharing.loan.end", l.End), law.Value(&LoanMonths, v, k.when), law.Under(&law.DateMonths))
	if short < 0 {
		t.Note(law.Off("sharing.loan.end", law.Days(short)))
	}
}

// SharedHours decides whether the weekly hours of the contract proposed and those of the person's other contracts keep
// together within the longest week of work (code du travail, L8261-1, L3121-20), 35 hours under eighteen (L3162-1). Days at several hosts of one employer are
// hours of one contract: they are not added again.
func SharedHours(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	k := sharingCase{c, law.When{Day: c.Contract.Start}, "contract.start"}
	k.addSharedHours(t)
	return t.Decision()
}

func (k *sharingCase) addSharedHours(t *law.Tree) {
	r := &sharedHours
	v := sharingText(k, t, r, &SharedWeek)
	if v == nil {
		return
	}
	table := &SharedWeek
	age, born := k.Contract.Start.Age(k.Person.Born).Get()
	young := born && age < majority
	if young {
		table = &SharedWeekYoung
		if v = sharingText(k, t, r, table); v == nil {
			return
		}
	}
	total, complete := k.Contract.Hours, k.Sharing.OtherJobs.Complete == law.Yes
	own := lacking(total.IsZero(), "contract.hours")
	if total.IsZero() {
		total, _ = law.HoursOf(0)
	}
	for i := range k.Sharing.OtherJobs.Items {
		if h := k.Sharing.OtherJobs.Items[i].Hours; h.IsZero() {
			complete = false
		} else {
			total = total.Plus(h)
		}
	}
	within, others := total.AtMost(v.Value), lacking(!complete, "sharing.other_jobs")
	unborn := "" // under eighteen less is allowed: it matters as soon as the hours may be above that
	if !born && (own != "" || others != "" || total.AtMost(SharedWeekYoung.Versions[0].Value) != law.Yes) {
		unborn = "person.born"
	}
	switch {
	case within == law.Unknown: // beyond any number of hours that can be told
		t.Lacks(r, "contract.hours", "sharing.other_jobs")
		return
	case within == law.Yes && (own != "" || others != "" || unborn != ""):
		lacks(t, r, own, others, unborn)
		return
	}
	t.Says(r, within, law.Fact("sharing.week", total), law.Value(table, v, k.when), law.Saying(&sharedAverage))
	if within == law.No {
		t.Note(law.Off("sharing.week", minutesBetween(total, v.Value)), law.Saying(&sharedExceptions))
	}
}
