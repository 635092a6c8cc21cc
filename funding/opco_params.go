package funding

import "github.com/parcours-emploi/parcours/law"

// The texts of the funding by the operators, apprenticeship levels aside.
var (
	d633285  = law.Travail("D6332-85", "", "LEGIARTI000038016335")
	d633286a = law.Travail("D6332-86", "", "LEGIARTI000038016337")
	d633286b = law.Travail("D6332-86", "", "LEGIARTI000042323647")
	d633287  = law.Travail("D6332-87", "", "LEGIARTI000049816529")
	d633288  = law.Travail("D6332-88", "", "LEGIARTI000038033300")
	d633289  = law.Travail("D6332-89", "", "LEGIARTI000053428149")
	d633290  = law.Travail("D6332-90", "", "LEGIARTI000053428315")
	d633292  = law.Travail("D6332-92", "", "LEGIARTI000038033331")
	d633293  = law.Travail("D6332-93", "", "LEGIARTI000038016370")

	law2025989 = law.Ref{Text: "loi n° 2025-989 du 24 octobre 2025", Article: "11", Rank: law.RankStatute, Seen: law.Primary}
)

// Ancillary costs of apprentices (D6332-83): a night, a meal. To 31 March 2020 the amounts were the most that could be paid.
var (
	AncillaryNight = ancillary("opco.ancillary.night", "6.00")
	AncillaryMeal  = ancillary("opco.ancillary.meal", "3.00")
	AncillaryFixed = law.Param[law.Answer]{Name: "opco.ancillary.fixed", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2019-09-15"), Reach: law.ToNew, Value: law.No, Cites: []law.Ref{d633283a}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d633283b}},
	}}
)

func ancillary(name, amount string) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2019-09-15"), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{d633283a, orderCosts}},
		{From: law.MustDate("2020-04-01"), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{d633283b, orderCosts}},
	}}
}

// First equipment (D6332-83, 3°): until 29 July 2026 what the operator sets, up to a maximum; then an amount for levels 3 and
// 4 and another for level 5, and nothing above. The number of the decree was not found.
var (
	EquipmentMost = law.Param[law.Euro]{Name: "opco.equipment.most", Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2019-09-15"), Reach: law.ToNew, Value: law.MustEuro("500.00"), Cites: []law.Ref{d633283a}},
		{From: law.MustDate("2020-04-01"), Through: law.MustDate("2026-07-29"), Reach: law.ToNew, Value: law.MustEuro("500.00"), Cites: []law.Ref{d633283b}},
	}}
	EquipmentLow  = equipment("opco.equipment.low", "500.00")
	EquipmentHigh = equipment("opco.equipment.high", "300.00")
	// EquipmentLevels are the lowest level with an amount, and those from which it is the second one and nothing.
	EquipmentFrom = equipmentLevel("opco.equipment.level.from", law.Level3)
	EquipmentLess = equipmentLevel("opco.equipment.level.less", law.Level5)
	EquipmentNone = equipmentLevel("opco.equipment.level.none", law.Level6)
)

func equipment(name, amount string) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: equipmentSeen, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2026-07-30"), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{d633283c, codeSite}},
	}}
}

func equipmentLevel(name string, level law.Level) law.Param[law.Level] {
	return law.Param[law.Level]{Name: name, Reviewed: equipmentSeen, Versions: []law.Version[law.Level]{
		{From: law.MustDate("2026-07-30"), Reach: law.ToNew, Value: level, Cites: []law.Ref{d633283c, codeSite}},
	}}
}

var equipmentSeen = law.MustDate("2026-07-30")

