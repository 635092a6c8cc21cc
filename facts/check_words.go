package facts

import (
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// contradiction is a way for facts to contradict each other.
type contradiction uint8

const (
	endsBeforeStart contradiction = iota
	concludedAfterEnd
	againstKind
	endlessWithEnd
	endlessWithMinimum
	preciseWithMinimum
	endsBeforeMinimum
	endlessRenewed
	concludedTooEarly
	renewalNotLater
	renewalOverlaps
	impossibleHours
	bornLater
	jobless
	stateNotPublic
	partAboveTotal
	partsAreNotTotal
	dayAboveWeek
	waiverRefused
	tutoringWithoutTutor
	employerAsEmployee
	missionInCourse
	periodAfterContract
	notLongerFrom
	specialAfterAll
	noPreviousContract
	formSaysOtherwise
	geiqNotGroup
	brokenBeforeStart
	peakBelowWeek
	foundedLater
	recognisedNotDisabled
	deniedButDated
	abroadOutside
	continuedTooEarly
	careOfAdult
	declaredLater
	endedAfterTerm
	practiceBeyond
	benefitOver
	partTimeFull
	moreThanTheCourse
	endsTwice
	exemptDenied
)

// contradictions says each of them. {1}, {2}, {3} are the facts: their name, and their value in brackets.
var contradictions = [...]struct{ id, french, english string }{
	endsBeforeStart:       {"ends_before_start", "{1} précède {2}.", "{1} comes before {2}."},
	concludedAfterEnd:     {"concluded_after_end", "{1} vient après {2}.", "{1} comes after {2}."},
	againstKind:           {"open_ended_against_kind", "La nature du contrat dit déjà s'il a un terme\u00a0: {1}, {2}.", "The kind of contract already says whether it has a term: {1}, {2}."},
	endlessWithEnd:        {"open_ended_with_end", "Un contrat à durée indéterminée n'a pas de terme\u00a0: {1}, {2}.", "An open-ended contract has no term: {1}, {2}."},
	endlessWithMinimum:    {"open_ended_with_minimum", "Seul un contrat à durée déterminée peut être sans terme précis\u00a0: {1}, {2}.", "Only a fixed-term contract can be without precise term: {1}, {2}."},
	preciseWithMinimum:    {"precise_with_minimum", "La durée minimale est celle d'un contrat sans terme précis\u00a0: {1}, {2}.", "A minimum period belongs to a contract without precise term: {1}, {2}."},
	endsBeforeMinimum:     {"ends_before_minimum", "{1} précède {2}.", "{1} comes before {2}."},
	endlessRenewed:        {"open_ended_renewed", "Un contrat à durée indéterminée ne se renouvelle pas\u00a0: {1}, {2}.", "An open-ended contract is not renewed: {1}, {2}."},
	concludedTooEarly:     {"renewals_out_of_order", "Les renouvellements vont du plus ancien au plus récent, or {1} précède {2}.", "Renewals go from the oldest to the latest, yet {1} comes before {2}."},
	renewalNotLater:       {"renewal_not_later", "Un renouvellement reporte le terme, or {1} ne vient pas après {2}.", "A renewal moves the end on, yet {1} does not come after {2}."},
	renewalOverlaps:       {"renewal_overlaps", "Un renouvellement commence après la fin de ce qu'il renouvelle, or {1} ne vient pas après {2}.", "A renewal begins after the end of what it renews, yet {1} does not come after {2}."},
	impossibleHours:       {"impossible_hours", "C'est plus que n'en compte le calendrier\u00a0: {1}.", "That is more than the calendar has: {1}."},
	bornLater:             {"born_later", "{1} vient après {2}.", "{1} comes after {2}."},
	jobless:               {"job_of_unemployed", "La personne n'a pas de contrat de travail, or il en est décrit un\u00a0: {1}, {2}.", "The person has no contract of employment, yet one is described: {1}, {2}."},
	stateNotPublic:        {"state_not_public", "L'État est un employeur public\u00a0: {1}, {2}.", "The State is a public employer: {1}, {2}."},
	partAboveTotal:        {"part_above_total", "Une partie dépasse le total\u00a0: {1}, {2}.", "A part is more than the whole: {1}, {2}."},
	partsAreNotTotal:      {"parts_are_not_total", "Le total n'est pas la somme de ses parties\u00a0: {1}, {2}, {3}.", "The whole is not the sum of its parts: {1}, {2}, {3}."},
	dayAboveWeek:          {"day_above_week", "Une journée compte plus d'heures que la semaine la plus chargée\u00a0: {1}, {2}.", "A day has more hours than the fullest week: {1}, {2}."},
	waiverRefused:         {"waiver_refused", "La dérogation n'a pas été accordée, or elle est décrite\u00a0: {1}, {2}.", "The waiver was not granted, yet it is described: {1}, {2}."},
	tutoringWithoutTutor:  {"tutoring_without_tutor", "Cette forme de formation suppose un tuteur\u00a0: {1}, {2}.", "That form of course has a tutor: {1}, {2}."},
	employerAsEmployee:    {"employer_as_employee", "L'employeur n'est pas son propre salarié\u00a0: {1}, {2}.", "The employer is not one of the employees: {1}, {2}."},
	missionInCourse:       {"mission_in_course", "Les missions suivent la formation, or {1} précède {2}.", "Missions follow the course, yet {1} comes before {2}."},
	periodAfterContract:   {"period_after_contract", "La période de formation tient dans le contrat, or {1} vient après {2}.", "The training period lies within the contract, yet {1} comes after {2}."},
	notLongerFrom:         {"not_longer_from", "Le contrat n'est pas prolongé, or une prolongation commence\u00a0: {1}, {2}.", "The contract is not longer, yet a prolongation begins: {1}, {2}."},
	specialAfterAll:       {"special_after_all", "Aucun cas particulier, or en voici un\u00a0: {1}, {2}.", "No special case, yet here is one: {1}, {2}."},
	noPreviousContract:    {"no_previous_contract", "Il n'y a pas de contrat antérieur, or il en est décrit un\u00a0: {1}, {2}.", "There is no earlier contract, yet one is described: {1}, {2}."},
	formSaysOtherwise:     {"form_says_otherwise", "La forme juridique dit le contraire\u00a0: {1}, {2}.", "The legal form says the contrary: {1}, {2}."},
	geiqNotGroup:          {"geiq_not_group", "Un GEIQ est un groupement d'employeurs\u00a0: {1}, {2}.", "A GEIQ is a groupement d'employeurs: {1}, {2}."},
	brokenBeforeStart:     {"broken_before_start", "{1} précède {2}.", "{1} comes before {2}."},
	peakBelowWeek:         {"peak_below_week", "La semaine la plus chargée compte moins d'heures que la durée convenue\u00a0: {1}, {2}.", "The fullest week has fewer hours than were agreed: {1}, {2}."},
	foundedLater:          {"founded_later", "{1} vient après {2}.", "{1} comes after {2}."},
	deniedButDated:        {"denied_but_dated", "Un fait est nié, or il est daté\u00a0: {1}, {2}.", "A fact is denied, yet it has a date: {1}, {2}."},
	careOfAdult:           {"care_of_adult", "Un mineur pris en charge a moins de dix-huit ans à la conclusion du contrat\u00a0: {1}, {2}, {3}.", "A minor in care is under eighteen when the contract is concluded: {1}, {2}, {3}."},
	declaredLater:         {"declared_later", "{1} vient après {2}.", "{1} comes after {2}."},
	endedAfterTerm:        {"ended_after_term", "{1} vient après {2}.", "{1} comes after {2}."},
	practiceBeyond:        {"practice_beyond_contract", "Il n'y a pas tant de jours jusqu'à la fin du contrat\u00a0: {1}, {2}, {3}.", "There are not so many days to the end of the contract: {1}, {2}, {3}."},
	benefitOver:           {"benefit_over", "L'allocation est dite perçue à l'entrée, or {1} précède {2}\u00a0: {3}.", "The benefit is said to be drawn on entry, yet {1} comes before {2}: {3}."},
	partTimeFull:          {"part_time_full", "Une formation à temps partiel compte moins d'heures qu'un mois à temps plein\u00a0: {1}, {2}.", "A part-time course has fewer hours than a full-time month: {1}, {2}."},
	moreThanTheCourse:     {"more_than_the_course", "La formation n'en compte pas autant\u00a0: {1}, {2}, {3}.", "The course does not have so many: {1}, {2}, {3}."},
	abroadOutside:         {"abroad_outside_contract", "Le séjour à l'étranger est une partie du contrat, or il en sort\u00a0: {1}, {2}.", "The stay abroad is a part of the contract, yet it goes beyond: {1}, {2}."},
	continuedTooEarly:     {"continued_too_early", "La formation se poursuit après la fin du contrat, or {1} ne vient pas après {2}.", "The training goes on after the end of the contract, yet {1} does not come after {2}."},
	endsTwice:             {"ends_twice", "Un contrat ne prend fin qu'un jour\u00a0: {1}, {2}.", "A contract ends on one day only: {1}, {2}."},
	exemptDenied:          {"exempt_permit_denied", "Un titre de séjour qui dispense d'autorisation de travail n'est pas un titre d'étudiant et autorise à séjourner\u00a0: {1}, {2}.", "A residence permit that exempts from the work permit is no student permit, and its holder may stay: {1}, {2}."},
	recognisedNotDisabled: {"recognised_not_disabled", "La personne reconnue travailleur handicapé a bien un titre\u00a0: {1}, {2}.", "A person recognised as a disabled worker does have a title: {1}, {2}."},
}

// say fills a sentence with the facts it is about.
func say(w *law.Words, template string, facts []law.Arg) string {
	for i, f := range facts {
		template = strings.ReplaceAll(template, "{"+strconv.Itoa(i+1)+"}", named(w, f))
	}
	return template
}

// In French and in English: the rank of an item in its list, and a fact with its value.
var (
	ranked = [...]string{law.French: " n°\u00a0", law.English: " no. "}
	opens  = [...]string{law.French: "«\u00a0", law.English: "“"}
	closes = [...]string{law.French: "\u00a0» (", law.English: "” ("}
)

// named is the name of a fact and its value in brackets: « date de fin du contrat » (31 août 2024).
func named(w *law.Words, f law.Arg) string {
	key, rank := withoutIndex(f.Name())
	name, ok := w.Term(key)
	if !ok {
		name = key
	}
	if rank > 0 {
		name += ranked[w.Lang] + strconv.Itoa(rank)
	}
	return opens[w.Lang] + name + closes[w.Lang] + valueOf(w, key, f) + ")"
}

// withoutIndex is the key of the fact at a path, and its rank in the list that holds it, from 1:
// "contract.renewals.items[0].end" is the first "contract.renewals.end".
func withoutIndex(path string) (key string, rank int) {
	before, rest, found := strings.Cut(path, ".items[")
	if !found {
		return path, 0
	}
	index, after, _ := strings.Cut(rest, "]")
	rank, err := strconv.Atoi(index)
	if err != nil {
		return path, 0
	}
	return before + after, rank + 1
}

var yesNo = [...][2]string{law.Unknown: {"indéterminé", "unknown"}, law.No: {"non", "no"}, law.Yes: {"oui", "yes"}}

// valueOf says the value of a fact, which is known by its code at least.
func valueOf(w *law.Words, key string, f law.Arg) string {
	switch f.Type() {
	case law.TypeDate:
		return w.Lang.Date(f.Date())
	case law.TypeAnswer:
		return yesNo[f.Answer()][w.Lang]
	case law.TypeCount:
		return w.Lang.Number(f.Int())
	case law.TypeHeadcount:
		return decimal(w.Lang, f.Text())
	case law.TypeHours:
		return sayHours(w.Lang, f.Text())
	case law.TypeKind:
		w, key = kindWords[w.Lang], "kind"
	default: // a code of an enumeration
	}
	if name, ok := w.Term(key + "." + f.Text()); ok {
		return name
	}
	return f.Text()
}

var kindWords = [...]*law.Words{law.French: &law.WordsFrench, law.English: &law.WordsEnglish}

// sayHours puts the text of hours in the language: "133,5 h". Hours and minutes, "7h20", stay as they are.
func sayHours(l law.Lang, text string) string {
	if strings.ContainsAny(text, "h/") {
		return text
	}
	return decimal(l, text) + "\u00a0h"
}

// decimal puts the decimal mark of the language into a number.
func decimal(l law.Lang, text string) string {
	if l == law.French {
		return strings.Replace(text, ".", ",", 1)
	}
	return text
}
