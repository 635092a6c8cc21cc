package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

func n(i int) law.Count { return law.MustCount(i) }

// small is an invented document, with what a report must cope with: markup in names, towns out of order, a
// year without figures.
func small() *outcome.Document {
	return &outcome.Document{
		Title: "Bilan *synthétique*", Indicator: "insertion",
		Years: []outcome.Year{
			{
				Name: "A", Status: outcome.Final, Window: outcome.At(6), Unknowns: outcome.UnknownsAsNo,
				List: []outcome.ListedSession{
					{Town: "Béziers", Trained: n(10)}, {Town: "Zuydcoote", Trained: n(1)}, {Town: "Alès", Trained: n(10)},
					{Town: "Bagnères-de-Bigorre", Trained: n(9)}, {Town: "Béziers", Trained: n(10)}, {Town: "Évron"},
					{Town: "Agen", Trained: n(8)}, {Town: "Essey", Trained: n(2)}, {Trained: n(3)},
				},
				Counts: outcome.Counts{
					Trained: n(50), Completed: n(40), Inserted: n(30), Unknown: n(4), Jobless: n(6), Dropouts: n(10),
					Contracts: map[law.Kind]law.Count{law.CDD: n(20), law.CDI: n(4)}, Training: n(6),
				},
			},
			{Name: "B", Status: outcome.Provisional},
			{Name: "C", Status: outcome.Planned},
		},
		Claims: []outcome.Claim{{
			ID: "a|b", Check: outcome.CheckRate, Year: "A", Figures: []outcome.Figure{outcome.FigureInserted},
			Base: outcome.FigureCompleted, Printed: outcome.MustPrinted("75%"), Quote: "<b>75%</b> d'insertion",
		}},
	}
}

func text(t *testing.T, d *outcome.Document, tag language.Tag) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Text(&b, d, tag))
	return b.String()
}

func TestTownsInFrenchOrder(t *testing.T) {
	for _, tag := range []language.Tag{language.French, language.English} {
		out := text(t, small(), tag)
		last := -1
		for _, town := range []string{"Agen", "Alès", "Bagnères", "Béziers", "Essey", "Évron", "Zuydcoote"} {
			at := strings.Index(out, town)
			require.Greater(t, at, last, "%s after the one before, in %s", town, tag)
			last = at
		}
	}
	out := text(t, small(), language.French)
	assert.Contains(t, out, "Béziers\u00a020\u00a0(2\u00a0sessions)", "two sessions of 10")
	assert.Contains(t, out, "Évron,", "no head count, no number")
	assert.Contains(t, out, "(non imprimé)\u00a03", "a session without a town is not lost")
}

func TestTextFitsThePage(t *testing.T) {
	d := small()
	d.Years[0].Name = strings.Repeat("une année au nom très long ", 6)
	for _, doc := range []*outcome.Document{small(), d} {
		for _, tag := range []language.Tag{language.French, language.English} {
			for line := range strings.Lines(text(t, doc, tag)) {
				assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), width, line)
				assert.False(t, strings.HasSuffix(line, " \n"), "%q ends in a space", line)
			}
		}
	}
}

func TestMissingFigures(t *testing.T) {
	out := text(t, small(), language.French)
	assert.Contains(t, out, "30 sur 40 parcours aboutis, 75\u00a0%")
	assert.Contains(t, out, "B (pré-bilan)")
	assert.NotContains(t, out, "C (programmation)", "a plan is no result")
	assert.Contains(t, out, "B\u00a0: aucune situation inconnue n'est imprimée")
	assert.Contains(t, out, "non comparé (1, 2, 3, 4)\n", "the reasons in order")
	assert.NotContains(t, out, "non connu", "a figure that is not printed is called so")
	assert.NotContains(t, out, "Toutes les années ensemble", "a year without figures cannot be added")

	empty := text(t, &outcome.Document{}, language.English)
	assert.True(t, strings.HasPrefix(empty, "Bilan\n=====\n"))
	for _, d := range []*outcome.Document{nil, {}, {Years: []outcome.Year{{}}}, {Claims: []outcome.Claim{{}}}, {Further: []outcome.Claim{{ID: "x"}}}} {
		assert.NoError(t, Text(&bytes.Buffer{}, d, language.French))
		assert.NoError(t, Markdown(&bytes.Buffer{}, d, language.French))
		assert.NoError(t, JSON(&bytes.Buffer{}, d, language.French))
	}
}

