package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

// A value as a fraction, printed as a number, a percentage or points.
func TestTypography(t *testing.T) {
	fr, en := language.French, language.English
	percent := func(n, d int64, places int, tag language.Tag) string {
		return Percent{newRatio(n, d)}.Format(places, tag)
	}
	signed := func(n, d int64, places int, tag language.Tag) string {
		return Percent{newRatio(n, d)}.FormatSigned(places, tag)
	}
	points := func(n, d int64, places int, tag language.Tag) string { return PointsOf(n, d).Format(places, tag) }
	number := func(n, d int64, places int, tag language.Tag) string {
		return newRatio(n, d).round(places, HalfUp).Format(tag)
	}
	for _, row := range []struct {
		why    string
		form   func(int64, int64, int, language.Tag) string
		n, d   int64
		places int
		fr, en string
	}{
		{"no-break space before %", percent, 71, 1, 0, "71\u00a0%", "71%"},
		{"decimal comma", percent, 711, 10, 1, "71,1\u00a0%", "71.1%"},
		{"narrow no-break space between thousands", percent, 12345, 10, 1, "1\u202f234,5\u00a0%", "1,234.5%"},
		{"two groups", number, 123456789, 100, 2, "1\u202f234\u202f567,89", "1,234,567.89"},
		{"points are a word", points, -7, 1, 0, "-7\u00a0points", "-7\u00a0points"},
		{"the minus is U+002D", percent, -7, 1, 0, "-7\u00a0%", "-7%"},
		{"plus on a change", signed, 16, 1, 0, "+16\u00a0%", "+16%"},
		{"four digits are grouped too", number, 1234, 1, 0, "1\u202f234", "1,234"},
		{"rounding carries into a new digit", percent, 9995, 100, 1, "100,0\u00a0%", "100.0%"},
		{"rounding carries into a new group", percent, 99995, 100, 1, "1\u202f000,0\u00a0%", "1,000.0%"},
		{"half up", percent, 5, 100, 1, "0,1\u00a0%", "0.1%"},
		{"no sign on zero", signed, 0, 1, 0, "0\u00a0%", "0%"},
		{"what rounds to zero loses its sign", percent, -4, 100, 1, "0,0\u00a0%", "0.0%"},
		{"what rounds to zero gets no plus", signed, 4, 100, 1, "0,0\u00a0%", "0.0%"},
		{"singular", points, 1, 1, 0, "1\u00a0point", "1\u00a0point"},
		{"half a point in French is singular", points, -85, 10, 1, "-8,5\u00a0points", "-8.5\u00a0points"},
		{"below two is singular in French", points, 3, 2, 1, "1,5\u00a0point", "1.5\u00a0points"},
		{"nothing is singular in French", points, 0, 1, 0, "0\u00a0point", "0\u00a0points"},
		{"1.0 is one", points, 1, 1, 1, "1,0\u00a0point", "1.0\u00a0point"},
		{"minus one", points, -1, 1, 0, "-1\u00a0point", "-1\u00a0point"},
		{"two is plural", points, 2, 1, 0, "2\u00a0points", "2\u00a0points"},
		{"nothing to print", percent, 1, 0, 0, "", ""},
		{"nothing to print in points", points, 1, 0, 0, "", ""},
	} {
		assert.Equal(t, row.fr, row.form(row.n, row.d, row.places, fr), "fr: "+row.why)
		assert.Equal(t, row.en, row.form(row.n, row.d, row.places, en), "en: "+row.why)
	}
	assert.Equal(t, "+4,7\u00a0points", PointsOf(47, 10).FormatSigned(1, fr))
	assert.Empty(t, Decimal{}.Format(fr))
	text, err := PercentOf(1, 8).Round(1, HalfUp).MarshalText()
	assert.NoError(t, err)
	assert.Equal(t, "12.5", string(text), "the machine form has a full stop")
}

func TestMatchedLanguage(t *testing.T) {
	for tag, want := range map[string]language.Tag{
		"fr": language.French, "fr-CA": language.French, "de": language.French, "und": language.French,
		"en": language.English, "en-GB": language.English,
		"und-US": language.English, // as in package law: the language of the place
	} {
		assert.Equal(t, want, Matched(language.MustParse(tag)), tag)
	}
}

func TestJoin(t *testing.T) {
	assert.Equal(t, "", french.list(nil))
	assert.Equal(t, "a", french.list([]string{"a"}))
	assert.Equal(t, "a et b", french.list([]string{"a", "b"}))
	assert.Equal(t, "a, b ou c", french.choice([]string{"a", "b", "c"}))
	assert.Equal(t, "a, b and c", english.list([]string{"a", "b", "c"}))
	assert.Equal(t, "«\u00a0mot\u00a0»", french.quote("mot"))
	assert.Equal(t, "“word”", english.quote("word"))
}
