package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
)

// A No to one of the three summary facts denies every case that it stands for: who answers must read them all.
func TestSummaryFactsNameTheirCases(t *testing.T) {
	for key, cases := range map[string][][2]string{
		"apprenticeship.special": { // facts.Apprenticeship.Special
			{"durée différente de celle de la formation", "shorter or longer than the training"}, {"licence professionnelle", "licence professionnelle"},
			{"diplôme du même niveau", "diploma of the same level"}, {"contrat d'apprentissage antérieur", "earlier apprenticeship contract"},
			{"sportif de haut niveau", "high-level athlete"}, {"handicap reconnu en cours de contrat", "disability recognised during the contract"},
		},
		"apprenticeship.employer.special": { // facts.ApprenticeEmployer.Special
			{"travail temporaire", "temporary work"}, {"deux employeurs saisonniers", "two seasonal employers"}, {"ascendant", "ascendant"},
			{"entreprises d'accueil", "host firms"}, {"salarié en CDI du même employeur", "own CDI"}, {"transfrontalier", "cross-border"},
		},
		"apprenticeship.maitre.special": { // facts.Maitre.Special
			{"dérogation", "waiver"}, {"arrêté de branche", "branch order"}, {"équipe tutorale", "tutoring team"}, {"Alsace-Moselle", "Alsace-Moselle"},
		},
	} {
		french, _ := eligibility.WordsFrench.Term(key)
		english, _ := eligibility.WordsEnglish.Term(key)
		for _, c := range cases {
			assert.Contains(t, french, c[0], key)
			assert.Contains(t, english, c[1], key)
		}
	}
}
