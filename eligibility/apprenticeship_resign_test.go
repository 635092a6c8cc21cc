package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/parcours-emploi/parcours/eligibility"
	"github.com/parcours-emploi/parcours/law"
)

// D6222-21-1: the employer is told five calendar days after the request at the earliest, and the break comes seven after that. An employer told
// later moves the first day of the break.
func TestResignationMoved(t *testing.T) {
	for _, row := range []struct {
		because             string
		mediator, told, out string
		later, wait         int // days by which the information and the break would have to move, none when moving it alone is not enough
	}{
		{"3 March + 5 is the 8th, + 7 the 15th: told three days later, the notice to the 14th would be a day short", "2025-03-03", "2025-03-05", "2025-03-14", 0, 0},
		{"out on the 15th: told three days later is enough", "2025-03-03", "2025-03-05", "2025-03-15", 3, 0},
		{"both too early: told on the 8th, out on the 15th, from the 10th five days", "2025-03-03", "2025-03-05", "2025-03-10", 3, 5},
		{"told in time, out two days early: 8 + 7 is the 15th", "2025-03-03", "2025-03-08", "2025-03-13", 0, 2},
		{"told on 25 August, out on the 30th: 1 September is past the term of 31 August", "2026-08-20", "2026-08-25", "2026-08-30", 0, 0},
	} {
		c := apprenticeResigning()
		b := &c.Apprenticeship.Break
		b.Mediator, b.Told, c.Contract.Ended = day(row.mediator), day(row.told), day(row.out)
		d := eligibility.ApprenticeBreak(&c)
		assert.Equal(t, law.No, d.Answer(), row.because)
		later, wait := d.Find("APP-BREAK-RESIGN-MEDIATOR").Off(), d.Find("APP-BREAK-RESIGN-NOTICE").Off()
		assert.Equal(t, row.later, int(later.Int()), row.because)
		assert.Equal(t, row.wait, int(wait.Int()), row.because)
		if row.later == 0 && row.wait == 0 {
			continue
		}
		b.Told, c.Contract.Ended = b.Told.AddDays(row.later), c.Contract.Ended.AddDays(row.wait)
		assert.Equal(t, law.Yes, eligibility.ApprenticeBreak(&c).Answer(), "moved: %s", row.because)
	}
}
