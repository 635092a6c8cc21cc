package outcome

import (
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// GroupKey is what journeys can be grouped by.
type GroupKey uint8

// The keys. Those up to [BySession] come from the roster, the others from the journey.
const (
	ByYear      GroupKey = iota + 1
	ByTrade              // métier
	ByTown               // of the session
	ByTerritory          // of the session
	ByBody               // training body
	BySession
	ByLevel // highest diploma held on entry
	BySex
)

var groupKeys = law.Enum{Type: "GroupKey", Texts: []string{
	"year", "trade", "town", "territory", "body", "session", "level", "sex",
}}

// String is "year", "trade", "town", "territory", "body", "session", "level" or "sex".
func (k GroupKey) String() string { return groupKeys.Text(uint8(k)) }

// ParseGroupKey reads what [GroupKey.String] writes; anything else is a [*law.NameError].
func ParseGroupKey(text string) (GroupKey, error) {
	v, err := groupKeys.Parse(text)
	return GroupKey(v), err
}

// MarshalText gives the key.
func (k GroupKey) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a key.
func (k *GroupKey) UnmarshalText(text []byte) error {
	v, err := ParseGroupKey(string(text))
	if err == nil {
		*k = v
	}
	return err
}

// text is one of the names of a setting, empty when not recorded.
func (s *Setting) text(k GroupKey) string {
	switch k {
	case ByYear:
		if s.Year == 0 {
			return ""
		}
		return strconv.Itoa(int(s.Year))
	case ByTrade:
		return s.Trade
	case ByTown:
		return s.Town
	case ByTerritory:
		return s.Territory
	case ByBody:
		return s.Body
	default: // not a name of a setting
		return ""
	}
}

// Group is one group of journeys: a value for each key of the plan, in its order. An empty value is "not
// recorded", a group of its own; the session of a journey that is not in the roster is recorded nowhere,
// so that all its keys are empty.
type Group []string

// String joins the values with a slash, "Albi/2022"; a value not recorded is "?".
func (g Group) String() string {
	var b strings.Builder
	for i, v := range g {
		if i > 0 {
			b.WriteByte('/')
		}
		if v == "" {
			v = "?"
		}
		b.WriteString(v)
	}
	return b.String()
}
