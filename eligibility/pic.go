package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Code du travail, L6122-1, II, from 2019 to 2023: a national programme for young people who left school
// without qualification and for jobseekers "dont le niveau de qualification est inférieur ou égal au
// baccalauréat". From 2024 the paragraph names no level.
var (
	l6122of2019 = law.Travail("L6122-1", "II", "LEGIARTI000037386618")
	l6122of2024 = []law.Ref{law.Travail("L6122-1", "II", "LEGIARTI000048600448")}
	d6113       = law.Travail("D6113-19", "III, 3°", "LEGIARTI000038024673")

	pic     = law.Rule{ID: "PIC", Cites: []law.Ref{l6122of2019}}
	pic2019 = law.Rule{ID: "PIC-2019", Cites: []law.Ref{l6122of2019, d6113}}
	pic2024 = law.Rule{ID: "PIC-2024", Cites: l6122of2024, Fixed: true}

	picLabels = law.Remark{ID: "PIC-LABELS", Cites: []law.Ref{
		{Text: "defi-metiers.fr (2022) ; pole-emploi.org, PRIC Provence-Alpes-Côte d'Azur (2 février 2021)", Rank: law.RankGuidance, Seen: law.Secondary},
	}}
	levelAttended = law.Remark{ID: "APP-LEVEL-NOT-LEVEL", Cites: []law.Ref{d6113}}
)

// PICLevel is the highest level of the "public PIC", holders included, by the day of entry into the course:
// the baccalauréat, level 4 (D6113-19). From 2024-01-01 the statute has no level test.
var PICLevel = law.Param[law.Level]{Name: "pic.level", Reviewed: law.Edition, Versions: []law.Version[law.Level]{
	{From: law.MustDate("2019-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToEntered, Value: law.Level4, Cites: []law.Ref{l6122of2019, d6113}},
}}

// PICPublic decides whether the person belongs to the public of the plan d'investissement dans les compétences
// as the statute defined it from 2019 to 2023 (code du travail, L6122-1, II): a jobseeker whose level is at most
// that of the baccalauréat, or a young person who left school without qualification. From 2024 the statute
// names no level: the answer is Unknown, and the programme's own criterion must be asked for.
//
// Published figures use the label in other senses ("lower than the bac", "not holding it"): shares under two
// definitions are not to be compared.
func PICPublic(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	when := entered(c)
	t.Any(&pic, law.Saying(&picLabels), law.Saying(&levelAttended))
	person := &c.Person
	if _, miss := PICLevel.At(when); miss.Why == law.NoText && when.Entered.After(PICLevel.Versions[0].Through) {
		t.Silent(&pic2024, PICLevel.Name, miss)
		return t.Decision()
	}
	most := governing(t, &pic2019, &PICLevel, when,
		lacking(person.Jobseeker == law.Unknown, "person.jobseeker"),
		lacking(person.Level == 0 && person.Unqualified != law.Yes, "person.level"))
	if most == nil {
		return t.Decision()
	}
	low := person.Level.AtMost(most.Value)
	if person.Unqualified == law.Yes && person.Level == 0 {
		low = law.Yes
	}
	switch a := person.Jobseeker.And(low); {
	case a == law.No && person.Jobseeker == law.No && person.Unqualified == law.Yes: // no article says until what age one is young
		t.Unsettled(&pic2019, law.Fact("person.unqualified", law.Yes), law.Reading("PIC-2019.young", law.Yes), law.Reading("PIC-2019.not-young", law.No))
	case person.Jobseeker == law.No && person.Unqualified == law.Unknown:
		t.Lacks(&pic2019, "person.unqualified")
	case a == law.Unknown && low == law.Unknown && person.Jobseeker == law.Unknown:
		t.Lacks(&pic2019, "person.jobseeker", "person.level")
	case a == law.Unknown && low == law.Unknown:
		t.Lacks(&pic2019, "person.level")
	case a == law.Unknown:
		t.Lacks(&pic2019, "person.jobseeker")
	default:
		t.Says(&pic2019, a, law.Fact("person.jobseeker", person.Jobseeker), law.Value(&PICLevel, most, when))
		if person.Level != 0 {
			t.Note(law.Fact("person.level", person.Level))
		}
	}
	return t.Decision()
}

var (
	picTables  = []law.Table{&PICLevel}
	picRules   = []*law.Rule{&pic, &pic2019, &pic2024}
	picRemarks = []*law.Remark{&picLabels, &levelAttended}
)
