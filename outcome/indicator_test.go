package outcome_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// after is a completed path that ended on 30 June 2024, all of whose sequel is recorded.
func after(contracts ...outcome.Contract) *outcome.Journey {
	for n := range contracts {
		if contracts[n].Employer == 0 {
			contracts[n].Employer = outcome.EmployerPrivate
		}
	}
	return &outcome.Journey{Ended: day("2024-06-30"), Ending: outcome.Completed, Traced: law.Yes, Contracts: contracts}
}

// working is the employment of Dares, read from records and not from a survey: a state at six months.
var working = &outcome.Indicator{
	ID: "working", Population: outcome.Leavers, Window: outcome.At(6), Unknowns: outcome.UnknownsExcluded,
	Counts: outcome.DaresEmployment.Counts,
}

// observed adds what was seen six months after, and on the day of exit.
func observed(j *outcome.Journey, s outcome.Situation, contract uint16) *outcome.Journey {
	j.FollowUps = []outcome.FollowUp{
		{Window: outcome.At(0), Situation: s, Contract: contract},
		{Window: outcome.At(6), Situation: s, Contract: contract},
	}
	return j
}

// The six cases on which the definitions part, each with the words that decide. Six months from 15 July
// 2024 end on 14 January 2025, twelve on 14 July 2025 (from date to date).
func TestDefinitionsPart(t *testing.T) {
	cdd := func(end string) outcome.Contract {
		return outcome.Contract{Kind: law.CDD, Start: day("2024-07-15"), End: day(end)}
	}
	mission := func(start, end string) outcome.Contract {
		return outcome.Contract{Kind: law.Mission, Start: day(start), End: day(end)}
	}
	sixMonths := observed(after(cdd("2025-01-14")), outcome.InCDD, 1)
	almostTwelve := observed(after(cdd("2025-07-13")), outcome.InCDD, 1)
	pec := observed(after(outcome.Contract{Kind: law.PEC, Start: day("2024-07-15"), End: day("2025-07-14")}), outcome.InPEC, 1)
	apprentice := observed(after(outcome.Contract{Kind: law.Apprenticeship, Start: day("2024-07-15"), End: day("2025-03-14")}), outcome.InApprenticeship, 1)
	// 92 days, then 92 days after a gap of one month: the second runs on 30 December, six months after.
	missions := observed(after(mission("2024-07-01", "2024-09-30"), mission("2024-11-01", "2025-01-31")), outcome.InMission, 2)
	// Begun five months after the end, over two weeks later: nothing runs six months after.
	short := after(outcome.Contract{Kind: law.CDD, Start: day("2024-11-30"), End: day("2024-12-14")})

	rows := []struct {
		name    string
		journey *outcome.Journey
		i       *outcome.Indicator
		want    law.Answer
		text    string
	}{
		{"six months", sixMonths, outcome.Occitanie, law.Yes, "27 CDD, no length printed: a CDD of any length"},
		{"six months", sixMonths, outcome.POECTarget, law.No, "L6326-3: « un contrat à durée déterminée d'une durée minimale de douze mois »"},
		{"six months", sixMonths, outcome.POEITarget, law.Yes, "D6326-1, 4°: « un contrat à durée déterminée d'une durée minimale de six mois »"},
		{"six months", sixMonths, outcome.FranceTravailReturn, law.Yes, "a salaried job of one month or more"},
		{"six months", sixMonths, outcome.DurableReturns, law.Yes, "programme 102: CDD of six months or more"},
		{"six months", sixMonths, outcome.DaresDurable, law.No, "Dares 2008-35.1: CDD « de plus de six mois »"},
		{"six months", sixMonths, outcome.IAEDurable, law.Unknown, "IAE page: more than six months is durable, less is transition"},
		{"six months", sixMonths, outcome.IAETransition, law.Unknown, "the same sentence"},
		{"six months", sixMonths, outcome.CIVISDurable, law.Unknown, "CIVIS: durable above six months, not durable under six months"},
		{"six months", sixMonths, outcome.InserJeunesEmployment, law.Yes, "salaried in France at six months, whatever the length"},

		{"twelve less a day", almostTwelve, outcome.POECTarget, law.No, "L6326-3: « durée minimale de douze mois »"},
		{"twelve less a day", almostTwelve, outcome.POEITarget, law.Yes, "« durée minimale de six mois »"},
		{"twelve less a day", almostTwelve, outcome.Occitanie, law.Yes, "a CDD of any length"},
		{"twelve less a day", almostTwelve, outcome.DaresDurable, law.Yes, "« de plus de six mois »"},
		{"twelve less a day", almostTwelve, outcome.DurableReturns, law.Yes, "six months or more"},
		{"twelve less a day", almostTwelve, outcome.IAEDurable, law.Yes, "more than six months"},
		{"twelve less a day", almostTwelve, outcome.CIVISDurable, law.Yes, "« CDD de plus de six mois »"},

		{"PEC of twelve", pec, outcome.POECTarget, law.Yes, "L5134-24: a private-law CDD of L1242-3, here of twelve months; L6326-3"},
		{"PEC of twelve", pec, outcome.POEITarget, law.Yes, "the same, six months are enough; D6326-1, 4°"},
		{"PEC of twelve", pec, outcome.Occitanie, law.Unknown, "the document prints apprentissage, professionnalisation, CDI, CDD: no assisted contract"},
		{"PEC of twelve", pec, outcome.FranceTravailReturn, law.Yes, "« ou un contrat aidé »"},
		{"PEC of twelve", pec, outcome.IAETransition, law.Yes, "« contrat aidé chez un employeur de droit commun »: transition, even for twelve months"},
		{"PEC of twelve", pec, outcome.IAEDurable, law.No, "the same"},
		{"PEC of twelve", pec, outcome.CIVISDurable, law.No, "assisted contracts of the non-market sector are not durable"},
		{"PEC of twelve", pec, outcome.DaresDurable, law.Unknown, "the list does not say what an assisted contract is"},

		{"apprenticeship of eight", apprentice, outcome.POECTarget, law.Yes, "L6326-3: « un contrat d'apprentissage », no minimum"},
		{"apprenticeship of eight", apprentice, outcome.POEITarget, law.Yes, "D6326-1, 3°: « un contrat d'apprentissage […] d'une durée minimale de six mois »"},
		{"apprenticeship of eight", apprentice, outcome.Occitanie, law.Yes, "« apprentissage: 14 » is the first line of the insertions"},
		{"apprenticeship of eight", apprentice, outcome.InserJeunesShare, law.No, "a new apprenticeship is further study"},
		{"apprenticeship of eight", apprentice, outcome.InserJeunesStudy, law.Yes, "the same"},
		{"apprenticeship of eight", apprentice, outcome.IAEDynamic, law.Unknown, "the page names no work-study contract"},
		{"apprenticeship of eight", apprentice, outcome.CIVISDurable, law.Yes, "« contrats en alternance »"},
		{"apprenticeship of eight", apprentice, outcome.FranceTravailReturn, law.Yes, "a salaried job of one month or more"},

		{"missions with a gap", missions, outcome.POECTarget, law.No, "L6326-3 names no mission"},
		{"missions with a gap", missions, outcome.POEITarget, law.Yes, "D6326-1, 6°: « d'une durée totale d'au moins six mois dans les neuf mois suivant la formation »: 184 days"},
		{"missions with a gap", missions, outcome.FranceTravailReturn, law.Yes, "a mission of three months, its length known"},
		{"missions with a gap", missions, outcome.DurableReturns, law.Unknown, "« missions of six months »: none alone, 184 days together"},
		{"missions with a gap", missions, outcome.IAETransition, law.Yes, "« contrat de mission de moins de six mois »"},
		{"missions with a gap", missions, outcome.DaresDurable, law.No, "not named; three months are not durable where a CDD is not"},
		{"missions with a gap", missions, outcome.InserJeunesEmployment, law.Yes, "salaried at six months"},

		{"five to five and a half", short, outcome.FranceTravailReturn, law.No, "within six months, but two weeks: not « un mois ou plus »"},
		{"five to five and a half", short, outcome.DaresEmployment, law.Unknown, "a survey: nobody asked the person"},
		{"five to five and a half", short, outcome.Occitanie, law.No, "« suivi des situations 6 mois après »: a state"},
		{"five to five and a half", short, outcome.InserJeunesEmployment, law.No, "a state at six months"},
		{"five to five and a half", short, outcome.POECTarget, law.No, "less than twelve months"},
		{"five to five and a half", short, outcome.POEITarget, law.No, "less than four months, seasonal or not, and no mission"},
	}
	for _, r := range rows {
		t.Run(r.name+"/"+r.i.ID, func(t *testing.T) {
			in, a := r.i.Answer(r.journey, nil, 0)
			assert.Equal(t, law.Yes, in, "in the base")
			assert.Equal(t, r.want, a, r.text)
		})
	}
}

