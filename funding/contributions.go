package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	l62432of2019 = law.Travail("L6243-2", "", "LEGIARTI000037947681")
	l62432of2025 = law.Travail("L6243-2", "", "LEGIARTI000051284811")
	l62432       = law.Travail("L6243-2", "", "") // whatever the version: the day of conclusion picks it
	d62435       = law.Travail("D6243-5", "", "")
	d62435of2019 = law.Travail("D6243-5", "", "LEGIARTI000038027062")
	d62435of2025 = law.Travail("D6243-5", "", "LEGIARTI000051400212")
	boss110      = law.Ref{Text: "BOSS, exonérations, mise à jour du 3 juillet 2025", Part: "§ 110", Rank: law.RankCircular, Seen: law.Secondary}
	bossPartial  = law.Ref{Text: "BOSS, exonérations, à compter du 1er septembre 2024", Rank: law.RankCircular, Seen: law.Secondary}
	dss2019      = law.Ref{Text: "instruction DSS/5B/2019/141", Rank: law.RankCircular, Seen: law.Secondary}
	l13611       = law.Ref{Text: "code de la sécurité sociale", Article: "L136-1-1", Part: "III, 1°, a", Rank: law.RankStatute, Seen: law.Primary}
	l13611of2025 = law.Ref{Text: "code de la sécurité sociale", Article: "L136-1-1", Part: "II, 7°", Rank: law.RankStatute, Seen: law.Primary}
	l1362        = law.Ref{Text: "code de la sécurité sociale", Article: "L136-2", Part: "I, 1°", Rank: law.RankStatute, Seen: law.Primary}
	l62279old    = law.Travail("L6227-9", "", "LEGIARTI000033012654")
	l62279       = law.Travail("L6227-9", "", "LEGIARTI000053548252")
	l622781      = law.Travail("L6227-8-1", "", "LEGIARTI000037854159")
	cgi81bis     = law.Ref{Text: "code général des impôts", Article: "81 bis", Rank: law.RankStatute, Seen: law.Secondary}
	bofip        = law.Ref{Text: "BOFiP, BOI-RSA-CHAMP-20-50-50", Part: "§ 400", Rank: law.RankCircular, Seen: law.Secondary}
	taxMinistry  = law.Ref{Text: "ministère du travail, page sur le contrat d'apprentissage (12 février 2026)", Rank: law.RankGuidance, Seen: law.Secondary}
)

// ExemptShare is the part of the SMIC of the month up to which an apprentice's pay bears no employee
// contribution that the exemption covers (L6243-2, D6243-5): of every contract for the pay from 2019, then of those concluded from
// 1 March 2025. The day of conclusion picks it, not the day of pay.
var ExemptShare = law.Param[law.Rate]{Name: "apprenticeship.contributions.ceiling", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToRunning, Value: law.MustRate("79%"), Cites: []law.Ref{l62432of2019, d62435of2019}},
	{From: law.MustDate("2025-03-01"), Reach: law.ToNew, Value: law.MustRate("50%"), Cites: []law.Ref{l62432of2025, d62435of2025}},
}}

// FullCeiling says whether the ceiling stays that of a full-time month for part time and absence: official guidance
// says so, the articles are silent.
var FullCeiling = law.Param[law.Answer]{Name: "apprenticeship.contributions.full", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{dss2019}},
	{From: law.MustDate("2024-09-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{bossPartial}},
}}

// CSGExempt says whether an apprentice's pay is outside CSG and CRDS altogether: it is for contracts concluded
// before 1 March 2025. Texts older than 2021-03-01 were not read.
var CSGExempt = law.Param[law.Answer]{Name: "apprenticeship.csg.exempt", Reviewed: gridReviewed, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2021-03-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l13611, boss110}},
	{From: law.MustDate("2025-03-01"), Reach: law.ToNew, Value: law.No, Cites: []law.Ref{l13611of2025, boss110}},
}}

// CSGShare is the part of the SMIC above which the pay of the others bears CSG and CRDS; CSGAbatement is taken
// off that base for professional expenses.
var (
	CSGShare = law.Param[law.Rate]{Name: "apprenticeship.csg.share", Reviewed: gridReviewed, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2025-03-01"), Reach: law.ToNew, Value: law.MustRate("50%"), Cites: []law.Ref{l13611of2025, boss110}},
	}}
	CSGAbatement = law.Param[law.Rate]{Name: "apprenticeship.csg.abatement", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2025-03-01"), Reach: law.ToRunning, Value: law.MustRate("1.75%"), Cites: []law.Ref{l1362}},
	}}
)

