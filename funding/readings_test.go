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

func conventional(monthly string) []facts.Conventional {
	return []facts.Conventional{{Monthly: law.MustEuro(monthly)}}
}

// "Ne peuvent conduire l'apprenti à percevoir un salaire supérieur à 100 % du salaire minimum de croissance" (D6222-31):
// on a conventional minimum an increase may pass the SMIC, 1 766.92 in April 2024, below 100 % of the base.
func TestCapOnConventionalMinimum(t *testing.T) {
	for _, row := range []struct{ because, born, smc, low, high string }{
		// 21 to 25 in year 3: 78 % + 15. 93 % of 2 500 = 2 325; without increase 1 950, already above the SMIC.
		{"already above the SMIC without increase", "2001-01-10", "2500.00", "1950.00", "2325.00"},
		// 93 % of 2 000 = 1 860; 78 % = 1 560: the increase alone passes the SMIC.
		{"the increase passes the SMIC", "2001-01-10", "2000.00", "1766.92", "1860.00"},
		// 93 % of 1 899 = 1 766.07: below the SMIC, nothing to cap.
		{"an increase below the SMIC", "2001-01-10", "1899.00", "1766.07", "1766.07"},
		// 26: 100 % of 2 000 without the 15 points, more than the SMIC already; with them 115 %, which is over 100 % of the SMIC in
		// euros and over 100 % of the base in points: they add nothing.
		{"26 and over", "1990-01-10", "2000.00", "2000.00", "2000.00"},
	} {
		c := apprentice(row.born, "2024-04-01", "2024-04-01", "2025-03-31")
		second(3)(&c)
		c.Pay.Conventional.Items = conventional(row.smc)
		l := lineOn(t, &c, "2024-04-01")
		low, high, lowOK, highOK := l.Range()
		require.True(t, lowOK && highOK, row.because)
		assert.Equal(t, row.low, low.Shown().String(), row.because)
		assert.Equal(t, row.high, high.Shown().String(), row.because)
		d := funding.ApprenticePayOn(&c, day("2024-04-01"))
		if row.low == row.high {
			assert.Equal(t, law.Yes, d.Answer(), row.because)
		} else {
			assert.Equal(t, []string{"APP-PAY-CAP100"}, l.Unsettled(), row.because)
			assert.Equal(t, law.Unknown, d.Find("APP-PAY-CAP100").Answer(), row.because)
		}
	}
	// A public employer's 20 points: 53 + 20 = 73 % of 2 500 = 1 825, without them 1 325.
	c := apprentice("2001-01-10", "2024-04-01", "2024-04-01", "2025-03-31")
	c.Employer.Public, c.Pay.PublicPoints, c.Pay.Conventional.Items = law.Yes, law.Percent(20), conventional("2500.00")
	l := lineOn(t, &c, "2024-04-01")
	low, high, _, _ := l.Range()
	assert.Equal(t, "1766.92", low.Shown().String())
	assert.Equal(t, "1825.00", high.Shown().String())
	// At 26 the 15 points add nothing: with the employer's 20, 100 % of 2 500, or 120 % where the cap does not reach them.
	old := apprentice("1990-01-10", "2024-04-01", "2024-04-01", "2025-03-31")
	second(3)(&old)
	old.Employer.Public, old.Pay.PublicPoints, old.Pay.Conventional.Items = law.Yes, law.Percent(20), conventional("2500.00")
	l = lineOn(t, &old, "2024-04-01")
	low, high, _, _ = l.Range()
	assert.Equal(t, "2500.00", low.Shown().String())
	assert.Equal(t, "3000.00", high.Shown().String())
	// A better percentage agreed settles it: 80 % of 2 500 = 2 000.
	c.Pay.AgreedRate = law.Percent(80)
	l = lineOn(t, &c, "2024-04-01")
	assert.Equal(t, "2000.00", l.Exact().String())
}

// The other reading has its own base: 21 in the month of hire, the band of 18 to 20 knows no conventional minimum.
func TestOtherReadingOnItsBase(t *testing.T) {
	c := apprentice("2003-02-10", "2024-02-15", "2024-02-15", "2025-02-14")
	c.Pay.Conventional.Items = conventional("2500.00")
	l := lineOn(t, &c, "2024-02-15")
	assert.Equal(t, "1325.00", l.Exact().String(), "53 % of 2 500.00")
	other, ok := l.Otherwise()
	require.True(t, ok)
	assert.Equal(t, "759.78", other.Shown().String(), "43 % of 1 766.92")
	assert.Equal(t, funding.SMIC, other.Base)
	c.Person.Born = day("1998-02-10") // 26 in the month of hire: both bands have it
	l = lineOn(t, &c, "2024-02-15")
	other, ok = l.Otherwise()
	require.True(t, ok)
	assert.Equal(t, "1325.00", other.Exact().String(), "53 % of 2 500.00")

	// The 15 points: on the last year of the earlier cycle, 51 + 15, or on the first of the new contract, 43 + 15.
	c = apprentice("2004-10-20", "2023-08-20", "2023-09-01", "2024-08-31")
	second(2)(&c)
	l = lineOn(t, &c, "2023-09-01")
	assert.Contains(t, l.Conventions(), "APP-PAY-15-BASE")
	other, ok = l.Otherwise()
	require.True(t, ok)
	assert.Equal(t, "58%", other.Rate.String())
}

