package eligibility_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// keyed is what a table says on a day, empty where no text is known, and the version of the article that it quotes then.
type keyed struct{ day, want, id string }

// keys checks each first day of a table, its eve, and the version that is quoted from it. The days are those on which the versions of the
// article begin, the identifiers those of the versions.
func keys[T any](t *testing.T, table string, rows ...keyed) {
	t.Helper()
	i := slices.IndexFunc(eligibility.Params, func(p law.Table) bool { return p.Key() == table })
	require.GreaterOrEqual(t, i, 0, table)
	p, ok := eligibility.Params[i].(*law.Param[T])
	require.True(t, ok, table)
	days := make([]lawtest.DayRow, len(rows))
	for i, row := range rows {
		days[i] = lawtest.On(row.day, row.want)
		d := day(row.day)
		v, _ := p.At(law.When{Made: d, Started: d, Entered: d, Day: d})
		if v == nil {
			assert.Empty(t, row.id, "%s on %s", table, row.day)
			continue
		}
		assert.True(t, slices.ContainsFunc(v.Cites, func(ref law.Ref) bool { return ref.ID == row.id }), "%s on %s: %s is not quoted", table, row.day, row.id)
	}
	lawtest.Days(t, p, days)
}

// since are the rows of a clause of one version.
func since(from, id string) []keyed {
	return []keyed{{day(from).AddDays(-1).String(), "", ""}, {from, "yes", id}}
}

// then adds to the rows of a clause a version that says the same under another number.
func then(rows []keyed, from, id string) []keyed {
	last := rows[len(rows)-1]
	return append(rows, keyed{day(from).AddDays(-1).String(), last.want, last.id}, keyed{from, "yes", id})
}

// L6222-2 has been worded so since 2019; D6222-1 since 29 May 2009, and 1 April 2020 (décret n° 2020-373).
func TestKeysOfTheDerogations(t *testing.T) {
	for _, table := range []string{
		"apprentice.derogations", "apprentice.derogation.1", "apprentice.derogation.3", "apprentice.derogation.4", "apprentice.derogation.5",
	} {
		keys[law.Answer](t, table, since("2019-01-01", "LEGIARTI000037385933")...)
	}
	keys[law.Answer](t, "apprentice.derogation.causes", then(since("2009-05-29", "LEGIARTI000020673177"), "2020-04-01", "LEGIARTI000041770341")...)
	keys[law.Answer](t, "apprentice.failure", since("2020-04-01", "LEGIARTI000041769575")...)
}

// Ages and delays: the version quoted changes with the decree, also where the number does not.
func TestKeysOfTheAges(t *testing.T) {
	keys[law.Years](t, "apprentice.age.min", keyed{"2008-04-30", "", ""}, keyed{"2008-05-01", "16", ""}, keyed{"2018-12-31", "16", ""}, keyed{"2019-01-01", "16", "LEGIARTI000037385936"})
	keys[law.Years](t, "apprentice.age.min.college", keyed{"2014-03-06", "", ""}, keyed{"2014-03-07", "15", "LEGIARTI000028698443"},
		keyed{"2018-12-31", "15", "LEGIARTI000028698443"}, keyed{"2019-01-01", "15", "LEGIARTI000037385936"})
	keys[law.Years](t, "apprentice.derogation.age", keyed{"2009-05-28", "", ""}, keyed{"2009-05-29", "30", "LEGIARTI000020673177"},
		keyed{"2020-03-31", "30", "LEGIARTI000020673177"}, keyed{"2020-04-01", "35", "LEGIARTI000041770341"})
	keys[law.Years](t, "apprentice.derogation.delay", keyed{"2009-05-28", "", ""}, keyed{"2009-05-29", "1", "LEGIARTI000020673177"},
		keyed{"2020-03-31", "1", "LEGIARTI000020673177"}, keyed{"2020-04-01", "1", "LEGIARTI000041770341"})
	keys[law.Years](t, "apprentice.pupil", keyed{"2014-09-12", "", ""}, keyed{"2014-09-13", "15", "LEGIARTI000029444348"})
}

