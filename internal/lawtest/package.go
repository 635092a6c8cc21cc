package lawtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"slices"
	"strings"

	"github.com/parcours-emploi/parcours/law"
)

// TB is what the checks need of *testing.T: a test of the checks themselves gives another.
type TB interface {
	Helper()
	Errorf(format string, args ...any)
}

// Package is a rule package under test.
type Package struct {
	Name            string // as in the register: "eligibility"
	Source          fs.FS  // its Go files
	Rules           []*law.Rule
	Tables          []law.Table
	Conventions     []*law.Convention
	Remarks         []*law.Remark
	French, English *law.Words
}

// Check checks the tables, the identifiers and the words of a package.
func Check(t TB, p Package) {
	t.Helper()
	checkTables(t, p)
	checkListed(t, p)
	ids, err := Register()
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	checkIDs(t, p, ids)
	checkWords(t, p, p.French)
	checkWords(t, p, p.English)
}

func checkTables(t TB, p Package) {
	t.Helper()
	var names []string
	for _, table := range p.Tables {
		if slices.Contains(names, table.Key()) || table.Key() == "" {
			t.Errorf("table %q: the name is empty or taken", table.Key())
		}
		names = append(names, table.Key())
		if table.LastReview().IsZero() {
			t.Errorf("table %s: no day of review", table.Key())
		}
		rows := table.Rows()
		if len(rows) == 0 {
			t.Errorf("table %s: no version", table.Key())
		}
		for i, row := range rows {
			at := table.Key() + " from " + row.From.String()
			switch {
			case row.From.IsZero():
				t.Errorf("%s: no first day", at)
			case row.Reach == 0:
				t.Errorf("%s: the day it goes by is not said", at)
			case len(row.Cites) == 0:
				t.Errorf("%s: no citation", at)
			case !row.Through.IsZero() && row.Through.Before(row.From):
				t.Errorf("%s: ends before it begins", at)
			case table.LastReview().Before(row.From):
				t.Errorf("%s: reviewed %s, before its first day", at, table.LastReview())
			case row.Value == "":
				t.Errorf("%s: no value", at)
			}
			if i > 0 {
				before := rows[i-1]
				if !before.From.Before(row.From) {
					t.Errorf("%s: not after the version before it", at)
				}
				if !before.Through.IsZero() && !before.Through.Before(row.From) && before.Reach == row.Reach {
					t.Errorf("%s: overlaps the version before it", at)
				}
			}
			checkRefs(t, at, row.Cites)
		}
	}
}

func checkRefs(t TB, at string, refs []law.Ref) {
	t.Helper()
	for _, ref := range refs {
		if ref.Text == "" || ref.Rank == 0 || ref.Seen == 0 {
			t.Errorf("%s: citation %q lacks its text, its rank or how it was seen", at, ref)
		}
	}
}

// checkListed parses the package: each exported parameter must be in its Tables.
func checkListed(t TB, p Package) {
	t.Helper()
	if p.Source == nil {
		return
	}
	files, err := fs.Glob(p.Source, "*.go")
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	listed := ""
	var params []string
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := fs.ReadFile(p.Source, name)
		if err != nil {
			t.Errorf("%v", err)
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, 0)
		if err != nil {
			t.Errorf("%v", err)
			return
		}
		for _, decl := range file.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok || gen.Tok != token.VAR {
				continue
			}
			for _, spec := range gen.Specs {
				v := spec.(*ast.ValueSpec) //nolint:errcheck,forcetypeassert // a VAR declaration holds nothing else
				for i, ident := range v.Names {
					if i >= len(v.Values) {
						continue
					}
					value := string(text[v.Values[i].Pos()-1 : v.Values[i].End()-1])
					if strings.HasPrefix(value, "law.Param[") || strings.HasPrefix(value, "Param[") {
						params = append(params, ident.Name)
					}
					if strings.HasPrefix(value, "[]law.Table{") || strings.HasPrefix(value, "[]Table{") {
						listed += value
					}
				}
			}
		}
	}
	for _, param := range params {
		if !strings.Contains(listed, "&"+param+",") && !strings.Contains(listed, "&"+param+"}") {
			t.Errorf("%s.%s is in no list of tables", p.Name, param)
		}
	}
}

// checkIDs holds the rules, conventions and remarks of the package against the register.
func checkIDs(t TB, p Package, ids []ID) {
	t.Helper()
	here := map[string]string{}
	add := func(id, kind string, refs []law.Ref) {
		if _, twice := here[id]; twice {
			t.Errorf("%s: used twice", id)
		}
		here[id] = kind
		checkRefs(t, id, refs)
	}
	for _, r := range p.Rules {
		add(r.ID, "rule", r.Cites)
		if len(r.Cites) == 0 {
			t.Errorf("%s: no citation", r.ID)
		}
	}
	for _, c := range p.Conventions {
		add(c.ID, "convention", c.Cites)
	}
	for _, r := range p.Remarks {
		add(r.ID, "remark", r.Cites)
	}
	for _, id := range ids {
		kind, found := here[id.ID]
		delete(here, id.ID)
		lives := strings.HasPrefix(id.Lives, p.Name+".")
		switch {
		case found && !lives:
			t.Errorf("%s: the register says that it lives in %q", id.ID, id.Lives)
		case found && kind != id.Kind:
			t.Errorf("%s: a %s here, a %s in the register", id.ID, kind, id.Kind)
		case !found && lives && id.Kind != "parameter" && id.Kind != "data":
			t.Errorf("%s: the register says that it lives here (%s)", id.ID, id.Lives)
		}
	}
	for id := range here {
		t.Errorf("%s: not in the register", id)
	}
}

// checkWords wants a title for each rule, and a name for each table, convention and remark.
func checkWords(t TB, p Package, w *law.Words) {
	t.Helper()
	lang := [...]string{law.French: "French", law.English: "English"}[w.Lang]
	for _, r := range p.Rules {
		if s, ok := w.Rule(r.ID); !ok || s.Title == "" {
			t.Errorf("%s: no title in %s", r.ID, lang)
		}
	}
	term := func(key string) {
		if text, ok := w.Term(key); !ok || text == "" {
			t.Errorf("%s: no words in %s", key, lang)
		}
	}
	for _, table := range p.Tables {
		term(table.Key())
	}
	for _, c := range p.Conventions {
		term(c.ID)
	}
	for _, r := range p.Remarks {
		term(r.ID)
	}
}
