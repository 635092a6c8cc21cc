package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// cuiContract tells whether the contract of a case is one of the kind asked for, [law.PEC] or [law.CIE]: recorded as such, or
// as the CDD or the CDI that it is in form, when it was concluded under the employment policy by an employer of the sector of
// that kind: the market sector for a CIE, the other one for a PEC (L5134-19-3; see marketOf). lacks is the fact for want of which it
// cannot be told.
func cuiContract(c *facts.Case, kind law.Kind) (a law.Answer, lacks string) {
	switch recorded := c.Contract.Kind; {
	case recorded == kind:
		return law.Yes, ""
	case recorded.String() == "":
		return law.Unknown, "contract.kind"
	case recorded != law.CDD && recorded != law.CDI:
		return law.No, ""
	}
	sector := marketOf(&c.Employer)
	if kind != law.CIE {
		sector = sector.Not()
	}
	switch a = c.CUI.EmploymentPolicy.And(sector); {
	case a != law.Unknown:
		return a, ""
	case c.CUI.EmploymentPolicy == law.Unknown:
		return law.Unknown, "cui.employment_policy"
	default:
		return law.Unknown, "employer.market"
	}
}

// marketOf tells whether an employer is of the market sector: as recorded, or as its legal form says. A company that is not in charge of a
// public service is in none of the lists of the PEC (L5134-21), and a service of the State, a local authority, another public body and a
// chamber of commerce are in none of the CIE (L5134-66, L5422-13, L5424-1, 3° and 4°). An association, a public business or another
// chamber may be of either, and so may a GEIQ.
func marketOf(e *facts.Employer) law.Answer {
	if e.Market != law.Unknown || e.GEIQ == law.Yes || e.SeaFishing == law.Yes {
		return e.Market
	}
	switch e.Form {
	case facts.Company, facts.StateCompany, facts.LocalCompany, facts.Household:
		if e.PublicService == law.Yes { // named by both
			return law.Unknown
		}
		return law.Yes
	case facts.StateService, facts.LocalAuthority, facts.PublicBody, facts.CommerceChamber:
		return law.No
	default:
		return law.Unknown
	}
}

// sectorArgs quotes the sector, and the form that tells it when it is not recorded itself.
func sectorArgs(e *facts.Employer, recorded law.Kind) []law.Arg {
	args := []law.Arg{law.Fact("contract.recorded", recorded), law.Fact("employer.market", marketOf(e))}
	if e.Market == law.Unknown {
		args = append(args, e.Form.As("employer.form"))
	}
	return args
}

// addKind adds to a tree the clause r on the kind of the contract, unless it is the one asked for.
func addKind(t *law.Tree, r *law.Rule, c *facts.Case, kind law.Kind) law.Answer {
	a, lacks := cuiContract(c, kind)
	recorded := c.Contract.Kind
	switch inForm := recorded == law.CDD || recorded == law.CDI; {
	case a == law.Yes:
	case a == law.Unknown:
		t.Lacks(r, lacks)
	case inForm && c.CUI.EmploymentPolicy == law.No:
		t.Says(r, law.No, law.Fact("contract.recorded", recorded), law.Fact("cui.employment_policy", law.No))
	case inForm:
		t.Says(r, law.No, sectorArgs(&c.Employer, recorded)...)
	default:
		t.Says(r, law.No, law.Fact("contract.kind", recorded))
	}
	return a
}

// addAlone: L5134-33 is about the aids of the PEC and about its exemptions. What is not recorded is not counted.
func addAlone(t *law.Tree, c *facts.Case, day law.Date) {
	if other := c.CUI.OtherStateAid; other != law.Unknown {
		t.Says(&cuiAlone, other.Not(), law.Fact("cui.other_state_aid", other))
		noteValue(t, &pecAloneText, law.When{Day: day})
	}
}

// fixedTerm tells whether the contract has a term: by its kind, or as it says, or because an end is recorded.
func fixedTerm(k *facts.Contract) law.Answer {
	switch a := k.Kind.Term(); {
	case a != law.Unknown:
		return a
	case k.OpenEnded != law.Unknown:
		return k.OpenEnded.Not()
	case !k.End.IsZero():
		return law.Yes
	}
	return law.Unknown
}

