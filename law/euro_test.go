package law_test

import (
	"database/sql"
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
)

func TestParseEuro(t *testing.T) {
	for _, c := range []struct {
		text   string
		cents  int64
		reason string
	}{
		{"1234.56", 123456, "a point"},
		{"1234,56", 123456, "a comma"},
		{"1 234,56", 123456, "thousands apart"},
		{"1 234,56 €", 123456, "the sign"},
		{"1234.56€", 123456, "the sign without space"},
		{"1\u00a0234,56\u00a0€", 123456, "no-break spaces"},
		{"1\u202f234,56\u202f€", 123456, "narrow no-break spaces"},
		{"1\u2009234,56\u2009€", 123456, "thin spaces"},
		{" 5000 ", 500000, "spaces around"},
		{"5000", 500000, "no decimals"},
		{"0,5", 50, "one decimal is tenths"},
		{"0,05", 5, "five cents"},
		{"-12,30", -1230, "the minus of a keyboard"},
		{"\u221212,30 €", -1230, "U+2212"},
		{"- 12,30", -1230, "a space after the minus"},
		{"-0,01", -1, "a cent below zero"},
		{"-0", 0, "zero has no sign"},
		{"750 000 €", 75000000, "an envelope"},
		{"92233720368547758.07", math.MaxInt64, "the greatest"},
		{"-92233720368547758.07", -math.MaxInt64, "the least"},
	} {
		e, err := law.ParseEuro(c.text)
		require.NoError(t, err, "%q: %s", c.text, c.reason)
		assert.Equal(t, law.Cents(c.cents), e, "%q: %s", c.text, c.reason)
		assert.Equal(t, c.cents, e.Cents(), c.text)
	}
	kept := law.MustEuro("7.00")
	for text, reason := range map[string]string{
		"":                      "an amount that is missing is not 0.00",
		" ":                     "nor is a space",
		"€":                     "nor is a sign alone",
		"-":                     "nor is a minus",
		"1.234":                 "a thousand with a dot, or a third decimal",
		"1,234":                 "a thousand with a comma, or a third decimal",
		"1.234,56":              "thousands dots",
		"1,234.56":              "thousands commas",
		"12,345":                "finer than a cent",
		"12,300":                "three decimals, whatever they are",
		"12,":                   "nothing after the comma",
		",50":                   "nothing before the comma",
		"12 34":                 "two cells glued together",
		"1 234 56":              "a space instead of the comma",
		"1  234":                "two spaces",
		"1 2345":                "four digits in a group",
		"1 23 456":              "two digits in a group",
		"1234 567":              "four digits in a group",
		"+12":                   "no plus",
		"--12":                  "one minus",
		"12-":                   "the minus leads",
		"(12)":                  "no accountant's parentheses",
		"\u201312":              "a dash is not a minus",
		"€ 12":                  "the sign follows",
		"12 €€":                 "one sign",
		"12 EUR":                "the sign or nothing",
		"12€30":                 "the sign ends the text",
		"1e3":                   "no exponent",
		"0x10":                  "decimal only",
		"NaN":                   "not a number",
		"invalid":               "the text of an invalid amount is not read back",
		"1'234":                 "apostrophes are not spaces",
		"１２":                    "full-width digits",
		"12\n":                  "no line end",
		"92233720368547758.08":  "above the greatest",
		"-92233720368547758.08": "the mark of an invalid amount is not an amount",
		"99999999999999999999":  "above int64",
	} {
		assertRefuses(t, kept, text, reason)
	}
	assert.Panics(t, func() { law.MustEuro("1.234") }, "MustEuro is for literals")
}

func TestEuroText(t *testing.T) {
	for cents, want := range map[int64]string{
		0: "0.00", 1: "0.01", -1: "-0.01", 10: "0.10", 99: "0.99", 100: "1.00", -100: "-1.00", -1230: "-12.30", 500000: "5000.00",
		math.MaxInt64: "92233720368547758.07", -math.MaxInt64: "-92233720368547758.07", math.MinInt64: "invalid",
	} {
		assert.Equal(t, want, law.Cents(cents).String())
	}
}

