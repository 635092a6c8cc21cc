package report

// word is a heading, a label or a sentence of the report. The arguments are words of the language already.
type word uint8

const (
	wBilan word = iota
	wSource
	wDated // date
	wLead
	wFurther
	wProblems
	wProblemsLead
	wAnd
	wSemicolon
	wOver // figure, base
	wFigure
	wCount
	wComputed
	wPrinted
	wVerdict
	wShareOf // words of the document
	wNotCounted
	wWindow         // window
	wTrainingDetail // list
	wTowns          // list
	wInSessions     // number
	wAcross
	wMeanAge
	wChanges
	wChangesLead
	wFromTo   // year, year
	wRefused  // marks
	wNumberOf // figure
	wRateOf   // figure, base
	wRefusal  // mark, reason
	wReadings
	wReadingsLead
	wOverCompleted
	wOverTrained
	wContractsOnly
	wOverKnown
	wLower
	wUpper
	wUnknowns
	wWilson
	wCannot // reason
	wUnknownsMissing
	wBoundsRemark
	wWilsonRemark
	wOverlap
	wApart
	wNoUnknowns  // year
	wBest        // year, year
	wPooled      // share, provisos
	wPooledFinal // years, share, provisos
	wIncluded    // status, year
	wUnknownsOf  // years
	wMean        // percents, mean
	wAudit
	wTally // number, reproduced
	wThese // verdict, number, claims
	wTwins // percent, year, claims
	wQuote // words of the document
	lastWord
)
