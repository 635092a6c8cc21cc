package funding

import "github.com/parcours-emploi/parcours/law"

// The texts on the price of a POEI.
var (
	l63262of2019 = law.Travail("L6326-2", "", "LEGIARTI000037386571")
	l63262of2024 = law.Travail("L6326-2", "", "LEGIARTI000048600384")
	l63262       = law.Travail("L6326-2", "", "")

	ash2695         = secondary("ash.tm.fr, n° 2695 (2012)", law.RankGuidance)
	poeiSheet2020   = secondary("service-public.fr, fiche F17485 (1er janvier 2020)", law.RankGuidance)
	poeiDecision    = secondary("France Travail, délibération n° 2024-29 du 24 avril 2024", law.RankDeliberation)
	poeiInstruction = secondary("France Travail, instruction n° 2024-26 du 22 juillet 2024", law.RankCircular)
	poeiTutorPage   = secondary("arheka.fr, fiche POEI", law.RankGuidance)
	poeiQuotePage   = secondary("emploilr.com, sur le Bulletin officiel de France Travail n° 2024-44", law.RankGuidance)
	realCost2019    = secondary("Pôle emploi, délibération n° 2019-17 du 12 mars 2019", law.RankDeliberation)
)

// POEIFinancing says since when the public employment service finances the POEI, by the day of entry (L6326-2). Texts before
// 2019 were not read.
var POEIFinancing = law.Param[law.Answer]{Name: "poei.fund", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{l63262of2019}},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{l63262of2024}},
}}

// The scale of the aid, net of tax, by the day of entry. The old one, of about 2011, is seen in 2012 and in 2020. The new one was
// decided on 24 April 2024 and its instruction is of 22 July: the day from which it applies was not found, so that both may from
// the first to the eve of the second.
var (
	poeiOldEnds = law.MustDate("2024-07-21")

	// POEIExternalHour and POEIExternalMost are the aid for an hour with an outside training body, and the most in all.
	POEIExternalHour = poeiOld("poei.aid.external.hour", "8.00")
	POEIExternalMost = poeiOld("poei.aid.external.most", "3200.00")
	// POEIInternalHour and POEIInternalMost are the same for a course given within the company.
	POEIInternalHour = poeiOld("poei.aid.internal.hour", "5.00")
	POEIInternalMost = poeiOld("poei.aid.internal.most", "2000.00")

	// POEITutorHour and POEITutorMost are the aid for an hour of tutoring by the employer, and the most in all, that is for
	// 300 hours.
	POEITutorHour = poeiNew("poei.aid.tutor.hour", "5.00")
	POEITutorMost = poeiNew("poei.aid.tutor.most", "1500.00")

	// POEIQuoted says since when a course with a training body is paid at the quote that France Travail accepted.
	POEIQuoted = law.Param[law.Answer]{Name: "poei.aid.quoted", Reviewed: law.MustDate("2026-10-06"), Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2024-04-24"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{poeiDecision, poeiInstruction, poeiQuotePage}},
	}}

	// POEIRealCost says when a course could be financed at its real cost, in the plan d'investissement dans les compétences.
	POEIRealCost = law.Param[law.Answer]{Name: "poei.aid.real-cost", Reviewed: poeiOldEnds, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-03-12"), Through: poeiOldEnds, Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{realCost2019}},
	}}
)

func poeiOld(name, amount string) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: poeiOldEnds, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2012-01-01"), Reach: law.ToEntered, Value: law.MustEuro(amount), Cites: []law.Ref{ash2695}},
		{From: law.MustDate("2020-01-01"), Through: poeiOldEnds, Reach: law.ToEntered, Value: law.MustEuro(amount), Cites: []law.Ref{poeiSheet2020}},
	}}
}

func poeiNew(name, amount string) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: law.MustDate("2026-10-06"), Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2024-04-24"), Reach: law.ToEntered, Value: law.MustEuro(amount), Cites: []law.Ref{poeiDecision, poeiInstruction, poeiTutorPage}},
	}}
}

// POECFinancing says since when the OPCO finances the POEC, by the day of entry (L6326-3).
var POECFinancing = law.Param[law.Answer]{Name: "poec.fund", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{l63263of2019}},
	{From: law.MustDate("2024-01-01"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{l63263of2024}},
}}

var (
	l63263of2019 = law.Travail("L6326-3", "", "LEGIARTI000037386562")
	l63263of2024 = law.Travail("L6326-3", "", "LEGIARTI000048600478")
	l63263       = law.Travail("L6326-3", "", "")
)

var poeTables = []law.Table{
	&POEIFinancing, &POEIExternalHour, &POEIExternalMost, &POEIInternalHour, &POEIInternalMost, &POEITutorHour, &POEITutorMost,
	&POEIQuoted, &POEIRealCost, &POECFinancing,
}
