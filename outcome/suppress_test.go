package outcome

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shareOut calls see for each way of putting at most so many persons in so many boxes. It reuses the boxes.
func shareOut(persons, boxes int, see func([]int)) {
	box := make([]int, boxes)
	var fill func(at, left int)
	fill = func(at, left int) {
		if at == boxes {
			see(box)
			return
		}
		for box[at] = 0; box[at] <= left; box[at]++ {
			fill(at+1, left-box[at])
		}
		box[at] = 0
	}
	fill(0, persons)
}

// count is a number of persons of one kind: often nobody, or few.
func count(r *rand.Rand, threshold int) int {
	switch r.IntN(4) {
	case 0:
		return 0
	case 1:
		return r.IntN(threshold)
	}
	return r.IntN(4 * threshold)
}

// What is hidden, and why, on tables small enough to follow.
func TestProtect(t *testing.T) {
	one := func(pairs ...Pair) [][]Pair {
		var table [][]Pair
		for _, p := range pairs {
			table = append(table, []Pair{p})
		}
		return table
	}
	rows := []struct {
		why    string
		table  [][]Pair
		hidden []bool
		total  bool
	}{
		{"nobody under five: everything is shown", one(Pair{5, 5}, Pair{12, 0}, Pair{0, 30}), []bool{false, false, false}, false},
		{"four persons counted: the smallest line left goes with it", one(Pair{4, 20}, Pair{30, 30}, Pair{10, 10}), []bool{true, false, true}, false},
		{"one person not counted, out of 41: the complement is small too", one(Pair{40, 1}, Pair{30, 30}, Pair{10, 10}), []bool{true, false, true}, false},
		{"two small lines that hold enough together: no other", one(Pair{4, 20}, Pair{20, 4}, Pair{30, 30}), []bool{true, true, false}, false},
		{"two small lines that do not: 8 counted, 2 not", one(Pair{4, 1}, Pair{4, 1}, Pair{30, 30}), []bool{true, true, true}, false},
		{"a line alone: its total is itself", one(Pair{4, 20}), []bool{true}, true},
		{"three persons counted in all: the total is small", one(Pair{1, 20}, Pair{2, 20}), []bool{true, true}, true},
		{"a line with nobody is shown", one(Pair{4, 20}, Pair{}, Pair{10, 10}), []bool{true, false, true}, false},
		{"no line", nil, []bool{}, false},
		{"two lines of one person in nine, which hold the threshold but for the complement of 4", one(Pair{3, 2}, Pair{3, 2}), []bool{true, true}, true},
	}
	for _, r := range rows {
		hidden, total := Protect(r.table, 5)
		assert.Equal(t, r.hidden, hidden, r.why)
		assert.Equal(t, r.total, total, r.why)
	}
	hidden, _ := Protect(one(Pair{1, 1}), ProfileNone.Threshold())
	assert.Equal(t, []bool{false}, hidden, "no threshold, nothing hidden")
}

func TestProfiles(t *testing.T) {
	for p, want := range map[Profile]int{0: 0, ProfileNone: 0, Profile5: 5, Profile11: 11, Profile20: 20, Profile60: 60} {
		assert.Equal(t, want, p.Threshold())
		read, err := ParseProfile(p.String())
		require.NoError(t, err)
		assert.Equal(t, p, read)
	}
	_, err := ParseProfile("10")
	require.Error(t, err)
}
