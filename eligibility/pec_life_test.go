package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// broken is the ImPEC' contract, ended or suspended on 10 March 2022 for a CDD of exactly six months, from 15 March.
func broken(motive facts.Motive) facts.Case {
	c := impec()
	c.CUI.Break = facts.Break{
		Day: day("2022-03-10"), Initiative: facts.ByEmployee, Motive: motive, EmployerAgrees: law.No,
		Next:        facts.NextJob{Kind: law.CDD, Start: day("2022-03-15"), End: day("2022-09-14")},
		ToldGrantor: day("2022-03-18"), ToldPayer: day("2022-03-18"),
	}
	return c
}

func leavingPEC() facts.Case    { return broken(facts.ForHire) }
func suspendingPEC() facts.Case { return broken(facts.ForTrial) }

// L5134-28: "1° [...] un contrat de travail à durée indéterminée ; 2° [...] à durée déterminée d'au moins six mois ; 3° De
// suivre une formation conduisant à une qualification"
var earlyEndRows = []lawtest.Row{
	lawtest.Edit("six months less a day", func(c *facts.Case) { c.CUI.Break.Next.End = day("2022-09-13") }, law.No, "PEC-RUPTURE-GROUND no", "PEC-RUPTURE-JOB no"),
	lawtest.Edit("six months and a day", func(c *facts.Case) { c.CUI.Break.Next.End = day("2022-09-15") }, law.Yes),
	lawtest.Edit("a CDI", func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.CDI} }, law.Yes),
	lawtest.Edit("hired in a contrat de professionnalisation of six months", func(c *facts.Case) { c.CUI.Break.Next.Kind = law.Professionalisation }, law.Yes),
	lawtest.Edit("hired in an open-ended apprenticeship", func(c *facts.Case) {
		c.CUI.Break.Next = facts.NextJob{Kind: law.Apprenticeship, OpenEnded: law.Yes}
	}, law.Yes),
	lawtest.Edit("hired in an apprenticeship, its form not recorded", func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.Apprenticeship} }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown"),
	lawtest.Edit("hired in a CDDI of six months", func(c *facts.Case) { c.CUI.Break.Next.Kind = law.CDDI }, law.Yes),
	lawtest.Edit("hired in another PEC, six months less a day", func(c *facts.Case) { c.CUI.Break.Next.Kind, c.CUI.Break.Next.End = law.PEC, day("2022-09-13") }, law.No, "PEC-RUPTURE-GROUND no", "PEC-RUPTURE-JOB no"),
	lawtest.Edit("hired in a CDI intérimaire: the texts do not settle", func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.CDIInterim} }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown"),
	lawtest.Edit("hired in a public-law contract of six months: the texts do not settle", func(c *facts.Case) { c.CUI.Break.Next.Kind = law.PublicFixedTerm }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown"),
	lawtest.Edit("hired in one six months less a day: too short in either reading", func(c *facts.Case) {
		c.CUI.Break.Next.Kind, c.CUI.Break.Next.End = law.PublicFixedTerm, day("2022-09-13")
	}, law.No, "PEC-RUPTURE-GROUND no", "PEC-RUPTURE-JOB no"),
	lawtest.Edit("hired as a civil servant: the texts do not settle", func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.CivilServant} }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown"),
	lawtest.Edit("a mission is neither", func(c *facts.Case) { c.CUI.Break.Next.Kind = law.Mission }, law.No, "PEC-RUPTURE-GROUND no", "PEC-RUPTURE-JOB no"),
	lawtest.Edit("the kind of the new contract is not recorded", func(c *facts.Case) { c.CUI.Break.Next.Kind = 0 }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown"),
	lawtest.Edit("its end is not recorded", func(c *facts.Case) { c.CUI.Break.Next.End = law.Date{} }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown"),
	lawtest.Edit("its start is not recorded", func(c *facts.Case) { c.CUI.Break.Next.Start = law.Date{} }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown"),
	lawtest.Edit("qualifying training", func(c *facts.Case) { c.CUI.Break.Motive = facts.ForQualification }, law.Yes, "PEC-RUPTURE-JOB no", "PEC-RUPTURE-TRAINING yes"),
	lawtest.Edit("another project", func(c *facts.Case) { c.CUI.Break.Motive = facts.ForOther }, law.No, "PEC-RUPTURE-GROUND no", "PEC-RUPTURE-JOB no"),
	lawtest.Edit("project not recorded", func(c *facts.Case) { c.CUI.Break.Motive = 0 }, law.Unknown, "PEC-RUPTURE-GROUND unknown", "PEC-RUPTURE-JOB unknown", "PEC-RUPTURE-TRAINING unknown"),
	lawtest.Edit("the employer's initiative", func(c *facts.Case) { c.CUI.Break.Initiative = facts.ByEmployer }, law.No, "PEC-RUPTURE-ASKED no"),
}

// L5134-29: "1° En accord avec son employeur, d'effectuer une période de mise en situation [...] ou une action concourant à son
// insertion professionnelle ; 2° D'accomplir une période d'essai [...] au moins égale à six mois"
var suspensionRows = []lawtest.Row{
	lawtest.Edit("six months less a day", func(c *facts.Case) { c.CUI.Break.Next.End = day("2022-09-13") }, law.No, "PEC-SUSPEND-GROUND no", "PEC-SUSPEND-TRIAL no"),
	lawtest.Edit("a PMSMP that the employer agrees to", func(c *facts.Case) { c.CUI.Break.Motive, c.CUI.Break.EmployerAgrees = facts.ForImmersion, law.Yes }, law.Yes, "PEC-SUSPEND-ACTION yes", "PEC-SUSPEND-TRIAL no"),
	lawtest.Edit("an action that the employer does not agree to", func(c *facts.Case) { c.CUI.Break.Motive = facts.ForAction }, law.No, "PEC-SUSPEND-GROUND no", "PEC-SUSPEND-TRIAL no"),
	lawtest.Edit("agreement not recorded", func(c *facts.Case) { c.CUI.Break.Motive, c.CUI.Break.EmployerAgrees = facts.ForAction, law.Unknown }, law.Unknown,
		"PEC-SUSPEND-GROUND unknown", "PEC-SUSPEND-ACTION unknown", "PEC-SUSPEND-TRIAL no"),
	lawtest.Edit("tried in a contrat de professionnalisation of six months", func(c *facts.Case) { c.CUI.Break.Next.Kind = law.Professionalisation }, law.Yes),
	lawtest.Edit("tried in an open-ended apprenticeship", func(c *facts.Case) {
		c.CUI.Break.Next = facts.NextJob{Kind: law.Apprenticeship, OpenEnded: law.Yes}
	}, law.Yes),
	lawtest.Edit("tried in an apprenticeship, its form not recorded", func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.Apprenticeship} }, law.Unknown, "PEC-SUSPEND-GROUND unknown", "PEC-SUSPEND-TRIAL unknown"),
	lawtest.Edit("tried in a CDDI of six months", func(c *facts.Case) { c.CUI.Break.Next.Kind = law.CDDI }, law.Yes),
	lawtest.Edit("tried in another PEC, six months less a day", func(c *facts.Case) { c.CUI.Break.Next.Kind, c.CUI.Break.Next.End = law.PEC, day("2022-09-13") }, law.No, "PEC-SUSPEND-GROUND no", "PEC-SUSPEND-TRIAL no"),
	lawtest.Edit("tried in a CDI intérimaire: the texts do not settle", func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.CDIInterim} }, law.Unknown, "PEC-SUSPEND-GROUND unknown", "PEC-SUSPEND-TRIAL unknown"),
	lawtest.Edit("tried in a public-law contract of six months: the texts do not settle", func(c *facts.Case) { c.CUI.Break.Next.Kind = law.PublicFixedTerm }, law.Unknown, "PEC-SUSPEND-GROUND unknown", "PEC-SUSPEND-TRIAL unknown"),
	lawtest.Edit("tried in one six months less a day: too short in either reading", func(c *facts.Case) {
		c.CUI.Break.Next.Kind, c.CUI.Break.Next.End = law.PublicFixedTerm, day("2022-09-13")
	}, law.No, "PEC-SUSPEND-GROUND no", "PEC-SUSPEND-TRIAL no"),
	lawtest.Edit("tried as a civil servant: the texts do not settle", func(c *facts.Case) { c.CUI.Break.Next = facts.NextJob{Kind: law.CivilServant} }, law.Unknown, "PEC-SUSPEND-GROUND unknown", "PEC-SUSPEND-TRIAL unknown"),
	lawtest.Edit("the employer asks", func(c *facts.Case) { c.CUI.Break.Initiative = facts.ByEmployer }, law.No, "PEC-SUSPEND-ASKED no"),
	lawtest.Edit("kind of the job offered not recorded", func(c *facts.Case) { c.CUI.Break.Next.Kind = 0 }, law.Unknown, "PEC-SUSPEND-GROUND unknown", "PEC-SUSPEND-TRIAL unknown"),
}

