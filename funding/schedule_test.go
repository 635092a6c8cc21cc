package funding_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// What is missing is named, and the floor is bracketed as far as the law does it; never a silent zero.
func TestMissingFacts(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		bracket string
		missing []string
	}{
		{"birth: from the lowest band to the highest", func(c *facts.Case) { c.Person.Born = law.Date{} }, "27%..100%", []string{"person.born"}},
		{"conclusion: the former table or the new one", func(c *facts.Case) { c.Contract.Made = law.Date{} }, "41%..43%", []string{"contract.made"}},
		{"place: the SMIC of Mayotte or the other", func(c *facts.Case) { c.Contract.Place = 0 }, "43%..43%", []string{"contract.place"}},
		{"conventional minimum, under 21: it does not count", func(c *facts.Case) { c.Pay.Conventional.Complete = law.Unknown }, "43%", nil},
		{"conventional minimum, from 21", func(c *facts.Case) { c.Person.Born, c.Pay.Conventional.Complete = day("2001-10-15"), law.Unknown }, "53%..", []string{"pay.conventional"}},
		{"special cases: the first year at least, since a prolongation may freeze it", func(c *facts.Case) { c.Apprenticeship = facts.Apprenticeship{} }, "43%..", []string{"apprenticeship.special"}},
	} {
		c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
		row.edit(&c)
		l := lineOn(t, &c, "2023-09-01")
		assert.Equal(t, row.bracket, bracket(l), row.because)
		assert.Equal(t, row.missing, l.Missing(), row.because)
		if row.missing != nil {
			assert.Equal(t, law.Unknown, l.Answer, row.because)
			assert.False(t, l.Due().Valid(), row.because)
		}
	}

	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	c.Contract.Place = 0
	l := lineOn(t, &c, "2024-01-01")
	low, high, _, _ := l.Range()
	assert.Equal(t, "573.91", low.Due().String(), "43 % of 1 334.67 = 573.9081")
	assert.Equal(t, "759.78", high.Due().String(), "43 % of 1 766.92 = 759.7756")

	for _, s := range []funding.Schedule{funding.ApprenticePay(nil), funding.ProfessionalisationPay(nil), funding.PECPay(nil)} {
		assert.Equal(t, []string{"contract.start"}, s.Missing())
		assert.Equal(t, law.Unknown, s.Answer())
	}
	assert.Equal(t, []string{"contract.kind"}, funding.MinimumPay(nil).Missing())
	assert.Equal(t, law.Unknown, funding.Schedule{}.Answer())
}

func TestContradictions(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		code    string
	}{
		{"ends before it begins", func(c *facts.Case) { c.Contract.End = day("2023-08-31") }, "end_before_start"},
		{"begins before the birth", func(c *facts.Case) { c.Person.Born = day("2023-09-02") }, "start_before_birth"},
		{"forty years", func(c *facts.Case) { c.Contract.End = day("2063-08-31") }, "too_long"},
		{"five years and a day", func(c *facts.Case) { c.Contract.End = day("2028-09-01") }, "too_long"},
		{"no special case, but a ground", func(c *facts.Case) { c.Apprenticeship.Shorter = facts.ShorterLevel }, "special_denied"},
		{"shorter and longer", func(c *facts.Case) {
			c.Apprenticeship.Special, c.Apprenticeship.Shorter, c.Apprenticeship.Longer = law.Yes, facts.ShorterLevel, facts.LongerFailure
		}, "shorter_and_longer"},
		{"prolonged after its end", func(c *facts.Case) {
			c.Apprenticeship.Special, c.Apprenticeship.Longer, c.Apprenticeship.LongerFrom = law.Yes, facts.LongerFailure, day("2025-01-01")
		}, "prolonged_outside"},
		{"a week of 200 hours", func(c *facts.Case) { c.Contract.Hours = law.MustHours("200") }, "hours_impossible"},
		{"two conventional minima on one day", func(c *facts.Case) {
			c.Pay.Conventional.Items = []facts.Conventional{{Monthly: law.MustEuro("1800.00")}, {Monthly: law.MustEuro("1900.00")}}
		}, "conventional_twice"},
		{"a conventional minimum of nothing", func(c *facts.Case) { c.Pay.Conventional.Items = []facts.Conventional{{}} }, "conventional_not_positive"},
	} {
		c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
		row.edit(&c)
		s := funding.ApprenticePay(&c)
		require.Len(t, s.Faults(), 1, row.because)
		assert.Equal(t, row.code, s.Faults()[0].Code, row.because)
		assert.NotContains(t, s.Faults()[0].Text(language.French), row.code, "said in words")
		assert.NotZero(t, s.Len(), row.because)
		checkSchedule(t, &c, s)
	}
	// Five years to the day is the longest.
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2028-08-31")
	assert.Empty(t, funding.ApprenticePay(&c).Faults())
	// A birth after the start is of no use: the band is then not known.
	c.Person.Born = day("2023-09-02")
	assert.Contains(t, funding.ApprenticePay(&c).Missing(), "person.born")
}

