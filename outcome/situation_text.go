package outcome

import "database/sql/driver"

// The text, JSON and database forms of the closed lists of a journey: the French code, and the empty text
// or NULL for what is not recorded.

// String is the code of the situation, empty when not recorded.
func (s Situation) String() string { return situations.Text(uint8(s)) }

// ParseSituation reads a code; an unknown one is a [*law.NameError].
func ParseSituation(text string) (Situation, error) {
	v, err := situations.Parse(text)
	return Situation(v), err
}

// MarshalText gives the code.
func (s Situation) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a code.
func (s *Situation) UnmarshalText(text []byte) error {
	v, err := ParseSituation(string(text))
	if err == nil {
		*s = v
	}
	return err
}

// Scan reads a code or NULL.
func (s *Situation) Scan(src any) error {
	v, err := situations.Scan(src)
	if err == nil {
		*s = Situation(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (s Situation) Value() (driver.Value, error) { return situations.SQL(uint8(s)) }

// String is the code, empty when not recorded.
func (n NonValue) String() string { return nonValues.Text(uint8(n)) }

// ParseNonValue reads a code; an unknown one is a [*law.NameError].
func ParseNonValue(text string) (NonValue, error) {
	v, err := nonValues.Parse(text)
	return NonValue(v), err
}

// MarshalText gives the code.
func (n NonValue) MarshalText() ([]byte, error) { return []byte(n.String()), nil }

// UnmarshalText reads a code.
func (n *NonValue) UnmarshalText(text []byte) error {
	v, err := ParseNonValue(string(text))
	if err == nil {
		*n = v
	}
	return err
}

// Scan reads a code or NULL.
func (n *NonValue) Scan(src any) error {
	v, err := nonValues.Scan(src)
	if err == nil {
		*n = NonValue(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (n NonValue) Value() (driver.Value, error) { return nonValues.SQL(uint8(n)) }

// String is the code, empty when not recorded.
func (e Ending) String() string { return endings.Text(uint8(e)) }

// ParseEnding reads a code; an unknown one is a [*law.NameError].
func ParseEnding(text string) (Ending, error) {
	v, err := endings.Parse(text)
	return Ending(v), err
}

// MarshalText gives the code.
func (e Ending) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads a code.
func (e *Ending) UnmarshalText(text []byte) error {
	v, err := ParseEnding(string(text))
	if err == nil {
		*e = v
	}
	return err
}

// Scan reads a code or NULL.
func (e *Ending) Scan(src any) error {
	v, err := endings.Scan(src)
	if err == nil {
		*e = Ending(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (e Ending) Value() (driver.Value, error) { return endings.SQL(uint8(e)) }

// String is the code, empty when not recorded.
func (l Leaving) String() string { return leavings.Text(uint8(l)) }

// ParseLeaving reads a code; an unknown one is a [*law.NameError].
func ParseLeaving(text string) (Leaving, error) {
	v, err := leavings.Parse(text)
	return Leaving(v), err
}

// MarshalText gives the code.
func (l Leaving) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads a code.
func (l *Leaving) UnmarshalText(text []byte) error {
	v, err := ParseLeaving(string(text))
	if err == nil {
		*l = v
	}
	return err
}

// Scan reads a code or NULL.
func (l *Leaving) Scan(src any) error {
	v, err := leavings.Scan(src)
	if err == nil {
		*l = Leaving(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (l Leaving) Value() (driver.Value, error) { return leavings.SQL(uint8(l)) }

// String is the code, empty when not recorded.
func (x Sex) String() string { return sexes.Text(uint8(x)) }

// ParseSex reads a code; an unknown one is a [*law.NameError].
func ParseSex(text string) (Sex, error) {
	v, err := sexes.Parse(text)
	return Sex(v), err
}

// MarshalText gives the code.
func (x Sex) MarshalText() ([]byte, error) { return []byte(x.String()), nil }

// UnmarshalText reads a code.
func (x *Sex) UnmarshalText(text []byte) error {
	v, err := ParseSex(string(text))
	if err == nil {
		*x = v
	}
	return err
}

// Scan reads a code or NULL.
func (x *Sex) Scan(src any) error {
	v, err := sexes.Scan(src)
	if err == nil {
		*x = Sex(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (x Sex) Value() (driver.Value, error) { return sexes.SQL(uint8(x)) }

// String is the code, empty when not recorded.
func (e Employer) String() string { return employers.Text(uint8(e)) }

// ParseEmployer reads a code; an unknown one is a [*law.NameError].
func ParseEmployer(text string) (Employer, error) {
	v, err := employers.Parse(text)
	return Employer(v), err
}

// MarshalText gives the code.
func (e Employer) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads a code.
func (e *Employer) UnmarshalText(text []byte) error {
	v, err := ParseEmployer(string(text))
	if err == nil {
		*e = v
	}
	return err
}

// Scan reads a code or NULL.
func (e *Employer) Scan(src any) error {
	v, err := employers.Scan(src)
	if err == nil {
		*e = Employer(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (e Employer) Value() (driver.Value, error) { return employers.SQL(uint8(e)) }

// String is the code, empty when not recorded.
func (s Source) String() string { return sources.Text(uint8(s)) }

// ParseSource reads a code; an unknown one is a [*law.NameError].
func ParseSource(text string) (Source, error) {
	v, err := sources.Parse(text)
	return Source(v), err
}

// MarshalText gives the code.
func (s Source) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a code.
func (s *Source) UnmarshalText(text []byte) error {
	v, err := ParseSource(string(text))
	if err == nil {
		*s = v
	}
	return err
}

// Scan reads a code or NULL.
func (s *Source) Scan(src any) error {
	v, err := sources.Scan(src)
	if err == nil {
		*s = Source(v)
	}
	return err
}

// Value is the code, or NULL when not recorded.
func (s Source) Value() (driver.Value, error) { return sources.SQL(uint8(s)) }
