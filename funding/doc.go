// Package funding answers who pays what, and how much must be paid.
//
// This part is the minimum pay of trainees under contract: [ApprenticePay], [ProfessionalisationPay] and [PECPay]
// give a [Schedule] of dated lines, each with its percentage, its base, the exact floor and the reasons; [Conforms]
// checks actual pay against it, [Contributions] says which part of an apprentice's pay bears contributions,
// [TaxCeilings] which part bears income tax, [BenefitsInKind] how much may be deducted.
//
// Most callers need [MinimumPay], [Schedule.Text] to print it and [Conforms]. [ApprenticePayOn] explains a day as
// a [law.Decision], [Explain] says it in French or English, and [law.Asks] tells which facts to ask for.
//
// Three values of a floor are told apart: exact (the product, on which conformity is judged), shown (to the
// nearest cent, as official pages print) and due (the least whole cents that reach it). An amount that is not
// known is never zero: it is an invalid amount, and its bounds are given as far as the law brackets it.
//
// A schedule assumes a lawful contract: whether it may be signed is for package eligibility. There is no engine
// of net pay here, and no rate of contribution.
//
// For jobseekers in training, [TraineeIncome] gives what they are paid on a day, [POEIAid], [POEIContribution] and
// [POECTraining] who pays for the course, [MobilityAid] and [LongTermAid] what else they receive. [Envelope] keeps the
// accounts of a programme, planned and actual apart, and its unit costs, each with its base.
//
// Identifiers of rules and keys of facts are public and never change meaning. Versions of the law are added,
// never rewritten: a contract asked about in the terms of an older day keeps its amounts.
package funding
