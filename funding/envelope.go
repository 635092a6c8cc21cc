package funding

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/law/strictjson"
)

// Envelope is the money of a programme and what is spent of it: not the quote of one person, but the accounts of sessions and
// courses. Nothing is looked up and nothing is supposed: a figure that is not given is missing, never zero.
//
// The zero Envelope is empty. [Envelope.Check] tells what is wrong in one, and [ParseEnvelope] refuses it; the methods answer
// whatever it holds.
type Envelope struct {
	Name string `json:"name,omitzero"`
	// Agreed is the day on which it was agreed.
	Agreed law.Date `json:"agreed,omitzero"`
	// Granted is the amount of it; nil when no amount is given.
	Granted *law.Euro `json:"granted,omitempty"`
	// Costs are the lines of cost, planned and actual, in any order.
	Costs []CostLine `json:"costs,omitempty"`
	// Volumes are the numbers of persons and hours, for the whole or by session or course.
	Volumes []Volume `json:"volumes,omitempty"`
}

// Nature is what a cost pays for: a stable code. The list is open: the constants are the usual ones.
type Nature string

// The usual natures.
const (
	Teaching      Nature = "teaching"       // coût pédagogique
	TraineePay    Nature = "trainee_pay"    // income of the trainees: AREF, RFPE
	MobilityAids  Nature = "mobility"       // mobility aids
	Licence       Nature = "licence"        // driving licences
	SocialSupport Nature = "social_support" // accompagnement social
	Sourcing      Nature = "sourcing"       // finding the candidates
	Coordination  Nature = "coordination"   // running the programme
	Equipment     Nature = "equipment"
	ChildCare     Nature = "child_care"
	Lodging       Nature = "lodging" // nights and meals
)

// Natures lists the usual natures.
func Natures() []Nature {
	return []Nature{Teaching, TraineePay, MobilityAids, Licence, SocialSupport, Sourcing, Coordination, Equipment, ChildCare, Lodging}
}

// Phase tells what is planned from what came of it. Zero means not recorded.
type Phase uint8

// The phases.
const (
	Planned Phase = iota + 1 // committed (engagé), or foreseen
	Actual                   // paid (réalisé), or counted
)

var phases = law.Enum{Type: "Phase", Texts: []string{"planned", "actual"}}

// String is the code, empty for zero.
func (p Phase) String() string { return phases.Text(uint8(p)) }

