package eligibility

import "github.com/parcours-emploi/parcours/law"

// The firms that receive the apprentice of another employer (R6223-10, D6271-1, R6226-4).
var (
	appHost       = law.Rule{ID: "APP-EMP-HOST", Cites: apprenticeHosts2023}
	appHostNumber = law.Rule{ID: "APP-EMP-HOST-NUMBER", Cites: apprenticeHosts2023}
	appHostHalf   = law.Rule{ID: "APP-EMP-HOST-HALF", Cites: ApprenticeHostShare.Versions[2].Cites}
	appHostPublic = law.Rule{ID: "APP-EMP-HOST-PUBLIC", Cites: ApprenticePublicShare.Versions[1].Cites}
	appHostAgency = law.Rule{ID: "APP-EMP-HOST-AGENCY", Cites: appNoHostText.Versions[1].Cites}
)

// R6223-10: "ne peut excéder la moitié du temps de formation en entreprise"; the number of host firms "ne peut être supérieur
// à deux [...], ou, lorsque l'employeur de l'apprenti est un groupement d'employeurs [...], à trois entreprises membres de ce
// groupement". D6271-1: the public employer "doit toutefois assurer plus de la moitié". R6226-4: none for an agency.
func (k *apprenticeCase) addHosts(t *law.Tree) {
	e := &k.Apprenticeship.Employer
	hosts, known := e.Hosts.Number.Get()
	if !known {
		if k.special(law.Unknown) != law.No {
			t.Lacks(&appHost, "apprenticeship.employer.hosts.number")
		}
		return
	}
	if hosts == 0 {
		return
	}
	t.All(&appHost)
	defer t.End()
	if k.special(e.Agency) == law.Yes {
		if v := law.Governing(t, &appHostAgency, &appNoHostText, k.made); v != nil {
			t.Says(&appHostAgency, law.No, law.Fact("apprenticeship.employer.hosts.number", e.Hosts.Number), law.Value(&appNoHostText, v, k.made))
		}
		return
	}
	k.addHostNumber(t, law.Number(hosts))
	switch k.public {
	case law.Yes:
		k.addPublicHours(t)
	case law.No:
		k.addHostHours(t)
	default:
		t.Lacks(&appHostHalf, "employer.public")
	}
}

func (k *apprenticeCase) addHostNumber(t *law.Tree, n law.Number) {
	r, e := &appHostNumber, &k.Apprenticeship.Employer
	many := n > ApprenticeHosts.Versions[0].Value // the number has not changed
	v := governing(t, r, &ApprenticeHosts, k.made, lacking(many && k.Employer.Group == law.Unknown, "employer.group"),
		lacking(many && k.Employer.Group != law.No && e.Hosts.Members == law.Unknown, "apprenticeship.employer.hosts.members"))
	if v == nil {
		return
	}
	most, value := v.Value, law.Value(&ApprenticeHosts, v, k.made)
	members, _ := ApprenticeHostMembers.At(k.made)
	group := k.Employer.Group.And(e.Hosts.Members)
	if n > most && members != nil && group != law.No {
		if n <= members.Value && group == law.Unknown {
			switch {
			case k.Employer.Group == law.Unknown && e.Hosts.Members == law.Unknown:
				t.Lacks(r, "employer.group", "apprenticeship.employer.hosts.members")
			case k.Employer.Group == law.Unknown:
				t.Lacks(r, "employer.group")
			default:
				t.Lacks(r, "apprenticeship.employer.hosts.members")
			}
			return
		}
		most, value = members.Value, law.Value(&ApprenticeHostMembers, members, k.made)
	}
	t.Says(r, law.That(n <= most), law.Fact("apprenticeship.employer.hosts.number", e.Hosts.Number), value, law.Under(&appNoNote))
	if n > most {
		t.Note(law.Off("apprenticeship.employer.hosts.number", most-n))
	}
}

// addHostHours compares the time in host firms with its share of the training in the firm.
func (k *apprenticeCase) addHostHours(t *law.Tree) {
	h, r := &k.Apprenticeship.Employer.Hosts, &appHostHalf
	v := governing(t, r, &ApprenticeHostShare, k.made, lacking(h.Hours.IsZero(), "apprenticeship.employer.hosts.hours"),
		lacking(h.PracticeHours.IsZero(), "apprenticeship.employer.hosts.practice_hours"))
	if v == nil {
		return
	}
	there, known := h.Hours.Units()
	whole, all := h.PracticeHours.Units()
	switch {
	case !known && !all:
		t.Lacks(r, "apprenticeship.employer.hosts.hours", "apprenticeship.employer.hosts.practice_hours")
		return
	case !known:
		t.Lacks(r, "apprenticeship.employer.hosts.hours")
		return
	case !all:
		t.Lacks(r, "apprenticeship.employer.hosts.practice_hours")
		return
	}
	most := shareOf(whole, v.Value)
	t.Says(r, law.That(there <= most), law.Fact("apprenticeship.employer.hosts.hours", h.Hours),
		law.Fact("apprenticeship.employer.hosts.practice_hours", h.PracticeHours), law.Value(&ApprenticeHostShare, v, k.made), law.Under(&appNoNote))
	k.notesPublic(t)
	k.notesOver(t, there-most)
}

// addPublicHours compares what the public employer gives itself with its share of "la formation pratique exigée par le diplôme ou le titre",
// which it must pass: the share is of what the diploma requires, not of all that is given.
func (k *apprenticeCase) addPublicHours(t *law.Tree) {
	h, r := &k.Apprenticeship.Employer.Hosts, &appHostPublic
	v := governing(t, r, &ApprenticePublicShare, k.made, lacking(h.Hours.IsZero(), "apprenticeship.employer.hosts.hours"),
		lacking(h.PracticeHours.IsZero(), "apprenticeship.employer.hosts.practice_hours"), lacking(h.RequiredHours.IsZero(), "apprenticeship.employer.hosts.required_hours"))
	if v == nil {
		return
	}
	there, known := h.Hours.Units()
	whole, all := h.PracticeHours.Units()
	required, told := h.RequiredHours.Units()
	if !known || !all || !told {
		var keys [3]string
		missing := keys[:0]
		if !known {
			missing = append(missing, "apprenticeship.employer.hosts.hours")
		}
		if !all {
			missing = append(missing, "apprenticeship.employer.hosts.practice_hours")
		}
		if !told {
			missing = append(missing, "apprenticeship.employer.hosts.required_hours")
		}
		t.Lacks(r, missing...)
		return
	}
	half := shareOf(required, v.Value) // the whole part: more than half of an odd number of units is more than it
	own := whole-there > half
	t.Says(r, law.That(own), law.Fact("apprenticeship.employer.hosts.hours", h.Hours), law.Fact("apprenticeship.employer.hosts.practice_hours", h.PracticeHours),
		law.Fact("apprenticeship.employer.hosts.required_hours", h.RequiredHours), law.Value(&ApprenticePublicShare, v, k.made), law.Under(&appNoNote))
	k.notesPublic(t)
	if !own {
		k.notesOver(t, there-(whole-half-1))
	}
}

// notesOver says by how many hours, to the minute above, those in host firms are too many.
func (k *apprenticeCase) notesOver(t *law.Tree, over int64) {
	if over > 0 {
		const perMinute = law.HoursUnit / 60
		t.Note(law.Off("apprenticeship.employer.hosts.hours", law.Minutes(-((over + perMinute - 1) / perMinute))))
	}
}
