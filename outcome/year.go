package outcome

import (
	"maps"
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// Status says what the figures of a year are. Planned, provisional and final figures are not compared
// with one another unless the caller insists.
type Status uint8

// The statuses of a year. The zero value is "not stated".
const (
	Final       Status = iota + 1 // bilan
	Provisional                   // pré-bilan: some of the follow-up is still to come
	Planned                       // programmation: nothing has happened yet
)

var statuses = law.Enum{Type: "Status", Texts: []string{"bilan", "pre_bilan", "previsionnel"}}

// String is "bilan", "pre_bilan", "previsionnel", or empty when not stated.
func (s Status) String() string { return statuses.Text(uint8(s)) }

// MarshalText gives the code.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (s *Status) UnmarshalText(text []byte) error {
	v, err := statuses.Parse(string(text))
	if err == nil {
		*s = Status(v)
	}
	return err
}

// ListedSession is one line of a printed list of sessions.
type ListedSession struct {
	Trade   string    `json:"trade,omitempty"`
	Town    string    `json:"town,omitempty"`
	Trained law.Count `json:"trained,omitzero"`
	Dates   string    `json:"dates,omitempty"` // as printed
	Start   law.Date  `json:"start,omitzero"`  // when the printed dates give the day
	Years   []string  `json:"years,omitempty"` // years that the printed dates name
}

// Detail is one line of a breakdown, such as the training entries by diploma.
type Detail struct {
	Name  string    `json:"name"`
	Count law.Count `json:"count"`
}

// Counts is what a bilan prints of one year. Every figure is optional: a zero count was not printed, which
// is not a count of nobody.
type Counts struct {
	Sessions       law.Count              `json:"sessions,omitzero"`
	Groups         law.Count              `json:"groups,omitzero"`
	Trades         law.Count              `json:"trades,omitzero"`
	Towns          law.Count              `json:"towns,omitzero"`
	Trained        law.Count              `json:"trained,omitzero"`
	Dropouts       law.Count              `json:"dropouts,omitzero"`
	Immersions     law.Count              `json:"immersions,omitzero"` // placements, not persons
	Completed      law.Count              `json:"completed,omitzero"`
	Inserted       law.Count              `json:"inserted,omitzero"`
	Contracts      map[law.Kind]law.Count `json:"contracts,omitempty"`
	Training       law.Count              `json:"training,omitzero"`
	TrainingDetail []Detail               `json:"training_detail,omitempty"`
	Jobless        law.Count              `json:"jobless,omitzero"`
	Unknown        law.Count              `json:"unknown,omitzero"`
	MeanAge        law.Count              `json:"mean_age,omitzero"`    // years
	FollowedUp     law.Count              `json:"followed_up,omitzero"` // sessions that reached the follow-up date
	// Undecided and NotEnded are of years counted from persons: see [FigureUndecided] and [FigureNotEnded].
	Undecided law.Count `json:"undecided,omitzero"`
	NotEnded  law.Count `json:"not_ended,omitzero"`
}

// Year is what a document says of one year. Name is how claims call it and need not be a calendar year.
type Year struct {
	Name     string          `json:"year"`
	Status   Status          `json:"status,omitzero"`
	Window   Window          `json:"window,omitzero"`   // of the outcomes, as printed
	Unknowns Treatment       `json:"unknowns,omitzero"` // of the outcome rates, as printed or as the figures show
	List     []ListedSession `json:"session_list,omitempty"`
	Counts
}

// Figure is the figure printed for the year, or the one that follows from those printed; not recorded when
// it is not there or rests on one that is not, or would be negative.
func (y *Year) Figure(f Figure) law.Count {
	if y == nil {
		return law.Count{}
	}
	return y.figure(f, y.printed)
}

// printed is a figure that rests on no other.
func (y *Year) printed(f Figure) law.Count {
	switch f {
	case FigureSessions:
		return y.Sessions
	case FigureGroups:
		return y.Groups
	case FigureTrades:
		return y.Trades
	case FigureTowns:
		return y.Towns
	case FigureTrained:
		return y.Trained
	case FigureDropouts:
		return y.Dropouts
	case FigureImmersions:
		return y.Immersions
	case FigureCompleted:
		return y.Completed
	case FigureInserted:
		return y.Inserted
	case FigureTraining:
		return y.Training
	case FigureJobless:
		return y.Jobless
	case FigureUnknown:
		return y.Unknown
	case FigureMeanAge:
		return y.MeanAge
	case FigureFollowedUp:
		return y.FollowedUp
	case FigureUndecided:
		return y.Undecided
	case FigureNotEnded:
		return y.NotEnded
	case FigureSumOfSessions:
		return total(y.List, func(s ListedSession) law.Count { return s.Trained })
	case FigureListedSessions:
		return size(len(y.List))
	case FigureListedTowns:
		return different(y.List, func(s ListedSession) string { return s.Town })
	case FigureListedTrades:
		return different(y.List, func(s ListedSession) string { return s.Trade })
	case FigureTrainingDetail:
		return total(y.TrainingDetail, func(d Detail) law.Count { return d.Count })
	default:
		if k := f.Kind(); k != 0 { // a contract whose kind is not recorded is no figure
			return y.Contracts[k]
		}
		return law.Count{}
	}
}

