package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/outcome"
	"github.com/parcours-emploi/parcours/outcome/intake"
)

// people is the bilan of a file of persons.
type people struct {
	in, roster, by, indicators, profile string

	tag     language.Tag
	rows    intake.Count
	rejects []*intake.Reject
	refused []*intake.Reject // of the roster
	known   *outcome.Roster
	strange map[string]int // rows by session that the roster does not list
	years   *outcome.Tally // by year
	tally   *outcome.Tally // by the groups asked for
	reached outcome.Window // the shortest delay of which a row says what was reached in it
	shown   outcome.Profile
	spooled *os.File // what came through a pipe, which can be read once only
}

func (p *people) flags(f *flag.FlagSet) {
	f.StringVar(&p.in, "in", "", "`file` of persons, CSV or JSON Lines; - for what comes in")
	f.StringVar(&p.roster, "roster", "", "`file` of sessions; without it, what the file of persons says of them")
	f.StringVar(&p.by, "by", "", "groups: year, trade, town, territory, body, session, level, sex, with commas")
	f.StringVar(&p.indicators, "indicator", outcome.Occitanie.ID, "ids of indicators, with commas; id:comptees_non, id:hors_base or id:comptees_oui says what to make of unknown situations")
	f.StringVar(&p.profile, "profile", "5", "hide what concerns fewer persons: aucun, 5, 11, 20 or 60")
}

// alone refuses flags that say nothing without a file of persons.
func (p *people) alone(f *flag.FlagSet, tag language.Tag) (err error) {
	f.Visit(func(given *flag.Flag) {
		switch given.Name {
		case "roster", "by", "indicator", "profile":
			err = fmt.Errorf(wordsOf(tag).needsIn, given.Name)
		}
	})
	return err
}

// The window of a situation that a file gives without one.
var seen = outcome.At(6)

func (p *people) bilan(w, progress io.Writer, tag language.Tag, asJSON bool) error {
	p.tag = tag
	if p.in == "-" && p.roster == "-" {
		return errors.New(p.words().oneInput)
	}
	defer p.forget()
	progress = &private{w: progress, p: p}
	if err := p.prepare(progress); err != nil {
		return p.said(err)
	}
	err := p.read(progress, func(j *outcome.Journey) error {
		p.place(j)
		p.notice(j)
		p.years.Add(j)
		p.tally.Add(j)
		return nil
	})
	if err != nil {
		return p.said(err)
	}
	if p.rows.Kept == 0 {
		return errors.New(p.words().noRow)
	}
	p.strangers(progress)
	p.unread(progress)
	table, err := p.tally.Publish(p.shown)
	if err != nil {
		return p.said(err)
	}
	if asJSON {
		return p.writeJSON(w, table)
	}
	return p.writeText(w, table)
}

// strangers tells the sessions that the roster does not list; how many persons each has may be what the table
// hides.
func (p *people) strangers(progress io.Writer) {
	say := p.words()
	for _, id := range slices.Sorted(maps.Keys(p.strange)) {
		if p.shown.Threshold() > 0 {
			fmt.Fprintf(progress, say.strangeHidden+"\n", outcome.Printable(id))
		} else {
			fmt.Fprintf(progress, say.strange+"\n", outcome.Printable(id), p.strange[id])
		}
	}
}

// private writes what is said on the way. Where the table hides figures, names and lines of a file may give them
// back: a first line says that it is not to be published.
type private struct {
	w    io.Writer
	p    *people
	said bool
}

func (o *private) Write(text []byte) (int, error) {
	if !o.said && o.p.shown.Threshold() > 0 {
		if _, err := fmt.Fprintln(o.w, o.p.words().private); err != nil {
			return 0, err
		}
	}
	o.said = true
	return o.w.Write(text)
}

// notice notes a follow-up that says what was reached within a delay.
func (p *people) notice(j *outcome.Journey) {
	for n := range j.FollowUps {
		if w := j.FollowUps[n].Window; strings.HasPrefix(w.String(), "acces_") && (p.reached == 0 || w < p.reached) {
			p.reached = w
		}
	}
}

