// Package lawtest holds the checks that every rule package runs over its own tables, rules and words. It
// measures coverage by clause of the law, not by line of code: a rule of which nothing asserts an answer it can
// give, a version without a test of its first day and of the day before, a rule without words in both
// languages are failures. An answer that comes up in a test without being asserted counts for nothing.
//
// The register of rule identifiers, ids.tsv, lists every identifier of the project with its kind, the
// answers it can give and where it lives, or why it is not modelled. LAW.md is generated from it.
package lawtest
