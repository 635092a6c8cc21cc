package facts_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Types 11 and 21 to 23 start a contract, 23 after a rupture; 31 to 38 amend one.
func TestEveryCerfaContract(t *testing.T) {
	first := facts.Previous{Contract: law.No}
	same := facts.Previous{Contract: law.Yes, SameEmployer: law.Yes}
	other := facts.Previous{Contract: law.Yes, SameEmployer: law.No}
	rows := []struct {
		code            string
		value           facts.CerfaContract
		starts, rupture law.Answer
		previous        facts.Previous
	}{
		{"11", facts.CerfaFirst, law.Yes, law.No, first},
		{"21", facts.CerfaSameEmployer, law.Yes, law.No, same},
		{"22", facts.CerfaOtherEmployer, law.Yes, law.No, other},
		{"23", facts.CerfaAfterRupture, law.Yes, law.Yes, other},
		{"31", facts.CerfaEmployer, law.No, law.Unknown, facts.Previous{}},
		{"32", facts.CerfaSeason, law.No, law.Unknown, facts.Previous{}},
		{"33", facts.CerfaFailure, law.No, law.Unknown, facts.Previous{}},
		{"34", facts.CerfaDisability, law.No, law.Unknown, facts.Previous{}},
		{"35", facts.CerfaDiploma, law.No, law.Unknown, facts.Previous{}},
		{"36", facts.CerfaOther, law.No, law.Unknown, facts.Previous{}},
		{"37", facts.CerfaPlace, law.No, law.Unknown, facts.Previous{}},
		{"38", facts.CerfaTraining, law.No, law.Unknown, facts.Previous{}},
		{"", 0, law.Unknown, law.Unknown, facts.Previous{}},
	}
	all := facts.CerfaContracts()
	require.Len(t, all, len(rows)-1)
	for i, row := range rows {
		got, err := facts.ParseCerfaContract(row.code)
		require.NoError(t, err)
		assert.Equal(t, row.value, got, row.code)
		assert.Equal(t, row.starts, got.Starts(), row.code)
		assert.Equal(t, row.rupture, got.FollowsRupture(), row.code)
		assert.Equal(t, row.previous, got.Previous(), row.code)
		assert.Equal(t, row.code != "", got.Label() != "", row.code)
		assert.Equal(t, row.code, got.String())
		if i < len(all) {
			assert.Equal(t, all[i], got)
		}
	}
	for _, code := range []string{"10", "12", "24", "39", "1", "011"} {
		_, err := facts.ParseCerfaContract(code)
		var name *law.NameError
		require.ErrorAs(t, err, &name, code)
		assert.Len(t, name.Allowed, 12)
	}
	assert.Equal(t, law.Unknown, facts.CerfaContract(13).Starts(), "no such type")
	assert.Empty(t, facts.CerfaContract(13).Label())
}

// What the twelve labels say, and no more.
func TestEveryCerfaSituation(t *testing.T) {
	rows := []struct {
		code                       string
		value                      facts.CerfaSituation
		kind                       law.Kind
		employed, trainee, seeking law.Answer
	}{
		{"1", facts.CerfaPupil, 0, law.Unknown, law.No, law.Unknown},
		{"2", facts.CerfaPreApprenticeship, 0, law.Unknown, law.Unknown, law.Unknown},
		{"3", facts.CerfaStudent, 0, law.Unknown, law.No, law.Unknown},
		{"4", facts.CerfaApprentice, law.Apprenticeship, law.Yes, law.No, law.Unknown},
		{"5", facts.CerfaProfessionalisation, law.Professionalisation, law.Yes, law.No, law.Unknown},
		{"6", facts.CerfaAssisted, 0, law.Yes, law.No, law.Unknown}, // "contrat aidé" is a PEC or a CIE, perhaps another
		{"7", facts.CerfaBeforeContract, 0, law.Unknown, law.Yes, law.Unknown},
		{"8", facts.CerfaBetweenContracts, 0, law.No, law.Yes, law.Unknown},
		{"9", facts.CerfaTrainee, 0, law.Unknown, law.Yes, law.Unknown},
		{"10", facts.CerfaEmployee, 0, law.Yes, law.No, law.Unknown},
		{"11", facts.CerfaSeeking, 0, law.Unknown, law.No, law.Yes},
		{"12", facts.CerfaInactive, 0, law.No, law.No, law.No},
		{"", 0, 0, law.Unknown, law.Unknown, law.Unknown},
	}
	all := facts.CerfaSituations()
	require.Len(t, all, len(rows)-1)
	for i, row := range rows {
		got, err := facts.ParseCerfaSituation(row.code)
		require.NoError(t, err)
		assert.Equal(t, row.value, got, row.code)
		assert.Equal(t, row.kind, got.Kind(), row.code)
		assert.Equal(t, row.employed, got.Employed(), row.code)
		assert.Equal(t, row.trainee, got.Trainee(), row.code)
		assert.Equal(t, row.seeking, got.Seeking(), row.code)
		assert.Equal(t, row.code != "", got.Label() != "", row.code)
		assert.Equal(t, row.code, got.String())
		if i < len(all) {
			assert.Equal(t, all[i], got)
		}
	}
	for _, code := range []string{"0", "13", "01", "A"} {
		_, err := facts.ParseCerfaSituation(code)
		var name *law.NameError
		require.ErrorAs(t, err, &name, code)
		assert.Len(t, name.Allowed, 12)
	}
	assert.Equal(t, law.Unknown, facts.CerfaSituation(13).Trainee(), "no such situation")
	assert.Empty(t, facts.CerfaSituation(13).Label())
}

func TestCerfaForms(t *testing.T) {
	type row struct {
		Contract  facts.CerfaContract  `json:"contract,omitzero"`
		Situation facts.CerfaSituation `json:"situation,omitzero"`
	}
	var r row
	require.NoError(t, json.Unmarshal([]byte(`{"contract":"23","situation":"8"}`), &r))
	assert.Equal(t, row{facts.CerfaAfterRupture, facts.CerfaBetweenContracts}, r)
	text, err := json.Marshal(r)
	require.NoError(t, err)
	assert.JSONEq(t, `{"contract":"23","situation":"8"}`, string(text))

	for _, src := range []any{int64(11), "11", []byte("11")} {
		require.NoError(t, r.Contract.Scan(src))
		require.NoError(t, r.Situation.Scan(src))
		assert.Equal(t, row{facts.CerfaFirst, facts.CerfaSeeking}, r)
	}
	for _, src := range []any{int64(99), "x", 11.0} {
		require.Error(t, r.Contract.Scan(src))
		require.Error(t, r.Situation.Scan(src))
	}
	require.Error(t, r.Contract.UnmarshalText([]byte("99")))
	require.Error(t, r.Situation.UnmarshalText([]byte("99")))
	assert.Equal(t, row{facts.CerfaFirst, facts.CerfaSeeking}, r, "a refused value leaves the field as it was")
	stored, err := r.Contract.Value()
	require.NoError(t, err)
	assert.Equal(t, "11", stored)
	stored, err = r.Situation.Value()
	require.NoError(t, err)
	assert.Equal(t, "11", stored)

	require.NoError(t, r.Contract.Scan(nil))
	require.NoError(t, r.Situation.Scan(nil))
	assert.Zero(t, r)
	stored, err = r.Contract.Value()
	require.NoError(t, err)
	assert.Nil(t, stored)
}
