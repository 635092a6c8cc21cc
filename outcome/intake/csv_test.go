package intake_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

// read gives copies of the journeys and the rejects of a file.
func read(t *testing.T, text string, o intake.Options) (kept []outcome.Journey, rejects []*intake.Reject, file *intake.Journeys) {
	t.Helper()
	file = intake.NewJourneys(strings.NewReader(text), o)
	for j, reject := range file.All() {
		if reject != nil {
			assert.Nil(t, j, "a row is kept or rejected, never both")
			rejects = append(rejects, reject)
			continue
		}
		c := *j
		c.Contracts = append([]outcome.Contract(nil), j.Contracts...)
		c.Trainings = append([]outcome.Training(nil), j.Trainings...)
		c.FollowUps = append([]outcome.FollowUp(nil), j.FollowUps...)
		c.Immersions = append([]law.Period(nil), j.Immersions...)
		kept = append(kept, c)
	}
	n := file.Count()
	assert.Equal(t, n.Read, n.Kept+n.Rejected, "every row read is kept or rejected")
	assert.Len(t, kept, int(n.Kept))
	assert.Len(t, rejects, int(n.Rejected))
	return kept, rejects, file
}

func utf16Text(text string, big, mark bool) string {
	units := utf16.Encode([]rune(text))
	if mark {
		units = append([]uint16{0xFEFF}, units...)
	}
	var b strings.Builder
	for _, u := range units {
		if big {
			b.WriteByte(byte(u >> 8))
			b.WriteByte(byte(u))
			continue
		}
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	return b.String()
}

// windows1252 writes the few characters of these tests: é is E9, œ 9C, ’ 92, no-break space A0.
func windows1252(text string) string {
	return strings.NewReplacer("é", "\xe9", "è", "\xe8", "œ", "\x9c", "’", "\x92", "\u00a0", "\xa0", "î", "\xee").Replace(text)
}

func TestEncodingsAndSeparators(t *testing.T) {
	const semicolons = "Clé;Session;Métier;Ville;Date d’entrée\n" +
		"p1;s1;aide-soignant;Nîmes;01/03/2022\n" +
		"p2;s1;\u00a0agent de cœur\u00a0;Nîmes;2022-03-01\n"
	commas := strings.ReplaceAll(semicolons, ";", ",")
	tabs := strings.ReplaceAll(semicolons, ";", "\t")

	for _, c := range []struct {
		name, text string
		want       intake.Encoding
	}{
		{"UTF-8, semicolons", semicolons, intake.UTF8},
		{"UTF-8, commas", commas, intake.UTF8},
		{"UTF-8, tabs", tabs, intake.UTF8},
		{"UTF-8 with a byte order mark", "\uFEFF" + semicolons, intake.UTF8},
		{"CR LF", strings.ReplaceAll(semicolons, "\n", "\r\n"), intake.UTF8},
		{"CR alone, as older Macintosh exports", strings.ReplaceAll(semicolons, "\n", "\r"), intake.UTF8},
		{"no end mark on the last line", strings.TrimSuffix(semicolons, "\n"), intake.UTF8},
		{"Windows-1252", windows1252(semicolons), intake.Windows1252},
		{"Windows-1252, tabs, CR LF", windows1252(strings.ReplaceAll(tabs, "\n", "\r\n")), intake.Windows1252},
		{"UTF-16 LE with mark", utf16Text(tabs, false, true), intake.UTF16LE},
		{"UTF-16 BE with mark", utf16Text(commas, true, true), intake.UTF16BE},
		{"UTF-16 LE without mark: its first two characters are ASCII", utf16Text("cle"+semicolons[len("Clé"):], false, false), intake.UTF16LE},
		{"UTF-16 BE without mark", utf16Text("cle"+semicolons[len("Clé"):], true, false), intake.UTF16BE},
		{"accents written apart (NFD)", strings.ReplaceAll(semicolons, "é", "e\u0301"), intake.UTF8},
		{"the hint of spreadsheets", "sep=;\n" + semicolons, intake.UTF8},
		{"blank lines and rows of separators", "\n" + semicolons + ";;;;\n\n \n", intake.UTF8},
	} {
		t.Run(c.name, func(t *testing.T) {
			kept, rejects, file := read(t, c.text, intake.Options{})
			require.NoError(t, file.Err())
			assert.Empty(t, rejects)
			require.Len(t, kept, 2)
			assert.Equal(t, c.want, file.Encoding())
			for i, j := range kept {
				assert.Equal(t, []string{"p1", "p2"}[i], j.Key)
				assert.Equal(t, "s1", j.Session)
				assert.Equal(t, []string{"aide-soignant", "agent de cœur"}[i], j.Setting.Trade, "trimmed of no-break spaces")
				assert.Equal(t, "Nîmes", j.Setting.Town)
				assert.Equal(t, law.MustDate("2022-03-01"), j.Entered)
			}
		})
	}
}

func TestWindows1252IsDecidedOnce(t *testing.T) {
	// The first row above ASCII is valid UTF-8: a later row that is not is damaged, it does not change the file.
	_, rejects, file := read(t, "cle;session;ville\np1;s1;Nîmes\np2;s1;N\xeemes\n", intake.Options{})
	require.NoError(t, file.Err())
	require.Len(t, rejects, 1)
	var wrong *intake.EncodingError
	require.ErrorAs(t, rejects[0], &wrong)
	assert.Equal(t, intake.UTF8, wrong.Encoding)
	assert.Equal(t, 3, rejects[0].Line)

	// Windows-1252 leaves 81, 8D, 8F, 90 and 9D without a character.
	_, rejects, file = read(t, "cle;session;ville\np1;s1;N\xeemes\np2;s1;\x81\n", intake.Options{})
	require.NoError(t, file.Err())
	require.Len(t, rejects, 1)
	require.ErrorAs(t, rejects[0], &wrong)
	assert.Equal(t, intake.Windows1252, wrong.Encoding)

	// The options decide when they say so: the two bytes of ® in UTF-8 are Â® in Windows-1252.
	kept, _, _ := read(t, "cle;session;ville\np1;s1;\xc2\xae\n", intake.Options{Encoding: intake.Windows1252})
	require.Len(t, kept, 1)
	assert.Equal(t, "Â®", kept[0].Setting.Town)

	// A surrogate alone is not UTF-16.
	bad := utf16Text("cle;session;ville\np1;s1;", false, true) + "\x00\xd8" + utf16Text("\n", false, false)
	_, rejects, _ = read(t, bad, intake.Options{})
	require.Len(t, rejects, 1)
	require.ErrorAs(t, rejects[0], &wrong)
	assert.Equal(t, intake.UTF16LE, wrong.Encoding)
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		name, row string
		town      string
		lines     int // of the row
	}{
		{"a separator", `p1;s1;"Nîmes; centre"`, "Nîmes; centre", 1},
		{"a doubled quote", `p1;s1;"la ""Cité"""`, `la "Cité"`, 1},
		{"only a doubled quote", `p1;s1;""""`, `"`, 1},
		{"a line end", "p1;s1;\"Nîmes\ncentre\"", "Nîmes\ncentre", 2},
		{"a CR LF", "p1;s1;\"Nîmes\r\ncentre\"\r", "Nîmes\r\ncentre", 2},
		{"every field", `"p1";"s1";"Nîmes"`, "Nîmes", 1},
		{"an empty field", `p1;s1;""`, "", 1},
		{"a quote inside a field that does not begin with one", `p1;s1;le 12" Nîmes`, `le 12" Nîmes`, 1},
		{"two of them, the second before a separator", `p"1;s1;5" à 6"`, `5" à 6"`, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			kept, rejects, file := read(t, "cle;session;ville\n"+c.row+"\nlast;s1;x;extra\n", intake.Options{})
			require.NoError(t, file.Err())
			require.Len(t, kept, 1)
			assert.Equal(t, c.town, kept[0].Setting.Town)
			require.Len(t, rejects, 1)
			assert.Equal(t, 2+c.lines, rejects[0].Line, "lines are those of the file, whatever the quotes hold")
		})
	}
}

