package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// wording is what the command says in one language.
type wording struct {
	colon, semicolon, quote string

	// The bilan of a file.
	title, rows, total, hidden, detail, threshold, source, sourcePlace, sourceKept, sourceOff, none, undecided, few, unknown, unknownHidden string
	dropped, strange, strangeHidden, noLimit, private, unread                                                                               string
	oneLine, moreLines                                                                                                                      string

	// What is wrong with what was asked.
	noRow, notFlag, noFile, oneInput, needsIn, treatment, noSituation, notAllowed, notFound, notPermitted, directory string
	plan                                                                                                             map[string]string
}

var french = wording{
	colon: "\u00a0: ", semicolon: "\u202f; ", quote: "«\u00a0%s\u00a0»",

	title:     "Bilan du fichier %s",
	rows:      "Lignes lues\u00a0: %d\u202f; retenues\u00a0: %d\u202f; rejetées\u00a0: %d.",
	total:     "ensemble",
	hidden:    "masqué",
	detail:    "Le détail d'une année (issues, contrats, inconnus) n'est imprimé qu'avec -profile aucun.",
	threshold: "Sous %d personnes, un effectif est masqué, et avec lui ce qui le ferait retrouver\u00a0: %s sur %d.",
	oneLine:   "%d ligne", moreLines: "%d lignes",
	source:      "%s\u00a0: la source ne publie pas de base inférieure à %d",
	sourcePlace: " (par ville ou territoire, seulement au-dessus de %d)",
	sourceKept:  "\u202f; une telle ligne est masquée ici aussi.",
	sourceOff:   "\u202f; avec -profile aucun, rien n'est masqué.",
	none:        "non renseigné",
	undecided:   "Fin du parcours non renseignée\u00a0: %d (dans aucun taux sur les parcours aboutis).",
	few:         "Lignes lues et retenues\u00a0: masqué\u202f; rejetées\u00a0: %d.",
	unknown:     "sans réponse\u00a0: %s", unknownHidden: "masqué",
	dropped:       "toutes laissées hors de la base",
	strange:       "session «\u00a0%s\u00a0» absente de la liste des sessions\u202f; lignes\u00a0: %d",
	strangeHidden: "session «\u00a0%s\u00a0» absente de la liste des sessions",
	private:       "Ce qui suit sur cette sortie n'est pas à publier\u00a0: des noms et des lignes peuvent faire retrouver un effectif masqué.",
	unread:        "le fichier dit ce qui a été atteint (%s)\u00a0: aucun indicateur demandé ne le lit, car aucun ne regarde un accès dans un tel délai",
	noLimit:       "à tout moment après la sortie",

	noRow:        "aucune ligne retenue",
	notFlag:      "«\u00a0%s\u00a0» n'est pas une option\u00a0: un fichier de personnes se donne avec -in",
	noFile:       "-in ne nomme aucun fichier",
	oneInput:     "-in et -roster ne peuvent pas lire tous deux l'entrée standard",
	needsIn:      "-%s ne va qu'avec -in",
	treatment:    "dites que faire des situations inconnues\u00a0: %[1]s:comptees_non, %[1]s:hors_base ou %[1]s:comptees_oui",
	noSituation:  "cet indicateur ne regarde aucune situation",
	notAllowed:   "%s n'est pas une valeur admise. Valeurs admises\u00a0: %s",
	notFound:     "%s\u00a0: fichier introuvable",
	notPermitted: "%s\u00a0: lecture refusée",
	directory:    "%s\u00a0: c'est un dossier, pas un fichier",
	plan: map[string]string{
		"indicator_twice": "indicateur demandé deux fois",
		"key_twice":       "regroupement demandé deux fois",
		"no_roster":       "aucune session n'est connue\u00a0: on ne peut regrouper que par level et sex",
		"too_many_groups": "trop de groupes",
		"unknowns_exist":  "des situations sont inconnues, ce que cet indicateur ne prévoit pas",
	},
}

var english = wording{
	colon: ": ", semicolon: "; ", quote: "“%s”",

	title:     "Bilan of the file %s",
	rows:      "Rows read: %d; kept: %d; rejected: %d.",
	total:     "all",
	hidden:    "hidden",
	detail:    "The detail of a year (ends, contracts, unknowns) is printed with -profile aucun only.",
	threshold: "Under %d persons a count is hidden, and with it what would give it back: %s of %d.",
	oneLine:   "%d line", moreLines: "%d lines",
	source:      "%s: the source publishes no base under %d",
	sourcePlace: " (by town or territory, above %d only)",
	sourceKept:  "; such a line is hidden here too.",
	sourceOff:   "; with -profile aucun nothing is hidden.",
	none:        "not recorded",
	undecided:   "End of the path not recorded: %d (in no rate over completers).",
	few:         "Rows read and kept: hidden; rejected: %d.",
	unknown:     "undecided: %s", unknownHidden: "hidden",
	dropped:       "all left out of the base",
	strange:       "session “%s” is not in the list of sessions; rows: %d",
	strangeHidden: "session “%s” is not in the list of sessions",
	private:       "What follows on this output is not to be published: names and lines may give a hidden count back.",
	unread:        "the file says what was reached (%s): no indicator asked for reads it, for none looks at an access within such a delay",
	noLimit:       "at any time after the exit",

	noRow:        "no row kept",
	notFlag:      "“%s” is not a flag: a file of persons is given with -in",
	noFile:       "-in names no file",
	oneInput:     "-in and -roster cannot both read the standard input",
	needsIn:      "-%s needs -in",
	treatment:    "say what to make of unknown situations: %[1]s:comptees_non, %[1]s:hors_base or %[1]s:comptees_oui",
	noSituation:  "this indicator looks at no situation",
	notAllowed:   "%s is not an accepted value. Accepted: %s",
	notFound:     "%s: no such file",
	notPermitted: "%s: reading is not permitted",
	directory:    "%s: it is a directory, not a file",
	plan: map[string]string{
		"indicator_twice": "indicator asked for twice",
		"key_twice":       "grouping asked for twice",
		"no_roster":       "no session is known: only level and sex can be grouped by",
		"too_many_groups": "too many groups",
		"unknowns_exist":  "some situations are unknown, which this indicator does not provide for",
	},
}

// lines is a number of lines in words: none is singular in French only.
func (w *wording) lines(n int) string {
	if n == 1 || n == 0 && w == &french {
		return fmt.Sprintf(w.oneLine, n)
	}
	return fmt.Sprintf(w.moreLines, n)
}

func wordsOf(tag language.Tag) *wording {
	if outcome.Matched(tag) == language.English {
		return &english
	}
	return &french
}

// said is an error in the language of the output.
func (p *people) said(err error) error {
	say := p.words()
	var (
		name *law.NameError
		plan *outcome.PlanError
		path *fs.PathError
	)
	switch {
	case errors.As(err, &name):
		return fmt.Errorf(say.notAllowed, fmt.Sprintf(say.quote, name.Found), strings.Join(name.Allowed, ", "))
	case errors.As(err, &plan) && say.plan[plan.Problem] != "":
		if plan.Subject == "" {
			return errors.New(say.plan[plan.Problem])
		}
		return errors.New(say.plan[plan.Problem] + say.colon + plan.Subject)
	case errors.As(err, &path) && errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf(say.notFound, path.Path)
	case errors.As(err, &path) && errors.Is(err, fs.ErrPermission):
		return fmt.Errorf(say.notPermitted, path.Path)
	}
	return err
}
