package dsn_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/facts/dsn"
	"github.com/parcours-emploi/parcours/law"
)

var day = law.MustDate

// Rule 1: the scheme first, then the nature. No nature says apprenticeship.
func TestSchemeBeforeNature(t *testing.T) {
	for _, row := range []struct {
		why            string
		nature, scheme string
		kind           law.Kind
		open           law.Answer
		review         dsn.Review
	}{
		{"an apprenticeship is a CDD with a scheme", "02", "65", law.Apprenticeship, law.No, 0},
		{"or a CDI (L6222-7)", "01", "64", law.Apprenticeship, law.Yes, 0},
		{"the same for professionalisation (L6325-5)", "01", "61", law.Professionalisation, law.Yes, 0},
		{"a PEC in CDI (L5134-24)", "01", "41", law.PEC, law.Yes, 0},
		{"29 is an internship, whatever some programs made of it", "29", "65", 0, law.Unknown, dsn.Mismatch},
		{"32 is a CAPE, not professionalisation", "32", "61", 0, law.Unknown, dsn.Mismatch | dsn.ReviewNature},
		{"a mission is no apprenticeship by its nature", "03", "65", 0, law.Unknown, dsn.Mismatch},
		{"apprenticeship in prison has a nature of its own", "54", "99", 0, law.Unknown, dsn.ReviewNature},
		{"the CDDI is a CDD, not a CDI", "01", "71", 0, law.Unknown, dsn.Mismatch},
		{"CDI intérimaire of older files", "08", "82", law.CDIInterim, law.Unknown, dsn.OldScheme},
		{"a mission without scheme is told by its nature", "03", "", law.Mission, law.Unknown, dsn.MissingScheme},
		{"a CDD without scheme may be an apprenticeship", "02", "", 0, law.No, dsn.MissingScheme},
		{"the scheme alone tells the kind, not the term", "", "61", law.Professionalisation, law.Unknown, dsn.MissingNature},
		{"the scheme none tells nothing of the nature", "", "99", 0, law.Unknown, dsn.MissingNature},
		{"nothing declared", "", "", 0, law.Unknown, dsn.MissingNature | dsn.MissingScheme},
	} {
		r := read(t, row.nature, row.scheme)
		assert.Equal(t, row.kind, r.Contract.Kind, row.why)
		assert.Equal(t, row.open, r.Contract.OpenEnded, row.why)
		assert.Equal(t, row.review, r.Review, row.why)
		if r.Review.Has(dsn.Mismatch) {
			assert.Zero(t, r.Class, row.why)
			assert.Zero(t, r.Contract, row.why)
		}
	}
}

// Rule 2: the same number in the two rubrics means two things.
func TestSameNumberInTwoRubrics(t *testing.T) {
	for code, labels := range map[string][2]string{
		"21": {"Détachement", "Contrat Initiative Emploi"},
		"70": {"ESAT", "séniors"},
		"80": {"Mandat social", "génération"},
		"81": {"Mandat d'élu", "apprentissage"},
		"92": {"maritime", "Stage de la formation professionnelle"},
		"93": {"Ligne de service", "mise en situation"},
		"50": {"Nomination", "Emploi d'avenir"},
		"51": {"collaborateur occasionnel", "Emploi d'avenir"},
		"82": {"chantier", "intérimaire"},
	} {
		assert.Contains(t, nature(t, code).Label(), labels[0])
		assert.Contains(t, scheme(t, code).Label(), labels[1])
	}
	// A PMSMP is an immersion and a line of service is for review: neither is a job.
	assert.Equal(t, dsn.Reading{Class: dsn.Immersion, Review: dsn.ReviewNature}, read(t, "90", "93"))
	assert.Equal(t, dsn.Reading{Class: dsn.Immersion}, read(t, "29", "93"))
	assert.Equal(t, dsn.Reading{Class: dsn.Immersion, Review: dsn.MissingNature}, read(t, "", "93"))
	assert.Equal(t, dsn.Reading{Review: dsn.ReviewNature}, read(t, "93", "99"))
	assert.Equal(t, dsn.Reading{Class: dsn.Training}, read(t, "29", "92"))
	assert.Equal(t, dsn.Reading{Review: dsn.Mismatch | dsn.ReviewNature}, read(t, "60", "93"), "a contract of its own kind is no immersion")
}

