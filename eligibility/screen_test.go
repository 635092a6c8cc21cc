package eligibility_test

import (
	"encoding/json"
	"runtime"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// screened are the schemes with their answers, in the order given.
func screened(c *facts.Case) (order []string) {
	for _, o := range eligibility.Screen(c) {
		order = append(order, o.Scheme.String()+" "+o.Answer().String())
	}
	return order
}

func TestScreenOrder(t *testing.T) {
	// Nothing is known: nothing is refused, and the order is the one that is stated.
	assert.Equal(t, []string{
		"apprentissage unknown", "professionnalisation unknown", "pec unknown", "cie unknown", "poei unknown", "poec unknown", "pmsmp unknown",
	}, screened(nil))

	// Invented: a jobseeker of 25 in a POEC of 399 hours from February 2025, and nothing said of a contract.
	c := facts.Case{
		Person: facts.Person{Born: day("1999-05-20"), Jobseeker: law.Yes, Employed: law.No},
		Course: facts.Course{
			Start: day("2025-02-03"), End: day("2025-05-16"), Hours: law.MustHours("399"), CentreHours: law.MustHours("280"), CompanyHours: law.MustHours("119"),
			Need: facts.BranchNeed, CFA: law.No,
		},
	}
	assert.Equal(t, "poec yes", screened(&c)[0], "what is open comes before what cannot be told")

	// The contract is an apprenticeship: the three other contracts are closed, and come last in their order.
	c.Contract.Kind = law.Apprenticeship
	order := screened(&c)
	assert.Equal(t, "poec yes", order[0])
	assert.Equal(t, "apprentissage unknown", order[1])
	for _, o := range eligibility.Screen(&c) {
		switch o.Scheme {
		case eligibility.SchemePEC, eligibility.SchemeCIE, eligibility.SchemeProfessionalisation:
			assert.Equal(t, law.No, o.Answer(), "%s: the contract is an apprenticeship", o.Scheme)
		default:
		}
	}
}

// Among what cannot be told, what only an exception could open comes last.
func TestScreenException(t *testing.T) {
	of := func(born string) facts.Case {
		return facts.Case{
			Person:   facts.Person{Born: day(born), Employed: law.No},
			Contract: facts.Contract{Made: day("2024-08-26"), Start: day("2024-09-02"), End: day("2025-09-01"), OpenEnded: law.No},
		}
	}
	untold := func(c facts.Case) (order []string) {
		for _, o := range eligibility.Screen(&c) {
			if o.Answer() == law.Unknown {
				order = append(order, o.Scheme.String())
			}
		}
		return order
	}
	ordinary := []string{"apprentissage", "professionnalisation", "pec", "cie", "poei", "poec", "pmsmp"}
	late := []string{"professionnalisation", "pec", "cie", "poei", "poec", "pmsmp", "apprentissage"}
	assert.Equal(t, ordinary, untold(of("1994-09-03")), "29 on the first day, 30 on the morrow")
	assert.Equal(t, late, untold(of("1994-09-02")), "30 on the first day: only a derogation could open the apprenticeship; a jobseeker may still be professionalised")

	c := of("1994-09-02")
	c.Person.RQTH = law.Yes
	assert.Equal(t, ordinary, untold(c), "L6222-2, 3°: the derogation is settled")
	c = of("1994-09-03")
	c.Person.Jobseeker = law.No
	assert.Equal(t, []string{"apprentissage", "pec", "cie"}, untold(c)[:3])
	assert.Equal(t, "professionnalisation", untold(c)[len(untold(c))-1], "29 and no jobseeker: only L6325-1, 3° is left")
	c.Person.RSA = law.Yes
	assert.Equal(t, []string{"apprentissage", "professionnalisation"}, untold(c)[:2], "L6325-1, 3°: the RSA")
	assert.Equal(t, ordinary[0], untold(facts.Case{})[0], "no age is recorded: nothing is late")
}

// An unset scheme is taken as each in turn: each option is what its own decision says of the contract of that kind.
func TestScreenAsksEach(t *testing.T) {
	decide := map[eligibility.Scheme]func(*facts.Case) law.Decision{
		eligibility.SchemeApprenticeship: eligibility.Apprenticeship, eligibility.SchemeProfessionalisation: eligibility.Professionalisation,
		eligibility.SchemePEC: eligibility.PEC, eligibility.SchemeCIE: eligibility.CIE, eligibility.SchemePOEI: eligibility.POEI,
		eligibility.SchemePOEC: eligibility.POEC, eligibility.SchemePMSMP: eligibility.PMSMP,
	}
	require.Len(t, decide, len(eligibility.Schemes()))
	c := facts.Case{
		Person:   facts.Person{Born: day("1993-02-10"), Jobseeker: law.Yes, RSA: law.Yes},
		Contract: facts.Contract{Made: day("2024-08-26"), Start: day("2024-09-02"), End: day("2025-09-01"), Hours: law.MustHours("30"), OpenEnded: law.No},
	}
	before, err := json.Marshal(c)
	require.NoError(t, err)
	seen := map[eligibility.Scheme]bool{}
	for _, o := range eligibility.Screen(&c) {
		as := c
		as.Contract.Kind = o.Scheme.Kind()
		assert.Equal(t, string(decide[o.Scheme](&as).AppendJSON(nil)), string(o.AppendJSON(nil)), o.Scheme)
		seen[o.Scheme] = true
	}
	assert.Len(t, seen, len(eligibility.Schemes()))
	after, err := json.Marshal(c)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after), "the case is not changed")
}

