package main

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// cost is what the hire costs its employer under one kind of contract.
type cost struct {
	Kind     law.Kind      `json:"kind"`
	Eligible law.Answer    `json:"eligible"` // whether the person may be hired under it
	Says     string        `json:"-"`
	Net      funding.Total `json:"net"`
	Months   []month       `json:"months"`
	Quote    funding.Quote `json:"quote"`
	Without  []string      `json:"not_included"`

	decision law.Decision
}

type month struct {
	Month    law.Date      `json:"month"`
	Owes     funding.Total `json:"owes"`
	Receives funding.Total `json:"receives"`
	Net      funding.Total `json:"net"`
}

// compared are the costs under each kind, cheapest first, with whether each contract may be signed.
func compared(c *facts.Case, tables *funding.Tables) []cost {
	free := *c
	free.Contract.Kind = 0
	may := map[law.Kind]law.Decision{}
	for _, o := range eligibility.Screen(&free) {
		may[o.Scheme.Kind()] = o.Decision
	}
	var all []cost
	for _, k := range funding.Compare(c, tables) {
		one := cost{
			Kind: k.Kind, Eligible: may[k.Kind].Answer(), Net: k.Net(), Months: []month{}, Quote: k.Quote, Without: notIncluded, decision: may[k.Kind],
		}
		for m := range k.Months() {
			one.Months = append(one.Months, month{m.Month, m.Owes, m.Receives, m.Net()})
		}
		all = append(all, one)
	}
	return all
}

// costsText says the costs, months alike together.
func costsText(costs []cost, tag language.Tag, full bool) string {
	lang := law.LangOf(tag)
	head := func(key string) string { return headings[key][lang] }
	var b strings.Builder
	b.WriteString(head("costs") + "\n")
	for i := range costs {
		k := &costs[i]
		name, _ := words(tag).Term("kind." + k.Kind.String())
		b.WriteString("\n" + lang.Number(int64(i+1)) + ". " + name + colon[lang] + head("net") + k.Net.Text(tag))
		if _, bounded := k.Net.High(); !bounded {
			b.WriteString(head("no rank"))
		}
		b.WriteByte('\n')
		b.WriteString("   " + head("allowed") + answerWord(k.decision, tag) + ". " + reason(k.decision, tag) + "\n")
		for _, run := range runs(k.Months) {
			first, last := &run[0], &run[len(run)-1]
			b.WriteString("   " + monthName(first.Month, lang))
			each := ""
			if len(run) > 1 {
				b.WriteString(" – " + monthName(last.Month, lang))
				each = head("a month")
				if !same(run) {
					each += head("a cent")
				}
			}
			b.WriteString(colon[lang] + head("owes") + first.Owes.Text(tag) + head("less") + first.Receives.Text(tag) + head("left") + first.Net.Text(tag) + each + "\n")
		}
		if keys := k.Quote.Missing(); len(keys) > 0 {
			b.WriteString("   " + missing(keys, tag) + "\n")
		}
		if full {
			b.WriteString("   " + head("quoted") + "\n")
			for _, line := range lines(k.Quote.Text(tag)) {
				b.WriteString("   " + line + "\n")
			}
		}
	}
	return b.String()
}

// runs are the months cut where an amount changes by more than the cent that the sharing of a sum out over months leaves.
func runs(months []month) (all [][]month) {
	for i := range months {
		if n := len(all); n > 0 && alike(all[n-1][0].Owes, months[i].Owes) && alike(all[n-1][0].Receives, months[i].Receives) {
			all[n-1] = append(all[n-1], months[i])
			continue
		}
		all = append(all, slices.Clone(months[i:i+1]))
	}
	return all
}

// alike tells that two totals are known as far as each other, and apart by a cent at most.
func alike(a, b funding.Total) bool {
	near := func(x, y law.Euro, xOK, yOK bool) bool {
		if !xOK || !yOK {
			return xOK == yOK
		}
		apart := x.Sub(y).Cents()
		return apart >= -1 && apart <= 1
	}
	aLow, aLowOK := a.Low()
	bLow, bLowOK := b.Low()
	aHigh, aHighOK := a.High()
	bHigh, bHighOK := b.High()
	return near(aLow, bLow, aLowOK, bLowOK) && near(aHigh, bHigh, aHighOK, bHighOK)
}

// same tells that all the months of a run are alike to the cent.
func same(run []month) bool {
	return !slices.ContainsFunc(run, func(m month) bool { return m.Owes != run[0].Owes || m.Receives != run[0].Receives })
}

// monthName is the month of a first day: "septembre 2024".
func monthName(d law.Date, lang law.Lang) string {
	_, name, _ := strings.Cut(lang.Date(d), " ")
	return name
}
