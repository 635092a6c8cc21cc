package funding

import "math/bits"

// fact is a fact that pay can lack; a set of them is a bit set, so that a line allocates nothing.
type fact uint8

const (
	needStart fact = iota
	needEnd
	needMade
	needBorn
	needPlace
	needHours
	needSMC
	needSpecial
	needShorter
	needLonger
	needLongerFrom
	needCycle
	needDiploma
	needPrepares
	needAthlete
	needPrevious
	needSameEmployer
	needObtained
	needSameLevel
	needRelated
	needPreviousYear
	needClaimed
	needReceived
	needBroken
	needPublic
	needHolds
	needOpenEnded
	needActionEnd
	needPeriodEnd
	needKind
	needPractice
	needPolicy
	needMarket
	needEnded
)

var factKeys = [...]string{
	needStart:        "contract.start",
	needEnd:          "contract.end",
	needMade:         "contract.made",
	needBorn:         "person.born",
	needPlace:        "contract.place",
	needHours:        "contract.hours",
	needSMC:          "pay.conventional",
	needSpecial:      "apprenticeship.special",
	needShorter:      "apprenticeship.shorter",
	needLonger:       "apprenticeship.longer",
	needLongerFrom:   "apprenticeship.longer_from",
	needCycle:        "apprenticeship.cycle_months",
	needDiploma:      "apprenticeship.diploma",
	needPrepares:     "apprenticeship.prepares",
	needAthlete:      "apprenticeship.athlete",
	needPrevious:     "apprenticeship.previous.contract",
	needSameEmployer: "apprenticeship.previous.same_employer",
	needObtained:     "apprenticeship.previous.obtained",
	needSameLevel:    "apprenticeship.previous.same_level",
	needRelated:      "apprenticeship.previous.related",
	needPreviousYear: "apprenticeship.previous.year",
	needClaimed:      "apprenticeship.previous.claimed",
	needReceived:     "apprenticeship.previous.received",
	needBroken:       "apprenticeship.previous.broken",
	needPublic:       "employer.public",
	needHolds:        "professionalisation.holds",
	needOpenEnded:    "contract.open_ended",
	needActionEnd:    "professionalisation.action_end",
	needPeriodEnd:    "apprenticeship.end",
	needKind:         "contract.kind",
	needPractice:     "pay.branch_months",
	needPolicy:       "cui.employment_policy",
	needMarket:       "employer.market",
	needEnded:        "contract.ended",
}

type factSet uint64

func (s *factSet) add(f fact)   { *s |= 1 << f }
func (f fact) alone() factSet   { return 1 << f }
func (s factSet) first() fact   { return fact(bits.TrailingZeros64(uint64(s))) }
func (s factSet) rest() factSet { return s & (s - 1) }

func (s factSet) keys() []string {
	var keys []string
	for ; s != 0; s = s.rest() {
		keys = append(keys, factKeys[s.first()])
	}
	return keys
}

// ruleSet is a set of payRules.
type ruleSet uint32

func (s *ruleSet) add(r payRule)     { *s |= 1 << r }
func (s ruleSet) has(r payRule) bool { return s&(1<<r) != 0 }

func (s ruleSet) ids() []string {
	var ids []string
	for i := range payRules {
		if s.has(payRule(i)) {
			ids = append(ids, payRules[i].ID)
		}
	}
	return ids
}

// conventionSet is a set of payConventions.
type conventionSet uint32

func (s *conventionSet) add(c payConvention)     { *s |= 1 << c }
func (s conventionSet) has(c payConvention) bool { return s&(1<<c) != 0 }

func (s conventionSet) ids() []string {
	var ids []string
	for i := range payConventions {
		if s.has(payConvention(i)) {
			ids = append(ids, payConventions[i].ID)
		}
	}
	return ids
}
