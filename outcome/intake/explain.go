package intake

import (
	"errors"
	"io"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// Explain says in French or in English what is wrong with a row or with a file, for the person who has to
// correct it: one line for each fault, with the place, the value found and the values allowed. It is meant
// for a [*Reject] or a [*FileError]; any other error is given as it is.
func Explain(err error, tag language.Tag) string {
	w := wordings[0]
	if outcome.Matched(tag) == language.English {
		w = wordings[1]
	}
	var reject *Reject
	var file *FileError
	switch {
	case errors.As(err, &reject):
		lines := make([]string, len(reject.Faults))
		for i := range reject.Faults {
			f := &reject.Faults[i]
			lines[i] = w.place(reject.File, reject.Line, f.Column) + w.cause(f.Err, f.Found)
		}
		return strings.Join(lines, "\n")
	case errors.As(err, &file):
		return w.place(file.File, file.Line, "") + w.cause(file.Err, "")
	case err == nil:
		return ""
	}
	return err.Error()
}

func (w *wording) place(file string, line int, column string) string {
	var parts []string
	if file != "" {
		parts = append(parts, file)
	}
	if line > 0 {
		parts = append(parts, w.line+" "+strconv.Itoa(line))
	}
	if column != "" {
		parts = append(parts, w.column+" "+w.quoted(column))
	}
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ", ") + w.colon
}

func (w *wording) quoted(text string) string { return w.open + text + w.close }

func (w *wording) day(d law.Date) string {
	if !w.french {
		return d.String()
	}
	iso := d.String()
	return iso[8:] + "/" + iso[5:7] + "/" + iso[:4]
}

func (w *wording) cause(err error, found string) string {
	for _, s := range w.sentences {
		if errors.Is(err, s.err) {
			return s.text
		}
	}
	var (
		value     *law.ValueError
		name      *law.NameError
		conflict  *outcome.ConflictError
		header    *HeaderError
		length    *LengthError
		order     *OrderError
		duplicate *DuplicateError
		capacity  *CapacityError
		encoding  *EncodingError
		format    *FormatError
	)
	switch {
	case errors.As(err, &value):
		return w.quoted(value.Found) + w.unreadable + w.want(value)
	case errors.As(err, &name):
		return w.quoted(name.Found) + w.notAllowed + strings.Join(name.Allowed, ", ")
	case errors.As(err, &header):
		return w.header(header)
	case errors.As(err, &length):
		return strconv.Itoa(length.Fields) + w.fields + strconv.Itoa(length.Want)
	case errors.As(err, &order):
		return w.day(order.Day) + w.before + w.day(order.Than) + " (" + order.Column + ")"
	case errors.As(err, &duplicate):
		return w.already + strconv.Itoa(duplicate.First)
	case errors.As(err, &capacity):
		return w.tooMany + strconv.Itoa(capacity.Max)
	case errors.As(err, &encoding):
		return w.encoding + encoding.Encoding.String()
	case errors.As(err, &format):
		return w.format
	case errors.As(err, &conflict):
		return w.conflict + w.quoted(conflict.Is) + ", " + w.quoted(conflict.New)
	case found != "":
		return w.quoted(found) + w.colon + err.Error()
	}
	return err.Error()
}

// want is what a value should be. Those that this package does not know are given as the error says them.
func (w *wording) want(e *law.ValueError) string {
	if text, ok := w.wanted[e.Type]; ok {
		return text
	}
	return e.Want
}

func (w *wording) header(e *HeaderError) string {
	var parts []string
	for _, p := range []struct {
		what  string
		names []string
	}{{w.unknown, e.Unknown}, {w.missing, e.Missing}, {w.twice, e.Twice}} {
		if len(p.names) > 0 {
			parts = append(parts, p.what+strings.Join(p.names, ", "))
		}
	}
	if len(e.Allowed) > 0 {
		parts = append(parts, w.allowed+strings.Join(e.Allowed, ", "))
	}
	return strings.Join(parts, w.semicolon)
}

// wording is what Explain says in one language.
type wording struct {
	french                                                       bool
	line, column, colon, semicolon, open, close                  string
	unreadable, notAllowed, fields, before, already, tooMany     string
	encoding, format, conflict, unknown, missing, twice, allowed string
	sentences                                                    []sentence
	wanted                                                       map[string]string
}