// An access at any time is not the state on a day.
func TestAccessIsNotState(t *testing.T) {
	quarter := outcome.Contract{Kind: law.CDD, Start: day("2024-07-15"), End: day("2024-10-14")} // three months, over in October
	j := after(quarter)
	_, access := outcome.FranceTravailReturn.Answer(j, nil, 0)
	_, state := working.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, access, "« à tout moment dans les six mois »")
	assert.Equal(t, law.No, state, "no job on 30 December")

	j.Traced = law.Unknown
	_, state = working.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, state, "another job may run that day, recorded nowhere")
	_, access = outcome.FranceTravailReturn.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, access, "what is recorded is enough for a yes")
}

// The window of six months after 30 June 2024 ends on 30 December 2024, included (DATE-DEADLINE).
func TestWindowBounds(t *testing.T) {
	job := func(start, end string) *outcome.Journey {
		return after(outcome.Contract{Kind: law.CDD, Start: day(start), End: day(end)})
	}
	rows := []struct {
		i          *outcome.Indicator
		start, end string
		want       law.Answer
		why        string
	}{
		{outcome.FranceTravailReturn, "2024-12-30", "2025-02-28", law.Yes, "begins on the last day of the six months"},
		{outcome.FranceTravailReturn, "2024-12-31", "2025-02-28", law.No, "begins the day after"},
		{outcome.FranceTravailReturn, "2024-06-30", "2024-08-31", law.Yes, "begins on the day of the end"},
		{outcome.FranceTravailReturn, "2024-06-29", "2024-08-31", law.No, "a job that the person had already"},
		{working, "2024-12-30", "2025-02-28", law.Yes, "first day of the job"},
		{working, "2024-12-31", "2025-02-28", law.No, "not yet"},
		{working, "2024-08-01", "2024-12-30", law.Yes, "last day of the job, included"},
		{working, "2024-08-01", "2024-12-29", law.No, "over the day before"},
		{working, "2024-06-01", "2025-05-31", law.Yes, "a state: a job that the person had already counts"},
	}
	for _, r := range rows {
		_, a := r.i.Answer(job(r.start, r.end), nil, 0)
		assert.Equal(t, r.want, a, "%s, %s to %s: %s", r.i.ID, r.start, r.end, r.why)
	}
}

