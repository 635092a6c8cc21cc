package funding_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// paid is a grant of one case: its answer, the answers of clauses ("RULE yes"), and its instalments as text.
type paid struct {
	because string
	grant   funding.Grant
	whole   law.Answer
	cash    string // "2025-09 3600.00, 2026-03 0.00..2700.00, - 900.00"; "" for none
	clauses []string
}

// cashOf writes instalments: the month, or "-", and the amount, "low..high", or "low.." without a bound.
func cashOf(g funding.Grant) string {
	var all []string
	for i := range g.Instalments() {
		month := "-"
		if !i.Month.IsZero() {
			month = i.Month.String()[:7]
		}
		text := i.Low.String()
		switch {
		case i.Open:
			text += ".."
		case i.Low != i.High:
			text += ".." + i.High.String()
		}
		all = append(all, month+" "+text)
	}
	return strings.Join(all, ", ")
}

func (row *paid) check(t *testing.T, cov *lawtest.Coverage) {
	t.Helper()
	d := row.grant.Decision
	cov.Assert(t, row.because, d, row.whole, row.clauses...)
	assert.Equal(t, row.cash, cashOf(row.grant), row.because)
	if d.IsZero() {
		return
	}
	stored := d.AppendJSON(nil)
	back, err := funding.ReadDecision(stored)
	require.NoError(t, err, row.because)
	assert.Equal(t, string(stored), string(back.AppendJSON(nil)), row.because)
}

// cut answers whether a sum of the instalments is the total that Grant.Total gives.
func sumsTo(t *testing.T, g funding.Grant, want string) {
	t.Helper()
	sum, ok := g.Total().Exact()
	assert.True(t, ok)
	assert.Equal(t, want, sum.String())
}

