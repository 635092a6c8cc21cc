package outcome

import "github.com/parcours-emploi/parcours/law"

// DaresEmployment is the rate of employment six months after an assisted contract, in the surveys of Dares
// and ASP: whoever says that he or she is in employment, over those who answered. Early leavers are in. Where nobody asked,
// the answer is Unknown, whatever the records show.
var DaresEmployment = &Indicator{
	ID: "dares_contrats_aides_emploi",
	FR: "Taux d'emploi six mois après un contrat aidé (Dares)", EN: "Employment rate six months after an assisted contract (Dares)",
	Population: surveyed, Window: At(6), Unknowns: UnknownsExcluded,
	Cites: []law.Ref{
		{Text: "Dares Analyses 2012-066", Rank: law.RankData, Seen: law.Secondary},
		{Text: "Dares Résultats 2019-017", Rank: law.RankData, Seen: law.Secondary},
	},
	Counts: func(v *View) law.Answer {
		if !v.Situation.Known() || v.Situation == InCivicService {
			return law.Unknown
		}
		return law.That(v.Situation.Working())
	},
}

var surveyed = &Population{Of: Base{"sortants interrogés", "leavers surveyed"}, DropOuts: law.Yes, Surveyed: true, In: left}

// DaresDurable is "emploi durable" as Dares defined it for leavers of assisted contracts: six months after,
// a CDI, a CDD of more than six months, tenure in the civil service, or self-employment. A CDD of exactly
// six months is not. What the survey does with those who did not answer was not read.
var DaresDurable = &Indicator{
	ID: "dares_emploi_durable",
	FR: "Emploi durable six mois après (Dares, 2008)", EN: "Lasting employment six months after (Dares, 2008)",
	Population: surveyed, Window: At(6),
	Cites:  []law.Ref{{Text: "Dares, Premières Synthèses 2008-35.1", Rank: law.RankData, Seen: law.Secondary}},
	Counts: daresDurable,
}

func daresDurable(v *View) law.Answer {
	switch s := v.Situation; {
	case v.Employer == EmployerHousehold, v.Employer == EmployerAbroad:
		return law.Unknown
	case s == InCDI, s == InCDIInterim, s == Tenured, s == BusinessCreated, s == BusinessTakenOver, s == SelfEmployed:
		return law.Yes
	case s == InCDD:
		_, more := v.Lasts(6)
		return more
	case s == InMission: // not named; a short one cannot be durable where a CDD is not
		six, _ := v.Lasts(6)
		return six.And(law.Unknown)
	case s.Known() && !s.Working() && s != InCivicService:
		return law.No
	}
	return law.Unknown
}

// CIVISDurable is access to lasting employment at the exit of CIVIS (2005 to 2009): CDI, CDD of more than
// six months, work-study contracts and assisted contracts of the market sector; not those of the other
// sector, nor a CDD of less than six months. One of exactly six months is not decided. The source gives no
// base: it is that of the exits that the programme itself recorded, not of a survey, so that a contract known
// from elsewhere counts.
var CIVISDurable = &Indicator{
	ID: "civis_emploi_durable",
	FR: "Accès à l'emploi durable (CIVIS)", EN: "Access to lasting employment (CIVIS)",
	Population: Leavers, Window: At(0),
	Valid:  law.Period{From: law.MustDate("2005-01-01"), Through: law.MustDate("2009-12-31")},
	Cites:  []law.Ref{{Text: "Actualités sociales hebdomadaires n° 2637", Rank: law.RankGuidance, Seen: law.Secondary}},
	Counts: civisDurable,
}

func civisDurable(v *View) law.Answer {
	switch s := v.Situation; {
	case v.Employer == EmployerHousehold, v.Employer == EmployerAbroad:
		return law.Unknown
	case s == InCDI, s == InApprenticeship, s == InProfessionalisation, s == InCIE:
		return law.Yes
	case s == InCDD:
		return v.overSix()
	case s == InPEC:
		return law.No
	case s.Known() && !s.Working() && s != InCivicService:
		return law.No
	}
	return law.Unknown
}

// overSix is Yes above six months, No below, and Unknown at six months exactly, for sources that name only
// what is above and what is below.
func (v *View) overSix() law.Answer {
	six, more := v.Lasts(6)
	if six == law.Yes && more == law.No {
		return law.Unknown
	}
	return more
}