// A rupture ends a contract the day before.
func TestRupture(t *testing.T) {
	broken := func(on string) *outcome.Journey {
		return after(outcome.Contract{Kind: law.CDI, Start: day("2024-09-01"), Broken: day(on)})
	}
	_, a := working.Answer(broken("2024-12-31"), nil, 0)
	assert.Equal(t, law.Yes, a, "30 December is the last day of the contract")
	_, a = working.Answer(broken("2024-12-30"), nil, 0)
	assert.Equal(t, law.No, a, "the day of the rupture is not a day of the contract")

	// A CDI broken within a month: signed for longer, held for less; « un mois ou plus » does not say which.
	_, a = outcome.FranceTravailReturn.Answer(broken("2024-09-30"), nil, 0)
	assert.Equal(t, law.Unknown, a, "29 days held")
	_, a = outcome.FranceTravailReturn.Answer(broken("2024-10-01"), nil, 0)
	assert.Equal(t, law.Yes, a, "1 to 30 September is one month to the day")
}

// France Travail: public employers, households and jobs abroad are out of the coverage; an employer that is
// not recorded leaves the answer open, and a length that is not recorded puts a mission out.
func TestFranceTravailCoverage(t *testing.T) {
	year := outcome.Contract{Kind: law.CDD, Start: day("2024-07-15"), End: day("2025-07-14")}
	for employer, want := range map[outcome.Employer]law.Answer{
		outcome.EmployerPrivate: law.Yes, outcome.EmployerPublic: law.No, outcome.EmployerHousehold: law.No,
		outcome.EmployerAbroad: law.No,
	} {
		c := year
		c.Employer = employer
		_, a := outcome.FranceTravailReturn.Answer(after(c), nil, 0)
		assert.Equal(t, want, a, employer)
	}
	j := after(year)
	j.Contracts[0].Employer = 0
	_, a := outcome.FranceTravailReturn.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "employer not recorded")

	_, a = outcome.FranceTravailReturn.Answer(after(outcome.Contract{Kind: law.Mission, Start: day("2024-07-15")}), nil, 0)
	assert.Equal(t, law.No, a, "« hors missions dont la durée n'est pas connue »")
}