// endedOn is the last day of a contract that ended before its term, none when no such end is recorded. Two days that differ
// are a contradiction of the facts: the earlier one counts.
func endedOn(c *facts.Case) law.Date {
	if c.CUI.Break.Ends() == law.Yes {
		return earliest(c.Contract.Ended, c.CUI.Break.Day)
	}
	return c.Contract.Ended
}

// endsUndated tells that an end is recorded without its day: how long the contract lasted is not known.
func endsUndated(c *facts.Case) bool { return endedOn(c).IsZero() && c.CUI.Break.Ends() == law.Yes }

// mayHaveEndedOn is the day of a break of which nothing tells whether it ended the contract or suspended it.
func mayHaveEndedOn(c *facts.Case) law.Date {
	if b := &c.CUI.Break; b.Ends() == law.Unknown && c.Contract.Ended.IsZero() && !listed(&c.Contract, b.Day) {
		return b.Day
	}
	return law.Date{}
}

// suspendedFrom is the first day of a suspension that the list of the contract does not hold: neither how long it lasts nor
// what is paid is then known.
func suspendedFrom(c *facts.Case) law.Date {
	b, ended := &c.CUI.Break, c.Contract.Ended
	ends := b.Ends()
	if ends == law.Unknown && !ended.IsZero() { // the contract went on after the day of a break, or ended on it
		ends = law.That(!b.Day.Before(ended))
	}
	if ends != law.No || listed(&c.Contract, b.Day) {
		return law.Date{}
	}
	return b.Day
}

// listed tells whether a suspension of the list may be that of a day.
func listed(k *facts.Contract, day law.Date) bool {
	for i := range k.Suspensions.Items {
		if s := &k.Suspensions.Items[i]; !day.Before(s.From) && (s.Through.IsZero() || !day.After(s.Through)) {
			return true
		}
	}
	return false
}

// rqth tells whether the quality of disabled worker is recognised, and which fact says so: an equivalent title of L5212-13
// is not it.
func rqth(p *facts.Person) (a law.Answer, key string) {
	if p.RQTH == law.Unknown && p.Disabled == law.No {
		return law.No, "person.disabled"
	}
	return p.RQTH, "person.rqth"
}

// The grounds on which the employer keeps the aid for the days worked: R5134-46 for a CDI, R5134-47 for a CDD; R5134-69 and
// R5134-70 for a CIE.
const (
	keptOfCDI = 1<<facts.SeriousFault | 1<<facts.ForceMajeure | 1<<facts.Unfitness | 1<<facts.Insolvency | 1<<facts.TrialPeriod | 1<<facts.MutualBreak
	keptOfCDD = 1<<facts.CommonWill | 1<<facts.SeriousFault | 1<<facts.ForceMajeure | 1<<facts.TrialPeriod
)

// endByEmployer tells whether the employer ended the contract before the end of the aid, and keeps what it received: Yes when it
// keeps it, No when the aid is not due (R5134-45). lacks is the fact for want of which it cannot be told; gross tells the gross
// misconduct, which the lists do not name. none tells that no such end is recorded. Where nobody says who ended the contract,
// only a ground that keeps the aid whoever it was settles it.
func (k *cuiCase) endByEmployer() (kept law.Answer, lacks string, gross, none bool) {
	b := &k.CUI.Break
	day, through := endedOn(k.Case), k.Aid.Through
	switch {
	case b.Initiative == facts.ByEmployee, b.Initiative == facts.ByBoth, !day.IsZero() && !k.early(day):
		return law.Unknown, "", false, true
	case b.Initiative == 0 && day.IsZero() && b.Ends() != law.Yes:
		return law.Unknown, "", false, true
	}
	ground, cdi, cdd := uint32(1)<<b.Ground, false, false
	cdi, cdd = keptOfCDI&ground != 0, keptOfCDD&ground != 0
	term := fixedTerm(&k.Contract)
	byList := term == law.No && cdi || term == law.Yes && cdd || cdi && cdd
	switch {
	case b.Initiative == 0 && !byList:
		return law.Unknown, "cui.break.initiative", false, false
	case b.Ground == 0:
		return law.Unknown, "cui.break.ground", false, false
	case b.Ground == facts.GrossFault:
		return law.Unknown, "", true, false
	case cdi != cdd && term == law.Unknown:
		return law.Unknown, "contract.open_ended", false, false
	case byList:
		return law.Yes, "", false, false
	case day.IsZero():
		return law.Unknown, "cui.break.day", false, false
	case through.IsZero():
		return law.Unknown, "aid.through", false, false
	default:
		return law.No, "", false, false
	}
}

