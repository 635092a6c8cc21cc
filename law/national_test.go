package law_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/internal/lawtest"
	"github.com/parcours-emploi/parcours/law"
)

func TestPackage(t *testing.T) {
	lawtest.Check(t, lawtest.Package{
		Name: "law", Source: os.DirFS("."), Tables: law.Params, Conventions: law.Conventions,
		French: &law.WordsFrench, English: &law.WordsEnglish,
	})
}

func TestSMIC(t *testing.T) {
	on := lawtest.On
	lawtest.Days(t, &law.SMIC, []lawtest.DayRow{
		on("2017-12-31", ""),
		on("2018-01-01", "9.88"), on("2018-12-31", "9.88"),
		on("2019-01-01", "10.03"), on("2019-12-31", "10.03"),
		on("2020-01-01", "10.15"), on("2020-12-31", "10.15"),
		on("2021-01-01", "10.25"), on("2021-09-30", "10.25"),
		on("2021-10-01", "10.48"), on("2021-12-31", "10.48"),
		on("2022-01-01", "10.57"), on("2022-04-30", "10.57"),
		on("2022-05-01", "10.85"), on("2022-07-31", "10.85"),
		on("2022-08-01", "11.07"), on("2022-12-31", "11.07"),
		on("2023-01-01", "11.27"), on("2023-04-30", "11.27"),
		on("2023-05-01", "11.52"), on("2023-12-31", "11.52"),
		on("2024-01-01", "11.65"), on("2024-10-31", "11.65"),
		on("2024-11-01", "11.88"), on("2025-01-01", "11.88"), on("2025-12-31", "11.88"), // no rise in 2025
		on("2026-01-01", "12.02"), on("2026-05-31", "12.02"),
		on("2026-06-01", "12.31"),
	})
	lawtest.Days(t, &law.SMICMayotte, []lawtest.DayRow{
		on("2017-12-31", ""),
		on("2018-01-01", "7.46"), on("2018-12-31", "7.46"),
		on("2019-01-01", "7.57"), on("2019-12-31", "7.57"),
		on("2020-01-01", "7.66"), on("2020-12-31", "7.66"),
		on("2021-01-01", "7.74"), on("2021-09-30", "7.74"),
		on("2021-10-01", "7.91"), on("2021-12-31", "7.91"),
		on("2022-01-01", "7.98"), on("2022-04-30", "7.98"),
		on("2022-05-01", "8.19"), on("2022-07-31", "8.19"),
		on("2022-08-01", "8.35"), on("2022-12-31", "8.35"),
		on("2023-01-01", "8.51"), on("2023-04-30", "8.51"),
		on("2023-05-01", "8.70"), on("2023-12-31", "8.70"),
		on("2024-01-01", "8.80"), on("2024-10-31", "8.80"),
		on("2024-11-01", "8.98"), on("2025-12-31", "8.98"),
		on("2026-01-01", "9.33"), on("2026-05-31", "9.33"),
		on("2026-06-01", "9.56"),
	})
}

// The monthly amounts that the administration prints for 35 hours. Mayotte in 2021 is left out: 1 173.27
// and 1 199.08 are printed where the hourly amounts, which are the law, give 1 173.90 and 1 199.68.
func TestMonthlySMIC(t *testing.T) {
	for _, row := range []struct{ day, metropolitan, mayotte string }{
		{"2018-01-01", "1498.47", "1131.43"},
		{"2019-01-01", "1521.22", "1148.12"},
		{"2020-01-01", "1539.42", "1161.77"},
		{"2021-01-01", "1554.58", "1173.90"},
		{"2021-10-01", "1589.47", "1199.68"},
		{"2022-01-01", "1603.12", "1210.30"},
		{"2022-05-01", "1645.58", "1242.15"},
		{"2022-08-01", "1678.95", "1266.42"},
		{"2023-01-01", "1709.28", "1290.68"},
		{"2023-05-01", "1747.20", "1319.50"},
		{"2024-01-01", "1766.92", "1334.67"},
		{"2024-11-01", "1801.80", "1361.97"},
		{"2026-01-01", "1823.03", "1415.05"},
		{"2026-06-01", "1867.02", "1449.93"},
	} {
		when := law.When{Day: law.MustDate(row.day)}
		hourly, _ := law.SMIC.At(when)
		assert.Equal(t, row.metropolitan, law.Monthly(hourly.Value, law.MustHours("35")).Shown().String(), row.day)
		mayotte, _ := law.SMICMayotte.At(when)
		assert.Equal(t, row.mayotte, law.Monthly(mayotte.Value, law.MustHours("35")).Shown().String(), "Mayotte, %s", row.day)
	}
	assert.False(t, law.Monthly(law.MustEuro("10"), law.Hours{}).Valid(), "hours not recorded: no amount")
}

func TestRSAFlat(t *testing.T) {
	on := lawtest.On
	lawtest.Days(t, &law.RSAFlat, []lawtest.DayRow{
		on("2018-03-31", ""),
		on("2018-04-01", "550.93"), on("2019-03-31", "550.93"),
		on("2019-04-01", "559.74"), on("2020-03-31", "559.74"),
		on("2020-04-01", "564.78"), on("2021-03-31", "564.78"),
		on("2021-04-01", "565.34"), on("2022-03-31", "565.34"),
		on("2022-04-01", "575.52"), on("2022-06-30", "575.52"),
		on("2022-07-01", "598.54"), on("2023-03-31", "598.54"), // raised in the middle of 2022
		on("2023-04-01", "607.75"), on("2024-03-31", "607.75"),
		on("2024-04-01", "635.71"), on("2025-03-31", "635.71"),
		on("2025-04-01", "646.52"), on("2026-03-31", "646.52"),
		on("2026-04-01", "651.69"),
	})
}

// 88 % of the flat amount, as the département's share of a PEC is computed: 497.50, 559.42, 568.94, 573.49.
func TestEightyEightPercentOfRSA(t *testing.T) {
	for day, want := range map[string]string{"2021-04-01": "497.50", "2024-04-01": "559.42", "2025-04-01": "568.94", "2026-04-01": "573.49"} {
		flat, _ := law.RSAFlat.At(law.When{Day: law.MustDate(day)})
		assert.Equal(t, want, flat.Value.Times(law.Percent(88)).Shown().String(), day)
	}
}

func TestHolidayTables(t *testing.T) {
	on := lawtest.On
	lawtest.Days(t, &law.PublicHolidays, []lawtest.DayRow{
		on("2016-08-09", ""), // the version before was not read
		on("2016-08-10", "1er janvier, lundi de Pâques, 1er mai, 8 mai, Ascension, lundi de Pentecôte, 14 juillet, Assomption, Toussaint, 11 novembre, jour de Noël"),
	})
	lawtest.Days(t, &law.AlsaceMoselleHolidays, []lawtest.DayRow{
		on("2008-04-30", ""), on("2008-05-01", "Vendredi saint, second jour de Noël"),
	})
	lawtest.Days(t, &law.OverseasHolidays, []lawtest.DayRow{
		on("2017-12-31", ""),
		on("2018-01-01", "27 avril (mayotte), 22 mai (martinique), 27 mai (guadeloupe), 27 mai (saint_martin), 10 juin (guyane), 9 octobre (saint_barthelemy), 20 décembre (la_reunion)"),
	})
	lawtest.Days(t, &law.LevelsOf1969, []lawtest.DayRow{
		on("2019-01-09", ""), on("2019-01-10", "V = 3, IV = 4, III = 5, II = 6, I = 7 or 8"),
	})
}
