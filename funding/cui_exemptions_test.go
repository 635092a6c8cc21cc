package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// cuiExemptionRows are decisions on exemptions, workforce and the end-of-contract allowance.
func cuiExemptionRows() []decided {
	by := func(form facts.LegalForm) *facts.Case {
		return cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Employer.Form = form })
	}
	aidedIn := func(form facts.LegalForm, from, through string) *facts.Case {
		return cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Employer.Form, c.Aid.From, c.Aid.Through = form, day(from), day(through)
			c.Contract.Start, c.Contract.End = c.Aid.From, c.Aid.Through
		})
	}
	empty := &facts.Case{}
	cie := cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Kind = law.CIE })
	nurse := cuiCaseOf(aidedPEC, func(c *facts.Case) {
		c.Employer.Group, c.Sharing.Hosts.Items = law.Yes, []facts.Host{{}}
	})
	type clauses = map[string]law.Answer
	rows := []decided{
		{"L5134-31, 1°: a commune, on the first day of the aid", funding.PECExemption(by(facts.LocalAuthority), day("2021-09-01")), law.Yes, clauses{"PEC-EXO-PUBLIC": law.Yes, "PEC-EXO-AIDED": law.Yes}},
		{"the eve", funding.PECExemption(by(facts.LocalAuthority), day("2021-08-31")), law.No, clauses{"PEC-EXO-AIDED": law.No}},
		{"the last day", funding.PECExemption(by(facts.PublicBody), day("2022-08-31")), law.Yes, nil},
		{"the day after", funding.PECExemption(by(facts.PublicBody), day("2022-09-01")), law.No, nil},
		{"after an early end", funding.PECExemption(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Ended = day("2021-12-31") }), day("2022-01-01")), law.No, clauses{"PEC-EXO-AIDED": law.No}},
		{"on the day of the end", funding.PECExemption(cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Employer.Form, c.Contract.Ended = facts.LocalAuthority, day("2021-12-31")
		}), day("2021-12-31")), law.Yes, nil},
		{"an association, since 2019", funding.PECExemption(by(facts.NonProfit), day("2021-09-01")), law.No, clauses{"PEC-EXO-PUBLIC": law.No, "PEC-EXO-PRIVATE": law.No}},
		{"a SCIC", funding.PECExemption(by(facts.SCIC), day("2021-09-01")), law.No, nil},
		{"a private body in charge of a public service", funding.PECExemption(by(facts.PrivateService), day("2021-09-01")), law.No, nil},
		{"an association on the last day of 2018", funding.PECExemption(aidedIn(facts.NonProfit, "2018-06-01", "2019-05-31"), day("2018-12-31")), law.Yes, clauses{"PEC-EXO-PRIVATE": law.Yes}},
		{"the same on the first day of 2019", funding.PECExemption(aidedIn(facts.NonProfit, "2018-06-01", "2019-05-31"), day("2019-01-01")), law.No, clauses{"PEC-EXO-PRIVATE": law.No}},
		{"a commune, on both", funding.PECExemption(aidedIn(facts.LocalAuthority, "2018-06-01", "2019-05-31"), day("2018-12-31")), law.Yes, nil},
		{"a commune, on both", funding.PECExemption(aidedIn(facts.LocalAuthority, "2018-06-01", "2019-05-31"), day("2019-01-01")), law.Yes, nil},
		{"law of 30 December 2025: nothing moves", funding.PECExemption(aidedIn(facts.LocalAuthority, "2025-06-01", "2026-05-31"), day("2025-12-30")), law.Yes, nil},
		{"law of 30 December 2025: nothing moves", funding.PECExemption(aidedIn(facts.LocalAuthority, "2025-06-01", "2026-05-31"), day("2025-12-31")), law.Yes, nil},
		{"nor for an association", funding.PECExemption(aidedIn(facts.NonProfit, "2025-06-01", "2026-05-31"), day("2025-12-31")), law.No, nil},
		{"form not recorded in 2021", funding.PECExemption(by(0), day("2021-09-01")), law.Unknown, clauses{"PEC-EXO-PUBLIC": law.Unknown}},
		{"nor in 2018, where all are exempt", funding.PECExemption(aidedIn(0, "2018-06-01", "2019-05-31"), day("2018-12-31")), law.Yes, nil},
		{"a public employer of no recorded form", funding.PECExemption(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Employer.Public = law.Yes }), day("2021-09-01")), law.Yes, nil},
		{"no day", funding.PECExemption(by(facts.PublicBody), day("")), law.Unknown, clauses{"PEC-EXO-AIDED": law.Unknown, "PEC-EXO-EMPLOYER": law.Unknown}},
		{"no days of the aid", funding.PECExemption(cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Employer.Form, c.Aid.From, c.Aid.Through = facts.PublicBody, law.Date{}, law.Date{}
		}), day("2021-09-01")), law.Unknown, nil},
		{"no first day", funding.PECExemption(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.From = law.Date{} }), day("2021-09-01")), law.Unknown, nil},
		{"no last day", funding.PECExemption(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.Through = law.Date{} }), day("2021-09-01")), law.Unknown, nil},
		{"a text that was not read", funding.PECExemption(aidedIn(facts.NonProfit, "2012-10-01", "2012-12-31"), day("2012-10-31")), law.Unknown, clauses{"PEC-EXO-PRIVATE": law.Unknown}},

		{"L5134-31, 2° to 4°", funding.PECTaxes(by(facts.NonProfit), day("2021-09-01")), law.Yes, nil},
		{"in 2018", funding.PECTaxes(by(facts.NonProfit), day("2018-12-31")), law.Yes, nil},
		{"another contract", funding.PECTaxes(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Kind = law.CIE }), day("2021-09-01")), law.No, nil},
		{"no day", funding.PECTaxes(empty, day("")), law.Unknown, clauses{"PEC-EXO-TAXES-TEXT": law.Unknown}},
		{"a text that was not read", funding.PECTaxes(empty, day("2012-10-31")), law.Unknown, clauses{"PEC-EXO-TAXES-TEXT": law.Unknown}},
		{"the CIE has none", funding.CIEExemption(), law.No, nil},

		{"R5134-50: a commune after such an end", funding.PECExemptionRepaid(cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Employer.Form, c.CUI.Break.Day = facts.LocalAuthority, day("2021-12-31")
		}), clawback(law.Yes)), law.Yes, clauses{"PEC-EXO-EMPLOYER": law.Yes}},
		{"an association had no exemption", funding.PECExemptionRepaid(cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Employer.Form, c.Contract.Ended = facts.NonProfit, day("2021-12-31")
		}), clawback(law.Yes)), law.No, clauses{"PEC-EXO-EMPLOYER": law.No}},
		{"an end that takes nothing back", funding.PECExemptionRepaid(by(facts.LocalAuthority), clawback(law.No)), law.No, nil},
		{"not known", funding.PECExemptionRepaid(by(facts.LocalAuthority), clawback(law.Unknown)), law.Unknown, nil},

		{"L1111-3, 4°: while the aid is granted", funding.PECHeadcount(by(0), day("2022-08-31")), law.Yes, nil},
		{"the day after", funding.PECHeadcount(by(0), day("2022-09-01")), law.No, nil},
		{"after an early end", funding.PECHeadcount(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.Ended = day("2021-12-31") }), day("2022-01-01")), law.No, nil},
		{"no day", funding.PECHeadcount(by(0), day("")), law.Unknown, nil},
		{"no days of the aid", funding.PECHeadcount(empty, day("2021-09-01")), law.Unknown, nil},
		{"a text that was not read", funding.PECHeadcount(by(0), day("2015-12-31")), law.Unknown, nil},
		{"L1111-3, 2°", funding.CIEHeadcount(cie, day("2021-09-01")), law.Yes, nil},
		{"the eve", funding.CIEHeadcount(cie, day("2021-08-31")), law.No, nil},
		{"no day", funding.CIEHeadcount(cie, day("")), law.Unknown, nil},
		{"L1253-8-1: made available by a group", funding.GroupHeadcount(nurse, day("2021-09-01")), law.Yes, nil},
		{"no group", funding.GroupHeadcount(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Employer.Group = law.No }), day("2021-09-01")), law.No, nil},
		{"nowhere made available", funding.GroupHeadcount(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Employer.Group, c.Sharing.Hosts.Complete = law.Yes, law.Yes }), day("2021-09-01")), law.No, nil},
		{"not known where", funding.GroupHeadcount(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Employer.Group = law.Yes }), day("2021-09-01")), law.Unknown, nil},
		{"no group recorded", funding.GroupHeadcount(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Sharing.Hosts.Items = []facts.Host{{}} }), day("2021-09-01")), law.Unknown, nil},
		{"nothing", funding.GroupHeadcount(empty, day("2021-09-01")), law.Unknown, nil},
		{"before the article", funding.GroupHeadcount(nurse, day("2016-08-09")), law.Unknown, nil},
		{"its first day", funding.GroupHeadcount(nurse, day("2016-08-10")), law.Yes, nil},

		{"L1243-10, 1°", funding.PECNoEndAllowance(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.EndAllowance = law.No })), law.Yes, nil},
		{"an agreement is more favourable", funding.PECNoEndAllowance(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Aid.EndAllowance = law.Yes })), law.No, nil},
		{"agreements not recorded", funding.PECNoEndAllowance(by(0)), law.Unknown, nil},
		{"a CDI", funding.PECNoEndAllowance(cuiCaseOf(aidedPEC, func(c *facts.Case) { c.Contract.OpenEnded = law.Yes })), law.Yes, nil},
		{"neither the form of the contract", funding.PECNoEndAllowance(cuiCaseOf(aidedPEC, func(c *facts.Case) {
			c.Contract.OpenEnded, c.Contract.End, c.Aid.EndAllowance = law.Unknown, law.Date{}, law.Yes
		})), law.Unknown, nil},
	}
	rows = append(rows, decided{
		"D5134-48: the limit follows the hours paid, which are not recorded",
		funding.PECExemptPay(by(facts.LocalAuthority), day("2021-09-15"), law.MustEuro("1500.00"), law.Hours{}).Decision, law.Unknown,
		clauses{"PEC-EXO-LIMIT": law.Unknown},
	})
	for _, x := range cuiExemptPays() {
		rows = append(rows, decided{x.because, x.exempt().Decision, x.answer, nil})
	}
	return rows
}

