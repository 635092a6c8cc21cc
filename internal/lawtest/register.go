package lawtest

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed ids.tsv
var idsTSV string

// ID is one line of the register.
type ID struct {
	ID      string
	Kind    string   // rule, parameter, convention, remark or data
	Answers []string // of a rule: yes, no, unknown
	Lives   string   // Go place, empty when not modelled
	Title   string
	Note    string // why it is not modelled, or a citation
}

// Register reads the register of identifiers. Its errors name the line.
func Register() ([]ID, error) { return parseRegister(idsTSV) }

var idKinds = []string{"rule", "parameter", "convention", "remark", "data"}

func parseRegister(tsv string) ([]ID, error) {
	var ids []ID
	seen := map[string]int{}
	for n, line := range strings.Split(strings.TrimSuffix(tsv, "\n"), "\n") {
		cells := strings.Split(line, "\t")
		if n == 0 {
			continue
		}
		if len(cells) != 6 {
			return nil, fmt.Errorf("ids.tsv:%d: %d columns, want 6", n+1, len(cells))
		}
		for i := range cells {
			if cells[i] == "-" {
				cells[i] = ""
			}
		}
		id := ID{ID: cells[0], Kind: cells[1], Lives: cells[3], Title: cells[4], Note: cells[5]}
		if cells[2] != "" {
			id.Answers = strings.Split(cells[2], ",")
		}
		if at, twice := seen[id.ID]; twice || id.ID == "" {
			return nil, fmt.Errorf("ids.tsv:%d: %q stands on line %d already", n+1, id.ID, at)
		}
		seen[id.ID] = n + 1
		if !slices.Contains(idKinds, id.Kind) {
			return nil, fmt.Errorf("ids.tsv:%d: %q is not a kind", n+1, id.Kind)
		}
		if (id.Kind == "rule") != (len(id.Answers) > 0) {
			return nil, fmt.Errorf("ids.tsv:%d: a rule, and nothing else, gives answers", n+1)
		}
		for _, a := range id.Answers {
			if a != "yes" && a != "no" && a != "unknown" {
				return nil, fmt.Errorf("ids.tsv:%d: %q is not an answer", n+1, a)
			}
		}
		if id.Lives == "" && id.Note == "" {
			return nil, fmt.Errorf("ids.tsv:%d: %s lives nowhere and no reason is given", n+1, id.ID)
		}
		ids = append(ids, id)
	}
	return ids, nil
}
