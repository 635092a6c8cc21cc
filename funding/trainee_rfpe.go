package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// D6341-24-6: "calculées ou arrêtées à la date d'ouverture du stage". D6341-26: who is disabled and worked is paid by the former
// wage. D6341-28-1 to D6341-28-4: the others by their group or their age on entry. D6341-24-1: part-time courses.
var (
	rfpePlace    = law.Rule{ID: "TRAINEE-RFPE-PLACE", Cites: []law.Ref{sheet2020, rfpe2023}}
	rfpeFixed    = law.Rule{ID: "TRAINEE-RFPE-FIXED", Cites: []law.Ref{d6341opening}}
	rfpeGroup    = law.Rule{ID: "TRAINEE-RFPE-GROUP", Cites: []law.Ref{r6341groups}}
	rfpeDisabled = law.Rule{ID: "TRAINEE-RFPE-DISABLED", Cites: []law.Ref{d6341wage}}
	rfpeAdult    = law.Rule{ID: "TRAINEE-RFPE-ADULT", Cites: []law.Ref{d6341family, d6341disabled, d6341worked}}
	adultChild   = law.Rule{ID: "TRAINEE-ADULT-CHILD", Cites: []law.Ref{d6341family}, Fixed: true}
	adultAlone   = law.Rule{ID: "TRAINEE-ADULT-PREGNANT", Cites: []law.Ref{d6341family}, Fixed: true}
	adultThree   = law.Rule{ID: "TRAINEE-ADULT-THREE", Cites: []law.Ref{d6341family}, Fixed: true}
	adultApart   = law.Rule{ID: "TRAINEE-ADULT-SEPARATED", Cites: []law.Ref{d6341family}, Fixed: true}
	adultWorked  = law.Rule{ID: "TRAINEE-ADULT-WORKED", Cites: []law.Ref{d6341worked}, Fixed: true}
	adultDisable = law.Rule{ID: "TRAINEE-ADULT-DISABLED", Cites: []law.Ref{d6341disabled}, Fixed: true}
	rfpeAgeRule  = law.Rule{ID: "TRAINEE-RFPE-AGE", Cites: []law.Ref{d6341pay}, Fixed: true}
	rfpePartTime = law.Rule{ID: "TRAINEE-RFPE-PARTTIME", Cites: []law.Ref{d6341parttime}}

	rfpeCode  = law.Remark{ID: "TRAINEE-RFPE-CODE", Cites: []law.Ref{law.Travail("L6341-2", "", "LEGIARTI000042915901")}}
	rfpeIndex = law.Remark{ID: "TRAINEE-RFPE-INDEX", Cites: []law.Ref{r6341index}}
)

var traineeRules = []*law.Rule{
	&traineeIncome, &traineeDay, &poePay, &traineeAREF, &traineeRFF, &rfpePlace, &rfpeFixed, &rfpeGroup, &rfpeDisabled,
	&rfpeAdult, &adultChild, &adultAlone, &adultThree, &adultApart, &adultWorked, &adultDisable, &rfpeAgeRule, &rfpePartTime,
	&traineeDELD, &deldPeriod, &deldSeeker, &deldIdle, &deldCourse, &poeiKeeps, &poecKeeps,
}

var traineeRemarks = []*law.Remark{&poePayIf, &rfpeCode, &rfpeIndex, &poeRefund, &poecOthers}

// rfpeColumns is a set of the amounts that a trainee may have.
type rfpeColumns uint8

const (
	columnUnder18 rfpeColumns = 1 << iota
	column18
	column21
	column26
	columnWage
	columnsByAge = columnUnder18 | column18 | column21 | column26
)

// rfpeScale is the scale of a day.
type rfpeScale struct {
	under18, from18, from21, from26, high26 law.Euro
	ceilingLow, ceilingHigh                 law.Euro
	ceiling, known                          bool
}