// publicOf is a public employer that prepares for a level, with the points decided.
func publicOf(level law.Level, points law.Rate) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Employer.Public, c.Apprenticeship.Prepares, c.Pay.PublicPoints = law.Yes, level, points
	}
}

// A line cites the versions that reach its contract, never those of today.
func TestCitesOfTheContract(t *testing.T) {
	for _, row := range []struct {
		because, made, start, end string
		edit                      func(*facts.Case)
		article, want             string
	}{
		{"D6222-31 of 2019", "2020-03-31", "2020-04-01", "2022-03-31", func(c *facts.Case) { c.Person.Born = day("2002-06-10") }, "D6222-31", "LEGIARTI000038033213"},
		{"D6222-31 of 2020", "2020-04-01", "2020-04-01", "2022-03-31", func(c *facts.Case) { c.Person.Born = day("2002-06-10") }, "D6222-31", "LEGIARTI000041770354"},
		{"D6222-30 of 2019", "2020-03-31", "2020-04-01", "2021-03-31", second(2), "D6222-30", "LEGIARTI000038033216"},
		{"D6222-30 of 2020", "2020-04-01", "2020-04-01", "2021-03-31", second(2), "D6222-30", "LEGIARTI000041770358"},
		{"D6272-2 of 2017", "2020-04-26", "2020-05-01", "2021-08-31", publicOf(law.Level5, law.Rate{}), "D6272-2", "LEGIARTI000034064089"},
		{"D6272-2 of 2020", "2020-04-27", "2020-05-01", "2021-08-31", publicOf(law.Level5, law.Percent(20)), "D6272-2", "LEGIARTI000041824965"},
		{"L6222-27 before 2019: that version was not read", "2018-12-31", "2019-01-07", "2021-01-06", func(c *facts.Case) { c.Pay.AgreedRate = law.Percent(90) }, "L6222-27", ""},
	} {
		c := apprentice("2000-01-10", row.made, row.start, row.end)
		row.edit(&c)
		l := lineOn(t, &c, "2020-12-01")
		check := func(refs []law.Ref) {
			var ids []string
			for _, ref := range refs {
				if ref.Article == row.article {
					ids = append(ids, ref.ID)
				}
			}
			assert.Equal(t, []string{row.want}, ids, row.because)
		}
		check(l.Cites())
		v := funding.Conforms(funding.ApprenticePay(&c), []funding.Paid{month("2020-12-01", "2020-12-31", "2000.00")}).Verdicts[0]
		check(v.Cites)
	}
}

// Past events and texts of another period are not proposed as changes.
func TestSpecialFlipsArePossible(t *testing.T) {
	c := plainApprentice()
	for _, flip := range law.Flips(funding.ApprenticeSpecial(&c)) {
		for _, clause := range flip.Clauses {
			assert.NotContains(t, []string{
				"APP-PAY-FAIL", "APP-PAY-SUCC-SAME", "APP-PAY-SUCC-OTHER", "APP-PAY-15", "APP-PAY-SHORT-OLD", "APP-PAY-GAPS", "APP-PAY-ATHLETE4",
			}, clause.Rule())
		}
	}
	assert.True(t, funding.ApprenticeSpecial(&c).Find("APP-PAY-SHORT-OLD").IsZero(), "concluded in 2023")
	old := apprenticeOf2019()
	assert.True(t, funding.ApprenticeSpecial(&old).Find("APP-PAY-SHORT").IsZero(), "concluded in 2019")
	assert.False(t, funding.ApprenticeSpecial(&old).Find("APP-PAY-SHORT-OLD").IsZero())
}

// The floor kept from an earlier contract is on the SMIC: nothing is said of a conventional minimum that it replaces.
func TestKeptFloorSaysNothingOfTheOther(t *testing.T) {
	c := apprentice("2001-10-10", "2024-08-25", "2024-09-01", "2025-08-31")
	shorter(facts.NotShorter, 12)(&c)
	c.Apprenticeship.Previous = facts.Previous{
		Contract: law.Yes, SameEmployer: law.No, Obtained: law.Yes, SameLevel: law.No, Broken: law.No, Claimed: law.MustRate("90%"),
	}
	c.Pay.Conventional.Items = conventional("2000.00")
	l := lineOn(t, &c, "2024-09-01") // 53 % of 2 000 = 1 060; 90 % of 1 766.92 = 1 590.228
	assert.Equal(t, "1590.228", l.Exact().String())
	assert.NotContains(t, l.Rules(), "APP-PAY-SMC")
	assert.True(t, funding.ApprenticePayOn(&c, day("2024-09-01")).Find("APP-PAY-SMC").IsZero())
}

