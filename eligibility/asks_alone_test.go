package eligibility_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// A fact marked [law.Ask.Alone] settles the decision by one answer, everything else staying unknown: when nothing is known and when
// one fact of a decided case is missing.
func TestAsksAlone(t *testing.T) {
	tried := 0
	check := func(name string, decide lawtest.Decider, c *facts.Case) {
		for _, ask := range law.Asks(decide(c)) {
			if ask.Alone && !slices.Contains(generous[strings.Fields(name)[0]], ask.Fact) {
				tried++
				assert.True(t, settledBy(decide, c, ask.Fact), "%s: %s (%v)", name, ask.Fact, ask.Rules)
			}
		}
	}
	lives := map[string]lawtest.Decider{
		"CIESuspension": eligibility.CIESuspension, "CIENotice": eligibility.CIENotice, "CIECertificate": eligibility.CIECertificate, "CIEImmersions": eligibility.CIEImmersions,
	}
	for _, all := range []map[string]lawtest.Decider{deciders, lives} {
		for name, decide := range all {
			check(name+" on nothing", decide, &facts.Case{})
		}
	}
	for _, f := range slices.Concat(flips, apprenticeTermFlips, pecFlips, maitreFlips, professionalisationFlips, apprenticeFlips) {
		base := f.baseline()
		rule := f.decide(&base).Rule()
		recorded := recordedLeaves(&base)
		for _, path := range recorded {
			c := f.baseline()
			erase(&c, path)
			check(rule+" without "+strings.Join(path, "."), f.decide, &c)
		}
	}
	assert.NotZero(t, tried)
}

// generous are the facts that are marked although none of their answers settles, by the rule at the root: their clause can become
// Yes only, opens another question, or reads another fact once the day that picks its text is known.
var generous = map[string][]string{
	"APP":               {"apprenticeship.employer.agency", "apprenticeship.employer.ascendant", "apprenticeship.employer.cross_border", "apprenticeship.employer.hosts.number", "apprenticeship.employer.own_cdi", "apprenticeship.employer.pair", "employer.public"},
	"APP-AGE-CIVILYEAR": {"course.start"},
	"APP-BREAK":         {"apprenticeship.break.route", "contract.made"},
	"APP-EMP":           {"apprenticeship.employer.agency", "apprenticeship.employer.ascendant", "apprenticeship.employer.cross_border", "apprenticeship.employer.hosts.number", "apprenticeship.employer.own_cdi", "apprenticeship.employer.pair", "employer.public"},
	"GE":                {"contract.start", "sharing.group.form"},
	"GE-AIDS":           {"contract.start"},
	"PIC":               {"person.unqualified"},
	"PMSMP":             {"immersion.made"},
	"POEI":              {"course.tutored", "employer.unhired_trainee", "offer.applied"},
	"PRO-RENEW":         {"contract.renewals"},
	"SHARED-HOURS":      {"contract.start"},
}

// settledBy tells whether some value of a fact settles the decision.
func settledBy(decide lawtest.Decider, c *facts.Case, fact string) bool {
	for _, v := range valuesOf(c, strings.Split(fact, ".")) {
		if decide(&v).Answer() != law.Unknown {
			return true
		}
	}
	return false
}

// valuesOf is the case with each value that a fact is tried with. One of a list is given to all its items.
func valuesOf(c *facts.Case, path []string) []facts.Case {
	places := placesOf(reflect.ValueOf(c).Elem(), path)
	if len(places) == 0 {
		return nil
	}
	var all []facts.Case
	for _, value := range candidates(places[0], c) {
		v := *c
		unshare(reflect.ValueOf(&v).Elem())
		for _, place := range placesOf(reflect.ValueOf(&v).Elem(), path) {
			place.Set(value)
		}
		all = append(all, v)
	}
	return all
}

// placesOf are the fields below v with the names of a key, one for each item of a list.
func placesOf(v reflect.Value, path []string) []reflect.Value {
	if len(path) == 0 {
		return []reflect.Value{v}
	}
	if items, list := v.Type().FieldByName("Items"); list && path[0] != "complete" {
		var all []reflect.Value
		for i := range v.FieldByIndex(items.Index).Len() {
			all = append(all, placesOf(v.FieldByIndex(items.Index).Index(i), path)...)
		}
		return all
	}
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if name == path[0] {
			return placesOf(v.Field(i), path[1:])
		}
	}
	return nil
}

// unshare copies the lists below v.
func unshare(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				unshare(v.Field(i))
			}
		}
	case reflect.Slice:
		if v.Len() > 0 {
			own := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
			reflect.Copy(own, v)
			v.Set(own)
		}
	default:
	}
}

