package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// day is law.MustDate, short for rows.
func day(text string) law.Date { return law.MustDate(text) }

// cddOfTwelveMonths is the baseline: 1 September 2023 to 31 August 2024 is twelve months to the day.
func cddOfTwelveMonths() facts.Case {
	return facts.Case{Contract: facts.Contract{
		Kind: law.CDD, Made: day("2023-08-20"), Start: day("2023-09-01"), End: day("2024-08-31"),
	}}
}

// poecExitRows follow L6326-3: "un contrat à durée indéterminée, un contrat de professionnalisation d'une
// durée minimale de douze mois, un contrat d'apprentissage ou un contrat à durée déterminée d'une durée
// minimale de douze mois".
var poecExitRows = []lawtest.Row{
	// "un contrat à durée indéterminée"
	lawtest.Edit("a CDI, whatever its dates", func(c *facts.Case) { c.Contract.Kind = law.CDI }, law.Yes,
		"POEC-EXIT-CDI yes", "POEC-EXIT-CDD-12M no"),
	// "un contrat de professionnalisation d'une durée minimale de douze mois"
	lawtest.Edit("professionalisation of twelve months to the day", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation }, law.Yes,
		"POEC-EXIT-PRO-12M yes", "POEC-EXIT-CDD-12M no"),
	// "un contrat d'apprentissage"
	lawtest.Edit("apprenticeship", func(c *facts.Case) { c.Contract.Kind = law.Apprenticeship }, law.Yes,
		"POEC-EXIT-APP yes", "POEC-EXIT-CDD-12M no"),
	// "un contrat à durée déterminée d'une durée minimale de douze mois"
	lawtest.Edit("ends on 30 August: one day short of twelve months", func(c *facts.Case) { c.Contract.End = day("2024-08-30") }, law.No,
		"POEC-EXIT-CDD-12M no"),
	lawtest.Edit("ends one day later than needed", func(c *facts.Case) { c.Contract.End = day("2024-09-01") }, law.Yes),
	lawtest.Edit("begins on 2 September: 31 August is one day short", func(c *facts.Case) { c.Contract.Start = day("2023-09-02") }, law.No,
		"POEC-EXIT-CDD-12M no"),
	lawtest.Edit("a CDD of unknown length is undetermined, never conforming", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown,
		"POEC-EXIT-CDD-12M unknown"),
	lawtest.Edit("first day not recorded", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown,
		"POEC-EXIT-CDD-12M unknown"),
	lawtest.Edit("an end before the start is no length", func(c *facts.Case) { c.Contract.End = day("2023-08-31") }, law.Unknown,
		"POEC-EXIT-CDD-12M unknown"),
	lawtest.Edit("renewals do not count, and do not harm", func(c *facts.Case) {
		c.Contract.Renewals.Items = []facts.Renewal{{End: day("2025-02-28")}}
	}, law.Yes),
	lawtest.Edit("without precise term, the minimum period decides, and it is not recorded", func(c *facts.Case) { c.Contract.NoTerm = law.Yes }, law.Unknown,
		"POEC-EXIT-CDD-12M unknown"),
	// By their letter a PEC, a CIE and a CDDI are CDD.
	lawtest.Edit("a PEC of twelve months", func(c *facts.Case) { c.Contract.Kind = law.PEC }, law.Yes),
	lawtest.Edit("a CIE of twelve months", func(c *facts.Case) { c.Contract.Kind = law.CIE }, law.Yes),
	lawtest.Edit("a CDDI of twelve months", func(c *facts.Case) { c.Contract.Kind = law.CDDI }, law.Yes),
	// Not in the list, or not named by it.
	lawtest.Edit("a temporary-work mission, even of twelve months", func(c *facts.Case) { c.Contract.Kind = law.Mission }, law.No,
		"POEC-EXIT-CDD-12M no", "POEC-EXIT-MISSION no"),
	lawtest.Edit("a mission without any day: the list that governs is not known", func(c *facts.Case) {
		c.Contract.Kind, c.Contract.Made, c.Contract.Start = law.Mission, law.Date{}, law.Date{}
	}, law.Unknown, "POEC-EXIT-CDD-12M no", "POEC-EXIT-MISSION unknown"),
	lawtest.Edit("a CDI intérimaire: only the list of the POEI names it", func(c *facts.Case) { c.Contract.Kind = law.CDIInterim }, law.Unknown,
		"POEC-EXIT-CDD-12M no", "POEC-EXIT-CDI gone", "POEC-EXIT-CDII unknown"),
	lawtest.Edit("a public hospital's fixed-term contract of twelve months", func(c *facts.Case) { c.Contract.Kind = law.PublicFixedTerm }, law.Unknown,
		"POEC-EXIT-CDD-12M gone", "POEC-EXIT-PUBLIC-LAW unknown", "POEC-EXIT-PUBLIC-LAW-12M yes", "POEC-EXIT-PUBLIC-LAW-NAMED unknown"),
	lawtest.Edit("an open-ended contract of public law", func(c *facts.Case) { c.Contract.Kind = law.PublicPermanent }, law.Unknown,
		"POEC-EXIT-CDD-12M no", "POEC-EXIT-CDI gone", "POEC-EXIT-PUBLIC-LAW unknown", "POEC-EXIT-PUBLIC-LAW-NAMED unknown"),
	lawtest.Edit("a civil servant", func(c *facts.Case) { c.Contract.Kind = law.CivilServant }, law.Unknown,
		"POEC-EXIT-CDD-12M no", "POEC-EXIT-CDI gone", "POEC-EXIT-PUBLIC-LAW unknown", "POEC-EXIT-PUBLIC-LAW-NAMED unknown"),
	lawtest.Edit("a kind outside the enumeration is not recorded", func(c *facts.Case) { c.Contract.Kind = 99 }, law.Unknown,
		"POEC-EXIT-CDI unknown", "POEC-EXIT-PRO-12M unknown", "POEC-EXIT-APP unknown", "POEC-EXIT-CDD-12M unknown"),
	lawtest.Edit("kind of contract not recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown,
		"POEC-EXIT-CDI unknown", "POEC-EXIT-PRO-12M unknown", "POEC-EXIT-APP unknown", "POEC-EXIT-CDD-12M unknown"),
	// The text in force: the same list since 2019; before, text not found.
	lawtest.Edit("concluded on the last day of the 2019 text", func(c *facts.Case) { c.Contract.Made = day("2023-12-31") }, law.Yes),
	lawtest.Edit("concluded on the first day of the 2024 text", func(c *facts.Case) { c.Contract.Made = day("2024-01-01") }, law.Yes),
	lawtest.Edit("concluded on the first day of the 2019 text", func(c *facts.Case) { c.Contract.Made = day("2019-01-01") }, law.Yes),
	lawtest.Edit("concluded the day before", func(c *facts.Case) { c.Contract.Made = day("2018-12-31") }, law.Unknown,
		"POEC-EXIT-CDI unknown", "POEC-EXIT-PRO-12M unknown", "POEC-EXIT-APP unknown", "POEC-EXIT-CDD-12M unknown"),
	lawtest.Edit("day of conclusion not recorded: the first day picks the text", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Yes),
}

