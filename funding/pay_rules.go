package funding

import "github.com/parcours-emploi/parcours/law"

// payRule is the place of a rule in payRules: lines hold sets of them.
type payRule uint8

const (
	rPay payRule = iota
	rYear
	rBand
	rSMC
	rBetter
	rCap
	rShort
	rShortOld
	rLong
	rFail
	rLicPro
	rSameLevel
	rDisability
	rAthlete
	rSuccSame
	rSuccOther
	rGaps
	rPublic
	rPro
	rProScope
	rProColumn
	rProTechno
	rProBirthday
	rProTurn26
	rPro26
	rPEC
	rSMIC
	rConventional
	rMinor
	payRuleCount
)

// payRules are the rules on minimum pay, in the order of the articles.
var payRules = [payRuleCount]law.Rule{
	rPay:    {ID: "APP-PAY", Cites: []law.Ref{d622226, d622227}},
	rYear:   {ID: "APP-PAY-YEAR", Cites: []law.Ref{d622226}},
	rBand:   {ID: "APP-PAY-BAND-CHANGE", Cites: []law.Ref{d622231}, Fixed: true},
	rSMC:    {ID: "APP-PAY-SMC", Cites: []law.Ref{d622226}},
	rBetter: {ID: "APP-PAY-BETTER", Cites: []law.Ref{l622227any}},
	rCap:    {ID: "APP-PAY-CAP100", Cites: []law.Ref{d622231of2020}},

	rShort:      {ID: "APP-PAY-SHORT", Cites: []law.Ref{d6222281}},
	rShortOld:   {ID: "APP-PAY-SHORT-OLD", Cites: []law.Ref{r622218}, Fixed: true},
	rLong:       {ID: "APP-PAY-LONG", Cites: []law.Ref{d6222282}},
	rFail:       {ID: "APP-PAY-FAIL", Cites: []law.Ref{d622228}, Fixed: true},
	rLicPro:     {ID: "APP-PAY-LICPRO", Cites: []law.Ref{d622232}},
	rSameLevel:  {ID: "APP-PAY-15", Cites: []law.Ref{d622230}},
	rDisability: {ID: "APP-PAY-RQTH-EXT", Cites: []law.Ref{r622248}, Fixed: true},
	rAthlete:    {ID: "APP-PAY-ATHLETE4", Cites: []law.Ref{r622260}, Fixed: true},
	rSuccSame:   {ID: "APP-PAY-SUCC-SAME", Cites: []law.Ref{d622229}, Fixed: true},
	rSuccOther:  {ID: "APP-PAY-SUCC-OTHER", Cites: []law.Ref{d622229}, Fixed: true},
	rGaps:       {ID: "APP-PAY-GAPS", Cites: []law.Ref{d622226}, Fixed: true},
	rPublic:     {ID: "APP-PAY-PUBLIC", Cites: []law.Ref{d62722}},

	rPro:         {ID: "PRO-PAY", Cites: []law.Ref{d632515, l63258, l63259}},
	rProScope:    {ID: "PRO-PAY-SCOPE", Cites: []law.Ref{l63258, l63259}},
	rProColumn:   {ID: "PRO-PAY-COLUMN", Cites: []law.Ref{d632515}},
	rProTechno:   {ID: "PRO-PAY-BACTECHNO", Cites: []law.Ref{d632515}, Fixed: true},
	rProBirthday: {ID: "PRO-PAY-BIRTHDAY", Cites: []law.Ref{d632516}, Fixed: true},
	rPro26:       {ID: "PRO-PAY-26", Cites: []law.Ref{l63259, d632518}},
	rProTurn26:   {ID: "PRO-PAY-TURN26", Cites: []law.Ref{l63258, l63259}, Fixed: true},

	rPEC: {ID: "PEC-PAY", Cites: []law.Ref{l513427}},

	rSMIC:         {ID: "PAY-ORDINARY", Cites: []law.Ref{l32312}},
	rConventional: {ID: "PAY-SMC", Cites: []law.Ref{l22541}},
	rMinor:        {ID: "PAY-MINOR", Cites: []law.Ref{d32313}, Fixed: true},
}

// payConvention is the place of a convention in payConventions.
type payConvention uint8

const (
	cBase payConvention = iota
	cTest
	cFullTime
	cBandStart
	c29Feb
	cYear4
	cShortMonths
	cBandMoves
	cSucc
	cWeeks
	cMonths
	cPrinted
	cBaseYear
	cOvertime
	c29FebMinor
	payConventionCount
)

// payConventions are the conventions that lines can use; three are those of package law.
var payConventions = [payConventionCount]*law.Convention{
	cBase:        {ID: "APP-PAY-BASE", Cites: []law.Ref{d622226of2019}},
	cTest:        {ID: "APP-PAY-TEST", Cites: []law.Ref{d622226of2019}},
	cFullTime:    {ID: "PAY-FULLTIME", Cites: LegalWeek.Versions[0].Cites},
	cBandStart:   {ID: "APP-PAY-BAND-START", Cites: []law.Ref{d622231of2020}},
	c29Feb:       {ID: "APP-PAY-29FEB", Cites: []law.Ref{d622231of2020}},
	cYear4:       {ID: "APP-PAY-YEAR4", Cites: []law.Ref{d622226of2019, l622227}},
	cShortMonths: {ID: "APP-PAY-SHORT-MONTHS", Cites: []law.Ref{d6222281}},
	cBandMoves:   {ID: "APP-PAY-BAND-MOVES", Cites: []law.Ref{d622228, d622231of2020}},
	cSucc:        {ID: "APP-PAY-SUCC", Cites: []law.Ref{d622229}},
	cWeeks:       &law.Weeks52Of12,
	cMonths:      &law.DateMonths,
	c29FebMinor:  &law.Age29February,
	cBaseYear: {ID: "APP-PAY-15-BASE", Cites: []law.Ref{
		d622230,
		{Text: "ensuplr.fr, salaire de l'apprenti", Rank: law.RankGuidance, Seen: law.Secondary},
		{Text: "lapprenti.com, rémunération de l'apprenti", Rank: law.RankGuidance, Seen: law.Secondary},
	}},
	cPrinted:  {ID: "PAY-HOURS-PRINTED", Cites: []law.Ref{law.Travail("L3242-1", "", "LEGIARTI000006902858")}},
	cOvertime: {ID: "PAY-OVERTIME", Cites: []law.Ref{l622228}},
}
