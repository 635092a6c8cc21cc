package law

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
)

// A DecisionError says what is wrong in the JSON of a decision and where: Path leads to the clause,
// "because[2].args[0]", and is empty for the decision itself.
type DecisionError struct {
	Path  string
	Found string
	Want  string
	Err   error // the cause, when reading a value failed
}

func (e *DecisionError) Error() string {
	at := "decision"
	if e.Path != "" {
		at += "." + e.Path
	}
	if e.Err != nil {
		return fmt.Sprintf("law: %s: %v", at, e.Err)
	}
	return fmt.Sprintf("law: %s: found %q, want %s", at, e.Found, e.Want)
}

// Unwrap is the cause.
func (e *DecisionError) Unwrap() error { return e.Err }

type storedDecision struct {
	Rule    string           `json:"rule"`
	Answer  string           `json:"answer"`
	Why     string           `json:"why"`
	Join    string           `json:"join"`
	Args    []map[string]any `json:"args"`
	Cites   []storedRef      `json:"cites"`
	Because []storedDecision `json:"because"`
}

type storedRef struct {
	Text    string `json:"text"`
	Article string `json:"article"`
	Part    string `json:"part"`
	ID      string `json:"id"`
	Rank    string `json:"rank"`
	Seen    string `json:"seen"`
}

// ReadDecision reads what [Decision.AppendJSON] wrote. The rules are those the decision may speak of, as
// the rule packages list them (eligibility.Rules): a rule identifier that is in none of them is a
// [*DecisionError], as is any text that is not one the decision could have. Values and citations stay as
// they were written, whatever the tables say today. The JSON null is the zero Decision.
func ReadDecision(data []byte, rules ...*Rule) (Decision, error) {
	var s *storedDecision
	if err := unmarshal(data, &s); err != nil {
		return Decision{}, &DecisionError{Err: err}
	}
	if s == nil {
		return Decision{}, nil
	}
	r := reader{rules: make(map[string]*Rule, len(rules))}
	for _, rule := range rules {
		r.rules[rule.ID] = rule
	}
	if _, err := r.read("", s); err != nil {
		return Decision{}, err
	}
	return Decision{r.nodes, r.args}, nil
}

// unmarshal reads one JSON value and keeps its numbers as they are written.
func unmarshal(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("more than one JSON value")
	}
	return nil
}

// UnmarshalJSON always fails but for null: a decision speaks of rules, and only the package that holds them
// can read it. Keep the JSON as it is (json.RawMessage) and give it to [ReadDecision], or to the function
// of that name of the rule package.
func (d *Decision) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*d = Decision{}
		return nil
	}
	return errReadDecision
}

var errReadDecision = errors.New("law: a Decision is read with ReadDecision, which knows its rules, not by encoding/json")

type reader struct {
	rules map[string]*Rule
	nodes []node
	args  []Arg
}

func (r *reader) read(path string, s *storedDecision) (Answer, error) {
	rule, ok := r.rules[s.Rule]
	if !ok {
		return Unknown, &DecisionError{Path: join(path, "rule"), Found: s.Rule, Want: "the identifier of a known rule"}
	}
	cites, err := readRefs(path, s.Cites)
	if err != nil {
		return Unknown, err
	}
	if !slices.Equal(cites, rule.Cites) { // the decision keeps the citations of its day
		rule = &Rule{ID: rule.ID, Cites: cites, Fixed: rule.Fixed}
	}
	n := node{rule: rule, arg: int32(len(r.args))}
	if n.answer, err = ParseAnswer(s.Answer); err != nil || s.Answer == "" {
		return Unknown, &DecisionError{Path: join(path, "answer"), Found: s.Answer, Want: "yes, no or unknown", Err: err}
	}
	why, err := whys.Parse(s.Why)
	if err != nil || why == 0 {
		return Unknown, &DecisionError{Path: join(path, "why"), Found: s.Why, Want: "why the answer was given", Err: err}
	}
	j, err := joins.Parse(s.Join)
	if err != nil {
		return Unknown, &DecisionError{Path: join(path, "join"), Err: err}
	}
	n.why, n.join = Why(why), Join(j)
	if err := n.coherent(path, len(s.Because)); err != nil {
		return Unknown, err
	}
	for i, stored := range s.Args {
		a, err := readArg(join(path, index("args", i)), stored)
		if err != nil {
			return Unknown, err
		}
		r.args = append(r.args, a)
	}
	if len(s.Args) > maxArgs {
		return Unknown, &DecisionError{Path: join(path, "args"), Found: strconv.Itoa(len(s.Args)), Want: "at most 65535 arguments"}
	}
	n.args = uint16(len(s.Args))
	at := len(r.nodes)
	r.nodes = append(r.nodes, n)
	answer := n.join.empty()
	for i := range s.Because {
		part, err := r.read(join(path, index("because", i)), &s.Because[i])
		if err != nil {
			return Unknown, err
		}
		answer = n.join.fold(answer, part)
	}
	r.nodes[at].size = int32(len(r.nodes) - at)
	if n.join != 0 && answer != n.answer {
		return Unknown, &DecisionError{Path: join(path, "answer"), Found: s.Answer, Want: answer.String() + ", as its parts say"}
	}
	return n.answer, nil
}

