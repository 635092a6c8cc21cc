package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLawMDIsCurrent(t *testing.T) {
	want, err := page()
	require.NoError(t, err)
	got, err := os.ReadFile("../../LAW.md")
	require.NoError(t, err)
	assert.True(t, string(want) == string(got), "LAW.md is not current: run go generate ./...")
}