// R5134-28: "dans un délai franc de sept jours": after the 10th, neither day counted, the 18th is the last.
var noticeRows = []lawtest.Row{
	lawtest.Edit("the grantor told a day late", func(c *facts.Case) { c.CUI.Break.ToldGrantor = day("2022-03-19") }, law.No, "PEC-NOTIFY-GRANTOR no"),
	lawtest.Edit("the payer told a day late", func(c *facts.Case) { c.CUI.Break.ToldPayer = day("2022-03-19") }, law.No, "PEC-NOTIFY-PAYER no"),
	lawtest.Edit("one of them not told, or not recorded", func(c *facts.Case) { c.CUI.Break.ToldPayer = law.Date{} }, law.Unknown, "PEC-NOTIFY-PAYER unknown"),
	lawtest.Edit("late, for an aid that may have ended", func(c *facts.Case) { c.CUI.Break.ToldPayer, c.Aid.Through = day("2022-03-19"), law.Date{} }, law.Unknown, "PEC-NOTIFY-PAYER unknown"),
	lawtest.Edit("the aid had ended", func(c *facts.Case) { c.Aid.Through, c.CUI.Break.ToldGrantor = day("2022-03-10"), law.Date{} }, law.Yes,
		"PEC-NOTIFY-AIDED yes", "PEC-NOTIFY-GRANTOR gone", "PEC-NOTIFY-PAYER gone"),
}

