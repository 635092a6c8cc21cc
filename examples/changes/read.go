package main

import (
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

// readContracts reads a list of {"name": …, "case": {…}}. Every case is read as strictly as a file of its own.
func readContracts(in string) ([]contract, error) {
	data, err := bytesOf(in, invented)
	if err != nil {
		return nil, err
	}
	var rows []struct {
		Name string          `json:"name"`
		Case json.RawMessage `json:"case"`
	}
	if err := json.Unmarshal(data, &rows); err != nil {
		return nil, fmt.Errorf("contracts: want a list of {\"name\": …, \"case\": {…}}: %w", err)
	}
	contracts := make([]contract, len(rows))
	for i, row := range rows {
		if row.Name == "" {
			row.Name = fmt.Sprintf("#%d", i+1)
		}
		c, err := facts.ParseCase(row.Case)
		if err != nil {
			return nil, fmt.Errorf("contract %s: %w", row.Name, err)
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
	data, err := bytesOf(in, nil)
	if err != nil {
		return nil, err
	}
	tables, err := funding.ParseTables(data)
	if err != nil {
		return nil, fmt.Errorf("-tables %s: %w", in, err)
	}
	return tables, nil
}

func bytesOf(in string, otherwise []byte) ([]byte, error) {
	switch in {
	case "":
		return otherwise, nil
	case "-":
		return io.ReadAll(os.Stdin)
	}
	return os.ReadFile(in)
}
