package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The subjects of the grants that pay for the training of an apprentice.
const (
	SubjectNPEC          Subject = "npec"
	SubjectSupplement    Subject = "npec_supplement"
	SubjectParticipation Subject = "employer_participation"
)

// ApprenticeshipTraining is what the operator pays the centre de formation d'apprentis for an apprenticeship contract, at the
// level of funding (niveau de prise en charge) of the caller's tables: code du travail, L6332-14, D6332-78 to D6332-82-1,
// R6332-25. Ancillary costs ([AncillaryCosts]) and the supplement for a disabled apprentice ([DisabilitySupplement]) come on
// top; the participation of the employer ([EmployerParticipation]) is deducted from the first advance already.
//
// An instalment stands in the month in which the article places it: the month in which a year of execution begins, its seventh
// and tenth month, the month of the last day. The instalments of a contract that ended early are computed on what is due in
// the end: what was advanced beyond it is to be given back.
func ApprenticeshipTraining(c *facts.Case, tables *Tables) Grant {
	p := newCFATraining(c, tables)
	g := Grant{Subject: SubjectNPEC, Payer: OPCO, Payee: TrainingBody}
	t := p.t
	t.All(&npec)
	p.addScope()
	p.addLevel()
	p.addAdjustments()
	p.addTerm()
	part := p.participation(true)
	t.Note(law.Saying(&npecBase))
	t.End()
	g.Decision = t.Decision()
	if !p.payable() || !p.level.known {
		return g
	}
	g.instalments = p.instalments(p.level, part)
	g.floor = p.scope == law.Yes
	g.mark()
	return g
}

// DisabilitySupplement is the supplement for an apprentice recognised as a disabled worker (D6332-82): to 2020 what the
// operator pays at its choice, up to half the level; from 2021 up to 4 000 euros for a year of execution, by what the centre
// bears. It is spread as the level of funding is. Without the amount granted it is bracketed.
func DisabilitySupplement(c *facts.Case, tables *Tables) Grant {
	p := newCFATraining(c, tables)
	g := Grant{Subject: SubjectSupplement, Payer: OPCO, Payee: TrainingBody}
	t := p.t
	t.All(&npecSupplement)
	p.addScope()
	disabled := p.c.Person.Disabled
	p.refused = p.refused || disabled == law.No
	switch disabled {
	case law.Unknown:
		t.Lacks(&npecDisabled, "person.disabled")
	default:
		t.Says(&npecDisabled, disabled, law.Fact("person.disabled", disabled))
	}
	amount := p.supplement(true)
	p.refused = p.refused || amount.known && amount.high == law.Exact{}
	p.addTerm()
	if p.short && p.raise[1] != law.Percent(100) {
		t.Note(law.Under(&npecRise))
	}
	t.End()
	g.Decision = t.Decision()
	if !p.payable() || !amount.known {
		return g
	}
	g.instalments = p.instalments(amount, yearly{known: true})
	g.floor = p.scope.And(disabled) == law.Yes
	g.mark()
	return g
}

// EmployerParticipation is what the employer owes the centre for an apprentice who prepares a certification of level 6 or
// above (L6332-14, I, 1° and III; R6332-25-1, R6332-25-2): contracts concluded from 1 July 2025. The centre invoices it after
// the first 45 days of practical training; no month is tied to it.
func EmployerParticipation(c *facts.Case, tables *Tables) Grant {
	p := newCFATraining(c, tables)
	g := Grant{Subject: SubjectParticipation, Payer: Employer, Payee: TrainingBody}
	t := p.t
	t.All(&opcoPart)
	p.addScopeOfParticipation()
	p.measure()
	if p.never { // nothing was executed: half of nothing
		p.refused = true
		p.addExecuted()
	}
	if !p.outside && !p.never && p.trial() != law.No { // the amount depends on the level
		p.addLevel()
		p.addAdjustments()
	}
	var part yearly
	if !p.outside && !p.never {
		part = p.participation(false)
	}
	t.Note(law.Saying(&partNoRefund))
	t.End()
	g.Decision = t.Decision()
	if p.refused || g.Answer() == law.No || !part.known {
		return g
	}
	g.instalments = []Instalment{{Low: part.low.Shown(), High: part.high.Shown(), Rule: p.partRule}}
	g.floor = p.scope == law.Yes
	g.mark()
	return g
}

// mark marks the instalments of a decision that rests on a value which may have been replaced.
func (g *Grant) mark() {
	if !g.Decision.Provisional() {
		return
	}
	for i := range g.instalments {
		g.instalments[i].Provisional = true
	}
}

