package funding

import "github.com/parcours-emploi/parcours/law"

// Benefit is an aid, an exemption or a contract that may, or may not, come with another one for the same hire.
type Benefit uint8

// The benefits on which a text says something.
const (
	UniqueAid          Benefit = iota + 1 // aide unique aux employeurs d'apprentis, L6243-1
	ExceptionalAid                        // exceptional aid for apprentices
	DisabledAmount                        // the higher amount for a disabled apprentice
	AgefiphMoney                          // an aid of the Agefiph
	PECContract                           // a parcours emploi compétences
	ApprenticeContract                    // an apprenticeship contract
	GEIQMoney                             // aid to a GEIQ, D6325-23
	ProExemption                          // exemptions of L6325-16 and L6325-17
	FrancMoney                            // aid of an emploi franc
	ProMoney                              // any aid to professionalisation but the next
	ProExceptional                        // exceptional aid for those under thirty in professionalisation
	FlatMoney                             // aide forfaitaire à l'employeur
	SeniorMoney                           // State aid for jobseekers of 45 and over
	LongSeekerMoney                       // State aid for long-term jobseekers, contracts of November 2021 to 2022
)

var benefits = law.Enum{Type: "Benefit", Texts: []string{
	"aide_unique", "aide_exceptionnelle", "montant_rqth", "agefiph", "pec", "apprentissage", "aide_geiq", "exonerations_pro", "emploi_franc",
	"aides_pro", "aide_exceptionnelle_pro", "aide_forfaitaire", "aide_45", "aide_deld",
}}

// String is the code, empty for the zero value.
func (b Benefit) String() string { return benefits.Text(uint8(b)) }

// ParseBenefit reads a code; an unknown one is a [*law.NameError].
func ParseBenefit(text string) (Benefit, error) {
	v, err := benefits.Parse(text)
	return Benefit(v), err
}

// MarshalText gives the code.
func (b Benefit) MarshalText() ([]byte, error) { return benefits.Marshal(uint8(b)) }

// UnmarshalText reads a code.
func (b *Benefit) UnmarshalText(text []byte) error {
	v, err := ParseBenefit(string(text))
	if err == nil {
		*b = v
	}
	return err
}

// cumuls are the pairs on which a text says something, the smaller benefit first.
var cumuls = [...]struct {
	x, y Benefit
	rule *law.Rule
	text *law.Param[law.Answer]
}{
	{UniqueAid, ExceptionalAid, &cumulAny, &CumulApprentice},
	{PECContract, ApprenticeContract, &cumulAny, &CumulPEC},
	{UniqueAid, PECContract, &cumulAny, &CumulPECState},
	{ExceptionalAid, PECContract, &cumulAny, &CumulPECState},
	{DisabledAmount, PECContract, &cumulAny, &CumulPECState},
	{PECContract, FrancMoney, &cumulAny, &CumulPECState},
	{PECContract, ProExceptional, &cumulAny, &CumulPECState},
	{PECContract, SeniorMoney, &cumulAny, &CumulPECState},
	{PECContract, LongSeekerMoney, &cumulAny, &CumulPECState},
	{DisabledAmount, AgefiphMoney, &cumulAny, &CumulDisabled},
	{GEIQMoney, ProExemption, &cumulGEIQ, &CumulGEIQ},
	{FrancMoney, ProMoney, &cumulFranc, &CumulFranc},
	{FrancMoney, ProExceptional, &cumulFranc, &CumulFrancNot},
	{FrancMoney, FlatMoney, &cumulFranc, &CumulFranc},
	{FrancMoney, SeniorMoney, &cumulFranc, &CumulFranc},
	{FlatMoney, SeniorMoney, &cumulAFE, &CumulAFE},
	{ProExceptional, LongSeekerMoney, &cumulLong, &CumulLong},
	{SeniorMoney, LongSeekerMoney, &cumulLong, &CumulLong},
}

// MayCombine says whether two benefits may come together for one hire under a contract concluded on a day. The order of the two
// does not matter. A pair on which no text was read is Unknown; one with an emploi franc from 2025 on, when none can be concluded,
// is No, as is one with the aid for long-term jobseekers outside its days. A PEC is a contract of its own and cannot be another
// one; its aid excludes the other aids of the State to employment (code du travail, L5134-33).
func MayCombine(x, y Benefit, made law.Date) law.Decision {
	if y < x {
		x, y = y, x
	}
	t := law.NewTree()
	w := law.When{Made: made}
	first, second := law.CodeFact("cumul.first", &benefits, uint8(x)), law.CodeFact("cumul.second", &benefits, uint8(y))
	if v, _ := FrancOpen.At(w); v != nil && v.Value == law.No && x != 0 && (x == FrancMoney || y == FrancMoney) {
		t.Says(&cumulFranc, law.No, law.Fact("contract.made", made), law.Value(&FrancOpen, v, w))
		return t.Decision()
	}
	if v, _ := LongSeekerOpen.At(w); v != nil && y == LongSeekerMoney && x != 0 && x != PECContract {
		switch {
		case v.Value == law.No:
			t.Says(&cumulLong, law.No, law.Fact("contract.made", made), law.Value(&LongSeekerOpen, v, w))
			return t.Decision()
		case x == GEIQMoney:
			t.Unsettled(&geiqOther, law.Reading("AID-PRO-GEIQ-OTHER.kept", law.Yes), law.Reading("AID-PRO-GEIQ-OTHER.replaced", law.No))
			return t.Decision()
		}
	}
	for i := range cumuls {
		pair := &cumuls[i]
		if pair.x != x || pair.y != y {
			continue
		}
		if v := law.Governing(t, pair.rule, pair.text, w); v != nil {
			t.Says(pair.rule, v.Value, first, second, law.Value(pair.text, v, w))
		}
		return t.Decision()
	}
	t.Silent(&cumulAny, "cumul.other", law.Miss{Why: law.NoText, Day: made})
	return t.Decision()
}
