package funding

import "github.com/parcours-emploi/parcours/law"

// The rules of the State aid to the employers of apprentices, in the order in which a case meets them.
var (
	aidRoot     = law.Rule{ID: "AID-APP", Cites: []law.Ref{l62431}}
	aidContract = law.Rule{ID: "AID-APP-CONTRACT", Cites: []law.Ref{l62431}}
	aidPublic   = law.Rule{ID: "AID-APP-PUBLIC", Cites: []law.Ref{l622712, appMinistryQR}, Fixed: true}
	aidGroup    = law.Rule{ID: "AID-APP-GE", Cites: []law.Ref{l125324, law.Travail("D1253-50", "", ""), appMinistryQR}}
	aidLevel8   = law.Rule{ID: "AID-APP-LEVEL8", Cites: []law.Ref{l62431}}
	aidStart    = law.Rule{ID: "AID-APP-START", Cites: []law.Ref{appMinistryQR}}

	aidNoCumul = law.Rule{ID: "AID-APP-NOCUMUL", Cites: []law.Ref{l62431}}
	aidUnique  = law.Rule{ID: "AID-APP-UNIQUE", Cites: []law.Ref{l62431, d62432}}
	// Where no decree provides one: the absence of a text is nothing that anybody changes.
	aidExcept = law.Rule{ID: "AID-APP-EXCEPT", Cites: []law.Ref{l62431}, Fixed: true}

	aidSize250   = law.Rule{ID: "AID-APP-SIZE-250", Cites: []law.Ref{l62431}, Fixed: true}
	aidSize2019  = law.Rule{ID: "AID-APP-SIZE-2019", Cites: []law.Ref{d62431of2019}, Fixed: true}
	aidSizeL130  = law.Rule{ID: "AID-APP-SIZE-L130", Cites: []law.Ref{l624311, cssL1301, cssR1301}, Fixed: true}
	aidSizeFirst = law.Rule{ID: "AID-APP-SIZE-FIRST", Cites: []law.Ref{cssL1301, cssR1301}, Fixed: true}
	aidSizeOut   = law.Rule{ID: "AID-APP-SIZE-OUT", Cites: []law.Ref{cssR1301, l11113, l11112}}
	aidOverseas  = law.Rule{ID: "AID-APP-OVERSEAS", Cites: []law.Ref{l62431, l65224}}

	aidGap2025   = law.Rule{ID: "AID-APP-GAP-2025", Cites: []law.Ref{l62431, appMinistry2026, appMinistryQR}, Fixed: true}
	aidGap2026   = law.Rule{ID: "AID-APP-GAP-2026", Cites: []law.Ref{l62431, appMinistry2026}, Fixed: true}
	aidFloor2026 = law.Rule{ID: "AID-APP-EX-2026-FLOOR", Cites: []law.Ref{decreeOf2026("I")}}
	aidStart2026 = law.Rule{ID: "AID-APP-EX-2026-START", Cites: []law.Ref{decreeOf2026("I")}}

	aidSend6M   = law.Rule{ID: "AID-APP-SEND-6M", Cites: []law.Ref{d62432, decree2025s}}
	aidSend2025 = law.Rule{ID: "AID-APP-SEND-2025", Cites: []law.Ref{decree2022s}}
	aidSend2024 = law.Rule{ID: "AID-APP-SEND-2024", Cites: []law.Ref{decree2023s, decree2021u2}}
	aidDeposit  = law.Rule{ID: "AID-APP-DEPOSIT", Cites: []law.Ref{d62433of2020, d62432}}
	aidOnce     = law.Rule{ID: "AID-APP-ONCE", Cites: []law.Ref{d62432, appMinistry2026}, Fixed: true}
	aidNew      = law.Rule{ID: "AID-APP-NEW-EMPLOYER", Cites: []law.Ref{appMinistryQR}}

	aidQuotaDuty = law.Rule{ID: "AID-APP-QUOTA-DUTY", Cites: []law.Ref{appMinistryQR}}
	// The decree of 2026 is cited by the version of AidCommit that it is.
	aidQuotaCommit = law.Rule{ID: "AID-APP-QUOTA-COMMIT", Cites: []law.Ref{appMinistryQR}}
	aidQuotaRQTH   = law.Rule{ID: "AID-APP-QUOTA-RQTH", Cites: []law.Ref{appMinistryQR}}

	// The rows of the table of amounts.
	aidAU2019    = law.Rule{ID: "AID-APP-AU-2019", Cites: []law.Ref{d62432of2019}}
	aidAU2021    = law.Rule{ID: "AID-APP-AU-2021", Cites: []law.Ref{decree2021u}}
	aidAU2023    = law.Rule{ID: "AID-APP-AU-2023", Cites: []law.Ref{d62432of2022}}
	aidAU2025    = law.Rule{ID: "AID-APP-AU-2025", Cites: []law.Ref{d62432now}}
	aidAU2025D   = law.Rule{ID: "AID-APP-AU-2025-RQTH", Cites: []law.Ref{d62432now}}
	aidEX2020    = law.Rule{ID: "AID-APP-EX-2020", Cites: []law.Ref{decree20201, law2020935}}
	aidEX2021    = law.Rule{ID: "AID-APP-EX-2021", Cites: []law.Ref{decree2021e}}
	aidEX2023    = law.Rule{ID: "AID-APP-EX-2023", Cites: []law.Ref{decree2022, decree2023}}
	aidEX2025U   = law.Rule{ID: "AID-APP-EX-2025-U250", Cites: []law.Ref{decree2025}}
	aidEX2025O   = law.Rule{ID: "AID-APP-EX-2025-250", Cites: []law.Ref{decree2025}}
	aidEX2025D   = law.Rule{ID: "AID-APP-EX-2025-RQTH", Cites: []law.Ref{decree2025}}
	aidEX2026U5  = law.Rule{ID: "AID-APP-EX-2026-U250-L5", Cites: []law.Ref{decree2026}}
	aidEX2026U67 = law.Rule{ID: "AID-APP-EX-2026-U250-L67", Cites: []law.Ref{decree2026}}
	aidEX2026O4  = law.Rule{ID: "AID-APP-EX-2026-250-L34", Cites: []law.Ref{decree2026}}
	aidEX2026O5  = law.Rule{ID: "AID-APP-EX-2026-250-L5", Cites: []law.Ref{decree2026}}
	aidEX2026O67 = law.Rule{ID: "AID-APP-EX-2026-250-L67", Cites: []law.Ref{decree2026}}
	aidEX2026D   = law.Rule{ID: "AID-APP-EX-2026-RQTH", Cites: []law.Ref{decree2026}}
	aidDisabled  = law.Rule{ID: "AID-APP-RQTH-DATE", Cites: []law.Ref{d62432, appMinistryQR}, Fixed: true}
	aidAge18     = law.Rule{ID: "AID-APP-18", Cites: []law.Ref{decree20201, decree2021u, decree2021e}, Fixed: true}
	aidYears23   = law.Rule{ID: "AID-APP-YEARS23", Cites: []law.Ref{d62432of2019}}

	// The months.
	aidMonthRoot = law.Rule{ID: "AID-APP-MONTH", Cites: []law.Ref{d62432}}
	aidMonthly   = law.Rule{ID: "AID-APP-MONTHLY", Cites: []law.Ref{d62432, decreeOf2026("X")}}
	aidSuspend   = law.Rule{ID: "AID-APP-SUSPEND", Cites: []law.Ref{d62432, appMinistryQR}}
	aidEndMonth  = law.Rule{ID: "AID-APP-END-MONTH", Cites: []law.Ref{d62432of2019, d62432of2022}}
	aidEndDay    = law.Rule{ID: "AID-APP-END-DAY", Cites: []law.Ref{d62432now, decree2025d, appMinistry2026}}
	aidEnd1714   = law.Rule{ID: "AID-APP-END-1714", Cites: []law.Ref{decree2025d, appMinistry2026}}
	aidShortOld  = law.Rule{ID: "AID-APP-SHORT-OLD", Cites: []law.Ref{appMinistryQR}}
	aidShort     = law.Rule{ID: "AID-APP-SHORT", Cites: []law.Ref{d62432now, decree2025d}}
	// The first month of a contract that was not concluded for less than a year, and lasted less.
	aidShortBroken = law.Rule{ID: "AID-APP-SHORT-BROKEN", Cites: []law.Ref{appMinistry2026}}

	// The quota, and what is paid back.
	aidQuota       = law.Rule{ID: "AID-APP-QUOTA", Cites: quotaCites}
	aidQuota5      = law.Rule{ID: "AID-APP-QUOTA-5", Cites: quotaCites, Fixed: true}
	aidQuota3      = law.Rule{ID: "AID-APP-QUOTA-3", Cites: quotaCites, Fixed: true}
	aidDeclare     = law.Rule{ID: "AID-APP-QUOTA-DECLARE", Cites: []law.Ref{decree2023q, appMinistry2026}}
	aidBack        = law.Rule{ID: "AID-APP-BACK", Cites: []law.Ref{d62432}}
	aidRepay       = law.Rule{ID: "AID-APP-REPAY", Cites: []law.Ref{d62432, decreeOf2026("XII")}}
	aidQuotaMissed = law.Rule{ID: "AID-APP-QUOTA-MISSED", Cites: quotaCites}
	aidQuotaRepay  = law.Rule{ID: "AID-APP-QUOTA-REPAY", Cites: []law.Ref{appMinistryQR}}
)

