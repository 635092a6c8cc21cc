package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func TestCompare(t *testing.T) {
	before := Dated{"2021", Final, NewShare(insertionMeasure, head(70), head(99))}
	after := Dated{"2022", Final, NewShare(insertionMeasure, head(95), head(126))}
	c := Compare(before, after)
	assert.Empty(t, c.Refusals)
	// 95/126 - 70/99 = 75.397 - 70.707
	assert.Equal(t, "+4,69\u00a0points", c.Points().FormatSigned(2, language.French))
	assert.Equal(t, c.Anyway(), c.Points())

	with := func(change func(*Dated)) Dated {
		d := after
		change(&d)
		return d
	}
	measure := func(change func(*Measure)) Dated {
		return with(func(d *Dated) {
			m := d.Share.Measure()
			change(&m)
			d.Share = NewShare(m, d.Share.Count(), d.Share.Base())
		})
	}
	for _, row := range []struct {
		why   string
		after Dated
		want  []Refusal
	}{
		{"a pré-bilan", with(func(d *Dated) { d.Status = Provisional }), []Refusal{RefusedProvisional}},
		{"a plan", with(func(d *Dated) { d.Status = Planned }), []Refusal{RefusedPlanned}},
		{"status not stated", with(func(d *Dated) { d.Status = 0 }), []Refusal{RefusedStatus}},
		{"another indicator", measure(func(m *Measure) { m.Indicator = "contracts" }), []Refusal{RefusedIndicator}},
		{"another base", measure(func(m *Measure) { m.Of = FigureTrained.Base() }), []Refusal{RefusedBase}},
		{"within six months, not at six months", measure(func(m *Measure) { m.Window = Within(6) }), []Refusal{RefusedWindow}},
		{"window not stated", measure(func(m *Measure) { m.Window = 0 }), []Refusal{RefusedWindow}},
		{"unknowns out of the base", measure(func(m *Measure) { m.Unknowns = UnknownsExcluded }), []Refusal{RefusedUnknowns}},
		{"no rate", with(func(d *Dated) { d.Share = NewShare(insertionMeasure, head(3), head(0)) }), []Refusal{RefusedNoRate}},
		{"all at once", Dated{Year: "2023", Status: Provisional}, []Refusal{
			RefusedProvisional, RefusedIndicator, RefusedBase, RefusedWindow, RefusedUnknowns, RefusedNoRate,
		}},
	} {
		c := Compare(before, row.after)
		assert.Equal(t, row.want, c.Refusals, row.why)
		assert.False(t, c.Points().Valid(), row.why)
		for _, r := range c.Refusals {
			assert.NotEmpty(t, r.String())
			assert.NotEmpty(t, r.Explain(language.French))
			assert.NotEmpty(t, r.Explain(language.English))
		}
	}
	same := measure(func(m *Measure) { m.Window = WindowMixed })
	assert.Equal(t, []Refusal{RefusedWindow}, Compare(same, same).Refusals, "two mixed windows are not the same window")
	provisional := Compare(before, with(func(d *Dated) { d.Status = Provisional }))
	assert.Equal(t, c.Points(), provisional.Anyway(), "the difference is there for whoever asks in spite of it")
	assert.Empty(t, Refusal(0).Explain(language.French))
	assert.Empty(t, Refusal(99).Explain(language.French))
}

func TestCompareYears(t *testing.T) {
	a, b := sampleYear(), sampleYear()
	b.Name, b.Trained, b.Inserted = "2022", head(45), head(24)
	c := CompareYears(&a, &b, FigureTrained)
	assert.Empty(t, c.Refusals)
	assert.Equal(t, "25", c.Percent().String(), "(45 - 36)/36")
	b.Status, b.Window = Provisional, 0
	assert.Equal(t, []Refusal{RefusedProvisional}, CompareYears(&a, &b, FigureTrained).Refusals, "the window is not one of the trained")
	d := CompareYears(&a, &b, FigureInserted)
	assert.Equal(t, []Refusal{RefusedProvisional, RefusedWindow}, d.Refusals)
	assert.False(t, d.Percent().Valid())
	assert.Equal(t, "20", d.Anyway().String(), "(24 - 20)/20")
	a.Trained = head(0)
	b.Status = Final
	assert.Equal(t, []Refusal{RefusedNoRate}, CompareYears(&a, &b, FigureTrained).Refusals, "no growth from nobody")
	a.Trained = law.Count{}
	assert.False(t, CompareYears(&a, &b, FigureTrained).Anyway().Valid())
}
