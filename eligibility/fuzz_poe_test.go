package eligibility_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// fuzzed are the questions on the schemes that prepare for a job.
var fuzzed = []string{
	"POEC", "POEC-EXIT", "POEC-HOURS-ACCOUNTING", "POE-STATUS-STAGIAIRE", "POE-HOURS", "POEI", "POEI-TUTOR-ATTEST", "POEI-EXIT",
	"POEI-EXIT-PARTTIME", "PMSMP", "AFPR-HOURS", "AFPR-EXIT", "PIC",
}

// randomly fills some of the facts below v.
func randomly(r *rand.Rand, v reflect.Value, share float64) {
	switch at := v.Addr().Interface().(type) {
	case *law.Date:
		if r.Float64() < share {
			*at = law.MustDate("2018-06-01").AddDays(r.IntN(2900))
			if r.IntN(4) == 0 { // a day on which a text begins or ends
				days := []string{"2018-12-31", "2019-01-01", "2023-12-31", "2024-01-01", "2024-04-24", "2024-06-20", "2024-06-21", "2024-07-22"}
				*at = law.MustDate(days[r.IntN(len(days))])
			}
		}
		return
	case *law.Hours:
		if r.Float64() < share {
			*at = hours([]string{"7", "10h01", "20", "35", "35h01", "100", "133", "134", "266", "300", "400", "400h01", "450", "601"}[r.IntN(14)])
		}
		return
	case *law.Count:
		if r.Float64() < share {
			*at = law.MustCount([]int{0, 1, 2, 3, 4, 23, 24}[r.IntN(7)])
		}
		return
	case *law.Answer:
		if r.Float64() < share {
			*at = law.Answer(1 + r.IntN(2))
		}
		return
	case interface{ UnmarshalText([]byte) error }:
		if v.Kind() == reflect.Uint8 && r.Float64() < share {
			v.SetUint(uint64(r.IntN(13))) // numbers that are no code of a shorter enumeration included
		}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				randomly(r, v.Field(i), share)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(4), 4))
		for i := range v.Len() {
			randomly(r, v.Index(i), share)
		}
	default:
	}
}

// coherent takes out what facts.Check would refuse and what says one thing twice: an answer cannot be monotonic
// in a fact that another one denies or stands in for.
func coherent(c *facts.Case) {
	if c.Person.Employed == law.No {
		c.Job = facts.Job{}
	}
	if c.Person.Unqualified == law.Yes {
		c.Person.Level = 0
	}
	if c.Course.Form == facts.Tutoring || c.Course.Form == facts.Hybrid {
		c.Course.Tutored = law.Unknown
	}
	if c.Course.Waiver.Granted != law.Yes {
		c.Course.Waiver = facts.Waiver{Granted: c.Course.Waiver.Granted}
	}
}

// keptInErasing are facts whose absence makes another one speak, by a convention that the decision carries (the
// first day for the day of conclusion) or because it is then all that is known of the form of a contract.
var keptInErasing = map[string]bool{
	"contract.made": true, "immersion.made": true, "contract.open_ended": true, "contract.no_term": true, "job.open_ended": true,
}

// erased lists the case with each recorded fact taken out, one at a time; a list goes as a whole.
func erased(c *facts.Case) map[string]facts.Case {
	out := map[string]facts.Case{}
	var walk func(path string, index []int, t reflect.Type)
	walk = func(path string, index []int, t reflect.Type) {
		if isStruct, list := ofFacts(t); isStruct && !list {
			for i := range t.NumField() {
				name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
				walk(strings.TrimPrefix(path+"."+name, "."), append(slices.Clone(index), i), t.Field(i).Type)
			}
			return
		}
		if !reflect.ValueOf(c).Elem().FieldByIndex(index).IsZero() && !keptInErasing[path] {
			without := *c
			reflect.ValueOf(&without).Elem().FieldByIndex(index).SetZero()
			out[path] = without
		}
	}
	walk("", nil, reflect.TypeFor[facts.Case]())
	return out
}

// ofFacts tells a struct of package facts, and whether it is a list of them.
func ofFacts(t reflect.Type) (isStruct, list bool) {
	if t.Kind() != reflect.Struct || t.PkgPath() != reflect.TypeFor[facts.Case]().PkgPath() {
		return false, false
	}
	_, list = t.FieldByName("Complete")
	return true, list
}

// FuzzPrepareForAJob: whatever the facts, a question is answered; taking a fact out leaves the answer or makes
// it Unknown; and nothing is asked exactly when no missing fact can change the answer.
func FuzzPrepareForAJob(f *testing.F) {
	for seed := range uint64(200) {
		f.Add(seed, seed%100)
	}
	f.Fuzz(func(t *testing.T, seed, share uint64) {
		r := rand.New(rand.NewPCG(seed, share))
		var c facts.Case
		randomly(r, reflect.ValueOf(&c).Elem(), float64(share%101)/100)
		coherent(&c)
		for _, name := range fuzzed {
			decide := deciders[name]
			d := decide(&c)
			require.Equal(t, name, d.Rule())
			for key, without := range erased(&c) {
				if a := decide(&without).Answer(); a != law.Unknown && a != d.Answer() && d.Answer() != law.Unknown {
					t.Fatalf("%s: %s with %s, %s without", name, d.Answer(), key, a)
				}
			}
			if d.Answer() != law.Unknown {
				require.Empty(t, law.Asks(d), name)
				continue
			}
			if len(law.Asks(d)) > 0 {
				continue
			}
			for range 20 { // nothing to ask: what is still missing cannot settle it
				fuller := c
				fillMissing(r, reflect.ValueOf(&fuller).Elem())
				standIns(&c, &fuller)
				coherent(&fuller)
				if decide(&fuller).Answer() != law.Unknown {
					t.Fatalf("%s: nothing was asked, and it was settled\n%s\n%s", name, eligibility.Explain(d, language.English), eligibility.Explain(decide(&fuller), language.English))
				}
			}
		}
	})
}

// standIns takes the facts of keptInErasing back to what they were, and those that deny a recorded one.
func standIns(c, fuller *facts.Case) {
	if c.Job != (facts.Job{}) {
		fuller.Person.Employed = law.Yes
	}
	if c.Person.Level != 0 {
		fuller.Person.Unqualified = c.Person.Unqualified
	}
	if c.Course.Tutored != law.Unknown {
		fuller.Course.Form = c.Course.Form
	}
	fuller.Contract.Made, fuller.Immersion.Made = c.Contract.Made, c.Immersion.Made
	fuller.Contract.OpenEnded, fuller.Contract.NoTerm, fuller.Job.OpenEnded = c.Contract.OpenEnded, c.Contract.NoTerm, c.Job.OpenEnded
}

// fillMissing records some of the facts that are not; lists stay.
func fillMissing(r *rand.Rand, v reflect.Value) {
	switch isStruct, list := ofFacts(v.Type()); {
	case list:
	case isStruct:
		for i := range v.NumField() {
			fillMissing(r, v.Field(i))
		}
	case v.IsZero() && v.Kind() != reflect.Slice:
		randomly(r, v, 0.7)
	}
}
