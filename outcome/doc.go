// Package outcome answers "what became of them?": the rates of a bilan with their base, and whether the
// figures that a bilan prints can be right.
//
// Most callers need two functions. [NewShare] makes a rate that never travels alone: count, base, what the
// base is, indicator, window and treatment of unknown situations go with it, and [Share.Format] prints
// them ("70 sur 99 parcours aboutis, 71 %"). [Audit] takes the counts of a document, year by year, and what
// the document claims of them, and gives each claim a [Verdict]: reproduced, contradicted by another
// figure, true only over another base, points printed as percent, and so on, with the other bases that
// would print the same rate and what each side of a contradiction would need. It knows no document and
// reads nothing but figures; [Finding.Sentences] explains in French or English.
//
// Around them: [Growth] (relative change, in percent) and [Percent.Minus] (difference of rates, in
// [Points]) are two types that do not mix; [NewBounds] says what a rate can be when situations are unknown;
// [Wilson] gives its interval; [Pool] adds counts, never averages rates; [Compare] and [CompareYears]
// refuse unlike indicators, unlike windows and provisional years, and say why. [ParsePrinted] reads
// percentages as documents print them. Package report prints all this.
//
// Everything is exact: whole counts and fractions, rounded once, when printed. Only intervals are floating
// point. A figure that a document does not print is not recorded, which is not zero; what rests on it
// "cannot be computed" and prints as such. No function here panics, whatever the figures; errors are typed
// ([ShareError], [law.ValueError], [law.NameError]).
//
// From persons: a [Journey] says what is known of one person, a [Plan] which [Indicator] values are counted
// at which [Window] and in which groups, and a [Tally] counts ([Tally.Add], nothing kept of the person) and
// merges. [Tally.Share], [Tally.Bounds] and [Part.Year] read it; [Tally.Publish] hides what would expose
// someone under a [Profile], and enough besides for it to stay hidden ([Protect] says why); [Contrasted]
// compares years, territories or métiers with their intervals.
//
// The French texts give no formula for an insertion rate after a course: an audit builds none in (see
// [Measure]), and the [Indicators] are those that published sources define, each with its source. "Not
// stated" is Unknown there. [IndicatorsLeftOut] lists those that the sources do not define in full:
//
//   - ft_acces_emploi_sortants: the minimal length of the job;
//   - rap102_retours_emploi: a monthly count over categories of registered jobseekers;
//   - geiq_label_rates, cfa_taux_rupture, qualiopi_2, qualiopi_3: the formulas;
//   - esfplus_6_months: the numerator.
//
// Conventions are named: [OutDenom] and [OutInsertion] for the bilans of sessions; [SlightChange] is the
// only one a verdict rests on.
//
// Left out: funding (package funding), entry into a scheme (package eligibility), layout (package report).
//
// The texts of verdicts, reasons, remarks and figures, and the JSON keys, are stable: they are added to,
// never given another meaning. The sentences may be reworded.
package outcome
