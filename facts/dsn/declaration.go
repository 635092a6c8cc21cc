package dsn

import (
	"errors"

	"github.com/parcours-emploi/parcours/law"
)

// Declaration is what one declaration says of one contract. Every field may be missing.
type Declaration struct {
	Number     string   // S21.G00.40.009, the employer's number of the contract
	Nature     Nature   // S21.G00.40.007
	Scheme     Scheme   // S21.G00.40.008
	Use        Use      // S21.G00.40.021
	Start      law.Date // S21.G00.40.001, first day, included
	PlannedEnd law.Date // S21.G00.40.010, last day of the term, included; renewals move it
	Ended      law.Date // S21.G00.62.001, last day of the contract that ended, included
	Ending     Ending   // S21.G00.62.002
}

// Set puts a line in its field; used is false for a rubric that is not read here. A value that is not one
// of its rubric is a [*LineError], and leaves the field as it was.
func (d *Declaration) Set(l Line) (used bool, err error) {
	switch l.Rubric {
	case RubricNumber:
		d.Number = l.Value
	case RubricNature:
		err = set(&d.Nature, l.Value, ParseNature)
	case RubricScheme:
		err = set(&d.Scheme, l.Value, ParseScheme)
	case RubricUse:
		err = set(&d.Use, l.Value, ParseUse)
	case RubricEnding:
		err = set(&d.Ending, l.Value, ParseEnding)
	case RubricStart:
		err = set(&d.Start, l.Value, ParseDate)
	case RubricPlannedEnd:
		err = set(&d.PlannedEnd, l.Value, ParseDate)
	case RubricEnded:
		err = set(&d.Ended, l.Value, ParseDate)
	default:
		return false, nil
	}
	var value *law.ValueError
	if errors.As(err, &value) {
		err = &LineError{Rubric: l.Rubric, Found: l.Value, Want: value.Want, Err: err}
	}
	return true, err
}

func set[T any](field *T, text string, parse func(string) (T, error)) error {
	v, err := parse(text)
	if err == nil {
		*field = v
	}
	return err
}

// Days is the length declared, from the first day to the planned last one, both included. It is not
// recorded when either is missing or when they are in the wrong order.
func (d *Declaration) Days() law.Count {
	return law.Period{From: d.Start, Through: d.PlannedEnd}.Days()
}
