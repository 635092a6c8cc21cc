package outcome

import "slices"

// content is what a group of journeys, or several groups together, answer to each indicator of a table.
type content []Split

// columns are the indicators of a table, and how they are protected.
type columns struct {
	threshold int
	of        []*Indicator // none for a table of bare pairs: see [Protect]
	least     []int        // smallest base that the source of each publishes; 0 when it states none
	primary   bool         // hide the small lines alone: for the tests, which must then find them
}

// pair is what the table prints of a column: persons counted, and the others of the base.
func (c *columns) pair(x content, n int) Pair {
	s := x[n]
	if c.of == nil {
		return Pair{s.Yes, s.No}
	}
	switch c.of[n].Unknowns {
	case UnknownsAsYes:
		return Pair{s.Yes + s.Unknown, s.No}
	case UnknownsExcluded:
		return Pair{s.Yes, s.No}
	default:
		return Pair{s.Yes, s.No + s.Unknown}
	}
}

// small tells whether a printed line would show a number of persons that the profile hides: one that it
// prints, or one that a reader gets by subtracting. Only the line itself decides, never another one.
func (c *columns) small(x content) bool {
	for n := range x {
		p := c.pair(x, n)
		if under(p.Yes, c.threshold) || under(p.No, c.threshold) || c.least != nil && under(p.base(), c.least[n]) {
			return true
		}
	}
	return c.smallDifference(x)
}

// smallDifference looks at what two or three columns give together. Whether one population holds another,
// and whether one indicator counts what another counts, is not known here, so that a difference that can be
// a number of persons is taken for one. Columns of contracts and of persons do not subtract.
func (c *columns) smallDifference(x content) bool {
	for i := range c.of {
		for j := range c.of {
			if i == j || !c.subtract(i, j) {
				continue
			}
			a, b := c.pair(x, i), c.pair(x, j)
			if i < j && c.apart(a, b) {
				return true
			}
			if c.of[i].Population != c.of[j].Population && c.any(a.base()-b.base()-a.Yes, a.base()-b.base()-a.No) {
				return true
			}
			if c.smallRemainder(x, i, j) {
				return true
			}
		}
	}
	return false
}

// apart looks at every difference between a base, a count or a complement of one column and one of another: 50
// leavers less 47 who dropped out are three completers, 50 who did not drop out less 47 who were placed are
// three who were not.
func (c *columns) apart(a, b Pair) bool {
	for _, x := range [...]int{a.base(), a.Yes, a.No} {
		for _, y := range [...]int{b.base(), b.Yes, b.No} {
			if c.any(distance(x, y)) {
				return true
			}
		}
	}
	return false
}

// smallRemainder looks at what a third column leaves: of those who are in one base and not in another
// (50 trainees, 40 completers, 9 drop-outs: one person is neither), or of what two classes make of one.
func (c *columns) smallRemainder(x content, i, j int) bool {
	a, b := c.pair(x, i), c.pair(x, j)
	same := c.of[i].Population == c.of[j].Population
	for k := range c.of {
		if k == i || k == j || !c.subtract(i, k) {
			continue
		}
		third := c.pair(x, k)
		switch {
		case !same:
			if rest := a.base() - b.base(); c.any(rest-third.Yes, rest-third.No) {
				return true
			}
		case j < k && c.of[k].Population == c.of[i].Population:
			if c.any(a.Yes-b.Yes-third.Yes, a.No-b.Yes-third.Yes) {
				return true
			}
		}
	}
	return false
}

func (c *columns) subtract(i, j int) bool { return c.of[i].PerContract == c.of[j].PerContract }

// any tells whether one of the numbers is one that the profile hides.
func (c *columns) any(numbers ...int) bool {
	for _, n := range numbers {
		if under(n, c.threshold) {
			return true
		}
	}
	return false
}

// under tells whether a number of persons is one that a profile hides.
func under(n, threshold int) bool { return n > 0 && n < threshold }

func distance(a, b int) int { return max(a-b, b-a) }

func (p Pair) base() int { return p.Yes + p.No }

// protect decides which lines are hidden, and whether the total is: see [Protect].
func (c *columns) protect(table []content) (hidden []bool, total bool) {
	hidden = make([]bool, len(table))
	if c.threshold < 3 {
		return hidden, false
	}
	some := false
	for n, line := range table {
		hidden[n] = c.small(line)
		some = some || hidden[n]
	}
	if !some || c.primary {
		return hidden, false
	}
	all := sumOf(table, nil)
	for !c.together(table, hidden, all) {
		next := c.smallestShown(table, hidden)
		if next < 0 {
			for n := range hidden {
				hidden[n] = true
			}
			return hidden, true
		}
		hidden[next] = true
	}
	return hidden, false
}

// together tells whether the hidden lines are safe with their totals printed.
func (c *columns) together(table []content, hidden []bool, all content) bool {
	lines := 0
	for _, h := range hidden {
		if h {
			lines++
		}
	}
	sum := sumOf(table, hidden)
	for n := range all {
		if c.pair(all, n) == (Pair{}) {
			continue
		}
		s := c.pair(sum, n)
		if s.Yes < c.threshold || s.No < c.threshold || s.base() < lines+2 || c.least != nil && s.base() < c.least[n] {
			return false
		}
		if c.told(n) && all[n].Unknown > 0 && sum[n].Unknown < c.threshold {
			return false
		}
	}
	return !c.small(sum)
}

