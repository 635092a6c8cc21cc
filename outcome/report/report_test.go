package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
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

// Two years whose placement rate is printed over unlike bases, one of them provisional and without unknowns.
func unlike() *outcome.Document {
	rate := func(id, year string, base outcome.Figure, printed string) outcome.Claim {
		return outcome.Claim{
			ID: id, Check: outcome.CheckRate, Year: year, Figures: []outcome.Figure{outcome.FigureInserted}, Base: base,
			Printed: outcome.MustPrinted(printed),
		}
	}
	return &outcome.Document{
		Years: []outcome.Year{
			{Name: "A", Status: outcome.Final, Window: outcome.At(6), Unknowns: outcome.UnknownsAsNo, Counts: outcome.Counts{
				Trained: n(50), Completed: n(40), Inserted: n(30), Unknown: n(4),
			}},
			{Name: "B", Status: outcome.Provisional, Counts: outcome.Counts{Trained: n(80), Completed: n(60), Inserted: n(40)}},
		},
		Claims: []outcome.Claim{rate("a", "A", outcome.FigureCompleted, "75%"), rate("b", "B", outcome.FigureTrained, "50%")},
	}
}

func line(t *testing.T, out, label string) string {
	t.Helper()
	for line := range strings.Lines(out) {
		if strings.HasPrefix(line, "| "+label+" |") {
			return line
		}
	}
	require.Fail(t, "no row", label)
	return ""
}

func markdown(t *testing.T, d *outcome.Document) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Markdown(&b, d, language.French))
	return b.String()
}

func TestOneBaseARow(t *testing.T) {
	out := markdown(t, unlike())
	across := out[strings.Index(out, "## Les années côte à côte"):]
	assert.Equal(t, "| personnes insérées / parcours aboutis | 30 sur 40 parcours aboutis, 75\u00a0% | 40 sur 60 parcours aboutis, 67\u00a0% |\n",
		line(t, across, "personnes insérées / parcours aboutis"))
	assert.Equal(t, "| personnes insérées / stagiaires | 30 sur 50 stagiaires, 60\u00a0% | 40 sur 80 stagiaires, 50\u00a0% |\n",
		line(t, across, "personnes insérées / stagiaires"))
	assert.NotContains(t, across, "comme le document", "B does not print 67 %")
}

func TestBoundsWithoutUnknowns(t *testing.T) {
	out := markdown(t, unlike())
	assert.Contains(t, line(t, out, "borne basse (inconnus = non)"), "| 40 sur 60 parcours aboutis, 66,7\u00a0% |", "every unknown is a no: their number is not needed")
	assert.Contains(t, line(t, out, "borne haute (inconnus = oui)"), "| non calculable (situations inconnues non imprimées) |")
	// Wilson at 95 % of 30/40: (0.75 + 3.8415/80 ± 1.96·sqrt(0.75·0.25/40 + 3.8415/6400)) / (1 + 3.8415/40)
	assert.Contains(t, line(t, out, "intervalle de Wilson à 95\u00a0%"), "| 59,8 à 85,8\u00a0% |", "a document without indicator has one by default")
	d := unlike()
	d.Years[1].Completed = law.Count{}
	assert.Contains(t, line(t, markdown(t, d), "intervalle de Wilson à 95\u00a0%"), "non calculable (base non imprimée)")
}

func TestPooledYears(t *testing.T) {
	out := markdown(t, unlike())
	assert.Contains(t, out, "Toutes les années ensemble\u00a0: 70 sur 100 parcours aboutis, 70,00\u00a0% (fenêtres mêlées\u202f; pré-bilan B compris\u202f; situations inconnues non imprimées en B).")
	assert.Contains(t, out, "Années définitives seules, A\u00a0: 30 sur 40 parcours aboutis, 75,00\u00a0% (état à 6 mois).")
	var b bytes.Buffer
	require.NoError(t, JSON(&b, unlike(), language.French))
	var got struct {
		Share outcome.Share
		Final outcome.Share `json:"share_final"`
		Of    []string      `json:"share_final_years"`
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	assert.Zero(t, got.Share.Measure().Unknowns, "B states no treatment: together they state none")
	assert.Equal(t, outcome.UnknownsAsNo, got.Final.Measure().Unknowns)
	assert.Equal(t, n(30), got.Final.Count())
	assert.Equal(t, []string{"A"}, got.Of)
	d := unlike()
	d.Years = d.Years[1:]
	b.Reset()
	require.NoError(t, JSON(&b, d, language.French))
	assert.NotContains(t, b.String(), `"share_final":`, "no final year, no share of them")
}

func TestProblemsComeFirst(t *testing.T) {
	d := unlike()
	d.Years[1].Name = "A"
	out := markdown(t, d)
	assert.Less(t, strings.Index(out, "À corriger dans le document fourni"), strings.Index(out, "A (bilan)"))
	assert.Contains(t, out, "years\\[1\\].year\u00a0: nom déjà pris plus haut («\u00a0A\u00a0»).")
	assert.NotContains(t, markdown(t, unlike()), "À corriger")
	var b bytes.Buffer
	require.NoError(t, JSON(&b, d, language.English))
	var got struct {
		Problems []struct{ Path, Fault, Words string }
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Len(t, got.Problems, 2, "the name twice, and a claim about B")
	assert.Equal(t, "twice", got.Problems[0].Fault)
	assert.Equal(t, "claims[1].year: year not in the document (“B”): A", got.Problems[1].Words)
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

// The names of a document never command a terminal.
func TestNamesArePrintable(t *testing.T) {
	d := &outcome.Document{
		Title: "Bilan\x1b[2J", Publisher: "OPCO\u202e",
		Years: []outcome.Year{{
			Name: "2022\x07", List: []outcome.ListedSession{{Town: "Al\x9bbi", Trained: law.MustCount(12)}},
			Counts: outcome.Counts{
				Trained: law.MustCount(12), Training: law.MustCount(2),
				TrainingDetail: []outcome.Detail{{Name: "DEAS\u2066", Count: law.MustCount(2)}},
			},
		}},
		Claims: []outcome.Claim{{ID: "a\x1b", Check: outcome.CheckSum, Year: "2022\x07", Quote: "\x1b]0;x\x07"}},
	}
	for _, write := range []func(io.Writer, *outcome.Document, language.Tag) error{Text, Markdown} {
		var b bytes.Buffer
		require.NoError(t, write(&b, d, language.French))
		for line := range strings.Lines(b.String()) {
			line = strings.TrimSuffix(line, "\n")
			assert.Equal(t, outcome.Printable(line), line)
		}
		assert.Contains(t, b.String(), "u001b")
		assert.Contains(t, b.String(), "u2066")
	}
}
