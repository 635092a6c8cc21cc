package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// L5134-25-1: "cinq ans [...] pour les personnes reconnues travailleurs handicapés". The base runs to 24 months and a day by its
// renewal. An equivalent title of L5212-13 is no recognition; one that came after the conclusion may count or not.
func TestRecognisedSinceTheConclusion(t *testing.T) {
	renewal := func(end string, recognised law.Answer) facts.Renewal {
		return facts.Renewal{Made: day("2022-08-20"), End: day(end), Recognised: recognised}
	}
	for _, row := range []struct {
		because        string
		rqth, disabled law.Answer
		renewals       []facts.Renewal
		want           law.Answer
		asks           []string
	}{
		{"an equivalent title, recognised since or not", law.No, law.Yes, []facts.Renewal{renewal("2023-09-06", law.Unknown)}, law.Unknown, []string{"contract.renewals.recognised"}},
		{"never recognised", law.No, law.Yes, []facts.Renewal{renewal("2023-09-06", law.No)}, law.No, nil},
		{"recognised by the renewal: on which day the article reads it is not said", law.No, law.Yes, []facts.Renewal{renewal("2023-09-06", law.Yes)}, law.Unknown, nil},
		{"recognised at the conclusion", law.Yes, law.Yes, []facts.Renewal{renewal("2023-09-06", law.No)}, law.Yes, nil},
		{"no title at all", law.No, law.No, []facts.Renewal{renewal("2023-09-06", law.Unknown)}, law.No, nil},
		{"not recognised, a title not recorded", law.No, law.Unknown, []facts.Renewal{renewal("2023-09-06", law.Unknown)}, law.Unknown, []string{"contract.renewals.recognised"}},
		{"the renewal within the 24 months asks for nothing", law.No, law.Yes, []facts.Renewal{renewal("2023-09-05", law.No), renewal("2023-09-06", law.Yes)}, law.Unknown, nil},
		{"nor does it help", law.No, law.Yes, []facts.Renewal{renewal("2023-09-05", law.Yes), renewal("2023-09-06", law.No)}, law.No, nil},
	} {
		c := renewedPEC()
		c.Person.RQTH, c.Person.Disabled, c.Contract.Renewals.Items = row.rqth, row.disabled, row.renewals
		d := eligibility.PEC(&c)
		assert.Equal(t, row.want, d.Answer(), row.because)
		assert.Equal(t, row.want, d.Find("PEC-STATUS-RQTH").Answer(), row.because)
		assert.ElementsMatch(t, row.asks, asked(d), row.because)
		assert.Equal(t, row.want, eligibility.CIE(&c).Find("PEC-STATUS-RQTH").Answer(), row.because)
	}
	c := renewedPEC()
	c.Person.RQTH, c.Person.Disabled = law.No, law.Yes
	c.Contract.End, c.Contract.Renewals.Items = day("2023-09-06"), []facts.Renewal{renewal("2024-03-05", law.Yes)}
	assert.Equal(t, law.No, eligibility.PEC(&c).Answer(), "the initial term goes past the 24 months, and no renewal made it so")
}
