package law

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestChanges(t *testing.T) {
	rows := func(a, b string) []Row { return slices.Collect(Changes(MustDate(a), MustDate(b), &stepped, &SMIC)) }
	short := func(rows []Row) []string {
		var s []string
		for _, r := range rows {
			s = append(s, r.From.String()+" "+r.Table+" "+r.Before+">"+r.Value)
		}
		return s
	}
	assert.Equal(t, []string{
		"2025-11-01 stepped 6>8",
		"2026-01-01 smic.hourly 11.88>12.02",
		"2026-03-08 stepped 8>10",
		"2026-06-01 smic.hourly 12.02>12.31",
	}, short(rows("2025-10-31", "2026-06-01")), "both ends: after the first day, up to the second included")
	assert.Equal(t, []string{"2026-03-08 stepped 8>10"}, short(rows("2026-01-01", "2026-05-31")), "the first day itself is not a change after it")
	assert.Equal(t, []string{"2027-01-01 stepped 10>"}, short(rows("2026-12-31", "2027-01-01")), "a text that ends without successor")
	assert.Equal(t, short(rows("2025-10-31", "2026-06-01")), short(rows("2026-06-01", "2025-10-31")), "the order of the days does not matter")
	assert.Empty(t, rows("2025-11-01", "2025-11-01"), "no time, no change")
	assert.Equal(t, []string{"2018-01-01 smic.hourly >9.88"}, short(rows("2017-12-31", "2018-06-01")), "a first version has nothing before it")

	assert.Empty(t, slices.Collect(Changes(MustDate("2026-06-01"), Date{}, &SMIC)), "no day, no span")
	assert.Empty(t, slices.Collect(Changes(Date{}, MustDate("2026-06-01"), &SMIC)), "no day, no span")

	first := rows("2025-12-31", "2026-01-01")
	require.Len(t, first, 1)
	assert.Equal(t, "décret n° 2025-1228 du 17 décembre 2025", first[0].Cites[0].String())

	for range Changes(MustDate("2018-01-01"), MustDate("2026-12-31"), &SMIC) {
		break // a caller may stop
	}
}

// A version that ends by its text, then a gap, then another: the gap is told, the new one has nothing
// before it.
func TestChangesTellsAGap(t *testing.T) {
	gap := Param[Days]{Name: "gap", Versions: []Version[Days]{
		{From: MustDate("2019-01-01"), Through: MustDate("2023-12-31"), Reach: ToNew, Value: 1},
		{From: MustDate("2024-06-21"), Reach: ToNew, Value: 2},
	}}
	rows := slices.Collect(Changes(MustDate("2023-01-01"), MustDate("2025-01-01"), &gap))
	require.Len(t, rows, 2)
	assert.Equal(t, []string{"2024-01-01", "1", ""}, []string{rows[0].From.String(), rows[0].Before, rows[0].Value})
	assert.Equal(t, []string{"2024-06-21", "", "2"}, []string{rows[1].From.String(), rows[1].Before, rows[1].Value})

	gap.Versions[0].Through = MustDate("2024-06-20")
	rows = slices.Collect(Changes(MustDate("2023-01-01"), MustDate("2025-01-01"), &gap))
	require.Len(t, rows, 1, "no gap: the second follows the first")
	assert.Equal(t, []string{"1", "2"}, []string{rows[0].Before, rows[0].Value})
}
