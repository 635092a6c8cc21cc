package parcours_test

import (
	"errors"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/parcours-emploi/parcours"

// An arrow says which packages of this module a package may import outside its tests. Both sides are
// directories below the root; a pattern stands for those it matches.
type arrow struct {
	from string
	to   []string
}

// arrows has one row for each place of the module. The first row that matches a directory decides, and a
// directory that no row matches is an error: its place has to be chosen here first.
var arrows = []arrow{
	{".", nil},
	{"law", nil},
	{"law/strictjson", []string{"law"}},
	{"facts", []string{"law", "law/strictjson"}},
	{"facts/dsn", []string{"facts", "law"}},
	{"eligibility", []string{"facts", "law"}},
	{"funding", []string{"facts", "law", "law/strictjson"}},
	{"outcome", []string{"eligibility", "facts", "law"}},
	{"outcome/intake", []string{"outcome", "eligibility", "facts", "facts/dsn", "law"}},
	{"outcome/report", []string{"outcome", "eligibility", "facts", "law"}},
	{"poec", []string{"outcome", "outcome/*", "funding", "eligibility", "facts", "facts/*", "law"}},
	{"internal/lawtest", []string{"facts", "law"}},
	{"internal/lawmd", []string{"internal/lawtest", "outcome", "funding", "eligibility", "facts", "law"}},
	{"internal/*", []string{"outcome", "outcome/*", "funding", "eligibility", "facts", "facts/*", "law"}},
	{"examples/*", []string{"poec", "outcome", "outcome/*", "funding", "eligibility", "facts", "facts/*", "law", "law/*"}},
}

// core are the packages that answer from their arguments alone. outcome/intake and outcome/report, which
// read and write through the io interfaces, are left out, and so are the examples and the test helpers.
var core = []string{".", "law", "facts", "facts/dsn", "eligibility", "funding", "outcome", "poec"}

// impure lists what the core never imports: files, processes, the network, logs, chance and C. A name
// stands for the packages below it too.
var impure = []string{"os", "net", "log", "syscall", "math/rand", "crypto/rand", "C"}

func TestArrows(t *testing.T) {
	for _, p := range listPackages(t) {
		row := slices.IndexFunc(arrows, func(a arrow) bool { return match(a.from, p.dir) })
		if !assert.NotEqual(t, -1, row, "%s is a new package: give it a row in arrows", p.dir) {
			continue
		}
		for _, imported := range p.imports {
			dir, ours := below(imported)
			if !ours {
				continue
			}
			allowed := slices.ContainsFunc(arrows[row].to, func(pattern string) bool { return match(pattern, dir) })
			assert.True(t, allowed, "%s must not import %s", p.dir, dir)
		}
	}
}

func TestCoreIsPure(t *testing.T) {
	for _, p := range listPackages(t) {
		if !slices.Contains(core, p.dir) {
			continue
		}
		for _, imported := range p.imports {
			banned := slices.ContainsFunc(impure, func(name string) bool {
				return imported == name || strings.HasPrefix(imported, name+"/")
			})
			assert.False(t, banned, "%s must not import %s", p.dir, imported)
		}
	}
}

// The two tests above are worth what match and below are.
func TestArrowPatterns(t *testing.T) {
	assert.True(t, match("examples/*", "examples/bilan"))
	assert.False(t, match("examples/*", "examples/bilan/data"), "a package below an example has no row")
	assert.False(t, match("law", "law/tables"), "a package below law has no row")

	for importPath, want := range map[string]string{
		module:                     ".",
		module + "/outcome/report": "outcome/report",
	} {
		dir, ours := below(importPath)
		assert.True(t, ours, importPath)
		assert.Equal(t, want, dir)
	}
	_, ours := below(module + "-extra/law")
	assert.False(t, ours, "another module whose path begins the same way")
}

type goPackage struct {
	dir     string   // directory below the root of the module, "." for the root
	imports []string // import paths of the files that are not tests
}

// listPackages asks the go command for the packages of this module. Those of nested modules are not among
// them.
func listPackages(t *testing.T) []goPackage {
	t.Helper()
	dependOnTree(t)
	cmd := exec.CommandContext(t.Context(), "go", "list", "-e", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...")
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		require.NoError(t, err, "go list: %s", exit.Stderr)
	}
	require.NoError(t, err)

	var list []goPackage
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		dir, ours := below(fields[0])
		require.True(t, ours, "%s is not of this module", fields[0])
		list = append(list, goPackage{dir: dir, imports: fields[1:]})
	}
	require.NotEmpty(t, list)
	return list
}

// dependOnTree reads every directory of the module, so that go test runs this test again when a file of
// another package changes: it sees what the test itself opens, not what go list does.
func dependOnTree(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() && name != "." && strings.HasPrefix(entry.Name(), ".") {
			return filepath.SkipDir
		}
		return err
	})
	require.NoError(t, err)
}

// below is the directory of an import path under the root of this module, and whether it is of this module.
func below(importPath string) (string, bool) {
	if importPath == module {
		return ".", true
	}
	return strings.CutPrefix(importPath, module+"/")
}

func match(pattern, dir string) bool {
	ok, err := path.Match(pattern, dir)
	return ok && err == nil
}
