package outcome

import (
	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The choices of published bilans of collective sessions, which no text makes.
var (
	// OutDenom: drop-outs are counted over the entries, every other rate over the completed paths.
	OutDenom = law.Convention{ID: "OUT-DENOM", Cites: opcoSante2024}
	// OutInsertion: an entry into training is counted as insertion beside the contracts.
	OutInsertion = law.Convention{ID: "OUT-INSERTION", Cites: opcoSante2024}
)

// Conventions lists the conventions of this package.
var Conventions = []*law.Convention{
	&OutDenom, &OutInsertion, &SlightChange, &DashboardDropOut, &DashboardNoDay, &DashboardLater,
}

var opcoSante2024 = []law.Ref{{
	Text: "OPCO Santé Occitanie, « POEC, synthèse des actions 2021 à 2023 », 27 mai 2024", Rank: law.RankData, Seen: law.Primary,
}}

// POECReport is a remark: the OPCO reports the placements of a POEC at the end of the course and three months after. The
// page that says so gives no base, no rule of count and no day from which it holds.
var POECReport = law.Remark{ID: "POEC-REPORT", Cites: []law.Ref{{
	Text: "ministère du travail, page sur la préparation opérationnelle à l'emploi collective", Rank: law.RankGuidance, Seen: law.Secondary,
}}}

// Remarks lists the remarks of this package.
var Remarks = []*law.Remark{&POECReport}

// POECReports are the two looks of [POECReport], for an indicator taken at each: Occitanie.In(w). Whether the
// second is the state of that day or an access since the end is not said: it is given as the state.
func POECReports() []Window { return []Window{At(0), At(3)} }

// Occitanie is the "insertion dans l'emploi" of the bilans that OPCO Santé published for Occitanie: any
// contract of apprenticeship or professionalisation, any CDI or CDD, of any length, or an entry into
// training, six months after the course, over the completed paths, unknown situations in the base.
//
// The document says nothing of other contracts, of self-employment or of inactive persons, nor of a CDI or
// CDD that is seasonal, with a household or abroad: Unknown, which the rate counts as not placed. It
// counts VAE and courses that lead to no diploma in 2023 only.
var Occitanie = &Indicator{
	ID: "occitanie_insertion",
	FR: "Insertion dans l'emploi (OPCO Santé Occitanie)", EN: "Placement (OPCO Santé Occitanie)",
	Population: Completers, Window: At(6), Unknowns: UnknownsAsNo,
	Cites:       opcoSante2024,
	Conventions: []*law.Convention{&OutDenom, &OutInsertion},
	Counts:      occitanie,
}

func occitanie(v *View) law.Answer {
	switch v.Situation {
	case InCDI, InCDD, InApprenticeship, InProfessionalisation:
		seasonal := v.Contract != nil && v.Contract.Seasonal == law.Yes
		if seasonal || v.Employer == EmployerHousehold || v.Employer == EmployerAbroad {
			return law.Unknown
		}
		return law.Yes
	case InInitialTraining, InQualifyingTraining:
		return law.Yes
	case InVAE, InPreparatoryTraining, InOtherTraining:
		if v.Year() >= 2023 {
			return law.Yes
		}
	case Jobless:
		return law.No
	default:
	}
	return law.Unknown
}

// POECTarget is the share of those who signed a contract of the list of L6326-3, "à l'issue" of a POEC: a
// CDI, a professionalisation contract or a CDD of at least twelve months, or an apprenticeship. Package
// eligibility decides. The article gives neither a base nor a window: the base is that of published bilans,
// and the access has no limit of time unless a plan sets one: what a follow-up says was reached within some months
// is part of it, but nobody is then known never to sign.
var POECTarget = &Indicator{
	ID: "poec_target_contract",
	FR: "Contrat visé à l'issue d'une POEC (L6326-3)", EN: "Target contract after a POEC (L6326-3)",
	Population:  Completers,
	Valid:       law.Period{From: law.MustDate("2019-01-01")},
	Cites:       []law.Ref{law.Travail("L6326-3", "", "LEGIARTI000048600478"), law.Travail("L6326-3", "", "LEGIARTI000037386562")},
	Conventions: []*law.Convention{&OutDenom},
	Counts:      func(v *View) law.Answer { return v.targets(eligibility.POECExit) },
}

// POEITarget is the share of those who signed a contract of the list in force for the POEI: L6326-1 until
// 2023, D6326-1 from 21 June 2024, where missions add up to six months within the nine months after the
// course. Contracts count for the term they were concluded for, broken or not. No list was in force between
// the two. Base and window are as for [POECTarget]; the missions
// counted are those of the journey, all of them only when it is traced.
var POEITarget = &Indicator{
	ID: "poei_target_contract",
	FR: "Contrat visé à l'issue d'une POEI (D6326-1)", EN: "Target contract after a POEI (D6326-1)",
	Population:  Completers,
	Valid:       law.Period{From: law.MustDate("2019-01-01")},
	Cites:       []law.Ref{law.Travail("D6326-1", "", "LEGIARTI000049750326"), law.Travail("L6326-1", "", "LEGIARTI000037386577")},
	Conventions: []*law.Convention{&OutDenom},
	Counts:      func(v *View) law.Answer { return v.targets(eligibility.POEIExit) },
}

// targets asks whether the contract in view may follow the course.
func (v *View) targets(decide func(*facts.Case) law.Decision) law.Answer {
	switch s := v.Situation; {
	case s == Employed && v.Contract == nil, !s.Known():
		return law.Unknown
	case s == BusinessCreated || s == BusinessTakenOver || s == SelfEmployed, !s.Working():
		return law.No
	}
	if v.Employer == EmployerHousehold || v.Employer == EmployerAbroad { // what the list says of them is not settled
		return law.Unknown
	}
	if v.ask == nil {
		v.ask = &facts.Case{}
	}
	c := v.ask
	c.Contract = facts.Contract{Kind: v.Situation.Kind()}
	if d := v.Contract; d != nil {
		c.Contract = facts.Contract{
			Kind: d.Kind, OpenEnded: d.OpenEnded, Seasonal: d.Seasonal,
			Made: d.Made, Start: d.Start, End: d.End,
		}
	}
	c.Course.End = v.Journey.Ended
	c.Missions.Complete, c.Missions.Items = v.Journey.Traced, c.Missions.Items[:0]
	for n := range v.Journey.Contracts {
		if m := &v.Journey.Contracts[n]; m.Kind == law.Mission {
			c.Missions.Items = append(c.Missions.Items, facts.Mission{Start: m.Start, End: m.End})
		}
	}
	if !c.Contract.Made.IsZero() || !c.Contract.Start.IsZero() {
		return decide(c).Answer()
	}
	// Concluded at some day between the end of the course and the observation: the texts of both days must
	// agree.
	c.Contract.Made = v.Journey.Ended
	first := decide(c).Answer()
	c.Contract.Made = v.Day()
	if decide(c).Answer() != first {
		return law.Unknown
	}
	return first
}
