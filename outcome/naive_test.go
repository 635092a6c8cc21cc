package outcome_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// A second implementation of the indicators, from the published wording, as tables: it shares no code with
// the package, counts days with package time, and keeps people in lists instead of counters.
//
// A cell is "y", "n" or "?"; "L>6", "L>=6" and "T6" look at the length signed (more than six months, at
// least, or undecided at six months exactly); naiveCell reads the others.
var naiveCells = map[string]map[string]string{
	"dares_contrats_aides_emploi": row("y", "y", "y", "y", "y", "y", "n"),
	"dares_emploi_durable": with(row("?", "?", "?", "?", "?", "y", "n"), map[string]string{
		"cdi": "y", "cdi_interimaire": "y", "cdd": "L>6", "mission": "below6", "titulaire": "y",
	}),
	"rap102_retours_emploi_durable": with(row("?", "?", "?", "?", "?", "?", "n"), map[string]string{
		"cdi": "y", "cdi_interimaire": "y", "cdd": "L>=6", "mission": "missions", "creation_entreprise": "y",
	}),
	"iae_sortie_durable": with(row("?", "?", "?", "?", "?", "?", "?"), map[string]string{
		"cdi": "y", "cdi_interimaire": "y", "cdd": "T6", "mission": "T6", "titulaire": "y", "fonctionnaire_stagiaire": "y",
		"fonctionnaire": "y", "creation_entreprise": "y", "pec": "aided-n", "cie": "aided-n", "cddi": "n",
		"formation_initiale": "n", "formation_qualifiante": "n", "formation_prequalifiante": "n",
		"sans_emploi": "n", "inactif": "n", "neutralise": "n",
	}),
	"iae_sortie_transition": with(row("?", "?", "?", "?", "?", "?", "?"), map[string]string{
		"cdi": "n", "cdi_interimaire": "n", "cdd": "not T6", "mission": "not T6", "titulaire": "n", "fonctionnaire_stagiaire": "n",
		"fonctionnaire": "n", "creation_entreprise": "n", "pec": "aided-y", "cie": "aided-y", "cddi": "n",
		"formation_initiale": "n", "formation_qualifiante": "n", "formation_prequalifiante": "n",
		"sans_emploi": "n", "inactif": "n", "neutralise": "n",
	}),
	"occitanie_insertion": with(row("?", "y", "?", "?", "?", "?", "?"), map[string]string{ // sessions before 2023
		"cdi": "y", "cdd": "y", "formation_initiale": "y", "formation_qualifiante": "y", "sans_emploi": "n",
	}),
	"civis_emploi_durable": with(row("?", "y", "?", "?", "?", "?", "n"), map[string]string{
		"cdi": "y", "cdd": "T6", "pec": "n", "cie": "y", "cddi": "?", "mission": "?",
	}),
}

// row is a table from: contracts of private law, work-study, assisted, public, civil service, self-employed,
// and whatever is no job.
func row(private, study, assisted, public, civil, self, none string) map[string]string {
	m := map[string]string{"emploi": private, "service_civique": "?"}
	fill := func(v string, codes ...string) {
		for _, c := range codes {
			m[c] = v
		}
	}
	fill(private, "cdi", "cdd", "mission", "cdi_interimaire")
	fill(study, "apprentissage", "professionnalisation")
	fill(assisted, "pec", "cie", "cddi")
	fill(public, "cdd_public", "cdi_public")
	fill(civil, "fonctionnaire", "titulaire", "fonctionnaire_stagiaire")
	fill(self, "creation_entreprise", "reprise_entreprise", "independant")
	fill(none, "formation_initiale", "formation_qualifiante", "formation_prequalifiante", "formation", "vae", "poei",
		"stage", "sans_emploi", "inactif", "neutralise")
	return m
}

func with(m, more map[string]string) map[string]string {
	for k, v := range more {
		m[k] = v
	}
	return m
}