// A follow-up that names a situation means the only contract of that kind that can run that day.
func TestFollowUpFindsItsContract(t *testing.T) {
	j := after(
		outcome.Contract{Kind: law.CDD, Start: day("2024-07-01"), End: day("2024-09-30")},
		outcome.Contract{Kind: law.CDD, Start: day("2024-12-01"), End: day("2025-11-30")},
	)
	j.FollowUps = []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InCDD}}
	_, a := outcome.DaresDurable.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "the one of twelve months runs on 30 December")

	j.Contracts[0].End = day("2025-01-31") // two may be meant now
	_, a = outcome.DaresDurable.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "nobody says which of the two")

	j.FollowUps[0].Contract = 2
	_, a = outcome.DaresDurable.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "the second is named")

	j.FollowUps[0].Contract = 7
	_, a = outcome.DaresDurable.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "no seventh contract: as if none were named")
}

// Of several follow-ups at one window the last known situation counts.
func TestLastKnownFollowUp(t *testing.T) {
	at6 := func(s ...outcome.Situation) *outcome.Journey {
		j := &outcome.Journey{Ended: day("2024-06-30"), Ending: outcome.Completed}
		for _, s := range s {
			j.FollowUps = append(j.FollowUps, outcome.FollowUp{Window: outcome.At(6), Situation: s})
		}
		return j
	}
	for _, r := range []struct {
		journey *outcome.Journey
		want    law.Answer
		why     string
	}{
		{at6(outcome.SituationUnreachable, outcome.InCDI), law.Yes, "reached at the second try"},
		{at6(outcome.InCDI, outcome.SituationUnreachable), law.Yes, "a later failure undoes nothing"},
		{at6(outcome.InCDI, outcome.Jobless), law.No, "corrected"},
		{at6(outcome.SituationUnknown), law.Unknown, "asked for, not known"},
		{at6(), law.Unknown, "no follow-up"},
	} {
		_, a := outcome.Occitanie.Answer(r.journey, nil, 0)
		assert.Equal(t, r.want, a, r.why)
	}
}

