package outcome_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

func TestReset(t *testing.T) {
	j := outcome.Journey{
		Key: "p1", Session: "A", Ended: day("2024-06-30"), Ending: outcome.Completed, Traced: law.Yes,
		Contracts: []outcome.Contract{{Kind: law.CDI}}, FollowUps: []outcome.FollowUp{{Situation: outcome.InCDI}},
		Trainings: []outcome.Training{{Situation: outcome.InVAE}}, Immersions: []law.Period{{From: day("2024-05-01")}},
	}
	j.Reset()
	assert.Equal(t, 1, cap(j.Contracts), "the memory is kept")
	assert.Equal(t, 1, cap(j.FollowUps))
	assert.Equal(t, 1, cap(j.Trainings))
	assert.Equal(t, 1, cap(j.Immersions))
	j.Contracts, j.FollowUps, j.Trainings, j.Immersions = nil, nil, nil, nil
	assert.Equal(t, outcome.Journey{}, j, "and nothing else")
}

// What is not recorded is not in the JSON, and what is comes back.
func TestJourneyJSON(t *testing.T) {
	data, err := json.Marshal(outcome.Journey{})
	require.NoError(t, err)
	assert.JSONEq(t, "{}", string(data))

	j := outcome.Journey{
		Session: "A", Entered: day("2024-03-01"), Ended: day("2024-06-30"), Ending: outcome.DroppedOut, Reason: outcome.LeftForJob,
		Level: law.Level3, Sex: outcome.Female, Situation: outcome.SituationUnreachable, Traced: law.No,
		Setting:   outcome.Setting{Year: 2024, Town: "Albi"},
		Contracts: []outcome.Contract{{Kind: law.CDD, Employer: outcome.EmployerPublic, Start: day("2024-07-01"), End: day("2024-12-31")}},
		FollowUps: []outcome.FollowUp{{Window: outcome.At(6), Situation: outcome.InCDD, Source: outcome.Declared, Contract: 1}},
	}
	data, err = json.Marshal(j)
	require.NoError(t, err)
	assert.JSONEq(t, `{"session": "A", "setting": {"year": 2024, "town": "Albi"}, "entered": "2024-03-01", "ended": "2024-06-30",
		"ending": "abandon", "reason": "emploi", "level": 3, "sex": "F", "situation": "injoignable", "traced": false,
		"contracts": [{"kind": "cdd", "employer": "public", "start": "2024-07-01", "end": "2024-12-31"}],
		"follow_ups": [{"window": "etat_6_mois", "situation": "cdd", "source": "declare", "contract": 1}]}`, string(data))
	var back outcome.Journey
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, j, back)
}

// The situations under a contract bear the codes of the contracts.
func TestSituationsOfContracts(t *testing.T) {
	for _, k := range law.Kinds() {
		s := outcome.Situation(k)
		assert.Equal(t, k.String(), s.String())
		assert.Equal(t, k, s.Kind())
		assert.True(t, s.Working(), s)
	}
	assert.Equal(t, outcome.Tenured, outcome.Situation(len(law.Kinds())+1), "a kind added to the law moves the situations after it")
	assert.Equal(t, law.CivilServant, outcome.Tenured.Kind())
	assert.Zero(t, outcome.SelfEmployed.Kind())
}

func TestSituationsOnce(t *testing.T) {
	codes := map[string]bool{}
	for _, s := range outcome.Situations() {
		require.NotEmpty(t, s.String())
		assert.False(t, codes[s.String()], "%s twice", s)
		codes[s.String()] = true
		read, err := outcome.ParseSituation(s.String())
		require.NoError(t, err)
		assert.Equal(t, s, read)
		v, err := s.Value()
		require.NoError(t, err)
		var scanned outcome.Situation
		require.NoError(t, scanned.Scan(v))
		assert.Equal(t, s, scanned)
		// A situation is employment, training, another known one, or a reason why there is none.
		assert.False(t, s.Working() && s.Training(), s)
		assert.NotEqual(t, s.Known(), s.NonValue() != 0, s)
	}
	_, err := outcome.ParseSituation("chomage")
	var name *law.NameError
	require.ErrorAs(t, err, &name)
	assert.Contains(t, name.Allowed, "sans_emploi")
	var null outcome.Situation
	require.NoError(t, null.Scan(nil))
	assert.Zero(t, null)
}