// TrainingAdvance says whether the operator may pay an advance before the centre proves anything: a centre whose activity was
// declared less than six months before proves first that the training began (R6332-25, V, contracts concluded from July 2025).
// The versions of the article before that, read from 12 December 2019 on, ask for no such proof.
func TrainingAdvance(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made}
	t.All(&npecAdvance)
	if kind := c.Contract.Kind; kind == 0 {
		t.Lacks(&npecKind, "contract.kind")
	} else {
		t.Says(&npecKind, law.That(kind == law.Apprenticeship), law.Fact("contract.kind", kind))
	}
	v := law.Governing(t, &npecNewCFA, &NPECProof, w)
	cfa := &c.OPCO.CFA
	switch {
	case v == nil:
	case v.Value == law.No:
		t.Says(&npecNewCFA, law.Yes, law.Fact("contract.made", w.Made), law.Value(&NPECProof, v, w))
	case cfa.Recent == law.No:
		t.Says(&npecNewCFA, law.Yes, law.Fact("opco.cfa.recent", cfa.Recent))
	case cfa.Begun == law.Yes:
		t.Says(&npecNewCFA, law.Yes, law.Fact("opco.cfa.begun", cfa.Begun))
	case cfa.Recent == law.Yes && cfa.Begun == law.No:
		t.Says(&npecNewCFA, law.No, law.Fact("opco.cfa.recent", cfa.Recent), law.Fact("opco.cfa.begun", cfa.Begun))
	case cfa.Recent == law.Yes:
		t.Lacks(&npecNewCFA, "opco.cfa.begun")
	default:
		t.Lacks(&npecNewCFA, "opco.cfa.recent")
	}
	t.End()
	return t.Decision()
}

// yearly holds an amount for a year, or two when it is not settled. The zero yearly is not known at all.
type yearly struct {
	low, high law.Exact
	known     bool
}

func yearlyOf(x law.Exact) yearly { return yearly{x, x, true} }

func (b yearly) settled() bool { return b.known && b.low == b.high }

// cfaTraining is one case on its way to amounts.
type cfaTraining struct {
	c      *facts.Case
	t      *law.Tree
	w      law.When
	tables *Tables

	scope    law.Answer  // of the grant: what could refuse it whatever the amount
	refused  bool        // nothing is due, or the operator does not pay
	outside  bool        // of what the participation of the employer is asked for
	level    yearly      // a year, adjusted
	raise    [2]law.Rate // of the prorated amount, at least and at most: 100 %, or 110 % for a shortened contract
	whole    law.Answer  // the yearly amount is paid in full whatever the length
	calendar *law.Version[law.Rate]

	before   law.Date    // first day paid in the centre before the contract; the start when there is none
	start    law.Date    // of the contract
	term     law.Date    // agreed last day
	through  [2]law.Date // last day paid, at least and at most
	broken   bool        // ended early, on a day that is not before its start
	never    bool        // ended before it started
	short    bool        // agreed for less than a year
	partRule string
	measured bool
}

func newCFATraining(c *facts.Case, tables *Tables) cfaTraining {
	c = orEmpty(c)
	one := law.Percent(100)
	return cfaTraining{
		c: c, t: law.NewTree(), tables: tables, raise: [2]law.Rate{one, one}, whole: law.No,
		w: law.When{Made: c.Contract.Made, Started: c.Contract.Start, Day: c.Contract.Made},
	}
}

// addScope: "L'opérateur de compétences prend en charge [...] 1° Les contrats d'apprentissage [...] au niveau de prise en charge"
// (L6332-14, I), in force on 1 January 2020 (law 2018-771, art. 39, IX). L6227-6: public persons pay the centre themselves "sauf
// lorsque ces personnes morales sont redevables de la taxe d'apprentissage".
func (p *cfaTraining) addScope() {
	t, k := p.t, &p.c.Contract
	switch v, _ := NPECFunded.At(p.w); {
	case k.Kind == 0:
		p.scope = t.Lacks(&npecStart, "contract.kind")
	case k.Kind != law.Apprenticeship:
		p.refused = true
		p.scope = t.Says(&npecStart, law.No, law.Fact("contract.kind", k.Kind))
	case v == nil:
		law.Governing(t, &npecStart, &NPECFunded, p.w)
	case v.Value == law.Yes:
		p.scope = t.Says(&npecStart, law.Yes, law.Fact("contract.made", k.Made), law.Value(&NPECFunded, v, p.w))
	default:
		t.Unsettled(&npecStart, law.Fact("contract.made", k.Made), law.Reading("NPEC-START.region", law.No), law.Reading("NPEC-START.level", law.Yes))
	}
	p.scope = p.scope.And(p.addPublic())
}

func (p *cfaTraining) addPublic() law.Answer {
	t, e := p.t, &p.c.Employer
	taxable := p.c.OPCO.Taxable
	v := law.Governing(t, &opcoPublic, &PublicPays, p.w)
	switch {
	case v == nil:
		return law.Unknown
	case taxable == law.Yes:
		return t.Says(&opcoPublic, law.Yes, law.Fact("opco.taxable", taxable))
	case e.Public == law.No && e.State != law.Yes:
		return t.Says(&opcoPublic, law.Yes, law.Fact("employer.public", e.Public))
	case e.Public == law.Unknown && e.State != law.Yes:
		return t.Lacks(&opcoPublic, "employer.public")
	case taxable == law.No:
		p.refused = true
		public := e.Public
		if e.State == law.Yes {
			public = law.Yes
		}
		return t.Says(&opcoPublic, law.No, law.Fact("employer.public", public), law.Fact("opco.taxable", taxable), law.Value(&PublicPays, v, p.w))
	}
	return t.Lacks(&opcoPublic, "opco.taxable")
}

