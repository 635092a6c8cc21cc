package outcome_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// Count a file of persons: fix the plan, add the journeys, read the rate with its base.
func ExampleTally() {
	plan, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: []*outcome.Indicator{outcome.Occitanie, outcome.DropOutDeclared},
		Seen:       outcome.At(6), // the file has one situation a person, six months after
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	t := plan.New()
	var j outcome.Journey
	for _, row := range []struct {
		ending    outcome.Ending
		situation outcome.Situation
	}{
		{outcome.Completed, outcome.InCDI},
		{outcome.Completed, outcome.InApprenticeship},
		{outcome.Completed, outcome.Jobless},
		{outcome.Completed, outcome.SituationUnreachable},
		{outcome.DroppedOut, 0},
	} {
		j.Reset()
		j.Ending, j.Situation = row.ending, row.situation
		t.Add(&j)
	}
	fmt.Println(t.Share(outcome.Occitanie).Format(0, language.French))
	b := t.Bounds(outcome.Occitanie)
	fmt.Println(b.Lower.Percent().Format(0, language.French), "à", b.Upper.Percent().Format(0, language.French))
	fmt.Println(t.Share(outcome.DropOutDeclared).Format(0, language.French))
	// Output:
	// 2 sur 4 parcours aboutis, 50 %
	// 50 % à 75 %
	// 1 sur 5 stagiaires, 20 %
}

// The same CDD of exactly six months under four definitions.
func ExampleIndicator() {
	j := outcome.Journey{
		Ended: law.MustDate("2024-06-30"), Ending: outcome.Completed,
		Contracts: []outcome.Contract{{
			Kind: law.CDD, Employer: outcome.EmployerPrivate,
			Start: law.MustDate("2024-07-15"), End: law.MustDate("2025-01-14"),
		}},
		FollowUps: []outcome.FollowUp{
			{Window: outcome.At(0), Situation: outcome.InCDD, Contract: 1},
			{Window: outcome.At(6), Situation: outcome.InCDD, Contract: 1},
		},
	}
	for _, i := range []*outcome.Indicator{
		outcome.Occitanie, outcome.DurableReturns, outcome.DaresDurable, outcome.IAEDurable,
	} {
		_, counts := i.Answer(&j, nil, 0)
		fmt.Println(i.ID, counts)
	}
	// Output:
	// occitanie_insertion yes
	// rap102_retours_emploi_durable yes
	// dares_emploi_durable no
	// iae_sortie_durable unknown
}

// A table that exposes nobody: four people in Albi are hidden, and Rodez with them, or the total would give
// the four back.
func ExampleTally_Publish() {
	var roster outcome.Roster
	for _, town := range []string{"Albi", "Rodez", "Toulouse"} {
		if err := roster.Add(outcome.Session{ID: town, Setting: outcome.Setting{Town: town}}); err != nil {
			fmt.Println(err)
			return
		}
	}
	plan, err := outcome.NewPlan(outcome.PlanSpec{
		Indicators: []*outcome.Indicator{outcome.Occitanie}, Roster: &roster,
		By: []outcome.GroupKey{outcome.ByTown}, Seen: outcome.At(6),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	t := plan.New()
	for _, row := range []struct {
		town      string
		situation outcome.Situation
		persons   int
	}{
		{"Albi", outcome.InCDI, 4}, {"Albi", outcome.Jobless, 8},
		{"Rodez", outcome.InCDI, 9}, {"Rodez", outcome.Jobless, 6},
		{"Toulouse", outcome.InCDI, 20}, {"Toulouse", outcome.Jobless, 10},
	} {
		for range row.persons {
			t.Add(&outcome.Journey{Session: row.town, Ending: outcome.Completed, Situation: row.situation})
		}
	}
	pub, err := t.Publish(outcome.Profile5)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, line := range pub.Lines {
		if line.Hidden != 0 {
			fmt.Println(line.Group, line.Hidden)
			continue
		}
		fmt.Println(line.Group, line.Shares[0].Format(0, language.French))
	}
	fmt.Println("total", pub.Total.Shares[0].Format(0, language.French))
	// Output:
	// Albi nd
	// Rodez nd
	// Toulouse 20 sur 30 parcours aboutis, 67 %
	// total 33 sur 57 parcours aboutis, 58 %
}
