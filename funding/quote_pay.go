package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// SubjectMinimumPay is the subject of the pay that the employer owes at least, month by month.
const SubjectMinimumPay Subject = "minimum_pay"

var (
	payDue = law.Rule{ID: "QUOTE-PAY", Cites: []law.Ref{law.Travail("L1221-1", "", "LEGIARTI000006900839"), l32312}}

	// The texts give a minimum by the hour or the month: what a part of a month is worth in advance is not written.
	partMonth = law.Convention{ID: "QUOTE-PART-MONTH", Cites: []law.Ref{law.Travail("L3242-1", "", "")}}
	// A contract without a term has no last month: a quote stops after a year of it, or with the last aid.
	oneYear = law.Convention{ID: "QUOTE-ONE-YEAR", Cites: []law.Ref{law.Travail("L1221-2", "", "")}}
)

// withPay is the quote of a contract: its minimum pay, then the grants. A contract without a term is quoted as far as the
// grants go, so that an aid is never set against no pay.
func withPay(c *facts.Case, grants ...Grant) Quote {
	var last law.Date
	for i := range grants {
		if grants[i].Payee != Employer || grants[i].Answer() == law.No {
			continue
		}
		if n := len(grants[i].instalments); n > 0 {
			last = latest(last, grants[i].instalments[n-1].Month)
		}
	}
	all := make([]Grant, 0, len(grants)+1)
	all = append(all, payGrant(c, last))
	return newQuote(append(all, grants...)...)
}

// payGrant is the minimum pay of a contract as a grant: what the schedule gives, month by month. A month that the
// contract fills in part, or that two floors share, counts by calendar days (QUOTE-PART-MONTH), rounded up to the cent
// once; a contract without a term is quoted for a year, or to the last month of an aid, at ordinary pay once the apprenticeship
// or the action with which it begins is over, and one without a precise term for its least time (QUOTE-ONE-YEAR). Suspensions
// are not taken off. Above the legal week the amount is a floor: overtime increases come on top (PAY-OVERTIME).
func payGrant(c *facts.Case, aided law.Date) Grant {
	g := Grant{Subject: SubjectMinimumPay, Payer: Employer, Payee: Person}
	t := law.NewTree()
	start := c.Contract.Start
	if neverBegan(&c.Contract) {
		t.Says(&payDue, law.No, law.Fact("contract.start", start), law.Fact("contract.ended", c.Contract.Ended))
		g.Decision = t.Decision()
		return g
	}
	last, cut, lacks := payTerm(c, aided)
	if lacks != nil {
		t.Lacks(&payDue, lacks...)
		g.Decision = t.Decision()
		return g
	}
	s := MinimumPay(c)
	s.goOn(c, last)
	t.Says(&payDue, law.Yes, law.Fact("contract.start", start))
	parts := false
	overtime := !impossibleHours(c.Contract.Hours) && c.Contract.Hours.Compare(legalWeek) > 0
	g.instalments = make([]Instalment, 0, monthsBetween(start, last))
	w := months{s: &s, first: start, last: last}
	for month := firstOfMonth(start); !month.IsZero() && !month.After(last); month = w.next {
		i, part := w.month(month)
		parts = parts || part
		i.Open = i.Open || overtime
		g.instalments = append(g.instalments, i)
	}
	if parts {
		t.Note(law.Under(&partMonth))
	}
	if cut {
		t.Note(law.Under(&oneYear))
	}
	if overtime {
		t.Note(law.Under(payConventions[cOvertime]))
	}
	for i := range s.lines {
		if s.lines[i].under.has(cFullTime) {
			t.Note(law.Under(payConventions[cFullTime]))
			break
		}
	}
	g.Decision = t.Decision()
	return g
}

// payTerm is the last day to which the pay of a contract is quoted; cut tells that neither a term nor an end sets it. lacks are
// the facts for want of which there is none.
func payTerm(c *facts.Case, aided law.Date) (last law.Date, cut bool, lacks []string) {
	k := &c.Contract
	switch {
	case k.Start.IsZero():
		return last, false, []string{"contract.start"}
	case reversed(c):
		return last, false, []string{"contract.end"}
	case k.Kind == 0:
		return last, false, []string{"contract.kind"}
	}
	endless := withoutTerm(k)
	last, _ = lastDay(k)
	ended, _ := earlyEnd(c)
	if endless == law.Yes {
		last = law.Date{}
	}
	switch {
	case !ended.IsZero() && last.IsZero() && endless == law.Unknown && beginsOnly(c, ended): // was ordinary pay due by then?
		return last, false, []string{"contract.open_ended"}
	case !ended.IsZero():
		return earliest(last, ended), false, nil
	case endless == law.Yes:
		last = k.Start.LastDay(monthsInYear)
		if !aided.IsZero() {
			last = latest(last, lastOfMonth(aided))
		}
		return last, true, nil
	case !last.IsZero():
		return last, false, nil
	case k.NoTerm == law.Yes && !k.MinimumEnd.Before(k.Start):
		return k.MinimumEnd, true, nil
	case k.NoTerm == law.Yes:
		return last, false, []string{"contract.minimum_end"}
	case !k.End.IsZero(): // renewed, to a day that is not recorded
		return last, false, []string{"contract.renewals"}
	case endless == law.Unknown:
		return last, false, []string{"contract.end", "contract.open_ended"}
	default:
		return last, false, []string{"contract.end"}
	}
}

