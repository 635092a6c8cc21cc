// Command factschema writes the JSON Schema of package facts. It runs by go generate in that package:
//
//	go run ./internal/factschema -o facts/schema.json
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/parcours-emploi/parcours/facts"
)

func main() {
	out := flag.String("o", "schema.json", "file to write")
	flag.Parse()
	schema, err := generate(&facts.French, &facts.English)
	if err == nil {
		err = os.WriteFile(*out, schema, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "factschema:", err)
		os.Exit(1)
	}
}