// A follow-up in vain is an observation, whatever the contracts show.
func TestFollowUpInVain(t *testing.T) {
	j := after(outcome.Contract{Kind: law.CDI, Start: day("2024-07-15")})
	_, a := working.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "no follow-up: the contract runs on 30 December")
	j.FollowUps = []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.SituationUnreachable}}
	_, a = outcome.DaresEmployment.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "asked, and no answer")
	_, a = outcome.Occitanie.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "no survey: the contract runs all the same")
	j.FollowUps[0].Situation = outcome.SituationUnknown
	_, a = outcome.Occitanie.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a)
	j.Contracts[0].Broken = day("2024-10-01")
	_, a = outcome.Occitanie.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "no contract runs any more")
	j.Contracts[0].Broken, j.FollowUps[0].Situation = law.Date{}, outcome.Jobless
	_, a = outcome.Occitanie.Answer(j, nil, 0)
	assert.Equal(t, law.No, a, "a situation that is known is believed")
	j.FollowUps[0].Situation = outcome.SituationUnreachable
	_, a = outcome.FranceTravailReturn.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "an access is read from what began")
}

// A situation kept beside the follow-ups answers only at the window that the plan gives it.
func TestSituationNeedsItsWindow(t *testing.T) {
	j := &outcome.Journey{Ended: day("2024-06-30"), Ending: outcome.Completed, Situation: outcome.InCDI}
	_, a := outcome.Occitanie.Answer(j, nil, outcome.At(6))
	assert.Equal(t, law.Yes, a)
	_, a = outcome.Occitanie.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "seen nobody says when")
	_, a = outcome.Occitanie.Answer(j, nil, outcome.At(3))
	assert.Equal(t, law.Unknown, a, "seen at three months")
}

// One in eight is 12.5 %: InserJeunes settles halves to the even side, the bilans upwards; Orion prints two
// decimals.
func TestRoundAsTheSource(t *testing.T) {
	for i, want := range map[*outcome.Indicator]string{
		outcome.InserJeunesShare: "12", outcome.Occitanie: "13", outcome.OrionFavourable: "12.50",
	} {
		s := outcome.NewShare(i.Measure(), law.MustCount(1), law.MustCount(8))
		assert.Equal(t, want, i.Round(s).String(), i.ID)
	}
}

// Whoever did not complete, or is not known to have, is not in a rate over completed paths.
func TestPopulations(t *testing.T) {
	rows := []struct {
		ending                    outcome.Ending
		completer, leaver, neutre law.Answer
	}{
		{outcome.Completed, law.Yes, law.Yes, law.No},
		{outcome.DroppedOut, law.No, law.Yes, law.No},
		{outcome.Excluded, law.No, law.Yes, law.No},
		{outcome.Running, law.No, law.No, law.No},
		{0, law.Unknown, law.Unknown, law.No},
	}
	for _, r := range rows {
		j := &outcome.Journey{Ending: r.ending}
		in, _ := outcome.Occitanie.Answer(j, nil, 0)
		assert.Equal(t, r.completer, in, r.ending)
		in, _ = outcome.FranceTravailReturn.Answer(j, nil, 0)
		assert.Equal(t, r.leaver, in, r.ending)
		j.FollowUps = []outcome.FollowUp{{Window: outcome.At(0), Situation: outcome.Neutralised}}
		in, _ = outcome.IAEDynamic.Answer(j, nil, 0)
		assert.Equal(t, r.neutre, in, "%s: an exit withdrawn", r.ending)
	}
	j := &outcome.Journey{Ended: day("2024-06-30")}
	in, _ := outcome.FranceTravailReturn.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, in, "who has an end has left, however")
}

// The contract concluded between the end of the course and the observation: both texts name the CDI.
func TestTargetWithoutDates(t *testing.T) {
	at6 := outcome.POECTarget.In(outcome.At(6))
	j := &outcome.Journey{
		Ended: day("2023-09-30"), Ending: outcome.Completed,
		FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InCDI}},
	}
	_, a := at6.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "concluded between 30 September 2023 and 30 March 2024")
	j.FollowUps[0].Situation = outcome.InCDD
	_, a = at6.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "no length")
	j.Ended = day("2018-09-30")
	j.FollowUps[0].Situation = outcome.InCDI
	_, a = at6.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "before 2019 the text was not read")
}

