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

const (
	mostRNCP   = 999999
	mostBranch = 99999
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
		k.number(&s, "rncp", r.RNCP, 1, mostRNCP, true)
		k.number(&s, "branch", r.Branch, 1, mostBranch, false)
		k.amount(&s, r.Amount, mostNPEC, r.None, r.Gap)
	}
	for i := range rows.Branch {
		r := &rows.Branch[i]
		s := k.tableSpan("branch", i, branchLabel(r), r.From, r.Through, &r.Source)
		k.number(&s, "branch", r.Branch, 1, mostBranch, true)
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
		k.rate(&s, r.Rate, law.Percent(0), mostOverseas, r.Gap)
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
	k.follow()
	k.priorities(rows.Branch)
	return k.found
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

func (k *tableChecker) number(s *tableSpan, field string, c law.Count, least, most int, needed bool) {
	n, given := c.Get()
	switch {
	case !given && needed:
		k.add(s, field, TableMistake{Want: "a number", Err: ErrNoValue})
	case given && (n < least || n > most):
		k.add(s, field, TableMistake{Found: strconv.Itoa(n), Want: strconv.Itoa(least) + " to " + strconv.Itoa(most), Err: ErrBounds})
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

// rate checks that a row has a rate up to a maximum, or says that it is a gap.
func (k *tableChecker) rate(s *tableSpan, r, above, most law.Rate, gap law.Answer) {
	switch {
	case gap == law.Yes && !r.IsZero():
		k.add(s, "rate", TableMistake{Found: r.String(), Want: "no rate in a row that says there is none", Err: ErrConflict})
	case gap == law.Yes:
	case r.IsZero():
		k.add(s, "rate", TableMistake{Want: "a rate such as \"110%\"", Err: ErrNoValue})
	case r.Compare(above) <= 0 || r.Compare(most) > 0:
		k.add(s, "rate", TableMistake{Found: r.String(), Want: "above " + above.String() + ", at most " + most.String(), Err: ErrBounds})
	}
}

// orders checks the lines of regional orders. A rate above the most that the law allows would be cut by the payer.
func (k *tableChecker) orders(rows []OrderRow) {
	for i := range rows {
		r := &rows[i]
		s := k.tableSpan("orders", i, orderLabel(r), r.From, r.Through, &r.Source)
		most := law.Rate{}
		switch r.Kind {
		case law.PEC:
			most = PECAidCap.Versions[0].Value
		case law.CIE:
			most = CIEAidCap.Versions[0].Value
		default:
			k.add(&s, "kind", TableMistake{Allowed: []string{law.PEC.String(), law.CIE.String()}, Err: ErrNoValue})
		}
		if r.Region == 0 {
			k.add(&s, "region", TableMistake{Want: "a region", Err: ErrNoValue})
		}
		if r.Public == 0 {
			k.add(&s, "public", TableMistake{Want: "a public", Err: ErrNoValue})
		}
		if !most.IsZero() {
			k.rate(&s, r.Rate, law.Percent(0), most, r.Gap)
		}
		if !r.HoursMin.IsZero() && !r.HoursMax.IsZero() && r.HoursMax.Less(r.HoursMin) {
			k.add(&s, "hours_max", TableMistake{Found: r.HoursMax.String(), Want: "at least " + r.HoursMin.String(), Err: ErrConflict})
		}
		least, given := r.MonthsMin.Get()
		if most, limited := r.MonthsMax.Get(); given && limited && most < least {
			k.add(&s, "months_max", TableMistake{Found: r.MonthsMax.String(), Want: "at least " + r.MonthsMin.String(), Err: ErrConflict})
		}
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

// priorities refuses an amount for everyone beside one for a part, on the same days.
func (k *tableChecker) priorities(rows []BranchAmount) {
	type key struct {
		branch law.Count
		scheme BranchFor
	}
	all, part := map[key][]int{}, map[key][]int{}
	for i := range rows {
		r := &rows[i]
		at := key{r.Branch, r.Scheme}
		if r.Priority == law.Unknown {
			all[at] = append(all[at], i)
		} else {
			part[at] = append(part[at], i)
		}
	}
	for i := range rows {
		r := &rows[i]
		if r.Priority == law.Unknown {
			continue
		}
		for _, j := range all[key{r.Branch, r.Scheme}] {
			if (law.Period{From: r.From, Through: branchEnd(rows, i)}).Overlaps(law.Period{From: rows[j].From, Through: branchEnd(rows, j)}) == law.Yes {
				s := tableSpan{path: "branch[" + strconv.Itoa(i) + "]", label: branchLabel(r)}
				k.add(&s, "priority", TableMistake{
					Found: r.Priority.String(), Want: "the same days for everyone, or for each public", Other: "branch[" + strconv.Itoa(j) + "]", Err: ErrConflict,
				})
			}
		}
	}
}

// branchEnd is the last day of a row: its own, or the eve of the next row of its key.
func branchEnd(rows []BranchAmount, i int) law.Date {
	if !rows[i].Through.IsZero() {
		return rows[i].Through
	}
	end := law.Date{}
	for j := range rows {
		same := rows[j].Branch == rows[i].Branch && rows[j].Scheme == rows[i].Scheme && rows[j].Priority == rows[i].Priority
		if same && rows[j].From.After(rows[i].From) && (end.IsZero() || rows[j].From.AddDays(-1).Before(end)) {
			end = rows[j].From.AddDays(-1)
		}
	}
	return end
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