// early tells whether a day comes before the end of the aid, which is never later than the term of the contract (L5134-23,
// L5134-67-1). Where no end is recorded, it does.
func (k *cuiCase) early(day law.Date) bool {
	last := k.Aid.Through
	if end, mayGoOn := lastDay(&k.Contract); !mayGoOn && fixedTerm(&k.Contract) != law.No {
		last = earliest(last, end)
	}
	return last.IsZero() || day.Before(last)
}

// addDoubts asks about a break that may be an end or a suspension, or about a suspension of which only the first day is known.
func (k *cuiCase) addDoubts(t *law.Tree) {
	switch {
	case !k.doubt.IsZero() && k.CUI.Break.Initiative == 0: // an end by the employer may take the whole aid away
		t.Lacks(&cuiEnded, "contract.ended", "cui.break.initiative")
	case !k.doubt.IsZero():
		t.Lacks(&cuiEnded, "contract.ended")
	case !k.unlisted.IsZero():
		t.Lacks(&cuiProrata, "contract.suspensions")
		t.Note(law.Fact("cui.break.day", k.unlisted))
		return
	default:
		return
	}
	t.Note(law.Fact("cui.break.day", k.doubt))
	noteValue(t, k.s.kept, law.When{Day: k.doubt})
}

// amountOnly tells that the doubts of [cuiCase.addDoubts] move the amount, and take nothing of the days before away.
func (k *cuiCase) amountOnly() bool {
	return !k.unlisted.IsZero() || !k.doubt.IsZero() && k.CUI.Break.Initiative == facts.ByEmployee
}

// addEnded: R5134-45, R5134-68: "En cas de rupture du contrat de travail à l'initiative de l'employeur avant la fin de l'aide
// [...], celle-ci n'est pas due"; in the cases listed "l'employeur conserve le bénéfice des aides correspondant au nombre de
// jours travaillés". added tells whether there was anything to say.
func (k *cuiCase) addEnded(t *law.Tree) (added bool) {
	kept, lacks, gross, none := k.endByEmployer()
	end := endedOn(k.Case)
	neverAided := !end.IsZero() && end.Before(k.from)
	switch ground := k.CUI.Break.Ground; {
	case none, kept == law.Yes && k.CUI.Break.Initiative == 0, lacks == "cui.break.initiative" && neverAided:
		return false
	case gross: // worse than the serious misconduct that the lists name
		t.Unsettled(&cuiEnded, ground.As("cui.break.ground"), law.Reading("PEC-AID-ENDED.kept", law.Yes), law.Reading("PEC-AID-ENDED.lost", law.No))
	case kept == law.Unknown:
		t.Lacks(&cuiEnded, lacks)
		return true
	default:
		t.Says(&cuiEnded, kept, ground.As("cui.break.ground"))
		if day := endedOn(k.Case); !day.IsZero() {
			t.Note(law.Fact("cui.break.day", day))
		}
	}
	noteValue(t, k.s.kept, law.When{Day: endedOn(k.Case)})
	return true
}

// addStands: L5134-21-2, 1°: the decision "est retirée" when the hire caused another dismissal; L5134-68, 2°: it "peut être
// retirée" for a CIE. What is not recorded is not counted.
func (k *cuiCase) addStands(t *law.Tree) {
	caused := k.CUI.CausesDismissal
	switch {
	case caused == law.Unknown:
		return
	case caused == law.Yes && k.s.kind == law.CIE:
		t.Unsettled(&cuiStands, law.Fact("cui.causes_dismissal", caused), law.Reading("PEC-AID-STANDS.kept", law.Yes), law.Reading("PEC-AID-STANDS.withdrawn", law.No))
	default:
		t.Says(&cuiStands, caused.Not(), law.Fact("cui.causes_dismissal", caused))
	}
	noteValue(t, k.s.caused, law.When{Day: k.from})
}

