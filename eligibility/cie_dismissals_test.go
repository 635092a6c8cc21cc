package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// L5134-68, 1°: "dans les six mois précédant la date d'embauche". The hire is of 2 May 2023: the six months of 2 November 2022
// still run, those of 1 November do not.
func TestDismissalsOfTheEstablishmentAndOfTheEmployer(t *testing.T) {
	list := func(complete law.Answer, days ...string) facts.History[law.Date] {
		h := facts.History[law.Date]{Complete: complete}
		for _, d := range days {
			on := law.Date{}
			if d != "" {
				on = day(d)
			}
			h.Items = append(h.Items, on)
		}
		return h
	}
	asks := []string{"cui.dismissals"}
	for _, row := range []struct {
		because  string
		own, all facts.History[law.Date]
		want     law.Answer
		asks     []string
	}{
		{"one without a day, in a complete list", list(law.Yes, ""), list(law.Unknown), law.Unknown, asks},
		{"one without a day beside an old one", list(law.Yes, "2020-01-15", ""), list(law.Unknown), law.Unknown, asks},
		{"one without a day beside one in the six months", list(law.Yes, "2022-11-02", ""), list(law.Unknown), law.No, nil},
		{"one without a day, the employer having none", list(law.Yes, ""), list(law.Yes), law.Unknown, asks},
		{"one without a day, those of the employer all being old", list(law.Yes, ""), list(law.Yes, "2022-11-01"), law.Yes, nil},
		{"none known, those of the employer all being old", list(law.Unknown), list(law.Yes, "2020-01-15", "2022-11-01"), law.Yes, nil},
		{"none known, one of the employer in the six months: perhaps elsewhere", list(law.Unknown), list(law.Yes, "2022-11-02"), law.Unknown, asks},
		{"elsewhere, the list of the establishment being complete", list(law.Yes), list(law.Yes, "2022-11-02"), law.Yes, nil},
		{"none known, one of the employer without a day", list(law.Unknown), list(law.Yes, ""), law.Unknown, asks},
		{"none known, the list of the employer not complete", list(law.Unknown), list(law.Unknown, "2022-11-01"), law.Unknown, asks},
		{"none known, the employer dismissed after the hire only", list(law.Unknown), list(law.Yes, "2023-05-03"), law.Yes, nil},
		{"no list at all", list(law.Unknown), list(law.Unknown), law.Unknown, asks},
	} {
		c := companyCIE()
		c.CUI.Dismissals, c.Employer.EconomicDismissals = row.own, row.all
		d := eligibility.CIE(&c)
		assert.Equal(t, row.want, d.Answer(), row.because)
		assert.Equal(t, row.want, d.Find("CIE-REFUSE-6M").Answer(), row.because)
		assert.ElementsMatch(t, row.asks, asked(d), row.because)
	}
	c := companyCIE()
	c.Contract.Start, c.CUI.Dismissals = law.Date{}, list(law.Yes)
	assert.Equal(t, law.Yes, eligibility.CIE(&c).Find("CIE-REFUSE-6M").Answer(), "none at all, whatever the day of the hire")
	c.CUI.Dismissals = list(law.Yes, "")
	assert.Equal(t, law.Unknown, eligibility.CIE(&c).Find("CIE-REFUSE-6M").Answer(), "one without a day, and no day of the hire")
}
