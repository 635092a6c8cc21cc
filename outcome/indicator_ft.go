package outcome

import "github.com/parcours-emploi/parcours/law"

// FranceTravailReturn is the "taux de retour à l'emploi suite à formation" of France Travail: at any time
// within six months after the end, a salaried job of one month or more (not with a private household, a
// public employer or abroad, nor a mission of unknown length), or an assisted contract, or the creation of
// a business. What administrative data do not show counts as no. A follow-up that says what was reached within six
// months or fewer ([Within]) is read beside the dated contracts.
//
// The description does not say whether a job of a month is one that was signed for a month or one that
// lasted a month: where the two differ the answer is Unknown.
var FranceTravailReturn = &Indicator{
	ID: "ft_taux_retour_emploi_formation",
	FR: "Retour à l'emploi après formation (France Travail)", EN: "Return to employment after training (France Travail)",
	Population: Leavers, Window: Within(6), Unknowns: UnknownsAsNo, Profile: Profile60, AboveByPlace: true,
	Valid: law.Period{From: law.MustDate("2013-01-01")},
	Cites: []law.Ref{{
		Text: "France Travail, « Taux de retour à l'emploi par formation », data.gouv.fr", Rank: law.RankData, Seen: law.Secondary,
	}},
	Counts: franceTravail,
}

func franceTravail(v *View) law.Answer {
	switch s := v.Situation; {
	case !s.Known(), s == BusinessTakenOver, s == SelfEmployed:
		return law.Unknown
	case s == BusinessCreated, s == InPEC, s == InCIE:
		return law.Yes
	case !s.Working():
		return law.No
	case s == InCDDI && (v.Employer != EmployerPrivate || v.monthLong() == law.No):
		return law.Unknown // nothing says whether it counts as an assisted contract too
	case v.Employer != 0 && v.Employer != EmployerPrivate, s == Tenured, s == Probationer, s == InCivilService:
		return law.No
	case s == InPublicFixedTerm, s == InPublicPermanent:
		return law.No
	case s == InMission && v.Contract != nil && v.Contract.End.IsZero() && v.Contract.Broken.IsZero():
		return law.No // "missions of unknown length" are left out
	}
	a := v.monthLong()
	if v.Employer == 0 {
		a = a.And(law.Unknown)
	}
	return a
}

// monthLong tells whether the job lasts a month or more, both by its term as signed and as it turned out.
func (v *View) monthLong() law.Answer {
	signed, _ := v.Lasts(1)
	if v.Contract == nil || v.Contract.Broken.IsZero() {
		return signed
	}
	held, _ := lasts(law.Period{From: v.Contract.Start, Through: v.Contract.Broken.AddDays(-1)}, 1)
	if held != signed {
		return law.Unknown
	}
	return signed
}

// DurableReturns are the "retours à l'emploi durable" of budget programme 102: a CDI, a CDD of six months
// or more, missions of six months, the creation of a business. It is a count: the source gives neither a
// base nor a window, so that there is no rate; the sentence that defines it was read in part only. Several
// missions that reach six months together, and none alone, are not decided.
var DurableReturns = &Indicator{
	ID: "rap102_retours_emploi_durable",
	FR: "Retours à l'emploi durable (programme 102)", EN: "Returns to lasting employment (programme 102)",
	Population: &Population{DropOuts: law.Yes, In: left}, Unknowns: UnknownsAsNo,
	Valid: law.Period{From: law.MustDate("2021-01-01")},
	Cites: []law.Ref{{
		Text: "rapport annuel de performances, programme 102, annexe au projet de loi de règlement 2023", Rank: law.RankData, Seen: law.Secondary,
	}},
	Counts: durableReturn,
}

func durableReturn(v *View) law.Answer {
	switch s := v.Situation; {
	case v.Employer == EmployerHousehold, v.Employer == EmployerAbroad:
		return law.Unknown
	case s == InCDI, s == InCDIInterim, s == BusinessCreated:
		return law.Yes
	case s == InCDD:
		six, _ := v.Lasts(6)
		return six
	case s == InMission:
		six, _ := v.Lasts(6)
		if six == law.No && v.Journey.missionDays() >= sixMonthsAtLeast {
			return law.Unknown
		}
		return six
	case s.Known() && !s.Working() && s != InCivicService:
		return law.No
	}
	return law.Unknown
}

const sixMonthsAtLeast = 181 // days of the shortest six months

// missionDays adds the days of the missions after the end. A mission of unknown length could last any time.
func (j *Journey) missionDays() int {
	days := 0
	for n := range j.Contracts {
		c := &j.Contracts[n]
		if c.Kind != law.Mission || c.Start.Before(j.Ended) {
			continue
		}
		d, ok := law.Period{From: c.Start, Through: c.End}.Days().Get()
		if !ok {
			return sixMonthsAtLeast
		}
		days += d
	}
	return days
}