// addLevel: the level that the tables give, or the provisional amount where they say that there is none (D6332-80: "Jusqu'à la
// détermination du niveau de prise en charge, l'opérateur de compétences verse [...] un montant forfaitaire annuel").
func (p *cfaTraining) addLevel() {
	t, o := p.t, &p.c.OPCO
	switch {
	case o.RNCP.IsZero() && o.Branch.IsZero():
		t.Lacks(&npecDef, "opco.rncp", "opco.branch")
		return
	case o.RNCP.IsZero():
		t.Lacks(&npecDef, "opco.rncp")
		return
	case p.w.Made.IsZero():
		t.Lacks(&npecDef, "contract.made")
		return
	case o.Branch.IsZero() && p.tables.branches(o.RNCP):
		t.Lacks(&npecDef, "opco.branch")
		return
	}
	s := p.tables.npecOf(o.RNCP, o.Branch, p.w.Made)
	if s == nil {
		t.Silent(&npecDef, "tables.npec", law.Miss{Why: law.NoText, Day: p.w.Made})
		return
	}
	if v, _ := s.param.At(p.w); v != nil {
		t.Says(&npecDef, law.Yes, law.Fact("opco.rncp", o.RNCP), law.Value(&s.param, v, p.w))
		p.level = yearlyOf(v.Value.Exact())
		return
	}
	none, _ := s.none.At(p.w)
	if none == nil {
		t.Silent(&npecDef, "tables.npec", law.Miss{Why: law.NoText, Day: p.w.Made})
		return
	}
	prepares := p.c.Apprenticeship.Prepares
	if prepares == 0 {
		t.Lacks(&npecDef, "apprenticeship.prepares")
		return
	}
	var table *law.Param[law.Euro]
	if int(prepares) < len(npecProvisional) {
		table = npecProvisional[prepares]
	}
	if table == nil { // no amount below level 3
		t.Silent(&npecDef, NPECProvisional3.Name, law.Miss{Why: law.NoText, Day: p.w.Made})
		return
	}
	v := law.Governing(t, &npecDef, table, p.w)
	if v == nil {
		return
	}
	t.Says(&npecDef, law.Yes, law.Fact("opco.rncp", o.RNCP), law.Fact("apprenticeship.prepares", prepares),
		law.Fact("npec.provisional", v.Value), law.Value(&s.none, none, p.w), law.Value(table, v, p.w), law.Saying(&npecRegular))
	p.level = yearlyOf(v.Value.Exact())
}

// addAdjustments: overseas modulation, then the cut for distance teaching.
func (p *cfaTraining) addAdjustments() {
	p.overseas()
	p.remote()
}

// overseas: "Les niveaux de prise en charge [...] peuvent faire l'objet d'une modulation par décision du conseil
// d'administration de l'opérateur" (L6523-2-3, 1°): a row of the tables, for the apprentices that it reaches.
func (p *cfaTraining) overseas() {
	t, o, place := p.t, &p.c.OPCO, p.c.Contract.Place
	if place == law.Metropole || place == law.AlsaceMoselle || o.Modulated == law.No {
		return
	}
	var s *series[law.Rate]
	if p.tables != nil {
		s = p.tables.overseas[overseasKey{o.Operator, place}]
	}
	switch {
	case place == 0:
		t.Lacks(&npecOverseas, "contract.place")
		p.level.known = false
		return
	case o.Operator == 0 && p.tables != nil && len(p.tables.overseas) > 0:
		t.Lacks(&npecOverseas, "opco.operator")
		p.level.known = false
		return
	}
	var v *law.Version[law.Rate]
	if s != nil {
		v, _ = s.param.At(p.w)
	}
	switch {
	case v == nil && o.Modulated == law.Yes: // no row, a gap, or a day that the rows do not reach: by how much is not known
		p.silentOverseas()
	case v == nil: // a decision that the rows do not hold may stand
		t.Lacks(&npecOverseas, "opco.modulated")
		p.level.known = false
	case o.Modulated == law.Yes:
		t.Says(&npecOverseas, law.Yes, o.Operator.As("opco.operator"), law.Value(&s.param, v, p.w))
		if p.level.known {
			p.level.low, p.level.high = p.level.low.TimesRate(v.Value), p.level.high.TimesRate(v.Value)
		}
	default:
		t.Lacks(&npecOverseas, "opco.modulated")
		if p.level.known {
			p.level.low = lowerExact(p.level.low, p.level.low.TimesRate(v.Value))
			p.level.high = higherExact(p.level.high, p.level.high.TimesRate(v.Value))
		}
	}
}