// scaleOf is the scale of those who enter on a day.
func scaleOf(mayotte bool, w law.When) (s rfpeScale) {
	if mayotte {
		v, _ := RFPEMayotteUnder18.At(w)
		if v == nil {
			return s
		}
		a, _ := RFPEMayotte18.At(w)
		b, _ := RFPEMayotte26.At(w)
		s.under18, s.from18, s.from21, s.from26, s.high26, s.known = v.Value, a.Value, a.Value, b.Value, b.Value, true
		return s
	}
	v, _ := RFPEUnder18.At(w)
	if v == nil {
		return s
	}
	a, _ := RFPE18.At(w)
	adult, _ := RFPE26.At(w)
	top, _ := RFPECeiling.At(w)
	s = rfpeScale{
		under18: v.Value, from18: a.Value, from21: a.Value, from26: adult.Value, high26: adult.Value,
		ceilingLow: top.Value, ceilingHigh: top.Value, ceiling: true, known: true,
	}
	if other, _ := RFPE21.At(w); other != nil {
		s.from21 = other.Value
	}
	if other, _ := RFPE26High.At(w); other != nil {
		s.high26 = other.Value
	}
	if other, _ := RFPECeilingIndexed.At(w); other != nil {
		s.ceilingHigh = other.Value
	}
	return s
}

// amounts brackets the amounts of some columns. bounded is false when nothing bounds them from above.
func (s *rfpeScale) amounts(in rfpeColumns, wage law.Euro) (low, high law.Euro, bounded bool) {
	bounded = true
	first := true
	add := func(a, b law.Euro) {
		if first || a.Compare(low) < 0 {
			low = a
		}
		if first || b.Compare(high) > 0 {
			high = b
		}
		first = false
	}
	if in&columnUnder18 != 0 {
		add(s.under18, s.under18)
	}
	if in&column18 != 0 {
		add(s.from18, s.from18)
	}
	if in&column21 != 0 {
		add(s.from21, s.from21)
	}
	if in&column26 != 0 {
		add(s.from26, s.high26)
	}
	if in&columnWage != 0 {
		switch {
		case !s.ceiling:
			add(s.from26, s.high26)
			bounded = false
		case wage.Compare(law.Euro{}) <= 0:
			add(s.from26, s.ceilingHigh)
		default:
			add(clamped(wage, s.from26, s.ceilingLow), clamped(wage, s.high26, s.ceilingHigh))
		}
	}
	return low, high, bounded
}

// clamped is the amount kept within two bounds.
func clamped(x, low, high law.Euro) law.Euro {
	switch {
	case x.Compare(low) < 0:
		return low
	case x.Compare(high) > 0:
		return high
	}
	return x
}

// rfpe adds the clauses of the RFPE and brackets its amount.
func (i *Income) rfpe(t *law.Tree, c *facts.Case, day law.Date) {
	tr := &c.Trainee
	w := law.When{Entered: c.Course.Start, Day: day}
	mayotte := tr.Place == law.Mayotte
	s := scaleOf(mayotte, w)
	switch table := &RFPE26; {
	case tr.Place == 0:
		t.Lacks(&rfpePlace, "trainee.place")
	case w.Entered.IsZero():
		t.Lacks(&rfpePlace, "course.start")
	default:
		if mayotte {
			table = &RFPEMayotte26
		}
		v := law.Governing(t, &rfpePlace, table, w)
		if v == nil {
			break
		}
		t.Says(&rfpePlace, law.Yes, law.Fact("course.start", w.Entered), law.Value(table, v, w), law.Saying(&rfpeCode))
	}
	if !s.known || tr.Place == 0 {
		return
	}
	columns := addRFPEGroup(t, c, w, &s)
	low, high, bounded := s.amounts(columns, tr.FormerWage)
	lowDay, highDay, boundedDay := addRFPEFixed(t, c, w, mayotte, columns, low, high)
	i.Low, i.High, i.Open = lowDay.Exact(), highDay.Exact(), !bounded || !boundedDay
	i.partTime(t, tr, w)
}

