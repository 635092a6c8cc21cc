package outcome

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStandardClaims(t *testing.T) {
	d := published(t)
	want := map[string][]string{ // what does not hold, from the counts alone
		"2021": {"2021/completed"}, // 118 - 21 = 97, printed 99
		"2022": {"2022/completed"}, // 140 - 13 = 127, printed 126
		"2023": {"2023/list"},      // 101 in the list, 102 printed
		"2024": nil,                // a plan
	}
	for i := range d.Years {
		y := &d.Years[i]
		claims := StandardClaims(y)
		var off []string
		fs := Audit(&Document{Years: d.Years, Claims: claims})
		for j := range fs.All {
			f := &fs.All[j]
			assert.NotEqual(t, NotVerifiable, f.Verdict, f.ID)
			if f.Verdict != OK {
				off = append(off, f.ID)
			}
		}
		assert.Equal(t, want[y.Name], off)
		assert.Empty(t, (&Document{Years: d.Years, Claims: claims}).Problems(), "identifiers are not repeated")
	}
	assert.Len(t, StandardClaims(d.year("2023")), 8+7, "every sum; every part but the unknown, which are not printed")
	assert.Empty(t, StandardClaims(nil))
	assert.Empty(t, StandardClaims(&Year{Name: "Y", Counts: Counts{Trained: head(5)}}), "one figure closes with nothing")
	var ids []string
	for _, c := range StandardClaims(&Year{Name: "Y", Counts: Counts{Trained: head(5), Dropouts: head(6)}}) {
		ids = append(ids, c.ID)
	}
	assert.Equal(t, "Y/dropouts<trained", strings.Join(ids, " "), "a difference needs both its terms and its result")
	a := StandardClaims(d.year("2021"))
	a[0].Figures[0] = FigureMeanAge
	assert.Equal(t, FigureSumOfSessions, StandardClaims(d.year("2021"))[0].Figures[0], "a caller may change what it is given")
}
