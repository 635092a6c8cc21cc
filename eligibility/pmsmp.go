package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

var (
	pmsmp          = law.Rule{ID: "PMSMP", Cites: []law.Ref{law.Travail("L5135-2", "", "")}}
	pmsmpWho       = law.Rule{ID: "PMSMP-WHO", Cites: l5135of2020, Fixed: true}
	pmsmpPrescribe = law.Rule{ID: "PMSMP-PRESCRIBER", Cites: l5135of2020}
	pmsmpObject    = law.Rule{ID: "PMSMP-OBJ-3", Cites: l5135object}
	pmsmpConv      = law.Rule{ID: "PMSMP-CONV", Cites: []law.Ref{l5135agreement, d5135parties, d5135contents}}
	pmsmp1M        = law.Rule{ID: "PMSMP-1M", Cites: d5135month}
	pmsmpRenew     = law.Rule{ID: "PMSMP-RENEW-1", Cites: d5135renewal}
	pmsmp2Conv     = law.Rule{ID: "PMSMP-2CONV-12M", Cites: d5135agreements}
	pmsmp60D       = law.Rule{ID: "PMSMP-60D", Cites: d5135agreements}
	pmsmp25        = law.Rule{ID: "PMSMP-25PCT", Cites: pmsmpQuarter}
	pmsmpNotWork   = law.Rule{ID: "PMSMP-NOT-WORK", Cites: l5135use}
	pmsmpTutor     = law.Rule{ID: "PMSMP-TUTOR", Cites: d5135host}
)

// Where D5135-3 and its like are silent.
var (
	pmsmpDate      = law.Convention{ID: "PMSMP-DATE", Cites: l5135of2020}
	pmsmpConvStart = law.Convention{ID: "PMSMP-2CONV-12M-START", Cites: d5135agreements}
	pmsmp60DDays   = law.Convention{ID: "PMSMP-60D-DAYS", Cites: d5135agreements}
	pmsmp60DSingle = law.Convention{ID: "PMSMP-60D-SINGLE", Cites: d5135agreements}
	pmsmp25Days    = law.Convention{ID: "PMSMP-25PCT-DAYS", Cites: pmsmpQuarter}
)

var (
	pmsmpStatus = law.Remark{ID: "PMSMP-STATUS", Cites: []law.Ref{law.Travail("L5135-3", "", "LEGIARTI000028687433")}}
	pmsmpTime   = law.Remark{ID: "PMSMP-TIME", Cites: []law.Ref{law.Travail("L5135-6", "", "LEGIARTI000028687439")}}
)

// PMSMP decides whether the agreement of the case is a lawful période de mise en situation en milieu
// professionnel (code du travail, L5135-1 to L5135-8 and D5135-1 to D5135-8): the person, the prescriber, its
// one object, the agreement, its length and renewal, the other agreements of the person, the uses that are
// forbidden. The day of the agreement picks the texts, failing which its first day.
//
// The other agreements are those of facts.Case.Immersions; the clauses on them are Unknown as long as that
// list is not said to be complete, unless what it holds is already too much.
func PMSMP(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	m := immersionOf(c)
	t.All(&pmsmp, law.Saying(&pmsmpStatus), law.Saying(&pmsmpTime))
	if c.Immersion.Made.IsZero() && !m.day.IsZero() {
		t.Note(law.Under(&pmsmpDate))
	}
	m.addWho(t)
	m.addPrescriber(t)
	m.addObject(t)
	m.addAgreement(t)
	m.addMonth(t)
	m.addRenewal(t)
	m.addOthers(t)
	m.addOfContract(t)
	m.addUse(t)
	m.addHostPerson(t)
	return t.Decision()
}

// immersionCase is what every clause on a PMSMP reads.
type immersionCase struct {
	*facts.Case
	day  law.Date // of conclusion, else the first
	when law.When
}

func immersionOf(c *facts.Case) immersionCase {
	m := immersionCase{Case: c, day: c.Immersion.Made}
	if m.day.IsZero() {
		m.day = c.Immersion.Start
	}
	m.when.Day = m.day
	return m
}