// Five reasons, five values, none of which is "not recorded".
func TestNonValuesApart(t *testing.T) {
	want := map[outcome.Situation]string{
		outcome.SituationUnknown: "inconnue", outcome.SituationUnreachable: "injoignable",
		outcome.SituationNotApplicable: "sans_objet", outcome.SituationNotYet: "na", outcome.SituationSuppressed: "nd",
	}
	for s, code := range want {
		assert.Equal(t, code, s.String())
		assert.Equal(t, code, s.NonValue().String())
		assert.False(t, s.Known())
	}
	for _, s := range []outcome.Situation{0, outcome.InCDI, outcome.Neutralised, 200} {
		assert.Zero(t, s.NonValue(), s)
	}
	assert.False(t, outcome.Situation(0).Known(), "not recorded")

	// In a tally too: the five and "not recorded" are six lines.
	plan, err := outcome.NewPlan(outcome.PlanSpec{Seen: outcome.At(6)})
	require.NoError(t, err)
	tally := plan.New()
	for s := range want {
		tally.Add(&outcome.Journey{Ending: outcome.Completed, Situation: s})
	}
	tally.Add(&outcome.Journey{Ending: outcome.Completed})
	tally.Add(&outcome.Journey{Ending: outcome.Running, Situation: outcome.SituationNotYet})
	all := tally.All()
	for s := range want {
		assert.Equal(t, law.MustCount(1), all.Situation(s), s)
	}
	assert.Equal(t, law.MustCount(1), all.Situation(0))
	assert.Equal(t, law.MustCount(6), all.Year("2024", outcome.Provisional).Unknown)
	assert.Equal(t, 2, all.Pending(), "one window not reached, one course not over")
}

// scalar is what the closed lists share.
type scalar interface {
	String() string
	MarshalText() ([]byte, error)
}

