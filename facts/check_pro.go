package facts

import "github.com/parcours-emploi/parcours/law"

// proSpans checks the first and last days of the spans of a professionalisation contract, and that the OPCO answers what it
// received.
func (k *checker) proSpans(p *Professionalisation) {
	span := func(last, first string, through, from law.Date) {
		if !from.IsZero() && !through.IsZero() && through.Before(from) {
			k.add(endsBeforeStart, law.Fact("professionalisation."+last, through), law.Fact("professionalisation."+first, from))
		}
	}
	span("abroad.through", "abroad.from", p.Abroad.Through, p.Abroad.From)
	span("deposit.received", "deposit.sent", p.Deposit.Received, p.Deposit.Sent)
	span("deposit.answered", "deposit.received", p.Deposit.Answered, p.Deposit.Received)
	span("break.continued_through", "break.continued_from", p.Break.ContinuedThrough, p.Break.ContinuedFrom)
	span("reconversion.through", "reconversion.from", p.Reconversion.Through, p.Reconversion.From)
}

// proDays checks the days of a professionalisation contract against those of the contract: a CDI goes on after its action, and
// a renewal puts the end off.
func (k *checker) proDays(c *Case) {
	p := &c.Professionalisation
	if whole, done := p.Training.Hours, c.OPCO.Pro.HoursDone; !whole.IsZero() && whole.Less(done) {
		k.add(partAboveTotal, law.Fact("opco.pro.hours_done", done), law.Fact("professionalisation.training.hours", whole))
	}
	start, last := c.Contract.Start, c.Contract.End
	from := law.Fact("professionalisation.abroad.from", p.Abroad.From)
	if !p.Abroad.From.IsZero() && p.Abroad.From.Before(start) {
		k.add(abroadOutside, from, law.Fact("contract.start", start))
	}
	if !last.IsZero() && len(c.Contract.Renewals.Items) == 0 {
		if through := p.Abroad.Through; through.After(last) {
			k.add(abroadOutside, law.Fact("professionalisation.abroad.through", through), law.Fact("contract.end", last))
		} else if p.Abroad.From.After(last) {
			k.add(abroadOutside, from, law.Fact("contract.end", last))
		}
	}
	if ended, on := c.Contract.Ended, p.Break.ContinuedFrom; !ended.IsZero() && !on.IsZero() && !on.After(ended) {
		k.add(continuedTooEarly, law.Fact("professionalisation.break.continued_from", on), law.Fact("contract.ended", ended))
	}
	if e, made := &p.Entrant, c.Contract.Made; e.Registered == law.No && !e.RegisteredSince.IsZero() && !made.IsZero() && !e.RegisteredSince.After(made) {
		k.add(deniedButDated, law.Fact("professionalisation.entrant.registered", law.No), law.Fact("professionalisation.entrant.registered_since", e.RegisteredSince))
	}
}
