package outcome

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

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
	// Unknown is the number of persons for whom each indicator has no answer, whatever it makes of them; not
	// recorded where it is hidden. A hidden line shows a zero where nobody of the table is unknown.
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

// Column is one indicator of a published table: what tells it from the others, under a key of its own.
type Column struct {
	Key       string    `json:"key"` // of the indicator in this table: see [Indicator.Key]
	Indicator string    `json:"indicator"`
	Window    Window    `json:"window,omitzero"`
	Unknowns  Treatment `json:"unknowns,omitzero"`
	// Least is the smallest base that the source of the indicator publishes, where the table keeps to it; not
	// recorded where the source states none, or nothing is hidden.
	Least law.Count `json:"least_base,omitzero"`
}

// Publication is a table safe to publish under a profile.
type Publication struct {
	Profile    Profile      `json:"profile"`
	Indicators []*Indicator `json:"-"`
	Columns    []Column     `json:"columns"` // in the order of the indicators
	Persons    law.Count    `json:"persons"` // journeys counted; not recorded where it is hidden
	Total      Line         `json:"total"`
	Lines      []Line       `json:"lines"`
	Cost       Cost         `json:"cost"`
}

// Publish makes the table of groups and their total for those indicators, which are those of the plan when
// none is named. A figure that a reader must not learn is hidden, and with it enough others for it to stay
// hidden: the rule is that of [Protect]. A line is small, besides, when its base is under the threshold
// that the source of the indicator states ([Indicator.Profile]; no source speaks where the profile is
// [ProfileNone]), and when its columns give a small number by subtraction. Of two columns: any difference between
// the base, the count or the complement of one and the base, the count or the complement of the other, and what
// is left of the difference of two bases when those counted by one of them, or not counted, are taken away. Of
// three: what is left of the difference of two bases, or of a class, when those counted by another indicator, or
// by two, are taken away. An indicator that the plan does not count, that does not say what it
// does with unknown situations ([Indicator.Treating]), or that says there are none where there are, is a
// [*PlanError].
//
// What is proved, and attacked in the tests on every small table: a reader who knows this rule and all that a
// Publication holds (which lines are hidden and at what cost, every count, base and rate shown, the unknowns,
// the head count, in whatever combination of any number of columns), and how the definitions of the
// indicators are linked, is left with two values at least for each count, complement, base and rate that is
// hidden, for the unknowns of a hidden line, and for the head count. Intervals and bounds follow from these.
// The hidden lines together show no number that a line may not show.
//
// The persons without answer are shown beside lines in all columns at once or in none; where not, those of
// the total may be shown in a table of one indicator alone. In none, when a number of them is small, or any
// difference between two columns of those who answered yes, no, or not, alone or two answers together. A number
// of them that is not shown keeps two values too in a table of one indicator. Beside other columns, rates may
// give those of a line that is shown: the tests found none under the threshold.
//
// Of a line that is shown, every sum and difference of what it prints of two columns, with the head count, was
// tried in the tests on every small table of the populations and definitions that they list: none that is a
// number of persons is small.
//
// What is not proved: a line that is shown may give a small number by a combination of three columns not named
// above, or of more; and columns of contracts are not subtracted from columns of persons. Whatever is printed elsewhere of the same people adds to what a reader can subtract: the size of a
// hidden group, a second table, another indicator or another key (sessions and towns).
func (t *Tally) Publish(p Profile, indicators ...*Indicator) (*Publication, error) {
	if len(indicators) == 0 {
		indicators = t.plan.Indicators()
	}
	everyone := t.All()
	for n, i := range indicators {
		switch {
		case t.plan.find(i) < 0:
			return nil, &PlanError{Problem: "not_counted", Subject: idOf(i)}
		case slices.ContainsFunc(indicators[:n], i.same):
			return nil, &PlanError{Problem: "indicator_twice", Subject: i.ID}
		case i.Unknowns == 0:
			return nil, &PlanError{Problem: "treatment_not_stated", Subject: i.ID}
		case i.Unknowns == UnknownsNone && i.Window != WindowDuring && everyone.Base(i).Unknown > 0:
			return nil, &PlanError{Problem: "unknowns_exist", Subject: i.ID}
		}
	}
	if p.String() == "" {
		return nil, &PlanError{Problem: "no_profile"}
	}
	c := columns{threshold: p.Threshold(), of: indicators, least: make([]int, len(indicators))}
	pub := &Publication{Profile: p, Indicators: indicators, Columns: make([]Column, len(indicators))}
	for n, i := range indicators {
		pub.Columns[n] = Column{Key: i.Key(), Indicator: i.ID, Window: i.Window, Unknowns: i.Unknowns}
		if c.least[n] = i.leastBase(p, t.plan.By()); c.least[n] > 0 {
			pub.Columns[n].Least = size(c.least[n])
		}
	}
	var groups []Group
	var table []content
	for g, part := range t.Groups() {
		groups, table = append(groups, g), append(table, part.content(indicators))
	}
	pub.fill(&c, groups, table, everyone.Heads().Trained)
	return pub, nil
}

// leastBase is the smallest base that the source of an indicator publishes; 0 when it states none.
func (i *Indicator) leastBase(asked Profile, by []GroupKey) int {
	least := i.Profile.Threshold()
	if asked.Threshold() == 0 || least == 0 {
		return 0
	}
	if i.AboveByPlace && (slices.Contains(by, ByTown) || slices.Contains(by, ByTerritory)) {
		least++
	}
	return least
}

func idOf(i *Indicator) string {
	if i == nil {
		return ""
	}
	return i.ID
}

func (p *Part) content(indicators []*Indicator) content {
	all := make(content, len(indicators))
	for n, i := range indicators {
		all[n] = p.Base(i)
	}
	return all
}