// sight is one situation with its contract, as the naive reader sees it.
type sight struct {
	code     string // "" when not known
	contract *outcome.Contract
	employer outcome.Employer
}

func midnight(d law.Date) time.Time { return d.Time() }

// monthsAfter clamps to the last day of the month, which time.AddDate does not.
func monthsAfter(d law.Date, n int) law.Date {
	first := time.Date(d.Year(), d.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return law.DateOf(first.AddDate(0, 0, min(d.Day(), last)-1))
}

// signedMonths compares the length of a contract with n months: -1 below, 0 exactly, 1 above.
func signedMonths(s sight, n int) (cmp int, known bool) {
	endless := s.code == "cdi" || s.code == "cdi_interimaire" || s.code == "cdi_public"
	if c := s.contract; c != nil {
		switch c.Kind {
		case law.CDI, law.CDIInterim, law.PublicPermanent, law.CivilServant:
			endless = true
		case law.Apprenticeship, law.Professionalisation, law.PEC, law.CIE:
			endless = c.OpenEnded == law.Yes
		default:
			endless = false
		}
		if !endless {
			if c.Start.IsZero() || c.End.IsZero() || c.End.Before(c.Start) {
				return 0, false
			}
			// n months from date to date end on the eve of the same day number.
			eve := midnight(monthsAfter(c.Start, n)).AddDate(0, 0, -1)
			if monthsAfter(c.Start, n).Day() != c.Start.Day() { // no such day: the last of the month
				eve = midnight(monthsAfter(c.Start, n))
			}
			return midnight(c.End).Compare(eve), true
		}
	}
	return 1, endless
}

func kleene(s string) law.Answer { return map[string]law.Answer{"y": law.Yes, "n": law.No}[s] }

func naiveCell(id string, s sight, j *outcome.Journey) law.Answer {
	cell := naiveCells[id][s.code]
	outside := s.employer == outcome.EmployerHousehold || s.employer == outcome.EmployerAbroad
	if outside && id == "occitanie_insertion" && cell == "y" && !strings.HasPrefix(s.code, "formation") {
		return law.Unknown
	}
	if outside && id != "dares_contrats_aides_emploi" && id != "occitanie_insertion" {
		return law.Unknown
	}
	switch cell {
	case "L>6", "L>=6":
		cmp, ok := signedMonths(s, 6)
		if !ok {
			return law.Unknown
		}
		return law.That(cmp > 0 || cmp == 0 && cell == "L>=6")
	case "missions": // six months alone; together, about six months are not decided
		cmp, ok := signedMonths(s, 6)
		if !ok {
			return law.Unknown
		}
		hours := 0.0
		for _, c := range j.Contracts {
			if c.Kind != law.Mission || !c.Start.IsZero() && !j.Ended.IsZero() && midnight(c.Start).Before(midnight(j.Ended)) {
				continue
			}
			if c.Start.IsZero() && !j.Ended.IsZero() {
				continue // it may have come before
			}
			if c.Start.IsZero() || c.End.IsZero() || midnight(c.End).Before(midnight(c.Start)) {
				hours += 10000
				continue
			}
			hours += midnight(c.End).Sub(midnight(c.Start)).Hours() + 24
		}
		if cmp < 0 && hours/24 >= 181 {
			return law.Unknown
		}
		return law.That(cmp >= 0)
	case "below6":
		if cmp, ok := signedMonths(s, 6); ok && cmp < 0 {
			return law.No
		}
		return law.Unknown
	case "T6", "not T6":
		cmp, ok := signedMonths(s, 6)
		if !ok || cmp == 0 {
			return law.Unknown
		}
		return law.That((cmp > 0) == (cell == "T6"))
	case "aided-y", "aided-n":
		if c := s.contract; c != nil && c.OpenEnded == law.Yes {
			return law.Unknown
		}
		return kleene(cell[len("aided-"):])
	}
	return kleene(cell)
}

// naiveRuns tells whether days from start to end hold the day; an open end may be unknown.
func naiveRuns(start, end, broken, on law.Date, endless bool) law.Answer {
	if !end.IsZero() && midnight(on).After(midnight(end)) || !broken.IsZero() && !midnight(on).Before(midnight(broken)) {
		return law.No
	}
	if start.IsZero() {
		return law.Unknown
	}
	if midnight(on).Before(midnight(start)) {
		return law.No
	}
	if end.IsZero() && broken.IsZero() && !endless {
		return law.Unknown
	}
	return law.Yes
}

func naiveEndless(c outcome.Contract) bool {
	_, ok := signedMonths(sight{contract: &outcome.Contract{Kind: c.Kind, OpenEnded: c.OpenEnded}}, 1)
	return ok && c.Kind != 0
}

func naiveCode(c outcome.Contract) string {
	switch {
	case c.Kind == 0:
		return "emploi"
	case c.Kind == law.CivilServant && c.Tenured == law.Yes:
		return "titulaire"
	case c.Kind == law.CivilServant && c.Tenured == law.No:
		return "fonctionnaire_stagiaire"
	}
	return c.Kind.String()
}

// naiveObserved is the sight of a follow-up with its contract.
func naiveObserved(j *outcome.Journey, f outcome.FollowUp, on law.Date) sight {
	s := sight{code: f.Situation.String(), employer: f.Employer}
	if !f.Situation.Known() {
		return sight{}
	}
	if !f.Situation.Working() {
		return s
	}
	wanted := f.Situation.Kind()
	var means []int
	if n := int(f.Contract); n >= 1 && n <= len(j.Contracts) {
		means = []int{n - 1}
	} else if wanted != 0 || s.code == "emploi" {
		if !f.Day.IsZero() {
			on = f.Day
		}
		for n, c := range j.Contracts {
			may := on.IsZero() || naiveRuns(c.Start, c.End, c.Broken, on, naiveEndless(c)) != law.No
			if may && (s.code == "emploi" || c.Kind == wanted) {
				means = append(means, n)
			}
		}
	}
	if len(means) != 1 {
		return s
	}
	c := j.Contracts[means[0]]
	s.contract = &c
	if c.Employer != 0 {
		s.employer = c.Employer
	}
	named := wanted != 0 || s.code == "emploi"
	vague := c.Kind == wanted && naiveCode(c) == "fonctionnaire"
	if named && c.Kind != 0 && !vague {
		s.code = naiveCode(c)
	}
	return s
}

// naiveState lists what may be seen on the day of a window, each with whether it is certain.
func naiveState(j *outcome.Journey, months int, seen outcome.Window, survey bool) (sights []sight, sure []bool, inferred bool) {
	w := outcome.At(months)
	var on law.Date
	if !j.Ended.IsZero() {
		on = monthsAfter(j.Ended, months)
	}
	var best *outcome.FollowUp
	for n := range j.FollowUps {
		f := j.FollowUps[n]
		if f.Window == w && f.Situation.Known() {
			best = &f
		}
	}
	if best != nil {
		return []sight{naiveObserved(j, *best, on)}, []bool{true}, false
	}
	runs := false // a contract that surely runs stands for a follow-up in vain, but in a survey
	for _, c := range j.Contracts {
		runs = runs || !survey && months > 0 && !on.IsZero() && naiveRuns(c.Start, c.End, c.Broken, on, naiveEndless(c)) == law.Yes
	}
	asked := false
	for _, f := range j.FollowUps {
		asked = asked || f.Window == w
	}
	if asked && !runs {
		return []sight{{}}, []bool{true}, false
	}
	if !asked && seen == w && j.Situation != 0 && (j.Situation.Known() || !runs) {
		return []sight{naiveObserved(j, outcome.FollowUp{Situation: j.Situation}, on)}, []bool{true}, false
	}
	if months == 0 || on.IsZero() || survey { // nobody was asked
		return []sight{{}}, []bool{true}, false
	}
	for n, c := range j.Contracts {
		if runs := naiveRuns(c.Start, c.End, c.Broken, on, naiveEndless(c)); runs != law.No {
			sights = append(sights, sight{naiveCode(c), &j.Contracts[n], c.Employer})
			sure = append(sure, runs == law.Yes)
		}
	}
	for _, x := range j.Trainings {
		if runs := naiveRuns(x.Start, x.End, law.Date{}, on, false); runs != law.No {
			code := x.Situation.String()
			if code == "" {
				code = "formation"
			}
			sights = append(sights, sight{code: code})
			sure = append(sure, runs == law.Yes)
		}
	}
	if len(sights) == 0 {
		if j.Traced == law.Yes {
			return []sight{{code: "sans_emploi"}}, []bool{true}, false
		}
		return []sight{{}}, []bool{true}, false
	}
	return sights, sure, true
}

// naiveAnswer is one person: in the base or not, counted or not.
func naiveAnswer(j *outcome.Journey, id string, months int, seen outcome.Window, withdrawn bool) (in, counts law.Answer) {
	in = law.Yes
	switch {
	case id == "occitanie_insertion": // completed paths
		in = law.That(j.Ending == outcome.Completed)
		if j.Ending == 0 {
			in = law.Unknown
		}
	case j.Ending == outcome.Running:
		in = law.No
	case j.Ending == 0 && j.Ended.IsZero():
		in = law.Unknown
	}
	sights, sure, inferred := naiveState(j, months, seen, strings.HasPrefix(id, "dares_") || id == "rncp_insertion_metier")
	yes, maybe, no := false, false, !inferred || j.Traced == law.Yes
	for n, s := range sights {
		if withdrawn && s.code == "neutralise" {
			return law.No, law.Unknown
		}
		switch a := naiveCell(id, s, j); {
		case a == law.Yes && sure[n]:
			yes = true
		case a != law.No:
			maybe = true
		}
	}
	switch {
	case yes:
		return in, law.Yes
	case maybe || !no:
		return in, law.Unknown
	}
	return in, law.No
}

// naiveReturn is the return to employment of France Travail: everything that began within six months, one
// thing after the other.
func naiveReturn(j *outcome.Journey, seen outcome.Window) law.Answer {
	yes, maybe, open := false, false, j.Traced != law.Yes
	note := func(a law.Answer, sure bool) {
		yes = yes || a == law.Yes && sure
		maybe = maybe || a == law.Unknown || a == law.Yes && !sure
	}
	inside := func(start law.Date) (may, sure bool) {
		if start.IsZero() || j.Ended.IsZero() {
			return true, false
		}
		s := midnight(start)
		ok := !s.Before(midnight(j.Ended)) && !s.After(midnight(monthsAfter(j.Ended, 6)))
		return ok, ok
	}
	for n, c := range j.Contracts {
		if may, sure := inside(c.Start); may {
			note(naiveJob(sight{naiveCode(c), &j.Contracts[n], c.Employer}), sure)
		}
	}
	looks := append([]outcome.FollowUp(nil), j.FollowUps...)
	if j.Situation != 0 && seen == outcome.At(6) {
		looks = append(looks, outcome.FollowUp{Window: outcome.At(6), Situation: j.Situation})
	}
	for _, f := range looks {
		if f.Window == outcome.At(0) {
			continue
		}
		if months := map[outcome.Window]int{outcome.Within(3): 3, outcome.Within(6): 6, outcome.Within(12): 12}[f.Window]; months > 0 {
			nobody := f.Situation == outcome.Jobless || f.Situation == outcome.Inactive
			open = open && (!nobody || months < 6)
			if months <= 6 && f.Situation.Known() {
				if s, told := naiveReached(j, f, months); !told {
					note(naiveJob(s), true)
				}
			}
			continue
		}
		on := law.Date{}
		if months := map[outcome.Window]int{outcome.At(3): 3, outcome.At(6): 6}[f.Window]; !j.Ended.IsZero() {
			on = monthsAfter(j.Ended, months)
		}
		s := naiveObserved(j, f, on)
		if s.contract == nil && s.code != "" {
			note(naiveJob(s), true)
		}
	}
	switch {
	case yes:
		return law.Yes
	case maybe || open:
		return law.Unknown
	}
	return law.No
}

// naiveReached is what a person is said to have reached within some months, and whether a record tells it
// already: one of the same kind that began in them, or the one named, when it began before or after.
func naiveReached(j *outcome.Journey, f outcome.FollowUp, months int) (s sight, told bool) {
	s = sight{code: f.Situation.String(), employer: f.Employer}
	when := func(start law.Date) string {
		switch {
		case start.IsZero() || j.Ended.IsZero():
			return "?"
		case midnight(start).Before(midnight(j.Ended)) || midnight(start).After(midnight(monthsAfter(j.Ended, months))):
			return "outside"
		}
		return "inside"
	}
	var means []outcome.Contract
	for n, c := range j.Contracts {
		if f.Contract > 0 && int(f.Contract) != n+1 {
			continue
		}
		if f.Contract == 0 && s.code != "emploi" && (f.Situation.Kind() == 0 || c.Kind != f.Situation.Kind()) {
			continue
		}
		switch when(c.Start) {
		case "inside":
			told = true
		case "?":
			means = append(means, c)
		case "outside":
			told = told || f.Contract > 0
		}
	}
	for _, x := range j.Trainings {
		told = told || x.Situation == f.Situation && when(x.Start) == "inside"
	}
	if told || len(means) != 1 || !f.Situation.Working() {
		return s, told
	}
	c := means[0]
	s.contract = &c
	if c.Employer != 0 {
		s.employer = c.Employer
	}
	named := f.Situation.Kind() != 0 || s.code == "emploi"
	if named && c.Kind != 0 && (c.Kind != f.Situation.Kind() || naiveCode(c) != "fonctionnaire") {
		s.code = naiveCode(c)
	}
	return s, false
}

func naiveJob(s sight) law.Answer {
	switch s.code {
	case "pec", "cie", "creation_entreprise":
		return law.Yes
	case "reprise_entreprise", "independant":
		return law.Unknown
	case "titulaire", "fonctionnaire_stagiaire", "fonctionnaire", "cdd_public", "cdi_public":
		return law.No
	}
	if naiveCells["dares_contrats_aides_emploi"][s.code] != "y" { // no job
		return law.No
	}
	cmp, ok := signedMonths(s, 1)
	month := law.Unknown
	if ok {
		month = law.That(cmp >= 0)
	}
	if c := s.contract; c != nil && !c.Broken.IsZero() { // held until the eve of the rupture
		held := *c
		held.Kind, held.OpenEnded, held.End = law.CDD, law.No, law.DateOf(midnight(c.Broken).AddDate(0, 0, -1))
		cmpHeld, okHeld := signedMonths(sight{contract: &held}, 1)
		if !ok || !okHeld || (cmpHeld >= 0) != (cmp >= 0) {
			month = law.Unknown
		}
	}
	private := s.employer == outcome.EmployerPrivate
	if s.code == "cddi" && (!private || month == law.No) {
		return law.Unknown
	}
	switch {
	case s.employer != 0 && !private:
		return law.No
	case s.code == "mission" && s.contract != nil && s.contract.End.IsZero() && s.contract.Broken.IsZero():
		return law.No // length not known
	case s.employer == 0 && month == law.Yes:
		return law.Unknown
	}
	return month
}

var naiveMonths = map[string]int{
	"dares_contrats_aides_emploi": 6, "dares_emploi_durable": 6, "rap102_retours_emploi_durable": 6,
	"occitanie_insertion": 6,
	"iae_sortie_durable":  0, "iae_sortie_transition": 0, "civis_emploi_durable": 0,
}

// randomJourney makes a person from few values, so that coincidences are frequent.
func randomJourney(r *rand.Rand) *outcome.Journey {
	days := func(from string, span int) law.Date {
		if r.IntN(8) == 0 {
			return law.Date{}
		}
		return day(from).AddDays(r.IntN(span))
	}
	answer := func() law.Answer { return law.Answer(r.IntN(3)) }
	situation := func() outcome.Situation { return outcome.Situation(r.IntN(len(outcome.Situations()) + 1)) }
	j := &outcome.Journey{
		Session: []string{"", "A", "B", "C", "D", "elsewhere"}[r.IntN(6)],
		Ended:   days("2023-12-28", 6), Ending: outcome.Ending(r.IntN(5)), Traced: answer(),
		Level: law.Level(r.IntN(4)), Sex: outcome.Sex(r.IntN(3)),
	}
	if r.IntN(3) == 0 {
		j.Situation = situation()
	}
	for range r.IntN(3) {
		c := outcome.Contract{
			Kind: law.Kind(r.IntN(len(law.Kinds()) + 1)), OpenEnded: answer(), Tenured: answer(),
			Employer: outcome.Employer(r.IntN(5)), Start: days("2024-01-01", 10),
		}
		switch r.IntN(5) {
		case 0:
			c.End = days("2024-06-25", 12) // about the window, and about six months
		case 1:
			c.End = days("2024-12-25", 12)
		case 2:
			c.End = days("2024-01-25", 300)
		case 3:
			c.Broken = days("2024-06-20", 20)
		}
		j.Contracts = append(j.Contracts, c)
	}
	if r.IntN(4) == 0 {
		training := []outcome.Situation{0, outcome.InVAE, outcome.InInitialTraining, outcome.InPreparatoryTraining}
		j.Trainings = append(j.Trainings, outcome.Training{
			Situation: training[r.IntN(len(training))], Start: days("2024-02-01", 200), End: days("2024-06-20", 200),
		})
	}
	for range r.IntN(3) {
		j.FollowUps = append(j.FollowUps, outcome.FollowUp{
			Window: []outcome.Window{
				outcome.At(0), outcome.At(6), outcome.At(3), outcome.Within(3), outcome.Within(6), outcome.Within(12),
			}[r.IntN(6)], Situation: situation(),
			Contract: uint16(r.IntN(4)), Employer: outcome.Employer(r.IntN(5)),
		})
	}
	for range r.IntN(3) {
		j.Immersions = append(j.Immersions, law.Period{})
	}
	return j
}

// Every count, rate, bound and interval of a tally is recomputed from the list of persons.
func TestNaive(t *testing.T) {
	var indicators []*outcome.Indicator
	for id, months := range naiveMonths {
		i, err := outcome.IndicatorNamed(id)
		require.NoError(t, err)
		indicators = append(indicators, i.In(outcome.At(months)))
	}
	indicators = append(indicators, outcome.FranceTravailReturn)
	r := rand.New(rand.NewPCG(11, 22))
	for range 60 {
		people := make([]*outcome.Journey, r.IntN(120))
		seen := []outcome.Window{0, outcome.At(6)}[r.IntN(2)]
		plan, err := outcome.NewPlan(outcome.PlanSpec{Indicators: indicators, Seen: seen})
		require.NoError(t, err)
		tally := plan.New()
		for n := range people {
			people[n] = randomJourney(r)
			tally.Add(people[n])
		}
		for _, i := range indicators {
			withdrawn := i.Population == outcome.Exits
			var base, undecided outcome.Split
			for _, j := range people {
				in, a := naiveAnswer(j, i.ID, naiveMonths[i.ID], seen, withdrawn)
				if i == outcome.FranceTravailReturn {
					a = naiveReturn(j, seen)
				}
				gotIn, got := i.Answer(j, nil, seen)
				require.Equal(t, in, gotIn, "%s in the base: %+v", i.ID, j)
				if in == law.No {
					continue
				}
				require.Equal(t, a, got, "%s: %+v", i.ID, j)
				to := &base
				if in == law.Unknown {
					to = &undecided
				}
				switch a {
				case law.Yes:
					to.Yes++
				case law.No:
					to.No++
				default:
					to.Unknown++
				}
			}
			all := tally.All()
			assert.Equal(t, base, all.Base(i), i.ID)
			assert.Equal(t, undecided, all.Undecided(i), i.ID)
			naiveRates(t, all, i, base, undecided)
		}
		heads := map[outcome.Ending]int{}
		placements := 0
		for _, j := range people {
			heads[j.Ending]++
			placements += len(j.Immersions)
		}
		h := tally.Heads()
		assert.Equal(t, []int{len(people), heads[outcome.Completed], heads[outcome.DroppedOut], heads[outcome.Excluded], heads[outcome.Running], heads[0], placements},
			[]int{h.Trained, h.Completed, h.DroppedOut, h.Excluded, h.Running, h.NotRecorded, h.Immersions})
	}
}

func naiveRates(t *testing.T, part *outcome.Part, i *outcome.Indicator, in, maybe outcome.Split) {
	t.Helper()
	rate := func(s outcome.Share, n, d int, why string) {
		t.Helper()
		if d == 0 {
			assert.Error(t, s.Err(), "%s: %s of nobody", i.ID, why)
			return
		}
		want := new(big.Rat).SetFrac64(100*int64(n), int64(d))
		require.NotNil(t, s.Percent().Rat(), "%s: %s", i.ID, why)
		assert.Zero(t, want.Cmp(s.Percent().Rat()), "%s: %s, %d/%d and not %s", i.ID, why, n, d, s)
		// Wilson's bounds solve (p - r)² n = z² r (1 - r) for r: an independent form of the same interval.
		p, size := float64(n)/float64(d), float64(d)
		const z = 1.959963984540054
		a, b, c := 1+z*z/size, -(2*p + z*z/size), p*p
		root := math.Sqrt(max(b*b-4*a*c, 0))
		v, err := s.Wilson()
		require.NoError(t, err)
		assert.InDelta(t, (-b-root)/(2*a), v.Low, 1e-9, i.ID)
		assert.InDelta(t, (-b+root)/(2*a), v.High, 1e-9, i.ID)
	}
	total := in.Yes + in.No + in.Unknown
	named := i
	if i.Population.Of.FR == "" { // a count without base has no rate: give it one for the test
		assert.Error(t, part.Share(i).Err(), "%s has no base", i.ID)
		return
	}
	rate(part.Share(named.Treating(outcome.UnknownsAsNo)), in.Yes, total, "unknowns as no")
	rate(part.Share(named.Treating(outcome.UnknownsAsYes)), in.Yes+in.Unknown, total, "unknowns as yes")
	rate(part.Share(named.Treating(outcome.UnknownsExcluded)), in.Yes, in.Yes+in.No, "unknowns left out")
	silent := part.Share(named.Treating(0))
	if in.Unknown > 0 || total == 0 {
		assert.Error(t, silent.Err(), "%s: the source does not say what an unknown situation is", i.ID)
	} else {
		rate(silent, in.Yes, total, "no unknown")
	}
	b := part.Bounds(named)
	rate(b.Lower, in.Yes, total, "lower bound")
	rate(b.Known, in.Yes, in.Yes+in.No, "over known situations")
	rate(b.Upper, in.Yes+in.Unknown, total, "upper bound")
	rate(b.Unknown, in.Unknown, total, "unknown situations")
	low, high := part.Widest(named)
	rate(low, in.Yes, total+maybe.No+maybe.Unknown, "widest, low")
	rate(high, in.Yes+in.Unknown+maybe.Yes+maybe.Unknown, total+maybe.Yes+maybe.Unknown, "widest, high")
}
