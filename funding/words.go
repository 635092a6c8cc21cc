package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// WordsFrench and WordsEnglish are what this package says, subject by subject. The sentences stand in the files
// named after the subjects, for a jurist to edit.
var (
	WordsFrench = law.Words{Lang: law.French, Include: []*law.Words{
		&payFrench, &contributionFrench, &apprenticeAidFrench, &cuiAidFrench,
		&tablesFrench, &npecFrench, &opcoFrench, &proAidFrench, &otherAidFrench,
		&quoteFrench,
		&traineeFrench, &poePriceFrench, &mobilityFrench, &costFrench,
		&facts.French, &law.WordsFrench,
	}}
	WordsEnglish = law.Words{Lang: law.English, Include: []*law.Words{
		&payEnglish, &contributionEnglish, &apprenticeAidEnglish, &cuiAidEnglish,
		&tablesEnglish, &npecEnglish, &opcoEnglish, &proAidEnglish, &otherAidEnglish,
		&quoteEnglish,
		&traineeEnglish, &poePriceEnglish, &mobilityEnglish, &costEnglish,
		&facts.English, &law.WordsEnglish,
	}}
)
