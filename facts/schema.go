package facts

import _ "embed" // the schema is a file of its own, for programs in other languages

//go:generate go run github.com/parcours-emploi/parcours/internal/factschema -o schema.json

//go:embed schema.json
var schema string

// Schema is the JSON Schema (draft 2020-12) of a [Case], with the name of each fact in French and English
// and the codes of each enumeration. It describes what encoding/json writes; what it accepts, [ParseCase]
// reads, days that do not exist and hours with three decimals aside, which a schema cannot refuse.
func Schema() string { return schema }
