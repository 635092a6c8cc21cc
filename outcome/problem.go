package outcome

import (
	"slices"
	"strconv"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Fault is what is wrong with one place of a [Document].
type Fault uint8

// The faults, with what is found there and what is wanted.
const (
	FaultNoName      Fault = iota + 1 // a year without a name, a claim without an id
	FaultTwice                        // a name or an id that stands earlier: Found; the first one alone is read
	FaultNoKind                       // contracts under an empty kind, or one that does not exist
	FaultNoCheck                      // a claim that does not say what to check
	FaultUnknownYear                  // Found is the name of no year; empty where a year must be named
	FaultMinMonths                    // a minimum length below one month: Found
)

var faults = law.Enum{Type: "Fault", Texts: []string{
	"no_name", "twice", "no_kind", "no_check", "unknown_year", "min_months",
}}

// String is the code of the fault.
func (f Fault) String() string { return faults.Text(uint8(f)) }

// MarshalText gives the code of the fault.
func (f Fault) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (f *Fault) UnmarshalText(text []byte) error {
	v, err := faults.Parse(string(text))
	if err == nil {
		*f = Fault(v)
	}
	return err
}

// DocumentError is one place of a document that cannot be meant. Path is where it stands in the JSON form
// ("claims[3].min_months"); Allowed, when there are any, the values that would do.
type DocumentError struct {
	Path    string   `json:"path"`
	Fault   Fault    `json:"fault"`
	Found   string   `json:"found,omitempty"`
	Allowed []string `json:"allowed,omitempty"`
}

// Error is the place and the fault, in English.
func (e *DocumentError) Error() string { return "outcome: " + e.in(english) }

// Explain is the place and the fault in a sentence without its full stop.
func (e *DocumentError) Explain(tag language.Tag) string { return e.in(langOf(tag)) }

func (e *DocumentError) in(l lang) string {
	text := ""
	if int(e.Fault) < len(faultWords) {
		text = faultWords[e.Fault][l]
	}
	colon := nbsp + ": "
	if l == english {
		colon = ": "
	}
	text = e.Path + colon + text
	if e.Found != "" {
		text += " (" + l.quote(e.Found) + ")"
	}
	if len(e.Allowed) > 0 {
		text += colon + l.choice(e.Allowed)
	}
	return text
}

var faultWords = [...][2]string{
	FaultNoName:      {"nom absent", "no name"},
	FaultTwice:       {"nom déjà pris plus haut", "name already taken above"},
	FaultNoKind:      {"nature de contrat absente ou inexistante", "no such kind of contract"},
	FaultNoCheck:     {"rien ne dit quoi contrôler", "nothing says what to check"},
	FaultUnknownYear: {"année absente du document", "year not in the document"},
	FaultMinMonths:   {"durée minimale inférieure à un mois", "minimum length below one month"},
}

// Problems lists the places of the document that cannot be meant, in the order of its JSON form. An audit
// does without: it reads the first of two years with one name, and calls what it cannot read not
// verifiable. A host that writes documents should show these before anything else.
func (d *Document) Problems() []*DocumentError {
	if d == nil {
		return nil
	}
	var found []*DocumentError
	add := func(path string, f Fault, text string, allowed []string) {
		found = append(found, &DocumentError{path, f, text, allowed})
	}
	var years, ids []string
	named := func(path, name string, seen *[]string) {
		switch {
		case name == "":
			add(path, FaultNoName, "", nil)
		case slices.Contains(*seen, name):
			add(path, FaultTwice, name, nil)
		default:
			*seen = append(*seen, name)
		}
	}
	for i := range d.Years {
		path := "years[" + strconv.Itoa(i) + "]."
		named(path+"year", d.Years[i].Name, &years)
		for _, k := range kindsOf(&d.Years[i]) {
			if k.String() == "" {
				add(path+"contracts", FaultNoKind, "", nil)
			}
		}
	}
	for _, list := range []struct {
		key    string
		claims []Claim
	}{{"claims", d.Claims}, {"further_claims", d.Further}} {
		for i := range list.claims {
			c := &list.claims[i]
			path := list.key + "[" + strconv.Itoa(i) + "]."
			named(path+"id", c.ID, &ids)
			if c.Check.String() == "" {
				add(path+"check", FaultNoCheck, "", slices.Clone(checks.Texts))
			}
			if !slices.Contains(years, c.Year) && (c.Year != "" || c.Check.ofOneYear()) {
				add(path+"year", FaultUnknownYear, c.Year, slices.Clone(years))
			}
			if len(c.Against) == 0 && (c.Check == CheckChange || c.Check == CheckTrend) {
				add(path+"against", FaultUnknownYear, "", slices.Clone(years))
			}
			for j, name := range c.Against {
				if !slices.Contains(years, name) {
					add(path+"against["+strconv.Itoa(j)+"]", FaultUnknownYear, name, slices.Clone(years))
				}
			}
			if c.Check == CheckLength && c.MinMonths < 1 {
				add(path+"min_months", FaultMinMonths, strconv.Itoa(c.MinMonths), nil)
			}
		}
	}
	return found
}

// ofOneYear tells the checks that need a year: the others look at every year without one.
func (c Check) ofOneYear() bool { return c.String() != "" && c != CheckLength && c != CheckConcept }
