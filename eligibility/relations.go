package eligibility

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/law"
)

// Relation says how two schemes stand to each other for one person: that one hire cannot be both, that one may lead to the
// other, or that one may happen during the other. It holds whatever the facts; the decision of each scheme still has to be
// Yes.
type Relation struct {
	First, Second Scheme
	How           How
	Remark        *law.Remark // its identifier and its articles
}

// How is the way two schemes are related.
type How uint8

// The ways.
const (
	Excludes How = iota + 1 // one hire cannot be both
	LeadsTo                 // the second may follow the first
	During                  // the second may happen while the first goes on
)

var hows = law.Enum{Type: "How", Texts: []string{"excludes", "leads_to", "during"}}

// String is "excludes", "leads_to" or "during"; empty for the zero value.
func (h How) String() string { return hows.Text(uint8(h)) }

// MarshalText gives the code.
func (h How) MarshalText() ([]byte, error) { return hows.Marshal(uint8(h)) }

// The relations hold on any day: an article whose wording changed under the texts of this library has no version here.
var (
	l51341   = law.Travail("L5134-19-1", "", "")
	l62211   = law.Travail("L6221-1", "", "LEGIARTI000006903996")
	l63251   = l63251of2016
	l63251p3 = law.Travail("L6325-1", "3°", l63251of2016.ID)

	relOneHire = law.Remark{ID: "SCREEN-ONE-HIRE", Cites: []law.Ref{l62211, l63251}}
	relAppCUI  = law.Remark{ID: "SCREEN-ONE-HIRE-APP-CUI", Cites: []law.Ref{l62211, l51341}}
	relProCUI  = law.Remark{ID: "SCREEN-ONE-HIRE-PRO-CUI", Cites: []law.Ref{l63251, l51341}}
	relPECApp  = law.Remark{ID: "CUMUL-PEC-APP", Cites: []law.Ref{l51341, l62211}}
	relForms   = law.Remark{ID: "SCREEN-PEC-CIE", Cites: []law.Ref{law.Travail("L5134-19-3", "", "LEGIARTI000019869576")}}
	relHolder  = law.Remark{ID: "SCREEN-CUI-PRO", Cites: []law.Ref{l63251p3, l632511of2015}}
	relTryOut  = law.Remark{ID: "SCREEN-PMSMP-FIRST", Cites: []law.Ref{law.Travail("L5135-1", "", "LEGIARTI000028698639")}}
	relPOEC    = law.Remark{ID: "SCREEN-POEC-THEN", Cites: []law.Ref{law.Travail("L6326-3", "", "")}}
	relPOEI    = law.Remark{ID: "SCREEN-POEI-THEN", Cites: []law.Ref{law.Travail("L6326-1", "", "")}}
	relInPOEC  = law.Remark{ID: "SCREEN-CUI-POEC", Cites: []law.Ref{law.Travail("L6326-3", "", ""), law.Travail("L6326-4", "", "")}}
	relInPOEI  = law.Remark{ID: "SCREEN-CUI-POEI", Cites: []law.Ref{law.Travail("L6326-1", "", ""), law.Travail("L6326-4", "", "")}}
	relInPEC   = law.Remark{ID: "SCREEN-PEC-PMSMP", Cites: []law.Ref{law.Travail("L5134-20", "", "LEGIARTI000028698696"), law.Travail("D5134-50-2", "", "LEGIARTI000029775658")}}
	relInCIE   = law.Remark{ID: "SCREEN-CIE-PMSMP", Cites: []law.Ref{law.Travail("D5134-71-2", "", "LEGIARTI000029764554")}}
)

// Which of two open schemes is better for the person is no question of law.
var screenOrder = law.Convention{ID: "SCREEN-ORDER", Cites: []law.Ref{law.Travail("L1221-1", "", "LEGIARTI000006900839")}}

var screenConventions = []*law.Convention{&screenOrder}

var screenRemarks = []*law.Remark{
	&relOneHire, &relAppCUI, &relProCUI, &relPECApp, &relForms, &relHolder, &relTryOut, &relPOEC, &relPOEI, &relInPOEC, &relInPOEI, &relInPEC, &relInCIE,
}

var relations = []Relation{
	{SchemeApprenticeship, SchemeProfessionalisation, Excludes, &relOneHire},
	{SchemeApprenticeship, SchemePEC, Excludes, &relPECApp},
	{SchemeApprenticeship, SchemeCIE, Excludes, &relAppCUI},
	{SchemeProfessionalisation, SchemePEC, Excludes, &relProCUI},
	{SchemeProfessionalisation, SchemeCIE, Excludes, &relProCUI},
	{SchemePEC, SchemeCIE, Excludes, &relForms},

	{SchemePMSMP, SchemePOEC, LeadsTo, &relTryOut},
	{SchemePMSMP, SchemePOEI, LeadsTo, &relTryOut},
	{SchemePMSMP, SchemeApprenticeship, LeadsTo, &relTryOut},
	{SchemePMSMP, SchemeProfessionalisation, LeadsTo, &relTryOut},
	{SchemePMSMP, SchemePEC, LeadsTo, &relTryOut},
	{SchemePMSMP, SchemeCIE, LeadsTo, &relTryOut},
	{SchemePOEC, SchemeApprenticeship, LeadsTo, &relPOEC},
	{SchemePOEC, SchemeProfessionalisation, LeadsTo, &relPOEC},
	{SchemePOEI, SchemeApprenticeship, LeadsTo, &relPOEI},
	{SchemePOEI, SchemeProfessionalisation, LeadsTo, &relPOEI},
	{SchemePEC, SchemeProfessionalisation, LeadsTo, &relHolder},
	{SchemeCIE, SchemeProfessionalisation, LeadsTo, &relHolder},

	{SchemePEC, SchemePOEC, During, &relInPOEC},
	{SchemeCIE, SchemePOEC, During, &relInPOEC},
	{SchemePEC, SchemePOEI, During, &relInPOEI},
	{SchemeCIE, SchemePOEI, During, &relInPOEI},
	{SchemePEC, SchemePMSMP, During, &relInPEC},
	{SchemeCIE, SchemePMSMP, During, &relInCIE},
}

// Relations lists the relations of the schemes of [Screen] that the texts speak of: what excludes what, then the lawful
// sequences, then what may happen during a contract. A pair that is not listed is one of which no text was found.
func Relations() []Relation { return slices.Clone(relations) }

// RelationsOf lists the relations of one scheme.
func RelationsOf(s Scheme) []Relation {
	var all []Relation
	for _, r := range relations {
		if r.First == s || r.Second == s {
			all = append(all, r)
		}
	}
	return all
}

// Text says the relation in a sentence, with its articles: in English for an English tag, in French for any other.
func (r Relation) Text(tag language.Tag) string {
	if r.Remark == nil {
		return ""
	}
	w, lang := words(tag), law.LangOf(tag)
	first, _ := w.Term("scheme." + r.First.String())
	second, _ := w.Term("scheme." + r.Second.String())
	if r.How == During {
		first, second = second, first
	}
	says, _ := w.Term(r.Remark.ID)
	cites := make([]string, len(r.Remark.Cites))
	for i, ref := range r.Remark.Cites {
		cites[i] = ref.String()
	}
	return first + joined[r.How][lang] + second + proofColon[lang] + says + " (" + strings.Join(cites, "\u00a0; ") + ")"
}

var joined = [...][2]string{
	Excludes: {law.French: " ou ", law.English: " or "},
	LeadsTo:  {law.French: ", puis ", law.English: ", then "},
	During:   {law.French: " pendant ", law.English: " during "},
}
