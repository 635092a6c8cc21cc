package law

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"
)

// Hours is a number of hours that may not be recorded: the zero value is "not recorded", and zero hours
// is a value. It is exact for minutes and for hundredths of an hour (7h20, 151.67), never negative, and at
// most a thousand billion hours.
//
// Its text is a decimal number when the value is a whole number of hundredths ("35", "151.67"), otherwise
// hours and minutes ("7h20"); a sum of both that is neither is written in 300ths of an hour ("47701/300").
type Hours struct{ n int64 } // 300ths of an hour plus one

// HoursUnit is the number of [Hours.Units] in an hour: the smallest that holds both the minute (5 units)
// and the hundredth (3 units).
const HoursUnit = 300

const maxHourUnits int64 = HoursUnit * 1_000_000_000_000

const wantHours = "hours as 35, 35,5 (two decimals at most) or 7h20, zero or more"

// HoursOf records h whole hours. A negative h, or one above a thousand billion, is a [*ValueError].
func HoursOf(h int) (Hours, error) { return HoursMinutes(h, 0) }

// HoursMinutes records h hours and m minutes. A negative number, more than 59 minutes, or more than a
// thousand billion hours is a [*ValueError].
func HoursMinutes(h, m int) (Hours, error) {
	if h >= 0 && m >= 0 && m <= 59 && int64(h) <= maxHourUnits/HoursUnit {
		if v := hoursOfUnits(int64(h)*HoursUnit + int64(m)*(HoursUnit/60)); !v.IsZero() {
			return v, nil
		}
	}
	return Hours{}, &ValueError{Type: "Hours", Found: fmt.Sprintf("%dh%02d", h, m), Want: wantHours}
}

// MustHours is [ParseHours] for literals in tables and tests: it panics on a text that is not hours.
func MustHours(text string) Hours {
	h, err := ParseHours(text)
	if err != nil {
		panic(err)
	}
	return h
}

// ParseHours reads "35", "35.5", "151,67", "7h20", "7 h 20" or "1 607 h", with ordinary, no-break, narrow
// no-break or thin spaces between groups of three digits, and the 300ths that [Hours.String] may write. Two
// decimals at most: a third would be lost. The empty text is "not recorded"; anything else is a
// [*ValueError].
func ParseHours(text string) (Hours, error) {
	if text == "" {
		return Hours{}, nil
	}
	if units, ok := readHours(trimSpaces(text)); ok && units <= maxHourUnits {
		return Hours{units + 1}, nil
	}
	return Hours{}, &ValueError{Type: "Hours", Found: text, Want: wantHours}
}

func readHours(text string) (units int64, ok bool) {
	if whole, found := strings.CutSuffix(text, "/300"); found {
		return readNumber(whole, 0)
	}
	i := strings.IndexAny(text, "hH")
	if i < 0 {
		return readScaled(text, 2, HoursUnit/100)
	}
	whole, minutes := trimSpaces(text[:i]), trimSpaces(text[i+1:])
	if minutes == "" {
		return readScaled(whole, 2, HoursUnit/100)
	}
	m, ok := digits(minutes)
	if !ok || len(minutes) != 2 || m > 59 { // "7h5" could be 7h05 or 7h50
		return 0, false
	}
	units, ok = readScaled(whole, 0, HoursUnit)
	return units + int64(m)*(HoursUnit/60), ok
}

// readScaled reads a number as [readNumber] does and multiplies it, within the range of Hours.
func readScaled(text string, decimals int, by int64) (int64, bool) {
	n, ok := readNumber(text, decimals)
	if !ok || n > maxHourUnits/by {
		return 0, false
	}
	return n * by, true
}

// Units is the exact value in 300ths of an hour and whether it is recorded; it is 0 when it is not.
func (h Hours) Units() (n int64, ok bool) {
	if h.n == 0 {
		return 0, false
	}
	return h.n - 1, true
}

// IsZero tells "not recorded"; it is false for a recorded zero.
func (h Hours) IsZero() bool { return h.n == 0 }

