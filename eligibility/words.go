package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// WordsFrench and WordsEnglish are what this package says, scheme by scheme. The sentences stand in the
// files named after the schemes, for a jurist to edit.
var (
	WordsFrench  = law.Words{Lang: law.French, Include: []*law.Words{&poecFrench, &poeiFrench, &afprFrench, &pmsmpFrench, &picFrench, &pecFrench, &cieFrench, &sharingFrench, &apprenticeFrench, &appTermFrench, &screenFrench, &maitreFrench, &professionalisationFrench, &facts.French, &law.WordsFrench}}
	WordsEnglish = law.Words{Lang: law.English, Include: []*law.Words{&poecEnglish, &poeiEnglish, &afprEnglish, &pmsmpEnglish, &picEnglish, &pecEnglish, &cieEnglish, &sharingEnglish, &apprenticeEnglish, &appTermEnglish, &screenEnglish, &maitreEnglish, &professionalisationEnglish, &facts.English, &law.WordsEnglish}}
)