// immersionText is the version of p in force on the day of the agreement; without one it adds the clause r,
// which then also lacks the facts of missing.
func immersionText[T any](m *immersionCase, t *law.Tree, r *law.Rule, p *law.Param[T], missing ...string) *law.Version[T] {
	if !m.day.IsZero() {
		return law.Governing(t, r, p, m.when)
	}
	var room [8]string // no memory is asked for
	keys := append(room[:0], "immersion.made")
	for _, key := range missing {
		if key != "" {
			keys = append(keys, key)
		}
	}
	t.Lacks(r, keys...)
	return nil
}

// addFact answers r by a yes/no fact, when the text is in force.
func (m *immersionCase) addFact(t *law.Tree, r *law.Rule, p *law.Param[law.Answer], key string, a law.Answer) {
	v := immersionText(m, t, r, p, lacking(a == law.Unknown, key))
	switch {
	case v == nil:
	case a == law.Unknown:
		t.Lacks(r, key)
	default:
		t.Says(r, a, law.Fact(key, a), law.Value(p, v, m.when))
	}
}

// L5135-2: "toute personne faisant l'objet d'un accompagnement social ou professionnel personnalisé"
func (m *immersionCase) addWho(t *law.Tree) {
	m.addFact(t, &pmsmpWho, &PMSMPOpen, "person.supported", m.Person.Supported)
}

// L5135-2, 1° to 5°.
func (m *immersionCase) addPrescriber(t *law.Tree) {
	r, p := &pmsmpPrescribe, m.Immersion.Prescriber
	added := immersionText(m, t, r, &PMSMPNewPrescribers, lacking(p == 0, "immersion.prescriber"))
	if added == nil {
		return
	}
	says := func(a law.Answer) {
		t.Says(r, a, p.As("immersion.prescriber"), law.Value(&PMSMPNewPrescribers, added, m.when))
	}
	switch p {
	case facts.FranceTravail, facts.MissionLocale, facts.CapEmploi, facts.IAE:
		says(law.Yes)
	case facts.Departement, facts.PreApprenticeship:
		says(added.Value)
	case facts.IAETemporary: // by its letter L5311-4, 2° covers the ETTI; the ministry's page leaves it out
		t.Unsettled(r, p.As("immersion.prescriber"), law.Reading("PMSMP-PRESCRIBER.letter", law.Yes), law.Reading("PMSMP-PRESCRIBER.ministry", law.No))
	case facts.BoundBody:
		m.addBoundBody(t, added, says)
	case facts.OtherPrescriber:
		says(law.No)
	default:
		t.Lacks(r, "immersion.prescriber")
	}
}

// 5°: bodies bound by agreement "à l'un des organismes mentionnés aux 1° à 3° et 4° bis", in the conditions
// of D5135-7.
func (m *immersionCase) addBoundBody(t *law.Tree, added *law.Version[law.Answer], says func(law.Answer)) {
	r, to := &pmsmpPrescribe, m.Immersion.BoundTo
	when := m.when
	if to == facts.Departement { // what the decree added is for those who begin from its first day
		if when.Day = m.Immersion.Start; when.Day.IsZero() {
			t.Lacks(r, "immersion.start")
			return
		}
		if m.day.Before(when.Day) { // concluded before it: that it applies all the same is not settled
			when.Day = m.day
		}
	}
	decree := law.Governing(t, r, &PMSMPBoundToDepartement, when)
	if decree == nil {
		return
	}
	quote := func() { t.Note(to.As("immersion.bound_to"), law.Value(&PMSMPBoundToDepartement, decree, when)) }
	switch to {
	case facts.FranceTravail, facts.MissionLocale, facts.CapEmploi:
		says(law.Yes)
		quote()
	case facts.Departement:
		if added.Value == law.Yes && decree.Value == law.No { // between the law and its decree
			t.Unsettled(r, to.As("immersion.bound_to"), law.Reading("PMSMP-PRESCRIBER.statute", law.Yes), law.Reading("PMSMP-PRESCRIBER.decree", law.No))
			return
		}
		says(added.Value.And(decree.Value))
		quote()
	case facts.IAE, facts.IAETemporary, facts.PreApprenticeship, facts.BoundBody, facts.OtherPrescriber:
		says(law.No)
		quote()
	default:
		t.Lacks(r, "immersion.bound_to")
	}
}