func TestCodes(t *testing.T) {
	for want, v := range map[string]scalar{
		"abouti": outcome.Completed, "abandon": outcome.DroppedOut, "exclusion": outcome.Excluded, "en_cours": outcome.Running,
		"emploi": outcome.LeftForJob, "autre_formation": outcome.LeftForTraining, "projet": outcome.LeftProject,
		"personnel": outcome.LeftPersonal, "organisme": outcome.LeftByBody, "autre": outcome.LeftOther,
		"F": outcome.Female, "M": outcome.Male,
		"prive": outcome.EmployerPrivate, "public": outcome.EmployerPublic, "particulier": outcome.EmployerHousehold, "etranger": outcome.EmployerAbroad,
		"declare": outcome.Declared, "administratif": outcome.Administrative, "deduit": outcome.Inferred,
		"apprenti": outcome.Apprentice, "rupturant": outcome.BetweenJobs, "fin_de_formation": outcome.CourseOver,
	} {
		assert.Equal(t, want, v.String())
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	var name *law.NameError
	for typ, err := range map[string]error{
		"Ending":   new(outcome.Ending).UnmarshalText([]byte("x")),
		"Leaving":  new(outcome.Leaving).UnmarshalText([]byte("santé")),
		"Sex":      new(outcome.Sex).UnmarshalText([]byte("H")),
		"Employer": new(outcome.Employer).UnmarshalText([]byte("x")),
		"Source":   new(outcome.Source).UnmarshalText([]byte("x")),
		"NonValue": new(outcome.NonValue).UnmarshalText([]byte("x")),
		"GroupKey": new(outcome.GroupKey).UnmarshalText([]byte("x")),
		"Profile":  new(outcome.Profile).UnmarshalText([]byte("10")),
	} {
		require.ErrorAs(t, err, &name, typ)
		assert.Equal(t, typ, name.Type)
		assert.NotEmpty(t, name.Allowed)
	}
}

// Codes go to a database as text and come back; NULL is "not recorded".
func TestCodesSQL(t *testing.T) {
	var (
		e outcome.Ending
		l outcome.Leaving
		x outcome.Sex
		m outcome.Employer
		s outcome.Source
		n outcome.NonValue
	)
	require.NoError(t, e.Scan("abandon"))
	require.NoError(t, l.Scan([]byte("projet")))
	require.NoError(t, x.Scan("F"))
	require.NoError(t, m.Scan("prive"))
	require.NoError(t, s.Scan("declare"))
	require.NoError(t, n.Scan("nd"))
	assert.Equal(t, []any{outcome.DroppedOut, outcome.LeftProject, outcome.Female, outcome.EmployerPrivate, outcome.Declared, outcome.NonValueSuppressed},
		[]any{e, l, x, m, s, n})
	for _, v := range []interface{ Scan(any) error }{&e, &l, &x, &m, &s, &n} {
		require.Error(t, v.Scan(3.5))
		require.NoError(t, v.Scan(nil))
	}
	assert.Equal(t, []any{outcome.Ending(0), outcome.Leaving(0), outcome.Sex(0), outcome.Employer(0), outcome.Source(0), outcome.NonValue(0)},
		[]any{e, l, x, m, s, n})
	v, err := outcome.Female.Value()
	require.NoError(t, err)
	assert.Equal(t, "F", v)
	v, err = outcome.Sex(0).Value()
	require.NoError(t, err)
	assert.Nil(t, v)
}

func TestRoster(t *testing.T) {
	var r outcome.Roster
	full := outcome.Session{
		ID: "A", Setting: outcome.Setting{Year: 2022, Town: "Albi"}, Places: law.MustCount(15), Hours: law.MustHours("399"),
	}
	require.NoError(t, r.Add(full))
	require.NoError(t, r.Add(full), "the same line twice is harmless")
	require.NoError(t, r.Add(outcome.Session{ID: "A", Setting: outcome.Setting{Trade: "AES"}}), "a line may complete another")
	s, ok := r.Session("A")
	require.True(t, ok)
	want := full
	want.Trade = "AES"
	assert.Equal(t, want, s)

	for field, bad := range map[string]outcome.Session{
		"town":   {ID: "A", Setting: outcome.Setting{Town: "Rodez"}},
		"year":   {ID: "A", Setting: outcome.Setting{Year: 2023}},
		"places": {ID: "A", Places: law.MustCount(16)},
		"hours":  {ID: "A", Hours: law.MustHours("400")},
		"id":     {},
	} {
		var conflict *outcome.ConflictError
		require.ErrorAs(t, r.Add(bad), &conflict, field)
		assert.Equal(t, field, conflict.Field)
		assert.NotEmpty(t, conflict.Error())
	}
	again, _ := r.Session("A")
	assert.Equal(t, want, again, "a conflict changes nothing")

	require.NoError(t, r.Learn(&outcome.Journey{Session: "B", Setting: outcome.Setting{Town: "Rodez"}}))
	require.NoError(t, r.Learn(&outcome.Journey{}), "no session, nothing to learn")
	require.Error(t, r.Learn(&outcome.Journey{Session: "B", Setting: outcome.Setting{Town: "Albi"}}))
	require.NoError(t, r.Learn(&outcome.Journey{Session: "B", Setting: outcome.Setting{Year: 2024}}))
	s, _ = r.Session("B")
	assert.Equal(t, outcome.Setting{Year: 2024, Town: "Rodez"}, s.Setting)
	assert.Equal(t, 2, r.Len())
	assert.True(t, r.Places().IsZero(), "the places of B are not recorded")
	require.NoError(t, r.Add(outcome.Session{ID: "B", Places: law.MustCount(12)}))
	assert.Equal(t, law.MustCount(27), r.Places())

	var none *outcome.Roster
	assert.Zero(t, none.Len())
	assert.True(t, none.Places().IsZero())
	_, ok = none.Session("A")
	assert.False(t, ok)
}