// silentOverseas says that the tables do not give the modulation of the day; without a day, another clause asks for it.
func (p *cfaTraining) silentOverseas() {
	if !p.w.Made.IsZero() {
		p.t.Silent(&npecOverseas, "tables.overseas", law.Miss{Why: law.NoText, Day: p.w.Made})
	}
	p.level.known = false
}

// remote: "minore le niveau de prise en charge de 20 % lorsque les enseignements [...] sont réalisés à distance pour au moins à
// 80 % de leur durée totale"; not below 4 000 euros; not for the listed certifications (D6332-82-1).
func (p *cfaTraining) remote() {
	t, o := p.t, &p.c.OPCO
	share, _ := RemoteShare.At(p.w)
	if share == nil {
		return // no such text that day, or no day: another clause says so
	}
	cut, _ := RemoteCut.At(p.w)
	floor, _ := RemoteFloor.At(p.w)
	exempt, _ := RemoteExempt.At(p.w)
	switch {
	case !o.RemoteShare.IsZero() && o.RemoteShare.Compare(share.Value) < 0:
		return
	case o.RemoteExempt == law.Yes && exempt != nil:
		t.Says(&npecExempt, law.Yes, law.Fact("contract.made", p.w.Made), law.Value(&RemoteExempt, exempt, p.w))
		return
	case o.RemoteShare.IsZero():
		t.Lacks(&npecRemote, "opco.remote_share")
	case o.RemoteExempt == law.Yes: // the list came after the contract
		t.Unsettled(&npecExempt, law.Fact("contract.made", p.w.Made), law.Reading("NPEC-REMOTE-EXEMPT.reached", law.Yes), law.Reading("NPEC-REMOTE-EXEMPT.not-reached", law.No))
	case o.RemoteExempt == law.Unknown:
		t.Lacks(&npecRemote, "opco.remote_exempt")
	default:
		t.Says(&npecRemote, law.Yes, law.Fact("opco.remote_share", o.RemoteShare), law.Value(&RemoteShare, share, p.w), law.Value(&RemoteCut, cut, p.w), law.Value(&RemoteFloor, floor, p.w))
		if p.level.known && p.level.low.TimesRate(law.Percent(100).Minus(cut.Value)).CompareEuro(floor.Value) < 0 {
			t.Note(law.Under(&npecFloor))
		}
		if p.level.known {
			p.level.low = remoteLevel(p.level.low, cut.Value, floor.Value)
			p.level.high = remoteLevel(p.level.high, cut.Value, floor.Value)
		}
		return
	}
	if p.level.known {
		p.level.low = remoteLevel(p.level.low, cut.Value, floor.Value)
	}
}

// remoteLevel is the level after the cut: not below the floor, and not above what it was (NPEC-REMOTE-FLOOR).
func remoteLevel(level law.Exact, cut law.Rate, floor law.Euro) law.Exact {
	return lowerExact(level, higherExact(floor.Exact(), level.TimesRate(law.Percent(100).Minus(cut))))
}

func lowerExact(x, y law.Exact) law.Exact {
	if y.Compare(x) < 0 {
		return y
	}
	return x
}

func higherExact(x, y law.Exact) law.Exact {
	if y.Compare(x) > 0 {
		return y
	}
	return x
}

// supplement is the yearly supplement; said adds its clause.
func (p *cfaTraining) supplement(said bool) yearly {
	o := &p.c.OPCO
	given := o.Supplement.Valid() && !o.Supplement.IsZero() && !o.Supplement.IsNegative()
	if !given && o.Supplemented == law.No {
		if said {
			p.t.Says(&npecGranted, law.No, law.Fact("opco.supplemented", o.Supplemented))
		}
		return yearlyOf(law.Exact{})
	}
	var limit yearly
	var value law.Arg
	if v, _ := SupplementMost.At(p.w); v != nil {
		limit, value = yearlyOf(v.Value.Exact()), law.Value(&SupplementMost, v, p.w)
	} else if v, _ := SupplementShare.At(p.w); v != nil {
		if said { // the level overseas is the one that the operator modulated
			p.addLevel()
			p.overseas()
		}
		if !p.level.known {
			return yearly{}
		}
		limit, value = yearly{p.level.low.TimesRate(v.Value), p.level.high.TimesRate(v.Value), true}, law.Value(&SupplementShare, v, p.w)
	} else {
		if said {
			law.Governing(p.t, &npecGranted, &SupplementMost, p.w)
		}
		return yearly{}
	}
	switch {
	case given:
		paid := yearly{lowerExact(o.Supplement.Exact(), limit.low), lowerExact(o.Supplement.Exact(), limit.high), true}
		if said {
			p.t.Says(&npecGranted, law.Yes, law.Fact("opco.supplement", o.Supplement), value)
			if paid.settled() && limit.low.CompareEuro(o.Supplement) < 0 {
				p.t.Note(law.Fact("npec.supplement.paid", paid.low.Shown()))
			}
		}
		return paid
	case said:
		p.t.Lacks(&npecGranted, "opco.supplement")
		p.t.Note(value)
	}
	return yearly{law.Exact{}, limit.high, true}
}

