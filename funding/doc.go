// Package funding answers who pays what, and how much must be paid.
//
// Most callers need [Hire]: it quotes the contract of a case, by its kind, as a [Quote] of grants. A [Grant] is one amount that
// one party owes another: it holds its decision, with the texts, and its instalments month by month. A grant that is refused
// stays, with the reason; one that is not settled keeps the bounds that the law gives it; a [Total] says whether it is
// exact, a range or open on one side. [Compare] quotes the same hire under several schemes, cheapest first. [POEI] and [POEC] quote
// a course, [TraineeIncome] what the trainee lives on.
//
// What the law leaves to branches, operators and prefects is in no text: the caller brings it as [Tables] ([ParseTables] checks
// every row). Without a row the answer is Unknown, never a guess.
//
// Minimum pay has its own depth: [MinimumPay] gives a [Schedule] of dated lines, each with its percentage, its base, the exact
// floor and the reasons, [Conforms] checks actual pay against it, [Contributions] says which part of an apprentice's pay bears
// contributions, [TaxCeilings] which part bears income tax, [BenefitsInKind] how much may be deducted. Three values of a
// floor are told apart: exact (the product, on which conformity is judged), shown (to the nearest cent, as official pages
// print) and due (the least whole cents that reach it).
//
// An amount that is not known is never zero: it is an invalid amount, and its bounds are given as far as the law brackets it.
// The functions that end in On explain one day or one month as a [law.Decision], [Explain] says it in French or English, and
// [law.Asks] tells which facts to ask for.
//
// [Envelope] keeps the accounts of a programme, planned and actual apart, and its unit costs, each with its base.
//
// Everything here assumes a lawful contract: whether it may be signed is for package eligibility. There is no engine of net pay,
// and no rate of contribution: employer contributions are in no quote.
//
// Identifiers of rules and keys of facts are public and never change meaning. Versions of the law are added, never rewritten: a
// contract asked about in the terms of an older day keeps its amounts.
package funding
