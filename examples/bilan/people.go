package main

import (
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
	shown   outcome.Profile
}

func (p *people) flags(f *flag.FlagSet) {
	f.StringVar(&p.in, "in", "", "`file` of persons, CSV or JSON Lines")
	f.StringVar(&p.roster, "roster", "", "`file` of sessions; without it, what the file of persons says of them")
	f.StringVar(&p.by, "by", "", "groups: year, trade, town, territory, body, session, level, sex, with commas")
	f.StringVar(&p.indicators, "indicator", outcome.Occitanie.ID, "ids of indicators, with commas; id:comptees_non says what to make of unknown situations")
	f.StringVar(&p.profile, "profile", "5", "hide what concerns fewer persons: aucun, 5, 11, 20 or 60")
}

// alone refuses flags that say nothing without a file of persons.
func (p *people) alone(f *flag.FlagSet) (err error) {
	f.Visit(func(given *flag.Flag) {
		switch given.Name {
		case "roster", "by", "indicator", "profile":
			err = fmt.Errorf("-%s needs -in", given.Name)
		}
	})
	return err
}

// The window of a situation that a file gives without one.
var seen = outcome.At(6)

func (p *people) bilan(w, progress io.Writer, tag language.Tag, asJSON bool) error {
	p.tag = tag
	if err := p.prepare(progress); err != nil {
		return err
	}
	err := p.read(progress, func(j *outcome.Journey) error {
		p.place(j)
		p.years.Add(j)
		p.tally.Add(j)
		return nil
	})
	if err != nil {
		return err
	}
	if p.rows.Kept == 0 {
		return errors.New("no row kept")
	}
	for _, id := range slices.Sorted(maps.Keys(p.strange)) {
		fmt.Fprintf(progress, p.words().strange+"\n", id, p.strange[id])
	}
	table, err := p.tally.Publish(p.shown)
	if err != nil {
		return err
	}
	if asJSON {
		return p.writeJSON(w, table)
	}
	return p.writeText(w, table)
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
		return fmt.Errorf("-profile: %w", err)
	}
	sessions, err := p.sessions(progress)
	if err != nil {
		return err
	}
	p.known = sessions
	asked := outcome.PlanSpec{Roster: sessions, Seen: seen}
	for id := range strings.SplitSeq(p.indicators, ",") {
		i, err := indicator(strings.TrimSpace(id))
		if err != nil {
			return fmt.Errorf("-indicator %s: %w", id, err)
		}
		asked.Indicators = append(asked.Indicators, i)
	}
	for key := range strings.SplitSeq(p.by, ",") {
		k, err := outcome.ParseGroupKey(strings.TrimSpace(key))
		if err != nil {
			return fmt.Errorf("-by: %w", err)
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

// indicator reads an id, with the treatment of unknown situations for an indicator that states none:
// "poec_target_contract:comptees_non".
func indicator(text string) (*outcome.Indicator, error) {
	id, treatment, given := strings.Cut(text, ":")
	i, err := outcome.IndicatorNamed(id)
	if err != nil {
		return nil, err
	}
	var t outcome.Treatment
	switch {
	case given && i.Unknowns != 0:
		return nil, errors.New("the indicator states how it treats unknown situations")
	case given:
		err = t.UnmarshalText([]byte(treatment))
		return i.Treating(t), err
	case i.Unknowns == 0:
		return nil, errors.New("add what to make of unknown situations: " + id + ":comptees_non, :hors_base or :comptees_oui")
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
		var learned outcome.Roster
		var told strings.Builder
		err := p.read(&told, learned.Learn)
		if err == nil && p.rows.Kept == 0 { // nothing to plan for, and no second reading
			fmt.Fprint(progress, told.String())
			return nil, errors.New("no row kept")
		}
		p.rejects = nil // the second reading gives them again
		return &learned, err
	}
	f, err := os.Open(p.roster)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // only read
	roster, rejects, err := intake.NewSessions(f, intake.Options{Name: filepath.Base(p.roster)}).Roster()
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
	f, err := os.Open(p.in)
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // only read
	file := intake.NewJourneys(f, intake.Options{Name: filepath.Base(p.in)})
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
