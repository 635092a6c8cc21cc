package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"io"
	"os"
	"strings"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
)

//go:embed invented.json
var invented []byte

// settings are the facts given one by one.
type settings []struct{ path, value string }

func (s *settings) String() string { return "" }

// Set reads "person.jobseeker=true".
func (s *settings) Set(text string) error {
	path, value, ok := strings.Cut(text, "=")
	if !ok || path == "" {
		return errSetting
	}
	*s = append(*s, struct{ path, value string }{path, value})
	return nil
}

// read is the case of a file, or of a story, with the facts given one by one on top of it.
func read(in string, told *story, set settings) (facts.Case, error) {
	data, where := invented, "invented case"
	switch {
	case told != nil:
		data, where = told.Case, "story "+told.name
	case in != "":
		var err error
		if data, where, err = contents("-in", in); err != nil {
			return facts.Case{}, err
		}
	case len(set) > 0:
		data, where = []byte("{}"), "-set"
	}
	c, err := facts.ParseCase(data)
	if err != nil {
		return c, &badInput{where, "", err}
	}
	if len(set) == 0 {
		return c, nil
	}
	if c, err = set.on(&c); err != nil {
		return c, &badInput{"-set", "", err}
	}
	return c, nil
}

// readTables reads what the caller supplies; there is none without a file.
func readTables(in string) (*funding.Tables, error) {
	if in == "" {
		return nil, nil //nolint:nilnil // no table is a value: what depends on one is Unknown
	}
	data, where, err := contents("-tables", in)
	if err != nil {
		return nil, err
	}
	tables, err := funding.ParseTables(data)
	if err != nil {
		return nil, &badInput{where, "", err}
	}
	return tables, nil
}

// contents reads a file, or the standard input for "-".
func contents(flag, in string) (data []byte, where string, err error) {
	where = flag + " " + in
	if in == "-" {
		data, err = io.ReadAll(os.Stdin)
	} else {
		data, err = os.ReadFile(in)
	}
	if err != nil {
		return nil, where, &badInput{flag, "", err} // the error names the file
	}
	return data, where, nil
}

// on is the case with the settings on top, read as strictly as a file.
func (s settings) on(c *facts.Case) (facts.Case, error) {
	whole := map[string]any{}
	data, err := json.Marshal(c)
	if err == nil {
		reader := json.NewDecoder(bytes.NewReader(data))
		reader.UseNumber()
		err = reader.Decode(&whole)
	}
	for _, fact := range s {
		at, keys := whole, strings.Split(fact.path, ".")
		for _, key := range keys[:len(keys)-1] {
			below, ok := at[key].(map[string]any)
			if !ok {
				below = map[string]any{}
				at[key] = below
			}
			at = below
		}
		var value any = fact.value
		if json.Valid([]byte(fact.value)) {
			value = json.RawMessage(fact.value)
		}
		at[keys[len(keys)-1]] = value
	}
	if err == nil {
		data, err = json.Marshal(whole)
	}
	if err != nil {
		return facts.Case{}, err
	}
	return facts.ParseCase(data)
}
