// Command lawmd writes LAW.md, the page that says what law this version holds: every dated value with its
// texts, every convention, every rule, and the whole register of identifiers. Run it with go generate.
package main

import (
	"log"
	"os"
)

func main() {
	page, err := page()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("LAW.md", page, 0o644); err != nil {
		log.Fatal(err)
	}
}
