package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// What is denied has no date; what is affirmed, or not said, may have one.
func TestCheckHiringAid(t *testing.T) {
	for _, said := range []law.Answer{law.Unknown, law.No, law.Yes} {
		var c facts.Case
		c.HiringAid.Quota = facts.AidQuota{Committed: said, CommittedOn: day("2026-05-01"), Declared: said, DeclaredOn: day("2028-05-01")}
		found := facts.Check(&c)
		if said != law.No {
			assert.Empty(t, found, said.String())
			continue
		}
		require.Len(t, found, 2)
		assert.Equal(t, "denied_but_dated", found[0].ID)
		assert.Equal(t, []string{"hiring_aid.quota.committed", "hiring_aid.quota.committed_on"}, found[0].Facts)
		assert.Equal(t, []string{"hiring_aid.quota.declared", "hiring_aid.quota.declared_on"}, found[1].Facts)
		c.HiringAid.Quota.CommittedOn, c.HiringAid.Quota.DeclaredOn = law.Date{}, law.Date{}
		assert.Empty(t, facts.Check(&c))
	}
}

// A disability is denied, and recognised by the day of conclusion.
func TestCheckDisabledSince(t *testing.T) {
	for _, row := range []struct {
		because string
		said    law.Answer
		since   string
		made    string
		faults  int
	}{
		{"recognised in 2015, and not recognised", law.No, "2015-01-01", "2026-05-01", 1},
		{"on the day of conclusion", law.No, "2026-05-01", "2026-05-01", 1},
		{"recognised the day after: it was not on conclusion", law.No, "2026-05-02", "2026-05-01", 0},
		{"no day of conclusion to compare with", law.No, "2015-01-01", "", 1},
		{"recognised, and so it is said", law.Yes, "2015-01-01", "2026-05-01", 0},
		{"nothing is said", law.Unknown, "2015-01-01", "2026-05-01", 0},
		{"no recognition", law.No, "", "2026-05-01", 0},
	} {
		var c facts.Case
		c.Person.Disabled = row.said
		c.HiringAid.DisabledSince, _ = law.ParseDate(row.since)
		c.Contract.Made, _ = law.ParseDate(row.made)
		found := facts.Check(&c)
		require.Len(t, found, row.faults, row.because)
		if row.faults > 0 {
			assert.Equal(t, "denied_but_dated", found[0].ID, row.because)
			assert.Equal(t, []string{"person.disabled", "hiring_aid.disabled_since"}, found[0].Facts, row.because)
		}
	}
}

func TestHeadcountJSON(t *testing.T) {
	c, err := facts.ParseCase([]byte(`{"employer": {"headcount": {"annual": 249.99, "year": 2025}}, "hiring_aid": {"quota": {"total": 1000}}}`))
	require.NoError(t, err)
	assert.Equal(t, law.MustHeadcount("249.99"), c.Employer.Headcount.Annual)
	assert.Equal(t, law.MustHeadcount("1000"), c.HiringAid.Quota.Total)
	_, err = facts.ParseCase([]byte(`{"employer": {"headcount": {"annual": 249.99999}}}`))
	var wrong *facts.FieldError
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, "employer.headcount.annual", wrong.Path)
}
