package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	paySpecial = law.Rule{ID: "APP-PAY-SPECIAL", Cites: []law.Ref{d622226}}
	payGrid    = law.Rule{ID: "APP-PAY-GRID", Cites: []law.Ref{d622226}}
	paySMIC    = law.Rule{ID: "PAY-SMIC", Cites: []law.Ref{{Text: "code du travail", Article: "L3231-2", ID: "LEGIARTI000006902832", Rank: law.RankStatute, Seen: law.Secondary}}}

	// sameLevelPast is APP-PAY-15 where what came before settles it, not the length of the contract.
	sameLevelPast = law.Rule{ID: "APP-PAY-15", Cites: []law.Ref{d622230}, Fixed: true}

	payYearsKept = law.Remark{ID: "APP-PAY-YEARS-KEPT", Cites: []law.Ref{d622231of2020}}
	payMinors    = law.Remark{ID: "APP-PAY-MINORS-ABATEMENT", Cites: []law.Ref{d622226of2019}}
	payOvertime  = law.Remark{ID: "APP-PAY-OT", Cites: []law.Ref{l622228}}
)

// ApprenticeSpecial decides whether a rule departs from the plain table of an apprentice's minimum pay: a course
// shortened or prolonged, a licence professionnelle, a second diploma of one level, an earlier contract, a
// high-level athlete's fourth year, a public employer. It says why for each of them, with what is missing.
func ApprenticeSpecial(c *facts.Case) law.Decision {
	p := newPayCase(c)
	t := law.NewTree()
	t.Any(&paySpecial)
	for _, r := range specialRules {
		if p.inPeriod(r) {
			p.say(t, r)
		}
	}
	t.End()
	return t.Decision()
}

// inPeriod is false for a rule on shorter contracts that answers No outside the period of its text, or about a contract
// that is shorter on a ground of the other text.
func (p *payCase) inPeriod(r payRule) bool {
	if p.clauses[r].answer != law.No || p.clauses[r].why != law.Clause {
		return true
	}
	ground := p.c.Apprenticeship.Shorter
	switch r {
	case rShort:
		return inForce(&ShortCounts, p.made) != law.No && ground < facts.ShorterSchooled
	case rShortOld:
		return inForce(&ShortOldYears, p.made) != law.No
	default:
		return true
	}
}

// when is the days that pick the texts of pay.
func (p *payCase) when(day law.Date) law.When {
	return law.When{Made: p.made, Started: p.start, Day: day}
}

// say adds the clause of a special rule.
func (p *payCase) say(t *law.Tree, r payRule) {
	rule, cl := &payRules[r], &p.clauses[r]
	if r == rSameLevel && cl.answer == law.No && cl.off == 0 {
		rule = &sameLevelPast
	}
	switch cl.why {
	case law.MissingFact:
		lack(t, rule, cl.lacks)
		return
	case law.NoText:
		t.Silent(rule, tableOf(r), law.Miss{Why: law.NoText, Day: p.made})
		return
	case law.Unsettled:
		t.Unsettled(rule, law.Reading(rule.ID+".plain", law.No), law.Reading(rule.ID+".special", law.Yes))
		return
	case law.Clause, law.Parts:
	}
	t.Says(rule, cl.answer)
	p.quote(t, r, cl)
}

// lack adds a clause that lacks facts.
func lack(t *law.Tree, r *law.Rule, missing factSet) {
	t.Lacks(r, missing.keys()...)
}

// tableOf is the table that dates a special rule.
func tableOf(r payRule) string {
	switch r {
	case rShort:
		return ShortCounts.Name
	case rShortOld:
		return ShortOldYears.Name
	case rLong:
		return LongFreezes.Name
	case rFail:
		return FailFreezes.Name
	case rLicPro:
		return LicProYear.Name
	case rSameLevel:
		return SameLevelPoints.Name
	case rDisability:
		return DisabilityPoints.Name
	case rAthlete:
		return AthleteYear.Name
	case rSuccSame, rSuccOther:
		return SuccessionFloor.Name
	case rPublic:
		return PublicPoints4.Name
	default:
		return Rates[0][0].Name
	}
}

