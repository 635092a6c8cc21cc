package outcome_test

import (
	"testing"

	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/outcome"
)

// The conventions stand in the register, with words in both languages.
func TestConventionsAreRegistered(t *testing.T) {
	lawtest.Check(t, lawtest.Package{
		Name: "outcome", Conventions: outcome.Conventions, Remarks: outcome.Remarks,
		French: &outcome.WordsFrench, English: &outcome.WordsEnglish,
	})
}
