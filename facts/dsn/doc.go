// Package dsn turns the codes of the déclaration sociale nominative, which every French payroll system
// holds, into facts of a contract.
//
// Two rubrics of the DSN reuse the same numbers: 93 is a line of service in S21.G00.40.007 (nature du
// contrat) and a PMSMP, which is no job at all, in S21.G00.40.008 (dispositif de politique publique). So a
// code is never a text here: [Nature], [Scheme], [Use] and [Ending] are four types that do not convert into
// one another, and each is made from its own rubric.
//
// [Contract] reads a [Declaration], the scheme first and the nature next, since no nature says
// "apprenticeship": that is a CDI or a CDD with the scheme 64, 65 or 81. Whatever a person should look at
// is in its [Review]: an unknown code is never taken for "none", and when two rubrics contradict each other
// nothing is concluded. [Declaration.Set] fills a declaration from the lines of a file, read by [ParseLine].
//
// The lists are those of the cahier technique of the GIP-MDS (norms NEODeS P24V01, P25V01 and P26V01), seen
// through a public library that encodes it (open-neodes, February 2026), with a few codes of older files,
// marked. Names, social security numbers and pay are in a DSN and are not read here.
package dsn
