package outcome

import "github.com/parcours-emploi/parcours/law"

// Situation is what a person does on the day of an observation, or why that is not known. It carries no
// length: "CDD of six months" is the situation [InCDD] and a [Contract] with its dates. The zero value is
// "not recorded": nobody tried to know, or nobody wrote it down.
//
// The five reasons why a situation is not known are situations of their own, kept apart from one another
// and from "not recorded": see [Situation.NonValue].
type Situation uint8

// The situations of employment under a contract bear the numbers and the codes of [law.Kind].
const (
	InCDI                 = Situation(law.CDI)
	InCDD                 = Situation(law.CDD)
	InApprenticeship      = Situation(law.Apprenticeship)
	InProfessionalisation = Situation(law.Professionalisation)
	InPEC                 = Situation(law.PEC)
	InCIE                 = Situation(law.CIE)
	InCDDI                = Situation(law.CDDI)
	InMission             = Situation(law.Mission)
	InCDIInterim          = Situation(law.CDIInterim)
	InPublicFixedTerm     = Situation(law.PublicFixedTerm)
	InPublicPermanent     = Situation(law.PublicPermanent)
	InCivilService        = Situation(law.CivilServant) // stagiaire or titulaire: not told which
)

// The other situations.
const (
	Tenured                = InCivilService + 1 + iota // titulaire of the civil service
	Probationer                                        // stagiaire of the civil service
	Employed                                           // in a job: nothing more is told
	BusinessCreated                                    // création d'entreprise
	BusinessTakenOver                                  // reprise d'entreprise
	SelfEmployed                                       // indépendant: created or taken over, not told
	InInitialTraining                                  // formation initiale: enrolled for a diploma, a year repeated included
	InQualifyingTraining                               // formation qualifiante
	InPreparatoryTraining                              // formation pré-qualifiante
	InOtherTraining                                    // a course: its kind is not told
	InVAE                                              // validation des acquis de l'expérience
	InPOEI                                             // POEI or AFPR: training before hiring
	InCivicService                                     // volontariat de service civique
	InInternship                                       // convention de stage
	Jobless                                            // sans emploi
	Inactive                                           // neither in a job nor looking for one
	Neutralised                                        // death, retirement, long illness…: not told which
	SituationUnknown                                   // asked for, and not known
	SituationUnreachable                               // follow-up tried, the person could not be reached
	SituationNotApplicable                             // no situation to look at
	SituationNotYet                                    // the window has not been reached
	SituationSuppressed                                // known to the sender of the file, and hidden
	lastSituation
)

var situations = law.Enum{Type: "Situation", Texts: []string{
	"cdi", "cdd", "apprentissage", "professionnalisation", "pec", "cie", "cddi", "mission",
	"cdi_interimaire", "cdd_public", "cdi_public", "fonctionnaire",
	"titulaire", "fonctionnaire_stagiaire", "emploi", "creation_entreprise", "reprise_entreprise", "independant",
	"formation_initiale", "formation_qualifiante", "formation_prequalifiante", "formation", "vae", "poei",
	"service_civique", "stage", "sans_emploi", "inactif", "neutralise",
	"inconnue", "injoignable", "sans_objet", "na", "nd",
}}

// Situations lists every situation, in the order of their codes.
func Situations() []Situation {
	all := make([]Situation, lastSituation-1)
	for i := range all {
		all[i] = Situation(i + 1)
	}
	return all
}

// Kind is the kind of contract that the situation names, zero for none.
func (s Situation) Kind() law.Kind {
	switch {
	case s >= InCDI && s <= InCivilService:
		return law.Kind(s)
	case s == Tenured || s == Probationer:
		return law.CivilServant
	}
	return 0
}

// Working tells the situations of employment: under a contract, in the civil service or self-employed.
func (s Situation) Working() bool { return s >= InCDI && s <= SelfEmployed }

// Training tells the situations of a person in another course, VAE included.
func (s Situation) Training() bool { return s >= InInitialTraining && s <= InPOEI }

// Known tells a situation from the reasons why there is none.
func (s Situation) Known() bool { return s >= InCDI && s <= Neutralised }

// NonValue is why no situation is known, zero when one is and when nothing at all is recorded.
func (s Situation) NonValue() NonValue {
	if s < SituationUnknown || s >= lastSituation {
		return 0
	}
	return NonValue(s-SituationUnknown) + NonValueUnknown
}

// NonValue is a reason why a value is not there. The five reasons are five different things, none of which
// is "no" and none of which is "not recorded".
type NonValue uint8

// The five reasons.
const (
	NonValueUnknown       NonValue = iota + 1 // inconnue
	NonValueUnreachable                       // injoignable
	NonValueNotApplicable                     // sans objet
	NonValueNotYet                            // not available yet
	NonValueSuppressed                        // known and hidden
)

var nonValues = law.Enum{Type: "NonValue", Texts: []string{"inconnue", "injoignable", "sans_objet", "na", "nd"}}