// MarshalText gives the code.
func (p Phase) MarshalText() ([]byte, error) { return phases.Marshal(uint8(p)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (p *Phase) UnmarshalText(text []byte) error {
	v, err := phases.Parse(string(text))
	if err == nil {
		*p = Phase(v)
	}
	return err
}

// CostLine is one line of cost. One that belongs to no session or to no course in particular leaves them empty.
type CostLine struct {
	Session string   `json:"session,omitzero"`
	Course  string   `json:"course,omitzero"`
	Nature  Nature   `json:"nature"`
	Phase   Phase    `json:"phase"`
	Amount  law.Euro `json:"amount"` // not negative; zero is an amount, which a text writes
}

// Volume is how many persons and hours there are in one phase: in all when Session and Course are empty, in a session or a
// course otherwise. Each number may be not recorded.
type Volume struct {
	Session string `json:"session,omitzero"`
	Course  string `json:"course,omitzero"`
	Phase   Phase  `json:"phase"`
	// Sessions is the number of sessions, Entries of those who entered (parcours), Completers of those who went to the end.
	Sessions   law.Count `json:"sessions,omitzero"`
	Entries    law.Count `json:"entries,omitzero"`
	Completers law.Count `json:"completers,omitzero"`
	// Exits is the number of positive exits, as the source counts them; ExitsOver says over whom it counts them.
	Exits     law.Count `json:"exits,omitzero"`
	ExitsOver CostBase  `json:"exits_over,omitzero"`
	// TraineeHours is the sum of the hours of all trainees: planned, or attended.
	TraineeHours law.Hours `json:"trainee_hours,omitzero"`
	// PersonMonths is the sum of the months of all beneficiaries, for a yearly cost.
	PersonMonths law.Count `json:"person_months,omitzero"`
}

// envelopeLimit is above the yearly spending of the country: a larger amount is a slip of the keyboard.
var envelopeLimit = law.MustEuro("1000000000000.00")

// EnvelopeError says what is wrong in an envelope, and where.
type EnvelopeError struct {
	Row   string // "costs[3]", empty for the envelope itself
	Field string // JSON name of the field; empty for the whole text
	Found string // what was found, cut short when it is long
	Want  string // what is accepted there; empty when Allowed says it
	// Allowed is all that is accepted there, when that is a closed list.
	Allowed []string
	// Line and Column say where the value, or the name, begins, from 1, in characters; 0 when there is no text.
	Line, Column int
	// Err is that of a [facts.FieldError] where the form of the text is wrong, [ErrNoValue] where an amount is not written, nil
	// where the value is wrong.
	Err error
}

// Path is the place in the JSON: "costs[3].amount", empty for the whole text.
func (e *EnvelopeError) Path() string {
	if e.Row != "" {
		return e.Row + "." + e.Field
	}
	return e.Field
}

func (e *EnvelopeError) Error() string {
	text := "envelope: "
	if path := e.Path(); path != "" {
		text += path + ": "
	}
	if e.Line > 0 {
		text += "line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ": "
	}
	switch {
	case errors.Is(e.Err, strictjson.ErrTwice):
		text += e.Err.Error() + ", "
	case errors.Is(e.Err, strictjson.ErrUnknownName):
		text += "no such name, "
	case errors.Is(e.Err, ErrNoValue):
		text += e.Err.Error() + ", "
	}
	if e.Found != "" {
		text += "found " + e.Found
	} else {
		text = strings.TrimSuffix(text, ", ")
	}
	switch {
	case len(e.Allowed) > 0:
		text += ", want one of " + strings.Join(e.Allowed, ", ")
	case e.Want != "":
		text += ", want " + e.Want
	}
	return text
}

// Unwrap is Err.
func (e *EnvelopeError) Unwrap() error { return e.Err }

// Check lists what is wrong: amounts that are negative, invalid or beyond any budget, lines without nature or phase, two
// volumes for the same thing. Each error is an [*EnvelopeError], without lines.
func (e *Envelope) Check() []error {
	found := e.check()
	if len(found) == 0 {
		return nil
	}
	all := make([]error, len(found))
	for i, m := range found {
		all[i] = m
	}
	return all
}

func (e *Envelope) check() []*EnvelopeError {
	var found []*EnvelopeError
	add := func(row, field, value, want string) {
		found = append(found, &EnvelopeError{Row: row, Field: field, Found: strconv.Quote(value), Want: want})
	}
	amount := func(row, field string, a law.Euro) {
		switch {
		case !a.Valid():
			add(row, field, a.String(), "an amount")
		case a.IsNegative():
			add(row, field, a.String(), "an amount that is not negative")
		case a.Compare(envelopeLimit) > 0:
			add(row, field, a.String(), "at most "+envelopeLimit.String())
		}
	}
	if e.Granted != nil {
		amount("", "granted", *e.Granted)
	}
	for i := range e.Costs {
		c, row := &e.Costs[i], fmt.Sprintf("costs[%d]", i)
		amount(row, "amount", c.Amount)
		if c.Nature == "" {
			add(row, "nature", "", "a nature of cost")
		}
		if c.Phase.String() == "" {
			add(row, "phase", "", "planned or actual")
		}
	}
	for i := range e.Volumes {
		v, row := &e.Volumes[i], fmt.Sprintf("volumes[%d]", i)
		if v.Phase.String() == "" {
			add(row, "phase", "", "planned or actual")
		}
		entries, ok1 := v.Entries.Get()
		completers, ok2 := v.Completers.Get()
		if ok1 && ok2 && completers > entries {
			add(row, "completers", v.Completers.String(), "at most the entries, "+v.Entries.String())
		}
		if !v.Exits.IsZero() && v.ExitsOver == 0 {
			add(row, "exits_over", "", "entries or completers")
		}
		if v.ExitsOver > Completers {
			add(row, "exits_over", v.ExitsOver.String(), "entries or completers")
		}
		exits, ok3 := v.Exits.Get()
		over, ok4, base := entries, ok1, Entries // all who went out had entered, whoever they are counted over
		if v.ExitsOver == Completers {
			over, ok4, base = completers, ok2, Completers
		}
		if ok3 && ok4 && exits > over {
			add(row, "exits", v.Exits.String(), "at most the "+base.String())
		}
		for j := range i {
			if o := &e.Volumes[j]; o.Session == v.Session && o.Course == v.Course && o.Phase == v.Phase {
				add(row, "session", v.Session, fmt.Sprintf("another session, course or phase than volumes[%d]", j))
			}
		}
	}
	return found
}

// ParseEnvelope reads the JSON of an envelope strictly, and checks it: names that are none or come twice, values that their type
// refuses, a line of cost without its amount, text after the end and all that [Envelope.Check] finds are mistakes. The error joins all of them, each an
// [*EnvelopeError] with its line and column, in the order of the text; there is then no envelope. An amount is a text
// ("750000.00") or a bare number, which is read from its digits: either has two decimals at most, exact to the cent, as for
// [facts.ParseCase] and [ParseTables]. A byte order mark before the text is left out.
func ParseEnvelope(data []byte) (*Envelope, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	var e Envelope
	_, form := strictjson.Parse(data, &e, strictjson.Options{Amounts: true})
	found := append(unwritten(data), e.check()...)
	if len(form) == 0 && len(found) == 0 {
		return &e, nil
	}
	var all []*EnvelopeError
	for _, m := range form {
		one := &EnvelopeError{Field: m.Path, Found: m.Found, Want: m.Want, Allowed: m.Allowed, Line: m.Line, Column: m.Column, Err: m.Err}
		if at := strings.LastIndexByte(m.Path, '.'); at >= 0 {
			one.Row, one.Field = m.Path[:at], m.Path[at+1:]
		}
		all = append(all, one)
	}
	if len(form) == 0 || form[0].Path != "" { // else it is no envelope at all
		all = append(all, placed(data, form, found)...)
	}
	slices.SortStableFunc(all, func(a, b *EnvelopeError) int { return cmp.Or(a.Line-b.Line, a.Column-b.Column) })
	joined := make([]error, len(all))
	for i, m := range all {
		joined[i] = m
	}
	return nil, errors.Join(joined...)
}

// unwritten finds the lines of cost of which the text writes no amount: a figure that is not given is missing, never zero.
func unwritten(data []byte) (found []*EnvelopeError) {
	var text struct {
		Costs []struct {
			Amount json.RawMessage `json:"amount"`
		} `json:"costs"`
	}
	_ = json.Unmarshal(data, &text) // what is wrong in its form is said already
	for i := range text.Costs {
		if len(text.Costs[i].Amount) == 0 {
			found = append(found, &EnvelopeError{Row: fmt.Sprintf("costs[%d]", i), Field: "amount", Want: "an amount, 0.00 where it cost nothing", Err: ErrNoValue})
		}
	}
	return found
}

// placed gives their lines to the mistakes found in a text that was read, but for those that follow from a value that could not be.
func placed(data []byte, form []*strictjson.Mistake, found []*EnvelopeError) []*EnvelopeError {
	found = slices.DeleteFunc(found, func(m *EnvelopeError) bool {
		return slices.ContainsFunc(form, func(f *strictjson.Mistake) bool {
			switch m.Field {
			case "session": // compared with the other volumes
				return strings.HasPrefix(f.Path, "volumes")
			case "completers", "exits", "exits_over": // with their row
				return within(f.Path, m.Row)
			}
			return within(f.Path, m.Path())
		})
	})
	// Only a text with mistakes is read a second time, for the places of its values.
	var again Envelope
	text, _ := strictjson.Parse(data, &again, strictjson.Options{Amounts: true, Places: true})
	paths := make([]string, len(found))
	for i, m := range found {
		paths[i] = m.Path()
	}
	for i, where := range text.Find(paths) {
		found[i].Line, found[i].Column = where.Line, where.Column
	}
	return found
}

// Scope says which costs are meant. The zero Scope is all of them.
type Scope struct {
	Session string   // one session; empty for all
	Course  string   // one course; empty for all
	Natures []Nature // some natures; nil for all
}

func (s Scope) holds(c *CostLine) bool {
	return (s.Session == "" || s.Session == c.Session) && (s.Course == "" || s.Course == c.Course) &&
		(s.Natures == nil || slices.Contains(s.Natures, c.Nature))
}

// Sum is the sum of the costs of a scope in one phase, and the number of lines it adds up: none means that nothing is known,
// not that it cost nothing.
func (e *Envelope) Sum(s Scope, p Phase) (sum law.Euro, lines int) {
	for i := range e.Costs {
		if c := &e.Costs[i]; c.Phase == p && s.holds(c) {
			sum = sum.Add(c.Amount)
			lines++
		}
	}
	return sum, lines
}

// Remaining is what is left of the amount granted once the costs of a phase are taken: negative when they exceed it. ok is
// false when no amount was granted, when the phase has no line of cost, of which nothing is then known, or when a sum is out of
// range.
func (e *Envelope) Remaining(p Phase) (left law.Euro, ok bool) {
	if e.Granted == nil {
		return law.Euro{}, false
	}
	sum, lines := e.Sum(Scope{}, p)
	if lines == 0 {
		return law.Euro{}, false
	}
	left = e.Granted.Sub(sum)
	return left, left.Valid()
}

// Overcommitted tells whether what is planned exceeds the amount granted; exactly all of it does not. It is Unknown when no
// amount was granted or no cost is planned.
func (e *Envelope) Overcommitted() law.Answer {
	left, ok := e.Remaining(Planned)
	if !ok {
		return law.Unknown
	}
	return law.That(left.IsNegative())
}

// Sessions lists the sessions named by costs and volumes, in the order in which they come.
func (e *Envelope) Sessions() []string {
	return e.named(func(c *CostLine) string { return c.Session }, func(v *Volume) string { return v.Session })
}

// Courses lists the courses, as [Envelope.Sessions] does.
func (e *Envelope) Courses() []string {
	return e.named(func(c *CostLine) string { return c.Course }, func(v *Volume) string { return v.Course })
}

func (e *Envelope) named(ofCost func(*CostLine) string, ofVolume func(*Volume) string) []string {
	var all []string
	add := func(name string) {
		if name != "" && !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	for i := range e.Costs {
		add(ofCost(&e.Costs[i]))
	}
	for i := range e.Volumes {
		add(ofVolume(&e.Volumes[i]))
	}
	return all
}

// CostNatures lists the natures of the costs, in the order in which they come.
func (e *Envelope) CostNatures() []Nature {
	var all []Nature
	for i := range e.Costs {
		if n := e.Costs[i].Nature; n != "" && !slices.Contains(all, n) {
			all = append(all, n)
		}
	}
	return all
}
