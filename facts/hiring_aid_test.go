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