var apprenticeAidRules = []*law.Rule{
	&aidRoot, &aidContract, &aidPublic, &aidGroup, &aidLevel8, &aidStart, &aidNoCumul, &aidUnique, &aidExcept,
	&aidSize250, &aidSize2019, &aidSizeL130, &aidSizeFirst, &aidSizeOut, &aidOverseas,
	&aidGap2025, &aidGap2026, &aidFloor2026, &aidStart2026,
	&aidSend6M, &aidSend2025, &aidSend2024, &aidDeposit, &aidOnce, &aidNew, &aidQuotaDuty, &aidQuotaCommit, &aidQuotaRQTH,
	&aidAU2019, &aidAU2021, &aidAU2023, &aidAU2025, &aidAU2025D, &aidEX2020, &aidEX2021, &aidEX2023,
	&aidEX2025U, &aidEX2025O, &aidEX2025D, &aidEX2026U5, &aidEX2026U67, &aidEX2026O4, &aidEX2026O5, &aidEX2026O67, &aidEX2026D,
	&aidDisabled, &aidAge18, &aidYears23,
	&aidMonthRoot, &aidMonthly, &aidSuspend, &aidEndMonth, &aidEndDay, &aidEnd1714, &aidShortOld, &aidShort, &aidShortBroken,
	&aidQuota, &aidQuota5, &aidQuota3, &aidDeclare, &aidBack, &aidRepay, &aidQuotaRepay, &aidQuotaMissed,
}

