package outcome

import (
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// Window says when the situation of a person is looked at: a state at a date or an access within a delay,
// which are two different things. The zero value is "not stated", which no window equals by default: a
// rate without window is not comparable with one that has it.
type Window uint16

const (
	windowAt Window = (iota + 1) << 12
	windowWithin
	windowDuring
	windowMixed

	windowKind   = 7 << 12
	windowMonths = 1<<12 - 1
)

// The windows that are not a number of months.
const (
	WindowDuring = windowDuring // during the course itself: drop-outs
	WindowMixed  = windowMixed  // unlike windows were put together
)

// At is the state so many months after the end, 0 for the day of exit. A number outside 0 to 4095 is "not
// stated".
func At(months int) Window { return window(windowAt, months) }

// Within is an access at any time in the months after the end. A number outside 0 to 4095 is "not stated".
func Within(months int) Window { return window(windowWithin, months) }

func window(kind Window, months int) Window {
	if months < 0 || months > int(windowMonths) {
		return 0
	}
	return kind | Window(months)
}

// String is "etat_6_mois", "acces_6_mois", "pendant_la_formation", "mixte", or empty when not stated.
func (w Window) String() string {
	months := strconv.Itoa(int(w & windowMonths))
	switch w & windowKind {
	case windowAt:
		return "etat_" + months + "_mois"
	case windowWithin:
		return "acces_" + months + "_mois"
	case windowDuring:
		return "pendant_la_formation"
	case windowMixed:
		return "mixte"
	}
	return ""
}

// ParseWindow reads what [Window.String] writes; anything else is a [*law.ValueError].
func ParseWindow(text string) (Window, error) {
	switch text {
	case "":
		return 0, nil
	case "pendant_la_formation":
		return WindowDuring, nil
	case "mixte":
		return WindowMixed, nil
	}
	kind := windowAt
	months, ok := strings.CutPrefix(text, "etat_")
	if !ok {
		kind = windowWithin
		months, ok = strings.CutPrefix(text, "acces_")
	}
	months, okEnd := strings.CutSuffix(months, "_mois")
	if n, err := strconv.ParseUint(months, 10, 12); ok && okEnd && err == nil {
		return window(kind, int(n)), nil
	}
	return 0, &law.ValueError{
		Type: "Window", Found: text, Want: "etat_N_mois, acces_N_mois, pendant_la_formation or mixte",
	}
}

// MarshalText gives the code of the window.
func (w Window) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads what [ParseWindow] reads.
func (w *Window) UnmarshalText(text []byte) error {
	v, err := ParseWindow(string(text))
	if err == nil {
		*w = v
	}
	return err
}

func (w Window) in(l lang) string {
	n := l.whole(int64(w & windowMonths))
	fr, en := "", ""
	switch kind := w & windowKind; {
	case w == At(0):
		fr, en = "à la sortie", "at exit"
	case w == At(1):
		fr, en = "état à 1 mois", "state at 1 month"
	case kind == windowAt:
		fr, en = "état à "+n+" mois", "state at "+n+" months"
	case w == Within(0):
		fr, en = "accès le jour de la sortie", "access on the day of exit"
	case w == Within(1):
		fr, en = "accès dans le mois", "access within 1 month"
	case kind == windowWithin:
		fr, en = "accès dans les "+n+" mois", "access within "+n+" months"
	case kind == windowDuring:
		fr, en = "pendant la formation", "during the course"
	case kind == windowMixed:
		fr, en = "fenêtres mêlées", "mixed windows"
	default:
		fr, en = "fenêtre non imprimée", "no window printed"
	}
	if l == english {
		return en
	}
	return fr
}
