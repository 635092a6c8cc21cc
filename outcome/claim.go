package outcome

import "github.com/parcours-emploi/parcours/law"

// Document is what [Audit] reads: the counts of each year and the claims made about them. Nothing else is
// known of the document. Further holds claims that a report prints apart from the others; they are audited
// like them, by [Document.Apart]. TradeNames says what the abbreviations of the document stand for in its lists
// of sessions ("ASH": "Agent de service hospitalier").
//
// An audit takes a document as it is; [Document.Problems] says what in it cannot be meant.
type Document struct {
	Publisher  string            `json:"publisher,omitempty"`
	Title      string            `json:"title,omitempty"`
	Date       law.Date          `json:"date,omitzero"` // of the document: planned lines that start earlier are pointed out
	Indicator  string            `json:"indicator,omitempty"`
	TradeNames map[string]string `json:"trade_names,omitempty"`
	Years      []Year            `json:"years"`
	Claims     []Claim           `json:"claims,omitempty"`
	Further    []Claim           `json:"further_claims,omitempty"`
}

// Apart is the document with its further claims in place of the others.
func (d *Document) Apart() *Document {
	if d == nil {
		return &Document{}
	}
	apart := *d
	apart.Claims, apart.Further = d.Further, nil
	return &apart
}

// year finds a year by name.
func (d *Document) year(name string) *Year {
	for i := range d.Years {
		if d.Years[i].Name == name {
			return &d.Years[i]
		}
	}
	return nil
}

// Check is the question that a claim raises. The fields of a [Claim] that a check does not name are not
// read by it.
type Check uint8

// The checks.
const (
	// CheckSum: do Figures, less Less, add up to Base?
	CheckSum Check = iota + 1
	// CheckPercents: do the percentages printed for Figures add up to 100, and their counts to Base? Values
	// printed in points or without a unit are not percentages.
	CheckPercents
	// CheckRate: is Printed the rate of Figures over Base? Without Printed the rate is computed. Several
	// Figures are the candidates when the words do not say what is counted; no Figures, that no count is
	// printed. Outside is a base that the words name and the document does not count. A value printed
	// without a unit is no rate: it is set against the count.
	CheckRate
	// CheckChange: is Printed the change of Figures from Against to Year? Base, when there is one, is that
	// of the rates printed for the figure.
	CheckChange
	// CheckTrend: does Wording fit what Figures (of which Base is the base) became from Against to Year, and
	// does Printed have the unit of what the words speak of? Figures after the first are shown beside. Two
	// rates that [Compare] would not set side by side prove nothing.
	CheckTrend
	// CheckCoverage: have Figures reached Base, and can the rate of Concerns be set beside that of Against?
	CheckCoverage
	// CheckPart: can Figures be read as a part of Base?
	CheckPart
	// CheckLength: the words ask for contracts of at least MinMonths, 1 or more; do the Figures tell their
	// length?
	// Without Year, in every year that is not planned.
	CheckLength
	// CheckConcept: do Figures, over Base, count all that Concept covers? Without Year, in every year that
	// is not planned.
	CheckConcept
	// CheckPlan: what does a list of planned sessions leave out?
	CheckPlan
	// CheckMean: can a printed mean be computed again?
	CheckMean
	// CheckTrades: are Details, by métier, the lines of the list of sessions?
	CheckTrades
)

var checks = law.Enum{Type: "Check", Texts: []string{
	"sum", "percents", "rate", "change", "trend", "coverage", "part", "length", "concept", "plan", "mean", "trades",
}}

// String is the code of the check.
func (c Check) String() string { return checks.Text(uint8(c)) }

// MarshalText gives the code.
func (c Check) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (c *Check) UnmarshalText(text []byte) error {
	v, err := checks.Parse(string(text))
	if err == nil {
		*c = Check(v)
	}
	return err
}

