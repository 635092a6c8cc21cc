package outcome

import (
	"encoding/json"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Base is the population a rate is counted over, in words that follow a number of two or more: "99
// parcours aboutis". EN may be empty: French is then used in English too.
type Base struct {
	FR, EN string
}

func (b Base) in(l lang) string {
	if l == english && b.EN != "" {
		return b.EN
	}
	return b.FR
}

// Treatment is what a rate does with the persons whose situation is not known.
type Treatment uint8

// The treatments of unknown situations. The zero value is "not stated".
const (
	UnknownsAsNo     Treatment = iota + 1 // in the base, not in the count: the lower bound
	UnknownsExcluded                      // out of the base: assumes that they are like the others
	UnknownsAsYes                         // in the base and in the count: the upper bound
	UnknownsNone                          // no situation is looked at: drop-outs over the trained
)

var treatments = law.Enum{Type: "Treatment", Texts: []string{"comptees_non", "hors_base", "comptees_oui", "sans_objet"}}

// String is the code of the treatment, empty when it is not stated.
func (t Treatment) String() string { return treatments.Text(uint8(t)) }

// Words is the treatment in words, to stand beside a rate; empty when it is not stated.
func (t Treatment) Words(tag language.Tag) string {
	if int(t) >= len(treatmentWords) {
		return ""
	}
	return treatmentWords[t][langOf(tag)]
}

var treatmentWords = [...][2]string{
	UnknownsAsNo:     {"situations inconnues comptées non", "unknown situations counted as no"},
	UnknownsExcluded: {"situations inconnues hors de la base", "unknown situations out of the base"},
	UnknownsAsYes:    {"situations inconnues comptées oui", "unknown situations counted as yes"},
	UnknownsNone:     {"aucune situation n'est regardée", "no situation is looked at"},
}

// MarshalText gives the code.
func (t Treatment) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (t *Treatment) UnmarshalText(text []byte) error {
	v, err := treatments.Parse(string(text))
	if err == nil {
		*t = Treatment(v)
	}
	return err
}

// Measure is the definition that a rate travels with: two rates with unlike measures are not compared.
type Measure struct {
	Indicator string    // stable id of the definition
	Of        Base      // population of the base
	Window    Window    // when the situation is looked at; zero is "not stated"
	Unknowns  Treatment // zero is "not stated"
}

// Problem says why a rate cannot be computed.
type Problem uint8

// The problems of a share. The zero value is none.
const (
	ProblemNoIndicator    Problem = iota + 1 // no indicator id
	ProblemNoPopulation                      // nobody said what the base is
	ProblemNoCount                           // the count is not recorded
	ProblemNoBase                            // the base is not recorded
	ProblemBaseZero                          // nobody in the base
	ProblemCountAboveBase                    // more persons counted than the base holds
	ProblemUnlike                            // shares of unlike definitions were put together
)

var problems = law.Enum{Type: "Problem", Texts: []string{
	"no_indicator", "no_population", "no_count", "no_base", "base_zero", "count_above_base", "unlike",
}}

// String is the code of the problem, empty for none.
func (p Problem) String() string { return problems.Text(uint8(p)) }

// Words is the problem in words, to follow "cannot be computed:"; empty for none.
func (p Problem) Words(tag language.Tag) string {
	if int(p) >= len(problemWords) {
		return ""
	}
	return problemWords[p][langOf(tag)]
}

var problemWords = [...][2]string{
	ProblemNoIndicator:    {"indicateur non précisé", "no indicator"},
	ProblemNoPopulation:   {"base non précisée", "no population"},
	ProblemNoCount:        {"effectif non imprimé", "count not printed"},
	ProblemNoBase:         {"base non imprimée", "base not printed"},
	ProblemBaseZero:       {"base vide", "empty base"},
	ProblemCountAboveBase: {"effectif supérieur à sa base", "count above its base"},
	ProblemUnlike:         {"définitions différentes", "unlike definitions"},
}

// ShareError says why a rate cannot be computed, with the two numbers as they were given.
type ShareError struct {
	Problem     Problem
	Count, Base law.Count
}

func (e *ShareError) Error() string {
	return "outcome: no rate from count " + orNone(e.Count) + " and base " + orNone(e.Base) + ": " +
		strings.ReplaceAll(e.Problem.String(), "_", " ")
}

func orNone(c law.Count) string {
	if c.IsZero() {
		return "(not recorded)"
	}
	return c.String()
}

// Share is a rate with everything it needs to be read: count, base, what the base is, indicator, window
// and treatment of unknowns. A Share always exists; when its rate cannot be computed [Share.Err] says why
// and every value taken from it is "cannot be computed". The zero Share is such a one. Shares compare
// with ==.
//
// In JSON: count, base, of, indicator, and window and unknowns when stated; problem when there is one.
type Share struct {
	m           Measure
	count, base law.Count
	unlike      bool
}

// NewShare is count out of base, under that measure.
func NewShare(m Measure, count, base law.Count) Share { return Share{m: m, count: count, base: base} }

// Count is the number of persons counted.
func (s Share) Count() law.Count { return s.count }

// Base is the number of persons in the base.
func (s Share) Base() law.Count { return s.base }

// Measure is the definition of the rate.
func (s Share) Measure() Measure { return s.m }

// Err is nil when the rate can be computed, else a [*ShareError] with the first reason why not.
func (s Share) Err() error {
	if p := s.problem(); p != 0 {
		return &ShareError{Problem: p, Count: s.count, Base: s.base}
	}
	return nil
}

func (s Share) problem() Problem {
	n, okN := s.count.Get()
	d, okD := s.base.Get()
	switch {
	case s.unlike:
		return ProblemUnlike
	case s.m.Indicator == "":
		return ProblemNoIndicator
	case s.m.Of.FR == "":
		return ProblemNoPopulation
	case !okN:
		return ProblemNoCount
	case !okD:
		return ProblemNoBase
	case d == 0:
		return ProblemBaseZero
	case n > d:
		return ProblemCountAboveBase
	}
	return 0
}

// Percent is the exact rate; it cannot be computed when [Share.Err] is not nil.
func (s Share) Percent() Percent {
	if s.problem() != 0 {
		return Percent{}
	}
	n, _ := s.count.Get()
	d, _ := s.base.Get()
	return PercentOf(int64(n), int64(d))
}

// Pool adds the counts and the bases of shares of the same indicator, population and treatment of
// unknowns: rates are never averaged. Unlike windows give a share whose window is [WindowMixed]; any other
// difference, or nothing to pool, gives a share whose problem is [ProblemUnlike].
func Pool(shares ...Share) Share {
	if len(shares) == 0 {
		return Share{unlike: true}
	}
	total := shares[0]
	for _, s := range shares[1:] {
		if s.m.Indicator != total.m.Indicator || s.m.Of != total.m.Of || s.m.Unknowns != total.m.Unknowns || s.unlike {
			return Share{m: total.m, unlike: true}
		}
		if s.m.Window != total.m.Window {
			total.m.Window = WindowMixed
		}
		total.count = sum(total.count, s.count)
		total.base = sum(total.base, s.base)
	}
	return total
}

const maxTotal = 1 << 53 // the most that a law.Count holds

// sum is not recorded when one term is not, or past what a [law.Count] holds.
func sum(counts ...law.Count) law.Count {
	total := 0
	for _, c := range counts {
		n, ok := c.Get()
		if !ok {
			return law.Count{}
		}
		if total += n; total > maxTotal {
			return law.Count{}
		}
	}
	c, _ := law.CountOf(total)
	return c
}

// String is the share in short, in French: "70/99 parcours aboutis, 71 %".
func (s Share) String() string {
	if text := s.bare(french); text != "" {
		return text
	}
	return french.known(s.count) + "/" + french.known(s.base) + s.of(french) + ", " + s.rateIn(french, 0)
}

// Format is the share in a sentence, with its rate rounded half up: "70 sur 99 parcours aboutis, 71 %";
// in English "70 of 99 completers, 71%". A count whose definition gives no base is "2 personnes (décompte, sans
// taux)".
func (s Share) Format(places int, tag language.Tag) string { return s.in(langOf(tag), places) }

func (s Share) in(l lang, places int) string {
	if text := s.bare(l); text != "" {
		return text
	}
	of := " sur "
	if l == english {
		of = " of "
	}
	return l.known(s.count) + of + l.known(s.base) + s.of(l) + ", " + s.rateIn(l, places)
}

// bare is the count alone, of an indicator that has no population; empty for any other share.
func (s Share) bare(l lang) string {
	n, ok := s.count.Get()
	if !ok || s.problem() != ProblemNoPopulation {
		return ""
	}
	switch {
	case l == english && n == 1:
		return l.whole(1) + " person (a count, no rate)"
	case l == english:
		return l.whole(int64(n)) + " persons (a count, no rate)"
	case n < 2:
		return l.whole(int64(n)) + " personne (décompte, sans taux)"
	}
	return l.whole(int64(n)) + " personnes (décompte, sans taux)"
}

// of is the population after its number; empty when nobody said what it is.
func (s Share) of(l lang) string {
	if words := s.m.Of.in(l); words != "" {
		return " " + words
	}
	return ""
}

func (s Share) rateIn(l lang, places int) string {
	switch {
	case s.problem() == 0:
		return s.Percent().Round(places, HalfUp).percent(l, false)
	case l == english:
		return "no rate"
	}
	return "taux non calculable"
}

// known prints a count, or says that it is not known.
func (l lang) known(c law.Count) string {
	switch {
	case !c.IsZero():
		return l.count(c)
	case l == english:
		return "(not known)"
	}
	return "(non connu)"
}

// count prints a count, or says that a document does not print it.
func (l lang) count(c law.Count) string {
	n, ok := c.Get()
	switch {
	case ok:
		return l.whole(int64(n))
	case l == english:
		return "(not printed)"
	}
	return "(non imprimé)"
}

type shareJSON struct {
	Count     law.Count `json:"count"`
	Base      law.Count `json:"base"`
	Of        string    `json:"of"`
	Indicator string    `json:"indicator"`
	Window    Window    `json:"window,omitzero"`
	Unknowns  Treatment `json:"unknowns,omitzero"`
	Problem   string    `json:"problem,omitempty"`
}

// MarshalJSON writes count and base as numbers (null when not recorded), the population in French.
func (s Share) MarshalJSON() ([]byte, error) {
	return json.Marshal(shareJSON{
		s.count, s.base, s.m.Of.FR, s.m.Indicator, s.m.Window, s.m.Unknowns, s.problem().String(),
	})
}

// UnmarshalJSON reads what [Share.MarshalJSON] writes. The English words of a population are found again
// when it is one of this package.
func (s *Share) UnmarshalJSON(data []byte) error {
	var j shareJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*s = Share{
		m:     Measure{Indicator: j.Indicator, Of: baseNamed(j.Of), Window: j.Window, Unknowns: j.Unknowns},
		count: j.Count, base: j.Base, unlike: j.Problem == ProblemUnlike.String(),
	}
	return nil
}