// figure takes the printed figures from get, which may keep a record of them.
func (y *Year) figure(f Figure, get func(Figure) law.Count) law.Count {
	switch f {
	case FigureContracts:
		if len(y.Contracts) == 0 {
			return law.Count{}
		}
		var all [16]law.Count
		counts := all[:0]
		for _, k := range kindsOf(y) {
			counts = append(counts, get(FigureContractsOf(k)))
		}
		return sum(counts...)
	case FigureKnown:
		if unknown := get(FigureUnknown); !unknown.IsZero() {
			return less(get(FigureCompleted), unknown)
		}
		return sum(get(FigureInserted), get(FigureJobless))
	case FigureTrainedLessDropouts:
		return less(get(FigureTrained), get(FigureDropouts))
	case FigureCompletedPlusDropouts:
		return sum(get(FigureCompleted), get(FigureDropouts))
	case FigureTrainedLessCompleted:
		return less(get(FigureTrained), get(FigureCompleted))
	default:
		return get(f)
	}
}

// kindsOf lists the kinds of contract that the year prints, in their order.
func kindsOf(y *Year) []law.Kind { return slices.Sorted(maps.Keys(y.Contracts)) }

// Share is the rate of one figure over another, such as [FigureInserted] over [FigureCompleted], under the
// indicator that the caller names. Outcomes carry the window and the treatment of unknowns of the year;
// over known situations the unknown are excluded; what happens during the course has no unknowns.
func (y *Year) Share(indicator string, count, base Figure) Share {
	m := Measure{Indicator: indicator, Of: base.Base(), Window: WindowDuring, Unknowns: UnknownsNone}
	if y == nil {
		return NewShare(m, law.Count{}, law.Count{})
	}
	if count.outcome() {
		m.Window = y.Window
		switch {
		case base == FigureKnown:
			m.Unknowns = UnknownsExcluded
		case count != FigureUnknown && count != FigureUndecided: // whose own share leaves nobody to be treated
			m.Unknowns = y.Unknowns
		}
	}
	return NewShare(m, y.Figure(count), y.Figure(base))
}

// Bounds is what the rate of one outcome over the completed can be, given the unknown situations of the
// year: for the persons inserted of a year counted from persons, those on whom the indicator has no answer, as in
// [Part.Bounds]. Where none are printed there is no upper bound, and no rate over known situations: nobody said
// that everyone was found.
func (y *Year) Bounds(indicator string, count Figure) Bounds {
	if y == nil {
		y = &Year{}
	}
	m := Measure{Indicator: indicator, Of: FigureCompleted.Base(), Window: y.Window}
	unknown := y.Unknown
	if count == FigureInserted && !y.Undecided.IsZero() {
		unknown = y.Undecided
	}
	return NewBounds(m, y.Figure(count), y.Completed, unknown)
}

// outcome tells the figures that depend on when the situation is looked at.
func (f Figure) outcome() bool {
	switch f {
	case FigureInserted, FigureTraining, FigureTrainingDetail, FigureJobless, FigureUnknown, FigureUndecided,
		FigureContracts, FigureKnown:
		return true
	default:
		return f.Kind() != 0
	}
}

func total[T any](list []T, count func(T) law.Count) law.Count {
	if len(list) == 0 {
		return law.Count{}
	}
	t := law.MustCount(0)
	for _, v := range list {
		t = sum(t, count(v))
	}
	return t
}

func size(n int) law.Count {
	if n == 0 {
		return law.Count{}
	}
	c, _ := law.CountOf(n)
	return c
}

// different is not recorded when a line leaves the name out: nobody can tell how many there are.
func different(list []ListedSession, name func(ListedSession) string) law.Count {
	names := make([]string, 0, 32)
	for _, s := range list {
		n := name(s)
		if n == "" {
			return law.Count{}
		}
		if !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	return size(len(names))
}
