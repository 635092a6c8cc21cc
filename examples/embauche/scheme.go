package main

import (
	"strings"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// scheme is a question that can be asked of a case.
type scheme struct {
	name   string // for -scheme, and in JSON
	decide func(*facts.Case) law.Decision
}

// schemes are asked in this order.
var schemes = []scheme{
	{"pmsmp", eligibility.PMSMP},
	{"poec", eligibility.POEC},
	{"poec-exit", eligibility.POECExit},
	{"poei", eligibility.POEI},
	{"poei-exit", eligibility.POEIExit},
	{"afpr-exit", eligibility.AFPRExit},
	{"pec", eligibility.PEC},
	{"cie", eligibility.CIE},
	{"poe-hours", eligibility.POEHours},
	{"pic", eligibility.PICPublic},
}

func names() string {
	all := make([]string, len(schemes))
	for i, s := range schemes {
		all[i] = s.name
	}
	return strings.Join(all, ", ")
}
