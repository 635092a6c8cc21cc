package eligibility

import "github.com/parcours-emploi/parcours/law"

// The clauses on shared employment that hold no figure: Yes where the wording is the one that was read.
var (
	geObjectText    = readSince("ge.object", "2014-03-07", law.ToRunning, law.Yes, law.Travail("L1253-1", "", "LEGIARTI000028698745"))
	geFormText      = readSince("ge.form", "2008-05-01", law.ToRunning, law.Yes, law.Travail("L1253-2", "", "LEGIARTI000006901335"))
	geAlsoText      = readSince("ge.also", "2021-05-14", law.ToRunning, law.Yes, law.Travail("L1253-3", "", "LEGIARTI000043499922"))
	geAgreementText = readSince("ge.agreement", "2008-05-01", law.ToRunning, law.Yes, law.Travail("L1253-17", "", "LEGIARTI000006901352"))
	geMainText      = readSince("ge.local.main", "2016-12-30", law.ToRunning, law.Yes, law.Travail("L1253-20", "", "LEGIARTI000033745857"))
	geAidsText      = readSince("ge.aids", "2016-12-19", law.ToRunning, law.Yes,
		law.Travail("L1253-24", "", "LEGIARTI000033013193"), law.Travail("D1253-50", "", "LEGIARTI000033627245"))

	loanProfitText = readSince("loan.costs", "2015-04-04", law.ToRunning, law.Yes, law.Travail("L8241-1", "", "LEGIARTI000030442435"))
	loanPapersText = readSince("loan.papers", "2018-01-01", law.ToRunning, law.Yes, law.Travail("L8241-2", "", "LEGIARTI000036262964"))
	loanWaivedText = readSince("loan.lender.waived", "2024-04-17", law.ToRunning, law.Yes, loan2024...)
)

// loanOwnPapersText is the convention of the special loan and the employee's express and written agreement, which both
// wordings of R8241-2 ask for.
var loanOwnPapersText = law.Param[law.Answer]{Name: "loan.special.papers", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2018-01-01"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{law.Travail("R8241-2", "", "LEGIARTI000036444075")}},
	{From: law.MustDate("2022-04-28"), Reach: law.ToRunning, Value: law.Yes, Cites: []law.Ref{law.Travail("R8241-2", "", "LEGIARTI000045680893")}},
}}

var (
	loan2020 = []law.Ref{law.Travail("L8241-3", "", "LEGIARTI000038610295")}
	loan2024 = []law.Ref{law.Travail("L8241-3", "", "LEGIARTI000049423635")}
)

// loanSpecialText is the special loan; both wordings were read, and hold the same users and the same bar between
// companies of one group.
var loanSpecialText = readLoan("loan.special", law.Yes, law.Yes)

var (
	// GELocalShare is the part of the members that local authorities and their public establishments may be (code du
	// travail, L1253-19).
	GELocalShare = readSince("ge.local.members", "2016-08-10", law.ToRunning, law.Percent(50), law.Travail("L1253-19", "", "LEGIARTI000033024678"))
	// GELocalHours is the part of an employee's yearly time that may go to member authorities (L1253-20).
	GELocalHours = readSince("ge.local.hours", "2016-12-30", law.ToRunning, law.Percent(75), law.Travail("L1253-20", "", "LEGIARTI000033745857"))
	// LoanUserYears is the age, in completed years, under which a user is young (L8241-3).
	LoanUserYears = readLoan("loan.user.years", law.Years(8), law.Years(8))
	// LoanUserEmployees is the workforce under which a user is small or medium (L8241-3).
	LoanUserEmployees = readLoan("loan.user.employees", law.MustCount(250), law.MustCount(250))
	// LoanLenderEmployees is the workforce that the lender or its group has at least (L8241-3).
	LoanLenderEmployees = readLoan("loan.lender.employees", law.MustCount(5000), law.MustCount(5000))
	// SharedWeek is the longest week of work, all contracts together (L3121-20, L8261-1).
	SharedWeek = readSince("shared.week", "2016-08-10", law.ToRunning, law.MustHours("48"),
		law.Travail("L3121-20", "", "LEGIARTI000033020414"), law.Travail("L8261-1", "", "LEGIARTI000006904876"))
)

// SharedWeekYoung is that week under eighteen (L3162-1, for contracts concluded from 2019 on).
var SharedWeekYoung = readSince("shared.week.young", "2019-01-01", law.ToRunning, law.MustHours("35"),
	law.Travail("L3162-1", "", "LEGIARTI000037385958"), law.Travail("L8261-1", "", "LEGIARTI000006904876"))

// readLoan is a parameter of the special loan, whose wordings of 2020 and 2024 were read.
func readLoan[T any](name string, of2020, of2024 T) law.Param[T] {
	return law.Param[T]{Name: name, Reviewed: law.Edition, Versions: []law.Version[T]{
		{From: law.MustDate("2020-01-01"), Reach: law.ToRunning, Value: of2020, Cites: loan2020},
		{From: law.MustDate("2024-04-17"), Reach: law.ToRunning, Value: of2024, Cites: loan2024},
	}}
}

// LoanMonths is the longest special loan, in months from date to date (code du travail, L8241-3, I).
var LoanMonths = readLoan("loan.months", law.Months(24), law.Months(36))

var sharingTables = []law.Table{
	&geObjectText, &geFormText, &geAlsoText, &geAgreementText, &GELocalShare, &geMainText, &GELocalHours, &geAidsText,
	&loanProfitText, &loanPapersText, &loanSpecialText, &LoanUserYears, &LoanUserEmployees, &LoanLenderEmployees, &loanWaivedText, &LoanMonths, &loanOwnPapersText,
	&SharedWeek, &SharedWeekYoung,
}
