package eligibility

import "github.com/parcours-emploi/parcours/law"

// An apprenticeship of which a part is in a neighbouring country (code du travail, L6235-1 to L6235-6).
var appBorder = law.Rule{ID: "APP-EMP-BORDER", Cites: []law.Ref{
	law.Travail("L6235-1", "", "LEGIARTI000045205481"), law.Travail("L6235-2", "", "LEGIARTI000045205483"), law.Travail("L6235-4", "", "LEGIARTI000046781514"),
}}

// acrossBorder adds the only clause of an apprenticeship across a border, and tells whether it is one. L6235-4 sets titles II and IV of the
// book aside, three articles excepted, when the practical training is abroad, and other articles when the theory is; a convention with that country
// (L6235-2) stands in their place.
func (k *apprenticeCase) acrossBorder(t *law.Tree) bool {
	if k.Apprenticeship.Employer.CrossBorder != law.Yes {
		return false
	}
	t.Unsettled(&appBorder, law.Fact("apprenticeship.employer.cross_border", law.Yes), law.Reading("APP-EMP-BORDER.own", law.Unknown))
	return true
}

// borderInstead adds r with that only clause, and tells whether the apprenticeship is across a border.
func (k *apprenticeCase) borderInstead(t *law.Tree, r *law.Rule) bool {
	if k.Apprenticeship.Employer.CrossBorder != law.Yes {
		return false
	}
	t.All(r)
	k.acrossBorder(t)
	t.End()
	return true
}

// addWherever adds the ordinary rules. While it is not known whether the apprenticeship is across a border nothing is allowed yet, but what a
// training wholly in France does not allow is refused: the others are few, and are said when they are.
func (k *apprenticeCase) addWherever(t *law.Tree, ordinary func(*apprenticeCase, *law.Tree)) {
	if k.acrossBorder(t) {
		return
	}
	if k.special(k.Apprenticeship.Employer.CrossBorder) != law.No {
		t.Lacks(&appBorder, "apprenticeship.employer.cross_border")
	}
	ordinary(k, t)
}
