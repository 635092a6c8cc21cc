package law

import (
	"cmp"
	"database/sql/driver"
	"strconv"
	"time"
)

// Date is a civil day, without hour or zone, from 1 January of year 1 to 31 December 9999. It is
// comparable with == and its zero value means "no date". There is no "today" in this library: the day
// that matters is always one of the case.
//
// Its text is ISO ("2024-09-01"), empty for no date; [ParseDate] also reads the French form.
type Date struct {
	y    int16
	m, d uint8
}

const (
	minYear = 1
	maxYear = 9999
)

// NewDate is the day of that year, month and day number, or a [*ValueError] when there is no such day
// (31 April, 29 February of a common year, month 13).
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < minYear || year > maxYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, int(month)) {
		return Date{}, &ValueError{
			Type:  "Date",
			Found: strconv.Itoa(year) + "-" + strconv.Itoa(int(month)) + "-" + strconv.Itoa(day),
			Want:  "a day of the calendar, years 1 to 9999",
		}
	}
	return Date{int16(year), uint8(month), uint8(day)}, nil
}

// ParseDate reads "2024-09-01" or "01/09/2024" (day, month, year, two, two and four digits). The empty
// text is no date. Anything else, or a day that does not exist, is a [*ValueError].
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	if len(text) == len("2024-09-01") {
		var y, m, d int
		var ok bool
		switch {
		case text[4] == '-' && text[7] == '-':
			y, m, d, ok = digits3(text[:4], text[5:7], text[8:])
		case text[2] == '/' && text[5] == '/':
			y, m, d, ok = digits3(text[6:], text[3:5], text[:2])
		}
		if ok && y >= minYear && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) {
			return Date{int16(y), uint8(m), uint8(d)}, nil
		}
	}
	return Date{}, &ValueError{Type: "Date", Found: text, Want: "an existing day as YYYY-MM-DD or DD/MM/YYYY"}
}

func digits3(a, b, c string) (x, y, z int, ok bool) {
	x, okA := digits(a)
	y, okB := digits(b)
	z, okC := digits(c)
	return x, y, z, okA && okB && okC
}

// digits is the number written with ASCII digits only: no sign, no space.
func digits(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// MustDate is [ParseDate] for literals in tables and tests: it panics on a text that is not a day.
func MustDate(text string) Date {
	d, err := ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// DateOf is the civil day of t in the zone t carries: convert t first when that zone is not the one of
// the contract. The zero time, which is 1 January of year 1, and a year outside 1 to 9999 are no date.
func DateOf(t time.Time) Date {
	if t.IsZero() || t.Year() < minYear || t.Year() > maxYear {
		return Date{}
	}
	y, m, d := t.Date()
	return Date{int16(y), uint8(m), uint8(d)}
}

// Time is midnight UTC at the start of the day, the zero time for no date.
func (d Date) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(int(d.y), time.Month(d.m), int(d.d), 0, 0, 0, 0, time.UTC)
}

// IsZero tells "no date".
func (d Date) IsZero() bool { return d == Date{} }

// Year is 1 to 9999, 0 for no date.
func (d Date) Year() int { return int(d.y) }

// Month is 1 to 12, 0 for no date.
func (d Date) Month() time.Month { return time.Month(d.m) }

// Day is the day number in the month (quantième), 0 for no date.
func (d Date) Day() int { return int(d.d) }

// Compare is negative when d is earlier than e, positive when it is later. No date sorts before all.
func (d Date) Compare(e Date) int { return cmp.Compare(d.packed(), e.packed()) }

// Before tells whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.packed() < e.packed() }

// After tells whether d is later than e.
func (d Date) After(e Date) bool { return d.packed() > e.packed() }

func (d Date) packed() int32 { return int32(d.y)<<9 | int32(d.m)<<5 | int32(d.d) }

// unpackDate is the inverse of packed.
func unpackDate(n int64) Date { return Date{int16(n >> 9), uint8(n >> 5 & 15), uint8(n & 31)} }

// Weekday is the day of the week; it has no meaning for no date.
func (d Date) Weekday() time.Weekday { return time.Weekday(((d.number()+1)%7 + 7) % 7) }

// AddDays is the day n days later, earlier when n is negative. It is no date when d is, or when the
// calendar of years 1 to 9999 is left.
func (d Date) AddDays(n int) Date {
	const span = 4_000_000 // more days than the calendar has: keeps the sum from overflowing
	if d.IsZero() || n > span || n < -span {
		return Date{}
	}
	if day := int(d.d) + n; day >= 1 && day <= 28 {
		return Date{d.y, d.m, uint8(day)}
	}
	return dateOfNumber(d.number() + n)
}

// DaysUntil is the number of days from d to e, negative when e is earlier: from the 1st to the 3rd, two.
// Both must be dates.
func (d Date) DaysUntil(e Date) int { return e.number() - d.number() }

// number counts days from 1 January of year 1, day 0, in the proleptic Gregorian calendar.
func (d Date) number() int {
	y, m := int(d.y), int(d.m)
	if m <= 2 { // March opens the reckoning year: the leap day is then the last
		y, m = y-1, m+12
	}
	return y*365 + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + int(d.d) - 307
}

func dateOfNumber(n int) Date {
	const first, last = 0, 3652058 // 0001-01-01, 9999-12-31
	if n < first || n > last {
		return Date{}
	}
	n += 306 // days since 1 March of year 0
	era := n / 146097
	doe := n % 146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day := doy - (153*mp+2)/5 + 1
	month := mp + 3
	year := era*400 + yoe
	if month > 12 {
		month, year = month-12, year+1
	}
	return Date{int16(year), uint8(month), uint8(day)}
}

// daysIn is the length of a month, 28 to 31.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// String is the ISO form, empty for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return string(d.appendISO(make([]byte, 0, 10)))
}

func (d Date) appendISO(b []byte) []byte {
	y := int(d.y)
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		'0'+d.m/10, '0'+d.m%10, '-',
		'0'+d.d/10, '0'+d.d%10)
}

// MarshalText gives the ISO form, empty for no date.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [ParseDate] reads.
func (d *Date) UnmarshalText(text []byte) error {
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// Scan reads a database date ([time.Time], whose zero is no date), an ISO or French text, or NULL. A year
// outside 1 to 9999 is a [*ValueError].
func (d *Date) Scan(src any) error {
	if t, ok := src.(time.Time); ok {
		v := DateOf(t)
		if v.IsZero() && !t.IsZero() {
			return &ValueError{Type: "Date", Found: t.String(), Want: "a year from 1 to 9999"}
		}
		*d = v
		return nil
	}
	text, err := scanText("Date", src)
	if err != nil {
		return err
	}
	return d.UnmarshalText([]byte(text))
}

// Value is midnight UTC at the start of the day, or NULL for no date.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.Time(), nil
}
