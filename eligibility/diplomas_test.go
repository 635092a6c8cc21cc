package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func TestDiplomaLevels(t *testing.T) {
	on := lawtest.On
	for _, d := range []*eligibility.Diploma{&eligibility.DEAS, &eligibility.DEAP} {
		lawtest.Days(t, &d.Level, []lawtest.DayRow{on("2019-01-09", ""), on("2019-01-10", "3"), on("2021-08-31", "3"), on("2021-09-01", "4")})
	}
	for d, level := range map[*eligibility.Diploma]string{
		&eligibility.DEAES: "3", &eligibility.DEI: "6", &eligibility.Ambulancier: "3", &eligibility.MoniteurEducateur: "4",
		&eligibility.SurveillantDeNuit: "3", &eligibility.AgentThermal: "3", &eligibility.ASMS: "3",
	} {
		lawtest.Days(t, &d.Level, []lawtest.DayRow{on("2019-01-09", ""), on("2019-01-10", level), on("2026-03-27", level)})
	}
	assert.Len(t, eligibility.Diplomas(), 9)
	assert.Equal(t, law.Level3, eligibility.DEAS.LevelOn(day("2020-09-07")), "a cohort of before the reform")
	assert.Equal(t, law.Level4, eligibility.DEAS.LevelOn(day("2021-09-06")))
	assert.Zero(t, eligibility.DEAS.LevelOn(law.Date{}))
	assert.Zero(t, eligibility.DEAS.LevelOn(day("2018-09-03")), "the nomenclature of levels begins in 2019")
}

func TestDiplomaRegistrations(t *testing.T) {
	for date, want := range map[string]law.Answer{
		"2020-03-29": law.Unknown, // an older number, without days
		"2020-03-30": law.Yes, "2022-03-30": law.Yes,
		"2022-03-31": law.No, "2023-11-14": law.No, // between two registrations
		"2023-11-15": law.Yes, "2025-11-15": law.Yes,
		"2025-11-16": law.Unknown, // nothing is known of what followed
	} {
		assert.Equal(t, want, eligibility.AgentThermal.Registered(day(date)), date)
	}
	assert.Equal(t, law.Yes, eligibility.DEAS.Registered(day("2021-09-01")))
	assert.Equal(t, law.Unknown, eligibility.DEAS.Registered(day("2025-09-02")), "the days of its successor are not known")
	assert.Equal(t, law.Unknown, eligibility.SurveillantDeNuit.Registered(day("2022-01-01")))
	assert.Equal(t, law.Unknown, eligibility.AgentThermal.Registered(law.Date{}))
}
