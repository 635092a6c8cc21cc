package law

import (
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// phrase is one of the general sentences that every rule shares.
type phrase uint8

const (
	sayNothing phrase = iota
	sayMissing
	sayNoText
	sayUnsettled
	sayAnswer
	sayColon
	saySemicolon
	sayConvention
	sayRemark
	sayWeak
	sayProvisional
	sayWithout
	sayWould
	sayLacking
	sayMore
	sayLess
	sayShort
	sayOver
	sayFurther
	sayOthers
)

var phrases = [...][2]string{
	sayNothing:     {"Aucune décision.", "No decision."},
	sayMissing:     {"\u00a0: à préciser (", ": missing ("},
	sayNoText:      {"\u00a0: aucun texte connu au ", ": no text known on "},
	sayUnsettled:   {"\u00a0: les textes ne tranchent pas (", ": the texts do not settle it ("},
	sayAnswer:      {"\u00a0: ", ": "},
	sayColon:       {"\u00a0: ", ": "},
	saySemicolon:   {"\u00a0; ", "; "},
	sayConvention:  {"Convention ", "Convention "},
	sayRemark:      {"À noter\u00a0: ", "Note: "},
	sayWeak:        {"Attention\u00a0: cette réponse repose sur une source unique et non officielle.", "Caution: this answer rests on a single, unofficial source."},
	sayProvisional: {"À vérifier\u00a0: le cas est postérieur à la dernière relecture des textes cités.", "To be checked: the case is later than the last review of the texts cited."},
	sayWithout:     {"sans\u00a0: ", "without: "},
	sayWould:       {" → ", " → "},
	sayLacking:     {"Il manque\u00a0: ", "Missing: "},
	sayMore:        {" de plus", " more"},
	sayLess:        {" de moins", " less"},
	sayShort:       {"il manque ", " short"},
	sayOver:        {" de trop", " over"},
	sayFurther:     {" et ", " and "},
	sayOthers:      {"\u00a0autres", " more"},
}

func (w *Words) general(p phrase) string { return phrases[p][w.Lang] }

var answerWords = [...][2]string{Unknown: {"indéterminé", "unknown"}, No: {"non", "no"}, Yes: {"oui", "yes"}}

func (w *Words) answer(a Answer) string {
	if int(a) >= len(answerWords) {
		a = Unknown
	}
	return answerWords[a][w.Lang]
}

var monthNames = [...][2]string{
	{"janvier", "January"}, {"février", "February"}, {"mars", "March"}, {"avril", "April"}, {"mai", "May"}, {"juin", "June"},
	{"juillet", "July"}, {"août", "August"}, {"septembre", "September"}, {"octobre", "October"}, {"novembre", "November"}, {"décembre", "December"},
}

// Date says a day: "1er septembre 2024", "1 September 2024". No date is empty.
func (l Lang) Date(d Date) string {
	if d.IsZero() {
		return ""
	}
	day := strconv.Itoa(d.Day())
	if l == French && d.Day() == 1 {
		day = "1er"
	}
	return day + " " + monthNames[d.m-1][l] + " " + strconv.Itoa(d.Year())
}

// units are the names of one and of several, in each language.
var units = [...][2][2]string{
	TypeDays:    {{"jour", "jours"}, {"day", "days"}},
	TypeMonths:  {{"mois", "mois"}, {"month", "months"}},
	TypeYears:   {{"an", "ans"}, {"year", "years"}},
	TypeMinutes: {{"minute", "minutes"}, {"minute", "minutes"}},
}

// Quantity says a number of days, months, years or minutes with its unit: "12 mois", "1 day".
func (l Lang) Quantity(n int64, unit Type) string {
	if unit == TypeMinutes && (n >= 60 || n <= -60) {
		return l.hours(n)
	}
	text := l.Number(n)
	if int(unit) >= len(units) || units[unit][l][0] == "" {
		return text
	}
	name := units[unit][l][1]
	if plural.Cardinal.MatchPlural(l.Tag(), int(max(n, -n)%10_000_000), 0, 0, 0, 0) == plural.One {
		name = units[unit][l][0]
	}
	return text + unitSpace[l] + name
}

// hours says a number of minutes of an hour or more: "17 h", "1 h 30".
func (l Lang) hours(minutes int64) string {
	text := l.Number(minutes/60) + unitSpace[l] + "h"
	if rest := max(minutes, -minutes) % 60; rest != 0 {
		text += unitSpace[l] + strconv.FormatInt(100+rest, 10)[1:]
	}
	return text
}

// Tag is the language as golang.org/x/text knows it.
func (l Lang) Tag() language.Tag {
	if l == English {
		return language.English
	}
	return language.French
}

// Number says a whole number, thousands apart: by U+202F in French, by commas in English.
func (l Lang) Number(n int64) string {
	digits := strconv.FormatInt(n, 10)
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	group := "\u202f"
	if l == English {
		group = ","
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(group)
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}

// value says the value of an argument in the language.
func (w *Words) value(a Arg) string {
	l := w.Lang
	if a.role == RoleOff {
		return w.distance(a)
	}
	switch a.typ {
	case TypeDate:
		return l.Date(unpackDate(a.num))
	case TypeDays, TypeMonths, TypeYears, TypeMinutes:
		return l.Quantity(a.num, a.typ)
	case TypeCount, TypeNumber:
		return l.Number(a.Int())
	case TypeEuro:
		return l.Euro(Euro{a.num})
	case TypeHours:
		if units, ok := (Hours{a.num}).Units(); ok && units%HoursUnit != 0 && strings.Contains(a.Text(), "h") {
			return l.hours(units * 60 / HoursUnit)
		}
		return inDecimal(l, a.Text()) + unitSpace[l] + "h"
	case TypeHeadcount:
		return inDecimal(l, a.Text())
	case TypeRate:
		return inDecimal(l, strings.TrimSuffix(a.Text(), "%")) + percent[l]
	case TypeAnswer:
		return w.answer(a.Answer())
	case TypeKind:
		return w.name("kind." + a.Text())
	case TypeKinds:
		var names []string
		for _, k := range Kinds() {
			if KindSet(a.num).Has(k) {
				names = append(names, w.name("kind."+k.String()))
			}
		}
		return strings.Join(names, ", ")
	case TypeCode:
		return w.name(a.name + "." + a.Text())
	case TypeLevel, TypeNone:
	}
	return a.Text()
}

// distance says how far a clause is from the contrary answer, as the case stands: "il manque 122 jours", "8 jours de trop". It reads
// right of a day that is too late or too early as of a number.
func (w *Words) distance(off Arg) string {
	amount := w.apart(off)
	switch {
	case off.num < 0:
		return amount + w.general(sayOver)
	case w.Lang == French:
		return w.general(sayShort) + amount
	default:
		return amount + w.general(sayShort)
	}
}

// move says by how much the fact of a distance would have to move: "122 jours de plus", "8 jours de moins".
func (w *Words) move(off Arg) string {
	if off.num < 0 {
		return w.apart(off) + w.general(sayLess)
	}
	return w.apart(off) + w.general(sayMore)
}

// apart is a distance whatever its direction.
func (w *Words) apart(off Arg) string {
	if off.typ == TypeEuro {
		return w.Lang.Euro(Euro{max(off.num, -off.num)})
	}
	return w.Lang.Quantity(max(off.num, -off.num), off.typ)
}

// kilometres says a number of metres: "60 km", "20,5 km".
func (l Lang) kilometres(metres int64) string {
	text := strconv.FormatInt(metres/1000, 10)
	if rest := max(metres, -metres) % 1000; rest != 0 {
		text += "." + strings.TrimRight(strconv.FormatInt(1000+rest, 10)[1:], "0")
	}
	return inDecimal(l, text) + unitSpace[l] + "km"
}

// unitSpace stands between a number and its unit: French does not let a line break there.
var unitSpace = [...]string{French: "\u00a0", English: " "}

var percent = [...]string{French: "\u00a0%", English: "%"}

// inDecimal turns "1234.5" into the decimal form of the language.
func inDecimal(l Lang, text string) string {
	whole, fraction, ok := strings.Cut(text, ".")
	if n, err := strconv.ParseInt(whole, 10, 64); err == nil && whole != "-0" {
		whole = l.Number(n)
	}
	if !ok {
		return whole
	}
	mark := ","
	if l == English {
		mark = "."
	}
	return whole + mark + fraction
}

// Euro says an amount to the cent: "1 234,56 €", "€1,234.56".
func (l Lang) Euro(e Euro) string {
	amount := inDecimal(l, e.String())
	if l == English {
		if rest, ok := strings.CutPrefix(amount, "-"); ok {
			return "-€" + rest
		}
		return "€" + amount
	}
	return amount + "\u00a0€"
}
