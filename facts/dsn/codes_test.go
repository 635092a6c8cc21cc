package dsn_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/facts/dsn"
	"github.com/parcours-emploi/parcours/law"
)

func nature(t *testing.T, code string) dsn.Nature {
	t.Helper()
	n, err := dsn.ParseNature(code)
	require.NoError(t, err)
	return n
}

func scheme(t *testing.T, code string) dsn.Scheme {
	t.Helper()
	s, err := dsn.ParseScheme(code)
	require.NoError(t, err)
	return s
}

func use(t *testing.T, code string) dsn.Use {
	t.Helper()
	u, err := dsn.ParseUse(code)
	require.NoError(t, err)
	return u
}

func ending(t *testing.T, code string) dsn.Ending {
	t.Helper()
	e, err := dsn.ParseEnding(code)
	require.NoError(t, err)
	return e
}

// read is what a nature and a scheme say together.
func read(t *testing.T, natureCode, schemeCode string) dsn.Reading {
	t.Helper()
	return dsn.Contract(dsn.Declaration{Nature: nature(t, natureCode), Scheme: scheme(t, schemeCode)})
}

// The codes of S21.G00.40.007 in norms P24V01 to P26V01, each with the scheme "99" (none).
func TestEveryNature(t *testing.T) {
	rows := []struct {
		code   string
		kind   law.Kind
		class  dsn.Class
		review dsn.Review
	}{
		{"01", law.CDI, dsn.Employment, 0},
		{"02", law.CDD, dsn.Employment, 0},
		{"03", law.Mission, dsn.Employment, 0},
		{"07", law.CDI, dsn.Employment, 0}, // intermittent
		{"08", law.CDIInterim, dsn.Employment, 0},
		{"09", law.PublicPermanent, dsn.Employment, 0},
		{"10", law.PublicFixedTerm, dsn.Employment, 0},
		{"20", law.CivilServant, dsn.Employment, 0},    // détachement
		{"21", law.CivilServant, dsn.Employment, 0},    // détachement
		{"29", 0, dsn.Internship, 0},                   // no employment
		{"32", 0, dsn.NotEmployment, dsn.ReviewNature}, // CAPE
		{"50", law.CivilServant, dsn.Employment, 0},    // nomination
		{"51", 0, 0, dsn.ReviewNature},                 // collaborateur occasionnel
		{"52", 0, 0, dsn.ReviewNature},                 // cumul d'activité
		{"53", 0, 0, dsn.ReviewNature},                 // prison
		{"54", 0, 0, dsn.ReviewNature},                 // prison, apprenticeship
		{"60", 0, dsn.OtherContract, dsn.ReviewNature}, // engagement éducatif
		{"70", 0, dsn.NotEmployment, dsn.ReviewNature}, // ESAT
		{"80", 0, dsn.NotEmployment, dsn.ReviewNature}, // mandat social
		{"81", 0, dsn.NotEmployment, dsn.ReviewNature}, // mandat d'élu
		{"82", law.CDI, dsn.Employment, 0},             // CDI de chantier
		{"89", 0, dsn.CivicService, 0},                 // service civique
		{"90", 0, 0, dsn.ReviewNature},                 // autre
		{"91", law.CDI, dsn.Employment, 0},             // maritime
		{"92", law.CDD, dsn.Employment, 0},             // maritime
		{"93", 0, 0, dsn.ReviewNature},                 // ligne de service
		{"94", 0, 0, dsn.UnknownNature},                // not in the list
		{"00", 0, 0, dsn.UnknownNature},                // not in the list
		{"", 0, 0, dsn.MissingNature},                  // not declared
	}
	var listed []string
	for n := range dsn.Natures() {
		listed = append(listed, n.String())
		assert.True(t, n.Known() && n.Label() != "", n)
		assert.Equal(t, "P24V01, P25V01, P26V01", n.Norms().String(), n)
	}
	for i, row := range rows {
		r := read(t, row.code, "99")
		assert.Equal(t, row.kind, r.Contract.Kind, row.code)
		assert.Equal(t, row.class, r.Class, row.code)
		assert.Equal(t, row.review, r.Review, row.code)
		if known := i < len(listed); assert.Equal(t, known, nature(t, row.code).Known(), row.code) && known {
			assert.Equal(t, listed[i], row.code, "a row for each code of the list")
		}
	}
}

