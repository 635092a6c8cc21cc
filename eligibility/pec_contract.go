package eligibility

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// The contract of a PEC or a CIE (code du travail, L5134-24 to L5134-27, L5134-69 to L5134-70-1).
var (
	pecForm = law.Rule{ID: "PEC-FORM", Cites: orCIE(pecPostText.Versions[0].Cites, cieFormText.Versions[0].Cites)}

	pecTeacher = law.Rule{ID: "PEC-TEACHER", Cites: cuiTeacherText.Versions[0].Cites}

	pecHours         = law.Rule{ID: "PEC-HOURS-20", Cites: PECHours.Versions[0].Cites}
	pecHoursFloor    = law.Rule{ID: "PEC-HOURS-FLOOR", Cites: orCIE(PECHours.Versions[0].Cites, CIEHours.Versions[0].Cites)}
	pecHoursDecision = law.Rule{ID: "PEC-HOURS-DECISION", Cites: orCIE(pecLessText.Versions[0].Cites, cieLessText.Versions[0].Cites)}

	pecVary          = law.Rule{ID: "PEC-HOURS-ANNUAL", Cites: pecVaryText.Versions[0].Cites}
	pecVaryTerm      = law.Rule{ID: "PEC-HOURS-ANNUAL-TERM", Cites: pecVaryText.Versions[0].Cites}
	pecVaryPublic    = law.Rule{ID: "PEC-HOURS-ANNUAL-PUBLIC", Cites: pecVaryText.Versions[0].Cites}
	pecVaryWeek      = law.Rule{ID: "PEC-HOURS-ANNUAL-WEEK", Cites: PECVariationMax.Versions[0].Cites}
	pecVaryProgramme = law.Rule{ID: "PEC-HOURS-ANNUAL-PROGRAMME", Cites: pecVaryText.Versions[0].Cites}

	pecPay = law.Rule{ID: "PEC-PAY-AGREED", Cites: pecPayText.Versions[0].Cites}
)

// L5134-24: "un contrat de travail de droit privé, soit à durée déterminée, conclu en application de l'article L.
// 1242-3, soit à durée indéterminée", also for a public employer.
func (k *cuiCase) addForm(t *law.Tree) {
	kind := k.Contract.Kind
	v := cuiText(k, t, &pecForm, k.form, byContract, lacking(kind.String() == "", "contract.kind"),
		lacking((kind == law.CDD || kind == law.CDI) && k.CUI.EmploymentPolicy == law.Unknown, "cui.employment_policy"))
	switch {
	case v == nil:
	case kind.String() == "":
		t.Lacks(&pecForm, "contract.kind")
	case kind == law.CDD || kind == law.CDI: // neither says that the contract is one of the employment policy
		k.says(t, &pecForm, k.form, byContract, "cui.employment_policy", k.CUI.EmploymentPolicy, k.CUI.EmploymentPolicy)
	default:
		t.Says(&pecForm, law.That(kind == k.kind),
			law.Fact("contract.kind", kind), law.Value(k.form, v, k.whens[byContract]))
	}
}

// teacher tells whether the contract is an emploi d'avenir professeur. One that is not recorded as such is asked about
// when the education authority grants the aid, which it does for those jobs only.
func (k *cuiCase) teacher() law.Answer {
	if k.CUI.TeacherJob == law.Unknown && k.Aid.Grantor != facts.ByAcademy {
		return law.No
	}
	return k.CUI.TeacherJob
}

// L5134-125: the contract is a PEC "sous réserve des dispositions spécifiques" of its section, on the hours and the
// length among others, which are not looked at here.
func (k *cuiCase) addTeacher(t *law.Tree, teacher law.Answer) {
	v := cuiText(k, t, &pecTeacher, &cuiTeacherText, byContract, lacking(teacher == law.Unknown, "cui.teacher_job"))
	switch {
	case v == nil:
	case teacher == law.Unknown:
		t.Lacks(&pecTeacher, "cui.teacher_job")
	default:
		t.Unsettled(&pecTeacher, law.Fact("cui.teacher_job", teacher), law.Value(&cuiTeacherText, v, k.whens[byContract]), law.Reading("PEC-TEACHER.own", law.Unknown))
	}
}

// L5134-26: "ne peut être inférieure à vingt heures, sauf lorsque la décision d'attribution de l'aide le prévoit en vue
// de répondre aux difficultés particulièrement importantes de l'intéressé".
func (k *cuiCase) addPECHours(t *law.Tree) {
	t.Any(&pecHours)
	if k.addHoursFloor(t) != law.Yes {
		k.addHoursDecision(t)
	}
	t.End()
}

func (k *cuiCase) addHoursFloor(t *law.Tree) law.Answer {
	v := cuiText(k, t, &pecHoursFloor, k.hours, byContract, lacking(k.Contract.Hours.IsZero(), "contract.hours"))
	if v == nil {
		return law.Unknown
	}
	a := k.Contract.Hours.AtLeast(v.Value)
	if a == law.Unknown {
		return t.Lacks(&pecHoursFloor, "contract.hours")
	}
	t.Says(&pecHoursFloor, a, law.Fact("contract.hours", k.Contract.Hours), law.Value(k.hours, v, k.whens[byContract]))
	if a == law.No {
		t.Note(law.Off("contract.hours", minutesBetween(k.Contract.Hours, v.Value)))
	}
	return a
}

