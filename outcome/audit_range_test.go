package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What a change of -19 % asks for, halves away from zero: from 200, -19.5 prints -20 and -18.5 prints -19.
func TestRangesOfAFall(t *testing.T) {
	for _, row := range []struct {
		before, after  int
		printed        string
		befores, later string
		why            string
	}{
		{200, 150, "-19 %", "185-186", "162-163", "200·0.805 = 161 is -19.5, which prints -20; 150/0.815 = 184.05, 150/0.805 = 186.3"},
		{200, 150, "-30 %", "213-215", "140-141", "139 is -30.5, which prints -31; 141 is -29.5, which prints -30"},
		{200, 150, "+16 %", "129", "231-232", "231 is 15.5, which prints 16; 233 is 16.5, which prints 17"},
		{200, 150, "0 %", "150", "200", "199 is -0.5, which prints -1; 201 is 0.5, which prints 1"},
		{200, 0, "-100 %", "", "0-1", "1 is -99.5, which prints -100"},
		{200, 150, "-120 %", "none", "none", "nobody less than nobody"},
	} {
		b, ok := growthBand(MustPrinted(row.printed))
		require.True(t, ok, row.why)
		later, ok := b.over(head(row.before))
		require.True(t, ok, row.why)
		assert.Equal(t, row.later, later.String(), row.why)
		if row.befores != "" {
			befores, ok := b.below(head(row.after))
			require.True(t, ok, row.why)
			assert.Equal(t, row.befores, befores.String(), row.why)
		}
	}
	d := &Document{
		Years:  []Year{{Name: "A", Counts: Counts{Trained: head(200)}}, {Name: "B", Counts: Counts{Trained: head(161)}}},
		Claims: []Claim{{Check: CheckChange, Year: "B", Against: []string{"A"}, Figures: []Figure{FigureTrained}, Printed: MustPrinted("-19 %")}},
	}
	f := Audit(d).All[0]
	assert.Equal(t, ReasonNotReproduced, f.Reason, "39 of 200 is 19.5 exactly: both roundings give 20")
	assert.Equal(t, []string{"A trained 200 needs 198-199", "B trained 161 needs 162-163"}, needs(&f), "161 itself is refused")
}

// Every range against its definition, count by count: both signs, no decimal to two.
func TestRangesAgainstDefinition(t *testing.T) {
	checked := 0
	for _, text := range []string{
		"0%", "1%", "16%", "50%", "100%", "-1%", "-19%", "-20%", "-30%", "-50%", "-99%", "-100%", "-101%", "150%",
		"0,0%", "0,5%", "-0,5%", "12,5%", "-12,5%", "33,3%", "-33,3%", "0,05%", "-0,25%", "-18,75%", "66,67%", "-66,67%",
	} {
		p := MustPrinted(text)
		b, ok := growthBand(p)
		require.True(t, ok)
		for one := range 201 {
			later, okLater := b.over(head(one))
			earlier, okEarlier := b.below(head(one))
			require.Equal(t, one > 0, okLater, "a change from nobody has no rate")
			require.True(t, okEarlier)
			for other := range 420 {
				if one > 0 {
					prints := p.is(PercentOf(int64(other-one), int64(one)).v, HalfUp)
					if prints != later.has(other) {
						require.Fail(t, "later", "%d to %d for %s: %s", one, other, text, later)
					}
				}
				if other > 0 {
					prints := p.is(PercentOf(int64(one-other), int64(other)).v, HalfUp)
					if prints != earlier.has(other) {
						require.Fail(t, "earlier", "%d to %d for %s: %s", other, one, text, earlier)
					}
				}
				checked++
			}
		}
	}
	assert.Greater(t, checked, 1_000_000)
}

func (r Range) has(n int) bool { return int64(n) >= r.Low && (r.Open || int64(n) <= r.High) }
