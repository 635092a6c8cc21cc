package main

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// decider is a question that can be asked of a case.
type decider struct {
	name string // for -scheme, and in JSON
	asks func(*facts.Case) law.Decision
	as   law.Kind // the contract of a case whose kind is not recorded, as eligibility.Screen takes it
}

// deciders are the questions: those of eligibility.Screen, then what precedes, makes up or follows them.
var deciders = []decider{
	{"apprentissage", eligibility.Apprenticeship, law.Apprenticeship},
	{"professionnalisation", eligibility.Professionalisation, law.Professionalisation},
	{"pec", eligibility.PEC, law.PEC},
	{"cie", eligibility.CIE, law.CIE},
	{"poei", eligibility.POEI, 0},
	{"poec", eligibility.POEC, 0},
	{"pmsmp", eligibility.PMSMP, 0},

	{"poec-exit", eligibility.POECExit, 0},
	{"poei-exit", eligibility.POEIExit, 0},
	{"poei-exit-part-time", eligibility.POEIExitPartTime, 0},
	{"afpr", eligibility.AFPR, 0},
	{"afpr-exit", eligibility.AFPRExit, 0},
	{"poe-hours", eligibility.POEHours, 0},
	{"poec-hours-add-up", eligibility.POECHoursAddUp, 0},
	{"poe-status", eligibility.POEStatus, 0},
	{"poei-tutor", eligibility.POEITutorAttest, 0},
	{"pic", eligibility.PICPublic, 0},

	{"age", eligibility.ApprenticeAge, law.Apprenticeship},
	{"employer", eligibility.ApprenticeEmployer, law.Apprenticeship},
	{"entry", eligibility.ApprenticeEntry, law.Apprenticeship},
	{"signature", eligibility.ApprenticeSignature, law.Apprenticeship},
	{"term", eligibility.ApprenticeTerm, law.Apprenticeship},
	{"start", eligibility.ApprenticeStart, law.Apprenticeship},
	{"training", eligibility.ApprenticeTraining, law.Apprenticeship},
	{"maitre", eligibility.Maitre, law.Apprenticeship},
	{"work-permit", eligibility.WorkPermit, law.Apprenticeship},
	{"deposit", eligibility.ApprenticeDeposit, law.Apprenticeship},
	{"cfa-first", eligibility.ApprenticeCFAFirst, law.Apprenticeship},
	{"mobility", eligibility.ApprenticeMobility, law.Apprenticeship},
	{"break", eligibility.ApprenticeBreak, law.Apprenticeship},
	{"after-break", eligibility.ApprenticeAfterBreak, law.Apprenticeship},
	{"pupil", eligibility.PupilEnrolment, 0},

	{"priority", eligibility.PriorityPublic, law.Professionalisation},
	{"pro-deposit", eligibility.ProfessionalisationDeposit, law.Professionalisation},
	{"pro-renewal", eligibility.ProfessionalisationRenewal, law.Professionalisation},
	{"pro-report", eligibility.ProfessionalisationReport, law.Professionalisation},
	{"pro-after-break", eligibility.ProfessionalisationAfterBreak, law.Professionalisation},
	{"pro-a", eligibility.ProA, 0},
	{"reconversion-hours", eligibility.ReconversionHours, 0},

	{"pec-variable-hours", eligibility.PECVariableHours, law.PEC},
	{"pec-immersions", eligibility.PECImmersions, law.PEC},
	{"pec-suspension", eligibility.PECSuspension, law.PEC},
	{"pec-early-end", eligibility.PECEarlyEnd, law.PEC},
	{"pec-notice", eligibility.PECNotice, law.PEC},
	{"pec-clawback", eligibility.PECClawback, law.PEC},
	{"pec-certificate", eligibility.PECCertificate, law.PEC},
	{"cie-immersions", eligibility.CIEImmersions, law.CIE},
	{"cie-suspension", eligibility.CIESuspension, law.CIE},
	{"cie-early-end", eligibility.CIEEarlyEnd, law.CIE},
	{"cie-notice", eligibility.CIENotice, law.CIE},
	{"cie-clawback", eligibility.CIEClawback, law.CIE},
	{"cie-certificate", eligibility.CIECertificate, law.CIE},

	{"employer-group", eligibility.EmployerGroup, 0},
	{"group-aids", eligibility.GroupAids, 0},
	{"shared-hours", eligibility.SharedHours, 0},
	{"staff-loan", eligibility.StaffLoan, 0},
}

// decide asks the question; a contract whose kind is not recorded is taken as that of the question.
func (d *decider) decide(c *facts.Case) law.Decision {
	if d.as == 0 || c.Contract.Kind != 0 {
		return d.asks(c)
	}
	as := *c
	as.Contract.Kind = d.as
	return d.asks(&as)
}

// deciderOf finds a question by its name; there is none without a name.
func deciderOf(name string) (*decider, error) {
	if name == "" {
		return nil, nil //nolint:nilnil // all of them is a value
	}
	i := slices.IndexFunc(deciders, func(d decider) bool { return d.name == strings.ToLower(name) })
	if i < 0 {
		all := make([]string, len(deciders))
		for i := range deciders {
			all[i] = deciders[i].name
		}
		return nil, &badInput{"-scheme", "", &law.NameError{Type: "question", Found: name, Allowed: all}}
	}
	return &deciders[i], nil
}

// listDeciders names each question with what it asks.
func listDeciders(tag language.Tag) string {
	var b strings.Builder
	seen := map[string]bool{}
	for i := range deciders {
		d := &deciders[i]
		found := d.decide(&facts.Case{})
		says, _ := words(tag).Rule(found.Rule())
		if seen[says.Title] { // one rule sends to another: say which
			for part := range found.Because() {
				more, _ := words(tag).Rule(part.Rule())
				says.Title += colon[law.LangOf(tag)] + more.Title
				break
			}
		}
		seen[says.Title] = true
		b.WriteString(column(d.name) + says.Title + "\n")
	}
	return b.String()
}

// column is a name in a column of names.
func column(name string) string { return "  " + name + strings.Repeat(" ", max(1, 22-len(name))) }
