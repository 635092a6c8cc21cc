// Package eligibility answers whether a person may enter a scheme, whether a contract may be signed, and
// whether a contract that follows a scheme conforms. Every rule on entry, contract, hours, immersion and
// exit lives here, once, each in the file of its scheme.
//
// A rule takes a [facts.Case] and gives a [law.Decision]: Yes, No, or Unknown with the facts that are
// missing or the texts that are silent. It never fails, whatever the facts: an empty case is answered too.
// The dates of the case choose the text; there is no "today".
//
// Most callers need a function named after the question, such as [POECExit], and [Explain] or [Reasons] to
// say the answer in French or English. [law.Asks] then tells which facts to ask for, [law.Flips] what would
// change a No, and [ReadDecision] reads a stored decision back.
//
// [Screen] asks every scheme about one person and one job, best first; [Relations] says what excludes what and what may follow
// what. [Window] gives the days on which the same case would be Yes.
//
// # What to ask
//
// [law.Asks] names the missing facts that could still change an answer. An apprenticeship depends on many special cases, of which
// most contracts have none. Three summary facts stand for them: No to one is No to each of its special cases that is not recorded
// by itself.
//
//   - apprenticeship.employer.special: temporary work, two seasonal employers, an ascendant, host firms, the employee's own CDI, an
//     apprenticeship across a border ([facts.ApprenticeEmployer]);
//   - apprenticeship.maitre.special: a waiver or an order on the number of apprentices, a tutoring team, an enterprise of the crafts
//     in Alsace-Moselle ([facts.Maitre]);
//   - apprenticeship.special: a contract shorter or longer than the training, a licence professionnelle, a diploma of the same level,
//     an earlier contract, a high-level athlete, a disability recognised during the contract ([facts.Apprenticeship]).
//
// Ask for them first: each No takes many questions away. [Apprenticeship] and [ApprenticeEmployer] refuse nothing before they know that the
// apprenticeship is not across a border, which other texts govern.
//
// Out of scope: who pays what (package funding) and what became of people (package outcome).
//
// Identifiers of rules and keys of facts are public and never change meaning.
package eligibility