type cuiExemptPay struct {
	because             string
	edit                func(*facts.Case)
	month, gross, hours string
	low, high           string
	answer              law.Answer
}

func (x *cuiExemptPay) exempt() funding.ExemptPay {
	c := cuiCaseOf(aidedPEC, func(c *facts.Case) {
		c.Employer.Form = facts.LocalAuthority
		x.edit(c)
	})
	hours := law.Hours{}
	if x.hours != "" {
		hours = law.MustHours(x.hours)
	}
	return funding.PECExemptPay(c, day(x.month), law.MustEuro(x.gross), hours)
}

// D5134-48: pay up to the SMIC of the hours paid, within the legal month (151.666… hours) or the agreed one when it is less.
func cuiExemptPays() []cuiExemptPay {
	same := func(*facts.Case) {}
	return []cuiExemptPay{
		{"10.25 × 130 h = 1 332.50, and pay is above", same, "2021-09-15", "1500.00", "130", "1332.50", "1332.50", law.Yes},
		{"pay at that limit", same, "2021-09-15", "1332.50", "130", "1332.50", "1332.50", law.Yes},
		{"pay a cent below it", same, "2021-09-15", "1332.49", "130", "1332.49", "1332.49", law.Yes},
		{"160 h: the legal month, 10.25 × 35 × 52/12 = 1 554.58", same, "2021-09-15", "2000.00", "160", "1554.58", "1554.58", law.Yes},
		{"an agreed week of 32 h: 10.25 × 32 × 52/12 = 1 421.33", func(c *facts.Case) { c.Aid.AgreedWeek = law.MustHours("32") }, "2021-09-15", "2000.00", "160", "1421.33", "1421.33", law.Yes},
		{"an agreed week of 39 h: the legal one counts", func(c *facts.Case) { c.Aid.AgreedWeek = law.MustHours("39") }, "2021-09-15", "2000.00", "160", "1554.58", "1554.58", law.Yes},
		{"Mayotte: 7.74 × 130", func(c *facts.Case) { c.Contract.Place = law.Mayotte }, "2021-09-15", "1500.00", "130", "1006.20", "1006.20", law.Yes},
		{"no place: between the two SMIC", func(c *facts.Case) { c.Contract.Place, c.Aid.Region = 0, 0 }, "2021-09-15", "1500.00", "130", "1006.20", "1332.50", law.Unknown},
		{"no place, but pay below both", func(c *facts.Case) { c.Contract.Place, c.Aid.Region = 0, 0 }, "2021-09-15", "1000.00", "130", "1000.00", "1000.00", law.Yes},
		{"no hours", same, "2021-09-15", "1500.00", "", "invalid", "invalid", law.Unknown},
		{"no month", same, "", "1500.00", "130", "invalid", "invalid", law.Unknown},
		{"before the SMIC that was read", func(c *facts.Case) { c.Contract.Start, c.Aid.From = day("2017-01-01"), day("2017-01-01") }, "2017-12-15", "1500.00", "130", "invalid", "invalid", law.Unknown},
		{"the month before the aid: nothing", same, "2021-08-15", "1500.00", "130", "0.00", "0.00", law.No},
		{"the month in which it begins, on the 15th", func(c *facts.Case) { c.Aid.From = day("2021-09-15") }, "2021-09-01", "700.00", "60", "615.00", "615.00", law.Yes},
		{"a private employer: nothing", func(c *facts.Case) { c.Employer.Form = facts.NonProfit }, "2021-09-15", "1500.00", "130", "0.00", "0.00", law.No},
		{"an employer that is not recorded: perhaps", func(c *facts.Case) { c.Employer.Form = 0 }, "2021-09-15", "1500.00", "130", "0.00", "1332.50", law.Unknown},
		{"neither the place", func(c *facts.Case) { c.Employer.Form, c.Contract.Place, c.Aid.Region = 0, 0, 0 }, "2021-09-15", "1500.00", "130", "0.00", "1332.50", law.Unknown},
		{"a CIE: nothing", func(c *facts.Case) { c.Contract.Kind = law.CIE }, "2021-09-15", "1500.00", "130", "0.00", "0.00", law.No},
	}
}