// Claim is something a document says that figures can support or contradict: what it prints, in which
// unit, over which base as its layout suggests. It says what to check, never what the answer is.
type Claim struct {
	ID        string   `json:"id"`
	Check     Check    `json:"check"`
	Quote     string   `json:"quote,omitempty"` // the words of the document
	Year      string   `json:"year,omitempty"`
	Against   []string `json:"against,omitempty"` // other years, the earlier one first
	Figures   []Figure `json:"figures,omitempty"`
	Less      []Figure `json:"less,omitempty"`
	Base      Figure   `json:"base,omitzero"`    // as the layout suggests it
	Outside   string   `json:"outside,omitzero"` // a base named in words that the document does not count
	Printed   Printed  `json:"printed,omitzero"`
	Window    Window   `json:"window,omitzero"`   // printed with the claim; else that of the year
	Concerns  Figure   `json:"concerns,omitzero"` // outcome whose rate depends on the coverage
	Label     string   `json:"label,omitempty"`   // name that the document gives to what is counted
	Details   []Detail `json:"details,omitempty"` // printed with the claim: groups by métier
	MinMonths int      `json:"min_months,omitzero"`
	Concept   Concept  `json:"concept,omitzero"`
	Wording   Wording  `json:"wording,omitzero"`
}

// Wording is what a sentence asserts in words rather than in figures. Zero fields assert nothing.
type Wording struct {
	Subject Subject `json:"subject,omitzero"`
	Trend   Trend   `json:"trend,omitzero"`
	Degree  Degree  `json:"degree,omitzero"`
}

// Subject is what a sentence says it speaks of.
type Subject uint8

// The subjects of a sentence.
const (
	SubjectNumber Subject = iota + 1 // "le nombre de …"
	SubjectRate                      // "le taux de …", "la part de …"
)

var subjects = law.Enum{Type: "Subject", Texts: []string{"number", "rate"}}

// String is the code of the subject.
func (s Subject) String() string { return subjects.Text(uint8(s)) }

// MarshalText gives the code.
func (s Subject) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (s *Subject) UnmarshalText(text []byte) error {
	v, err := subjects.Parse(string(text))
	if err == nil {
		*s = Subject(v)
	}
	return err
}

// Trend is the direction that a sentence asserts.
type Trend uint8

// The directions.
const (
	Up     Trend = iota + 1 // "à la hausse"
	Down                    // "en baisse"
	Stable                  // "stable"
)

var trends = law.Enum{Type: "Trend", Texts: []string{"up", "down", "stable"}}

// String is the code of the direction.
func (t Trend) String() string { return trends.Text(uint8(t)) }

// MarshalText gives the code.
func (t Trend) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (t *Trend) UnmarshalText(text []byte) error {
	v, err := trends.Parse(string(text))
	if err == nil {
		*t = Trend(v)
	}
	return err
}

// Degree is the size that a sentence gives to a change.
type Degree uint8

// The sizes.
const (
	Slight Degree = iota + 1 // "légère baisse"
	Strong                   // "forte baisse"
)

var degrees = law.Enum{Type: "Degree", Texts: []string{"slight", "strong"}}

// String is the code of the size.
func (d Degree) String() string { return degrees.Text(uint8(d)) }

// MarshalText gives the code.
func (d Degree) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (d *Degree) UnmarshalText(text []byte) error {
	v, err := degrees.Parse(string(text))
	if err == nil {
		*d = Degree(v)
	}
	return err
}

// SlightChange is the convention on "slight" and "strong": no text sets one. A relative change above
// [SlightPercent] is not slight; one up to it is not strong.
var SlightChange = law.Convention{ID: "BILAN-SLIGHT"}

// SlightPercent is the limit of [SlightChange], in percent of the earlier count; the limit itself is
// slight. A direction is called stable under the same limit.
const SlightPercent = 10

// Concept is a notion whose content the law gives, which a label may count only in part.
type Concept uint8

// Qualification is access to a qualification: the entries into training that a bilan counts, and the
// apprenticeship (L6211-1) and professionalisation (L6325-1) contracts, whose object is one.
const Qualification Concept = 1

var concepts = law.Enum{Type: "Concept", Texts: []string{"qualification"}}

// String is the code of the concept.
func (c Concept) String() string { return concepts.Text(uint8(c)) }

// MarshalText gives the code.
func (c Concept) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (c *Concept) UnmarshalText(text []byte) error {
	v, err := concepts.Parse(string(text))
	if err == nil {
		*c = Concept(v)
	}
	return err
}

// covers lists the figures that the concept takes in.
func (c Concept) covers() []Figure {
	if c != Qualification {
		return nil
	}
	return []Figure{FigureTraining, FigureContractsOf(law.Apprenticeship), FigureContractsOf(law.Professionalisation)}
}

// Cites gives the articles that the concept rests on.
func (c Concept) Cites() []law.Ref {
	if c != Qualification {
		return nil
	}
	return []law.Ref{law.Travail("L6211-1", "", ""), law.Travail("L6325-1", "", "")}
}
