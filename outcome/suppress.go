package outcome

import "github.com/parcours-emploi/parcours/law"

// Profile is the threshold of persons under which a published table hides a figure. There is no single
// legal number: each producer states its own. The zero value is "not stated".
type Profile uint8

// The profiles, each named after its threshold.
const (
	ProfileNone Profile = iota + 1 // nothing is hidden: the default for a document already published
	Profile5                       // fewer than 5: cohorts sent for the DSN impact measure; the default for a file of persons
	Profile11                      // fewer than 11: tax data on natural persons (Insee manual)
	Profile20                      // fewer than 20: InserJeunes
	Profile60                      // fewer than 60: France Travail, return to employment by field of training
)

var profiles = law.Enum{Type: "Profile", Texts: []string{"aucun", "5", "11", "20", "60"}}

// Threshold is the smallest number of persons that is shown; 0 when nothing is hidden.
func (p Profile) Threshold() int {
	switch p {
	case Profile5:
		return 5
	case Profile11:
		return 11
	case Profile20:
		return 20
	case Profile60:
		return 60
	default:
		return 0
	}
}

// String is "aucun", "5", "11", "20" or "60"; empty when not stated.
func (p Profile) String() string { return profiles.Text(uint8(p)) }

// ParseProfile reads what [Profile.String] writes; anything else is a [*law.NameError].
func ParseProfile(text string) (Profile, error) {
	v, err := profiles.Parse(text)
	return Profile(v), err
}