// The employer and the certification.
func TestKeysOfTheEmployers(t *testing.T) {
	keys[law.Answer](t, "apprentice.certification", then(since("2019-01-01", "LEGIARTI000037385884"), "2023-08-03", "LEGIARTI000047926230")...)
	keys[law.Answer](t, "apprentice.declaration", append(since("2008-05-01", "LEGIARTI000006904036"),
		keyed{"2026-05-27", "yes", "LEGIARTI000006904036"}, keyed{"2026-05-28", "", ""})...)
	keys[law.Answer](t, "apprentice.public", then(since("2016-08-10", "LEGIARTI000033012638"), "2019-08-08", "LEGIARTI000038922674")...)
	keys[law.Answer](t, "apprentice.agency", since("2011-07-30", "LEGIARTI000024410833")...)
	keys[law.Answer](t, "apprentice.agency.hosts", then(since("2012-04-14", "LEGIARTI000025686747"), "2020-04-01", "LEGIARTI000041771522")...)
	keys[law.Answer](t, "apprentice.pair", since("2015-08-19", "LEGIARTI000031087436")...)
	keys[law.Answer](t, "apprentice.ascendant", then(since("2008-05-01", "LEGIARTI000006904001"), "2026-05-28", "LEGIARTI000054140256")...)
	keys[law.Answer](t, "apprentice.opposition", since("2008-05-01", "LEGIARTI000006904053")...)
	keys[law.Answer](t, "apprentice.ban", then(since("2008-05-01", "LEGIARTI000006904058"), "2011-05-19", "LEGIARTI000024042019")...)
	keys[law.Answer](t, "apprentice.own-cdi", since("2008-05-01", "LEGIARTI000006904009")...)
}

// Work permits: R5221-1 and R5221-2 were both rewritten on 1 May 2021, their wordings of April were not read; that of R5221-2 from 28 April
// 2026 was not either. The note under L5221-5 ends with 2026.
func TestKeysOfTheWorkPermit(t *testing.T) {
	keys[law.Answer](t, "apprentice.permit.right", append(then(since("2018-09-12", "LEGIARTI000037399028"), "2024-01-28", "LEGIARTI000050773226"),
		keyed{"2026-12-31", "yes", "LEGIARTI000050773226"}, keyed{"2027-01-01", "", ""})...)
	keys[law.Answer](t, "apprentice.permit.student", since("2021-05-01", "LEGIARTI000043325673")...)
	for _, table := range []string{"apprentice.permit.exempt", "apprentice.permit.student.exempt"} {
		keys[law.Answer](t, table, append(then(since("2021-05-01", "LEGIARTI000043323648"), "2025-06-16", "LEGIARTI000051747717"),
			keyed{"2026-04-27", "yes", "LEGIARTI000051747717"}, keyed{"2026-04-28", "", ""})...)
	}
	keys[law.Answer](t, "apprentice.permit.needed",
		keyed{"2016-10-31", "", ""}, keyed{"2016-11-01", "yes", "LEGIARTI000033332968"}, keyed{"2021-03-31", "yes", "LEGIARTI000033332968"},
		keyed{"2021-04-01", "", ""}, keyed{"2021-04-30", "", ""}, keyed{"2021-05-01", "yes", "LEGIARTI000043325323"},
		keyed{"2024-08-31", "yes", "LEGIARTI000043325323"}, keyed{"2024-09-01", "yes", "LEGIARTI000049999770"},
		keyed{"2026-04-28", "yes", "LEGIARTI000049999770"})
}

// The index of versions is of 20 August 2026: of the articles that it shows to have changed in May, the newest version is known to that day. The others
// were read to the edition of the codes.
func TestReviewsOfTheApprenticeship(t *testing.T) {
	known := map[string]bool{"apprentice.public.exclusions": true, "apprentice.ascendant": true, "maitre.who": true, "maitre.branch": true}
	seen := 0
	for _, p := range eligibility.Params {
		if known[p.Key()] {
			seen++
			assert.Equal(t, day("2026-08-20"), p.LastReview(), p.Key())
		} else if strings.HasPrefix(p.Key(), "apprentice.") || strings.HasPrefix(p.Key(), "maitre.") || strings.HasPrefix(p.Key(), "professionalisation.") {
			assert.Equal(t, day("2026-03-27"), p.LastReview(), p.Key())
		}
	}
	assert.Len(t, known, seen)
}
