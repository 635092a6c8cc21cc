package strictjson_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/law/strictjson"
)

type fixture struct {
	Rows []struct {
		Amount law.Euro `json:"amount"`
		Day    law.Date `json:"day"`
	} `json:"rows"`
}

// A bare number is an amount only where it is asked for, and only to the cent.
func TestAmounts(t *testing.T) {
	for text, want := range map[string]string{"9000": "9000.00", "9000.5": "9000.50", "9000.50": "9000.50", "-1": "-1.00", `"12.30"`: "12.30"} {
		var v fixture
		_, mistakes := strictjson.Parse([]byte(`{"rows":[{"amount":`+text+`}]}`), &v, strictjson.Options{Amounts: true})
		require.Empty(t, mistakes, text)
		assert.Equal(t, want, v.Rows[0].Amount.String(), text)
	}
	for _, text := range []string{"9000.005", "9000.500", "9e3", "1E-2", "true", "{}", `"1.005"`} {
		var v fixture
		_, mistakes := strictjson.Parse([]byte(`{"rows":[{"amount":`+text+`}]}`), &v, strictjson.Options{Amounts: true})
		require.Len(t, mistakes, 1, text)
		assert.Equal(t, "rows[0].amount", mistakes[0].Path)
		assert.Equal(t, text, mistakes[0].Found)
	}
	var v fixture
	_, mistakes := strictjson.Parse([]byte(`{"rows":[{"amount":9000}]}`), &v, strictjson.Options{})
	require.Len(t, mistakes, 1, "no bare number unless it is asked for")
}

// A path that is not in the text stands where the value that would hold it is.
func TestFind(t *testing.T) {
	var v fixture
	text, mistakes := strictjson.Parse([]byte("{\"rows\": [\n  {\"day\": \"2024-01-01\"},\n  {\"amount\": 1}\n]}"), &v, strictjson.Options{Amounts: true, Places: true})
	require.Empty(t, mistakes)
	assert.Equal(t, []strictjson.Where{
		{Line: 3, Column: 14, Found: "1"}, {Line: 2, Column: 11, Found: `"2024-01-01"`}, {Line: 3, Column: 3}, {Line: 1, Column: 1},
	}, text.Find([]string{"rows[1].amount", "rows[0].day", "rows[1].source.text", "nowhere"}))
}