// TaxHours is the number of hours of the January SMIC that one published reading of the income-tax ceiling takes.
var TaxHours = law.Param[law.Hours]{Name: "apprenticeship.tax.hours", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
	{From: law.MustDate("2018-01-01"), Reach: law.ToRunning, Value: law.MustHours("1820"), Cites: []law.Ref{cgi81bis, taxMinistry}},
}}

// TaxMonths is the number of monthly SMIC that the other published reading adds up.
var TaxMonths = law.Param[law.Months]{Name: "apprenticeship.tax.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
	{From: law.MustDate("2018-01-01"), Reach: law.ToRunning, Value: 12, Cites: []law.Ref{cgi81bis, bofip}},
}}

// StateTakeover says whether the State pays the compulsory employee contributions of the apprentices of every
// public employer (Yes), or only of its own (No): L6227-9. The pay period picks the text
// (APP-CONTRIB-PUBLIC-PERIOD).
var StateTakeover = law.Param[law.Answer]{Name: "apprenticeship.contributions.public", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2016-08-10"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l62279old}},
	{From: law.MustDate("2019-01-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l62279old, l622781}},
	{From: law.MustDate("2026-02-21"), Reach: law.ToRunning, Value: law.No, Cites: []law.Ref{l62279, l622781}},
}}

var contributionTables = []law.Table{&ExemptShare, &FullCeiling, &CSGExempt, &CSGShare, &CSGAbatement, &TaxHours, &TaxMonths, &StateTakeover}

var (
	contribution       = law.Rule{ID: "APP-CONTRIB", Cites: []law.Ref{l62432, d62435}}
	contributionReach  = law.Rule{ID: "APP-CONTRIB-REACH", Cites: []law.Ref{l62432}, Fixed: true}
	contributionExcess = law.Rule{ID: "APP-CONTRIB-EXCESS", Cites: []law.Ref{l62432, d62435}}
	contributionCSG    = law.Rule{ID: "APP-CONTRIB-CSG", Cites: []law.Ref{l13611of2025, boss110}}
	contributionScope  = law.Rule{ID: "APP-CONTRIB-SCOPE", Cites: []law.Ref{l62432of2025, boss110}, Fixed: true}
	contributionPublic = law.Rule{ID: "APP-CONTRIB-PUBLIC", Cites: []law.Ref{l62279}}

	contributionCSGMonth = law.Convention{ID: "APP-CONTRIB-CSG-MONTH", Cites: []law.Ref{l13611of2025, bossPartial}}
	contributionPeriod   = law.Convention{ID: "APP-CONTRIB-PUBLIC-PERIOD", Cites: []law.Ref{l62279}}
)

var contributionRules = []*law.Rule{&contribution, &contributionReach, &contributionExcess, &contributionCSG, &contributionScope, &contributionPublic}

// Charges is what the employee contributions of one month of an apprentice's pay are counted on. It is not a
// pay slip: rates of contributions, and so a net pay, are out of this package.
type Charges struct {
	Month   law.Date // first day of the month
	Gross   law.Euro
	Ceiling law.Exact // pay up to it bears none of the contributions covered; invalid when it is not known
	// Excess brackets the part of pay that bears the contributions covered ([ContributionCovered]), CSG the base of CSG and
	// CRDS after the abatement for professional expenses. The two amounts of each are equal when it is known, invalid where
	// nothing can be said.
	ExcessLow, ExcessHigh law.Exact
	CSGLow, CSGHigh       law.Exact
	Decision              law.Decision // whether anything is due, and why
}

// Contributions says which part of an apprentice's pay of one month bears the employee contributions that the exemption of
// L6243-2 covers (see [ContributionCovered]: others are due in any case), and CSG (code de la sécurité sociale, L136-1-1).
// Any day of the month stands for it.
//
// The ceiling is a part of the full-time monthly SMIC in force that month: official guidance does not reduce it for
// part time or absence. In the month in which the contract starts or ends, before its term or not, it is shared in a way that was
// not found: the answer is then Unknown, unless pay is above the whole ceiling. The same holds for the month in which the
// apprenticeship with which a CDI begins ends.
//
// The exemption reaches apprentices alone: after that period, and under a contract of another kind, the answer is Yes
// and amounts are those of ordinary law, which are not computed. Outside the contract there is no answer; after a term whose
// renewals are not recorded they are asked for.
func Contributions(c *facts.Case, month law.Date, gross law.Euro) Charges {
	c = orEmpty(c)
	q := Charges{Gross: gross, Ceiling: unboundedFloor, ExcessLow: unboundedFloor, ExcessHigh: unboundedFloor, CSGLow: unboundedFloor, CSGHigh: unboundedFloor}
	q.Month = firstOfMonth(month)
	w := law.When{Made: c.Contract.Made, Started: c.Contract.Start, Day: q.Month}
	t := law.NewTree()
	t.Any(&contribution)
	switch span := stretchOf(c, q.Month, lastOfMonth(q.Month)); {
	case c.Contract.Kind == 0:
		t.Lacks(&contributionExcess, "contract.kind")
	case c.Contract.Kind != law.Apprenticeship:
		t.Says(&contributionReach, law.Yes, law.Fact("contract.kind", c.Contract.Kind))
	case month.IsZero():
		t.Lacks(&contributionExcess, "day")
	case span.within == law.No:
		t.Silent(&contributionReach, "contributions.ordinary", law.Miss{Why: law.NoText, Day: q.Month})
	case span.within == law.Unknown:
		t.Lacks(&contributionReach, span.lacks.keys(c)...)
	case span.over == law.Yes:
		t.Says(&contributionReach, law.Yes, law.Fact("apprenticeship.end", c.Apprenticeship.End))
	case noAmount(gross):
		t.Lacks(&contributionExcess, "contributions.gross")
	default:
		q.excess(t, c, w, &span)
		q.csg(t, c, w, &span)
	}
	t.End()
	q.Decision = t.Decision()
	return q
}

// noAmount tells an amount that cannot be one of pay: beyond what is counted, or less than nothing.
func noAmount(e law.Euro) bool { return !e.Valid() || e.IsNegative() }

// smicOf is the SMIC of a month at the place of the case, nil after a clause that says why there is none.
func smicOf(t *law.Tree, r *law.Rule, c *facts.Case, w law.When) (*law.Param[law.Euro], *law.Version[law.Euro]) {
	table := &law.SMIC
	switch c.Contract.Place {
	case 0:
		t.Lacks(r, "contract.place")
		return nil, nil
	case law.Mayotte:
		table = &law.SMICMayotte
	default:
	}
	return table, law.Governing(t, r, table, w)
}

func (q *Charges) excess(t *law.Tree, c *facts.Case, w law.When, span *stretch) {
	r := &contributionExcess
	v := law.Governing(t, r, &ExemptShare, w)
	if v == nil {
		return
	}
	table, smic := smicOf(t, r, c, w)
	if smic == nil {
		return
	}
	q.Ceiling = publishedMonth(smic.Value).Times(v.Value)
	over := positive(q.Gross.Exact().Minus(q.Ceiling))
	above := over != law.Exact{}
	switch {
	case span.part == law.No:
		q.ExcessLow, q.ExcessHigh = over, over
	case above, span.over == law.No: // the ceiling may be shared
		q.ExcessLow, q.ExcessHigh = over, q.Gross.Exact()
	}
	quoted := [...]law.Arg{
		law.Fact("contributions.gross", q.Gross), law.Fact("contributions.ceiling", q.Ceiling.Down()),
		law.Value(&ExemptShare, v, w), law.Value(table, smic, w),
	}
	switch {
	case above:
		t.Says(r, law.Yes, quoted[:]...)
	case span.over == law.No && span.part == law.Yes && !q.Gross.IsZero():
		t.Unsettled(r, law.Reading("APP-CONTRIB-EXCESS.whole", law.No), law.Reading("APP-CONTRIB-EXCESS.shared", law.Yes))
	case span.over == law.Unknown, span.part == law.Unknown && !q.Gross.IsZero():
		t.Lacks(r, span.lacks.keys(c)...)
	default:
		t.Says(r, law.No, quoted[:]...)
		noteValue(t, &FullCeiling, w) // no text says so of part time and absence
		t.Note(law.Off("contributions.gross", q.Ceiling.Down().Add(law.Cents(1)).Sub(q.Gross)))
	}
}

func (q *Charges) csg(t *law.Tree, c *facts.Case, w law.When, span *stretch) {
	r := &contributionCSG
	v := law.Governing(t, r, &CSGExempt, w)
	if v == nil {
		return
	}
	if v.Value == law.Yes && span.over == law.Unknown { // ordinary law may apply
		t.Lacks(r, span.lacks.keys(c)...)
		return
	}
	if v.Value == law.Yes {
		q.CSGLow, q.CSGHigh = law.Exact{}, law.Exact{}
		t.Says(r, law.No, law.Value(&CSGExempt, v, w), law.Fact("contract.made", c.Contract.Made))
		return
	}
	share := law.Governing(t, r, &CSGShare, w)
	if share == nil {
		return
	}
	table, smic := smicOf(t, r, c, w)
	if smic == nil {
		return
	}
	abated := law.Percent(100).Minus(CSGAbatement.Versions[0].Value)
	over := positive(q.Gross.Exact().Minus(publishedMonth(smic.Value).Times(share.Value)))
	above := over != law.Exact{}
	switch {
	case span.part == law.No:
		q.CSGLow, q.CSGHigh = over.TimesRate(abated), over.TimesRate(abated)
	case above, span.over == law.No:
		q.CSGLow, q.CSGHigh = over.TimesRate(abated), q.Gross.Exact().TimesRate(abated)
	}
	switch {
	case above:
		t.Says(r, law.Yes, law.Fact("contributions.gross", q.Gross), law.Value(&CSGShare, share, w), law.Value(table, smic, w), law.Under(&contributionCSGMonth))
		noteValue(t, &CSGAbatement, w)
	case span.over == law.No && span.part == law.Yes && !q.Gross.IsZero():
		t.Unsettled(r, law.Reading("APP-CONTRIB-EXCESS.whole", law.No), law.Reading("APP-CONTRIB-EXCESS.shared", law.Yes))
	case span.over == law.Unknown, span.part == law.Unknown && !q.Gross.IsZero():
		t.Lacks(r, span.lacks.keys(c)...)
	default:
		t.Says(r, law.No, law.Fact("contributions.gross", q.Gross), law.Value(&CSGShare, share, w), law.Value(table, smic, w), law.Under(&contributionCSGMonth))
		noteValue(t, &CSGAbatement, w)
	}
}

func positive(x law.Exact) law.Exact {
	if x.Valid() && x.Compare(law.Exact{}) < 0 {
		return law.Exact{}
	}
	return x
}

// PublicContributions says whether the State takes over the compulsory employee contributions of a public
// employer's apprentice for the pay of a day (L6227-9). It does so for apprentices alone: not under a contract of another kind,
// nor after the apprenticeship with which a CDI begins; outside the contract there is no answer. Dates of the contract that are not recorded are
// not asked for: day is taken for one of it, unless what is recorded says or may say otherwise. Whether that reaches the part
// above the ceiling is not settled: [Contributions] goes on saying what bears contributions.
func PublicContributions(c *facts.Case, day law.Date) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	r := &contributionPublic
	w := law.When{Made: c.Contract.Made, Day: day}
	v := law.Governing(t, r, &StateTakeover, w)
	if v == nil {
		return t.Decision()
	}
	quoted := [...]law.Arg{law.Value(&StateTakeover, v, w), law.Under(&contributionPeriod), law.Saying(&contributionAbove)}
	by, fact := takenOver(&c.Employer, v.Value)
	span := stretchOf(c, day, day).unlessShown(c)
	var lacks []string
	if by == law.Unknown {
		lacks = append(lacks, fact.Name())
	}
	switch kind := c.Contract.Kind; {
	case by == law.No:
		t.Says(r, law.No, fact, quoted[0], quoted[1])
	case kind != 0 && kind != law.Apprenticeship:
		t.Says(r, law.No, law.Fact("contract.kind", kind), quoted[0], quoted[1])
	case kind == 0:
		t.Lacks(r, append(lacks, "contract.kind")...)
	case span.within == law.No && by == law.Yes:
		t.Silent(r, "contributions.ordinary", law.Miss{Why: law.NoText, Day: day})
		t.Note(law.Fact("day", day))
	case span.over == law.Yes:
		t.Says(r, law.No, law.Fact("apprenticeship.end", c.Apprenticeship.End), quoted[0], quoted[1])
	case span.within != law.Yes, span.over == law.Unknown, by == law.Unknown:
		t.Lacks(r, span.lacks.keys(c, lacks...)...)
	default:
		t.Says(r, law.Yes, append(quoted[:], fact)...)
	}
	return t.Decision()
}

