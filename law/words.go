package law

import (
	"sync/atomic"

	"golang.org/x/text/language"
)

// Lang is a language in which this library explains itself.
type Lang uint8

// The languages. French is the default, as the law is.
const (
	French Lang = iota
	English
)

// LangOf is the language that serves a reader of tag: English for any English, French otherwise.
func LangOf(tag language.Tag) Lang {
	if base, sure := tag.Base(); sure >= language.High && base.String() == "en" {
		return English
	}
	return French
}

// Words are what a rule package says in one language: sentences for its rules, names for its facts and
// tables. They are plain tables for a jurist to edit, in the order of the articles.
//
// A sentence quotes the arguments of its clause between braces, by name: "le contrat finit le
// {contract.end}". Of several sentences for one answer, the first whose arguments are all there is said.
// {off} is the distance of the clause: "il manque 122 jours", "8 jours de trop". A number that identifies something is quoted
// with a sign before its name, {#opco.rncp}: its digits are then not set apart; a number of metres as {km:mobility.metres}: "60 km".
//
// The tables must not be changed once the words have been used.
type Words struct {
	Lang    Lang
	Rules   []Sentences
	Terms   []Term   // facts, tables, conventions, remarks and readings, by key
	Include []*Words // looked up when a key is not found here

	index atomic.Pointer[wordIndex]
}

// Sentences are what can be said of one rule.
type Sentences struct {
	ID      string
	Title   string   // what the clause asks for, as a noun phrase
	Yes, No []string // what it says of the case
	// Unknown is for groups and for unsettled texts. Missing facts are said in general words, which name them: of a
	// clause that lacks one, a sentence here is said only if it quotes an argument, and the clause has it.
	Unknown []string
	Proof   string // the document that proves the clause, where a source names one
}

// Term is a name or a sentence under a key.
type Term struct{ Key, Text string }

// wordIndex finds entries by key. It is made at the first look-up, from the tables, and never changes.
type wordIndex struct {
	rules map[string]*Sentences
	terms map[string]string
}

func (w *Words) indexed() *wordIndex {
	if x := w.index.Load(); x != nil {
		return x
	}
	x := &wordIndex{rules: map[string]*Sentences{}, terms: map[string]string{}}
	x.add(w)
	w.index.Store(x)
	return x
}

// add puts in what is not there yet: what a package says itself goes before what it includes.
func (x *wordIndex) add(w *Words) {
	for i := range w.Rules {
		if _, ok := x.rules[w.Rules[i].ID]; !ok {
			x.rules[w.Rules[i].ID] = &w.Rules[i]
		}
	}
	for _, t := range w.Terms {
		if _, ok := x.terms[t.Key]; !ok {
			x.terms[t.Key] = t.Text
		}
	}
	for _, in := range w.Include {
		x.add(in)
	}
}

// Rule is what can be said of the rule with that identifier.
func (w *Words) Rule(id string) (Sentences, bool) {
	s, ok := w.indexed().rules[id]
	if !ok {
		return Sentences{}, false
	}
	return *s, true
}

// Term is the text under a key: the name of a fact or table, the sentence of a convention or remark.
func (w *Words) Term(key string) (string, bool) {
	text, ok := w.indexed().terms[key]
	return text, ok
}

// name is the text under a key, or the key itself.
func (w *Words) name(key string) string {
	if text, ok := w.Term(key); ok {
		return text
	}
	return key
}
