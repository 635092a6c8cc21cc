package intake

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// Journeys reads a file of persons, one a row. It is not safe for concurrent use.
type Journeys struct {
	rows rows
	row  person
}

// NewJourneys reads journeys from r. Nothing is read before [Journeys.All] is ranged over.
func NewJourneys(r io.Reader, o Options) *Journeys {
	j := &Journeys{row: person{
		values:  newValues(o.Serial),
		session: o.Session,
		unique:  o.Unique,
		roster:  o.Roster,
		listed:  o.Listed,
		at:      o.Seen,
		seen:    seen{max: o.MaxPersons},
	}}
	if o.MaxPersons <= 0 {
		j.row.seen.max = defaultMaxPersons
	}
	if len(o.Secret) > 0 {
		j.row.mac = hmac.New(sha256.New, o.Secret)
	}
	j.rows = newRows(r, o, &j.row)
	return j
}

// All gives every row of the file, in its order: the journey of a row that was kept, or the reject of one
// that was not, never both. The journey is the same one each time, filled anew: its strings may be kept, its
// lists may not. Ranging again after a break goes on with the next row. After the last row, see
// [Journeys.Err].
func (j *Journeys) All() iter.Seq2[*outcome.Journey, *Reject] {
	return func(yield func(*outcome.Journey, *Reject) bool) {
		for {
			reject, ok := j.rows.next()
			if !ok {
				return
			}
			journey := &j.row.journey
			if reject != nil {
				journey = nil
			}
			if !yield(journey, reject) {
				return
			}
		}
	}
}

// Err is why the file could not be read, or not to its end: a [*FileError], or nil.
func (j *Journeys) Err() error { return j.rows.failure() }

// Count says what became of the rows so far.
func (j *Journeys) Count() Count { return j.rows.counted() }

// Header is what was made of each column of a CSV file. It is empty before the first row was read and for
// JSON Lines.
func (j *Journeys) Header() []Header { return j.rows.headers }

// Encoding is the one found so far, zero as long as every character was ASCII.
func (j *Journeys) Encoding() Encoding { return j.rows.enc }

// person is one row of a file of persons.
type person struct {
	values
	journey outcome.Journey
	session string // of every row, from the options
	unique  bool
	roster  *outcome.Roster
	listed  *outcome.Roster
	at      outcome.Window // of the column "situation"
	seen    seen

	windows []outcome.Window   // of the follow-ups that a header or a flat key names, in the order met
	flat    []outcome.FollowUp // their values in this row
	touched []bool             // which of flat the row gives
	window  struct {           // read last: rows often have the same
		text  string
		value outcome.Window
		err   error
	}
	learner learner
	mac     hash.Hash // nil without secret
	buf     []byte
	id      string // what tells the person from others of the session
	renamed [maxSlot + 1]uint16
}

// learner is what a row of the apprenticeship dashboard says of who and where.
type learner struct {
	is                  bool
	surname, name, born []byte // folded; the birth date as read
	school, course      string
	year                uint16
}

func (p *person) known() []string {
	all := allowed(journeyNames[:])
	for _, n := range allowed(listNames[:]) {
		all = append(all, numbered(n, 1))
	}
	for _, n := range allowed(followNames[:]) {
		all = append(all, n+"_6_mois")
	}
	return all
}

func (p *person) find(text string) (column, bool) {
	if f, ok := find(journeyNames[:], text); ok {
		return column{field: f}, true
	}
	if f, ok := find(learnerNames[:], text); ok {
		return column{field: f}, true
	}
	if w, rest, ok := cutWindow(text); ok {
		if f, ok := find(followNames[:], rest); ok {
			return p.followUp(f, w)
		}
	}
	n, rest := cutNumber(text)
	if f, ok := find(listNames[:], rest); ok && n >= 0 {
		return column{field: f, slot: uint8(max(n, 1) - 1)}, true
	}
	return column{}, false
}

// followUp is the column of a follow-up at that window.
func (p *person) followUp(f field, w outcome.Window) (column, bool) {
	for i, known := range p.windows {
		if known == w {
			return column{field: f, slot: uint8(i)}, true
		}
	}
	if len(p.windows) >= maxSlot {
		return column{}, false
	}
	p.windows = append(p.windows, w)
	p.flat = append(p.flat, outcome.FollowUp{})
	p.touched = append(p.touched, false)
	return column{field: f, slot: uint8(len(p.windows) - 1)}, true
}