// L5135-1: "1° Soit de découvrir un métier ou un secteur d'activité ; 2° Soit de confirmer un projet
// professionnel ; 3° Soit d'initier une démarche de recrutement."
func (m *immersionCase) addObject(t *law.Tree) {
	purposes := m.Immersion.Purposes
	one := immersionText(m, t, &pmsmpObject, &PMSMPObjects, lacking(len(purposes) == 0, "immersion.purposes"))
	if one == nil {
		return
	}
	n, other, only := 0, false, facts.Purpose(0)
	for i, p := range purposes {
		if p.String() == "" || repeated(purposes[:i], p) {
			continue
		}
		n, only = n+1, p
		other = other || p == facts.OtherPurpose
	}
	switch {
	case n == 0:
		t.Lacks(&pmsmpObject, "immersion.purposes")
	case n > int(one.Value):
		t.Says(&pmsmpObject, law.No, law.Fact("immersion.purposes.count", law.Number(n)), law.Value(&PMSMPObjects, one, m.when), law.Off("immersion.purposes", one.Value-law.Number(n)))
	default:
		t.Says(&pmsmpObject, law.That(!other), only.As("immersion.purposes"), law.Value(&PMSMPObjects, one, m.when))
	}
}

func repeated(before []facts.Purpose, p facts.Purpose) bool {
	for _, b := range before {
		if b == p {
			return true
		}
	}
	return false
}

// L5135-4, D5135-1 and D5135-2: an agreement between the beneficiary, the host, the prescriber, the support
// body, and the employer of an employee, with its indications. Before the version of D5135-2 that was read the
// signatures can show that the clause is not met, never that it is.
func (m *immersionCase) addAgreement(t *law.Tree) {
	a := &m.Immersion.Agreement
	text := immersionText(m, t, &pmsmpConv, &PMSMPAgreement)
	if text == nil {
		return
	}
	contents, miss := PMSMPContents.At(m.when)
	employer := m.Person.Employed.Not().Or(a.Employer)
	parts := [...]struct {
		key string
		a   law.Answer
	}{
		{"immersion.agreement.beneficiary", a.Beneficiary},
		{"immersion.agreement.host", a.Host},
		{"immersion.agreement.prescriber", a.Prescriber},
		{"immersion.agreement.support", a.Support},
		{"immersion.agreement.employer", employer},
		{"immersion.agreement.contents", a.Contents},
	}
	asked := parts[:]
	if contents == nil { // the parties must have signed; what the agreement had to hold was not read
		asked = parts[:len(parts)-1]
	}
	whole := law.Yes
	for _, part := range asked {
		whole = whole.And(part.a)
	}
	switch {
	case whole == law.Yes && contents == nil:
		t.Silent(&pmsmpConv, PMSMPContents.Name, miss)
		return
	case whole != law.Unknown:
		t.Says(&pmsmpConv, whole, law.Value(&PMSMPAgreement, text, m.when))
		if contents != nil {
			t.Note(law.Value(&PMSMPContents, contents, m.when))
		}
		return
	}
	var missing []string
	for _, part := range asked {
		switch {
		case part.a != law.Unknown:
		case part.key != "immersion.agreement.employer" || m.Person.Employed == law.Yes:
			missing = append(missing, part.key)
		case a.Employer == law.No:
			missing = append(missing, "person.employed")
		default:
			missing = append(missing, "person.employed", part.key)
		}
	}
	t.Lacks(&pmsmpConv, missing...)
}

// D5135-3, first paragraph: "une durée ne pouvant excéder un mois de date à date, que la présence du
// bénéficiaire au sein de la structure d'accueil soit continue ou discontinue".
func (m *immersionCase) addMonth(t *law.Tree) {
	start, end := m.Immersion.Start, m.Immersion.End
	most := immersionText(m, t, &pmsmp1M, &PMSMPMonths, lacking(start.IsZero(), "immersion.start"), lacking(end.IsZero(), "immersion.end"))
	if most == nil {
		return
	}
	short, known := law.Period{From: start, Through: end}.Short(int(most.Value))
	switch {
	case !known && end.IsZero() && !start.IsZero():
		t.Lacks(&pmsmp1M, "immersion.end")
	case !known && start.IsZero() && !end.IsZero():
		t.Lacks(&pmsmp1M, "immersion.start")
	case !known:
		t.Lacks(&pmsmp1M, "immersion.start", "immersion.end")
	default:
		t.Says(&pmsmp1M, law.That(short >= 0), law.Fact("immersion.start", start), law.Fact("immersion.end", end),
			law.Value(&PMSMPMonths, most, m.when), law.Fact("immersion.end.latest", start.LastDay(int(most.Value))), law.Under(&law.DateMonths))
		if short < 0 {
			t.Note(law.Off("immersion.end", law.Days(short)))
		}
		if clamped(start, int(most.Value)) {
			t.Note(law.Under(&law.DateClamp))
		}
	}
}

