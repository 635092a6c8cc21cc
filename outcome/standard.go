package outcome

import "slices"

// StandardClaims are the closures that the figures of any bilan should satisfy, whatever its document says
// of itself: trained less drop-outs are the completed; placed, jobless and unknown are the completed;
// contracts and training entries are the placed; the list of sessions and the breakdown of the training
// entries add up to what is printed above them; and no part exceeds its whole. A caller adds to them the
// claims of its own document: percentages, changes, words.
//
// A year counted from persons ([Part.Year]) says whose end is not recorded and on whom its indicator has no
// answer: they stand in its closures. Its contracts and training entries are situations, which are not the
// placed, so that nothing is asked of the three together.
//
// Only closures whose total and at least one term are printed are given. Identifiers are the name of the
// year and that of the closure, "2021/completed". A planned year has none.
func StandardClaims(y *Year) []Claim {
	if y == nil || y.Status == Planned {
		return nil
	}
	there := func(fs ...Figure) bool {
		for _, f := range fs {
			if !y.Figure(f).IsZero() {
				return true
			}
		}
		return false
	}
	var claims []Claim
	counted := !y.Undecided.IsZero()
	for _, s := range standardSums {
		if counted && s.name == "inserted" {
			continue
		}
		s.figures, s.less = slices.Clone(s.figures), slices.Clone(s.less)
		if n := slices.Index(s.figures, FigureUnknown); n >= 0 && counted {
			s.figures[n] = FigureUndecided
		}
		if slices.Contains(s.less, FigureDropouts) && there(FigureNotEnded) && there(FigureDropouts) {
			s.less = append(s.less, FigureNotEnded)
		}
		all := len(s.less) == 0 || there(s.figures...) && there(s.less...) // a difference needs both its terms
		if all && there(s.figures...) && there(s.base) {
			claims = append(claims, Claim{
				ID: y.Name + "/" + s.name, Check: CheckSum, Year: y.Name, Base: s.base,
				Figures: s.figures, Less: s.less,
			})
		}
	}
	for _, p := range standardParts {
		if there(p.part) && there(p.whole) && (!counted || p.whole != FigureInserted) {
			claims = append(claims, Claim{
				ID: y.Name + "/" + p.part.String() + "<" + p.whole.String(), Check: CheckPart, Year: y.Name,
				Figures: []Figure{p.part}, Base: p.whole,
			})
		}
	}
	return claims
}

var standardSums = []struct {
	name          string
	figures, less []Figure
	base          Figure
}{
	{"list", []Figure{FigureSumOfSessions}, nil, FigureTrained},
	{"sessions", []Figure{FigureListedSessions}, nil, FigureSessions},
	{"towns", []Figure{FigureListedTowns}, nil, FigureTowns},
	{"trades", []Figure{FigureListedTrades}, nil, FigureTrades},
	{"completed", []Figure{FigureTrained}, []Figure{FigureDropouts}, FigureCompleted},
	{"outcomes", []Figure{FigureInserted, FigureJobless, FigureUnknown}, nil, FigureCompleted},
	{"inserted", []Figure{FigureContracts, FigureTraining}, nil, FigureInserted},
	{"training", []Figure{FigureTrainingDetail}, nil, FigureTraining},
}

var standardParts = []struct{ part, whole Figure }{
	{FigureDropouts, FigureTrained},
	{FigureCompleted, FigureTrained},
	{FigureInserted, FigureCompleted},
	{FigureJobless, FigureCompleted},
	{FigureUnknown, FigureCompleted},
	{FigureUndecided, FigureCompleted},
	{FigureContracts, FigureInserted},
	{FigureTraining, FigureInserted},
	{FigureFollowedUp, FigureSessions},
}
