// Package schematest validates cases against the JSON Schema of package facts with a validator that knows
// nothing of this library, as a host in another language would. It holds tests only.
package schematest
