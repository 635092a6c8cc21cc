package eligibility

import "github.com/parcours-emploi/parcours/law"

// pmsmpEnglish is what the rules on the PMSMP say in English.
var pmsmpEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "PMSMP", Title: "Period of immersion in a workplace (PMSMP)",
			Yes:     []string{"This PMSMP is lawful."},
			No:      []string{"This PMSMP is not lawful."},
			Unknown: []string{"It cannot be said whether this PMSMP is lawful."},
		},
		{
			ID: "PMSMP-WHO", Title: "Personalised social or professional support",
			Yes: []string{"The person has personalised social or professional support."},
			No:  []string{"The person has no personalised social or professional support."},
		},
		{
			ID: "PMSMP-PRESCRIBER", Title: "Prescriber entitled to prescribe",
			Yes: []string{
				"The prescriber ({immersion.prescriber}) is bound by agreement to a body that allows it: {immersion.bound_to}.",
				"The prescriber is one of those the article names: {immersion.prescriber}.",
			},
			No: []string{
				"An agreement with that body ({immersion.bound_to}) does not allow prescribing on that day.",
				"The prescriber is not one of those the article names on that day: {immersion.prescriber}.",
			},
		},
		{
			ID: "PMSMP-OBJ-3", Title: "One object",
			Yes: []string{"The PMSMP has one object: {immersion.purposes}."},
			No: []string{
				"The PMSMP has {immersion.purposes.count} objects; it must have {pmsmp.objects}.",
				"That object is none of the three of the article: {immersion.purposes}.",
			},
		},
		{
			ID: "PMSMP-CONV", Title: "Written agreement, signed and complete",
			Proof: "PMSMP agreement, form Cerfa 13912",
			Yes:   []string{"The agreement is signed by every party and complete."},
			No:    []string{"The agreement lacks a signature or an indication."},
		},
		{
			ID: "PMSMP-1M", Title: "One month at most",
			Yes: []string{"The PMSMP runs from {immersion.start} to {immersion.end}; {pmsmp.months} at most, until {immersion.end.latest}."},
			No:  []string{"The PMSMP runs from {immersion.start} to {immersion.end}; {pmsmp.months} at most, until {immersion.end.latest}: {off}."},
		},
		{
			ID: "PMSMP-RENEW-1", Title: "Renewal",
			Yes: []string{"The renewal, from {immersion.renewals.start} to {immersion.renewals.end}, meets the conditions."},
			No: []string{
				"The PMSMP is renewed {immersion.renewals.count} times, more than {pmsmp.renewals}.",
				"The renewal runs from {immersion.renewals.start} to {immersion.renewals.end}, more than {pmsmp.months}: {off}.",
				"The renewal runs from {immersion.renewals.start} to {immersion.renewals.end}, more than {pmsmp.months}.",
				"A renewal needs objectives not reached, the same object and the same objectives.",
			},
		},
		{
			ID: "PMSMP-2CONV-12M", Title: "Two agreements at most with the same host",
			Yes: []string{"{immersions.count} agreement(s) with the host over {pmsmp.span}, at most {pmsmp.agreements}, with different objects or objectives."},
			No: []string{
				"Another agreement with the host over {pmsmp.span} has the same object and objectives ({immersions.same_objectives}).",
				"{immersions.count} agreements with the host over {pmsmp.span}, more than {pmsmp.agreements}.",
			},
		},
		{
			ID: "PMSMP-60D", Title: "Sixty days at most with the same host",
			Yes: []string{"The agreements with the host make {immersions.days}; the limit is {pmsmp.days} for two agreements."},
			No: []string{
				"The agreements with the host make {immersions.days}, more than {pmsmp.days}: {off}.",
				"The agreements with the host make {immersions.days}, more than {pmsmp.days}.",
			},
		},
		{
			ID: "PMSMP-25PCT", Title: "Share of the aided contract",
			Yes: []string{"The PMSMP make {immersions.days} of the {job.days} of the contract: at most one day in {pmsmp.of-contract}."},
			No: []string{
				"The PMSMP make {immersions.days} of the {job.days} of the contract, more than one day in {pmsmp.of-contract}: {off}.",
				"The PMSMP make {immersions.days} of the {job.days} of the contract, more than one day in {pmsmp.of-contract}.",
			},
		},
		{
			ID: "PMSMP-NOT-WORK", Title: "No forbidden use",
			Yes: []string{"The PMSMP serves no forbidden use."},
			No:  []string{"The PMSMP serves a forbidden use: {immersion.use}."},
		},
		{
			ID: "PMSMP-TUTOR", Title: "Person named by the host",
			Yes: []string{"The host has named a person."},
			No:  []string{"The host has named nobody."},
		},
	},
	Terms: []law.Term{
		{Key: "pmsmp.who", Text: "PMSMP open to people with support"},
		{Key: "pmsmp.prescribers", Text: "départements and bodies preparing apprenticeship as prescribers"},
		{Key: "pmsmp.prescribers.bound", Text: "bodies bound to a département as prescribers"},
		{Key: "pmsmp.objects", Text: "number of objects of a PMSMP"},
		{Key: "pmsmp.agreement", Text: "written PMSMP agreement"},
		{Key: "pmsmp.agreement.contents", Text: "contents of the PMSMP agreement"},
		{Key: "pmsmp.months", Text: "longest PMSMP agreement"},
		{Key: "pmsmp.renewals", Text: "renewals of a PMSMP"},
		{Key: "pmsmp.agreements", Text: "PMSMP agreements with one host"},
		{Key: "pmsmp.span", Text: "period over which they are counted"},
		{Key: "pmsmp.days", Text: "total length of these agreements"},
		{Key: "pmsmp.of-contract", Text: "share of an aided contract: one day in so many"},
		{Key: "pmsmp.of-contract.pec", Text: "share of the contract, one day in so many: PEC"},
		{Key: "pmsmp.of-contract.cie", Text: "share of the contract, one day in so many: CIE"},
		{Key: "pmsmp.of-contract.ei", Text: "share of the contract, one day in so many: CDDI with an EI"},
		{Key: "pmsmp.of-contract.ai", Text: "share of the contract, one day in so many: CDDI with an AI"},
		{Key: "pmsmp.of-contract.aci", Text: "share of the contract, one day in so many: CDDI with an ACI"},
		{Key: "pmsmp.of-contract.cddi", Text: "share of the contract, one day in so many: CDDI"},
		{Key: "pmsmp.forbidden", Text: "forbidden uses of a PMSMP"},
		{Key: "pmsmp.host-person", Text: "person named by the host"},
		{Key: "immersion.end.latest", Text: "last possible day of the PMSMP"},
		{Key: "immersion.purposes.count", Text: "number of objects"},
		{Key: "immersion.renewals.count", Text: "number of renewals"},
		{Key: "immersions.count", Text: "agreements with the host"},
		{Key: "immersions.days", Text: "days of PMSMP"},
		{Key: "job.days", Text: "days of the present contract"},
		{Key: "PMSMP-DATE", Text: "the text is that of the day the agreement is concluded, failing that of its first day."},
		{Key: "PMSMP-2CONV-12M-START", Text: "an agreement of which only the first day is known counts on that day."},
		{Key: "PMSMP-60D-DAYS", Text: "sixty days are calendar days, from the first to the last of each agreement."},
		{Key: "PMSMP-60D-SINGLE", Text: "one renewed agreement alone may pass sixty days: the paragraph speaks of two agreements; to be pointed out, not refused."},
		{Key: "PMSMP-25PCT-DAYS", Text: "the quarter of the contract is measured in calendar days."},
		{Key: "PMSMP-STATUS", Text: "the person keeps status and benefits, is not paid by the host and, if employed, returns to the post."},
		{Key: "PMSMP-TIME", Text: "presence follows the rules on hours, nights, rest and health of the host's employees."},
		{Key: "PMSMP-PRESCRIBER.letter", Text: "by its letter the article covers the ETTI under agreement too"},
		{Key: "PMSMP-PRESCRIBER.ministry", Text: "the ministry's page leaves them out"},
		{Key: "PMSMP-PRESCRIBER.statute", Text: "the statute has allowed it since 16 December 2020"},
		{Key: "PMSMP-PRESCRIBER.decree", Text: "the decree allows it from 1 May 2021 only"},
		{Key: "PMSMP-25PCT.no-limit", Text: "a permanent contract has no total duration: nothing to measure"},
		{Key: "PMSMP-25PCT.aid", Text: "the duration would be that of the aid"},
	},
}
