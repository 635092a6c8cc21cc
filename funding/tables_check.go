package funding

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// What a row is refused for. No text sets these bounds: an amount beyond them is a slip of the keyboard (a missing comma,
// cents for euros), and would be paid as it is written.
var (
	mostNPEC     = law.MustEuro("100000.00") // a year of apprenticeship
	mostHour     = law.MustEuro("200.00")    // an hour of training
	mostContract = law.MustEuro("100000.00") // a whole contract
	mostFlat     = law.MustEuro("20000.00")
	mostOverseas = law.MustRate("300%")
)

// The days that a row may speak of: no amount of the tables is older than the levels of funding and operators, nor known so long
// before.
var (
	leastDay = law.MustDate("2000-01-01")
	mostDay  = law.MustDate("2099-12-31")
)

const (
	aheadMonths = 12 // how long before it applies the newest row may have been checked
	mostRNCP    = 999999
	mostBranch  = 99999
)

// A tableSpan is what every row has, whatever its table.
type tableSpan struct {
	path    string // "npec[3]"
	label   string // the key, in words
	order   string // the key, for grouping
	from    law.Date
	through law.Date
	row     int
}

type tableChecker struct {
	found []TableMistake
	spans []tableSpan
}

func (k *tableChecker) add(s *tableSpan, field string, m TableMistake) {
	m.Path, m.Row = s.path, s.label
	if field != "" {
		m.Path += "." + field
	}
	k.found = append(k.found, m)
}

// checkRows finds all that is wrong with rows.
func checkRows(rows *TableRows) []TableMistake {
	k := &tableChecker{}
	for i := range rows.NPEC {
		r := &rows.NPEC[i]
		s := k.tableSpan("npec", i, npecLabel(r), r.From, r.Through, &r.Source)
		k.number(&s, "rncp", r.RNCP, mostRNCP, true)
		k.number(&s, "branch", r.Branch, mostBranch, false)
		k.amount(&s, r.Amount, mostNPEC, r.None, r.Gap)
	}
	for i := range rows.Branch {
		r := &rows.Branch[i]
		s := k.tableSpan("branch", i, branchLabel(r), r.From, r.Through, &r.Source)
		k.number(&s, "branch", r.Branch, mostBranch, true)
		most := mostHour
		if r.Per == PerContract {
			most = mostContract
		}
		k.amount(&s, r.Amount, most, r.None, r.Gap)
		if r.Scheme == 0 {
			k.add(&s, "scheme", TableMistake{Allowed: branchFors.Texts, Err: ErrNoValue})
		}
		if r.Per == 0 && r.None != law.Yes && r.Gap != law.Yes {
			k.add(&s, "per", TableMistake{Allowed: amountPers.Texts, Err: ErrNoValue})
		}
		if r.Scheme == ForReconversion && r.Priority != law.Unknown {
			k.add(&s, "priority", TableMistake{Want: "nothing: a période de reconversion knows no priority public", Err: ErrConflict})
		}
	}
	for i := range rows.Overseas {
		r := &rows.Overseas[i]
		s := k.tableSpan("overseas", i, overseasLabel(r), r.From, r.Through, &r.Source)
		k.operator(&s, r.Operator)
		switch r.Place {
		case 0, law.Metropole, law.AlsaceMoselle:
			k.add(&s, "place", TableMistake{Want: "an overseas territory", Err: ErrNoValue})
		default:
		}
		k.overseasRate(&s, r)
	}
	for i := range rows.Flat {
		r := &rows.Flat[i]
		s := k.tableSpan("flat", i, flatLabel(r), r.From, r.Through, &r.Source)
		most := mostFlat
		switch r.Subject {
		case 0:
			k.add(&s, "subject", TableMistake{Allowed: flatFors.Texts, Err: ErrNoValue})
		case FlatEquipment:
			most = EquipmentMost.Versions[0].Value
			k.operator(&s, r.Operator)
		case FlatAbroad:
			k.operator(&s, r.Operator)
		case FlatAgefiphApp, FlatAgefiphPro:
			if r.Operator != 0 {
				k.add(&s, "operator", TableMistake{Want: "nothing: no operator sets the aids of the Agefiph", Err: ErrConflict})
			}
		}
		k.amount(&s, r.Amount, most, law.Unknown, r.Gap)
	}
	for i := range rows.POEC {
		r := &rows.POEC[i]
		s := k.tableSpan("poec", i, poecLabel(r), r.From, r.Through, &r.Source)
		k.operator(&s, r.Operator)
		k.amount(&s, r.Amount, mostHour, law.Unknown, r.Gap)
	}
	k.orders(rows.Orders)
	k.reviewed(rows.Reviewed)
	k.follow()
	k.priorities(rows.Branch)
	return k.found
}

