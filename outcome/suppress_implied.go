package outcome

import "github.com/parcours-emploi/parcours/law"

// implied adds to a table what a reader of several columns works out by subtracting: the persons of one
// base who are not in another, those counted by one indicator and not by the other, those left out by both,
// and those of a larger base who are neither in the smaller nor counted (50 trainees, 40 completers, 9
// drop-outs: one person is neither). Whether one population holds another is not known here, so that every
// difference is taken for a number of persons. Columns of contracts and of persons do not subtract.
func implied(table [][]Pair, indicators []*Indicator) [][]Pair {
	out := make([][]Pair, len(table))
	for n, line := range table {
		out[n] = line[:len(line):len(line)]
	}
	for i := range indicators {
		for j := range i {
			if indicators[i].PerContract != indicators[j].PerContract {
				continue
			}
			for _, of := range []func(Pair) int{Pair.base, func(p Pair) int { return p.Yes }, func(p Pair) int { return p.No }} {
				out = withColumn(out, func(line []Pair) Pair {
					a, b := of(line[i]), of(line[j])
					return Pair{distance(a, b), min(a, b)}
				})
			}
			for _, pair := range [][2]int{{i, j}, {j, i}} {
				large, less := pair[0], pair[1]
				out = withColumn(out, func(line []Pair) Pair {
					return Pair{line[large].base() - line[less].base() - line[large].Yes, line[large].Yes}
				})
				out = withColumn(out, func(line []Pair) Pair {
					return Pair{line[large].base() - line[less].base() - line[large].No, line[large].No}
				})
			}
		}
	}
	return out
}

// withColumn adds a column, unless it tells nothing: the difference is nil or the other term is, everywhere,
// or the difference is negative somewhere, so that it counts nobody.
func withColumn(table [][]Pair, of func([]Pair) Pair) [][]Pair {
	var sum Pair
	for _, line := range table {
		p := of(line)
		if p.Yes < 0 {
			return table
		}
		sum.Yes, sum.No = sum.Yes+p.Yes, sum.No+p.No
	}
	if sum.Yes == 0 || sum.No == 0 {
		return table
	}
	for n, line := range table {
		table[n] = append(line, of(line))
	}
	return table
}

func (p Pair) base() int { return p.Yes + p.No }

func distance(a, b int) int { return max(a-b, b-a) }

// under tells whether a number of persons is one that a profile hides.
func under(n, threshold int) bool { return n > 0 && n < threshold }

// persons is the head count of the table, not recorded where it would give a hidden figure back.
func (pub *Publication) persons(trained int) law.Count {
	threshold := pub.Profile.Threshold()
	if pub.Total.Hidden != 0 || under(trained, threshold) {
		return law.Count{}
	}
	pairs := pairsOf(pub.Total)
	for n, i := range pub.Indicators {
		unknown, _ := pub.Total.Unknown[n].Get()
		rest := trained - pairs[n].base()
		if i.PerContract {
			continue
		}
		if under(rest, threshold) || i.Unknowns == UnknownsExcluded && under(rest-unknown, threshold) {
			return law.Count{}
		}
		for m := range pairs {
			if under(rest-pairs[m].Yes, threshold) || under(rest-pairs[m].No, threshold) {
				return law.Count{}
			}
		}
	}
	return size0(trained)
}

// unknowns fills in the persons without answer. Those of the groups are shown all together or not at all,
// and only beside a table of which nothing is hidden. The total alone is safe beside groups without: each
// of them may hold any part of it. splits has a line for each group, and the total last.
func (pub *Publication) unknowns(splits [][]Split) {
	last := len(splits) - 1
	pub.Total.Unknown = make([]law.Count, len(pub.Indicators))
	for n := range pub.Lines {
		pub.Lines[n].Unknown = make([]law.Count, len(pub.Indicators))
	}
	for c := range pub.Indicators {
		if pub.Total.Hidden != 0 || pub.smallUnknown(splits[last], c) {
			continue
		}
		pub.Total.Unknown[c] = size0(splits[last][c].Unknown)
		groups := pub.Cost.Lines == 0
		for n := range pub.Lines {
			groups = groups && !pub.smallUnknown(splits[n], c)
		}
		for n := range pub.Lines {
			if groups {
				pub.Lines[n].Unknown[c] = size0(splits[n][c].Unknown)
			}
		}
	}
}

// smallUnknown tells whether the unknowns of a line are few, or would show that those beside them are.
func (pub *Publication) smallUnknown(line []Split, c int) bool {
	threshold := pub.Profile.Threshold()
	s := line[c]
	if s.Unknown == 0 {
		return false
	}
	if under(s.Unknown, threshold) || under(s.Yes, threshold) || under(s.No, threshold) {
		return true
	}
	for n, other := range line {
		if n == c || pub.Indicators[n].PerContract != pub.Indicators[c].PerContract {
			continue
		}
		known := other.Yes + other.No
		for _, mine := range [...]int{s.Total(), s.Yes + s.No, s.Unknown} {
			for _, its := range [...]int{other.Total(), known, other.Unknown} {
				if under(distance(mine, its), threshold) {
					return true
				}
			}
		}
	}
	return false
}
