package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// SubjectAncillary is what the operator refunds the centre beside teaching.
const SubjectAncillary Subject = "ancillary_costs"

// AncillaryCosts are the costs of nights, meals, first equipment and mobility abroad that the operator refunds the centre for
// an apprentice, when the centre paid them (code du travail, D6332-83). Each instalment is one cost over the whole contract;
// no month is tied to it: the centre is paid with the level of funding, in the same shares (R6332-25, III).
//
// What the operator sets (equipment to July 2026, mobility abroad) is in the caller's tables; without them equipment has its
// maximum, and mobility abroad no bound.
func AncillaryCosts(c *facts.Case, tables *Tables) Grant {
	p := newCFATraining(c, tables)
	g := Grant{Subject: SubjectAncillary, Payer: OPCO, Payee: TrainingBody}
	t := p.t
	t.All(&annex)
	p.addScope()
	if p.measure(); p.never {
		p.calendar, _ = NPECFirst.At(p.w)
		p.addExecuted()
	}
	g.instalments = make([]Instalment, 0, 4)
	p.addCount(&g, &annexNight, &AncillaryNight, "opco.ancillary.nights", p.c.OPCO.Ancillary.Nights)
	p.addCount(&g, &annexMeal, &AncillaryMeal, "opco.ancillary.meals", p.c.OPCO.Ancillary.Meals)
	p.addEquipment(&g)
	p.addAbroad(&g)
	t.End()
	g.Decision = t.Decision()
	if p.refused {
		g.instalments = nil
	}
	g.mark()
	return g
}

// addCount: "1° Les frais d'hébergement sont pris en charge par nuitée [...] 2° Les frais de restauration [...] par repas".
func (p *cfaTraining) addCount(g *Grant, r *law.Rule, table *law.Param[law.Euro], key string, count law.Count) {
	n, recorded := count.Get()
	if recorded && n == 0 {
		return
	}
	v := law.Governing(p.t, r, table, p.w)
	switch {
	case v == nil:
		return
	case !recorded:
		p.t.Lacks(r, key)
		g.instalments = append(g.instalments, Instalment{Open: true, Rule: r.ID})
		return
	}
	i := Instalment{High: v.Value.TimesInt(int64(n)), Rule: r.ID}
	p.t.Says(r, law.Yes, law.Fact(key, count), law.Value(table, v, p.w))
	if fixed, _ := AncillaryFixed.At(p.w); fixed != nil && fixed.Value == law.Yes {
		i.Low = i.High
	} else if fixed != nil { // the most that could be paid
		p.t.Note(law.Value(&AncillaryFixed, fixed, p.w))
	}
	g.instalments = append(g.instalments, i)
}

// addEquipment: "3° Les frais de premier équipement pédagogique [...] selon un forfait déterminé par l'opérateur [...] dans la
// limite d'un plafond maximal de 500 euros"; from 30 July 2026 an amount by level.
func (p *cfaTraining) addEquipment(g *Grant) {
	t, provided := p.t, p.c.OPCO.Ancillary.Equipment
	if provided == law.No {
		return
	}
	if from, _ := EquipmentFrom.At(p.w); from != nil {
		p.addEquipmentByLevel(g, from)
		return
	}
	r := &annexEquipOld
	ceiling := law.Governing(t, r, &EquipmentMost, p.w)
	if ceiling == nil {
		return
	}
	i := Instalment{High: ceiling.Value, Rule: r.ID}
	o := p.c.OPCO.Operator
	s := p.flat(FlatEquipment)
	var v *law.Version[law.Euro]
	if s != nil {
		v, _ = s.param.At(p.w)
	}
	switch {
	case v != nil && provided == law.Yes:
		i.Low, i.High = v.Value, v.Value
		t.Says(r, law.Yes, law.Fact("opco.ancillary.equipment", provided), o.As("opco.operator"), law.Value(&s.param, v, p.w), law.Value(&EquipmentMost, ceiling, p.w))
	case provided == law.Unknown:
		t.Lacks(r, "opco.ancillary.equipment")
	case o == 0:
		t.Lacks(r, "opco.operator")
	default:
		t.Silent(r, "tables.flat", law.Miss{Why: law.NoText, Day: p.w.Made})
	}
	g.instalments = append(g.instalments, i)
}