func TestMarkdown(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, Markdown(&b, small(), language.English))
	out := b.String()
	assert.Contains(t, out, `# Bilan \*synthétique\*`, "markup in a title is text")
	assert.Contains(t, out, `**a\|b**, reproduced: “\<b>75%\</b> d'insertion”`)
	assert.Contains(t, out, "| people placed | 30 | 30 of 40 completers, 75% | 75% | reproduced |\n")
	columns := 0
	for line := range strings.Lines(out) {
		if !strings.HasPrefix(line, "|") {
			columns = 0
			continue
		}
		bars := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
		if columns == 0 {
			columns = bars
		}
		assert.Equal(t, columns, bars, "every row of a table has the same columns: %s", line)
	}
}

func TestJSON(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, JSON(&b, small(), language.English))
	var got struct {
		Share outcome.Share
		Years []struct {
			Year  string
			Share outcome.Share
			Upper outcome.Share `json:"upper_bound"`
		}
		Audit []struct {
			ID, Verdict, Quote string
			Explanation        []string
		}
		Verdicts map[string]int
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Len(t, got.Years, 2)
	assert.Equal(t, "30/40 parcours aboutis, 75\u00a0%", got.Years[0].Share.String())
	assert.Equal(t, "insertion", got.Years[0].Share.Measure().Indicator)
	assert.Equal(t, n(34), got.Years[0].Upper.Count(), "30 inserted and 4 unknown")
	assert.Error(t, got.Years[1].Share.Err(), "nothing printed")
	assert.Error(t, got.Share.Err(), "nor together")
	require.Len(t, got.Audit, 1)
	assert.Equal(t, "ok", got.Audit[0].Verdict)
	assert.Equal(t, []string{"30 of 40 completers, 75%."}, got.Audit[0].Explanation)
	assert.Equal(t, map[string]int{"ok": 1}, got.Verdicts)
	assert.Contains(t, b.String(), "<b>75%</b>", "no HTML escapes")
}

// failing accepts so many bytes.
type failing int

var errFull = errors.New("no room")

func (f *failing) Write(p []byte) (int, error) {
	if len(p) > int(*f) {
		return 0, errFull
	}
	*f -= failing(len(p))
	return len(p), nil
}

func TestWriterErrors(t *testing.T) {
	for name, write := range map[string]func(*failing) error{
		"text":     func(w *failing) error { return Text(w, small(), language.French) },
		"markdown": func(w *failing) error { return Markdown(w, small(), language.French) },
		"json":     func(w *failing) error { return JSON(w, small(), language.French) },
	} {
		room := failing(100)
		assert.ErrorIs(t, write(&room), errFull, name)
	}
}

func TestWords(t *testing.T) {
	for w := range lastWord {
		require.NotEmpty(t, wordsFR[w], "word %d", w)
		require.NotEmpty(t, wordsEN[w], "word %d", w)
		args := func(s string) int { return strings.Count(s, "%s") }
		assert.Equal(t, args(wordsFR[w]), args(wordsEN[w]), "%q and %q take the same arguments", wordsFR[w], wordsEN[w])
	}
}

func TestWrap(t *testing.T) {
	assert.Equal(t, []string{"un deux", "trois"}, wrap("un deux trois", 8))
	assert.Equal(t, []string{"70\u00a0%", "ici"}, wrap("70\u00a0% ici", 5), "a no-break space holds")
	assert.Equal(t, []string{"interminable", "mot"}, wrap("interminable mot", 5), "a word longer than the line")
	assert.Equal(t, []string{""}, wrap("", 5))
}
