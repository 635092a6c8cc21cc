package eligibility

import (
	"math/bits"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// L6325-11: "L'action de professionnalisation d'un contrat de professionnalisation à durée déterminée ou qui se situe au début
// d'un contrat de professionnalisation à durée indéterminée est d'une durée minimale comprise entre six et douze mois. Elle
// peut être allongée jusqu'à trente-six mois pour les personnes mentionnées à l'article L. 6325-1-1." L6325-12: up to
// twenty-four months for other persons, or for qualifications that need it, as an agreement defines them.
var (
	proLength       = law.Rule{ID: "PRO-DUR", Cites: []law.Ref{l632511action}}
	proLength12     = law.Rule{ID: "PRO-DUR-6-12", Cites: []law.Ref{l632511action}}
	proLength36     = law.Rule{ID: "PRO-DUR-36", Cites: []law.Ref{l632511action, l632511of2015}}
	proMonths36     = law.Rule{ID: "PRO-DUR-36-MONTHS", Cites: []law.Ref{l632511action}}
	proLength24     = law.Rule{ID: "PRO-DUR-24", Cites: []law.Ref{l632512of2015}}
	proLengthAbroad = law.Rule{ID: "PRO-DUR-ABROAD-24", Cites: []law.Ref{l632525of2023}}

	// L6325-25, I: "exécuté en partie à l'étranger pour une durée qui ne peut excéder un an ni la moitié de la durée totale du
	// contrat"; until 28 December 2023 one year, and six months at least in France.
	proAbroad       = law.Rule{ID: "PRO-DUR-ABROAD", Cites: []law.Ref{l632525of2023}}
	proAbroadNone   = law.Rule{ID: "PRO-ABROAD-NONE", Cites: []law.Ref{l632525of2023}}
	proAbroadYear   = law.Rule{ID: "PRO-ABROAD-YEAR", Cites: []law.Ref{l632525of2023}}
	proAbroadHalf   = law.Rule{ID: "PRO-ABROAD-HALF", Cites: []law.Ref{l632525of2023}}
	proAbroadFrance = law.Rule{ID: "PRO-ABROAD-FRANCE", Cites: []law.Ref{l632525of2019}}

	// L6325-13: "une durée minimale comprise entre 15 %, sans être inférieure à cent cinquante heures, et 25 % de la durée
	// totale du contrat". L6325-14: an agreement may go beyond.
	proTraining     = law.Rule{ID: "PRO-HOURS", Cites: []law.Ref{l632513of2016}}
	proTrainingMin  = law.Rule{ID: "PRO-HOURS-15", Cites: []law.Ref{l632513of2016}}
	proTraining150  = law.Rule{ID: "PRO-HOURS-150", Cites: []law.Ref{l632513of2016}}
	proTrainingMost = law.Rule{ID: "PRO-HOURS-MAX", Cites: []law.Ref{l632513of2016, l632514of2009}}
	proTraining25   = law.Rule{ID: "PRO-HOURS-25", Cites: []law.Ref{l632513of2016}}
	proTrainingMore = law.Rule{ID: "PRO-HOURS-AGREED", Cites: []law.Ref{l632514of2009}}

	// D6325-6: a qualified employee of the enterprise, a volunteer, with two years' experience "dans une qualification en
	// rapport avec l'objectif de professionnalisation visé"; the employer who has the qualification and the experience may
	// be the tutor. D6325-9: three people, two for the employer.
	proTutor      = law.Rule{ID: "PRO-TUTOR", Cites: []law.Ref{l632531of2014, d63256of2014}}
	proTutorNamed = law.Rule{ID: "PRO-TUTOR-NAMED", Cites: []law.Ref{l632531of2014}}
	proTutor2Y    = law.Rule{ID: "PRO-TUTOR-2Y", Cites: []law.Ref{d63256of2014}}
	proTutorMax3  = law.Rule{ID: "PRO-TUTOR-MAX3", Cites: []law.Ref{d63259of2008}}
	proTutorMax2  = law.Rule{ID: "PRO-TUTOR-EMPLOYER-MAX2", Cites: []law.Ref{d63259of2008}}
)

// L6325-25 does not say in what the half and the six months are measured.
var proAbroadDays = law.Convention{ID: "PRO-DUR-ABROAD-DAYS", Cites: []law.Ref{l632525of2023}}

var (
	// Official pages that differ from the articles.
	proPage36  = law.Remark{ID: "PRO-DUR-36-PAGE", Cites: []law.Ref{proMinistry}}
	proPage150 = law.Remark{ID: "PRO-HOURS-PER-YEAR", Cites: []law.Ref{proPublic}}
	// D6325-10: who lends the person names a tutor too, who is not bound by D6325-6 and D6325-9.
	proTutorLender = law.Remark{ID: "PRO-TUTOR-LENDER", Cites: []law.Ref{law.Travail("D6325-10", "", "LEGIARTI000042906810")}}
)

// addLength: six to twelve months, and beyond that one of the three longer maxima.
func (k *proCase) addLength(t *law.Tree) {
	t.Any(&proLength)
	defer t.End()
	r := &proLength12
	low := governing(t, r, &ProfessionalisationMin, k.made,
		lacking(k.action.From.IsZero(), "contract.start"), lacking(k.action.Through.IsZero(), k.end))
	if low == nil {
		return
	}
	high := law.Governing(t, r, &ProfessionalisationMax, k.made)
	if high == nil {
		return
	}
	below, known := k.action.Short(int(low.Value))
	above, _ := k.action.Short(int(high.Value))
	if !known {
		k.lacksAction(t, r)
		return
	}
	t.Says(r, law.That(below <= 0 && above >= 0), law.Fact("contract.start", k.action.From), law.Fact(k.end, k.action.Through),
		law.Value(&ProfessionalisationMin, low, k.made), law.Value(&ProfessionalisationMax, high, k.made), law.Under(&law.DateMonths))
	switch {
	case below > 0:
		t.Note(law.Off(k.end, law.Days(below)))
	case above < 0:
		t.Note(law.Off(k.end, law.Days(above)))
	}
	if clamped(k.action.From, int(low.Value)) || clamped(k.action.From, int(high.Value)) {
		t.Note(law.Under(&law.DateClamp))
	}
	if below > 0 || above >= 0 {
		return
	}
	t.All(&proLength36)
	k.addWithin(t, &proMonths36, &ProfessionalisationMaxPriority)
	if k.fixed == law.No {
		t.Note(law.Saying(&proPage36))
	}
	k.addPriority(t)
	t.End()
	k.addAgreedLength(t)
	k.addLengthAbroad(t)
}

// lacksAction asks for the days of the action; when they are both there, one of them is wrong.
func (k *proCase) lacksAction(t *law.Tree, r *law.Rule) {
	wrong := k.action.Reversed()
	lacks(t, r, lacking(wrong || k.action.From.IsZero(), "contract.start"), lacking(wrong || k.action.Through.IsZero(), k.end),
		lacking(k.fixed == law.Unknown && k.action.Through.IsZero(), "contract.open_ended"))
}

// addWithin answers whether the action keeps within a maximum; its days are known.
func (k *proCase) addWithin(t *law.Tree, r *law.Rule, p *law.Param[law.Months]) {
	v := law.Governing(t, r, p, k.made)
	if v == nil {
		return
	}
	short, known := k.action.Short(int(v.Value))
	if !known {
		k.lacksAction(t, r)
		return
	}
	t.Says(r, law.That(short >= 0), law.Fact("contract.start", k.action.From), law.Fact(k.end, k.action.Through), law.Value(p, v, k.made), law.Under(&law.DateMonths))
	if short < 0 {
		t.Note(law.Off(k.end, law.Days(short)))
	}
	if clamped(k.action.From, int(v.Value)) {
		t.Note(law.Under(&law.DateClamp))
	}
}

// addAgreedLength: what an agreement allows, up to twenty-four months.
func (k *proCase) addAgreedLength(t *law.Tree) {
	r := &proLength24
	v := law.Governing(t, r, &ProfessionalisationMaxAgreed, k.made)
	if v == nil {
		return
	}
	value := law.Value(&ProfessionalisationMaxAgreed, v, k.made)
	agreed, known := k.Professionalisation.Training.AgreedMonths.Get()
	most := int(v.Value)
	if known {
		most = min(most, agreed)
	}
	short, within := 0, false
	if most > 0 {
		short, _ = k.action.Short(most)
		within = short >= 0
	}
	switch {
	case !known && within:
		t.Lacks(r, "professionalisation.training.agreed_months")
		return
	case most == 0:
		t.Says(r, law.No, law.Fact("professionalisation.training.agreed_months", law.Months(0)), value)
		return
	case known:
		t.Says(r, law.That(within), law.Fact("contract.start", k.action.From), law.Fact(k.end, k.action.Through),
			law.Fact("professionalisation.training.agreed_months", law.Months(agreed)), value, law.Under(&law.DateMonths))
	default:
		t.Says(r, law.No, law.Fact("contract.start", k.action.From), law.Fact(k.end, k.action.Through), value, law.Under(&law.DateMonths))
	}
	if !within && known { // else the agreement would still have to exist
		t.Note(law.Off(k.end, law.Days(short)))
	}
	if clamped(k.action.From, most) {
		t.Note(law.Under(&law.DateClamp))
	}
}

// abroad tells whether a part of the contract is executed abroad: as recorded, or because its days are.
func (k *proCase) abroad() law.Answer {
	a := &k.Professionalisation.Abroad
	if !a.From.IsZero() || !a.Through.IsZero() {
		return law.Yes
	}
	return a.Planned
}

// addLengthAbroad: "La durée du contrat peut être portée à vingt-quatre mois."
func (k *proCase) addLengthAbroad(t *law.Tree) {
	r := &proLengthAbroad
	switch k.abroad() {
	case law.No:
	case law.Yes:
		k.addWithin(t, r, &ProfessionalisationMaxAbroad)
	default:
		v := law.Governing(t, r, &ProfessionalisationMaxAbroad, k.made)
		if v == nil {
			return
		}
		if k.action.AtMost(int(v.Value)) == law.No {
			k.addWithin(t, r, &ProfessionalisationMaxAbroad)
		} else {
			t.Lacks(r, "professionalisation.abroad.planned")
		}
	}
}

// addAbroad adds the limits on the part abroad, when there is one.
func (k *proCase) addAbroad(t *law.Tree) {
	a := &k.Professionalisation.Abroad
	switch k.abroad() {
	case law.No:
		return
	case law.Unknown: // none, or one within the limits
		t.Any(&proAbroad)
		t.Lacks(&proAbroadNone, "professionalisation.abroad.planned")
		t.Lacks(&proAbroadYear, "professionalisation.abroad.planned", "professionalisation.abroad.from", "professionalisation.abroad.through")
		t.End()
		return
	default: // the limits apply
	}
	t.All(&proAbroad)
	defer t.End()
	away := law.Period{From: a.From, Through: a.Through}
	wrong := away.Reversed() || k.outside(away)
	noFrom, noThrough := lacking(wrong || a.From.IsZero(), "professionalisation.abroad.from"), lacking(wrong || a.Through.IsZero(), "professionalisation.abroad.through")
	year := governing(t, &proAbroadYear, &ProfessionalisationAbroad, k.made, noFrom, noThrough)
	if year == nil {
		return
	}
	short, known := away.Short(int(year.Value))
	from, through := law.Fact("professionalisation.abroad.from", a.From), law.Fact("professionalisation.abroad.through", a.Through)
	if known && !wrong {
		t.Says(&proAbroadYear, law.That(short >= 0), from, through, law.Value(&ProfessionalisationAbroad, year, k.made), law.Under(&law.DateMonths))
		if short < 0 {
			t.Note(law.Off("professionalisation.abroad.through", law.Days(short)))
		}
		if clamped(a.From, int(year.Value)) {
			t.Note(law.Under(&law.DateClamp))
		}
	} else {
		lacks(t, &proAbroadYear, noFrom, noThrough)
	}
	if share, _ := ProfessionalisationAbroadShare.At(k.made); share != nil {
		k.addHalfAbroad(t, share, away, noFrom, noThrough)
	} else {
		k.addSixInFrance(t, away, noFrom, noThrough)
	}
}

// outside tells that days abroad are not days of the contract: one of them is wrong. A CDI goes on after its action.
func (k *proCase) outside(away law.Period) bool {
	start := k.Contract.Start
	if !away.From.IsZero() && away.From.Before(start) {
		return true
	}
	if k.fixed != law.Yes {
		return false
	}
	last, _, _ := k.term()
	return !last.IsZero() && (away.From.After(last) || away.Through.After(last))
}

// addHalfAbroad: a CDI has no whole length: half of the action is then within any reading, and more is not settled.
func (k *proCase) addHalfAbroad(t *law.Tree, share *law.Version[law.Rate], away law.Period, noFrom, noThrough string) {
	r := &proAbroadHalf
	gone, knownAway := away.Days().Get()
	whole, known := k.action.Days().Get()
	if !known || !knownAway || noFrom != "" || noThrough != "" {
		wrong := k.action.Reversed()
		lacks(t, r, noFrom, noThrough, lacking(wrong || k.action.From.IsZero(), "contract.start"), lacking(wrong || k.action.Through.IsZero(), k.end),
			lacking(k.fixed == law.Unknown && k.action.Through.IsZero(), "contract.open_ended"))
		return
	}
	rate, _ := share.Value.Millionths()
	over := int64(gone)*1_000_000 - int64(whole)*rate
	days, all := law.Fact("professionalisation.abroad.days", law.Days(gone)), law.Fact("professionalisation.action.days", law.Days(whole))
	value := law.Value(&ProfessionalisationAbroadShare, share, k.made)
	if over > 0 && k.fixed != law.Yes {
		if k.fixed == law.Unknown {
			t.Lacks(r, "contract.open_ended")
			return
		}
		t.Unsettled(r, days, all, value, law.Reading("PRO-ABROAD-HALF.open-ended", law.Yes), law.Reading("PRO-ABROAD-HALF.action", law.No))
		return
	}
	t.Says(r, law.That(over <= 0), days, all, value, law.Under(&proAbroadDays))
	if over > 0 {
		t.Note(law.Off("professionalisation.abroad.through", law.Days(-((over + 999_999) / 1_000_000))))
	}
}

// addSixInFrance: the days of the action that are not abroad, put end to end from its first day.
func (k *proCase) addSixInFrance(t *law.Tree, away law.Period, noFrom, noThrough string) {
	r := &proAbroadFrance
	gone, knownAway := away.Days().Get()
	whole, known := k.action.Days().Get()
	v := governing(t, r, &ProfessionalisationInFrance, k.made, noFrom, noThrough)
	switch {
	case v == nil:
		return
	case !known || !knownAway || noFrom != "" || noThrough != "":
		wrong := k.action.Reversed()
		lacks(t, r, noFrom, noThrough, lacking(wrong || k.action.From.IsZero(), "contract.start"), lacking(wrong || k.action.Through.IsZero(), k.end),
			lacking(k.fixed == law.Unknown && k.action.Through.IsZero(), "contract.open_ended"))
		return
	}
	here := whole - gone
	days := law.Fact("professionalisation.france.days", law.Days(max(0, here))) // a stay longer than the action leaves none
	asked := k.action.From.DaysUntil(k.action.From.LastDay(int(v.Value))) + 1
	if here < asked && k.fixed != law.Yes { // a CDI goes on in France after the action
		if k.fixed == law.Unknown {
			t.Lacks(r, "contract.open_ended")
			return
		}
		t.Unsettled(r, days, law.Value(&ProfessionalisationInFrance, v, k.made),
			law.Reading("PRO-ABROAD-HALF.open-ended", law.Yes), law.Reading("PRO-ABROAD-HALF.action", law.No))
		return
	}
	t.Says(r, law.That(here >= asked), days, law.Value(&ProfessionalisationInFrance, v, k.made),
		law.Under(&proAbroadDays), law.Under(&law.DateMonths))
	if here < asked {
		t.Note(law.Off(k.end, law.Days(asked-here)))
	}
}

func (k *proCase) addProTraining(t *law.Tree) {
	p := &k.Professionalisation.Training
	t.All(&proTraining)
	k.addShare(t)
	k.addFloor(t)
	t.Any(&proTrainingMost)
	if k.addQuarter(t) != law.Yes {
		v := governing(t, &proTrainingMore, &proMoreText, k.made, lacking(p.Agreed == law.Unknown, "professionalisation.training.agreed"))
		switch {
		case v == nil:
		case p.Agreed == law.Unknown:
			t.Lacks(&proTrainingMore, "professionalisation.training.agreed")
		default:
			t.Says(&proTrainingMore, p.Agreed, law.Fact("professionalisation.training.agreed", p.Agreed), law.Value(&proMoreText, v, k.made))
		}
	}
	t.End()
	t.End()
}

// addShare: 15 % of the whole length.
func (k *proCase) addShare(t *law.Tree) {
	p, r := &k.Professionalisation.Training, &proTrainingMin
	noHours, noTotal := lacking(p.Hours.IsZero(), "professionalisation.training.hours"), lacking(p.Total.IsZero(), "professionalisation.training.total")
	v := governing(t, r, &ProfessionalisationTrainingMin, k.made, noHours, noTotal)
	if v == nil {
		return
	}
	least, ok := trainingShare(p.Total, v.Value, true)
	got, recorded := p.Hours.Units()
	if !ok || !recorded {
		lacks(t, r, noHours, noTotal)
		return
	}
	t.Says(r, law.That(got >= least), law.Fact("professionalisation.training.hours", p.Hours), law.Fact("professionalisation.training.total", p.Total),
		law.Value(&ProfessionalisationTrainingMin, v, k.made))
	if got < least {
		t.Note(law.Off("professionalisation.training.hours", inMinutes(least-got)))
	}
}

// addFloor: 150 hours in all; a page says a year.
func (k *proCase) addFloor(t *law.Tree) {
	p, r := &k.Professionalisation.Training, &proTraining150
	v := governing(t, r, &ProfessionalisationTrainingHours, k.made, lacking(p.Hours.IsZero(), "professionalisation.training.hours"))
	if v == nil {
		return
	}
	if p.Hours.IsZero() {
		t.Lacks(r, "professionalisation.training.hours")
		return
	}
	t.Says(r, p.Hours.AtLeast(v.Value), law.Fact("professionalisation.training.hours", p.Hours), law.Value(&ProfessionalisationTrainingHours, v, k.made), law.Saying(&proPage150))
	if short, _ := v.Value.Minus(p.Hours).Units(); short > 0 {
		t.Note(law.Off("professionalisation.training.hours", inMinutes(short)))
	}
}

// addQuarter: 25 % of the whole length. Where a quarter is less than the 150 hours of the floor, the article does not say which
// gives way.
func (k *proCase) addQuarter(t *law.Tree) law.Answer {
	p, r := &k.Professionalisation.Training, &proTraining25
	noHours, noTotal := lacking(p.Hours.IsZero(), "professionalisation.training.hours"), lacking(p.Total.IsZero(), "professionalisation.training.total")
	v := governing(t, r, &ProfessionalisationTrainingMax, k.made, noHours, noTotal)
	if v == nil {
		return law.Unknown
	}
	most, ok := trainingShare(p.Total, v.Value, false)
	got, recorded := p.Hours.Units()
	if !ok || !recorded {
		return lacks(t, r, noHours, noTotal)
	}
	hours, total, value := law.Fact("professionalisation.training.hours", p.Hours), law.Fact("professionalisation.training.total", p.Total), law.Value(&ProfessionalisationTrainingMax, v, k.made)
	floor, _ := ProfessionalisationTrainingHours.At(k.made)
	if got > most && floor != nil && p.Hours.AtMost(floor.Value) == law.Yes {
		return t.Unsettled(r, hours, total, value, law.Reading("PRO-HOURS-25.floor-first", law.Yes), law.Reading("PRO-HOURS-25.agreement-needed", law.No))
	}
	t.Says(r, law.That(got <= most), hours, total, value)
	if got > most {
		t.Note(law.Off("professionalisation.training.hours", -inMinutes(got-most)))
	}
	return law.That(got <= most)
}

// trainingShare is a share of hours in [law.Hours.Units], rounded to the unit above or below: an exact test of "at least" or "at
// most". It is false when the hours are not recorded.
func trainingShare(h law.Hours, share law.Rate, above bool) (units int64, ok bool) {
	n, recorded := h.Units()
	rate, _ := share.Millionths()
	const one = 1_000_000
	if !recorded || rate > one {
		return 0, false
	}
	hi, lo := bits.Mul64(uint64(n), uint64(rate))
	if above {
		var carry uint64
		lo, carry = bits.Add64(lo, one-1, 0)
		hi += carry
	}
	q, _ := bits.Div64(hi, lo, one) // the quotient is at most n
	return int64(q), true
}

// addProTutor: who is described is named.
func (k *proCase) addProTutor(t *law.Tree) {
	p := &k.Professionalisation.Tutor
	t.All(&proTutor)
	defer t.End()
	if k.Employer.Group == law.Yes || k.Apprenticeship.Employer.Agency == law.Yes || k.Employer.Structure == facts.AI {
		t.Note(law.Saying(&proTutorLender))
	}
	named := p.Named
	if v := governing(t, &proTutorNamed, &proTutorText, k.made, lacking(named == law.Unknown, "professionalisation.tutor.named")); v != nil {
		if named == law.Unknown {
			t.Lacks(&proTutorNamed, "professionalisation.tutor.named")
		} else {
			t.Says(&proTutorNamed, named, law.Fact("professionalisation.tutor.named", named), law.Value(&proTutorText, v, k.made))
		}
	}
	if named == law.No {
		return
	}
	k.addTutorQualities(t)
	k.addTutees(t)
}

// addTutorQualities: qualified, experienced, and a volunteer unless the employer is the tutor.
func (k *proCase) addTutorQualities(t *law.Tree) {
	r, tutor := &proTutor2Y, &k.Tutor
	months, known := tutor.ExperienceMonths.Get()
	willing := tutor.IsEmployer.Or(tutor.Volunteer)
	noMonths := lacking(!known, "tutor.experience_months")
	noQuality := lacking(tutor.Qualified == law.Unknown, "tutor.qualified")
	noWill := lacking(willing == law.Unknown && tutor.Volunteer == law.Unknown, "tutor.volunteer")
	noRole := lacking(willing == law.Unknown && tutor.IsEmployer == law.Unknown, "tutor.is_employer")
	v := governing(t, r, &ProfessionalisationTutorMonths, k.made, noRole, noWill, noQuality, noMonths)
	if v == nil {
		return
	}
	experience, value := law.Fact("tutor.experience_months", law.Months(months)), law.Value(&ProfessionalisationTutorMonths, v, k.made)
	switch {
	case tutor.Qualified == law.No:
		t.Says(r, law.No, law.Fact("tutor.qualified", law.No), value)
	case willing == law.No:
		t.Says(r, law.No, law.Fact("tutor.volunteer", law.No), value)
	case known && months < int(v.Value):
		t.Says(r, law.No, experience, value)
		if tutor.Qualified == law.Yes && willing == law.Yes {
			t.Note(law.Off("tutor.experience_months", v.Value-law.Months(months)))
		}
	case !known || willing == law.Unknown || tutor.Qualified == law.Unknown:
		lacks(t, r, noRole, noWill, noQuality, noMonths)
	default:
		t.Says(r, law.Yes, experience, value)
	}
}

func (k *proCase) addTutees(t *law.Tree) {
	r, p, count := &proTutorMax3, &ProfessionalisationTutees, k.Professionalisation.Tutor.Tutees
	if k.Tutor.IsEmployer == law.Yes {
		r, p = &proTutorMax2, &ProfessionalisationEmployerTutees
	}
	n, known := count.Get()
	most := governing(t, r, p, k.made, lacking(!known, "professionalisation.tutor.tutees"))
	if most == nil {
		return
	}
	employers, _ := ProfessionalisationEmployerTutees.At(k.made)
	switch {
	case !known:
		t.Lacks(r, "professionalisation.tutor.tutees")
	case k.Tutor.IsEmployer == law.Unknown && n <= int(most.Value) && employers != nil && n > int(employers.Value):
		t.Lacks(r, "tutor.is_employer")
	default:
		t.Says(r, law.That(n <= int(most.Value)), law.Fact("professionalisation.tutor.tutees", count), law.Value(p, most, k.made))
		if n > int(most.Value) {
			t.Note(law.Off("professionalisation.tutor.tutees", most.Value-law.Number(n)))
		}
	}
}