// Between the two lists of the POEI none was in force: a CDI of that time cannot be told.
func TestTargetAcrossTexts(t *testing.T) {
	j := &outcome.Journey{
		Ended: day("2023-12-01"), Ending: outcome.Completed,
		FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InCDI}},
	}
	_, a := outcome.POEITarget.In(outcome.At(6)).Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "listed until 31 December 2023, no list on 1 June 2024")
	j.Contracts = []outcome.Contract{{Kind: law.CDI, Made: day("2023-12-20"), Start: day("2024-01-08")}}
	_, a = outcome.POEITarget.In(outcome.At(6)).Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "concluded on 20 December 2023")
}

// A contract counts for the term it was concluded for: "d'une durée totale d'au moins six mois".
func TestBrokenMission(t *testing.T) {
	mission := outcome.Contract{Kind: law.Mission, Seasonal: law.No, Start: day("2024-11-01"), End: day("2025-01-31"), Broken: day("2024-12-01")}
	j := after(outcome.Contract{Kind: law.Mission, Seasonal: law.No, Start: day("2024-07-01"), End: day("2024-09-30")}, mission)
	_, a := outcome.POEITarget.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "92 and 92 days were signed for")
	j.Contracts[1].End = day("2024-12-31") // 92 and 61
	_, a = outcome.POEITarget.Answer(j, nil, 0)
	assert.Equal(t, law.No, a)
	j.Traced = law.Unknown
	_, a = outcome.POEITarget.Answer(j, nil, 0)
	assert.Equal(t, law.Unknown, a, "there may be other missions")
}

// An access looks at what began in the delay: not at a follow-up made later, nor at a course that the person
// followed before.
func TestAccessLooksInsideTheDelay(t *testing.T) {
	j := &outcome.Journey{
		Ended: day("2024-06-30"), Ending: outcome.Completed, Traced: law.Yes,
		FollowUps: []outcome.FollowUp{{Window: outcome.At(12), Situation: outcome.BusinessCreated}},
	}
	_, a := outcome.FranceTravailReturn.Answer(j, nil, 0)
	assert.Equal(t, law.No, a, "seen twelve months after")
	j.FollowUps[0].Window = outcome.At(6)
	_, a = outcome.FranceTravailReturn.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a, "seen six months after")
	_, a = outcome.FranceTravailReturn.In(outcome.Within(3)).Answer(j, nil, 0)
	assert.Equal(t, law.No, a, "six is not within three")

	j.FollowUps[0].Situation = outcome.InInitialTraining
	_, a = outcome.InserJeunesStudy.Answer(j, nil, 0)
	assert.Equal(t, law.Yes, a)
	j.Trainings = []outcome.Training{{Situation: outcome.InInitialTraining, Start: day("2023-09-01"), End: day("2025-06-30")}}
	_, a = outcome.InserJeunesStudy.Answer(j, nil, 0)
	assert.Equal(t, law.No, a, "the course seen is one that began before the end")
}

// Civic service counts in the share in employment for CAP to BTS; for higher levels nothing says so.
func TestCivicServiceByLevel(t *testing.T) {
	for level, want := range map[law.Level]law.Answer{law.Level5: law.Yes, law.Level6: law.Unknown, law.Level7: law.Unknown} {
		_, a := outcome.InserJeunesShare.Answer(&outcome.Journey{
			Ended: day("2024-06-30"), Prepares: level,
			FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InCivicService}},
		}, nil, 0)
		assert.Equal(t, want, a, level)
	}
}