// Where the texts are silent.
var (
	// "Dans un territoire d'outre-mer": the articles do not say what must be there.
	aidOverseasPlace = law.Convention{ID: "AID-APP-OVERSEAS-PLACE", Cites: []law.Ref{l65224, appMinistry2026}}
	aidOverseasL5    = law.Convention{ID: "AID-APP-OVERSEAS-L5-2026", Cites: []law.Ref{l65224, appMinistry2026}}
	// An annual maximum and monthly payments: the twelfth and its rounding are in no article.
	aidInstalment  = law.Convention{ID: "AID-APP-INSTALMENT", Cites: []law.Ref{d62432}}
	aidMonths      = law.Convention{ID: "AID-APP-MONTHS", Cites: []law.Ref{d62432}}
	aidDayCount    = law.Convention{ID: "AID-APP-DAYCOUNT", Cites: []law.Ref{d62432now}}
	aidBrokenShort = law.Convention{ID: "AID-APP-BROKEN-SHORT", Cites: []law.Ref{d62432now, appMinistry2026}}
	aidShortCap    = law.Convention{ID: "AID-APP-SHORT-OLD-CAP", Cites: []law.Ref{d62432, appMinistryQR}}
	aidQuotaRiseBy = law.Convention{ID: "AID-APP-QUOTA-RISE", Cites: []law.Ref{appMinistry2022, appMinistry2026, appMinistryQR}}
)

var apprenticeAidConventions = []*law.Convention{
	&aidOverseasPlace, &aidOverseasL5, &aidInstalment, &aidMonths, &aidDayCount, &aidBrokenShort, &aidShortCap, &aidQuotaRiseBy,
}

var (
	aidRegion2018 = law.Remark{ID: "AID-APP-REGION-2018", Cites: []law.Ref{l62431}}
	aid2027       = law.Remark{ID: "AID-APP-2027", Cites: []law.Ref{decreeOf2026("I")}}
	aidNoSmooth   = law.Remark{ID: "AID-APP-SIZE-NOSMOOTH", Cites: []law.Ref{l624311, appMinistryQR}}
	aidSizeOnce   = law.Remark{ID: "AID-APP-SIZE-ONCE", Cites: []law.Ref{appMinistryQR}}
	aidQuotaBelow = law.Remark{ID: "AID-APP-QUOTA-BELOW", Cites: []law.Ref{appMinistry2026, appMinistry2022}}
	aidCumul      = law.Remark{ID: "CUMUL-AID-APP", Cites: []law.Ref{decreeOf2026("IV")}}
	aidCumulRQTH  = law.Remark{ID: "CUMUL-RQTH-AGEFIPH", Cites: []law.Ref{appMinistry2026}}
)

var apprenticeAidRemarks = []*law.Remark{&aidRegion2018, &aid2027, &aidNoSmooth, &aidSizeOnce, &aidQuotaBelow, &aidCumul, &aidCumulRQTH}
