package report

import (
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/outcome"
)

func (b *builder) audit() section {
	s := section{title: b.words[wAudit], items: b.items(b.findings.All)}
	tally := b.findings.Tally()
	s.lead = append(s.lead, b.say(wTally, strconv.Itoa(len(b.findings.All)), strconv.Itoa(tally[outcome.OK])))
	for _, v := range outcome.Verdicts() {
		var ids []string
		for i := range b.findings.All {
			if f := &b.findings.All[i]; f.Verdict == v && v != outcome.OK {
				ids = append(ids, f.ID)
			}
		}
		if len(ids) > 0 {
			s.lead = append(s.lead, b.say(wThese, v.Words(b.tag), strconv.Itoa(len(ids)), strings.Join(ids, ", ")))
		}
	}
	for _, t := range b.findings.Twins {
		p, _ := outcome.ParsePrinted(t.Printed)
		s.lead = append(s.lead, b.say(wTwins, b.percent(p), t.Year, strings.Join(t.Claims, ", ")))
	}
	return s
}

func (b *builder) items(all []outcome.Finding) []item {
	items := make([]item, len(all))
	for i := range all {
		f := &all[i]
		items[i] = item{id: f.ID, verdict: f.Verdict.Words(b.tag), lines: f.Sentences(b.tag)}
		if f.Quote != "" {
			items[i].quote = b.say(wQuote, f.Quote)
		}
	}
	return items
}
