package main

import (
	"embed"
	"encoding/json"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

//go:embed stories/*.json
var storyFiles embed.FS

// story is an invented case that turns on one rule.
type story struct {
	name    string
	Title   map[string]string `json:"title"` // by language
	Scheme  string            `json:"scheme"`
	Case    json.RawMessage   `json:"case"`
	Instead [][]string        `json:"instead"` // facts that would have been otherwise, as with -set
}

func (s *story) title(tag language.Tag) string { return s.Title[law.LangOf(tag).Tag().String()] }

// storyNames lists the stories, in the order of their names.
func storyNames() []string {
	files, _ := storyFiles.ReadDir("stories")
	all := make([]string, len(files))
	for i, f := range files {
		all[i] = strings.TrimSuffix(f.Name(), ".json")
	}
	return all
}

// storyOf reads a story; there is none without a name.
func storyOf(name string) (*story, error) {
	if name == "" {
		return nil, nil //nolint:nilnil // no story is a value
	}
	if name = strings.ToLower(name); !slices.Contains(storyNames(), name) {
		return nil, &badInput{"-story", "", &law.NameError{Type: "story", Found: name, Allowed: storyNames()}}
	}
	data, err := storyFiles.ReadFile(path.Join("stories", name+".json"))
	if err != nil {
		return nil, &badInput{"-story", name, err}
	}
	s := story{name: name}
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, &badInput{"-story", name, err}
	}
	return &s, nil
}

func listStories(tag language.Tag) string {
	var b strings.Builder
	for _, name := range storyNames() {
		if s, err := storyOf(name); err == nil {
			b.WriteString(column(name) + s.title(tag) + "\n")
		}
	}
	return b.String()
}

// otherwise is the answer had some facts been otherwise.
type otherwise struct {
	Set    []string   `json:"set"`
	Answer law.Answer `json:"answer"`
	Says   string     `json:"says"`
}

// ifs are the answers of a story, had facts been otherwise.
func (s *story) ifs(c *facts.Case, d *decider, tag language.Tag) ([]otherwise, error) {
	var all []otherwise
	for _, set := range s.Instead {
		var facts settings
		var names []string
		for _, one := range set {
			if err := facts.Set(one); err != nil {
				return nil, &badInput{"story " + s.name, one, err}
			}
			fact := facts[len(facts)-1]
			lang := law.LangOf(tag)
			name := strings.TrimSuffix(nameOf(fact.path, tag), orNot[lang])
			names = append(names, name+colon[lang]+valueOf(fact.value, tag))
		}
		as, err := facts.on(c)
		if err != nil {
			return nil, &badInput{"story " + s.name, "", err}
		}
		found := d.decide(&as)
		says := strings.Join(names, ", ") + " → " + answerWord(found, tag) + ". " + reason(found, tag)
		all = append(all, otherwise{set, found.Answer(), says})
	}
	return all, nil
}

// valueOf says a value given as text: yes or no, a day, or as it stands.
func valueOf(text string, tag language.Tag) string {
	lang := law.LangOf(tag)
	switch text {
	case "true":
		return yesNo[law.Yes][lang]
	case "false":
		return yesNo[law.No][lang]
	}
	if d, err := law.ParseDate(text); err == nil && !d.IsZero() {
		return lang.Date(d)
	}
	return text
}