// D5135-3, second paragraph: renewed once, when the objectives were not reached, for the same object and
// objectives, for a month at most. An agreement that was not renewed has nothing to show.
func (m *immersionCase) addRenewal(t *law.Tree) {
	renewals := &m.Immersion.Renewals
	if renewals.Any() == law.No {
		return
	}
	once := immersionText(m, t, &pmsmpRenew, &PMSMPRenewals, lacking(len(renewals.Items) == 0, "immersion.renewals"))
	if once == nil {
		return
	}
	if n := len(renewals.Items); n > int(once.Value) {
		t.Says(&pmsmpRenew, law.No, law.Fact("immersion.renewals.count", law.Number(n)), law.Value(&PMSMPRenewals, once, m.when), law.Off("immersion.renewals", once.Value-law.Number(n)))
		return
	}
	months, _ := PMSMPMonths.At(m.when)
	if len(renewals.Items) == 0 || months == nil {
		t.Lacks(&pmsmpRenew, "immersion.renewals")
		return
	}
	x := renewals.Items[0]
	if x.Start.IsZero() {
		x.Start = m.Immersion.End.AddDays(1)
	}
	short, known := law.Period{From: x.Start, Through: x.End}.Short(int(months.Value))
	long := law.Unknown
	if known {
		long = law.That(short >= 0)
	}
	switch x.ObjectivesMissed.And(x.SameObjectives).And(long) {
	case law.Unknown:
		var missing []string
		for _, key := range [...]string{
			lacking(x.ObjectivesMissed == law.Unknown, "immersion.renewals.objectives_missed"),
			lacking(x.SameObjectives == law.Unknown, "immersion.renewals.same_objectives"),
			lacking(!known, "immersion.renewals.end"),
			lacking(!known && x.Start.IsZero(), "immersion.renewals.start"),
		} {
			if key != "" {
				missing = append(missing, key)
			}
		}
		t.Lacks(&pmsmpRenew, missing...)
	case law.Yes:
		t.Says(&pmsmpRenew, law.Yes, law.Fact("immersion.renewals.start", x.Start), law.Fact("immersion.renewals.end", x.End),
			law.Value(&PMSMPRenewals, once, m.when), law.Value(&PMSMPMonths, months, m.when), law.Under(&law.DateMonths))
	default:
		t.Says(&pmsmpRenew, law.No, law.Value(&PMSMPRenewals, once, m.when))
		if x.ObjectivesMissed == law.No || x.SameObjectives == law.No {
			return
		}
		t.Note(law.Fact("immersion.renewals.start", x.Start), law.Fact("immersion.renewals.end", x.End), law.Value(&PMSMPMonths, months, m.when), law.Under(&law.DateMonths))
		if x.ObjectivesMissed == law.Yes && x.SameObjectives == law.Yes { // too long, and nothing else is wrong
			t.Note(law.Off("immersion.renewals.end", law.Days(short)))
		}
	}
	if known && clamped(x.Start, int(months.Value)) {
		t.Note(law.Under(&law.DateClamp))
	}
}

// others is what the agreements of one person with one host make over the worst period of twelve months that
// holds the agreement asked about, itself included.
type others struct {
	count     int        // agreements
	days      int        // calendar days of them, renewals included
	same      law.Answer // one of the others has the same object and objectives
	undecided bool       // an agreement may belong here: its host or its day is not recorded
	undated   bool       // the days of one of the others are not recorded
	started   bool       // one counts on its first day, for want of its day of conclusion
}

