package funding_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// invented, synthetic: born on 15 December 2009, so 16 for most of 2026, hired for 35 hours on 1 March 2026 without a day of practice
func hiredAt16() facts.Case {
	return facts.Case{
		Person:              facts.Person{Born: day("2009-12-15")},
		Contract:            facts.Contract{Kind: law.CDI, Made: day("2026-02-20"), Start: day("2026-03-01"), Place: law.Metropole, Hours: law.MustHours("35")},
		Professionalisation: facts.Professionalisation{Holds: facts.BelowBac},
		Apprenticeship:      facts.Apprenticeship{Special: law.No},
		Employer:            facts.Employer{Public: law.No},
		Pay:                 facts.Pay{BranchMonths: law.MustCount(0), Conventional: facts.History[facts.Conventional]{Complete: law.Yes}},
	}
}

func actionUntil(last string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.Kind, c.Contract.OpenEnded, c.Professionalisation.ActionEnd = law.Professionalisation, law.Yes, day(last)
	}
}

// D3231-3: "Cet abattement est supprimé pour les jeunes travailleurs justifiant de six mois de pratique professionnelle dans la
// branche d'activité dont ils relèvent": the months of an action or of an apprenticeship with the employer are practice too.
//
// The SMIC of a month is 1 823.03 from January 2026 and 1 867.02 from June. Of it are due 80 % at 16 (1 458.424, due 1 458.43;
// 1 493.616, due 1 493.62), 55 % under 21 in an action (1 002.6665, due 1 002.67; 1 026.861, due 1 026.87), 27 % under 18 in the
// first year of an apprenticeship (492.2181, due 492.22; 504.0954, due 504.10).
func TestPracticeOfMinors(t *testing.T) {
	for _, row := range []struct {
		because string
		change  func(*facts.Case)
		from    string // a month, and what is due for it
		month   string
		total   string // "" = not looked at
	}{
		{"an action of six months: the whole SMIC after it; 3 × 1 002.67 + 3 × 1 026.87 + 6 × 1 867.02", actionUntil("2026-08-31"),
			"2026-09-01", "1867.02 exact", "17290.74 exact"},
		{"the same: not yet abated again in December, at 17", actionUntil("2026-08-31"), "2026-12-01", "1867.02 exact", "17290.74 exact"},
		{"practice before it not recorded: the action alone makes six months", func(c *facts.Case) {
			actionUntil("2026-08-31")(c)
			c.Pay.BranchMonths = law.Count{}
		}, "2026-09-01", "1867.02 exact", "17290.74 exact"},
		{"nor the birth, which leaves the action itself in doubt", func(c *facts.Case) {
			actionUntil("2026-08-31")(c)
			c.Pay.BranchMonths, c.Person.Born = law.Count{}, law.Date{}
		}, "2026-09-01", "1867.02 exact", ""},
		{"an action of three months: abated in June and July, perhaps in August; 3 × 1 002.67 + 2 × 1 493.62, then 1 493.62 or 1 867.02, then 6 × 1 867.02",
			actionUntil("2026-05-31"), "2026-07-01", "1493.62 exact", "18690.99 to 19064.39"},
		{"an apprenticeship of ten months: 3 × 492.22 + 7 × 504.10 + 2 × 1 867.02", func(c *facts.Case) {
			c.Contract.Kind, c.Contract.OpenEnded, c.Apprenticeship.End = law.Apprenticeship, law.Yes, day("2026-12-31")
		}, "2027-01-01", "1867.02 exact", "8739.40 exact"},
		{"a plain CDI: 3 × 1 458.43 + 2 × 1 493.62, August in doubt, then the whole", same, "2026-09-01", "1867.02 exact", "20058.27 to 20431.67"},
		{"the same, practice before it not recorded: from 80 % to the whole for six months, then the whole; 3 × 1 823.03 + 9 × 1 867.02 at most", func(c *facts.Case) {
			c.Pay.BranchMonths = law.Count{}
		}, "2026-09-01", "1867.02 exact", "20058.27 to 22272.27"},
		{"the last day of these six months is still in doubt", func(c *facts.Case) { c.Pay.BranchMonths = law.Count{} },
			"2026-08-01", "1493.62 to 1867.02", "20058.27 to 22272.27"},
	} {
		c := hiredAt16()
		row.change(&c)
		pay := payOf(t, funding.Hire(&c, nil))
		found := false
		for i := range pay.Instalments() {
			if i.Month == day(row.from) {
				found = true
				assert.Equal(t, row.month, i.Total().String(), "%s: %s", row.because, row.from)
			}
		}
		require.True(t, found, row.because)
		if row.total != "" {
			assert.Equal(t, row.total, pay.Total().String(), row.because)
		}
	}
}

// Six months from date to date end on the eve of the same day number (DATE-MONTHS): those of 31 August on 28 February.
func TestPracticeFromDateToDate(t *testing.T) {
	c := hiredAt16()
	c.Contract.Made, c.Contract.Start = day("2025-08-20"), day("2025-08-31")
	for _, row := range []struct {
		because   string
		on        string
		low, high string
		born      string
		under     bool // it rests on the counting of months
	}{
		{"five months end on 30 January, and what came before is less than one: not six yet", "2026-01-30", "1458.43", "1458.43", "2009-12-15", true},
		{"in doubt from 31 January", "2026-01-31", "1458.43", "1823.03", "2009-12-15", false},
		{"six months end on 28 February: still in doubt that day", "2026-02-28", "1458.43", "1823.03", "2009-12-15", false},
		{"the whole from 1 March", "2026-03-01", "1823.03", "1823.03", "2009-12-15", true},
		{"an adult is paid the whole whatever the practice", "2026-02-28", "1823.03", "1823.03", "2007-12-15", false},
		{"birth not recorded: a minor at the least, until six months are made", "2026-02-28", "1458.43", "1823.03", "", false},
		{"then it does not matter", "2026-03-01", "1823.03", "1823.03", "", true},
	} {
		c.Person.Born = law.Date{}
		if row.born != "" {
			c.Person.Born = day(row.born)
		}
		line, ok := funding.OrdinaryPay(&c).At(day(row.on))
		require.True(t, ok, row.because)
		low, high, lowOK, highOK := line.Range()
		require.True(t, lowOK && highOK, row.because)
		assert.Equal(t, []string{row.low, row.high}, []string{low.Due().String(), high.Due().String()}, row.because)
		d := funding.OrdinaryPayOn(&c, day(row.on))
		assert.Equal(t, law.That(row.low == row.high) == law.Yes, d.Answer() == law.Yes, row.because)
		assert.Equal(t, row.under, slices.Contains(slices.Collect(d.Conventions()), law.DateMonths.ID), row.because)
	}
	// 18 on the very day on which six months are made: the schedule turns that day.
	c.Person.Born = day("2008-03-01")
	s := funding.OrdinaryPay(&c)
	eve, _ := s.At(day("2026-02-28"))
	assert.Equal(t, law.Unknown, eve.Answer)
	on, _ := s.At(day("2026-03-01"))
	assert.Equal(t, "1823.03", on.Due().String())
	assert.Equal(t, day("2026-03-01"), on.From)
	// An adult has one line for the SMIC of each period, however little is known of the practice.
	c.Person.Born, c.Pay.BranchMonths, c.Contract.End, c.Contract.Kind = day("1990-01-01"), law.Count{}, day("2025-12-31"), law.CIE
	assert.Equal(t, 1, funding.OrdinaryPay(&c).Len())
}
