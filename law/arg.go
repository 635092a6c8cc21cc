package law

import (
	"strconv"
	"strings"
)

// Days is a number of calendar days, or a distance in days, then possibly negative.
type Days int

// Months is a number of months, counted as the rule that uses it says.
type Months int

// Years is a number of completed years.
type Years int

// Minutes is a difference between two numbers of hours.
type Minutes int

// Number is a difference of persons, contracts, employees…
type Number int

// KindSet is a set of contract kinds, as an article lists them.
type KindSet uint32

// SetOf is the set of those kinds.
func SetOf(kinds ...Kind) KindSet {
	var s KindSet
	for _, k := range kinds {
		s |= 1 << k
	}
	return s
}

// Has tells whether k is in the set. A kind that is not recorded is in no set.
func (s KindSet) Has(k Kind) bool { return k != 0 && s&(1<<k) != 0 }

// String lists the codes in order: "cdi, apprentissage".
func (s KindSet) String() string { return string(s.append(nil)) }

func (s KindSet) append(b []byte) []byte {
	from := len(b)
	for k := CDI; int(k) <= len(kinds.Texts); k++ {
		if !s.Has(k) {
			continue
		}
		if len(b) > from {
			b = append(b, ", "...)
		}
		b = append(b, k.String()...)
	}
	return b
}

func parseKindSet(text string) (KindSet, error) {
	var s KindSet
	for code := range strings.SplitSeq(text, ", ") {
		k, err := ParseKind(code)
		if err != nil {
			return 0, err
		}
		s |= SetOf(k)
	}
	return s &^ 1, nil // no bit for "not recorded"
}

// Role says what an [Arg] is to its clause.
type Role uint8

// The roles.
const (
	RoleFact       Role = iota + 1 // a fact of the case
	RoleValue                      // a dated value of the law, with its citations
	RoleMissing                    // the key of a fact that is missing
	RoleOff                        // how far a fact is from what would change the clause's answer
	RoleConvention                 // a convention that was used
	RoleRemark                     // a remark
	RoleReading                    // a reading of unsettled texts, and the answer it gives
	RoleNoText                     // a table that has no text for a day
)

var roles = Enum{Type: "Role", Texts: []string{"fact", "value", "missing", "off", "convention", "remark", "reading", "no_text"}}

// String is "fact", "value", "missing", "off", "convention", "remark", "reading" or "no_text".
func (r Role) String() string { return roles.Text(uint8(r)) }

// Type is the type of the value that an [Arg] carries.
type Type uint8

// The types of values.
const (
	TypeNone Type = iota
	TypeDate
	TypeCount
	TypeHours
	TypeEuro
	TypeRate
	TypeLevel
	TypeKind
	TypeAnswer
	TypeDays
	TypeMonths
	TypeYears
	TypeMinutes
	TypeNumber
	TypeKinds
	TypeCode // a code of another closed enumeration
	TypeHeadcount
)

var types = Enum{Type: "Type", Texts: []string{
	"date", "count", "hours", "euro", "rate", "level", "kind", "answer", "days", "months", "years", "minutes", "number", "kinds", "code", "headcount",
}}

// String is the JSON key of a value of that type: "date", "months"…
func (t Type) String() string { return types.Text(uint8(t)) }

// Scalar are the types of value that a clause can quote.
type Scalar interface {
	Date | Count | Hours | Euro | Rate | Level | Kind | Answer | Days | Months | Years | Minutes | Number | KindSet | Headcount
	pack() (Type, int64)
}

// Distance are the types of how far a fact is from a threshold.
type Distance interface {
	Days | Months | Years | Minutes | Number | Euro
	pack() (Type, int64)
}

// Arg is something a clause quotes: a fact, a threshold with its text, a missing fact, a distance, a
// convention. It is a plain value: making one allocates nothing.
type Arg struct {
	name string
	num  int64
	src  any // *Version[T], *Convention, *Remark, *Enum, *storedText or *storedCode: always a pointer, never boxed
	role Role
	typ  Type
	late bool // RoleValue: the day is after the last review
}

// Fact quotes a fact of the case under its key, "contract.end".
func Fact[T Scalar](key string, v T) Arg {
	typ, num := v.pack()
	return Arg{name: key, num: num, role: RoleFact, typ: typ}
}

// CodeFact quotes a fact whose type is an enumeration of another package.
func CodeFact(key string, e *Enum, v uint8) Arg {
	return Arg{name: key, num: int64(v), src: e, role: RoleFact, typ: TypeCode}
}

// Value quotes the version that governs the case: its value, its citations, and whether the day is later
// than the last review of the parameter.
func Value[T Scalar](p *Param[T], v *Version[T], w When) Arg {
	typ, num := v.Value.pack()
	return Arg{name: p.Name, num: num, src: v, role: RoleValue, typ: typ, late: p.Provisional(v, w)}
}

