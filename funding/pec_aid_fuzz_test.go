package funding_test

import (
	"encoding/binary"
	"encoding/json"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// randomCUIAid is any aid, contradictory ones included.
func randomCUIAid(r *rand.Rand) facts.Case {
	c := randomCase(r)
	date := func(from string, days int) law.Date {
		if r.IntN(6) == 0 {
			return law.Date{}
		}
		return day(from).AddDays(r.IntN(days))
	}
	answer := func() law.Answer { return law.Answer(r.IntN(3)) }
	rate := func() law.Rate { return []law.Rate{{}, law.Percent(r.IntN(120)), law.Percent(100_000_000)}[r.IntN(3)] }
	hours := func() law.Hours {
		return []law.Hours{{}, law.MustHours("7"), law.MustHours("20"), law.MustHours("26.5"), law.MustHours("1000000000000")}[r.IntN(5)]
	}
	a := &c.Aid
	a.Made, a.From, a.Through = date("2017-06-01", 3600), date("2017-06-01", 3600), date("2017-06-01", 5000)
	if r.IntN(40) == 0 {
		a.Through = day("9999-12-31")
	}
	a.Grantor = facts.Grantor(r.IntN(8))
	a.Rate, a.OrderRate, a.PaidHours, a.FewerHours, a.WhollyDepartement = rate(), rate(), hours(), answer(), answer()
	a.Region, a.Public, a.Breached, a.AgreedWeek, a.EndAllowance = facts.Region(r.IntN(20)), facts.AidPublic(r.IntN(16)), answer(), hours(), answer()
	a.Extensions.Complete = answer()
	for range r.IntN(3) {
		a.Extensions.Items = append(a.Extensions.Items, facts.AidExtension{Made: date("2019-01-01", 3000), From: date("2019-01-01", 3000), Through: date("2019-01-01", 3000)})
	}
	c.Person.RSA, c.Person.Disabled, c.CUI.LastingDifficulties, c.CUI.OtherStateAid = answer(), answer(), answer(), answer()
	c.CUI.Training = facts.ForeseenTraining{Foreseen: answer(), Qualifying: answer(), Start: date("2019-01-01", 3000), End: date("2019-01-01", 3000)}
	c.Person.RQTH, c.CUI.CausesDismissal, c.CUI.EmploymentPolicy = answer(), answer(), answer()
	c.CUI.Break.Initiative, c.CUI.Break.Ground = facts.Initiative(r.IntN(4)), facts.Ground(r.IntN(10))
	if r.IntN(3) > 0 {
		c.Contract.Kind = []law.Kind{law.PEC, law.CIE, law.CDD, law.CDI}[r.IntN(4)]
	}
	c.CUI.Break.Day, c.Contract.Ended = date("2018-01-01", 3000), date("2018-01-01", 30000)
	c.Employer.Form, c.Employer.Group = facts.LegalForm(r.IntN(14)), answer()
	for range r.IntN(3) {
		c.Contract.Suspensions.Items = append(c.Contract.Suspensions.Items, facts.Suspension{From: date("2018-01-01", 3000), Through: date("2018-01-01", 3000), Paid: answer(), Share: rate()})
	}
	return c
}

// randomClawback is any decision on the end of the contract, or none.
func randomClawback(r *rand.Rand) law.Decision {
	if r.IntN(4) == 0 {
		return law.Decision{}
	}
	return clawback(law.Answer(r.IntN(3)))
}

// Whatever the facts: no panic; a month never passes the ceiling of its SMIC for 35 hours; the shares stay within the whole
// and add up to it where all three are known; decisions are read back; explanations leave no brace.
func FuzzPECAid(f *testing.F) {
	for seed := range uint64(40) {
		f.Add(binary.LittleEndian.AppendUint64(nil, seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var seed [8]byte
		copy(seed[:], data)
		r := rand.New(rand.NewPCG(binary.LittleEndian.Uint64(seed[:]), 7))
		for range 20 {
			c := randomCUIAid(r)
			checkCUIAid(t, funding.PECAid(&c, funding.Orders()), law.Percent(105)) // a workshop of integration of before July 2014
			checkCUIAid(t, funding.CIEAid(&c, funding.Orders()), law.Percent(47))
			checkCUIAid(t, funding.PECRepayment(&c, nil, randomClawback(r)), law.Percent(105))
			on := day("2018-01-01").AddDays(r.IntN(3000))
			for _, d := range []law.Decision{
				funding.PECAidOn(&c, funding.Orders(), on), funding.CIEAidOn(&c, nil, on), funding.PECAidLength(&c), funding.CIEAidLength(&c),
				funding.PECAidRate(&c), funding.CIEAidRate(&c), funding.PECExemption(&c, on), funding.PECTaxes(&c, on), funding.PECHeadcount(&c, on),
				funding.GroupHeadcount(&c, on), funding.PECNoEndAllowance(&c), funding.PECExemptionRepaid(&c, randomClawback(r)),
				funding.PECExemptPay(&c, on, law.Cents(r.Int64N(500000)), c.Aid.PaidHours).Decision,
			} {
				checkCUIDecision(t, d)
			}
		}
	})
}

func checkCUIDecision(t *testing.T, d law.Decision) {
	t.Helper()
	require.False(t, d.IsZero())
	stored := d.AppendJSON(nil)
	back, err := funding.ReadDecision(stored)
	require.NoError(t, err)
	require.Equal(t, string(stored), string(back.AppendJSON(nil)))
	for _, tag := range []language.Tag{language.French, language.English} {
		require.False(t, strings.ContainsAny(funding.Explain(d, tag), "{}"), funding.Explain(d, tag))
	}
}

func checkCUIAid(t *testing.T, a funding.CUIAid, ceiling law.Rate) {
	t.Helper()
	type bounds struct{ low, high law.Euro }
	var sums [3]map[law.Date]bounds
	for i, g := range []funding.Grant{a.Whole, a.State, a.Departement} {
		checkCUIDecision(t, g.Decision)
		require.LessOrEqual(t, g.Len(), 61)
		require.NotEmpty(t, g.Total().String())
		sums[i] = map[law.Date]bounds{}
		for x := range g.Instalments() {
			sums[i][x.Month] = bounds{x.Low, x.High}
			if x.Open {
				continue
			}
			require.True(t, x.Low.Valid() && x.High.Valid())
			require.False(t, x.Low.IsNegative())
			require.LessOrEqual(t, x.Low.Compare(x.High), 0, "%s %s", x.Month, x.Rule)
			v, _ := law.SMIC.At(law.When{Day: x.Month})
			if v == nil { // before the first SMIC that was read
				require.True(t, x.High.IsZero())
				continue
			}
			require.LessOrEqual(t, x.High.Compare(funding.PECMonth(ceiling, v.Value, law.MustHours("35"))), 0, "%s", x.Month)
		}
	}
	most, bounded := a.Whole.Total().High()
	if quoted, ok := a.Quote().Received(a.Whole.Payee).High(); ok && bounded && a.Whole.Payee != 0 {
		require.LessOrEqual(t, quoted.Compare(most), 0, "the quote passes the aid")
	}
	for m, whole := range sums[0] {
		state, okState := sums[1][m]
		share, okShare := sums[2][m]
		if !okState || !okShare {
			continue
		}
		require.LessOrEqual(t, state.high.Compare(whole.high), 0)
		require.LessOrEqual(t, share.high.Compare(whole.high), 0)
		if whole.low == whole.high && state.low == state.high && share.low == share.high {
			require.Equal(t, whole.low, state.low.Add(share.low), "%s", m)
		}
	}
}

// cuiAidVectors is the file of amounts that any program can replay.
type cuiAidVectors struct {
	About  string   `json:"about"`
	Source []string `json:"source"`
	Cases  []struct {
		Name   string     `json:"name"`
		Why    string     `json:"why"`
		Facts  facts.Case `json:"facts"`
		Orders bool       `json:"orders"` // with the regional orders that were found
		Expect struct {
			Answer string              `json:"answer"`
			Months map[string][]string `json:"months"` // low and high of the whole, of the State, of the département
		} `json:"expect"`
	} `json:"cases"`
}

func TestCUIAidVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/vectors/pec_aid.json")
	require.NoError(t, err)
	var v cuiAidVectors
	decoder := json.NewDecoder(strings.NewReader(string(data)))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&v))
	require.NotEmpty(t, v.Source)
	require.NotEmpty(t, v.Cases)
	for i := range v.Cases {
		x := &v.Cases[i]
		require.NotEmpty(t, x.Why, x.Name)
		require.NotEmpty(t, x.Expect.Months, x.Name)
		var orders []funding.Order
		if x.Orders {
			orders = funding.Orders()
		}
		aid := funding.PECAid
		if x.Facts.Contract.Kind == law.CIE {
			aid = funding.CIEAid
		}
		a := aid(&x.Facts, orders)
		assert.Equal(t, x.Expect.Answer, a.Whole.Answer().String(), x.Name)
		for month, want := range x.Expect.Months {
			var got []string
			for _, g := range []funding.Grant{a.Whole, a.State, a.Departement} {
				for part := range g.Instalments() {
					if part.Month == day(month) {
						got = append(got, part.Low.String(), part.High.String())
					}
				}
			}
			assert.Equal(t, want, got, "%s: %s", x.Name, month)
		}
	}
}

func BenchmarkPECMonth(b *testing.B) {
	rate, smic, hours := law.Percent(80), law.MustEuro("10.48"), law.MustHours("30")
	b.ReportAllocs()
	for b.Loop() {
		if funding.PECMonth(rate, smic, hours).Cents() != 108992 {
			b.Fatal()
		}
	}
}

func BenchmarkPECAid(b *testing.B) {
	c := aidedRSA()
	b.ReportAllocs()
	for b.Loop() {
		if a := funding.PECAid(&c, nil); a.Whole.Len() != 12 {
			b.Fatal(a.Whole.Len())
		}
	}
}

func BenchmarkPECAidOn(b *testing.B) {
	c := aidedRSA()
	on := day("2021-11-15")
	b.ReportAllocs()
	for b.Loop() {
		if funding.PECAidOn(&c, nil, on).Answer() != law.Yes {
			b.Fatal()
		}
	}
}

func BenchmarkPECExemption(b *testing.B) {
	c := aidedRSA()
	c.Employer.Form = facts.LocalAuthority
	on := day("2021-11-15")
	b.ReportAllocs()
	for b.Loop() {
		if funding.PECExemption(&c, on).Answer() != law.Yes {
			b.Fatal()
		}
	}
}