// Rule 3: a job title in place of the nature is refused.
func TestNatureIsNotAJobTitle(t *testing.T) {
	var d dsn.Declaration
	used, err := d.Set(dsn.Line{Rubric: dsn.RubricNature, Value: "AIDE-SOIGNANT"})
	assert.True(t, used)
	var line *dsn.LineError
	require.ErrorAs(t, err, &line)
	assert.Equal(t, dsn.RubricNature, line.Rubric)
	assert.Equal(t, "AIDE-SOIGNANT", line.Found)
	var value *law.ValueError
	require.ErrorAs(t, err, &value)
	assert.True(t, d.Nature.IsZero())
}

// Rule 4: both ends count, and a renewal is a later declaration of the same number.
func TestLengthAndRenewals(t *testing.T) {
	first := dsn.Declaration{
		Number: "C-12", Nature: nature(t, "02"), Scheme: scheme(t, "99"),
		Start: day("2024-03-01"), PlannedEnd: day("2024-03-31"),
	}
	assert.Equal(t, law.MustCount(31), first.Days())
	first.PlannedEnd = first.Start
	assert.Equal(t, law.MustCount(1), first.Days(), "a contract of one day")
	first.PlannedEnd = day("2024-02-29")
	assert.True(t, first.Days().IsZero(), "the end comes before the start")
	first.PlannedEnd = day("2024-08-31")

	with := func(edit func(*dsn.Declaration)) dsn.Declaration {
		d := first
		edit(&d)
		return d
	}
	until := func(end string) dsn.Declaration {
		return with(func(d *dsn.Declaration) { d.PlannedEnd = day(end) })
	}
	r := dsn.Contract(first, first, until("2024-12-31"), until("2024-12-31"), until("2025-02-28"))
	assert.Zero(t, r.Review)
	assert.Equal(t, facts.Contract{
		Kind: law.CDD, Start: day("2024-03-01"), End: day("2024-08-31"),
		Renewals: facts.History[facts.Renewal]{Items: []facts.Renewal{{End: day("2024-12-31")}, {End: day("2025-02-28")}}},
	}, r.Contract, "the initial term stays apart, and a term declared again each month is no renewal")

	for why, other := range map[string]dsn.Declaration{
		"another number":    with(func(d *dsn.Declaration) { d.Number, d.PlannedEnd = "C-13", day("2024-12-31") }),
		"another nature":    with(func(d *dsn.Declaration) { d.Nature, d.PlannedEnd = nature(t, "01"), day("2024-12-31") }),
		"another scheme":    with(func(d *dsn.Declaration) { d.Scheme, d.PlannedEnd = scheme(t, "71"), day("2024-12-31") }),
		"another first day": with(func(d *dsn.Declaration) { d.Start, d.PlannedEnd = day("2024-09-01"), day("2024-12-31") }),
		"no number":         with(func(d *dsn.Declaration) { d.Number, d.PlannedEnd = "", day("2024-12-31") }),
	} {
		r := dsn.Contract(first, other)
		assert.Equal(t, dsn.NotRenewal, r.Review, why)
		assert.Empty(t, r.Contract.Renewals.Items, why)
	}
	anonymous := with(func(d *dsn.Declaration) { d.Number = "" })
	assert.Equal(t, dsn.NotRenewal, dsn.Contract(anonymous, anonymous).Review, "without a number nothing says that it is the same contract")

	r = dsn.Contract(first, until("2024-08-30"))
	assert.Equal(t, dsn.TermMoved, r.Review, "a shorter term is no renewal")
	assert.Equal(t, day("2024-08-31"), r.Contract.End)
	open := with(func(d *dsn.Declaration) { d.PlannedEnd = law.Date{} })
	assert.Equal(t, dsn.TermMoved, dsn.Contract(open, first).Review, "a first term given afterwards")
	assert.Zero(t, dsn.Contract(first, open).Review, "a term left out moves nothing")
	assert.Zero(t, dsn.Contract(open).Contract.End, "no planned end")
	assert.Equal(t, law.Unknown, dsn.Contract(open).Contract.NoTerm, "which does not say that there is no precise term")
}

