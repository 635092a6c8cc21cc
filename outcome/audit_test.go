package outcome

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// published reads the document of the example: OPCO Santé Occitanie, POEC – synthèse des actions 2021 à
// 2023 et perspectives 2024, 27/05/2024.
func published(t testing.TB) *Document {
	t.Helper()
	data, err := os.ReadFile("../examples/bilan/data/occitanie.json")
	require.NoError(t, err)
	var d Document
	require.NoError(t, json.Unmarshal(data, &d))
	return &d
}

// Each check of the published document: its verdict; for a sum, what is counted and what is printed; for a
// rate, its exact value over the suggested base, every figure of the year that prints it, and the whole
// bases that would.
func TestAuditOfPublishedDocument(t *testing.T) {
	rows := []struct {
		id      string
		verdict Verdict
		values  string
		bases   string
		over    string
	}{
		{"O21-S1", OK, "118 118", "", ""},
		{"O21-S2", OK, "9 9", "", ""},
		{"O21-S3", OK, "8 8", "", ""}, // Rodez twice
		{"O21-I1", OK, "70 70", "", ""},
		{"O21-I2", OK, "99 99", "", ""},
		{"O21-D1", Inconsistent, "97 99", "", ""}, // 118 - 21
		{"O21-T1", OK, "11 11", "", ""},
		{"O21-P1", OK, "100", "", ""},
		{"O22-S1", OK, "140 140", "", ""},
		{"O22-S2", OK, "10 10", "", ""},
		{"O22-S3", OK, "8 8", "", ""},
		{"O22-I1", OK, "95 95", "", ""},
		{"O22-I2", OK, "126 126", "", ""},
		{"O22-D1", Inconsistent, "127 126", "", ""}, // 140 - 13
		{"O22-T1", OK, "5 5", "", ""},
		{"O22-P1", RoundingOnly, "99", "", ""}, // 75 + 13 + 11
		{"O23-S1", Inconsistent, "101 102", "", ""},
		{"O23-S2", OK, "7 7", "", ""},
		{"O23-S3", OK, "5 5", "", ""},
		{"O23-I1", OK, "64 64", "", ""},
		{"O23-I2", OK, "80 80", "", ""},
		{"O23-D1", OK, "80 80", "", ""},
		{"O23-T1", OK, "13 13", "", ""},
		{"O23-P1", OK, "100", "", ""},

		{"O21-R1", Inconsistent, "17.7966", "", "128-135"},
		{"O21-R2", OK, "70.7071", "completed 99, immersions 99", "98-99"},
		{"O21-R3", LabelMisleading, "11.1111", "inserted 70", "67-70"},
		{"O21-R4", OK, "13.1313", "trained_less_dropouts 97, completed 99, immersions 99", "97-104"},
		{"O21-R5", OK, "16.1616", "trained_less_dropouts 97, completed 99, immersions 99", "97-103"},
		{"O21-R6", Derived, "59.5960", "", "98-99"},
		{"O22-R1", OK, "9.2857", "trained 140, sum_of_sessions 140, completed_plus_dropouts 139", "137-152"},
		{"O22-R2", OK, "75.3968", "trained_less_dropouts 127, completed 126", "126-127"},
		{"O22-R3", LabelMisleading, "3.9683", "inserted 95", "91-111"},
		{"O22-R4", OK, "13.4921", "trained_less_dropouts 127, completed 126, immersions 132", "126-136"},
		{"O22-R5", OK, "11.1111", "trained_less_dropouts 127, completed 126, immersions 132", "122-133"},
		{"O22-R6", Derived, "71.4286", "", "126-127"},
		{"O23-R1", OK, "21.5686", "trained 102, sum_of_sessions 101, completed_plus_dropouts 102", "98-102"},
		{"O23-R2", OK, "80.0000", "trained_less_dropouts 80, completed 80, known_situations 80", "80"},
		{"O23-R3", LabelMisleading, "16.2500", "inserted 64", "64-66"},
		{"O23-R4", OK, "20.0000", "trained_less_dropouts 80, completed 80, known_situations 80", "79-82"},
		{"O23-R5", Derived, "63.7500", "", "80"},

		{"O22-C1", Inconsistent, "18.6441", "", ""}, // (140-118)/118
		{"O22-C2", UnitError, "-38.0952", "", ""},   // (13-21)/21
		{"O23-C1", WordingFault, "-30.0000", "", ""},
		{"O23-C2", WordingFault, "69.2308", "", ""},
		{"O21-X1", Note, "0", "", ""}, // 99 - 99
		{"O22-X1", Note, "6", "", ""}, // 132 - 126
		{"O23-X1", Note, "8", "", ""}, // 88 - 80
		{"O21-X2", NotVerifiable, "", "", "762-813 59-62"},
		{"O22-X2", NotVerifiable, "", "", "683-717 49-51"},
		{"O23-X2", WindowFault, "42.8571", "", ""}, // 3 sessions of 7
		{"O-X3", Definition, "", "", ""},
		{"O-X4", Definition, "11.1111", "", ""},
		{"O-X5", Note, "", "", ""},
	}
	d := published(t)
	fs := Audit(d)
	require.Len(t, fs.All, len(rows))
	for i, row := range rows {
		f := &fs.All[i]
		require.Equal(t, row.id, f.ID)
		assert.Equal(t, row.verdict, f.Verdict, row.id)
		assert.Equal(t, row.values, values(f), row.id)
		var bases, over []string
		for _, b := range f.Bases {
			assert.Equal(t, MatchBoth, b.Match, row.id)
			bases = append(bases, b.Base.String()+" "+b.Value.String())
		}
		assert.Equal(t, row.bases, strings.Join(bases, ", "), row.id)
		for _, r := range f.Denominators {
			over = append(over, r.Range.String())
		}
		assert.Equal(t, row.over, strings.Join(over, " "), row.id)
		assert.NotEmpty(t, f.Read, "%s read nothing", row.id)
		assert.NotZero(t, f.Reason, row.id)
	}
	assert.Equal(t, map[Verdict]int{
		OK: 30, Inconsistent: 5, LabelMisleading: 3, UnitError: 1, RoundingOnly: 1, WindowFault: 1, NotVerifiable: 2,
		Definition: 2, Derived: 3, WordingFault: 2, Note: 4,
	}, fs.Tally())
	assert.Equal(t, []Twins{
		{"2021", "16%", []string{"O21-R1", "O21-R3", "O21-R5"}},
		{"2023", "20%", []string{"O23-R3", "O23-R4"}},
	}, fs.Twins)
}

// values is what a finding computed first: a sum and its total, added percentages, or an exact value.
func values(f *Finding) string {
	switch {
	case f.Sum != nil:
		return fmt.Sprint(f.Sum.Computed, " ", f.Sum.Total.Value)
	case !f.Percents.IsZero():
		return f.Percents.String()
	case len(f.Computed) == 0:
		return ""
	case f.Computed[0].Number != nil:
		return fmt.Sprint(*f.Computed[0].Number)
	}
	return f.Computed[0].Percent.Round(4, HalfUp).String()
}

func TestAuditFurtherClaims(t *testing.T) {
	fs := Audit(published(t).Apart())
	want := map[string]Verdict{
		"O21-G1": OK, "O22-G1": OK, "O23-G1": OK, // 9, 10 and 7 groups for as many sessions
		"O21-G2": OK, "O22-G2": OK, "O23-G2": OK, // 3, 4 and 3 métiers
		"O21-G3": OK, "O22-G3": OK, "O23-G3": OK, // ASH 4, AES 2, AS 3; AES 1, ASH 2, thermal 2, AS 5; AES 1, ASH 1, AS 5
		"O21-A1": NotVerifiable, "O22-A1": NotVerifiable, "O23-A1": NotVerifiable, // no age printed
		"O23-B1": NotVerifiable, // 93 % of whom?
	}
	got := map[string]Verdict{}
	for _, f := range fs.All {
		got[f.ID] = f.Verdict
	}
	assert.Equal(t, want, got)
	last := fs.All[len(fs.All)-1]
	counts := map[string]string{}
	for _, n := range last.Numerators {
		counts[n.Value.String()] = n.Range.String()
	}
	// 95/102 = 93.14, 94/101 = 93.07, 74/80 = 92.5; of 88 immersions 82 are 93.18
	assert.Equal(t, map[string]string{"102": "95", "101": "94", "80": "74", "88": "82"}, counts)
}

// The other readings of the printed figures, as percentages with four decimals.
func TestAuditCandidates(t *testing.T) {
	d := published(t)
	for _, row := range []struct {
		year        string
		count, base Figure
		want        string
	}{
		{"2021", FigureDropouts, FigureCompletedPlusDropouts, "17.5000"},
		{"2021", FigureTrainedLessCompleted, FigureTrained, "16.1017"}, // 19/118
		{"2021", FigureInserted, FigureTrainedLessDropouts, "72.1649"},
		{"2021", FigureInserted, FigureTrained, "59.3220"},
		{"2021", FigureInserted, FigureKnown, "84.3373"},
		{"2021", FigureContracts, FigureKnown, "71.0843"},
		{"2021", FigureTraining, FigureInserted, "15.7143"},
		{"2021", FigureTraining, FigureTrained, "9.3220"},
		{"2021", FigureJobless, FigureTrainedLessDropouts, "13.4021"},
		{"2021", FigureUnknown, FigureTrainedLessDropouts, "16.4948"},
		{"2021", FigureContracts, FigureTrained, "50.0000"},
		{"2022", FigureTrainedLessCompleted, FigureTrained, "10.0000"}, // 14/140
		{"2022", FigureInserted, FigureTrainedLessDropouts, "74.8031"},
		{"2022", FigureInserted, FigureKnown, "84.8214"},
		{"2022", FigureInserted, FigureTrained, "67.8571"},
		{"2022", FigureTraining, FigureInserted, "5.2632"},
		{"2022", FigureJobless, FigureTrainedLessDropouts, "13.3858"},
		{"2022", FigureUnknown, FigureTrainedLessDropouts, "11.0236"},
		{"2022", FigureContracts, FigureKnown, "80.3571"},
		{"2022", FigureContracts, FigureTrained, "64.2857"},
		{"2023", FigureDropouts, FigureSumOfSessions, "21.7822"},
		{"2023", FigureInserted, FigureTrained, "62.7451"},
		{"2023", FigureContracts, FigureInserted, "79.6875"},
		{"2023", FigureTraining, FigureInserted, "20.3125"},
		{"2023", FigureContracts, FigureTrained, "50.0000"},
	} {
		s := d.year(row.year).Share("x", row.count, row.base)
		assert.Equal(t, row.want, s.Percent().Round(4, HalfUp).String(), "%s %s/%s", row.year, row.count, row.base)
	}
}

func finding(t *testing.T, fs Findings, id string) *Finding {
	t.Helper()
	for i := range fs.All {
		if fs.All[i].ID == id {
			return &fs.All[i]
		}
	}
	require.Fail(t, "no finding", id)
	return nil
}

// needs is what each figure of a contradiction would need, with the claims it would mend (+) or break (-).
func needs(f *Finding) []string {
	var all []string
	for _, n := range f.Needs {
		text := n.Year + " " + n.Figure.String() + " " + n.Is.String() + " needs " + n.Range.String()
		for _, r := range n.Mends {
			text += " +" + r.ID
		}
		for _, r := range n.Breaks {
			text += " -" + r.ID
		}
		all = append(all, text)
	}
	return all
}

func TestAuditNeeds(t *testing.T) {
	fs := Audit(published(t))
	for id, want := range map[string][]string{
		// 118 - 19 = 99; 97 completers would leave 70+13+16 = 99 one way and 70/97 = 72 % the other;
		// 120 trained are not what the sessions add up to
		"O21-D1": {"2021 trained 118 needs 120 -O21-S1", "2021 dropouts 21 needs 19 +O21-R1", "2021 completed 99 needs 97 -O21-I2 -O21-R2"},
		// 14/140 = 10 %, printed 9; 95/127 still prints 75
		"O22-D1": {"2022 trained 140 needs 139 -O22-S1", "2022 dropouts 13 needs 14 -O22-R1", "2022 completed 126 needs 127 -O22-I2"},
		// 101 - 22 = 79, printed 80
		"O23-S1": {"2023 sum_of_sessions 101 needs 102", "2023 trained 102 needs 101 -O23-D1"},
		// 15.5 % of 118 is 18.3, 16.5 % is 19.5
		"O21-R1": {"2021 dropouts 21 needs 19 +O21-D1", "2021 trained 118 needs 128-135"},
		// 140/121 = 1.157; 137/118 = 1.161
		"O22-C1": {"2021 trained 118 needs 121", "2022 trained 140 needs 137"},
	} {
		assert.Equal(t, want, needs(finding(t, fs, id)), id)
	}
	for i := range fs.All {
		if f := &fs.All[i]; f.Verdict != Inconsistent {
			assert.Empty(t, f.Needs, f.ID)
		}
	}
}

func TestAuditOfChanges(t *testing.T) {
	fs := Audit(published(t))
	got := map[string]Match{}
	for _, c := range finding(t, fs, "O22-C2").Computed {
		value := c.Percent.Round(4, HalfUp).String() + " %"
		if c.Points.Valid() {
			value = c.Points.Round(4, HalfUp).String() + " points"
		}
		if c.Number != nil {
			value = fmt.Sprint(*c.Number)
		}
		got[value] = c.Match
	}
	assert.Equal(t, map[string]Match{
		"-38.0952 %":     MatchNone, // (13-21)/21
		"-61.5385 %":     MatchNone, // (13-21)/13
		"-8":             MatchNone, // persons
		"-7.0000 points": MatchBoth, // 9 - 16, as printed
		"-43.7500 %":     MatchNone, // (9-16)/16
		"-8.5109 points": MatchNone, // 13/140 - 21/118
		"-6.8160 points": MatchBoth, // 13/140 - 19/118
		"-7.7966 points": MatchNone, // 14/140 - 21/118
		"-6.1017 points": MatchNone, // 14/140 - 19/118
	}, got)

	c1 := finding(t, fs, "O22-C1")
	assert.Equal(t, ReasonDividedByAfter, c1.Reason)
	assert.Equal(t, "19", c1.Computed[0].Prints.String(), "what should have been printed")
	assert.Equal(t, "15.7143", c1.Computed[1].Percent.Round(4, HalfUp).String(), "(140-118)/140")

	trained := finding(t, fs, "O23-C1").Computed[1]
	assert.Equal(t, "-27.1429", trained.Percent.Round(4, HalfUp).String(), "(102-140)/140")
	assert.Equal(t, SlightChange.ID, finding(t, fs, "O23-C1").Convention)
	c2 := finding(t, fs, "O23-C2")
	assert.Equal(t, "13", c2.Computed[1].Points.String(), "22 - 9 printed rates")
	assert.Equal(t, []Remark{{Code: RemarkCountIsRate, Count: head(22)}}, c2.Remarks)
}

func TestAuditCoincidences(t *testing.T) {
	fs := Audit(published(t))
	want := map[string]string{
		"O21-R2": "contracts 59/known_situations 83", // 71.08 prints 71 like 70/99
		"O23-R2": "contracts 51/inserted 64",         // 79.69 prints 80 like 64/80
	}
	for i := range fs.All {
		f := &fs.All[i]
		var got []string
		for _, c := range f.Coincidences {
			got = append(got, fmt.Sprintf("%s %s/%s %s", c.Terms[0].Figure, c.Terms[0].Value, c.Terms[1].Figure, c.Terms[1].Value))
		}
		assert.Equal(t, want[f.ID], strings.Join(got, ", "), f.ID)
	}
}

func TestAuditRemarks(t *testing.T) {
	fs := Audit(published(t))
	assert.Equal(t, []Remark{{Code: RemarkClosesWithout, Figure: FigureUnknown}}, finding(t, fs, "O23-I2").Remarks)
	assert.Equal(t, []Remark{
		{Code: RemarkLabelChanged, Year: "2021", Text: "ACCÈS À LA QUALIFICATION"},
		{Code: RemarkLabelChanged, Year: "2022", Text: "ACCÈS À LA QUALIFICATION"},
	}, finding(t, fs, "O23-R3").Remarks)
	assert.Equal(t, []Remark{
		{Code: RemarkOtherRate, Year: "2023", Text: "80%"},
		{Code: RemarkOtherRate, Year: "2021", Text: "71%", Window: At(6)},
		{Code: RemarkOtherRate, Year: "2022", Text: "75%", Window: At(6)},
		{Code: RemarkNoUnknowns},
	}, finding(t, fs, "O23-X2").Remarks)
	assert.Equal(t, []Remark{
		{Code: RemarkLines, Count: head(9)},
		{Code: RemarkLinesNoCount, Count: head(9)},
		{Code: RemarkLinesOtherYear, Count: head(3)}, // two dated 2025, one "fin 2024 ou début 2025"
		{Code: RemarkLinesBegun, Count: head(2)},     // two began on 18/04/2024, the document is of 27/05/2024
	}, finding(t, fs, "O-X5").Remarks)
	assert.Equal(t, RemarkEqual, finding(t, fs, "O21-X1").Remarks[0].Code)
	assert.Equal(t, RemarkAbove, finding(t, fs, "O22-X1").Remarks[0].Code)
	assert.Equal(t, RemarkAbove, finding(t, fs, "O23-X1").Remarks[0].Code)

	var lengths []string
	for _, r := range finding(t, fs, "O-X3").Remarks {
		lengths = append(lengths, r.Year+" "+r.Count.String())
	}
	assert.Equal(t, []string{"2021 27", "2022 20", "2023 20"}, lengths, "CDD counted without their length")

	var access []string
	for _, c := range finding(t, fs, "O-X4").Computed {
		access = append(access, c.Terms[0].Value.String()+"/"+c.Terms[1].Value.String()+" "+c.Percent.Round(1, HalfUp).String())
	}
	assert.Equal(t, []string{"11/99 11.1", "36/99 36.4", "5/126 4.0", "64/126 50.8", "13/80 16.3", "42/80 52.5"}, access)
	assert.Equal(t, []Figure{FigureContractsOf(3), FigureContractsOf(4)}, finding(t, fs, "O-X4").LeftOut)
}

// The counts of three years added: figures of the document, and the drop-outs that its completers imply.
func TestThreeYears(t *testing.T) {
	d := published(t)
	total := map[Figure]int{}
	for _, name := range []string{"2021", "2022", "2023"} {
		y := d.year(name)
		require.NotNil(t, y)
		for _, f := range allFigures() {
			n, _ := y.Figure(f).Get()
			total[f] += n
		}
	}
	for f, want := range map[Figure]int{
		FigureTrained: 360, FigureSumOfSessions: 359, FigureSessions: 26, FigureCompleted: 305, FigureDropouts: 56,
		FigureTrainedLessCompleted: 55, FigureInserted: 229, FigureJobless: 46, FigureUnknown: 30, FigureContracts: 200,
		FigureTraining: 29, FigureImmersions: 319,
	} {
		assert.Equal(t, want, total[f], f.String())
	}
}

func TestFindingsJSON(t *testing.T) {
	fs := Audit(published(t))
	data, err := json.Marshal(&fs)
	require.NoError(t, err)
	var keys struct {
		Audit []struct {
			ID      string  `json:"id"`
			Verdict Verdict `json:"verdict"`
		} `json:"audit"`
	}
	require.NoError(t, json.Unmarshal(data, &keys))
	require.Len(t, keys.Audit, 54)
	assert.Equal(t, "O21-S1", keys.Audit[0].ID)
	assert.Contains(t, string(data), `"verdict":"label_misleading"`)
	for i, v := range []string{
		"ok", "inconsistent", "label_misleading", "unit_error", "rounding", "window", "not_verifiable", "definition",
		"derived", "wording", "note",
	} {
		assert.Equal(t, v, Verdicts()[i].String())
	}
}

func TestSentencesInBothLanguages(t *testing.T) {
	d := published(t)
	for _, fs := range []Findings{Audit(d), Audit(d.Apart())} {
		for i := range fs.All {
			f := &fs.All[i]
			fr, en := f.Sentences(language.French), f.Sentences(language.English)
			assert.NotEmpty(t, fr, f.ID)
			assert.Len(t, en, len(fr), f.ID)
			for _, s := range append(fr, en...) {
				assert.NotContains(t, s, "%!", "%s: a phrase and its arguments disagree", f.ID)
				assert.NotContains(t, s, "  ", f.ID)
			}
			assert.NotEmpty(t, f.Verdict.Words(language.French))
			assert.NotEmpty(t, f.Verdict.Words(language.English))
			assert.Equal(t, strings.Join(en, " "), f.Explain(language.English))
		}
	}
	for p := range lastPhrase {
		require.NotEmpty(t, phrasesFR[p], "phrase %d", p)
		require.NotEmpty(t, phrasesEN[p], "phrase %d", p)
		assert.Equal(t, verbs(phrasesFR[p]), verbs(phrasesEN[p]), "%q and %q take the same arguments", phrasesFR[p], phrasesEN[p])
	}
	assert.Nil(t, (&Finding{}).Sentences(language.French), "a finding without its claim explains nothing")
	assert.Empty(t, Verdict(99).Words(language.French))
}

func verbs(phrase string) int { return strings.Count(strings.ReplaceAll(phrase, "%%", ""), "%") }