// dismissedInPEC is a fixed-term PEC that the employer ends during the aid, for a ground in no list.
func dismissedInPEC() facts.Case {
	c := impec()
	c.CUI.Break = facts.Break{Day: day("2022-03-10"), Initiative: facts.ByEmployer, Ground: facts.OtherGround}
	return c
}

// R5134-45 to R5134-47. The base: repaid.
var clawbackRows = []lawtest.Row{
	lawtest.Edit("the employee leaves", func(c *facts.Case) { c.CUI.Break.Initiative = facts.ByEmployee }, law.No, "PEC-CLAWBACK-EMPLOYER no"),
	lawtest.Edit("on the last day of the aid", func(c *facts.Case) { c.CUI.Break.Day = day("2022-09-05") }, law.No, "PEC-CLAWBACK-EARLY no"),
	lawtest.Edit("the day before it", func(c *facts.Case) { c.CUI.Break.Day = day("2022-09-04") }, law.Yes),
	lawtest.Edit("the day recorded for every contract, in its place", func(c *facts.Case) { c.CUI.Break.Day, c.Contract.Ended = law.Date{}, day("2022-09-04") }, law.Yes),
	lawtest.Edit("the last day of the aid, recorded so: it ran to its end, whoever ended it", func(c *facts.Case) {
		c.CUI.Break, c.Contract.Ended = facts.Break{}, day("2022-09-05")
	}, law.No, "PEC-CLAWBACK-EARLY no", "PEC-CLAWBACK-EMPLOYER unknown", "PEC-CLAWBACK-KEPT unknown", "PEC-CLAWBACK-KEPT-CDD unknown"),
	lawtest.Edit("two days that differ: the earlier", func(c *facts.Case) { c.Contract.Ended = day("2022-09-05") }, law.Yes),
	lawtest.Edit("the other way round", func(c *facts.Case) { c.CUI.Break.Day, c.Contract.Ended = day("2022-09-05"), day("2022-03-10") }, law.Yes),
	lawtest.Edit("no day at all", func(c *facts.Case) { c.CUI.Break.Day = law.Date{} }, law.Unknown, "PEC-CLAWBACK-EARLY unknown", "PEC-CLAWBACK-EMPLOYER unknown", "PEC-CLAWBACK-KEPT unknown", "PEC-CLAWBACK-KEPT-CDD unknown"),
	lawtest.Edit("serious misconduct", func(c *facts.Case) { c.CUI.Break.Ground = facts.SeriousFault }, law.No, "PEC-CLAWBACK-KEPT no", "PEC-CLAWBACK-KEPT-CDD yes"),
	lawtest.Edit("force majeure", func(c *facts.Case) { c.CUI.Break.Ground = facts.ForceMajeure }, law.No, "PEC-CLAWBACK-KEPT no", "PEC-CLAWBACK-KEPT-CDD yes"),
	lawtest.Edit("trial period", func(c *facts.Case) { c.CUI.Break.Ground = facts.TrialPeriod }, law.No, "PEC-CLAWBACK-KEPT no", "PEC-CLAWBACK-KEPT-CDD yes"),
	lawtest.Edit("common will", func(c *facts.Case) { c.CUI.Break.Ground = facts.CommonWill }, law.No, "PEC-CLAWBACK-KEPT no", "PEC-CLAWBACK-KEPT-CDD yes"),
	lawtest.Edit("unfitness: lawful in a CDD, and still repaid", func(c *facts.Case) { c.CUI.Break.Ground = facts.Unfitness }, law.Yes),
	lawtest.Edit("rupture conventionnelle and insolvency are of the CDI", func(c *facts.Case) { c.CUI.Break.Ground = facts.Insolvency }, law.Yes),
	lawtest.Edit("gross misconduct is in neither list by name", func(c *facts.Case) { c.CUI.Break.Ground = facts.GrossFault }, law.Unknown, "PEC-CLAWBACK-KEPT unknown", "PEC-CLAWBACK-KEPT-CDD unknown"),
	lawtest.Edit("ground not recorded", func(c *facts.Case) { c.CUI.Break.Ground = 0 }, law.Unknown, "PEC-CLAWBACK-KEPT unknown", "PEC-CLAWBACK-KEPT-CDD unknown"),
	lawtest.Edit("unfitness in a CDI", func(c *facts.Case) { c.Contract.OpenEnded, c.CUI.Break.Ground = law.Yes, facts.Unfitness }, law.No,
		"PEC-CLAWBACK-KEPT no", "PEC-CLAWBACK-KEPT-CDI yes", "PEC-CLAWBACK-KEPT-CDD gone"),
	lawtest.Edit("common will is not in the list of the CDI", func(c *facts.Case) { c.Contract.OpenEnded, c.CUI.Break.Ground = law.Yes, facts.CommonWill }, law.Yes,
		"PEC-CLAWBACK-KEPT-CDI no", "PEC-CLAWBACK-KEPT-CDD gone"),
	lawtest.Edit("unfitness, CDI or CDD not recorded", func(c *facts.Case) { c.Contract.End, c.CUI.Break.Ground = law.Date{}, facts.Unfitness }, law.Unknown,
		"PEC-CLAWBACK-KEPT unknown", "PEC-CLAWBACK-KEPT-CDI unknown"),
	lawtest.Edit("serious misconduct, in both lists: CDI or CDD does not matter", func(c *facts.Case) {
		c.Contract.End, c.CUI.Break.Ground = law.Date{}, facts.SeriousFault
	}, law.No, "PEC-CLAWBACK-KEPT no", "PEC-CLAWBACK-KEPT-CDI yes", "PEC-CLAWBACK-KEPT-CDD yes"),
	lawtest.Edit("end of the aid not recorded", func(c *facts.Case) { c.Aid.Through = law.Date{} }, law.Unknown, "PEC-CLAWBACK-EARLY unknown"),
}