func TestExemptPay(t *testing.T) {
	for _, x := range cuiExemptPays() {
		got := x.exempt()
		assert.Equal(t, x.low, got.Low.String(), x.because)
		assert.Equal(t, x.high, got.High.String(), x.because)
		assert.Equal(t, x.answer, got.Decision.Answer(), x.because)
	}
}

// The limit is said as such, whatever the pay, and whether or not there is an exemption.
func TestExemptPayInWords(t *testing.T) {
	local := cuiCaseOf(aidedPEC, func(c *facts.Case) {
		c.Employer.Form = facts.LocalAuthority
		c.Contract.Start, c.Contract.End, c.Aid.From, c.Aid.Through = day("2025-11-01"), day("2026-10-31"), day("2025-11-01"), day("2026-10-31")
	})
	nowhere := *local
	nowhere.Contract.Place, nowhere.Aid.Region = 0, 0
	for _, row := range []struct {
		because             string
		of                  *facts.Case
		month, gross, hours string
		answer              law.Answer
		fr, en              string
	}{
		{
			"12.02 × 130 h = 1 562.60, and the pay is less", local, "2026-02-01", "1000.00", "130", law.Yes,
			"La rémunération, 1\u202f000,00\u00a0€, tient tout entière dans la limite d'une exonération, 1\u202f562,60\u00a0€\u00a0: le SMIC des heures rémunérées",
			"Pay, €1,000.00, is wholly within the limit of an exemption, €1,562.60: the SMIC of the hours paid",
		},
		{
			"at the limit", local, "2026-02-01", "1562.60", "130", law.Yes,
			"La rémunération, 1\u202f562,60\u00a0€, tient tout entière dans la limite d'une exonération, 1\u202f562,60\u00a0€\u00a0:", "Pay, €1,562.60, is wholly within the limit of an exemption, €1,562.60:",
		},
		{
			"a cent above", local, "2026-02-01", "1562.61", "130", law.Yes,
			"La limite d'une exonération est de 1\u202f562,60\u00a0€\u00a0:", "The limit of an exemption is €1,562.60:",
		},
		{
			"after the aid nothing is exempt, and nothing says so: 12.31 × 130 h = 1 600.30", local, "2026-11-01", "1700.00", "130", law.No,
			"La limite d'une exonération est de 1\u202f600,30\u00a0€\u00a0:", "The limit of an exemption is €1,600.30:",
		},
		{
			"nor of a lesser pay", local, "2026-11-01", "1000.00", "130", law.No,
			"La rémunération, 1\u202f000,00\u00a0€, tient tout entière dans la limite d'une exonération, ", "Pay, €1,000.00, is wholly within the limit of an exemption, ",
		},
		{
			"of two SMIC, neither limit is said", &nowhere, "2026-02-01", "1000.00", "130", law.Yes,
			"La rémunération, 1\u202f000,00\u00a0€, tient tout entière dans la limite d'une exonération\u00a0: le SMIC", "Pay, €1,000.00, is wholly within the limit of an exemption: the SMIC",
		},
	} {
		d := funding.PECExemptPay(row.of, day(row.month), law.MustEuro(row.gross), law.MustHours(row.hours)).Decision
		assert.Equal(t, row.answer, d.Answer(), row.because)
		limit := d.Find("PEC-EXO-LIMIT")
		fr, en := funding.Explain(limit, language.French), funding.Explain(limit, language.English)
		assert.Contains(t, fr, row.fr, row.because)
		assert.Contains(t, en, row.en, row.because)
		assert.NotContains(t, fr, "est exonérée", row.because)
		assert.NotContains(t, en, "is exempt", row.because)
	}
}

