package intake

import "unicode/utf8"

// fold appends a name without what people and spreadsheets vary: case, accents, and whatever is neither a
// letter nor a digit, of which each run becomes one "_" and those at the ends vanish. "Date d’entrée *" is
// "date_d_entree".
func fold(dst, name []byte) []byte {
	start := len(dst)
	gap := false
	for len(name) > 0 {
		r, size := utf8.DecodeRune(name)
		name = name[size:]
		text := folded(r)
		switch {
		case r >= 0x0300 && r <= 0x036F: // an accent of its own, as some systems write file names and texts
			continue
		case text == "":
			gap = true
			continue
		case gap && len(dst) > start:
			dst = append(dst, '_')
		}
		gap = false
		dst = append(dst, text...)
	}
	return dst
}

const letters = "0123456789abcdefghijklmnopqrstuvwxyz"

// folded is the base letters of a letter, or a digit; it is empty for anything else. The letters are those
// of French and of the names of neighbouring languages that Windows-1252 holds.
func folded(r rune) string {
	switch {
	case r >= '0' && r <= '9':
		return letters[r-'0' : r-'0'+1]
	case r >= 'a' && r <= 'z':
		return letters[r-'a'+10 : r-'a'+11]
	case r >= 'A' && r <= 'Z':
		return letters[r-'A'+10 : r-'A'+11]
	case r < utf8.RuneSelf:
		return ""
	}
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'À', 'Á', 'Â', 'Ã', 'Ä', 'Å':
		return "a"
	case 'ç', 'Ç':
		return "c"
	case 'è', 'é', 'ê', 'ë', 'È', 'É', 'Ê', 'Ë':
		return "e"
	case 'ì', 'í', 'î', 'ï', 'Ì', 'Í', 'Î', 'Ï':
		return "i"
	case 'ñ', 'Ñ':
		return "n"
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'ø', 'Ò', 'Ó', 'Ô', 'Õ', 'Ö', 'Ø':
		return "o"
	case 'ù', 'ú', 'û', 'ü', 'Ù', 'Ú', 'Û', 'Ü':
		return "u"
	case 'ý', 'ÿ', 'Ý', 'Ÿ':
		return "y"
	case 'š', 'Š':
		return "s"
	case 'ž', 'Ž':
		return "z"
	case 'œ', 'Œ':
		return "oe"
	case 'æ', 'Æ':
		return "ae"
	case 'ß':
		return "ss"
	}
	return ""
}

// trim drops the blanks at both ends: ASCII ones, the no-break spaces of French typography and the byte
// order mark that joined files keep in their middle.
func trim(text []byte) []byte {
	for len(text) > 0 {
		if c := text[0]; c == ' ' || c >= '\t' && c <= '\r' {
			text = text[1:]
			continue
		}
		r, size := utf8.DecodeRune(text)
		if !space(r) {
			break
		}
		text = text[size:]
	}
	for len(text) > 0 {
		if c := text[len(text)-1]; c == ' ' || c >= '\t' && c <= '\r' {
			text = text[:len(text)-1]
			continue
		} else if c < utf8.RuneSelf {
			break
		}
		r, size := utf8.DecodeLastRune(text)
		if !space(r) {
			break
		}
		text = text[:len(text)-size]
	}
	return text
}

// space tells U+00A0, U+202F, U+2009 and U+FEFF.
func space(r rune) bool { return r == '\u00a0' || r == '\u202f' || r == '\u2009' || r == '\ufeff' }
