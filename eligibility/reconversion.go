package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Loi n° 2025-989 du 24 octobre 2025, art. 11, III: the former articles go on for what was begun under an amendment concluded
// before 1 January 2026. L6324-4, from that day: "La durée des actions de formation […] est comprise entre 150 heures et 450
// heures, réparties sur une période ne pouvant excéder douze mois, à l'exception de celles permettant l'acquisition du socle
// de connaissances et de compétences […]. Un accord d'entreprise ou de branche […] peut prévoir des durées de formation ainsi
// qu'une période de réalisation plus longues, dans la limite de 2 100 heures de formation sur une période ne pouvant excéder
// trente-six mois."
var (
	proAEnd = law.Rule{ID: "PRO-A-END", Cites: []law.Ref{law2025of989}}

	reconversion       = law.Rule{ID: "PRO-RECONV-HOURS", Cites: []law.Ref{l63244of2026}}
	reconversionBase   = law.Rule{ID: "PRO-RECONV-BASE", Cites: []law.Ref{l63244of2026}}
	reconversionMin    = law.Rule{ID: "PRO-RECONV-150", Cites: []law.Ref{l63244of2026}}
	reconversionHours  = law.Rule{ID: "PRO-RECONV-450", Cites: []law.Ref{l63244of2026}}
	reconversionMonths = law.Rule{ID: "PRO-RECONV-12M", Cites: []law.Ref{l63244of2026}}
)

// ProA decides whether an amendment opens a Pro-A, by the day it is concluded: none does from 1 January 2026 (loi n° 2025-989,
// art. 11, III). The other conditions of the Pro-A are not looked at.
func ProA(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	made := c.Professionalisation.Reconversion.ProAMade
	if made.IsZero() {
		t.Lacks(&proAEnd, "professionalisation.reconversion.pro_a_made")
		return t.Decision()
	}
	w := law.When{Made: made}
	if v := law.Governing(t, &proAEnd, &ProAOpen, w); v != nil {
		t.Says(&proAEnd, v.Value, law.Fact("professionalisation.reconversion.pro_a_made", made), law.Value(&ProAOpen, v, w))
		if last := ProAOpen.Versions[1].From.AddDays(-1); v.Value == law.No {
			t.Note(law.Off("professionalisation.reconversion.pro_a_made", law.Days(made.DaysUntil(last))))
		}
	}
	return t.Decision()
}

// ReconversionHours decides whether the training of a période de reconversion has a lawful length (code du travail, L6324-4), by
// its first day: 150 to 450 hours over twelve months, or longer by an agreement, up to 2 100 hours over thirty-six months. These
// bounds do not hold for the socle de connaissances et de compétences. For what goes on under an amendment concluded before 1
// January 2026 the former articles hold, of which no bound is known here.
func ReconversionHours(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	t.All(&reconversion)
	p := &c.Professionalisation.Reconversion
	w := law.When{Day: p.From}
	switch made := p.ProAMade; {
	case !made.IsZero() && made.Before(ReconversionMinHours.Versions[0].From):
		w.Day = made
	case p.From.IsZero():
		t.Lacks(&reconversionMin, append(behindReconversion(p), "professionalisation.reconversion.from")...)
		return t.Decision()
	}
	least := law.Governing(t, &reconversionMin, &ReconversionMinHours, w)
	if least == nil {
		return t.Decision()
	}
	if p.Base == law.Yes {
		t.Says(&reconversionBase, law.Yes, law.Fact("professionalisation.reconversion.base", law.Yes), law.Value(&ReconversionMinHours, least, w))
		return t.Decision()
	}
	addReconversionMin(t, p, least, w)
	addReconversionHours(t, p, w)
	addReconversionMonths(t, p, w)
	return t.Decision()
}

// behindReconversion lists what is missing beside the first day.
func behindReconversion(p *facts.Reconversion) []string {
	if p.Base == law.Yes {
		return nil
	}
	t := law.NewTree()
	t.All(&reconversion)
	w := law.When{Day: ReconversionMinHours.Versions[0].From}
	if least, _ := ReconversionMinHours.At(w); least != nil {
		addReconversionMin(t, p, least, w)
	}
	addReconversionHours(t, p, w)
	_, keys := t.Lacking(nil)
	if p.Through.IsZero() {
		keys = append(keys, "professionalisation.reconversion.through")
	}
	return keys
}

// lacksBase adds r, a limit that is passed, when the training may be one to which no limit applies.
func lacksBase(t *law.Tree, r *law.Rule, p *facts.Reconversion) bool {
	if p.Base != law.Unknown {
		return false
	}
	t.Lacks(r, "professionalisation.reconversion.base")
	return true
}

func addReconversionMin(t *law.Tree, p *facts.Reconversion, least *law.Version[law.Hours], w law.When) {
	r := &reconversionMin
	switch enough := p.Hours.AtLeast(least.Value); {
	case enough == law.Unknown:
		lacks(t, r, "professionalisation.reconversion.hours", lacking(p.Base == law.Unknown, "professionalisation.reconversion.base"))
	case enough == law.No && lacksBase(t, r, p):
	default:
		t.Says(r, enough, law.Fact("professionalisation.reconversion.hours", p.Hours), law.Value(&ReconversionMinHours, least, w))
		if short, _ := least.Value.Minus(p.Hours).Units(); short > 0 {
			t.Note(law.Off("professionalisation.reconversion.hours", inMinutes(short)))
		}
	}
}

