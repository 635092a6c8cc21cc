// Package intake reads files of persons and of sessions: CSV as spreadsheets, databases and training bodies
// write it, and JSON Lines.
//
// [NewJourneys] gives the journeys of a file one by one, to be added to a tally; [NewSessions] gives the
// roster of sessions that says where and for what each was held.
//
//	file := intake.NewJourneys(r, intake.Options{Name: "stagiaires.csv"})
//	for journey, reject := range file.All() {
//		if reject != nil {
//			log.Print(reject) // stagiaires.csv:12: issue: law: Ending: found "abndon", want one of abouti, …
//			continue
//		}
//		tally.Add(journey)
//	}
//	if err := file.Err(); err != nil {
//		return err
//	}
//
// Nothing is lost: every row comes back, kept or rejected, with its line, the column, the value found and
// the values allowed. A value that cannot be read rejects its row and never becomes "not recorded"; an empty
// cell is "not recorded". A row that contradicts itself is rejected too: something that ends before it begins, a
// rupture after the term, an observation before the exit, a CDI with a term, two situations that exclude each
// other at one window; so is one that contradicts the roster of the options.
//
// # Columns
//
// Headers are recognised whatever their case, accents and punctuation, in French or in English: cle,
// session, annee, metier, ville, territoire, organisme, entree, fin_prevue, sortie, issue, motif,
// certification, niveau_entree, niveau_prepare, sexe, suivi_complet. A list is numbered: contrat_1_nature,
// contrat_1_debut, contrat_1_fin, contrat_1_rupture, contrat_1_sans_terme, contrat_1_saisonnier,
// contrat_1_titulaire, contrat_1_employeur, contrat_1_signature, contrat_1_periode_d_essai; formation_1_nature,
// _debut, _fin, _diplome; immersion_1_debut, _fin. A follow-up carries its window: situation_6_mois is the
// state at six months, acces_6_mois what was reached within them ("sans emploi": nothing was), and date_situation_6_mois,
// source_situation_6_mois, contrat_situation_6_mois, employeur_situation_6_mois, metier_vise_6_mois go with
// the state. A file of persons needs the columns session and cle, unless [Options] say otherwise.
// A column that is not read is an error, not a silence: [Options.Columns] renames it or leaves it out. So is
// one whose name could mean two things, such as "fin" or "niveau".
//
// The import file of the national apprenticeship dashboard (62 columns, model of 29 January 2025) is read as
// it is. Its session is the certification, the school and the school year; its Ending is [outcome.Excluded]
// from the day of date_exclusion_formation, otherwise not recorded, because the file does not say it.
//
// # Memory and speed
//
// A reader holds one row, at most [Options.MaxRow] bytes, and for each person the 16 bytes by which it finds
// the same person twice, unless [Options.Unique] says that there is none. Names of sessions, towns and
// trades are kept once. Addresses and free texts are not read. The names and birth dates of the dashboard's
// file tell two rows of one learner apart; they are not kept.
package intake
