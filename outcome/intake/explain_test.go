package intake_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

func TestExplain(t *testing.T) {
	_, rejects, _ := read(t, "cle;session;Entrée;sortie;issue\np;s;31/04/2022;;fini\nq;s;02/04/2022;01/04/2022;\nq;s;;;\nq;s;;;\n",
		intake.Options{Name: "f.csv"})
	require.Len(t, rejects, 3)
	assert.Equal(t,
		"f.csv, ligne 2, colonne «\u00a0Entrée\u00a0»\u00a0: «\u00a031/04/2022\u00a0» ne peut pas être lu. Attendu\u00a0: un jour qui existe, JJ/MM/AAAA ou AAAA-MM-JJ\n"+
			"f.csv, ligne 2, colonne «\u00a0issue\u00a0»\u00a0: «\u00a0fini\u00a0» n'est pas une valeur admise. Valeurs admises\u00a0: abouti, abandon, exclusion, en_cours",
		intake.Explain(rejects[0], language.French))
	assert.Equal(t, "f.csv, ligne 3, colonne «\u00a0sortie\u00a0»\u00a0: 01/04/2022 est avant le 02/04/2022 (Entrée)",
		intake.Explain(rejects[1], language.French))
	assert.Equal(t, "f.csv, line 3, column “sortie”: 2022-04-01 is before 2022-04-02 (Entrée)",
		intake.Explain(rejects[1], language.English))
	assert.Equal(t, "f.csv, line 5: already on line 4", intake.Explain(rejects[2], language.BritishEnglish))

	_, _, file := read(t, "clé;ville;vile\n", intake.Options{})
	assert.Equal(t, "ligne 1\u00a0: colonnes inconnues\u00a0: vile\u00a0; colonnes manquantes\u00a0: session\u00a0; colonnes lues\u00a0: cle, session",
		intake.Explain(file.Err(), language.German)[:len("ligne 1\u00a0: colonnes inconnues\u00a0: vile\u00a0; colonnes manquantes\u00a0: session\u00a0; colonnes lues\u00a0: cle, session")])

	assert.Empty(t, intake.Explain(nil, language.French))
	assert.Equal(t, "autre chose", intake.Explain(errors.New("autre chose"), language.French))
}

// Every error of the package has a sentence of its own in both languages.
func TestExplainHasWords(t *testing.T) {
	for _, err := range []error{
		intake.ErrEmpty, intake.ErrNoRows, intake.ErrNUL, intake.ErrTooLong, intake.ErrQuoteOpen, intake.ErrQuoteInside,
		intake.ErrMissing, intake.ErrTwice, intake.ErrTooMany, intake.ErrNoContract, intake.ErrShape,
		&intake.LengthError{Fields: 2, Want: 3}, &intake.CapacityError{Max: 4}, &intake.DuplicateError{First: 5},
		&outcome.ConflictError{Session: "s", Field: "town", Is: "Albi", New: "Nîmes"}, &intake.HeaderError{Missing: []string{"cle"}},
		&law.ValueError{Type: "Date", Found: "x", Want: "a day"}, &law.NameError{Type: "Ending", Found: "x"}, io.ErrNoProgress,
		&intake.OrderError{Day: day("2022-01-01"), Than: day("2022-01-02"), Column: "x"},
		&intake.EncodingError{Encoding: intake.UTF8}, &intake.FormatError{Looks: "a PDF document"},
		intake.ErrTerm, intake.ErrTwoSituations, &intake.DuplicateError{}, &intake.SyntaxError{Offset: 3, Err: io.ErrUnexpectedEOF},
	} {
		fr := intake.Explain(&intake.FileError{Err: err}, language.French)
		en := intake.Explain(&intake.FileError{Err: err}, language.English)
		assert.NotEqual(t, fr, en)
		for _, text := range []string{fr, en} {
			assert.False(t, strings.Contains(text, "intake:") || strings.Contains(text, "law:") || strings.Contains(text, "outcome:"), text)
		}
		assert.NotEmpty(t, err.Error())
	}
}
