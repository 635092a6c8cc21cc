package law

// Rule is one clause of the law: a value that nobody changes, with a public identifier that is never
// given another meaning.
type Rule struct {
	ID    string // "POEC-EXIT-CDD-12M"
	Cites []Ref  // the text; a version used by the clause cites its own instead
	Fixed bool   // settled by birth, status or past events: [Flips] never proposes to change it
}

// Convention is a choice made where the texts are silent: never law. Decisions and amounts that used one
// carry it.
type Convention struct {
	ID    string // "DATE-MONTHS"
	Cites []Ref  // the texts it leans on, by analogy
}

// Remark is a consequence of the texts worth saying beside an answer, such as "nothing obliges to sign
// such a contract". It never changes an answer.
type Remark struct {
	ID    string // "POEC-EXIT-NOTOBLIG"
	Cites []Ref
}

// Why says what an answer rests on.
type Why uint8

// The reasons of an answer. The last three are reasons for Unknown, and never confused.
const (
	Clause      Why = iota + 1 // a clause answered from the facts
	Parts                      // a group answered from its parts
	MissingFact                // a fact is missing: [Decision.Missing] names it
	NoText                     // no text is known for that day
	Unsettled                  // the texts are silent or contradict each other: the readings differ
)

var whys = Enum{Type: "Why", Texts: []string{"clause", "parts", "missing", "no_text", "unsettled"}}

// String is "clause", "parts", "missing", "no_text" or "unsettled".
func (w Why) String() string { return whys.Text(uint8(w)) }

// Join says how a group follows from its parts, after Kleene.
type Join uint8

// The ways of joining clauses.
const (
	AllOf  Join = iota + 1 // every part: one No settles it
	AnyOf                  // one part is enough: one Yes settles it
	NoneOf                 // the contrary of its one part, or of any of them
)

var joins = Enum{Type: "Join", Texts: []string{"all", "any", "not"}}

// String is "all", "any" or "not".
func (j Join) String() string { return joins.Text(uint8(j)) }

// fold is the answer of a group from one more part.
func (j Join) fold(group, part Answer) Answer {
	switch j {
	case AllOf:
		return group.And(part)
	case AnyOf:
		return group.Or(part)
	case NoneOf:
		return group.And(part.Not())
	}
	return Unknown
}

// empty is the answer of a group without parts: nothing is required, nothing is offered.
func (j Join) empty() Answer {
	switch j {
	case AllOf, NoneOf:
		return Yes
	case AnyOf:
		return No
	}
	return Unknown
}
