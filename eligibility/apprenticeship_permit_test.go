package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// R5221-1, I, 1°, asks a permit of a foreigner who is a national of neither the Union, nor the EEA, nor Switzerland. R5221-2, 1°, said
// between 1 May 2021 and 27 April 2026, in the wordings that were read, that these nationals are exempt: it is quoted beside it.
func TestNoPermitOfAEuropean(t *testing.T) {
	for _, row := range []struct {
		made   string
		want   law.Answer
		second bool // R5221-2 is quoted too
	}{
		{"2016-10-31", law.Unknown, false}, // not read
		{"2016-11-01", law.Yes, false},
		{"2021-03-31", law.Yes, false},
		{"2021-04-15", law.Unknown, false}, // the wording of April 2021 was not read
		{"2021-05-01", law.Yes, true},
		{"2026-04-27", law.Yes, true},
		{"2026-04-28", law.Yes, false},
		{"2027-01-01", law.Yes, false},
	} {
		c := foreignApprentice()
		c.Person.Permit.Nationality, c.Contract.Made = facts.EuropeanNational, day(row.made)
		d := eligibility.WorkPermit(&c)
		assert.Equal(t, row.want, d.Answer(), row.made)
		second := false
		for arg := range d.Find("APP-EU").Args() {
			second = second || arg.Name() == "apprentice.permit.exempt"
		}
		assert.Equal(t, row.second, second, row.made)
	}
}

// R5221-2: who has a carte de résident, or "vie privée et familiale", needs no permit whatever the contract. The student permit is none of
// those, and who has one of them is no student in that sense.
func TestResidencePermitThatExempts(t *testing.T) {
	for _, row := range []struct {
		why  string
		edit func(*facts.Case)
		want law.Answer
		asks []string
	}{
		{"a CDI, an exempting permit", func(c *facts.Case) { c.Person.Permit.Exempt = law.Yes }, law.Yes, nil},
		{"a CDI, another permit: not settled, and nothing to ask", func(c *facts.Case) { c.Person.Permit.Exempt = law.No }, law.Unknown, nil},
		{"a CDI, not recorded", func(*facts.Case) {}, law.Unknown, []string{"person.permit.exempt"}},
		{"a CDI, an exempting permit, the rest not recorded", func(c *facts.Case) {
			c.Person.Permit = facts.Foreigner{Nationality: facts.OtherNational, Exempt: law.Yes}
		}, law.Yes, nil},
		{"the day after R5221-2 as it was read: not asked, no text would follow", func(c *facts.Case) { c.Contract.Made = day("2026-04-28") }, law.Unknown, nil},
		{"before R5221-2 as it was read", func(c *facts.Case) { c.Contract.Made, c.Person.Permit.Exempt = day("2021-04-30"), law.Yes }, law.Unknown, nil},
		{"a term that is not recorded: a fixed one, or an exempting permit, would do", func(c *facts.Case) { c.Contract.OpenEnded = law.Unknown }, law.Unknown,
			[]string{"contract.open_ended", "person.permit.exempt"}},
		{"a fixed term: who may stay is not asked", func(c *facts.Case) { c.Contract.OpenEnded = law.No }, law.Yes, nil},
		{"a student permit: its own rules", func(c *facts.Case) {
			c.Person.Permit = facts.Foreigner{Nationality: facts.OtherNational, Student: law.Yes, FirstYear: law.No, MasterListed: law.No, Exempt: law.Yes}
		}, law.No, nil},
	} {
		c := foreignApprentice()
		c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
		c.Contract.Kind = law.Apprenticeship
		row.edit(&c)
		d := eligibility.WorkPermit(&c)
		assert.Equal(t, row.want, d.Answer(), row.why)
		assert.Equal(t, row.asks, sortedAsks(d), row.why)
	}
}

// One answer settles the right to work only where nothing else is missing.
func TestAsksOfTheWorkPermit(t *testing.T) {
	alone := func(edit func(*facts.Case)) []string {
		c := foreignApprentice()
		edit(&c)
		var keys []string
		for _, a := range law.Asks(eligibility.WorkPermit(&c)) {
			if a.Alone {
				keys = append(keys, a.Fact)
			}
		}
		return keys
	}
	for _, row := range []struct {
		why  string
		edit func(*facts.Case)
		want []string
	}{
		{"student or not, and neither the stay nor the year is recorded", func(c *facts.Case) {
			c.Person.Permit = facts.Foreigner{Nationality: facts.OtherNational}
		}, nil},
		{"student or not: who is none may stay, and works", func(c *facts.Case) {
			c.Person.Permit = facts.Foreigner{Nationality: facts.OtherNational, Stay: law.Yes}
		}, []string{"person.permit.student"}},
		{"no day, not allowed to stay, care not recorded", func(c *facts.Case) {
			c.Contract.Made, c.Person.Permit.Stay, c.Person.Permit.Care = law.Date{}, law.No, law.Unknown
		}, nil},
		{"no day, allowed to stay", func(c *facts.Case) { c.Contract.Made = law.Date{} }, []string{"contract.made"}},
		{"no day, a student in the first year, enrolment not recorded", func(c *facts.Case) {
			c.Contract.Made, c.Person.Permit = law.Date{}, facts.Foreigner{Nationality: facts.OtherNational, Student: law.Yes, FirstYear: law.No}
		}, nil},
		{"no day, a student after the first year", func(c *facts.Case) {
			c.Contract.Made, c.Person.Permit = law.Date{}, facts.Foreigner{Nationality: facts.OtherNational, Student: law.Yes, FirstYear: law.Yes}
		}, []string{"contract.made"}},
	} {
		assert.Equal(t, row.want, alone(row.edit), row.why)
	}
}