// addTerm: the year of execution, how parts of a year count, what comes before and after the contract.
func (p *cfaTraining) addTerm() {
	t, k := p.t, &p.c.Contract
	p.measure()
	v := law.Governing(t, &npecOneYear, &NPECYear, p.w)
	if v == nil {
		return
	}
	p.calendar, _ = NPECFirst.At(p.w)
	switch {
	case k.Start.IsZero():
		t.Lacks(&npecOneYear, "contract.start")
		return
	case p.never:
		p.addExecuted()
		return
	case p.term.IsZero() && k.OpenEnded == law.Yes:
		t.Lacks(&npecOneYear, "apprenticeship.end")
		return
	case p.term.IsZero() && k.OpenEnded == law.Unknown && k.End.IsZero(): // a CDI never has one
		t.Lacks(&npecOneYear, "contract.end", "contract.open_ended")
		return
	case p.term.IsZero():
		t.Lacks(&npecOneYear, "contract.end")
		return
	case !p.short:
		t.Says(&npecOneYear, law.Yes, law.Fact("contract.start", p.start), law.Fact("contract.end", p.term), law.Value(&NPECYear, v, p.w), law.Under(&law.DateMonths))
	}
	p.addProrata()
	if p.short {
		first, _ := NPECShortFirst.At(p.w)
		t.Note(law.Value(&NPECShortFirst, first, p.w))
	} else {
		seventh, _ := NPECSeventh.At(p.w)
		tenth, _ := NPECTenth.At(p.w)
		t.Note(law.Value(&NPECFirst, p.calendar, p.w), law.Value(&NPECSeventh, seventh, p.w), law.Value(&NPECTenth, tenth, p.w))
		if p.stopsEarly() {
			t.Note(law.Under(&npecReached))
		}
	}
	p.addShort()
	if p.early() && p.whole != law.Yes {
		early, _ := NPECEarlyMonths.At(p.w)
		t.Says(&npecEarly, law.Yes, law.Fact("opco.cfa.before", p.c.OPCO.CFA.Before), law.Value(&NPECEarlyMonths, early, p.w), law.Under(&npecApart))
	}
	p.addBreak()
	p.addDivisor()
	if p.exceeds() { // IV, 2°: "Le versement [...] ne peut toutefois excéder le niveau", said after the increase of 10 %
		t.Note(law.Saying(&npecLimit)) // both readings bracket the amount, which is due either way
	}
}

// addExecuted: a contract that ended before it started has no day of execution to pay. Whether time in the centre is paid all
// the same is not said: with such time, the facts are left to be checked.
func (p *cfaTraining) addExecuted() {
	cfa := &p.c.OPCO.CFA
	if p.calendar != nil && (!cfa.Before.IsZero() || cfa.Kept == law.Yes) {
		p.t.Lacks(&npecExecuted, "contract.ended")
		return
	}
	p.refused = true
	p.t.Says(&npecExecuted, law.No, law.Fact("contract.ended", p.c.Contract.Ended), law.Fact("contract.start", p.start))
}

// stopsEarly tells whether the last year of execution ends before its tenth month.
func (p *cfaTraining) stopsEarly() bool {
	const months = 9
	for year := 0; ; year++ {
		next := p.start.LastDay(monthsInYear * (year + 1))
		if next.IsZero() || !next.Before(p.through[0]) {
			return !p.start.LastDay(monthsInYear*year + months).Before(p.through[0])
		}
	}
}

// early tells whether time in the centre before the contract is paid.
func (p *cfaTraining) early() bool { return p.before.Before(p.start) }

// exceeds tells whether time before a contract under a year, or after it was broken, takes its amount beyond that of a year
// when nothing raises it: no text settles then whether the amount of a year is its limit.
func (p *cfaTraining) exceeds() bool {
	if !p.short || p.whole == law.Yes || p.raise[0] != law.Percent(100) {
		return false
	}
	year := law.Cents(1).Exact()
	return p.earned(year, p.through[1]).Compare(year) > 0
}

// measure lays out the days that are paid.
func (p *cfaTraining) measure() {
	if p.measured {
		return
	}
	p.measured = true
	k, cfa := &p.c.Contract, &p.c.OPCO.CFA
	p.start, p.before = k.Start, k.Start
	p.term = apprenticeshipEnd(p.c)
	switch ended := k.Ended; {
	case ended.IsZero():
	case !p.start.IsZero() && ended.Before(p.start):
		p.never = true
	default: // without an agreed term, an early end is what is recorded
		p.broken = p.term.IsZero() || ended.Before(p.term)
	}
	if p.start.IsZero() || p.term.IsZero() || p.never {
		return
	}
	p.short = p.term.Before(p.start.LastDay(monthsInYear))
	if early, _ := NPECEarlyMonths.At(p.w); early != nil && !cfa.Before.IsZero() && cfa.Before.Before(p.start) {
		const longest = 93 // days that three months can hold, and one
		p.before = cfa.Before
		if first := p.start.AddDays(-longest); p.before.Before(first) {
			p.before = first
		}
		for eve := p.start.AddDays(-1); p.before.LastDay(int(early.Value)).Before(eve); {
			p.before = p.before.AddDays(1)
		}
	}
	last := p.term
	if p.broken {
		last = k.Ended
	}
	p.through = [2]law.Date{last, last}
}

