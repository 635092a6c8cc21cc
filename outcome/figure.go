package outcome

import (
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// Figure names a count of a year: one that bilans print, or one that follows from those printed. The zero
// value is no figure. Its text is the key of the figure in JSON ("trained", "contracts.cdd").
type Figure uint8

// The figures that bilans print.
const (
	FigureSessions   Figure = iota + 1 // sessions held
	FigureGroups                       // groups of trainees
	FigureTrades                       // métiers prepared
	FigureTowns                        // towns where a session was held
	FigureTrained                      // persons who entered training
	FigureDropouts                     // abandons
	FigureImmersions                   // periods of immersion: placements, not persons
	FigureCompleted                    // parcours aboutis
	FigureInserted                     // persons counted as "insertion dans l'emploi"
	FigureTraining                     // of whom by entering training, without a contract
	FigureJobless                      // sans emploi
	FigureUnknown                      // situation inconnue
	FigureMeanAge                      // mean age, in years
	FigureFollowedUp                   // sessions that have reached the follow-up date
)

// The figures that follow from those printed. One that rests on a figure not printed is not recorded.
const (
	FigureSumOfSessions         Figure = iota + 15 // head counts of the listed sessions, added
	FigureListedSessions                           // lines in the list of sessions
	FigureListedTowns                              // different towns in that list
	FigureListedTrades                             // different métiers in that list
	FigureTrainingDetail                           // details of the training entries, added
	FigureContracts                                // contracts of every category, added
	FigureKnown                                    // completed less unknown; inserted plus jobless when no unknown is printed
	FigureTrainedLessDropouts                      // who should have completed
	FigureCompletedPlusDropouts                    // who should have been trained
	FigureTrainedLessCompleted                     // who should have dropped out

	// Counted from persons, see [Part.Year]; printed by no bilan that could be read.
	FigureUndecided // completed paths on which the indicator has no answer, unknown situations among them
	FigureNotEnded  // paths still running, or whose end is not recorded
	lastFigure
)

const contractsBase Figure = 64 // figures above are contracts of one kind

// FigureContractsOf is the number of contracts of one kind; no figure for a kind that is not recorded.
func FigureContractsOf(k law.Kind) Figure {
	if k.String() == "" {
		return 0
	}
	return contractsBase + Figure(k)
}

// Kind is the contract kind of a figure made by [FigureContractsOf], zero for any other.
func (f Figure) Kind() law.Kind {
	if f <= contractsBase {
		return 0
	}
	return law.Kind(f - contractsBase)
}

// figureUnit is what a figure counts.
type figureUnit uint8

const (
	unitPersons figureUnit = iota + 1
	unitSessions
	unitGroups
	unitTrades
	unitTowns
	unitPlacements
	unitYears
)

type figureWords struct {
	key                      string
	unit                     figureUnit
	frOne, frMany, one, many string
}

var figures = [lastFigure]figureWords{
	FigureSessions:   {"sessions", unitSessions, "session", "sessions", "session", "sessions"},
	FigureGroups:     {"groups", unitGroups, "groupe", "groupes", "group", "groups"},
	FigureTrades:     {"trades", unitTrades, "métier", "métiers", "occupation", "occupations"},
	FigureTowns:      {"towns", unitTowns, "ville", "villes", "town", "towns"},
	FigureTrained:    {"trained", unitPersons, "stagiaire", "stagiaires", "trainee", "trainees"},
	FigureDropouts:   {"dropouts", unitPersons, "abandon", "abandons", "dropout", "dropouts"},
	FigureImmersions: {"immersions", unitPlacements, "période d'immersion", "périodes d'immersion", "immersion placement", "immersion placements"},
	FigureCompleted:  {"completed", unitPersons, "parcours abouti", "parcours aboutis", "completer", "completers"},
	FigureInserted:   {"inserted", unitPersons, "personne insérée", "personnes insérées", "person placed", "people placed"},
	FigureTraining:   {"training", unitPersons, "entrée en formation", "entrées en formation", "training entry", "training entries"},
	FigureJobless:    {"jobless", unitPersons, "personne sans emploi", "personnes sans emploi", "jobless person", "jobless people"},
	FigureUnknown:    {"unknown", unitPersons, "situation inconnue", "situations inconnues", "unknown situation", "unknown situations"},
	FigureMeanAge:    {"mean_age", unitYears, "an d'âge moyen", "ans d'âge moyen", "year of mean age", "years of mean age"},
	FigureFollowedUp: {"followed_up", unitSessions, "session suivie à l'échéance", "sessions suivies à l'échéance", "session followed up", "sessions followed up"},

	FigureSumOfSessions:         {"sum_of_sessions", unitPersons, "stagiaire dans la liste des sessions", "stagiaires dans la liste des sessions", "trainee in the list of sessions", "trainees in the list of sessions"},
	FigureListedSessions:        {"listed_sessions", unitSessions, "session listée", "sessions listées", "session listed", "sessions listed"},
	FigureListedTowns:           {"listed_towns", unitTowns, "ville différente dans la liste", "villes différentes dans la liste", "different town listed", "different towns listed"},
	FigureListedTrades:          {"listed_trades", unitTrades, "métier différent dans la liste", "métiers différents dans la liste", "different occupation listed", "different occupations listed"},
	FigureTrainingDetail:        {"training_detail", unitPersons, "entrée en formation détaillée", "entrées en formation détaillées", "training entry in detail", "training entries in detail"},
	FigureContracts:             {"contracts", unitPersons, "contrat", "contrats", "contract", "contracts"},
	FigureKnown:                 {"known_situations", unitPersons, "situation connue", "situations connues", "known situation", "known situations"},
	FigureTrainedLessDropouts:   {"trained_less_dropouts", unitPersons, "stagiaire hors abandons", "stagiaires hors abandons", "trainee less dropouts", "trainees less dropouts"},
	FigureCompletedPlusDropouts: {"completed_plus_dropouts", unitPersons, "parcours abouti ou abandon", "parcours aboutis et abandons", "completer or dropout", "completers and dropouts"},
	FigureTrainedLessCompleted:  {"trained_less_completed", unitPersons, "stagiaire sans parcours abouti", "stagiaires sans parcours abouti", "trainee who did not complete", "trainees who did not complete"},
	FigureUndecided:             {"undecided", unitPersons, "personne sans réponse de l'indicateur", "personnes sans réponse de l'indicateur", "undecided person", "undecided people"},
	FigureNotEnded:              {"not_ended", unitPersons, "parcours sans fin connue", "parcours sans fin connue", "path without a known end", "paths without a known end"},
}

// contractWords are the words for contracts of one kind; a kind that is not here is called by its code.
var contractWords = [...][4]string{
	law.CDI:                 {"CDI", "CDI", "open-ended contract (CDI)", "open-ended contracts (CDI)"},
	law.CDD:                 {"CDD", "CDD", "fixed-term contract (CDD)", "fixed-term contracts (CDD)"},
	law.Apprenticeship:      {"contrat d'apprentissage", "contrats d'apprentissage", "apprenticeship contract", "apprenticeship contracts"},
	law.Professionalisation: {"contrat de professionnalisation", "contrats de professionnalisation", "professionalisation contract", "professionalisation contracts"},
	law.PEC:                 {"PEC", "PEC", "PEC", "PEC"},
	law.CIE:                 {"CIE", "CIE", "CIE", "CIE"},
	law.CDDI:                {"CDDI", "CDDI", "CDDI", "CDDI"},
	law.Mission:             {"contrat de mission", "contrats de mission", "temporary-work contract", "temporary-work contracts"},
	law.CDIInterim:          {"CDI intérimaire", "CDI intérimaires", "CDI intérimaire", "CDI intérimaires"},
	law.PublicFixedTerm:     {"CDD de droit public", "CDD de droit public", "public fixed-term contract", "public fixed-term contracts"},
	law.PublicPermanent:     {"CDI de droit public", "CDI de droit public", "public open-ended contract", "public open-ended contracts"},
	law.CivilServant:        {"emploi de fonctionnaire", "emplois de fonctionnaire", "civil-service post", "civil-service posts"},
}

func (f Figure) words() figureWords {
	if f < lastFigure {
		return figures[f]
	}
	code := f.Kind().String()
	if code == "" {
		return figureWords{}
	}
	w := figureWords{contractsKey + code, unitPersons, code, code, code, code}
	if k := int(f.Kind()); k < len(contractWords) && contractWords[k][0] != "" {
		w.frOne, w.frMany, w.one, w.many = contractWords[k][0], contractWords[k][1], contractWords[k][2], contractWords[k][3]
	}
	return w
}

const contractsKey = "contracts."

func (f Figure) known() bool { return f.words().key != "" }

// String is the key of the figure: "trained", "contracts.cdd"; empty for no figure.
func (f Figure) String() string { return f.words().key }

// ParseFigure reads a key; an unknown one is a [*law.NameError].
func ParseFigure(text string) (Figure, error) {
	if text == "" {
		return 0, nil
	}
	if code, ok := strings.CutPrefix(text, contractsKey); ok {
		if k, err := law.ParseKind(code); err == nil && k != 0 {
			return FigureContractsOf(k), nil
		}
	}
	for f := Figure(1); f < lastFigure; f++ {
		if figures[f].key == text {
			return f, nil
		}
	}
	return 0, &law.NameError{Type: "Figure", Found: text, Allowed: figureKeys()}
}

func figureKeys() []string {
	var keys []string
	for f := Figure(1); f < lastFigure; f++ {
		keys = append(keys, figures[f].key)
	}
	for _, k := range law.Kinds() {
		keys = append(keys, contractsKey+k.String())
	}
	return keys
}

// MarshalText gives the key.
func (f Figure) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads a key.
func (f *Figure) UnmarshalText(text []byte) error {
	v, err := ParseFigure(string(text))
	if err == nil {
		*f = v
	}
	return err
}

// Base is the figure as the population of a rate: "parcours aboutis".
func (f Figure) Base() Base {
	w := f.words()
	return Base{FR: w.frMany, EN: w.many}
}

// baseNamed finds a population again by its French words: that of a figure, or of an indicator of this
// package.
func baseNamed(fr string) Base {
	if fr == "" {
		return Base{}
	}
	for f := Figure(1); f < lastFigure; f++ {
		if figures[f].frMany == fr {
			return f.Base()
		}
	}
	for _, p := range [...]*Population{Leavers, Exits, SchoolLeavers, FinalYear, surveyed, holders, contractsBegun} {
		if p.Of.FR == fr {
			return p.Of
		}
	}
	for k := range contractWords { // the base of contracts of one kind
		if w := contractWords[k]; w[1] == fr {
			return Base{FR: w[1], EN: w[3]}
		}
	}
	return Base{FR: fr}
}

// of is a number of that figure in words: "1 abandon", "99 parcours aboutis".
func (l lang) of(n int64, f Figure) string { return l.whole(n) + " " + l.noun(n, f) }

// noun agrees with the number: singular below two in French, for one alone in English.
func (l lang) noun(n int64, f Figure) string {
	w := f.words()
	switch {
	case l == english && n == 1:
		return w.one
	case l == english:
		return w.many
	case n > -2 && n < 2:
		return w.frOne
	}
	return w.frMany
}
