package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// R5134-28, R5134-53: seven clear days after "toute suspension ou rupture": of the 30th of June to the 8th of July, of the 20th
// to the 28th, of the 10th to the 18th.
func TestNoticeOfAnEndRecordedForEveryContract(t *testing.T) {
	employers := endedBy(facts.ByEmployer, 0, "2025-06-30")
	suspended := endedBy(facts.ByEmployee, facts.ForImmersion, "2025-06-10")
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		told    string
		want    law.Answer
	}{
		{"the last day to report the 30th", onlyEnded("2025-06-30"), "2025-07-08", law.Yes},
		{"a day late", onlyEnded("2025-06-30"), "2025-07-09", law.No},
		{"two days that differ: the earlier", both(employers, onlyEnded("2025-06-20")), "2025-06-28", law.Yes},
		{"two days that differ, a day late for the earlier", both(employers, onlyEnded("2025-06-20")), "2025-06-29", law.No},
		{"a suspension before an end: what is reported is the suspension", both(suspended, onlyEnded("2025-06-20")), "2025-06-18", law.Yes},
		{"a suspension before an end, a day late", both(suspended, onlyEnded("2025-06-20")), "2025-06-19", law.No},
		{"suspended or ended on the 10th, nobody said, ended on the 20th: in time for both", both(endedBy(0, 0, "2025-06-10"), onlyEnded("2025-06-20")), "2025-06-18", law.Yes},
		{"in time for the 20th only", both(endedBy(0, 0, "2025-06-10"), onlyEnded("2025-06-20")), "2025-06-19", law.Unknown},
		{"in time for neither", both(endedBy(0, 0, "2025-06-10"), onlyEnded("2025-06-20")), "2025-06-29", law.No},
		{"in time for the 20th only, the days the other way round", both(endedBy(0, 0, "2025-06-20"), onlyEnded("2025-06-10")), "2025-06-19", law.Unknown},
		{"ended on the last day of the aid: nothing to report", onlyEnded("2026-03-09"), "2026-12-31", law.Yes},
	} {
		for _, decide := range []lawtest.Decider{eligibility.PECNotice, eligibility.CIENotice} {
			c := yearOfPEC()
			row.edit(&c)
			c.CUI.Break.ToldGrantor, c.CUI.Break.ToldPayer = day(row.told), day(row.told)
			assert.Equal(t, row.want, decide(&c).Answer(), row.because)
		}
	}
	c := yearOfPEC()
	c.CUI.Break = facts.Break{Initiative: facts.ByEmployee, Motive: facts.ForImmersion, ToldGrantor: day("2025-06-18"), ToldPayer: day("2025-06-18")}
	c.Contract.Ended = day("2025-06-20")
	assert.Equal(t, []string{"cui.break.day"}, asked(eligibility.PECNotice(&c)), "the day of the suspension is not that of the end")
}

// L5134-28, L5134-70: the day of the end picks the text, wherever it is recorded.
func TestEarlyEndRecordedForEveryContract(t *testing.T) {
	for _, decide := range []lawtest.Decider{eligibility.PECEarlyEnd, eligibility.CIEEarlyEnd} {
		c := yearOfPEC()
		endedBy(facts.ByEmployee, facts.ForHire, "2025-06-30")(&c)
		c.CUI.Break.Next.Kind = law.CDI
		c.CUI.Break.Day, c.Contract.Ended = law.Date{}, day("2025-06-30")
		assert.Equal(t, law.Yes, decide(&c).Answer())
		c.Contract.Ended = law.Date{}
		assert.Equal(t, []string{"cui.break.day"}, asked(decide(&c)))
	}
}

func both(first, second func(*facts.Case)) func(*facts.Case) {
	return func(c *facts.Case) {
		first(c)
		second(c)
	}
}

// D5134-50-2, D5134-71-2: "25 % de la durée totale du contrat". A CDI has no such length, and no end to ask for.
func TestImmersionsInAnOpenEndedContract(t *testing.T) {
	for _, decide := range []lawtest.Decider{eligibility.PECImmersions, eligibility.CIEImmersions} {
		c := yearOfPEC()
		openEnded(func(*facts.Case) {})(&c)
		c.Immersions.Complete = law.Yes
		assert.Equal(t, law.Yes, decide(&c).Answer(), "no PMSMP: within a quarter of anything")
		c.Immersion.Start, c.Immersion.End = day("2025-05-01"), day("2025-05-30")
		d := decide(&c)
		assert.Equal(t, law.Unsettled, d.Find("PEC-PMSMP-25").Why())
		assert.Empty(t, asked(d))
		c.Immersion.Start, c.Immersion.End = law.Date{}, law.Date{}
		c.Immersion.Renewals.Items = []facts.ImmersionRenewal{{Start: day("2025-06-01"), End: day("2025-06-30")}}
		c.Contract.OpenEnded, c.Contract.End = law.No, day("2026-03-09")
		assert.Equal(t, []string{"immersion.start"}, asked(decide(&c)), "a PMSMP of which a renewal is recorded and no first day")
		openEnded(func(*facts.Case) {})(&c)
		c.Immersion, c.Immersions.Complete = facts.Immersion{}, law.Unknown
		assert.Equal(t, []string{"immersions"}, asked(decide(&c)), "none may be recorded")
		c = yearOfPEC()
		c.Contract.End = law.Date{}
		assert.Equal(t, []string{"contract.end", "contract.open_ended", "immersions"}, asked(decide(&c)), "CDI or CDD, nobody said")
	}
}