// name is the canonical name of a column.
func (p *person) name(c column) string {
	text := nameOf(c.field, journeyNames[:], learnerNames[:], listNames[:])
	switch {
	case c.field >= immersionFrom && c.field <= trainingDiploma:
		return numbered(text, int(c.slot)+1)
	case c.field >= followWindow && c.field <= followOnTarget && int(c.slot) < len(p.windows):
		return followName(c.field, p.windows[c.slot])
	}
	return text
}

// followName is "situation_6_mois", "acces_6_mois", "date_situation_6_mois"…
func followName(f field, w outcome.Window) string {
	months, state := strings.CutPrefix(w.String(), "etat_")
	if !state {
		return w.String() // an access has a situation and nothing else
	}
	return nameOf(f, followNames[:]) + "_" + months
}

func (p *person) required(has func(field) bool) (missing []string) {
	learners := has(learnerSurname) && has(learnerName) && has(learnerBorn)
	if !has(keyField) && !learners && !p.unique {
		missing = append(missing, nameOf(keyField, journeyNames[:]))
	}
	courses := has(learnerSchool) && has(learnerCourse) && has(learnerYear)
	if !has(sessionField) && !courses && p.session == "" {
		missing = append(missing, nameOf(sessionField, journeyNames[:]))
	}
	return missing
}

func (p *person) begin() {
	p.journey.Reset()
	p.journey.Session = p.session
	for i := range p.flat {
		p.flat[i] = outcome.FollowUp{}
		p.touched[i] = false
	}
	p.learner = learner{surname: p.learner.surname[:0], name: p.learner.name[:0], born: p.learner.born[:0]}
}

// set reads one value. The text is trimmed, not empty, and of this row only.
func (p *person) set(c column, text []byte) (err error) {
	j := &p.journey
	switch c.field {
	case keyField:
		if len(text) > maxName {
			return tooLongName(text)
		}
		j.Key = string(text)
	case sessionField:
		j.Session, err = p.names.read(c.field, text)
	case yearField:
		j.Setting.Year, err = year(text)
	case tradeField:
		j.Setting.Trade, err = p.names.read(c.field, text)
	case townField:
		j.Setting.Town, err = p.names.read(c.field, text)
	case territoryField:
		j.Setting.Territory, err = p.names.read(c.field, text)
	case bodyField:
		j.Setting.Body, err = p.names.read(c.field, text)
	case enteredField:
		j.Entered, err = p.day(text)
	case plannedField:
		j.Planned, err = p.day(text)
	case endedField:
		j.Ended, err = p.day(text)
	case endingField:
		return put(&j.Ending, &p.endings, text)
	case reasonField:
		return put(&j.Reason, &p.leavings, text)
	case certifiedField:
		return put(&j.Certified, &p.answers, text)
	case levelField:
		return put(&j.Level, &p.levels, text)
	case preparesField:
		return put(&j.Prepares, &p.levels, text)
	case sexField:
		return put(&j.Sex, &p.sexes, text)
	case situationField:
		return put(&j.Situation, &p.situations, text)
	case tracedField:
		return put(&j.Traced, &p.answers, text)
	case immersionFrom:
		j.Immersions = reach(j.Immersions, c.slot)
		j.Immersions[c.slot].From, err = p.day(text)
	case immersionThrough:
		j.Immersions = reach(j.Immersions, c.slot)
		j.Immersions[c.slot].Through, err = p.day(text)
	case contractKind, contractOpenEnded, contractSeasonal, contractTenured, contractEmployer,
		contractMade, contractStart, contractEnd, contractBroken, contractOnTrial:
		j.Contracts = reach(j.Contracts, c.slot)
		return p.contract(&j.Contracts[c.slot], c.field, text)
	case trainingSituation, trainingStart, trainingEnd, trainingDiploma:
		j.Trainings = reach(j.Trainings, c.slot)
		return p.training(&j.Trainings[c.slot], c.field, text)
	case followWindow, followDay, followSituation, followSource, followContract, followEmployer, followOnTarget:
		f := p.follow(c)
		return p.followed(f, c.field, text)
	default:
		return p.learned(c.field, text)
	}
	return err
}

// put reads the code of a closed list.
func put[T ~uint8](to *T, c *codes, text []byte) error {
	v, err := c.read(text)
	*to = T(v)
	return err
}

// reach makes the list long enough for a slot, with new elements empty: the memory may hold those of an
// earlier row.
func reach[T any](list []T, slot uint8) []T {
	for len(list) <= int(slot) {
		var empty T
		list = append(list, empty)
	}
	return list
}