// Every table of the aid and of the exemptions, on the first day of each version and the day before.
func TestCUITables(t *testing.T) {
	on := lawtest.On
	since := func(from, value string) []lawtest.DayRow {
		return []lawtest.DayRow{on(day(from).AddDays(-1).String(), ""), on(from, value)}
	}
	lawtest.Days(t, &funding.PECAidCap, since("2013-12-31", "95%"))
	lawtest.Days(t, &funding.PECAidCapACI, append(since("2010-01-01", "105%"), on("2014-06-30", "105%"), on("2014-07-01", "")))
	lawtest.Days(t, &funding.CIEAidCap, since("2012-11-01", "47%"))
	lawtest.Days(t, &funding.PECAidTotal, since("2012-11-01", "24"))
	lawtest.Days(t, &funding.CIEAidTotal, since("2015-08-19", "24"))
	lawtest.Days(t, &funding.PECAidLong, since("2015-08-19", "60"))
	lawtest.Days(t, &funding.CIEAidLong, since("2015-08-19", "60"))
	lawtest.Days(t, &funding.PECAidStep, since("2012-11-01", "12"))
	lawtest.Days(t, &funding.CIEAidStep, since("2012-11-01", "12"))
	lawtest.Days(t, &funding.PECAidAge, since("2015-08-19", "50"))
	lawtest.Days(t, &funding.CIEAidAge, since("2015-08-19", "50"))
	lawtest.Days(t, &funding.CUIAidCovid, append(since("2020-03-12", "36"), on("2021-12-01", "36"), on("2021-12-02", "")))
	lawtest.Days(t, &funding.PECDepartementShare, since("2016-01-01", "88%"))
	lawtest.Days(t, &funding.PECDepartementShareOf7, since("2016-01-01", "45%"))
	lawtest.Days(t, &funding.PECDepartementHours, since("2016-01-01", "7"))
	lawtest.Days(t, &funding.PECFullWeek, since("2016-01-01", "20"))
	lawtest.Days(t, &funding.CIEDepartementShare, since("2016-01-01", "88%"))
	lawtest.Days(t, &funding.PECExemptPublic, append(since("2012-11-01", "yes"), on("2018-12-31", "yes"), on("2019-01-01", "yes"), on("2025-12-30", "yes"), on("2025-12-31", "yes")))
	lawtest.Days(t, &funding.PECExemptPrivate, append(since("2012-11-01", "yes"), on("2018-12-31", "yes"), on("2019-01-01", "no"), on("2025-12-30", "no"), on("2025-12-31", "no")))
	lawtest.Days(t, &funding.PECExemptTaxes, append(since("2012-11-01", "yes"), on("2018-12-31", "yes"), on("2019-01-01", "yes"), on("2025-12-30", "yes"), on("2025-12-31", "yes")))
	lawtest.Days(t, &funding.PECExemptPart, since("2010-01-01", "100%"))
}

// seeCUI shows every answer of the rules on the aids and on the exemptions.
func seeCUI(t *testing.T, cov *lawtest.Coverage) {
	t.Helper()
	cov.Flip(t, pecState, aidedPEC, pecStateRows)
	cov.Flip(t, pecDept, aidedRSA, pecDeptRows)
	cov.Flip(t, funding.PECAidLength, aidedLong, pecLengthRows)
	for _, rows := range [][]decided{cuiAidRows(), cuiExemptionRows()} {
		for i := range rows {
			rows[i].check(t, cov)
		}
	}
}
