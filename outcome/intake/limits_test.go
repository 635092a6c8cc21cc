package intake_test

import (
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/outcome/intake"
)

// endless gives the same text again and again.
type endless struct {
	text string
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		m := copy(p[n:], e.text[e.at:])
		n += m
		e.at = (e.at + m) % len(e.text)
	}
	return n, nil
}

// big is a header, n bytes of a text repeated, and a last row.
func big(header, text string, n int64, last string) io.Reader {
	return io.MultiReader(strings.NewReader(header), io.LimitReader(&endless{text: text}, n), strings.NewReader(last))
}

// allocated is the memory that f asks for in all, freed or not: the most it can ever hold.
func allocated(f func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

func TestMemoryIsBounded(t *testing.T) {
	const size = 40 << 20
	for _, c := range []struct {
		name string
		r    io.Reader
		o    intake.Options
		want error // of the first reject, or of the file
		kept int64
	}{
		{"one line of 200 MB", big("cle;session\n", "x", 200<<20, "\np;s\n"), intake.Options{}, intake.ErrTooLong, 1},
		{"one line of NUL", big("cle;session\n", "\x00", size, "\np;s\n"), intake.Options{}, intake.ErrTooLong, 1},
		{"one object", big("{\"key\":\"p\",\"session\":\"s\"}\n", "[", size, "\n{\"key\":\"q\",\"session\":\"s\"}\n"), intake.Options{}, intake.ErrTooLong, 2},
		{"one line without header", big("", "x", size, ""), intake.Options{}, intake.ErrTooLong, 0},
		{"a quote that nothing closes", big("cle;session\n\"", "x\n", size/20, "\np;s\n"), intake.Options{}, intake.ErrQuoteOpen, 1},
		{"separators without end", big("cle;session\n", ";", size, "\np;s\n"), intake.Options{}, intake.ErrTooLong, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := intake.NewJourneys(c.r, c.o)
			var first error
			n := allocated(func() {
				for _, reject := range file.All() {
					if reject != nil && first == nil {
						first = reject
					}
				}
			})
			if first == nil {
				first = file.Err()
			}
			require.ErrorIs(t, first, c.want)
			assert.Equal(t, c.kept, file.Count().Kept)
			perReject := int(file.Count().Rejected) * 300 // handed over, not kept
			assert.Less(t, n, 8<<20+perReject)
		})
	}
}

func TestFlatMemory(t *testing.T) {
	const rows = 500_000
	text := "some person;session 12;aide-soignant;01/03/2022;30/06/2022;abouti;cdi\n"
	file := intake.NewJourneys(
		big("cle;session;metier;entree;sortie;issue;situation_6_mois\n", text, int64(rows*len(text)), ""),
		intake.Options{Unique: true})
	n := allocated(func() {
		for _, reject := range file.All() {
			if reject != nil {
				t.Fatal(reject)
			}
		}
	})
	require.NoError(t, file.Err())
	assert.Equal(t, int64(rows), file.Count().Kept)
	assert.Less(t, n/rows, 17, "the string of the key of each row, and nothing else")
}

// Every reader may give one byte at a time: rows then end anywhere in its buffer.
func TestOneByteAtATime(t *testing.T) {
	text := "cle;session;ville\n" + strings.Repeat("p\"1;\"s;\n\"\"1\"\"\";Nîmes\r\n", 50)
	whole := intake.NewJourneys(strings.NewReader(text), intake.Options{Unique: true})
	apart := intake.NewJourneys(oneByte{strings.NewReader(text)}, intake.Options{Unique: true, MaxRow: 1024})
	for _, file := range []*intake.Journeys{whole, apart} {
		rows := 0
		for j, reject := range file.All() {
			require.Nil(t, reject)
			assert.Equal(t, "s;\n\"1\"", j.Session)
			assert.Equal(t, "Nîmes", j.Setting.Town)
			rows++
		}
		assert.Equal(t, 50, rows)
	}
	assert.Equal(t, whole.Count(), apart.Count())
}

type oneByte struct{ r io.Reader }

func (o oneByte) Read(p []byte) (int, error) { return o.r.Read(p[:min(1, len(p))]) }

// stuck never gives anything, and never ends.
type stuck struct{}

func (stuck) Read([]byte) (int, error) { return 0, nil }

func TestStuckReader(t *testing.T) {
	for name, r := range map[string]io.Reader{
		"at once":          stuck{},
		"in the header":    io.MultiReader(strings.NewReader("cle;ses"), stuck{}),
		"in UTF-16":        io.MultiReader(strings.NewReader("\xff\xfec\x00l"), stuck{}),
		"beyond its count": beyond{},
	} {
		file := intake.NewJourneys(r, intake.Options{})
		for range file.All() {
			t.Fatal("no row")
		}
		assert.ErrorIs(t, file.Err(), io.ErrNoProgress, name)
	}
}

// beyond says that it read more than it was asked for.
type beyond struct{}

func (beyond) Read(p []byte) (int, error) { return len(p) + 1, nil }