// addRFPEFixed: pay is settled at the opening. Whether a running course follows the rise of 1 April was not found; pay by the
// former wage does not, its bounds do. The former amounts stayed those of the courses begun before May 2021.
func addRFPEFixed(t *law.Tree, c *facts.Case, w law.When, mayotte bool, columns rfpeColumns, low, high law.Euro) (law.Euro, law.Euro, bool) {
	r := &rfpeFixed
	fixed := law.Governing(t, r, &RFPEFixed, w)
	if fixed == nil {
		return low, high, false
	}
	at, _ := RFPE26.At(w)
	if at == nil { // Mayotte has the dates of the others
		return low, high, false
	}
	old := fixed != &RFPEFixed.Versions[len(RFPEFixed.Versions)-1]
	crossed := false
	if months, _ := RFPEIndexMonths.At(w); !old && !w.Day.IsZero() {
		if at.Through.IsZero() {
			crossed = months != nil && !w.Day.Before(at.From.Deadline(int(months.Value)))
		} else {
			crossed = w.Day.After(at.Through)
		}
	}
	if !crossed {
		t.Says(r, law.Yes, law.Fact("course.start", w.Entered), law.Value(&RFPEFixed, fixed, w))
		return low, high, true
	}
	then := law.When{Entered: w.Day, Day: w.Day}
	later := scaleOf(mayotte, then)
	// A rise that nobody has looked up yet is as good as no scale.
	if newest, _ := RFPE26.At(then); newest != nil && newest.Through.IsZero() {
		months, _ := RFPEIndexMonths.At(then)
		later.known = later.known && months != nil && w.Day.Before(newest.From.Deadline(int(months.Value)))
	}
	if !later.known {
		t.Unsettled(r, law.Reading("TRAINEE-RFPE-FIXED.kept", law.Yes), law.Reading("TRAINEE-RFPE-FIXED.raised", law.No), law.Saying(&rfpeIndex))
		return low, high, false
	}
	lowThen, highThen, bounded := later.amounts(columns, c.Trainee.FormerWage)
	if columns == columnWage && c.Trainee.FormerWage.Compare(law.Euro{}) > 0 && lowThen == low && highThen == high {
		t.Says(r, law.Yes, law.Fact("course.start", w.Entered), law.Value(&RFPEFixed, fixed, w), law.Saying(&rfpeIndex))
		return low, high, bounded
	}
	t.Unsettled(r, law.Reading("TRAINEE-RFPE-FIXED.kept", law.Yes), law.Reading("TRAINEE-RFPE-FIXED.raised", law.No), law.Saying(&rfpeIndex))
	return leastOf(low, lowThen), mostOf(high, highThen), bounded
}

func mostOf(a, b law.Euro) law.Euro {
	if b.Compare(a) > 0 {
		return b
	}
	return a
}

// addRFPEGroup says which amount of the scale the trainee has, and gives those that are possible.
func addRFPEGroup(t *law.Tree, c *facts.Case, w law.When, s *rfpeScale) rfpeColumns {
	t.Any(&rfpeGroup)
	noteValue(t, &RFPECriteria, w)
	defer t.End()
	ages, under26 := columnsOf(c.Person.Born, w)
	worked := c.Trainee.SixOf12.Or(c.Trainee.TwelveOf24)
	byWage := c.Person.Disabled.And(worked)
	switch byWage {
	case law.Yes:
		addFormerWage(t, c, w, s)
		return columnWage
	case law.Unknown:
		lackPrior(t, &rfpeDisabled, c.Person.Disabled, &c.Trainee)
		noteValue(t, &RFPEFormerWage, w)
		return ages | column26 | columnWage
	default:
		addNotByWage(t, c, w)
	}
	if under26 == law.No { // the groups have the amount of 26 years
		return addByAge(t, c, w, s, ages)
	}
	adult := addAdult(t, c, w)
	switch adult {
	case law.Yes:
		return column26
	case law.Unknown:
		return ages | column26
	default:
		return addByAge(t, c, w, s, ages)
	}
}

// columnsOf are the amounts that the age on entry may give.
func columnsOf(born law.Date, w law.When) (columns rfpeColumns, under26 law.Answer) {
	age, known := w.Entered.Age(born).Get()
	a18, _ := RFPEAge18.At(w)
	a26, _ := RFPEAge26.At(w)
	a21, _ := RFPEAge21.At(w)
	switch {
	case !known || a18 == nil || a26 == nil:
		return columnsByAge, law.Unknown
	case age < int(a18.Value):
		return columnUnder18, law.Yes
	case age >= int(a26.Value):
		return column26, law.No
	case a21 != nil && age >= int(a21.Value):
		return column21, law.Yes
	}
	return column18, law.Yes
}

