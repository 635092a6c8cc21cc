package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The hours that are lacking are those that are enough however the months of the length are counted.
//
// 15 September 2025 to 31 August 2027: 23 months end on 14 August, 24 on 14 September. 25 % of 1 607 h a year: 24 months ask 803 h 30,
// 23 months 1 607 × 23 / 12 / 4 = 770 h 01 min 15 s. In 2018, 400 h a year: 24 months ask 800 h, 23 months 766 h 40.
func TestHoursLackingAtTheCFA(t *testing.T) {
	for _, row := range []struct {
		why, made, start, end, hours, rule string
		off                                int64 // minutes
		enough                             string
	}{
		{"803 h 30 less 700 h", "2025-07-01", "2025-09-15", "2027-08-31", "700", "APP-TRAIN-25", 6210, "803.5"},
		{"a whole length: 803 h 30 less 700 h", "2025-07-01", "2025-09-01", "2027-08-31", "700", "APP-TRAIN-25", 6210, "803.5"},
		{"2018: 800 h less 700 h", "2018-07-01", "2018-09-15", "2020-08-31", "700", "APP-TRAIN-400", 6000, "800"},
	} {
		c := apprenticeOfTwoYears()
		c.Contract.Made, c.Contract.Start, c.Contract.End = day(row.made), day(row.start), day(row.end)
		c.Apprenticeship.Shorter, c.Apprenticeship.Course.Hours = facts.NotShorter, law.MustHours(row.hours)
		d := eligibility.ApprenticeTraining(&c)
		assert.Equal(t, law.No, d.Answer(), row.why)
		assert.Equal(t, row.off, d.Find(row.rule).Off().Int(), row.why)
		c.Apprenticeship.Course.Hours = law.MustHours(row.enough)
		assert.Equal(t, law.Yes, eligibility.ApprenticeTraining(&c).Answer(), row.why)
	}
	c := apprenticeOfTwoYears()
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2025-07-01"), day("2025-09-15"), day("2027-08-31")
	c.Apprenticeship.Course.Hours = law.MustHours("770.25")
	assert.Equal(t, law.Unknown, eligibility.ApprenticeTraining(&c).Answer(), "more than 23 months ask, less than 24")
	c.Apprenticeship.Course.Hours = law.MustHours("700")
	assert.Contains(t, eligibility.Explain(eligibility.ApprenticeTraining(&c), language.English), "are enough however the length is counted", "two numbers are said")
	c.Contract.Start = day("2025-09-01")
	assert.NotContains(t, eligibility.Explain(eligibility.ApprenticeTraining(&c), language.English), "are enough", "a whole length asks one number")
}

// By how many days a stay abroad is too long: the stays that came before take their part of the year, of the half and of what is left in
// France; nothing is said where the whole stay would not be enough.
func TestDaysTooManyAbroad(t *testing.T) {
	for _, row := range []struct {
		why, rule                       string
		made, start, end, from, through string
		earlier                         int // -1: not recorded
		off                             int64
	}{
		// 1 January 2026 to 31 January 2027: 396 days; to 31 December 2026: a year.
		{"no earlier stay: 31 days more than a year", "APP-ABROAD-YEAR", "2025-07-01", "2025-09-01", "2028-08-31", "2026-01-01", "2027-01-31", 0, -31},
		{"100 days before: 496 days, 131 more than 365", "APP-ABROAD-YEAR", "2025-07-01", "2025-09-01", "2028-08-31", "2026-01-01", "2027-01-31", 100, -131},
		{"a year, and 10 days before", "APP-ABROAD-YEAR", "2025-07-01", "2025-09-01", "2028-08-31", "2026-01-01", "2026-12-31", 10, -10},
		{"370 days before: the whole stay is too much", "APP-ABROAD-YEAR", "2025-07-01", "2025-09-01", "2028-08-31", "2026-01-01", "2027-01-31", 370, 0},
		{"the days before are not recorded: no number is said", "APP-ABROAD-YEAR", "2025-07-01", "2025-09-01", "2028-08-31", "2026-01-01", "2027-01-31", -1, 0},
		// 1 September 2022 to 31 August 2023: 365 days, of which 243 abroad (31 + 30 + 31 + 31 + 28 + 31 + 30 + 31) leave 122. Six months are
		// 184 days at most: 62 more.
		{"122 days in France, 62 under 184", "APP-ABROAD-FRANCE", "2022-07-01", "2022-09-01", "2023-08-31", "2022-10-01", "2023-05-31", 0, -62},
		{"200 days before leave none", "APP-ABROAD-FRANCE", "2022-07-01", "2022-09-01", "2023-08-31", "2022-10-01", "2023-05-31", 200, 0},
		// 731 days, half 365: a stay of 61 days and 350 before make 411.
		{"46 days more than the half", "APP-ABROAD-HALF", "2023-07-01", "2023-09-01", "2025-08-31", "2025-01-01", "2025-03-02", 350, -46},
		{"400 days before: the whole stay is too much", "APP-ABROAD-HALF", "2023-07-01", "2023-09-01", "2025-08-31", "2025-01-01", "2025-03-02", 400, 0},
	} {
		c := apprenticeOfTwoYears()
		c.Contract.Made, c.Contract.Start, c.Contract.End = day(row.made), day(row.start), day(row.end)
		stay := &c.Apprenticeship.Course.Abroad
		stay.Start, stay.End, stay.EarlierDays = day(row.from), day(row.through), law.Count{}
		if row.earlier >= 0 {
			stay.EarlierDays = law.MustCount(row.earlier)
		}
		part := eligibility.ApprenticeMobility(&c).Find(row.rule)
		assert.Equal(t, law.No, part.Answer(), row.why)
		assert.Equal(t, row.off, part.Off().Int(), row.why)
		if row.off != 0 {
			stay.End = stay.End.AddDays(int(row.off))
			assert.Equal(t, law.Yes, eligibility.ApprenticeMobility(&c).Find(row.rule).Answer(), row.why)
		}
	}
}

// On nothing, the day of conclusion settles none of the parts of an apprenticeship alone: their own facts are missing too.
func TestDayOfConclusionAlone(t *testing.T) {
	for name, decide := range map[string]func(*facts.Case) law.Decision{
		"signature": eligibility.ApprenticeSignature, "starts": eligibility.ApprenticeStart, "training": eligibility.ApprenticeTraining,
		"term": eligibility.ApprenticeTerm, "entry": eligibility.ApprenticeEntry, "deposit": eligibility.ApprenticeDeposit,
		"permit": eligibility.WorkPermit, "maître": eligibility.Maitre, "stay abroad": eligibility.ApprenticeMobility,
	} {
		for _, ask := range law.Asks(decide(&facts.Case{})) {
			assert.False(t, ask.Alone && (ask.Fact == "contract.made" || ask.Fact == "contract.start"), "%s: %s", name, ask.Fact)
		}
	}
	c := apprenticeOfTwoYears()
	c.Contract.Made = law.Date{}
	asks := law.Asks(eligibility.ApprenticeSignature(&c))
	if assert.Len(t, asks, 1) {
		assert.True(t, asks[0].Alone, "all the rest is recorded")
	}
}
