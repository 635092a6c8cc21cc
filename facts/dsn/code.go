package dsn

import (
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// Norms are the editions of the technical specification in which a code is listed.
type Norms uint8

// The editions that were looked up. A code of Older is in a list of about 2016; alone, it is of older files
// only, and was seen in that single source.
const (
	P24V01 Norms = 1 << iota
	P25V01
	P26V01
	Older
)

const (
	current = P24V01 | P25V01 | P26V01 // listed in the three norms, the same in each
	ever    = current | Older
)

var normNames = [...]string{"P24V01", "P25V01", "P26V01", "before P24V01"}

// Has tells whether all of those editions list the code.
func (n Norms) Has(m Norms) bool { return n&m == m }

// Old tells a code that only older files have.
func (n Norms) Old() bool { return n == Older }

// String lists the editions: "P25V01, P26V01". It is empty for an unknown code.
func (n Norms) String() string {
	var names []string
	for i, name := range normNames {
		if n.Has(1 << i) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// span says the first and the last of the three norms that list a code, all three when none is given.
func (n Norms) span() string {
	if n&current == 0 {
		n = current
	}
	first, last := "", ""
	for i, name := range normNames[:3] {
		if n.Has(1 << i) {
			if first == "" {
				first = name
			}
			last = name
		}
	}
	if first == last {
		return first
	}
	return first + " à " + last
}

// source cites the list of a rubric, in the norms that have the code.
func source(r Rubric, n Norms) law.Ref {
	ref := law.Ref{
		Text:    "cahier technique de la DSN (GIP-MDS), norme NEODeS " + n.span(),
		Article: string(r), Rank: law.RankData, Seen: law.Secondary,
	}
	if n.Old() {
		ref.Text, ref.Seen = "liste des codes de la DSN vers 2016", law.Weak
	}
	return ref
}

// parseCode reads a code of that many digits as its number plus one; the empty text is zero, "not
// declared".
func parseCode(typ, text string, digits int, want string) (int16, error) {
	if text == "" {
		return 0, nil
	}
	n := 0
	ok := len(text) == digits
	for i := 0; ok && i < len(text); i++ {
		ok = isDigit(text[i])
		n = n*10 + int(text[i]-'0')
	}
	if !ok {
		return 0, &law.ValueError{Type: typ, Found: text, Want: want}
	}
	return int16(n + 1), nil
}

// codeText is the inverse of parseCode.
func codeText(n int16, digits int) string {
	if n == 0 {
		return ""
	}
	n--
	b := []byte("000")[:digits]
	for i := digits - 1; i >= 0; i, n = i-1, n/10 {
		b[i] = byte('0' + n%10)
	}
	return string(b)
}

// find is the row of a code, nil when the list has none.
func find[T any](rows []T, code string, codeOf func(*T) string) *T {
	for i := range rows {
		if codeOf(&rows[i]) == code {
			return &rows[i]
		}
	}
	return nil
}
