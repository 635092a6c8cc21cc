package facts

import "github.com/parcours-emploi/parcours/law"

// English names the facts for a reader.
var English = law.Words{Lang: law.English, Terms: []law.Term{
	{Key: "contract.kind", Text: "kind of contract"},
	{Key: "contract.open_ended", Text: "open-ended or not"},
	{Key: "contract.made", Text: "day the contract was concluded"},
	{Key: "contract.start", Text: "first day of the contract"},
	{Key: "contract.end", Text: "last day of the contract"},
	{Key: "contract.no_term", Text: "without precise term or not"},
	{Key: "contract.minimum_end", Text: "last day of the minimum period"},
	{Key: "contract.renewals", Text: "renewals of the contract"},
}}
