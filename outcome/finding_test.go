package outcome

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

// Everything of a finding but its claim comes back from JSON.
func TestFindingsRoundTrip(t *testing.T) {
	for _, d := range []*Document{published(t), published(t).Apart(), synthetic()} {
		fs := Audit(d)
		data, err := json.Marshal(&fs)
		require.NoError(t, err)
		var back Findings
		require.NoError(t, json.Unmarshal(data, &back))
		for i := range fs.All {
			fs.All[i].Claim = nil
		}
		assert.Equal(t, fs, back)
	}
	for field, typ := range map[string]string{
		`"reason":"x"`: "Reason", `"remarks":[{"code":"x"}]`: "RemarkCode", `"computed":[{"formula":"x"}]`: "Formula",
		`"computed":[{"match":"x"}]`: "Match", `"refusals":["x"]`: "Refusal", `"verdict":"x"`: "Verdict",
	} {
		var f Finding
		var bad *law.NameError
		require.ErrorAs(t, json.Unmarshal([]byte("{"+field+"}"), &f), &bad, field)
		assert.Equal(t, typ, bad.Type)
		assert.NotEmpty(t, bad.Allowed)
	}
	for _, text := range []string{"-", ".", "1.", ".5", "1,5", "+1", "1e3", "--1"} {
		var d Decimal
		var bad *law.ValueError
		assert.ErrorAs(t, d.UnmarshalText([]byte(text)), &bad, text)
	}
}
