package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// firmSize is the headcount by which a firm is judged on the day of conclusion.
type firmSize struct {
	rule    *law.Rule
	under   law.Answer // less than 250
	count   law.Arg    // the headcount that says so
	lacks   string     // the fact that would, when under is Unknown
	year    law.Count  // the year of the headcount that counts, where another or none is recorded
	unclear bool       // two readings of the year of a transfer give two answers
	first   law.Answer // the answer of the headcount of the year before, when unclear
}

// sizeOf is the size of the firm of a case. From 2020 the headcount is that of code de la sécurité sociale, L130-1, I and
// R130-1: the average of the calendar year before, but in the year of the first hire or of a transfer of contracts the
// headcount on the last day of the month of that event.
func sizeOf(c *facts.Case) firmSize {
	h, made := &c.Employer.Headcount, c.Contract.Made
	year := made.Year()
	average := firmSize{rule: &aidSizeL130}
	if made.Before(AidFirmSize.Versions[1].From) {
		average.rule = &aidSize2019
	}
	switch of, known := h.Year.Get(); {
	case made.IsZero():
		average.lacks = "contract.made"
		return average
	case h.Annual.IsZero():
		average.lacks, average.year = "employer.headcount.annual", law.MustCount(year-1)
	case !known, of != year-1: // the headcount of another year says nothing
		average.lacks, average.year = "employer.headcount.year", law.MustCount(year-1)
	default:
		average.judge("employer.headcount.annual", h.Annual)
	}
	if average.rule == &aidSize2019 {
		return average
	}
	transferred := !h.Transfer.IsZero() && h.Transfer.Year() == year
	if h.FirstHire.Year() < year && !transferred {
		return average
	}
	event := firmSize{rule: &aidSizeFirst}
	if h.MonthEnd.IsZero() {
		event.lacks = "employer.headcount.month_end"
	} else {
		event.judge("employer.headcount.month_end", h.MonthEnd)
	}
	// A transfer that follows the conclusion: R130-1, V speaks of the whole year, the ministry judges the size once, on
	// conclusion.
	if later := transferred && h.Transfer.After(made) && h.FirstHire.Year() < year; later && event.under != average.under {
		event.unclear = event.lacks == "" && average.lacks == ""
		event.first, event.under = average.under, law.Unknown
		if event.lacks == "" {
			event.lacks, event.year = average.lacks, average.year
		}
	}
	return event
}

func (s *firmSize) judge(key string, h law.Headcount) {
	s.under = h.Truncated().Under(AidFirmSize.Versions[0].Value)
	s.count = law.Fact(key, h)
}

// add adds the clauses: is the firm under 250 employees?
func (s *firmSize) add(t *law.Tree, w law.When) {
	v := law.Governing(t, &aidSize250, &AidFirmSize, w)
	if v == nil {
		return
	}
	t.All(&aidSize250, law.Value(&AidFirmSize, v, w), law.Saying(&aidNoSmooth), law.Saying(&aidSizeOnce))
	switch {
	case s.unclear:
		t.Unsettled(s.rule, law.Reading("AID-APP-SIZE-FIRST.conclusion", s.first), law.Reading("AID-APP-SIZE-FIRST.year", s.first.Not()), law.Value(&AidFirmSize, v, w))
	case s.under == law.Unknown:
		t.Lacks(s.rule, s.lacks)
		if !s.year.IsZero() {
			t.Note(law.Fact("aid.size.year", s.year))
		}
	default:
		t.Says(s.rule, s.under, s.count, law.Value(&AidFirmSize, v, w))
	}
	t.End()
}

// FirmUnder250 decides whether the firm of the case has less than 250 employees for the aids to the hiring of apprentices
// and of people under professionalisation contract: 249.99 is less, 250 is not. It reads the day of conclusion and the
// headcount of the employer; the answer is Unknown when the one that counts is not recorded, and for contracts
// concluded before 2019.
func FirmUnder250(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	s := sizeOf(c)
	s.add(t, law.When{Made: c.Contract.Made, Started: c.Contract.Start})
	return t.Decision()
}

