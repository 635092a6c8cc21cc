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
