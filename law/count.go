package law

import (
	"database/sql/driver"
	"strconv"
)

// Count is a number of persons, contracts, months… that may not be recorded: the zero value is "not
// recorded", and zero persons is a value. Counts are never negative.
type Count struct{ n int64 } // the count plus one

const maxCount = 1 << 53 // above what a JSON reader keeps exactly, nothing is a head count

// CountOf records n. A negative n, or one above 2^53, is a [*ValueError].
func CountOf(n int) (Count, error) {
	return countOf(int64(n))
}

func countOf(n int64) (Count, error) {
	if n < 0 || n > maxCount {
		return Count{}, &ValueError{Type: "Count", Found: strconv.FormatInt(n, 10), Want: "a whole number, zero or more"}
	}
	return Count{n + 1}, nil
}

// MustCount is [CountOf] for literals: it panics on a negative number.
func MustCount(n int) Count {
	c, err := CountOf(n)
	if err != nil {
		panic(err)
	}
	return c
}

// ParseCount reads digits, with ordinary, no-break or narrow no-break spaces between thousands. The empty
// text is "not recorded"; anything else is a [*ValueError].
func ParseCount(text string) (Count, error) {
	if text == "" {
		return Count{}, nil
	}
	if n, ok := readNumber(trimSpaces(text), 0); ok && n <= maxCount {
		return Count{n + 1}, nil
	}
	return Count{}, &ValueError{Type: "Count", Found: text, Want: "a whole number, zero or more"}
}

// Get is the number and whether it is recorded; 0 and false when it is not.
func (c Count) Get() (int, bool) {
	if c.n == 0 {
		return 0, false
	}
	return int(c.n - 1), true
}

// IsZero tells "not recorded"; it is false for a recorded zero.
func (c Count) IsZero() bool { return c.n == 0 }

// String is the number in digits, empty when not recorded.
func (c Count) String() string {
	if c.n == 0 {
		return ""
	}
	return strconv.FormatInt(c.n-1, 10)
}

// MarshalText gives digits, empty when not recorded.
func (c Count) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what [ParseCount] reads.
func (c *Count) UnmarshalText(text []byte) error {
	v, err := ParseCount(string(text))
	if err == nil {
		*c = v
	}
	return err
}

// MarshalJSON gives a number, or null when not recorded.
func (c Count) MarshalJSON() ([]byte, error) {
	if c.n == 0 {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, c.n-1, 10), nil
}

// UnmarshalJSON reads a number without decimals, null, or a text as [ParseCount] does.
func (c *Count) UnmarshalJSON(data []byte) error {
	return c.UnmarshalText([]byte(jsonText(data)))
}

// Scan reads an integer, a text or NULL.
func (c *Count) Scan(src any) error {
	if n, ok := src.(int64); ok {
		v, err := countOf(n)
		if err == nil {
			*c = v
		}
		return err
	}
	text, err := scanText("Count", src)
	if err != nil {
		return err
	}
	return c.UnmarshalText([]byte(text))
}

// Value is an integer, or NULL when not recorded.
func (c Count) Value() (driver.Value, error) {
	if c.n == 0 {
		return nil, nil
	}
	return c.n - 1, nil
}
