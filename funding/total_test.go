package funding

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func TestTotal(t *testing.T) {
	exact := func(e string) Total { return Total{low: law.MustEuro(e), high: law.MustEuro(e)} }
	between := func(low, high string) Total { return Total{low: law.MustEuro(low), high: law.MustEuro(high)} }
	open := Total{low: law.MustEuro("100"), noCeiling: true}
	for _, row := range []struct {
		total                 Total
		says, json, inEnglish string
	}{
		{Total{}, "0.00 exact", `{"exact":"0.00"}`, "€0.00"},
		{exact("5000"), "5000.00 exact", `{"exact":"5000.00"}`, "€5,000.00"},
		{between("2000", "6000"), "2000.00 to 6000.00", `{"low":"2000.00","high":"6000.00"}`, "from €2,000.00 to €6,000.00"},
		{open, "100.00 or more", `{"low":"100.00"}`, "at least €100.00"},
		{exact("50").Minus(open), "-50.00 at most", `{"high":"-50.00"}`, "at most -€50.00"},
		{open.Minus(open), "not known", `{}`, "amount not known"},
		{exact("50").Plus(open), "150.00 or more", `{"low":"150.00"}`, "at least €150.00"},
		// the least that is left: 1 000 less 600; the most: 1 000 less 200
		{exact("1000").Minus(between("200", "600")), "400.00 to 800.00", `{"low":"400.00","high":"800.00"}`, "from €400.00 to €800.00"},
		{between("1000", "1100").Minus(exact("200")), "800.00 to 900.00", `{"low":"800.00","high":"900.00"}`, "from €800.00 to €900.00"},
	} {
		assert.Equal(t, row.says, row.total.String())
		data, err := json.Marshal(row.total)
		require.NoError(t, err)
		assert.Equal(t, row.json, string(data), row.says)
		assert.Equal(t, row.inEnglish, row.total.Text(language.English), row.says)
	}
	_, ok := open.Exact()
	assert.False(t, ok)
	_, ok = open.High()
	assert.False(t, ok)
	low, ok := open.Low()
	assert.True(t, ok)
	assert.Equal(t, law.MustEuro("100"), low)
	_, ok = exact("50").Minus(open).Low()
	assert.False(t, ok)
}

// Parts that add up to a whole amount of cents give exactly that amount, and none is a cent away from its share.
func TestSpreading(t *testing.T) {
	for _, row := range []struct {
		whole string
		parts int64
	}{{"5000", 12}, {"8000", 12}, {"4500", 12}, {"4125", 12}, {"1", 7}, {"0.01", 3}} {
		var s spreading
		var sum law.Euro
		part := law.MustEuro(row.whole).Exact().Times(1, row.parts)
		for range row.parts {
			cents := s.next(part)
			assert.LessOrEqual(t, part.Down().Compare(cents), 0, row.whole)
			assert.GreaterOrEqual(t, part.Due().Compare(cents), 0, row.whole)
			sum = sum.Add(cents)
		}
		assert.Equal(t, law.MustEuro(row.whole), sum, row.whole)
	}
}

func TestParty(t *testing.T) {
	for _, p := range Parties() {
		back, err := ParseParty(p.String())
		require.NoError(t, err)
		assert.Equal(t, p, back)
		assert.NotEmpty(t, p.Name(language.French), p)
		assert.NotEmpty(t, p.Name(language.English), p)
	}
	_, err := ParseParty("bank")
	var bad *law.NameError
	require.ErrorAs(t, err, &bad)
	assert.Empty(t, Party(0).Name(language.French))
	assert.Empty(t, Party(200).String())
}
