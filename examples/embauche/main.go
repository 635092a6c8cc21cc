// Command embauche asks, for one person and one employer, the schemes that prepare for a job: may the person
// enter, does the contract that follows conform, why, which facts are missing, what would change a No, and on
// which days the answer would be Yes; and what must be paid at least, day by day. Without argument it answers an
// invented case.
//
//	embauche -in case.json -lang en
//	embauche -scheme pec -set contract.kind=pec -set contract.start=2024-09-01 -set contract.hours=26 -at 2024-11-01
//	embauche -scheme poec -set person.jobseeker=true -set course.start=2024-03-04
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "embauche:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string) error {
	flags := flag.NewFlagSet("embauche", flag.ContinueOnError)
	in := flags.String("in", "", "JSON of a case, \"-\" for the standard input; the invented case without it and without -set")
	lang := flags.String("lang", "fr", "language of the output: fr or en")
	asJSON := flags.Bool("json", false, "print JSON")
	only := flags.String("scheme", "", "only this one: "+names())
	day := flags.String("at", "", "print the minimum pay of that day only (AAAA-MM-JJ or JJ/MM/AAAA)")
	full := flags.Bool("full", false, "every clause, with conventions, remarks and what the texts leave uncertain")
	var set settings
	flags.Var(&set, "set", "one fact, as person.jobseeker=true; may be repeated")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is not a flag", flags.Arg(0))
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return fmt.Errorf("-lang %s: %w", *lang, err)
	}
	asked := schemes
	if *only != "" {
		i := slices.IndexFunc(schemes, func(s scheme) bool { return s.name == strings.ToLower(*only) })
		if i < 0 {
			return fmt.Errorf("-scheme %s: want one of %s", *only, names())
		}
		asked = schemes[i : i+1]
	}
	at, err := law.ParseDate(*day)
	if err != nil {
		return fmt.Errorf("-at: %w", err)
	}
	c, err := read(*in, set)
	if err != nil {
		return err
	}
	found := facts.Check(&c)
	if *asJSON {
		return printJSON(w, &c, asked, found, payOf(&c, at), tag)
	}
	return printText(w, &c, asked, found, payOf(&c, at), tag, *full)
}