func (p *cfaTraining) addEquipmentByLevel(g *Grant, from *law.Version[law.Level]) {
	t, r, level := p.t, &annexEquip, p.c.Apprenticeship.Prepares
	provided := p.c.OPCO.Ancillary.Equipment
	less, _ := EquipmentLess.At(p.w)
	none, _ := EquipmentNone.At(p.w)
	table := &EquipmentLow
	if level != 0 && level >= less.Value {
		table = &EquipmentHigh
	}
	v, _ := table.At(p.w)
	i := Instalment{High: v.Value, Rule: r.ID}
	switch {
	case level != 0 && level >= none.Value:
		t.Says(r, law.Yes, law.Fact("apprenticeship.prepares", level), law.Value(&EquipmentNone, none, p.w))
		return
	case level != 0 && level < from.Value:
		t.Silent(r, EquipmentLow.Name, law.Miss{Why: law.NoText, Day: p.w.Made})
	case provided == law.Unknown:
		t.Lacks(r, "opco.ancillary.equipment")
	case level == 0:
		t.Lacks(r, "apprenticeship.prepares")
	default:
		i.Low = i.High
		t.Says(r, law.Yes, law.Fact("opco.ancillary.equipment", provided), law.Fact("apprenticeship.prepares", level), law.Value(table, v, p.w))
	}
	g.instalments = append(g.instalments, i)
}

// addAbroad: "4° Les frais liés à la mobilité internationale [...] selon un forfait déterminé par l'opérateur".
func (p *cfaTraining) addAbroad(g *Grant) {
	t, r, abroad := p.t, &annexAbroad, p.c.OPCO.Ancillary.Abroad
	if abroad == law.No {
		return
	}
	i := Instalment{Open: true, Rule: r.ID}
	s := p.flat(FlatAbroad)
	var v *law.Version[law.Euro]
	if s != nil {
		v, _ = s.param.At(p.w)
	}
	switch {
	case abroad == law.Unknown:
		t.Lacks(r, "opco.ancillary.abroad")
	case p.c.OPCO.Operator == 0:
		t.Lacks(r, "opco.operator")
	case v == nil:
		t.Silent(r, "tables.flat", law.Miss{Why: law.NoText, Day: p.w.Made})
	default:
		i.Low, i.High, i.Open = v.Value, v.Value, false
		t.Says(r, law.Yes, law.Fact("opco.ancillary.abroad", abroad), p.c.OPCO.Operator.As("opco.operator"), law.Value(&s.param, v, p.w))
	}
	g.instalments = append(g.instalments, i)
}

func (p *cfaTraining) flat(subject FlatFor) *series[law.Euro] {
	if p.tables == nil {
		return nil
	}
	return p.tables.flat[flatKey{subject, p.c.OPCO.Operator}]
}

// Ceiling is the most that an operator may pay for something: never an amount due. How much it pays within it is its own
// choice.
type Ceiling struct {
	Decision law.Decision
	// Unit is the most for an hour or a month, Hours or Months how many of them at most; the other is zero.
	Unit   law.Euro
	Hours  law.Hours
	Months law.Months
	// Low and High bracket the whole: equal when it is known.
	Low, High law.Euro
}

