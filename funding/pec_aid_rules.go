package funding

import (
	"github.com/parcours-emploi/parcours/law"
)

// cuiScheme holds what sets the aids of a PEC and of a CIE apart: the articles.
type cuiScheme struct {
	kind            law.Kind
	subject, repaid Subject
	root, ceiling   *law.Rule
	cap             *law.Param[law.Rate]
	total, long     *law.Param[law.Months]
	step            *law.Param[law.Months]
	age             *law.Param[law.Years]
	share           *law.Param[law.Rate]
	lessFor7        bool // the département pays less for a week of seven hours
	prorata, breach *law.Param[law.Answer]
	repay, raise    *law.Param[law.Answer]
	training        *law.Param[law.Answer]
	alone           *law.Param[law.Answer] // nil where no article forbids another aid
	caused          *law.Param[law.Answer]
	rate, week      *law.Param[law.Answer]
	state, kept     *law.Param[law.Answer]
	month           *law.Param[law.Answer]
}

var (
	pecAid        = law.Rule{ID: "PEC-AID", Cites: []law.Ref{l513419, l5134301}}
	cieAid        = law.Rule{ID: "CIE-AID", Cites: []law.Ref{l513419, l5134721}}
	cuiKind       = law.Rule{ID: "PEC-AID-KIND", Cites: []law.Ref{l513419}}
	cuiAlone      = law.Rule{ID: "PEC-AID-ALONE", Cites: []law.Ref{l513433}}
	cuiRespected  = law.Rule{ID: "PEC-AID-RESPECTED", Cites: eitherText(pecBreachText.Versions[0].Cites, cieBreachText.Versions[0].Cites)}
	cuiStands     = law.Rule{ID: "PEC-AID-STANDS", Cites: []law.Ref{l5134212, l513468}, Fixed: true}
	cuiEnded      = law.Rule{ID: "PEC-AID-ENDED", Cites: []law.Ref{r513445, r513446, r513447, r513468, r513469, r513470}, Fixed: true}
	cuiSpan       = law.Rule{ID: "PEC-AID-SPAN", Cites: []law.Ref{l513423, l5134671}}
	cuiRate       = law.Rule{ID: "PEC-AID-RATE", Cites: []law.Ref{l513419, r513417, r513442, r513465}}
	cuiDecided    = law.Rule{ID: "PEC-AID-RATE-DECISION", Cites: []law.Ref{l513419, r513417}}
	cuiOrdered    = law.Rule{ID: "PEC-AID-RATE-ORDER", Cites: []law.Ref{r513442, r513465}}
	cuiNoDefault  = law.Rule{ID: "PEC-RATE-NODEFAULT", Cites: []law.Ref{r513442, r513465}}
	cuiHours      = law.Rule{ID: "PEC-AID-WEEK", Cites: []law.Ref{r513417, l5134301, l5134721}}
	cuiState      = law.Rule{ID: "PEC-AID-STATE", Cites: []law.Ref{l5134194, l5134302, l5134722}}
	cuiRSA        = law.Rule{ID: "PEC-CD-RSA", Cites: []law.Ref{l5134302, l5134722}, Fixed: true}
	cuiShare      = law.Rule{ID: "PEC-CD-SHARE", Cites: []law.Ref{d513441, d513464}}
	cuiTakeover   = law.Rule{ID: "PEC-CD-TAKEOVER", Cites: []law.Ref{l5134302, l5134722}}
	cuiExtra      = law.Rule{ID: "PEC-CD-EXTRA", Cites: []law.Ref{l5134194, r513443, r513466}}
	cuiWhole      = law.Rule{ID: "PEC-CD-WHOLE", Cites: []law.Ref{l5134194}}
	cuiMonth      = law.Rule{ID: "PEC-AID-MONTH", Cites: []law.Ref{r513440, r513463}}
	cuiWithin     = law.Rule{ID: "PEC-AID-WITHIN", Cites: []law.Ref{l513423, l5134671}}
	cuiProrata    = law.Rule{ID: "PEC-PRORATA", Cites: eitherText(pecProrataText.Versions[0].Cites, cieProrataText.Versions[0].Cites)}
	cuiIncomplete = law.Rule{ID: "PEC-AID-INCOMPLETE", Cites: []law.Ref{r513440, r513463}}

	// L5134-30-1 names the 35 hours, R5134-17 the hours of the decision: that the smallest of the four counts is practice.
	cuiHoursLeast = law.Convention{ID: "PEC-AID-HOURS", Cites: []law.Ref{r513417, l5134301}}
	// No article turns a rate of the hourly SMIC into an amount of a month, nor says how it is rounded.
	cuiFormula = law.Convention{ID: "PEC-AID-FORMULA", Cites: []law.Ref{l513419}}
	// No article says which SMIC counts when it rises during the contract.
	cuiSMICDay = law.Convention{ID: "PEC-AID-SMIC-DATE", Cites: []law.Ref{l513419}}
	// A quote before the decision.
	cuiFromOrder = law.Convention{ID: "PEC-AID-ORDER", Cites: []law.Ref{r513442, r513465}}
	// The source of an order gives one of its two days only.
	orderYear = law.Convention{ID: "PEC-ORDER-YEAR", Cites: []law.Ref{r513442, r513465}}

	cuiPaid    = law.Remark{ID: "PEC-AID-PAY", Cites: []law.Ref{r513440, r513463}}
	cuiPrinted = law.Remark{ID: "PEC-AID-ROUNDING-CHECK", Cites: []law.Ref{cuiPage}}
	cuiAssumes = law.Remark{ID: "PEC-AID-ASSUMES", Cites: []law.Ref{l513433, r513429, r513443}}
	cuiAbove   = law.Remark{ID: "PEC-AID-ABOVE", Cites: []law.Ref{l5134301, l5134721}}
	cuiFrame   = law.Remark{ID: "PEC-AID-FRAME", Cites: []law.Ref{circular1}}
	// R5134-45 takes the whole aid after an end by the employer; who ended the contract is not recorded.
	cuiEndedEarly = law.Remark{ID: "PEC-AID-ENDED-EARLY", Cites: []law.Ref{r513445, r513468}}
	cuiGoesOn     = law.Remark{ID: "PEC-AID-GOES-ON", Cites: []law.Ref{l513423, l5134671}}
	cieClosed     = law.Remark{ID: "CIE-AID-CLOSED", Cites: []law.Ref{budget2025}}
	cieYoungRate  = law.Remark{ID: "CIE-AID-YOUNG", Cites: []law.Ref{ciePages}}
)