// concluded is the day on which an agreement counts.
func concluded(x *facts.PastImmersion) law.Date {
	if !x.Made.IsZero() {
		return x.Made
	}
	return x.Start
}

// ownDays are the calendar days of the agreement asked about, renewals included, as far as they are recorded: see ownLacks.
func (m *immersionCase) ownDays() int {
	days, _ := law.Period{From: m.Immersion.Start, Through: m.Immersion.End}.Days().Get()
	last := m.Immersion.End
	for _, x := range m.Immersion.Renewals.Items {
		if x.Start.IsZero() {
			x.Start = last.AddDays(1)
		}
		n, _ := law.Period{From: x.Start, Through: x.End}.Days().Get()
		days, last = days+n, x.End
	}
	return days
}

// ownLacks adds to keys the facts of the agreement asked about for want of which its days are not known.
func (m *immersionCase) ownLacks(keys []string) []string {
	i := &m.Immersion
	if i.Start.IsZero() {
		keys = append(keys, "immersion.start")
	}
	if i.End.IsZero() || i.End.Before(i.Start) {
		keys = append(keys, "immersion.end")
	}
	last, listed := i.End, i.Renewals.Any() != law.Unknown
	for _, x := range i.Renewals.Items {
		if x.Start.IsZero() {
			x.Start = last.AddDays(1)
		}
		listed = listed && (!x.End.IsZero() && !x.End.Before(x.Start) || last.IsZero())
		last = x.End
	}
	if !listed {
		keys = append(keys, "immersion.renewals")
	}
	return keys
}

// noteTooLong adds, to the clause added last, by how much the end of the agreement would have to move, that of its
// last renewal when it was renewed; nothing when not so many days can go.
func (m *immersionCase) noteTooLong(t *law.Tree, over int) {
	key, last := "immersion.end", law.Period{From: m.Immersion.Start, Through: m.Immersion.End}
	for _, x := range m.Immersion.Renewals.Items {
		if x.Start.IsZero() {
			x.Start = last.Through.AddDays(1)
		}
		key, last = "immersion.renewals.end", law.Period{From: x.Start, Through: x.End}
	}
	if days, _ := last.Days().Get(); over < days {
		t.Note(law.Off(key, law.Days(-over)))
	}
}

// withHost looks at every period of twelve months that begins with an agreement and holds the day of the one
// asked about.
func (m *immersionCase) withHost(months int) others {
	own := m.ownDays()
	worst := others{count: 1, days: own, same: law.No, started: m.Immersion.Made.IsZero()}
	for first := -1; first < len(m.Immersions.Items); first++ {
		from := m.day
		if first >= 0 {
			from = concluded(&m.Immersions.Items[first])
		}
		span := law.Period{From: from, Through: from.LastDay(months)}
		if span.Contains(m.day) != law.Yes {
			continue
		}
		o := others{count: 1, days: own, same: law.No, started: m.Immersion.Made.IsZero()}
		for i := range m.Immersions.Items {
			x := &m.Immersions.Items[i]
			within := span.Contains(concluded(x))
			if x.SameHost == law.No || within == law.No {
				continue
			}
			if x.SameHost == law.Unknown || within == law.Unknown {
				o.undecided = true
				continue
			}
			n, dated := law.Period{From: x.Start, Through: x.End}.Days().Get()
			o.count, o.days = o.count+1, o.days+n
			o.same = o.same.Or(x.SameObjectives)
			o.undated = o.undated || !dated
			o.started = o.started || x.Made.IsZero()
		}
		worst = worst.worse(o)
	}
	return worst
}

// worse joins what two periods show: the larger numbers, and whatever is uncertain in either.
func (o others) worse(p others) others {
	return others{
		count: max(o.count, p.count), days: max(o.days, p.days), same: o.same.Or(p.same),
		undecided: o.undecided || p.undecided, undated: o.undated || p.undated, started: o.started || p.started,
	}
}