// TutorTrainingCeiling is the most that an operator may pay to train a tutor or an apprentice master: an employee, or an
// employer of fewer than eleven people (L6332-14, I, 4°; D6332-92).
func TutorTrainingCeiling(c *facts.Case) Ceiling {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made}
	k := Ceiling{}
	v := law.Governing(t, &opcoTrainer, &TrainerHour, w)
	if v != nil {
		hours, _ := TrainerHours.At(w)
		staff, _ := TrainerStaff.At(w)
		k.Unit, k.Hours = v.Value, hours.Value
		k.High = v.Value.Exact().TimesHours(hours.Value).Shown()
		values := [...]law.Arg{law.Value(&TrainerHour, v, w), law.Value(&TrainerHours, hours, w)}
		size := sizeOfOPCO(c)
		switch self, who := trainedEmployer(c); {
		case self == law.No:
			t.Says(&opcoTrainer, law.Yes, who, values[0], values[1])
			k.Low = k.High
		case size.Under(staff.Value) == law.Yes:
			t.Says(&opcoTrainer, law.Yes, law.Fact("employer.headcount.annual", size), law.Value(&TrainerStaff, staff, w), values[0], values[1])
			k.Low = k.High
		case self == law.Yes && !size.IsZero():
			t.Says(&opcoTrainer, law.No, who, law.Fact("employer.headcount.annual", size), law.Value(&TrainerStaff, staff, w))
			k = Ceiling{}
		case self == law.Yes:
			t.Lacks(&opcoTrainer, "employer.headcount.annual")
		default:
			t.Lacks(&opcoTrainer, "tutor.is_employer")
		}
		t.Note(law.Saying(&opcoCeiling))
	}
	k.Decision = t.Decision()
	return k
}

// trainedEmployer tells whether the one who is trained is the employer; the maître d'apprentissage says so of an apprenticeship
// where the facts on the tutor do not.
func trainedEmployer(c *facts.Case) (self law.Answer, said law.Arg) {
	self = c.Tutor.IsEmployer
	if self == law.Unknown && c.Contract.Kind == law.Apprenticeship {
		role := c.Apprenticeship.Maitre.Role
		switch role {
		case facts.MaitreEmployee:
			return law.No, role.As("apprenticeship.maitre.role")
		case facts.MaitreEmployer:
			return law.Yes, role.As("apprenticeship.maitre.role")
		default: // neither an employee nor the employer, or not recorded
		}
	}
	return self, law.Fact("tutor.is_employer", self)
}

// sizeOfOPCO is the headcount of the employer, as far as a figure is recorded.
func sizeOfOPCO(c *facts.Case) law.Headcount { return c.Employer.Headcount.Annual }

// MasterCeiling is the most that an operator may pay for the exercise of an apprentice master, for one apprentice (D6332-93).
// The months of the contract, or of the apprenticeship period of a CDI, bound it too: a month begun counts as one
// (OPCO-CEILING-MONTH). Without its days the whole is bracketed, from one month to the most that are paid.
// None is payable for a contract that ended before it began.
func MasterCeiling(c *facts.Case) Ceiling {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made}
	k := Ceiling{}
	switch kind := c.Contract.Kind; {
	case kind == 0:
		t.Lacks(&opcoMaster, "contract.kind")
	case kind != law.Apprenticeship:
		t.Says(&opcoMaster, law.No, law.Fact("contract.kind", kind))
	case neverBegan(&c.Contract):
		t.Says(&opcoMaster, law.No, law.Fact("contract.ended", c.Contract.Ended), law.Fact("contract.start", c.Contract.Start))
	default:
		if v := law.Governing(t, &opcoMaster, &MasterMonth, w); v != nil {
			months, _ := MasterMonths.At(w)
			k.Unit, k.Months = v.Value, months.Value
			n, lacks := monthsBegun(c, c.Apprenticeship.End, "apprenticeship.end", months.Value)
			k.span(v.Value, v.Value, n, lacks)
			if lacks != "" {
				t.Lacks(&opcoMaster, lacks)
				t.Note(law.Value(&MasterMonth, v, w), law.Value(&MasterMonths, months, w), law.Saying(&opcoCeiling))
			} else {
				t.Says(&opcoMaster, law.Yes, law.Value(&MasterMonth, v, w), law.Value(&MasterMonths, months, w), law.Saying(&opcoCeiling), law.Under(&opcoCeilingMonth))
			}
		}
	}
	k.Decision = t.Decision()
	return k
}

// span sets the whole from the amounts of a month, at least and at most: for the months that there are, or for one and up to
// the most that are paid when a day is missing.
func (k *Ceiling) span(low, high law.Euro, months law.Months, lacks string) {
	k.High = high.TimesInt(int64(months))
	if lacks != "" {
		k.Low = low
		return
	}
	k.Months = months
	k.Low = low.TimesInt(int64(months))
}

