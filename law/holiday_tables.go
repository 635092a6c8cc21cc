package law

import "strings"

// HolidayList is the list of public holidays that a text gives.
type HolidayList struct{ feasts []feast }

// String lists the days in the words of the code, each with its place when the text names one.
func (l HolidayList) String() string {
	names := make([]string, len(l.feasts))
	for i, f := range l.feasts {
		names[i] = f.holiday.French()
		if f.holiday == Abolition {
			names[i] = strings.TrimSuffix(French.Date(Date{1, uint8(f.month), uint8(f.day)}), " 1") + " (" + f.place.String() + ")"
		}
	}
	return strings.Join(names, ", ")
}

// PublicHolidays are the public holidays of the labour code, everywhere. An earlier version of the article
// was not read.
var PublicHolidays = Param[HolidayList]{Name: "holidays", Reviewed: Edition, Versions: []Version[HolidayList]{{
	From: readNational, Reach: ToRunning, Value: HolidayList{nationalFeasts[:]},
	Cites: []Ref{Travail("L3133-1", "", "LEGIARTI000033020901")},
}}}

// AlsaceMoselleHolidays are the days added in Moselle, Bas-Rhin and Haut-Rhin; Good Friday in communes with
// a Protestant or a mixed church only.
var AlsaceMoselleHolidays = Param[HolidayList]{Name: "holidays.alsace_moselle", Reviewed: Edition, Versions: []Version[HolidayList]{{
	From: readAlsaceMoselle, Reach: ToRunning, Value: HolidayList{alsaceMoselleFeasts[:]},
	Cites: []Ref{Travail("L3134-13", "", "LEGIARTI000006902635")},
}}}

// OverseasHolidays are the days that commemorate the abolition of slavery, each in its place.
var OverseasHolidays = Param[HolidayList]{Name: "holidays.overseas", Reviewed: Edition, Versions: []Version[HolidayList]{{
	From: readOverseas, Reach: ToRunning, Value: HolidayList{overseasFeasts[:]},
	Cites: []Ref{Travail("L3422-2", "", "LEGIARTI000035902463")},
}}}

// LevelScale is the conversion of the levels of 1969 into those of today, as [Level1969.Levels] makes it.
type LevelScale struct{}

// String is "V = 3, IV = 4, III = 5, II = 6, I = 7 or 8".
func (LevelScale) String() string {
	var b strings.Builder
	for l := Level1969V; l <= Level1969I; l++ {
		if l > Level1969V {
			b.WriteString(", ")
		}
		low, high := l.Levels()
		b.WriteString(l.String() + " = " + low.String())
		if high != low {
			b.WriteString(" or " + high.String())
		}
	}
	return b.String()
}

// LevelsOf1969 is that conversion as a dated table.
var LevelsOf1969 = Param[LevelScale]{Name: "levels.1969", Reviewed: Edition, Versions: []Version[LevelScale]{{
	From: MustDate("2019-01-10"), Reach: ToRunning,
	Cites: []Ref{
		{Text: "décret n° 2019-14 du 8 janvier 2019", Article: "1", Rank: RankDecree, Seen: Primary},
		Travail("D6113-19", "", ""),
	},
}}}
