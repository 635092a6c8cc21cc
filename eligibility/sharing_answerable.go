package eligibility

import "github.com/parcours-emploi/parcours/law"

// Matter is a matter of the employment of someone made available to another employer.
type Matter uint8

// The matters. The first ones are those of the contract; those from WorkingTime on are the conditions of work that the
// code lists, and no others (code du travail, L1253-12, L1251-21).
const (
	ContractLength Matter = iota + 1
	AgreedHours
	AgreedPay
	PublicAids
	WorkingTime
	NightWork
	RestAndHolidays
	HealthAndSafety
	WomenAndYoung
	ApprenticeMaster // function of maître d'apprentissage: named for a groupement d'employeurs only
)

// Party is who answers for a matter.
type Party uint8

// The parties.
const (
	TheEmployer Party = iota + 1 // the group or the lender, whose contract it is
	TheUser                      // who uses the work
)

// Arrangement is how someone is made available to another employer.
type Arrangement uint8

// The arrangements.
const (
	ByGroup       Arrangement = iota + 1 // by a groupement d'employeurs to its member
	ByLoan                               // by a company to another, L8241-2
	BySpecialLoan                        // by a company to another, L8241-3
)

// Answerable tells who answers for a matter while someone is made available, and where it is written. The length and hours
// of the contract, its pay and its aids are tested on the contract with the employer; the user answers for the conditions
// of work of its place. The zero Party means that the texts do not say.
func Answerable(m Matter, how Arrangement) (Party, law.Ref) {
	contract := m >= ContractLength && m < WorkingTime
	switch {
	case m == 0 || m > ApprenticeMaster, how != ByGroup && m == ApprenticeMaster:
	case how == ByGroup && contract:
		return TheEmployer, geEmployer.Cites[0]
	case how == ByGroup:
		return TheUser, geEmployer.Cites[2]
	case how == ByLoan && contract:
		return TheEmployer, loanPapersText.Versions[0].Cites[0]
	case how == BySpecialLoan && contract:
		return TheEmployer, loanOwnPapersText.Versions[1].Cites[0]
	case how == ByLoan || how == BySpecialLoan: // R8241-2, I, and L8241-2 refer to it
		return TheUser, law.Travail("L1251-21", "", "LEGIARTI000006901274")
	}
	return 0, law.Ref{}
}
