package outcome

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// synthetic is an invented bilan, with faults of its own; nothing in it was published by anyone.
func synthetic() *Document {
	kinds := func(cdi, cdd, pro int) map[law.Kind]law.Count {
		return map[law.Kind]law.Count{law.CDI: head(cdi), law.CDD: head(cdd), law.Professionalisation: head(pro)}
	}
	list := func(ns ...int) []ListedSession {
		var l []ListedSession
		for i, n := range ns {
			l = append(l, ListedSession{Town: string(rune('A' + i)), Trade: "cuisine", Trained: head(n)})
		}
		return l
	}
	f := func(fs ...Figure) []Figure { return fs }
	p := MustPrinted
	cdi, cdd, pro := FigureContractsOf(law.CDI), FigureContractsOf(law.CDD), FigureContractsOf(law.Professionalisation)
	return &Document{
		Title: "Bilan synthétique", Date: law.MustDate("2031-02-01"),
		TradeNames: map[string]string{"CUIS": "cuisine", "CUIS soir": "cuisine", "SERV": "service"},
		Years: []Year{
			{Name: "P", Status: Final, Window: At(6), Unknowns: UnknownsAsNo, List: list(20, 30), Counts: Counts{
				Sessions: head(2), Trained: head(50), Dropouts: head(8), Immersions: head(60), Completed: head(42),
				Inserted: head(30), Contracts: kinds(10, 12, 0), Training: head(8), Jobless: head(7), Unknown: head(5),
				FollowedUp: head(2), Towns: head(2),
			}},
			{Name: "Q", Status: Final, Window: Within(6), Unknowns: UnknownsAsNo, List: list(30, 30), Counts: Counts{
				Sessions: head(2), Trained: head(60), Dropouts: head(15), Immersions: head(40), Completed: head(45),
				Inserted: head(36), Contracts: kinds(20, 0, 4), Training: head(12), Jobless: head(6), Unknown: head(2),
				FollowedUp: head(2), Towns: head(3),
			}},
			{Name: "R", Status: Final, Window: Within(6), Unknowns: UnknownsAsNo, Counts: Counts{
				Sessions: head(25), Trained: head(63), Completed: head(200), Inserted: head(101), Jobless: head(99),
				FollowedUp: head(26),
			}},
			{Name: "S", Status: Planned},
		},
		Claims: []Claim{
			// 30/42 = 71.4; 60 is 30/50, over the trained
			{ID: "wrong-base", Check: CheckRate, Year: "P", Figures: f(FigureInserted), Base: FigureCompleted, Printed: p("60 %")},
			{ID: "right-base", Check: CheckRate, Year: "Q", Figures: f(FigureInserted), Base: FigureCompleted, Printed: p("80,0 %"), Label: "emploi"},
			// 7/42 = 16.67: one decimal more than the other, and one off; 7/x is 16.6 for no whole x
			{ID: "one-decimal", Check: CheckRate, Year: "P", Figures: f(FigureJobless), Base: FigureCompleted, Printed: p("16,7 %")},
			{ID: "one-off", Check: CheckRate, Year: "P", Figures: f(FigureUnknown), Base: FigureCompleted, Printed: p("11,8 %")},
			{ID: "rate-in-points", Check: CheckRate, Year: "P", Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("16 points")},
			// 80 - 60 as printed; 36 against 30 is +20 % too: a percentage that is right in one way is right
			{ID: "both-units", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureInserted), Base: FigureCompleted, Printed: p("+20 %")},
			// 15/60 - 8/50 = 25 - 16 = 9 points; (15-8)/8 = 87.5 %
			{ID: "drop-rate", Check: CheckRate, Year: "Q", Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("25 %")},
			{ID: "points-as-percent", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("+9 %")},
			{ID: "points", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("+9 points")},
			// (60-50)/50
			{ID: "percent-as-points", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureTrained), Printed: p("+20 points")},
			{ID: "growth", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureTrained), Printed: p("+20 %")},
			{ID: "persons", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureTrained), Printed: p("+10")},
			{ID: "wrong-change", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureTrained), Printed: p("+25 %")},
			{ID: "unprinted-change", Check: CheckChange, Year: "Q", Against: []string{"P"}, Figures: f(FigureTrained)},
			// 36 + 6 + 2 = 44
			{ID: "open-sum", Check: CheckSum, Year: "Q", Figures: f(FigureInserted, FigureJobless, FigureUnknown), Base: FigureCompleted},
			{ID: "closed-sum", Check: CheckSum, Year: "P", Figures: f(FigureInserted, FigureJobless, FigureUnknown), Base: FigureCompleted},
			{ID: "towns", Check: CheckSum, Year: "Q", Figures: f(FigureListedTowns), Base: FigureTowns},
			// 50.5 and 49.5 both round up
			{ID: "r1", Check: CheckRate, Year: "R", Figures: f(FigureInserted), Base: FigureCompleted, Printed: p("51 %"), Label: "insertion"},
			{ID: "r2", Check: CheckRate, Year: "R", Figures: f(FigureJobless), Base: FigureCompleted, Printed: p("50 %")},
			{ID: "parts-101", Check: CheckPercents, Year: "R", Figures: f(FigureInserted, FigureJobless, FigureUnknown), Base: FigureCompleted},
			// 60 + 16.7 + 11.8: the first has another base
			{ID: "parts-off", Check: CheckPercents, Year: "P", Figures: f(FigureInserted, FigureJobless, FigureUnknown), Base: FigureCompleted},
			{ID: "unlike-windows", Check: CheckCoverage, Year: "Q", Against: []string{"P"}, Figures: f(FigureFollowedUp), Base: FigureSessions, Concerns: FigureInserted},
			{ID: "like-windows", Check: CheckCoverage, Year: "Q", Against: []string{"R"}, Figures: f(FigureFollowedUp), Base: FigureSessions, Concerns: FigureInserted},
			{ID: "over-followed", Check: CheckCoverage, Year: "R", Figures: f(FigureFollowedUp), Base: FigureSessions},
			// +5 % is slight, not strong
			{ID: "slight", Check: CheckTrend, Year: "R", Against: []string{"Q"}, Figures: f(FigureTrained), Wording: Wording{SubjectNumber, Up, Slight}},
			{ID: "strong", Check: CheckTrend, Year: "R", Against: []string{"Q"}, Figures: f(FigureTrained), Wording: Wording{SubjectNumber, Up, Strong}},
			{ID: "down", Check: CheckTrend, Year: "R", Against: []string{"Q"}, Figures: f(FigureTrained), Wording: Wording{Trend: Down}},
			{ID: "stable", Check: CheckTrend, Year: "R", Against: []string{"Q"}, Figures: f(FigureTrained), Wording: Wording{Trend: Stable}},
			{ID: "rate-word", Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("15"), Wording: Wording{SubjectRate, Up, 0}},
			{ID: "rate-right", Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("25 %"), Wording: Wording{SubjectRate, Up, Strong}},
			{ID: "level-off", Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: f(FigureDropouts), Base: FigureTrained, Printed: p("16"), Wording: Wording{SubjectNumber, Up, 0}},
			{ID: "part", Check: CheckPart, Year: "P", Figures: f(FigureTraining), Base: FigureInserted},
			{ID: "part-exceeds", Check: CheckPart, Year: "R", Figures: f(FigureCompleted), Base: FigureTrained},
			{ID: "placements", Check: CheckPart, Year: "P", Figures: f(FigureImmersions), Base: FigureCompleted},
			{ID: "fewer-placements", Check: CheckPart, Year: "Q", Figures: f(FigureImmersions), Base: FigureCompleted},
			{ID: "length-cdi", Check: CheckLength, Figures: f(cdi), MinMonths: 12},
			{ID: "length-cdd-none", Check: CheckLength, Year: "Q", Figures: f(cdd), MinMonths: 12},
			{ID: "length-pro", Check: CheckLength, Year: "Q", Figures: f(pro), MinMonths: 6},
			{ID: "concept-whole", Check: CheckConcept, Year: "Q", Figures: f(FigureTraining, pro, FigureContractsOf(law.Apprenticeship)), Concept: Qualification},
			{ID: "concept-part", Check: CheckConcept, Year: "Q", Figures: f(FigureTraining, FigureContractsOf(law.Apprenticeship)), Base: FigureCompleted, Concept: Qualification},
			{ID: "plan", Check: CheckPlan, Year: "S"},
			{ID: "no-plan", Check: CheckPlan, Year: "P"},
			{ID: "bare-count", Check: CheckRate, Year: "P", Figures: f(FigureInserted), Base: FigureTrained, Printed: p("30")},
			{ID: "bare-number", Check: CheckRate, Year: "P", Figures: f(FigureInserted), Base: FigureCompleted, Printed: p("71")},
			// 22/50 is 44; of the 63 trained in R it would be 34.9
			{ID: "other-year", Check: CheckRate, Year: "P", Figures: f(FigureContracts), Base: FigureTrained, Printed: p("35 %")},
			// 30/42 to 36/45, one a state and the other an access
			{ID: "outcome-rate", Check: CheckTrend, Year: "Q", Against: []string{"P"}, Figures: f(FigureInserted), Base: FigureCompleted, Wording: Wording{SubjectRate, Up, 0}},
			// 36/45 to 101/200, in like windows; one session more followed than held says nothing
			{ID: "outcome-rate-alike", Check: CheckTrend, Year: "R", Against: []string{"Q"}, Figures: f(FigureInserted), Base: FigureCompleted, Wording: Wording{SubjectRate, Down, 0}},
			{ID: "trades", Check: CheckTrades, Year: "P", Details: []Detail{{"CUIS", head(1)}, {"CUIS soir", head(1)}}},
			{ID: "trades-off", Check: CheckTrades, Year: "Q", Details: []Detail{{"cuisine", head(2)}, {"SERV", head(1)}}},
			{ID: "trades-unknown", Check: CheckTrades, Year: "Q", Details: []Detail{{"CUIS", head(2)}, {"PLONGE", head(1)}}},
			{ID: "trades-no-list", Check: CheckTrades, Year: "R", Details: []Detail{{"CUIS", head(2)}}},
		},
	}
}

