package outcome

import "github.com/parcours-emploi/parcours/law"

// Verdict is what an audit concludes on a claim. Its text is the one stored in JSON.
type Verdict uint8

// The verdicts.
const (
	OK              Verdict = iota + 1 // the figures give what is printed
	Inconsistent                       // printed figures contradict each other
	LabelMisleading                    // only another base of the year than the one suggested gives it
	UnitError                          // points printed as percent, or the reverse
	RoundingOnly                       // rounded parts do not add up though the counts do
	WindowFault                        // observation windows are mixed or not complete
	NotVerifiable                      // a base or a figure is not there
	Definition                         // the figures do not carry what the words define
	Derived                            // not printed: computed here
	WordingFault                       // the words do not fit the figures
	Note                               // nothing to prove or refute, but something to know
)

var verdicts = law.Enum{Type: "Verdict", Texts: []string{
	"ok", "inconsistent", "label_misleading", "unit_error", "rounding", "window", "not_verifiable", "definition",
	"derived", "wording", "note",
}}

// String is the text of the verdict: "ok", "label_misleading"…
func (v Verdict) String() string { return verdicts.Text(uint8(v)) }

// MarshalText gives the text of the verdict.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads a text; an unknown one is a [*law.NameError].
func (v *Verdict) UnmarshalText(text []byte) error {
	n, err := verdicts.Parse(string(text))
	if err == nil {
		*v = Verdict(n)
	}
	return err
}

// Verdicts lists every verdict.
func Verdicts() []Verdict {
	all := make([]Verdict, len(verdicts.Texts))
	for i := range all {
		all[i] = Verdict(i + 1)
	}
	return all
}

// Reason says why a verdict was given, for programs; [Finding.Sentences] says it for people.
type Reason uint8

// The reasons.
const (
	ReasonCloses            Reason = iota + 1 // the sum closes
	ReasonDoesNotClose                        // it does not
	ReasonReproduced                          // the figures give the printed value
	ReasonOtherBase                           // another base of the year gives it, not the one suggested
	ReasonNotReproduced                       // nothing of the year gives it
	ReasonNotPrinted                          // nothing printed to compare with
	ReasonPartsRounded                        // counts close, rounded percentages do not
	ReasonPointsAsPercent                     // a difference of two rates printed with a percent sign
	ReasonPercentAsPoints                     // a relative change or a rate printed as points
	ReasonDividedByAfter                      // a change divided by the later figure
	ReasonNumberIsRate                        // the words speak of a number, the value printed is a rate
	ReasonRateIsNumber                        // the words speak of a rate, the value printed is a number
	ReasonOtherDirection                      // the figures go the other way
	ReasonNotSlight                           // the change is not slight
	ReasonNotStrong                           // the change is not strong
	ReasonWordsFit                            // the words fit
	ReasonPartlyFollowed                      // part of the sessions have reached the follow-up date
	ReasonWindowsDiffer                       // the windows of the years differ or are not printed
	ReasonAllFollowed                         // everyone was followed, in like windows
	ReasonUnlikeUnits                         // placements beside persons
	ReasonPartFits                            // a part within its whole
	ReasonPartExceeds                         // a part above its whole
	ReasonLengthNotCounted                    // contracts are counted without their length
	ReasonLengthSettled                       // no counted contract needs a length to be classed
	ReasonLeftOut                             // the label leaves out part of its concept
	ReasonNothingLeftOut                      // the label counts the whole concept
	ReasonPlanned                             // planned, not achieved
	ReasonNotPlanned                          // a plan expected where there is none
	ReasonOutsideBase                         // the base is named but not counted in the document
	ReasonNoBase                              // no base printed
	ReasonNoCount                             // no count printed
	ReasonMissingFigure                       // a figure is not printed
	ReasonCountAboveBase                      // a count above its base
	ReasonBaseZero                            // nobody in the base
	ReasonUnknownYear                         // the claim names a year that is not there
	ReasonUnknownFigure                       // the claim names no figure, or one that the check cannot use
	ReasonUnknownCheck                        // the claim names no check
	ReasonNoValues                            // a mean without the values it comes from
	ReasonIncompleteWording                   // the claim asserts nothing
	ReasonIsCount                             // the number printed without a unit is the count, not a rate
	ReasonNoUnit                              // a number without a unit, which is not the count either
	ReasonNotComparable                       // a rate said to move between years that cannot be compared
	ReasonNoMinimum                           // a length is asked for and no number of months is given
	ReasonUnknownTrade                        // a name that neither the list of sessions nor the document explains
)

var reasons = law.Enum{Type: "Reason", Texts: []string{
	"closes", "does_not_close", "reproduced", "other_base", "not_reproduced", "not_printed", "parts_rounded",
	"points_as_percent", "percent_as_points", "divided_by_after", "number_is_rate", "rate_is_number",
	"other_direction", "not_slight", "not_strong", "words_fit", "partly_followed", "windows_differ",
	"all_followed", "unlike_units", "part_fits", "part_exceeds", "length_not_counted", "length_settled",
	"left_out", "nothing_left_out", "planned", "not_planned", "outside_base", "no_base", "no_count",
	"missing_figure", "count_above_base", "base_zero", "unknown_year", "unknown_figure", "unknown_check",
	"no_values", "incomplete_wording", "is_count", "no_unit", "not_comparable", "no_minimum", "unknown_trade",
}}

// String is the code of the reason.
func (r Reason) String() string { return reasons.Text(uint8(r)) }

// MarshalText gives the code of the reason.
func (r Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (r *Reason) UnmarshalText(text []byte) error {
	v, err := reasons.Parse(string(text))
	if err == nil {
		*r = Reason(v)
	}
	return err
}