// fill makes the lines of the table, from what each group answers and the number of journeys.
func (pub *Publication) fill(c *columns, groups []Group, table []content, trained int) {
	hidden, total := c.protect(table)
	all := sumOf(table, nil)
	if all == nil {
		all = make(content, len(c.of))
	}
	unknowns := unknownsNowhere
	if !total {
		unknowns = c.unknowns(table, hidden)
	}
	pub.Lines = make([]Line, len(table))
	for n, x := range table {
		pub.Lines[n] = pub.line(c, groups[n], x, all, hidden[n], total, unknowns == unknownsOfLines, unknowns)
	}
	pub.Total = pub.line(c, Group{}, all, all, total, total, unknowns != unknownsNowhere, unknowns)
	pub.Cost.Of = len(pub.Lines) + 1
	pub.Cost.OfCells = 2 * len(c.of) * pub.Cost.Of
	pub.Persons = pub.persons(c, all, trained)
}

// line is one line of the table. Columns that hold nobody anywhere stay in a hidden line, unless the total is
// hidden: their zeros are no secret.
func (pub *Publication) line(c *columns, g Group, x, all content, hidden, total, printed bool, unknowns unknownsShown) Line {
	l := Line{Group: g, Shares: make([]Share, len(c.of)), Unknown: make([]law.Count, len(c.of))}
	if hidden {
		pub.Cost.Lines++
		l.Hidden = NonValueSuppressed
	}
	for n, i := range c.of {
		masked := hidden && (total || c.pair(all, n) != (Pair{}))
		if masked {
			pub.Cost.Cells += 2
			l.Shares[n] = NewShare(i.Measure(), law.Count{}, law.Count{})
		} else {
			p := c.pair(x, n)
			l.Shares[n] = NewShare(i.Measure(), size0(p.Yes), size0(p.base()))
		}
		switch {
		case !total && all[n].Unknown == 0 && (unknowns != unknownsNowhere || c.told(n)):
			l.Unknown[n] = size0(0)
		case hidden && !masked && i.Unknowns != UnknownsExcluded: // a base of nobody has no unknown
			l.Unknown[n] = size0(0)
		case !hidden && (printed || c.given(x, n)):
			l.Unknown[n] = size0(x[n].Unknown)
		}
	}
	return l
}

// persons is the head count of the table, not recorded where it would show a small number of persons out of a
// base. Where everyone is in a base, that base is the head count. Beside several populations no other head
// count is shown.
func (pub *Publication) persons(c *columns, all content, trained int) law.Count {
	if c.threshold < 3 {
		return size0(trained)
	}
	if pub.Total.Hidden != 0 {
		return law.Count{}
	}
	for n, i := range c.of {
		if i.Population == Trained && i.Unknowns != UnknownsExcluded && !i.PerContract && c.pair(all, n).base() == trained {
			return size0(trained)
		}
	}
	base, empty := 0, len(pub.Lines)
	if len(c.of) > 0 {
		for _, i := range c.of {
			if i.PerContract || i.Population != c.of[0].Population || i.Window != c.of[0].Window {
				return law.Count{}
			}
		}
		base, empty = all[0].Total(), 0
		if pub.Total.Unknown[0].IsZero() {
			base = c.pair(all, 0).base()
			if c.of[0].Unknowns == UnknownsExcluded {
				return law.Count{}
			}
		}
		for n := range pub.Lines {
			l := &pub.Lines[n]
			if unknown, _ := l.Unknown[0].Get(); l.Hidden == 0 && l.Shares[0].Base() == size0(0) && unknown == 0 {
				empty++
			}
		}
	}
	// A group is listed when it has somebody: a reader knows that so many are out of the base.
	if under(trained-base, max(c.threshold, empty+2)) {
		return law.Count{}
	}
	return size0(trained)
}

// Pair is one cell of a table of groups: persons counted and persons of the base not counted.
type Pair struct{ Yes, No int }

// Protect decides which lines of a table are hidden, given that the total of each column is printed, and
// whether that total must be hidden too. A line has a pair for each column; a column that a line lacks
// holds nobody there.
//
// A line is small when one of its counts, or the complement of one to its base, lies between one person and
// the threshold less one. Every small line is hidden whole. As long as the hidden lines together could be
// worked back from the totals, the smallest line left is hidden with them; when that is never enough, the
// whole table is hidden with its total.
//
// Hidden lines are safe together when they are not small as one line, and in each column they hold at least
// the threshold on both sides, and two persons more than there are lines. (A line alone is never safe:
// small, it lacks the threshold on some side. A column that holds nobody in any line has nothing to hide,
// and is left out.)
//
// Why that is enough. Take a hidden line and a column. Put one person of its base in each of the other hidden
// lines but one; share the rest between those two lines, all who are counted in one but for one or two
// persons, all who are not in the other but for one or two. That is possible, in ways that give the cell two
// counts, two complements, two bases and two rates. Everyone keeps what he or she answers to every other
// column, so that no total changes, whatever is totalled. Each hidden line is small, no other line has
// changed, and whether the hidden lines are safe together depends on their sum and number alone. So the rule
// prints this table exactly like the true one, and a reader who knows the rule and everything printed
// cannot tell them apart. Where the total is hidden, one person in each line, or two, print alike.
//
// A threshold below 3 hides nothing.
func Protect(table [][]Pair, threshold int) (hidden []bool, total bool) {
	c := columns{threshold: threshold}
	width := 0
	for _, line := range table {
		width = max(width, len(line))
	}
	contents := make([]content, len(table))
	for n, line := range table {
		contents[n] = make(content, width)
		for k, p := range line {
			contents[n][k] = Split{Yes: p.Yes, No: p.No}
		}
	}
	return c.protect(contents)
}