// unread tells that no indicator asked for reads what the file says was reached.
func (p *people) unread(progress io.Writer) {
	if p.reached == 0 {
		return
	}
	for _, i := range p.tally.Plan().Indicators() {
		if w := i.Window; w == 0 || strings.HasPrefix(w.String(), "acces_") && w >= p.reached {
			return
		}
	}
	fmt.Fprintf(progress, p.words().unread+"\n", p.reached)
}

// place notes a session that the roster does not list: its persons are in no group.
func (p *people) place(j *outcome.Journey) {
	if p.roster == "" || j.Session == "" {
		return
	}
	if _, listed := p.known.Session(j.Session); listed {
		return
	}
	if p.strange == nil {
		p.strange = map[string]int{}
	}
	p.strange[strings.Clone(j.Session)]++
}

// prepare makes the plans, before anything is counted.
func (p *people) prepare(progress io.Writer) (err error) {
	if p.shown, err = outcome.ParseProfile(p.profile); err != nil {
		return fmt.Errorf("-profile%s%w", p.words().colon, p.said(err))
	}
	sessions, err := p.sessions(progress)
	if err != nil {
		return err
	}
	p.known = sessions
	asked := outcome.PlanSpec{Roster: sessions, Seen: seen}
	for id := range strings.SplitSeq(p.indicators, ",") {
		i, err := p.indicator(strings.TrimSpace(id))
		if err != nil {
			return fmt.Errorf("-indicator %s%s%w", id, p.words().colon, p.said(err))
		}
		asked.Indicators = append(asked.Indicators, i)
	}
	for key := range strings.SplitSeq(p.by, ",") {
		k, err := outcome.ParseGroupKey(strings.TrimSpace(key))
		if err != nil {
			return fmt.Errorf("-by%s%w", p.words().colon, p.said(err))
		}
		if k != 0 {
			asked.By = append(asked.By, k)
		}
	}
	byYear := outcome.PlanSpec{
		Roster: sessions, Seen: seen,
		Indicators: []*outcome.Indicator{outcome.Occitanie.In(seen)},
	}
	if sessions.Len() > 0 {
		byYear.By = []outcome.GroupKey{outcome.ByYear}
	}
	if p.tally, err = empty(asked); err != nil {
		return err
	}
	p.years, err = empty(byYear)
	return err
}

// indicator reads an id, with a treatment of unknown situations: "poec_target_contract:comptees_non". It is
// needed for an indicator that states none, and takes the place of the one stated.
func (p *people) indicator(text string) (*outcome.Indicator, error) {
	id, treatment, given := strings.Cut(text, ":")
	i, err := outcome.IndicatorNamed(id)
	if err != nil {
		return nil, err
	}
	var t outcome.Treatment
	switch {
	case given && i.Unknowns == outcome.UnknownsNone:
		return nil, errors.New(p.words().noSituation)
	case given:
		err = t.UnmarshalText([]byte(treatment))
		if err == nil && (t == 0 || t == outcome.UnknownsNone) {
			err = fmt.Errorf(p.words().treatment, id)
		}
		return i.Treating(t), err
	case i.Unknowns == 0:
		return nil, fmt.Errorf(p.words().treatment, id)
	}
	return i, nil
}

func empty(spec outcome.PlanSpec) (*outcome.Tally, error) {
	plan, err := outcome.NewPlan(spec)
	if err != nil {
		return nil, err
	}
	return plan.New(), nil
}