func TestEuroSums(t *testing.T) {
	euro := law.MustEuro
	greatest, least := law.Cents(math.MaxInt64), law.Cents(-math.MaxInt64)
	for _, c := range []struct {
		got    law.Euro
		want   string
		reason string
	}{
		{law.Euro{}.Add(euro("12.30")), "12.30", "the zero value starts a sum"},
		{euro("0.10").Add(euro("0.20")), "0.30", "which binary fractions miss"},
		{euro("5.00").Sub(euro("7.50")), "-2.50", "a sum may be negative"},
		{euro("-5.00").Neg(), "5.00", "the other sign"},
		{euro("0.00").Neg(), "0.00", "zero has none"},
		{euro("1823.03").TimesInt(5).Add(euro("1867.02").TimesInt(7)), "22184.29", "the twelve monthly SMIC of 2026"},
		{euro("5.00").TimesInt(-2), "-10.00", "a negative number of times"},
		{euro("5.00").TimesInt(0), "0.00", "none"},
		{greatest.Add(law.Cents(0)), "92233720368547758.07", "the greatest"},
		{greatest.Add(law.Cents(1)), "invalid", "above the greatest"},
		{least.Add(law.Cents(-1)), "invalid", "below the least, onto the mark"},
		{least.Sub(law.Cents(2)), "invalid", "below the mark"},
		{greatest.Sub(least), "invalid", "the widest difference"},
		{greatest.TimesInt(2), "invalid", "twice the greatest"},
		{law.Cents(2).TimesInt(math.MinInt64), "invalid", "no overflow"},
		{greatest.Neg(), "-92233720368547758.07", "the range is symmetrical"},
	} {
		assert.Equal(t, c.want, c.got.String(), c.reason)
	}
}

func TestEuroInvalidSticks(t *testing.T) {
	bad := law.Cents(math.MaxInt64).Add(law.Cents(1))
	assert.False(t, bad.Valid())
	assert.False(t, bad.IsNegative(), "it is not an amount, not even a negative one")
	for reason, e := range map[string]law.Euro{
		"Add":      bad.Add(law.Cents(1)),
		"added":    law.Cents(1).Add(bad),
		"Sub":      bad.Sub(bad),
		"taken":    law.Cents(1).Sub(bad),
		"Neg":      bad.Neg(),
		"TimesInt": bad.TimesInt(0),
		"Exact":    bad.Exact().Shown(),
		"Times":    bad.Times(law.Percent(0)).Due(),
	} {
		assert.False(t, e.Valid(), reason)
	}
	var value *law.ValueError
	_, err := bad.MarshalText()
	require.ErrorAs(t, err, &value)
	assert.Equal(t, "invalid", value.Found)
	_, err = json.Marshal(bad)
	require.ErrorAs(t, err, &value)
	_, err = bad.Value()
	require.ErrorAs(t, err, &value)
	_, err = law.EuroFromDecimal(bad.Decimal())
	require.ErrorAs(t, err, &value, "its decimal is not taken back")
}

func TestEuroOrder(t *testing.T) {
	sorted := []law.Euro{
		law.Cents(math.MinInt64), // invalid sorts first
		law.Cents(-math.MaxInt64), law.Cents(-1), {}, law.Cents(1), law.Cents(100), law.Cents(math.MaxInt64),
	}
	for i, a := range sorted {
		for j, b := range sorted {
			assert.Equal(t, i < j, a.Compare(b) < 0, "%s %s", a, b)
			assert.Equal(t, i == j, a.Compare(b) == 0, "%s %s", a, b)
		}
		assert.Equal(t, i == 1 || i == 2, a.IsNegative(), "%s", a)
		assert.Equal(t, i == 3, a.IsZero(), "%s", a)
		assert.Equal(t, i > 0, a.Valid(), "%s", a)
	}
}

