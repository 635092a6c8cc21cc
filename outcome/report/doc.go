// Package report prints a bilan and its audit for people: what the document says year by year, across
// years, in other readings of the same figures, and what each printed figure is worth.
//
// [Text] is for a terminal (100 columns), [Markdown] for a page, [JSON] for another program. All three
// read an [outcome.Document], write French unless the language is English, and sort towns as French does
// in every language. Nothing is computed here that package outcome does not compute: this package only
// chooses what to show and lays it out.
package report