// Off says how far the clause is from the contrary answer: by how much that fact would have to move.
// Positive is more (or later), negative is less (or earlier).
func Off[T Distance](key string, by T) Arg {
	typ, num := by.pack()
	return Arg{name: key, num: num, role: RoleOff, typ: typ}
}

// Under names a convention that the clause used.
func Under(c *Convention) Arg { return Arg{name: c.ID, src: c, role: RoleConvention} }

// Saying adds a remark.
func Saying(r *Remark) Arg { return Arg{name: r.ID, src: r, role: RoleRemark} }

// Reading is one way of reading unsettled texts and the answer it gives. Its key is looked up in the
// words of the package.
func Reading(key string, a Answer) Arg {
	return Arg{name: key, num: int64(a), role: RoleReading, typ: TypeAnswer}
}

// pack puts a scalar into an integer, its type beside it.

func (d Date) pack() (Type, int64)      { return TypeDate, int64(d.packed()) }
func (c Count) pack() (Type, int64)     { return TypeCount, c.n }
func (h Hours) pack() (Type, int64)     { return TypeHours, h.n }
func (h Headcount) pack() (Type, int64) { return TypeHeadcount, h.n }
func (e Euro) pack() (Type, int64)      { return TypeEuro, e.cents }
func (r Rate) pack() (Type, int64)      { return TypeRate, r.n }
func (l Level) pack() (Type, int64)     { return TypeLevel, int64(l) }
func (k Kind) pack() (Type, int64)      { return TypeKind, int64(k) }
func (a Answer) pack() (Type, int64)    { return TypeAnswer, int64(a) }
func (d Days) pack() (Type, int64)      { return TypeDays, int64(d) }
func (m Months) pack() (Type, int64)    { return TypeMonths, int64(m) }
func (y Years) pack() (Type, int64)     { return TypeYears, int64(y) }
func (m Minutes) pack() (Type, int64)   { return TypeMinutes, int64(m) }
func (n Number) pack() (Type, int64)    { return TypeNumber, int64(n) }
func (s KindSet) pack() (Type, int64)   { return TypeKinds, int64(s) }

// Role says what the argument is.
func (a Arg) Role() Role { return a.role }

// Type is the type of its value, TypeNone when it has none.
func (a Arg) Type() Type { return a.typ }

// Name is the key of the fact or table, or the identifier of the convention, remark or reading.
func (a Arg) Name() string { return a.name }

// Int is the value of a quantity in its unit: days, months, years, persons, cents, level; the number
// behind a code otherwise.
func (a Arg) Int() int64 {
	if a.typ == TypeCount {
		return a.num - 1
	}
	return a.num
}

// Date is the value of a TypeDate argument, no date otherwise.
func (a Arg) Date() Date {
	if a.typ != TypeDate {
		return Date{}
	}
	return unpackDate(a.num)
}

// Answer is the answer that a reading gives, or a yes/no fact.
func (a Arg) Answer() Answer {
	if a.typ != TypeAnswer {
		return Unknown
	}
	return Answer(a.num)
}

// Cites are the texts of a value, convention or remark; none once the decision was read back from JSON,
// where each clause keeps its own ([Decision.Cites]).
func (a Arg) Cites() []Ref {
	switch src := a.src.(type) {
	case interface{ citations() []Ref }:
		return src.citations()
	case *Convention:
		return src.Cites
	case *Remark:
		return src.Cites
	}
	return nil
}

// From is the first day of the version that a value comes from.
func (a Arg) From() Date {
	if src, ok := a.src.(interface{ since() Date }); ok {
		return src.since()
	}
	return Date{}
}

// Provisional tells that a value may already have been replaced on the day of the case: see
// [Param.Provisional].
func (a Arg) Provisional() bool { return a.late }

// Text is the value in its stable text form: ISO dates, codes, plain digits.
func (a Arg) Text() string {
	switch a.typ {
	case TypeDate:
		return unpackDate(a.num).String()
	case TypeCount, TypeDays, TypeMonths, TypeYears, TypeMinutes, TypeNumber:
		if a.typ == TypeCount && a.num == 0 {
			return ""
		}
		return strconv.FormatInt(a.Int(), 10)
	case TypeHours:
		return Hours{a.num}.String()
	case TypeHeadcount:
		return Headcount{a.num}.String()
	case TypeEuro:
		return Euro{a.num}.String()
	case TypeRate:
		return Rate{a.num}.String()
	case TypeLevel:
		return Level(a.num).String()
	case TypeKind:
		return Kind(a.num).String()
	case TypeAnswer:
		return Answer(a.num).String()
	case TypeKinds:
		return KindSet(a.num).String()
	case TypeCode:
		switch src := a.src.(type) {
		case *Enum:
			return src.Text(uint8(a.num))
		case *storedCode:
			return src.text
		}
	default:
	}
	return ""
}

// storedCode is a code read back from JSON, whose enumeration is not at hand.
type storedCode struct{ text string }

// storedText is the version of a value read back from JSON. What it cited is kept with its clause.
type storedText struct{ from Date }

func (s *storedText) since() Date { return s.from }
