package report

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
	"github.com/parcours-emploi/parcours/outcome"
)

// year shows what is printed for a year, each rate worked out again beside it.
func (b *builder) year(y *outcome.Year) section {
	s := section{
		title: b.named(y),
		table: table{
			head:    []string{b.words[wFigure], b.words[wCount], b.words[wComputed], b.words[wPrinted], b.words[wVerdict]},
			numbers: []int{1, 3},
		},
	}
	plain := func(f outcome.Figure) {
		if c := y.Figure(f); !c.IsZero() {
			s.table.rows = append(s.table.rows, []string{b.noun(f), b.count(c), "", "", ""})
		}
	}
	rate := func(f outcome.Figure) {
		if y.Figure(f).IsZero() && b.claim(y, f) == nil {
			if f == outcome.FigureUnknown {
				s.table.rows = append(s.table.rows, []string{b.noun(f), b.count(law.Count{}), "", "", ""})
			}
			return
		}
		computed, printed, verdict := b.rate(y, f)
		s.table.rows = append(s.table.rows, []string{b.noun(f), b.count(y.Figure(f)), computed, printed, verdict})
	}
	plain(outcome.FigureSessions)
	plain(outcome.FigureFollowedUp)
	plain(outcome.FigureTrained)
	if sum := y.Figure(outcome.FigureSumOfSessions); !sum.IsZero() && sum != y.Trained {
		plain(outcome.FigureSumOfSessions)
	}
	rate(outcome.FigureDropouts)
	some := func(f outcome.Figure) bool { n, _ := y.Figure(f).Get(); return n > 0 }
	if some(outcome.FigureNotEnded) {
		plain(outcome.FigureNotEnded)
	}
	plain(outcome.FigureImmersions)
	plain(outcome.FigureCompleted)
	rate(outcome.FigureInserted)
	for _, k := range law.Kinds() {
		plain(outcome.FigureContractsOf(k))
	}
	rate(outcome.FigureTraining)
	rate(outcome.FigureJobless)
	rate(outcome.FigureUnknown)
	if some(outcome.FigureUndecided) && y.Undecided != y.Unknown {
		rate(outcome.FigureUndecided)
	}
	if !y.MeanAge.IsZero() {
		s.table.rows = append(s.table.rows, []string{b.words[wMeanAge], b.count(y.MeanAge), "", "", ""})
	}
	for i := range b.findings.All {
		f := &b.findings.All[i]
		if c := f.Claim; c.Outside != "" && c.Year == y.Name && !c.Printed.IsZero() {
			s.table.rows = append(s.table.rows, []string{
				b.say(wShareOf, c.Outside), "", b.words[wNotCounted], b.percent(c.Printed), f.Verdict.Words(b.tag),
			})
		}
	}
	s.notes = append(s.notes, b.say(wWindow, y.Window.Words(b.tag)))
	if len(y.TrainingDetail) > 0 {
		var parts []string
		for _, t := range y.TrainingDetail {
			parts = append(parts, t.Name+"\u00a0"+b.count(t.Count))
		}
		s.notes = append(s.notes, b.say(wTrainingDetail, strings.Join(parts, ", ")))
	}
	if towns := b.towns(y); towns != "" {
		s.notes = append(s.notes, b.say(wTowns, towns))
	}
	return s
}

func (b *builder) named(y *outcome.Year) string {
	if y.Status == 0 {
		return y.Name
	}
	return y.Name + " (" + y.Status.Words(b.tag) + ")"
}

