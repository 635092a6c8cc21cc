package intake

import (
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Encoding is how a file writes its characters. The zero value is "to be found out": a byte order mark or a
// zero byte in every second place says UTF-16; otherwise the first row with a byte above 127 decides for the
// whole file, UTF-8 when that row is valid UTF-8 and Windows-1252 when it is not. A later row that breaks
// what was decided is rejected, never guessed at again.
type Encoding uint8

// The encodings that are read.
const (
	UTF8 Encoding = iota + 1
	Windows1252
	UTF16LE
	UTF16BE
)

var encodings = [...]string{"", "utf-8", "windows-1252", "utf-16le", "utf-16be"}

// String is "utf-8", "windows-1252", "utf-16le" or "utf-16be", empty when not found out.
func (e Encoding) String() string {
	if int(e) < len(encodings) {
		return encodings[e]
	}
	return ""
}

const (
	markUTF8    = "\xef\xbb\xbf"
	markUTF16LE = "\xff\xfe"
	markUTF16BE = "\xfe\xff"
)

// decoded looks at the first bytes of r and gives a reader of text whose ASCII characters take one byte,
// without byte order mark, and the encoding when the first bytes are enough to tell.
func decoded(r io.Reader, asked Encoding) (io.Reader, Encoding, []byte, error) {
	head := make([]byte, 4)
	n, err := io.ReadFull(r, head)
	head = head[:n]
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	if err != nil {
		return nil, 0, nil, err
	}
	found := asked
	switch {
	case bytes.HasPrefix(head, []byte(markUTF8)) && (asked == 0 || asked == UTF8):
		return io.MultiReader(bytes.NewReader(head[len(markUTF8):]), r), UTF8, head, nil
	case asked != 0:
	case bytes.HasPrefix(head, []byte(markUTF16LE)), alternates(head, 1):
		found = UTF16LE
	case bytes.HasPrefix(head, []byte(markUTF16BE)), alternates(head, 0):
		found = UTF16BE
	}
	all := io.MultiReader(bytes.NewReader(head), r)
	switch found {
	case UTF16LE:
		return transform.NewReader(all, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()), found, head, nil
	case UTF16BE:
		return transform.NewReader(all, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder()), found, head, nil
	default:
		return all, found, head, nil
	}
}

// alternates tells UTF-16 without a mark: two ASCII characters, whose high bytes (at zero, then two further)
// are zero.
func alternates(head []byte, zero int) bool {
	return len(head) == 4 && head[zero] == 0 && head[zero+2] == 0 && head[1-zero] != 0 && head[3-zero] != 0
}

// text checks one row, or one line, against the encoding of the file, settles that encoding when it is still
// open, and says whether the fields need [latin] before they are read.
func (e *Encoding) text(row []byte) (latin bool, err error) {
	if bytes.IndexByte(row, 0) >= 0 {
		return false, ErrNUL
	}
	switch *e {
	case UTF8:
		if !utf8.Valid(row) {
			return false, &EncodingError{Encoding: UTF8}
		}
	case Windows1252:
		return !ascii(row), nil
	case UTF16LE, UTF16BE: // the decoder wrote U+FFFD for what is not UTF-16
		if bytes.Contains(row, []byte("\uFFFD")) {
			return false, &EncodingError{Encoding: *e}
		}
	default:
		switch {
		case ascii(row):
		case utf8.Valid(row):
			*e = UTF8
		default:
			*e = Windows1252
			return true, nil
		}
	}
	return false, nil
}

func ascii(b []byte) bool {
	for len(b) >= 8 {
		if (b[0]|b[1]|b[2]|b[3]|b[4]|b[5]|b[6]|b[7])&0x80 != 0 {
			return false
		}
		b = b[8:]
	}
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// latin appends the UTF-8 form of a Windows-1252 text. It is false when the text holds one of the five bytes
// that Windows-1252 leaves without a character.
func latin(dst, text []byte) ([]byte, bool) {
	ok := true
	for _, c := range text {
		if c < utf8.RuneSelf {
			dst = append(dst, c)
			continue
		}
		r := charmap.Windows1252.DecodeByte(c)
		ok = ok && r != utf8.RuneError && r >= 0xA0 // C1 controls: how the five are decoded elsewhere
		dst = utf8.AppendRune(dst, r)
	}
	return dst, ok
}