// beginsOnly tells whether the apprenticeship or the action may be over before a day, as that with which a CDI begins is.
func beginsOnly(c *facts.Case, day law.Date) bool {
	switch c.Contract.Kind {
	case law.Apprenticeship:
		return c.Apprenticeship.End.Before(day)
	case law.Professionalisation:
		return c.Professionalisation.ActionEnd.Before(day)
	default:
		return false
	}
}

// withoutTerm tells whether a contract has no term: Unknown for a kind that is signed either way when nobody has said.
func withoutTerm(k *facts.Contract) law.Answer {
	if term := k.Kind.Term(); term != law.Unknown {
		return term.Not()
	}
	if k.OpenEnded == law.Unknown && !k.End.IsZero() {
		return law.No
	}
	return k.OpenEnded
}

// goOn adds the ordinary pay that follows the apprenticeship or the action of a CDI, which the schedule ends with.
func (s *Schedule) goOn(c *facts.Case, last law.Date) {
	n := len(s.lines)
	if n == 0 || s.lines[n-1].Through.IsZero() || !s.lines[n-1].Through.Before(last) || withoutTerm(&c.Contract) != law.Yes {
		return
	}
	s.lines = append(s.lines, hourlyLines(c, s.lines[n-1].Through.AddDays(1), law.Date{}, fillOrdinary, ageEvents)...)
}

// monthsBetween is the number of calendar months that a term touches.
func monthsBetween(first, last law.Date) int {
	if first.IsZero() || last.IsZero() || last.Before(first) {
		return 0
	}
	return monthsInYear*(last.Year()-first.Year()) + int(last.Month()) - int(first.Month()) + 1
}

// months walks through the months of a schedule, from first to last, both included.
type months struct {
	s           *Schedule
	first, last law.Date
	line        int      // the line reached
	next        law.Date // first day of the month after the last one asked for
	whole       Instalment
	wholeOf     int // the line, plus one, of which whole is a month
}

// month adds up the floors of a month.
func (w *months) month(month law.Date) (i Instalment, part bool) {
	w.next = firstOfNext(month)
	lines := w.s.lines
	for w.line+1 < len(lines) && !lines[w.line].Through.IsZero() && lines[w.line].Through.Before(month) {
		w.line++
	}
	l := &lines[w.line]
	if !month.Before(w.first) && !month.Before(l.From) && !w.last.Before(w.next.AddDays(-1)) && (l.Through.IsZero() || !l.Through.Before(w.next.AddDays(-1))) {
		if w.wholeOf != w.line+1 {
			w.whole, w.wholeOf = Instalment{Provisional: l.Provisional}, w.line+1
			low, high, lowOK, highOK := l.Range()
			if lowOK {
				w.whole.Low = low.Due()
			}
			if w.whole.Open = !highOK; highOK {
				w.whole.High = high.Due()
			}
		}
		i = w.whole
		i.Month = month
		return i, false
	}
	return w.sum(month), true
}

// sum adds up a month that one line does not fill, by calendar days.
func (w *months) sum(month law.Date) Instalment {
	i := Instalment{Month: month}
	end := w.next.AddDays(-1)
	days := int64(month.DaysUntil(w.next))
	var low, high law.Exact
	for n := w.line; n < len(w.s.lines); n++ {
		l := &w.s.lines[n]
		if l.From.After(end) {
			break
		}
		from, through := latest(latest(l.From, month), w.first), earliest(earliest(l.Through, end), w.last)
		if through.Before(from) {
			continue
		}
		share := int64(from.DaysUntil(through)) + 1
		lowest, highest, lowOK, highOK := l.Range()
		if lowOK {
			low = low.Plus(lowest.Exact().Times(share, days))
		}
		if highOK {
			high = high.Plus(highest.Exact().Times(share, days))
		}
		i.Open = i.Open || !highOK
		i.Provisional = i.Provisional || l.Provisional
	}
	if through := w.s.lines[len(w.s.lines)-1].Through; !through.IsZero() && through.Before(earliest(end, w.last)) {
		i.Open = true // days that the schedule does not reach
	}
	i.Low = low.Due()
	if !i.Open {
		i.High = high.Due()
	}
	return i
}