// reviewed refuses a last check that no one can have made so long before the newest row.
func (k *tableChecker) reviewed(day law.Date) {
	if day.IsZero() {
		return
	}
	s := tableSpan{path: "reviewed"}
	if day.Before(leastDay) || day.After(mostDay) {
		k.add(&s, "", TableMistake{Found: day.String(), Want: leastDay.String() + " to " + mostDay.String(), Err: ErrBounds})
		return
	}
	newest := -1
	for i := range k.spans {
		if newest < 0 || k.spans[i].from.After(k.spans[newest].from) {
			newest = i
		}
	}
	if newest >= 0 && k.spans[newest].from.After(day.Deadline(aheadMonths)) {
		k.add(&s, "", TableMistake{
			Found: day.String(), Want: "a day at most a year before the newest row, " + k.spans[newest].from.String(), Other: k.spans[newest].path, Err: ErrConflict,
		})
	}
}

// tableSpan checks the days and the source of a row.
func (k *tableChecker) tableSpan(table string, i int, key string, from, through law.Date, source *Source) tableSpan {
	s := tableSpan{path: table + "[" + strconv.Itoa(i) + "]", label: key, order: table + " " + key, from: from, through: through, row: i}
	if !from.IsZero() {
		s.label += ", from " + from.String()
	}
	switch {
	case from.IsZero():
		k.add(&s, "from", TableMistake{Want: "the first day, such as \"2025-09-01\"", Err: ErrNoValue})
	case from.Before(leastDay) || from.After(mostDay):
		k.add(&s, "from", TableMistake{Found: from.String(), Want: leastDay.String() + " to " + mostDay.String(), Err: ErrBounds})
	case through.After(mostDay):
		k.add(&s, "through", TableMistake{Found: through.String(), Want: "at most " + mostDay.String() + ", or no last day", Err: ErrBounds})
	case !through.IsZero() && through.Before(from):
		k.add(&s, "through", TableMistake{Found: through.String(), Want: "a day that is not before the first", Err: ErrConflict})
	default:
		k.spans = append(k.spans, s)
	}
	k.source(&s, source)
	return s
}

func (k *tableChecker) source(s *tableSpan, source *Source) {
	if strings.TrimSpace(source.Text) == "" {
		k.add(s, "source.text", TableMistake{Want: "the title of the document", Err: ErrNoSource})
	}
	if source.Seen == 0 {
		k.add(s, "source.seen", TableMistake{Allowed: []string{law.Primary.String(), law.Secondary.String(), law.Weak.String()}, Err: ErrNoSource})
	}
}

func (k *tableChecker) operator(s *tableSpan, o facts.Operator) {
	if o.String() == "" {
		all := facts.Operators()
		codes := make([]string, len(all))
		for i, o := range all {
			codes[i] = o.String()
		}
		k.add(s, "operator", TableMistake{Allowed: codes, Err: ErrNoValue})
	}
}