func TestDamagedQuotesCostOneRow(t *testing.T) {
	const header, after = "cle;session;ville\n", "p8;s1;Albi\np9;s1;Albi\n"
	for _, c := range []struct {
		name, row string
		want      error
	}{
		{"nothing closes the quote", `p1;s1;"Nîmes`, intake.ErrQuoteOpen},
		{"the field goes on after its quote", `p1;s1;"Nîmes" centre`, intake.ErrQuoteInside},
		{"a NUL byte", "p1;s1;\x00", intake.ErrNUL},
	} {
		t.Run(c.name, func(t *testing.T) {
			kept, rejects, file := read(t, header+c.row+"\n"+after, intake.Options{})
			require.NoError(t, file.Err())
			require.Len(t, rejects, 1)
			require.ErrorIs(t, rejects[0], c.want)
			assert.Equal(t, 2, rejects[0].Line)
			require.Len(t, kept, 2, "the rows below are read")
			assert.Equal(t, "p8", kept[0].Key)
		})
	}
	t.Run("a quote that the next quoted row would close", func(t *testing.T) {
		kept, rejects, file := read(t, header+"p1;s1;\"Nîmes\np2;s1;\"Albi\"\n"+after, intake.Options{})
		require.NoError(t, file.Err())
		require.Len(t, rejects, 1, "the row that opens it, not the one below")
		require.ErrorIs(t, rejects[0], intake.ErrQuoteInside)
		require.Len(t, kept, 3)
		assert.Equal(t, "p2", kept[0].Key)
	})
	t.Run("in the header", func(t *testing.T) {
		_, _, file := read(t, "cle;session;\"ville\np1;s1;Albi\n", intake.Options{})
		var wrong *intake.FileError
		require.ErrorAs(t, file.Err(), &wrong)
		require.ErrorIs(t, wrong, intake.ErrQuoteOpen)
		assert.Equal(t, 1, wrong.Line)
	})
}

