// Command bilan prints the bilan of the POEC sessions of a region, audited: what each year counts, each
// rate with its base, and whether the printed figures can be right.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/report"
)

// The figures and claims of a public document: OPCO Santé Occitanie, « Préparation opérationnelle à
// l'emploi collective (POEC) – synthèse des actions 2021 à 2023 et perspectives 2024 », 27/05/2024.
//
//go:embed data/occitanie.json
var occitanie []byte

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bilan:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string) error {
	flags := flag.NewFlagSet("bilan", flag.ContinueOnError)
	lang := flags.String("lang", "fr", "language of the output: fr or en")
	asJSON := flags.Bool("json", false, "print JSON")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return fmt.Errorf("-lang %s: %w", *lang, err)
	}
	var d outcome.Document
	from := json.NewDecoder(bytes.NewReader(occitanie))
	from.DisallowUnknownFields()
	if err := from.Decode(&d); err != nil {
		return err
	}
	if *asJSON {
		return report.JSON(w, &d, tag)
	}
	return report.Text(w, &d, tag)
}