func (k *tableChecker) number(s *tableSpan, field string, c law.Count, most int, needed bool) {
	n, given := c.Get()
	switch {
	case !given && needed:
		k.add(s, field, TableMistake{Want: "a number", Err: ErrNoValue})
	case given && (n < 1 || n > most):
		k.add(s, field, TableMistake{Found: strconv.Itoa(n), Want: "1 to " + strconv.Itoa(most), Err: ErrBounds})
	}
}

// amount checks that a row has an amount above zero, or says why it has none.
func (k *tableChecker) amount(s *tableSpan, e, most law.Euro, none, gap law.Answer) {
	if none == law.Yes && gap == law.Yes {
		k.add(s, "gap", TableMistake{Want: "either none or gap", Err: ErrConflict})
	}
	empty := none == law.Yes || gap == law.Yes
	switch {
	case empty && !e.IsZero():
		k.add(s, "amount", TableMistake{Found: e.String(), Want: "no amount in a row that says there is none", Err: ErrConflict})
	case empty:
	case e.IsZero():
		k.add(s, "amount", TableMistake{Want: "an amount above zero", Err: ErrNoValue})
	case !e.Valid() || e.IsNegative() || e.Compare(most) > 0:
		k.add(s, "amount", TableMistake{Found: e.String(), Want: "0.01 to " + most.String(), Err: ErrBounds})
	}
}

// overseasRate checks that a row has a rate up to a maximum, or says that it is a gap.
func (k *tableChecker) overseasRate(s *tableSpan, r *OverseasRate) {
	nothing := law.Percent(0)
	switch rate := r.Rate; {
	case r.Gap == law.Yes && !rate.IsZero():
		k.add(s, "rate", TableMistake{Found: rate.String(), Want: "no rate in a row that says there is none", Err: ErrConflict})
	case r.Gap == law.Yes:
	case rate.IsZero():
		k.add(s, "rate", TableMistake{Want: "a rate such as \"110%\"", Err: ErrNoValue})
	case rate.Compare(nothing) <= 0 || rate.Compare(mostOverseas) > 0:
		k.add(s, "rate", TableMistake{Found: rate.String(), Want: "above " + nothing.String() + ", at most " + mostOverseas.String(), Err: ErrBounds})
	}
}

// orders checks the lines of regional orders. A rate above the most that the law allows would be cut by the payer.
func (k *tableChecker) orders(rows []OrderRow) {
	for i := range rows {
		r := &rows[i]
		s := k.tableSpan("orders", i, orderLabel(r), r.From, r.Through, &r.Source)
		longest := int(PECAidLong.Versions[0].Value)
		switch r.Kind {
		case law.PEC:
			k.orderRate(&s, r, PECAidCap.Versions[0].Value)
		case law.CIE:
			k.orderRate(&s, r, CIEAidCap.Versions[0].Value)
			longest = int(CIEAidLong.Versions[0].Value)
		default:
			k.add(&s, "kind", TableMistake{Allowed: []string{law.PEC.String(), law.CIE.String()}, Err: ErrNoValue})
		}
		if r.Region == 0 {
			k.add(&s, "region", TableMistake{Want: "a region", Err: ErrNoValue})
		}
		if r.Public == 0 {
			k.add(&s, "public", TableMistake{Want: "a public", Err: ErrNoValue})
		}
		k.weekly(&s, "hours_min", r.HoursMin)
		k.weekly(&s, "hours_max", r.HoursMax)
		k.number(&s, "months_min", r.MonthsMin, longest, false)
		k.number(&s, "months_max", r.MonthsMax, longest, false)
		if !r.HoursMin.IsZero() && !r.HoursMax.IsZero() && r.HoursMax.Less(r.HoursMin) {
			k.add(&s, "hours_max", TableMistake{Found: r.HoursMax.String(), Want: "at least " + r.HoursMin.String(), Err: ErrConflict})
		}
		least, given := r.MonthsMin.Get()
		if most, limited := r.MonthsMax.Get(); given && limited && most < least {
			k.add(&s, "months_max", TableMistake{Found: r.MonthsMax.String(), Want: "at least " + r.MonthsMin.String(), Err: ErrConflict})
		}
	}
}

