package facts

import (
	"database/sql/driver"
	"strconv"

	"github.com/parcours-emploi/parcours/law"
)

// The codes of the Cerfa form of an apprenticeship contract, as the State's public entry application listed
// them in November 2024. They are what hosts have in their files; a code says what its label says, and the
// answers below are Unknown wherever the label leaves it open.

// CerfaContract is the box "type de contrat ou d'avenant" of that form. Its text is the official code. The
// zero value means "not recorded".
type CerfaContract uint8

// The types: a first contract, contracts that succeed one another, amendments to a contract in progress.
const (
	CerfaFirst         CerfaContract = iota + 1 // 11, first apprenticeship contract of the apprentice
	CerfaSameEmployer                           // 21, after a contract that ended, with the same employer
	CerfaOtherEmployer                          // 22, after a contract that ended, with another employer
	CerfaAfterRupture                           // 23, after a contract with another employer that was broken
	CerfaEmployer                               // 31, legal situation of the employer
	CerfaSeason                                 // 32, change of employer in a seasonal contract
	CerfaFailure                                // 33, longer after a failure at the exam
	CerfaDisability                             // 34, longer after recognition as a disabled worker
	CerfaDiploma                                // 35, another diploma
	CerfaOther                                  // 36, tutor, weekly hours, shorter contract…
	CerfaPlace                                  // 37, place of execution
	CerfaTraining                               // 38, main place of the theoretical training
)

var cerfaContracts = law.Enum{Type: "CerfaContract", Texts: []string{
	"11", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "38",
}}

var cerfaContractLabels = [...]string{
	"", "Premier contrat d'apprentissage de l'apprenti",
	"Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès d'un même employeur",
	"Nouveau contrat avec un apprenti qui a terminé son précédent contrat auprès d'un autre employeur",
	"Nouveau contrat avec un apprenti dont le précédent contrat auprès d'un autre employeur a été rompu",
	"Modification de la situation juridique de l'employeur",
	"Changement d'employeur dans le cadre d'un contrat saisonnier",
	"Prolongation du contrat suite à un échec à l'examen de l'apprenti",
	"Prolongation du contrat suite à la reconnaissance de l'apprenti comme travailleur handicapé",
	"Modification du diplôme préparé par l'apprenti",
	"Autres changements\u00a0: maître d'apprentissage, durée hebdomadaire, réduction de durée, etc.",
	"Modification du lieu d'exécution du contrat",
	"Modification du lieu principal de réalisation de la formation théorique",
}

// CerfaContracts lists every type, in the order of the codes.
func CerfaContracts() []CerfaContract {
	all := make([]CerfaContract, len(cerfaContracts.Texts))
	for i := range all {
		all[i] = CerfaContract(i + 1)
	}
	return all
}

// Starts tells whether the form is that of a new contract. An amendment goes on with a contract in
// progress: a count of contracts must not count it.
func (c CerfaContract) Starts() law.Answer {
	if c.String() == "" {
		return law.Unknown
	}
	return law.That(c <= CerfaAfterRupture)
}

// FollowsRupture tells whether the contract comes after one that was broken. It is Unknown for an
// amendment.
func (c CerfaContract) FollowsRupture() law.Answer {
	if c.Starts() != law.Yes {
		return law.Unknown
	}
	return law.That(c == CerfaAfterRupture)
}

// Previous is what a new contract says of the apprenticeship contract that came before: whether there was
// one, and with the same employer or not. It is empty for an amendment. Whether it was broken is in
// [CerfaContract.FollowsRupture]: the code does not say that it was for the same certification.
func (c CerfaContract) Previous() Previous {
	if c.Starts() != law.Yes {
		return Previous{}
	}
	if c == CerfaFirst {
		return Previous{Contract: law.No}
	}
	return Previous{Contract: law.Yes, SameEmployer: law.That(c == CerfaSameEmployer)}
}

// Label is the official label of the code, empty when not recorded.
func (c CerfaContract) Label() string {
	if int(c) < len(cerfaContractLabels) {
		return cerfaContractLabels[c]
	}
	return ""
}

// String is the code, "11" to "38"; it is empty when not recorded.
func (c CerfaContract) String() string { return cerfaContracts.Text(uint8(c)) }

// ParseCerfaContract reads a code; the empty text is "not recorded", an unknown one a [*law.NameError].
func ParseCerfaContract(code string) (CerfaContract, error) {
	v, err := cerfaContracts.Parse(code)
	return CerfaContract(v), err
}

// MarshalText gives the code.
func (c CerfaContract) MarshalText() ([]byte, error) { return cerfaContracts.Marshal(uint8(c)) }

// UnmarshalText reads a code.
func (c *CerfaContract) UnmarshalText(text []byte) error {
	v, err := ParseCerfaContract(string(text))
	if err == nil {
		*c = v
	}
	return err
}