func addFormerWage(t *law.Tree, c *facts.Case, w law.When, s *rfpeScale) {
	r, wage := &rfpeDisabled, c.Trainee.FormerWage
	if wage.Compare(law.Euro{}) <= 0 {
		t.Lacks(r, "trainee.former_wage")
		noteValue(t, &RFPEFormerWage, w)
		return
	}
	v := law.Governing(t, r, &RFPEFormerWage, w)
	if v == nil {
		return
	}
	low, high, bounded := s.amounts(columnWage, wage)
	switch {
	case !bounded:
		t.Silent(r, RFPECeiling.Name, law.Miss{Why: law.NoText, Day: w.Entered})
	case low != high:
		t.Unsettled(r, law.Fact("trainee.former_wage", wage), law.Reading("TRAINEE-RFPE-DISABLED.low", law.Yes), law.Reading("TRAINEE-RFPE-DISABLED.high", law.Yes))
	default:
		t.Says(r, law.Yes, law.Fact("trainee.former_wage", wage), law.Fact("trainee.income.month", low), law.Value(&RFPEFormerWage, v, w))
		noteValue(t, &RFPE26, w)
		noteValue(t, &RFPECeiling, w)
	}
}

func addNotByWage(t *law.Tree, c *facts.Case, w law.When) {
	r := &rfpeDisabled
	v := law.Governing(t, r, &RFPEFormerWage, w)
	switch {
	case v == nil:
	case c.Person.Disabled == law.No:
		t.Says(r, law.No, law.Fact("person.disabled", law.No), law.Value(&RFPEFormerWage, v, w))
	default:
		t.Says(r, law.No, law.Fact("trainee.six_of_12", law.No), law.Fact("trainee.twelve_of_24", law.No), law.Value(&RFPEFormerWage, v, w))
	}
}

// lackPrior adds r for want of what says whether the person is disabled, when that may be missing, and worked.
func lackPrior(t *law.Tree, r *law.Rule, disabled law.Answer, tr *facts.Trainee) {
	var keys [3]string
	n := 0
	for _, f := range [...]struct {
		key string
		a   law.Answer
	}{{"person.disabled", disabled}, {"trainee.six_of_12", tr.SixOf12}, {"trainee.twelve_of_24", tr.TwelveOf24}} {
		if f.a == law.Unknown {
			keys[n] = f.key
			n++
		}
	}
	// One of the two kinds of activity is enough: with one of them known to be there, nothing more is asked about it.
	if tr.SixOf12 == law.Yes || tr.TwelveOf24 == law.Yes {
		n = min(n, 1)
	}
	t.Lacks(r, keys[:n]...)
}

// addAdult answers whether one of the groups paid as from 26 years holds the trainee. The articles are of 2021; the groups of
// the text before were not read.
func addAdult(t *law.Tree, c *facts.Case, w law.When) law.Answer {
	f, tr := &c.Trainee.Family, &c.Trainee
	families, miss := RFPEFamilies.At(w)
	if families == nil {
		worked := tr.SixOf12.Or(tr.TwelveOf24)
		if f.AloneWithChild.Or(f.AlonePregnant).Or(f.ThreeChildren).Or(f.Separated).Or(c.Person.Disabled).Or(worked) == law.No {
			return law.No
		}
		t.Silent(&rfpeAdult, RFPEFamilies.Name, miss)
		noteValue(t, &RFPECriteria, w)
		return law.Unknown
	}
	t.Any(&rfpeAdult)
	addAdultFact(t, &adultChild, &RFPEFamilies, "trainee.family.alone_with_child", f.AloneWithChild, w)
	addAdultFact(t, &adultAlone, &RFPEFamilies, "trainee.family.alone_pregnant", f.AlonePregnant, w)
	addAdultFact(t, &adultThree, &RFPEFamilies, "trainee.family.three_children", f.ThreeChildren, w)
	addSeparated(t, f, w)
	addWorked(t, tr, w)
	addAdultFact(t, &adultDisable, &RFPEDisabled, "person.disabled", c.Person.Disabled, w)
	return t.End()
}

func addAdultFact(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], key string, a law.Answer, w law.When) {
	v := law.Governing(t, r, p, w)
	switch {
	case v == nil:
	case a == law.Unknown:
		t.Lacks(r, key)
	default:
		t.Says(r, a, law.Fact(key, a), law.Value(p, v, w))
	}
}

