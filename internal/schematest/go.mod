// The third-party validator of the JSON Schema of package facts: a module of its own, so that users of the
// library do not carry it.
module github.com/parcours-emploi/parcours/internal/schematest

go 1.26.0

require (
	github.com/parcours-emploi/parcours v0.0.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	github.com/stretchr/testify v1.12.1
)

require (
	github.com/shopspring/decimal v1.6.0 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace github.com/parcours-emploi/parcours => ../..