// orderRate checks the rate of a line: none at all is a rate (the State may leave the whole to the département), and a line of
// which the hours alone are known has none. A line that declares a gap says nothing else.
func (k *tableChecker) orderRate(s *tableSpan, r *OrderRow, most law.Rate) {
	hours := !r.HoursMin.IsZero() || !r.HoursMax.IsZero()
	months := !r.MonthsMin.IsZero() || !r.MonthsMax.IsZero()
	switch {
	case r.Gap == law.Yes && !r.Rate.IsZero():
		k.add(s, "rate", TableMistake{Found: r.Rate.String(), Want: "no rate in a row that says there is none", Err: ErrConflict})
	case r.Gap == law.Yes && (hours || months):
		k.add(s, "gap", TableMistake{Found: r.Gap.String(), Want: "neither hours nor months in a row that says there is no line", Err: ErrConflict})
	case r.Gap == law.Yes:
	case r.Rate.IsZero() && !hours:
		k.add(s, "rate", TableMistake{Want: "a rate such as \"" + most.String() + "\", or the weekly hours that are paid", Err: ErrNoValue})
	case r.Rate.Compare(most) > 0:
		k.add(s, "rate", TableMistake{Found: r.Rate.String(), Want: "0% to " + most.String(), Err: ErrBounds})
	}
}

// weekly checks weekly hours that an aid pays: never beyond the legal week (L5134-30-1, L5134-72-1).
func (k *tableChecker) weekly(s *tableSpan, field string, h law.Hours) {
	if units, given := h.Units(); given && (units <= 0 || legalWeek.Less(h)) {
		k.add(s, field, TableMistake{Found: h.String(), Want: "above 0, at most " + legalWeek.String(), Err: ErrBounds})
	}
}

// follow checks that the rows of each key follow each other.
func (k *tableChecker) follow() {
	slices.SortStableFunc(k.spans, func(a, b tableSpan) int {
		return cmp.Or(strings.Compare(a.order, b.order), a.from.Compare(b.from), cmp.Compare(a.row, b.row))
	})
	last := 0 // of the rows before, the one that ends last: a long row may reach beyond the next
	for i := 1; i < len(k.spans); i++ {
		before, s := &k.spans[last], &k.spans[i]
		if before.order != s.order {
			last = i
			continue
		}
		switch {
		case before.from == s.from, !before.through.IsZero() && !before.through.Before(s.from):
			k.add(s, "from", TableMistake{Found: s.from.String(), Want: "a day after the last one of that row", Other: before.path, Err: ErrOverlap})
		case !before.through.IsZero() && before.through.AddDays(1) != s.from:
			k.add(s, "from", TableMistake{
				Found: s.from.String(), Want: before.through.AddDays(1).String() + ", or a row that declares the gap", Other: before.path, Err: ErrGap,
			})
		}
		if before.through.IsZero() || s.through.IsZero() || s.through.After(before.through) {
			last = i
		}
	}
}

// priorities refuses an amount for everyone beside one for a part, on the same days. Rows are sorted once: of those for
// everyone, the one that reaches furthest among those that begin early enough tells whether any meets a row for a part.
func (k *tableChecker) priorities(rows []BranchAmount) {
	type key struct {
		branch law.Count
		scheme BranchFor
	}
	all := map[key][]reaching{}
	ends := branchEnds(rows)
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return rows[a].From.Compare(rows[b].From) })
	for _, i := range order {
		r := &rows[i]
		if r.Priority != law.Unknown {
			continue
		}
		at := key{r.Branch, r.Scheme}
		next := reaching{from: r.From, end: ends[i], row: i}
		if before := all[at]; len(before) > 0 {
			if last := before[len(before)-1]; last.end.IsZero() || !next.end.IsZero() && last.end.After(next.end) {
				next.end, next.row = last.end, last.row
			}
		}
		all[at] = append(all[at], next)
	}
	for i := range rows {
		r := &rows[i]
		if r.Priority == law.Unknown {
			continue
		}
		some := all[key{r.Branch, r.Scheme}]
		n := len(some)
		if !ends[i].IsZero() {
			n, _ = slices.BinarySearchFunc(some, ends[i].AddDays(1), func(x reaching, day law.Date) int { return x.from.Compare(day) })
		}
		if n == 0 || !some[n-1].end.IsZero() && some[n-1].end.Before(r.From) {
			continue
		}
		s := tableSpan{path: "branch[" + strconv.Itoa(i) + "]", label: branchLabel(r)}
		k.add(&s, "priority", TableMistake{
			Found: r.Priority.String(), Want: "the same days for everyone, or for each public", Other: "branch[" + strconv.Itoa(some[n-1].row) + "]", Err: ErrConflict,
		})
	}
}