func TestEuroForms(t *testing.T) {
	assertForms(t, law.MustEuro("5000"), "5000.00", `"5000.00"`, "5000.00")
	assertForms(t, law.MustEuro("-12,30"), "-12.30", `"-12.30"`, "-12.30")
	assertForms(t, law.Euro{}, "0.00", `"0.00"`, "0.00")

	kept := law.MustEuro("7.00")
	for _, bad := range []string{`5000`, `12.5`, `null`, `true`, `{}`, `[]`, `"1.234"`, `""`} {
		e := kept
		var value *law.ValueError
		require.ErrorAs(t, json.Unmarshal([]byte(bad), &e), &value, bad)
		assert.Equal(t, kept, e, bad)
	}
	var fields struct {
		Paid *law.Euro `json:"paid"`
	}
	require.NoError(t, json.Unmarshal([]byte(`{"paid":null}`), &fields))
	assert.Nil(t, fields.Paid, "a pointer is how an amount may be null")
	require.NoError(t, json.Unmarshal([]byte(`{"paid":"1\u202f234,56\u00a0€"}`), &fields))
	assert.Equal(t, "1234.56", fields.Paid.String())

	var e law.Euro
	require.NoError(t, e.Scan(int64(5000)))
	assert.Equal(t, "5000.00", e.String(), "an integer column holds whole euros")
	assertScanRefuses(t, kept, 12.5)
	assertScanRefuses(t, kept, nil)
	assertScanRefuses(t, kept, []byte(nil))
	assertScanRefuses(t, kept, int64(math.MaxInt64))
	assertScanRefuses(t, kept, true)
	var perhaps sql.Null[law.Euro]
	require.NoError(t, perhaps.Scan(nil))
	assert.False(t, perhaps.Valid, "a column that may be NULL")
}

func TestEuroDecimal(t *testing.T) {
	for _, c := range []struct {
		from   decimal.Decimal
		want   string // empty: refused
		reason string
	}{
		{decimal.RequireFromString("1234.56"), "1234.56", "as written"},
		{decimal.RequireFromString("-0.01"), "-0.01", "negative"},
		{decimal.RequireFromString("12.3000"), "12.30", "zeros beyond the cent say nothing"},
		{decimal.RequireFromString("0.0000"), "0.00", "zero at any scale"},
		{decimal.New(5, 3), "5000.00", "a positive exponent"},
		{decimal.Decimal{}, "0.00", "the zero decimal"},
		{decimal.New(0, math.MaxInt32), "0.00", "zero with a giant exponent"},
		{decimal.New(0, math.MinInt32), "0.00", "zero with a giant negative exponent"},
		{decimal.New(math.MaxInt64, -2), "92233720368547758.07", "the greatest"},
		{decimal.New(-math.MaxInt64, -2), "-92233720368547758.07", "the least"},
		{decimal.RequireFromString("374.166"), "", "finer than a cent: nothing is rounded"},
		{decimal.RequireFromString("0.001"), "", "finer than a cent"},
		{decimal.New(1, -3), "", "fewer digits than decimals"},
		{decimal.New(math.MinInt64, -2), "", "the mark of an invalid amount"},
		{decimal.RequireFromString("92233720368547758.08"), "", "above the greatest"},
		{decimal.New(1, 19), "", "far above"},
		{decimal.New(1, math.MaxInt32), "", "a giant exponent, refused without being written out"},
		{decimal.New(1, math.MinInt32), "", "a giant negative exponent"},
		{decimal.NewFromBigInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(40), nil), -42), "0.01", "a long coefficient of zeros"},
	} {
		e, err := law.EuroFromDecimal(c.from)
		if c.want == "" {
			var value *law.ValueError
			require.ErrorAs(t, err, &value, c.reason)
			assert.Less(t, len(value.Found), 100, c.reason)
			continue
		}
		require.NoError(t, err, c.reason)
		assert.Equal(t, c.want, e.String(), c.reason)
		assert.Equal(t, c.want, e.Decimal().StringFixed(2), c.reason)
	}
}
