package funding

import (
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The keys of the tables.
type (
	npecKey struct{ rncp, branch law.Count }

	branchKey struct {
		branch   law.Count
		scheme   BranchFor
		priority law.Answer // Yes or No: a row for everyone stands twice
	}

	overseasKey struct {
		operator facts.Operator
		place    law.Place
	}

	flatKey struct {
		subject  FlatFor
		operator facts.Operator
	}
)

// A series is the rows of one key through time, as a dated table of the law: a rule quotes it with its source.
type series[T law.Scalar] struct {
	param law.Param[T]
	none  law.Param[law.Answer] // the days for which a row says that there is no value
	per   []AmountPer           // by version, where it matters
	gaps  []law.Period
}

// gap tells whether a row declares that nothing is supplied for a day.
func (s *series[T]) gap(day law.Date) bool {
	for _, p := range s.gaps {
		if p.Contains(day) == law.Yes {
			return true
		}
	}
	return false
}

// on tells whether any row stands for a day.
func (s *series[T]) on(day law.Date) bool {
	w := law.When{Made: day}
	if v, _ := s.param.At(w); v != nil {
		return true
	}
	v, _ := s.none.At(w)
	return v != nil || s.gap(day)
}

// perOf is what a version is for.
func (s *series[T]) perOf(v *law.Version[T]) AmountPer {
	for i := range s.param.Versions {
		if &s.param.Versions[i] == v {
			return s.per[i]
		}
	}
	return 0
}

// A rowOf is a row of any table, on its way into a series.
type rowOf[K comparable, T law.Scalar] struct {
	key           K
	from, through law.Date
	value         T
	none, gap     bool
	per           AmountPer
	source        *Source
}

// collect makes the series of a table from its rows, which were checked.
func collect[K comparable, T law.Scalar](name string, reach law.Reach, reviewed law.Date, refs map[Source][]law.Ref, rows []rowOf[K, T]) map[K]*series[T] {
	if len(rows) == 0 {
		return nil
	}
	slices.SortStableFunc(rows, func(a, b rowOf[K, T]) int { return a.from.Compare(b.from) })
	next := map[K]int{} // the row after each, by walking backwards
	for i := len(rows) - 1; i >= 0; i-- {
		r := &rows[i]
		if j, ok := next[r.key]; ok && r.through.IsZero() {
			r.through = rows[j].from.AddDays(-1)
		}
		next[r.key] = i
	}
	all := make(map[K]*series[T], len(next))
	for i := range rows {
		r := &rows[i]
		s := all[r.key]
		if s == nil {
			s = &series[T]{param: law.Param[T]{Name: name, Reviewed: reviewed}, none: law.Param[law.Answer]{Name: name + ".none", Reviewed: reviewed}}
			all[r.key] = s
		}
		if reviewed.IsZero() {
			s.param.Reviewed, s.none.Reviewed = r.from, r.from
		}
		cites := refs[*r.source]
		if cites == nil {
			cites = []law.Ref{r.source.Ref()}
			refs[*r.source] = cites
		}
		switch {
		case r.gap:
			s.gaps = append(s.gaps, law.Period{From: r.from, Through: r.through})
		case r.none:
			s.none.Versions = append(s.none.Versions, law.Version[law.Answer]{From: r.from, Through: r.through, Reach: reach, Value: law.Yes, Cites: cites})
		default:
			s.param.Versions = append(s.param.Versions, law.Version[T]{From: r.from, Through: r.through, Reach: reach, Value: r.value, Cites: cites})
			s.per = append(s.per, r.per)
		}
	}
	return all
}

// buildTables makes tables of rows that were checked.
func buildTables(rows TableRows) *Tables {
	t := &Tables{rows: rows}
	refs := map[Source][]law.Ref{}
	npec := make([]rowOf[npecKey, law.Euro], len(rows.NPEC))
	for i := range rows.NPEC {
		r := &rows.NPEC[i]
		npec[i] = rowOf[npecKey, law.Euro]{npecKey{r.RNCP, r.Branch}, r.From, r.Through, r.Amount, r.None == law.Yes, r.Gap == law.Yes, 0, &r.Source}
	}
	for i := range rows.NPEC {
		if r := &rows.NPEC[i]; !r.Branch.IsZero() {
			if t.named == nil {
				t.named = map[law.Count]bool{}
			}
			t.named[r.RNCP] = true
		}
	}
	t.npec = collect("tables.npec", law.ToNew, rows.Reviewed, refs, npec)

	var branch []rowOf[branchKey, law.Euro]
	for i := range rows.Branch {
		r := &rows.Branch[i]
		for _, priority := range []law.Answer{law.Yes, law.No} {
			if r.Priority == priority || r.Priority == law.Unknown {
				branch = append(branch, rowOf[branchKey, law.Euro]{
					branchKey{r.Branch, r.Scheme, priority}, r.From, r.Through, r.Amount, r.None == law.Yes, r.Gap == law.Yes, r.Per, &r.Source,
				})
			}
		}
	}
	t.branch = collect("tables.branch", law.ToNew, rows.Reviewed, refs, branch)

	overseas := make([]rowOf[overseasKey, law.Rate], len(rows.Overseas))
	for i := range rows.Overseas {
		r := &rows.Overseas[i]
		overseas[i] = rowOf[overseasKey, law.Rate]{overseasKey{r.Operator, r.Place}, r.From, r.Through, r.Rate, false, r.Gap == law.Yes, 0, &r.Source}
	}
	t.overseas = collect("tables.overseas", law.ToNew, rows.Reviewed, refs, overseas)

	flat := make([]rowOf[flatKey, law.Euro], len(rows.Flat))
	for i := range rows.Flat {
		r := &rows.Flat[i]
		flat[i] = rowOf[flatKey, law.Euro]{flatKey{r.Subject, r.Operator}, r.From, r.Through, r.Amount, false, r.Gap == law.Yes, 0, &r.Source}
	}
	t.flat = collect("tables.flat", law.ToNew, rows.Reviewed, refs, flat)

	poec := make([]rowOf[facts.Operator, law.Euro], len(rows.POEC))
	for i := range rows.POEC {
		r := &rows.POEC[i]
		poec[i] = rowOf[facts.Operator, law.Euro]{r.Operator, r.From, r.Through, r.Amount, false, r.Gap == law.Yes, 0, &r.Source}
	}
	t.poec = collect("tables.poec", law.ToEntered, rows.Reviewed, refs, poec)

	for i := range rows.Orders {
		r := &rows.Orders[i]
		if r.Gap != law.Yes {
			t.orders = append(t.orders, Order{
				ID: r.ID, Act: r.Act, Region: r.Region, Kind: r.Kind, Public: r.Public, From: r.From, Through: r.Through, ByContract: r.ByContract == law.Yes,
				Rate: r.Rate, HoursMin: r.HoursMin, HoursMax: r.HoursMax, MonthsMin: r.MonthsMin, MonthsMax: r.MonthsMax, Source: r.Source.Ref(),
			})
		}
	}
	return t
}

// ended tells whether a day comes after the last one that the rows speak of.
func (s *series[T]) ended(day law.Date) bool {
	last := law.Date{}
	open := func(through law.Date) bool {
		if through.After(last) {
			last = through
		}
		return through.IsZero()
	}
	for i := range s.param.Versions {
		if open(s.param.Versions[i].Through) {
			return false
		}
	}
	for i := range s.none.Versions {
		if open(s.none.Versions[i].Through) {
			return false
		}
	}
	for _, p := range s.gaps {
		if open(p.Through) {
			return false
		}
	}
	return day.After(last)
}

// npecOf is the rows that stand for a certification, a branch and a day of conclusion: those of the branch, or else those
// for any branch. Nil when there is none, or when the rows of the branch end before that day. Without a branch they are those
// for any branch.
func (t *Tables) npecOf(rncp, branch law.Count, made law.Date) *series[law.Euro] {
	if t == nil {
		return nil
	}
	if !branch.IsZero() {
		if s := t.npec[npecKey{rncp, branch}]; s != nil {
			if s.on(made) {
				return s
			}
			if s.ended(made) {
				return nil
			}
		}
	}
	if s := t.npec[npecKey{rncp, law.Count{}}]; s != nil && s.on(made) {
		return s
	}
	return nil
}

// branches tells whether any row of a certification names a branch.
func (t *Tables) branches(rncp law.Count) bool {
	if t == nil {
		return false
	}
	return t.named[rncp]
}

// NPEC is the yearly funding level of a certification in a branch for a contract concluded on a day, with the version that
// sets it; nil when the tables have none. A branch that is not recorded is served by the rows for any branch.
func (t *Tables) NPEC(rncp, branch law.Count, made law.Date) *law.Version[law.Euro] {
	s := t.npecOf(rncp, branch, made)
	if s == nil {
		return nil
	}
	v, _ := s.param.At(law.When{Made: made})
	return v
}

// POECRate is the hourly amounts of an operator through time, by the day of entry into the course; nil when there is none.
func (t *Tables) POECRate(o facts.Operator) *law.Param[law.Euro] {
	if t == nil || t.poec[o] == nil {
		return nil
	}
	return &t.poec[o].param
}
