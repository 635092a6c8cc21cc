package dsn_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts/dsn"
	"github.com/parcours-emploi/parcours/law"
)

func TestParseLine(t *testing.T) {
	for text, want := range map[string]dsn.Line{
		"S21.G00.40.007,'02'":                  {Rubric: dsn.RubricNature, Value: "02"},
		"S21.G00.40.007,'02'\r\n":              {Rubric: dsn.RubricNature, Value: "02"},
		"S21.G00.40.007,'02'\n":                {Rubric: dsn.RubricNature, Value: "02"},
		"S21.G00.30.008,'12 RUE DE L'EGLISE'":  {Rubric: "S21.G00.30.008", Value: "12 RUE DE L'EGLISE"},
		"S21.G00.30.008,''":                    {Rubric: "S21.G00.30.008"},
		"S21.G00.40.006,'AIDE-SOIGNANT, NUIT'": {Rubric: "S21.G00.40.006", Value: "AIDE-SOIGNANT, NUIT"},
		"S90.G00.90.001,'120'":                 {Rubric: "S90.G00.90.001", Value: "120"},
	} {
		got, err := dsn.ParseLine(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for text, rubric := range map[string]dsn.Rubric{
		"":                              "",
		"S21.G00.40.007":                "",
		"S21.G00.40.07,'02'":            "",
		"S21.G00.40.0070,'02'":          "",
		"S21.G00.40.00A,'02'":           "",
		"s21.G00.40.007,'02'":           "",
		" S21.G00.40.007,'02'":          "",
		"40.007,'02'":                   "",
		"02":                            "",
		"S21.G00.40.007;'02'":           "",
		"S21.G00.40.007,02":             dsn.RubricNature,
		"S21.G00.40.007,'02":            dsn.RubricNature,
		"S21.G00.40.007,'":              dsn.RubricNature,
		"S21.G00.40.007,":               dsn.RubricNature,
		"S21.G00.40.007, '02'":          dsn.RubricNature,
		"S21.G00.40.007,'02' ":          dsn.RubricNature,
		"S21.G00.40.007,'0\n2'":         dsn.RubricNature,
		"S21.G00.40.007,'02'\n\n":       dsn.RubricNature,
		"S21.G00.40.007,'02'\nS21,'01'": dsn.RubricNature,
		"S21.G00.40.007,'02'\r\r\n":     dsn.RubricNature,
	} {
		_, err := dsn.ParseLine(text)
		var line *dsn.LineError
		require.ErrorAs(t, err, &line, text)
		assert.Equal(t, rubric, line.Rubric, text)
		assert.NotEmpty(t, line.Want, text)
		assert.NotEmpty(t, err.Error())
	}
}

func TestParseDate(t *testing.T) {
	d, err := dsn.ParseDate("01092024")
	require.NoError(t, err)
	assert.Equal(t, law.MustDate("2024-09-01"), d, "day, month, year: not 9 January")
	d, err = dsn.ParseDate("29022024")
	require.NoError(t, err)
	assert.Equal(t, law.MustDate("2024-02-29"), d)
	d, err = dsn.ParseDate("")
	require.NoError(t, err)
	assert.True(t, d.IsZero())
	for _, text := range []string{"29022023", "20240901", "31112024", "1092024", "010920240", "01/09/24", "01-09-24", "00000000", "0109 024", "+1092024"} {
		_, err := dsn.ParseDate(text)
		var value *law.ValueError
		require.ErrorAs(t, err, &value, text)
		assert.Equal(t, text, value.Found)
	}
}

func TestDeclarationFromLines(t *testing.T) {
	var d dsn.Declaration
	for _, text := range []string{
		"S21.G00.40.001,'01092024'", "S21.G00.40.006,'AIDE-SOIGNANT'", "S21.G00.40.007,'02'", "S21.G00.40.008,'65'",
		"S21.G00.40.009,'2024-17'", "S21.G00.40.010,'31082026'", "S21.G00.40.021,'11'",
		"S21.G00.62.001,'31082026'", "S21.G00.62.002,'081'",
	} {
		line, err := dsn.ParseLine(text)
		require.NoError(t, err)
		assert.Equal(t, text, line.String())
		used, err := d.Set(line)
		require.NoError(t, err)
		assert.Equal(t, line.Rubric != "S21.G00.40.006", used, text)
	}
	assert.Equal(t, dsn.Declaration{
		Number: "2024-17", Nature: nature(t, "02"), Scheme: scheme(t, "65"), Use: use(t, "11"),
		Start: day("2024-09-01"), PlannedEnd: day("2026-08-31"), Ended: day("2026-08-31"), Ending: ending(t, "081"),
	}, d)

	before := d
	for _, line := range []dsn.Line{
		{Rubric: dsn.RubricStart, Value: "20240901"}, {Rubric: dsn.RubricPlannedEnd, Value: "31/08/2026"},
		{Rubric: dsn.RubricEnded, Value: "x"}, {Rubric: dsn.RubricScheme, Value: "065"},
		{Rubric: dsn.RubricUse, Value: "3"}, {Rubric: dsn.RubricEnding, Value: "81"}, {Rubric: dsn.RubricNature, Value: "0A"},
	} {
		used, err := d.Set(line)
		assert.True(t, used)
		var bad *dsn.LineError
		require.ErrorAs(t, err, &bad)
		assert.Equal(t, line.Rubric, bad.Rubric)
		assert.Contains(t, err.Error(), line.Value)
	}
	assert.Equal(t, before, d, "a refused value leaves its field as it was")
}

func FuzzParseLine(f *testing.F) {
	for _, seed := range []string{
		"S21.G00.40.007,'02'", "S21.G00.40.008,'93'\r\n", "S21.G00.40.001,'01092024'", "S21.G00.40.010,'29022023'",
		"S21.G00.40.021,'03'", "S21.G00.62.002,'031'", "S21.G00.30.008,'L'EGLISE'", "S21.G00.40.007,'", "", "'", ",''",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		line, err := dsn.ParseLine(text)
		if err != nil {
			var bad *dsn.LineError
			if !errors.As(err, &bad) || bad.Want == "" || line != (dsn.Line{}) {
				t.Fatalf("%q: %#v, %v", text, line, err)
			}
			return
		}
		if written := line.String(); text != written && text != written+"\n" && text != written+"\r\n" && text != written+"\r" {
			t.Fatalf("%q is read as %q", text, written)
		}
		var d dsn.Declaration
		used, err := d.Set(line)
		if !used || err != nil {
			if d != (dsn.Declaration{}) {
				t.Fatalf("%q: not used (%v), and yet %#v", text, err, d)
			}
			return
		}
		r := dsn.Contract(d)
		if r.Review == 0 {
			t.Fatalf("%q: one rubric cannot be enough", text)
		}
		if kind := r.Contract.Kind; kind == law.CDI || kind == law.CDD && d.Scheme.String() != "70" {
			t.Fatalf("%q: %s from one rubric", text, kind)
		}
	})
}