const maxArgs = 1<<16 - 1

// coherent refuses what no tree builds: a clause with parts, a settled clause that is Unknown, and the
// like.
func (n *node) coherent(path string, parts int) error {
	switch {
	case (n.why == Parts) != (n.join != 0):
		return &DecisionError{Path: join(path, "join"), Found: n.join.String(), Want: "a join exactly when the answer rests on parts"}
	case n.join == 0 && parts > 0:
		return &DecisionError{Path: join(path, "because"), Found: strconv.Itoa(parts) + " parts", Want: "no parts below a clause"}
	case n.why == Clause && n.answer == Unknown, (n.why == MissingFact || n.why == NoText || n.why == Unsettled) && n.answer != Unknown:
		return &DecisionError{Path: join(path, "answer"), Found: n.answer.String(), Want: "an answer that goes with " + n.why.String()}
	}
	return nil
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func index(key string, i int) string { return key + "[" + strconv.Itoa(i) + "]" }

func readRefs(path string, stored []storedRef) ([]Ref, error) {
	var refs []Ref
	for i, s := range stored {
		rank, err := ranks.Parse(s.Rank)
		if err != nil {
			return nil, &DecisionError{Path: join(join(path, index("cites", i)), "rank"), Err: err}
		}
		seen, err := seens.Parse(s.Seen)
		if err != nil {
			return nil, &DecisionError{Path: join(join(path, index("cites", i)), "seen"), Err: err}
		}
		refs = append(refs, Ref{s.Text, s.Article, s.Part, s.ID, Rank(rank), Seen(seen)})
	}
	return refs, nil
}

func readArg(path string, stored map[string]any) (Arg, error) {
	var a Arg
	for i, role := range roles.Texts {
		if name, ok := stored[role].(string); ok {
			a.name, a.role = name, Role(i+1)
			break
		}
	}
	if a.role == 0 {
		return a, &DecisionError{Path: path, Found: keysOf(stored), Want: "one of the keys fact, value, missing, off, convention, remark, reading, no_text"}
	}
	for i, typ := range types.Texts {
		value, ok := stored[typ]
		if !ok {
			continue
		}
		a.typ = Type(i + 1)
		if err := a.readValue(value); err != nil {
			return a, &DecisionError{Path: join(path, typ), Err: err}
		}
		break
	}
	switch a.role {
	case RoleValue:
		from, err := ParseDate(text(stored["from"]))
		if err != nil {
			return a, &DecisionError{Path: join(path, "from"), Err: err}
		}
		a.late, _ = stored["provisional"].(bool)
		a.src = &storedText{from}
	case RoleConvention:
		a.src = &Convention{ID: a.name}
	case RoleRemark:
		a.src = &Remark{ID: a.name}
	default: // the name and the value are all there is
	}
	return a, nil
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

func keysOf(m map[string]any) string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return fmt.Sprint(keys)
}

// readValue reads the value that appendValue wrote.
func (a *Arg) readValue(value any) error {
	var s string
	switch v := value.(type) {
	case nil:
	case string:
		s = v
	case json.Number:
		s = v.String()
	default:
		return &ValueError{Type: a.typ.String(), Found: fmt.Sprint(value), Want: "a number or a text"}
	}
	var err error
	switch a.typ {
	case TypeDate:
		err = set(a, s, ParseDate)
	case TypeCount:
		err = set(a, s, ParseCount)
	case TypeHours:
		err = set(a, s, ParseHours)
	case TypeHeadcount:
		err = set(a, s, ParseHeadcount)
	case TypeEuro:
		err = set(a, s, ParseEuro)
	case TypeRate:
		err = set(a, s, ParseRate)
	case TypeLevel:
		err = set(a, s, ParseLevel)
	case TypeKind:
		err = set(a, s, ParseKind)
	case TypeAnswer:
		err = set(a, s, ParseAnswer)
	case TypeDays, TypeMonths, TypeYears, TypeMinutes, TypeNumber:
		if a.num, err = strconv.ParseInt(s, 10, 64); err != nil {
			return &ValueError{Type: a.typ.String(), Found: s, Want: "a whole number"}
		}
	case TypeKinds:
		err = set(a, s, parseKindSet)
	case TypeCode:
		a.src = &storedCode{s}
	case TypeNone:
	}
	return err
}

func set[T Scalar](a *Arg, text string, parse func(string) (T, error)) error {
	v, err := parse(text)
	if err == nil {
		_, a.num = v.pack()
	}
	return err
}