// addSeparated: "divorcées, veuves ou séparées judiciairement depuis moins de trois ans". On the day that bears the same number
// three years later, three years have passed.
func addSeparated(t *law.Tree, f *facts.Family, w law.When) {
	r := &adultApart
	months := law.Governing(t, r, &RFPESeparatedMonths, w)
	switch {
	case months == nil:
	case f.Separated == law.No:
		t.Says(r, law.No, law.Fact("trainee.family.separated", law.No), law.Value(&RFPESeparatedMonths, months, w))
	case f.Separated == law.Unknown && f.SeparatedOn.IsZero():
		t.Lacks(r, "trainee.family.separated")
	case f.SeparatedOn.IsZero():
		t.Lacks(r, "trainee.family.separated_on")
	case f.SeparatedOn.After(w.Entered):
		t.Says(r, law.No, law.Fact("trainee.family.separated_on", f.SeparatedOn), law.Fact("course.start", w.Entered))
	default:
		recent := w.Entered.Before(f.SeparatedOn.Deadline(int(months.Value)))
		t.Says(r, law.That(recent), law.Fact("trainee.family.separated_on", f.SeparatedOn), law.Value(&RFPESeparatedMonths, months, w), law.Under(&law.DateDeadline))
	}
}

func addWorked(t *law.Tree, tr *facts.Trainee, w law.When) {
	r := &adultWorked
	v := law.Governing(t, r, &RFPEWorked, w)
	if v == nil {
		return
	}
	switch worked := tr.SixOf12.Or(tr.TwelveOf24); {
	case v.Value == law.No: // the group came a month after the others
		t.Says(r, law.No, law.Fact("course.start", w.Entered), law.Value(&RFPEWorked, v, w))
	case worked == law.Unknown:
		lackPrior(t, r, law.No, tr)
	case worked == law.Yes && tr.SixOf12 == law.Yes:
		t.Says(r, law.Yes, law.Fact("trainee.six_of_12", law.Yes), law.Value(&RFPEWorked, v, w))
	case worked == law.Yes:
		t.Says(r, law.Yes, law.Fact("trainee.twelve_of_24", law.Yes), law.Value(&RFPEWorked, v, w))
	default:
		t.Says(r, law.No, law.Fact("trainee.six_of_12", law.No), law.Fact("trainee.twelve_of_24", law.No), law.Value(&RFPEWorked, v, w))
	}
}

// addByAge: the amount of the age on entry.
func addByAge(t *law.Tree, c *facts.Case, w law.When, s *rfpeScale, columns rfpeColumns) rfpeColumns {
	r, born := &rfpeAgeRule, c.Person.Born
	age, known := w.Entered.Age(born).Get()
	low, high, _ := s.amounts(columns, law.Euro{})
	switch {
	case !known:
		t.Lacks(r, "person.born")
		noteValue(t, &RFPECriteria, w)
		return columns
	case low != high:
		t.Unsettled(r, law.Fact("person.age", law.Years(age)), law.Reading("TRAINEE-RFPE-AGE.low", law.Yes), law.Reading("TRAINEE-RFPE-AGE.high", law.Yes))
		noteValue(t, &RFPE26, w)
		noteValue(t, &RFPE26High, w)
	default:
		t.Says(r, law.Yes, law.Fact("person.age", law.Years(age)), law.Fact("trainee.income.month", low))
		switch {
		case c.Trainee.Place == law.Mayotte:
			noteValue(t, [...]*law.Param[law.Euro]{&RFPEMayotteUnder18, &RFPEMayotte18, &RFPEMayotte26}[mayotteColumn(columns)], w)
		case columns == columnUnder18:
			noteValue(t, &RFPEUnder18, w)
		case columns == column18:
			noteValue(t, &RFPE18, w)
		case columns == column21:
			noteValue(t, &RFPE21, w)
		default:
			noteValue(t, &RFPE26, w)
		}
	}
	if w.Entered.AgeUnsettled(born) {
		t.Note(law.Under(&law.Age29February))
	}
	return columns
}

func mayotteColumn(columns rfpeColumns) int {
	switch columns {
	case columnUnder18:
		return 0
	case column26:
		return 2
	default:
		return 1
	}
}

