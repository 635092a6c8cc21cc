package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func courseOfAFPR() facts.Case {
	return facts.Case{Course: facts.Course{Start: day("2022-03-01"), Hours: hours("400")}}
}

var afprRows = []lawtest.Row{
	lawtest.Edit("one minute over 400 hours", func(c *facts.Case) { c.Course.Hours = hours("400h01") }, law.No),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Course.Hours = law.Hours{} }, law.Unknown),
	lawtest.Edit("hours that do not add up", func(c *facts.Case) { c.Course.CentreHours, c.Course.CompanyHours = hours("400"), hours("70") }, law.Unknown),
	lawtest.Edit("merged into the POEI in 2024", func(c *facts.Case) { c.Course.Start = day("2024-01-01") }, law.Unknown),
}

// cddAfterAFPR is a CDD of six months: 1 March to 31 August 2022.
func cddAfterAFPR() facts.Case {
	return facts.Case{Contract: facts.Contract{Kind: law.CDD, Made: day("2022-02-20"), Start: day("2022-03-01"), End: day("2022-08-31"), Hours: hours("20")}}
}

var afprExitRows = []lawtest.Row{
	lawtest.Edit("one day short of six months", func(c *facts.Case) { c.Contract.End = day("2022-08-30") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("one day short of twelve months", func(c *facts.Case) { c.Contract.End = day("2023-02-27") }, law.Yes),
	lawtest.Edit("twelve months: that is a POEI", func(c *facts.Case) { c.Contract.End = day("2023-02-28") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("length not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown"),
	lawtest.Edit("professionalisation of six months", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation }, law.Yes, "AFPR-EXIT-CDD no", "AFPR-EXIT-PRO yes"),
	lawtest.Edit("professionalisation, a day under twelve months", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, day("2023-02-27") }, law.Yes, "AFPR-EXIT-CDD no", "AFPR-EXIT-PRO yes"),
	lawtest.Edit("professionalisation of twelve months", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, day("2023-02-28") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("professionalisation as a CDI", func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.Professionalisation, law.Yes }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("professionalisation of unknown length", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.Professionalisation, law.Date{} }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD no", "AFPR-EXIT-PRO unknown"),
	lawtest.Edit("a CDI: that is a POEI", func(c *facts.Case) { c.Contract.Kind = law.CDI }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("kind not recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown", "AFPR-EXIT-PRO unknown", "AFPR-EXIT-MISSIONS unknown"),
	lawtest.Edit("without precise term: a minimum period of six months", func(c *facts.Case) {
		c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.Date{}, law.Yes, day("2022-08-31")
	}, law.Yes),
	lawtest.Edit("the same, one day short", func(c *facts.Case) {
		c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.Date{}, law.Yes, day("2022-08-30")
	}, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("a PEC of six months is a CDD by its letter", func(c *facts.Case) { c.Contract.Kind = law.PEC }, law.Yes),
	lawtest.Edit("a CIE", func(c *facts.Case) { c.Contract.Kind = law.CIE }, law.Yes),
	lawtest.Edit("a PEC as a CDI", func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.PEC, law.Yes }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("a PEC, form and end not recorded", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PEC, law.Date{} }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown"),
	lawtest.Edit("a CDDI", func(c *facts.Case) { c.Contract.Kind = law.CDDI }, law.Yes),
	lawtest.Edit("a contract of public law of six months: the page names the CDD only", func(c *facts.Case) { c.Contract.Kind = law.PublicFixedTerm }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown"),
	lawtest.Edit("one day short: even taken as a CDD", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PublicFixedTerm, day("2022-08-30") }, law.No,
		"AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("its length not recorded", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PublicFixedTerm, law.Date{} }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown"),
	lawtest.Edit("a civil servant: no CDD in any reading", func(c *facts.Case) { c.Contract.Kind = law.CivilServant }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-CDD no"),
	lawtest.Edit("first day in 2024: it may have been signed in 2023", func(c *facts.Case) {
		c.Contract.Made, c.Contract.Start, c.Contract.End = law.Date{}, day("2024-01-08"), day("2024-08-31")
	}, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown", "AFPR-EXIT-PRO unknown", "AFPR-EXIT-MISSIONS unknown", "AFPR-EXIT-PARTTIME unknown"),
	lawtest.Edit("19 h 59 a week", func(c *facts.Case) { c.Contract.Hours = hours("19h59") }, law.No, "AFPR-EXIT-PARTTIME no"),
	lawtest.Edit("hours not recorded", func(c *facts.Case) { c.Contract.Hours = law.Hours{} }, law.Unknown, "AFPR-EXIT-PARTTIME unknown"),
	lawtest.Edit("day of conclusion not recorded: the first day", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Yes),
	lawtest.Edit("from 2024 it is part of the POEI", func(c *facts.Case) { c.Contract.Made = day("2024-01-01") }, law.Unknown,
		"AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-CDD unknown", "AFPR-EXIT-PRO unknown", "AFPR-EXIT-MISSIONS unknown", "AFPR-EXIT-PARTTIME unknown"),
}

// missionsAfterAFPR: the course ends on 28 February 2022; one mission of six months.
func missionsAfterAFPR() facts.Case {
	c := cddAfterAFPR()
	c.Contract.Kind, c.Course.End, c.Missions.Complete = law.Mission, day("2022-02-28"), law.Yes
	return c
}

var afprMissionRows = []lawtest.Row{
	lawtest.Edit("one day short", func(c *facts.Case) { c.Contract.End = day("2022-08-30") }, law.No, "AFPR-EXIT-CONTRACT no", "AFPR-EXIT-MISSIONS no"),
	lawtest.Edit("end of the course not recorded", func(c *facts.Case) { c.Course.End = law.Date{} }, law.Unknown, "AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-MISSIONS unknown"),
	// 1 March to 31 May are 92 days; from 2 June to 31 August, 29 + 31 + 31 = 91: 183 with a gap of one day.
	lawtest.Edit("183 days with a gap are not settled", func(c *facts.Case) {
		c.Contract.End, c.Missions.Items = day("2022-05-31"), []facts.Mission{mission("2022-06-02", "2022-08-31")}
	}, law.Unknown, "AFPR-EXIT-CONTRACT unknown", "AFPR-EXIT-MISSIONS unknown"),
}

func TestAFPRTables(t *testing.T) {
	on := lawtest.On
	four := func(value string) []lawtest.DayRow {
		return []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", value), on("2023-12-31", value), on("2024-01-01", "")}
	}
	lawtest.Days(t, &eligibility.AFPRHours, four("400"))
	lawtest.Days(t, &eligibility.AFPRMonths, four("6"))
	lawtest.Days(t, &eligibility.AFPRBelow, four("12"))
	lawtest.Days(t, &eligibility.AFPRMissionWindow, four("9"))
	lawtest.Days(t, &eligibility.AFPRPartTime, four("20"))
}

func TestAFPRRests(t *testing.T) {
	c := cddAfterAFPR()
	d := eligibility.AFPRExit(&c)
	require.Equal(t, law.Yes, d.Answer())
	assert.Equal(t, law.Secondary, d.Rests(), "a public page of 2020")
}

// At the distance the clause answers Yes, one day before it does not.
func TestAFPRFlips(t *testing.T) {
	for end, by := range map[string]int{"2022-07-31": 31, "2023-03-31": -32} { // to 31 August; back to 27 February
		c := cddAfterAFPR()
		c.Contract.End = day(end)
		off := eligibility.AFPRExit(&c).Find("AFPR-EXIT-CDD").Off()
		require.Equal(t, int64(by), off.Int(), end)
		for n, want := range map[int]law.Answer{by: law.Yes, by - by/max(by, -by): law.No} {
			moved := c
			moved.Contract.End = c.Contract.End.AddDays(n)
			assert.Equal(t, want, eligibility.AFPRExit(&moved).Find("AFPR-EXIT-CDD").Answer(), "%s moved by %d", end, n)
		}
	}
}

// A contract without precise term moves by its minimum period.
func TestAFPRFlipsWithoutTerm(t *testing.T) {
	for end, by := range map[string]int{"2022-07-31": 31, "2023-03-31": -32} {
		c := cddAfterAFPR()
		c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.Date{}, law.Yes, day(end)
		clause := eligibility.AFPRExit(&c).Find("AFPR-EXIT-CDD")
		require.Equal(t, law.No, clause.Answer(), end)
		assert.Equal(t, "contract.minimum_end", clause.Off().Name(), end)
		require.Equal(t, int64(by), clause.Off().Int(), end)
		c.Contract.MinimumEnd = c.Contract.MinimumEnd.AddDays(by)
		assert.Equal(t, law.Yes, eligibility.AFPRExit(&c).Find("AFPR-EXIT-CDD").Answer(), end)
	}
}

// What the page says of a line is true of the contract: neither a professionalisation contract nor one of public law is
// said not to be a CDD. Of the right length, one of public law is not settled, and no day is promised to be enough.
func TestAFPRSentences(t *testing.T) {
	for _, row := range []struct {
		because, rule string
		edit          func(*facts.Case)
		fr, en        string
	}{
		{"a professionalisation contract may be a CDD", "AFPR-EXIT-CDD", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation },
			"La ligne «\u00a0CDD\u00a0» de la fiche ne s'applique pas\u00a0: contrat de professionnalisation", "The line “fixed-term contract” of the page does not apply: "},
		{"and one signed as a CDI is one of professionalisation", "AFPR-EXIT-PRO", func(c *facts.Case) { c.Contract.Kind, c.Contract.OpenEnded = law.Professionalisation, law.Yes },
			"Contrat (contrat de professionnalisation) conclu à durée indéterminée\u00a0: oui.", "signed as open-ended: yes."},
		{"a CDDI", "AFPR-EXIT-PRO", func(c *facts.Case) { c.Contract.Kind = law.CDDI },
			"La ligne «\u00a0contrat de professionnalisation\u00a0» de la fiche ne s'applique pas\u00a0: CDD d'insertion", "The line “professionalisation contract” of the page does not apply: "},
		{"public law, one day short", "AFPR-EXIT-CDD", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PublicFixedTerm, day("2022-08-30") },
			"même s'il vaut un CDD, il faut au moins 6\u00a0mois et moins de 12\u00a0mois.", "even taken as a fixed-term contract it must last at least 6 months and less than 12 months."},
		{"public law, twelve months", "AFPR-EXIT-CDD", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PublicFixedTerm, day("2023-02-28") },
			"même s'il vaut un CDD, il faut au moins 6\u00a0mois et moins de 12\u00a0mois.", "even taken as a fixed-term contract it must last at least 6 months and less than 12 months."},
		{"public law, without precise term", "AFPR-EXIT-CDD", func(c *facts.Case) {
			c.Contract.Kind, c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.PublicFixedTerm, law.Date{}, law.Yes, day("2022-08-30")
		}, "au moins du 1er mars 2022 au 30 août 2022\u00a0: même s'il vaut un CDD", "at least from 1 March 2022 to 30 August 2022: even taken"},
	} {
		c := cddAfterAFPR()
		row.edit(&c)
		clause := eligibility.AFPRExit(&c).Find(row.rule)
		require.Equal(t, law.No, clause.Answer(), row.because)
		assert.Contains(t, eligibility.WordsFrench.Sentence(clause), row.fr, row.because)
		assert.Contains(t, eligibility.WordsEnglish.Sentence(clause), row.en, row.because)
		assert.Zero(t, clause.Off().Int(), row.because)
	}
}

func TestAFPRAsks(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []string
	}{
		{"no last day", func(c *facts.Case) { c.Contract.End = law.Date{} }, []string{"contract.end", "contract.no_term"}},
		{"no precise term, no minimum period", func(c *facts.Case) { c.Contract.End, c.Contract.NoTerm = law.Date{}, law.Yes }, []string{"contract.minimum_end"}},
		{"a PEC signed for a fixed term or not", func(c *facts.Case) { c.Contract.Kind, c.Contract.End = law.PEC, law.Date{} }, []string{"contract.open_ended", "contract.end"}},
		{"first day in 2024, perhaps signed in 2023", func(c *facts.Case) {
			c.Contract.Made, c.Contract.Start, c.Contract.End = law.Date{}, day("2024-01-08"), day("2024-08-31")
		}, []string{"contract.made"}},
	} {
		c := cddAfterAFPR()
		row.edit(&c)
		var got []string
		for _, ask := range law.Asks(eligibility.AFPRExit(&c)) {
			got = append(got, ask.Fact)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}

func TestAFPRConventions(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    []string
	}{
		{"a CDD", func(*facts.Case) {}, []string{"AFPR-EXIT-DATE", "DATE-MONTHS"}},
		{"day of conclusion not recorded", func(c *facts.Case) { c.Contract.Made = law.Date{} }, []string{"AFPR-EXIT-DATE", "AFPR-EXIT-DATE-START", "DATE-MONTHS"}},
		{"renewed", func(c *facts.Case) { c.Contract.Renewals.Items = make([]facts.Renewal, 1) }, []string{"AFPR-EXIT-DATE", "DATE-MONTHS", "AFPR-EXIT-RENEWAL"}},
		{"without precise term", func(c *facts.Case) {
			c.Contract.End, c.Contract.NoTerm, c.Contract.MinimumEnd = law.Date{}, law.Yes, day("2022-08-31")
		}, []string{"AFPR-EXIT-DATE", "DATE-MONTHS", "AFPR-EXIT-NOTERM"}},
		{"a PEC", func(c *facts.Case) { c.Contract.Kind = law.PEC }, []string{"AFPR-EXIT-DATE", "DATE-MONTHS", "AFPR-EXIT-PEC"}},
		{"a CDDI", func(c *facts.Case) { c.Contract.Kind = law.CDDI }, []string{"AFPR-EXIT-DATE", "DATE-MONTHS", "AFPR-EXIT-CDDI"}},
		{"six months from 31 March: there is no 31 September", func(c *facts.Case) { c.Contract.Start, c.Contract.End = day("2022-03-31"), day("2022-09-30") },
			[]string{"AFPR-EXIT-DATE", "DATE-MONTHS", "DATE-CLAMP"}},
	} {
		c := cddAfterAFPR()
		row.edit(&c)
		var got []string
		for id := range eligibility.AFPRExit(&c).Conventions() {
			got = append(got, id)
		}
		assert.Equal(t, row.want, got, row.because)
	}
}