func TestAuditOfSyntheticDocument(t *testing.T) {
	d := synthetic()
	fs := Audit(d)
	rows := []struct {
		id      string
		verdict Verdict
		reason  Reason
	}{
		{"wrong-base", LabelMisleading, ReasonOtherBase},
		{"right-base", OK, ReasonReproduced},
		{"one-decimal", OK, ReasonReproduced},
		{"one-off", Inconsistent, ReasonNotReproduced}, // 5/42 = 11.9
		{"rate-in-points", UnitError, ReasonPercentAsPoints},
		{"both-units", WindowFault, ReasonWindowsDiffer}, // right, but one is a state and the other an access
		{"drop-rate", OK, ReasonReproduced},
		{"points-as-percent", UnitError, ReasonPointsAsPercent},
		{"points", OK, ReasonReproduced},
		{"percent-as-points", UnitError, ReasonPercentAsPoints},
		{"growth", OK, ReasonReproduced},
		{"persons", OK, ReasonReproduced},
		{"wrong-change", Inconsistent, ReasonNotReproduced},
		{"unprinted-change", Derived, ReasonNotPrinted},
		{"open-sum", Inconsistent, ReasonDoesNotClose},
		{"closed-sum", OK, ReasonCloses},
		{"towns", Inconsistent, ReasonDoesNotClose},
		{"r1", OK, ReasonReproduced},
		{"r2", OK, ReasonReproduced},
		{"parts-101", RoundingOnly, ReasonPartsRounded},
		{"parts-off", Inconsistent, ReasonDoesNotClose},
		{"unlike-windows", WindowFault, ReasonWindowsDiffer},
		{"like-windows", OK, ReasonAllFollowed},
		{"over-followed", NotVerifiable, ReasonCountAboveBase},
		{"slight", OK, ReasonWordsFit},
		{"strong", WordingFault, ReasonNotStrong},
		{"down", WordingFault, ReasonOtherDirection},
		{"stable", OK, ReasonWordsFit},
		{"rate-word", WordingFault, ReasonRateIsNumber},
		{"rate-right", OK, ReasonWordsFit},
		{"level-off", Inconsistent, ReasonNotReproduced},
		{"part", OK, ReasonPartFits},
		{"part-exceeds", Inconsistent, ReasonPartExceeds},
		{"placements", Note, ReasonUnlikeUnits},
		{"fewer-placements", Note, ReasonUnlikeUnits},
		{"length-cdi", OK, ReasonLengthSettled},
		{"length-cdd-none", OK, ReasonLengthSettled},
		{"length-pro", Definition, ReasonLengthNotCounted},    // may be signed either way: L6325-5
		{"concept-whole", NotVerifiable, ReasonMissingFigure}, // no apprenticeship is printed
		{"concept-part", NotVerifiable, ReasonMissingFigure},
		{"plan", Note, ReasonPlanned},
		{"no-plan", NotVerifiable, ReasonNotPlanned},
		{"bare-count", OK, ReasonIsCount},
		{"bare-number", NotVerifiable, ReasonNoUnit}, // 30/42 is 71.4, but nothing says percent
		{"other-year", Inconsistent, ReasonNotReproduced},
		{"outcome-rate", WindowFault, ReasonNotComparable},
		{"outcome-rate-alike", OK, ReasonWordsFit},
		{"trades", OK, ReasonCloses},
		{"trades-off", Inconsistent, ReasonDoesNotClose}, // SERV is explained, and no session prepares it
		{"trades-unknown", NotVerifiable, ReasonUnknownTrade},
		{"trades-no-list", NotVerifiable, ReasonMissingFigure},
	}
	require.Len(t, fs.All, len(rows))
	for i, row := range rows {
		f := &fs.All[i]
		require.Equal(t, row.id, f.ID)
		assert.Equal(t, row.verdict, f.Verdict, row.id)
		assert.Equal(t, row.reason, f.Reason, row.id)
		fr, en := f.Sentences(language.French), f.Sentences(language.English)
		assert.NotEmpty(t, fr, row.id)
		assert.Len(t, en, len(fr), row.id)
		for _, s := range append(fr, en...) {
			assert.NotContains(t, s, "%!", row.id)
		}
	}

	wrong := finding(t, fs, "wrong-base")
	require.Len(t, wrong.Bases, 3)
	assert.Equal(t, BaseMatch{FigureTrained, head(50), MatchBoth}, wrong.Bases[0])
	assert.Equal(t, FigureSumOfSessions, wrong.Bases[1].Base, "20 + 30")
	assert.Equal(t, FigureCompletedPlusDropouts, wrong.Bases[2].Base, "42 + 8")

	// one change would close 36 + 6 + 2 = 44 against 45; 36/44 would no longer print 80.0
	assert.Equal(t, []string{
		"Q inserted 36 needs 37 -right-base", "Q jobless 6 needs 7", "Q unknown 2 needs 3", "Q completed 45 needs 44 -right-base",
	}, needs(finding(t, fs, "open-sum")))
	// 11.75 % of 42 is 4.9, 11.85 % is 5.0: no whole count; 5/42.2 and 5/42.6: no whole base either
	assert.Empty(t, finding(t, fs, "one-off").Needs)
	// 60/1.255 = 47.8, 60/1.245 = 48.2; 50·1.245 = 62.25, 50·1.255 = 62.75
	assert.Equal(t, []string{"P trained 50 needs 48"}, needs(finding(t, fs, "wrong-change")))

	assert.Equal(t, []string{
		"36 personnes insérées + 6 personnes sans emploi + 2 situations inconnues = 44, et non 45 parcours aboutis.",
		"Un seul changement suffirait\u00a0: 37 personnes insérées, 7 personnes sans emploi, 3 situations inconnues ou 44 parcours aboutis.",
		"Avec 37 personnes insérées, désaccord avec 80,0\u00a0% (right-base).",
		"Avec 44 parcours aboutis, désaccord avec 80,0\u00a0% (right-base).",
	}, finding(t, fs, "open-sum").Sentences(language.French))
	assert.Equal(t, []string{
		"Imprimé\u00a0: 3 villes. Compté\u00a0: 2 villes différentes dans la liste.",
		"Pour 3 villes, il en faudrait 3 dans la liste\u202f; avec 2 dans la liste, il faudrait imprimer 2 villes.",
	}, finding(t, fs, "towns").Sentences(language.French))

	over := finding(t, fs, "placements")
	assert.Equal(t, RemarkAboveTrained, over.Remarks[0].Code, "60 placements for 50 trained")
	assert.Contains(t, strings.Join(over.Sentences(language.French), " "), "certaines personnes en ont fait plusieurs")
	assert.Empty(t, finding(t, fs, "fewer-placements").Remarks, "40 placements for 45 completers")
	assert.Equal(t, []Remark{{Code: RemarkLabelChanged, Year: "Q", Text: "emploi"}}, finding(t, fs, "r1").Remarks)
}

// With an apprenticeship line printed, a label that counts everything leaves nothing out.
func TestConceptWhole(t *testing.T) {
	d := synthetic()
	d.year("Q").Contracts[law.Apprenticeship] = head(3)
	fs := Audit(d)
	assert.Equal(t, OK, finding(t, fs, "concept-whole").Verdict)
	part := finding(t, fs, "concept-part")
	assert.Equal(t, Definition, part.Verdict)
	assert.Equal(t, "19", part.Computed[1].Terms[0].Value.String(), "12 training + 3 apprenticeship + 4 professionalisation")
	d.year("Q").Contracts[law.Professionalisation] = head(0)
	assert.Equal(t, OK, finding(t, Audit(d), "concept-part").Verdict, "nobody is left out")
}
