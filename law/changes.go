package law

import (
	"cmp"
	"iter"
	"slices"
)

// Table is a dated table of the law: every [*Param] is one. Each package lists its own in a variable
// named Params.
type Table interface {
	Key() string      // stable name
	LastReview() Date // last day on which its newest version was checked
	Rows() []Row      // its versions, oldest first
}

// Row is one version of a table as text, or, from [Changes], one thing that moved.
type Row struct {
	Table         string
	From, Through Date // first and last day; Through is set only when the text itself ends
	Reach         Reach
	Also          Span
	Before        string // value until the eve; empty for a first version, and in [Table.Rows]; Value itself when a newer text restates it
	Value         string // value from that day; empty when the text ended and nothing replaced it
	Cites         []Ref
}

// Changes lists what moved in the law after day a and up to day b included: each version that begins
// then, with the value before it, and each text that ends then without a successor (its first day
// without a value). Rows come by day, then by table. The order of the two days does not matter; with no
// date for one of them there is nothing to list.
//
// A version whose value is that of the version before is listed too, with Before equal to Value: a newer text restates it, and
// decisions of cases from that day on cite that text.
func Changes(a, b Date, tables ...Table) iter.Seq[Row] {
	if a.IsZero() || b.IsZero() {
		return func(func(Row) bool) {}
	}
	if b.Before(a) {
		a, b = b, a
	}
	within := func(d Date) bool { return d.After(a) && !d.After(b) }
	return func(yield func(Row) bool) {
		var moved []Row
		for _, t := range tables {
			rows := t.Rows()
			for i, r := range rows {
				if within(r.From) {
					if i > 0 && endedBefore(rows[i-1], r.From) == (Date{}) {
						r.Before = rows[i-1].Value
					}
					moved = append(moved, r)
				}
				next := Date{}
				if i+1 < len(rows) {
					next = rows[i+1].From
				}
				if end := endedBefore(r, next); within(end) {
					moved = append(moved, Row{Table: r.Table, From: end, Reach: r.Reach, Before: r.Value, Cites: r.Cites})
				}
			}
		}
		slices.SortStableFunc(moved, func(x, y Row) int {
			return cmp.Or(x.From.Compare(y.From), cmp.Compare(x.Table, y.Table))
		})
		for _, r := range moved {
			if !yield(r) {
				return
			}
		}
	}
}

// endedBefore is the first day without a value when r ends by its own text before the next version
// begins (next zero: there is none), no date otherwise.
func endedBefore(r Row, next Date) Date {
	if r.Through.IsZero() {
		return Date{}
	}
	after := r.Through.AddDays(1)
	if after == next {
		return Date{}
	}
	return after
}