// A reaching is a row by its first day, and of those up to it the last day that is furthest, with its row. No day has no end.
type reaching struct {
	from, end law.Date
	row       int
}

// branchEnds are the last days of rows: their own, or the eve of the next row of their key.
func branchEnds(rows []BranchAmount) []law.Date {
	type key struct {
		branch   law.Count
		scheme   BranchFor
		priority law.Answer
	}
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return rows[b].From.Compare(rows[a].From) }) // the newest first
	ends := make([]law.Date, len(rows))
	type after struct{ from, next law.Date } // the first day met last, and the one before it
	seen := map[key]after{}
	for _, i := range order {
		r := &rows[i]
		at := key{r.Branch, r.Scheme, r.Priority}
		a := seen[at]
		if a.from != r.From {
			a = after{r.From, a.from}
			seen[at] = a
		}
		switch {
		case !r.Through.IsZero():
			ends[i] = r.Through
		case !a.next.IsZero():
			ends[i] = a.next.AddDays(-1)
		}
	}
	return ends
}

func npecLabel(r *NPEC) string {
	if r.Branch.IsZero() {
		return "RNCP" + r.RNCP.String() + ", any branch"
	}
	return "RNCP" + r.RNCP.String() + ", branch " + r.Branch.String()
}

func branchLabel(r *BranchAmount) string {
	label := r.Scheme.String() + ", branch " + r.Branch.String()
	switch r.Priority {
	case law.Yes:
		return label + ", priority public"
	case law.No:
		return label + ", other persons"
	case law.Unknown:
	}
	return label
}

func overseasLabel(r *OverseasRate) string { return r.Operator.String() + ", " + r.Place.String() }

func flatLabel(r *FlatAmount) string {
	if r.Operator == 0 {
		return r.Subject.String()
	}
	return r.Subject.String() + ", " + r.Operator.String()
}

func poecLabel(r *POECRate) string { return r.Operator.String() }

func orderLabel(r *OrderRow) string {
	label := r.Kind.String() + ", " + r.Region.String() + ", " + r.Public.String()
	if r.ByContract == law.Yes {
		label += ", by contract"
	}
	return label
}

// label says what the row of a path is about, empty outside rows.
func (rows *TableRows) label(path string) string {
	table, rest, ok := strings.Cut(path, "[")
	number, _, closed := strings.Cut(rest, "]")
	i, err := strconv.Atoi(number)
	if !ok || !closed || err != nil {
		return ""
	}
	switch {
	case table == "npec" && i < len(rows.NPEC):
		return npecLabel(&rows.NPEC[i])
	case table == "branch" && i < len(rows.Branch):
		return branchLabel(&rows.Branch[i])
	case table == "overseas" && i < len(rows.Overseas):
		return overseasLabel(&rows.Overseas[i])
	case table == "flat" && i < len(rows.Flat):
		return flatLabel(&rows.Flat[i])
	case table == "poec" && i < len(rows.POEC):
		return poecLabel(&rows.POEC[i])
	case table == "orders" && i < len(rows.Orders):
		return orderLabel(&rows.Orders[i])
	}
	return ""
}