// D5135-3, third paragraph: "au cours d'une période de douze mois consécutifs, au plus deux conventions […]
// dans la même structure d'accueil, sous réserve que ces conventions comportent des objets ou des objectifs
// différents et sans que la durée totale de ces conventions, renouvellements compris, n'excède soixante jours
// sur la même période".
func (m *immersionCase) addOthers(t *law.Tree) {
	unlisted := lacking(m.Immersions.Any() == law.Unknown, "immersions")
	most := immersionText(m, t, &pmsmp2Conv, &PMSMPAgreements, unlisted)
	if most == nil {
		immersionText(m, t, &pmsmp60D, &PMSMPDays, unlisted)
		return
	}
	span, _ := PMSMPSpan.At(m.when)
	limit, _ := PMSMPDays.At(m.when)
	if span == nil || limit == nil {
		return
	}
	o := m.withHost(int(span.Value))
	m.addTwoAgreements(t, o, most, span)
	m.addSixtyDays(t, o, limit)
}

func (m *immersionCase) addTwoAgreements(t *law.Tree, o others, most *law.Version[law.Number], span *law.Version[law.Months]) {
	r := &pmsmp2Conv
	quote := func(a law.Answer) {
		t.Says(r, a, law.Fact("immersions.count", law.Number(o.count)), law.Value(&PMSMPAgreements, most, m.when), law.Value(&PMSMPSpan, span, m.when))
		if o.started {
			t.Note(law.Under(&pmsmpConvStart))
		}
	}
	switch {
	case o.count > int(most.Value):
		quote(law.No)
		t.Note(law.Off("immersions", most.Value-law.Number(o.count)))
	case o.same == law.Yes:
		quote(law.No)
		t.Note(law.Fact("immersions.same_objectives", law.Yes))
	case o.undecided:
		t.Lacks(r, "immersions.made", "immersions.same_host")
	case m.Immersions.Complete != law.Yes:
		t.Lacks(r, "immersions")
	case o.same == law.Unknown:
		t.Lacks(r, "immersions.same_objectives")
	default:
		quote(law.Yes)
	}
}

// addSixtyDays counts calendar days. One renewed agreement alone can be 62 days long: the paragraph speaks of
// two agreements, so that this is said and not refused.
func (m *immersionCase) addSixtyDays(t *law.Tree, o others, limit *law.Version[law.Days]) {
	r := &pmsmp60D
	quote := func(a law.Answer) {
		t.Says(r, a, law.Fact("immersions.days", law.Days(o.days)), law.Value(&PMSMPDays, limit, m.when), law.Under(&pmsmp60DDays))
	}
	over := law.Days(o.days) - limit.Value
	var room [5]string
	missing := m.ownLacks(room[:0])
	if o.undated {
		missing = append(missing, "immersions.start", "immersions.end")
	}
	switch {
	case over > 0 && o.count > 1: // days that are not recorded could only add to them
		quote(law.No)
		if len(missing) == 0 {
			m.noteTooLong(t, int(over))
		}
	case len(missing) > 0:
		t.Lacks(r, missing...)
	case o.undecided:
		t.Lacks(r, "immersions.made", "immersions.same_host")
	case m.Immersions.Complete != law.Yes:
		t.Lacks(r, "immersions")
	default:
		quote(law.Yes)
		if over > 0 {
			t.Note(law.Under(&pmsmp60DSingle))
		}
	}
}