// takenOver says whether the State pays for the apprentices of an employer, with the fact that tells or would tell.
func takenOver(e *facts.Employer, every law.Answer) (law.Answer, law.Arg) {
	public, state := law.Fact("employer.public", e.Public), law.Fact("employer.state", e.State)
	switch {
	case e.State == law.Yes:
		return law.Yes, state
	case e.Public == law.No:
		return law.No, public
	case every == law.Yes:
		return e.Public, public
	default:
		return e.State, state
	}
}

var contributionAbove = law.Remark{ID: "APP-CONTRIB-PUBLIC-ABOVE", Cites: []law.Ref{l62279}}

// Contribution is an employee contribution that the exemption may cover.
type Contribution uint8

// The contributions on which official guidance says something.
const (
	SocialSecurity  Contribution = iota + 1 // of legal origin
	Unemployment                            // assurance chômage
	ComplementPens                          // retraite complémentaire
	Prevoyance                              // death and disability cover
	ComplementCare                          // complémentaire santé
	APEC                                    // cotisation APEC
	EmployerCharges                         // part of the employer
)

var contributionKinds = law.Enum{Type: "Contribution", Texts: []string{
	"securite_sociale", "chomage", "retraite_complementaire", "prevoyance", "complementaire_sante", "apec", "part_patronale",
}}

