package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// A contract of less than a year that touches thirteen calendar months: every started month is due, and all of them together
// never more than the amount of the year.
func TestApprenticeAidThirteenthMonth(t *testing.T) {
	june := func(year string) func(*facts.Case) { return unpaid(year+"-06-01", year+"-06-30") }
	for _, row := range []struct {
		because string
		edits   []func(*facts.Case)
		total   string
		last    string
		months  int
	}{
		{"none lost: twelve of 500", []func(*facts.Case){lasting("2024-03-01", "2024-03-15", "2025-03-10")}, "6000.00 exact", "2025-02 500.00", 12},
		{"June lost: twelve others of 500", []func(*facts.Case){lasting("2024-03-01", "2024-03-15", "2025-03-10"), june("2024")}, "6000.00 exact", "2025-03 500.00", 13},
		{"June and July lost: eleven others", []func(*facts.Case){lasting("2024-03-01", "2024-03-15", "2025-03-10"), unpaid("2024-06-01", "2024-07-31")}, "5500.00 exact", "2025-03 500.00", 13},
		{"June lost, and the thirteenth month too: eleven of 500", []func(*facts.Case){lasting("2024-03-01", "2024-03-15", "2025-03-10"), june("2024"), unpaid("2025-03-01", "2025-03-10")}, "5500.00 exact", "2025-03 0.00 AID-APP-SUSPEND", 13},
		{"running in November 2025, June lost: 5 000/12 × (11 + 10/31)", []func(*facts.Case){lasting("2025-03-01", "2025-03-15", "2026-03-10"), june("2025")}, "4717.74 exact", "2026-03 134.41 AID-APP-SHORT", 13},
		{"running, none lost: the year and no more", []func(*facts.Case){lasting("2025-03-01", "2025-03-15", "2026-03-10")}, "5000.00 exact", "2026-02 416.67", 12},
		{"a year to the day: twelve months, one lost", []func(*facts.Case){lasting("2024-03-01", "2024-03-15", "2025-03-14"), june("2024")}, "5500.00 exact", "2025-02 500.00", 12},
		{"broken in its thirteenth month, June lost: 5 000/12 × (11 + 10/31)", []func(*facts.Case){lasting("2025-03-01", "2025-03-15", "2027-03-14"), ended("2026-03-10"), june("2025")}, "4717.74 exact", "2026-03 134.41 AID-APP-END-DAY", 13},
		{"18 on 10 August 2022, September 2021 lost: eleven months at 5 000, and September 2022, at 8 000, for what they leave of twelve", []func(*facts.Case){lasting("2021-09-01", "2021-09-15", "2022-09-10"), bornOn("2004-08-10"), unpaid("2021-09-15", "2021-09-30")}, "5000.00 exact", "2022-09 416.67 AID-APP-SHORT-OLD-CAP", 13},
	} {
		c := row26()
		for _, edit := range row.edits {
			edit(&c)
		}
		g := funding.ApprenticeAid(&c)
		lines := schedule(g)
		assert.Equal(t, row.total, g.Total().String(), "%s\n%v", row.because, lines)
		require.Len(t, lines, row.months, row.because)
		assert.Equal(t, row.last, lines[row.months-1], row.because)
		on := funding.ApprenticeAidOn(&c, c.Contract.Start.AddDays(1-c.Contract.Start.Day()).LastDay(12).AddDays(1))
		want := law.That(row.months == 13 && row.last != "2025-03 0.00 AID-APP-SUSPEND")
		assert.Equal(t, want, on.Answer(), "%s: the thirteenth month", row.because)
	}

	// Lost or not, not recorded: 5 500 with twelve months, 6 000 in both readings with thirteen.
	c := row26()
	lasting("2024-03-01", "2024-03-15", "2025-03-10")(&c)
	suspension("2024-06-01", "2024-06-30", law.Unknown)(&c)
	assert.Equal(t, "6000.00 exact", funding.ApprenticeAid(&c).Total().String())
	d := funding.ApprenticeAidOn(&c, day("2025-03-01"))
	assert.Equal(t, law.Unknown, d.Answer())
	asks := law.Asks(d)
	require.Len(t, asks, 1)
	assert.Equal(t, "contract.suspensions", asks[0].Fact)
}

