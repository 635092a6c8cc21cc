package law

import "fmt"

// When holds the days of a case that may pick the text. A rule fills those it has; a version names the
// one it goes by. A day that is needed and missing makes the answer Unknown: another day is not taken in
// its place, unless a named [Convention] says so.
type When struct {
	Made    Date // the contract or decision was concluded (signed)
	Started Date // the contract began to be executed
	Entered Date // the person entered the course
	Day     Date // the day worked, paid or looked at
}

// Reach says whom a version reaches, hence which day of [When] picks it.
type Reach uint8

// The ways in which a text takes effect.
const (
	ToNew     Reach = iota + 1 // acts concluded from its first day: "contrats conclus à compter du"
	ToStarted                  // contracts whose execution begins from its first day
	ToEntered                  // courses entered from its first day
	ToRunning                  // every day from its first day, running contracts included
)

var reaches = Enum{Type: "Reach", Texts: []string{"made", "started", "entered", "day"}}

// String is the name of the day it goes by: "made", "started", "entered" or "day".
func (r Reach) String() string { return reaches.Text(uint8(r)) }

// Fact is the key of the fact that is missing when the day is: "contract.made"…
func (r Reach) Fact() string {
	switch r {
	case ToNew:
		return "contract.made"
	case ToStarted:
		return "contract.start"
	case ToEntered:
		return "course.start"
	default:
		return "day"
	}
}

// on is the day of w that r goes by.
func (w When) on(r Reach) Date {
	switch r {
	case ToNew:
		return w.Made
	case ToStarted:
		return w.Started
	case ToEntered:
		return w.Entered
	case ToRunning:
		return w.Day
	}
	return Date{}
}

// Span is a second condition on another day of the case, for texts that need two: "concluded from the
// first, started before the second". The zero Span asks for nothing; its days are inclusive and either
// may be open.
type Span struct {
	Reach         Reach
	From, Through Date
}

// Version is the value of a parameter from a day on.
type Version[T any] struct {
	From    Date  // first day
	Through Date  // last day, inclusive, only when the text itself sets one; else the next version ends it
	Reach   Reach // which day of the case is compared with From and Through
	Also    Span  // second condition, when the text has one
	Value   T
	Cites   []Ref
}

// Param is a value of the law through time.
type Param[T any] struct {
	Name     string // stable key, "smic.hourly"
	Reviewed Date   // last day on which the newest version was checked to be still in force
	Versions []Version[T]
}

// Miss says why [Param.At] found no version: Why is [MissingFact] with the day that is needed (Need), or
// [NoText] with the day for which no text is known. The zero Miss means that one was found.
type Miss struct {
	Why  Why
	Need Reach
	Day  Date
}

// At is the version that governs a case, or nil and the reason. It never falls back to an older text
// when a newer one could apply but for a missing day.
func (p *Param[T]) At(w When) (*Version[T], Miss) {
	var day Date
	for i := len(p.Versions) - 1; i >= 0; i-- {
		v := &p.Versions[i]
		day = w.on(v.Reach)
		if day.IsZero() {
			return nil, Miss{Why: MissingFact, Need: v.Reach}
		}
		if day.Before(v.From) {
			continue
		}
		if !v.Through.IsZero() && day.After(v.Through) {
			return nil, Miss{Why: NoText, Day: day}
		}
		if v.Also.Reach != 0 {
			second := w.on(v.Also.Reach)
			switch {
			case second.IsZero():
				return nil, Miss{Why: MissingFact, Need: v.Also.Reach}
			case second.Before(v.Also.From), !v.Also.Through.IsZero() && second.After(v.Also.Through):
				return nil, Miss{Why: NoText, Day: second}
			}
		}
		return v, Miss{}
	}
	return nil, Miss{Why: NoText, Day: day}
}

// Provisional tells whether a later text could already have replaced v on the day of the case that picks
// it: that day is after the last review of the parameter.
func (p *Param[T]) Provisional(v *Version[T], w When) bool { return w.on(v.Reach).After(p.Reviewed) }

// Key is the stable name of the table.
func (p *Param[T]) Key() string { return p.Name }

// LastReview is the last day on which the newest version was checked.
func (p *Param[T]) LastReview() Date { return p.Reviewed }

// Rows lists the versions, oldest first, with their values as text.
func (p *Param[T]) Rows() []Row {
	rows := make([]Row, len(p.Versions))
	for i := range p.Versions {
		v := &p.Versions[i]
		rows[i] = Row{Table: p.Name, From: v.From, Through: v.Through, Reach: v.Reach, Also: v.Also, Value: fmt.Sprint(v.Value), Cites: v.Cites}
	}
	return rows
}

func (v *Version[T]) citations() []Ref { return v.Cites }
func (v *Version[T]) since() Date      { return v.From }