// addProrata: from July 2025 "prorata temporis du nombre de jours effectués" (R6332-25, III); before, "Chaque mois de contrat
// d'apprentissage débuté est dû" (VI), save for a ministry title fixed below a year (IV).
func (p *cfaTraining) addProrata() {
	t := p.t
	if day, _ := NPECDay.At(p.w); day != nil {
		t.Says(&npecByDay, law.Yes, law.Fact("contract.made", p.w.Made), law.Value(&NPECDay, day, p.w))
		return
	}
	if title, _ := NPECTitle.At(p.w); title != nil && p.short && !p.broken {
		p.whole = p.c.OPCO.FixedTitle
		switch p.whole {
		case law.Yes:
			t.Says(&npecByTitle, law.Yes, law.Fact("opco.fixed_title", p.whole), law.Value(&NPECTitle, title, p.w))
			return
		case law.Unknown:
			t.Lacks(&npecByTitle, "opco.fixed_title")
		case law.No:
		}
	}
	table := &NPECMonth
	if p.broken {
		table = &NPECMonthBroken
	}
	if v := law.Governing(t, &npecByMonth, table, p.w); v != nil {
		t.Says(&npecByMonth, law.Yes, law.Fact("contract.made", p.w.Made), law.Value(table, v, p.w), law.Under(&law.DateMonths))
	}
}

// addDivisor notes the divisor of a day, where a part of a year is paid by the day, and the convention that goes with it, which
// also speaks of a complete year of 366 days.
func (p *cfaTraining) addDivisor() {
	v, _ := NPECDivisor.At(p.w)
	if v == nil {
		return
	}
	part, leap := p.early(), false
	for _, last := range p.through {
		for year := 0; ; year++ {
			end := p.start.LastDay(monthsInYear * (year + 1))
			if end.IsZero() || end.After(last) {
				part = true
				break
			}
			first := p.start.LastDay(monthsInYear * year).AddDays(1)
			if year == 0 {
				first = p.start
			}
			leap = leap || first.DaysUntil(end) >= int(v.Value)
			if end == last {
				break
			}
		}
	}
	if part {
		p.t.Note(law.Value(&NPECDivisor, v, p.w))
	}
	if part || leap {
		p.t.Note(law.Under(&npec365))
	}
}

// addShort: "Le montant peut être majoré de 10 % en application du troisième alinéa de l'article L. 6222-7-1", for a contract
// under a year, within the level, and not for a ministry title fixed below a year (R6332-25, IV, 2°).
func (p *cfaTraining) addShort() {
	if !p.short || p.c.OPCO.FixedTitle == law.Yes {
		return
	}
	t, o, a := p.t, &p.c.OPCO, &p.c.Apprenticeship
	shorter := a.Shorter
	if shorter == 0 && a.Special == law.No {
		shorter = facts.NotShorter
	}
	v, _ := NPECRise.At(p.w)
	if v == nil || shorter != 0 && shorter != facts.ShorterLevel || o.Raised == law.No {
		return
	}
	switch {
	case o.Raised == law.Yes && shorter == facts.ShorterLevel && o.FixedTitle == law.No:
		t.Says(&npecShort, law.Yes, law.Fact("opco.raised", o.Raised), shorter.As("apprenticeship.shorter"), law.Value(&NPECRise, v, p.w))
		p.raise[0] = p.raise[0].Plus(v.Value)
	case o.Raised == law.Unknown:
		t.Lacks(&npecShort, "opco.raised")
	case shorter == 0:
		t.Lacks(&npecShort, "apprenticeship.shorter")
	default:
		t.Lacks(&npecShort, "opco.fixed_title")
	}
	p.raise[1] = p.raise[1].Plus(v.Value)
}

// addBreak: after an early end "l'opérateur de compétences maintient les versements [...] jusqu'à la signature d'un nouveau
// contrat d'apprentissage ou jusqu'à expiration du délai de six mois" (R6332-25, VI).
func (p *cfaTraining) addBreak() {
	cfa := &p.c.OPCO.CFA
	if !p.broken || cfa.Kept == law.No {
		return
	}
	t := p.t
	v, _ := NPECBreakMonths.At(p.w)
	if v == nil {
		return
	}
	limit := p.through[0].Deadline(int(v.Value))
	kept := cfa.KeptThrough
	if kept.IsZero() || kept.After(limit) {
		kept = limit
	}
	if kept.Before(p.through[0]) {
		kept = p.through[0]
	}
	p.through[1] = kept
	switch {
	case cfa.Kept == law.Unknown:
		t.Lacks(&npecBreak, "opco.cfa.kept")
	case cfa.KeptThrough.IsZero():
		t.Lacks(&npecBreak, "opco.cfa.kept_through")
	default:
		p.through[0] = kept
		t.Says(&npecBreak, law.Yes, law.Fact("opco.cfa.kept_through", cfa.KeptThrough), law.Value(&NPECBreakMonths, v, p.w), law.Under(&law.DateDeadline))
	}
	if kept.After(p.term) {
		t.Note(law.Under(&npecBeyond))
	}
}

