package law

import "unicode/utf8"

// AppendJSON appends the decision as JSON, with stable keys: rule, answer, why, join, args, cites (those of
// [Decision.Cites]) and because. Everything needed to show the decision years later is in it, the texts
// included as they stood; [ReadDecision] reads it back. The zero Decision is null.
func (d Decision) AppendJSON(b []byte) []byte {
	if d.IsZero() {
		return append(b, "null"...)
	}
	b = append(b, `{"rule":`...)
	b = appendString(b, d.Rule())
	b = append(b, `,"answer":"`...)
	b = append(b, d.Answer().String()...)
	b = append(b, `","why":"`...)
	b = append(b, d.Why().String()...)
	b = append(b, '"')
	n := d.root()
	if n.join != 0 {
		b = append(b, `,"join":"`...)
		b = append(b, n.join.String()...)
		b = append(b, '"')
	}
	if args := d.argsOf(n); len(args) > 0 {
		b = append(b, `,"args":[`...)
		for i := range args {
			if i > 0 {
				b = append(b, ',')
			}
			b = args[i].appendJSON(b)
		}
		b = append(b, ']')
	}
	cited := false
	for ref := range d.Cites() {
		if cited {
			b = append(b, ',')
		} else {
			b = append(b, `,"cites":[`...)
			cited = true
		}
		b = ref.appendJSON(b)
	}
	if cited {
		b = append(b, ']')
	}
	if len(d.nodes) > 1 {
		b = append(b, `,"because":[`...)
		for i := 1; i < len(d.nodes); {
			if i > 1 {
				b = append(b, ',')
			}
			next := i + int(d.nodes[i].size)
			b = Decision{d.nodes[i:next:next], d.args}.AppendJSON(b)
			i = next
		}
		b = append(b, ']')
	}
	return append(b, '}')
}

// MarshalJSON is [Decision.AppendJSON] for encoding/json.
func (d Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// appendJSON writes {"fact":"contract.end","date":"2024-08-31"} and the like: the role with the name,
// then the value under its type, then the first day of the version it comes from.
func (a *Arg) appendJSON(b []byte) []byte {
	b = append(b, '{', '"')
	b = append(b, a.role.String()...)
	b = append(b, '"', ':')
	b = appendString(b, a.name)
	if a.typ != TypeNone {
		b = append(b, ',', '"')
		b = append(b, a.typ.String()...)
		b = append(b, '"', ':')
		b = a.appendValue(b)
	}
	if a.role == RoleValue {
		b = append(b, `,"from":"`...)
		if from := a.From(); !from.IsZero() {
			b = from.appendISO(b)
		}
		b = append(b, '"')
		if a.late {
			b = append(b, `,"provisional":true`...)
		}
	}
	return append(b, '}')
}

func (a *Arg) appendValue(b []byte) []byte {
	switch a.typ {
	case TypeDate:
		b = append(b, '"')
		if d := unpackDate(a.num); !d.IsZero() {
			b = d.appendISO(b)
		}
		return append(b, '"')
	case TypeKinds:
		b = append(b, '"')
		return append(KindSet(a.num).append(b), '"')
	case TypeCount, TypeDays, TypeMonths, TypeYears, TypeMinutes, TypeNumber:
		if a.typ == TypeCount && a.num == 0 {
			return append(b, "null"...)
		}
		return appendInt(b, a.Int())
	default:
		return appendString(b, a.Text())
	}
}

func (r *Ref) appendJSON(b []byte) []byte {
	b = append(b, `{"text":`...)
	b = appendString(b, r.Text)
	for _, f := range [...]struct{ key, value string }{
		{`,"article":`, r.Article}, {`,"part":`, r.Part}, {`,"id":`, r.ID}, {`,"rank":`, r.Rank.String()}, {`,"seen":`, r.Seen.String()},
	} {
		if f.value != "" {
			b = append(b, f.key...)
			b = appendString(b, f.value)
		}
	}
	return append(b, '}')
}

// MarshalJSON writes a citation as decisions do: text, article, part, id, rank, seen.
func (r Ref) MarshalJSON() ([]byte, error) { return r.appendJSON(nil), nil }

// appendInt writes a whole number.
func appendInt(b []byte, n int64) []byte {
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	if n < 10 {
		return append(b, byte('0'+n))
	}
	return append(appendInt(b, n/10), byte('0'+n%10))
}

// appendString writes a JSON string. Keys and citations hardly ever need escaping, so a run of plain
// characters is copied at once.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
			b = append(b, s[from:i]...)
			b = append(b, `\ufffd`...)
			i++
			from = i
			continue
		}
		b = append(b, s[from:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		from = i
	}
	b = append(b, s[from:]...)
	return append(b, '"')
}
