// Command changes tells what moved in the law between two days and, with contracts, which of them each change touches, from
// when and by how much, and which it does not reach and why. Without argument it looks at invented contracts.
//
//	changes -from 2025-12-31 -to 2026-06-30
//	changes -from 2025-12-31 -to 2026-06-30 -in contracts.json -tables tables.json -lang en
//	changes -all
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

func main() {
	if err := run(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "changes:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string) error {
	flags := flag.NewFlagSet("changes", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	from := flags.String("from", "2025-12-31", "the day before (AAAA-MM-JJ or JJ/MM/AAAA): changes are those after it")
	to := flags.String("to", "2026-06-30", "the last day, included")
	in := flags.String("in", "", "JSON list of contracts, \"-\" for the standard input; invented ones without it")
	supplied := flags.String("tables", "", "JSON of what the law leaves to branches and operators: funding levels, orders (funding.ParseTables)")
	lang := flags.String("lang", "fr", "language of the output: fr or en")
	asJSON := flags.Bool("json", false, "print JSON")
	all := flags.Bool("all", false, "print the changes that concern none of the contracts too, and the values that a newer text only restates; JSON always has them")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		flags.SetOutput(w)
		_, err = fmt.Fprintln(w, "changes [flags]")
		flags.PrintDefaults()
		return err
	case err != nil:
		return err
	case flags.NArg() > 0:
		return &badInput{"argument", flags.Arg(0), errNotFlag}
	}
	tag, err := languageOf(*lang)
	if err != nil {
		return &badInput{"-lang", *lang, err}
	}
	a, err := day("-from", *from)
	if err != nil {
		return err
	}
	b, err := day("-to", *to)
	if err != nil {
		return err
	}
	if b.Before(a) {
		return &badInput{"-from " + a.String(), "-to " + b.String(), errReversed}
	}
	contracts, err := readContracts(*in)
	if err != nil {
		return err
	}
	tables, err := readTables(*supplied)
	if err != nil {
		return err
	}
	found := look(a, b, contracts, tables)
	found.invented = *in == ""
	if *asJSON {
		return found.json(w)
	}
	return found.text(w, tag, *all)
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

func day(flagName, text string) (law.Date, error) {
	d, err := law.ParseDate(text)
	if err == nil && d.IsZero() {
		err = errNoDay
	}
	if err != nil {
		return d, &badInput{flagName, text, err}
	}
	return d, nil
}