// "La durée cumulée de l'ensemble des périodes de mise en situation en milieu professionnel effectuées au
// cours du contrat […] ne peut représenter plus de 25 % de la durée totale du contrat": CAE (PEC), CIE, and the
// CDD of the EI, AI and ACI. For other people there is nothing to measure.
func (m *immersionCase) addOfContract(t *law.Tree) {
	r, job := &pmsmp25, &m.Job
	switch {
	case job.Kind == 0 && m.Person.Employed == law.No:
		return
	case job.Kind == 0 && m.Person.Employed == law.Yes:
		t.Lacks(r, "job.kind")
		return
	case job.Kind == 0:
		t.Lacks(r, "person.employed", "job.kind")
		return
	case !poeEmployees.Has(job.Kind):
		return
	}
	p := quarterOf(job)
	share := immersionText(m, t, r, p)
	if share == nil {
		return
	}
	if job.OpenEnded == law.Yes && job.Kind != law.CDDI { // a CDI has no total duration
		t.Unsettled(r, law.Fact("job.kind", job.Kind), law.Reading("PMSMP-25PCT.no-limit", law.Yes), law.Reading("PMSMP-25PCT.aid", law.Unknown))
		return
	}
	term := law.Period{From: job.Start, Through: job.End}
	total, known := term.Days().Get()
	if !known {
		if job.End.IsZero() && job.OpenEnded == law.Unknown && job.Kind != law.CDDI {
			t.Lacks(r, "job.start", "job.end", "job.open_ended")
		} else {
			t.Lacks(r, "job.start", "job.end")
		}
		return
	}
	days := m.ownDays()
	var room [4]string
	missing, dated := m.ownLacks(room[:0]), true
	for i := range m.Immersions.Items {
		x := &m.Immersions.Items[i]
		n, ok := within(law.Period{From: x.Start, Through: x.End}, term).Get()
		days, dated = days+n, dated && ok
	}
	n := int(share.Value)
	quote := func(a law.Answer) {
		t.Says(r, a, law.Fact("immersions.days", law.Days(days)), law.Fact("job.days", law.Days(total)), law.Fact("pmsmp.of-contract", share.Value), law.Value(p, share, m.when), law.Under(&pmsmp25Days))
	}
	switch {
	case n*days > total:
		quote(law.No)
		if dated && len(missing) == 0 {
			m.noteTooLong(t, days-total/n)
		}
	case !dated:
		t.Lacks(r, append(missing, "immersions")...)
	case len(missing) > 0:
		t.Lacks(r, missing...)
	case m.Immersions.Complete != law.Yes:
		t.Lacks(r, "immersions")
	default:
		quote(law.Yes)
	}
}

// quarterOf is the article on the contract of the person.
func quarterOf(job *facts.Job) *law.Param[law.Number] {
	switch {
	case job.Kind == law.PEC:
		return &PMSMPOfPEC
	case job.Kind == law.CIE:
		return &PMSMPOfCIE
	case job.Structure == facts.EI:
		return &PMSMPOfEI
	case job.Structure == facts.AI:
		return &PMSMPOfAI
	case job.Structure == facts.ACI:
		return &PMSMPOfACI
	}
	return &PMSMPOfCDDI
}

// within is the number of days of p that fall in the term; it is not recorded when a day of p is missing.
func within(p, term law.Period) law.Count {
	if p.Days().IsZero() {
		return law.Count{}
	}
	if p.From.Before(term.From) {
		p.From = term.From
	}
	if p.Through.After(term.Through) {
		p.Through = term.Through
	}
	if p.Reversed() {
		none, _ := law.CountOf(0)
		return none
	}
	return p.Days()
}

// L5135-7: "Aucune convention […] ne peut être conclue pour exécuter une tâche régulière correspondant à un
// poste de travail permanent, pour faire face à un accroissement temporaire de l'activité […], pour occuper un
// emploi saisonnier […] ou pour remplacer un salarié".
func (m *immersionCase) addUse(t *law.Tree) {
	use := m.Immersion.Use
	text := immersionText(m, t, &pmsmpNotWork, &PMSMPForbidden, lacking(use.String() == "", "immersion.use"))
	switch {
	case text == nil:
	case use.String() == "":
		t.Lacks(&pmsmpNotWork, "immersion.use")
	default:
		t.Says(&pmsmpNotWork, law.That(use == facts.NoUse), use.As("immersion.use"), law.Value(&PMSMPForbidden, text, m.when))
	}
}

// D5135-5: "la structure d'accueil désigne une personne chargée d'aider, d'informer, de guider et d'évaluer
// le bénéficiaire".
func (m *immersionCase) addHostPerson(t *law.Tree) {
	m.addFact(t, &pmsmpTutor, &PMSMPHostPerson, "immersion.host_person", m.Immersion.HostPerson)
}

var pmsmpRules = []*law.Rule{
	&pmsmp, &pmsmpWho, &pmsmpPrescribe, &pmsmpObject, &pmsmpConv, &pmsmp1M, &pmsmpRenew, &pmsmp2Conv, &pmsmp60D, &pmsmp25, &pmsmpNotWork, &pmsmpTutor,
}

var pmsmpConventions = []*law.Convention{&pmsmpDate, &pmsmpConvStart, &pmsmp60DDays, &pmsmp60DSingle, &pmsmp25Days}

var pmsmpRemarks = []*law.Remark{&pmsmpStatus, &pmsmpTime}
