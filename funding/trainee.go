package funding

import (
	"encoding/json"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Regime is the kind of income that a trainee has. Zero means that it is not known.
type Regime uint8

// The regimes.
const (
	KeptWage Regime = iota + 1 // the wage of a contract that goes on during the course (L6326-4)
	AREF                       // the unemployment benefit (ARE) of a jobseeker in training
	RFF                        // rémunération de fin de formation, once the ARE has run out
	RFPE                       // training pay of the public employment service; called RFFT since 2024
)

var regimes = law.Enum{Type: "Regime", Texts: []string{"wage", "aref", "rff", "rfpe"}}

// String is the code, empty for zero.
func (r Regime) String() string { return regimes.Text(uint8(r)) }

// MarshalText gives the code.
func (r Regime) MarshalText() ([]byte, error) { return regimes.Marshal(uint8(r)) }

// UnmarshalText reads a code; an unknown one is a [*law.NameError].
func (r *Regime) UnmarshalText(text []byte) error {
	v, err := regimes.Parse(string(text))
	if err == nil {
		*r = Regime(v)
	}
	return err
}

// Income is what a jobseeker in training is paid: for a day under the AREF, for a month under the two others. The wage of an
// employee is not computed here.
type Income struct {
	Regime Regime
	// Low and High bracket the gross amount, exactly; they are equal when it is known. Open says that nothing bounds it from
	// above: High then says nothing.
	Low, High law.Exact
	Open      bool
	// Decision answers Yes when an income is due and its amount known, No when no trainee income is due.
	Decision law.Decision
}

// Amount is the amount, for a day or a month by the regime; ok is false when it is not settled.
func (i Income) Amount() (amount law.Exact, ok bool) {
	return i.Low, !i.Open && i.Low == i.High && i.Decision.Answer() == law.Yes
}

// Daily tells that the amount is for a day, not for a month.
func (i Income) Daily() bool { return i.Regime == AREF }

// MarshalJSON gives regime, per ("day" or "month"), amount when it is known or low and high as far as it is bracketed, and
// decision.
func (i Income) MarshalJSON() ([]byte, error) {
	j := struct {
		Regime   string       `json:"regime,omitzero"`
		Per      string       `json:"per,omitzero"`
		Amount   *law.Euro    `json:"amount,omitempty"`
		Low      string       `json:"low,omitzero"`
		High     string       `json:"high,omitzero"`
		Decision law.Decision `json:"decision,omitzero"`
	}{Regime: i.Regime.String(), Decision: i.Decision}
	switch i.Regime {
	case AREF:
		j.Per = "day"
	case RFF, RFPE:
		j.Per = "month"
	case KeptWage:
	}
	if amount, ok := i.Amount(); ok {
		shown := amount.Shown()
		j.Amount = &shown
	} else if i.Decision.Answer() == law.Unknown {
		j.Low = exactText(i.Low)
		if !i.Open {
			j.High = exactText(i.High)
		}
	}
	return json.Marshal(j)
}

// Practice: the trainee draws the benefit that is running, otherwise the training pay of the public employment service.
var (
	traineeIncome = law.Rule{ID: "TRAINEE-INCOME", Cites: poePayPages}
	traineeDay    = law.Rule{ID: "TRAINEE-DAY", Cites: poePayPages}
	poePay        = law.Rule{ID: "POE-PAY", Cites: poePayPages}
	poePayIf      = law.Remark{ID: "POE-PAY-ELIGIBLE", Cites: poePayPages}
	traineeAREF   = law.Rule{ID: "TRAINEE-AREF", Cites: []law.Ref{arefCirculars}}
	traineeRFF    = law.Rule{ID: "TRAINEE-RFF", Cites: []law.Ref{rffSheet}}
)

var poePayPages = []law.Ref{
	secondary("travail-emploi.gouv.fr, fiche POEC (9 décembre 2021)", law.RankGuidance),
	secondary("fiches POEI et POEC (2024)", law.RankGuidance),
}

// TraineeIncome is the income of a trainee on a day of the course: the AREF of who draws the ARE, the RFF once it has run out,
// otherwise the RFPE. The day of entry picks the amounts of the RFPE, the day asked about those of the AREF and the RFF. Who is
// in training under a PEC, a CIE or a CDDI keeps the wage: the answer is then No (see [POEIEmployeePay]).
//
// An amount of the RFPE is that of a whole month, or of the hours of a month for a part-time course; that of the RFF is for
// the whole month of the day. Deductions and the share of a month are out of this package.
func TraineeIncome(c *facts.Case, day law.Date) Income {
	c = orEmpty(c)
	in := Income{Open: true}
	t := law.NewTree()
	t.All(&traineeIncome, law.Fact("day", day))
	if within := addTraineeDay(t, c, day); within == law.No {
		in.Open = false
		in.Decision = t.Decision()
		return in
	}
	in.Regime = addRegime(t, c, day)
	switch in.Regime {
	case AREF:
		in.aref(t, c, day)
	case RFF:
		in.rff(t, c, day)
	case RFPE:
		in.rfpe(t, c, day)
	default: // the wage is not computed
	}
	in.Decision = t.Decision()
	return in
}

// addTraineeDay: the day belongs to the course.
func addTraineeDay(t *law.Tree, c *facts.Case, day law.Date) law.Answer {
	start, end := c.Course.Start, c.Course.End
	switch {
	case day.IsZero():
		return t.Lacks(&traineeDay, "day")
	case !start.IsZero() && day.Before(start):
		return t.Says(&traineeDay, law.No, law.Fact("day", day), law.Fact("course.start", start))
	case !end.IsZero() && day.After(end):
		return t.Says(&traineeDay, law.No, law.Fact("day", day), law.Fact("course.end", end))
	case start.IsZero() && end.IsZero():
		return t.Lacks(&traineeDay, "course.start", "course.end")
	case start.IsZero():
		return t.Lacks(&traineeDay, "course.start")
	case end.IsZero():
		return t.Lacks(&traineeDay, "course.end")
	}
	return t.Says(&traineeDay, law.Yes, law.Fact("day", day), law.Fact("course.start", start), law.Fact("course.end", end))
}

// addRegime says which income the trainee has.
func addRegime(t *law.Tree, c *facts.Case, day law.Date) Regime {
	r, b := &poePay, &c.Trainee.Benefit
	switch kept := keepsWage(c); {
	case kept == law.Yes:
		t.Says(r, law.No, law.Fact("job.kind", c.Job.Kind))
		return KeptWage
	case kept == law.Unknown && c.Job.Structure.String() != "" && adapted(c):
		t.Unsettled(r, c.Job.Structure.As("job.structure"), law.Reading("POE-PAY.trainee", law.Yes), law.Reading("POE-PAY.wage", law.No))
		return 0
	case kept == law.Unknown:
		t.Lacks(r, unknownJob(c))
		return 0
	case c.Person.Jobseeker == law.No:
		t.Says(r, law.No, law.Fact("person.jobseeker", law.No))
		return 0
	case c.Person.Jobseeker == law.Unknown:
		t.Lacks(r, "person.jobseeker")
		return 0
	}
	switch {
	case b.ARE == law.Unknown:
		t.Lacks(r, "trainee.benefit.are")
		return 0
	case b.ARE == law.No:
		t.Says(r, law.Yes, law.Fact("trainee.benefit.are", law.No), law.Saying(&poePayIf))
		return RFPE
	case b.LastDay.IsZero() || !day.After(b.LastDay):
		t.Says(r, law.Yes, law.Fact("trainee.benefit.are", law.Yes), law.Saying(&poePayIf))
		return AREF
	}
	t.Says(r, law.Yes, law.Fact("trainee.benefit.last_day", b.LastDay), law.Saying(&poePayIf))
	return RFF
}

// aref: the daily ARE, raised to the floor of the day paid.
func (i *Income) aref(t *law.Tree, c *facts.Case, day law.Date) {
	r, daily := &traineeAREF, c.Trainee.Benefit.Daily
	w := law.When{Day: day}
	floor := law.Governing(t, r, &AREFFloor, w)
	switch {
	case floor == nil:
		if daily.Compare(law.Euro{}) > 0 {
			i.Low = daily.Exact()
		}
	case daily.Compare(law.Euro{}) <= 0:
		i.Low = floor.Value.Exact()
		t.Lacks(r, "trainee.benefit.daily")
	default:
		due := daily
		if due.Compare(floor.Value) < 0 {
			due = floor.Value
			t.Says(r, law.Yes, law.Fact("trainee.income.raised", due), law.Fact("trainee.benefit.daily", daily), law.Value(&AREFFloor, floor, w))
		} else {
			t.Says(r, law.Yes, law.Fact("trainee.benefit.daily", daily), law.Value(&AREFFloor, floor, w))
		}
		i.Low, i.High, i.Open = due.Exact(), due.Exact(), false
	}
}

// rff: the last daily amount for each day of the month, up to the cap of the month, as long as the ARE and it do not pass three
// years.
func (i *Income) rff(t *law.Tree, c *facts.Case, day law.Date) {
	r, b := &traineeRFF, &c.Trainee.Benefit
	w := law.When{Day: day}
	high := law.Governing(t, r, &RFFCap, w)
	if high == nil {
		return
	}
	i.High, i.Open = high.Value.Exact(), false
	longest, _ := RFFMonths.At(w)
	switch b.RFF {
	case law.No: // no source says what follows the ARE then
		i.Open = true
		t.Unsettled(r, law.Fact("trainee.benefit.rff", law.No), law.Reading("TRAINEE-RFF.training-pay", law.Yes), law.Reading("TRAINEE-RFF.nothing", law.No))
		return
	case law.Unknown:
		i.Open = true
		t.Lacks(r, "trainee.benefit.rff")
		return
	default: // granted
	}
	if longest == nil {
		return
	}
	switch {
	case b.FirstDay.IsZero() && b.Daily.Compare(law.Euro{}) <= 0:
		t.Lacks(r, "trainee.benefit.first_day", "trainee.benefit.daily")
		return
	case b.FirstDay.IsZero():
		t.Lacks(r, "trainee.benefit.first_day")
		return
	case day.After(b.FirstDay.LastDay(int(longest.Value))): // days without benefit may put the end off
		t.Unsettled(r, law.Fact("trainee.benefit.first_day", b.FirstDay), law.Value(&RFFMonths, longest, w), law.Under(&law.DateMonths),
			law.Reading("TRAINEE-RFF.running", law.Yes), law.Reading("TRAINEE-RFF.over", law.No))
		return
	case b.Daily.Compare(law.Euro{}) <= 0:
		t.Lacks(r, "trainee.benefit.daily")
		return
	}
	days := int64(firstOfMonth(day).DaysUntil(firstOfNext(day)))
	bare := leastOf(b.Daily.TimesInt(days), high.Value)
	raised := bare
	if floor, _ := AREFFloor.At(law.When{Day: b.LastDay}); floor != nil && b.Daily.Compare(floor.Value) < 0 {
		raised = leastOf(floor.Value.TimesInt(days), high.Value)
	}
	i.Low, i.High = bare.Exact(), raised.Exact()
	if bare != raised {
		t.Unsettled(r, law.Fact("trainee.benefit.daily", b.Daily), law.Reading("TRAINEE-RFF.bare", law.Yes), law.Reading("TRAINEE-RFF.raised", law.Yes))
		return
	}
	t.Says(r, law.Yes, law.Fact("trainee.income.month", bare), law.Fact("trainee.benefit.daily", b.Daily),
		law.Value(&RFFCap, high, w), law.Value(&RFFMonths, longest, w), law.Under(&law.DateMonths))
}

// leastOf is the lesser of two amounts.
func leastOf(a, b law.Euro) law.Euro {
	if b.Compare(a) < 0 {
		return b
	}
	return a
}
