package facts

import "github.com/parcours-emploi/parcours/law"

// partsFrench names the groups of facts and the members of lists. No rule quotes them; the JSON Schema does.
// "any." is for the members that every list has.
var partsFrench = law.Words{Lang: law.French, Terms: []law.Term{
	{Key: "any.complete", Text: "liste complète ou non"},
	{Key: "any.items", Text: "éléments de la liste"},

	{Key: "contract", Text: "contrat proposé"},
	{Key: "contract.renewals.made", Text: "date de conclusion du renouvellement"},
	{Key: "contract.renewals.end", Text: "nouvelle date de fin du contrat"},
	{Key: "contract.renewals.recognised", Text: "qualité de travailleur handicapé reconnue le jour du renouvellement"},
	{Key: "contract.suspensions.from", Text: "premier jour de la suspension"},
	{Key: "contract.suspensions.through", Text: "dernier jour de la suspension"},
	{Key: "contract.suspensions.paid", Text: "salaire versé pendant la suspension"},
	{Key: "contract.suspensions.share", Text: "part du salaire que l'employeur supporte pendant la suspension"},
	{Key: "person", Text: "personne"},
	{Key: "job", Text: "contrat de travail en cours"},
	{Key: "employer", Text: "employeur"},
	{Key: "course", Text: "formation"},
	{Key: "course.waiver", Text: "dérogation de durée"},
	{Key: "offer", Text: "offre d'emploi"},
	{Key: "tutor", Text: "tuteur"},
	{Key: "immersion", Text: "période de mise en situation en milieu professionnel"},
	{Key: "immersion.agreement", Text: "convention de mise en situation"},
	{Key: "pay", Text: "rémunération"},
	{Key: "pay.conventional.from", Text: "premier jour du minimum conventionnel"},
	{Key: "pay.conventional.monthly", Text: "montant mensuel brut du minimum conventionnel"},
	{Key: "apprenticeship", Text: "apprentissage"},
	{Key: "apprenticeship.previous", Text: "formation ou contrat d'apprentissage antérieur"},
	{Key: "professionalisation", Text: "professionnalisation"},
}}
