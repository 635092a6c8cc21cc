package intake

import (
	"errors"
	"io"
	"iter"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// Sessions reads a file of sessions, one a row: the roster of a programme. It is not safe for concurrent
// use.
type Sessions struct {
	rows   rows
	row    sessionRow
	roster outcome.Roster
}

// NewSessions reads sessions from r. Nothing is read before [Sessions.All] is ranged over.
func NewSessions(r io.Reader, o Options) *Sessions {
	s := &Sessions{}
	s.row.values = newValues(o.Serial)
	s.row.roster = &s.roster
	s.rows = newRows(r, o, &s.row)
	return s
}

// All gives every row of the file, in its order: a session that was kept, or the reject of a row that was
// not. Ranging again after a break goes on with the next row. After the last row, see [Sessions.Err].
func (s *Sessions) All() iter.Seq2[outcome.Session, *Reject] {
	return func(yield func(outcome.Session, *Reject) bool) {
		for {
			reject, ok := s.rows.next()
			if !ok {
				return
			}
			session := s.row.session
			if reject != nil {
				session = outcome.Session{}
			}
			if !yield(session, reject) {
				return
			}
		}
	}
}

// Roster reads the rest of the file and gives all the sessions that were kept, and the rejects. The error is
// that of [Sessions.Err]; the roster then holds the sessions read before it.
func (s *Sessions) Roster() (*outcome.Roster, []*Reject, error) {
	var rejects []*Reject
	for _, reject := range s.All() {
		if reject != nil {
			rejects = append(rejects, reject)
		}
	}
	return &s.roster, rejects, s.Err()
}

// Err is why the file could not be read, or not to its end: a [*FileError], or nil.
func (s *Sessions) Err() error { return s.rows.failure() }

// Count says what became of the rows so far.
func (s *Sessions) Count() Count { return s.rows.counted() }

// Header is what was made of each column of a CSV file. It is empty before the first row was read and for
// JSON Lines.
func (s *Sessions) Header() []Header { return s.rows.headers }

// maxSessions bounds a roster.
const maxSessions = 1_000_000

// sessionRow is one row of a file of sessions.
type sessionRow struct {
	values
	session outcome.Session
	roster  *outcome.Roster
	lines   map[string]int
}

func (p *sessionRow) known() []string { return allowed(rosterNames[:]) }

func (p *sessionRow) find(text string) (column, bool) {
	f, ok := find(rosterNames[:], text)
	return column{field: f}, ok
}

func (p *sessionRow) name(c column) string { return nameOf(c.field, rosterNames[:]) }

func (p *sessionRow) required(has func(field) bool) (missing []string) {
	if !has(sessionField) {
		missing = append(missing, nameOf(sessionField, rosterNames[:]))
	}
	return missing
}

func (p *sessionRow) begin() { p.session = outcome.Session{} }

func (p *sessionRow) set(c column, text []byte) (err error) {
	s := &p.session
	switch c.field {
	case sessionField:
		s.ID, err = p.names.read(c.field, text)
	case yearField:
		s.Year, err = year(text)
	case tradeField:
		s.Trade, err = p.names.read(c.field, text)
	case townField:
		s.Town, err = p.names.read(c.field, text)
	case territoryField:
		s.Territory, err = p.names.read(c.field, text)
	case bodyField:
		s.Body, err = p.names.read(c.field, text)
	case enteredField:
		s.Period.From, err = p.day(text)
	case endedField:
		s.Period.Through, err = p.day(text)
	case rosterPlaces:
		s.Places, err = law.ParseCount(string(text))
	case rosterTrained:
		s.Trained, err = law.ParseCount(string(text))
	case rosterHours:
		s.Hours, err = law.ParseHours(string(text))
	default: // not of a session
	}
	return short(err)
}

// short cuts the value that an error shows.
func short(err error) error {
	var value *law.ValueError
	if errors.As(err, &value) {
		value.Found = shown([]byte(value.Found))
	}
	return err
}

func (p *sessionRow) end(wrong *faults) {
	s := &p.session
	if s.ID == "" {
		wrong.add(column{field: sessionField}, ErrMissing)
	}
	if s.Period.Reversed() {
		wrong.add(column{field: endedField}, &OrderError{
			Day: s.Period.Through, Than: s.Period.From, Column: nameOf(enteredField, rosterNames[:]),
			than: column{field: enteredField},
		})
	}
}

// settle puts the session in the roster. A second row of a session is refused even when it says the same:
// whoever adds up the places of the rows would count them twice.
func (p *sessionRow) settle(line int) (err, fatal error) {
	if first, there := p.lines[p.session.ID]; there {
		return &DuplicateError{First: first}, nil
	}
	if len(p.lines) >= maxSessions {
		return nil, &CapacityError{Max: maxSessions}
	}
	if p.lines == nil {
		p.lines = map[string]int{}
	}
	p.lines[p.session.ID] = line
	return p.roster.Add(p.session), nil
}

func (p *sessionRow) inside(name, key []byte) (column, bool) {
	switch string(name) {
	case "setting":
		return settingColumn(key)
	case "period":
		c, ok := p.find(string(key))
		return c, ok && (c.field == enteredField || c.field == endedField)
	}
	return column{}, false
}
