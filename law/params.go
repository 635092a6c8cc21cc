package law

// Params lists the dated tables of this package, for [Changes].
var Params = []Table{
	&SMIC, &SMICMayotte, &RSAFlat,
	&PublicHolidays, &AlsaceMoselleHolidays, &OverseasHolidays, &LevelsOf1969,
}