// The codes of S21.G00.40.008, each with the natures 01 and 02.
func TestEveryScheme(t *testing.T) {
	rows := []struct {
		code           string
		ofCDI, ofCDD   law.Kind
		open           law.Answer // of the contract signed as a CDI
		class          dsn.Class  // of the contract signed as a CDD
		review, onOpen dsn.Review // for a CDD, for a CDI
		norms          string
	}{
		{"21", law.CIE, law.CIE, law.Yes, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"41", law.PEC, law.PEC, law.Yes, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"42", 0, 0, law.Yes, dsn.Employment, dsn.NoKind, dsn.NoKind, "P24V01, P25V01, P26V01, before P24V01"},
		{"50", 0, 0, law.Yes, dsn.Employment, dsn.NoKind | dsn.OldScheme, dsn.NoKind | dsn.OldScheme, "before P24V01"},
		{"51", 0, 0, law.Yes, dsn.Employment, dsn.NoKind | dsn.OldScheme, dsn.NoKind | dsn.OldScheme, "before P24V01"},
		{"61", law.Professionalisation, law.Professionalisation, law.Yes, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"64", law.Apprenticeship, law.Apprenticeship, law.Yes, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"65", law.Apprenticeship, law.Apprenticeship, law.Yes, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"66", law.CDI, law.CDD, law.Unknown, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01"},
		{"70", 0, law.CDD, law.Unknown, dsn.Employment, 0, dsn.Mismatch, "P24V01, P25V01, P26V01, before P24V01"},
		{"71", 0, law.CDDI, law.Unknown, dsn.Employment, 0, dsn.Mismatch, "P24V01, P25V01, P26V01, before P24V01"},
		{"80", law.CDI, law.CDD, law.Unknown, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"81", law.Apprenticeship, law.Apprenticeship, law.Yes, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"82", law.CDIInterim, 0, law.Unknown, 0, dsn.Mismatch | dsn.OldScheme, dsn.OldScheme, "before P24V01"},
		{"83", law.CDI, law.CDD, law.Unknown, dsn.Employment, 0, 0, "P26V01"},
		{"92", 0, 0, law.Unknown, 0, dsn.Mismatch, dsn.Mismatch, "P24V01, P25V01, P26V01"},
		{"93", 0, 0, law.Unknown, 0, dsn.Mismatch, dsn.Mismatch, "P24V01, P25V01, P26V01"},
		{"94", law.CDI, law.CDD, law.Unknown, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01"},
		{"99", law.CDI, law.CDD, law.Unknown, dsn.Employment, 0, 0, "P24V01, P25V01, P26V01, before P24V01"},
		{"98", 0, 0, law.Unknown, 0, dsn.UnknownScheme, dsn.UnknownScheme, ""}, // not in the list: never "none"
		{"00", 0, 0, law.Unknown, 0, dsn.UnknownScheme, dsn.UnknownScheme, ""},
		{"", 0, 0, law.Yes, dsn.Employment, dsn.MissingScheme, dsn.MissingScheme, ""}, // perhaps an apprenticeship
	}
	var listed []string
	for s := range dsn.Schemes() {
		listed = append(listed, s.String())
		assert.True(t, s.Known() && s.Label() != "", s)
	}
	for i, row := range rows {
		open, fixed := read(t, "01", row.code), read(t, "02", row.code)
		assert.Equal(t, row.ofCDI, open.Contract.Kind, row.code)
		assert.Equal(t, row.ofCDD, fixed.Contract.Kind, row.code)
		assert.Equal(t, row.open, open.Contract.OpenEnded, row.code)
		assert.Equal(t, row.open.Not(), fixed.Contract.OpenEnded, row.code)
		assert.Equal(t, row.class, fixed.Class, row.code)
		assert.Equal(t, row.review, fixed.Review, row.code)
		assert.Equal(t, row.onOpen, open.Review, row.code)
		assert.Equal(t, row.norms, scheme(t, row.code).Norms().String(), row.code)
		if i < len(listed) {
			assert.Equal(t, listed[i], row.code, "a row for each code of the list")
		}
	}
	assert.Len(t, listed, 19, "the 19 codes, three of them of older files only")
}

// The codes of S21.G00.40.021.
func TestEveryUse(t *testing.T) {
	purposes := map[string]dsn.Purpose{
		"01": 0, "02": 0, "03": dsn.Seasonal, "04": dsn.GrapeHarvest, "05": 0, "06": 0, "07": 0, "08": 0,
		"09": dsn.Insertion, "10": dsn.Complement, "11": dsn.Apprentice, "12": 0, "13": 0, "14": 0, "15": 0,
	}
	var listed []string
	for u := range dsn.Uses() {
		listed = append(listed, u.String())
		want, found := purposes[u.String()]
		assert.True(t, found && u.Known() && u.Label() != "", u)
		assert.Equal(t, want, u.Purpose(), u)
		assert.True(t, u.Norms().Has(dsn.P24V01|dsn.P26V01), u)
		assert.Equal(t, u.String() < "14", u.Norms().Has(dsn.Older), "14 and 15 came after the older list")
	}
	assert.Len(t, listed, len(purposes))

	for code, want := range map[string]law.Answer{
		"03": law.Yes,
		"05": law.No,      // usage contracts stand beside seasonal ones in L1242-2, 3°: they are not seasonal
		"01": law.No,      // replacement
		"04": law.Unknown, // the list does not say
		"16": law.Unknown, // not in the list
		"":   law.Unknown, // not declared
	} {
		assert.Equal(t, want, use(t, code).Seasonal(), code)
	}
}

// The codes of S21.G00.62.002.
func TestEveryEnding(t *testing.T) {
	classes := []struct {
		class dsn.EndClass
		codes []string
	}{
		{dsn.TermReached, []string{"031", "032", "081"}},
		{dsn.TrialEnd, []string{"034", "035"}},
		{dsn.EarlyEnd, []string{"033", "036", "037", "084", "094", "095", "096", "097"}},
		{dsn.Neutral, []string{"038", "039", "066"}},
		{dsn.NotAnEnd, []string{"100", "998"}},
		{0, []string{"099", "116", "119", "999"}}, // review
		{dsn.Ended, []string{
			"011", "012", "014", "015", "020", "025", "026", "043", "058", "059", "065", "070", "071",
			"082", "083", "085", "086", "087", "088", "089", "091", "092", "093", "098",
			"110", "111", "112", "113", "114", "115", "117", "118",
		}},
	}
	total := 0
	for _, row := range classes {
		for _, code := range row.codes {
			e := ending(t, code)
			assert.Equal(t, row.class, e.Class(), code)
			assert.True(t, e.Known() && e.Label() != "", code)
			total++
		}
	}
	listed := slices.Collect(dsn.Endings())
	assert.Len(t, listed, total)
	assert.Equal(t, 54, total)

	assert.Zero(t, ending(t, "040").Class(), "not in the list: review")
	assert.False(t, ending(t, "040").Known())
	assert.Zero(t, ending(t, "").Class())
	assert.Equal(t, "P25V01, P26V01", ending(t, "119").Norms().String(), "absent from P24V01")
	assert.Equal(t, "P24V01, P25V01, P26V01", ending(t, "118").Norms().String())
	assert.Equal(t, "P24V01, P25V01, P26V01, before P24V01", ending(t, "031").Norms().String())
}

// Lists are in the order of their codes, without a code twice.
func TestListsInOrder(t *testing.T) {
	texts := func(list []string) {
		assert.True(t, slices.IsSorted(list), list)
		assert.Len(t, slices.Compact(slices.Clone(list)), len(list))
	}
	var all [4][]string
	for n := range dsn.Natures() {
		all[0] = append(all[0], n.String())
	}
	for s := range dsn.Schemes() {
		all[1] = append(all[1], s.String())
	}
	for u := range dsn.Uses() {
		all[2] = append(all[2], u.String())
	}
	for e := range dsn.Endings() {
		all[3] = append(all[3], e.String())
	}
	for _, list := range all {
		texts(list)
	}
	for range dsn.Natures() { // a caller may stop
		break
	}
}

// A code cannot be used without its rubric, nor for another one: no type converts into another.
func TestTypesKeepRubricsApart(t *testing.T) {
	types := []reflect.Type{
		reflect.TypeFor[dsn.Nature](), reflect.TypeFor[dsn.Scheme](), reflect.TypeFor[dsn.Use](),
		reflect.TypeFor[dsn.Ending](), reflect.TypeFor[dsn.N4DS](), reflect.TypeFor[string](), reflect.TypeFor[int](),
	}
	for _, from := range types {
		for _, to := range types[:5] {
			assert.Equal(t, from == to, from.ConvertibleTo(to), "%s to %s", from, to)
		}
	}
}

func TestCodesAreDigits(t *testing.T) {
	for _, code := range []string{"1", "001", "0A", "A0", " 1", "+1", "AIDE-SOIGNANT", "aide-soignante", "٠١"} {
		_, err := dsn.ParseNature(code)
		var value *law.ValueError
		require.ErrorAs(t, err, &value, code)
		assert.Equal(t, law.ValueError{Type: "Nature", Found: code, Want: "two digits, the code of S21.G00.40.007"}, *value)
		_, err = dsn.ParseScheme(code)
		require.Error(t, err, code)
		_, err = dsn.ParseUse(code)
		require.Error(t, err, code)
	}
	for _, code := range []string{"31", "0031", "03A"} {
		_, err := dsn.ParseEnding(code)
		require.Error(t, err, code)
		_, err = dsn.ParseN4DS(code)
		require.Error(t, err, code)
	}
}

func TestCodesAsText(t *testing.T) {
	type all struct {
		Nature dsn.Nature
		Scheme dsn.Scheme
		Use    dsn.Use
		Ending dsn.Ending
		N4DS   dsn.N4DS
	}
	var v all
	require.NoError(t, v.Nature.UnmarshalText([]byte("02")))
	require.NoError(t, v.Scheme.UnmarshalText([]byte("00"))) // unknown, and kept
	require.NoError(t, v.Use.UnmarshalText([]byte("03")))
	require.NoError(t, v.Ending.UnmarshalText([]byte("099")))
	require.NoError(t, v.N4DS.UnmarshalText([]byte("061")))
	for want, text := range map[string]func() ([]byte, error){
		"02": v.Nature.MarshalText, "00": v.Scheme.MarshalText, "03": v.Use.MarshalText,
		"099": v.Ending.MarshalText, "061": v.N4DS.MarshalText,
	} {
		got, err := text()
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
	}
	before := v
	require.Error(t, v.Nature.UnmarshalText([]byte("x")))
	require.Error(t, v.Scheme.UnmarshalText([]byte("x")))
	require.Error(t, v.Use.UnmarshalText([]byte("x")))
	require.Error(t, v.Ending.UnmarshalText([]byte("x")))
	require.Error(t, v.N4DS.UnmarshalText([]byte("x")))
	assert.Equal(t, before, v, "a refused text leaves the code as it was")

	assert.False(t, v.Scheme.IsZero(), `"00" is declared`)
	for _, zero := range []interface {
		IsZero() bool
		String() string
		Label() string
		Known() bool
	}{dsn.Nature{}, dsn.Scheme{}, dsn.Use{}, dsn.Ending{}, dsn.N4DS{}} {
		assert.True(t, zero.IsZero())
		assert.Empty(t, zero.String()+zero.Label())
		assert.False(t, zero.Known())
	}
}

func TestSources(t *testing.T) {
	assert.Equal(t, law.Secondary, nature(t, "01").Source().Seen)
	assert.Equal(t, "cahier technique de la DSN (GIP-MDS), norme NEODeS P24V01 à P26V01, art. S21.G00.40.008", scheme(t, "61").Source().String())
	assert.Equal(t, "cahier technique de la DSN (GIP-MDS), norme NEODeS P26V01, art. S21.G00.40.008", scheme(t, "83").Source().String(), "new in P26V01")
	assert.Equal(t, "cahier technique de la DSN (GIP-MDS), norme NEODeS P25V01 à P26V01, art. S21.G00.62.002", ending(t, "119").Source().String(), "new in P25V01")
	assert.Equal(t, law.Weak, scheme(t, "50").Source().Seen, "seen in a single list")
	assert.Equal(t, "S21.G00.40.021", use(t, "03").Source().Article)
	assert.Equal(t, "S21.G00.62.002", ending(t, "031").Source().Article)
	assert.Zero(t, nature(t, "00").Norms())
	assert.Zero(t, use(t, "99").Norms())
	assert.Zero(t, ending(t, "001").Norms())
}

// The codes of N4DS that were found: kinds only, and always for review.
func TestEveryN4DS(t *testing.T) {
	for code, want := range map[string]dsn.Reading{
		"021": {Contract: facts.Contract{Kind: law.CIE}, Class: dsn.Employment, Review: dsn.OldNorm},
		"030": {Contract: facts.Contract{Kind: law.CDIInterim}, Class: dsn.Employment, Review: dsn.OldNorm},
		"031": {Contract: facts.Contract{Kind: law.Apprenticeship}, Class: dsn.Employment, Review: dsn.OldNorm},
		"032": {Contract: facts.Contract{Kind: law.Apprenticeship}, Class: dsn.Employment, Review: dsn.OldNorm},
		"041": {Contract: facts.Contract{Kind: law.PEC}, Class: dsn.Employment, Review: dsn.OldNorm},
		"050": {Class: dsn.Employment, Review: dsn.OldNorm | dsn.NoKind},
		"051": {Class: dsn.Employment, Review: dsn.OldNorm | dsn.NoKind},
		"061": {Contract: facts.Contract{Kind: law.Professionalisation}, Class: dsn.Employment, Review: dsn.OldNorm},
		"071": {Contract: facts.Contract{Kind: law.CDDI}, Class: dsn.Employment, Review: dsn.OldNorm},
		"090": {Review: dsn.OldNorm | dsn.ReviewNature},
		"001": {Review: dsn.OldNorm | dsn.UnknownNature},
		"":    {Review: dsn.OldNorm | dsn.MissingNature},
	} {
		n, err := dsn.ParseN4DS(code)
		require.NoError(t, err)
		assert.Equal(t, want, n.Contract(), code)
		assert.Equal(t, n.Known(), n.Label() != "", code)
	}
}
