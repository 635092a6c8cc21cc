package funding

import "github.com/parcours-emploi/parcours/law"

var quoteEnglish = law.Words{
	Lang: law.English,
	Rules: []law.Sentences{
		{
			ID: "QUOTE-REPLACED", Title: "Aid that another one replaces",
			No: []string{"The aid for a long-term jobseeker replaces it."},
		},
		{
			ID: "QUOTE-PAY", Title: "Minimum pay due during the contract",
			Yes: []string{"The minimum pay is due from {contract.start}, month by month."},
			No:  []string{"The contract ended on {contract.ended}, before its first day ({contract.start}): no pay is due."},
		},
	},
	Terms: []law.Term{
		{Key: "QUOTE-PART-MONTH", Text: "a month that the contract does not fill, or that two minima share, is counted in calendar days; the texts do not say what a part of a month is worth in advance."},
		{Key: "QUOTE-ONE-YEAR", Text: "a contract without a term is quoted for its first year, or to the last month of an aid; one without a precise term, for its least time."},

		{Key: "party.state", Text: "State (ASP)"},
		{Key: "party.departement", Text: "département"},
		{Key: "party.france_travail", Text: "France Travail"},
		{Key: "party.opco", Text: "OPCO"},
		{Key: "party.region", Text: "region"},
		{Key: "party.employer", Text: "employer"},
		{Key: "party.person", Text: "person"},
		{Key: "party.training_body", Text: "training body"},
		{Key: "party.agefiph", Text: "Agefiph"},
		{Key: "party.state_or_departement", Text: "State or département"},

		{Key: "subject.apprentice_aid", Text: "State aid to the employer of an apprentice"},
		{Key: "subject.apprentice_aid_repayment", Text: "repayment of the aid to the employer of an apprentice"},
		{Key: "subject.npec", Text: "funding of the CFA"},
		{Key: "subject.npec_supplement", Text: "supplement for a disabled apprentice"},
		{Key: "subject.employer_participation", Text: "participation of the employer in the CFA"},
		{Key: "subject.ancillary_costs", Text: "ancillary costs"},
		{Key: "subject.professionalisation_training", Text: "funding of the professionalisation training"},
		{Key: "subject.reconversion_training", Text: "funding of the période de reconversion"},
		{Key: "subject.emploi_franc", Text: "emploi franc"},
		{Key: "subject.driving_licence", Text: "driving-licence aid"},
		{Key: "subject.agefiph", Text: "aid of the Agefiph"},
		{Key: "subject.pec_aid", Text: "aid to the PEC"},
		{Key: "subject.cie_aid", Text: "aid to the CIE"},
		{Key: "subject.pec_aid_repayment", Text: "repayment of the aid to the PEC"},
		{Key: "subject.cie_aid_repayment", Text: "repayment of the aid to the CIE"},
		{Key: "subject.professionalisation_aid", Text: "exceptional aid to professionalisation"},
		{Key: "subject.long_term_jobseeker_aid", Text: "aid for a long-term jobseeker"},
		{Key: "subject.aide_forfaitaire_employeur", Text: "flat aid to the employer"},
		{Key: "subject.senior_jobseeker_aid", Text: "aid for a jobseeker of 45 or over"},
		{Key: "subject.geiq_aid", Text: "aid to the GEIQ for accompaniment"},
		{Key: "subject.minimum_pay", Text: "minimum pay, gross"},
	},
}
