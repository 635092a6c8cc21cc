package outcome_test

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

var insertion = outcome.Measure{
	Indicator: "insertion",
	Of:        outcome.FigureCompleted.Base(),
	Window:    outcome.At(6),
	Unknowns:  outcome.UnknownsAsNo,
}

func ExampleShare() {
	s := outcome.NewShare(insertion, law.MustCount(70), law.MustCount(99))
	fmt.Println(s)
	fmt.Println(s.Format(1, language.French))
	fmt.Println(s.Format(1, language.English))
	data, _ := json.Marshal(s)
	fmt.Println(string(data))

	none := outcome.NewShare(insertion, law.MustCount(3), law.MustCount(0))
	fmt.Println(none.Err())
	// Output:
	// 70/99 parcours aboutis, 71 %
	// 70 sur 99 parcours aboutis, 70,7 %
	// 70 of 99 completers, 70.7%
	// {"count":70,"base":99,"of":"parcours aboutis","indicator":"insertion","window":"etat_6_mois","unknowns":"comptees_non"}
	// outcome: no rate from count 3 and base 0: base zero
}

func ExampleAudit() {
	fs := outcome.Audit(&outcome.Document{
		Years: []outcome.Year{{
			Name: "2021",
			Counts: outcome.Counts{
				Trained: law.MustCount(118), Dropouts: law.MustCount(21), Completed: law.MustCount(99), Inserted: law.MustCount(70),
				Training: law.MustCount(11),
			},
		}},
		Claims: []outcome.Claim{
			{
				ID: "abandons", Check: outcome.CheckRate, Year: "2021", Figures: []outcome.Figure{outcome.FigureDropouts},
				Base: outcome.FigureTrained, Printed: outcome.MustPrinted("16%"),
			},
			{
				ID: "qualification", Check: outcome.CheckRate, Year: "2021", Figures: []outcome.Figure{outcome.FigureTraining},
				Base: outcome.FigureCompleted, Printed: outcome.MustPrinted("16%"),
			},
		},
	})
	for _, f := range fs.All {
		fmt.Println(f.ID, f.Verdict)
		fmt.Println(f.Sentences(language.English)[0])
	}
	// Output:
	// abandons inconsistent
	// 16% and 21 dropouts cannot both be right: 21 of 118 trainees, 18% (17.8% before rounding).
	// qualification label_misleading
	// 16% is counted over the 70 people placed: 11 of 70 people placed, 16% (15.7% before rounding).
}

func ExampleWilson() {
	v, err := outcome.Wilson(law.MustCount(70), law.MustCount(99))
	fmt.Println(v.Format(1, language.English), err)
	_, err = outcome.Wilson(law.MustCount(7), law.MustCount(5))
	fmt.Println(err)
	// Output:
	// 61.1 to 78.8% <nil>
	// outcome: no rate from count 7 and base 5: count above base
}

func ExampleNewBounds() {
	b := outcome.NewBounds(insertion, law.MustCount(70), law.MustCount(99), law.MustCount(16))
	for _, s := range []outcome.Share{b.Lower, b.Known, b.Upper, b.Unknown} {
		fmt.Println(s.Format(1, language.English), s.Measure().Unknowns)
	}
	// Output:
	// 70 of 99 completers, 70.7% comptees_non
	// 70 of 83 known situations, 84.3% hors_base
	// 86 of 99 completers, 86.9% comptees_oui
	// 16 of 99 completers, 16.2% sans_objet
}

func ExamplePool() {
	year := func(n, base int) outcome.Share {
		return outcome.NewShare(insertion, law.MustCount(n), law.MustCount(base))
	}
	fmt.Println(outcome.Pool(year(70, 99), year(95, 126), year(64, 80)).Format(2, language.English))
	// Output: 229 of 305 completers, 75.08%
}

func ExampleCompare() {
	before := outcome.Dated{Year: "2021", Status: outcome.Final, Share: outcome.NewShare(insertion, law.MustCount(70), law.MustCount(99))}
	after := outcome.Dated{Year: "2022", Status: outcome.Final, Share: outcome.NewShare(insertion, law.MustCount(95), law.MustCount(126))}
	fmt.Println(outcome.Compare(before, after).Points().Round(1, outcome.HalfUp))

	unknown := insertion
	unknown.Window = 0
	after = outcome.Dated{Year: "2023", Status: outcome.Provisional, Share: outcome.NewShare(unknown, law.MustCount(64), law.MustCount(80))}
	c := outcome.Compare(before, after)
	for _, r := range c.Refusals {
		fmt.Println(r.Explain(language.English))
	}
	fmt.Println(c.Points().Valid())
	// Output:
	// 4.7
	// one of the years is provisional
	// the observation windows differ or are not known
	// false
}

func ExampleGrowth() {
	fmt.Println(outcome.Growth(law.MustCount(118), law.MustCount(140)).Round(1, outcome.HalfUp))
	// A difference of two rates has another type, hence another unit.
	fmt.Println(outcome.PercentOf(9, 100).Minus(outcome.PercentOf(16, 100)).Round(0, outcome.HalfUp))
	// Output:
	// 18.6
	// -7
}

func ExampleParsePrinted() {
	for _, text := range []string{"16%", "86,0 %", "\u22127 %", "seize"} {
		p, err := outcome.ParsePrinted(text)
		fmt.Println(p.Format(language.English), p.Places(), err)
	}
	// Output:
	// 16% 0 <nil>
	// 86.0% 1 <nil>
	// -7% 0 <nil>
	//  0 law: Printed: found "seize", want a number, alone or with "%" or "points"
}
