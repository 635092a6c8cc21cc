package outcome

import (
	"strconv"
	"strings"
	"unicode"
)

// Printable is a text of a file as it may be printed: control characters, which a terminal obeys, and the
// characters that turn the direction of writing are replaced by their number ("\u001b", "\u202e"); line ends and
// tabs by a space. Letters, accents and the spaces of French typography stay.
func Printable(text string) string {
	if strings.IndexFunc(text, unprintable) < 0 {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			b.WriteByte(' ')
		case unprintable(r):
			n := strconv.FormatInt(int64(r), 16) // none has more than four digits
			b.WriteString(`\u` + strings.Repeat("0", 4-len(n)) + n)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}
