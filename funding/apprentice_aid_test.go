package funding_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/funding"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

// aidedContract is a contract with every fact that the aid asks for: a private firm of 120.50 employees, level 4, no disability, sent
// and deposited in time. It lasts two years.
func aidedContract(made, start string) facts.Case {
	var c facts.Case
	c.Contract = facts.Contract{
		Kind: law.Apprenticeship, OpenEnded: law.No, Made: day(made), Start: day(start), Place: law.Metropole,
		Renewals: facts.History[facts.Renewal]{Complete: law.Yes},
	}
	c.Contract.End = c.Contract.Start.LastDay(24)
	c.Person.Born, c.Person.Disabled = day("2000-01-15"), law.No
	c.Employer.Public, c.Employer.Group = law.No, law.No
	firmOf(&c, "120.50")
	c.Apprenticeship.Prepares, c.Apprenticeship.Longer = law.Level4, facts.NotLonger
	c.HiringAid.Sent, c.HiringAid.Deposited = c.Contract.Made.AddDays(9), law.Yes
	c.HiringAid.Earlier.Complete = law.Yes
	return c
}

// firmOf gives the firm that annual headcount in the year before the conclusion.
func firmOf(c *facts.Case, headcount string) {
	c.Employer.Headcount = facts.Headcount{Annual: law.MustHeadcount(headcount), Year: law.MustCount(c.Contract.Made.Year() - 1)}
}

// large makes the firm one of 250 employees, committed to the quota.
func large(c *facts.Case) {
	firmOf(c, "250")
	c.HiringAid.Quota.CommittedOn = c.Contract.Made.AddDays(30)
}

func commune(c *facts.Case) { c.Employer.Public, c.Employer.Form = law.Yes, facts.LocalAuthority }

// row26 is a contract of the decree of 2026.
func row26() facts.Case { return aidedContract("2026-06-15", "2026-09-01") }

func large26() facts.Case {
	c := row26()
	large(&c)
	return c
}

// The same facts under the texts of other days.
func of2019() facts.Case { return aidedContract("2019-09-02", "2019-09-02") }
func of2020() facts.Case { return aidedContract("2020-09-01", "2020-09-01") }
func of2021() facts.Case { return aidedContract("2021-09-01", "2021-09-01") }
func of2023() facts.Case { return aidedContract("2023-09-01", "2023-09-01") }
func of2025() facts.Case { return aidedContract("2025-09-01", "2025-09-01") }

func gap25() facts.Case {
	c := aidedContract("2025-02-23", "2025-03-01")
	c.Apprenticeship.Prepares = law.Level5
	return c
}

func gap26() facts.Case {
	c := aidedContract("2026-03-07", "2026-03-09")
	c.Apprenticeship.Prepares = law.Level6
	return c
}

