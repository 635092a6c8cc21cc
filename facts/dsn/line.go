package dsn

import (
	"fmt"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// Rubric is the name of a rubric of the DSN, such as "S21.G00.40.007".
type Rubric string

// The rubrics that this package reads. Blocks 40 and 62 are the contract and its end.
const (
	RubricStart      Rubric = "S21.G00.40.001" // date de début du contrat
	RubricNature     Rubric = "S21.G00.40.007" // nature du contrat
	RubricScheme     Rubric = "S21.G00.40.008" // dispositif de politique publique et conventionnel
	RubricNumber     Rubric = "S21.G00.40.009" // numéro du contrat
	RubricPlannedEnd Rubric = "S21.G00.40.010" // date de fin prévisionnelle du contrat
	RubricUse        Rubric = "S21.G00.40.021" // motif de recours
	RubricEnded      Rubric = "S21.G00.62.001" // date de fin du contrat
	RubricEnding     Rubric = "S21.G00.62.002" // motif de la rupture du contrat
)

// Line is a line of a DSN: the value of one rubric.
type Line struct {
	Rubric Rubric
	Value  string // without its apostrophes, as it stands otherwise
}

// String is the line as it stands in a file, without its end.
func (l Line) String() string { return string(l.Rubric) + ",'" + l.Value + "'" }

// A LineError says why a line could not be read. The caller knows its number in the file.
type LineError struct {
	Rubric Rubric // empty when it is not one
	Found  string // the line, or its value once the rubric is known
	Want   string
	Err    error // the [*law.ValueError] of the value, if any
}

func (e *LineError) Error() string {
	if e.Rubric != "" {
		return fmt.Sprintf("dsn: %s: %q: want %s", e.Rubric, e.Found, e.Want)
	}
	return fmt.Sprintf("dsn: %q: want %s", e.Found, e.Want)
}

// Unwrap is the error of the value.
func (e *LineError) Unwrap() error { return e.Err }

const wantLine = "a line as S21.G00.40.007,'02'"

// ParseLine reads a line such as "S21.G00.40.007,'02'", with or without its line end. A value may hold
// apostrophes, as names of streets do: the first and the last enclose it. Any rubric is read, known here or
// not; anything else is a [*LineError].
func ParseLine(text string) (Line, error) {
	line := strings.TrimSuffix(strings.TrimSuffix(text, "\n"), "\r")
	rubric, quoted, ok := strings.Cut(line, ",")
	if !ok || !isRubric(rubric) {
		return Line{}, &LineError{Found: text, Want: wantLine}
	}
	if len(quoted) < 2 || quoted[0] != '\'' || quoted[len(quoted)-1] != '\'' || strings.ContainsAny(quoted, "\r\n") {
		return Line{}, &LineError{Rubric: Rubric(rubric), Found: quoted, Want: "one value between apostrophes"}
	}
	return Line{Rubric(rubric), quoted[1 : len(quoted)-1]}, nil
}

// isRubric tells a name such as S21.G00.40.007.
func isRubric(name string) bool {
	const shape = "S00.G00.00.000"
	if len(name) != len(shape) {
		return false
	}
	for i := range len(shape) {
		if shape[i] != '0' && name[i] != shape[i] || shape[i] == '0' && !isDigit(name[i]) {
			return false
		}
	}
	return true
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// ParseDate reads a date as a DSN writes it, day, month and year in eight digits: "01092024" is
// 1 September 2024. The empty text is no date; anything else is a [*law.ValueError].
func ParseDate(text string) (law.Date, error) {
	if len(text) == len("01092024") {
		if d, err := law.ParseDate(text[:2] + "/" + text[2:4] + "/" + text[4:]); err == nil {
			return d, nil
		}
	} else if text == "" {
		return law.Date{}, nil
	}
	return law.Date{}, &law.ValueError{Type: "DSN date", Found: text, Want: "an existing day as JJMMAAAA"}
}
