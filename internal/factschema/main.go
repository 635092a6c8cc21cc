// Command factschema writes the JSON Schema of package facts, and that of the tables of package funding. It runs by go
// generate in these packages:
//
//	go run ./internal/factschema -o facts/schema.json
//	go run ./internal/factschema -tables -o funding/tables.schema.json
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
)

func main() {
	out := flag.String("o", "schema.json", "file to write")
	tables := flag.Bool("tables", false, "write the schema of the tables of package funding")
	flag.Parse()
	schema, err := generate(&facts.French, &facts.English)
	if *tables {
		schema, err = generateTables(&funding.WordsFrench, &funding.WordsEnglish)
	}
	if err == nil {
		err = os.WriteFile(*out, schema, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "factschema:", err)
		os.Exit(1)
	}
}