// What is not known of suspensions and of the last month brackets each month: one lost and the other not.
func TestApprenticeAidThirteenthMonthBracket(t *testing.T) {
	c := row26()
	lasting("2024-12-31", "2025-01-15", "2026-01-08")(&c)
	preparing(law.Level5)(&c)
	suspension("2025-06-01", "2025-06-30", law.Unknown)(&c)
	lines := schedule(funding.ApprenticeAid(&c))
	require.Len(t, lines, 13)
	assert.Equal(t, "2025-06 0.00..500.00 AID-APP-SUSPEND", lines[5])
	assert.Equal(t, "2026-01 0.00..500.00 AID-APP-END-1714", lines[12], "nothing if June was paid, 8/31 or all of it if it was lost")
	assert.Equal(t, "5629.03 to 6000.00", funding.ApprenticeAid(&c).Total().String(), "500 × (11 + 8/31), or twelve")

	lasting("2024-03-01", "2024-03-15", "2025-03-10")(&c)
	c.Contract.Suspensions.Items = nil
	suspension("2024-06-01", "2024-06-30", law.Unknown)(&c)
	suspension("2025-03-01", "2025-03-10", law.Unknown)(&c)
	g := funding.ApprenticeAid(&c)
	lines = schedule(g)
	require.Len(t, lines, 13)
	assert.Contains(t, lines[12], "2025-03 0.00..500.00", "June lost, March paid")
	assert.Equal(t, "5500.00 to 6000.00", g.Total().String())
}

// Without the end, the thirteenth month of a short contract is within the bracket: from 31 January 2026 to 29 January 2027 the last
// one has 29 days of 31.
func TestApprenticeAidWithoutEnd(t *testing.T) {
	c := row26()
	lasting("2025-11-28", "2026-01-31", "2027-01-29")(&c)
	lines := schedule(funding.ApprenticeAid(&c))
	assert.Equal(t, "2027-01 389.79 AID-APP-SHORT", lines[12], "5 000/12 × (1/31 + 11 + 29/31) = 4 986.56, less 4 596.77 for the months before")
	c.Contract.End = law.Date{}
	g := funding.ApprenticeAid(&c)
	lines = schedule(g)
	require.Len(t, lines, 13)
	assert.Equal(t, "2027-01 0.00..389.79 AID-APP-END-DAY", lines[12])
	assert.Equal(t, "0.00 to 5000.00", g.Total().String(), "and all of them never pass the amount of the year")

	// Running, a month lost: the year would give eleven twelfths, the longest short contract eleven and its days.
	lasting("2025-03-01", "2025-03-15", "2026-03-13")(&c)
	unpaid("2025-06-01", "2025-06-30")(&c)
	assert.Equal(t, "4758.06 exact", funding.ApprenticeAid(&c).Total().String(), "5 000/12 × (11 + 13/31)")
	c.Contract.End = law.Date{}
	assert.Equal(t, "0.00 to 4758.06", funding.ApprenticeAid(&c).Total().String())
}

// The first month of a contract broken within its first year rests on a convention, and is said by a clause of its own.
func TestApprenticeAidBrokenShort(t *testing.T) {
	c := row26()
	lasting("2026-06-01", "2026-06-16", "2028-06-15")(&c)
	c.Contract.Ended = day("2026-12-10")
	d := funding.ApprenticeAidOn(&c, day("2026-06-01"))
	assert.Equal(t, law.Yes, d.Answer())
	part := d.Find("AID-APP-SHORT-BROKEN")
	require.False(t, part.IsZero())
	assert.Equal(t, []string{"AID-APP-BROKEN-SHORT", "AID-APP-DAYCOUNT"}, slices.Collect(part.Conventions()))
	assert.True(t, d.Find("AID-APP-SHORT").IsZero(), "nobody concluded it for less than a year")
	assert.Contains(t, funding.Explain(d, language.French), "Le contrat, commencé le 16 juin 2026, a été rompu au 10 décembre 2026, dans sa première année\u00a0: le mois du début est dû à proportion des jours.")

	c.Contract.Ended = day("2026-06-30")
	d = funding.ApprenticeAidOn(&c, day("2026-06-01"))
	assert.Equal(t, law.Yes, d.Find("AID-APP-SHORT-BROKEN").Answer(), "the month of the start is that of the end")
	assert.Equal(t, law.Yes, d.Find("AID-APP-END-DAY").Answer())

	c.Contract.Ended = law.Date{}
	assert.True(t, funding.ApprenticeAidOn(&c, day("2026-06-01")).Find("AID-APP-SHORT-BROKEN").IsZero(), "it runs")
}

