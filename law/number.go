package law

import (
	"encoding/json"
	"strconv"
	"strings"
)

// numberSpaces are the spaces found in French numbers: ordinary, no-break, narrow no-break and thin.
const numberSpaces = " \u00a0\u202f\u2009"

func trimSpaces(text string) string { return strings.Trim(text, numberSpaces) }

// readNumber reads digits, with one space between groups of three or none at all, then at most so many
// decimals (4 or fewer) after a comma or a point; the result is in units of the last decimal allowed.
// Signs, thousands dots, a number that begins or ends with its separator and one that leaves int64 are
// not ok.
func readNumber(text string, decimals int) (n int64, ok bool) {
	whole, frac := text, ""
	if i := strings.IndexAny(text, ".,"); i >= 0 {
		whole, frac = text[:i], text[i+1:]
		if frac == "" || len(frac) > decimals {
			return 0, false
		}
	}
	whole, ok = ungrouped(whole)
	if !ok {
		return 0, false
	}
	// Whole begins with a digit and ParseInt refuses all but digits in what follows.
	n, err := strconv.ParseInt(whole+frac+"0000"[:decimals-len(frac)], 10, 64)
	return n, err == nil
}

// ungrouped drops the spaces between thousands. "12 34" is refused: two cells glued together look so.
func ungrouped(text string) (string, bool) {
	var b strings.Builder
	group, groups := 0, 1 // digits of the current group, groups so far
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
			group++
		case strings.ContainsRune(numberSpaces, r) && group > 0 && group <= 3 && (groups == 1 || group == 3):
			group, groups = 0, groups+1
		default:
			return "", false
		}
	}
	return b.String(), group > 0 && (groups == 1 || group == 3)
}

// jsonText is the content of a JSON string, empty for null, and for anything else the JSON itself, so that
// the parser which reads it also refuses it.
func jsonText(data []byte) string {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return string(data)
	}
	return text
}

// integerAsText lets a scalar that is read from a text be read from an integer column too.
func integerAsText(src any) any {
	if n, ok := src.(int64); ok {
		return strconv.FormatInt(n, 10)
	}
	return src
}