// addScopeOfParticipation: "L'employeur participe [...] lorsque le diplôme ou titre [...] équivaut au moins au niveau 6"
// (L6332-14, I, 1°), for contracts concluded from July 2025 (décret 2025-585, art. 2).
func (p *cfaTraining) addScopeOfParticipation() {
	t, k, prepares := p.t, &p.c.Contract, p.c.Apprenticeship.Prepares
	first := ParticipationLevel.Versions[0].From
	v, _ := ParticipationLevel.At(p.w)
	switch {
	case k.Kind == 0:
		p.scope = t.Lacks(&opcoPartScope, "contract.kind")
	case k.Kind != law.Apprenticeship:
		p.refused, p.outside = true, true
		p.scope = t.Says(&opcoPartScope, law.No, law.Fact("contract.kind", k.Kind))
	case prepares != 0 && prepares < ParticipationLevel.Versions[0].Value:
		p.refused, p.outside = true, true
		p.scope = t.Says(&opcoPartScope, law.No, law.Fact("apprenticeship.prepares", prepares), law.Value(&ParticipationLevel, &ParticipationLevel.Versions[0], p.w))
	case !k.Made.IsZero() && k.Made.Before(first):
		p.refused, p.outside = true, true
		p.scope = t.Says(&opcoPartScope, law.No, law.Fact("contract.made", k.Made), law.Value(&ParticipationLevel, &ParticipationLevel.Versions[0], p.w))
	case prepares == 0 && k.Made.IsZero():
		p.scope = t.Lacks(&opcoPartScope, "apprenticeship.prepares", "contract.made")
	case prepares == 0:
		p.scope = t.Lacks(&opcoPartScope, "apprenticeship.prepares")
	case v == nil:
		p.scope = t.Lacks(&opcoPartScope, "contract.made")
	default:
		p.scope = t.Says(&opcoPartScope, law.Yes, law.Fact("apprenticeship.prepares", prepares), law.Fact("contract.made", k.Made), law.Value(&ParticipationLevel, v, p.w))
	}
	if !p.outside {
		p.scope = p.scope.And(p.addPublic())
	}
}

// participation is what the employer owes, zero where nothing is due. deducted adds the clause of the operator's side
// (R6332-25, III, 1°: "déduction faite [...] de la participation"), and else the amount of the employer's.
func (p *cfaTraining) participation(deducted bool) yearly {
	t, prepares := p.t, p.c.Apprenticeship.Prepares
	nothing := yearlyOf(law.Exact{})
	v, _ := Participation.At(p.w)
	level, _ := ParticipationLevel.At(p.w)
	if p.never || deducted && (v == nil || prepares != 0 && prepares < level.Value) {
		return nothing
	}
	if v == nil { // the scope has said why
		v, level = &Participation.Versions[0], &ParticipationLevel.Versions[0]
	}
	b := p.amountOfParticipation(v)
	if prepares == 0 {
		b.low = law.Exact{}
	}
	switch {
	case !deducted:
		if b.settled() && p.partRule == "" && !p.outside {
			t.Says(&opcoPart750, law.Yes, law.Value(&Participation, v, p.w))
		}
	case prepares == 0:
		t.Lacks(&opcoPartInvoice, "apprenticeship.prepares")
	default:
		t.Says(&opcoPartInvoice, law.Yes, law.Fact("apprenticeship.prepares", prepares), law.Value(&ParticipationLevel, level, p.w), law.Value(&Participation, v, p.w))
	}
	return b
}

// amountOfParticipation is the flat amount, less after a break (R6332-25-1, al. 3) or when the contract is broken in its first
// days (al. 2). No text says which of the two holds for a contract that is both.
func (p *cfaTraining) amountOfParticipation(v *law.Version[law.Euro]) yearly {
	flat := yearlyOf(v.Value.Exact())
	second := p.afterBreak()
	next := ParticipationNext.Versions[0].Value.Exact()
	within := p.trial()
	if within == law.No {
		switch second {
		case law.Yes:
			return yearlyOf(next)
		case law.Unknown:
			return yearly{next, flat.high, true}
		case law.No:
		}
		return flat
	}
	b := p.inTrial(flat, within, second)
	if within == law.Unknown {
		b.high = flat.high
		if second == law.Yes {
			b.high = higherExact(next, p.half(flat).high)
		}
	} else if second != law.No {
		b.high = higherExact(b.high, next)
	}
	if second != law.No {
		b.low = lowerExact(b.low, next)
	}
	return b
}

