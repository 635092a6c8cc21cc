package parcours_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

// plain gives the no-break spaces of French up: a README shows ordinary ones.
func plain(s string) string { return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(s) }

// The README shows what the programs print, and links to what exists.
func TestReadme(t *testing.T) {
	data, err := os.ReadFile("README.md")
	require.NoError(t, err)
	readme := plain(string(data))

	for _, shown := range []struct {
		heading string
		block   int
		file    string // what the example prints, checked by its own tests
	}{
		{"### A bilan that is checked", 1, "examples/bilan/testdata/fr.txt"},
		{"### Every scheme in one call", 2, "examples/embauche/testdata/sans-contrat.txt"},
		{"### Every scheme in one call", 3, "examples/embauche/testdata/trente-ans.txt"},
		{"### Every scheme in one call", 4, "examples/embauche/testdata/trente-ans.txt"},
		{"### Who pays what", 2, "examples/embauche/testdata/rqth-31.txt"},
		{"### What a change of law costs", 2, "examples/changes/testdata/fr.txt"},
	} {
		output, err := os.ReadFile(shown.file)
		require.NoError(t, err)
		printed := plain(string(output))
		block := section(t, readme, shown.heading, shown.block)
		require.NotEmpty(t, block, shown.heading)
		for line := range strings.SplitSeq(block, "\n") {
			assert.Contains(t, printed, line, shown.file)
		}
	}

	c := facts.Case{Contract: facts.Contract{
		Kind: law.CDD, Made: law.MustDate("2024-01-10"), Start: law.MustDate("2024-01-15"), End: law.MustDate("2024-09-14"),
	}}
	d := eligibility.POECExit(&c)
	assert.Equal(t, law.No, d.Answer())
	assert.Equal(t, plain(eligibility.Reasons(d, language.French, 1)+"\n"+eligibility.WhatIf(d, language.French)),
		section(t, readme, "### A decision that is explained", 2))

	c = facts.Case{
		Person: facts.Person{Born: law.MustDate("2006-05-17")},
		Contract: facts.Contract{
			Kind: law.Apprenticeship, Place: law.Metropole,
			Made: law.MustDate("2023-08-20"), Start: law.MustDate("2023-09-01"), End: law.MustDate("2024-08-31"),
		},
		Apprenticeship: facts.Apprenticeship{Special: law.No},
	}
	var pay strings.Builder
	for l := range funding.ApprenticePay(&c).Lines() {
		fmt.Fprintln(&pay, l.Text(language.English))
	}
	assert.Equal(t, plain(pay.String()), section(t, readme, "### Pay to the cent", 2))

	var moved strings.Builder
	for row := range law.Changes(law.MustDate("2025-12-31"), law.MustDate("2026-06-30"), law.Params...) {
		fmt.Fprintln(&moved, row.From, row.Table, row.Before, "→", row.Value, "|", row.Cites[0])
	}
	assert.Equal(t, moved.String(), section(t, readme, "### The law as a table", 2))

	for _, link := range regexp.MustCompile(`\]\(([^)h][^)]*)\)`).FindAllStringSubmatch(readme, -1) {
		_, err := os.Stat(link[1])
		assert.NoError(t, err, link[1])
	}
}

// section is the n-th block of code below a heading.
func section(t *testing.T, readme, heading string, n int) string {
	t.Helper()
	_, below, found := strings.Cut(readme, heading)
	require.True(t, found, heading)
	for i := range n {
		if i > 0 { // leave the block before
			_, below, _ = strings.Cut(below, "```")
		}
		_, below, found = strings.Cut(below, "```")
		require.True(t, found, heading)
	}
	block, _, _ := strings.Cut(below, "```")
	_, block, _ = strings.Cut(block, "\n")
	return block
}
