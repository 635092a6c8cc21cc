package facts

import (
	"database/sql/driver"

	"github.com/parcours-emploi/parcours/law"
)

// Maitre is a maître d'apprentissage: who answers for the training of the apprentice in the enterprise (code du travail,
// L6223-5 to L6223-8-1); in a team, its référent. For a groupement d'employeurs "the enterprise" is the member that uses the
// apprentice (L6223-5). A case holds one: where the contract needs several (temporary work, host firms), each is asked about
// in turn.
type Maitre struct {
	// Role is what the maître is in the enterprise.
	Role MaitreRole `json:"role,omitzero"`
	// UserFirm says whether this is the maître of a firm that receives the apprentice (user firm of a temporary-work agency,
	// host firm), and not the one of the employer.
	UserFirm law.Answer `json:"user_firm,omitzero"`
	// Volunteer, Adult and Moral say whether an employee volunteered, is of age and offers every guarantee of morality
	// (L6223-8-1).
	Volunteer law.Answer `json:"volunteer,omitzero"`
	Adult     law.Answer `json:"adult,omitzero"`
	Moral     law.Answer `json:"moral,omitzero"`
	// BranchAgreement says whether a convention or agreement of the branch fixes the competence asked of a maître, BranchMet
	// whether the maître has it.
	BranchAgreement law.Answer `json:"branch_agreement,omitzero"`
	BranchMet       law.Answer `json:"branch_met,omitzero"`
	// Diploma says whether the maître holds a diploma or title of the professional field of the one prepared, Level is the
	// level of the highest of those (R6223-22, D6273-1).
	Diploma law.Answer `json:"diploma,omitzero"`
	Level   law.Level  `json:"level,omitzero"`
	// ExperienceMonths is the professional activity related to the qualification prepared, in completed months on the day of
	// conclusion, without what [Activity.Training] names. Activities, if listed, say it to the day.
	ExperienceMonths law.Count         `json:"experience_months,omitzero"`
	Activities       History[Activity] `json:"activities,omitzero" shift:"stays"`
	// AgencyMonths is the experience in temporary-work agencies, in completed months (R6226-5).
	AgencyMonths law.Count `json:"agency_months,omitzero"`
	// Apprentices is the number of apprentices whom the maître follows at the same time, this one included, as well as those
	// received from another employer or an agency (R6223-10, R6226-6) and those of Repeaters: the apprentices among them whose
	// training is prolonged after a failure (L6222-11).
	Apprentices law.Count `json:"apprentices,omitzero"`
	Repeaters   law.Count `json:"repeaters,omitzero"`
	// Special says whether a special case is present: a waiver or a ministerial order on the number of apprentices, a tutoring
	// team, an enterprise of the crafts in Alsace-Moselle. No stands for each of those facts that is not recorded by itself.
	Special law.Answer `json:"special,omitzero"`
	// Shared says whether the function is shared between several employees, Referent whether a maître référent is
	// designated then (L6223-6, R6223-23).
	Shared   law.Answer `json:"shared,omitzero"`
	Referent law.Answer `json:"referent,omitzero"`
	// Ceiling is what departs from the ordinary number of apprentices, Craft what the crafts of Alsace-Moselle ask for.
	Ceiling MaitreCeiling `json:"ceiling,omitzero"`
	Craft   MaitreCraft   `json:"craft,omitzero"`
}

// Activity is a spell of professional activity of a maître d'apprentissage, related to the qualification prepared.
type Activity struct {
	From    law.Date `json:"from,omitzero"`    // first day, included
	Through law.Date `json:"through,omitzero"` // last day, included; none means that it goes on
	// Training says whether it was an internship or a period of training in a working environment, as part of initial training
	// (an apprenticeship contract included) or of the qualifying continuing training of L6314-1, such as a professionalisation
	// contract (R6223-22).
	Training law.Answer `json:"training,omitzero"`
}

// MaitreCeiling is a number of apprentices at the same time that differs from the ordinary one.
type MaitreCeiling struct {
	// Waived says whether the specialised commission of the departmental committee for employment granted a waiver
	// (R6223-7), WaivedTo is the number of apprentices that it allows in place of two; it holds from WaivedFrom to
	// WaivedThrough, both included.
	Waived        law.Answer `json:"waived,omitzero"`
	WaivedTo      law.Count  `json:"waived_to,omitzero"`
	WaivedFrom    law.Date   `json:"waived_from,omitzero" shift:"stays"`
	WaivedThrough law.Date   `json:"waived_through,omitzero" shift:"stays"`
	// BranchOrder says whether a ministerial order fixes another number for the branch (R6223-8), BranchTo is that number.
	BranchOrder law.Answer `json:"branch_order,omitzero"`
	BranchTo    law.Count  `json:"branch_to,omitzero"`
}

// MaitreCraft is what the crafts of Moselle, Bas-Rhin and Haut-Rhin ask of a maître (R6261-9, R6261-10).
type MaitreCraft struct {
	// Enterprise says whether the enterprise belongs to the chambre de métiers et de l'artisanat.
	Enterprise law.Answer `json:"enterprise,omitzero"`
	// Brevet says whether the maître holds the brevet de maîtrise of those départements, or a diploma or title of an
	// equivalent level.
	Brevet law.Answer `json:"brevet,omitzero"`
	// Excused says whether the condition of title is waived: a trade of recent creation, or a particular case, with the
	// opinion of the chambers asked before the contract is deposited.
	Excused law.Answer `json:"excused,omitzero"`
}

// MaitreRole is what a maître d'apprentissage is in the enterprise. The zero value means "not recorded".
//
// Codes, in the order of the constants: salarie, employeur, conjoint_collaborateur, autre.
type MaitreRole uint8

// The roles.
const (
	MaitreEmployee MaitreRole = iota + 1 // an employee
	MaitreEmployer                       // the employer
	MaitreSpouse                         // the conjoint collaborateur of the employer
	MaitreOther                          // anybody else
)

var maitreRoles = law.Enum{Type: "MaitreRole", Texts: []string{"salarie", "employeur", "conjoint_collaborateur", "autre"}}

// MaitreRoles lists every value, in the order of their codes.
func MaitreRoles() []MaitreRole {
	all := make([]MaitreRole, len(maitreRoles.Texts))
	for i := range all {
		all[i] = MaitreRole(i + 1)
	}
	return all
}

// String is the code, empty when not recorded.
func (r MaitreRole) String() string { return maitreRoles.Text(uint8(r)) }

// ParseMaitreRole reads a code; an unknown one is a [*law.NameError].
func ParseMaitreRole(text string) (MaitreRole, error) {
	v, err := maitreRoles.Parse(text)
	return MaitreRole(v), err
}

// MarshalText gives the code.
func (r MaitreRole) MarshalText() ([]byte, error) { return maitreRoles.Marshal(uint8(r)) }

// UnmarshalText reads a code.
func (r *MaitreRole) UnmarshalText(text []byte) error {
	v, err := ParseMaitreRole(string(text))
	if err == nil {
		*r = v
	}
	return err
}

// Scan reads a code or NULL.
func (r *MaitreRole) Scan(src any) error {
	v, err := maitreRoles.Scan(src)
	if err == nil {
		*r = MaitreRole(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (r MaitreRole) Value() (driver.Value, error) { return maitreRoles.SQL(uint8(r)) }

// As quotes the value under a key, for a decision.
func (r MaitreRole) As(key string) law.Arg { return law.CodeFact(key, &maitreRoles, uint8(r)) }