// candidates are the values that a fact is tried with, days of the case beside a grid. A list is complete as it stands, or with
// one more item.
func candidates(fact reflect.Value, c *facts.Case) []reflect.Value {
	var all []reflect.Value
	typ := fact.Type()
	add := func(v any) { all = append(all, reflect.ValueOf(v)) }
	switch typ {
	case reflect.TypeFor[law.Answer]():
		add(law.Yes)
		add(law.No)
		return all
	case reflect.TypeFor[law.Date]():
		days := map[law.Date]bool{}
		for _, text := range []string{"1955-01-01", "1965-01-01", "1975-01-01", "1990-01-01", "1999-01-01", "2004-01-01", "2008-01-01", "2012-01-01"} {
			days[day(text)] = true
		}
		for y := 2014; y < 2030; y++ {
			days[law.MustDate("2014-03-15").Deadline(12*(y-2014))] = true
		}
		collectDays(reflect.ValueOf(c).Elem(), func(d law.Date) {
			for _, by := range []int{-1200, -800, -400, -200, -100, -40, -10, -5, -1, 0, 1, 5, 10, 40, 100, 200, 400, 800, 1200, 2000} {
				days[d.AddDays(by)] = true
			}
		})
		for d := range days {
			add(d)
		}
		return all
	case reflect.TypeFor[law.Hours]():
		for _, text := range []string{"0", "1", "5", "8", "10", "15", "20", "26", "35", "36", "50", "100", "150", "200", "300", "400", "450", "500", "600", "800", "1000", "1607", "3000"} {
			add(law.MustHours(text))
		}
		return all
	case reflect.TypeFor[law.Count]():
		for _, n := range []int{0, 1, 2, 3, 4, 5, 6, 10, 12, 18, 24, 36, 48, 60, 100, 250, 400, 1000, 100000} {
			add(law.MustCount(n))
		}
		return all
	case reflect.TypeFor[law.Euro]():
		for _, text := range []string{"0", "0.01", "5", "12", "20", "500", "2000", "100000"} {
			add(law.MustEuro(text))
		}
		return all
	case reflect.TypeFor[law.Rate]():
		for _, text := range []string{"0", "10", "25", "50", "75", "100"} {
			var r law.Rate
			if r.UnmarshalText([]byte(text)) == nil {
				add(r)
			}
		}
		return all
	}
	switch typ.Kind() {
	case reflect.Uint8:
		for n := 1; n < 64; n++ {
			v := reflect.New(typ).Elem()
			v.SetUint(uint64(n))
			if s, ok := v.Interface().(interface{ String() string }); !ok || s.String() != "" {
				all = append(all, v)
			}
		}
	case reflect.Slice:
		for _, item := range candidates(reflect.Zero(typ.Elem()), c) {
			all = append(all, reflect.Append(reflect.MakeSlice(typ, 0, 1), item))
		}
	case reflect.Struct:
		complete, list := typ.FieldByName("Complete")
		if !list {
			return itemsOf(typ, c)
		}
		v := reflect.New(typ).Elem()
		v.Set(fact)
		v.FieldByIndex(complete.Index).Set(reflect.ValueOf(law.Yes))
		all = append(all, v)
		for _, item := range candidates(reflect.Zero(v.FieldByName("Items").Type().Elem()), c) {
			w := reflect.New(typ).Elem()
			w.Set(v)
			w.FieldByName("Items").Set(reflect.Append(clipped(v.FieldByName("Items")), item))
			all = append(all, w)
		}
	default:
	}
	return all
}

// itemsOf are items of a list: each day that is tried, for all their days, with each answer for all that is yes or no.
func itemsOf(typ reflect.Type, c *facts.Case) []reflect.Value {
	var all []reflect.Value
	for _, on := range candidates(reflect.ValueOf(law.Date{}), c) {
		for _, a := range []law.Answer{law.Yes, law.No} {
			v := reflect.New(typ).Elem()
			for i := range typ.NumField() {
				switch typ.Field(i).Type {
				case reflect.TypeFor[law.Date]():
					v.Field(i).Set(on)
				case reflect.TypeFor[law.Answer]():
					v.Field(i).Set(reflect.ValueOf(a))
				}
			}
			all = append(all, v)
		}
	}
	return all
}

// clipped is a list to which appending copies.
func clipped(v reflect.Value) reflect.Value { return v.Slice3(0, v.Len(), v.Len()) }

func collectDays(v reflect.Value, each func(law.Date)) {
	switch v.Kind() {
	case reflect.Struct:
		if d, ok := v.Interface().(law.Date); ok {
			if !d.IsZero() {
				each(d)
			}
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				collectDays(v.Field(i), each)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			collectDays(v.Index(i), each)
		}
	default:
	}
}

// recordedLeaves are the keys of the facts that a case records.
func recordedLeaves(c *facts.Case) [][]string {
	var all [][]string
	v := reflect.ValueOf(c).Elem()
	for path := range leaves(v.Type(), nil) {
		if v.FieldByIndex(path).IsZero() {
			continue
		}
		var names []string
		typ := v.Type()
		for _, i := range path {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			names, typ = append(names, name), typ.Field(i).Type
		}
		all = append(all, names)
	}
	return all
}

// erase removes a fact.
func erase(c *facts.Case, path []string) {
	for _, place := range placesOf(reflect.ValueOf(c).Elem(), path) {
		place.SetZero()
	}
}
