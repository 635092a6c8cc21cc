package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// POEI is who pays what for a person in a POEI: the course and its top-up, the mobility aid, the one-off aid of 2021-2022. The
// daily or monthly income is [TraineeIncome].
func POEI(c *facts.Case) Quote {
	return newQuote(POEIAid(c), POEIContribution(c), MobilityAid(c), longTermAid(c, law.Yes))
}

// POEC is who pays what for a person in a POEC: the place, and the mobility aid. The daily or monthly income is [TraineeIncome].
func POEC(c *facts.Case, tables *Tables) Quote {
	return newQuote(POECTraining(c, tables), MobilityAid(c))
}
