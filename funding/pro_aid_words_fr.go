package funding

import "github.com/parcours-emploi/parcours/law"

var proAidFrench = law.Words{Lang: law.French, Rules: []law.Sentences{
	{
		ID: "AID-PRO", Title: "Aide exceptionnelle à l'embauche en contrat de professionnalisation",
	},
	{
		ID: "AID-PRO-CONTRACT", Title: "Contrat de professionnalisation",
		Yes: []string{"Le contrat est un contrat de professionnalisation."},
		No:  []string{"Le contrat ({contract.kind}) n'est pas un contrat de professionnalisation."},
	},
	{
		ID: "AID-PRO-2020", Title: "Aide des contrats conclus de juillet 2020 à décembre 2022",
		Yes: []string{"Contrat conclu le {contract.made}\u00a0: {aid.pro} au plus la première année, {aid.pro.minor} avant 18 ans."},
		No:  []string{"Le contrat est conclu le {contract.made}\u00a0: l'aide n'existait pas avant le 1er juillet 2020."},
	},
	{
		ID: "AID-PRO-2023", Title: "Aide des contrats conclus de janvier 2023 à avril 2024",
		Yes: []string{"Contrat conclu le {contract.made}\u00a0: {aid.pro} au plus la première année."},
	},
	{
		ID: "AID-PRO-NONE-2024", Title: "Aide supprimée",
		No: []string{"Le contrat est conclu le {contract.made}\u00a0: l'aide n'existe plus depuis le 1er mai 2024."},
	},
	{
		ID: "AID-PRO-AGE", Title: "Moins de trente ans à la conclusion",
		Yes: []string{"La personne a {person.age} ans le {person.age.day}."},
		No:  []string{"La personne a {person.age} ans le {person.age.day}, trente ans ou plus."},
	},
	{
		ID: "AID-PRO-QUALIFIES", Title: "Qualification qui ouvre droit à l'aide",
		Yes: []string{"Le niveau préparé est {pro_aid.prepares}, au plus {aid.pro.level}.", "La qualification préparée ouvre droit à l'aide."},
		No:  []string{"Le niveau préparé, {pro_aid.prepares}, dépasse {aid.pro.level}.", "La qualification n'est reconnue que par une convention collective."},
	},
	{
		ID: "AID-PRO-SIZE", Title: "Moins de 250 salariés, ou engagement sur le quota",
	},
	{
		ID: "AID-PRO-SENT", Title: "Contrat transmis à temps",
		Yes: []string{"Le contrat est transmis le {hiring_aid.sent}, au plus tard le {aid.deadline}."},
		No:  []string{"Le contrat est transmis le {hiring_aid.sent}, après le {aid.deadline}\u00a0: {off}."},
	},
	{
		ID: "AID-PRO-DELD", Title: "Aide pour un demandeur d'emploi de longue durée",
	},
	{
		ID: "AID-PRO-DELD-PERIOD", Title: "Contrat conclu tant que l'aide existait",
		Yes: []string{"Le contrat est conclu le {contract.made}\u00a0: {aid.deld} en tout."},
		No:  []string{"Le contrat est conclu le {contract.made}\u00a0: l'aide valait pour les contrats conclus du 1er novembre 2021 au 31 décembre 2022."},
	},
	{
		ID: "AID-PRO-DELD-SEEKER", Title: "Demandeur d'emploi de longue durée",
	},
	{
		ID: "AID-PRO-DELD-12M", Title: "Inscription pendant douze des quinze derniers mois",
	},
	{
		ID: "AID-PRO-DELD-REGISTERED", Title: "Mois d'inscription",
		Yes: []string{"{pro_aid.seeker_months} mois d'inscription sur les quinze derniers."},
		No:  []string{"{pro_aid.seeker_months} mois d'inscription sur les quinze derniers, trop peu."},
	},
	{
		ID: "AID-PRO-DELD-78H", Title: "Heures travaillées pendant ces mois",
		Yes: []string{"Au plus {pro_aid.most_hours} par mois."},
		No:  []string{"{pro_aid.most_hours} en un mois, plus de {aid.deld.hours}."},
	},
	{
		ID: "AID-PRO-DELD-POE", Title: "Contrat après une POEI ou une AFPR",
		Yes: []string{"Le contrat suit une POEI ou une AFPR."},
		No:  []string{"Le contrat ne suit ni POEI ni AFPR."},
	},
	{
		ID: "AID-PRO-DELD-AGE", Title: "Trente ans ou plus",
		Yes: []string{"La personne a {person.age} ans le {person.age.day}."},
		No:  []string{"La personne a {person.age} ans le {person.age.day}, moins de trente."},
	},
	{
		ID: "AID-PRO-AFE", Title: "Aide forfaitaire à l'employeur",
	},
	{
		ID: "AID-PRO-45", Title: "Aide pour un demandeur d'emploi de 45 ans et plus",
	},
	{
		ID: "AID-PRO-SEEKER", Title: "Demandeur d'emploi",
		Yes: []string{"La personne est demandeur d'emploi."},
		No:  []string{"La personne n'est pas demandeur d'emploi."},
	},
	{
		ID: "AID-PRO-HIRE-AGE", Title: "Âge à l'embauche",
		Yes: []string{"La personne a {person.age} ans le {person.age.day}, {aid.afe.age} ou plus.", "La personne a {person.age} ans le {person.age.day}, {aid.senior.age} ou plus."},
		No:  []string{"La personne a {person.age} ans le {person.age.day}, moins de {aid.afe.age}.", "La personne a {person.age} ans le {person.age.day}, moins de {aid.senior.age}."},
	},
	{
		ID: "AID-PRO-SAME-FIRM", Title: "Pas dans l'entreprise pendant les six mois précédents",
		Yes: []string{"La personne n'a pas travaillé dans l'entreprise pendant les six mois précédents."},
		No:  []string{"La personne a travaillé dans l'entreprise pendant les six mois précédents."},
	},
	{
		ID: "AID-PRO-DISMISSAL", Title: "Pas de licenciement économique sur le poste",
		Yes: []string{"Aucun licenciement économique sur le poste pendant les six mois précédents."},
		No:  []string{"Un licenciement économique a eu lieu sur le poste pendant les six mois précédents."},
	},
	{
		ID: "AID-PRO-REQUEST", Title: "Demande à temps",
		Yes: []string{"L'aide est demandée le {pro_aid.requested}, au plus tard le {aid.deadline}.", "L'aide est demandée le {pro_aid.senior_requested}, au plus tard le {aid.deadline}."},
		No:  []string{"L'aide est demandée le {pro_aid.requested}, après le {aid.deadline}\u00a0: {off}.", "L'aide est demandée le {pro_aid.senior_requested}, après le {aid.deadline}\u00a0: {off}."},
	},
	{
		ID: "AID-PRO-CONTRIBUTIONS", Title: "Cotisations à jour",
		Yes: []string{"L'employeur est à jour de ses cotisations."},
		No:  []string{"L'employeur n'est pas à jour de ses cotisations."},
	},
	{
		ID: "AID-PRO-MILESTONE", Title: "Contrat en cours à l'échéance du versement",
		Yes: []string{"Le contrat court jusqu'au {contract.last}\u00a0; la première échéance est le {aid.milestone}.", "Le contrat est à durée indéterminée."},
		No:  []string{"Le contrat finit le {contract.last}, avant la première échéance, le {aid.milestone}\u00a0: {off}."},
	},
	{
		ID: "AID-PRO-PARTTIME", Title: "Montant au prorata du temps de travail",
		Yes: []string{"{contract.hours} par semaine, pour {week.legal} à temps plein.", "{contract.hours} par semaine, temps plein."},
	},
	{
		ID: "AID-PRO-GEIQ", Title: "Aide à un GEIQ",
	},
	{
		ID: "AID-PRO-GEIQ-GROUP", Title: "GEIQ",
		Yes: []string{"L'employeur est un GEIQ."},
		No:  []string{"L'employeur n'est pas un GEIQ."},
	},
	{
		ID: "AID-PRO-GEIQ-CONVENTION", Title: "Convention avec le préfet",
		Yes: []string{"Le GEIQ a une convention avec le préfet."},
		No:  []string{"Le GEIQ n'a pas de convention avec le préfet."},
	},
	{
		ID: "AID-PRO-GEIQ-KIND", Title: "Contrat de professionnalisation ou d'apprentissage",
		Yes: []string{"Le contrat est l'un des deux\u00a0: {contract.kind}."},
		No:  []string{"Le contrat n'est aucun des deux\u00a0: {contract.kind}."},
	},
	{
		ID: "AID-PRO-GEIQ-AMOUNT", Title: "Montant par accompagnement et par année pleine",
		Yes: []string{"L'aide majorée est de {aid.geiq.oriented} par année pleine.", "L'aide est de {aid.geiq} par année pleine."},
	},
	{
		ID: "AID-PRO-GEIQ-DELD", Title: "Aide à côté de celle pour un demandeur d'emploi de longue durée",
	},
	{
		ID: "AID-PRO-GEIQ-OTHER", Title: "Aide au GEIQ qui n'est pas une aide pour le contrat",
	},
}, Terms: []law.Term{
	{Key: "aid.deld.open", Text: "aide pour un demandeur d'emploi de longue durée en vigueur"},
	{Key: "aid.afe.first", Text: "première échéance de l'aide forfaitaire"},
	{Key: "aid.afe.second", Text: "seconde échéance de l'aide forfaitaire"},
	{Key: "aid.afe.request", Text: "délai de demande de l'aide forfaitaire"},
	{Key: "AID-PRO-GEIQ-OTHER.kept", Text: "l'aide paie l'accompagnement et n'est pas remplacée"},
	{Key: "AID-PRO-GEIQ-OTHER.replaced", Text: "c'est une des aides de l'État pour le contrat et elle est remplacée"},
	{Key: "aid.pro", Text: "aide exceptionnelle à la professionnalisation"},
	{Key: "aid.pro.minor", Text: "aide exceptionnelle avant 18 ans"},
	{Key: "aid.pro.age", Text: "âge limite"},
	{Key: "aid.pro.level", Text: "niveau le plus élevé"},
	{Key: "aid.pro.sent", Text: "date limite de transmission"},
	{Key: "aid.deld", Text: "aide pour un demandeur d'emploi de longue durée"},
	{Key: "aid.deld.quarter", Text: "versement d'un trimestre"},
	{Key: "aid.deld.months", Text: "mois d'inscription demandés"},
	{Key: "aid.deld.hours", Text: "heures mensuelles au plus"},
	{Key: "aid.deld.age", Text: "âge demandé jusqu'en juin 2022"},
	{Key: "aid.deld.after_poe", Text: "ouverture après une POEI ou une AFPR"},
	{Key: "aid.afe.half", Text: "moitié de l'aide forfaitaire"},
	{Key: "aid.afe.age", Text: "âge de l'aide forfaitaire"},
	{Key: "aid.senior.half", Text: "moitié de l'aide pour les 45 ans et plus"},
	{Key: "aid.senior.age", Text: "âge de cette aide"},
	{Key: "aid.milestone.first", Text: "première échéance"},
	{Key: "aid.milestone.second", Text: "seconde échéance"},
	{Key: "aid.milestone.request", Text: "délai de la demande"},
	{Key: "aid.geiq", Text: "aide par accompagnement et par an"},
	{Key: "aid.geiq.oriented", Text: "aide majorée par accompagnement et par an"},
	{Key: "aid.geiq.first", Text: "part versée à la convention"},
	{Key: "aid.geiq.kinds", Text: "contrats accompagnés"},
	{Key: "aid.milestone", Text: "échéance"},
	{Key: "contract.last", Text: "dernier jour du contrat"},
	{Key: "AID-PRO-DELD-INSTEAD", Text: "l'aide pour un demandeur d'emploi de longue durée remplace les autres aides de l'État pour le contrat."},
	{Key: "CUMUL-FRANC-CHOICE", Text: "l'aide de l'emploi franc et l'aide exceptionnelle pour les moins de trente ans ne se cumulent pas\u00a0: l'employeur choisit l'une des deux."},
}}
