// Command changes tells what moved in the law between two days and, with contracts, which of them each change touches, from
// when and by how much, and which it does not reach. Without argument it looks at invented contracts.
//
//	changes -from 2025-12-31 -to 2026-06-30
//	changes -from 2025-12-31 -to 2026-06-30 -in contracts.json -tables tables.json -lang en
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
	from := flags.String("from", "2025-12-31", "the day before (YYYY-MM-DD or DD/MM/YYYY)")
	to := flags.String("to", "2026-06-30", "the last day, included")
	in := flags.String("in", "", "JSON list of contracts, \"-\" for the standard input; invented ones without it")
	supplied := flags.String("tables", "", "JSON of what the caller supplies: funding levels, orders")
	lang := flags.String("lang", "fr", "language of the output: fr or en")
	asJSON := flags.Bool("json", false, "print JSON")
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
	a, err := day("-from", *from)
	if err != nil {
		return err
	}
	b, err := day("-to", *to)
	if err != nil {
		return err
	}
	if b.Before(a) {
		return fmt.Errorf("-from %s is after -to %s", a, b)
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
	if *asJSON {
		return found.json(w)
	}
	return found.text(w, tag)
}

func day(flagName, text string) (law.Date, error) {
	d, err := law.ParseDate(text)
	if err == nil && d.IsZero() {
		err = errors.New("a day is needed")
	}
	if err != nil {
		return d, fmt.Errorf("%s: %w", flagName, err)
	}
	return d, nil
}