// Every ground against every list, as R5134-46 and R5134-47 give them.
func TestClawbackLists(t *testing.T) {
	for _, row := range []struct {
		ground   facts.Ground
		cdi, cdd law.Answer // whether everything is repaid
	}{
		{facts.SeriousFault, law.No, law.No},
		{facts.ForceMajeure, law.No, law.No},
		{facts.Unfitness, law.No, law.Yes},
		{facts.Insolvency, law.No, law.Yes},
		{facts.TrialPeriod, law.No, law.No},
		{facts.MutualBreak, law.No, law.Yes},
		{facts.CommonWill, law.Yes, law.No},
		{facts.OtherGround, law.Yes, law.Yes},
	} {
		for _, decide := range []lawtest.Decider{eligibility.PECClawback, eligibility.CIEClawback} {
			c := dismissedInPEC()
			c.CUI.Break.Ground = row.ground
			assert.Equal(t, row.cdd, decide(&c).Answer(), "CDD, %s", row.ground)
			c.Contract.OpenEnded = law.Yes
			assert.Equal(t, row.cdi, decide(&c).Answer(), "CDI, %s", row.ground)
		}
	}
}

// The articles of the CIE say what those of the PEC do: an apprenticeship of six months is a CDD.
func TestCIENextJob(t *testing.T) {
	for _, decide := range []struct {
		motive facts.Motive
		by     lawtest.Decider
	}{{facts.ForHire, eligibility.CIEEarlyEnd}, {facts.ForTrial, eligibility.CIESuspension}} {
		c := broken(decide.motive)
		c.CUI.Break.Next.Kind = law.Apprenticeship
		assert.Equal(t, law.Yes, decide.by(&c).Answer())
		c.CUI.Break.Next.End = day("2022-09-13")
		d := decide.by(&c)
		assert.Equal(t, law.No, d.Answer(), "a day short")
		c.CUI.Break.Next.End = law.Date{}
		asks := law.Asks(decide.by(&c))
		if assert.Len(t, asks, 1) {
			assert.Equal(t, "cui.break.next.open_ended", asks[0].Fact)
		}
	}
}

