package facts

import "github.com/parcours-emploi/parcours/law"

// hiringAidFrench names the facts of the aids for hiring apprentices and people under professionalisation contract.
var hiringAidFrench = law.Words{Lang: law.French, Terms: []law.Term{
	{Key: "employer.headcount", Text: "effectif de l'entreprise"},
	{Key: "employer.headcount.annual", Text: "effectif annuel moyen"},
	{Key: "employer.headcount.year", Text: "année civile de l'effectif annuel moyen"},
	{Key: "employer.headcount.first_hire", Text: "date de la première embauche d'un salarié par l'entreprise"},
	{Key: "employer.headcount.transfer", Text: "date du transfert de contrats de travail à l'entreprise"},
	{Key: "employer.headcount.month_end", Text: "effectif au dernier jour du mois de la première embauche ou du transfert"},

	{Key: "hiring_aid", Text: "aide à l'embauche d'un alternant"},
	{Key: "hiring_aid.sent", Text: "date de transmission du contrat à l'OPCO"},
	{Key: "hiring_aid.deposited", Text: "contrat déposé par l'OPCO ou non"},
	{Key: "hiring_aid.earlier", Text: "contrats antérieurs de la personne qui ont ouvert droit à une aide"},
	{Key: "hiring_aid.earlier.same_employer", Text: "contrat antérieur aidé\u00a0: même employeur ou non"},
	{Key: "hiring_aid.earlier.same_certification", Text: "contrat antérieur aidé\u00a0: même certification ou non"},
	{Key: "hiring_aid.disabled_since", Text: "premier jour de la reconnaissance de la qualité de travailleur handicapé"},
	{Key: "hiring_aid.lent_to_authority", Text: "mise à disposition d'une collectivité territoriale ou non"},
	{Key: "hiring_aid.private_staff", Text: "groupement d'intérêt public au personnel de droit privé ou non"},
	{Key: "hiring_aid.quota", Text: "quota d'alternants"},
	{Key: "hiring_aid.quota.committed", Text: "engagement de quota envoyé ou non"},
	{Key: "hiring_aid.quota.committed_on", Text: "date d'envoi de l'engagement de quota"},
	{Key: "hiring_aid.quota.declared", Text: "résultat du quota déclaré ou non"},
	{Key: "hiring_aid.quota.declared_on", Text: "date de déclaration du résultat du quota"},
	{Key: "hiring_aid.quota.year", Text: "année civile des effectifs du quota"},
	{Key: "hiring_aid.quota.total", Text: "effectif annuel total de l'année du quota"},
	{Key: "hiring_aid.quota.favoured", Text: "effectif annuel en contrats favorisant l'insertion professionnelle"},
	{Key: "hiring_aid.quota.trainees", Text: "effectif annuel d'alternants de l'année du quota"},
	{Key: "hiring_aid.quota.trainees_before", Text: "effectif annuel d'alternants de l'année précédente"},
	{Key: "hiring_aid.quota.branch_rise", Text: "progression fixée par un accord de branche"},
}}