// Compare is negative when h is less than g, positive when it is more. Not recorded sorts before all: where
// that must not decide, use [Hours.AtLeast] or [Hours.AtMost].
func (h Hours) Compare(g Hours) int { return cmp.Compare(h.n, g.n) }

// Less tells whether h sorts before g, for slices.SortFunc and its like.
func (h Hours) Less(g Hours) bool { return h.n < g.n }

// AtLeast tells whether h is that many hours or more; it is Unknown when either is not recorded.
func (h Hours) AtLeast(low Hours) Answer {
	if h.IsZero() || low.IsZero() {
		return Unknown
	}
	return That(h.n >= low.n)
}

// AtMost tells whether h is that many hours or less; it is Unknown when either is not recorded.
func (h Hours) AtMost(high Hours) Answer { return high.AtLeast(h) }

// Plus is the sum. It is not recorded when a term is not, or when the sum passes a thousand billion hours.
func (h Hours) Plus(g Hours) Hours {
	if h.IsZero() || g.IsZero() {
		return Hours{}
	}
	return hoursOfUnits(h.n - 1 + g.n - 1)
}

// Minus is the difference. It is not recorded when a term is not, or when g is more than h.
func (h Hours) Minus(g Hours) Hours {
	if h.IsZero() || g.IsZero() {
		return Hours{}
	}
	return hoursOfUnits(h.n - g.n)
}

// Times is n times h, exactly: a third is compared as 3 × company hours ≤ total. It is not recorded when h
// is not, when n is negative, or when the product passes a thousand billion hours.
func (h Hours) Times(n int) Hours {
	switch {
	case h.IsZero() || n < 0:
		return Hours{}
	case n > 0 && h.n-1 > maxHourUnits/int64(n):
		return Hours{}
	}
	return hoursOfUnits((h.n - 1) * int64(n))
}

func hoursOfUnits(n int64) Hours {
	if n < 0 || n > maxHourUnits {
		return Hours{}
	}
	return Hours{n + 1}
}

// String is the text described at [Hours], empty when not recorded.
func (h Hours) String() string {
	if h.n == 0 {
		return ""
	}
	n := h.n - 1
	switch {
	case n%(HoursUnit/100) == 0:
		return hundredths(n / (HoursUnit / 100))
	case n%(HoursUnit/60) == 0:
		return fmt.Sprintf("%dh%02d", n/HoursUnit, n%HoursUnit/(HoursUnit/60))
	}
	return strconv.FormatInt(n, 10) + "/300"
}

func hundredths(n int64) string {
	whole := strconv.FormatInt(n/100, 10)
	if n%100 == 0 {
		return whole
	}
	return whole + strings.TrimRight(fmt.Sprintf(".%02d", n%100), "0")
}

// MarshalText gives the text, empty when not recorded.
func (h Hours) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what [ParseHours] reads.
func (h *Hours) UnmarshalText(text []byte) error {
	v, err := ParseHours(string(text))
	if err == nil {
		*h = v
	}
	return err
}

// MarshalJSON gives a number when the value is a whole number of hundredths, otherwise the text in quotes,
// and null when not recorded.
func (h Hours) MarshalJSON() ([]byte, error) {
	text := h.String()
	switch {
	case text == "":
		return []byte("null"), nil
	case strings.ContainsAny(text, "h/"):
		return []byte(`"` + text + `"`), nil
	}
	return []byte(text), nil
}

// UnmarshalJSON reads a number with two decimals at most, a text as [ParseHours] does, or null. A number
// never passes through binary floating point.
func (h *Hours) UnmarshalJSON(data []byte) error {
	return h.UnmarshalText([]byte(jsonText(data)))
}

// Scan reads a text, a whole number of hours or NULL.
func (h *Hours) Scan(src any) error {
	text, err := scanText("Hours", integerAsText(src))
	if err != nil {
		return err
	}
	return h.UnmarshalText([]byte(text))
}

// Value is the text, or NULL when not recorded.
func (h Hours) Value() (driver.Value, error) { return sqlText(h.String()) }