// A month after the end is never due, whatever the text of that day.
func TestApprenticeAidAfterEnd(t *testing.T) {
	c := row26()
	lasting("2019-01-01", "2018-12-03", "2018-12-28")(&c)
	d := funding.ApprenticeAidOn(&c, day("2019-02-01"))
	assert.Equal(t, law.No, d.Answer(), "it ended before any text on the month of the end")
	assert.Equal(t, law.No, d.Find("AID-APP-MONTHLY").Answer())
	assert.Contains(t, funding.Explain(d, language.English), "The month that begins on 1 February 2019 comes after the end of the contract, on 28 December 2018.")

	c = row26()
	d = funding.ApprenticeAidOn(&c, day("2029-01-01"))
	assert.Equal(t, law.No, d.Answer())
	assert.True(t, d.Find("AID-APP-SHORT").IsZero(), "two years are not less than one")
}

// The text cited is that of the day and of the scheme.
func TestApprenticeAidCites(t *testing.T) {
	cites := func(d law.Decision, rule string) (all []string) {
		for ref := range d.Find(rule).Cites() {
			name := ref.ID
			if name == "" {
				name = ref.Text
			}
			if ref.Part != "" {
				name += " " + ref.Part
			}
			all = append(all, name)
		}
		return all
	}
	weak := func(d law.Decision, rule string) bool {
		for ref := range d.Find(rule).Cites() {
			if ref.Seen == law.Primary {
				return false
			}
		}
		return true
	}
	due := func(c facts.Case) law.Decision { return funding.ApprenticeAidDue(&c) }
	const d2026 = "JORFTEXT000053634597"
	five := func(c facts.Case) facts.Case { preparing(law.Level5)(&c); return c }

	for _, row := range []struct {
		because string
		c       facts.Case
		except  []string
	}{
		{"2020", five(of2020()), []string{"décret n° 2020-1085 du 24 août 2020", "loi n° 2020-935 du 30 juillet 2020"}},
		{"2021", five(of2021()), []string{"décret n° 2021-224 du 26 février 2021", "ministère du travail, Aide exceptionnelle à l'apprentissage (30 décembre 2022)"}},
		{"2023", five(of2023()), []string{"JORFTEXT000046837282", "décret n° 2023-1354 du 29 décembre 2023"}},
		{"2025", five(of2025()), []string{"décret n° 2025-174 du 22 février 2025", "ministère du travail, L'aide aux employeurs qui recrutent en apprentissage (13 mars 2026)"}},
		{"2026", five(row26()), []string{d2026 + " I, II"}},
	} {
		d := due(row.c)
		assert.Equal(t, row.except, cites(d, "AID-APP-EXCEPT"), row.because)
		assert.NotContains(t, cites(d, "AID-APP"), d2026+" I, II", row.because)
		of26 := row.because == "2026"
		assert.Equal(t, of26, slices.Contains(cites(d, "AID-APP-NOCUMUL"), d2026+" IV"), row.because)
		assert.Equal(t, of26, slices.Contains(slices.Collect(d.Remarks()), "CUMUL-AID-APP"), row.because)
		assert.Equal(t, !of26, weak(d, "AID-APP-NOCUMUL"), "the older decrees were not read: %s", row.because)
	}

	// CSS L130-1: its version of 2020 to 2024, then that of 2025.
	for on, id := range map[string]string{"2024-12-31": "LEGIARTI000038610270", "2025-01-01": "LEGIARTI000051287151"} {
		d := due(aidedContract(on, on))
		for _, rule := range []string{"AID-APP-SIZE-250", "AID-APP-SIZE-L130"} {
			assert.Contains(t, cites(d, rule), id+" I", "%s %s", on, rule)
		}
	}

	// D6522-2 speaks of level 5 from 21 February 2020, L6522-4 from 1 January.
	for on, both := range map[string]bool{"2020-02-20": false, "2020-02-21": true} {
		c := five(aidedContract(on, on))
		c.Contract.Place = law.Guyane
		all := cites(due(c), "AID-APP-OVERSEAS")
		assert.Contains(t, all, "LEGIARTI000038983745", on)
		assert.Equal(t, both, slices.Contains(all, "LEGIARTI000041611752"), on)
	}

	// Without commitment for a disabled apprentice of 2025: the ministry alone.
	c := of2025()
	large(&c)
	c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, day("2020-01-01")
	d := due(c)
	assert.Equal(t, []string{"ministère du travail, Questions-réponses sur les aides à l'embauche d'alternants (30 décembre 2025)"}, cites(d, "AID-APP-QUOTA-RQTH"))
	assert.NotContains(t, cites(d, "AID-APP-QUOTA-DUTY"), d2026+" VIII")

	// The month of the end, by the version of its day and by scheme.
	broken := func(c facts.Case, on string) law.Decision {
		c.Contract.Ended = day(on)
		return funding.ApprenticeAidOn(&c, day(on))
	}
	unique := func(made string) facts.Case { return aidedContract(made, made) }
	for _, row := range []struct {
		because, rule string
		d             law.Decision
		want          []string
		weak          bool
	}{
		{"version of 2019, to 30 December 2022", "AID-APP-END-MONTH", broken(unique("2022-06-01"), "2022-12-30"), []string{"LEGIARTI000038001273"}, false},
		{"version of 31 December 2022", "AID-APP-END-MONTH", broken(unique("2022-06-01"), "2022-12-31"), []string{"LEGIARTI000046842765"}, false},
		{"to 23 February 2025", "AID-APP-END-MONTH", broken(unique("2024-06-01"), "2025-02-23"), []string{"LEGIARTI000046842765"}, false},
		{"version of 24 February 2025, not read", "AID-APP-END-MONTH", broken(unique("2024-06-01"), "2025-02-24"), []string{"LEGIARTI000051239921"}, true},
		{"to 31 October", "AID-APP-END-MONTH", broken(unique("2025-03-01"), "2025-10-31"), []string{"LEGIARTI000051239921"}, true},
		{"version of 1 November 2025", "AID-APP-END-DAY", broken(unique("2025-03-01"), "2025-11-01"), []string{"LEGIARTI000052476041", "décret n° 2025-1031 du 31 octobre 2025"}, false},
		{"the exceptional aid of 2025, to 31 October", "AID-APP-END-MONTH", broken(five(unique("2025-03-01")), "2025-10-31"), []string{"ministère du travail, Questions-réponses sur les aides à l'embauche d'alternants (30 décembre 2025)"}, true},
		{"from 1 November: the note names its article 2, X", "AID-APP-END-DAY", broken(five(unique("2025-03-01")), "2025-11-01"), []string{"décret n° 2025-1031 du 31 octobre 2025", "décret n° 2025-174 du 22 février 2025 X"}, false},
		{"the exceptional aid of 2026: a page of the ministry", "AID-APP-END-DAY", broken(five(unique("2026-06-01")), "2026-09-10"), []string{"ministère du travail, L'aide aux employeurs qui recrutent en apprentissage (13 mars 2026)"}, true},
	} {
		assert.Equal(t, row.want, cites(row.d, row.rule), row.because)
		assert.Equal(t, row.weak, weak(row.d, row.rule), row.because)
	}
	short := five(unique("2026-06-01"))
	short.Contract.End = day("2026-12-10")
	assert.True(t, weak(funding.ApprenticeAidOn(&short, day("2026-12-10")), "AID-APP-SHORT"), "a short contract under the exceptional aid of 2026")
}