// quote adds what the clause rests on.
func (p *payCase) quote(t *law.Tree, r payRule, cl *clause) {
	a := &p.c.Apprenticeship
	w := p.when(p.start)
	switch r {
	case rShort, rShortOld:
		if a.Shorter != 0 {
			t.Note(a.Shorter.As("apprenticeship.shorter"))
		}
		if r == rShort && cl.answer == law.Yes {
			t.Note(law.Fact("apprenticeship.cycle_months", a.CycleMonths), law.Fact("pay.origin", p.origin), law.Under(payConventions[cShortMonths]))
			noteValue(t, &ShortCounts, w)
		}
		if r == rShortOld && cl.answer == law.Yes {
			noteValue(t, &ShortOldYears, w)
		}
	case rLong, rFail, rDisability:
		if a.Longer != 0 {
			t.Note(a.Longer.As("apprenticeship.longer"))
		}
		if cl.answer == law.Yes {
			t.Note(law.Fact("apprenticeship.longer_from", p.frozen), law.Fact("pay.year", law.Number(p.frozenAs)), law.Under(payConventions[cBandMoves]))
			switch r {
			case rLong:
				noteValue(t, &LongFreezes, w)
			case rFail:
				noteValue(t, &FailFreezes, w)
			default:
				noteValue(t, &DisabilityPoints, w)
				t.Note(law.Fact("pay.points", points(p.disability)))
			}
		}
	case rLicPro:
		if a.Diploma != 0 {
			t.Note(a.Diploma.As("apprenticeship.diploma"))
		}
		if cl.answer == law.Yes {
			noteValue(t, &LicProYear, w)
		}
	case rSameLevel:
		if cl.answer == law.Yes {
			noteValue(t, &SameLevelPoints, w)
			t.Note(law.Fact("pay.points", points(p.points)), law.Under(&law.DateMonths), law.Under(payConventions[cBaseYear]))
		}
		if cl.off != 0 {
			t.Note(law.Fact("contract.start", p.start), law.Fact("contract.end", p.term), law.Off("contract.end", cl.off), law.Under(&law.DateMonths))
			noteValue(t, &SameLevelMonths, w)
		}
	case rAthlete:
		if cl.answer == law.Yes {
			noteValue(t, &AthleteYear, w)
		}
	case rSuccSame, rSuccOther:
		if cl.answer == law.Yes {
			t.Note(law.Fact("pay.kept", p.keepsMax), law.Under(payConventions[cSucc]))
			noteValue(t, &SuccessionFloor, w)
		}
	case rPublic:
		if cl.answer == law.No && p.c.Employer.Public == law.Yes && p.c.Pay.PublicPoints.IsZero() {
			t.Note(law.Fact("employer.public", law.Yes))
		}
		if cl.answer == law.Yes {
			t.Note(law.Fact("pay.points", points(p.publicMax)))
			if !p.publicFrom.IsZero() && w.Day.Before(p.publicFrom) {
				w.Day = p.publicFrom
			}
			for _, table := range [...]*law.Param[law.Rate]{&PublicPoints4, &PublicPoints5, &PublicOptionLow, &PublicOptionHigh} {
				if v, _ := table.At(w); v != nil && v.Value == p.publicMax {
					t.Note(law.Value(table, v, w))
				}
			}
		}
	default:
	}
}

// points is a rate as a number of percentage points.
func points(r law.Rate) law.Number {
	const millionths = 1_000_000 / 100
	n, _ := r.Millionths()
	return law.Number(n / millionths)
}

// noteValue quotes the version of a table that governs.
func noteValue[T law.Scalar](t *law.Tree, table *law.Param[T], w law.When) {
	if v, _ := table.At(w); v != nil {
		t.Note(law.Value(table, v, w))
	}
}

