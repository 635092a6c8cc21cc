package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// yearOfPEC runs from 10 March 2025 to 9 March 2026. The certificate of a contract that reaches its term is due on 9 February.
func yearOfPEC() facts.Case {
	c := impec()
	c.Contract.Made, c.Contract.Start, c.Contract.End = day("2025-03-03"), day("2025-03-10"), day("2026-03-09")
	c.Aid.Made, c.Aid.From, c.Aid.Through = day("2025-03-01"), day("2025-03-10"), day("2026-03-09")
	c.CUI.HourlyPay = law.MustEuro("11.88")
	return c
}

func endedBy(who facts.Initiative, motive facts.Motive, on string) func(*facts.Case) {
	return func(c *facts.Case) {
		c.CUI.Break = facts.Break{Day: day(on), Initiative: who, Motive: motive}
	}
}

func openEnded(more func(*facts.Case)) func(*facts.Case) {
	return func(c *facts.Case) {
		c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
		more(c)
	}
}

func onlyEnded(on string) func(*facts.Case) {
	return func(c *facts.Case) { c.Contract.Ended = day(on) }
}

// L5134-28-1, L5134-70-2: "au plus tard un mois avant la fin du contrat". The 20th of May is one month before the 20th of June.
func TestCertificateOfAContractThatEndedEarly(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		given   string
		want    law.Answer
		asks    []string
	}{
		{"five months after the employer ended it", endedBy(facts.ByEmployer, 0, "2025-06-20"), "2025-12-15", law.No, nil},
		{"the same, the end recorded for every contract", onlyEnded("2025-06-20"), "2025-12-15", law.No, nil},
		{"the day after it", onlyEnded("2025-06-20"), "2025-06-21", law.No, nil},
		{"on its last day: in time for the term, not for the real end", onlyEnded("2025-06-20"), "2025-06-20", law.Unknown, nil},
		{"less than a month before it", onlyEnded("2025-06-20"), "2025-05-21", law.Unknown, nil},
		{"a month before it", onlyEnded("2025-06-20"), "2025-05-20", law.Yes, nil},
		{"ended eight days before the term, late for both: 1 and 9 February", onlyEnded("2026-03-01"), "2026-02-10", law.No, nil},
		{"late for the real end only", onlyEnded("2026-03-01"), "2026-02-09", law.Unknown, nil},
		{"ended on its term", onlyEnded("2026-03-09"), "2026-02-09", law.Yes, nil},
		{"ended on its term, a day late", onlyEnded("2026-03-09"), "2026-02-10", law.No, nil},
		{"suspended for a PMSMP: the term counts", endedBy(facts.ByEmployee, facts.ForImmersion, "2025-06-20"), "2026-02-09", law.Yes, nil},
		{"suspended, a day late for the term", endedBy(facts.ByEmployee, facts.ForImmersion, "2025-06-20"), "2026-02-10", law.No, nil},
		{"ended or suspended, nobody said", endedBy(0, 0, "2025-06-20"), "2025-12-15", law.Unknown, []string{"cui.break.motive"}},
		{"ended or suspended, late for the term too", endedBy(0, 0, "2025-06-20"), "2026-02-10", law.No, nil},
		{"ended or suspended, early enough for both", endedBy(0, 0, "2025-06-20"), "2025-05-20", law.Yes, nil},
		{"its term is not recorded, the real end is near", func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Contract.Ended = law.No, law.Date{}, day("2025-06-20")
		}, "2025-06-10", law.Unknown, []string{"contract.end"}},
		{"its term is not recorded, a month before the real end is before any term", func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Contract.Ended = law.No, law.Date{}, day("2025-06-20")
		}, "2025-05-20", law.Yes, nil},
		{"its form is not recorded either", func(c *facts.Case) { c.Contract.End, c.Contract.Ended = law.Date{}, day("2025-06-20") },
			"2025-06-10", law.Unknown, []string{"contract.open_ended", "contract.end"}},
		{"no precise term: its end was not foreseen", func(c *facts.Case) {
			c.Contract.NoTerm, c.Contract.End, c.Contract.Ended = law.Yes, law.Date{}, day("2025-06-20")
		}, "2025-06-10", law.Unknown, nil},

		{"a CDI that is suspended did not end", openEnded(endedBy(facts.ByEmployee, facts.ForImmersion, "2025-06-20")), "2025-06-20", law.Unknown, []string{"contract.ended"}},
		{"a CDI that ended after a suspension", openEnded(func(c *facts.Case) {
			endedBy(facts.ByEmployee, facts.ForImmersion, "2025-06-20")(c)
			c.Contract.Ended = day("2025-08-15")
		}), "2025-07-15", law.Yes, nil},
		{"a CDI that the employer ended, a month before", openEnded(endedBy(facts.ByEmployer, 0, "2025-06-20")), "2025-05-20", law.Yes, nil},
		{"less than a month before", openEnded(endedBy(facts.ByEmployer, 0, "2025-06-20")), "2025-05-21", law.Unknown, nil},
		{"after it", openEnded(endedBy(facts.ByEmployer, 0, "2025-06-20")), "2025-06-21", law.No, nil},
		{"a CDI that was not ended", openEnded(func(*facts.Case) {}), "2025-05-20", law.Unknown, []string{"cui.break.day"}},
	} {
		for _, decide := range []lawtest.Decider{eligibility.PECCertificate, eligibility.CIECertificate} {
			c := yearOfPEC()
			row.edit(&c)
			c.CUI.Certificate = day(row.given)
			d := decide(&c)
			assert.Equal(t, row.want, d.Answer(), row.because)
			assert.ElementsMatch(t, row.asks, asked(d), row.because)
			if row.want == law.Unknown && row.asks == nil {
				assert.Equal(t, law.Unsettled, d.Find("PEC-ATTEST").Why(), row.because)
			}
		}
	}
}

// Given the day after the end of 20 June: from 20 May, 11 days to the end of May and 21 of June make 32 days too many.
func TestCertificateDistance(t *testing.T) {
	c := yearOfPEC()
	c.Contract.Ended, c.CUI.Certificate = day("2025-06-20"), day("2025-06-21")
	assert.Equal(t, int64(-32), eligibility.PECCertificate(&c).Off().Int())
	c.CUI.Certificate = c.CUI.Certificate.AddDays(-32)
	assert.Equal(t, law.Yes, eligibility.PECCertificate(&c).Answer())
}