// The place decides at level 5, overseas or not: the convention is carried both ways.
func TestApprenticeAidPlaceConvention(t *testing.T) {
	carried := func(place law.Place, level law.Level) bool {
		c := of2025()
		c.Contract.Place, c.Apprenticeship.Prepares = place, level
		return slices.Contains(slices.Collect(funding.ApprenticeAidDue(&c).Conventions()), "AID-APP-OVERSEAS-PLACE")
	}
	assert.True(t, carried(law.Guyane, law.Level5))
	assert.True(t, carried(law.Metropole, law.Level5))
	assert.False(t, carried(law.Metropole, law.Level4), "the place has no part")
	assert.False(t, carried(law.Guyane, law.Level6), "nor here")
	old := of2019()
	old.Apprenticeship.Prepares = law.Level5
	assert.NotContains(t, slices.Collect(funding.ApprenticeAidDue(&old).Conventions()), "AID-APP-OVERSEAS-PLACE", "no text on overseas yet")
}

// A fourth year is said where it is aided.
func TestApprenticeAidFourthYearSaid(t *testing.T) {
	for name, c := range map[string]facts.Case{"2019": of2019(), "2020": of2020(), "2021": of2021()} {
		assert.NotContains(t, funding.Explain(funding.ApprenticeAidDue(&c), language.English), "for the fourth", name)
		longest(facts.LongerDisability)(&c)
		assert.Contains(t, funding.Explain(funding.ApprenticeAidDue(&c), language.English), "for the fourth", name)
		assert.Contains(t, funding.Explain(funding.ApprenticeAidDue(&c), language.French), "la quatrième", name)
		longest(facts.LongerAgreed)(&c)
		assert.NotContains(t, funding.Explain(funding.ApprenticeAidDue(&c), language.English), "for the fourth", name)
	}
}

// A firm of which no month has an employee is under 250.
func TestFirmOfNobody(t *testing.T) {
	c := row26()
	none := law.MustHeadcount("0")
	c.Employer.Headcount.Annual = law.AverageHeadcount(none, none, none)
	assert.Equal(t, law.Yes, funding.FirmUnder250(&c).Answer())
}
