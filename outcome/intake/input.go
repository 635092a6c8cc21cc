package intake

import (
	"bytes"
	"errors"
	"io"
)

// input is a window over the bytes of a file. It holds at most limit bytes, whatever the file holds.
type input struct {
	r     io.Reader // steady
	buf   []byte
	at, n int   // the bytes not consumed yet are buf[at:n]
	limit int   // of len(buf)
	err   error // what ended the reading, io.EOF included

	consumed int64
}

const firstBuffer = 128 << 10

// steady is a reader that gives at least one byte or an error, and never more bytes than asked for.
type steady struct{ r io.Reader }

func (s steady) Read(p []byte) (int, error) {
	for range 100 { // a reader may give nothing without being at its end, but not for ever
		n, err := s.r.Read(p)
		switch {
		case n < 0 || n > len(p):
			return 0, io.ErrNoProgress
		case n > 0 || err != nil || len(p) == 0:
			return n, err
		}
	}
	return 0, io.ErrNoProgress
}

func newInput(r io.Reader, limit int) input {
	return input{r: r, buf: make([]byte, min(firstBuffer, limit)), limit: limit}
}

func (in *input) unread() []byte { return in.buf[in.at:in.n] }

// more adds at least one byte to those not consumed. It is false at the end, on an error of the reader, and
// when limit bytes wait already: see full.
func (in *input) more() bool {
	if in.err != nil || in.full() {
		return false
	}
	if in.at > 0 {
		in.n = copy(in.buf, in.buf[in.at:in.n])
		in.at = 0
	}
	if in.n == len(in.buf) {
		grown := make([]byte, min(2*len(in.buf), in.limit))
		copy(grown, in.buf)
		in.buf = grown
	}
	m, err := in.r.Read(in.buf[in.n:])
	in.n += m
	in.err = err
	return m > 0
}

// fill reads until so many bytes wait, or no more can.
func (in *input) fill(n int) {
	ok := true
	for ok && len(in.unread()) < n {
		ok = in.more()
	}
}

// full tells that no byte can be added before some are consumed.
func (in *input) full() bool { return in.n-in.at >= in.limit }

// failed tells that the file could not be read to its end.
func (in *input) failed() bool { return in.err != nil && !errors.Is(in.err, io.EOF) }

// line finds the end of the first line not consumed: the index of its end mark in unread, or the length of
// unread for a last line without one. It is -1 when nothing is left, when reading failed, and when the line
// is longer than the limit (then full is true).
func (in *input) line(eol byte) int {
	searched := 0
	for {
		b := in.unread()
		if i := bytes.IndexByte(b[searched:], eol); i >= 0 {
			return searched + i
		}
		searched = len(b)
		if in.more() {
			continue
		}
		if searched == 0 || in.failed() || in.full() {
			return -1
		}
		return searched
	}
}

// consume drops the first n bytes, or all of them when there are fewer (a last line has no end mark).
func (in *input) consume(n int) {
	n = min(n, in.n-in.at)
	in.at += n
	in.consumed += int64(n)
}

// drop consumes the rest of a line of any length, its end mark included.
func (in *input) drop(eol byte) {
	for {
		if i := bytes.IndexByte(in.unread(), eol); i >= 0 {
			in.consume(i + 1)
			return
		}
		in.consume(in.n - in.at)
		if !in.more() {
			return
		}
	}
}
