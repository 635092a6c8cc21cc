package funding

import (
	"time"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// specialRules are the rules that depart from the table, in the order of the articles.
var specialRules = [...]payRule{
	rFail, rShort, rShortOld, rLong, rSuccSame, rSuccOther, rSameLevel, rLicPro, rDisability, rAthlete, rPublic, rGaps,
}

// special resolves the rules that depart from the table. Those on the year come first: others read it.
func (p *payCase) special() {
	for _, r := range specialRules {
		p.clauses[r] = clause{answer: law.No, why: law.Clause}
	}
	p.shorter()
	p.licencePro()
	p.gaps()
	p.sameLevel()
	p.longer()
	p.athlete()
	p.succession()
	p.publicPoints()
}

func (p *payCase) plain() bool { return p.c.Apprenticeship.Special == law.No }

// unrecorded names what to ask when a fact of a special case is not recorded: first whether there is any, while none
// of them is recorded.
func (p *payCase) unrecorded(f fact) factSet {
	a := &p.c.Apprenticeship
	if a.Special == law.Unknown && a.Shorter == 0 && a.Longer == 0 && a.Diploma == 0 && a.Athlete == law.Unknown && a.Previous == (facts.Previous{}) {
		return needSpecial.alone()
	}
	return f.alone()
}

func (p *payCase) is(r payRule, a law.Answer) { p.clauses[r] = clause{answer: a, why: law.Clause} }

func (p *payCase) lacks(r payRule, d *doubts, missing factSet) {
	p.clauses[r] = clause{why: law.MissingFact, lacks: missing}
	d.lacks |= missing
}

func (p *payCase) unsettled(r payRule, d *doubts) {
	p.clauses[r] = clause{why: law.Unsettled}
	d.unsettled.add(r)
}

func (p *payCase) silent(r payRule, d *doubts) {
	p.clauses[r] = clause{why: law.NoText}
	d.silent.add(r)
}

// governed answers r by the day of conclusion and tells whether the text is in force.
func (p *payCase) governed(r payRule, in law.Answer, d *doubts) bool {
	switch in {
	case law.Yes:
		p.is(r, law.Yes)
		return true
	case law.No:
		p.silent(r, d)
	default:
		p.lacks(r, d, needMade.alone())
	}
	return false
}

func (p *payCase) period() law.Period { return law.Period{From: p.start, Through: p.end} }

// cycle is the length of the training cycle in months.
func (p *payCase) cycle() (months int, ok bool) {
	months, ok = p.c.Apprenticeship.CycleMonths.Get()
	return months, ok && months > 0
}

// monthsBefore is the day with the same number so many months earlier, or the last day of that month.
func monthsBefore(d law.Date, months int) law.Date {
	m := d.Year()*monthsInYear + int(d.Month()) - 1 - months
	if months < 0 || m < monthsInYear {
		return law.Date{}
	}
	first, err := law.NewDate(m/monthsInYear, time.Month(m%monthsInYear+1), 1)
	if err != nil {
		return law.Date{}
	}
	last := lastOfMonth(first)
	return first.AddDays(min(d.Day(), last.Day()) - 1)
}

// D6222-28-1: "l'apprenti est considéré, en ce qui concerne sa rémunération, comme ayant accompli une durée
// d'apprentissage égale à ce cycle de formation". The time spared is deemed to lie before the contract, so that
// cycle and contract end together (APP-PAY-SHORT-MONTHS).
func (p *payCase) shorter() {
	ground := p.c.Apprenticeship.Shorter
	months, known := p.cycle()
	if ground == 0 && (p.plain() || known && p.period().AtLeast(months) == law.Yes) {
		ground = facts.NotShorter
	}
	switch ground {
	case 0:
		p.higher = true
		missing := p.unrecorded(needShorter)
		p.lacks(rShort, &p.whole, missing)
		if inForce(&ShortOldYears, p.made) != law.No {
			p.lacks(rShortOld, &p.whole, missing)
		}
	case facts.ShorterLevel, facts.ShorterCFA, facts.ShorterBreak:
		if !p.governed(rShort, inForce(&ShortCounts, p.made), &p.whole) {
			p.higher = true
			return
		}
		p.wholeCycle(months, known)
	case facts.ShorterSchooled, facts.ShorterDiploma, facts.ShorterBacPro:
		if !p.governed(rShortOld, inForce(&ShortOldYears, p.made), &p.whole) {
			p.higher = true
			return
		}
		p.ahead = uint8(ShortOldYears.Versions[0].Value)
	case facts.ShorterInitial: // former R6222-9: no rule on pay
		p.higher = true
		p.unsettled(rShortOld, &p.whole)
	default: // not shorter, or left to D6222-30 by the former R6222-18
	}
}

func (p *payCase) wholeCycle(months int, known bool) {
	if !known || p.end.IsZero() {
		p.higher = true
		var missing factSet
		if !known {
			missing.add(needCycle)
		}
		if p.end.IsZero() {
			missing |= p.endKey()
		}
		p.lacks(rShort, &p.whole, missing)
		return
	}
	switch {
	case monthsBefore(p.end, months).IsZero(): // a cycle of centuries
		p.higher = true
		p.lacks(rShort, &p.whole, needCycle.alone())
	case p.period().AtLeast(months) == law.Yes:
		p.is(rShort, law.No) // the cycle is not longer than the contract
	default:
		p.cycleLength, p.origin = months, monthsTo(p.end, months)
		if lasted, whole := wholeMonths(p.start, p.end); whole {
			p.cycleLength, p.spared = 0, months-lasted
			p.origin = monthsBefore(p.start, p.spared)
		}
	}
}

// monthsTo is the first day from which so many months last to a day, from date to date, or beyond it.
func monthsTo(through law.Date, months int) law.Date {
	day := monthsBefore(through.AddDays(1), months)
	if day.LastDay(months).Before(through) { // a month that lacks the day
		return day.AddDays(1)
	}
	for eve := day.AddDays(-1); !eve.IsZero() && !eve.LastDay(months).Before(through); eve = day.AddDays(-1) {
		day = eve
	}
	return day
}

// wholeMonths is how many months a period lasts from date to date; whole is false when days are left over.
func wholeMonths(from, through law.Date) (months int, whole bool) {
	months = (through.Year()-from.Year())*monthsInYear + int(through.Month()) - int(from.Month())
	if from.Day() == 1 { // its months end with a month
		months++
	}
	return months, months > 0 && from.LastDay(months) == through
}

// endKey is the fact to ask when the end is not recorded.
func (p *payCase) endKey() factSet {
	if p.c.Contract.OpenEnded == law.Yes {
		return needPeriodEnd.alone()
	}
	return needEnd.alone()
}

// D6222-32: "correspond à celle fixée pour la deuxième année d'exécution du contrat".
func (p *payCase) licencePro() {
	a := &p.c.Apprenticeship
	kind := a.Diploma
	if kind == 0 && (p.plain() || a.Prepares != 0 && a.Prepares != law.Level6) {
		kind = facts.OtherDiploma
	}
	year := uint8(LicProYear.Versions[0].Value)
	switch kind {
	case facts.LicenceProfessionnelle:
		switch inForce(&LicProYear, p.made) {
		case law.Yes:
			p.is(rLicPro, law.Yes)
			p.fixed = year
		case law.No:
			p.also = year
			p.unsettled(rLicPro, &p.whole)
		default:
			p.also = year
			p.lacks(rLicPro, &p.whole, needMade.alone())
		}
	case facts.BUT: // by law a licence professionnelle in three years: whether the article reaches it is not settled
		p.also = year
		p.unsettled(rLicPro, &p.whole)
	case 0:
		p.also = year
		p.lacks(rLicPro, &p.whole, p.unrecorded(needDiploma))
	default:
	}
}

// gaps: nothing says what becomes of the years executed under a broken contract, save in the case of
// R6222-23-1.
func (p *payCase) gaps() {
	a := &p.c.Apprenticeship
	broken := a.Previous.Broken
	switch {
	case a.Shorter == facts.ShorterBreak, a.Previous.Contract == law.No, broken == law.Unknown && p.plain(), broken == law.No:
	case broken == law.Unknown:
		p.higher = true
		p.lacks(rGaps, &p.whole, p.unrecorded(needBroken))
	default:
		p.higher = true
		p.unsettled(rGaps, &p.whole)
	}
}

// D6222-30: "conclu pour une durée inférieure ou égale à un an pour préparer un diplôme ou un titre de même niveau
// que celui précédemment obtenu, lorsque la nouvelle qualification recherchée est en rapport direct": 15 points
// more than the last year of the earlier cycle.
func (p *payCase) sameLevel() {
	prev := &p.c.Apprenticeship.Previous
	limit := int(SameLevelMonths.Versions[0].Value)
	concluded := law.Period{From: p.start, Through: p.term}
	brief := concluded.AtMost(limit)
	conditions := [...]struct {
		answer law.Answer
		fact   fact
	}{{prev.Obtained, needObtained}, {prev.SameLevel, needSameLevel}, {prev.Related, needRelated}}
	all := brief
	var missing factSet
	for _, c := range conditions {
		if c.answer == law.Unknown && p.plain() {
			c.answer = law.No
		}
		if c.answer == law.Unknown {
			missing |= p.unrecorded(c.fact)
		}
		all = all.And(c.answer)
	}
	if brief == law.Unknown {
		missing |= p.endKey()
	}
	points := SameLevelPoints.Versions[0].Value
	switch all {
	case law.No:
		if brief == law.No {
			short, _ := concluded.Short(limit)
			p.clauses[rSameLevel].off = law.Days(short)
		}
		return
	case law.Yes:
		if !p.governed(rSameLevel, inForce(&SameLevelPoints, p.made), &p.whole) {
			break
		}
		p.points, p.pointsMax = points, points
		year, known := prev.Year.Get()
		switch {
		case !known || year == 0:
			p.lower, p.higher = true, true
			p.lacks(rSameLevel, &p.whole, needPreviousYear.alone())
		case p.fixed != 0:
			p.also = uint8(min(year, beyondYear))
			if p.also != p.fixed {
				p.whole.unsettled.add(rSameLevel)
			}
		default:
			p.fixed = uint8(min(year, beyondYear))
		}
		return
	default:
		p.lacks(rSameLevel, &p.whole, missing)
	}
	p.higher, p.pointsMax = true, points
}

// longer: D6222-28 (failure), D6222-28-2 (convention of L6222-7-1, al. 3): the pay of "la dernière année
// précédant cette prolongation"; R6222-48 (disability): 15 points more than "la dernière année de la durée du
// contrat".
func (p *payCase) longer() {
	a := &p.c.Apprenticeship
	ground := a.Longer
	months, known := p.cycle()
	if ground == 0 && (p.plain() || a.Shorter > facts.NotShorter || known && p.period().AtMost(months) == law.Yes) {
		ground = facts.NotLonger
	}
	switch ground {
	case 0:
		p.lower, p.unbounded = true, true
		missing := p.unrecorded(needLonger)
		for _, r := range [...]payRule{rFail, rLong, rDisability} {
			p.lacks(r, &p.whole, missing)
		}
	case facts.LongerAgreed:
		if p.freeze(rLong, inForce(&LongFreezes, p.made)) {
			p.is(rLong, law.Yes)
		}
	case facts.LongerFailure:
		if p.freeze(rFail, inForce(&FailFreezes, p.made)) {
			p.is(rFail, law.Yes)
		}
	case facts.LongerDisability:
		if p.freeze(rDisability, inForce(&DisabilityPoints, p.made)) {
			p.is(rDisability, law.Yes)
			p.disability = DisabilityPoints.Versions[0].Value
			if p.frozenAs != 0 && p.frozenAs < lastYear { // the last year of the normal course, or of the contract
				p.frozenMay = p.frozenAs + 1
				p.unsettled(rDisability, &p.later)
			}
		}
	case facts.LongerSuspension: // R6222-10 is not named by D6222-28-2
		if p.freeze(rLong, law.Yes) {
			p.frozenMay = min(p.frozenAs+1, beyondYear)
			p.unsettled(rLong, &p.later)
		}
	case facts.LongerAthlete: // R6222-61: no text on pay
		if p.freeze(rLong, law.Yes) {
			p.frozenMay = min(p.frozenAs+1, beyondYear)
			p.silent(rLong, &p.later)
		}
	default: // not longer; or four years by R6222-46 or R6222-60: no course is spread, and the years go on
	}
}

// freeze dates the prolongation and the year that goes on; it is false when the effect is not known, and r then
// says why.
func (p *payCase) freeze(r payRule, in law.Answer) bool {
	from := p.c.Apprenticeship.LongerFrom
	if months, known := p.cycle(); from.IsZero() && known {
		from = p.start.LastDay(months).AddDays(1)
	}
	switch {
	case from.IsZero():
		p.lower, p.unbounded = true, true
		p.lacks(r, &p.whole, needLongerFrom.alone())
		return false
	case from.After(p.start):
		p.frozen, p.frozenAs = from, p.counted(from.AddDays(-1))
	default: // the whole contract prolongs another one
		p.frozen = p.start
		year, known := p.c.Apprenticeship.Previous.Year.Get()
		if !known || year == 0 {
			p.lacks(r, &p.later, needPreviousYear.alone())
			p.unbounded = r == rDisability
			return false
		}
		p.frozenAs = uint8(min(year, beyondYear))
	}
	if in == law.Yes {
		return true
	}
	p.frozenMay = min(p.frozenAs+1, beyondYear) // the year would go on, or stop
	p.governed(r, in, &p.later)
	return false
}

// R6222-60: "la rémunération de l'apprenti au titre de la quatrième année d'exécution du contrat est identique à
// celle prévue à l'article D. 6222-26 pour la troisième année".
func (p *payCase) athlete() {
	listed := p.c.Apprenticeship.Athlete
	if listed == law.Unknown && p.plain() {
		listed = law.No
	}
	if listed == law.No || !p.end.IsZero() && p.counted(p.end) < beyondYear && p.frozenMay < beyondYear {
		return
	}
	if listed == law.Unknown {
		p.clauses[rAthlete] = clause{why: law.MissingFact, lacks: p.unrecorded(needAthlete)}
		return
	}
	p.governed(rAthlete, inForce(&AthleteYear, p.made), &p.whole)
}

// D6222-29: with the same employer "au moins égale à celle qu'il percevait", with another "à celle à laquelle il
// pouvait prétendre" in the last year, when the contract led to the diploma.
func (p *payCase) succession() {
	prev := &p.c.Apprenticeship.Previous
	before := prev.Contract
	if before == law.Unknown && p.plain() {
		before = law.No
	}
	if before == law.No || prev.Obtained == law.No {
		return
	}
	if before == law.Unknown {
		p.keepsOpen = true
		missing := p.unrecorded(needPrevious)
		if prev.SameEmployer != law.No {
			p.lacks(rSuccSame, &p.whole, missing)
		}
		if prev.SameEmployer != law.Yes {
			p.lacks(rSuccOther, &p.whole, missing)
		}
		return
	}
	r, kept, key := rSuccOther, prev.Claimed, needClaimed
	switch prev.SameEmployer {
	case law.Yes:
		r, kept, key = rSuccSame, prev.Received, needReceived
		p.keeps = prev.Claimed // what could be claimed is due in any case
		if !kept.IsZero() {
			kept = max16(kept, prev.Claimed)
		}
	case law.Unknown:
		p.keepsOpen = true
		p.lacks(rSuccSame, &p.whole, needSameEmployer.alone())
		p.lacks(rSuccOther, &p.whole, needSameEmployer.alone())
		return
	default:
	}
	in := inForce(&SuccessionFloor, p.made)
	switch {
	case prev.Obtained == law.Unknown:
		p.keeps, p.keepsMax, p.keepsOpen = law.Rate{}, kept, kept.IsZero()
		p.lacks(r, &p.whole, needObtained.alone())
	case in != law.Yes:
		p.keeps, p.keepsMax, p.keepsOpen = law.Rate{}, kept, kept.IsZero()
		p.governed(r, in, &p.whole)
	case kept.IsZero():
		p.keepsMax, p.keepsOpen = p.keeps, true
		p.lacks(r, &p.whole, key.alone())
	default:
		p.keeps, p.keepsMax = kept, kept
		p.is(r, law.Yes)
	}
}

// D6272-2: to 26 April 2020 the points were due by the level prepared; since then the public employer may add
// one of two numbers of points.
func (p *payCase) publicPoints() {
	employer, level := p.c.Employer.Public, p.c.Apprenticeship.Prepares
	chosen := p.c.Pay.PublicPoints
	most := PublicPoints5.Versions[0].Value
	if employer == law.No {
		return
	}
	if inForce(&PublicOptionLow, p.made) == law.Yes {
		switch {
		case chosen.IsZero() || chosen == noPoints:
		case employer == law.Unknown:
			p.unbounded = true
			p.lacks(rPublic, &p.whole, needPublic.alone())
		case chosen == PublicOptionLow.Versions[0].Value || chosen == PublicOptionHigh.Versions[0].Value:
			p.public, p.publicMax = chosen, chosen
			p.is(rPublic, law.Yes)
		default:
			p.unbounded = true // between or beyond the two numbers of the text
			p.unsettled(rPublic, &p.whole)
		}
		return
	}
	switch {
	case employer == law.Unknown:
		p.publicMax = most
		p.lacks(rPublic, &p.whole, needPublic.alone())
	case p.made.IsZero():
		p.publicMax = most
		p.lacks(rPublic, &p.whole, needMade.alone())
	case level == 0:
		p.publicMax = most
		p.lacks(rPublic, &p.whole, needPrepares.alone())
	case level == law.Level4:
		p.due(PublicPoints4.Versions[0].Value)
	case level == law.Level5:
		p.due(most)
	case level > law.Level5 && chosen == most: // optional for the levels II and I
		p.due(most)
	case level > law.Level5 && !chosen.IsZero() && chosen != noPoints:
		p.unbounded = true
		p.unsettled(rPublic, &p.whole)
	default:
	}
}

func (p *payCase) due(points law.Rate) {
	p.public, p.publicMax = points, points
	p.publicFrom = PublicPoints4.Versions[0].From
	p.is(rPublic, law.Yes)
}

// earlier tells whether facts that are recorded make one of the special cases of an earlier training.
func earlier(p *facts.Previous) bool {
	return p.Contract == law.Yes || p.Broken == law.Yes || p.SameLevel == law.Yes || p.Related == law.Yes ||
		p.Obtained == law.Yes && p.SameLevel != law.No
}

// faults are the contradictions between the facts that pay reads.
func (p *payCase) faults() []Fault {
	var faults []Fault
	c, a := p.c, &p.c.Apprenticeship
	add := func(code string, day law.Date, keys ...string) { faults = append(faults, Fault{code, keys, day}) }
	if reversed(c) {
		add("end_before_start", c.Contract.End, "contract.start", "contract.end")
	}
	if !p.born.IsZero() && p.start.Before(p.born) && !p.start.IsZero() {
		add("start_before_birth", p.start, "contract.start", "person.born")
	}
	if p.period().AtMost(int(LongestMonths.Versions[0].Value)) == law.No {
		add("too_long", p.end, "contract.start", "contract.end")
	}
	if p.plain() && (a.Shorter > facts.NotShorter || a.Longer > facts.NotLonger || a.Diploma > facts.OtherDiploma || a.Athlete == law.Yes || earlier(&a.Previous)) {
		add("special_denied", law.Date{}, "apprenticeship.special")
	}
	if prev := &a.Previous; prev.SameEmployer == law.Yes && !prev.Received.IsZero() && prev.Received.Compare(prev.Claimed) < 0 {
		add("received_below_claimed", law.Date{}, "apprenticeship.previous.received", "apprenticeship.previous.claimed")
	}
	if a.Shorter == facts.ShorterSame && a.Previous.SameLevel == law.No {
		add("same_level_denied", law.Date{}, "apprenticeship.shorter", "apprenticeship.previous.same_level")
	}
	if a.Shorter > facts.NotShorter && a.Longer > facts.NotLonger {
		add("shorter_and_longer", law.Date{}, "apprenticeship.shorter", "apprenticeship.longer")
	}
	if !a.LongerFrom.IsZero() && p.period().Contains(a.LongerFrom) == law.No {
		add("prolonged_outside", a.LongerFrom, "apprenticeship.longer_from", "contract.end")
	}
	return append(faults, commonFaults(c)...)
}

// commonFaults are the contradictions in what every minimum pay rests on: the early end, hours and conventional minima.
func commonFaults(c *facts.Case) []Fault {
	var faults []Fault
	if k := &c.Contract; neverBegan(k) {
		faults = append(faults, Fault{"ended_before_start", []string{"contract.start", "contract.ended"}, k.Ended})
	}
	if impossibleHours(c.Contract.Hours) {
		faults = append(faults, Fault{"hours_impossible", []string{"contract.hours"}, law.Date{}})
	}
	items := c.Pay.Conventional.Items
	for i := range items {
		if items[i].Monthly.Cents() <= 0 {
			faults = append(faults, Fault{"conventional_not_positive", []string{"pay.conventional"}, items[i].From})
		}
		for j := range i {
			if items[j].From == items[i].From && items[j].Monthly != items[i].Monthly {
				faults = append(faults, Fault{"conventional_twice", []string{"pay.conventional"}, items[i].From})
			}
		}
	}
	return faults
}