// What an operator may pay at most for tutors and apprentice masters (D6332-92, D6332-93): ceilings, never amounts due.
var (
	TrainerHour  = opcoEuro("2019-01-01", "opco.trainer.hour", "15.00", d633292)
	TrainerHours = law.Param[law.Hours]{Name: "opco.trainer.hours", Reviewed: law.Edition, Versions: []law.Version[law.Hours]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustHours("40"), Cites: []law.Ref{d633292}},
	}}
	TrainerStaff = law.Param[law.Headcount]{Name: "opco.trainer.staff", Reviewed: law.Edition, Versions: []law.Version[law.Headcount]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustHeadcount("11"), Cites: []law.Ref{d633292}},
	}}
	MasterMonth  = opcoEuro("2019-01-01", "opco.master.month", "230.00", d633293)
	MasterMonths = opcoMonths("opco.master.months", 12)
	TutorMonth   = opcoEuro("2019-01-01", "opco.tutor.month", "230.00", d633293)
	TutorMonths  = opcoMonths("opco.tutor.months", 6)
	TutorRise    = law.Param[law.Rate]{Name: "opco.tutor.rise", Reviewed: law.Edition, Versions: []law.Version[law.Rate]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.Percent(50), Cites: []law.Ref{d633293}},
	}}
)

func opcoEuro(from, name, amount string, ref law.Ref) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: law.MustDate(from), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{ref}},
	}}
}

func opcoMonths(name string, months law.Months) law.Param[law.Months] {
	return law.Param[law.Months]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: months, Cites: []law.Ref{d633293}},
	}}
}

// The amounts for an hour of a professionalisation contract when the branch set none (D6332-86), and since when people in an
// insertion path of a GEIQ have the second one.
var (
	ProHour         = proHour("opco.pro.hour", "9.15")
	ProHourPriority = proHour("opco.pro.hour.priority", "15.00")
	ProHourGEIQ     = law.Param[law.Answer]{Name: "opco.pro.hour.geiq", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
		{From: law.MustDate("2020-10-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{d633286b}},
	}}
)

func proHour(name, amount string) law.Param[law.Euro] {
	return law.Param[law.Euro]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Euro]{
		{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{d633286a}},
		{From: law.MustDate("2020-10-01"), Reach: law.ToNew, Value: law.MustEuro(amount), Cites: []law.Ref{d633286b}},
	}}
}

// ProSmallFirm is the headcount below which what an employer spends beyond the flat amount may be paid by the development fund
// (D6332-88).
var ProSmallFirm = law.Param[law.Headcount]{Name: "opco.pro.small", Reviewed: law.Edition, Versions: []law.Version[law.Headcount]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToNew, Value: law.MustHeadcount("50"), Cites: []law.Ref{d633288}},
}}

// ReconversionOpen says since when there are périodes de reconversion (L6324-1): law 2025-989, article 11.
var ReconversionOpen = law.Param[law.Answer]{Name: "opco.reconversion.open", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: presentCode, Through: law.MustDate("2025-12-31"), Reach: law.ToNew, Value: law.No, Cites: []law.Ref{law2025989}},
	{From: law.MustDate("2026-01-01"), Reach: law.ToNew, Value: law.Yes, Cites: []law.Ref{law2025989}},
}}

// presentCode is the first day of the present code du travail: a scheme created later is known not to have existed from then on.
var presentCode = law.MustDate("2008-05-01")

// ReconversionHour is the amount for an hour of a période de reconversion when the branch set none, ReconversionAverage the
// average that an operator may pay for one (D6332-90): it bounds the operator, not a period.
var (
	ReconversionHour    = opcoEuro("2026-02-01", "opco.reconversion.hour", "9.15", d633290)
	ReconversionAverage = opcoEuro("2026-02-01", "opco.reconversion.average", "5000.00", d633290)
)

var opcoTables = []law.Table{
	&AncillaryNight, &AncillaryMeal, &AncillaryFixed, &EquipmentMost, &EquipmentLow, &EquipmentHigh, &EquipmentFrom, &EquipmentLess, &EquipmentNone,
	&TrainerHour, &TrainerHours, &TrainerStaff, &MasterMonth, &MasterMonths, &TutorMonth, &TutorMonths, &TutorRise,
	&ProHour, &ProHourPriority, &ProHourGEIQ, &ProSmallFirm, &ReconversionOpen, &ReconversionHour, &ReconversionAverage,
}

