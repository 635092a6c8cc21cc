package outcome

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func TestParsePrinted(t *testing.T) {
	for _, row := range []struct {
		text, value string
		unit        Unit
		why         string
	}{
		{"16%", "16", UnitPercent, "as slides print it"},
		{"86,0 %", "86.0", UnitPercent, "an ordinary space; the zero says that it is known to one decimal"},
		{"86.0%", "86.0", UnitPercent, "a full stop"},
		{"+16 %", "16", UnitPercent, "a change"},
		{"+ 16 %", "16", UnitPercent, "a space after the sign"},
		{"-7%", "-7", UnitPercent, "U+002D"},
		{"\u22127 %", "-7", UnitPercent, "U+2212"},
		{"\u20137\u00a0%", "-7", UnitPercent, "an en dash for a minus"},
		{"16\u202f%", "16", UnitPercent, "U+202F"},
		{"16\u2009%", "16", UnitPercent, "thin space"},
		{"16\u2007%", "16", UnitPercent, "figure space"},
		{"\t16\u3000% ", "16", UnitPercent, "tab, ideographic space"},
		{"1\u202f234,5 %", "1234.5", UnitPercent, "thousands"},
		{"1 234 567", "1234567", UnitNone, "two groups"},
		{"1234", "1234", UnitNone, "no group at all"},
		{"-8,5 points", "-8.5", UnitPoints, "points"},
		{"1 point", "1", UnitPoints, "one point"},
		{"3 pts", "3", UnitPoints, "abbreviated"},
		{"3 pt", "3", UnitPoints, "abbreviated"},
		{"0 %", "0", UnitPercent, "a printed zero"},
		{"-0,0 %", "0.0", UnitPercent, "no sign on zero"},
		{"1.234", "1.234", UnitNone, "a full stop is a decimal mark, never a thousands mark"},
		{"007", "7", UnitNone, "zeros in front"},
	} {
		p, err := ParsePrinted(row.text)
		require.NoError(t, err, "%q: %s", row.text, row.why)
		assert.Equal(t, row.value, p.decimal().String(), "%q: %s", row.text, row.why)
		assert.Equal(t, row.unit, p.Unit(), "%q: %s", row.text, row.why)
		assert.Equal(t, row.text, p.String(), "the words of the document are kept")
		assert.False(t, p.IsZero())
	}
}

func TestParsePrintedRefuses(t *testing.T) {
	for text, why := range map[string]string{
		"%": "no number", "seize %": "words", "16 %%": "two signs", "16 % des stagiaires": "words after",
		"1 2": "a group of one digit", "12 34 %": "a group of two digits", "1234 567": "four digits before a group",
		"16,": "a mark without decimals", ",5": "a mark without a whole", "--7%": "two signs", "7 -": "sign behind",
		"1,2,3": "two marks", "1234567890123456": "sixteen digits", "16\n%": "a line end is no space", "+": "a sign alone",
		"16 points %": "two units", " ": "a space alone", "\xff16%": "not UTF-8",
	} {
		_, err := ParsePrinted(text)
		var bad *law.ValueError
		require.ErrorAs(t, err, &bad, "%q: %s", text, why)
		assert.Equal(t, text, bad.Found)
	}
	none, err := ParsePrinted("")
	require.NoError(t, err)
	assert.True(t, none.IsZero(), "nothing printed is not an error")
	assert.Panics(t, func() { MustPrinted("x") })
}

func TestPrintedText(t *testing.T) {
	var p Printed
	require.NoError(t, p.UnmarshalText([]byte("86,0 %")))
	text, err := p.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "86,0 %", string(text))
	assert.Equal(t, 1, p.Places())
	assert.Equal(t, "86,0\u00a0%", p.Format(language.French))
	assert.Equal(t, "86.0%", p.Format(language.English))
	require.Error(t, p.UnmarshalText([]byte("beaucoup")))
	assert.Equal(t, "86,0 %", p.String(), "unchanged by a text refused")
	assert.Equal(t, "12", MustPrinted("12").Format(language.French))
}

func TestPrintedMatches(t *testing.T) {
	for _, row := range []struct {
		printed string
		n, d    int64
		want    Match
		why     string
	}{
		{"71%", 70, 99, MatchBoth, "70.7"},
		{"70%", 70, 99, MatchNone, "nobody truncates"},
		{"93%", 74, 80, MatchHalfUp, "92.5, away from zero"},
		{"92%", 74, 80, MatchHalfEven, "92.5, to even"},
		{"92,5 %", 74, 80, MatchBoth, "one decimal is exact"},
		{"80%", 64, 80, MatchBoth, "exact"},
		{"-7%", -7, 100, MatchBoth, "negative"},
		{"7%", -7, 100, MatchNone, "the sign counts"},
		{"0,0922700001%", 922700001, 1_000_000_000_000, MatchBoth, "more digits than an int64 can scale"},
	} {
		got := MustPrinted(row.printed).matches(PercentOf(row.n, row.d).v)
		assert.Equal(t, row.want, got, "%s for %d/%d: %s", row.printed, row.n, row.d, row.why)
	}
	assert.Equal(t, MatchNone, Printed{}.matches(newRatio(0, 1)), "nothing printed matches nothing")
	assert.Equal(t, MatchNone, MustPrinted("0%").matches(ratio{}), "nothing computed matches nothing")
	assert.Equal(t, "no", Match(99).String())
}

func TestMeanOfPrinted(t *testing.T) {
	p := MustPrinted
	// (71 + 75 + 80) / 3 = 226/3 = 75.333…
	assert.Equal(t, "226/3", MeanOfPrinted(p("71%"), p("75%"), p("80%")).String())
	assert.False(t, MeanOfPrinted().Valid())
	assert.False(t, MeanOfPrinted(p("71%"), p("3")).Valid(), "a bare number is no rate")
}

func FuzzParsePrinted(f *testing.F) {
	for _, s := range []string{"16%", "86,0 %", "+16 %", "−7 %", "–8,5 points", "1\u202f234,5 %", "", "1 2", "16\u2009%", "0,0922700001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := ParsePrinted(text)
		if err != nil {
			var bad *law.ValueError
			require.ErrorAs(t, err, &bad)
			require.True(t, p.IsZero())
			return
		}
		require.Equal(t, text, p.String())
		if p.IsZero() {
			return
		}
		for _, tag := range []language.Tag{language.French, language.English} {
			form := p.Format(tag)
			if tag == language.English {
				form = strings.ReplaceAll(form, ",", "") // English thousands
			}
			again, err := ParsePrinted(form)
			require.NoError(t, err, form)
			require.Equal(t, p.decimal(), again.decimal(), "what is printed reads back as the same value")
			require.Equal(t, p.Unit(), again.Unit())
			require.Equal(t, MatchBoth, p.matches(again.ratio()))
		}
	})
}
