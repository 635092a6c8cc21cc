package eligibility_test

import (
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func TestPackage(t *testing.T) {
	lawtest.Check(t, lawtest.Package{
		Name: "eligibility", Source: os.DirFS("."),
		Rules: eligibility.Rules, Tables: eligibility.Tables,
		Conventions: eligibility.Conventions, Remarks: eligibility.Remarks,
		French: &eligibility.WordsFrench, English: &eligibility.WordsEnglish,
	})
}

// vectors are the cases that programs in other languages replay too: see testdata/vectors/README.md.
func vectors(t *testing.T) fs.FS {
	t.Helper()
	dir, err := fs.Sub(os.DirFS("testdata"), "vectors")
	require.NoError(t, err)
	return dir
}

func TestReadDecisionRefusesAnUnknownRule(t *testing.T) {
	c := cddOfTwelveMonths()
	stored := eligibility.POECExit(&c).AppendJSON(nil)
	back, err := eligibility.ReadDecision(stored)
	require.NoError(t, err)
	assert.Equal(t, law.Yes, back.Answer())

	var bad *law.DecisionError
	_, err = law.ReadDecision(stored, eligibility.Rules[:4]...) // all but POEC-EXIT-CDD-12M and what follows
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "because[3].rule", bad.Path)
	assert.Equal(t, "POEC-EXIT-CDD-12M", bad.Found)
}
