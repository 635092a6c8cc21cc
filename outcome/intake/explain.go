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
// correct it: one line for each fault, with the place, the value found and the values allowed. Columns are named
// as the file names them; those that it lacks, in the language of the text. What the file holds goes through
// [outcome.Printable]. It is meant for a [*Reject] or a [*FileError]; any other error is given as it is.
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
			column := f.Column
			if f.ours {
				column = w.named(column)
			}
			lines[i] = outcome.Printable(w.place(reject.File, reject.Line, column) + w.cause(f.Err, f.Found))
		}
		return strings.Join(lines, "\n")
	case errors.As(err, &file):
		return outcome.Printable(w.place(file.File, file.Line, "") + w.cause(file.Err, ""))
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

// named is a column that this package names, in the language of the text.
func (w *wording) named(column string) string {
	if w.french {
		return column
	}
	return english(column)
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
		syntax    *SyntaxError
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
		if duplicate.First <= 0 {
			return w.there
		}
		return w.already + strconv.Itoa(duplicate.First)
	case errors.As(err, &syntax):
		return w.syntax + strconv.FormatInt(syntax.Offset, 10) + w.endSyntax
	case errors.As(err, &capacity):
		return w.tooMany + strconv.Itoa(capacity.Max)
	case errors.As(err, &encoding):
		return w.encoding + encoding.Encoding.String()
	case errors.As(err, &format):
		return w.looks[format.Looks]
	case errors.As(err, &conflict):
		return w.conflict + w.quoted(conflict.Is) + ", " + w.quoted(conflict.New)
	case found != "":
		return w.quoted(found) + w.colon + w.system + err.Error()
	}
	return w.system + err.Error()
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
	}{{w.unknown, e.Unknown}, {w.missing, w.all(e.Missing)}, {w.twice, e.Twice}} {
		if len(p.names) > 0 {
			parts = append(parts, p.what+strings.Join(p.names, ", "))
		}
	}
	if len(e.Allowed) > 0 {
		parts = append(parts, w.allowed+strings.Join(w.all(e.Allowed), ", "))
	}
	return strings.Join(parts, w.semicolon)
}

// all names the columns that a file lacks or may have.
func (w *wording) all(columns []string) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = w.named(c)
	}
	return out
}

// wording is what Explain says in one language.
type wording struct {
	french                                                          bool
	line, column, colon, semicolon, open, close                     string
	unreadable, notAllowed, fields, before, already, there, tooMany string
	encoding, conflict, unknown, missing, twice, allowed            string
	syntax, endSyntax, system                                       string
	looks                                                           map[string]string
	sentences                                                       []sentence
	wanted                                                          map[string]string
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
		already:    "déjà présent, ligne ", there: "déjà présent",
		tooMany:  "le fichier a trop de lignes à retenir\u00a0: plus de ",
		encoding: "les caractères de la ligne ne se lisent pas dans le codage ",
		syntax:   "la ligne n'est pas du JSON correct (octet ", endSyntax: ")",
		system: "message du système\u00a0: ",
		looks: map[string]string{
			looksWorkbook:    "le fichier est un classeur ou une archive\u00a0: enregistrez la feuille en CSV",
			looksOldWorkbook: "le fichier est un classeur d'un ancien format\u00a0: enregistrez la feuille en CSV",
			looksPDF:         "le fichier est un PDF, ni un CSV ni du JSON Lines",
			looksGzip:        "le fichier est compressé\u00a0: décompressez-le d'abord",
			looksArray:       "le fichier est un tableau JSON\u00a0: il faut du JSON Lines, un objet par ligne, sans crochets ni virgules entre les lignes",
			looksMarkup:      "le fichier est du HTML ou du XML, ni un CSV ni du JSON Lines",
			looksBars:        "les valeurs sont séparées par «\u00a0|\u00a0»\u00a0: il faut «\u00a0;\u00a0», «\u00a0,\u00a0» ou une tabulation",
		},
		conflict: "la session est déjà décrite autrement\u00a0: ",
		unknown:  "colonnes inconnues\u00a0: ",
		missing:  "colonnes manquantes\u00a0: ",
		twice:    "colonnes en double\u00a0: ",
		allowed:  "colonnes lues\u00a0: ",
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
			{ErrTerm, "un contrat sans terme n'a pas de fin\u00a0: le jour où il a pris fin est celui de sa rupture"},
			{ErrTwoSituations, "deux situations qui s'excluent pour la même échéance"},
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
		already:    "already on line ", there: "already in the file",
		tooMany:  "the file has too many rows to remember: more than ",
		encoding: "the characters of the line are not ",
		syntax:   "the line is not correct JSON (byte ", endSyntax: ")",
		looks: map[string]string{
			looksWorkbook:    "the file is a workbook or an archive: save the sheet as CSV",
			looksOldWorkbook: "the file is a workbook of an old format: save the sheet as CSV",
			looksPDF:         "the file is a PDF, neither CSV nor JSON Lines",
			looksGzip:        "the file is compressed: decompress it first",
			looksArray:       "the file is a JSON array: it must be JSON Lines, one object a line, without brackets or commas between lines",
			looksMarkup:      "the file is HTML or XML, neither CSV nor JSON Lines",
			looksBars:        "the values are separated by |: it must be ; or , or a tab",
		},
		conflict: "the session is described otherwise already: ",
		unknown:  "unknown columns: ",
		missing:  "missing columns: ",
		twice:    "columns given twice: ",
		allowed:  "columns read: ",
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
			{ErrTerm, "a contract without term has no end: the day on which it ended is that of its rupture"},
			{ErrTwoSituations, "two situations that exclude each other for one window"},
			{ErrShape, "the JSON value has not the expected shape"},
			{io.ErrNoProgress, "reading makes no progress"},
		},
	},
}