// Born on 29 February: 28 February is doubtful, hired that day or turning 26 that day too.
func TestLeapBirthdays(t *testing.T) {
	c := apprentice("2004-02-29", "2022-02-20", "2022-02-28", "2023-02-27")
	l := lineOn(t, &c, "2022-02-28")
	assert.Contains(t, l.Conventions(), "APP-PAY-29FEB")
	other, ok := l.Otherwise()
	require.True(t, ok)
	assert.Equal(t, "27%", other.Rate.String(), "17 on the day of hire if the age comes on 1 March")
	l = lineOn(t, &c, "2022-04-01")
	assert.NotContains(t, l.Conventions(), "APP-PAY-29FEB", "from April both agree")

	p := trainee("1996-02-29", facts.BelowBac) // 26 on 28 February 2022, or on 1 March
	p.Contract.Made, p.Contract.Start, p.Contract.End = day("2022-02-28"), day("2022-03-07"), day("2023-03-06")
	p.Pay.Conventional.Complete = law.Yes
	line, _ := funding.ProfessionalisationPay(&p).At(day("2022-04-01"))
	assert.Equal(t, []string{"PRO-PAY-TURN26"}, line.Unsettled())
	p.Contract.Made = day("2022-03-01")
	line, _ = funding.ProfessionalisationPay(&p).At(day("2022-04-01"))
	assert.Equal(t, law.Yes, line.Answer)
}

// "No special case" is contradicted by each fact that makes one.
func TestSpecialDenied(t *testing.T) {
	for because, row := range map[string]struct {
		edit func(*facts.Apprenticeship)
		want bool
	}{
		"same level":                          {func(a *facts.Apprenticeship) { a.Previous.SameLevel = law.Yes }, true},
		"related":                             {func(a *facts.Apprenticeship) { a.Previous.Related = law.Yes }, true},
		"a diploma obtained":                  {func(a *facts.Apprenticeship) { a.Previous.Obtained = law.Yes }, true},
		"a diploma of another level obtained": {func(a *facts.Apprenticeship) { a.Previous.Obtained, a.Previous.SameLevel = law.Yes, law.No }, false},
		"a contract broken":                   {func(a *facts.Apprenticeship) { a.Previous.Broken = law.Yes }, true},
		"nothing":                             {func(*facts.Apprenticeship) {}, false},
	} {
		c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
		row.edit(&c.Apprenticeship)
		faults := funding.ApprenticePay(&c).Faults()
		got := slices.ContainsFunc(faults, func(f funding.Fault) bool { return f.Code == "special_denied" })
		assert.Equal(t, row.want, got, because)
	}
	c := apprenticeOf2019()
	c.Apprenticeship.Shorter, c.Apprenticeship.Previous.SameLevel = facts.ShorterSame, law.No
	faults := funding.ApprenticePay(&c).Faults()
	require.Len(t, faults, 1)
	assert.Equal(t, "same_level_denied", faults[0].Code)
}

// A contract concluded after the last review may follow a text that nobody has read.
func TestProvisionalByConclusion(t *testing.T) {
	pec, pro := aided("26"), trainee("2001-06-15", facts.BelowBac)
	for _, c := range []*facts.Case{&pec, &pro} {
		c.Contract.Start, c.Contract.End = day("2026-05-04"), day("2026-07-31")
		for made, want := range map[string]bool{"2026-03-27": false, "2026-03-28": true} {
			c.Contract.Made = day(made)
			assert.Equal(t, want, funding.MinimumPay(c).Provisional(), "%s %s", c.Contract.Kind, made)
		}
	}
}

// Sentences that were false: points said as a percentage, the turn to 21 said of a person of 30, an old ground denied.
func TestSentencesAreTrue(t *testing.T) {
	c := secondDiploma()
	french := funding.Explain(funding.ApprenticeSpecial(&c), language.French)
	assert.Contains(t, french, "15 points de plus")
	old := trainee("1994-06-15", facts.BelowBac)
	assert.True(t, funding.ProfessionalisationPayOn(&old, day("2024-12-01")).Find("PRO-PAY-BIRTHDAY").IsZero())
	short := apprenticeOf2019()
	short.Contract.Made, short.Apprenticeship.Shorter = law.Date{}, facts.ShorterSchooled
	assert.True(t, funding.ApprenticeSpecial(&short).Find("APP-PAY-SHORT").IsZero(), "it is shorter")
	town := plainApprentice()
	town.Employer.Public = law.Yes
	assert.Contains(t, funding.Explain(funding.ApprenticeSpecial(&town), language.French), "aucune décision de majorer n'est enregistrée")
}
