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
	traineeIncome = law.Rule{ID: "TRAINEE-INCOME", Cites: []law.Ref{rff2011}}
	traineeDay    = law.Rule{ID: "TRAINEE-DAY", Cites: []law.Ref{rff2011}}
	poePay        = law.Rule{ID: "POE-PAY", Cites: []law.Ref{rff2011}}
	poePayIf      = law.Remark{ID: "POE-PAY-ELIGIBLE", Cites: []law.Ref{poecSheet2021, poeSheets2024}}
	traineeAREF   = law.Rule{ID: "TRAINEE-AREF", Cites: []law.Ref{arefCirculars}}
	traineeRFF    = law.Rule{ID: "TRAINEE-RFF", Cites: []law.Ref{rffSheet}}
)

var (
	poecSheet2021 = secondary("travail-emploi.gouv.fr, fiche POEC (9 décembre 2021)", law.RankGuidance)
	poeSheets2024 = secondary("fiches POEI et POEC (2024)", law.RankGuidance)
)

// Without a last day recorded, the ARE runs on the day asked about.
var benefitRuns = law.Convention{ID: "TRAINEE-ARE-RUNS", Cites: []law.Ref{arefCirculars}}

var traineeConventions = []*law.Convention{&benefitRuns}

// TraineeIncome is the income of a trainee on a day of the course: the AREF of who draws the ARE, the RFF once it has run out,
// otherwise the RFPE. The floor of the AREF and the cap of the RFF are not those of Mayotte, which were not found. The day of entry picks the amounts of the RFPE, the day asked about those of the AREF and the RFF. Who is
// in training under a PEC, a CIE or a CDDI keeps the wage: the answer is then No (see [POEIEmployeePay]).
//
// An amount of the RFPE is that of a whole month, or of the hours of a month for a part-time course; that of the RFF is for
// the whole month of the day. Deductions and the share of a month are out of this package.
func TraineeIncome(c *facts.Case, day law.Date) Income {
	c = orEmpty(c)
	in := Income{Open: true}
	t := law.NewTree()
	t.All(&traineeIncome, law.Fact("day", day))
	noteValue(t, &TraineePaid, law.When{Entered: c.Course.Start})
	within := addTraineeDay(t, c, day)
	noteValue(t, &TraineePaid, law.When{Entered: c.Course.Start})
	if within == law.No {
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
	if in.Decision.Answer() == law.No { // nothing is due
		in.Open = false
	}
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
	w := law.When{Entered: c.Course.Start}
	switch kept := keepsWage(c); {
	case kept == law.Yes:
		v := law.Governing(t, r, &POEKeptWage, w)
		if v == nil {
			return 0
		}
		t.Says(r, law.No, law.Fact("job.kind", c.Job.Kind), law.Value(&POEKeptWage, v, w))
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
		t.Says(r, law.Yes, law.Fact("trainee.benefit.are", law.No))
		notePay(t, w)
		return RFPE
	case b.LastDay.IsZero():
		t.Says(r, law.Yes, law.Fact("trainee.benefit.are", law.Yes), law.Under(&benefitRuns))
		notePay(t, w)
		return AREF
	case b.LastDay.Before(c.Course.Start): // not drawn on entry, whatever is said: one of the two is wrong
		t.Lacks(r, "trainee.benefit.are", "trainee.benefit.last_day")
		t.Note(law.Fact("trainee.benefit.last_day", b.LastDay), law.Fact("course.start", c.Course.Start))
		return 0
	case !day.After(b.LastDay):
		t.Says(r, law.Yes, law.Fact("trainee.benefit.are", law.Yes))
		notePay(t, w)
		return AREF
	}
	t.Says(r, law.Yes, law.Fact("trainee.benefit.last_day", b.LastDay))
	notePay(t, w)
	return RFF
}

// notePay adds what the clause added last rests on that day; the two sheets since December 2021 say under which conditions.
func notePay(t *law.Tree, w law.When) {
	v, _ := TraineePaid.At(w)
	if v == nil {
		return
	}
	t.Note(law.Value(&TraineePaid, v, w))
	if v != &TraineePaid.Versions[0] && v != &TraineePaid.Versions[1] {
		t.Note(law.Saying(&poePayIf))
	}
}

// aref: the daily ARE, raised to the floor of the day paid. That of Mayotte was not found.
func (i *Income) aref(t *law.Tree, c *facts.Case, day law.Date) {
	r, daily, place := &traineeAREF, c.Trainee.Benefit.Daily, c.Trainee.Place
	known := daily.Compare(law.Euro{}) > 0
	if known {
		i.Low = daily.Exact()
	}
	w := law.When{Day: day}
	floor := law.Governing(t, r, &AREFFloor, w)
	switch {
	case floor == nil:
	case place == law.Mayotte:
		t.Silent(r, AREFFloor.Name, law.Miss{Why: law.NoText, Day: day})
	case place == 0 && !known:
		t.Lacks(r, "trainee.place", "trainee.benefit.daily")
	case place == 0:
		t.Lacks(r, "trainee.place")
	case !known:
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

// rff: the last daily amount of the AREF for each day of the month, up to the cap of the month, as long as the ARE and it do not
// pass three years. The cap of Mayotte was not found.
func (i *Income) rff(t *law.Tree, c *facts.Case, day law.Date) {
	r, b, place := &traineeRFF, &c.Trainee.Benefit, c.Trainee.Place
	w := law.When{Day: day}
	high := law.Governing(t, r, &RFFCap, w)
	longest, _ := RFFMonths.At(w)
	longestDays, _ := RFFDays.At(w)
	switch {
	case high == nil || longest == nil || longestDays == nil:
		return
	case b.RFF == law.No: // no source says what follows the ARE then
		t.Unsettled(r, law.Fact("trainee.benefit.rff", law.No), law.Reading("TRAINEE-RFF.training-pay", law.Yes), law.Reading("TRAINEE-RFF.nothing", law.No))
		return
	case place == law.Mayotte:
		t.Silent(r, RFFCap.Name, law.Miss{Why: law.NoText, Day: day})
		return
	}
	if b.RFF == law.Yes && place != 0 {
		i.High, i.Open = high.Value.Exact(), false
	}
	// In months or in days, whichever ends first; days without benefit may put the end off.
	if over := passed(b.FirstDay, day, longest.Value, longestDays.Value); over && b.RFF == law.Yes && place != 0 {
		t.Unsettled(r, law.Fact("trainee.benefit.first_day", b.FirstDay), law.Value(&RFFMonths, longest, w), law.Value(&RFFDays, longestDays, w),
			law.Under(&law.DateMonths), law.Reading("TRAINEE-RFF.running", law.Yes), law.Reading("TRAINEE-RFF.over", law.No))
		return
	}
	if lackRFF(t, c) {
		return
	}
	i.rffMonth(t, b, day, high)
	t.Note(law.Value(&RFFMonths, longest, w), law.Value(&RFFDays, longestDays, w), law.Under(&law.DateMonths))
}

// passed tells that a day comes after so many months, or so many days, the first one included.
func passed(first, day law.Date, months law.Months, days law.Days) bool {
	return !first.IsZero() && (day.After(first.LastDay(int(months))) || day.After(first.AddDays(int(days)-1)))
}

// lackRFF adds the rule for want of what the amount of the RFF rests on; it does nothing when all of it is there.
func lackRFF(t *law.Tree, c *facts.Case) bool {
	b := &c.Trainee.Benefit
	var keys [4]string
	n := 0
	for _, f := range [...]struct {
		missing bool
		key     string
	}{
		{b.RFF == law.Unknown, "trainee.benefit.rff"}, {c.Trainee.Place == 0, "trainee.place"},
		{b.FirstDay.IsZero(), "trainee.benefit.first_day"}, {b.Daily.Compare(law.Euro{}) <= 0, "trainee.benefit.daily"},
	} {
		if f.missing {
			keys[n] = f.key
			n++
		}
	}
	if n > 0 {
		t.Lacks(&traineeRFF, keys[:n]...)
	}
	return n > 0
}

// rffMonth is the amount of the month: the last daily amount received, which is that of the AREF with its floor, times the days.
func (i *Income) rffMonth(t *law.Tree, b *facts.Benefit, day law.Date, high *law.Version[law.Euro]) {
	r, w, last := &traineeRFF, law.When{Day: day}, law.When{Day: b.LastDay}
	daily := b.Daily
	floor, miss := AREFFloor.At(last)
	raised := floor != nil && daily.Compare(floor.Value) < 0
	if raised {
		daily = floor.Value
	}
	due := leastOf(daily.TimesInt(int64(firstOfMonth(day).DaysUntil(firstOfNext(day)))), high.Value)
	i.Low = due.Exact()
	switch {
	case floor == nil && due != high.Value: // the floor of that day may have raised it
		t.Silent(r, AREFFloor.Name, miss)
		return
	case raised:
		t.Says(r, law.Yes, law.Fact("trainee.income.month", due), law.Fact("trainee.income.raised", daily), law.Value(&RFFCap, high, w), law.Value(&AREFFloor, floor, last))
	default:
		t.Says(r, law.Yes, law.Fact("trainee.income.month", due), law.Fact("trainee.benefit.daily", daily), law.Value(&RFFCap, high, w))
	}
	i.High = i.Low
	noteValue(t, &RFFLastDaily, w)
}

// leastOf is the lesser of two amounts.
func leastOf(a, b law.Euro) law.Euro {
	if b.Compare(a) < 0 {
		return b
	}
	return a
}
