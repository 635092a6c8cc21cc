package outcome

// phrase is a sentence, or a piece of one, that exists in every language. Its arguments are words already
// in the language, in the order given here.
type phrase uint8

const (
	wordNeeds          phrase = iota // verb, several
	wordNeedsOne                     // verb, one
	wordBeforeRounding               // rounded, finer
	wordRate                         // count, base in words, percent
	wordOutOf                        // counts, base in words
	wordAtLeast                      // number
	wordSpan                         // low, high
	wordEither                       // low, high
	wordOne                          // number, as the only base
	wordNeed                         // given, verb, needed
	wordPrintedIn                    // percent, claim
	wordInYear                       // value, year
	wordSemicolon
	wordFromTo       // before, after in words
	wordRateInWindow // percent, year, window
	wordNoRate       // year, window
	wordNoRateOther  // year, window
	wordInList       //
	wordInDetail     //
	wordTrade        // names, printed, listed
	wordTradeUnnamed // trade, listed
	wordApart        // points, before, after

	sayMissing           // figures
	sayMissingPercents   // figures
	sayPercentsLeft      // sum
	sayGap               // count in words
	sayOutside           // base in words of the document
	sayNoBase            //
	sayBasesThatFit      // percent, bases
	sayNoCount           // percent
	sayNoUnit            // number
	sayRateWouldBe       // rate
	sayNoMinimum         //
	sayUnknownTrade      // names
	sayCountAboveBase    //
	sayBaseZero          //
	sayUnknownYear       //
	sayUnknownFigure     //
	sayUnknownCheck      //
	sayNoValues          //
	sayNotPlanned        //
	sayNotPrinted        //
	sayIncompleteWording //
	sayIsCount           // number, count in words
	sayIfCounted         // count in words, span of bases
	sayNumerators        // percent, choices

	saySameCount      // total, counted
	saySum            // terms, total
	sayOtherCount     // total, counted
	sayOtherSum       // terms, result, total
	sayClosesWithout  // figure
	sayTrades         // details
	sayNeeds          // need, need
	sayNeedsInList    // total, needed, place, listed, place, needed in words
	sayNeedsWith      // kept, need, need
	sayNeedsToKeep    // kept, kept, needed
	sayNeedsOneOf     // choices
	sayMends          // value, claims
	sayBreaks         // value, claims
	sayMendsAndBreaks // value, mended, broken

	sayPercents        // sum
	sayPercentsRounded // sum, result
	sayEachRounded     // exact parts, base in words
	sayPercentsOff     // sum, result

	sayDerived       // rate
	sayRate          // rate
	sayRateInPoints  // printed
	sayHalfEven      // exact, printed, half up
	sayAlsoOver      // percent, bases
	sayOtherBase     // percent, base in words, rate
	sayAmong         // base
	saySuggestedBase // base, suggested base, rate, percent
	sayNotBoth       // percent, count in words, rate
	sayElsewhere     // count, base in words, year, percent
	sayNeedsCount    // percent, base in words, span, noun
	sayNeedsBase     // count in words, verb, span, year
	sayImplied       // count in words, rate
	sayImpliedOther  // count in words, percent
	sayCoincidence   // count in words, base in words, percent
	sayLabelChanged  // label, earlier labels, years

	sayPoints          // printed, rates, in points
	sayPercentAsPoints // printed, in percent
	sayRelativeBoth    // of the rate, of the count, from to
	sayDifferences     // differences
	sayImpliedCounts   // counts in words
	sayGrowth          // from to, percent
	sayGrowthIs        // from to, finer, rounded
	sayGrowthIsNot     // from to, finer, printed
	sayDividedByAfter  // printed, after, before, difference, after count, percent
	sayNeedsGrowth     // printed, choices
	sayChangeFits      // printed
	sayChangeDerived   //
	sayUnlikeWindows   //

	sayNumberIsRate   // percent
	sayRateIsNumber   // number
	sayOtherDirection //
	sayNotSlight      // limit, convention
	sayNotStrong      // limit, convention
	sayLevelOff       // printed
	sayWordsFit       //
	sayRatesUnlike    // reasons
	sayTwoRates       // rate, year, rate, year
	sayRatesApart     // points
	sayRatesMoved     // before, after, points
	sayCountIsRate    // number

	sayPartlyFollowed // reached, all
	sayAllFollowed    // reached, all
	sayNotComparable  // own rate, other rates
	sayNoUnknowns     //

	sayUnlikeUnits  // part, whole
	sayPartExceeds  // part, whole
	sayPartFits     // part, whole
	sayEqual        //
	sayAbove        //
	sayBelowTrained // part, trained in words
	sayAboveTrained // trained in words

	sayLength         // months, contracts
	sayLengthSettled  //
	sayLeftOut        // figures, articles
	sayWithLeftOut    // year, whole rate, label rate
	sayHalf           // half up, half even
	sayNothingLeftOut //

	sayLines          // number
	sayLinesNoCount   // number
	sayLinesOtherYear // number
	sayLinesBegun     // number

	lastPhrase
)

// phrases are the sentences by language.
var phrases = [...]*[lastPhrase]string{french: &phrasesFR, english: &phrasesEN}

var verdictWords = [...][Note + 1]string{french: verdictWordsFR, english: verdictWordsEN}