var aidFlips = []lawtest.Row{
	lawtest.Edit("L6243-1: \"les contrats d'apprentissage\"", func(c *facts.Case) { c.Contract.Kind = law.Professionalisation }, law.No, "AID-APP-CONTRACT no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("kind not recorded", func(c *facts.Case) { c.Contract.Kind = 0 }, law.Unknown, "AID-APP-CONTRACT unknown"),
	lawtest.Edit("L6227-12 removes L6243-1 for the public sector", commune, law.No, "AID-APP-PUBLIC no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("public or not, not recorded", func(c *facts.Case) { c.Employer.Public = law.Unknown }, law.Unknown, "AID-APP-PUBLIC unknown"),
	lawtest.Edit("a GIP whose staff is under private law", func(c *facts.Case) { commune(c); c.HiringAid.PrivateStaff = law.Yes }, law.Yes),
	lawtest.Edit("a GIP whose staff is under public law", func(c *facts.Case) { commune(c); c.HiringAid.PrivateStaff = law.No }, law.No, "AID-APP-PUBLIC no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("a public body that may be such a GIP", func(c *facts.Case) { c.Employer.Public, c.Employer.Form = law.Yes, facts.PublicBody }, law.Unknown, "AID-APP-PUBLIC unknown"),
	lawtest.Edit("a public employer of which nothing else is known", func(c *facts.Case) { c.Employer.Public = law.Yes }, law.Unknown, "AID-APP-PUBLIC unknown"),
	lawtest.Edit("the State", func(c *facts.Case) { c.Employer.Public, c.Employer.State = law.Yes, law.Yes }, law.No, "AID-APP-PUBLIC no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("public or not, staff under private law", func(c *facts.Case) { c.Employer.Public, c.HiringAid.PrivateStaff = law.Unknown, law.Yes }, law.Yes),
	lawtest.Edit("public or not, staff under public law", func(c *facts.Case) { c.Employer.Public, c.HiringAid.PrivateStaff = law.Unknown, law.No }, law.Unknown, "AID-APP-PUBLIC unknown"),
	lawtest.Edit("a group that lends to a local authority", func(c *facts.Case) { c.Employer.Group, c.HiringAid.LentToAuthority = law.Yes, law.Yes }, law.No, "AID-APP-GE no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("a group that lends to a firm", func(c *facts.Case) { c.Employer.Group, c.HiringAid.LentToAuthority = law.Yes, law.No }, law.Yes),
	lawtest.Edit("a group, nobody said to whom it lends", func(c *facts.Case) { c.Employer.Group = law.Yes }, law.Unknown, "AID-APP-GE unknown"),
	lawtest.Edit("group or not, not recorded", func(c *facts.Case) { c.Employer.Group = law.Unknown }, law.Unknown, "AID-APP-GE unknown"),
	lawtest.Edit("not a group that lends, whether a group or not", func(c *facts.Case) { c.Employer.Group, c.HiringAid.LentToAuthority = law.Unknown, law.No }, law.Yes),
	lawtest.Edit("level not recorded", func(c *facts.Case) { c.Apprenticeship.Prepares = 0 }, law.Unknown,
		"AID-APP-LEVEL8 unknown", "AID-APP-OVERSEAS unknown", "AID-APP-NOCUMUL unknown", "AID-APP-UNIQUE unknown",
		"AID-APP-EXCEPT unknown", "AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR unknown", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("\"au plus, au niveau 7\"", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level8 }, law.No,
		"AID-APP-LEVEL8 no", "AID-APP-OVERSEAS no", "AID-APP-UNIQUE no", "AID-APP-EXCEPT yes", "AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR yes", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("level 5: the exceptional aid, 4 500", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level5 }, law.Yes,
		"AID-APP-OVERSEAS no", "AID-APP-UNIQUE no", "AID-APP-EXCEPT yes", "AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR yes", "AID-APP-EX-2026-U250-L5 yes", "AID-APP-AU-2025 gone"),
	lawtest.Edit("level 5 in Guyane: the aide unique", func(c *facts.Case) { c.Apprenticeship.Prepares, c.Contract.Place = law.Level5, law.Guyane }, law.Yes),
	lawtest.Edit("level 5, place not recorded: 5 000 or 4 500", func(c *facts.Case) { c.Apprenticeship.Prepares, c.Contract.Place = law.Level5, 0 }, law.Unknown,
		"AID-APP-OVERSEAS unknown", "AID-APP-NOCUMUL unknown", "AID-APP-UNIQUE unknown", "AID-APP-EXCEPT unknown",
		"AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR yes", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("level 6", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level6 }, law.Yes,
		"AID-APP-OVERSEAS no", "AID-APP-UNIQUE no", "AID-APP-EXCEPT yes", "AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR yes", "AID-APP-EX-2026-U250-L67 yes", "AID-APP-AU-2025 gone"),
	lawtest.Edit("no start", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown, "AID-APP-START unknown"),
	lawtest.Edit("no end", func(c *facts.Case) { c.Contract.End = law.Date{} }, law.Unknown, "AID-APP-START unknown"),
	lawtest.Edit("a CDI whose apprenticeship has no recorded end", func(c *facts.Case) { c.Contract.End, c.Contract.OpenEnded = law.Date{}, law.Yes }, law.Unknown, "AID-APP-START unknown"),
	lawtest.Edit("broken before it started", func(c *facts.Case) { c.Contract.Ended = day("2026-08-31") }, law.No, "AID-APP-START no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("broken on its first day", func(c *facts.Case) { c.Contract.Ended = day("2026-09-01") }, law.Yes),
	lawtest.Edit("no day of conclusion", func(c *facts.Case) { c.Contract.Made = law.Date{} }, law.Unknown,
		"AID-APP-NOCUMUL gone", "AID-APP-UNIQUE unknown", "AID-APP-SIZE-250 gone", "AID-APP-SIZE-L130 gone", "AID-APP-OVERSEAS gone",
		"AID-APP-SEND-6M gone", "AID-APP-DEPOSIT gone", "AID-APP-ONCE gone", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("249.99 employees", func(c *facts.Case) { firmOf(c, "249.99") }, law.Yes),
	lawtest.Edit("250 employees, no commitment, level 4", func(c *facts.Case) {
		firmOf(c, "250")
		c.HiringAid.Quota.Committed = law.No
	}, law.No, "AID-APP-SIZE-250 no", "AID-APP-SIZE-L130 no", "AID-APP-NOCUMUL no", "AID-APP-UNIQUE no", "AID-APP-EXCEPT no",
		"AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR yes", "AID-APP-QUOTA-COMMIT no", "AID-APP-RQTH-DATE gone",
		"AID-APP-OVERSEAS gone", "AID-APP-AU-2025 gone"),
	lawtest.Edit("the headcount of another year", func(c *facts.Case) { c.Employer.Headcount.Year = law.MustCount(2024) }, law.Unknown,
		"AID-APP-SIZE-250 unknown", "AID-APP-SIZE-L130 unknown", "AID-APP-NOCUMUL unknown", "AID-APP-UNIQUE unknown", "AID-APP-EXCEPT unknown",
		"AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR unknown", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("the year of the headcount is not recorded", func(c *facts.Case) { c.Employer.Headcount.Year = law.Count{} }, law.Unknown,
		"AID-APP-SIZE-250 unknown", "AID-APP-SIZE-L130 unknown", "AID-APP-NOCUMUL unknown", "AID-APP-UNIQUE unknown", "AID-APP-EXCEPT unknown",
		"AID-APP-EX-2026-START yes", "AID-APP-EX-2026-FLOOR unknown", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("six months after 15 June 2026: to 15 December", func(c *facts.Case) { c.HiringAid.Sent = day("2026-12-15") }, law.Yes),
	lawtest.Edit("a day later", func(c *facts.Case) { c.HiringAid.Sent = day("2026-12-16") }, law.No,
		"AID-APP-SEND-6M no", "AID-APP-UNIQUE no", "AID-APP-NOCUMUL no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("not known to be sent", func(c *facts.Case) { c.HiringAid.Sent = law.Date{} }, law.Unknown,
		"AID-APP-SEND-6M unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("not deposited", func(c *facts.Case) { c.HiringAid.Deposited = law.No }, law.No, "AID-APP-DEPOSIT no", "AID-APP-UNIQUE no", "AID-APP-NOCUMUL no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("nobody said whether it was deposited", func(c *facts.Case) { c.HiringAid.Deposited = law.Unknown }, law.Unknown,
		"AID-APP-DEPOSIT unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("same employer, same certification", earlier(law.Yes, law.Yes), law.No, "AID-APP-ONCE no", "AID-APP-UNIQUE no", "AID-APP-NOCUMUL no", "AID-APP-AU-2025 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("same employer, other certification", earlier(law.Yes, law.No), law.Yes, "AID-APP-NEW-EMPLOYER yes"),
	lawtest.Edit("other employer, same certification", earlier(law.No, law.Yes), law.Yes, "AID-APP-NEW-EMPLOYER yes"),
	lawtest.Edit("same employer, certification not known", earlier(law.Yes, law.Unknown), law.Unknown,
		"AID-APP-ONCE unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("recognised on the day of conclusion", func(c *facts.Case) { c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, day("2026-06-15") }, law.Yes,
		"AID-APP-RQTH-DATE yes", "AID-APP-AU-2025 gone", "AID-APP-AU-2025-RQTH yes"),
	lawtest.Edit("recognised the day after", func(c *facts.Case) { c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, day("2026-06-16") }, law.Yes),
	lawtest.Edit("recognised in 2015, and said not to be: the facts contradict each other", func(c *facts.Case) { c.HiringAid.DisabledSince = day("2015-01-01") }, law.Unknown,
		"AID-APP-RQTH-DATE unknown", "AID-APP-AU-2025 unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("recognised the day after, and said not to be: it was not", func(c *facts.Case) { c.HiringAid.DisabledSince = day("2026-06-16") }, law.Yes),
	lawtest.Edit("the quality is recognised on conclusion", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.Unknown, law.Yes }, law.Yes,
		"AID-APP-RQTH-DATE yes", "AID-APP-AU-2025 gone", "AID-APP-AU-2025-RQTH yes"),
	lawtest.Edit("the same, since the day of conclusion", func(c *facts.Case) {
		c.Person.Disabled, c.Person.RQTH, c.HiringAid.DisabledSince = law.Yes, law.Yes, day("2026-06-15")
	}, law.Yes, "AID-APP-RQTH-DATE yes", "AID-APP-AU-2025 gone", "AID-APP-AU-2025-RQTH yes"),
	lawtest.Edit("the same, since the day after: the facts contradict each other", func(c *facts.Case) {
		c.Person.Disabled, c.Person.RQTH, c.HiringAid.DisabledSince = law.Yes, law.Yes, day("2026-06-16")
	}, law.Unknown, "AID-APP-RQTH-DATE unknown", "AID-APP-AU-2025 unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("the same, and said not to be disabled", func(c *facts.Case) { c.Person.RQTH = law.Yes }, law.Unknown,
		"AID-APP-RQTH-DATE unknown", "AID-APP-AU-2025 unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("the quality is not recognised: an equivalent title may be held", func(c *facts.Case) { c.Person.Disabled, c.Person.RQTH = law.Unknown, law.No }, law.Unknown,
		"AID-APP-RQTH-DATE unknown", "AID-APP-AU-2025 unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("an equivalent title since 2020", func(c *facts.Case) {
		c.Person.Disabled, c.Person.RQTH, c.HiringAid.DisabledSince = law.Yes, law.No, day("2020-01-01")
	}, law.Yes, "AID-APP-RQTH-DATE yes", "AID-APP-AU-2025 gone", "AID-APP-AU-2025-RQTH yes"),
	lawtest.Edit("recognised, since when is not known", func(c *facts.Case) { c.Person.Disabled = law.Yes }, law.Unknown,
		"AID-APP-RQTH-DATE unknown", "AID-APP-AU-2025 unknown", "AID-APP-UNIQUE unknown", "AID-APP-NOCUMUL unknown"),
}

func earlier(sameEmployer, sameCertification law.Answer) func(*facts.Case) {
	return func(c *facts.Case) {
		c.HiringAid.Earlier.Items = []facts.AidedContract{{SameEmployer: sameEmployer, SameCertification: sameCertification}}
	}
}

// A firm of 250 employees, level 4: 2 000 with the commitment.
var aidLargeFlips = []lawtest.Row{
	lawtest.Edit("\"au moins au niveau 3\"", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level3 }, law.Yes),
	lawtest.Edit("level 2", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level2 }, law.No,
		"AID-APP-EX-2026-FLOOR no", "AID-APP-EXCEPT no", "AID-APP-NOCUMUL no", "AID-APP-EX-2026-250-L34 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("level 5: 1 500", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level5 }, law.Yes,
		"AID-APP-EX-2026-250-L34 gone", "AID-APP-EX-2026-250-L5 yes"),
	lawtest.Edit("level 7: 750", func(c *facts.Case) { c.Apprenticeship.Prepares = law.Level7 }, law.Yes,
		"AID-APP-EX-2026-250-L34 gone", "AID-APP-EX-2026-250-L67 yes"),
	lawtest.Edit("eight months after 15 June 2026: to 15 February", func(c *facts.Case) { c.HiringAid.Quota.CommittedOn = day("2027-02-15") }, law.Yes),
	lawtest.Edit("a day later", func(c *facts.Case) { c.HiringAid.Quota.CommittedOn = day("2027-02-16") }, law.No,
		"AID-APP-QUOTA-COMMIT no", "AID-APP-EXCEPT no", "AID-APP-NOCUMUL no", "AID-APP-EX-2026-250-L34 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("commitment not recorded", func(c *facts.Case) { c.HiringAid.Quota = facts.AidQuota{} }, law.Unknown,
		"AID-APP-QUOTA-COMMIT unknown", "AID-APP-EXCEPT unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("committed, on a day that is not recorded", func(c *facts.Case) { c.HiringAid.Quota = facts.AidQuota{Committed: law.Yes} }, law.Unknown,
		"AID-APP-QUOTA-COMMIT unknown", "AID-APP-EXCEPT unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("execution on 31 December 2026", func(c *facts.Case) { c.Contract.Start = day("2026-12-31") }, law.Yes),
	lawtest.Edit("\"date de début d'exécution antérieure au 1er janvier 2027\"", func(c *facts.Case) { c.Contract.Start = day("2027-01-01") }, law.No,
		"AID-APP-EX-2026-START no", "AID-APP-EXCEPT no", "AID-APP-NOCUMUL no", "AID-APP-EX-2026-250-L34 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("no start", func(c *facts.Case) { c.Contract.Start = law.Date{} }, law.Unknown,
		"AID-APP-START unknown", "AID-APP-EX-2026-START unknown", "AID-APP-EXCEPT unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("disabled, committed: 6 000", func(c *facts.Case) { c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, day("2020-01-01") }, law.Yes,
		"AID-APP-QUOTA-DUTY yes", "AID-APP-RQTH-DATE yes", "AID-APP-EX-2026-250-L34 gone", "AID-APP-EX-2026-RQTH yes"),
	lawtest.Edit("disabled, not committed: unsettled", func(c *facts.Case) {
		c.Person.Disabled, c.HiringAid.DisabledSince, c.HiringAid.Quota = law.Yes, day("2020-01-01"), facts.AidQuota{Committed: law.No}
	}, law.Unknown,
		"AID-APP-QUOTA-DUTY unknown", "AID-APP-QUOTA-COMMIT no", "AID-APP-QUOTA-RQTH unknown", "AID-APP-RQTH-DATE yes", "AID-APP-EXCEPT unknown",
		"AID-APP-NOCUMUL unknown", "AID-APP-EX-2026-250-L34 gone", "AID-APP-EX-2026-RQTH yes"),
	lawtest.Edit("disabled or not, committed", func(c *facts.Case) { c.Person.Disabled = law.Unknown }, law.Unknown,
		"AID-APP-QUOTA-DUTY yes", "AID-APP-QUOTA-RQTH unknown", "AID-APP-RQTH-DATE unknown", "AID-APP-EX-2026-250-L34 unknown",
		"AID-APP-EXCEPT unknown", "AID-APP-NOCUMUL unknown"),
	lawtest.Edit("sent late", func(c *facts.Case) { c.HiringAid.Sent = day("2026-12-16") }, law.No,
		"AID-APP-SEND-6M no", "AID-APP-EXCEPT no", "AID-APP-NOCUMUL no", "AID-APP-EX-2026-250-L34 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("not deposited", func(c *facts.Case) { c.HiringAid.Deposited = law.No }, law.No, "AID-APP-DEPOSIT no", "AID-APP-EXCEPT no", "AID-APP-NOCUMUL no", "AID-APP-EX-2026-250-L34 gone", "AID-APP-RQTH-DATE gone"),
	lawtest.Edit("same employer, same certification", earlier(law.Yes, law.Yes), law.No, "AID-APP-ONCE no", "AID-APP-EXCEPT no", "AID-APP-NOCUMUL no", "AID-APP-EX-2026-250-L34 gone", "AID-APP-RQTH-DATE gone"),
}

// decisions about the aid that no single edit reaches.
func aidRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	ask := func(c facts.Case, edits ...func(*facts.Case)) law.Decision {
		for _, edit := range edits {
			edit(&c)
		}
		return funding.ApprenticeAidDue(&c)
	}
	level := func(l law.Level) func(*facts.Case) { return func(c *facts.Case) { c.Apprenticeship.Prepares = l } }
	sent := func(on string) func(*facts.Case) { return func(c *facts.Case) { c.HiringAid.Sent = day(on) } }
	since := func(on string) func(*facts.Case) {
		return func(c *facts.Case) { c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, day(on) }
	}
	uncommitted := func(c *facts.Case) { c.HiringAid.Quota = facts.AidQuota{Committed: no} }
	unborn := func(c *facts.Case) { c.Person.Born = law.Date{} }
	long := func(c *facts.Case) { c.Contract.End = c.Contract.Start.LastDay(48); c.Apprenticeship.Longer = 0 }
	return []decided{
		{"nothing known", funding.ApprenticeAidDue(nil), unknown, map[string]law.Answer{"AID-APP-UNIQUE": unknown}},
		{"2018: no text, the regional premium", ask(aidedContract("2018-12-31", "2019-01-02")), unknown, map[string]law.Answer{"AID-APP-UNIQUE": unknown}},
		{"2019", ask(of2019()), yes, map[string]law.Answer{"AID-APP-AU-2019": yes, "AID-APP-SIZE-2019": yes}},
		{"2019, 250 employees: no decree", ask(of2019(), large), no, map[string]law.Answer{"AID-APP-SIZE-2019": no, "AID-APP-EXCEPT": no}},
		{"2019, no headcount", ask(of2019(), func(c *facts.Case) { c.Employer.Headcount = facts.Headcount{} }), unknown, map[string]law.Answer{"AID-APP-SIZE-2019": unknown}},
		{"2019, level 5 in Guyane: not yet", ask(of2019(), level(law.Level5), func(c *facts.Case) { c.Contract.Place = law.Guyane }), no, map[string]law.Answer{"AID-APP-OVERSEAS": no}},
		{"2020, level 5 in Guyane", ask(aidedContract("2020-01-01", "2020-01-06"), level(law.Level5), func(c *facts.Case) { c.Contract.Place = law.Guyane }), yes, map[string]law.Answer{"AID-APP-OVERSEAS": yes}},
		{"2019, four years, why is not recorded", ask(of2019(), long), unknown, map[string]law.Answer{"AID-APP-AU-2019": unknown}},
		{"2020, under 250", ask(of2020()), yes, map[string]law.Answer{"AID-APP-EX-2020": yes, "AID-APP-YEARS23": yes, "AID-APP-18": yes, "AID-APP-SEND-2024": yes, "AID-APP-DEPOSIT": yes}},
		{"2020, age not recorded", ask(of2020(), unborn), unknown, map[string]law.Answer{"AID-APP-EX-2020": unknown, "AID-APP-18": unknown}},
		{"2020, 250 and over, level 7", ask(of2020(), large, level(law.Level7)), yes, map[string]law.Answer{"AID-APP-EX-2020": yes, "AID-APP-QUOTA-COMMIT": yes}},
		{"2020, four years, why is not recorded", ask(of2020(), long), unknown, map[string]law.Answer{"AID-APP-YEARS23": unknown}},
		{"2020, sent on 31 March 2024", ask(of2020(), sent("2024-03-31")), yes, map[string]law.Answer{"AID-APP-SEND-2024": yes}},
		{"2020, sent on 1 April 2024", ask(of2020(), sent("2024-04-01")), no, map[string]law.Answer{"AID-APP-SEND-2024": no}},
		{"2020, not known to be sent", ask(of2020(), func(c *facts.Case) { c.HiringAid.Sent = law.Date{} }), unknown, map[string]law.Answer{"AID-APP-SEND-2024": unknown}},
		{"2021, aide unique", ask(of2021()), yes, map[string]law.Answer{"AID-APP-AU-2021": yes, "AID-APP-YEARS23": yes}},
		{"2021, age not recorded", ask(of2021(), unborn), unknown, map[string]law.Answer{"AID-APP-AU-2021": unknown}},
		{"2021, sent on 1 April 2024", ask(of2021(), sent("2024-04-01")), no, map[string]law.Answer{"AID-APP-SEND-2024": no}},
		{"2021, level 6", ask(of2021(), level(law.Level6)), yes, map[string]law.Answer{"AID-APP-EX-2021": yes}},
		{"2021, level 6, age not recorded", ask(of2021(), level(law.Level6), unborn), unknown, map[string]law.Answer{"AID-APP-EX-2021": unknown}},
		{"2021, disability makes no difference", ask(of2021(), func(c *facts.Case) { c.Person.Disabled = unknown }), yes, nil},
		{"2023, aide unique", ask(of2023()), yes, map[string]law.Answer{"AID-APP-AU-2023": yes}},
		{"2023, aide unique: no day for sending", ask(of2023(), sent("2026-01-01")), yes, nil},
		{"2023, level 5, sent on 30 June 2025", ask(of2023(), level(law.Level5), sent("2025-06-30")), yes, map[string]law.Answer{"AID-APP-EX-2023": yes, "AID-APP-SEND-2025": yes}},
		{"2023, level 5, sent on 1 July 2025", ask(of2023(), level(law.Level5), sent("2025-07-01")), no, map[string]law.Answer{"AID-APP-SEND-2025": no}},
		{"2023, level 5, not known to be sent", ask(of2023(), level(law.Level5), func(c *facts.Case) { c.HiringAid.Sent = law.Date{} }), unknown, map[string]law.Answer{"AID-APP-SEND-2025": unknown}},
		{"2023, a second contract for the same certification", ask(of2023(), earlier(yes, yes)), yes, nil},
		{"23 February 2025, level 5: a day short of the decree", ask(gap25()), no, map[string]law.Answer{"AID-APP-GAP-2025": no}},
		{"23 February 2025, a disabled apprentice of level 5", ask(gap25(), since("2020-01-01")), no, map[string]law.Answer{"AID-APP-GAP-2025": no}},
		{"23 February 2025, level 4: aide unique of 6 000, sent within six months", ask(gap25(), level(law.Level4)), yes, map[string]law.Answer{"AID-APP-AU-2023": yes, "AID-APP-SEND-6M": yes}},
		{"7 March 2026, level 6: a day short", ask(gap26()), no, map[string]law.Answer{"AID-APP-GAP-2026": no}},
		{"2025, level 5", ask(of2025(), level(law.Level5)), yes, map[string]law.Answer{"AID-APP-EX-2025-U250": yes}},
		{"2025, level 5, disabled or not", ask(of2025(), level(law.Level5), func(c *facts.Case) { c.Person.Disabled = unknown }), unknown, map[string]law.Answer{"AID-APP-EX-2025-U250": unknown}},
		{"2025, 250 and over", ask(of2025(), large), yes, map[string]law.Answer{"AID-APP-EX-2025-250": yes}},
		{"2025, 250 and over, disabled or not", ask(of2025(), large, func(c *facts.Case) { c.Person.Disabled = unknown }), unknown, map[string]law.Answer{"AID-APP-EX-2025-250": unknown}},
		{"2025, 250 and over, disabled: no commitment needed", ask(of2025(), large, uncommitted, since("2025-09-01")), yes, map[string]law.Answer{"AID-APP-EX-2025-RQTH": yes, "AID-APP-QUOTA-RQTH": yes, "AID-APP-QUOTA-COMMIT": no}},
		{"2025, 250 and over, disabled the day after: a commitment is", ask(of2025(), large, uncommitted, since("2025-09-02")), no, map[string]law.Answer{"AID-APP-QUOTA-COMMIT": no}},
		{"2026, level 5, disabled or not", ask(row26(), level(law.Level5), func(c *facts.Case) { c.Person.Disabled = unknown }), unknown, map[string]law.Answer{"AID-APP-EX-2026-U250-L5": unknown}},
		{"2026, level 6, disabled or not", ask(row26(), level(law.Level6), func(c *facts.Case) { c.Person.Disabled = unknown }), unknown, map[string]law.Answer{"AID-APP-EX-2026-U250-L67": unknown}},
		{"2026, 250, level 5, disabled or not", ask(large26(), level(law.Level5), func(c *facts.Case) { c.Person.Disabled = unknown }), unknown, map[string]law.Answer{"AID-APP-EX-2026-250-L5": unknown}},
		{"2026, 250, level 6, disabled or not", ask(large26(), level(law.Level6), func(c *facts.Case) { c.Person.Disabled = unknown }), unknown, map[string]law.Answer{"AID-APP-EX-2026-250-L67": unknown}},
		{"2026, level 6, disabled", ask(row26(), level(law.Level6), since("2020-01-01")), yes, map[string]law.Answer{"AID-APP-EX-2026-RQTH": yes}},
		{"first hire in the year: the headcount at the end of its month", ask(row26(), func(c *facts.Case) {
			c.Employer.Headcount = facts.Headcount{FirstHire: day("2026-02-10"), MonthEnd: law.MustHeadcount("3")}
		}), yes, map[string]law.Answer{"AID-APP-SIZE-FIRST": yes}},
		{"the apprentice is the first hire, next year", ask(aidedContract("2026-12-20", "2026-12-21"), func(c *facts.Case) {
			c.Employer.Headcount = facts.Headcount{FirstHire: day("2027-01-04"), MonthEnd: law.MustHeadcount("0")}
		}), yes, map[string]law.Answer{"AID-APP-SIZE-FIRST": yes}},
		{"a first hire of the year before changes nothing", ask(row26(), func(c *facts.Case) {
			c.Employer.Headcount.FirstHire, c.Employer.Headcount.MonthEnd = day("2025-12-31"), law.MustHeadcount("400")
		}), yes, map[string]law.Answer{"AID-APP-SIZE-L130": yes}},
		{"transfer in the year", ask(row26(), func(c *facts.Case) {
			c.Employer.Headcount.Transfer, c.Employer.Headcount.MonthEnd = day("2026-01-02"), law.MustHeadcount("250")
			c.HiringAid.Quota.Committed = no
		}), no, map[string]law.Answer{"AID-APP-SIZE-FIRST": no}},
		{"transfer in the year, its headcount is not recorded", ask(row26(), func(c *facts.Case) { c.Employer.Headcount.Transfer = day("2026-01-02") }), unknown, map[string]law.Answer{"AID-APP-SIZE-FIRST": unknown}},
		{"transfer after the conclusion: two readings", ask(row26(), func(c *facts.Case) {
			c.Employer.Headcount.Transfer, c.Employer.Headcount.MonthEnd = day("2026-06-16"), law.MustHeadcount("250")
		}), unknown, map[string]law.Answer{"AID-APP-SIZE-FIRST": unknown}},
		{"transfer after the conclusion, same answer", ask(row26(), func(c *facts.Case) {
			c.Employer.Headcount.Transfer, c.Employer.Headcount.MonthEnd = day("2026-06-16"), law.MustHeadcount("249.99")
		}), yes, map[string]law.Answer{"AID-APP-SIZE-FIRST": yes}},
		{"a transfer of 2025 has no part in 2026", ask(row26(), func(c *facts.Case) {
			c.Employer.Headcount.Transfer, c.Employer.Headcount.MonthEnd = day("2025-12-31"), law.MustHeadcount("400")
		}), yes, map[string]law.Answer{"AID-APP-SIZE-L130": yes}},
		{"the 250 of a firm that had 249.999 before truncation", ask(row26(), func(c *facts.Case) { firmOf(c, "249.9999") }), yes, nil},
		{"a list of earlier contracts that may lack one", ask(row26(), func(c *facts.Case) {
			earlier(no, no)(c)
			c.HiringAid.Earlier.Complete = unknown
		}), unknown, map[string]law.Answer{"AID-APP-ONCE": unknown}},
	}
}

// The rules of a firm's size, of who counts and of the quota, and the months.
func aidOtherRows() []decided {
	yes, no, unknown := law.Yes, law.No, law.Unknown
	on := day("2026-06-30")
	counts := func(w funding.Worker) law.Decision { return funding.CountsInHeadcount(w, on) }
	small := row26()
	return []decided{
		{"under 250", funding.FirmUnder250(&small), yes, map[string]law.Answer{"AID-APP-SIZE-L130": yes}},
		{"a firm of which nothing is known", funding.FirmUnder250(nil), unknown, nil},
		{"L1111-3, 1°", counts(funding.Worker{Kind: law.Apprenticeship}), no, nil},
		{"L1111-3, 6°: until the end", counts(funding.Worker{Kind: law.Professionalisation, Ends: on}), no, nil},
		{"the day after it counts", counts(funding.Worker{Kind: law.Professionalisation, Ends: on.AddDays(-1)}), yes, nil},
		{"its end is not recorded", counts(funding.Worker{Kind: law.Professionalisation}), unknown, nil},
		{"nor the day", funding.CountsInHeadcount(funding.Worker{Kind: law.Professionalisation, Ends: on}, law.Date{}), unknown, nil},
		{"L1111-3, 4°: while the aid is paid", counts(funding.Worker{Kind: law.PEC, Aided: yes}), no, nil},
		{"after the aid", counts(funding.Worker{Kind: law.PEC, Aided: no}), yes, nil},
		{"L1111-3, 2°", counts(funding.Worker{Kind: law.CIE, Aided: yes}), no, nil},
		{"paid or not, not recorded", counts(funding.Worker{Kind: law.CIE}), unknown, nil},
		{"anybody else", counts(funding.Worker{Kind: law.CDI}), yes, nil},
		{"L1111-2, 2°: a CDD that replaces nobody", counts(funding.Worker{Kind: law.CDD, Replaces: no}), yes, nil},
		{"one that replaces an absent employee", counts(funding.Worker{Kind: law.CDD, Replaces: yes}), no, nil},
		{"replaces or not, not recorded", counts(funding.Worker{Kind: law.CDD}), unknown, nil},
		{"R130-1, II: a mission counts with the agency", counts(funding.Worker{Kind: law.Mission, Agency: yes, Replaces: no}), yes, nil},
		{"not with the client", counts(funding.Worker{Kind: law.Mission, Agency: no}), no, nil},
		{"agency or client, not recorded", counts(funding.Worker{Kind: law.Mission, Replaces: no}), unknown, nil},
		{"a replacement at the client's: not settled", counts(funding.Worker{Kind: law.Mission, Agency: yes, Replaces: yes}), unknown, nil},
		{"a replacement or not, not recorded", counts(funding.Worker{Kind: law.Mission, Agency: yes}), unknown, nil},
		{"a CDI intérimaire, at the agency", counts(funding.Worker{Kind: law.CDIInterim, Agency: yes}), yes, nil},
		{"at the client's", counts(funding.Worker{Kind: law.CDIInterim, Agency: no}), no, nil},
		{"nobody said who", counts(funding.Worker{}), unknown, nil},
	}
}

// change is one of the days on which the amounts change.
var aidChanges = []string{
	"2019-01-01", "2020-01-01", "2020-07-01", "2021-03-01", "2023-01-01", "2025-01-01", "2025-02-24", "2025-11-01", "2026-01-01", "2026-03-08", "2027-01-01",
}

// naiveAid is the amount of the first year and the row, read off the decrees by a chain of conditions. A start of 0 days
// after the conclusion is that of every case here.
func naiveAid(made string, under bool, level int, disabled, overseas, committed bool) (amount int, row string, later bool) {
	bac := level <= 4 || overseas && level == 5 && made >= "2020-01-01"
	switch {
	case level == 8 || made < "2019-01-01":
		return 0, "", false
	case made < "2020-07-01":
		if under && bac {
			return 4125, "AID-APP-AU-2019", true
		}
		return 0, "AID-APP-EXCEPT", false
	case made < "2021-03-01":
		if under || committed {
			return 8000, "AID-APP-EX-2020", under && bac
		}
		return 0, "AID-APP-QUOTA-COMMIT", false
	case made < "2023-01-01":
		switch {
		case under && bac:
			return 8000, "AID-APP-AU-2021", true
		case under || committed:
			return 8000, "AID-APP-EX-2021", false
		}
		return 0, "AID-APP-QUOTA-COMMIT", false
	case under && bac && made < "2025-02-24":
		return 6000, "AID-APP-AU-2023", false
	case made < "2025-01-01":
		if under || committed {
			return 6000, "AID-APP-EX-2023", false
		}
		return 0, "AID-APP-QUOTA-COMMIT", false
	case made < "2025-02-24":
		return 0, "AID-APP-GAP-2025", false
	case under && bac && disabled:
		return 6000, "AID-APP-AU-2025-RQTH", false
	case under && bac:
		return 5000, "AID-APP-AU-2025", false
	case made < "2026-01-01":
		switch {
		case disabled:
			return 6000, "AID-APP-EX-2025-RQTH", false
		case under:
			return 5000, "AID-APP-EX-2025-U250", false
		case committed:
			return 2000, "AID-APP-EX-2025-250", false
		}
		return 0, "AID-APP-QUOTA-COMMIT", false
	case made < "2026-03-08":
		return 0, "AID-APP-GAP-2026", false
	case made >= "2027-01-01": // executed from that day on
		return 0, "AID-APP-EX-2026-START", false
	case !under && !committed && disabled && level >= 3:
		return -1, "AID-APP-QUOTA-RQTH", false // unsettled
	case !under && level < 3:
		return 0, "AID-APP-EX-2026-FLOOR", false
	case !under && !committed:
		return 0, "AID-APP-QUOTA-COMMIT", false
	case disabled:
		return 6000, "AID-APP-EX-2026-RQTH", false
	case under && level == 5:
		return 4500, "AID-APP-EX-2026-U250-L5", false
	case under:
		return 2000, "AID-APP-EX-2026-U250-L67", false
	case level <= 4:
		return 2000, "AID-APP-EX-2026-250-L34", false
	case level == 5:
		return 1500, "AID-APP-EX-2026-250-L5", false
	}
	return 750, "AID-APP-EX-2026-250-L67", false
}

// Every day of the fourteen around each change, for each size, level, disability, place and commitment.
func TestApprenticeAidEveryDay(t *testing.T) {
	yesNo := []bool{true, false}
	seen := map[string]int{}
	for _, change := range aidChanges {
		for offset := -7; offset < 7; offset++ {
			made := day(change).AddDays(offset)
			for level := 2; level <= 8; level++ {
				for _, under := range yesNo {
					for _, disabled := range yesNo {
						for _, overseas := range yesNo {
							for _, committed := range yesNo {
								c := aidedContract(made.String(), made.String())
								c.Apprenticeship.Prepares = law.Level(level)
								if !under {
									firmOf(&c, "250")
								}
								if disabled {
									c.Person.Disabled, c.HiringAid.DisabledSince = law.Yes, made
								}
								if overseas {
									c.Contract.Place = law.Mayotte
								}
								c.HiringAid.Quota.Committed = law.That(committed)
								if committed {
									c.HiringAid.Quota.CommittedOn = made.Deadline(8)
								}
								amount, row, later := naiveAid(made.String(), under, level, disabled, overseas, committed)
								seen[row]++
								checkAid(t, &c, fmt.Sprintf("%s level %d under %t disabled %t overseas %t committed %t", made, level, under, disabled, overseas, committed), amount, row, later)
							}
						}
					}
				}
			}
		}
	}
	for _, row := range []string{
		"AID-APP-AU-2019", "AID-APP-EX-2020", "AID-APP-AU-2021", "AID-APP-EX-2021", "AID-APP-AU-2023", "AID-APP-EX-2023", "AID-APP-GAP-2025", "AID-APP-AU-2025",
		"AID-APP-AU-2025-RQTH", "AID-APP-EX-2025-U250", "AID-APP-EX-2025-250", "AID-APP-EX-2025-RQTH", "AID-APP-GAP-2026", "AID-APP-EX-2026-U250-L5",
		"AID-APP-EX-2026-U250-L67", "AID-APP-EX-2026-250-L34", "AID-APP-EX-2026-250-L5", "AID-APP-EX-2026-250-L67", "AID-APP-EX-2026-RQTH",
		"AID-APP-EX-2026-FLOOR", "AID-APP-EX-2026-START", "AID-APP-QUOTA-COMMIT", "AID-APP-QUOTA-RQTH", "AID-APP-EXCEPT",
	} {
		assert.NotZero(t, seen[row], row)
	}
}

// rowsSet are the rows of the table that answer Yes.
func rowsSet(d law.Decision) (rows []string) {
	for _, part := range d.Walk() {
		amount := strings.HasPrefix(part.Rule(), "AID-APP-AU-20") || strings.HasPrefix(part.Rule(), "AID-APP-EX-20")
		switch part.Rule() {
		case "AID-APP-EX-2026-FLOOR", "AID-APP-EX-2026-START":
			amount = false
		}
		if amount && part.Answer() == law.Yes {
			rows = append(rows, part.Rule())
		}
	}
	return rows
}

func checkAid(t *testing.T, c *facts.Case, because string, amount int, row string, later bool) {
	t.Helper()
	g := funding.ApprenticeAid(c)
	switch {
	case c.Contract.Made.Before(day("2019-01-01")):
		want := law.Unknown
		if c.Apprenticeship.Prepares == law.Level8 {
			want = law.No // no aid at any time
		}
		require.Equal(t, want, g.Answer(), because)
		return
	case amount < 0:
		require.Equal(t, law.Unknown, g.Answer(), because)
		require.Equal(t, "0.00 to 6000.00", g.Total().String(), because)
		return
	case amount == 0:
		require.Equal(t, law.No, g.Answer(), because)
		require.Empty(t, rowsSet(g.Decision), because)
		require.Equal(t, "0.00 exact", g.Total().String(), because)
		require.Zero(t, g.Len(), because)
		if row != "" {
			require.Equal(t, law.No, g.Decision.Find(row).Answer(), because)
		}
		return
	}
	require.Equal(t, law.Yes, g.Answer(), because)
	require.Equal(t, law.Yes, g.Decision.Find(row).Answer(), "%s: %s", because, row)
	total := amount
	if later {
		total += 2000
	}
	require.Equal(t, fmt.Sprintf("%d.00 exact", total), g.Total().String(), because)
	require.Equal(t, fmt.Sprintf("%d.00 exact", amount), funding.AidMaximum(c, 1).String(), because)
	// Of the rows, one alone sets the amount of an open scheme.
	if g.Decision.Find("AID-APP-UNIQUE").Answer() == law.Yes {
		require.True(t, g.Decision.Find("AID-APP-EXCEPT").IsZero(), because)
	}
	require.Equal(t, []string{row}, rowsSet(g.Decision), because)
}

// The eight places overseas of L6522-4, and the two that are not.
func TestApprenticeAidOverseas(t *testing.T) {
	for _, place := range law.Places() {
		c := row26()
		c.Apprenticeship.Prepares, c.Contract.Place = law.Level5, place
		want := "5000.00 exact"
		if place == law.Metropole || place == law.AlsaceMoselle {
			want = "4500.00 exact"
		}
		g := funding.ApprenticeAid(&c)
		assert.Equal(t, want, g.Total().String(), place.String())
		if want == "5000.00 exact" {
			conventions := slices.Collect(g.Decision.Conventions())
			assert.Contains(t, conventions, "AID-APP-OVERSEAS-PLACE")
			assert.Contains(t, conventions, "AID-APP-OVERSEAS-L5-2026")
		}
	}
	c := of2025()
	c.Apprenticeship.Prepares, c.Contract.Place = law.Level5, law.Mayotte
	assert.NotContains(t, slices.Collect(funding.ApprenticeAidDue(&c).Conventions()), "AID-APP-OVERSEAS-L5-2026", "no exceptional aid competes before 8 March 2026 for that firm and level with another amount")
}

// A No says how far it is, and the case so changed is decided again.
func TestApprenticeAidFlips(t *testing.T) {
	late := large26()
	late.HiringAid.Quota.CommittedOn = day("2027-02-20")
	flips := law.Flips(funding.ApprenticeAidDue(&late))
	require.Len(t, flips, 1)
	require.Len(t, flips[0].Clauses, 1)
	assert.Equal(t, "AID-APP-QUOTA-COMMIT", flips[0].Clauses[0].Rule())
	assert.Equal(t, int64(-5), flips[0].Clauses[0].Off().Int())
	assert.Equal(t, law.Yes, flips[0].Reaches)
	late.HiringAid.Quota.CommittedOn = day("2027-02-15")
	assert.Equal(t, law.Yes, funding.ApprenticeAidDue(&late).Answer())

	// The absence of a decree is nothing to change: of a gap, the level alone is left to propose.
	for _, c := range []facts.Case{gap26(), gap25()} {
		flips := law.Flips(funding.ApprenticeAidDue(&c))
		require.Len(t, flips, 1)
		require.Len(t, flips[0].Clauses, 1)
		assert.Equal(t, "AID-APP-OVERSEAS", flips[0].Clauses[0].Rule())
		assert.Equal(t, law.Yes, flips[0].Reaches)
		c.Apprenticeship.Prepares = law.Level4
		assert.Equal(t, law.Yes, funding.ApprenticeAidDue(&c).Answer())
	}
	nothing := of2019()
	large(&nothing)
	assert.Empty(t, law.Flips(funding.ApprenticeAidDue(&nothing)), "no exceptional aid in 2019, and a firm of 250 employees")

	start := large26()
	start.Contract.Start = day("2027-01-10")
	assert.Equal(t, int64(-10), funding.ApprenticeAidDue(&start).Find("AID-APP-EX-2026-START").Off().Int())
	assert.Contains(t, slices.Collect(funding.ApprenticeAidDue(&start).Remarks()), "AID-APP-2027")

	// A size is a fact of the past, and a public employer stays one: nothing to propose.
	public := row26()
	commune(&public)
	assert.Empty(t, law.Flips(funding.ApprenticeAidDue(&public)))
}

// What is missing is asked for, and the bracket holds every amount that the answer can lead to.
func TestApprenticeAidBrackets(t *testing.T) {
	for _, row := range []struct {
		because string
		edit    func(*facts.Case)
		asks    []string
		low     string // of the first instalment
		high    string
		total   string
	}{
		{"size: 5 000, or 2 000 with the commitment", func(c *facts.Case) { c.Employer.Headcount = facts.Headcount{} }, []string{"employer.headcount.annual", "employer.headcount"}, "166.67", "416.67", "0.00 to 5000.00"},
		{"level, under 250: 5 000, 4 500 or 2 000", func(c *facts.Case) { c.Apprenticeship.Prepares = 0 }, []string{"apprenticeship.prepares"}, "166.67", "416.67", "0.00 to 5000.00"},
		{"disability, under 250: 5 000 or 6 000, one of them due", func(c *facts.Case) { c.Person.Disabled = law.Unknown }, []string{"person.disabled"}, "416.67", "500.00", "5000.00 to 6000.00"},
		{"size, level and disability: 750 to 6 000", func(c *facts.Case) {
			c.Employer.Headcount, c.Apprenticeship.Prepares, c.Person.Disabled = facts.Headcount{}, 0, law.Unknown
		}, nil, "62.50", "500.00", "0.00 to 6000.00"},
		{"sent or not: the amount is known", func(c *facts.Case) { c.HiringAid.Sent = law.Date{} }, []string{"hiring_aid.sent"}, "416.67", "416.67", "0.00 to 5000.00"},
		{"the end: one month or twelve", func(c *facts.Case) { c.Contract.End = law.Date{} }, []string{"contract.end"}, "0.00", "416.67", "0.00 to 5000.00"},
	} {
		c := row26()
		row.edit(&c)
		g := funding.ApprenticeAid(&c)
		assert.Equal(t, law.Unknown, g.Answer(), row.because)
		var asks []string
		for _, ask := range law.Asks(g.Decision) {
			asks = append(asks, ask.Fact)
		}
		if row.asks != nil {
			assert.ElementsMatch(t, row.asks, asks, row.because)
		}
		i := slices.Collect(g.Instalments())
		require.Len(t, i, 12, row.because)
		assert.Equal(t, [2]string{row.low, row.high}, [2]string{i[0].Low.String(), i[0].High.String()}, row.because)
		assert.Equal(t, row.total, g.Total().String(), row.because)
	}
	c := row26()
	c.Contract.Start = law.Date{}
	i := slices.Collect(funding.ApprenticeAid(&c).Instalments())
	require.Len(t, i, 1, "no month without a start")
	assert.True(t, i[0].Month.IsZero())
	assert.Equal(t, "5000.00", i[0].High.String())
	unborn := of2021()
	unborn.Person.Born = law.Date{}
	assert.Equal(t, "7000.00 to 10000.00", funding.ApprenticeAid(&unborn).Total().String(), "two years: 5 000 under 18 or 8 000, then 2 000; minor or not, it is due")
	unborn.HiringAid.Sent = law.Date{}
	assert.Equal(t, "0.00 to 10000.00", funding.ApprenticeAid(&unborn).Total().String(), "and not sent in time, none is")
	fourth := of2019()
	fourth.Contract.End = fourth.Contract.Start.LastDay(48)
	fourth.Apprenticeship.Longer = 0
	assert.Equal(t, "7325.00 to 8525.00", funding.ApprenticeAid(&fourth).Total().String(), "4 125 + 2 000 + 1 200, and 1 200 of a fourth year on three grounds")
	assert.Empty(t, slices.Collect(funding.ApprenticeAid(nil).Instalments()), "nothing bounds what is of no known day")
	assert.Equal(t, "0.00 or more", funding.ApprenticeAid(nil).Total().String())
}

func TestAidMaximum(t *testing.T) {
	years := func(c facts.Case, edits ...func(*facts.Case)) (all []string) {
		for _, edit := range edits {
			edit(&c)
		}
		for year := range 6 {
			all = append(all, funding.AidMaximum(&c, year).String())
		}
		return all
	}
	none := "0.00 exact"
	four := func(l facts.Longer) func(*facts.Case) {
		return func(c *facts.Case) { c.Contract.End, c.Apprenticeship.Longer = c.Contract.Start.LastDay(48), l }
	}
	assert.Equal(t, []string{none, "4125.00 exact", "2000.00 exact", "1200.00 exact", none, none}, years(of2019()))
	assert.Equal(t, []string{none, "4125.00 exact", "2000.00 exact", "1200.00 exact", "1200.00 exact", none}, years(of2019(), four(facts.LongerDisability)))
	assert.Equal(t, "0.00 to 1200.00", years(of2019(), four(0))[4])
	assert.Equal(t, none, years(of2019(), four(facts.LongerAgreed))[4], "only three grounds")
	assert.Equal(t, []string{none, "8000.00 exact", "2000.00 exact", "1200.00 exact", none, none}, years(of2020()))
	assert.Equal(t, []string{none, "8000.00 exact", none, none, none, none}, years(of2020(), large))
	assert.Equal(t, "5000.00 exact", years(of2021(), func(c *facts.Case) { c.Person.Born = day("2004-09-01") })[1], "18 on 1 September 2022")
	assert.Equal(t, "5250.00 exact", years(of2021(), func(c *facts.Case) { c.Person.Born = day("2004-07-31") })[1], "18 on 31 July 2022: August alone at 8 000, (11 × 5 000 + 8 000) / 12")
	assert.Equal(t, "5000.00 to 8000.00", years(of2021(), func(c *facts.Case) { c.Person.Born = law.Date{} })[1])
	assert.Equal(t, []string{none, "5000.00 exact", none, none, none, none}, years(row26()))
	assert.Equal(t, "5000.00 to 6000.00", years(row26(), func(c *facts.Case) { c.Person.Disabled = law.Unknown })[1])
	assert.Equal(t, none, years(gap26())[1])
	assert.Equal(t, "0.00 to 5000.00", years(gap26(), func(c *facts.Case) { c.Apprenticeship.Prepares = 0 })[1])
	assert.Equal(t, "0.00 or more", funding.AidMaximum(nil, 1).String())
	late := row26()
	late.Apprenticeship.Prepares, late.Contract.Start = law.Level5, day("2027-01-01")
	assert.Equal(t, none, funding.AidMaximum(&late, 1).String())
	late.Contract.Start = law.Date{}
	assert.Equal(t, "0.00 to 4500.00", funding.AidMaximum(&late, 1).String(), "before 2027 or not: not known")
	unique := row26()
	unique.Contract.Start = law.Date{}
	assert.Equal(t, "5000.00 exact", funding.AidMaximum(&unique, 1).String(), "the aide unique has no such day")
}

// Each table on the first day of each version and the day before.
func TestApprenticeAidTables(t *testing.T) {
	on := lawtest.On
	first, eve := "2019-01-01", "2018-12-31"
	lawtest.Days(t, &funding.AidUnique, []lawtest.DayRow{
		on(eve, ""), on(first, "4125.00"), on("2020-06-30", "4125.00"), on("2020-07-01", ""), on("2021-02-28", ""), on("2021-03-01", "8000.00"), on("2022-12-31", "8000.00"),
		on("2023-01-01", "6000.00"), on("2025-02-23", "6000.00"), on("2025-02-24", "5000.00"), on("2026-01-01", "5000.00"), on("2027-01-01", "5000.00"),
	})
	lawtest.Days(t, &funding.AidUniqueMinor, []lawtest.DayRow{on("2021-02-28", ""), on("2021-03-01", "5000.00"), on("2022-12-31", "5000.00"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.AidUniqueDisabled, []lawtest.DayRow{on("2025-02-23", ""), on("2025-02-24", "6000.00")})
	lawtest.Days(t, &funding.AidSecondYear, []lawtest.DayRow{on(eve, ""), on(first, "2000.00"), on("2022-12-31", "2000.00"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.AidThirdYear, []lawtest.DayRow{on(eve, ""), on(first, "1200.00"), on("2022-12-31", "1200.00"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.AidUnder250Level4, []lawtest.DayRow{on("2020-06-30", ""), on("2020-07-01", "8000.00"), on("2021-02-28", "8000.00"), on("2021-03-01", "")})
	for p, amounts := range map[*law.Param[law.Euro]][2]string{
		&funding.AidUnder250Level5: {"5000.00", "4500.00"}, &funding.AidUnder250Level67: {"5000.00", "2000.00"},
		&funding.AidFrom250Level4: {"2000.00", "2000.00"}, &funding.AidFrom250Level5: {"2000.00", "1500.00"}, &funding.AidFrom250Level67: {"2000.00", "750.00"},
	} {
		lawtest.Days(t, p, []lawtest.DayRow{
			on("2020-06-30", ""), on("2020-07-01", "8000.00"), on("2021-02-28", "8000.00"), on("2021-03-01", "8000.00"), on("2022-12-31", "8000.00"), on("2023-01-01", "6000.00"),
			on("2024-12-31", "6000.00"), on("2025-01-01", ""), on("2025-02-23", ""), on("2025-02-24", amounts[0]), on("2025-12-31", amounts[0]), on("2026-01-01", ""), on("2026-03-07", ""),
			on("2026-03-08", amounts[1]), on("2026-12-31", amounts[1]), on("2027-01-01", ""),
		})
	}
	lawtest.Days(t, &funding.AidExceptionalMinor, []lawtest.DayRow{on("2020-06-30", ""), on("2020-07-01", "5000.00"), on("2021-02-28", "5000.00"), on("2021-03-01", "5000.00"), on("2022-12-31", "5000.00"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.AidExceptionalDisabled, []lawtest.DayRow{on("2025-02-23", ""), on("2025-02-24", "6000.00"), on("2025-12-31", "6000.00"), on("2026-01-01", ""), on("2026-03-07", ""), on("2026-03-08", "6000.00")})
	lawtest.Days(t, &funding.AidFirmSize, []lawtest.DayRow{on(eve, ""), on(first, "250"), on("2019-12-31", "250"), on("2020-01-01", "250"), on("2024-12-31", "250"), on("2025-01-01", "250")})
	lawtest.Days(t, &funding.AidUniqueLevel, []lawtest.DayRow{on(eve, ""), on(first, "4")})
	lawtest.Days(t, &funding.AidOverseasLevel, []lawtest.DayRow{on("2019-12-31", ""), on("2020-01-01", "5"), on("2020-02-20", "5"), on("2020-02-21", "5")})
	// only the aide unique: level 4, 5 overseas from 2020 on; 7 while a decree provides an exceptional aid
	lawtest.Days(t, &funding.AidTopLevel, []lawtest.DayRow{
		on(eve, ""), on(first, "4"), on("2019-12-31", "4"), on("2020-01-01", "5"), on("2020-06-30", "5"), on("2020-07-01", "7"), on("2021-02-28", "7"), on("2021-03-01", "7"),
		on("2022-12-31", "7"), on("2023-01-01", "7"), on("2024-12-31", "7"), on("2025-01-01", "5"), on("2025-02-23", "5"), on("2025-02-24", "7"), on("2025-12-31", "7"),
		on("2026-01-01", "5"), on("2026-03-07", "5"), on("2026-03-08", "7"),
	})
	lawtest.Days(t, &funding.AidBottomLevel, []lawtest.DayRow{on("2026-03-07", ""), on("2026-03-08", "3")})
	lawtest.Days(t, &funding.AidLastStart, []lawtest.DayRow{on("2026-03-07", ""), on("2026-03-08", "2026-12-31")})
	lawtest.Days(t, &funding.AidAdult, []lawtest.DayRow{on("2020-06-30", ""), on("2020-07-01", "18"), on("2021-02-28", "18"), on("2021-03-01", "18"), on("2022-12-31", "18"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.AidLong, []lawtest.DayRow{on(eve, ""), on(first, "36"), on("2022-12-31", "36"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.AidUniqueSend, []lawtest.DayRow{on("2024-12-31", ""), on("2025-01-01", "6"), on("2025-02-23", "6"), on("2025-02-24", "6"), on("2025-10-31", "6"), on("2025-11-01", "6")})
	lawtest.Days(t, &funding.AidExceptionalSend, []lawtest.DayRow{on("2025-02-23", ""), on("2025-02-24", "6"), on("2026-03-07", "6"), on("2026-03-08", "6")})
	lawtest.Days(t, &funding.AidUniqueSendBy, []lawtest.DayRow{on("2021-02-28", ""), on("2021-03-01", "2024-03-31"), on("2022-12-31", "2024-03-31"), on("2023-01-01", "")})
	lawtest.Days(t, &funding.AidExceptionalSendBy, []lawtest.DayRow{
		on("2020-06-30", ""), on("2020-07-01", "2024-03-31"), on("2022-12-31", "2024-03-31"), on("2023-01-01", "2025-06-30"), on("2024-12-31", "2025-06-30"), on("2025-01-01", ""),
	})
	lawtest.Days(t, &funding.AidUniqueDeposit, []lawtest.DayRow{on("2020-03-31", ""), on("2020-04-01", "yes"), on("2025-02-23", "yes"), on("2025-02-24", "yes"), on("2025-10-31", "yes"), on("2025-11-01", "yes")})
	lawtest.Days(t, &funding.AidExceptionalDeposit, []lawtest.DayRow{on("2025-02-23", ""), on("2025-02-24", "yes"), on("2026-03-07", "yes"), on("2026-03-08", "yes")})
	lawtest.Days(t, &funding.AidOnce, []lawtest.DayRow{on("2025-02-23", ""), on("2025-02-24", "yes"), on("2025-10-31", "yes"), on("2025-11-01", "yes")})
	lawtest.Days(t, &funding.AidCommit, []lawtest.DayRow{on("2020-06-30", ""), on("2020-07-01", "8"), on("2026-03-07", "8"), on("2026-03-08", "8")})
	lawtest.Days(t, &funding.AidEndByDay, []lawtest.DayRow{
		on(eve, ""), on(first, "no"), on("2022-12-30", "no"), on("2022-12-31", "no"), on("2025-02-23", "no"), on("2025-02-24", "no"), on("2025-10-31", "no"), on("2025-11-01", "yes"),
	})
	lawtest.Days(t, &funding.AidExceptionalEndByDay, []lawtest.DayRow{on("2020-06-30", ""), on("2020-07-01", "no"), on("2025-10-31", "no"), on("2025-11-01", "yes")})
	lawtest.Days(t, &funding.AidEndByDay2026, []lawtest.DayRow{on("2026-03-07", ""), on("2026-03-08", "yes")})
	lawtest.Days(t, &funding.AidExceptional, []lawtest.DayRow{
		on("2020-06-30", ""), on("2020-07-01", "yes"), on("2021-02-28", "yes"), on("2021-03-01", "yes"), on("2022-12-31", "yes"), on("2023-01-01", "yes"), on("2024-12-31", "yes"),
		on("2025-01-01", ""), on("2025-02-23", ""), on("2025-02-24", "yes"), on("2025-12-31", "yes"), on("2026-01-01", ""), on("2026-03-07", ""), on("2026-03-08", "yes"),
	})
	lawtest.Days(t, &funding.AidOne, []lawtest.DayRow{on("2020-06-30", ""), on("2020-07-01", "yes"), on("2026-03-07", "yes"), on("2026-03-08", "yes")})
	lawtest.Days(t, &funding.AidExempt, []lawtest.DayRow{on("2025-02-23", ""), on("2025-02-24", "yes"), on("2025-12-31", "yes"), on("2026-01-01", "")})
	lawtest.Days(t, &funding.AidShortByDay, []lawtest.DayRow{on(eve, ""), on(first, "no"), on("2025-10-31", "no"), on("2025-11-01", "yes")})
	for p, share := range map[*law.Param[law.Rate]]string{&funding.AidQuotaShare: "5%", &funding.AidQuotaTrainees: "3%", &funding.AidQuotaRise: "10%"} {
		lawtest.Days(t, p, []lawtest.DayRow{on("2020-06-30", ""), on("2020-07-01", share)})
	}
	lawtest.Days(t, &funding.AidQuotaReference, []lawtest.DayRow{
		on("2020-06-30", ""), on("2020-07-01", "2021-12-31"), on("2021-03-31", "2021-12-31"), on("2021-04-01", "2022-12-31"), on("2021-12-31", "2022-12-31"), on("2022-01-01", "2023-12-31"),
		on("2022-12-31", "2023-12-31"), on("2023-01-01", "2024-12-31"), on("2023-12-31", "2024-12-31"), on("2024-01-01", "2025-12-31"), on("2024-12-31", "2025-12-31"), on("2025-01-01", ""),
		on("2025-02-23", ""), on("2025-02-24", "2026-12-31"), on("2025-12-31", "2026-12-31"), on("2026-01-01", ""), on("2026-03-07", ""), on("2026-03-08", "2027-12-31"),
	})
	lawtest.Days(t, &funding.AidQuotaDeclare, []lawtest.DayRow{
		on("2022-12-31", ""), on("2023-01-01", "2025-05-31"), on("2023-12-31", "2025-05-31"), on("2024-01-01", "2026-05-31"), on("2024-12-31", "2026-05-31"), on("2025-01-01", ""),
		on("2026-03-07", ""), on("2026-03-08", "2028-05-31"), on("2026-12-31", "2028-05-31"), on("2027-01-01", ""),
	})
}

// What is said to a reader, in both languages.
func TestApprenticeAidExplained(t *testing.T) {
	c := large26()
	c.HiringAid.Quota.CommittedOn = day("2027-02-20")
	d := funding.ApprenticeAidDue(&c)
	assert.Contains(t, funding.Explain(d, language.French), "L'engagement de quota a été envoyé le 20 février 2027, après le 15 février 2027\u00a0: 5\u00a0jours de trop.")
	assert.Contains(t, funding.Explain(d, language.English), "The quota commitment was sent on 20 February 2027, after 15 February 2027: 5 days over.")
	assert.Contains(t, funding.Explain(d, language.French), "L'effectif annuel moyen de l'année civile précédente est de 250.")

	// Level 8: what the aid of the day goes to, the aide unique overseas between two decrees.
	for made, says := range map[string][2]string{
		"2019-09-02": {"au-delà du niveau 4. (code du travail, art. L6243-1)", "above level 4. (code du travail, art. L6243-1)"},
		"2026-02-16": {"au-delà du niveau 5. (code du travail, art. L6522-4\u00a0; code du travail, art. L6243-1)", "above level 5. (code du travail, art. L6522-4\u00a0; code du travail, art. L6243-1)"},
		"2026-03-08": {"au-delà du niveau 7. (décret n° 2026-168 du 6 mars 2026, art. 1, I)", "above level 7. (décret n° 2026-168 du 6 mars 2026, art. 1, I)"},
	} {
		doctor := aidedContract(made, made)
		doctor.Apprenticeship.Prepares = law.Level8
		clause := funding.ApprenticeAidDue(&doctor).Find("AID-APP-LEVEL8")
		assert.Equal(t, law.No, clause.Answer(), made)
		assert.Contains(t, funding.Explain(clause, language.French), "La certification préparée est de niveau 8\u00a0: pour un contrat conclu ce jour-là, aucune aide n'existe "+says[0])
		assert.Contains(t, funding.Explain(clause, language.English), "for a contract concluded that day, no aid exists "+says[1])
	}
	bachelor := gap26()
	clause := funding.ApprenticeAidDue(&bachelor).Find("AID-APP-LEVEL8")
	assert.Equal(t, law.Yes, clause.Answer(), "level 6 on 7 March 2026: it is the aide unique that stops at 4 or 5")
	assert.Equal(t, "La certification préparée est de niveau 6. (code du travail, art. L6243-1)\n", funding.Explain(clause, language.French))
}