// The hint of a file is followed even where its header would say otherwise; the options come first.
func TestSeparatorHint(t *testing.T) {
	var wrong *intake.HeaderError
	_, _, file := read(t, "sep=;\ncle,session\np,s\n", intake.Options{})
	require.ErrorAs(t, file.Err(), &wrong)
	assert.Equal(t, []string{"cle,session"}, wrong.Unknown)
	kept, rejects, file := read(t, "SEP=;\r\ncle,session\np,s\n,s\n", intake.Options{Separator: ','})
	require.NoError(t, file.Err())
	assert.Len(t, kept, 1)
	require.Len(t, rejects, 1)
	assert.Equal(t, 4, rejects[0].Line, "the hint is a line of the file")
}

func TestWholeFileErrors(t *testing.T) {
	for _, c := range []struct {
		name, text string
		o          intake.Options
		want       error
	}{
		{"nothing", "", intake.Options{}, intake.ErrEmpty},
		{"blanks only", " \n\n\t\n", intake.Options{}, intake.ErrEmpty},
		{"separators only", ";;\n;;\n", intake.Options{}, intake.ErrEmpty},
		{"a byte order mark only", "\uFEFF", intake.Options{}, intake.ErrEmpty},
		{"a header only", "cle;session\n", intake.Options{}, intake.ErrNoRows},
		{"a header and blank rows", "cle;session\n;\n\n", intake.Options{}, intake.ErrNoRows},
		{"no object, where the options say JSON Lines", "\n\n", intake.Options{Format: intake.JSONLines}, intake.ErrEmpty},
		{"a header longer than the limit", strings.Repeat("x", 5000) + "\np1\n", intake.Options{MaxRow: 2000}, intake.ErrTooLong},
	} {
		t.Run(c.name, func(t *testing.T) {
			kept, rejects, file := read(t, c.text, c.o)
			assert.Empty(t, kept)
			assert.Empty(t, rejects)
			require.ErrorIs(t, file.Err(), c.want)
			var whole *intake.FileError
			assert.ErrorAs(t, file.Err(), &whole)
		})
	}
	for _, hint := range []string{"sep=;", "sep=;\r", "sep=;\n", "sep=", "sep=|\np;s\n"} { // no header follows
		_, _, file := read(t, hint, intake.Options{})
		assert.Error(t, file.Err(), "%q", hint)
	}
	for _, c := range []struct{ text, looks string }{
		{"PK\x03\x04rest of a workbook", "workbook"},
		{"\xd0\xcf\x11\xe0\xa1\xb1", "workbook"},
		{"%PDF-1.7\n", "PDF"},
		{"\x1f\x8b\x08\x00", "gzip"},
		{"[{\"cle\":\"p1\"}]", "JSON array"},
		{"<html></html>", "HTML"},
	} {
		_, _, file := read(t, c.text, intake.Options{})
		var format *intake.FormatError
		if assert.ErrorAs(t, file.Err(), &format, c.looks) {
			assert.Contains(t, format.Looks, c.looks)
		}
	}
}
