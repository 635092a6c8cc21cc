package law

// Tables lists the dated tables of this package, for [Changes].
var Tables = []Table{
	&SMIC, &SMICMayotte, &RSAFlat,
	&PublicHolidays, &AlsaceMoselleHolidays, &OverseasHolidays, &LevelsOf1969,
}
