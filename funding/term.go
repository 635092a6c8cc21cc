package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// payWithin answers about a day on which the contract is not executed.
var payWithin = law.Rule{ID: "PAY-TERM", Cites: []law.Ref{law.Travail("L1221-1", "", "")}, Fixed: true}

// lastDay is the last day of a contract, its renewals included; none when it is not recorded. mayGoOn tells that
// nobody has said whether a fixed term was renewed beyond that day.
func lastDay(k *facts.Contract) (end law.Date, mayGoOn bool) {
	end = k.End
	for i := range k.Renewals.Items {
		renewed := k.Renewals.Items[i].End
		if renewed.IsZero() { // renewed, to a day that is not recorded
			return law.Date{}, false
		}
		if renewed.After(end) {
			end = renewed
		}
	}
	if end.Before(k.Start) {
		return law.Date{}, false
	}
	return end, !end.IsZero() && k.OpenEnded != law.Yes && k.Renewals.Complete != law.Yes
}

// neverBegan tells whether a contract ended before its start: it was never executed, and nothing is due for it.
func neverBegan(k *facts.Contract) bool {
	return !k.Ended.IsZero() && !k.Start.IsZero() && k.Ended.Before(k.Start)
}

// addNeverBegan adds that a contract ended before its start; it adds nothing for any other one.
func addNeverBegan(t *law.Tree, k *facts.Contract) bool {
	never := neverBegan(k)
	if never {
		t.Says(&contractBegan, law.No, law.Fact("contract.ended", k.Ended), law.Fact("contract.start", k.Start))
	}
	return never
}

// payFacts names together the facts that a line lacks, where no one of them settles it.
var payFacts = law.Rule{ID: "PAY-FACTS", Cites: []law.Ref{law.Travail("L3231-2", "", "LEGIARTI000006902832")}}

// gather closes the explanation of an Unknown line. A clause of an explanation has no No, so that one missing fact
// settles the line only when it is the only one missing and nothing else is in doubt: a clause by itself is otherwise
// not what to ask about, and the facts stand together in one.
func (l *Line) gather(t *law.Tree) {
	if l.lacks != 0 && !l.alone() {
		lack(t, &payFacts, l.lacks)
	}
}

// alone tells whether one answer can settle the line.
func (l *Line) alone() bool {
	return l.lacks.rest() == 0 && l.unsettled == 0 && l.silent == 0
}

// lack adds the clause of a line that lacks facts: by itself when one fact is all that is missing.
func (l *Line) lack(t *law.Tree, r *law.Rule, keys ...string) {
	if l.alone() {
		t.Lacks(r, keys...)
	}
}