func TestScheduleText(t *testing.T) {
	c := apprentice("2006-05-17", "2023-08-20", "2023-09-01", "2024-06-30")
	s := funding.ApprenticePay(&c)
	assert.Equal(t, "1er septembre 2023 – 31 décembre 2023\u00a0: 27\u00a0% du SMIC (1\u202f747,20\u00a0€), année\u00a01, moins de 18 ans, 471,74\u00a0€, à payer au moins 471,75\u00a0€ (début du contrat)\n"+
		"1er janvier 2024 – 31 mai 2024\u00a0: 27\u00a0% du SMIC (1\u202f766,92\u00a0€), année\u00a01, moins de 18 ans, 477,07\u00a0€, à payer au moins 477,07\u00a0€ (nouveau SMIC)\n"+
		"1er juin 2024 – 30 juin 2024\u00a0: 43\u00a0% du SMIC (1\u202f766,92\u00a0€), année\u00a01, 18 à 20 ans, 759,78\u00a0€, à payer au moins 759,78\u00a0€ (nouvelle tranche d'âge)\n"+
		"Convention APP-PAY-BASE\u00a0: le pourcentage s'applique au SMIC mensuel publié, et le produit exact est gardé\u00a0; partir du SMIC horaire donne parfois un centime de moins.\n"+
		"Convention PAY-FULLTIME\u00a0: sans durée du travail connue, le montant est celui d'un mois à la durée légale.\n",
		s.Text(language.French))
	l, _ := s.At(day("2024-06-30"))
	assert.Equal(t, "1 June 2024 – 30 June 2024: 43% of the SMIC (€1,766.92), year 1, 18 to 20, €759.78, at least to pay €759.78 (another age band)", l.Text(language.English))

	c.Contract.Place = 0
	l = lineOn(t, &c, "2024-06-01")
	assert.Equal(t, "1er juin 2024 – 30 juin 2024\u00a0: indéterminé, année\u00a01, 18 à 20 ans, au moins 573,91\u00a0€, au plus 759,78\u00a0€, à préciser\u00a0: lieu d'exécution du contrat (nouvelle tranche d'âge)", l.Text(language.French))
}

func TestScheduleJSON(t *testing.T) {
	c := apprentice("2006-05-17", "2023-08-20", "2024-06-01", "2024-06-30")
	data, err := json.Marshal(funding.ApprenticePay(&c))
	require.NoError(t, err)
	assert.JSONEq(t, `{"answer":"yes","lines":[{"from":"2024-06-01","through":"2024-06-30","begins":["start"],"answer":"yes","year":1,
		"band":"18_20","rate":"43%","base":"smic","month":"1766.92","exact":"759.7756","shown":"759.78","due":"759.78",
		"rules":["APP-PAY","APP-PAY-YEAR"],"conventions":["APP-PAY-BASE","PAY-FULLTIME"]}]}`, string(data))
	c.Contract.Place = 0
	data, err = json.Marshal(funding.ApprenticePay(&c))
	require.NoError(t, err)
	assert.Contains(t, string(data), `"low":"573.91","high":"759.78"`)
	assert.NotContains(t, string(data), `"due"`, "an amount that is not known is left out")
}

// No end recorded: the last line is open, and nothing else is missing.
func TestOpenEnd(t *testing.T) {
	c := apprentice("2004-10-15", "2023-08-20", "2023-09-01", "2024-08-31")
	c.Contract.End = law.Date{}
	s := funding.ApprenticePay(&c)
	l, ok := s.At(day("2024-10-01"))
	require.True(t, ok)
	assert.Equal(t, "51%", bracket(l))
	l, ok = s.At(day("2099-01-01"))
	require.True(t, ok)
	assert.True(t, l.Through.IsZero())
	// The apprenticeship period of a CDI has its own end.
	c.Contract.OpenEnded = law.Yes
	assert.Equal(t, []string{"apprenticeship.end"}, funding.ApprenticePay(&c).Missing(), "after the period ordinary pay is due")
	c.Apprenticeship.End = day("2024-08-31")
	_, ok = funding.ApprenticePay(&c).At(day("2024-09-01"))
	assert.False(t, ok)
}
