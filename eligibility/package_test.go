package eligibility_test

import (
	"io/fs"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func TestPackage(t *testing.T) {
	lawtest.Check(t, lawtest.Package{
		Name: "eligibility", Source: os.DirFS("."),
		Rules: eligibility.Rules, Tables: eligibility.Params,
		Conventions: eligibility.Conventions, Remarks: eligibility.Remarks,
		French: &eligibility.WordsFrench, English: &eligibility.WordsEnglish,
	})
}

// deciders are the questions of this package, by the rule at the root of their decisions.
var deciders = map[string]lawtest.Decider{
	"POEC":                  eligibility.POEC,
	"POEC-EXIT":             eligibility.POECExit,
	"POEC-HOURS-ACCOUNTING": eligibility.POECHoursAddUp,
	"POE-STATUS-STAGIAIRE":  eligibility.POEStatus,
	"POE-HOURS":             eligibility.POEHours,
	"PMSMP":                 eligibility.PMSMP,
	"AFPR-HOURS":            eligibility.AFPR,
	"AFPR-EXIT":             eligibility.AFPRExit,
	"PIC":                   eligibility.PICPublic,
	"POEI":                  eligibility.POEI,
	"POEI-TUTOR-ATTEST":     eligibility.POEITutorAttest,
	"POEI-EXIT":             eligibility.POEIExit,
	"POEI-EXIT-PARTTIME":    eligibility.POEIExitPartTime,
	"PEC":                   eligibility.PEC,
	"PEC-HOURS-ANNUAL":      eligibility.PECVariableHours,
	"PEC-SUSPEND":           eligibility.PECSuspension,
	"PEC-RUPTURE-EMPLOYEE":  eligibility.PECEarlyEnd,
	"PEC-NOTIFY-7":          eligibility.PECNotice,
	"PEC-CLAWBACK":          eligibility.PECClawback,
	"PEC-ATTEST":            eligibility.PECCertificate,
	"PEC-PMSMP-25":          eligibility.PECImmersions,
	"CIE":                   eligibility.CIE,
	"CIE-EXIT":              eligibility.CIEEarlyEnd,
	"CIE-CLAWBACK":          eligibility.CIEClawback,
	"GE":                    eligibility.EmployerGroup,
	"GE-AIDS":               eligibility.GroupAids,
	"PRET":                  eligibility.StaffLoan,
	"SHARED-HOURS":          eligibility.SharedHours,
	"APP-SIGN-BEFORE":       eligibility.ApprenticeSignature,
	"APP-TERM":              eligibility.ApprenticeTerm,
	"APP-START":             eligibility.ApprenticeStart,
	"APP-TRAIN":             eligibility.ApprenticeTraining,
	"APP-CFA-FIRST":         eligibility.ApprenticeCFAFirst,
	"APP-AFTER-BREAK":       eligibility.ApprenticeAfterBreak,
	"APP-BREAK":             eligibility.ApprenticeBreak,
	"APP-FILED":             eligibility.ApprenticeDeposit,
	"APP-ABROAD":            eligibility.ApprenticeMobility,
	"APP":                   eligibility.Apprenticeship,
	"APP-AGE":               eligibility.ApprenticeAge,
	"APP-AGE-CIVILYEAR":     eligibility.PupilEnrolment,
	"APP-EMP":               eligibility.ApprenticeEmployer,
	"APP-ENTRY":             eligibility.ApprenticeEntry,
	"APP-PERMIT":            eligibility.WorkPermit,
	"APP-MA":                eligibility.Maitre,
	"PRO":                   eligibility.Professionalisation,
	"PRO-PRIORITY":          eligibility.PriorityPublic,
	"PRO-RENEW":             eligibility.ProfessionalisationRenewal,
	"OPCO-DECIDE-PRO":       eligibility.ProfessionalisationDeposit,
	"PRO-AFTER-BREAK":       eligibility.ProfessionalisationAfterBreak,
	"PRO-BREAK-30D":         eligibility.ProfessionalisationReport,
	"PRO-A-END":             eligibility.ProA,
	"PRO-RECONV-HOURS":      eligibility.ReconversionHours,
}

// flips are the rows of each scheme: one baseline case, and edits of one fact.
var flips = []struct {
	decide   lawtest.Decider
	baseline func() facts.Case
	rows     []lawtest.Row
}{
	{eligibility.POEC, jobseekerEnteringPOEC, poecRows},
	{eligibility.POEC, employeeEnteringPOEC, poecEmployeeRows},
	{eligibility.POEC, longPOEC, poecLongRows},
	{eligibility.POEC, poecInCFA, poecInCFARows},
	{eligibility.POECHoursAddUp, jobseekerEnteringPOEC, poecAddUpRows},
	{eligibility.POEStatus, jobseekerEnteringPOEC, poeStatusRows},
	{eligibility.POEHours, jobseekerEnteringPOEC, poeHoursRows},
	{eligibility.POECExit, cddOfTwelveMonths, poecExitRows},
	{eligibility.POECExit, professionalisationOfTwelveMonths, poecExitProRows},
	{eligibility.POECExit, publicLawOfTwelveMonths, poecExitPublicLawRows},
	{eligibility.POEI, jobseekerEnteringPOEI, poeiRows},
	{eligibility.POEI, employeeEnteringPOEI, poeiEmployeeRows},
	{eligibility.POEI, inTheSpringOf2024, poeiSpringRows},
	{eligibility.POEITutorAttest, jobseekerEnteringPOEI, poeiAttestRows},
	{eligibility.POEIExit, cddAfterPOEI, poeiExitRows},
	{eligibility.POEIExit, cddAfterPOEIIn2023, poeiExit2019Rows},
	{eligibility.POEIExit, missionsAfterPOEI, poeiMissionRows},
	{eligibility.POEIExitPartTime, cddAfterPOEI, poeiPartTimeRows},
	{eligibility.AFPR, courseOfAFPR, afprRows},
	{eligibility.AFPRExit, cddAfterAFPR, afprExitRows},
	{eligibility.AFPRExit, missionsAfterAFPR, afprMissionRows},
	{eligibility.PICPublic, jobseekerAtBac, picRows},
	{eligibility.PMSMP, monthOfPMSMP, pmsmpRows},
	{eligibility.PMSMP, pmsmpByDepartement, pmsmpPrescriberRows},
	{eligibility.PMSMP, pmsmpOfPEC, pmsmpPECRows},
}

// Every rule is shown with each answer that the register gives it, each threshold one unit short, and each
// clause with a sentence in both languages.
func TestRules(t *testing.T) {
	seen := lawtest.NewCoverage(&eligibility.WordsFrench, &eligibility.WordsEnglish)
	for _, f := range slices.Concat(flips, apprenticeTermFlips, pecFlips, maitreFlips, professionalisationFlips, apprenticeFlips) {
		seen.Flip(t, f.decide, f.baseline, f.rows)
	}
	for _, o := range eligibility.Screen(&facts.Case{Contract: facts.Contract{Kind: law.Apprenticeship}}) {
		switch o.Scheme {
		case eligibility.SchemePEC, eligibility.SchemeCIE, eligibility.SchemeProfessionalisation:
			seen.Assert(t, "the contract is an apprenticeship: this one is another", o.Decision, law.No, "SCREEN-KIND no")
		default:
			seen.Assert(t, "an apprenticeship, and nothing else is known", o.Decision, law.Unknown)
		}
	}
	seen.Replay(t, vectors(t), deciders, eligibility.Rules)
	seen.Gap("APP-ABROAD-FRANCE", 4) // 180 days are in no case six months, 184 in every case: what is between is not settled
	seen.Complete(t, eligibility.Rules)
}

// vectors are the cases that programs in other languages replay too: see testdata/vectors/README.md.
func vectors(t *testing.T) fs.FS {
	t.Helper()
	dir, err := fs.Sub(os.DirFS("testdata"), "vectors")
	require.NoError(t, err)
	return dir
}

// Nothing known is answered too: Unknown, unless the question asks nothing of such a case.
func TestNothingKnown(t *testing.T) {
	for rule, decide := range deciders {
		for _, c := range []*facts.Case{nil, {}} {
			d := decide(c)
			assert.Equal(t, rule, d.Rule())
			assert.Equal(t, law.Unknown, d.Answer(), rule)
			assert.Zero(t, d.Rests(), rule)
		}
	}
}

func TestReadDecisionRefusesAnUnknownRule(t *testing.T) {
	c := cddOfTwelveMonths()
	stored := eligibility.POECExit(&c).AppendJSON(nil)
	back, err := eligibility.ReadDecision(stored)
	require.NoError(t, err)
	assert.Equal(t, law.Yes, back.Answer())

	var known []*law.Rule
	for _, r := range eligibility.Rules {
		if r.ID != "POEC-EXIT-CDD-12M" {
			known = append(known, r)
		}
	}
	var bad *law.DecisionError
	_, err = law.ReadDecision(stored, known...)
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "because[3].rule", bad.Path)
	assert.Equal(t, "POEC-EXIT-CDD-12M", bad.Found)
}
