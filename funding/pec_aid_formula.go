package funding

import (
	"math"

	"github.com/parcours-emploi/parcours/law"
)

// PECMonth is the aid of a full month of a PEC or of a CIE: the rate of the decision applied to the hourly SMIC, for the
// weekly hours that are paid, over a month of 52/12 weeks, rounded once, half up (conventions MONEY-52-12 and
// PEC-AID-FORMULA). It applies no ceiling. It is an invalid amount when the rate or the hours are not recorded, or the
// amount is out of range.
func PECMonth(rate law.Rate, smic law.Euro, weekly law.Hours) law.Euro {
	millionths, okRate := rate.Millionths()
	units, okHours := weekly.Units()
	cents := smic.Cents()
	if !okRate || !okHours || cents < 0 || cents > math.MaxInt32 || units > math.MaxInt32 || millionths > 1_000_000 {
		return law.Monthly(smic, weekly).TimesRate(rate).Shown()
	}
	// cents × units/300 × 52/12 × millionths/1 000 000 is cents × units × 13 × millionths over 900 millions.
	month := cents * units
	if month > 1<<39 { // the product with 13 millions would leave an int64
		return law.Monthly(smic, weekly).TimesRate(rate).Shown()
	}
	const den = 900 * 1_000_000
	return law.Cents((month*13*millionths + den/2) / den)
}

// PECMonthPublished is the amount that a table of the administration prints for the same month (PEC-AID-ROUNDING-CHECK):
// the monthly hours to the hundredth, then the monthly SMIC to the cent, both half up, then the rate cut off at the cent.
// It may differ from [PECMonth] by one or two cents. What the payer does is not known.
func PECMonthPublished(rate law.Rate, smic law.Euro, weekly law.Hours) law.Euro {
	units, ok := weekly.Units()
	if !ok {
		return law.Monthly(smic, weekly).TimesRate(rate).Down()
	}
	// hundredths of an hour in the month: units/300 × 52/12 × 100
	hundredths := law.Cents(1).Exact().Times(units, law.HoursUnit).Times(weeksInYear*100, monthsInYear).Shown()
	return smic.Exact().Times(hundredths.Cents(), 100).Shown().Times(rate).Down()
}
