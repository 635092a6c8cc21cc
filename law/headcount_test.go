package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestHeadcountText(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "0": "0", "250": "250", "249,99": "249.99", "249.90": "249.9", "1 249.5": "1249.5", "1\u202f249,0001": "1249.0001",
		"1000000000": "1000000000",
	} {
		h, err := law.ParseHeadcount(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, h.String(), text)
		assert.Equal(t, text == "", h.IsZero(), text)
	}
	for _, text := range []string{"-1", "249.99999", "1,234,5", "abc", "12.", "1000000000.0001", "+3"} {
		_, err := law.ParseHeadcount(text)
		var value *law.ValueError
		require.ErrorAs(t, err, &value, text)
		assert.Equal(t, text, value.Found)
	}
	_, err := law.HeadcountOf(-1)
	assert.Error(t, err)
	_, err = law.HeadcountOf(1_000_000_001)
	assert.Error(t, err)
	h, err := law.HeadcountOf(250)
	require.NoError(t, err)
	assert.Equal(t, law.MustHeadcount("250"), h)
	assert.Panics(t, func() { law.MustHeadcount("x") })
}

func TestHeadcountForms(t *testing.T) {
	for _, row := range []struct{ json, text string }{{`249.99`, "249.99"}, {`"249,99"`, "249.99"}, {`null`, ""}, {`0`, "0"}, {`250`, "250"}} {
		var h law.Headcount
		require.NoError(t, json.Unmarshal([]byte(row.json), &h), row.json)
		assert.Equal(t, row.text, h.String(), row.json)
		back, err := json.Marshal(h)
		require.NoError(t, err)
		var again law.Headcount
		require.NoError(t, json.Unmarshal(back, &again))
		assert.Equal(t, h, again)
	}
	var h law.Headcount
	assert.Error(t, json.Unmarshal([]byte(`1e3`), &h), "an exponent would pass through floating point")
	require.NoError(t, h.Scan(int64(12)))
	assert.Equal(t, "12", h.String())
	require.NoError(t, h.Scan([]byte("12.5")))
	v, err := h.Value()
	require.NoError(t, err)
	assert.Equal(t, "12.5", v)
	require.NoError(t, h.Scan(nil))
	assert.True(t, h.IsZero())
	v, err = h.Value()
	require.NoError(t, err)
	assert.Nil(t, v)
	assert.Error(t, h.Scan(12.5), "a floating-point number is refused")
}

// 250 counts as 250 and over, 249.99 is under, and what nobody recorded is neither.
func TestHeadcountCompared(t *testing.T) {
	limit := law.MustHeadcount("250")
	for text, under := range map[string]law.Answer{"249.99": law.Yes, "249.9999": law.Yes, "250": law.No, "250.01": law.No, "0": law.Yes, "": law.Unknown} {
		h := law.MustHeadcount(text)
		assert.Equal(t, under, h.Under(limit), text)
		assert.Equal(t, under.Not(), h.AtLeast(limit), text)
	}
	assert.Equal(t, law.Unknown, limit.Under(law.Headcount{}))
	assert.Negative(t, law.MustHeadcount("1").Compare(limit))
}

// R130-1, I: "il n'est pas tenu compte de la fraction d'effectif au-delà de la deuxième décimale", and the months without
// an employee are left out.
func TestAverageHeadcount(t *testing.T) {
	of := func(texts ...string) []law.Headcount {
		var all []law.Headcount
		for _, text := range texts {
			all = append(all, law.MustHeadcount(text))
		}
		return all
	}
	for _, row := range []struct {
		because string
		months  []law.Headcount
		want    string
	}{
		{"eleven months of 250 and one of 249.99: 2 999.99 / 12 = 249.999…", of("250", "250", "250", "250", "250", "250", "250", "250", "250", "250", "250", "249.99"), "249.99"},
		{"two months of nobody are left out: (10 + 12 + 14) / 3", of("0", "10", "12", "14", "0"), "12"},
		{"1 and 2 and 2: 5 / 3 = 1.666…, cut off and not rounded", of("1", "2", "2"), "1.66"},
		{"a month that is not recorded", of("10", "", "10"), ""},
		{"nobody all year: there is nobody, and the firm is under any threshold", of("0", "0"), "0"},
		{"nobody, in months that are not all recorded", of("0", ""), ""},
		{"no month", nil, ""},
	} {
		assert.Equal(t, row.want, law.AverageHeadcount(row.months...).String(), row.because)
	}
	assert.Equal(t, "1.23", law.MustHeadcount("1.2399").Truncated().String())
	assert.True(t, law.Headcount{}.Truncated().IsZero())
	most := law.MustHeadcount("1000000000")
	assert.Equal(t, most, law.AverageHeadcount(most, most, most))
}

func TestHeadcountInDecision(t *testing.T) {
	r := law.Rule{ID: "AID-APP-SIZE-250", Cites: []law.Ref{law.Travail("L6243-1", "", "")}}
	tree := law.NewTree()
	tree.Says(&r, law.Yes, law.Fact("employer.headcount.annual", law.MustHeadcount("1249.99")))
	d := tree.Decision()
	stored := d.AppendJSON(nil)
	assert.Contains(t, string(stored), `"headcount":"1249.99"`)
	back, err := law.ReadDecision(stored, &r)
	require.NoError(t, err)
	assert.Equal(t, string(stored), string(back.AppendJSON(nil)))
	for lang, want := range map[law.Lang]string{law.French: "1\u202f249,99 salariés", law.English: "1,249.99 employees"} {
		word := map[law.Lang]string{law.French: "salariés", law.English: "employees"}[lang]
		w := law.Words{Lang: lang, Rules: []law.Sentences{{ID: r.ID, Title: "T", Yes: []string{"{employer.headcount.annual} " + word}}}}
		assert.Contains(t, w.Sentence(d), want)
	}
}
