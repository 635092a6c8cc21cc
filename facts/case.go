package facts

import "github.com/parcours-emploi/parcours/law"

// Case is one case: what is known of a person, a contract and a course at the moment of asking. The zero
// Case is legal: every rule then answers Unknown and says what it lacks.
type Case struct {
	Contract Contract `json:"contract,omitzero"`
}

// History is a list of past or present items. An empty list means "none" only when Complete is
// [law.Yes]; otherwise it means that nobody has said.
type History[T any] struct {
	Complete law.Answer `json:"complete,omitzero"`
	Items    []T        `json:"items,omitempty"`
}

// Any tells whether the list has an item: Unknown when it is empty and not known to be complete.
func (h History[T]) Any() law.Answer {
	switch {
	case len(h.Items) > 0:
		return law.Yes
	case h.Complete == law.Yes:
		return law.No
	}
	return law.Unknown
}
