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

	pic      = law.Rule{ID: "PIC", Cites: []law.Ref{l6122of2019}}
	pic2019  = law.Rule{ID: "PIC-2019", Cites: []law.Ref{l6122of2019, d6113}}
	picYoung = law.Rule{ID: "PIC-2019-YOUNG", Cites: []law.Ref{l6122of2019}, Fixed: true}
	pic2024  = law.Rule{ID: "PIC-2024", Cites: l6122of2024, Fixed: true}

	picLabels = law.Remark{ID: "PIC-LABELS", Cites: []law.Ref{
		{Text: "defi-metiers.fr (2022) ; pole-emploi.org, PRIC Provence-Alpes-Côte d'Azur (2 février 2021)", Rank: law.RankGuidance, Seen: law.Secondary},
	}}
	levelAttended = law.Remark{ID: "APP-LEVEL-NOT-LEVEL", Cites: []law.Ref{d6113}}
)

// PICLevel is the highest level of the "public PIC", holders included, by the day of entry into the course:
// the baccalauréat, level 4 since the nomenclature of D6113-19. From 2024-01-01 the statute has no level test.
var PICLevel = law.Param[law.Level]{Name: "pic.level", Reviewed: law.Edition, Versions: []law.Version[law.Level]{
	{From: law.MustDate("2019-01-01"), Reach: law.ToEntered, Value: law.Level4, Cites: []law.Ref{l6122of2019}},
	{From: law.MustDate("2019-01-10"), Through: law.MustDate("2023-12-31"), Reach: law.ToEntered, Value: law.Level4, Cites: []law.Ref{l6122of2019, d6113}},
}}

// PICYoung says that young people who left school without qualification are of the public too, by the day of
// entry. Neither an age nor that notion is defined.
var PICYoung = law.Param[law.Answer]{Name: "pic.young", Reviewed: law.Edition, Versions: []law.Version[law.Answer]{
	{From: law.MustDate("2019-01-01"), Through: law.MustDate("2023-12-31"), Reach: law.ToEntered, Value: law.Yes, Cites: []law.Ref{l6122of2019}},
}}

// PICNoLevel says that the statute sets no criterion of level for the public of the national programme, by the
// day of entry.
var PICNoLevel = readSince("pic.no-level", "2024-01-01", law.ToEntered, law.Yes, l6122of2024...)

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
	if none, _ := PICNoLevel.At(when); none != nil {
		t.Note(law.Value(&PICNoLevel, none, when))
		t.Unsettled(&pic2024, law.Fact("course.start", when.Entered), law.Value(&PICNoLevel, none, when), law.Reading("PIC-2024.programme", law.Unknown))
		return t.Decision()
	}
	addPICJobseeker(t, c, when)
	addPICYoung(t, c, when)
	return t.Decision()
}

// addPICJobseeker: a jobseeker of the level of the baccalauréat at most. Somebody without qualification and of
// whom no level is recorded has none.
func addPICJobseeker(t *law.Tree, c *facts.Case, when law.When) {
	person := &c.Person
	unlevelled := person.Level == 0 && person.Unqualified != law.Yes
	most := governing(t, &pic2019, &PICLevel, when,
		lacking(person.Jobseeker == law.Unknown, "person.jobseeker"), lacking(unlevelled, "person.level"))
	if most == nil {
		return
	}
	low := person.Level.AtMost(most.Value)
	if person.Level == 0 && !unlevelled {
		low = law.Yes
	}
	switch a := person.Jobseeker.And(low); {
	case a == law.Unknown && low == law.Unknown && person.Jobseeker == law.Unknown:
		t.Lacks(&pic2019, "person.jobseeker", "person.level")
	case a == law.Unknown && low == law.Unknown:
		t.Lacks(&pic2019, "person.level")
	case a == law.Unknown:
		t.Lacks(&pic2019, "person.jobseeker")
	case low == law.No:
		t.Says(&pic2019, law.No, law.Fact("person.level", person.Level), law.Value(&PICLevel, most, when))
	case a == law.No:
		t.Says(&pic2019, law.No, law.Fact("person.jobseeker", law.No), law.Value(&PICLevel, most, when))
	default:
		t.Says(&pic2019, law.Yes, law.Fact("person.jobseeker", law.Yes), law.Value(&PICLevel, most, when))
		if person.Level != 0 {
			t.Note(law.Fact("person.level", person.Level))
		}
	}
}

// addPICYoung: a young person who left school without qualification, whatever else is known of that person.
func addPICYoung(t *law.Tree, c *facts.Case, when law.When) {
	unqualified := c.Person.Unqualified
	young := governing(t, &picYoung, &PICYoung, when, lacking(unqualified == law.Unknown, "person.unqualified"))
	switch {
	case young == nil:
	case unqualified == law.Unknown:
		t.Lacks(&picYoung, "person.unqualified")
	case unqualified == law.No:
		t.Says(&picYoung, law.No, law.Fact("person.unqualified", law.No), law.Value(&PICYoung, young, when))
	default: // no article says until what age one is young
		t.Unsettled(&picYoung, law.Fact("person.unqualified", law.Yes), law.Value(&PICYoung, young, when),
			law.Reading("PIC-2019.young", law.Yes), law.Reading("PIC-2019.not-young", law.No))
	}
}

var (
	picTables  = []law.Table{&PICLevel, &PICYoung, &PICNoLevel}
	picRules   = []*law.Rule{&pic, &pic2019, &picYoung, &pic2024}
	picRemarks = []*law.Remark{&picLabels, &levelAttended}
)
