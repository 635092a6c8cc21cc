// Package parcours holds nothing but this page: it says which package of the module answers which
// question. The module serves software that recruits and trains jobseekers in France under the schemes of
// the Code du travail: POEC, POEI, PMSMP, PEC and CIE, apprenticeship, professionalisation.
//
//   - May this person enter, may they sign, does the contract that follows conform? Package eligibility.
//   - Who pays what, and how much must be paid? Package funding.
//   - What became of the people trained? Package outcome: the bilan, its rates with their base, and the
//     audit of a published one. Package outcome/intake reads files, package outcome/report writes them.
//   - How is a collective session run, from sourcing to follow-up? Package poec.
//   - What does the law say, since when, and where is it written? Package law, whose dates, amounts and
//     answers stand in every signature.
//   - What is known of this case? Package facts, which the host fills in.
//
// The programs under examples show how to chain them.
//
// Every answer is dated: the law of the day of the case, never of today. It is cited, explained in French
// and in English, and one of three: yes, no, or unknown with its reason (a fact is missing, no text is
// known for that day, the texts do not settle the point). No package here reads a clock, a file or the
// network, outcome/intake and outcome/report aside, which take an io.Reader or an io.Writer.
package parcours
