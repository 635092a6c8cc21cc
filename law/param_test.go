package law

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A value keyed on the conclusion, then one that reaches running contracts, then one that needs two days,
// and which its own text ends.
var stepped = Param[Months]{Name: "stepped", Reviewed: MustDate("2026-06-30"), Versions: []Version[Months]{
	{From: MustDate("2019-01-01"), Reach: ToNew, Value: 6},
	{From: MustDate("2025-11-01"), Reach: ToRunning, Value: 8},
	{
		From: MustDate("2026-03-08"), Through: MustDate("2026-12-31"), Reach: ToNew,
		Also: Span{Reach: ToStarted, From: MustDate("2026-03-08"), Through: MustDate("2026-12-31")}, Value: 10,
	},
}}

func TestParamAt(t *testing.T) {
	on := MustDate
	for _, row := range []struct {
		because string
		when    When
		want    Months // 0: none
		miss    Miss
	}{
		{"the eve of the first version", When{Made: on("2018-12-31"), Day: on("2019-06-01")}, 0, Miss{Why: NoText, Day: on("2018-12-31")}},
		{"its first day", When{Made: on("2019-01-01"), Day: on("2019-06-01")}, 6, Miss{}},
		{"a running contract on the eve of the second", When{Made: on("2019-01-01"), Day: on("2025-10-31")}, 6, Miss{}},
		{"the same contract on its first day", When{Made: on("2019-01-01"), Day: on("2025-11-01")}, 8, Miss{}},
		{"the day is needed: the older text is not taken in its place", When{Made: on("2019-01-01")}, 0, Miss{Why: MissingFact, Need: ToRunning}},
		{"concluded on the eve of the third", When{Made: on("2026-03-07"), Started: on("2026-04-01"), Day: on("2026-04-01")}, 8, Miss{}},
		{"concluded on its first day", When{Made: on("2026-03-08"), Started: on("2026-04-01"), Day: on("2026-04-01")}, 10, Miss{}},
		{"started on the last day of its second condition", When{Made: on("2026-03-08"), Started: on("2026-12-31"), Day: on("2026-12-31")}, 10, Miss{}},
		{"started the day after", When{Made: on("2026-03-08"), Started: on("2027-01-01"), Day: on("2027-01-01")}, 0, Miss{Why: NoText, Day: on("2027-01-01")}},
		{"started before it could", When{Made: on("2026-03-08"), Started: on("2026-03-07"), Day: on("2026-04-01")}, 0, Miss{Why: NoText, Day: on("2026-03-07")}},
		{"the start is needed too", When{Made: on("2026-03-08"), Day: on("2026-04-01")}, 0, Miss{Why: MissingFact, Need: ToStarted}},
		{"the last day of a text that ends", When{Made: on("2026-12-31"), Started: on("2026-12-31"), Day: on("2026-12-31")}, 10, Miss{}},
		{"the day after", When{Made: on("2027-01-01"), Started: on("2027-01-01"), Day: on("2027-01-01")}, 0, Miss{Why: NoText, Day: on("2027-01-01")}},
		{"nothing is known", When{}, 0, Miss{Why: MissingFact, Need: ToNew}},
	} {
		v, miss := stepped.At(row.when)
		var got Months
		if v != nil {
			got = v.Value
		}
		assert.Equal(t, row.want, got, row.because)
		assert.Equal(t, row.miss, miss, row.because)
	}
	v, miss := (&Param[Months]{}).At(When{Made: on("2024-01-01")})
	assert.Nil(t, v)
	assert.Equal(t, NoText, miss.Why, "a table without version knows no text")
}

func TestParamProvisional(t *testing.T) {
	v := &stepped.Versions[1]
	assert.False(t, stepped.Provisional(v, When{Day: MustDate("2026-06-30")}), "the day of the review")
	assert.True(t, stepped.Provisional(v, When{Day: MustDate("2026-07-01")}), "the day after")
}

func TestReachNamesItsFact(t *testing.T) {
	assert.Equal(t, []string{"contract.made", "contract.start", "course.start", "day"},
		[]string{ToNew.Fact(), ToStarted.Fact(), ToEntered.Fact(), ToRunning.Fact()})
}