func (k *cuiCase) addHoursDecision(t *law.Tree) {
	k.says(t, &pecHoursDecision, k.fewer, byContract, "aid.fewer_hours", k.Aid.FewerHours, k.Aid.FewerHours)
}

// minutesBetween is the smallest whole number of minutes from one number of hours to a higher one; negative from a
// higher one to a lower one.
func minutesBetween(from, to law.Hours) law.Minutes {
	const perMinute = law.HoursUnit / 60
	a, _ := from.Units()
	b, _ := to.Units()
	if b < a {
		return law.Minutes(-((a - b + perMinute - 1) / perMinute))
	}
	return law.Minutes((b - a + perMinute - 1) / perMinute)
}

// PECVariableHours decides whether the weekly hours of a PEC may vary over the contract under its own rule (code du
// travail, L5134-26, al. 2, R5134-36): a fixed-term contract with a local authority or another public-law body, never
// above the legal week, with the forecast programme in the contract. For a private employer No means "not under this
// rule": the common law on the arrangement of working time is not looked at.
func PECVariableHours(c *facts.Case) law.Decision {
	t := law.NewTree()
	k := cuiOf(&pecScheme, c)
	t.All(&pecVary)
	if k.lent[byContract] {
		t.Note(law.Under(&cuiDay))
	}
	term := fixedTerm(&k.Contract)
	if v := cuiText(&k, t, &pecVaryTerm, &pecVaryText, byContract, lacking(term == law.Unknown, "contract.open_ended")); v != nil {
		if term == law.Unknown {
			t.Lacks(&pecVaryTerm, "contract.open_ended")
		} else {
			t.Says(&pecVaryTerm, term, law.Fact("contract.kind", k.Contract.Kind), law.Value(&pecVaryText, v, k.whens[byContract]))
		}
	}
	if v := cuiText(&k, t, &pecVaryPublic, &pecVaryText, byContract, lacking(k.Employer.Form == 0 && k.Employer.Public != law.Yes, "employer.form")); v != nil {
		switch {
		case k.Employer.Form != 0:
			t.Says(&pecVaryPublic, law.That(among(k.Employer.Form, publicForms)), k.Employer.Form.As("employer.form"), law.Value(&pecVaryText, v, k.whens[byContract]))
		case k.Employer.Public == law.Yes:
			t.Says(&pecVaryPublic, law.Yes, law.Fact("employer.public", law.Yes), law.Value(&pecVaryText, v, k.whens[byContract]))
		default:
			t.Lacks(&pecVaryPublic, "employer.form")
		}
	}
	week := k.CUI.Variation.HighestWeek
	if v := cuiText(&k, t, &pecVaryWeek, &PECVariationMax, byContract, lacking(week.IsZero(), "cui.variation.highest_week")); v != nil {
		switch within := week.AtMost(v.Value); within {
		case law.Unknown:
			t.Lacks(&pecVaryWeek, "cui.variation.highest_week")
		default:
			t.Says(&pecVaryWeek, within, law.Fact("cui.variation.highest_week", week), law.Value(&PECVariationMax, v, k.whens[byContract]))
			if within == law.No {
				t.Note(law.Off("cui.variation.highest_week", minutesBetween(week, v.Value)))
			}
		}
	}
	k.says(t, &pecVaryProgramme, &pecVaryText, byContract, "cui.variation.programme", k.CUI.Variation.Programme, k.CUI.Variation.Programme)
	return t.Decision()
}

// belowMayotte tells whether a pay is below the SMIC of Mayotte too, which is the lower one.
func belowMayotte(pay law.Euro, when law.When) bool {
	v, _ := law.SMICMayotte.At(when)
	return v != nil && pay.Compare(v.Value) < 0
}

// L5134-27: "un salaire au moins égal au produit du montant du salaire minimum de croissance par le nombre d'heures de
// travail accomplies". The agreed hourly pay is held against the SMIC of the first day; what is due month by month is
// a matter of pay.
func (k *cuiCase) addPay(t *law.Tree) {
	pay, when := k.CUI.HourlyPay, law.When{Day: k.Contract.Start}
	unpaid := lacking(pay.Compare(law.Euro{}) <= 0 || !pay.Valid(), "cui.hourly_pay")
	v := cuiText(k, t, &pecPay, &pecPayText, byContract, lacking(when.Day.IsZero(), "contract.start"), unpaid)
	if v == nil {
		return
	}
	table := &law.SMIC
	if k.Contract.Place == law.Mayotte {
		table = &law.SMICMayotte
	}
	smic, miss := table.At(when)
	switch {
	case smic == nil && miss.Why == law.MissingFact:
		lacks(t, &pecPay, "contract.start", unpaid)
	case smic == nil:
		t.Silent(&pecPay, table.Name, miss)
	case unpaid != "":
		t.Lacks(&pecPay, unpaid)
	case pay.Compare(smic.Value) < 0 && k.Contract.Place == 0 && !belowMayotte(pay, when):
		t.Lacks(&pecPay, "contract.place")
	default:
		t.Says(&pecPay, law.That(pay.Compare(smic.Value) >= 0), law.Fact("cui.hourly_pay", pay), law.Fact("contract.start", k.Contract.Start),
			law.Value(table, smic, when), law.Value(&pecPayText, v, k.whens[byContract]))
		if short := smic.Value.Sub(pay); short.Compare(law.Euro{}) > 0 {
			t.Note(law.Off("cui.hourly_pay", short))
		}
	}
}
