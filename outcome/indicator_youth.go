package outcome

import "github.com/parcours-emploi/parcours/law"

var inserJeunes = []law.Ref{
	{Text: "InserJeunes (Depp, Dares), data.gouv.fr", Rank: law.RankData, Seen: law.Secondary},
	law.Travail("L6111-8", "", "LEGIARTI000037386112"),
}

// The indicators of InserJeunes, at six months; [Indicator.In] gives 12, 18 and 24.
var (
	// InserJeunesEmployment is the "taux d'emploi": salaried in France, over those who left school. Public
	// employers count from the leavers of 2022 for levels CAP to BTS; self-employment, private households and
	// jobs abroad never do.
	InserJeunesEmployment = &Indicator{
		ID: "inserjeunes_taux_emploi_6",
		FR: "Taux d'emploi salarié à 6 mois (InserJeunes)", EN: "Salaried employment rate at 6 months (InserJeunes)",
		Population: SchoolLeavers, Window: At(6), Unknowns: UnknownsAsNo, Profile: Profile20,
		Cites: inserJeunes, Counts: salaried,
	}
	// InserJeunesShare is the "part en emploi": the same persons over all the learners of the final year, so
	// that it is lower as soon as one goes on studying. Civic service counts from the cohort of 2022.
	InserJeunesShare = &Indicator{
		ID: "inserjeunes_part_en_emploi_6",
		FR: "Part en emploi à 6 mois (InserJeunes)", EN: "Share in employment at 6 months (InserJeunes)",
		Population: FinalYear, Window: At(6), Unknowns: UnknownsAsNo, Profile: Profile20, Rounding: HalfEven,
		Cites: inserJeunes, Counts: inEmployment,
	}
	// InserJeunesStudy is the "taux de poursuite d'études": enrolled the next year, repeating included. A new
	// apprenticeship is further study.
	InserJeunesStudy = &Indicator{
		ID: "inserjeunes_poursuite",
		FR: "Taux de poursuite d'études (InserJeunes)", EN: "Further study rate (InserJeunes)",
		Population: FinalYear, Unknowns: UnknownsAsNo, Profile: Profile20, Rounding: HalfEven,
		Cites: inserJeunes, Counts: studying,
	}
	// OrionFavourable is the "taux de devenir favorable": enrolled or employed.
	OrionFavourable = &Indicator{
		ID: "orion_devenir_favorable",
		FR: "Taux de devenir favorable (Orion)", EN: "Favourable outcome rate (Orion)",
		Population: FinalYear, Window: At(6), Unknowns: UnknownsAsNo, Profile: Profile20, Places: 2,
		Cites:  []law.Ref{{Text: "Orion, orion.education.gouv.fr", Rank: law.RankData, Seen: law.Secondary}},
		Counts: func(v *View) law.Answer { return studying(v).Or(inEmployment(v)) },
	}
)

func studying(v *View) law.Answer {
	switch {
	case !v.Situation.Known():
		return law.Unknown
	case v.Situation == InInitialTraining, v.Situation == InApprenticeship:
		return law.Yes
	case v.Situation == InOtherTraining: // it may be initial education
		return law.Unknown
	}
	return law.No
}

func salaried(v *View) law.Answer {
	switch s := v.Situation; {
	case !s.Known():
		return law.Unknown
	case s == InApprenticeship:
		return law.No // further study
	case s == InCivicService:
		if v.publicCounts() == law.No {
			return law.No
		}
		return law.Unknown // written for the "part en emploi" only
	case s == BusinessCreated, s == BusinessTakenOver, s == SelfEmployed, !s.Working():
		return law.No
	case v.Employer == EmployerHousehold, v.Employer == EmployerAbroad:
		return law.No
	case v.Employer == EmployerPublic, s >= InPublicFixedTerm && s <= Probationer:
		return v.publicCounts()
	case s == Employed && v.Contract == nil, v.Employer == 0:
		return law.Unknown
	}
	return law.Yes
}

func inEmployment(v *View) law.Answer {
	if v.Situation != InCivicService {
		return salaried(v)
	}
	if v.Journey.Prepares > law.Level5 { // the rule is written for CAP to BTS
		return law.Unknown
	}
	return v.cohort2022()
}

// publicCounts tells whether public employers are in the coverage: from the leavers of 2022 for CAP to BTS,
// always for licence pro and master.
func (v *View) publicCounts() law.Answer {
	return v.Journey.Prepares.AtLeast(law.Level6).Or(v.cohort2022())
}

func (v *View) cohort2022() law.Answer {
	if v.Journey.Ended.IsZero() {
		return law.Unknown
	}
	return law.That(v.Journey.Ended.Year() >= 2022)
}

// RNCPTarget is the share in the occupation prepared for, which requests for registration in the RNCP give:
// over the holders who answered, less those in further study or unable to work. The formula was read in one
// unofficial source, and holders only are meant: who obtained the certification.
var RNCPTarget = &Indicator{
	ID: "rncp_insertion_metier",
	FR: "Insertion dans le métier visé (RNCP)", EN: "Employment in the target occupation (RNCP)",
	Population: holders, Window: At(6), Unknowns: UnknownsExcluded,
	Cites: []law.Ref{
		law.Travail("R6113-9", "", "LEGIARTI000051705121"),
		{Text: "Switch compétences, citant le guide de France compétences", Rank: law.RankGuidance, Seen: law.Weak},
	},
	Counts: func(v *View) law.Answer {
		switch s := v.Situation; {
		case !s.Known():
			return law.Unknown
		case s.Working():
			return v.OnTarget
		}
		return law.No
	},
}

var holders = &Population{
	Of: Base{"titulaires répondants hors neutralisés", "holders who answered, less the neutralised"}, DropOuts: law.No, Surveyed: true,
	In: func(v *View) law.Answer {
		switch v.Situation {
		case InInitialTraining, InApprenticeship, Neutralised:
			return law.No
		case InOtherTraining: // it may be further study
			return v.Journey.Certified.And(law.Unknown)
		default:
			return v.Journey.Certified
		}
	},
}
