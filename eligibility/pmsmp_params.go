package eligibility

import "github.com/parcours-emploi/parcours/law"

// The articles on the périodes de mise en situation en milieu professionnel (PMSMP). The day that picks the
// text is that of the conclusion of the agreement.
var (
	l5135object       = []law.Ref{law.Travail("L5135-1", "", "LEGIARTI000028698639")}
	l5135of2014       = []law.Ref{law.Travail("L5135-2", "", "LEGIARTI000028687431")}
	l5135of2020       = []law.Ref{law.Travail("L5135-2", "", "LEGIARTI000042674215")}
	l5135agreement    = law.Travail("L5135-4", "", "LEGIARTI000028687435")
	d5135parties      = law.Travail("D5135-1", "", "LEGIARTI000029763894")
	d5135contents     = law.Travail("D5135-2", "", "LEGIARTI000048723823")
	d5135bodiesOf2014 = []law.Ref{{Text: "code du travail", Article: "D5135-7", ID: "LEGIARTI000029763906", Rank: law.RankDecree, Seen: law.Secondary}}
	d5135month        = []law.Ref{law.Travail("D5135-3", "al. 1", "LEGIARTI000029763898")}
	d5135renewal      = []law.Ref{law.Travail("D5135-3", "al. 2", "LEGIARTI000029763898")}
	d5135agreements   = []law.Ref{law.Travail("D5135-3", "al. 3", "LEGIARTI000029763898")}
	d5135host         = []law.Ref{law.Travail("D5135-5", "", "LEGIARTI000029763902")}
	l5135use          = []law.Ref{law.Travail("L5135-7", "", "LEGIARTI000033024604")}
	pmsmpQuarter      = []law.Ref{
		law.Travail("D5134-50-2", "", "LEGIARTI000029775658"), law.Travail("D5134-71-2", "", "LEGIARTI000029764554"),
		law.Travail("D5132-10-3", "", "LEGIARTI000029775708"), law.Travail("D5132-26-3", "", "LEGIARTI000029775735"),
		law.Travail("D5132-43-3", "", "LEGIARTI000029775763"),
	}
)

// PMSMPOpen says since when people with personalised support may follow a PMSMP (L5135-2).
var PMSMPOpen = law.Param[law.Answer]{Name: "pmsmp.who", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2014-03-07"), Reach: law.ToRunning, Value: law.Yes, Cites: l5135of2014},
	{From: law.MustDate("2020-12-16"), Reach: law.ToRunning, Value: law.Yes, Cites: l5135of2020},
}}

// PMSMPNewPrescribers says whether départements and bodies that prepare for apprenticeship may prescribe a
// PMSMP beside the others (L5135-2, 4° bis and 4° ter).
var PMSMPNewPrescribers = law.Param[law.Answer]{Name: "pmsmp.prescribers", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2014-03-07"), Reach: law.ToRunning, Value: law.No, Cites: l5135of2014},
	{From: law.MustDate("2020-12-16"), Reach: law.ToRunning, Value: law.Yes, Cites: l5135of2020},
}}

// PMSMPBoundToDepartement says whether the decree lets a body bound by agreement to a département prescribe
// (D5135-7), by the day of the agreement or the first day of the PMSMP, the earlier of the two: the decree is for those
// who begin from 2021-05-01 (décret 2021-522, art. 4), and was not in force before. L5135-2 has allowed it since 2020-12-16, in conditions set by that decree. The version of 2014 was not
// read.
var PMSMPBoundToDepartement = law.Param[law.Answer]{Name: "pmsmp.prescribers.bound", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: law.No, Cites: d5135bodiesOf2014},
	{From: law.MustDate("2021-05-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{law.Travail("D5135-7", "", "LEGIARTI000043463486")}},
}}

// PMSMPObjects is the number of objects of an agreement: "soit […] soit […] soit" (L5135-1).
var PMSMPObjects = law.Param[law.Number]{Name: "pmsmp.objects", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
	{From: law.MustDate("2014-03-07"), Reach: law.ToRunning, Value: 1, Cites: l5135object},
}}

// PMSMPAgreement says that a written agreement is required between the parties (L5135-4, D5135-1).
var PMSMPAgreement = law.Param[law.Answer]{Name: "pmsmp.agreement", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{l5135agreement, d5135parties}},
}}

