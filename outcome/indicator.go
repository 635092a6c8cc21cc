package outcome

import (
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Indicator is the definition of a rate over persons, as a value: who is in the base, who is counted,
// when the situation is looked at, what becomes of unknown situations. Two indicators that differ in one of
// these are not comparable even when they bear the same name in everyday speech.
//
// The indicators of this package are listed in [Indicators]; hosts add their own. An Indicator must not
// change once a [Plan] uses it.
type Indicator struct {
	ID         string // stable and public: "occitanie_insertion"
	FR, EN     string // title
	Population *Population
	// Window is when the situation is looked at. "Not stated" is an access without limit of time, or a plan
	// gives a window: see [Indicator.In].
	Window Window
	// Unknowns is what the source does with unknown situations. When it does not say, no rate is computed
	// as long as a situation is unknown: only [Bounds] are.
	Unknowns Treatment
	// PerContract tells the indicators that count contracts, not persons.
	PerContract bool
	Rounding    Rounding
	Places      int // decimals that the source prints
	// Profile is the base under which the source does not publish; 0 when it states none. A table published
	// under any profile that hides something keeps to it: see [Tally.Publish].
	Profile Profile
	// AboveByPlace: by town or territory the source publishes only above that base, not at it.
	AboveByPlace bool
	Valid        law.Period // days of exit the definition is known for; a tally counts all of them the same
	Cites        []law.Ref
	Conventions  []*law.Convention // choices made where the source is silent
	// Counts tells whether a person of the base is counted, from one situation. Unknown is the answer both
	// for a situation that is not known and for one that the definition does not decide.
	Counts func(*View) law.Answer
}

// Population is who is in the base of an indicator.
type Population struct {
	Of Base
	// DropOuts tells whether persons who left the course early are in the base.
	DropOuts law.Answer
	// Surveyed tells the bases of a survey, where only the answer of the person counts: a contract known
	// from elsewhere does not stand for it, and where nothing was observed the answer is Unknown.
	Surveyed bool
	// In tells whether a person is in the base. Unknown keeps the person apart: see [Tally.Undecided].
	In func(*View) law.Answer
}

// complete tells whether the indicator can be asked.
func (i *Indicator) complete() bool {
	return i != nil && i.Counts != nil && i.Population != nil && i.Population.In != nil
}

// In is the same indicator at another window: InserJeunesEmployment.In(At(12)).
func (i *Indicator) In(w Window) *Indicator {
	c := *i
	c.Window = w
	return &c
}

// Treating is the same indicator with another treatment of unknown situations, for a source that states
// none: DaresDurable.Treating(UnknownsExcluded).
func (i *Indicator) Treating(t Treatment) *Indicator {
	c := *i
	c.Unknowns = t
	return &c
}

// Key is the identifier of the indicator at its window and with its treatment of unknown situations:
// "occitanie_insertion:comptees_non:etat_6_mois". What is not stated is left out.
func (i *Indicator) Key() string {
	key := i.ID
	for _, more := range [...]string{i.Unknowns.String(), i.Window.String()} {
		if more != "" {
			key += ":" + more
		}
	}
	return key
}

// same tells whether the two count the same persons the same way.
func (i *Indicator) same(o *Indicator) bool {
	return i.ID == o.ID && i.Window == o.Window && i.Unknowns == o.Unknowns
}

// Title is the title in the language of the tag.
func (i *Indicator) Title(tag language.Tag) string {
	if langOf(tag) == english && i.EN != "" {
		return i.EN
	}
	return i.FR
}

// Measure is the definition that every share of the indicator carries.
func (i *Indicator) Measure() Measure {
	m := Measure{Indicator: i.ID, Window: i.Window, Unknowns: i.Unknowns}
	if i.Population != nil {
		m.Of = i.Population.Of
	}
	return m
}

// Treat is what the source makes of an answer: an unknown one counts as it says, and stays unknown where it
// says nothing or leaves the person out.
func (i *Indicator) Treat(a law.Answer) law.Answer {
	switch {
	case a != law.Unknown:
		return a
	case i.Unknowns == UnknownsAsNo:
		return law.No
	case i.Unknowns == UnknownsAsYes:
		return law.Yes
	}
	return law.Unknown
}

// Round rounds a rate as the source prints it: to its number of decimals, halves as it settles them.
func (i *Indicator) Round(s Share) Decimal { return s.Percent().Round(i.Places, i.Rounding) }

// The populations of the indicators of this package.
var (
	// Trained are all who entered the course.
	Trained = &Population{
		Of: FigureTrained.Base(), DropOuts: law.Yes,
		In: func(*View) law.Answer { return law.Yes },
	}
	// Completers are those whose path was completed (parcours aboutis).
	Completers = &Population{Of: FigureCompleted.Base(), DropOuts: law.No, In: completed}
	// Leavers are all who left the course, at its end or before.
	Leavers = &Population{Of: Base{"sortants", "leavers"}, DropOuts: law.Yes, In: left}
	// Exits are the leavers less those whose exit is withdrawn: death, retirement, long illness (the
	// category exists in the IAE files, the list of its cases was not found).
	Exits = &Population{Of: Base{"sorties", "exits"}, DropOuts: law.Yes, In: exits}
	// SchoolLeavers are the learners of a final year who are not enrolled again. Whoever is in a course of
	// which nobody told the kind may be: Unknown.
	SchoolLeavers = &Population{Of: Base{"sortants de formation initiale", "school leavers"}, DropOuts: law.Yes, In: schoolLeavers}
	// FinalYear are all the learners of a final year, enrolled again or not.
	FinalYear = &Population{Of: Base{"élèves et apprentis en année terminale", "final-year learners"}, DropOuts: law.Yes, In: left}
)

func completed(v *View) law.Answer {
	switch v.Journey.Ending {
	case Completed:
		return law.Yes
	case 0:
		return law.Unknown
	default:
		return law.No
	}
}

func left(v *View) law.Answer {
	switch v.Journey.Ending {
	case Running:
		return law.No
	case 0:
		if v.Journey.Ended.IsZero() {
			return law.Unknown
		}
	default:
	}
	return law.Yes
}

func exits(v *View) law.Answer {
	if v.Situation == Neutralised {
		return law.No
	}
	return left(v)
}

func schoolLeavers(v *View) law.Answer {
	switch v.Situation {
	case InInitialTraining, InApprenticeship:
		return law.No
	case InOtherTraining: // it may be initial education
		return left(v).And(law.Unknown)
	default:
		return left(v)
	}
}

// Indicators lists the indicators of this package, in the order of the documentation.
func Indicators() []*Indicator {
	return []*Indicator{
		Occitanie, POECTarget, POEITarget,
		FranceTravailReturn, DurableReturns,
		DaresEmployment, DaresDurable,
		IAEDurable, IAETransition, IAEPositive, IAEDynamic,
		InserJeunesEmployment, InserJeunesShare, InserJeunesStudy, OrionFavourable,
		RNCPTarget, CIVISDurable,
		DropOutDeclared, DropOutByDifference, DropOutDashboard, BrokenWithin9Months,
	}
}

// IndicatorNamed finds an indicator of this package by its id. An unknown id is a [*law.NameError].
func IndicatorNamed(id string) (*Indicator, error) {
	all := Indicators()
	ids := make([]string, len(all))
	for n, i := range all {
		if i.ID == id {
			return i, nil
		}
		ids[n] = i.ID
	}
	return nil, &law.NameError{Type: "Indicator", Found: id, Allowed: ids}
}
