package outcome

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// A move changes one printed figure by one unit. It returns false when that is not possible (below zero).
type move struct {
	what Reading // how a check that looks at the figure lists it
	own  string  // claim whose printed value it is, when it is one
	do   func(*Document, int) bool
}

// moves lists every figure that a document prints.
func moves(d *Document) []move {
	var all []move
	shift := func(c *law.Count, by int) bool {
		n, ok := c.Get()
		moved, err := law.CountOf(n + by)
		if !ok || err != nil {
			return false
		}
		*c = moved
		return true
	}
	for i := range d.Years {
		name := d.Years[i].Name
		counts := reflect.TypeFor[Counts]()
		for j := range counts.NumField() {
			if counts.Field(j).Type != reflect.TypeFor[law.Count]() {
				continue
			}
			key, _, _ := strings.Cut(counts.Field(j).Tag.Get("json"), ",")
			f, err := ParseFigure(key)
			if err != nil {
				panic(err) // a field of Counts that is no figure
			}
			all = append(all, move{Reading{Year: name, Figure: f}, "", func(d *Document, by int) bool {
				return shift(reflect.ValueOf(&d.Years[i].Counts).Elem().Field(j).Addr().Interface().(*law.Count), by)
			}})
		}
		for k := range d.Years[i].Contracts {
			all = append(all, move{Reading{Year: name, Figure: FigureContractsOf(k)}, "", func(d *Document, by int) bool {
				c := d.Years[i].Contracts[k]
				ok := shift(&c, by)
				d.Years[i].Contracts[k] = c
				return ok
			}})
		}
		for j := range d.Years[i].TrainingDetail {
			all = append(all, move{Reading{Year: name, Figure: FigureTrainingDetail}, "", func(d *Document, by int) bool {
				return shift(&d.Years[i].TrainingDetail[j].Count, by)
			}})
		}
		for j := range d.Years[i].List {
			all = append(all, move{Reading{Year: name, Figure: FigureSumOfSessions}, "", func(d *Document, by int) bool {
				return shift(&d.Years[i].List[j].Trained, by)
			}})
		}
	}
	for i := range d.Claims {
		c := &d.Claims[i]
		for j := range c.Details {
			all = append(all, move{own: c.ID, do: func(d *Document, by int) bool {
				return shift(&d.Claims[i].Details[j].Count, by)
			}})
		}
		if c.Printed.IsZero() {
			continue
		}
		m := move{own: c.ID, do: func(d *Document, by int) bool {
			d.Claims[i].Printed = d.Claims[i].Printed.plus(int64(by))
			return true
		}}
		if c.Check == CheckRate && len(c.Figures) > 0 {
			m.what = Reading{Year: c.Year, Figure: c.Figures[0], Rate: true}
		}
		all = append(all, m)
	}
	return all
}

func reads(f *Finding, what Reading) bool {
	for _, r := range f.Read {
		if what.Figure != 0 && r.Year == what.Year && r.Figure == what.Figure && r.Rate == what.Rate {
			return true
		}
	}
	return false
}

// Moving any figure of a document by one, up or down, changes only the checks that list it among those they
// read: neither verdict, nor values, nor words of any other.
func TestMovingOneFigure(t *testing.T) {
	for name, load := range map[string]func() *Document{
		"published": func() *Document { return published(t) },
		"synthetic": synthetic,
	} {
		t.Run(name, func(t *testing.T) {
			before := Audit(load())
			all := moves(load())
			changed, moved := map[string]bool{}, 0
			for _, m := range all {
				for _, by := range []int{-1, 1} {
					d := load()
					if !m.do(d, by) {
						continue
					}
					moved++
					after := Audit(d)
					for i := range before.All {
						b, a := before.All[i], after.All[i]
						if same(b, a) {
							continue
						}
						changed[b.ID] = true
						require.True(t, reads(&b, m.what) || m.own == b.ID,
							"%s changed with %s of %s (%+d), which it does not list", b.ID, m.what.Figure, m.what.Year, by)
					}
				}
			}
			assert.Greater(t, moved, 100, "figures were moved")
			for i := range before.All {
				f := &before.All[i]
				switch f.Reason {
				case ReasonPlanned, ReasonNotPlanned: // these rest on no count
				case ReasonMissingFigure:
					assert.True(t, changed[f.ID] || f.Check == CheckTrades, "%s never changed", f.ID) // that one has no list
				default:
					assert.True(t, changed[f.ID], "%s never changed, whatever figure was moved", f.ID)
				}
			}
		})
	}
}

// same compares two findings and their words.
func same(a, b Finding) bool {
	for _, tag := range []language.Tag{language.French, language.English} {
		if !reflect.DeepEqual(a.Sentences(tag), b.Sentences(tag)) {
			return false
		}
	}
	a.Claim, b.Claim = nil, nil
	return reflect.DeepEqual(a, b)
}
