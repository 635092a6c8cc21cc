package eligibility_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Erasing one fact of a case may make an answer Unknown; it never makes a Yes of a No, nor a No of a Yes.
func TestErasingAFactOfACUI(t *testing.T) {
	for _, f := range pecFlips {
		base := f.baseline()
		before := f.decide(&base).Answer()
		erased := 0
		for path := range leaves(reflect.TypeFor[facts.Case](), nil) {
			c := f.baseline()
			v := reflect.ValueOf(&c).Elem().FieldByIndex(path)
			if v.IsZero() {
				continue
			}
			v.SetZero()
			erased++
			if got := f.decide(&c).Answer(); got != before {
				assert.Equal(t, law.Unknown, got, "%s without %v: was %s", f.decide(&c).Rule(), path, before)
			}
		}
		assert.NotZero(t, erased)
	}
}

// leaves yields the index path of every field that is neither a struct of facts nor a list.
func leaves(typ reflect.Type, at []int) func(func([]int) bool) {
	return func(yield func([]int) bool) {
		for i := range typ.NumField() {
			field, path := typ.Field(i), append(at[:len(at):len(at)], i)
			switch {
			case field.Type.Kind() == reflect.Slice:
			case field.Type.Kind() == reflect.Struct && field.Type.PkgPath() == reflect.TypeFor[facts.Case]().PkgPath():
				for p := range leaves(field.Type, path) {
					if !yield(p) {
						return
					}
				}
			default:
				if !yield(path) {
					return
				}
			}
		}
	}
}
