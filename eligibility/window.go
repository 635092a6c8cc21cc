package eligibility

import (
	"bytes"
	"reflect"
	"slices"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// windowYears is how far [Window] looks before and after the case: a choice of this package, not of a text.
const windowYears = 5

// Window lists the periods in which the same case would be Yes, had it happened earlier or later, within five
// years either way: see [WindowWithin].
func Window(decide func(*facts.Case) law.Decision, c *facts.Case) []law.Period {
	return WindowWithin(decide, c, WindowSpan(decide, c))
}

// WindowSpan is the span that [Window] looks at: five years before and after the day of [WindowDay]. A period
// that begins or ends with the span may go on outside it. It is the zero Period when there is no such day.
func WindowSpan(decide func(*facts.Case) law.Decision, c *facts.Case) law.Period {
	_, day := WindowDay(decide, c)
	const whole = 365*windowYears + windowYears/4 + 1 // no five years have more days
	return law.Period{From: day.AddDays(-whole), Through: day.AddDays(whole)}
}

// WindowWithin lists, oldest first, the periods within the span in which the same case would be Yes: its dates
// are moved together by whole days, so that the days between them stay; the birth of the person, what is past
// and the job the person already has stay where they are (the fields of package facts marked
// shift:"stays"). The days of a period are those on which the date of [WindowDay] may fall.
//
// Every day is decided, so that a change of the law, a birthday or an anniversary ends a period exactly. A
// contract that is moved keeps its days, not its months: twelve months from 1 March of a common year are one
// day longer the year after. The list is nil when there is no date to move or when a day of the span is
// missing.
func WindowWithin(decide func(*facts.Case) law.Decision, c *facts.Case, span law.Period) []law.Period {
	_, anchor := WindowDay(decide, c)
	if anchor.IsZero() || span.Days().IsZero() {
		return nil
	}
	moved := *c
	var dates []*law.Date
	collectDates(reflect.ValueOf(&moved).Elem(), &dates)
	first := make([]law.Date, len(dates))
	for i, d := range dates {
		first[i] = *d
	}
	var open []law.Period
	for day := span.From; !day.IsZero() && !day.After(span.Through); day = day.AddDays(1) {
		by := anchor.DaysUntil(day)
		for i, d := range dates {
			*d = first[i].AddDays(by)
		}
		if decide(&moved).Answer() != law.Yes {
			continue
		}
		if n := len(open); n > 0 && open[n-1].Through.AddDays(1) == day {
			open[n-1].Through = day
		} else {
			open = append(open, law.Period{From: day, Through: day})
		}
	}
	return open
}

// WindowDay is the date of the case that the periods of a window speak of, with its key: the first of these
// that is recorded and that the decision reads: entry into the course, first day of the immersion, of the
// contract, its conclusion, that of the immersion; first day at the CFA before any contract, of the loan, of the
// reconversion; conclusion of the Pro-A amendment, of the last renewal; break of a PEC or CIE, real end of the
// contract, end of its last renewal, its term, the end of its minimum period. It is no date when there is none.
func WindowDay(decide func(*facts.Case) law.Decision, c *facts.Case) (fact string, day law.Date) {
	if decide == nil || c == nil {
		return "", law.Date{}
	}
	whole := decide(c).AppendJSON(nil)
	var without []byte
	for _, together := range []bool{false, true} { // one day may stand in for another: then neither is missed alone
		erased := *c
		for i := range anchors {
			if !together {
				erased = *c
			}
			at := anchors[i].of(&erased)
			day := *at
			*at = law.Date{}
			if day.IsZero() {
				continue
			}
			if without = decide(&erased).AppendJSON(without[:0]); !bytes.Equal(whole, without) {
				return anchors[i].fact, day
			}
		}
	}
	return "", law.Date{}
}

var anchors = [...]struct {
	fact string
	of   func(*facts.Case) *law.Date
}{
	{"course.start", func(c *facts.Case) *law.Date { return &c.Course.Start }},
	{"immersion.start", func(c *facts.Case) *law.Date { return &c.Immersion.Start }},
	{"contract.start", func(c *facts.Case) *law.Date { return &c.Contract.Start }},
	{"contract.made", func(c *facts.Case) *law.Date { return &c.Contract.Made }},
	{"immersion.made", func(c *facts.Case) *law.Date { return &c.Immersion.Made }},
	{"apprenticeship.course.cfa", func(c *facts.Case) *law.Date { return &c.Apprenticeship.Course.CFA }},
	{"sharing.loan.start", func(c *facts.Case) *law.Date { return &c.Sharing.Loan.Start }},
	{"professionalisation.reconversion.from", func(c *facts.Case) *law.Date { return &c.Professionalisation.Reconversion.From }},
	{"professionalisation.reconversion.pro_a_made", func(c *facts.Case) *law.Date { return &c.Professionalisation.Reconversion.ProAMade }},
	{"contract.renewals.made", func(c *facts.Case) *law.Date { return &lastRenewal(c).Made }},
	{"cui.break.day", func(c *facts.Case) *law.Date { return &c.CUI.Break.Day }},
	{"contract.ended", func(c *facts.Case) *law.Date { return &c.Contract.Ended }},
	{"contract.renewals.end", func(c *facts.Case) *law.Date { return &lastRenewal(c).End }},
	{"contract.end", func(c *facts.Case) *law.Date { return &c.Contract.End }},
	{"contract.minimum_end", func(c *facts.Case) *law.Date { return &c.Contract.MinimumEnd }},
}

// lastRenewal is the last renewal of the contract, in a list of its own.
func lastRenewal(c *facts.Case) *facts.Renewal {
	items := slices.Clone(c.Contract.Renewals.Items)
	if len(items) == 0 {
		return new(facts.Renewal)
	}
	c.Contract.Renewals.Items = items
	return &items[len(items)-1]
}

// collectDates lists the recorded dates below v that move with the case. Slices are copied on the way, so that
// the case of the caller keeps its own.
func collectDates(v reflect.Value, dates *[]*law.Date) {
	switch v.Kind() {
	case reflect.Struct:
		if d, ok := v.Addr().Interface().(*law.Date); ok {
			if !d.IsZero() {
				*dates = append(*dates, d)
			}
			return
		}
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && field.Tag.Get("shift") != "stays" {
				collectDates(v.Field(i), dates)
			}
		}
	case reflect.Slice:
		if v.Len() == 0 {
			return
		}
		own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(own, v)
		v.Set(own)
		for i := range own.Len() {
			collectDates(own.Index(i), dates)
		}
	default:
	}
}