// PMSMPContents says what the agreement must hold (D5135-2), from the version that was read; that of 2014 was
// not.
var PMSMPContents = law.Param[law.Answer]{Name: "pmsmp.agreement.contents", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2023-12-30"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{d5135contents}},
}}

// PMSMPMonths is the longest duration of an agreement, and of its renewal, "de date à date" (D5135-3).
var PMSMPMonths = law.Param[law.Months]{Name: "pmsmp.months", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
	{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 1, Cites: d5135month},
}}

// PMSMPRenewals is how many times an agreement may be renewed (D5135-3, second paragraph).
var PMSMPRenewals = law.Param[law.Number]{Name: "pmsmp.renewals", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
	{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 1, Cites: d5135renewal},
}}

// The third paragraph of D5135-3, for one person and one host.
var (
	// PMSMPAgreements is the number of agreements over PMSMPSpan.
	PMSMPAgreements = law.Param[law.Number]{Name: "pmsmp.agreements", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 2, Cites: d5135agreements},
	}}
	// PMSMPSpan is the period over which they are counted: "douze mois consécutifs".
	PMSMPSpan = law.Param[law.Months]{Name: "pmsmp.span", Reviewed: law.Edition, Versions: []law.Version[law.Months]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 12, Cites: d5135agreements},
	}}
	// PMSMPDays is their total over the same period, renewals included.
	PMSMPDays = law.Param[law.Days]{Name: "pmsmp.days", Reviewed: law.Edition, Versions: []law.Version[law.Days]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 60, Cites: d5135agreements},
	}}
)

// The share of an aided contract that all PMSMP together may take: one day in so many, "25 % de la durée totale du
// contrat". One article for each contract, with the same words.
var (
	// PMSMPOfPEC is the share of a PEC (CAE).
	PMSMPOfPEC = law.Param[law.Number]{Name: "pmsmp.of-contract.pec", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 4, Cites: pmsmpQuarter[0:1]},
	}}
	// PMSMPOfCIE is the share of a CIE.
	PMSMPOfCIE = law.Param[law.Number]{Name: "pmsmp.of-contract.cie", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 4, Cites: pmsmpQuarter[1:2]},
	}}
	// PMSMPOfEI is the share of a CDDI with an EI.
	PMSMPOfEI = law.Param[law.Number]{Name: "pmsmp.of-contract.ei", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 4, Cites: pmsmpQuarter[2:3]},
	}}
	// PMSMPOfAI is the share of a CDDI with an AI.
	PMSMPOfAI = law.Param[law.Number]{Name: "pmsmp.of-contract.ai", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 4, Cites: pmsmpQuarter[3:4]},
	}}
	// PMSMPOfACI is the share of a CDDI with an ACI.
	PMSMPOfACI = law.Param[law.Number]{Name: "pmsmp.of-contract.aci", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 4, Cites: pmsmpQuarter[4:5]},
	}}
	// PMSMPOfCDDI is the share of a CDDI, when the employer is not recorded.
	PMSMPOfCDDI = law.Param[law.Number]{Name: "pmsmp.of-contract.cddi", Reviewed: law.Edition, Versions: []law.Version[law.Number]{
		{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: 4, Cites: pmsmpQuarter[2:]},
	}}
)

// PMSMPForbidden says that the uses of L5135-7 are forbidden. The wording before 2016-08-10 was not read.
var PMSMPForbidden = law.Param[law.Answer]{Name: "pmsmp.forbidden", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2016-08-10"), Reach: law.ToRunning, Value: law.Yes, Cites: l5135use},
}}

// PMSMPHostPerson says that the host names a person to help, inform, guide and assess (D5135-5).
var PMSMPHostPerson = law.Param[law.Answer]{Name: "pmsmp.host-person", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2014-11-16"), Reach: law.ToRunning, Value: law.Yes, Cites: d5135host},
}}

var pmsmpTables = []law.Table{
	&PMSMPOpen, &PMSMPNewPrescribers, &PMSMPBoundToDepartement, &PMSMPObjects, &PMSMPAgreement, &PMSMPContents, &PMSMPMonths, &PMSMPRenewals,
	&PMSMPAgreements, &PMSMPSpan, &PMSMPDays, &PMSMPOfPEC, &PMSMPOfCIE, &PMSMPOfEI, &PMSMPOfAI, &PMSMPOfACI, &PMSMPOfCDDI, &PMSMPForbidden, &PMSMPHostPerson,
}