// Scan reads a code, as a text or an integer, or NULL.
func (c *CerfaContract) Scan(src any) error {
	v, err := cerfaContracts.Scan(codeOfInteger(src))
	if err == nil {
		*c = CerfaContract(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (c CerfaContract) Value() (driver.Value, error) { return cerfaContracts.SQL(uint8(c)) }

// CerfaSituation is the box "situation avant ce contrat" of that form. Its text is the official code. The
// zero value means "not recorded".
type CerfaSituation uint8

// The situations before the contract.
const (
	CerfaPupil               CerfaSituation = iota + 1 // 1, at school
	CerfaPreApprenticeship                             // 2, prépa apprentissage
	CerfaStudent                                       // 3
	CerfaApprentice                                    // 4, apprenticeship contract
	CerfaProfessionalisation                           // 5, professionalisation contract
	CerfaAssisted                                      // 6, assisted contract, of any kind
	CerfaBeforeContract                                // 7, in a CFA before any contract, L6222-12-1
	CerfaBetweenContracts                              // 8, in a CFA after a broken contract, L6231-2, 5°
	CerfaTrainee                                       // 9, another stagiaire de la formation professionnelle
	CerfaEmployee                                      // 10
	CerfaSeeking                                       // 11, looking for a job, registered or not
	CerfaInactive                                      // 12
)

var cerfaSituations = law.Enum{Type: "CerfaSituation", Texts: []string{
	"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
}}

var cerfaSituationLabels = [...]string{
	"", "Scolaire", "Prépa apprentissage", "Etudiant", "Contrat d'apprentissage", "Contrat de professionnalisation", "Contrat aidé",
	"En formation au CFA sous statut de stagiaire de la formation professionnelle, avant signature d'un contrat d'apprentissage (L6222-12-1)",
	"En formation au CFA sans contrat sous statut de stagiaire de la formation professionnelle, suite à rupture (5° de L6231-2)",
	"Autres situations sous statut de stagiaire de la formation professionnelle",
	"Salarié", "Personne à la recherche d'un emploi (inscrite ou non à Pôle emploi)", "Inactif",
}

// CerfaSituations lists every situation, in the order of the codes.
func CerfaSituations() []CerfaSituation {
	all := make([]CerfaSituation, len(cerfaSituations.Texts))
	for i := range all {
		all[i] = CerfaSituation(i + 1)
	}
	return all
}

// Kind is the contract that the person had, where the label names it: apprenticeship or
// professionalisation. An assisted contract and an employee may have been of several kinds.
func (s CerfaSituation) Kind() law.Kind {
	switch s {
	case CerfaApprentice:
		return law.Apprenticeship
	case CerfaProfessionalisation:
		return law.Professionalisation
	default:
		return 0
	}
}

// Employed tells whether the person had a contract of employment. It is Unknown where the label does not
// exclude one: a pupil or a student may work, and so may a stagiaire, or somebody who looks for a job.
func (s CerfaSituation) Employed() law.Answer {
	switch s {
	case CerfaApprentice, CerfaProfessionalisation, CerfaAssisted, CerfaEmployee:
		return law.Yes
	case CerfaBetweenContracts, CerfaInactive:
		return law.No
	default:
		return law.Unknown
	}
}

// Trainee tells whether the person was a stagiaire de la formation professionnelle: the form has three
// codes for them. It is Unknown for the prépa apprentissage, whose label does not say.
func (s CerfaSituation) Trainee() law.Answer {
	switch s {
	case CerfaBeforeContract, CerfaBetweenContracts, CerfaTrainee:
		return law.Yes
	case CerfaPupil, CerfaStudent, CerfaApprentice, CerfaProfessionalisation, CerfaAssisted, CerfaEmployee, CerfaSeeking, CerfaInactive:
		return law.No
	default:
		return law.Unknown
	}
}

// Seeking tells whether the person was looking for a job: not whether registered with France Travail, which
// the form does not say. It is Unknown for all but those who say so and the inactive.
func (s CerfaSituation) Seeking() law.Answer {
	switch s {
	case CerfaSeeking:
		return law.Yes
	case CerfaInactive:
		return law.No
	default:
		return law.Unknown
	}
}

// Label is the official label of the code, empty when not recorded.
func (s CerfaSituation) Label() string {
	if int(s) < len(cerfaSituationLabels) {
		return cerfaSituationLabels[s]
	}
	return ""
}

// String is the code, "1" to "12"; it is empty when not recorded.
func (s CerfaSituation) String() string { return cerfaSituations.Text(uint8(s)) }

// ParseCerfaSituation reads a code; the empty text is "not recorded", an unknown one a [*law.NameError].
func ParseCerfaSituation(code string) (CerfaSituation, error) {
	v, err := cerfaSituations.Parse(code)
	return CerfaSituation(v), err
}

// MarshalText gives the code.
func (s CerfaSituation) MarshalText() ([]byte, error) { return cerfaSituations.Marshal(uint8(s)) }

// UnmarshalText reads a code.
func (s *CerfaSituation) UnmarshalText(text []byte) error {
	v, err := ParseCerfaSituation(string(text))
	if err == nil {
		*s = v
	}
	return err
}

// Scan reads a code, as a text or an integer, or NULL.
func (s *CerfaSituation) Scan(src any) error {
	v, err := cerfaSituations.Scan(codeOfInteger(src))
	if err == nil {
		*s = CerfaSituation(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (s CerfaSituation) Value() (driver.Value, error) { return cerfaSituations.SQL(uint8(s)) }

// codeOfInteger lets a column of integers hold codes.
func codeOfInteger(src any) any {
	if n, ok := src.(int64); ok {
		return strconv.FormatInt(n, 10)
	}
	return src
}
