package funding

import (
	"math/bits"

	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// AidQuota decides whether the quota to which a firm of 250 employees or more commits itself is reached: 5 % of contracts
// that favour insertion, or 3 % of apprentices and professionalisation contracts with a rise of 10 % of these. The day
// of conclusion says which year counts ([AidQuotaReference]); headcounts of another year, or none, leave the answer
// Unknown. It reads the headcounts of facts.AidQuota, for either kind of contract, and asks nothing of the size of the
// firm: one that is under 250 by then is tested all the same.
func AidQuota(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	addQuota(t, c)
	return t.Decision()
}

func addQuota(t *law.Tree, c *facts.Case) {
	w := law.When{Made: c.Contract.Made, Started: c.Contract.Start}
	t.Any(&aidQuota, law.Saying(&aidQuotaBelow))
	if v := law.Governing(t, &aidQuota5, &AidQuotaReference, w); v != nil {
		q := &c.HiringAid.Quota
		reference := law.Value(&AidQuotaReference, v, w)
		if year, known := q.Year.Get(); !known || year != v.Value.Year() {
			t.Lacks(&aidQuota5, "hiring_aid.quota.year")
			t.Lacks(&aidQuota3, "hiring_aid.quota.year")
		} else {
			addShare(t, q, w, reference)
			addRise(t, q, w, reference)
		}
	}
	t.End()
}

func addShare(t *law.Tree, q *facts.AidQuota, w law.When, reference law.Arg) {
	v, _ := AidQuotaShare.At(w)
	met := law.Unknown
	if v != nil {
		met = shareOf(q.Favoured, q.Total, v.Value)
	}
	switch {
	case met != law.Unknown:
		t.Says(&aidQuota5, met, law.Fact("hiring_aid.quota.favoured", q.Favoured), law.Fact("hiring_aid.quota.total", q.Total), law.Value(&AidQuotaShare, v, w), reference)
	case q.Favoured.IsZero() && !somebody(q.Total):
		t.Lacks(&aidQuota5, "hiring_aid.quota.favoured", "hiring_aid.quota.total")
	case q.Favoured.IsZero():
		t.Lacks(&aidQuota5, "hiring_aid.quota.favoured")
	default:
		t.Lacks(&aidQuota5, "hiring_aid.quota.total")
	}
}

// addRise: both the share and the rise. The rise is one of the headcount, not of the quota.
func addRise(t *law.Tree, q *facts.AidQuota, w law.When, reference law.Arg) {
	v, _ := AidQuotaTrainees.At(w)
	by, _ := AidQuotaRise.At(w)
	if v == nil || by == nil {
		return
	}
	asked := by.Value
	if !q.BranchRise.IsZero() && q.BranchRise.Compare(asked) < 0 {
		asked = q.BranchRise
	}
	share, rise := shareOf(q.Trainees, q.Total, v.Value), risenBy(q.TraineesBefore, q.Trainees, asked)
	both := share.And(rise)
	if both != law.Unknown {
		t.Says(&aidQuota3, both, law.Fact("hiring_aid.quota.trainees", q.Trainees))
		if share != law.Unknown {
			t.Note(law.Fact("hiring_aid.quota.total", q.Total), law.Value(&AidQuotaTrainees, v, w))
		}
		if rise != law.Unknown {
			t.Note(law.Fact("hiring_aid.quota.trainees_before", q.TraineesBefore), law.Fact("aid.rise", asked), law.Value(&AidQuotaRise, by, w))
		}
		t.Note(reference, law.Under(&aidQuotaRiseBy))
		return
	}
	var keys [3]string
	n := 0
	for _, key := range [...]struct {
		name string
		none bool
	}{
		{"hiring_aid.quota.trainees", q.Trainees.IsZero()},
		{"hiring_aid.quota.total", !somebody(q.Total)},
		{"hiring_aid.quota.trainees_before", q.TraineesBefore.IsZero()},
	} {
		if key.none {
			keys[n] = key.name
			n++
		}
	}
	t.Lacks(&aidQuota3, keys[:n]...)
}

func somebody(h law.Headcount) bool { n, _ := h.Units(); return n > 0 }

// shareOf tells whether a part is that share of a whole or more. A whole of nobody has no share.
func shareOf(part, whole law.Headcount, share law.Rate) law.Answer {
	rate, ok := share.Millionths()
	if part.IsZero() || !somebody(whole) || !ok {
		return law.Unknown
	}
	p, _ := part.Units()
	n, _ := whole.Units()
	return reachesProduct(p, 1_000_000, n, rate)
}

// risenBy tells whether a headcount rose by that rate or more.
func risenBy(before, after law.Headcount, by law.Rate) law.Answer {
	rate, ok := by.Millionths()
	if before.IsZero() || after.IsZero() || !ok {
		return law.Unknown
	}
	b, _ := before.Units()
	n, _ := after.Units()
	return reachesProduct(n, 1_000_000, b, 1_000_000+rate)
}

// reaches tells whether a × b ≥ c × d, exactly.
func reachesProduct(a, b, c, d int64) law.Answer {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	over, under := bits.Mul64(uint64(c), uint64(d))
	return law.That(hi > over || hi == over && lo >= under)
}

// AidQuotaDeclared decides whether the result of the quota was declared in time. The answer is Unknown where the date was
// not found: contracts of 2020 to 2022, of 2025 and of after 2026. A day before the one on which the quota is judged is no
// declaration of its result: it leaves the answer Unknown.
func AidQuotaDeclared(c *facts.Case) law.Decision {
	c = orEmpty(c)
	t := law.NewTree()
	w := law.When{Made: c.Contract.Made, Started: c.Contract.Start}
	v := law.Governing(t, &aidDeclare, &AidQuotaDeclare, w)
	q := &c.HiringAid.Quota
	reference, _ := AidQuotaReference.At(w)
	switch {
	case v == nil:
	case reference != nil && !q.DeclaredOn.IsZero() && q.DeclaredOn.Before(reference.Value):
		t.Lacks(&aidDeclare, "hiring_aid.quota.declared_on")
	case q.DeclaredOn.IsZero() && q.Declared == law.No:
		t.Says(&aidDeclare, law.No, law.Fact("hiring_aid.quota.declared", law.No), law.Value(&AidQuotaDeclare, v, w))
	case q.DeclaredOn.IsZero() && q.Declared == law.Yes:
		t.Lacks(&aidDeclare, "hiring_aid.quota.declared_on")
	case q.DeclaredOn.IsZero():
		t.Lacks(&aidDeclare, "hiring_aid.quota.declared")
	default:
		onTime(t, &aidDeclare, "hiring_aid.quota.declared_on", q.DeclaredOn, v.Value, law.Value(&AidQuotaDeclare, v, w))
	}
	return t.Decision()
}