// Rule 5: the reason for use.
func TestReasonForUse(t *testing.T) {
	declared := func(schemeCode, useCode string) dsn.Reading {
		return dsn.Contract(dsn.Declaration{Nature: nature(t, "02"), Scheme: scheme(t, schemeCode), Use: use(t, useCode)})
	}
	assert.Equal(t, law.Yes, declared("99", "03").Contract.Seasonal)
	assert.Equal(t, law.No, declared("99", "02").Contract.Seasonal)
	assert.Equal(t, law.Unknown, declared("99", "04").Contract.Seasonal)
	assert.Equal(t, law.Unknown, declared("99", "").Contract.Seasonal)
	assert.Equal(t, dsn.Purpose(dsn.Insertion), use(t, "09").Purpose())

	r := declared("99", "77")
	assert.Equal(t, dsn.UnknownUse, r.Review)
	assert.Equal(t, law.CDD, r.Contract.Kind)

	assert.Equal(t, law.Apprenticeship, declared("65", "11").Contract.Kind)
	assert.Equal(t, dsn.Reading{Review: dsn.Mismatch}, declared("99", "11"), "no scheme, and training by apprenticeship")
	assert.Equal(t, dsn.MissingScheme, declared("", "11").Review, "the scheme is not declared: no contradiction")
}

// Rule 6: what the reasons of the end mean. TestEveryEnding has them all.
func TestEndings(t *testing.T) {
	for _, code := range []string{"036", "037", "084"} {
		assert.Contains(t, strings.ToLower(ending(t, code).Label()), "professionnalisation", code)
	}
	assert.Contains(t, ending(t, "118").Label(), "appui au projet d'entreprise")
}

// Rule 7: codes of three digits are of N4DS, and no scheme.
func TestThreeDigitsAreN4DS(t *testing.T) {
	_, err := dsn.ParseScheme("061")
	require.Error(t, err)
	n, err := dsn.ParseN4DS("061")
	require.NoError(t, err)
	assert.Equal(t, law.Professionalisation, n.Contract().Contract.Kind)
	assert.True(t, n.Contract().Review.Has(dsn.OldNorm))
}

func TestUnknownIsNeverNone(t *testing.T) {
	for _, n := range []string{"01", "02", "03", "29", "93"} {
		r := read(t, n, "98")
		assert.True(t, r.Review.Has(dsn.UnknownScheme), n)
		assert.Zero(t, r.Class, n)
		assert.Zero(t, r.Contract, n)
	}
	for _, s := range []string{"61", "65", "93", "99", "50", ""} {
		r := read(t, "30", s)
		assert.True(t, r.Review.Has(dsn.UnknownNature), s)
		assert.Zero(t, r.Class, s)
		assert.Zero(t, r.Contract, s)
	}
}

func TestReviewText(t *testing.T) {
	r := dsn.UnknownScheme | dsn.TermMoved
	assert.Equal(t, "unknown_scheme, term_moved", r.String())
	assert.Equal(t, "public scheme not in the norm, term brought forward, or given afterwards", r.Text(language.BritishEnglish))
	assert.Equal(t, "dispositif de politique publique inconnu de la norme, terme avancé, ou donné après coup", r.Text(language.French))
	assert.Empty(t, dsn.Review(0).String()+dsn.Review(0).Text(language.German))
	for bit := dsn.MissingNature; bit <= dsn.OldNorm; bit <<= 1 {
		assert.NotEmpty(t, bit.String())
		assert.NotEqual(t, bit.Text(language.French), bit.Text(language.English))
	}
}

func TestClassNames(t *testing.T) {
	assert.Equal(t, "immersion", dsn.Immersion.String())
	assert.Equal(t, "not_employment", dsn.NotEmployment.String())
	assert.Equal(t, "not_an_end", dsn.NotAnEnd.String())
	assert.Equal(t, "grape_harvest", dsn.GrapeHarvest.String())
	assert.Empty(t, dsn.Class(0).String()+dsn.EndClass(0).String()+dsn.Purpose(0).String())
}
