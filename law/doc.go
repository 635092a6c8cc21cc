// Package law answers: what does the law say, since when, and where is it written? It knows no scheme.
//
// Which type answers which question:
//
//   - [Date], [Period]: a civil day, and days from one to another, both included. Time is counted in four
//     ways under four names: [Date.LastDay] (durations from date to date), [Date.Deadline] (time limits),
//     [Date.ClearDays] (jours francs) and [Calendar.WorkingDays] (jours ouvrables).
//   - [Euro], [Rate], [Exact]: cents, percentages and what lies between, without rounding; [Exact.Shown],
//     [Exact.Due] and [Exact.Down] round, by name. [Hours], [Count] and [Headcount] may be
//     "not recorded".
//   - [Level], [Kind]: levels of diploma, kinds of contract. [Ref]: a citation, with how it was seen.
//   - [Param]: a value of the law through time; [When] holds the days that pick its [Version], and
//     [Changes] tells what moved between two days. [SMIC] and [RSAFlat] are such values.
//   - [Answer]: Yes, No or Unknown. [Decision]: an answer with everything it rests on, built as a [Tree] of
//     [Rule] clauses. [Asks] tells the missing facts worth asking, [Flips] what would change a No, [Explain]
//     and [Reasons] say it, [Decision.AppendJSON] stores it and [ReadDecision] reads it back.
//   - [Convention]: a choice made where the texts are silent, carried by the decisions that used it.
//
// Most programs call a rule of package eligibility or funding and only need [Decision.Answer] and the
// four functions above; building trees is for those who write rules.
//
// There is no clock, no network and no global state: everything may be used from several goroutines, and
// the same case always gives the same decision. Functions that read text return typed errors
// ([*ValueError], [*NameError], [*DecisionError]); functions named Must panic and are for literals.
//
// Identifiers of rules, keys of facts, names of tables and JSON keys are public: they may be added, and
// never change meaning.
package law