// towns lists the towns in French order with their head counts: "Albi 16, Toulouse 47 (3 sessions)".
func (b *builder) towns(y *outcome.Year) string {
	type place struct {
		trained  int
		known    bool
		sessions int
	}
	places := map[string]place{}
	var names []string
	for _, s := range y.List {
		p, seen := places[s.Town]
		if !seen {
			names = append(names, s.Town)
			p.known = true
		}
		if n, ok := s.Trained.Get(); ok {
			p.trained += n
		} else {
			p.known = false
		}
		p.sessions++
		places[s.Town] = p
	}
	collate.New(language.French).SortStrings(names)
	var out []string
	for _, name := range names {
		p, text := places[name], name
		if name == "" {
			text = b.count(law.Count{}) // no town printed
		}
		if p.known {
			c, _ := law.CountOf(p.trained)
			text += "\u00a0" + b.count(c)
		}
		if p.sessions > 1 {
			text += "\u00a0" + b.say(wInSessions, strconv.Itoa(p.sessions))
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}

// claim is the rate printed for a figure of the year.
func (b *builder) claim(y *outcome.Year, f outcome.Figure) *outcome.Finding {
	for i := range b.findings.All {
		fi := &b.findings.All[i]
		c := fi.Claim
		if c.Check == outcome.CheckRate && c.Year == y.Name && c.Outside == "" && !c.Printed.IsZero() &&
			len(c.Figures) == 1 && c.Figures[0] == f {
			return fi
		}
	}
	return nil
}

// rate is the rate of a figure over its base, the percentage printed, and the verdict on it.
func (b *builder) rate(y *outcome.Year, f outcome.Figure) (computed, printed, verdict string) {
	if fi := b.claim(y, f); fi != nil {
		printed, verdict = b.percent(fi.Claim.Printed), fi.Verdict.Words(b.tag)
	}
	return b.share(y, f, b.base(y, f), 0), printed, verdict
}

// base is the base that gives the printed rate of a figure, else the one that the layout suggests.
func (b *builder) base(y *outcome.Year, f outcome.Figure) outcome.Figure {
	fi := b.claim(y, f)
	switch {
	case fi != nil && fi.Verdict == outcome.LabelMisleading:
		return fi.Bases[0].Base
	case fi != nil && fi.Claim.Base != 0:
		return fi.Claim.Base
	case f == outcome.FigureDropouts:
		return outcome.FigureTrained
	}
	return outcome.FigureCompleted
}

func (b *builder) share(y *outcome.Year, f, base outcome.Figure, places int) string {
	return b.shown(y.Share(f.String(), f, base), places)
}

// shown is a share with its rate, or why there is none.
func (b *builder) shown(s outcome.Share, places int) string {
	var why *outcome.ShareError
	if errors.As(s.Err(), &why) {
		return b.say(wCannot, why.Problem.Words(b.tag))
	}
	return s.Format(places, b.tag)
}

func (b *builder) percent(p outcome.Printed) string { return p.Format(b.tag) }

// across sets the years side by side. A row holds rates over one base: where the printed rates of a figure
// do not have the same one every year, there is a row for each.
func (b *builder) across(years []*outcome.Year) section {
	s := section{title: b.words[wAcross], table: b.yearTable(years)}
	add := func(label string, cell func(*outcome.Year) string) { s.table.add(years, label, cell) }
	for _, f := range []outcome.Figure{outcome.FigureSessions, outcome.FigureTrained, outcome.FigureCompleted} {
		add(b.noun(f), func(y *outcome.Year) string { return b.count(y.Figure(f)) })
	}
	for _, f := range []outcome.Figure{
		outcome.FigureDropouts, outcome.FigureInserted, outcome.FigureContracts, outcome.FigureTraining,
		outcome.FigureJobless, outcome.FigureUnknown,
	} {
		var bases []outcome.Figure
		for _, y := range years {
			if base := b.base(y, f); !y.Figure(f).IsZero() && !slices.Contains(bases, base) {
				bases = append(bases, base)
			}
		}
		for _, base := range bases {
			label := b.noun(f)
			if len(bases) > 1 {
				label = b.say(wOver, label, b.noun(base))
			}
			add(label, func(y *outcome.Year) string {
				if y.Figure(f).IsZero() {
					return b.count(law.Count{})
				}
				return b.share(y, f, base, 0)
			})
		}
		if len(bases) == 0 {
			add(b.noun(f), func(*outcome.Year) string { return b.count(law.Count{}) })
		}
	}
	add(b.words[wMeanAge], func(y *outcome.Year) string { return b.count(y.MeanAge) })
	outside := func(y *outcome.Year) string {
		for _, c := range b.d.Claims {
			if c.Outside != "" && c.Year == y.Name {
				return b.percent(c.Printed)
			}
		}
		return b.count(law.Count{})
	}
	if i := slices.IndexFunc(b.d.Claims, func(c outcome.Claim) bool { return c.Outside != "" }); i >= 0 {
		add(b.say(wShareOf, b.d.Claims[i].Outside), outside)
	}
	return s
}

func (b *builder) yearTable(years []*outcome.Year) table {
	t := table{head: []string{b.words[wFigure]}}
	for _, y := range years {
		t.head = append(t.head, b.named(y))
	}
	return t
}

func (t *table) add(years []*outcome.Year, label string, cell func(*outcome.Year) string) {
	row := []string{label}
	for _, y := range years {
		row = append(row, cell(y))
	}
	t.rows = append(t.rows, row)
}
