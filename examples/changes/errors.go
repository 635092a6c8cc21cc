package main

import "errors"

// badInput says where something given cannot be used, and what it is. It unwraps to the cause, such as a
// [*facts.CaseError] or a [*funding.TablesError].
type badInput struct {
	where, what string
	err         error
}

func (e *badInput) Error() string {
	if e.what == "" {
		return e.where + ": " + e.err.Error()
	}
	return e.where + " " + e.what + ": " + e.err.Error()
}

func (e *badInput) Unwrap() error { return e.err }

var (
	errNotFlag  = errors.New("is not a flag")
	errNoDay    = errors.New("want a day, as 2025-12-31")
	errLanguage = errors.New("want fr or en")
	errReversed = errors.New("the first day is after the last")
	errEmpty    = errors.New("is empty, want a list of {\"name\": …, \"case\": {…}}")
	errNoCase   = errors.New("has no case")
	errTwice    = errors.New("another contract has that name")
)
