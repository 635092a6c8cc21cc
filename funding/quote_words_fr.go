package funding

import "github.com/parcours-emploi/parcours/law"

var quoteFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "QUOTE-REPLACED", Title: "Aide qu'une autre remplace",
			No: []string{"L'aide pour un demandeur d'emploi de longue durée la remplace."},
		},
		{
			ID: "QUOTE-PAY", Title: "Salaire minimum dû pendant le contrat",
			Yes: []string{"Le salaire minimum est dû à partir du {contract.start}, mois par mois."},
			No:  []string{"Le contrat a pris fin le {contract.ended}, avant son premier jour ({contract.start})\u00a0: aucun salaire n'est dû."},
		},
	},
	Terms: []law.Term{
		{Key: "QUOTE-PART-MONTH", Text: "un mois que le contrat ne remplit pas, ou que deux minima se partagent, est compté en jours calendaires\u00a0; les textes ne disent pas ce que vaut d'avance une partie de mois."},
		{Key: "QUOTE-ONE-YEAR", Text: "un contrat sans terme est chiffré sur sa première année, ou jusqu'au dernier mois d'une aide\u00a0; un contrat sans terme précis, sur sa durée minimale."},

		{Key: "party.state", Text: "État (ASP)"},
		{Key: "party.departement", Text: "département"},
		{Key: "party.france_travail", Text: "France Travail"},
		{Key: "party.opco", Text: "OPCO"},
		{Key: "party.region", Text: "région"},
		{Key: "party.employer", Text: "employeur"},
		{Key: "party.person", Text: "personne"},
		{Key: "party.training_body", Text: "organisme de formation"},
		{Key: "party.agefiph", Text: "Agefiph"},
		{Key: "party.state_or_departement", Text: "État ou département"},

		{Key: "subject.apprentice_aid", Text: "aide de l'État à l'employeur d'apprenti"},
		{Key: "subject.apprentice_aid_repayment", Text: "remboursement de l'aide à l'employeur d'apprenti"},
		{Key: "subject.npec", Text: "prise en charge du CFA"},
		{Key: "subject.npec_supplement", Text: "majoration pour apprenti handicapé"},
		{Key: "subject.employer_participation", Text: "participation de l'employeur au CFA"},
		{Key: "subject.ancillary_costs", Text: "frais annexes"},
		{Key: "subject.professionalisation_training", Text: "prise en charge de la professionnalisation"},
		{Key: "subject.reconversion_training", Text: "prise en charge de la période de reconversion"},
		{Key: "subject.emploi_franc", Text: "emploi franc"},
		{Key: "subject.driving_licence", Text: "aide au permis de conduire"},
		{Key: "subject.agefiph", Text: "aide de l'Agefiph"},
		{Key: "subject.pec_aid", Text: "aide au PEC"},
		{Key: "subject.cie_aid", Text: "aide au CIE"},
		{Key: "subject.pec_aid_repayment", Text: "remboursement de l'aide au PEC"},
		{Key: "subject.cie_aid_repayment", Text: "remboursement de l'aide au CIE"},
		{Key: "subject.professionalisation_aid", Text: "aide exceptionnelle à la professionnalisation"},
		{Key: "subject.long_term_jobseeker_aid", Text: "aide pour un demandeur d'emploi de longue durée"},
		{Key: "subject.aide_forfaitaire_employeur", Text: "aide forfaitaire à l'employeur"},
		{Key: "subject.senior_jobseeker_aid", Text: "aide pour un demandeur d'emploi de 45 ans et plus"},
		{Key: "subject.geiq_aid", Text: "aide à l'accompagnement du GEIQ"},
		{Key: "subject.minimum_pay", Text: "salaire minimum, brut"},
	},
}