func professionalisationOfTwelveMonths() facts.Case {
	c := cddOfTwelveMonths()
	c.Contract.Kind = law.Professionalisation
	return c
}

var poecExitProRows = []lawtest.Row{
	lawtest.Edit("one day short of twelve months", func(c *facts.Case) { c.Contract.End = day("2024-08-30") }, law.No,
		"POEC-EXIT-PRO-12M no"),
	lawtest.Edit("signed as a CDI (L6325-5) it conforms whatever the length of the action", func(c *facts.Case) { c.Contract.OpenEnded = law.Yes }, law.Yes,
		"POEC-EXIT-CDI yes"),
	lawtest.Edit("neither an end nor the form recorded: it could be a CDI", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown,
		"POEC-EXIT-CDI unknown", "POEC-EXIT-PRO-12M unknown"),
}

func publicLawOfTwelveMonths() facts.Case {
	c := cddOfTwelveMonths()
	c.Contract.Kind = law.PublicFixedTerm
	return c
}

var poecExitPublicLawRows = []lawtest.Row{
	lawtest.Base("twelve months to the day under a contract of public law, which L6326-3 does not name: no text settles it", law.Unknown,
		"POEC-EXIT-CDI no", "POEC-EXIT-PRO-12M no", "POEC-EXIT-APP no", "POEC-EXIT-PUBLIC-LAW-12M yes", "POEC-EXIT-PUBLIC-LAW unknown", "POEC-EXIT-PUBLIC-LAW-NAMED unknown"),
	lawtest.Edit("one day short: it conforms in neither reading", func(c *facts.Case) { c.Contract.End = day("2024-08-30") }, law.No,
		"POEC-EXIT-PUBLIC-LAW no", "POEC-EXIT-PUBLIC-LAW-12M no"),
	lawtest.Edit("its length not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "POEC-EXIT-PUBLIC-LAW-12M unknown"),
}

func TestPOECExitTables(t *testing.T) {
	lawtest.Days(t, &eligibility.POECExitKinds, []lawtest.DayRow{
		lawtest.On("2018-12-31", ""), // versions of 2011 and 2014: text not found
		lawtest.On("2019-01-01", "cdi, cdd, apprentissage, professionnalisation"),
		lawtest.On("2023-12-31", "cdi, cdd, apprentissage, professionnalisation"),
		lawtest.On("2024-01-01", "cdi, cdd, apprentissage, professionnalisation"),
		lawtest.On("2024-06-21", "cdi, cdd, apprentissage, professionnalisation"), // the decree of that day is for the POEI
	})
	lawtest.Days(t, &eligibility.POECExitMonths, []lawtest.DayRow{
		lawtest.On("2018-12-31", ""),
		lawtest.On("2019-01-01", "12"),
		lawtest.On("2023-12-31", "12"),
		lawtest.On("2024-01-01", "12"),
		lawtest.On("2024-06-21", "12"), // the six months of that day are for the POEI
	})
}

// The texts cited are those of the day.
func TestPOECExitCitesTheTextOfTheDay(t *testing.T) {
	for made, want := range map[string]string{
		"2019-01-01": "LEGIARTI000037386562", "2023-12-31": "LEGIARTI000037386562",
		"2024-01-01": "LEGIARTI000048600478", "2026-03-27": "LEGIARTI000048600478",
	} {
		c := cddOfTwelveMonths()
		c.Contract.Made = day(made)
		for _, part := range eligibility.POECExit(&c).Walk() {
			for ref := range part.Cites() {
				assert.Equal(t, want, ref.ID, "%s, concluded %s", part.Rule(), made)
			}
		}
	}
}

func TestPOECExitConventions(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Contract)
		want    []string
	}{
		{"a plain CDD", func(*facts.Contract) {}, []string{"POEC-EXIT-DATE", "DATE-MONTHS"}},
		{"renewed", func(c *facts.Contract) { c.Renewals.Items = make([]facts.Renewal, 1) }, []string{"POEC-EXIT-DATE", "DATE-MONTHS", "POEC-EXIT-RENEWAL"}},
		{"PEC", func(c *facts.Contract) { c.Kind = law.PEC }, []string{"POEC-EXIT-DATE", "DATE-MONTHS", "POEC-EXIT-PEC"}},
		{"CDDI", func(c *facts.Contract) { c.Kind = law.CDDI }, []string{"POEC-EXIT-DATE", "DATE-MONTHS", "POEC-EXIT-CDDI"}},
		{"without precise term", func(c *facts.Contract) { c.NoTerm, c.MinimumEnd = law.Yes, c.End }, []string{"POEC-EXIT-DATE", "DATE-MONTHS", "POEC-EXIT-NOTERM"}},
		{
			"begins on a 29 February: no such day twelve months later", func(c *facts.Contract) { c.Start, c.End = day("2024-02-29"), day("2025-02-28") },
			[]string{"POEC-EXIT-DATE", "DATE-MONTHS", "DATE-CLAMP"},
		},
		{
			"twelve months would end on Sunday 12 January 2025: nothing is postponed", func(c *facts.Contract) { c.Start, c.End = day("2024-01-13"), day("2025-01-12") },
			[]string{"POEC-EXIT-DATE", "DATE-MONTHS", "DATE-NOSHIFT"},
		},
		{
			"the day of conclusion is not given", func(c *facts.Contract) { c.Made = law.Date{} },
			[]string{"POEC-EXIT-DATE", "POEC-EXIT-DATE-START", "DATE-MONTHS"},
		},
		{"apprenticeship: no length is counted", func(c *facts.Contract) { c.Kind = law.Apprenticeship }, []string{"POEC-EXIT-DATE"}},
	} {
		c := cddOfTwelveMonths()
		row.edit(&c.Contract)
		var got []string
		for id := range eligibility.POECExit(&c).Conventions() {
			got = append(got, id)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

// Eight months: 123 days are missing (May 31, June 30, July 31, August 31), or another contract of the list.
func TestPOECExitFlips(t *testing.T) {
	c := cddOfTwelveMonths()
	c.Contract.End = day("2024-04-30")
	d := eligibility.POECExit(&c)
	var got []string
	for _, f := range law.Flips(d) {
		require.Len(t, f.Clauses, 1)
		assert.Equal(t, law.Yes, f.Reaches)
		got = append(got, f.Clauses[0].Rule())
	}
	assert.Equal(t, []string{"POEC-EXIT-CDI", "POEC-EXIT-PRO-12M", "POEC-EXIT-APP", "POEC-EXIT-CDD-12M"}, got)

	off := d.Find("POEC-EXIT-CDD-12M").Off()
	require.Equal(t, int64(123), off.Int())
	assert.Equal(t, "contract.end", off.Name())
	for days, want := range map[int]law.Answer{122: law.No, 123: law.Yes} {
		moved := c
		moved.Contract.End = c.Contract.End.AddDays(days)
		assert.Equal(t, want, eligibility.POECExit(&moved).Answer(), "%d days later", days)
	}

	c.Contract.Kind = law.Mission
	for _, f := range law.Flips(eligibility.POECExit(&c)) {
		assert.NotEqual(t, "POEC-EXIT-MISSION", f.Clauses[0].Rule(), "that missions are not listed is no fact of the case")
	}
}

// No length makes a contract of public law a Yes: the flip says that the answer would be Unknown, and it is.
func TestPOECExitPublicLawFlip(t *testing.T) {
	c := publicLawOfTwelveMonths()
	c.Contract.End = day("2024-04-30")
	flips := law.Flips(eligibility.POECExit(&c))
	last := flips[len(flips)-1]
	require.Equal(t, "POEC-EXIT-PUBLIC-LAW-12M", last.Clauses[0].Rule())
	assert.Equal(t, law.Unknown, last.Reaches)
	c.Contract.End = c.Contract.End.AddDays(int(last.Clauses[0].Off().Int()))
	assert.Equal(t, law.Unknown, eligibility.POECExit(&c).Answer())
}

// The facts quoted are those that were given: the minimum period, and the renewals left out.
func TestPOECExitQuotesWhatWasGiven(t *testing.T) {
	c := cddOfTwelveMonths()
	c.Contract.NoTerm, c.Contract.MinimumEnd, c.Contract.End = law.Yes, day("2024-02-29"), law.Date{}
	d := eligibility.POECExit(&c)
	assert.Equal(t, "contract.minimum_end", d.Find("POEC-EXIT-CDD-12M").Off().Name())
	assert.Contains(t, eligibility.Reasons(d, language.French, 1), "sans terme précis, est conclu pour durer au moins du 1er septembre 2023 au 29 février 2024")

	c = cddOfTwelveMonths()
	c.Contract.End, c.Contract.Renewals.Items = day("2024-02-29"), []facts.Renewal{{End: day("2024-08-31")}}
	assert.Contains(t, eligibility.Reasons(eligibility.POECExit(&c), language.French, 1), "Sans ses renouvellements (1), ce contrat (CDD) va du 1er septembre 2023 au 29 février 2024")
}

func TestPOECExitAsks(t *testing.T) {
	for _, row := range []struct {
		because string
		c       facts.Contract
		want    []string
	}{
		{"nothing is known", facts.Contract{}, []string{"contract.kind", "contract.made"}},
		{"no end, or no precise term", facts.Contract{Kind: law.CDD, Start: day("2023-09-01")}, []string{"contract.end", "contract.no_term"}},
		{"no end, and a precise term", facts.Contract{Kind: law.CDD, Start: day("2023-09-01"), NoTerm: law.No}, []string{"contract.end"}},
		{"a kind only: the first day stands for the day of conclusion", facts.Contract{Kind: law.CDD, NoTerm: law.No}, []string{"contract.start", "contract.end"}},
		{"a mission: the day picks the list", facts.Contract{Kind: law.Mission}, []string{"contract.made"}},
		{"unsettled whatever the day", facts.Contract{Kind: law.CDIInterim}, nil},
		{"public law: unsettled or too short", facts.Contract{Kind: law.PublicFixedTerm, Start: day("2023-09-01"), NoTerm: law.No}, []string{"contract.end"}},
		{"no start either", facts.Contract{Kind: law.CDD, Made: day("2023-09-01")}, []string{"contract.start", "contract.end", "contract.no_term"}},
		{"without precise term", facts.Contract{Kind: law.CDD, Start: day("2023-09-01"), NoTerm: law.Yes}, []string{"contract.minimum_end"}},
		{"professionalisation of unknown form", facts.Contract{Kind: law.Professionalisation, Start: day("2023-09-01")}, []string{"contract.open_ended", "contract.end"}},
		{"already Yes: the form of an apprenticeship changes nothing", facts.Contract{Kind: law.Apprenticeship, Start: day("2023-09-01")}, nil},
		{"unsettled: no fact can settle it", facts.Contract{Kind: law.CDIInterim, Start: day("2023-09-01")}, nil},
		{"no text: no fact can settle it", facts.Contract{Kind: law.CDI, Made: day("2018-12-31")}, nil},
	} {
		var got []string
		for _, ask := range law.Asks(eligibility.POECExit(&facts.Case{Contract: row.c})) {
			got = append(got, ask.Fact)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

func TestPOECExitIsProvisionalAfterTheLastReview(t *testing.T) {
	c := cddOfTwelveMonths()
	c.Contract.Made = law.Edition
	assert.False(t, eligibility.POECExit(&c).Provisional())
	c.Contract.Made = law.Edition.AddDays(1)
	d := eligibility.POECExit(&c)
	assert.True(t, d.Provisional())
	assert.Contains(t, eligibility.Explain(d, language.French), "À vérifier")
}

// The reason given first is the clause that is nearest to the contrary.
func TestPOECExitReasons(t *testing.T) {
	c := cddOfTwelveMonths()
	c.Contract.End = day("2024-04-30")
	d := eligibility.POECExit(&c)
	assert.Equal(t,
		"Ce contrat (CDD) va du 1er septembre 2023 au 30 avril 2024\u00a0; il faut au moins 12\u00a0mois, donc jusqu'au 31 août 2024\u00a0: il manque 123\u00a0jours. (code du travail, art. L6326-3)\n",
		eligibility.Reasons(d, language.French, 1))
	assert.Equal(t,
		"The contract (CDD (fixed-term)) runs from 1 September 2023 to 30 April 2024; it must last at least 12 months, until 31 August 2024: 123 days short. (code du travail, art. L6326-3)\n",
		eligibility.Reasons(d, language.BritishEnglish, 1))
}

// The first day stands in for the day of conclusion; where no list was in force that day, the contract may have
// been concluded earlier, so that the day is asked for.
func TestExitAsksForTheDayOfConclusion(t *testing.T) {
	for _, row := range []struct {
		because  string
		decide   func(*facts.Case) law.Decision
		contract facts.Contract
		signed   string
		want     law.Answer
	}{
		{"a CDI begun in the gap of 2024, signed before it", eligibility.POEIExit, facts.Contract{Kind: law.CDI, Start: day("2024-01-08")}, "2023-12-20", law.Yes},
		{"a CDD begun in the gap, signed before it", eligibility.POEIExit, facts.Contract{Kind: law.CDD, Start: day("2024-01-08"), End: day("2024-07-07"), Seasonal: law.No}, "2023-12-20", law.No},
		{"a CDI begun before 2019: no list whatever the day", eligibility.POECExit, facts.Contract{Kind: law.CDI, Start: day("2018-12-31")}, "2018-12-20", law.Unknown},
	} {
		c := facts.Case{Contract: row.contract}
		d := row.decide(&c)
		assert.Equal(t, law.Unknown, d.Answer(), row.because)
		var got []string
		for _, ask := range law.Asks(d) {
			got = append(got, ask.Fact)
		}
		assert.Contains(t, got, "contract.made", row.because)
		c.Contract.Made = day(row.signed)
		assert.Equal(t, row.want, row.decide(&c).Answer(), row.because)
	}
}