// sessions reads the roster, or learns it from the persons in a first reading of their file.
func (p *people) sessions(progress io.Writer) (*outcome.Roster, error) {
	if p.roster == "" {
		p.known = &outcome.Roster{}
		var told strings.Builder
		err := p.read(&told, func(*outcome.Journey) error { return nil })
		if err == nil && p.rows.Kept == 0 { // nothing to plan for, and no second reading
			fmt.Fprint(progress, told.String())
			return nil, errors.New(p.words().noRow)
		}
		p.rejects = nil // the second reading gives them again
		return p.known, err
	}
	f, _, err := p.file(p.roster)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	roster, rejects, err := intake.NewSessions(f, intake.Options{Name: named(p.roster)}).Roster()
	if err != nil {
		return nil, errors.New(intake.Explain(err, p.tag))
	}
	for _, r := range rejects {
		fmt.Fprintln(progress, intake.Explain(r, p.tag))
	}
	p.refused = rejects
	return roster, nil
}

const (
	progressRows = 500_000
	keptRejects  = 1000 // for the JSON output; all are told on the way
)

func (p *people) reject(progress io.Writer, r *intake.Reject) {
	fmt.Fprintln(progress, intake.Explain(r, p.tag))
	if len(p.rejects) < keptRejects {
		p.rejects = append(p.rejects, r)
	}
}

// read hands over every journey of the file that is kept.
func (p *people) read(progress io.Writer, take func(*outcome.Journey) error) error {
	f, err := p.open()
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // only read
	options := intake.Options{Name: p.name(), Seen: seen}
	if p.roster == "" { // the file says itself what its sessions are, and may contradict itself
		options.Roster = p.known
	} else { // or contradict the roster
		options.Listed = p.known
	}
	file := intake.NewJourneys(f, options)
	for j, reject := range file.All() {
		if p.rows = file.Count(); p.rows.Read%progressRows == 0 {
			fmt.Fprintln(progress, p.rows.Read, "…")
		}
		if reject != nil {
			p.reject(progress, reject)
			continue
		}
		if err := take(j); err != nil {
			return err
		}
	}
	if err := file.Err(); err != nil {
		return errors.New(intake.Explain(err, p.tag))
	}
	return nil
}

// name is the file of persons as messages call it.
func (p *people) name() string { return named(p.in) }

func named(file string) string {
	if file == "-" {
		return "stdin"
	}
	return filepath.Base(file)
}

// open opens the file of persons. What is read twice and comes through a pipe is kept in a temporary file,
// so that memory does not grow with it.
func (p *people) open() (io.ReadCloser, error) {
	if p.spooled != nil {
		_, err := p.spooled.Seek(0, io.SeekStart)
		return io.NopCloser(p.spooled), err
	}
	f, about, err := p.file(p.in)
	if err != nil || p.roster != "" || about.Mode().IsRegular() && p.in != "-" {
		return f, err
	}
	defer f.Close()                                               //nolint:errcheck // only read
	if p.spooled, err = os.CreateTemp("", "bilan-"); err != nil { // readable by its owner alone
		return nil, err
	}
	os.Remove(p.spooled.Name()) //nolint:errcheck,gosec // still open: nothing is left even if the program is killed; where that cannot be, see forget
	if _, err = io.Copy(p.spooled, f); err != nil {
		return nil, err
	}
	_, err = p.spooled.Seek(0, io.SeekStart)
	return io.NopCloser(p.spooled), err
}

// file opens a file that is no directory; "-" is the standard input.
func (p *people) file(name string) (*os.File, os.FileInfo, error) {
	f := os.Stdin
	if name != "-" {
		var err error
		if f, err = os.Open(name); err != nil {
			return nil, nil, err
		}
	}
	about, err := f.Stat()
	if err == nil && about.IsDir() {
		err = fmt.Errorf(p.words().directory, cmp.Or(map[string]string{"-": "stdin"}[name], name))
	}
	if err != nil {
		f.Close() //nolint:errcheck,gosec // only read
		return nil, nil, err
	}
	return f, about, nil
}

// forget deletes what was kept of a pipe.
func (p *people) forget() {
	if p.spooled != nil {
		p.spooled.Close()           //nolint:errcheck,gosec // nothing more is done with it
		os.Remove(p.spooled.Name()) //nolint:errcheck,gosec // gone already, where an open file can be removed
	}
}
