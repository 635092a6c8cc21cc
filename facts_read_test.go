package parcours_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every fact of a case is read by a rule: a question that no answer needs must not be asked of anyone.
func TestEveryFactIsRead(t *testing.T) {
	if testing.Short() {
		t.Skip("type-checks the packages from their sources")
	}
	files := token.NewFileSet()
	source := importer.ForCompiler(files, "source", nil)
	known, err := source.Import(module + "/facts")
	require.NoError(t, err)
	unread := fieldsOf(known)
	require.Greater(t, len(unread), 100, "the facts were not found")
	for _, dir := range []string{"facts", "eligibility", "funding", "outcome"} {
		for _, field := range fieldsRead(t, files, source, dir) {
			delete(unread, field)
		}
	}
	var left []string
	for field := range unread {
		left = append(left, field)
	}
	slices.Sort(left)
	assert.Empty(t, left, "no rule reads these facts")
}

// fieldsOf are the exported fields of the structs of package facts that a case is made of, by name of struct.
func fieldsOf(facts *types.Package) map[string]bool {
	fields := map[string]bool{}
	seen := map[types.Type]bool{}
	var walk func(types.Type)
	walk = func(t types.Type) {
		if seen[t] {
			return
		}
		seen[t] = true
		switch t := t.(type) {
		case *types.Named:
			for i := range t.TypeArgs().Len() {
				walk(t.TypeArgs().At(i))
			}
			s, ok := t.Underlying().(*types.Struct)
			if !ok || t.Obj().Pkg() != facts {
				return
			}
			for i := range s.NumFields() {
				if f := s.Field(i); f.Exported() {
					fields[t.Obj().Name()+"."+f.Name()] = true
					walk(f.Type())
				}
			}
		case *types.Slice:
			walk(t.Elem())
		case *types.Array:
			walk(t.Elem())
		case *types.Pointer:
			walk(t.Elem())
		}
	}
	walk(facts.Scope().Lookup("Case").Type())
	for _, whole := range []string{"History.Complete", "History.Items"} { // a list is read through its rows
		delete(fields, whole)
	}
	return fields
}

// fieldsRead are the fields of package facts that the rules in a directory read. In package facts itself only methods
// that rules call count, not what looks for contradictions.
func fieldsRead(t *testing.T, files *token.FileSet, source types.Importer, dir string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	var parsed []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		file, err := parser.ParseFile(files, name, text, parser.SkipObjectResolution)
		require.NoError(t, err)
		parsed = append(parsed, file)
	}
	info := types.Info{Selections: map[*ast.SelectorExpr]*types.Selection{}}
	conf := types.Config{Importer: source}
	_, err = conf.Check(module+"/"+dir, files, parsed, &info)
	require.NoError(t, err)
	var read []string
	for at, sel := range info.Selections {
		field, ok := sel.Obj().(*types.Var)
		if !ok || field.Pkg() == nil || field.Pkg().Path() != module+"/facts" || assigned(parsed, at) {
			continue
		}
		if dir == "facts" && strings.HasPrefix(filepath.Base(files.Position(at.Pos()).Filename), "check") {
			continue
		}
		read = append(read, ownerOf(sel)+"."+field.Name())
	}
	return read
}

// ownerOf is the struct that declares the field of a selection, which embedding may hide.
func ownerOf(sel *types.Selection) string {
	recv := sel.Recv()
	for _, i := range sel.Index() {
		if p, ok := recv.Underlying().(*types.Pointer); ok {
			recv = p.Elem()
		}
		s, ok := recv.Underlying().(*types.Struct)
		if !ok {
			return ""
		}
		if s.Field(i) == sel.Obj() {
			break
		}
		recv = s.Field(i).Type()
	}
	if p, ok := recv.(*types.Pointer); ok {
		recv = p.Elem()
	}
	if named, ok := recv.(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// assigned tells a selection that is only written to.
func assigned(files []*ast.File, at *ast.SelectorExpr) bool {
	for _, file := range files {
		if at.Pos() < file.Pos() || at.Pos() > file.End() {
			continue
		}
		found := false
		ast.Inspect(file, func(n ast.Node) bool {
			if set, ok := n.(*ast.AssignStmt); ok && set.Tok == token.ASSIGN {
				for _, left := range set.Lhs {
					found = found || left == at
				}
			}
			return !found
		})
		return found
	}
	return false
}
