package law

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A number that identifies is quoted digit by digit; a quantity has its thousands apart.
func TestNumbersThatIdentify(t *testing.T) {
	rule := Rule{ID: "X", Cites: []Ref{{Text: "text", Seen: Primary}}}
	w := Words{Lang: English, Rules: []Sentences{{ID: "X", Yes: []string{"{#register.other} is not there.", "RNCP {#register.number}, {register.number}."}}}}
	tree := NewTree()
	tree.Says(&rule, Yes, Fact("register.number", MustCount(35830)))
	assert.Equal(t, "RNCP 35830, 35,830. (text)", w.Sentence(tree.Decision()))
}
