package eligibility

import "github.com/parcours-emploi/parcours/law"

// Diploma is a diploma or title of care and service that the schemes of this library often prepare for or
// lead to: its level, and its registrations in the répertoire national des certifications professionnelles
// (RNCP). Both are known from a kit of apprenticeship certifications (January 2025) and pages of training
// bodies.
type Diploma struct {
	Name string   // in French, the language of the diploma
	ROME []string // codes of the jobs it leads to
	// Level is the level of those who entered the course on a day: a reform does not lift the diplomas begun
	// before it.
	Level law.Param[law.Level]
	// Registrations are those of which both days are known, oldest first; Others are numbers without days.
	Registrations []Registration
	Others        []string
}

// Registration is a registration in the RNCP: its number and the days between which entries were open.
type Registration struct {
	Number string
	law.Period
}

// LevelOn is the level of somebody who entered the course on that day; it is not recorded before the
// nomenclature of 2019 (D6113-19).
func (d *Diploma) LevelOn(entered law.Date) law.Level {
	if v, _ := d.Level.At(law.When{Entered: entered}); v != nil {
		return v.Value
	}
	return 0
}

// Registered tells whether the diploma was registered on that day. It is Unknown where the days of a
// registration are not known; No between two registrations whose days are, which is an inference.
func (d *Diploma) Registered(day law.Date) law.Answer {
	before, after := false, false
	for _, r := range d.Registrations {
		if r.Contains(day) == law.Yes {
			return law.Yes
		}
		before = before || r.Through.Before(day)
		after = after || day.Before(r.From)
	}
	if !day.IsZero() && before && after {
		return law.No
	}
	return law.Unknown
}

var diplomaKit = []law.Ref{{Text: "kit des certifications en apprentissage (janvier 2025) et fiches d'organismes de formation", Rank: law.RankGuidance, Seen: law.Secondary}}

// deasReform is the order that made the aide-soignant a diploma of level 4; its first registration is of
// September 2021.
var deasReform = append(diplomaKit[:1:1], law.Ref{Text: "arrêté du 10 juin 2021 relatif à la formation conduisant au diplôme d'État d'aide-soignant", Rank: law.RankOrder, Seen: law.Secondary})

func levelSince2019(name string, level law.Level) law.Param[law.Level] {
	return law.Param[law.Level]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Level]{
		{From: law.MustDate("2019-01-10"), Reach: law.ToEntered, Value: level, Cites: diplomaKit},
	}}
}

func liftedIn2021(name string) law.Param[law.Level] {
	return law.Param[law.Level]{Name: name, Reviewed: law.Edition, Versions: []law.Version[law.Level]{
		{From: law.MustDate("2019-01-10"), Reach: law.ToEntered, Value: law.Level3, Cites: diplomaKit},
		{From: law.MustDate("2021-09-01"), Reach: law.ToEntered, Value: law.Level4, Cites: deasReform},
	}}
}

func registered(number, from, through string) Registration {
	return Registration{number, law.Period{From: law.MustDate(from), Through: law.MustDate(through)}}
}

// The diplomas, by their usual abbreviation.
var (
	// DEAS: level 4 from the reform of 2021, level 3 before.
	DEAS = Diploma{
		Name: "diplôme d'État d'aide-soignant", ROME: []string{"J1501"}, Level: liftedIn2021("diploma.deas.level"),
		Registrations: []Registration{registered("RNCP35830", "2021-09-01", "2025-09-01")}, Others: []string{"RNCP4495", "RNCP40692"},
	}
	// DEAP: as DEAS.
	DEAP = Diploma{
		Name: "diplôme d'État d'auxiliaire de puériculture", ROME: []string{"J1304"}, Level: liftedIn2021("diploma.deap.level"),
		Others: []string{"RNCP4496", "RNCP35832", "RNCP40743"},
	}
	// DEAES: level 3.
	DEAES = Diploma{
		Name: "diplôme d'État d'accompagnant éducatif et social", ROME: []string{"K1301", "K1302", "K2104"}, Level: levelSince2019("diploma.deaes.level", law.Level3),
		Registrations: []Registration{registered("RNCP36004", "2021-09-01", "2026-09-01")}, Others: []string{"RNCP25467", "RNCP5440", "RNCP4504"},
	}
	// DEI: level 6.
	DEI = Diploma{
		Name: "diplôme d'État d'infirmier", ROME: []string{"J1506"}, Level: levelSince2019("diploma.dei.level", law.Level6),
		Registrations: []Registration{registered("RNCP39923", "2025-01-01", "2029-12-31")}, Others: []string{"RNCP8940"},
	}
	// Ambulancier: level 3.
	Ambulancier = Diploma{
		Name: "diplôme d'État d'ambulancier", ROME: []string{"J1305"}, Level: levelSince2019("diploma.ambulancier.level", law.Level3),
		Registrations: []Registration{registered("RNCP36542", "2022-06-01", "2027-06-01")}, Others: []string{"RNCP4812"},
	}
	// MoniteurEducateur: level 4. The registration that preceded ended on 2024-12-31.
	MoniteurEducateur = Diploma{
		Name: "diplôme d'État de moniteur éducateur", ROME: []string{"K1207"}, Level: levelSince2019("diploma.moniteur-educateur.level", law.Level4),
		Others: []string{"RNCP492", "RNCP39643"},
	}
	// SurveillantDeNuit: level 3; its numbers were not found.
	SurveillantDeNuit = Diploma{
		Name: "surveillant visiteur de nuit en secteur social et médico-social", ROME: []string{"K2503"}, Level: levelSince2019("diploma.surveillant-de-nuit.level", law.Level3),
	}
	// AgentThermal: level 3. No registration was found between the two.
	AgentThermal = Diploma{
		Name: "agent thermal", ROME: []string{"D1203"}, Level: levelSince2019("diploma.agent-thermal.level", law.Level3),
		Registrations: []Registration{registered("RNCP34518", "2020-03-30", "2022-03-30"), registered("RNCP38291", "2023-11-15", "2025-11-15")}, Others: []string{"RNCP28199"},
	}
	// ASMS, the agent de service médico-social: level 3.
	ASMS = Diploma{
		Name: "agent de service médico-social", ROME: []string{"J1301"}, Level: levelSince2019("diploma.asms.level", law.Level3),
		Registrations: []Registration{registered("RNCP35028", "2020-10-05", "2025-10-05")}, Others: []string{"RNCP31882"},
	}
)

// Diplomas lists them.
func Diplomas() []*Diploma {
	return []*Diploma{&DEAS, &DEAP, &DEAES, &DEI, &Ambulancier, &MoniteurEducateur, &SurveillantDeNuit, &AgentThermal, &ASMS}
}

var diplomaTables = []law.Table{
	&DEAS.Level, &DEAP.Level, &DEAES.Level, &DEI.Level, &Ambulancier.Level, &MoniteurEducateur.Level, &SurveillantDeNuit.Level, &AgentThermal.Level, &ASMS.Level,
}