func (p *person) contract(to *outcome.Contract, f field, text []byte) (err error) {
	switch f {
	case contractKind:
		return put(&to.Kind, &p.kinds, text)
	case contractOpenEnded:
		return put(&to.OpenEnded, &p.answers, text)
	case contractSeasonal:
		return put(&to.Seasonal, &p.answers, text)
	case contractTenured:
		return put(&to.Tenured, &p.answers, text)
	case contractEmployer:
		return put(&to.Employer, &p.employers, text)
	case contractMade:
		to.Made, err = p.day(text)
	case contractStart:
		to.Start, err = p.day(text)
	case contractEnd:
		to.End, err = p.day(text)
	case contractBroken:
		to.Broken, err = p.day(text)
	case contractOnTrial:
		return put(&to.OnTrial, &p.answers, text)
	default: // not of a contract
	}
	return err
}

func (p *person) training(to *outcome.Training, f field, text []byte) (err error) {
	switch f {
	case trainingSituation:
		if err = put(&to.Situation, &p.situations, text); err == nil && to.Situation != 0 && !to.Situation.Training() {
			to.Situation = 0
			err = &law.NameError{Type: "training", Found: shown(text), Allowed: trainings()}
		}
	case trainingStart:
		to.Start, err = p.day(text)
	case trainingEnd:
		to.End, err = p.day(text)
	case trainingDiploma:
		to.Diploma, err = p.names.read(f, text)
	default: // not of a training
	}
	return err
}

func trainings() (all []string) {
	for _, s := range outcome.Situations() {
		if s.Training() {
			all = append(all, s.String())
		}
	}
	return all
}

// follow is the follow-up that a column fills.
func (p *person) follow(c column) *outcome.FollowUp {
	if c.nested {
		p.journey.FollowUps = reach(p.journey.FollowUps, c.slot)
		return &p.journey.FollowUps[c.slot]
	}
	p.touched[c.slot] = true
	return &p.flat[c.slot]
}

func (p *person) followed(to *outcome.FollowUp, f field, text []byte) (err error) {
	switch f {
	case followWindow:
		if p.window.text != string(text) {
			p.window.text = string(text[:min(len(text), maxName)])
			p.window.value, p.window.err = outcome.ParseWindow(p.window.text)
		}
		to.Window, err = p.window.value, p.window.err
	case followDay:
		to.Day, err = p.day(text)
	case followSituation:
		return put(&to.Situation, &p.situations, text)
	case followSource:
		return put(&to.Source, &p.sources, text)
	case followContract:
		n, ok := digits(text)
		if !ok || n < 1 || n > maxSlot+1 {
			return &law.ValueError{Type: "contract", Found: shown(text), Want: "1 for the first contract of the row, 2 for the second…"}
		}
		to.Contract = uint16(n)
	case followEmployer:
		return put(&to.Employer, &p.employers, text)
	case followOnTarget:
		return put(&to.OnTarget, &p.answers, text)
	default: // not of a follow-up
	}
	return err
}

// learned reads the columns of the apprenticeship dashboard that are not those of a journey.
func (p *person) learned(f field, text []byte) (err error) {
	l := &p.learner
	l.is = true
	switch f {
	case learnerSurname:
		l.surname = fold(l.surname[:0], text)
	case learnerName:
		l.name = fold(l.name[:0], text)
	case learnerBorn:
		var day law.Date
		if day, err = p.day(text); err == nil {
			l.born = append(l.born[:0], day.String()...)
		}
	case learnerSchool:
		l.school, err = p.names.read(f, bytes.ToUpper(text))
	case learnerCourse:
		code := bytes.ToUpper(text)
		number := bytes.TrimPrefix(code, []byte("RNCP"))
		if n, ok := digits(number); !ok || len(number) != 5 || n == 0 {
			return &law.ValueError{Type: "RNCP code", Found: shown(text), Want: "RNCP and five digits"}
		}
		l.course, err = p.names.read(f, append([]byte("RNCP"), number...))
	case learnerYear:
		from, ok := digits(text[:min(4, len(text))])
		if len(text) != len("2024-2025") || !ok || from == 0 || text[4] != '-' {
			return wrongSchoolYear(text)
		}
		if to, ok := digits(text[5:]); !ok || to != from+1 {
			return wrongSchoolYear(text)
		}
		l.year = uint16(from)
	case learnerExcluded:
		if p.journey.Ended, err = p.day(text); err == nil {
			p.journey.Ending = outcome.Excluded
		}
	default: // not read
	}
	return err
}

func wrongSchoolYear(text []byte) error {
	return &law.ValueError{Type: "school year", Found: shown(text), Want: "two years that follow each other, 2024-2025"}
}

