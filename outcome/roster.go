package outcome

import (
	"slices"

	"github.com/parcours-emploi/parcours/law"
)

// Session is one session of a programme: what the roster says once for all the persons who took part.
type Session struct {
	ID string `json:"id"` // as the journeys name it
	Setting
	Period  law.Period `json:"period,omitzero"`  // first and last day as planned, included
	Places  law.Count  `json:"places,omitzero"`  // places planned
	Hours   law.Hours  `json:"hours,omitzero"`   // hours of one path, immersion included
	Trained law.Count  `json:"trained,omitzero"` // head count printed elsewhere, to check against
}

// Roster is the list of sessions. It says where and for what a session was held, so that a line of a file
// of persons need only name its session. The zero Roster is empty. It must not change once a [Plan] was
// made from it.
type Roster struct {
	list  []Session
	index map[string]int
}

// ConflictError says that a session is described in two ways.
type ConflictError struct {
	Session string
	Field   string // "trade", "town"…; "id" for a session without id
	Is, New string
}

func (e *ConflictError) Error() string {
	if e.Field == "id" {
		return "outcome: a session of the roster has no id"
	}
	return "outcome: session " + e.Session + " has two values of " + e.Field + ": " + e.Is + " and " + e.New
}

// Add puts a session in the roster. A session without id, or one that is there already with another
// description, is a [*ConflictError]; the same line twice is harmless.
func (r *Roster) Add(s Session) error {
	if s.ID == "" {
		return &ConflictError{Field: "id"}
	}
	i, there := r.index[s.ID]
	if !there {
		r.put(s)
		return nil
	}
	merged := r.list[i]
	if err := merge(&merged, &s.Setting); err != nil {
		return err
	}
	for _, f := range []struct {
		name    string
		is, new interface{ String() string }
		zero    bool
	}{
		{"period", merged.Period, s.Period, s.Period.IsZero()},
		{"places", merged.Places, s.Places, s.Places.IsZero()},
		{"hours", merged.Hours, s.Hours, s.Hours.IsZero()},
		{"trained", merged.Trained, s.Trained, s.Trained.IsZero()},
	} {
		if !f.zero && f.is.String() != "" && f.is != f.new {
			return &ConflictError{s.ID, f.name, f.is.String(), f.new.String()}
		}
	}
	if merged.Period.IsZero() {
		merged.Period = s.Period
	}
	if merged.Places.IsZero() {
		merged.Places = s.Places
	}
	if merged.Hours.IsZero() {
		merged.Hours = s.Hours
	}
	if merged.Trained.IsZero() {
		merged.Trained = s.Trained
	}
	r.list[i] = merged
	return nil
}

// Learn takes the session of a journey into the roster, with what the journey says of it. A file without
// roster is read twice: once to learn its sessions, once to count. A journey that names no session
// teaches nothing, nor does a nil one; one that contradicts what is known is a [*ConflictError] and changes
// nothing.
func (r *Roster) Learn(j *Journey) error {
	if j == nil || j.Session == "" {
		return nil
	}
	i, there := r.index[j.Session]
	if !there {
		r.put(Session{ID: j.Session, Setting: j.Setting})
		return nil
	}
	if r.list[i].Setting == j.Setting {
		return nil
	}
	merged := r.list[i]
	if err := merge(&merged, &j.Setting); err != nil {
		return err
	}
	r.list[i] = merged
	return nil
}

// Check says whether a journey describes its session as the roster does. One that contradicts it is a
// [*ConflictError]; nothing is learned, and a session that is not there contradicts nothing.
func (r *Roster) Check(j *Journey) error {
	if r == nil || j == nil || j.Session == "" {
		return nil
	}
	i, there := r.index[j.Session]
	if !there {
		return nil
	}
	if r.list[i].Setting == j.Setting {
		return nil
	}
	session := r.list[i]
	return merge(&session, &j.Setting)
}

func (r *Roster) put(s Session) {
	if r.index == nil {
		r.index = map[string]int{}
	}
	r.index[s.ID] = len(r.list)
	r.list = append(r.list, s)
}

// merge fills what the session does not say yet.
func merge(s *Session, with *Setting) error {
	for _, k := range [...]GroupKey{ByYear, ByTrade, ByTown, ByTerritory, ByBody} {
		is, other := s.text(k), with.text(k)
		if is != "" && other != "" && is != other {
			return &ConflictError{s.ID, k.String(), is, other}
		}
	}
	s.Year = max(s.Year, with.Year)
	s.Trade = max(s.Trade, with.Trade)
	s.Town = max(s.Town, with.Town)
	s.Territory = max(s.Territory, with.Territory)
	s.Body = max(s.Body, with.Body)
	return nil
}

// Len is the number of sessions.
func (r *Roster) Len() int {
	if r == nil {
		return 0
	}
	return len(r.list)
}

// Sessions lists the sessions in the order they came.
func (r *Roster) Sessions() []Session {
	if r == nil {
		return nil
	}
	return slices.Clone(r.list)
}

// Session finds a session.
func (r *Roster) Session(id string) (Session, bool) {
	if r == nil {
		return Session{}, false
	}
	i, ok := r.index[id]
	if !ok {
		return Session{}, false
	}
	return r.list[i], true
}

// Places are the places of all sessions, not recorded when those of one are not, or when there is no
// session.
func (r *Roster) Places() law.Count {
	if r == nil {
		return law.Count{}
	}
	return total(r.list, func(s Session) law.Count { return s.Places })
}
