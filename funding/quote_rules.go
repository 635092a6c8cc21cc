package funding

import "github.com/parcours-emploi/parcours/law"

var (
	quoteRules       = []*law.Rule{&payDue, &quoteReplaced}
	quoteConventions = []*law.Convention{&partMonth, &oneYear}
)
