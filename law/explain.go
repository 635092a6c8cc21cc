package law

import (
	"cmp"
	"slices"
	"strings"
)

// Explain says a decision in plain sentences, one a clause, each with its citation, parts set in by two
// spaces; then the conventions it used, remarks, and what is uncertain about the texts themselves. Rule
// packages offer it with their own words.
func Explain(d Decision, w *Words) string {
	var b strings.Builder
	for depth, part := range d.Walk() {
		for range depth {
			b.WriteString("  ")
		}
		b.WriteString(w.Sentence(part))
		b.WriteByte('\n')
	}
	w.footnotes(&b, d)
	return b.String()
}

// Reasons are the n clauses that decide, best first: of those that carry the answer, first those that say
// how far they are from the contrary, then those that nothing can change, then in the order of the
// articles. A negative n means all.
func Reasons(d Decision, n int) []Decision {
	var found []Decision
	deciding(d, d.Answer(), &found)
	slices.SortStableFunc(found, func(x, y Decision) int {
		return cmp.Or(truth(y.Off().role != 0)-truth(x.Off().role != 0), truth(y.Fixed())-truth(x.Fixed()))
	})
	if n >= 0 && n < len(found) {
		found = found[:n]
	}
	return found
}

// deciding collects the clauses below d that make it answer a.
func deciding(d Decision, a Answer, found *[]Decision) {
	if d.IsZero() || d.Answer() != a {
		return
	}
	if d.Join() == 0 {
		*found = append(*found, d)
		return
	}
	if d.Join() == NoneOf {
		a = a.Not()
	}
	for part := range d.Because() {
		deciding(part, a, found)
	}
}

// WhatIf says one set of clauses whose change would change a No: what each asks for, by how much the fact
// would have to move when that is known, and the answer reached.
func (w *Words) WhatIf(f Flip) string {
	var asked []string
	for _, clause := range f.Clauses {
		s, ok := w.Rule(clause.Rule())
		if !ok {
			s.Title = clause.Rule()
		}
		if clause.Answer() == Yes { // a ban that applies, and would have to go
			s.Title = w.general(sayWithout) + s.Title
		}
		if off := clause.Off(); off.role != 0 {
			s.Title += " (" + w.move(off) + ")"
		}
		asked = append(asked, s.Title)
	}
	return strings.Join(asked, w.general(saySemicolon)) + w.general(sayWould) + w.answer(f.Reaches)
}

// lackingNames is how many facts [Words.Lacking] names.
const lackingNames = 5

// Lacking says the facts worth asking, in order: the first five by name, then how many others there are. It is empty when there is
// none.
func (w *Words) Lacking(d Decision) string {
	asks := Asks(d)
	if len(asks) == 0 {
		return ""
	}
	names := make([]string, min(len(asks), lackingNames))
	for i := range names {
		names[i] = w.name(asks[i].Fact)
	}
	text := w.general(sayLacking) + strings.Join(names, w.general(saySemicolon))
	if others := len(asks) - len(names); others > 0 {
		text += w.general(sayFurther) + w.Lang.Number(int64(others)) + w.others(others)
	}
	return text + "."
}

// others is the word that follows the number of facts left unnamed.
func (w *Words) others(n int) string {
	text := w.general(sayOthers)
	if n == 1 && w.Lang == French {
		return strings.TrimSuffix(text, "s")
	}
	return text
}

// Proofs lists the documents that prove the clauses of a decision, where a source names one: each clause
// with such a document, in the order of the articles, whatever it answers.
func (w *Words) Proofs(d Decision) []Proof {
	var found []Proof
	for _, part := range d.Walk() {
		if s, ok := w.Rule(part.Rule()); ok && s.Proof != "" {
			found = append(found, Proof{Clause: part, Document: s.Proof})
		}
	}
	return found
}

// Proof is a clause and the document that proves it.
type Proof struct {
	Clause   Decision
	Document string // in the language of the words
}

