package intake

import (
	"crypto/sha256"
	"encoding/binary"
)

// seen remembers who was in which session, and on which line. It keeps 128 bits of a digest, never the key
// itself: two different persons are taken for one only if SHA-256 gives way.
type seen struct {
	lines map[[16]byte]int
	max   int
	buf   []byte
	last  [16]byte // added last
}

// add gives the line on which the person was first seen in the session, 0 for the first time. ok is false
// when no more persons can be remembered.
func (s *seen) add(session, key string, line int) (first int, ok bool) {
	s.buf = binary.AppendUvarint(s.buf[:0], uint64(len(session))) // "a"+"bc" is not "ab"+"c"
	s.buf = append(append(s.buf, session...), key...)
	sum := sha256.Sum256(s.buf)
	digest := [16]byte(sum[:])
	if first, there := s.lines[digest]; there {
		return first, true
	}
	if len(s.lines) >= s.max {
		return 0, false
	}
	if s.lines == nil {
		s.lines = map[[16]byte]int{}
	}
	s.lines[digest], s.last = line, digest
	return 0, true
}

// forget takes back the last person added.
func (s *seen) forget() { delete(s.lines, s.last) }
