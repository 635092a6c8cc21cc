// Command bilan prints the bilan of the POEC sessions of a region, audited: what each year counts, each
// rate with its base, and whether the printed figures can be right. With -in it makes the bilan of a file
// of persons instead, CSV or JSON Lines: the output is what may be published under -profile; the error output
// names lines, values and sessions of the file, and may not.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
)

func main() {
	if err := run(os.Stdout, os.Stderr, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "bilan:", outcome.Printable(err.Error()))
		os.Exit(1)
	}
}

func run(w, progress io.Writer, args []string) error {
	flags := flag.NewFlagSet("bilan", flag.ContinueOnError)
	lang := flags.String("lang", "fr", "language of the output: fr or en")
	asJSON := flags.Bool("json", false, "print JSON")
	var p people
	p.flags(flags)
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	tag, err := language.Parse(*lang)
	if base, _ := tag.Base(); err != nil || base.String() != "fr" && base.String() != "en" {
		return fmt.Errorf("-lang %s\u00a0: fr ou en (fr or en)", *lang)
	}
	if flags.NArg() > 0 {
		return fmt.Errorf(wordsOf(tag).notFlag, flags.Arg(0))
	}
	given := false
	flags.Visit(func(f *flag.Flag) { given = given || f.Name == "in" })
	if given && p.in == "" {
		return errors.New(wordsOf(tag).noFile)
	}
	if given {
		return p.bilan(w, progress, tag, *asJSON)
	}
	if err := p.alone(flags, tag); err != nil {
		return err
	}
	return published(w, tag, *asJSON)
}
