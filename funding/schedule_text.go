package funding

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Text says the schedule, one line a run of days, then the contradictions, the conventions and what is not
// checked. English is given for an English tag, French for any other.
func (s Schedule) Text(tag language.Tag) string {
	var b strings.Builder
	w := words(tag)
	var under conventionSet
	for i := range s.lines {
		b.WriteString(s.lines[i].Text(tag))
		b.WriteByte('\n')
		under |= s.lines[i].under
	}
	for _, f := range s.faults {
		b.WriteString(sayFault[w.Lang] + f.Text(tag) + "\n")
	}
	for i, c := range payConventions {
		if under.has(payConvention(i)) {
			b.WriteString("Convention " + c.ID + sayColon[w.Lang] + termOf(w, c.ID) + "\n")
		}
	}
	if s.Provisional() {
		b.WriteString(sayProvisional[w.Lang])
	}
	return b.String()
}

// The general words of a schedule, in French and in English.
var (
	sayFault       = [...]string{law.French: "Contradiction\u00a0: ", law.English: "Contradiction: "}
	sayColon       = [...]string{law.French: "\u00a0: ", law.English: ": "}
	saySemicolon   = [...]string{law.French: "\u00a0; ", law.English: "; "}
	sayProvisional = [...]string{law.French: "À vérifier\u00a0: des lignes sont postérieures à la dernière relecture.\n", law.English: "To be checked: some lines are later than the last review.\n"}
	sayUntilEnd    = [...]string{law.French: " – fin du contrat", law.English: " – end of the contract"}
	saySMIC        = [...]string{law.French: " du SMIC", law.English: " of the SMIC"}
	saySMC         = [...]string{law.French: " du minimum conventionnel", law.English: " of the conventional minimum"}
	sayDue         = [...]string{law.French: "à payer au moins ", law.English: "at least to pay "}
	sayUnknown     = [...]string{law.French: "indéterminé", law.English: "not settled"}
	sayAtLeast     = [...]string{law.French: "au moins ", law.English: "at least "}
	sayAtMost      = [...]string{law.French: "au plus ", law.English: "at most "}
	sayMissing     = [...]string{law.French: "à préciser", law.English: "missing"}
	sayUnsettled   = [...]string{law.French: "les textes ne tranchent pas", law.English: "the texts do not settle it"}
	sayNoText      = [...]string{law.French: "aucun texte connu", law.English: "no text known"}
	sayChecked     = [...]string{law.French: "provisoire", law.English: "provisional"}
	sayForHours    = [...]string{law.French: " pour une semaine de ", law.English: " for a week of "}
	sayPoint       = [...]string{law.French: ",", law.English: "."}
	sayYear        = [...]string{law.French: "année\u00a0", law.English: "year "}
)

// Text says the line: its days, its percentage and base, its amounts, why it begins.
func (l *Line) Text(tag language.Tag) string {
	w := words(tag)
	var parts []string
	if l.Answer == law.Yes {
		base := w.Lang.Euro(l.low.Month)
		if !l.low.fullTime() {
			base = w.Lang.Euro(l.low.ofWeek()) + sayForHours[w.Lang] + strings.ReplaceAll(l.low.weekly.String(), ".", sayPoint[w.Lang]) + "\u00a0h"
		}
		parts = append(parts, rateText(w.Lang, l.low.Rate)+baseText(w.Lang, l.low.Base)+" ("+base+")")
	} else {
		parts = append(parts, sayUnknown[w.Lang])
	}
	if l.Year != 0 {
		parts = append(parts, sayYear[w.Lang]+strconv.Itoa(int(l.Year)))
	}
	if l.Band != 0 {
		parts = append(parts, termOf(w, "pay.band."+l.Band.String()))
	}
	if l.Answer == law.Yes {
		parts = append(parts, w.Lang.Euro(l.Shown()), sayDue[w.Lang]+w.Lang.Euro(l.Due()))
	} else {
		parts = l.doubtText(w, parts)
	}
	if l.Provisional {
		parts = append(parts, sayChecked[w.Lang])
	}
	var why []string
	for _, code := range l.Begins.Codes() {
		why = append(why, termOf(w, "pay.begins."+code))
	}
	text := l.daysText(w.Lang)
	if text != "" {
		text += sayColon[w.Lang]
	}
	text += strings.Join(parts, ", ")
	if len(why) > 0 {
		text += " (" + strings.Join(why, ", ") + ")"
	}
	return text
}

func (l *Line) daysText(lang law.Lang) string {
	switch {
	case l.From.IsZero():
		return ""
	case l.Through.IsZero():
		return lang.Date(l.From) + sayUntilEnd[lang]
	}
	return lang.Date(l.From) + " – " + lang.Date(l.Through)
}

func (l *Line) doubtText(w *law.Words, parts []string) []string {
	if !l.none {
		parts = append(parts, sayAtLeast[w.Lang]+w.Lang.Euro(l.low.Due()))
		if !l.open {
			parts = append(parts, sayAtMost[w.Lang]+w.Lang.Euro(l.high.Due()))
		}
	}
	name := func(say [2]string, keys []string) {
		if len(keys) == 0 {
			return
		}
		names := make([]string, len(keys))
		for i, key := range keys {
			names[i] = termOf(w, key)
		}
		parts = append(parts, say[w.Lang]+sayColon[w.Lang]+strings.Join(names, saySemicolon[w.Lang]))
	}
	name(sayMissing, l.Missing())
	name(sayUnsettled, l.Unsettled())
	name(sayNoText, l.NoText())
	return parts
}

// Text says what is contradictory.
func (f Fault) Text(tag language.Tag) string {
	w := words(tag)
	text := termOf(w, "pay.fault."+f.Code)
	if !f.Day.IsZero() {
		text += " (" + w.Lang.Date(f.Day) + ")"
	}
	return text
}

// termOf is the text under a key, the title of a rule, or the key itself.
func termOf(w *law.Words, key string) string {
	if text, ok := w.Term(key); ok {
		return text
	}
	if s, ok := w.Rule(key); ok {
		return s.Title
	}
	return key
}

func rateText(lang law.Lang, r law.Rate) string {
	number := strings.TrimSuffix(r.String(), "%")
	if lang == law.French {
		return strings.ReplaceAll(number, ".", ",") + "\u00a0%"
	}
	return number + "%"
}

func baseText(lang law.Lang, b Base) string {
	if b == Conventional {
		return saySMC[lang]
	}
	return saySMIC[lang]
}