// The occupation prepared for is looked at for holders only; who studies on is out.
func TestRNCPTarget(t *testing.T) {
	at6 := func(certified law.Answer, s outcome.Situation, onTarget law.Answer) (in, a law.Answer) {
		return outcome.RNCPTarget.Answer(&outcome.Journey{
			Certified: certified,
			FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: s, OnTarget: onTarget}},
		}, nil, 0)
	}
	in, a := at6(law.Yes, outcome.InCDI, law.Yes)
	assert.Equal(t, []law.Answer{law.Yes, law.Yes}, []law.Answer{in, a})
	in, a = at6(law.Yes, outcome.InCDI, law.No)
	assert.Equal(t, []law.Answer{law.Yes, law.No}, []law.Answer{in, a}, "in another occupation")
	in, a = at6(law.Yes, outcome.Jobless, law.Unknown)
	assert.Equal(t, []law.Answer{law.Yes, law.No}, []law.Answer{in, a})
	in, _ = at6(law.Yes, outcome.InInitialTraining, law.Unknown)
	assert.Equal(t, law.No, in, "further study is neutralised")
	in, _ = at6(law.Yes, outcome.Neutralised, law.Unknown)
	assert.Equal(t, law.No, in, "unable to work")
	in, _ = at6(law.No, outcome.InCDI, law.Yes)
	assert.Equal(t, law.No, in, "no holder")
	in, _ = at6(law.Unknown, outcome.InCDI, law.Yes)
	assert.Equal(t, law.Unknown, in)
}

func TestIndicatorsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, i := range outcome.Indicators() {
		assert.False(t, seen[i.ID], "%s twice", i.ID)
		seen[i.ID] = true
		assert.NotEmpty(t, i.Title(language.French), i.ID)
		assert.NotEqual(t, i.Title(language.French), i.Title(language.English), i.ID)
		assert.NotEmpty(t, i.Cites, i.ID)
		require.NotNil(t, i.Population, i.ID)
		assert.NotZero(t, i.Population.DropOuts, "%s: are drop-outs in the base?", i.ID)
		found, err := outcome.IndicatorNamed(i.ID)
		require.NoError(t, err)
		assert.Same(t, i, found)
		for _, ref := range i.Cites {
			assert.NotZero(t, ref.Rank, i.ID)
			assert.NotZero(t, ref.Seen, i.ID)
		}
	}
	for _, i := range outcome.DropOuts() {
		assert.True(t, seen[i.ID], i.ID)
	}
	for _, left := range outcome.IndicatorsLeftOut() {
		assert.False(t, seen[left.ID], "%s is both computed and left out", left.ID)
		assert.NotEmpty(t, left.Lacks, left.ID)
	}
	_, err := outcome.IndicatorNamed("insertion")
	var name *law.NameError
	require.ErrorAs(t, err, &name)
	assert.Contains(t, name.Allowed, "occitanie_insertion")
}

// An indicator answers for any journey, even an empty one or one with codes outside the lists.
func TestIndicatorsAreTotal(t *testing.T) {
	odd := &outcome.Journey{
		Situation: 250, Ending: 77, Level: 99, Sex: 9,
		Contracts: []outcome.Contract{{Kind: 200, Employer: 44, Start: day("9999-12-01")}, {}},
		Trainings: []outcome.Training{{Situation: 199}},
		FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: 251, Contract: 60000}, {Window: outcome.WindowMixed}},
		Ended:     day("9999-12-31"),
	}
	for _, i := range outcome.Indicators() {
		for _, w := range []outcome.Window{0, outcome.At(0), outcome.At(6), outcome.Within(6), outcome.WindowDuring, outcome.WindowMixed, outcome.At(4095)} {
			_, a := i.In(w).Answer(&outcome.Journey{}, nil, outcome.At(6))
			if i != outcome.DropOutByDifference {
				assert.NotEqual(t, law.Yes, a, "%s %s: nothing is known", i.ID, w)
			}
			i.In(w).Answer(odd, nil, outcome.At(6))
		}
	}
}