// ApprenticePayOn explains the line of a day: whether the minimum pay of an apprentice is known that day, and each
// clause that makes it. It answers as the line does.
func ApprenticePayOn(c *facts.Case, day law.Date) law.Decision {
	p := newPayCase(c)
	t := law.NewTree()
	l, ok := p.on(day)
	t.All(&payRules[rPay], law.Fact("day", day))
	if !ok {
		if p.byPeriod && !p.end.IsZero() && day.After(p.end) && !p.extent.over(day) {
			t.Says(&payWithin, law.No, law.Fact("contract.start", p.start), law.Fact("apprenticeship.end", p.end))
			t.End()
			return t.Decision()
		}
		p.extent.outside(t, p.c, day)
		return t.Decision()
	}
	l.quote(t)
	if p.c.Contract.Hours.Compare(legalWeek) > 0 {
		t.Note(law.Saying(&payOvertime))
	}
	if l.From.IsZero() {
		lack(t, &payFacts, l.lacks)
		t.End()
		return t.Decision()
	}
	doubtful := l.Answer != law.Yes

	// D6222-26: the table, by the day of conclusion.
	switch {
	case p.made.IsZero() && doubtful:
		l.lack(t, &payGrid, "contract.made")
	case p.gridLow < 0:
		t.Silent(&payGrid, Rates[0][0].Name, law.Miss{Why: law.NoText, Day: p.made})
	case l.Band != 0 && l.Year != 0:
		cell := &Rates[l.Band-1][min(l.Year, lastYear)-1]
		t.Says(&payGrid, law.Yes, law.Fact("contract.made", p.made))
		noteValue(t, cell, p.when(day))
		if l.Band == Under18 {
			t.Note(law.Saying(&payMinors))
		}
	}
	if doubtful && l.lacks&needPeriodEnd.alone() != 0 {
		l.lack(t, &payRules[rYear], factKeys[needPeriodEnd])
	}
	switch {
	case l.unsettled.has(rYear) && doubtful:
		t.Unsettled(&payRules[rYear], law.Reading("APP-PAY-YEAR.third", law.Unknown), law.Reading("APP-PAY-YEAR.more", law.Unknown))
		t.Note(law.Under(payConventions[cYear4]))
	case l.rules.has(rYear) && l.Year != 0:
		t.Says(&payRules[rYear], law.Yes, law.Fact("contract.start", p.start), law.Fact("pay.year", law.Number(l.Year)))
		noteValue(t, &Rates[max(l.Band, Under18)-1][min(l.Year, lastYear)-1], p.when(day))
	}
	switch {
	case !p.bornOK && doubtful:
		l.lack(t, &payRules[rBand], "person.born")
	case p.bornOK:
		t.Says(&payRules[rBand], law.Yes, law.Fact("person.born", p.born), law.CodeFact("pay.band", &bandNames, uint8(l.Band)), law.Saying(&payYearsKept))
		noteValue(t, ageOf(l.Band), p.when(day))
		if other, has := l.Otherwise(); has {
			t.Note(law.Fact("pay.rate.otherwise", other.Rate), law.Fact("pay.otherwise", other.Shown()))
		}
	}
	l.smicClause(t, c, day)
	l.smcClause(t, p.c, doubtful)
	if l.rules.has(rBetter) {
		t.Says(&payRules[rBetter], law.Yes, law.Fact("pay.agreed_rate", p.c.Pay.AgreedRate))
	}
	switch {
	case l.unsettled.has(rCap) && doubtful:
		t.Unsettled(&payRules[rCap], law.Reading("APP-PAY-CAP100.capped", law.Unknown), law.Reading("APP-PAY-CAP100.free", law.Unknown))
	case l.rules.has(rCap):
		t.Says(&payRules[rCap], law.Yes)
		noteValue(t, &IncreaseCap, p.when(day))
	}
	for _, r := range specialRules {
		cl := &p.clauses[r]
		switch {
		case cl.answer == law.Yes && l.rules.has(r):
			p.say(t, r)
		case cl.why == law.MissingFact && !l.alone():
		case cl.answer == law.Unknown && doubtful && (l.lacks&cl.lacks != 0 || l.unsettled.has(r) || l.silent.has(r)):
			p.say(t, r)
		case doubtful && l.unsettled.has(r):
			t.Unsettled(&payRules[r], law.Reading(payRules[r].ID+".plain", law.No), law.Reading(payRules[r].ID+".special", law.Yes))
		case doubtful && l.silent.has(r):
			t.Silent(&payRules[r], tableOf(r), law.Miss{Why: law.NoText, Day: day})
		}
	}
	l.gather(t)
	t.End()
	return t.Decision()
}

