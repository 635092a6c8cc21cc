package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
)

//go:embed invented.json
var invented []byte

// contract is a case with the name by which its owner knows it.
type contract struct {
	name string
	c    facts.Case
}

// readContracts reads a list of {"name": …, "case": {…}}. Every case is read as strictly as a file of its own; a contract
// without a name is called by its place, "#2".
func readContracts(in string) ([]contract, error) {
	data, where, err := contents("-in", in, invented)
	if err != nil {
		return nil, err
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, &badInput{where, "", errEmpty}
	}
	var rows []struct {
		Name string          `json:"name"`
		Case json.RawMessage `json:"case"`
	}
	reader := json.NewDecoder(bytes.NewReader(data))
	reader.DisallowUnknownFields()
	if err := reader.Decode(&rows); err != nil {
		return nil, &badInput{where, "", fmt.Errorf("want a list of {\"name\": …, \"case\": {…}}: %w", err)}
	}
	if reader.More() {
		return nil, &badInput{where, "", errMore}
	}
	contracts := make([]contract, len(rows))
	seen := map[string]bool{}
	for i, row := range rows {
		if row.Name == "" {
			row.Name = fmt.Sprintf("#%d", i+1)
		}
		at := fmt.Sprintf("contract %d (%s)", i+1, row.Name)
		switch {
		case seen[row.Name]:
			return nil, &badInput{where, at, errTwice}
		case len(row.Case) == 0:
			return nil, &badInput{where, at, errNoCase}
		}
		seen[row.Name] = true
		c, err := facts.ParseCase(row.Case)
		if err != nil {
			return nil, &badInput{where, at, err}
		}
		contracts[i] = contract{row.Name, c}
	}
	return contracts, nil
}

// readTables reads what the caller supplies; there is none without a file.
func readTables(in string) (*funding.Tables, error) {
	if in == "" {
		return nil, nil //nolint:nilnil // no table is a value: what depends on one is Unknown
	}
	data, where, err := contents("-tables", in, nil)
	if err != nil {
		return nil, err
	}
	tables, err := funding.ParseTables(data)
	if err != nil {
		return nil, &badInput{where, "", err}
	}
	return tables, nil
}

// contents reads a file, the standard input for "-", or gives what stands in for them.
func contents(flag, in string, otherwise []byte) (data []byte, where string, err error) {
	where = flag + " " + in
	switch in {
	case "":
		return otherwise, "invented contracts", nil
	case "-":
		data, err = io.ReadAll(os.Stdin)
	default:
		data, err = os.ReadFile(in)
	}
	if err != nil {
		return nil, where, &badInput{flag, "", err} // the error names the file
	}
	return data, where, nil
}
