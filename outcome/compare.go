package outcome

import (
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Refusal is a reason not to compare two years.
type Refusal uint8

// The reasons of a refusal.
const (
	RefusedProvisional Refusal = iota + 1 // one of the years is provisional
	RefusedPlanned                        // one of the years is planned, not achieved
	RefusedStatus                         // nobody said whether a year is final
	RefusedIndicator                      // unlike indicators
	RefusedBase                           // unlike populations
	RefusedWindow                         // unlike windows, or one that is not stated or mixed
	RefusedUnknowns                       // unlike treatments of unknown situations
	RefusedNoRate                         // one of the values cannot be computed
	RefusedFollowUp                       // part of the sessions of a year have not reached the follow-up date
)

var refusals = law.Enum{Type: "Refusal", Texts: []string{
	"provisional", "planned", "no_status", "indicator", "base", "window", "unknowns", "no_rate", "follow_up",
}}

// String is the code of the reason.
func (r Refusal) String() string { return refusals.Text(uint8(r)) }

// MarshalText gives the code of the reason.
func (r Refusal) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (r *Refusal) UnmarshalText(text []byte) error {
	v, err := refusals.Parse(string(text))
	if err == nil {
		*r = Refusal(v)
	}
	return err
}

// Explain is the reason in words, to follow a colon.
func (r Refusal) Explain(tag language.Tag) string {
	if int(r) >= len(refusalWords) {
		return ""
	}
	return refusalWords[r][langOf(tag)]
}

var refusalWords = [...][2]string{
	RefusedProvisional: {"une des années est provisoire (pré-bilan)", "one of the years is provisional"},
	RefusedPlanned:     {"une des années est prévue, non réalisée", "one of the years is planned, not achieved"},
	RefusedStatus:      {"le statut d'une année n'est pas connu", "the status of a year is not known"},
	RefusedIndicator:   {"les indicateurs diffèrent", "the indicators differ"},
	RefusedBase:        {"les bases diffèrent", "the bases differ"},
	RefusedWindow:      {"les fenêtres d'observation diffèrent ou ne sont pas connues", "the observation windows differ or are not known"},
	RefusedUnknowns:    {"les situations inconnues ne sont pas traitées de la même façon, ou rien ne le dit", "unknown situations are not treated alike, or nothing says so"},
	RefusedNoRate:      {"une des valeurs ne peut pas être calculée", "one of the values cannot be computed"},
	RefusedFollowUp:    {"une partie des sessions n'a pas atteint l'échéance du suivi", "some sessions have not reached the follow-up date"},
}

// Dated is a share with the year it belongs to and the status of that year.
type Dated struct {
	Year   string
	Status Status
	Share  Share
}

// Comparison sets two shares side by side. It answers only when nothing stands against comparing them;
// [Comparison.Anyway] answers in spite of that, for callers who print the reasons beside.
type Comparison struct {
	Before, After Dated
	Refusals      []Refusal // in the order of the constants; empty when the two are comparable
}

// Compare looks for every reason not to compare two shares.
func Compare(before, after Dated) Comparison {
	b, a := before.Share.m, after.Share.m
	rs := statusRefusals(before.Status, after.Status)
	if b.Indicator != a.Indicator {
		rs = append(rs, RefusedIndicator)
	}
	if b.Of != a.Of {
		rs = append(rs, RefusedBase)
	}
	if b.Window != a.Window || b.Window == 0 || b.Window == WindowMixed {
		rs = append(rs, RefusedWindow)
	}
	if b.Unknowns != a.Unknowns || b.Unknowns == 0 {
		rs = append(rs, RefusedUnknowns)
	}
	if before.Share.Err() != nil || after.Share.Err() != nil {
		rs = append(rs, RefusedNoRate)
	}
	return Comparison{before, after, rs}
}

func statusRefusals(before, after Status) []Refusal {
	var rs []Refusal
	if before == Provisional || after == Provisional {
		rs = append(rs, RefusedProvisional)
	}
	if before == Planned || after == Planned {
		rs = append(rs, RefusedPlanned)
	}
	if before == 0 || after == 0 {
		rs = append(rs, RefusedStatus)
	}
	return rs
}

// Points is the difference of the two rates; it cannot be computed when the comparison is refused.
func (c Comparison) Points() Points {
	if len(c.Refusals) > 0 {
		return Points{}
	}
	return c.Anyway()
}

// Anyway is the difference of the two rates, comparable or not; it cannot be computed when a rate cannot.
func (c Comparison) Anyway() Points { return c.After.Share.Percent().Minus(c.Before.Share.Percent()) }

// Change sets a count of two years side by side, as [Comparison] does for rates.
type Change struct {
	Before, After law.Count
	Refusals      []Refusal // empty when the two are comparable
}

// CompareYears looks for every reason not to compare one figure of two years. The window matters to
// outcomes only.
func CompareYears(before, after *Year, f Figure) Change {
	if before == nil || after == nil {
		return Change{before.Figure(f), after.Figure(f), []Refusal{RefusedNoRate}}
	}
	c := Change{before.Figure(f), after.Figure(f), statusRefusals(before.Status, after.Status)}
	if f.outcome() && (before.Window != after.Window || before.Window == 0 || before.Window == WindowMixed) {
		c.Refusals = append(c.Refusals, RefusedWindow)
	}
	if !c.Anyway().Valid() {
		c.Refusals = append(c.Refusals, RefusedNoRate)
	}
	return c
}

// Percent is the relative change, in percent of the earlier count; it cannot be computed when the
// comparison is refused.
func (c Change) Percent() Percent {
	if len(c.Refusals) > 0 {
		return Percent{}
	}
	return c.Anyway()
}

// Anyway is the relative change, comparable or not.
func (c Change) Anyway() Percent { return Growth(c.Before, c.After) }
