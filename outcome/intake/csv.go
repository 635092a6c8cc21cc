package intake

import (
	"bytes"
)

// records splits a CSV file into records. Fields are separated by one of ";", "," and tab, may be enclosed
// in double quotes, and an enclosed field may hold separators, line ends and doubled quotes. A quote inside a
// field that does not begin with one is an ordinary character.
//
// One damaged record never takes others with it: reading goes on at the line that follows its first line.
type records struct {
	in     *input
	enc    *Encoding
	comma  byte
	eol    byte
	line   int      // first line of the record, from 1
	next1  int      // line that follows it
	fields [][]byte // of the record, until the next call of next
	bad    error    // why the record cannot be read; fields is then empty
	spare  []byte   // fields that had to be rewritten
}

// next reads one record. It is false at the end of the file or when reading failed.
func (c *records) next() bool {
	c.fields, c.spare, c.bad = c.fields[:0], c.spare[:0], nil
	c.line = max(c.next1, 1)
	end := c.in.line(c.eol)
	if end < 0 {
		if !c.in.full() {
			return false
		}
		c.in.drop(c.eol)
		c.next1 = c.line + 1
		c.bad = ErrTooLong
		return true
	}
	row := c.in.unread()[:end]
	if bytes.IndexByte(row, '"') < 0 {
		c.next1 = c.line + 1
		c.plain(row)
		c.finish(row)
		c.in.consume(end + 1)
		return true
	}
	c.quoted(end)
	return true
}

// plain splits a record that holds no quote.
func (c *records) plain(row []byte) {
	if n := len(row); n > 0 && row[n-1] == '\r' {
		row = row[:n-1]
	}
	for {
		i := bytes.IndexByte(row, c.comma)
		if i < 0 {
			c.fields = append(c.fields, row)
			return
		}
		c.fields = append(c.fields, row[:i])
		row = row[i+1:]
	}
}

// quoted splits a record that holds quotes and may go on after its first line, which ends at first.
func (c *records) quoted(first int) {
	for {
		c.fields, c.spare = c.fields[:0], c.spare[:0]
		b := c.in.unread()
		n, whole := c.split(b)
		switch {
		case whole:
			c.next1 = c.line + 1 + bytes.Count(b[:n], []byte{c.eol})
			c.finish(b[:n])
			c.in.consume(n + 1)
			return
		case c.bad == nil && c.in.more():
			continue // the record goes on beyond what was read
		case c.bad == nil:
			c.bad = ErrQuoteOpen
		}
		c.fields = c.fields[:0]
		c.next1 = c.line + 1
		c.in.consume(first + 1)
		return
	}
}

// split cuts the first record of b into fields and gives its length without its end mark. It is not whole
// when the record is damaged (then bad says how) or when b stops before its end.
func (c *records) split(b []byte) (n int, whole bool) {
	ended := c.in.err != nil // b then holds the last bytes of the file
	i := 0
	for {
		if i < len(b) && b[i] == '"' {
			field, after, ok := c.enclosed(b, i+1, ended)
			if !ok {
				return 0, false
			}
			c.fields = append(c.fields, field)
			i = after
		} else {
			j := i
			for j < len(b) && b[j] != c.comma && b[j] != c.eol {
				j++
			}
			field := b[i:j]
			if j == len(b) && !ended {
				return 0, false
			}
			if n := len(field); n > 0 && field[n-1] == '\r' && (j == len(b) || b[j] == c.eol) {
				field = field[:n-1]
			}
			c.fields = append(c.fields, field)
			i = j
		}
		if i >= len(b) || b[i] == c.eol {
			return min(i, len(b)), true
		}
		i++ // the separator
	}
}

// enclosed reads a field whose opening quote stands just before i. after is where its separator, or the end
// mark of the record, stands.
func (c *records) enclosed(b []byte, i int, ended bool) (field []byte, after int, ok bool) {
	start, kept := i, -1 // kept: where the rewritten field begins in spare
	for {
		q := bytes.IndexByte(b[i:], '"')
		if q < 0 {
			return nil, 0, false
		}
		q += i
		if q+1 < len(b) && b[q+1] == '"' { // a doubled quote stands for one
			if kept < 0 {
				kept = len(c.spare)
			}
			c.spare = append(c.spare, b[start:q+1]...)
			i = q + 2
			start = i
			continue
		}
		after = q + 1
		if after < len(b) && b[after] == '\r' && c.eol == '\n' &&
			(after+1 < len(b) && b[after+1] == '\n' || after+1 == len(b)) {
			after++
		}
		if after >= len(b) && !ended {
			return nil, 0, false // the next byte tells a doubled quote from a closing one
		}
		if after < len(b) && b[after] != c.comma && b[after] != c.eol {
			c.bad = ErrQuoteInside
			return nil, 0, false
		}
		if kept < 0 {
			return b[start:q], after, true
		}
		c.spare = append(c.spare, b[start:q]...)
		return c.spare[kept:len(c.spare):len(c.spare)], after, true
	}
}

// finish checks the characters of a record and brings its fields to UTF-8.
func (c *records) finish(row []byte) {
	isLatin, err := c.enc.text(row)
	if err == nil && isLatin {
		for i, f := range c.fields {
			if ascii(f) {
				continue
			}
			from := len(c.spare)
			var ok bool
			if c.spare, ok = latin(c.spare, f); !ok {
				err = &EncodingError{Encoding: Windows1252}
				break
			}
			c.fields[i] = c.spare[from:len(c.spare):len(c.spare)]
		}
	}
	if err != nil {
		c.bad = err
		c.fields = c.fields[:0]
	}
}

// blank tells a record without any value: an empty line, or one of separators only, as spreadsheets write
// below their last row.
func (c *records) blank() bool {
	for _, f := range c.fields {
		if len(bytes.TrimSpace(f)) > 0 {
			return false
		}
	}
	return c.bad == nil
}
