package intake_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/outcome/intake"
)

// account reads a file to its end and checks what holds of every file: nothing panics, every row is kept or
// rejected, every reject says why and where, lines go up, and the same bytes give the same rows again.
func account(t *testing.T, data []byte, o intake.Options) *intake.Journeys {
	pass := func(r *intake.Journeys) (out []string) {
		kept, rejected, line := int64(0), int64(0), 0
		for j, reject := range r.All() {
			if reject == nil {
				kept++
				assert.NotEmpty(t, j.Session)
				out = append(out, j.Key+"|"+j.Session)
				continue
			}
			rejected++
			assert.Nil(t, j)
			assert.NotEmpty(t, reject.Faults)
			assert.Greater(t, reject.Line, line)
			line = reject.Line
			out = append(out, reject.Error())
		}
		n := r.Count()
		assert.Equal(t, kept, n.Kept)
		assert.Equal(t, rejected, n.Rejected)
		assert.Equal(t, n.Read, n.Kept+n.Rejected)
		if n.Read == 0 {
			assert.Error(t, r.Err(), "a file without rows says so")
		}
		return out
	}
	one := intake.NewJourneys(bytes.NewReader(data), o)
	assert.Equal(t, pass(one), pass(intake.NewJourneys(oneByte{bytes.NewReader(data)}, o)), "however the bytes come")
	return one
}

func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"cle;session\np;s\n", "key,session,ending\n\"a\"\"b\",s,abouti\r\n", "\xff\xfec\x00l\x00", "cle\tsession\n\"p\n\ts",
		"cle;session;situation_6_mois;contrat_1_debut;contrat_situation_6_mois\np;s;cdi;44000;1\n", "sep=,\ncle,session\n",
		"cle;session;ville\np;s;N\xeemes\nq;s;\x81\n", "cle;session\r\"p\";s\r", "\x00c\x00l\x00e\x00;", "cle;session\n\"\"\"\n\"\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		account(t, data, intake.Options{Format: intake.CSV, IgnoreUnknown: true, MaxRow: 1 << 10, Serial: intake.Serial1900})
	})
}

// A body after a sound header reaches the rows, which random headers seldom do; where the standard library
// reads all of it strictly, both must see the same fields.
func FuzzRows(f *testing.F) {
	for _, seed := range []string{"p;s;x\n", "\"p\";\"s\n;\";\"\"\"\"\n", "p;s;\"x\np;s;y\n", "a;b;c;\n;;\r\n", "\"a\"b;c;d\n", "a\";b;c\r"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		const header = "cle;session;ville\n"
		file := account(t, []byte(header+body), intake.Options{Format: intake.CSV, Unique: true, MaxRow: 1 << 10, Encoding: intake.UTF8})
		if file.Count().Rejected > 0 || strings.ContainsRune(body, '\r') || strings.ContainsRune(body, '\uFEFF') {
			return
		}
		std := csv.NewReader(strings.NewReader(header + body))
		std.Comma, std.FieldsPerRecord = ';', -1
		records, err := std.ReadAll()
		if err != nil {
			return // it refuses bare quotes, which are ordinary characters here
		}
		var want []string
		for _, r := range records[1:] {
			if strings.TrimSpace(strings.Join(r, "")) != "" {
				want = append(want, strings.TrimSpace(r[0]))
			}
		}
		var got []string
		for j := range intake.NewJourneys(strings.NewReader(header+body), intake.Options{Unique: true, MaxRow: 1 << 10}).All() {
			if j != nil {
				got = append(got, j.Key)
			}
		}
		assert.Equal(t, want, got)
	})
}

func FuzzJSONLines(f *testing.F) {
	for _, seed := range []string{
		`{"key":"p","session":"s"}`, `{"key":"p","session":"s","contracts":[{"kind":"cdi","start":"2022-01-01"}]}`,
		`{"a":{"b":[1,2,{"c":"}"}]}}`, "{\"key\":\"\\u00e9\\ud83d\\ude00\"}\n{}", `{"setting":{"year":2022},"follow_ups":[{"window":"etat_6_mois","contract":1}]}`,
		`{"situation_6_mois":"cdi","contrat_1_nature":"cdi","x":nul}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, ignore := range []bool{true, false} {
			account(t, data, intake.Options{Format: intake.JSONLines, IgnoreUnknown: ignore, MaxRow: 1 << 10})
		}
	})
}