const npecTables = `{
  "reviewed": "2026-09-25",
  "npec": [
    {"rncp": 35830, "branch": 3127, "from": "2019-01-01", "amount": "9000.00", "source": {"text": "table of the test", "seen": "primary"}},
    {"rncp": 36500, "branch": 3127, "from": "2019-01-01", "amount": 7300, "source": {"text": "table of the test", "seen": "primary"}},
    {"rncp": 36900, "branch": 3127, "from": "2019-01-01", "amount": 900, "source": {"text": "table of the test", "seen": "primary"}},
    {"rncp": 37000, "from": "2019-01-01", "through": "2025-08-31", "amount": 4500.00, "source": {"text": "table of the test", "seen": "secondary"}},
    {"rncp": 37000, "from": "2025-09-01", "through": "2025-12-31", "gap": true, "source": {"text": "table of the test", "seen": "secondary"}},
    {"rncp": 37000, "from": "2026-01-01", "amount": "3000.00", "source": {"text": "table of the test", "seen": "secondary"}},
    {"rncp": 38000, "from": "2019-01-01", "none": true, "source": {"text": "table of the test", "seen": "weak"}}
  ],
  "branch": [
    {"branch": 3127, "scheme": "professionalisation", "per": "contract", "from": "2024-01-01", "amount": "6000.00", "source": {"text": "accord de branche", "seen": "primary"}},
    {"branch": 1501, "scheme": "professionalisation", "priority": true, "per": "hour", "from": "2024-01-01", "amount": "17.00", "source": {"text": "accord de branche", "seen": "primary"}},
    {"branch": 1501, "scheme": "professionalisation", "priority": false, "per": "hour", "from": "2024-01-01", "amount": "12.50", "source": {"text": "accord de branche", "seen": "primary"}},
    {"branch": 1502, "scheme": "professionalisation", "priority": true, "per": "contract", "from": "2024-01-01", "amount": "3600.00", "source": {"text": "accord de branche", "seen": "primary"}},
    {"branch": 1502, "scheme": "professionalisation", "priority": false, "from": "2024-01-01", "none": true, "source": {"text": "accord de branche", "seen": "primary"}},
    {"branch": 1503, "scheme": "professionalisation", "priority": true, "per": "contract", "from": "2024-01-01", "amount": "3600.00", "source": {"text": "accord de branche", "seen": "primary"}},
    {"branch": 1504, "scheme": "professionalisation", "per": "contract", "from": "2024-01-01", "through": "2025-08-31", "amount": "3600.00", "source": {"text": "accord de branche", "seen": "primary"}},
    {"branch": 44, "scheme": "professionalisation", "from": "2024-01-01", "none": true, "source": {"text": "page de la branche", "seen": "secondary"}},
    {"branch": 44, "scheme": "reconversion", "per": "hour", "from": "2026-02-01", "amount": "11.00", "source": {"text": "accord de branche", "seen": "primary"}}
  ],
  "overseas": [
    {"operator": "opco_sante", "place": "la_reunion", "from": "2024-01-01", "rate": "110%", "source": {"text": "décision du conseil d'administration", "seen": "primary"}},
    {"operator": "opco_sante", "place": "guadeloupe", "from": "2024-01-01", "through": "2025-06-30", "rate": "110%", "source": {"text": "décision du conseil d'administration", "seen": "primary"}},
    {"operator": "opco_sante", "place": "mayotte", "from": "2024-01-01", "gap": true, "source": {"text": "décision non lue", "seen": "secondary"}}
  ],
  "flat": [
    {"subject": "equipment", "operator": "opco_sante", "from": "2024-01-01", "amount": "350.00", "source": {"text": "barème de l'opérateur", "seen": "primary"}},
    {"subject": "abroad", "operator": "opco_sante", "from": "2024-01-01", "amount": "400.00", "source": {"text": "barème de l'opérateur", "seen": "primary"}},
    {"subject": "agefiph_apprenticeship", "from": "2024-01-01", "amount": "3000.00", "source": {"text": "agefiph.fr", "seen": "weak"}},
    {"subject": "agefiph_professionalisation", "from": "2024-01-01", "amount": "5000.00", "source": {"text": "agefiph.fr", "seen": "weak"}}
  ],
  "poec": [{"operator": "opco_sante", "from": "2024-01-01", "through": "2025-12-31", "amount": "11.50", "source": {"text": "appel d'offres", "seen": "primary"}}],
  "orders": [
    {"id": "REG-1", "act": "arrêté", "region": "76", "kind": "pec", "public": "tout_public", "from": "2024-01-01", "rate": "50%", "source": {"text": "recueil", "seen": "primary"}}
  ]
}`

func callerTables(t *testing.T) *funding.Tables {
	t.Helper()
	tables, err := funding.ParseTables([]byte(npecTables))
	require.NoError(t, err)
	return tables
}

// yearOfApprentice is a year of apprenticeship at level 5 from 1 September 2025, in a firm: everything that matters is recorded.
func yearOfApprentice() facts.Case {
	return facts.Case{
		Person:         facts.Person{Disabled: law.No},
		Contract:       facts.Contract{Kind: law.Apprenticeship, Made: day("2025-08-20"), Start: day("2025-09-01"), End: day("2026-08-31"), Place: law.Metropole},
		Employer:       facts.Employer{Public: law.No},
		Apprenticeship: facts.Apprenticeship{Prepares: law.Level5, Shorter: facts.NotShorter},
		OPCO: facts.OPCO{
			Operator: facts.OPCOSante, RNCP: law.MustCount(35830), Branch: law.MustCount(3127), RemoteShare: law.MustRate("10%"), RemoteExempt: law.No,
			FixedTitle: law.No, CFA: facts.CFATraining{AfterBreak: law.No, Kept: law.No},
		},
	}
}

func edited(baseline func() facts.Case, edit func(*facts.Case)) *facts.Case {
	c := baseline()
	edit(&c)
	return &c
}

func cfaCase(edit func(*facts.Case)) *facts.Case { return edited(yearOfApprentice, edit) }

func hours(text string) law.Hours {
	h, err := law.ParseHours(text)
	if err != nil {
		panic(err)
	}
	return h
}