// end completes the row and checks its values against one another.
func (p *person) end(wrong *faults) {
	j := &p.journey
	p.id = j.Key
	if p.learner.is {
		p.id = p.enrol()
	}
	if j.Session == "" {
		wrong.add(column{field: sessionField}, ErrMissing)
	}
	if p.id == "" && !p.unique {
		wrong.add(column{field: keyField}, ErrMissing)
	}
	p.inOrder(wrong)
	p.consistent(wrong)
	p.gather(wrong)
}

// inOrder checks that nothing ends before it begins, that no contract is broken after its term and that nobody
// is followed up before having left.
func (p *person) inOrder(wrong *faults) {
	j := &p.journey
	late := func(day, than law.Date, last, first column) {
		if !day.IsZero() && day.Before(than) {
			wrong.add(last, &OrderError{Day: day, Than: than, Column: p.name(first), than: first})
		}
	}
	before := func(day, than law.Date, last, first field, slot int) {
		late(day, than, column{field: last, slot: uint8(slot)}, column{field: first, slot: uint8(slot)})
	}
	before(j.Ended, j.Entered, endedField, enteredField, 0)
	before(j.Planned, j.Entered, plannedField, enteredField, 0)
	for i := range j.Immersions {
		before(j.Immersions[i].Through, j.Immersions[i].From, immersionThrough, immersionFrom, i)
	}
	for i := range j.Contracts {
		before(j.Contracts[i].End, j.Contracts[i].Start, contractEnd, contractStart, i)
		before(j.Contracts[i].Broken, j.Contracts[i].Start, contractBroken, contractStart, i)
		before(j.Contracts[i].End, j.Contracts[i].Broken, contractEnd, contractBroken, i)
	}
	for i := range j.Trainings {
		before(j.Trainings[i].End, j.Trainings[i].Start, trainingEnd, trainingStart, i)
	}
	for n := range p.looks() {
		if f, c := p.look(n, followDay); f.Window != outcome.WindowDuring {
			late(f.Day, j.Ended, c, column{field: endedField})
		}
	}
}

// looks is the number of follow-ups of the row before it is gathered: those of its list, then those of its
// columns.
func (p *person) looks() int { return len(p.journey.FollowUps) + len(p.flat) }

// look is one of them, with the column of one of its values.
func (p *person) look(n int, of field) (outcome.FollowUp, column) {
	if list := p.journey.FollowUps; n < len(list) {
		return list[n], column{field: of, slot: uint8(n), nested: true}
	}
	n -= len(p.journey.FollowUps)
	f := p.flat[n]
	f.Window = p.windows[n]
	return f, column{field: of, slot: uint8(n)}
}

// consistent checks that no contract without term has one, and that no window has two situations.
func (p *person) consistent(wrong *faults) {
	j := &p.journey
	for i := range j.Contracts {
		switch j.Contracts[i].Kind {
		case law.CDI, law.CDIInterim, law.PublicPermanent: // one of alternance may be of both kinds
			if !j.Contracts[i].End.IsZero() {
				wrong.add(column{field: contractEnd, slot: uint8(i)}, ErrTerm)
			}
		default:
		}
	}
	for n := range p.looks() {
		f, c := p.look(n, followSituation)
		if f.Window == 0 || !f.Situation.Known() {
			continue
		}
		if f.Window == p.at && excludes(j.Situation, f.Situation) {
			wrong.add(c, ErrTwoSituations)
			continue
		}
		for m := range n {
			g, _ := p.look(m, followSituation)
			again := !f.Day.IsZero() && !g.Day.IsZero() && f.Day != g.Day // observed anew
			if g.Window == f.Window && !again && excludes(g.Situation, f.Situation) {
				wrong.add(c, ErrTwoSituations)
				break
			}
		}
	}
}

// excludes tells two situations that are known and cannot be one, told more or less exactly.
func excludes(a, b outcome.Situation) bool {
	return a.Known() && b.Known() && a != b && !covers(a, b) && !covers(b, a)
}

// covers tells whether the first is a way to tell the second with fewer words.
func covers(a, b outcome.Situation) bool {
	switch a {
	case outcome.Employed:
		return b.Working()
	case outcome.SelfEmployed:
		return b == outcome.BusinessCreated || b == outcome.BusinessTakenOver
	case outcome.InCivilService:
		return b == outcome.Tenured || b == outcome.Probationer
	case outcome.InOtherTraining:
		return b.Training()
	default:
		return false
	}
}

