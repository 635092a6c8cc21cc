package law_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/parcours-emploi/parcours/law"
)

// plainNumber turns a French number into what math/big reads: no space, a point, an ASCII minus.
var plainNumber = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "\u2009", "", ",", ".", "\u2212", "-", "€", "", "%", "")

// refused fails unless the error is typed and shows the text as it was given.
func refused(t *testing.T, err error, text string) {
	t.Helper()
	var value *law.ValueError
	if !errors.As(err, &value) || value.Found != text {
		t.Fatalf("%q: the error %v does not show it", text, err)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"", "2024-02-29", "29/02/2024", "2023-02-29", "0001-01-01", "9999-12-31", "2024-13-01", "1/9/2024"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := law.ParseDate(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		if back, err := law.ParseDate(d.String()); err != nil || back != d {
			t.Fatalf("%q is %s, which reads as %s, %v", text, d, back, err)
		}
		if d.IsZero() != (text == "") {
			t.Fatalf("%q is no date", text)
		}
		if strings.Contains(text, "/") {
			parts := strings.Split(text, "/")
			text = parts[2] + "-" + parts[1] + "-" + parts[0]
		}
		if d.String() != text {
			t.Fatalf("%q reads as %s", text, d)
		}
		if !d.IsZero() && law.DateOf(d.Time()) != d && text != "0001-01-01" {
			t.Fatalf("%s is another day for package time", d)
		}
		if next := d.AddDays(1); !next.IsZero() && (next.AddDays(-1) != d || d.DaysUntil(next) != 1) {
			t.Fatalf("%s is not the eve of its morrow %s", d, next)
		}
	})
}

func FuzzParseEuro(f *testing.F) {
	for _, seed := range []string{
		"", "0", "1234.56", "1 234,56 €", "-12,3", "\u22121\u202f234,56\u00a0€", "1.234", "12 34", "92233720368547758.07", "92233720368547758.08",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := law.ParseEuro(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		if back, err := law.ParseEuro(e.String()); err != nil || back != e {
			t.Fatalf("%q is %s, which reads as %s, %v", text, e, back, err)
		}
		want, ok := new(big.Rat).SetString(plainNumber.Replace(text))
		if !ok || e.Exact().Rat().Cmp(want) != 0 {
			t.Fatalf("%q reads as %s, math/big has %v", text, e, want)
		}
		if back, err := law.EuroFromDecimal(e.Decimal()); err != nil || back != e {
			t.Fatalf("%s is %s as a decimal, %v", e, back, err)
		}
	})
}

func FuzzParseRate(f *testing.F) {
	for _, seed := range []string{"", "55%", "98,25\u00a0%", "0.0001%", "0.00001%", "1 000 %", "55", "-7%", "100000000%"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := law.ParseRate(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		if back, err := law.ParseRate(r.String()); err != nil || back != r {
			t.Fatalf("%q is %s, which reads as %s, %v", text, r, back, err)
		}
		n, ok := r.Millionths()
		if ok != (text != "") {
			t.Fatalf("%q: recorded is %t", text, ok)
		}
		if !ok {
			return
		}
		want, parsed := new(big.Rat).SetString(plainNumber.Replace(text))
		if !parsed || want.Cmp(big.NewRat(n, 10_000)) != 0 {
			t.Fatalf("%q reads as %s, math/big has %v", text, r, want)
		}
	})
}

func FuzzParseHours(f *testing.F) {
	for _, seed := range []string{"", "35", "35,5", "151.67", "7h20", "7 h 20", "1\u202f607 h", "7h08", "47701/300", "010/300", "7h5", "35,333", "1000000000000"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		h, err := law.ParseHours(text)
		if err != nil {
			refused(t, err, text)
			return
		}
		if back, err := law.ParseHours(h.String()); err != nil || back != h {
			t.Fatalf("%q is %s, which reads as %s, %v", text, h, back, err)
		}
		units, ok := h.Units()
		if ok != (text != "") {
			t.Fatalf("%q: recorded is %t", text, ok)
		}
		if !ok {
			return
		}
		plain, over300 := strings.CutSuffix(strings.ToLower(plainNumber.Replace(text)), "/300")
		whole, minutes, _ := strings.Cut(plain, "h")
		want := quotient(t, whole, 1)
		if over300 {
			want = quotient(t, whole, 300)
		}
		if minutes != "" {
			want.Add(want, quotient(t, minutes, 60))
		}
		if want.Cmp(big.NewRat(units, 300)) != 0 {
			t.Fatalf("%q reads as %s, math/big has %v", text, h, want)
		}
		if !strings.ContainsAny(text, "hH/") && strings.ContainsAny(h.String(), "h/") {
			t.Fatalf("%q is decimal and prints as %s", text, h)
		}
	})
}

// quotient is a decimal number over a whole one. math/big would read "010/300" as octal.
func quotient(t *testing.T, decimal string, over int64) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(decimal)
	if !ok {
		t.Fatalf("math/big reads nothing in %q", decimal)
	}
	return r.Quo(r, big.NewRat(over, 1))
}