var (
	annex          = law.Rule{ID: "OPCO-ANNEX", Cites: []law.Ref{d633283b}}
	annexNight     = law.Rule{ID: "OPCO-ANNEX-NIGHT", Cites: []law.Ref{d633283b, orderCosts}}
	annexMeal      = law.Rule{ID: "OPCO-ANNEX-MEAL", Cites: []law.Ref{d633283b, orderCosts}}
	annexEquipOld  = law.Rule{ID: "OPCO-ANNEX-EQUIP-2019", Cites: []law.Ref{d633283b}}
	annexEquip     = law.Rule{ID: "OPCO-ANNEX-EQUIP-2026", Cites: []law.Ref{d633283c, codeSite}}
	annexAbroad    = law.Rule{ID: "OPCO-ANNEX-ABROAD", Cites: []law.Ref{d633283b}}
	opcoTrainer    = law.Rule{ID: "OPCO-TRAINER-15", Cites: []law.Ref{d633292}}
	opcoMaster     = law.Rule{ID: "OPCO-MA-230", Cites: []law.Ref{d633293}, Fixed: true}
	opcoTutor      = law.Rule{ID: "OPCO-TUTOR-230", Cites: []law.Ref{d633293}, Fixed: true}
	opcoPro        = law.Rule{ID: "OPCO-PRO", Cites: []law.Ref{d633285}}
	opcoProScope   = law.Rule{ID: "OPCO-PRO-SCOPE", Cites: []law.Ref{d633285}, Fixed: true}
	opcoProFlat    = law.Rule{ID: "OPCO-PRO-FLAT", Cites: []law.Ref{d633285}}
	opcoPro915     = law.Rule{ID: "OPCO-PRO-915", Cites: []law.Ref{d633286b}}
	opcoPro15      = law.Rule{ID: "OPCO-PRO-15", Cites: []law.Ref{d633286b}}
	opcoPro15GEIQ  = law.Rule{ID: "OPCO-PRO-15-GEIQ", Cites: []law.Ref{d633286b}}
	opcoProHours   = law.Rule{ID: "OPCO-PRO-HOURS", Cites: []law.Ref{d633286b}}
	reconversion   = law.Rule{ID: "PRO-RECONV", Cites: []law.Ref{d633289}}
	reconvOpen     = law.Rule{ID: "PRO-RECONV-OPEN", Cites: []law.Ref{law2025989, d633289}, Fixed: true}
	reconversion91 = law.Rule{ID: "PRO-RECONV-915", Cites: []law.Ref{d633289, d633290}}
	opcoProEarly   = law.Rule{ID: "OPCO-PRO-EARLY", Cites: []law.Ref{d633285}}
	// contractBegan refuses what is due for the execution of a contract that never was executed.
	contractBegan = law.Rule{ID: "CONTRACT-BEGAN", Cites: []law.Ref{law.Travail("L1221-1", "", "")}, Fixed: true}

	opcoRules = []*law.Rule{
		&annex, &annexNight, &annexMeal, &annexEquipOld, &annexEquip, &annexAbroad, &opcoTrainer, &opcoMaster, &opcoTutor,
		&opcoPro, &opcoProScope, &opcoProFlat, &opcoPro915, &opcoPro15, &opcoPro15GEIQ, &opcoProHours, &reconversion, &reconvOpen, &reconversion91, &opcoProEarly, &contractBegan,
	}

	opcoProU50          = law.Remark{ID: "OPCO-PRO-U50", Cites: []law.Ref{d633288}}
	opcoProFT26         = law.Remark{ID: "OPCO-PRO-FT26", Cites: []law.Ref{d633287}}
	opcoCeiling         = law.Remark{ID: "OPCO-CEILING", Cites: []law.Ref{d633292, d633293}}
	reconversionAverage = law.Remark{ID: "PRO-RECONV-AVERAGE", Cites: []law.Ref{d633290}}

	// "230 euros par mois [...] pour une durée maximale de": what a part of a month is worth is not said.
	opcoCeilingMonth = law.Convention{ID: "OPCO-CEILING-MONTH", Cites: []law.Ref{d633293}}

	opcoConventions = []*law.Convention{&opcoCeilingMonth}

	opcoRemarks = []*law.Remark{&opcoProU50, &opcoProFT26, &opcoCeiling, &reconversionAverage}
)
