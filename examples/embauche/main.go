// Command embauche asks, for one person and one employer, every scheme that leads to a job: which are open, why, what is
// missing, what would change a No and on which days the answer would be Yes; what must be paid at least, day by day, and who
// pays what. Without argument it answers an invented case.
//
//	embauche -in case.json -lang en
//	embauche -story rqth-31
//	embauche -in case.json -compare -tables tables.json
//	embauche -scheme pec -set contract.kind=pec -set contract.start=2024-09-01 -set contract.hours=26 -at 2024-11-01
//	embauche -scheme poec -set person.jobseeker=true -set course.start=2024-03-04
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/law"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "embauche:", err)
		os.Exit(1)
	}
}

// asked is what is asked of the program, read.
type asked struct {
	c      facts.Case
	story  *story   // when the case is one of the stories
	only   *decider // with -scheme
	tables *funding.Tables
	at     law.Date
	tag    language.Tag

	invented, full, compare bool // invented: the case that comes with the program
}

func run(w io.Writer, args []string) error {
	flags := flag.NewFlagSet("embauche", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	in := flags.String("in", "", "JSON of a case, \"-\" for the standard input; the invented case without it and without -set")
	told := flags.String("story", "", "answer one of the invented cases below instead")
	lang := flags.String("lang", "fr", "language of the output: fr or en")
	asJSON := flags.Bool("json", false, "print JSON")
	only := flags.String("scheme", "", "only this question, in detail: one of those below")
	day := flags.String("at", "", "print the minimum pay of that day, in place of the whole schedule (AAAA-MM-JJ or JJ/MM/AAAA); the contract must be an apprenticeship, a professionalisation contract or a PEC")
	full := flags.Bool("full", false, "every clause, with conventions, remarks and what the texts leave uncertain")
	compare := flags.Bool("compare", false, "what the hire costs the employer under each contract, cheapest first, month by month")
	supplied := flags.String("tables", "", "JSON of what the law leaves to branches and operators: funding levels, orders (funding.ParseTables)")
	var set settings
	flags.Var(&set, "set", "one fact, as person.jobseeker=true; may be repeated")
	err := flags.Parse(args)
	help := errors.Is(err, flag.ErrHelp)
	if err != nil && !help {
		return err
	}
	tag, badTag := languageOf(*lang)
	switch {
	case help:
		return usage(w, flags, tag)
	case badTag != nil:
		return &badInput{"-lang", *lang, badTag}
	case flags.NArg() > 0:
		return &badInput{"argument", flags.Arg(0), errNotFlag}
	case *told != "" && *in != "":
		return &badInput{"-story", *told, errTwoCases}
	}
	a := asked{tag: tag, full: *full, compare: *compare, invented: *in == "" && *told == "" && len(set) == 0}
	if a.only, err = deciderOf(*only); err != nil {
		return err
	}
	if a.at, err = law.ParseDate(*day); err != nil {
		return &badInput{"-at", *day, err}
	}
	if a.tables, err = readTables(*supplied); err != nil {
		return err
	}
	if a.story, err = storyOf(*told); err != nil {
		return err
	}
	if a.c, err = read(*in, a.story, set); err != nil {
		return err
	}
	if !a.at.IsZero() && payOf(&a.c, a.at) == nil {
		return &badInput{"-at", *day, errNoPay}
	}
	if *asJSON {
		return a.json(w)
	}
	return a.text(w)
}

// languageOf reads -lang: French or English, of any region.
func languageOf(text string) (language.Tag, error) {
	tag, err := language.Parse(text)
	if err != nil {
		return tag, err
	}
	if base, sure := tag.Base(); sure < language.High || base.String() != "fr" && base.String() != "en" {
		return tag, errLanguage
	}
	return tag, nil
}

// usage lists the flags, the questions and the stories.
func usage(w io.Writer, flags *flag.FlagSet, tag language.Tag) error {
	flags.SetOutput(w)
	if _, err := fmt.Fprintln(w, "embauche [flags]"); err != nil {
		return err
	}
	flags.PrintDefaults()
	_, err := io.WriteString(w, "\n-scheme:\n"+listDeciders(tag)+"\n-story:\n"+listStories(tag))
	return err
}