func TestScheme(t *testing.T) {
	for _, s := range eligibility.Schemes() {
		back, err := eligibility.ParseScheme(s.String())
		require.NoError(t, err)
		assert.Equal(t, s, back)
		text, err := s.MarshalText()
		require.NoError(t, err)
		var read eligibility.Scheme
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, s, read)
		for _, words := range []*law.Words{&eligibility.WordsFrench, &eligibility.WordsEnglish} {
			name, ok := words.Term("scheme." + s.String())
			assert.True(t, ok, s)
			assert.NotEmpty(t, name)
		}
	}
	_, err := eligibility.ParseScheme("stage")
	var bad *law.NameError
	require.ErrorAs(t, err, &bad)
}

// Each relation is said in both languages with its articles; two schemes are related in one way at most.
func TestRelations(t *testing.T) {
	type pair struct{ a, b eligibility.Scheme }
	seen := map[pair]bool{}
	for _, r := range eligibility.Relations() {
		require.NotEqual(t, r.First, r.Second)
		assert.False(t, seen[pair{r.First, r.Second}], "%s and %s twice", r.First, r.Second)
		assert.False(t, seen[pair{r.Second, r.First}] && r.How == eligibility.Excludes, "%s and %s twice", r.First, r.Second)
		seen[pair{r.First, r.Second}] = true
		for _, tag := range []language.Tag{language.French, language.English} {
			words := &eligibility.WordsFrench
			if tag == language.English {
				words = &eligibility.WordsEnglish
			}
			says, ok := words.Term(r.Remark.ID)
			require.True(t, ok, r.Remark.ID)
			assert.Contains(t, r.Text(tag), says)
			for _, ref := range r.Remark.Cites {
				assert.Contains(t, r.Text(tag), ref.String())
			}
		}
	}
	// The sequences that the texts allow, and the pay kept.
	how := func(a, b eligibility.Scheme) eligibility.How {
		for _, r := range eligibility.RelationsOf(a) {
			if r.First == a && r.Second == b {
				return r.How
			}
		}
		return 0
	}
	for _, row := range []struct {
		a, b    eligibility.Scheme
		how     eligibility.How
		because string
	}{
		{eligibility.SchemePMSMP, eligibility.SchemePOEC, eligibility.LeadsTo, "L5135-1: discover a trade, confirm a project"},
		{eligibility.SchemePOEC, eligibility.SchemeApprenticeship, eligibility.LeadsTo, "L6326-3 lists the apprenticeship contract"},
		{eligibility.SchemePEC, eligibility.SchemeProfessionalisation, eligibility.LeadsTo, "L6325-1, 3°: those who had a contract of L5134-19-1"},
		{eligibility.SchemePEC, eligibility.SchemePOEC, eligibility.During, "L6326-4: pay is kept by the employer"},
		{eligibility.SchemeApprenticeship, eligibility.SchemePEC, eligibility.Excludes, "two types of contract"},
		{eligibility.SchemePOEC, eligibility.SchemePOEI, 0, "no text was found on both courses at once"},
	} {
		assert.Equal(t, row.how, how(row.a, row.b), row.because)
	}
	assert.Empty(t, eligibility.Relation{}.Text(language.French))
}