// afterBreak: "Lorsqu'à la suite d'une rupture anticipée [...] un nouveau contrat d'apprentissage est conclu avec un autre
// employeur dans les conditions prévues à l'article L. 6222-18-2, le montant [...] est fixé à la somme forfaitaire de 200 euros".
func (p *cfaTraining) afterBreak() law.Answer {
	t, cfa := p.t, &p.c.OPCO.CFA
	next := &ParticipationNext.Versions[0]
	switch {
	case cfa.AfterBreak == law.No || cfa.AfterBreak == law.Unknown && p.noBreakBefore():
		return law.No
	case cfa.AfterBreak == law.Yes:
		t.Says(&opcoPart200, law.Yes, law.Fact("opco.cfa.after_break", law.Yes), law.Value(&ParticipationNext, next, p.w))
		p.partRule = opcoPart200.ID
		return law.Yes
	}
	t.Lacks(&opcoPart200, "opco.cfa.after_break")
	return law.Unknown
}

// noBreakBefore tells whether the facts on an earlier contract exclude one that was broken with another employer.
func (p *cfaTraining) noBreakBefore() bool {
	before := &p.c.Apprenticeship.Previous
	return before.Contract == law.No || before.Broken == law.No || before.SameEmployer == law.Yes ||
		before.Contract == law.Unknown && p.c.Apprenticeship.Special == law.No
}

// practiceDays are the days of practical training at the break, of the facts on the funding or else of those on the break.
func (p *cfaTraining) practiceDays() law.Count {
	if days := p.c.OPCO.CFA.PracticeDays; !days.IsZero() {
		return days
	}
	return p.c.Apprenticeship.Break.PracticeDays
}

// trial tells whether the contract was broken in the first days of practical training, which are no more than its days.
func (p *cfaTraining) trial() law.Answer {
	if !p.broken {
		return law.No
	}
	days45 := int(ParticipationTrial.Versions[0].Value)
	if !p.start.IsZero() && p.start.DaysUntil(p.c.Contract.Ended) < days45 { // fewer days than that in all
		return law.Yes
	}
	if days, recorded := p.practiceDays().Get(); recorded {
		return law.That(days <= days45)
	}
	return law.Unknown
}

// half is 50 % of the level for the days executed, within the flat amount: from nothing to that amount without the level or the
// first day.
func (p *cfaTraining) half(flat yearly) yearly {
	share, divisor := ParticipationShare.Versions[0].Value, &NPECDivisor.Versions[0]
	level := p.adjusted()
	if !level.known || p.start.IsZero() {
		return yearly{law.Exact{}, flat.high, true}
	}
	ended := p.c.Contract.Ended
	return yearly{
		lowerExact(flat.low, p.executed(level.low, p.start, ended, divisor).TimesRate(share)),
		lowerExact(flat.high, p.executed(level.high, p.start, ended, divisor).TimesRate(share)), true,
	}
}

// inTrial: "En cas de rupture du contrat au cours de la période mentionnée au premier alinéa de l'article L. 6222-18, cette
// participation est fixée, dans la limite de 750 euros, à 50 % du montant de prise en charge [...] retenu au prorata temporis".
func (p *cfaTraining) inTrial(flat yearly, within, second law.Answer) yearly {
	trial, share, divisor := &ParticipationTrial.Versions[0], &ParticipationShare.Versions[0], &NPECDivisor.Versions[0]
	reduced := p.half(flat)
	ended := law.Fact("contract.ended", p.c.Contract.Ended)
	switch {
	case p.start.IsZero() && within == law.Unknown:
		p.t.Lacks(&opcoPart45, "opco.cfa.practice_days", "contract.start")
		p.partRule = ""
	case p.start.IsZero():
		p.t.Lacks(&opcoPart45, "contract.start")
		p.partRule = ""
	case within == law.Unknown:
		p.t.Lacks(&opcoPart45, "opco.cfa.practice_days")
		p.partRule = ""
	case second == law.Yes:
		p.t.Unsettled(&opcoPart45, ended, law.Reading("OPCO-PART-45D.first", law.No), law.Reading("OPCO-PART-45D.any", law.Yes))
		p.partRule = ""
	case p.level.known:
		p.partRule = opcoPart45.ID
		p.t.Says(&opcoPart45, law.Yes, ended, law.Value(&ParticipationTrial, trial, p.w),
			law.Value(&ParticipationShare, share, p.w), law.Value(&NPECDivisor, divisor, p.w), law.Under(&npec365))
	}
	return reduced
}

// adjusted is the level with the supplement for a disabled apprentice, which raises it (D6332-82).
func (p *cfaTraining) adjusted() yearly {
	level := p.level
	if level.known && p.c.Person.Disabled != law.No {
		more := p.supplement(false)
		if p.c.Person.Disabled == law.Unknown {
			more.low = law.Exact{}
		}
		if more.known {
			level.low, level.high = level.low.Plus(more.low), level.high.Plus(more.high)
		}
	}
	return level
}
