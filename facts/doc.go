// Package facts holds what is known of a case: the contract proposed and, as schemes come to need them,
// the person, the employer, the course. It holds no rule.
//
// Every field may be left out: the zero value means "not recorded" and never a default. Yes/no facts are
// [law.Answer]; numbers that may be unknown are opaque types such as [law.Count]; a list is a [History],
// whose Complete field says whether an empty list means "none".
//
// In JSON the names are in snake_case, absent means not recorded, dates are "2024-09-01" and enumerated
// values are the French official codes. The key of a fact in decisions and questions is its JSON path,
// "contract.end"; [French] and [English] name each of them for a reader.
//
// Most callers need [Case] only. [ParseCase] reads one from JSON and refuses what it does not know, [Schema]
// describes that JSON to programs in other languages, and [Check] finds the facts that contradict each
// other: a rule asked about a contradictory case answers from the facts it reads. The codes that HR systems
// have are read by package dsn and, for apprenticeship, by [CerfaContract] and [CerfaSituation].
//
// Names, addresses and social security numbers are not facts of any rule and have no place here.
package facts