// monthsBegun are the months of a contract, or of its part that ends on a day for a CDI, each month begun being one, up to a
// number. lacks is the day that is missing: the number is then that one.
func monthsBegun(c *facts.Case, cdi law.Date, key string, most law.Months) (n law.Months, lacks string) {
	k := &c.Contract
	end, _ := lastDay(k)
	missing := "contract.end"
	if k.OpenEnded == law.Yes {
		end, missing = cdi, key
	}
	if ended := k.Ended; !ended.IsZero() && (end.IsZero() || ended.Before(end)) {
		end = ended
	}
	switch {
	case k.Start.IsZero():
		return most, "contract.start"
	case end.IsZero():
		return most, missing
	case end.Before(k.Start):
		return most, missing
	}
	for n = 1; n < most && k.Start.LastDay(int(n)).Before(end); {
		n++
	}
	return n, ""
}

// TutorCeiling is the most that an operator may pay for the exercise of the tutor of a professionalisation contract: half as
// much again, once, when the tutor is 45 or over or the person is one of those of L6325-1-1 (D6332-93, 1°). Months count as in [MasterCeiling]; those of the action, for a CDI.
func TutorCeiling(c *facts.Case) Ceiling {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made}
	k := Ceiling{}
	pro := &c.OPCO.Pro
	switch kind := c.Contract.Kind; {
	case kind == 0:
		t.Lacks(&opcoTutor, "contract.kind")
	case kind != law.Professionalisation:
		t.Says(&opcoTutor, law.No, law.Fact("contract.kind", kind))
	case neverBegan(&c.Contract):
		t.Says(&opcoTutor, law.No, law.Fact("contract.ended", c.Contract.Ended), law.Fact("contract.start", c.Contract.Start))
	default:
		v := law.Governing(t, &opcoTutor, &TutorMonth, w)
		if v == nil {
			break
		}
		months, _ := TutorMonths.At(w)
		rise, _ := TutorRise.At(w)
		k.Months = months.Value
		plain := v.Value
		raised := v.Value.Times(law.Percent(100).Plus(rise.Value)).Shown()
		n, lacks := monthsBegun(c, c.Professionalisation.ActionEnd, "professionalisation.action_end", months.Value)
		values := [...]law.Arg{law.Value(&TutorMonth, v, w), law.Value(&TutorMonths, months, w), law.Value(&TutorRise, rise, w)}
		priority, said := priorityOf(c)
		either := pro.SeniorTutor.Or(priority)
		switch either {
		case law.Yes:
			k.Unit = raised
			k.span(raised, raised, n, lacks)
		case law.No:
			k.Unit = plain
			k.span(plain, plain, n, lacks)
		case law.Unknown:
			k.span(plain, raised, n, lacks)
		}
		switch {
		case either == law.Unknown || lacks != "":
			var missing [3]string
			some := missing[:0]
			if either == law.Unknown && pro.SeniorTutor == law.Unknown {
				some = append(some, "opco.pro.senior_tutor")
			}
			if either == law.Unknown && priority == law.Unknown {
				some = append(some, "opco.pro.priority")
			}
			if lacks != "" {
				some = append(some, lacks)
			}
			t.Lacks(&opcoTutor, some...)
		case pro.SeniorTutor == law.Yes:
			t.Says(&opcoTutor, law.Yes, law.Fact("opco.pro.senior_tutor", law.Yes), law.Fact("opco.tutor.raised", raised), values[0], values[1], values[2])
		case either == law.Yes:
			t.Says(&opcoTutor, law.Yes, said, law.Fact("opco.tutor.raised", raised), values[0], values[1], values[2])
		default:
			t.Says(&opcoTutor, law.Yes, values[0], values[1])
		}
		t.Note(law.Saying(&opcoCeiling))
		if lacks == "" {
			t.Note(law.Under(&opcoCeilingMonth))
		}
	}
	k.Decision = t.Decision()
	return k
}