// addReconversionHours: 450 hours, or what an agreement allows up to 2 100.
func addReconversionHours(t *law.Tree, p *facts.Reconversion, w law.When) {
	r := &reconversionHours
	ordinary := law.Governing(t, r, &ReconversionMaxHours, w)
	if ordinary == nil {
		return
	}
	longest := law.Governing(t, r, &ReconversionAgreedHours, w)
	if longest == nil {
		return
	}
	hours := law.Fact("professionalisation.reconversion.hours", p.Hours)
	agreed := longest.Value
	if !p.AgreedHours.IsZero() && p.AgreedHours.Compare(agreed) < 0 {
		agreed = p.AgreedHours
		if agreed.Compare(ordinary.Value) < 0 {
			agreed = ordinary.Value
		}
	}
	over := func(limit law.Hours) {
		if n, _ := p.Hours.Minus(limit).Units(); n > 0 {
			t.Note(law.Off("professionalisation.reconversion.hours", -inMinutes(n)))
		}
	}
	switch {
	case p.Hours.IsZero():
		lacks(t, r, "professionalisation.reconversion.hours", lacking(p.Base == law.Unknown, "professionalisation.reconversion.base"))
	case p.Hours.AtMost(ordinary.Value) == law.Yes:
		t.Says(r, law.Yes, hours, law.Value(&ReconversionMaxHours, ordinary, w))
	case p.Hours.AtMost(agreed) == law.No && p.Agreement != law.No:
		if !lacksBase(t, r, p) {
			t.Says(r, law.No, hours, law.Value(&ReconversionAgreedHours, longest, w))
			if p.Agreement == law.Yes {
				over(agreed)
			}
		}
	case p.Agreement == law.No:
		if !lacksBase(t, r, p) {
			t.Says(r, law.No, hours, law.Value(&ReconversionMaxHours, ordinary, w))
			over(ordinary.Value)
		}
	case p.Agreement == law.Unknown || p.AgreedHours.IsZero():
		lacks(t, r, lacking(p.Agreement == law.Unknown, "professionalisation.reconversion.agreement"),
			lacking(p.AgreedHours.IsZero(), "professionalisation.reconversion.agreed_hours"), lacking(p.Base == law.Unknown, "professionalisation.reconversion.base"))
	default:
		t.Says(r, law.Yes, hours, law.Fact("professionalisation.reconversion.agreed_hours", p.AgreedHours), law.Value(&ReconversionAgreedHours, longest, w))
	}
}

// addReconversionMonths: twelve months, or what an agreement allows up to thirty-six.
func addReconversionMonths(t *law.Tree, p *facts.Reconversion, w law.When) {
	r := &reconversionMonths
	ordinary := law.Governing(t, r, &ReconversionMonths, w)
	if ordinary == nil {
		return
	}
	longest := law.Governing(t, r, &ReconversionAgreedMonths, w)
	if longest == nil {
		return
	}
	span := law.Period{From: p.From, Through: p.Through}
	from, through := law.Fact("professionalisation.reconversion.from", p.From), law.Fact("professionalisation.reconversion.through", p.Through)
	short, known := span.Short(int(ordinary.Value))
	months, said := p.AgreedMonths.Get()
	most := int(longest.Value)
	if said {
		most = max(int(ordinary.Value), min(most, months))
	}
	long, _ := span.Short(most)
	says := func(a law.Answer, table *law.Param[law.Months], v *law.Version[law.Months], off int) {
		t.Says(r, a, from, through, law.Value(table, v, w), law.Under(&law.DateMonths))
		if off < 0 {
			t.Note(law.Off("professionalisation.reconversion.through", law.Days(off)))
		}
	}
	switch {
	case !known:
		lacks(t, r, lacking(span.Reversed(), "professionalisation.reconversion.from"), "professionalisation.reconversion.through",
			lacking(p.Base == law.Unknown, "professionalisation.reconversion.base"))
	case short >= 0:
		says(law.Yes, &ReconversionMonths, ordinary, 0)
	case long < 0 && p.Agreement != law.No:
		if !lacksBase(t, r, p) {
			says(law.No, &ReconversionAgreedMonths, longest, 0)
			if p.Agreement == law.Yes {
				t.Note(law.Off("professionalisation.reconversion.through", law.Days(long)))
			}
		}
	case p.Agreement == law.No:
		if !lacksBase(t, r, p) {
			says(law.No, &ReconversionMonths, ordinary, short)
		}
	case p.Agreement == law.Unknown || !said:
		lacks(t, r, lacking(p.Agreement == law.Unknown, "professionalisation.reconversion.agreement"),
			lacking(!said, "professionalisation.reconversion.agreed_months"), lacking(p.Base == law.Unknown, "professionalisation.reconversion.base"))
	default:
		t.Says(r, law.Yes, from, through, law.Fact("professionalisation.reconversion.agreed_months", law.Months(months)),
			law.Value(&ReconversionAgreedMonths, longest, w), law.Under(&law.DateMonths))
	}
}
