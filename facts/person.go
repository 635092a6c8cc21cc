package facts

import "github.com/parcours-emploi/parcours/law"

// Person is the person who would enter a scheme.
type Person struct {
	// Born is the day of birth.
	Born law.Date `json:"born,omitzero" shift:"stays"`
	// Jobseeker says whether the person is a demandeur d'emploi on the day of entry. In practice that means
	// registered with France Travail, receiving benefit or not.
	Jobseeker law.Answer `json:"jobseeker,omitzero"`
	// Employed says whether the person has a contract of employment on the day of entry; Job then describes
	// it. A jobseeker may have one (reduced activity).
	Employed law.Answer `json:"employed,omitzero"`
	// Disabled says whether the person is recognised as a disabled worker or has an equivalent title
	// (code du travail, L5213-2, L5212-13). The sixty months of a PEC or a CIE, and of their aid, ask for the first: see RQTH.
	Disabled law.Answer `json:"disabled,omitzero"`
	// RQTH says whether the quality of disabled worker itself is recognised (L5213-2) on the day the contract is concluded: an equivalent
	// title of L5212-13 is not it. Where it is not recorded, a No to Disabled is also a No to it.
	RQTH law.Answer `json:"rqth,omitzero"`
	// Supported says whether the person has personalised social or professional support (L5135-2).
	Supported law.Answer `json:"supported,omitzero"`
	// RSA says whether the person received, before the hire, the RSA financed by the département (L5134-19-1, L5134-30-2).
	RSA law.Answer `json:"rsa,omitzero"`
	// Level is the level of the highest diploma or title held. A person who holds none has no level:
	// see Unqualified.
	Level law.Level `json:"level,omitzero"`
	// Unqualified says whether the person left school without any qualification (L6122-1).
	Unqualified law.Answer `json:"unqualified,omitzero"`
	// Permit is what decides whether the person needs a work permit.
	Permit Foreigner `json:"permit,omitzero"`
}

// Job is the contract of employment that a person has on the day of entering a scheme: not the one
// proposed, which is the [Contract] of the case.
type Job struct {
	Kind      law.Kind  `json:"kind,omitzero"`      // contract of the code
	Structure Structure `json:"structure,omitzero"` // kind of employer
	// Start is its first day, End the last day of its term, both included, renewals counted. No end means
	// "no term" only for a CDI: see OpenEnded for the assisted contracts.
	Start     law.Date   `json:"start,omitzero"`
	End       law.Date   `json:"end,omitzero"`
	OpenEnded law.Answer `json:"open_ended,omitzero"`
}
