package funding_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// Nothing that reads as a case makes the functions on trainees panic, bracket an amount the wrong way round or write JSON that
// cannot be read.
func FuzzTrainee(f *testing.F) {
	for _, name := range []string{"trainee_income", "mobility_aid", "poei_aid"} {
		data, err := os.ReadFile("testdata/vectors/" + name + ".json")
		if err != nil {
			f.Fatal(err)
		}
		var v struct {
			Cases []struct{ Facts json.RawMessage }
		}
		if err := json.Unmarshal(data, &v); err != nil {
			f.Fatal(err)
		}
		for _, c := range v.Cases {
			f.Add([]byte(c.Facts), 20)
		}
	}
	f.Add([]byte(`{"course":{"start":"9999-12-31","end":"9999-12-31"},"trainee":{"benefit":{"are":true,"first_day":"9999-01-01","last_day":"0001-01-01","daily":"92233720368547758.06","rff":true}}}`), 0)
	f.Fuzz(func(t *testing.T, text []byte, after int) {
		var c facts.Case
		if json.Unmarshal(text, &c) != nil {
			return
		}
		on := c.Course.Start.AddDays(after % 4_000_000)
		in := funding.TraineeIncome(&c, on)
		if !in.Open && in.Low.Valid() && in.High.Valid() && in.Low.Compare(in.High) > 0 {
			t.Errorf("from %s to %s", in.Low, in.High)
		}
		if _, err := json.Marshal(in); err != nil {
			t.Error(err)
		}
		decisions := []law.Decision{in.Decision, funding.POEIEmployeePay(&c), funding.POECEmployeePay(&c)}
		for _, g := range []funding.Grant{funding.MobilityAid(&c), funding.POEIAid(&c), funding.POEIContribution(&c), funding.LongTermAid(&c), funding.POECTraining(&c, nil)} {
			decisions = append(decisions, g.Decision)
			low, floor := g.Total().Low()
			if high, ceiling := g.Total().High(); floor && ceiling && low.Compare(high) > 0 {
				t.Errorf("%s: from %s to %s", g.Subject, low, high)
			}
		}
		for _, d := range decisions {
			if d.Answer() == law.Unknown && d.IsZero() {
				t.Error("an empty decision")
			}
			if _, err := funding.ReadDecision(d.AppendJSON(nil)); err != nil {
				t.Error(err)
			}
		}
	})
}
