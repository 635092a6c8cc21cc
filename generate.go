package parcours

//go:generate go run ./internal/lawmd