// ageOf is the age with which a band begins or, for the first, ends.
func ageOf(b Band) *law.Param[law.Years] {
	switch b {
	case From21:
		return &Age21
	case From26:
		return &Age26
	default:
		return &Age18
	}
}

// quote says what the line comes to.
func (l *Line) quote(t *law.Tree) {
	if l.Answer == law.Yes {
		t.Note(law.Fact("pay.rate", l.low.Rate), law.Fact("pay.month", l.low.Month), law.Fact("pay.shown", l.Shown()), law.Fact("pay.due", l.Due()))
		if !l.low.fullTime() {
			t.Note(law.Fact("contract.hours", l.low.weekly), law.Fact("pay.month.hours", l.low.ofWeek()))
		}
	} else if !l.none {
		t.Note(law.Fact("pay.low", l.low.Due()))
		if !l.open {
			t.Note(law.Fact("pay.high", l.high.Due()))
		}
	}
	for i, c := range payConventions {
		if l.under.has(payConvention(i)) {
			t.Note(law.Under(c))
		}
	}
}

// smicClause quotes the SMIC of the day.
func (l *Line) smicClause(t *law.Tree, c *facts.Case, day law.Date) {
	c = orEmpty(c)
	w := law.When{Day: day}
	table := &law.SMIC
	if l.lacks&needHours.alone() != 0 && impossibleHours(c.Contract.Hours) {
		l.lack(t, &paySMIC, "contract.hours")
	}
	switch c.Contract.Place {
	case 0:
		if l.silent != 0 && l.none {
			law.Governing(t, &paySMIC, table, w)
			return
		}
		if l.Answer != law.Yes && l.lacks&needPlace.alone() != 0 {
			l.lack(t, &paySMIC, "contract.place")
		}
		return
	case law.Mayotte:
		table = &law.SMICMayotte
	default:
	}
	if v := law.Governing(t, &paySMIC, table, w); v != nil {
		t.Says(&paySMIC, law.Yes, law.Value(table, v, w), law.Fact("smic.month", publishedMonth(v.Value)))
	}
}

// smcClause says what the conventional minimum does.
func (l *Line) smcClause(t *law.Tree, c *facts.Case, doubtful bool) {
	switch {
	case doubtful && l.lacks&needSMC.alone() != 0:
		l.lack(t, &payRules[rSMC], "pay.conventional")
	case l.rules.has(rSMC):
		m := newMinimum(c)
		smc, _ := m.smc(l.From)
		t.Says(&payRules[rSMC], law.Yes, law.Fact("pay.conventional", smc), law.Fact("pay.base", smc))
	case l.kept: // another floor replaces it
	case l.Band == From21 || l.Band == From26:
		t.Says(&payRules[rSMC], law.Yes, law.Fact("pay.base", l.low.Month))
	default:
		return
	}
	if l.Band == From21 || l.Band == From26 {
		noteGrid(t, l)
	}
}

// noteGrid quotes the version of D6222-26 that governs the contract.
func noteGrid(t *law.Tree, l *Line) {
	noteValue(t, &Rates[l.Band-1][0], law.When{Made: l.made, Day: l.From})
}

