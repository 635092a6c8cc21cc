package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"os"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law/strictjson"
)

//go:embed invented.json
var invented []byte

// contract is a case with the name by which its owner knows it.
type contract struct {
	name string
	c    facts.Case
}

// readContracts reads a list of {"name": …, "case": {…}}, as strictly as a case: the error is a [*facts.CaseError] with every
// mistake of the file. A contract without a name is called by its place, "#2".
func readContracts(in string) ([]contract, error) {
	data, where, err := contents("-in", in, invented)
	if err != nil {
		return nil, err
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, &badInput{where, "", errEmpty}
	}
	var rows []struct {
		Name string     `json:"name"`
		Case facts.Case `json:"case"`
	}
	text, mistakes := strictjson.Parse(data, &rows, strictjson.Options{Amounts: true, Places: true})
	if len(mistakes) > 0 {
		all := &facts.CaseError{}
		for _, m := range mistakes {
			all.Mistakes = append(all.Mistakes, (*facts.FieldError)(m))
		}
		return nil, &badInput{where, "", all}
	}
	cases := make([]string, len(rows))
	for i := range rows {
		cases[i] = fmt.Sprintf("[%d].case", i)
	}
	contracts := make([]contract, len(rows))
	seen := map[string]bool{}
	for i, found := range text.Find(cases) {
		name := rows[i].Name
		if name == "" {
			name = fmt.Sprintf("#%d", i+1)
		}
		at := fmt.Sprintf("contract %d (%s), line %d", i+1, name, found.Line)
		switch {
		case seen[name]:
			return nil, &badInput{where, at, errTwice}
		case found.Found == "" || found.Found == "null":
			return nil, &badInput{where, at, errNoCase}
		}
		seen[name] = true
		contracts[i] = contract{name, rows[i].Case}
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