// partTime: "égale, pour chaque heure de stage, à la rémunération mensuelle […] divisée par 151,67", raised to the ASS of the
// month.
func (i *Income) partTime(t *law.Tree, tr *facts.Trainee, w law.When) {
	r := &rfpePartTime
	switch tr.PartTime {
	case law.No:
		return
	case law.Unknown:
		i.Low = law.Exact{}
		i.Open = i.Open || tr.ASS != law.No
		t.Lacks(r, "trainee.part_time")
		return
	default: // part-time
	}
	month := law.Governing(t, r, &RFPEMonthHours, w)
	hours, known := tr.MonthHours.Units()
	due := tr.ASS == law.No || tr.ASS == law.Yes && tr.ASSMonthly.Compare(law.Euro{}) > 0
	if month == nil || !known {
		i.Low, i.Open = law.Exact{}, true
	}
	switch {
	case month == nil:
		return
	case !known && tr.ASS == law.Unknown:
		t.Lacks(r, "trainee.month_hours", "trainee.ass")
		return
	case !known && !due:
		t.Lacks(r, "trainee.month_hours", "trainee.ass_monthly")
		return
	case !known:
		t.Lacks(r, "trainee.month_hours")
		return
	}
	whole, _ := month.Value.Units()
	capLow, capHigh := i.Low, i.High // the amounts of a whole month
	i.Low, i.High = i.Low.Times(hours, whole), i.High.Times(hours, whole)
	if hours > whole { // the article multiplies; nothing says that part-time pay may pass the amount of the month
		i.partTimeAbove(t, tr, w, month, capLow, capHigh)
		return
	}
	switch {
	case tr.ASS == law.Unknown:
		i.Open = true
		t.Lacks(r, "trainee.ass")
	case !due:
		i.Open = true
		t.Lacks(r, "trainee.ass_monthly")
	case tr.ASS == law.No:
		t.Says(r, law.Yes, law.Fact("trainee.month_hours", tr.MonthHours), law.Fact("trainee.ass", law.No), law.Value(&RFPEMonthHours, month, w))
	default:
		ass := tr.ASSMonthly.Exact()
		if i.Low.Compare(ass) < 0 {
			i.Low = ass
		}
		if i.High.Compare(ass) < 0 {
			i.High = ass
		}
		t.Says(r, law.Yes, law.Fact("trainee.month_hours", tr.MonthHours), law.Fact("trainee.ass_monthly", tr.ASSMonthly), law.Value(&RFPEMonthHours, month, w))
	}
}

// partTimeAbove: more hours in the month than the number by which the amount is divided. The income is between the amount of the
// whole month and the product, each raised to the ASS.
func (i *Income) partTimeAbove(t *law.Tree, tr *facts.Trainee, w law.When, month *law.Version[law.Hours], capLow, capHigh law.Exact) {
	r := &rfpePartTime
	switch {
	case tr.ASS == law.Unknown:
		i.Low, i.Open = capLow, true
		t.Lacks(r, "trainee.ass")
		return
	case tr.ASS == law.Yes && tr.ASSMonthly.Compare(law.Euro{}) <= 0:
		i.Low, i.Open = capLow, true
		t.Lacks(r, "trainee.ass_monthly")
		return
	case tr.ASS == law.Yes:
		for _, x := range [...]*law.Exact{&i.Low, &i.High, &capLow, &capHigh} {
			if ass := tr.ASSMonthly.Exact(); x.Compare(ass) < 0 {
				*x = ass
			}
		}
	default: // no ASS
	}
	if i.Low == capLow && i.High == capHigh { // the ASS is above both
		t.Says(r, law.Yes, law.Fact("trainee.month_hours", tr.MonthHours), law.Fact("trainee.ass_monthly", tr.ASSMonthly), law.Value(&RFPEMonthHours, month, w))
		return
	}
	i.Low = capLow
	t.Unsettled(r, law.Fact("trainee.month_hours", tr.MonthHours), law.Value(&RFPEMonthHours, month, w),
		law.Reading("TRAINEE-RFPE-PARTTIME.month", law.Yes), law.Reading("TRAINEE-RFPE-PARTTIME.product", law.Yes))
}