func BenchmarkScreen(b *testing.B) {
	c := facts.Case{
		Person:   facts.Person{Born: day("1993-02-10"), Jobseeker: law.Yes, Employed: law.No, Disabled: law.Yes, RSA: law.No},
		Contract: facts.Contract{Made: day("2024-08-26"), Start: day("2024-09-02"), End: day("2025-08-31"), Hours: law.MustHours("35"), Place: law.Metropole, OpenEnded: law.No},
	}
	b.ReportAllocs()
	for b.Loop() {
		eligibility.Screen(&c)
	}
}

// One million cases on all the cores: a loop is all that a batch needs.
func BenchmarkScreenMillion(b *testing.B) {
	const people = 1_000_000
	cases := make([]facts.Case, 1000)
	for i := range cases {
		cases[i].Person = facts.Person{Born: day("1980-01-01").AddDays(17 * i), Jobseeker: law.That(i%2 == 0), RSA: law.That(i%3 == 0)}
		cases[i].Contract = facts.Contract{Made: day("2024-01-01").AddDays(i), Start: day("2024-01-08").AddDays(i), End: day("2025-01-07").AddDays(i), Hours: law.MustHours("35")}
	}
	for b.Loop() {
		var done sync.WaitGroup
		workers := runtime.GOMAXPROCS(0)
		for w := range workers {
			done.Go(func() {
				for i := w; i < people; i += workers {
					eligibility.Screen(&cases[i%len(cases)])
				}
			})
		}
		done.Wait()
	}
}

// The summary facts of the documentation of the package answer for the special cases they list.
func TestSummaries(t *testing.T) {
	c := facts.Case{
		Person: facts.Person{Born: day("2004-05-20")},
		Contract: facts.Contract{
			Kind: law.Apprenticeship, Made: day("2024-08-26"), Start: day("2024-09-02"), End: day("2025-09-01"), OpenEnded: law.No, Place: law.Metropole,
		},
	}
	asked := func() (keys []string) {
		for _, ask := range law.Asks(eligibility.Apprenticeship(&c)) {
			keys = append(keys, ask.Fact)
		}
		return keys
	}
	before := asked()
	gone := func(keys ...string) {
		t.Helper()
		after := asked()
		for _, key := range keys {
			assert.Contains(t, before, key)
			assert.NotContains(t, after, key)
		}
		before = after
	}
	c.Apprenticeship.Employer.Special = law.No
	gone("apprenticeship.employer.agency", "apprenticeship.employer.pair", "apprenticeship.employer.ascendant", "apprenticeship.employer.hosts.number", "apprenticeship.employer.own_cdi",
		"apprenticeship.employer.cross_border")
	c.Apprenticeship.Maitre.Special = law.No
	gone("apprenticeship.maitre.shared", "apprenticeship.maitre.referent", "apprenticeship.maitre.ceiling.branch_order")
	c.Apprenticeship.Special = law.No
	gone("apprenticeship.entry.same_level", "apprenticeship.shorter", "apprenticeship.longer")
}
