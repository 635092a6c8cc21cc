package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/parcours-emploi/parcours/facts"
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
		return fmt.Errorf("want a fact and its value, as person.jobseeker=true")
	}
	*s = append(*s, struct{ path, value string }{path, value})
	return nil
}

// read is the case of a file with the facts given one by one on top of it.
func read(in string, set settings) (facts.Case, error) {
	data := invented
	switch {
	case in == "-":
		var err error
		if data, err = io.ReadAll(os.Stdin); err != nil {
			return facts.Case{}, err
		}
	case in != "":
		var err error
		if data, err = os.ReadFile(in); err != nil {
			return facts.Case{}, err
		}
	case len(set) > 0:
		data = []byte("{}")
	}
	c, err := facts.ParseCase(data)
	if err != nil || len(set) == 0 {
		return c, err
	}
	return set.on(&c)
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