// Worker is one person who works for the firm, as far as the headcount tells workers apart.
type Worker struct {
	Kind law.Kind
	// Ends is the last day, included, of a fixed-term professionalisation contract, or of the action with which an
	// open-ended one begins.
	Ends law.Date
	// Aided says whether the aid of a PEC or a CIE is being paid on the day looked at.
	Aided law.Answer
	// Replaces says, of a worker on a CDD or on a mission, whether the person replaces an employee who is absent or whose
	// contract is suspended (code du travail, L1111-2, 2°).
	Replaces law.Answer
	// Agency says, of a worker on a mission or a CDI intérimaire, whether the firm looked at is the temporary work agency, the
	// employer: the firm that uses the worker is not.
	Agency law.Answer
}

// CountsInHeadcount decides whether a worker counts in the headcount on a day (code de la sécurité sociale, R130-1, II and
// III). Left out are, by L1111-3, 1°, 2°, 4° and 6° of the code du travail, apprentices, people under
// professionalisation contract until the end of the fixed term or of the action, and the holders of a PEC or of a CIE while
// the aid is paid; by L1111-2, 2°, those on a CDD who replace an absent employee. Temporary workers count with their
// agency; whether they do while they replace somebody at the client's is not settled. How much of a person part time or
// a part of a month makes is not decided here.
func CountsInHeadcount(who Worker, on law.Date) law.Decision {
	t := law.NewTree()
	kind := law.Fact("worker.kind", who.Kind)
	switch who.Kind {
	case 0:
		t.Lacks(&aidSizeOut, "worker.kind")
	case law.Apprenticeship:
		t.Says(&aidSizeOut, law.No, kind)
	case law.Professionalisation:
		switch {
		case who.Ends.IsZero():
			t.Lacks(&aidSizeOut, "worker.ends")
		case on.IsZero():
			t.Lacks(&aidSizeOut, "day")
		default:
			t.Says(&aidSizeOut, law.That(on.After(who.Ends)), kind, law.Fact("worker.ends", who.Ends))
		}
	case law.PEC, law.CIE:
		if who.Aided == law.Unknown {
			t.Lacks(&aidSizeOut, "worker.aided")
		} else {
			t.Says(&aidSizeOut, who.Aided.Not(), kind, law.Fact("worker.aided", who.Aided))
		}
	case law.CDD:
		if who.Replaces == law.Unknown {
			t.Lacks(&aidSizeOut, "worker.replaces")
		} else {
			t.Says(&aidSizeOut, who.Replaces.Not(), kind, law.Fact("worker.replaces", who.Replaces))
		}
	case law.Mission, law.CDIInterim:
		addTemporary(t, &who, kind)
	default:
		t.Says(&aidSizeOut, law.Yes, kind)
	}
	return t.Decision()
}

// addTemporary: "il est tenu compte des salariés permanents et des salariés qui […] ont été liés à cette entreprise par des
// contrats de mission" (R130-1, II).
func addTemporary(t *law.Tree, who *Worker, kind law.Arg) {
	agency := law.Fact("worker.agency", who.Agency)
	switch {
	case who.Agency == law.Unknown:
		t.Lacks(&aidSizeOut, "worker.agency")
	case who.Agency == law.No, who.Kind == law.CDIInterim:
		t.Says(&aidSizeOut, who.Agency, kind, agency)
	case who.Replaces == law.Unknown:
		t.Lacks(&aidSizeOut, "worker.replaces")
	case who.Replaces == law.Yes:
		t.Unsettled(&aidSizeOut, law.Reading("AID-APP-SIZE-OUT.agency", law.Yes), law.Reading("AID-APP-SIZE-OUT.replaces", law.No))
	default:
		t.Says(&aidSizeOut, law.Yes, kind, agency)
	}
}