// String is the code of the contribution.
func (k Contribution) String() string { return contributionKinds.Text(uint8(k)) }

// ContributionCovered says whether the exemption of L6243-2 covers a contribution "d'origine légale et
// conventionnelle". It is Unknown for one that official guidance does not name.
func ContributionCovered(k Contribution) law.Decision {
	t := law.NewTree()
	fact := law.CodeFact("contributions.kind", &contributionKinds, uint8(k))
	switch k {
	case SocialSecurity, Unemployment, ComplementPens:
		t.Says(&contributionScope, law.Yes, fact)
	case Prevoyance, ComplementCare, APEC, EmployerCharges:
		t.Says(&contributionScope, law.No, fact)
	default:
		t.Lacks(&contributionScope, "contributions.kind")
	}
	return t.Decision()
}

// TaxCeilings are the two published readings of the yearly amount up to which an apprentice's wage is exempt
// from income tax (CGI 81 bis), in whole euros: the sum of the twelve monthly SMIC (BOFiP, BOI-RSA-CHAMP-20-50-50,
// § 400), and the hourly SMIC of 1 January × 1 820 hours (ministry of labour). They differ in a year with a rise after
// January. For a contract that covers a part of the year, whether the amount is reduced is not settled.
//
// ok is false for a year whose SMIC is not known: one before 2018, or one that had not begun when the SMIC was last
// checked. The amounts of a year that is not over when the SMIC was last
// checked may still rise (provisional).
func TaxCeilings(year int) (sumOfMonths, january law.Euro, provisional, ok bool) {
	first, err := law.NewDate(year, 1, 1)
	if err != nil || first.Before(law.SMIC.Versions[0].From) || first.After(law.SMIC.Reviewed) {
		return law.Euro{}, law.Euro{}, false, false
	}
	next := 0
	var hourly law.Euro
	day := first
	for range TaxMonths.Versions[0].Value {
		for next+1 < len(law.SMIC.Versions) && !day.Before(law.SMIC.Versions[next+1].From) {
			next++
		}
		sumOfMonths = sumOfMonths.Add(publishedMonth(law.SMIC.Versions[next].Value))
		if day == first {
			hourly = law.SMIC.Versions[next].Value
		}
		provisional = day.After(law.SMIC.Reviewed)
		day = firstOfNext(day)
	}
	january = wholeEuros(hourly.Exact().TimesHours(TaxHours.Versions[0].Value))
	return wholeEuros(sumOfMonths.Exact()), january, provisional, true
}

// wholeEuros rounds half up to the euro, as official pages do.
func wholeEuros(x law.Exact) law.Euro {
	const cents = 100
	return x.Times(1, cents).Shown().TimesInt(cents)
}
