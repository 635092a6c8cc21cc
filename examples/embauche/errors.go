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
	errTwoCases = errors.New("a story is a case of its own: leave -in out")
	errLanguage = errors.New("want fr or en")
	errNoPay    = errors.New("no minimum pay of that day: the contract is of no kind that this library holds one for, or of none (contract.kind)")
	errSetting  = errors.New("want a fact and its value, as person.jobseeker=true")
)
