package law

// Edition is the state of the codes that were read for this version of the library: the last day whose
// texts are known. A decision about a later day rests on texts that may have changed (see [Param.Reviewed]).
var Edition = Date{2026, 3, 27}

// Rank is the rank of a text: a refusal needs a binding one, softer ones may only warn.
type Rank uint8

// The ranks, strongest first.
const (
	RankStatute      Rank = iota + 1 // loi, articles L and ordinances
	RankDecree                       // décret, articles R and D
	RankOrder                        // arrêté
	RankDeliberation                 // délibération of a public operator
	RankCircular                     // circulaire or instruction
	RankGuidance                     // official explanation, published practice
	RankData                         // a published table or document
)

var ranks = Enum{Type: "Rank", Texts: []string{"statute", "decree", "order", "deliberation", "circular", "guidance", "data"}}

// String is the code of the rank.
func (r Rank) String() string { return ranks.Text(uint8(r)) }

// MarshalText gives the code.
func (r Rank) MarshalText() ([]byte, error) { return ranks.Marshal(uint8(r)) }

// UnmarshalText reads a code; the empty text is zero, an unknown one a [*NameError].
func (r *Rank) UnmarshalText(text []byte) error {
	v, err := ranks.Parse(string(text))
	if err == nil {
		*r = Rank(v)
	}
	return err
}

// Seen says how a text was seen when the value was written down.
type Seen uint8

// The ways of having seen a text, best first.
const (
	Primary   Seen = iota + 1 // the text itself was read
	Secondary                 // reported by an official page or a well-kept public source
	Weak                      // reported by a single unofficial source
)

var seens = Enum{Type: "Seen", Texts: []string{"primary", "secondary", "weak"}}

// String is "primary", "secondary" or "weak".
func (s Seen) String() string { return seens.Text(uint8(s)) }

// MarshalText gives the code.
func (s Seen) MarshalText() ([]byte, error) { return seens.Marshal(uint8(s)) }

// UnmarshalText reads a code; the empty text is zero, an unknown one a [*NameError].
func (s *Seen) UnmarshalText(text []byte) error {
	v, err := seens.Parse(string(text))
	if err == nil {
		*s = Seen(v)
	}
	return err
}

// Ref cites the text that a rule or a value comes from.
type Ref struct {
	Text    string // "code du travail", "décret n° 2024-951 du 23 octobre 2024"
	Article string // "L6326-3"; empty when the whole text is meant
	Part    string // "al. 2", "3°"; empty when the whole article is meant
	ID      string // Légifrance identifier of that version: "LEGIARTI000048600478"; empty when not known
	Rank    Rank
	Seen    Seen
}

// Travail cites an article of the code du travail that was read. The letter of the article gives its
// rank: L is statute, R and D are decrees.
func Travail(article, part, id string) Ref {
	return Ref{Text: "code du travail", Article: article, Part: part, ID: id, Rank: rankOfArticle(article), Seen: Primary}
}

func rankOfArticle(article string) Rank {
	if article != "" && (article[0] == 'R' || article[0] == 'D') {
		return RankDecree
	}
	return RankStatute
}

// String is the citation as French jurists write it: "code du travail, art. L6326-3, al. 2".
func (r Ref) String() string {
	s := r.Text
	if r.Article != "" {
		s += ", art. " + r.Article
	}
	if r.Part != "" {
		s += ", " + r.Part
	}
	return s
}

// URL is the address of the text on Légifrance, empty when its identifier is not known.
func (r Ref) URL() string {
	switch {
	case hasPrefix(r.ID, "LEGIARTI"):
		return "https://www.legifrance.gouv.fr/codes/article_lc/" + r.ID
	case hasPrefix(r.ID, "JORFTEXT"):
		return "https://www.legifrance.gouv.fr/jorf/id/" + r.ID
	case hasPrefix(r.ID, "JORFARTI"):
		return "https://www.legifrance.gouv.fr/jorf/article_jo/" + r.ID
	}
	return ""
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }
