package outcome

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func TestNotVerifiable(t *testing.T) {
	f := func(fs ...Figure) []Figure { return fs }
	p := MustPrinted
	const none = Figure(200)
	for _, row := range []struct {
		why   string
		claim Claim
		want  Reason
	}{
		{"no check", Claim{Year: "P", Figures: f(FigureTrained)}, ReasonUnknownCheck},
		{"a check outside the list", Claim{Check: 99}, ReasonUnknownCheck},
		{"a year that is not there", Claim{Check: CheckSum, Year: "Z", Figures: f(FigureTrained), Base: FigureTrained}, ReasonUnknownYear},
		{"no year", Claim{Check: CheckRate, Figures: f(FigureTrained), Base: FigureTrained}, ReasonUnknownYear},
		{"a figure that does not exist", Claim{Check: CheckRate, Year: "P", Figures: f(none), Base: FigureTrained, Printed: p("5%")}, ReasonUnknownFigure},
		{"a base that does not exist", Claim{Check: CheckRate, Year: "P", Figures: f(FigureTraining), Base: none, Printed: p("5%")}, ReasonUnknownFigure},
		{"a term that does not exist", Claim{Check: CheckSum, Year: "P", Figures: f(FigureTrained), Less: f(none), Base: FigureTrained}, ReasonUnknownFigure},
		{"the figure zero", Claim{Check: CheckRate, Year: "P", Figures: f(0), Base: FigureTrained}, ReasonUnknownFigure},
		{"a sum of nothing", Claim{Check: CheckSum, Year: "P", Base: FigureTrained}, ReasonUnknownFigure},
		{"a sum without total", Claim{Check: CheckSum, Year: "P", Figures: f(FigureTrained)}, ReasonNoBase},
		{"a sum with nothing printed", Claim{Check: CheckSum, Year: "P", Figures: f(FigureGroups), Base: FigureTrained}, ReasonMissingFigure},
		{"a total that is not printed", Claim{Check: CheckSum, Year: "P", Figures: f(FigureTrained), Base: FigureGroups}, ReasonMissingFigure},
		{"a difference with a missing term", Claim{Check: CheckSum, Year: "R", Figures: f(FigureTrained), Less: f(FigureDropouts), Base: FigureCompleted}, ReasonMissingFigure},
		{"a part missing, and room for it", Claim{Check: CheckSum, Year: "P", Figures: f(FigureInserted, FigureGroups), Base: FigureCompleted}, ReasonMissingFigure},
		{"percentages without base", Claim{Check: CheckPercents, Year: "P", Figures: f(FigureInserted)}, ReasonNoBase},
		{"percentages of nothing", Claim{Check: CheckPercents, Year: "P", Base: FigureCompleted}, ReasonUnknownFigure},
		{"no percentage printed", Claim{Check: CheckPercents, Year: "P", Figures: f(FigureTraining), Base: FigureCompleted}, ReasonNotPrinted},
		{"a rate without base", Claim{Check: CheckRate, Year: "P", Figures: f(FigureInserted), Printed: p("60%")}, ReasonNoBase},
		{"a rate over something outside", Claim{Check: CheckRate, Year: "P", Figures: f(FigureInserted), Outside: "de la région", Printed: p("60%")}, ReasonOutsideBase},
		{"a rate without count", Claim{Check: CheckRate, Year: "P", Base: FigureTrained, Printed: p("60%")}, ReasonNoCount},
		{"a rate without count over something outside", Claim{Check: CheckRate, Year: "P", Outside: "de la région", Printed: p("60%")}, ReasonNoCount},
		{"nothing at all", Claim{Check: CheckRate, Year: "P"}, ReasonNoCount},
		{"a count that is not printed", Claim{Check: CheckRate, Year: "P", Figures: f(FigureGroups), Base: FigureTrained, Printed: p("6%")}, ReasonMissingFigure},
		{"a base that is not printed", Claim{Check: CheckRate, Year: "P", Figures: f(FigureInserted), Base: FigureGroups, Printed: p("61%")}, ReasonMissingFigure},
		{"a part above its base", Claim{Check: CheckRate, Year: "P", Figures: f(FigureTrained), Base: FigureDropouts, Printed: p("60%")}, ReasonCountAboveBase},
		{"a part above its base, not printed", Claim{Check: CheckRate, Year: "P", Figures: f(FigureTrained), Base: FigureDropouts}, ReasonCountAboveBase},
		{"an empty base", Claim{Check: CheckRate, Year: "E", Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("60%")}, ReasonBaseZero},
		{"an empty base, not printed", Claim{Check: CheckRate, Year: "E", Figures: f(FigureDropouts), Base: FigureTrained}, ReasonBaseZero},
		{"a change from nowhere", Claim{Check: CheckChange, Year: "P", Figures: f(FigureTrained), Printed: p("6%")}, ReasonUnknownYear},
		{"a change to nowhere", Claim{Check: CheckChange, Year: "Z", Against: []string{"P"}, Figures: f(FigureTrained)}, ReasonUnknownYear},
		{"a change of nothing", Claim{Check: CheckChange, Year: "Q", Against: []string{"P"}}, ReasonUnknownFigure},
		{"a change of what is not printed", Claim{Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureGroups)}, ReasonMissingFigure},
		{"a sentence that asserts nothing", Claim{Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: f(FigureTrained)}, ReasonIncompleteWording},
		{"a trend of what is not printed", Claim{Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: f(FigureGroups), Wording: Wording{Trend: Up}}, ReasonMissingFigure},
		{"a rate that moves, over nothing", Claim{Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: f(FigureDropouts), Wording: Wording{Subject: SubjectRate, Trend: Up}}, ReasonNoBase},
		{"coverage of nothing", Claim{Check: CheckCoverage, Year: "P", Figures: f(FigureFollowedUp)}, ReasonNoBase},
		{"coverage not printed", Claim{Check: CheckCoverage, Year: "P", Figures: f(FigureGroups), Base: FigureSessions}, ReasonMissingFigure},
		{"coverage of what is not printed", Claim{Check: CheckCoverage, Year: "P", Figures: f(FigureFollowedUp), Base: FigureGroups}, ReasonMissingFigure},
		{"coverage against nowhere", Claim{Check: CheckCoverage, Year: "P", Against: []string{"Z"}, Figures: f(FigureFollowedUp), Base: FigureSessions, Concerns: FigureInserted}, ReasonUnknownYear},
		{"part of nothing", Claim{Check: CheckPart, Year: "P", Figures: f(FigureTraining)}, ReasonNoBase},
		{"part not printed", Claim{Check: CheckPart, Year: "P", Figures: f(FigureGroups), Base: FigureTrained}, ReasonMissingFigure},
		{"whole not printed", Claim{Check: CheckPart, Year: "P", Figures: f(FigureTraining), Base: FigureGroups}, ReasonMissingFigure},
		{"the length of persons", Claim{Check: CheckLength, Year: "P", Figures: f(FigureTrained), MinMonths: 6}, ReasonUnknownFigure},
		{"the length of nothing", Claim{Check: CheckLength, Year: "P", MinMonths: 6}, ReasonUnknownFigure},
		{"the length of what is not printed", Claim{Check: CheckLength, Figures: f(FigureContractsOf(law.PEC)), MinMonths: 6}, ReasonMissingFigure},
		{"lengths of a year that is not there", Claim{Check: CheckLength, Year: "Z", Figures: f(FigureContractsOf(law.CDD))}, ReasonUnknownYear},
		{"no concept", Claim{Check: CheckConcept, Year: "P", Figures: f(FigureTraining)}, ReasonIncompleteWording},
		{"a concept outside the list", Claim{Check: CheckConcept, Year: "P", Figures: f(FigureTraining), Concept: 9}, ReasonIncompleteWording},
		{"a concept of a year that is not there", Claim{Check: CheckConcept, Year: "Z", Figures: f(FigureTraining), Concept: Qualification}, ReasonUnknownYear},
		{"a plan of a year that is not there", Claim{Check: CheckPlan, Year: "Z"}, ReasonUnknownYear},
		{"a mean that is not printed", Claim{Check: CheckMean, Year: "P", Figures: f(FigureMeanAge)}, ReasonMissingFigure},
		{"a mean of nothing", Claim{Check: CheckMean, Year: "P"}, ReasonUnknownFigure},
	} {
		d := synthetic()
		d.Years = append(d.Years, Year{Name: "E", Counts: Counts{Trained: head(0), Dropouts: head(0)}})
		d.Claims = append(d.Claims[:0:0], row.claim)
		got := Audit(d).All[0]
		assert.Equal(t, NotVerifiable, got.Verdict, row.why)
		assert.Equal(t, row.want, got.Reason, row.why)
		assert.NotEmpty(t, got.Sentences(language.French), row.why)
		assert.Empty(t, got.Needs, row.why)
	}
}

func TestMissingPartOfSum(t *testing.T) {
	d := &Document{Years: []Year{{Name: "Y", Counts: Counts{Completed: head(80), Inserted: head(60), Jobless: head(16)}}}}
	claim := Claim{Check: CheckSum, Year: "Y", Figures: []Figure{FigureInserted, FigureJobless, FigureUnknown}, Base: FigureCompleted}
	d.Claims = []Claim{claim}
	gap := Audit(d).All[0]
	assert.Equal(t, NotVerifiable, gap.Verdict)
	assert.Equal(t, []Figure{FigureUnknown}, gap.Missing)
	assert.Equal(t, []Remark{{Code: RemarkGap, Figure: FigureUnknown, Count: head(4)}}, gap.Remarks, "80 - 60 - 16")
	d.Years[0].Inserted = head(70)
	over := Audit(d).All[0]
	assert.Equal(t, Inconsistent, over.Verdict, "70 + 16 exceed 80 whatever the missing line says")
	assert.Empty(t, over.Needs, "with a line missing nothing says what the others should be")
	d.Years[0].Inserted = head(64)
	assert.Equal(t, OK, Audit(d).All[0].Verdict, "64 + 16 leave nobody")
}

func TestSeveralCandidates(t *testing.T) {
	d := synthetic()
	claim := Claim{Check: CheckRate, Year: "P", Figures: []Figure{FigureInserted, FigureContracts}, Base: FigureTrained, Printed: MustPrinted("44%")}
	d.Claims = []Claim{claim}
	f := Audit(d).All[0]
	assert.Equal(t, OK, f.Verdict, "22 contracts of 50 trained; 30 would be 60 %")
	assert.Equal(t, FigureContracts, f.Computed[0].Terms[0].Figure)
	assert.Len(t, f.Denominators, 2, "bases for each candidate")
}

func TestHalves(t *testing.T) {
	d := &Document{Years: []Year{{Name: "Y", Counts: Counts{Completed: head(80), Inserted: head(74)}}}}
	for printed, want := range map[string]Match{"93%": MatchHalfUp, "92%": MatchHalfEven} {
		d.Claims = []Claim{{Check: CheckRate, Year: "Y", Figures: []Figure{FigureInserted}, Base: FigureCompleted, Printed: MustPrinted(printed)}}
		f := Audit(d).All[0]
		assert.Equal(t, OK, f.Verdict, "74/80 is 92.5: both roundings are in use")
		assert.Equal(t, want, f.Computed[0].Match)
	}
}

func TestWholeRanges(t *testing.T) {
	for _, row := range []struct {
		count   int
		printed string
		want    string
		why     string
	}{
		{21, "16%", "128-135", "2100/16.5 = 127.3; 2100/15.5 = 135.5"},
		{17, "13%", "126-136", "1700/12.5 = 136 exactly: 12.5 rounds up"},
		{1, "50%", "2", "1/2 only"},
		{0, "0%", "1-", "nobody out of anybody"},
		{0, "5%", "none", "nobody is never 5 %"},
		{3, "0%", "601-", "3/601 = 0.499"},
		{3, "100%", "3", "all of them; 3/2.99 is no whole base"},
		{7, "16,7 %", "42", "700/16.75 = 41.8; 700/16.65 = 42.04"},
		{5, "11,8 %", "none", "500/11.85 = 42.2; 500/11.75 = 42.6"},
	} {
		r, ok := denominators(head(row.count), MustPrinted(row.printed))
		require.True(t, ok)
		assert.Equal(t, row.want, r.String(), row.why)
		// the definition, base by base
		for d := 1; d <= 1000; d++ {
			prints := MustPrinted(row.printed).is(PercentOf(int64(row.count), int64(d)).v, HalfUp)
			in := int64(d) >= r.Low && (r.Open || int64(d) <= r.High)
			require.Equal(t, prints, in, "%d/%d for %s", row.count, d, row.printed)
		}
	}
	for base := 1; base <= 130; base++ {
		for _, text := range []string{"0%", "1%", "7%", "50%", "93%", "99,5%", "100%", "12,5 %"} {
			p := MustPrinted(text)
			r, ok := numerators(head(base), p)
			require.True(t, ok)
			for k := range base + 1 {
				in := int64(k) >= r.Low && int64(k) <= r.High
				require.Equal(t, p.is(PercentOf(int64(k), int64(base)).v, HalfUp), in, "%d/%d for %s", k, base, text)
			}
		}
	}
	for why, ok := range map[string]bool{
		"no count":  second(denominators(law.Count{}, MustPrinted("5%"))),
		"unprinted": second(denominators(head(3), Printed{})),
		"negative":  second(denominators(head(3), MustPrinted("-5%"))),
		"too large": second(denominators(law.MustCount(1<<53), MustPrinted("0,0000000001%"))),
		"no base":   second(numerators(law.Count{}, MustPrinted("5%"))),
		"base zero": second(numerators(head(0), MustPrinted("5%"))),
		"overflow":  second(numerators(law.MustCount(1<<53), MustPrinted("999999999999999%"))),
	} {
		assert.False(t, ok, why)
	}
}

func second[T any](_ T, ok bool) bool { return ok }

// Words must follow numbers of one and of thousands.
func TestNeedsInWords(t *testing.T) {
	sum := func(trained, dropouts, completed int) []string {
		return Audit(&Document{
			Years:  []Year{{Name: "Y", Counts: Counts{Trained: head(trained), Dropouts: head(dropouts), Completed: head(completed)}}},
			Claims: []Claim{{Check: CheckSum, Year: "Y", Figures: []Figure{FigureTrained}, Less: []Figure{FigureDropouts}, Base: FigureCompleted}},
		}).All[0].Sentences(language.French)
	}
	assert.Equal(t, "Avec 1\u202f234 stagiaires\u00a0: 1\u202f230 parcours aboutis demandent 4 abandons\u202f; 1 abandon demande 1\u202f233 parcours aboutis.",
		sum(1234, 1, 1230)[1])
	// nobody can have completed 3 - 5, and 3 less 9 is no drop-out: what is left is said without them
	assert.Equal(t, []string{
		"3 stagiaires -\u00a05 abandons = -2, et non 9 parcours aboutis.", "Un seul changement suffirait\u00a0: 14 stagiaires.",
	}, sum(3, 5, 9))
}

func TestNothingToAudit(t *testing.T) {
	assert.Empty(t, Audit(nil).All)
	assert.Empty(t, Audit(&Document{}).All)
	var none *Document
	assert.Empty(t, none.Apart().Claims)
	var f *Finding
	assert.Empty(t, f.Explain(language.French))
}

func TestFirstYearNamedWins(t *testing.T) {
	d := &Document{
		Years:  []Year{{Name: "Y", Counts: Counts{Sessions: head(1), Groups: head(1)}}, {Name: "Y", Counts: Counts{Sessions: head(2)}}},
		Claims: []Claim{{Check: CheckSum, Year: "Y", Figures: []Figure{FigureSessions}, Base: FigureGroups}},
	}
	assert.Equal(t, OK, Audit(d).All[0].Verdict)
}

func TestClaimNames(t *testing.T) {
	for text, typ := range map[string]string{
		`{"check":"division"}`:               "Check",
		`{"figures":["stagiaires"]}`:         "Figure",
		`{"concept":"emploi"}`:               "Concept",
		`{"wording":{"subject":"personne"}}`: "Subject",
		`{"wording":{"trend":"hausse"}}`:     "Trend",
		`{"wording":{"degree":"un peu"}}`:    "Degree",
	} {
		var c Claim
		var bad *law.NameError
		require.ErrorAs(t, json.Unmarshal([]byte(text), &c), &bad, text)
		assert.Equal(t, typ, bad.Type)
		assert.NotEmpty(t, bad.Allowed)
	}
	var c Claim
	var bad *law.ValueError
	assert.ErrorAs(t, json.Unmarshal([]byte(`{"printed":"beaucoup"}`), &c), &bad)
	assert.ErrorAs(t, json.Unmarshal([]byte(`{"window":"bientôt"}`), &c), &bad)

	for _, d := range []*Document{published(t), synthetic()} {
		data, err := json.Marshal(d)
		require.NoError(t, err)
		var back Document
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, *d, back, "a document keeps everything in JSON")
	}
}

// Whatever a document and its claims say, an audit ends, gives every claim a verdict with its reason, and
// finds words for it; and the order of the other claims changes nothing but the order.
func TestAuditOfAnything(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	figure := func() Figure {
		all := allFigures()
		if r.IntN(30) == 0 {
			return Figure(r.IntN(256))
		}
		return all[r.IntN(len(all))]
	}
	some := func() law.Count {
		switch r.IntN(8) {
		case 0:
			return law.Count{}
		case 1:
			return law.MustCount(1<<53 - r.IntN(2))
		case 2:
			return head(0)
		}
		return head(r.IntN(150))
	}
	printed := []string{"", "16%", "-7%", "12", "+3 points", "0 %", "100%", "99,9999 %", "999999999999999", "-100 %", "50,5 %"}
	for range 3000 {
		d := &Document{Date: law.MustDate("2024-05-27"), TradeNames: map[string]string{"m": "métier", "n": "autre"}}
		for _, name := range []string{"A", "B", "C"} {
			y := Year{Name: name, Status: Status(r.IntN(4)), Window: []Window{0, At(6), Within(6), WindowMixed}[r.IntN(4)]}
			y.Counts = Counts{
				Sessions: some(), Groups: some(), Trades: some(), Towns: some(), Trained: some(), Dropouts: some(),
				Immersions: some(), Completed: some(), Inserted: some(), Training: some(), Jobless: some(), Unknown: some(),
				MeanAge: some(), FollowedUp: some(), TrainingDetail: []Detail{{"x", some()}},
				Contracts: map[law.Kind]law.Count{law.Kind(r.IntN(14)): some(), law.CDD: some()},
			}
			for range r.IntN(4) {
				y.List = append(y.List, ListedSession{
					Town: string(rune('a' + r.IntN(3))), Trade: []string{"métier", "autre", ""}[r.IntN(3)], Trained: some(), Years: []string{name},
				})
			}
			d.Years = append(d.Years, y)
		}
		for range 12 {
			c := Claim{
				ID: "x", Check: Check(r.IntN(14)), Year: []string{"A", "B", "C", "", "Z"}[r.IntN(5)],
				Against: []string{"A", "B", "Z"}[r.IntN(3):], Base: figure(), Printed: MustPrinted(printed[r.IntN(len(printed))]),
				Concerns: figure(), MinMonths: r.IntN(3) - 1, Concept: Concept(r.IntN(3)),
				Wording: Wording{Subject(r.IntN(4)), Trend(r.IntN(5)), Degree(r.IntN(4))}, Label: []string{"", "a", "b"}[r.IntN(3)],
			}
			for range r.IntN(4) {
				c.Figures = append(c.Figures, figure())
			}
			if r.IntN(4) == 0 {
				c.Less = append(c.Less, figure())
			}
			if r.IntN(4) == 0 {
				c.Base = 0
			}
			if r.IntN(6) == 0 {
				c.Outside = "ailleurs"
			}
			for range r.IntN(3) {
				c.Details = append(c.Details, Detail{[]string{"m", "n", "métier", "x", ""}[r.IntN(5)], some()})
			}
			d.Claims = append(d.Claims, c)
		}
		fs := Audit(d)
		for i := range fs.All {
			f := &fs.All[i]
			require.NotEmpty(t, f.Verdict.String())
			require.NotEmpty(t, f.Reason.String())
			for _, tag := range []language.Tag{language.French, language.English} {
				require.NotEmpty(t, f.Sentences(tag), "%+v", f.Claim)
				require.NotContains(t, f.Explain(tag), "%!", "%+v", f.Claim)
			}
			_, err := json.Marshal(f)
			require.NoError(t, err)
		}
		require.Equal(t, fs, Audit(d), "the same document, the same findings")
	}
}
