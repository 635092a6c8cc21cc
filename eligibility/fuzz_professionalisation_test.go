package eligibility_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// alternance gives the facts on the maître and on the professionalisation contract days, codes and numbers near those that
// decide; the other facts are those of a lawful case, some of them erased.
func alternance(r *rand.Rand, share float64) facts.Case {
	c := brokenPro()
	c.Contract.Renewals, c.Professionalisation.Renewal = renewedPro().Contract.Renewals, facts.FailedExam
	c.Professionalisation.Deposit = facts.ProDeposit{Sent: c.Contract.Start, Received: c.Contract.Start, SilentOn: c.Contract.End}
	c.Professionalisation.Reconversion = reconversionOf450().Professionalisation.Reconversion
	c.Professionalisation.Reconversion.ProAMade = lastProA().Professionalisation.Reconversion.ProAMade
	c.Apprenticeship = maitreWithDiploma().Apprenticeship
	c.Apprenticeship.Maitre.Activities.Items = slices.Clone(c.Apprenticeship.Maitre.Activities.Items)
	c.Employer.Public, c.Contract.Place = law.No, law.Metropole
	for path := range leaves(reflect.TypeFor[facts.Case](), nil) {
		v := reflect.ValueOf(&c).Elem().FieldByIndex(path)
		top := reflect.TypeFor[facts.Case]().Field(path[0]).Name
		switch {
		case top != "Apprenticeship" && top != "Professionalisation" && top != "Contract" && top != "Person" && top != "Tutor" && top != "Employer":
		case v.Kind() == reflect.Slice:
		case r.Float64() < share/2:
			v.SetZero()
		case r.Float64() < share:
			randomly(r, v, 0.9)
		}
	}
	if r.IntN(3) == 0 {
		randomly(r, reflect.ValueOf(&c.Apprenticeship.Maitre.Activities).Elem(), 0.6)
	}
	if r.IntN(3) == 0 {
		randomly(r, reflect.ValueOf(&c.Contract.Renewals).Elem(), 0.6)
	}
	return c
}

// Whatever the facts, each question is answered, stored and read back; nothing is asked once it is settled, and what is asked
// is missing and has a name.
func TestNoPanicOnAnyProfessionalisation(t *testing.T) {
	asked := []string{"APP-MA", "PRO", "PRO-PRIORITY", "PRO-RENEW", "OPCO-DECIDE-PRO", "PRO-AFTER-BREAK", "PRO-BREAK-30D", "PRO-A-END", "PRO-RECONV-HOURS"}
	seen := map[string]map[law.Answer]int{}
	for seed := range uint64(4000) {
		r := rand.New(rand.NewPCG(seed, 7))
		c := alternance(r, float64(seed%50)/100)
		for _, name := range asked {
			d := deciders[name](&c)
			require.Equal(t, name, d.Rule())
			stored := d.AppendJSON(nil)
			back, err := eligibility.ReadDecision(stored)
			require.NoError(t, err)
			require.Equal(t, string(stored), string(back.AppendJSON(nil)))
			if seen[name] == nil {
				seen[name] = map[law.Answer]int{}
			}
			seen[name][d.Answer()]++
			asks := law.Asks(d)
			if d.Answer() != law.Unknown {
				require.Empty(t, asks, name)
			}
			for _, part := range d.Walk() {
				if part.Why() != law.MissingFact {
					continue
				}
				n := 0
				for key := range part.Missing() {
					n++
					_, ok := eligibility.WordsFrench.Term(key)
					require.True(t, ok, "%s lacks %q", part.Rule(), key)
				}
				require.NotZero(t, n, "%s lacks nothing", part.Rule())
			}
			law.Flips(d)
		}
	}
	for _, name := range asked {
		for _, a := range []law.Answer{law.Yes, law.No, law.Unknown} {
			require.NotZero(t, seen[name][a], "%s never answers %s: the cases show nothing", name, a)
		}
	}
}