// ProfessionalisationPayOn explains the line of a day of a professionalisation contract, as [ApprenticePayOn] does.
func ProfessionalisationPayOn(c *facts.Case, day law.Date) law.Decision {
	p := newProCase(c)
	t := law.NewTree()
	l, ok := p.on(day)
	t.All(&payRules[rPro], law.Fact("day", day))
	if !ok {
		if p.c.Contract.OpenEnded == law.Yes && !p.end.IsZero() && day.After(p.end) && !p.extent.over(day) { // ordinary pay, after the action
			t.Says(&payRules[rProScope], law.No, law.Fact("professionalisation.action_end", p.end))
			t.End()
			return t.Decision()
		}
		p.extent.outside(t, p.c, day)
		return t.Decision()
	}
	l.quote(t)
	if l.From.IsZero() {
		lack(t, &payFacts, l.lacks)
		t.End()
		return t.Decision()
	}
	doubtful := l.Answer != law.Yes
	switch {
	case doubtful && l.lacks&needActionEnd.alone() != 0:
		l.lack(t, &payRules[rProScope], "professionalisation.action_end")
	case l.rules.has(rProScope):
		t.Says(&payRules[rProScope], law.Yes, law.Fact("professionalisation.action_end", p.end))
	}
	if l.rules.has(rProColumn) {
		held := p.qualification.As("professionalisation.holds")
		switch {
		case doubtful && l.lacks&needHolds.alone() != 0:
			l.lack(t, &payRules[rProColumn], "professionalisation.holds")
		case doubtful && l.unsettled.has(rProTechno):
			t.Unsettled(&payRules[rProTechno], held, law.Reading("PRO-PAY-BACTECHNO.left", law.No), law.Reading("PRO-PAY-BACTECHNO.right", law.Yes))
		case p.held != law.Unknown:
			t.Says(&payRules[rProColumn], law.Yes, held)
			switch p.qualification {
			case facts.GeneralBac:
				noteValue(t, &ProGeneralBac, law.When{Day: day})
			case facts.HigherEducation:
				noteValue(t, &ProHigher, law.When{Day: day})
			default:
			}
		}
	}
	switch {
	case p.born.IsZero() && doubtful:
		l.lack(t, &payRules[rProBirthday], "person.born")
	case doubtful && l.unsettled.has(rProBirthday):
		t.Unsettled(&payRules[rProBirthday], law.Reading("PRO-PAY-BIRTHDAY.hired", law.Yes), law.Reading("PRO-PAY-BIRTHDAY.next", law.No))
	case !p.born.IsZero() && l.Band != From26:
		t.Says(&payRules[rProBirthday], law.Yes, law.Fact("person.born", p.born), law.Fact("pay.from21", p.from21))
	}
	switch {
	case doubtful && l.unsettled.has(rProTurn26):
		t.Unsettled(&payRules[rProTurn26], law.Fact("pay.from26", p.from26), law.Reading("PRO-PAY-TURN26.rises", law.Yes), law.Reading("PRO-PAY-TURN26.stays", law.No))
	case doubtful && l.lacks&needMade.alone() != 0:
		l.lack(t, &payRules[rProTurn26], "contract.made")
	}
	l.smicClause(t, c, day)
	p.branchClause(t, &l, doubtful)
	if l.rules.has(rBetter) {
		t.Says(&payRules[rBetter], law.Yes, law.Fact("pay.agreed_rate", p.c.Pay.AgreedRate))
	}
	l.gather(t)
	t.End()
	return t.Decision()
}

// branchClause says what the conventional minimum does from 26 years. Under 26 it plays no part (D6325-15).
func (p *proCase) branchClause(t *law.Tree, l *Line, doubtful bool) {
	r := &payRules[rPro26]
	if doubtful && l.lacks&needSMC.alone() != 0 {
		l.lack(t, r, "pay.conventional")
		return
	}
	if !l.rules.has(rPro26) || l.none {
		return
	}
	m := newMinimum(p.c)
	smc, _ := m.smc(l.From)
	w := law.When{Day: l.From}
	switch {
	case l.low.Base == Conventional:
		t.Says(r, law.Yes, law.Fact("pay.conventional", smc), law.Fact("pay.branch", l.low.Month))
	case smc.Cents() > 0:
		t.Says(r, law.Yes, law.Fact("pay.conventional", smc))
	default:
		t.Says(r, law.Yes)
	}
	noteValue(t, &ProFrom26SMC, w)
	noteValue(t, &ProFrom26, w)
	if p.c.Contract.Made.IsZero() { // whatever the day of conclusion
		noteValue(t, &ProCreated, w)
	}
}

// PECPayOn explains the minimum pay of a PEC on a day.
func PECPayOn(c *facts.Case, day law.Date) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	l, ok := openHourly(t, c, day, &payRules[rPEC], &payHours, fillPEC)
	if !ok {
		return t.Decision()
	}
	l.agreedClause(t)
	if l.silent.has(rPEC) && day.Before(PECRate.Versions[0].From) {
		t.Silent(&payHours, PECRate.Name, law.Miss{Why: law.NoText, Day: day})
	}
	l.gather(t)
	t.End()
	return t.Decision()
}

var payHours = law.Rule{ID: "PEC-PAY-HOURS", Cites: []law.Ref{l513427}}
