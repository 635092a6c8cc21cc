package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// WordsFrench and WordsEnglish are what this package says, subject by subject. The sentences stand in the files
// named after the subjects, for a jurist to edit.
var (
	WordsFrench  = law.Words{Lang: law.French, Include: []*law.Words{&payFrench, &contributionFrench, &facts.French, &law.WordsFrench}}
	WordsEnglish = law.Words{Lang: law.English, Include: []*law.Words{&payEnglish, &contributionEnglish, &facts.English, &law.WordsEnglish}}
)