// gather drops the elements of the lists that the row leaves empty, and has the follow-ups name their
// contract by its new place.
func (p *person) gather(wrong *faults) {
	j := &p.journey
	j.Immersions = slices.DeleteFunc(j.Immersions, law.Period.IsZero)
	j.Trainings = slices.DeleteFunc(j.Trainings, func(t outcome.Training) bool { return t == outcome.Training{} })

	contracts := j.Contracts[:0]
	given := len(j.Contracts)
	for i, c := range j.Contracts {
		p.renamed[i] = 0
		if c == (outcome.Contract{}) {
			continue
		}
		if p.learner.is && c.Kind == 0 {
			c.Kind = law.Apprenticeship // the dashboard follows no other contract
		}
		contracts = append(contracts, c)
		p.renamed[i] = uint16(len(contracts))
	}
	j.Contracts = contracts

	for i := range j.FollowUps {
		if !p.resolve(&j.FollowUps[i], given) {
			wrong.add(column{field: followContract, slot: uint8(i), nested: true}, ErrNoContract)
		}
	}
	j.FollowUps = slices.DeleteFunc(j.FollowUps, func(f outcome.FollowUp) bool { return f == outcome.FollowUp{} })
	for i := range p.flat {
		if !p.touched[i] {
			continue
		}
		if !p.resolve(&p.flat[i], given) {
			wrong.add(column{field: followContract, slot: uint8(i)}, ErrNoContract)
		}
		p.flat[i].Window = p.windows[i]
		j.FollowUps = append(j.FollowUps, p.flat[i])
	}
}

// resolve gives the contract of a follow-up its place among those kept. It is false when there is none.
func (p *person) resolve(f *outcome.FollowUp, given int) bool {
	if f.Contract == 0 {
		return true
	}
	if int(f.Contract) > given || p.renamed[f.Contract-1] == 0 {
		return false
	}
	f.Contract = p.renamed[f.Contract-1]
	return true
}

// enrol makes the session of a learner, and the key when there is a secret. It gives what tells the learner
// from others of the session, empty when that is missing.
func (p *person) enrol() string {
	l, j := &p.learner, &p.journey
	if j.Session == "" && l.school != "" && l.course != "" && l.year != 0 {
		b := append(append(append(p.buf[:0], l.course...), ' '), l.school...)
		b = strconv.AppendUint(append(b, ' '), uint64(l.year), 10)
		j.Session, _ = p.names.read(sessionField, b) // its parts are names already: never too long
		j.Setting.Year, j.Setting.Trade, j.Setting.Body = l.year, l.course, l.school
		p.buf = b
	}
	if j.Key != "" || len(l.surname) == 0 || len(l.name) == 0 || len(l.born) == 0 {
		return j.Key
	}
	who := append(append(append(append(append(p.buf[:0], l.surname...), ' '), l.name...), ' '), l.born...)
	p.buf = who
	if p.mac != nil {
		p.mac.Reset()
		p.mac.Write(who)
		j.Key = hex.EncodeToString(p.mac.Sum(nil)[:16])
	}
	return string(who)
}

// settle finds the person who was there already. It is called once the row is otherwise right, so that the
// line remembered is that of a row that was kept. A fatal error ends the file.
func (p *person) settle(line int) (err, fatal error) {
	if p.unique {
		return p.learn(), nil
	}
	first, ok := p.seen.add(p.journey.Session, p.id, line)
	switch {
	case !ok:
		return nil, &CapacityError{Max: p.seen.max}
	case first > 0:
		return &DuplicateError{First: first}, nil
	}
	if err := p.learn(); err != nil {
		p.seen.forget() // the row is not kept: one that comes later may be
		return err, nil
	}
	return nil, nil
}

// learn holds what the row says of its session against the roster that is listed, and teaches it to the one that
// learns.
func (p *person) learn() error {
	if err := p.listed.Check(&p.journey); err != nil || p.roster == nil {
		return err
	}
	return p.roster.Learn(&p.journey)
}

// inside is the column of a key of an object inside the row; a nil key asks whether the list exists.
func (p *person) inside(name, key []byte) (column, bool) {
	if string(name) == "setting" {
		return settingColumn(key)
	}
	for i := range elementNames {
		if elementNames[i].list != string(name) {
			continue
		}
		f, ok := find(elementNames[i].names, string(key))
		return column{field: f}, ok || key == nil
	}
	return column{}, false
}

// settingColumn is the column of a key of the setting of a journey.
func settingColumn(key []byte) (column, bool) {
	f, ok := find(journeyNames[:], string(key))
	return column{field: f}, ok && f >= yearField && f <= bodyField
}
