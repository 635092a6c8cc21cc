package facts

import "github.com/parcours-emploi/parcours/law"

// French names the facts for a reader.
var French = law.Words{Lang: law.French, Terms: []law.Term{
	{Key: "contract.kind", Text: "nature du contrat"},
	{Key: "contract.open_ended", Text: "durée indéterminée ou non"},
	{Key: "contract.made", Text: "date de conclusion du contrat"},
	{Key: "contract.start", Text: "date de début du contrat"},
	{Key: "contract.end", Text: "date de fin du contrat"},
	{Key: "contract.no_term", Text: "contrat sans terme précis ou non"},
	{Key: "contract.minimum_end", Text: "dernier jour de la durée minimale"},
	{Key: "contract.renewals", Text: "renouvellements du contrat"},
}}
