package dsn_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/parcours-emploi/parcours/facts/dsn"
)

func ExampleContract() {
	file := `S21.G00.40.001,'02092024'
S21.G00.40.006,'AIDE-SOIGNANT'
S21.G00.40.007,'02'
S21.G00.40.008,'65'
S21.G00.40.010,'31082025'`

	var d dsn.Declaration
	for text := range strings.Lines(file) {
		line, err := dsn.ParseLine(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		if _, err := d.Set(line); err != nil {
			fmt.Println(err)
		}
	}
	read := dsn.Contract(d)
	fmt.Println(d.Nature.Label())
	fmt.Println(read.Class, read.Contract.Kind, read.Contract.OpenEnded, read.Contract.End)

	d.Scheme = dsn.Scheme{}
	read = dsn.Contract(d)
	fmt.Printf("%q, %s\n", read.Contract.Kind, read.Review.Text(language.French))
	// Output:
	// Contrat de travail à durée déterminée de droit privé
	// employment apprentissage no 2025-08-31
	// "", dispositif de politique publique non déclaré
}

func ExampleParseNature() {
	_, err := dsn.ParseNature("0A")
	fmt.Println(err)

	// 93 is a line of service in one rubric, a PMSMP in the other.
	n, err := dsn.ParseNature("93")
	fmt.Println(n.Label(), err)
	s, err := dsn.ParseScheme("93")
	fmt.Println(s.Label(), err)
	// Output:
	// law: Nature: found "0A", want two digits, the code of S21.G00.40.007
	// Ligne de service <nil>
	// Période de mise en situation en milieu professionnel <nil>
}