// Sentence says one clause or group, with its citation.
func (w *Words) Sentence(d Decision) string {
	if d.IsZero() {
		return w.general(sayNothing)
	}
	s, ok := w.Rule(d.Rule())
	if !ok {
		s.Title = d.Rule()
	}
	text := w.said(d, s)
	if cites := citations(d); cites != "" {
		text += " (" + cites + ")"
	}
	return text
}

func (w *Words) said(d Decision, s Sentences) string {
	var choices []string
	switch {
	case d.Answer() == Yes:
		choices = s.Yes
	case d.Answer() == No:
		choices = s.No
	default:
		choices = s.Unknown
	}
	for _, template := range choices {
		if d.Why() == MissingFact && !strings.Contains(template, "{") {
			continue // it is about the texts: the general words name the fact
		}
		if text, ok := w.fill(template, d); ok {
			if d.Why() == NoText { // whatever is said, the day and the table are
				text = strings.TrimSuffix(text, ".") + w.general(sayNoText) + w.list(d, RoleNoText) + "."
			}
			return text
		}
	}
	switch d.Why() {
	case MissingFact:
		return s.Title + w.general(sayMissing) + w.list(d, RoleMissing) + ")."
	case NoText:
		return s.Title + w.general(sayNoText) + w.list(d, RoleNoText) + "."
	case Unsettled:
		return s.Title + w.general(sayUnsettled) + w.list(d, RoleReading) + ")."
	case Clause, Parts:
	}
	return s.Title + w.general(sayAnswer) + w.answer(d.Answer()) + "."
}

// list says the arguments of one role, separated by semicolons.
func (w *Words) list(d Decision, role Role) string {
	var items []string
	for _, a := range d.ownArgs() {
		if a.role != role {
			continue
		}
		item := w.name(a.name)
		switch role {
		case RoleReading:
			item = w.answer(a.Answer()) + w.general(sayColon) + item
		case RoleNoText:
			item = w.value(a) + " (" + item + ")"
		default:
		}
		items = append(items, item)
	}
	return strings.Join(items, w.general(saySemicolon))
}

// fill puts the arguments of a clause into a template; it fails when one is not there, or is a fact that is not recorded.
func (w *Words) fill(template string, d Decision) (string, bool) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			return b.String(), true
		}
		key, after, closed := strings.Cut(rest, "}")
		if !closed {
			return "", false
		}
		name, plain := strings.CutPrefix(key, "#")
		name, metres := strings.CutPrefix(name, "km:")
		i := slices.IndexFunc(d.ownArgs(), func(a Arg) bool { return a.quotedAs(name) })
		switch {
		case i < 0 || d.ownArgs()[i].blank():
			return "", false
		case plain:
			b.WriteString(d.ownArgs()[i].Text())
		case metres:
			b.WriteString(w.Lang.kilometres(d.ownArgs()[i].Int()))
		default:
			b.WriteString(w.value(d.ownArgs()[i]))
		}
		template = after
	}
}

// blank tells an argument whose value is "not recorded"; whatever is recorded has a number or a text.
func (a Arg) blank() bool { return a.num == 0 && a.Text() == "" }

// quotedAs tells whether {key} in a sentence means this argument.
func (a Arg) quotedAs(key string) bool {
	if a.role == RoleOff {
		return key == "off"
	}
	return (a.role == RoleFact || a.role == RoleValue) && a.name == key
}

func citations(d Decision) string {
	var all []string
	for ref := range d.Cites() {
		if s := ref.String(); !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return strings.Join(all, "\u00a0; ")
}

// footnotes says what stands behind the whole: conventions, remarks, weak and unchecked texts.
func (w *Words) footnotes(b *strings.Builder, d Decision) {
	for id := range d.Conventions() {
		b.WriteString(w.general(sayConvention) + id + w.general(sayColon) + w.name(id) + "\n")
	}
	for id := range d.Remarks() {
		b.WriteString(w.general(sayRemark) + w.name(id) + "\n")
	}
	if d.Rests() == Weak {
		b.WriteString(w.general(sayWeak) + "\n")
	}
	if d.Provisional() {
		b.WriteString(w.general(sayProvisional) + "\n")
	}
}