// certified has the experience certificate a month before the end of 2022-09-05.
func certified() facts.Case {
	c := impec()
	c.CUI.Certificate = day("2022-08-05")
	return c
}

var certificateRows = []lawtest.Row{
	lawtest.Edit("CDI that was not ended", func(c *facts.Case) { c.Contract.OpenEnded = law.Yes }, law.Unknown),
}

func TestCertificate(t *testing.T) {
	for _, row := range []struct {
		because, given, end string
		want                law.Answer
	}{
		{"a month before, same day number", "2022-08-05", "2022-09-05", law.Yes},
		{"a day late", "2022-08-06", "2022-09-05", law.No},
		{"31 March: no such day in February", "2022-02-28", "2022-03-31", law.Yes},
		{"1 March is a day late", "2022-03-01", "2022-03-31", law.No},
		{"29 February of a leap year", "2024-02-29", "2024-03-30", law.Yes},
		{"not recorded", "", "2022-09-05", law.Unknown},
	} {
		c := impec()
		c.Contract.End = day(row.end)
		if row.given != "" {
			c.CUI.Certificate = day(row.given)
		}
		assert.Equal(t, row.want, eligibility.PECCertificate(&c).Answer(), row.because)
		assert.Equal(t, row.want, eligibility.CIECertificate(&c).Answer(), row.because)
	}
	c := certified()
	c.Contract.OpenEnded, c.Contract.End = law.Yes, law.Date{}
	assert.Equal(t, law.Unknown, eligibility.PECCertificate(&c).Answer(), "a CDI that was not ended")
	c.CUI.Break.Day = day("2022-09-05")
	assert.Equal(t, law.Yes, eligibility.PECCertificate(&c).Answer(), "a CDI ended that day")
}

// immersedPEC lasts 365 days: a quarter is 91.25, so 91 days. Two agreements of 31 and 60 days.
func immersedPEC() facts.Case {
	c := impec()
	c.Immersions = facts.History[facts.PastImmersion]{Complete: law.Yes, Items: []facts.PastImmersion{
		{Start: day("2021-10-01"), End: day("2021-10-31")}, {Start: day("2022-03-02"), End: day("2022-04-30")},
	}}
	return c
}

var immersionRows = []lawtest.Row{
	lawtest.Edit("the list may not be complete", func(c *facts.Case) { c.Immersions.Complete = law.Unknown }, law.Unknown),
}

func TestPECImmersions(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		want    law.Answer
	}{
		{"31 and 60 days of 365", func(*facts.Case) {}, law.Yes},
		{"one more day", func(c *facts.Case) { c.Immersions.Items[1].End = day("2022-05-01") }, law.No},
		{"one more day, in a list that may not be complete", func(c *facts.Case) {
			c.Immersions.Items[1].End, c.Immersions.Complete = day("2022-05-01"), law.Unknown
		}, law.No},
		{"one before the contract does not count", func(c *facts.Case) {
			c.Immersions.Items = append(c.Immersions.Items, facts.PastImmersion{Start: day("2021-08-01"), End: day("2021-08-31")})
		}, law.Yes},
		{"the one asked about counts", func(c *facts.Case) { c.Immersion.Start, c.Immersion.End = day("2022-06-01"), day("2022-06-01") }, law.No},
		{"with its renewal", func(c *facts.Case) {
			c.Immersions.Items = c.Immersions.Items[:1]
			c.Immersion.Start, c.Immersion.End = day("2022-06-01"), day("2022-06-30")
			c.Immersion.Renewals.Items = []facts.ImmersionRenewal{{Start: day("2022-07-01"), End: day("2022-07-31")}}
		}, law.No},
		{"its end is not recorded", func(c *facts.Case) { c.Immersion.Start = day("2022-06-01") }, law.Unknown},
		{"the end of the contract is not recorded", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown},
		{"nor its start", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown},
	} {
		c := immersedPEC()
		row.edit(&c)
		assert.Equal(t, row.want, eligibility.PECImmersions(&c).Answer(), row.because)
		assert.Equal(t, row.want, eligibility.CIEImmersions(&c).Answer(), row.because)
	}
	c := immersedPEC()
	c.Immersions.Items[1].End = day("2022-05-01")
	assert.Equal(t, int64(-1), eligibility.PECImmersions(&c).Find("PEC-PMSMP-25").Off().Int())
}