// told tells whether the rates of a table give the unknown situations of a column: the same indicator
// stands there with another treatment of them, or their base leaves out those whom that of another holds.
func (c *columns) told(n int) bool {
	for m := range c.of {
		i, o := c.of[n], c.of[m]
		if m == n || i.Window != o.Window {
			continue
		}
		if i.ID == o.ID || i.Population == o.Population && c.subtract(n, m) &&
			i.Unknowns == UnknownsExcluded && o.Unknowns != UnknownsExcluded {
			return true
		}
	}
	return false
}

// sumOf adds the lines marked, all of them when no mark is given.
func sumOf(table []content, marked []bool) content {
	var sum content
	for n, line := range table {
		if sum == nil {
			sum = make(content, len(line))
		}
		if marked != nil && !marked[n] {
			continue
		}
		for k, s := range line {
			sum[k].Yes += s.Yes
			sum[k].No += s.No
			sum[k].Unknown += s.Unknown
		}
	}
	return sum
}

// smallestShown is the line with the fewest persons among those shown that have any; -1 when there is none.
func (c *columns) smallestShown(table []content, hidden []bool) int {
	at, least := -1, 0
	for n, line := range table {
		if hidden[n] {
			continue
		}
		persons := 0
		for k := range line {
			persons += c.pair(line, k).base()
		}
		if persons > 0 && (at < 0 || persons < least) {
			at, least = n, persons
		}
	}
	return at
}

// unknownsShown is how far the persons without answer are printed: in all columns alike, but for those whose rates give
// them anyway.
type unknownsShown uint8

const (
	unknownsNowhere unknownsShown = iota
	unknownsOfTotal               // beside the total alone
	unknownsOfLines               // and beside each line that is shown
)

// unknowns decides how far the persons without answer are printed.
func (c *columns) unknowns(table []content, hidden []bool) unknownsShown {
	all, sum := sumOf(table, nil), sumOf(table, hidden)
	if c.smallUnknown(all) {
		return unknownsNowhere
	}
	some, lines := slices.Contains(hidden, true), true
	for n, line := range table {
		lines = lines && (hidden[n] || !c.smallUnknown(line))
	}
	if some {
		lines = lines && !c.smallUnknown(sum)
		for n := range all {
			lines = lines && (all[n].Unknown == 0 || sum[n].Unknown >= c.threshold)
		}
	}
	switch {
	case lines:
		return unknownsOfLines
	case len(c.of) == 1 && c.spread(table, hidden, all): // what other columns bound is not weighed
		return unknownsOfTotal
	}
	return unknownsNowhere
}

// spread tells whether the unknowns of the total of the first column leave open how many each line has: two
// lines at least may have some, and not everyone who may be unknown is. Where they are out of the base, a line
// whose base is empty may be listed for them alone: a reader counts one there.
func (c *columns) spread(table []content, hidden []bool, all content) bool {
	if all[0].Unknown == 0 {
		return true
	}
	out := c.of[0].Unknowns == UnknownsExcluded
	lines, empty := 0, 0
	for k, line := range table {
		switch {
		case hidden[k]:
			lines++ // never alone
		case out && c.pair(line, 0) == (Pair{}):
			lines++
			empty++
		case out || c.known(line)+line[0].Unknown > 0:
			lines++
		}
	}
	return lines > 1 && (out && !under(all[0].Unknown, empty+2) || !out && c.known(all) > 0)
}

// known is the number of persons in whose place the rate of the first column could have counted unknown ones.
func (c *columns) known(x content) int {
	if c.of[0].Unknowns == UnknownsAsYes {
		return x[0].Yes
	}
	return x[0].No
}

// smallUnknown tells whether the unknowns of a line are few, or would show that those beside them are.
func (c *columns) smallUnknown(x content) bool {
	for n, s := range x {
		if s.Unknown == 0 {
			continue
		}
		if c.any(s.Unknown, s.Yes, s.No) {
			return true
		}
		for m, other := range x {
			if m == n || !c.subtract(m, n) {
				continue
			}
			for _, mine := range s.unions() {
				for _, its := range other.unions() {
					if c.any(distance(mine, its)) {
						return true
					}
				}
			}
		}
	}
	return false
}

// unions are the numbers of persons that a split can tell: everyone, each answer, each two of them.
func (s Split) unions() [7]int {
	return [...]int{s.Total(), s.Yes + s.No, s.Yes + s.Unknown, s.No + s.Unknown, s.Yes, s.No, s.Unknown}
}

// given tells whether the rates of a line that is shown give its persons without answer: nothing is hidden,
// nobody is left who could be one, or another treatment of the same indicator stands beside.
func (c *columns) given(x content, n int) bool {
	p := c.pair(x, n)
	switch c.of[n].Unknowns {
	case UnknownsAsYes:
		return p.Yes == 0 || c.threshold < 3 || c.told(n)
	case UnknownsExcluded:
		return c.threshold < 3 || c.told(n)
	default:
		return p.No == 0 || c.threshold < 3 || c.told(n)
	}
}