var pecAidScheme = cuiScheme{
	kind: law.PEC, subject: SubjectPECAid, repaid: SubjectPECRepayment, root: &pecAid, ceiling: &cuiCeiling,
	cap: &PECAidCap, total: &PECAidTotal, long: &PECAidLong, step: &PECAidStep, age: &PECAidAge, share: &PECDepartementShare, lessFor7: true,
	prorata: &pecProrataText, breach: &pecBreachText, repay: &pecRepaidText, raise: &pecRaiseText, training: &pecTrainingText, alone: &pecAloneText,
	caused: &pecCausedText, rate: &pecRateText, week: &pecWeekText, state: &pecStateText, kept: &pecKeptText, month: &pecMonthText,
}

var cieAidScheme = cuiScheme{
	kind: law.CIE, subject: SubjectCIEAid, repaid: SubjectCIERepayment, root: &cieAid, ceiling: &cieCeiling,
	cap: &CIEAidCap, total: &CIEAidTotal, long: &CIEAidLong, step: &CIEAidStep, age: &CIEAidAge, share: &CIEDepartementShare,
	prorata: &cieProrataText, breach: &cieBreachText, repay: &cieRepaidText, raise: &cieRaiseText, training: &cieTrainingText,
	caused: &cieCausedText, rate: &cieRateText, week: &cieWeekText, state: &cieStateText, kept: &cieKeptText, month: &cieMonthText,
}

// cuiRules, cuiConventions and cuiRemarks are those of the amounts of the aid.
var (
	cuiRules = []*law.Rule{
		&pecAid, &cieAid, &cuiKind, &cuiAlone, &cuiRespected, &cuiStands, &cuiEnded, &cuiSpan, &cuiRate, &cuiDecided, &cuiOrdered, &cuiNoDefault, &cuiHours, &cuiState, &cuiRSA, &cuiShare, &cuiTakeover, &cuiExtra,
		&cuiWhole, &cuiMonth, &cuiWithin, &cuiProrata, &cuiIncomplete,
		&cuiCeiling, &cieCeiling, &cuiLength, &cuiTerm, &cuiMost, &cuiTotal, &cuiSixty, &cuiGround, &cuiDisabled, &cuiFifty, &cuiAge, &cuiLasting, &cuiLongest, &cuiSteps,
		&cuiTraining, &cuiForeseen, &cuiQualifying, &cuiRunning, &cuiFinish, &cuiTrainingMost, &cuiCovid, &cuiRepaid, &cuiGrounds, &cuiToShare, &cuiBreach, &cuiWithdrawn, &cuiClawback,
	}
	cuiConventions = []*law.Convention{&cuiHoursLeast, &cuiFormula, &cuiSMICDay, &cuiFromOrder, &orderYear, &cuiFiftyDay}
	cuiRemarks     = []*law.Remark{&cuiPaid, &cuiPrinted, &cuiAssumes, &cuiAbove, &cuiFrame, &cuiEndedEarly, &cuiGoesOn, &cieClosed, &cieYoungRate}
)