// addEntitled writes the clauses that take the whole aid away.
func (k *cuiCase) addEntitled(t *law.Tree) {
	addKind(t, &cuiKind, k.Case, k.s.kind)
	if k.s.alone != nil {
		addAlone(t, k.Case, k.from)
	}
	if k.Aid.Breached != law.Unknown {
		t.Says(&cuiRespected, k.Aid.Breached.Not(), law.Fact("aid.breached", k.Aid.Breached))
		noteValue(t, k.s.breach, law.When{Day: k.from})
	}
	k.addStands(t)
	k.addEnded(t)
}

// refused tells that one of those clauses takes it away.
func (k *cuiCase) refused() bool {
	kind, _ := cuiContract(k.Case, k.s.kind)
	kept, _, _, _ := k.endByEmployer()
	return kind == law.No || k.s.alone != nil && k.CUI.OtherStateAid == law.Yes || k.Aid.Breached == law.Yes ||
		k.CUI.CausesDismissal == law.Yes && k.s.kind != law.CIE || kept == law.No
}

// addNotes notes on the group just opened what the amounts take for granted, and where they stop.
func (k *cuiCase) addNotes(t *law.Tree, day law.Date) {
	if k.outOfSight() {
		t.Note(law.Saying(&cuiAssumes))
	}
	if end := endedOn(k.Case); !end.IsZero() && k.CUI.Break.Initiative == 0 && k.early(end) {
		t.Note(law.Saying(&cuiEndedEarly))
	}
	if end, mayGoOn := lastDay(&k.Contract); mayGoOn && k.Aid.Through.IsZero() && !end.IsZero() && fixedTerm(&k.Contract) != law.No {
		t.Note(law.Saying(&cuiGoesOn))
	}
	if k.s.kind == law.CIE {
		k.addCIENotes(t)
	}
	if day.IsZero() {
		return
	}
	w := law.When{Day: day}
	if v, _ := k.s.cap.At(w); v != nil {
		t.Note(law.Value(k.s.cap, v, w))
		if _, most := k.ceiling(v); k.rateLow.Compare(most) > 0 {
			t.Note(law.Saying(&cuiAbove))
		}
	}
}

// addCIENotes says which CIE are left.
func (k *cuiCase) addCIENotes(t *law.Tree) {
	if k.Aid.Public == facts.Youth {
		t.Note(law.Saying(&cieYoungRate))
	}
	made := k.Aid.Made
	for _, day := range [...]law.Date{k.Contract.Made, k.from} {
		if made.IsZero() {
			made = day
		}
	}
	if v, _ := cieClosedText.At(law.When{Made: made}); v != nil {
		t.Note(law.Saying(&cieClosed))
	}
}

// workshop tells whether the contract is one of the workshops of integration that kept their own ceiling (loi n° 2013-1278,
// art. 142, II): concluded on the last day of [PECAidCapACI] at the latest.
func (k *cuiCase) workshop() (a law.Answer, lacks string) {
	last := PECAidCapACI.Versions[0].Through
	made, structure := k.Contract.Made, k.Employer.Structure
	switch {
	case k.s.kind != law.PEC || structure != 0 && structure != facts.ACI || made.After(last):
		return law.No, ""
	case made.IsZero() && !k.from.IsZero() && k.from.After(last.LastDay(int(PECAidLong.Versions[0].Value))): // no aid lasts so long
		return law.No, ""
	case structure == 0 && made.IsZero() && k.from.IsZero():
		return law.No, "" // the clause on the days says what is missing
	case structure == 0:
		return law.Unknown, "employer.structure"
	case made.IsZero():
		return law.Unknown, "contract.made"
	default:
		return law.Yes, ""
	}
}

// ceiling are the rates between which the ceiling lies: that of v, or the one of a workshop.
func (k *cuiCase) ceiling(v *law.Version[law.Rate]) (least, most law.Rate) {
	own := PECAidCapACI.Versions[0].Value
	switch a, _ := k.workshop(); a {
	case law.Yes:
		return own, own
	case law.Unknown:
		return v.Value, own
	default:
		return v.Value, v.Value
	}
}