type sentence struct {
	err  error
	text string
}

var wordings = [...]*wording{
	{
		french: true,
		line:   "ligne", column: "colonne", colon: "\u00a0: ", semicolon: "\u00a0; ", open: "«\u00a0", close: "\u00a0»",
		unreadable: " ne peut pas être lu. Attendu\u00a0: ",
		notAllowed: " n'est pas une valeur admise. Valeurs admises\u00a0: ",
		fields:     " valeurs sur la ligne, l'en-tête en annonce ",
		before:     " est avant le ",
		already:    "déjà présent, ligne ",
		tooMany:    "le fichier a trop de lignes à retenir\u00a0: plus de ",
		encoding:   "les caractères de la ligne ne se lisent pas dans le codage ",
		format:     "le fichier n'est ni un CSV ni du JSON Lines (un classeur, un PDF ou une archive\u00a0?)",
		conflict:   "la session est déjà décrite autrement\u00a0: ",
		unknown:    "colonnes inconnues\u00a0: ",
		missing:    "colonnes manquantes\u00a0: ",
		twice:      "colonnes en double\u00a0: ",
		allowed:    "colonnes lues\u00a0: ",
		sentences: []sentence{
			{ErrEmpty, "le fichier est vide"},
			{ErrNoRows, "le fichier n'a aucune ligne sous son en-tête"},
			{ErrNUL, "la ligne contient un octet nul\u00a0: ce n'est pas du texte"},
			{ErrTooLong, "la ligne est trop longue"},
			{ErrQuoteOpen, "un guillemet ouvert n'est jamais fermé"},
			{ErrQuoteInside, "du texte suit le guillemet qui ferme une valeur"},
			{ErrMissing, "la valeur manque"},
			{ErrTwice, "la valeur est donnée deux fois"},
			{ErrTooMany, "la liste est trop longue"},
			{ErrNoContract, "ce contrat n'est pas sur la ligne"},
			{ErrShape, "la valeur JSON n'a pas la forme attendue"},
			{io.ErrNoProgress, "la lecture n'avance plus"},
		},
		wanted: map[string]string{
			"Date":        "un jour qui existe, JJ/MM/AAAA ou AAAA-MM-JJ",
			"Count":       "un nombre entier, zéro ou plus",
			"Hours":       "des heures, 35 ou 35,5 (deux décimales au plus) ou 7h20",
			"year":        "une année à quatre chiffres",
			"name":        "512 octets au plus",
			"contract":    "1 pour le premier contrat de la ligne, 2 pour le deuxième…",
			"RNCP code":   "RNCP et cinq chiffres",
			"school year": "deux années qui se suivent, 2024-2025",
			"Window":      "etat_N_mois ou acces_N_mois",
		},
	},
	{
		line: "line", column: "column", colon: ": ", semicolon: "; ", open: "“", close: "”",
		unreadable: " cannot be read. Expected: ",
		notAllowed: " is not an accepted value. Accepted: ",
		fields:     " values on the line, the header announces ",
		before:     " is before ",
		already:    "already on line ",
		tooMany:    "the file has too many rows to remember: more than ",
		encoding:   "the characters of the line are not ",
		format:     "the file is neither CSV nor JSON Lines (a workbook, a PDF or an archive?)",
		conflict:   "the session is described otherwise already: ",
		unknown:    "unknown columns: ",
		missing:    "missing columns: ",
		twice:      "columns given twice: ",
		allowed:    "columns read: ",
		sentences: []sentence{
			{ErrEmpty, "the file is empty"},
			{ErrNoRows, "the file has no row below its header"},
			{ErrNUL, "the line holds a NUL byte: it is not text"},
			{ErrTooLong, "the line is too long"},
			{ErrQuoteOpen, "a quote opens and never closes"},
			{ErrQuoteInside, "text follows the quote that closes a value"},
			{ErrMissing, "the value is missing"},
			{ErrTwice, "the value is given twice"},
			{ErrTooMany, "the list is too long"},
			{ErrNoContract, "that contract is not on the line"},
			{ErrShape, "the JSON value has not the expected shape"},
			{io.ErrNoProgress, "reading makes no progress"},
		},
	},
}
