package outcome_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// situationRow is a row of testdata/taxonomy.json: one situation, and what each definition makes of it.
type situationRow struct {
	Code      string            `json:"code"`
	Case      string            `json:"case"`
	Situation outcome.Situation `json:"situation"`
	Contract  *outcome.Contract `json:"contract"`
	Employer  outcome.Employer  `json:"employer"`
	Ended     law.Date          `json:"ended"`
	Prepares  law.Level         `json:"prepares"`
	Year      uint16            `json:"year"`
	Answers   map[string]string `json:"answers"`
}

func (r *situationRow) name() string {
	if r.Case == "" {
		return r.Code
	}
	return r.Code + ", " + r.Case
}

// at is the journey of the row, observed at a window. Everything that followed the course is recorded, so
// that an access that is not there is a no.
func (r *situationRow) at(w outcome.Window) *outcome.Journey {
	j := &outcome.Journey{
		Ended: day("2024-06-30"), Ending: outcome.Completed, Prepares: r.Prepares,
		Setting: outcome.Setting{Year: r.Year},
	}
	if r.Situation.Known() {
		j.Traced = law.Yes
	}
	if !r.Ended.IsZero() {
		j.Ended = r.Ended
	}
	f := outcome.FollowUp{Window: w, Situation: r.Situation, Employer: r.Employer}
	if r.Contract != nil {
		j.Contracts, f.Contract = []outcome.Contract{*r.Contract}, 1
	}
	j.FollowUps = []outcome.FollowUp{f}
	return j
}

func taxonomy(t *testing.T) []situationRow {
	t.Helper()
	data, err := os.ReadFile("testdata/taxonomy.json")
	require.NoError(t, err)
	var file struct {
		Rows []situationRow `json:"rows"`
	}
	require.NoError(t, json.Unmarshal(data, &file))
	return file.Rows
}

// The 28 situations are those of a census of the definitions in use; each stands for every column.
func TestTaxonomyIsWhole(t *testing.T) {
	codes := map[string]bool{}
	for _, r := range taxonomy(t) {
		codes[r.Code] = true
		assert.Len(t, r.Answers, 8, r.name())
	}
	assert.Len(t, codes, 28)
}

func TestTaxonomy(t *testing.T) {
	columns := map[string]*outcome.Indicator{
		"occitanie_insertion":             outcome.Occitanie,
		"poec_target_contract":            outcome.POECTarget,
		"poei_target_contract":            outcome.POEITarget,
		"ft_taux_retour_emploi_formation": outcome.FranceTravailReturn,
		"rap102_retours_emploi_durable":   outcome.DurableReturns,
		"dares_emploi_durable":            outcome.DaresDurable,
	}
	for _, r := range taxonomy(t) {
		t.Run(r.name(), func(t *testing.T) {
			for id, i := range columns {
				want, ok := r.Answers[id]
				require.True(t, ok, id)
				in, a := i.Answer(r.at(outcome.At(6)), nil, 0)
				assert.Equal(t, law.Yes, in, "%s: in the base", id)
				if want == "counted no" {
					assert.Equal(t, law.Unknown, a, id)
					assert.Equal(t, law.No, i.Treat(a), id)
					continue
				}
				assert.Equal(t, want, a.String(), id)
			}
		})
	}
}

// The column of the IAE holds the class of the exit, at the day of exit.
func TestTaxonomyIAE(t *testing.T) {
	classes := map[string]*outcome.Indicator{
		"durable": outcome.IAEDurable, "transition": outcome.IAETransition, "positive": outcome.IAEPositive,
	}
	for _, r := range taxonomy(t) {
		t.Run(r.name(), func(t *testing.T) {
			want := r.Answers["iae"]
			j := r.at(outcome.At(0))
			in, dynamic := outcome.IAEDynamic.Answer(j, nil, 0)
			assert.Equal(t, want != "withdrawn", in == law.Yes, "in the base")
			switch want {
			case "other", "withdrawn":
				assert.Equal(t, law.No, dynamic)
			case "unknown":
				assert.Equal(t, law.Unknown, dynamic, "not placed")
				return
			default:
				assert.Equal(t, law.Yes, dynamic)
			}
			for class, i := range classes {
				_, a := i.Answer(j, nil, 0)
				assert.Equal(t, law.That(class == want), a, class)
			}
		})
	}
}

// The column of InserJeunes stands for two rates with unlike bases.
func TestTaxonomyInserJeunes(t *testing.T) {
	for _, r := range taxonomy(t) {
		t.Run(r.name(), func(t *testing.T) {
			j := r.at(outcome.At(6))
			in, rate := outcome.InserJeunesEmployment.Answer(j, nil, 0)
			_, share := outcome.InserJeunesShare.Answer(j, nil, 0)
			_, study := outcome.InserJeunesStudy.Answer(j, nil, 0)
			switch want := r.Answers["inserjeunes"]; want {
			case "study":
				assert.Equal(t, law.No, in, "out of the base of the employment rate")
				assert.Equal(t, law.No, share)
				assert.Equal(t, law.Yes, study)
			case "share":
				assert.Equal(t, law.Yes, share)
				assert.NotEqual(t, law.Yes, rate)
			case "counted no":
				assert.Equal(t, law.No, outcome.InserJeunesEmployment.Treat(rate))
				assert.Equal(t, law.No, outcome.InserJeunesShare.Treat(share))
			default:
				assert.Equal(t, want, rate.String())
				assert.Equal(t, want, share.String())
			}
		})
	}
}
