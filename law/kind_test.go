package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestKindForms(t *testing.T) {
	assertForms(t, law.Apprenticeship, "apprentissage", `"apprentissage"`, "apprentissage")
	assertForms(t, law.Kind(0), "", `""`, nil)
	require.Len(t, law.Kinds(), 12)
	for _, k := range law.Kinds() {
		back, err := law.ParseKind(k.String())
		require.NoError(t, err)
		assert.Equal(t, k, back)
	}
	var name *law.NameError
	_, err := law.ParseKind("stage")
	require.ErrorAs(t, err, &name, "an internship is no contract of employment")
	assert.Equal(t, "stage", name.Found)
	assert.Contains(t, name.Allowed, "cdi")
}

// A number that is no kind is not lost in silence.
func TestKindOutsideTheEnumeration(t *testing.T) {
	var name *law.NameError
	_, err := json.Marshal(law.Kind(99))
	require.ErrorAs(t, err, &name)
	_, err = law.Kind(99).Value()
	require.ErrorAs(t, err, &name)
	assert.Equal(t, "99", name.Found)
	assert.Equal(t, law.Unknown, law.Kind(99).Term())
}

// L1242-1 and following for what has an end by nature; L6222-7, L6325-5 and L5134-19-1 for what may be
// signed either way.
func TestKindTerm(t *testing.T) {
	for kind, want := range map[law.Kind]law.Answer{
		law.CDD: law.Yes, law.CDDI: law.Yes, law.Mission: law.Yes, law.PublicFixedTerm: law.Yes,
		law.CDI: law.No, law.CDIInterim: law.No, law.PublicPermanent: law.No, law.CivilServant: law.No,
		law.Apprenticeship: law.Unknown, law.Professionalisation: law.Unknown, law.PEC: law.Unknown, law.CIE: law.Unknown,
		0: law.Unknown,
	} {
		assert.Equal(t, want, kind.Term(), kind.String())
	}
}