// MarshalText gives the name.
func (p Profile) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads a name.
func (p *Profile) UnmarshalText(text []byte) error {
	v, err := ParseProfile(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// Line is one line of a published table: a group, and its shares in the order of the indicators.
type Line struct {
	Group  Group    `json:"group"`
	Hidden NonValue `json:"hidden,omitzero"` // NonValueSuppressed when the counts are hidden
	Shares []Share  `json:"shares"`
	// Unknown is the number of persons of each base for whom the indicator has no answer, whatever it makes
	// of them; not recorded where it is hidden.
	Unknown []law.Count `json:"unknown"`
}

// Cost is what suppression takes away. It says nothing of why a line is hidden: telling the small groups
// from those hidden with them would give the small ones back.
type Cost struct {
	Lines   int `json:"lines"` // lines hidden, that of the total included
	Of      int `json:"of"`    // lines of the table, that of the total included
	Cells   int `json:"cells"` // counts and bases hidden
	OfCells int `json:"of_cells"`
}

// Publication is a table safe to publish under a profile.
type Publication struct {
	Profile    Profile      `json:"profile"`
	Indicators []*Indicator `json:"-"`
	Persons    law.Count    `json:"persons"` // journeys counted; not recorded where it is hidden
	Total      Line         `json:"total"`
	Lines      []Line       `json:"lines"`
	Cost       Cost         `json:"cost"`
}

// Publish makes the table of groups and their total for those indicators, which are those of the plan when
// none is named. A figure that a reader must not learn is hidden, and with it enough others for it to stay
// hidden: the rule is in [Protect]. What two indicators give by subtraction, of their bases or of their
// counts, is protected as if it were printed. An indicator that the plan does not count, that does not say
// what it does with unknown situations ([Indicator.Treating]), or that says there are none where there are,
// is a [*PlanError].
//
// A table of one indicator is safe alone. With several, every difference of two of its columns is protected,
// and no other combination of them. Whatever is printed elsewhere of the same people adds to what a
// reader can subtract: head counts other than [Publication.Persons], the size of a hidden group, a second
// table, another indicator or another key (sessions and towns).
func (t *Tally) Publish(p Profile, indicators ...*Indicator) (*Publication, error) {
	if len(indicators) == 0 {
		indicators = t.plan.Indicators()
	}
	everyone := t.All()
	for _, i := range indicators {
		switch {
		case t.plan.find(i) < 0:
			return nil, &PlanError{Problem: "not_counted", Subject: idOf(i)}
		case i.Unknowns == 0:
			return nil, &PlanError{Problem: "treatment_not_stated", Subject: i.ID}
		case i.Unknowns == UnknownsNone && i.Window != WindowDuring && everyone.Base(i).Unknown > 0:
			return nil, &PlanError{Problem: "unknowns_exist", Subject: i.ID}
		}
	}
	if p.String() == "" {
		return nil, &PlanError{Problem: "no_profile"}
	}
	pub := &Publication{Profile: p, Indicators: indicators, Lines: []Line{}, Total: lineOf(Group{}, everyone, indicators)}
	var table [][]Pair
	var splits [][]Split
	for g, part := range t.Groups() {
		line := lineOf(g, part, indicators)
		pub.Lines = append(pub.Lines, line)
		table = append(table, pairsOf(line))
		splits = append(splits, part.splits(indicators))
	}
	hidden, total := Protect(implied(table, indicators), p.Threshold())
	all := pairsOf(pub.Total)
	for n := range pub.Lines {
		if hidden[n] {
			pub.hide(&pub.Lines[n], all)
		}
	}
	if total {
		pub.hide(&pub.Total, all)
	}
	pub.Cost.Of = len(pub.Lines) + 1
	pub.Cost.OfCells = 2 * len(indicators) * pub.Cost.Of
	pub.unknowns(append(splits, everyone.splits(indicators)))
	pub.Persons = pub.persons(everyone.Heads().Trained)
	return pub, nil
}

func idOf(i *Indicator) string {
	if i == nil {
		return ""
	}
	return i.ID
}

func lineOf(g Group, p *Part, indicators []*Indicator) Line {
	l := Line{Group: g}
	for _, i := range indicators {
		l.Shares = append(l.Shares, p.Share(i))
	}
	return l
}

// hide takes the counts out of a line, but for columns that hold nobody anywhere: their zeros are no secret.
func (pub *Publication) hide(l *Line, total []Pair) {
	pub.Cost.Lines++
	l.Hidden = NonValueSuppressed
	for n, s := range l.Shares {
		if total[n] == (Pair{}) {
			continue
		}
		pub.Cost.Cells += 2
		l.Shares[n] = NewShare(s.m, law.Count{}, law.Count{})
	}
}

// Pair is one cell of a table of groups: persons counted and persons of the base not counted.
type Pair struct{ Yes, No int }

func pairsOf(l Line) []Pair {
	pairs := make([]Pair, len(l.Shares))
	for n, s := range l.Shares {
		k, _ := s.Count().Get()
		base, _ := s.Base().Get()
		pairs[n] = Pair{k, base - k}
	}
	return pairs
}

// Protect decides which lines of a table are hidden, given that the total of each column is printed, and
// whether that total must be hidden too. A line has a pair for each column; every line has the same
// columns.
//
// A line is small when one of its counts, or the complement of one to its base, lies between one person and
// the threshold less one. Every small line is hidden whole. As long as the hidden lines together could be
// worked back from the totals, the smallest line left is hidden with them; when that is never enough, the
// whole table is hidden with its total.
//
// Hidden lines are safe together when in each column they hold at least the threshold on both sides, and two
// persons more than there are lines. (A line alone is never safe: small, it lacks the threshold on some
// side.) Why that is enough: take any hidden
// cell. The persons of the hidden lines can then be shared out again, in more than one way, so that the
// cell changes, the totals do not, and every hidden line is small. (A column that holds nobody in any line
// has nothing to hide, and is left out.) Each of these tables is printed exactly
// like the true one, whichever lines were hidden first and in whatever order, so that a reader who knows
// this rule and everything printed cannot tell them apart.
//
// A threshold below 3 hides nothing.
func Protect(table [][]Pair, threshold int) (hidden []bool, total bool) {
	return protect(table, threshold, true)
}

func protect(table [][]Pair, threshold int, secondary bool) (hidden []bool, total bool) {
	hidden = make([]bool, len(table))
	if threshold < 3 {
		return hidden, false
	}
	primary := false
	for n, line := range table {
		hidden[n] = small(line, threshold)
		primary = primary || hidden[n]
	}
	if !primary || !secondary {
		return hidden, false
	}
	for !together(table, hidden, threshold) {
		next := smallestShown(table, hidden)
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

func small(line []Pair, threshold int) bool {
	for _, c := range line {
		if c.Yes > 0 && c.Yes < threshold || c.No > 0 && c.No < threshold {
			return true
		}
	}
	return false
}

// together tells whether the hidden lines are safe with their totals printed.
func together(table [][]Pair, hidden []bool, threshold int) bool {
	lines := 0
	var sums, all []Pair
	for n, line := range table {
		all = added(all, line)
		if hidden[n] {
			lines++
			sums = added(sums, line)
		}
	}
	for c, s := range sums {
		if all[c] == (Pair{}) {
			continue
		}
		if s.Yes < threshold || s.No < threshold || s.Yes+s.No < lines+2 {
			return false
		}
	}
	return true
}

func added(sums, line []Pair) []Pair {
	if sums == nil {
		sums = make([]Pair, len(line))
	}
	for c := range min(len(line), len(sums)) {
		sums[c].Yes += line[c].Yes
		sums[c].No += line[c].No
	}
	return sums
}

// smallestShown is the line with the fewest persons among those shown that have any; -1 when there is none.
func smallestShown(table [][]Pair, hidden []bool) int {
	at, least := -1, 0
	for n, line := range table {
		if hidden[n] {
			continue
		}
		persons := 0
		for _, p := range line {
			persons += p.Yes + p.No
		}
		if persons > 0 && (at < 0 || persons < least) {
			at, least = n, persons
		}
	}
	return at
}
