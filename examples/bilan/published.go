package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"io"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/report"
)

// The figures and claims of a public document: OPCO Santé Occitanie, « Préparation opérationnelle à
// l'emploi collective (POEC) – synthèse des actions 2021 à 2023 et perspectives 2024 », 27/05/2024.
//
//go:embed data/occitanie.json
var occitanie []byte

// published is the bilan of that document, audited.
func published(w io.Writer, tag language.Tag, asJSON bool) error {
	d, err := readDocument(occitanie)
	if err != nil {
		return err
	}
	if asJSON {
		return report.JSON(w, d, tag)
	}
	return report.Text(w, d, tag)
}

// readDocument refuses a field that does not exist, and a document that cannot be meant, with every place.
func readDocument(data []byte) (*outcome.Document, error) {
	var d outcome.Document
	from := json.NewDecoder(bytes.NewReader(data))
	from.DisallowUnknownFields()
	if err := from.Decode(&d); err != nil {
		return nil, err
	}
	var all []error
	for _, e := range d.Problems() {
		all = append(all, e)
	}
	return &d, errors.Join(all...)
}
