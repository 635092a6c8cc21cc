package funding

import (
	"github.com/parcours-emploi/parcours/facts"
	"github.com/parcours-emploi/parcours/law"
)

// Tables are the figures that the law leaves to branches, operators and prefects, checked and ready to be looked up. They
// are data with an owner and a date, not rules: this package ships none of them, and where a row is missing the answer is
// Unknown. Make them with [ParseTables] or [NewTables]; a nil *Tables holds nothing. They never change, so that any number
// of goroutines may share them.
type Tables struct {
	rows   TableRows
	orders []Order
	named  map[law.Count]bool // certifications with a row that names a branch

	npec     map[npecKey]*series[law.Euro]
	branch   map[branchKey]*series[law.Euro]
	overseas map[overseasKey]*series[law.Rate]
	flat     map[flatKey]*series[law.Euro]
	poec     map[facts.Operator]*series[law.Euro]
}

// TableRows are the rows of [Tables], as a host reads or writes them in JSON. Days are inclusive. Every row has a first day
// and a source. Rows of the same key follow each other without overlap; a gap between two of them is declared by a row of
// its own (Gap), or it is a mistake. After the last row that has a last day nothing is known.
type TableRows struct {
	// Reviewed is the last day on which the caller checked that nothing newer exists: answers about later days are
	// provisional. Without it that day is the first one of the newest row. It may come before that day, where the row was
	// published ahead, but not by more than a year.
	Reviewed law.Date `json:"reviewed,omitzero"`
	// NPEC are the funding levels of apprenticeship contracts.
	NPEC []NPEC `json:"npec,omitempty"`
	// Branch are the flat amounts of the branches for professionalisation contracts and périodes de reconversion.
	Branch []BranchAmount `json:"branch,omitempty"`
	// Overseas are the modulations that operators decide overseas.
	Overseas []OverseasRate `json:"overseas,omitempty"`
	// Flat are amounts that an operator or another payer sets for everyone.
	Flat []FlatAmount `json:"flat,omitempty"`
	// POEC are the hourly amounts that operators pay for collective preparation courses.
	POEC []POECRate `json:"poec,omitempty"`
	// Orders are the regional orders on the aids to PEC and CIE.
	Orders []OrderRow `json:"orders,omitempty"`
}

// Source says where a row comes from, as [law.Ref] does.
type Source struct {
	Text    string `json:"text,omitzero" table:"required"` // "France compétences, référentiel NPEC du 25 septembre 2026"
	Article string `json:"article,omitzero"`
	ID      string `json:"id,omitzero"` // Légifrance identifier of an act
	// Seen says how the text was seen when the row was written down.
	Seen law.Seen `json:"seen,omitzero" table:"required"`
	// Rank is the rank of the text: a published table when it is not given.
	Rank law.Rank `json:"rank,omitzero"`
}

// Ref is the source as a citation.
func (s Source) Ref() law.Ref {
	r := law.Ref{Text: s.Text, Article: s.Article, ID: s.ID, Rank: s.Rank, Seen: s.Seen}
	if r.Rank == 0 {
		r.Rank = law.RankData
	}
	return r
}

// NPEC is the funding level (niveau de prise en charge) of an apprenticeship contract for one certification in one branch,
// by the day the contract was concluded (code du travail, L6332-14, D6332-78 to D6332-81).
type NPEC struct {
	// RNCP is the number of the certification in the national register: 35830 for RNCP35830.
	RNCP law.Count `json:"rncp,omitzero" table:"required"`
	// Branch is the code of the branch, in the numbering of the table used (CPNE or IDCC). A row without it is the value
	// by default, for the branches that have no row, or none yet: after the last row of a branch, nothing is known of it.
	Branch law.Count `json:"branch,omitzero"`
	// From and Through are the first and last day of conclusion. No last day means until the next row.
	From    law.Date `json:"from,omitzero" table:"required"`
	Through law.Date `json:"through,omitzero"`
	// Amount is the yearly amount. A row has an amount, or says None or Gap.
	Amount law.Euro `json:"amount,omitzero"`
	// None says that no level was set for those days: the provisional amount applies (D6332-80).
	None law.Answer `json:"none,omitzero"`
	// Gap says that the caller supplies no amount for those days, on purpose: the answer is Unknown.
	Gap    law.Answer `json:"gap,omitzero"`
	Source Source     `json:"source,omitzero" table:"required"`
}

// BranchAmount is what a branch sets for a professionalisation contract (D6332-85) or a période de reconversion (D6332-89).
type BranchAmount struct {
	// Branch is the code of the branch, in the numbering of the table used.
	Branch law.Count `json:"branch,omitzero" table:"required"`
	Scheme BranchFor `json:"scheme,omitzero" table:"required"`
	// Priority says whether the row is for the persons of L6325-1-1 only (Yes), for the others only (No), or for both
	// (not given). Both forms for the same days are a mistake.
	Priority law.Answer `json:"priority,omitzero"`
	// Per says whether the amount is for an hour of training or for the whole contract or period.
	Per     AmountPer `json:"per,omitzero"`
	From    law.Date  `json:"from,omitzero" table:"required"`
	Through law.Date  `json:"through,omitzero"`
	Amount  law.Euro  `json:"amount,omitzero"`
	// None says that the branch set nothing for those days: the default of the code applies.
	None   law.Answer `json:"none,omitzero"`
	Gap    law.Answer `json:"gap,omitzero"`
	Source Source     `json:"source,omitzero" table:"required"`
}

// OverseasRate is the modulation of funding levels that the board of an operator decides for an overseas territory
// (L6523-2-3, 1°): the percentage of the level that is paid, such as 110%.
type OverseasRate struct {
	Operator facts.Operator `json:"operator,omitzero" table:"required"`
	Place    law.Place      `json:"place,omitzero" table:"required" except:"metropole,alsace_moselle"`
	From     law.Date       `json:"from,omitzero" table:"required"`
	Through  law.Date       `json:"through,omitzero"`
	Rate     law.Rate       `json:"rate,omitzero"`
	Gap      law.Answer     `json:"gap,omitzero"`
	Source   Source         `json:"source,omitzero" table:"required"`
}

// FlatAmount is an amount that its payer sets for everyone, by the day the contract was concluded.
type FlatAmount struct {
	Subject FlatFor `json:"subject,omitzero" table:"required"`
	// Operator is the one that sets it; not given for what no operator sets (Agefiph).
	Operator facts.Operator `json:"operator,omitzero"`
	From     law.Date       `json:"from,omitzero" table:"required"`
	Through  law.Date       `json:"through,omitzero"`
	Amount   law.Euro       `json:"amount,omitzero"`
	Gap      law.Answer     `json:"gap,omitzero"`
	Source   Source         `json:"source,omitzero" table:"required"`
}

// POECRate is the amount for an hour of training and trainee that an operator pays for a POEC, by the day of entry into
// the course. No national amount was found.
type POECRate struct {
	Operator facts.Operator `json:"operator,omitzero" table:"required"`
	From     law.Date       `json:"from,omitzero" table:"required"`
	Through  law.Date       `json:"through,omitzero"`
	Amount   law.Euro       `json:"amount,omitzero"`
	Gap      law.Answer     `json:"gap,omitzero"`
	Source   Source         `json:"source,omitzero" table:"required"`
}

// Rows are the rows as they were given. They are shared: do not change them.
func (t *Tables) Rows() TableRows {
	if t == nil {
		return TableRows{}
	}
	return t.rows
}

// OrderRow is one line of the order of a prefect of region, as a row of tables: see [Order], which it becomes.
type OrderRow struct {
	ID     string          `json:"id,omitzero"`  // name of the line: "REG-GES-2023"
	Act    string          `json:"act,omitzero"` // the act itself
	Region facts.Region    `json:"region,omitzero" table:"required"`
	Kind   law.Kind        `json:"kind,omitzero" table:"required" only:"pec,cie"`
	Public facts.AidPublic `json:"public,omitzero" table:"required"`
	// From and Through are days of decision; of conclusion of the contract when ByContract is true.
	From       law.Date   `json:"from,omitzero" table:"required"`
	Through    law.Date   `json:"through,omitzero"`
	ByContract law.Answer `json:"by_contract,omitzero"`
	// Rate is applied to the SMIC: 95% at most, 47% for a CIE, and 0% where the State pays nothing. It may be left out of a line
	// of which the hours were read and the rate was not.
	Rate law.Rate `json:"rate,omitzero"`
	// HoursMin and HoursMax are above 0 and at most 35 a week, MonthsMin and MonthsMax from 1 to 60.
	HoursMin  law.Hours `json:"hours_min,omitzero"`
	HoursMax  law.Hours `json:"hours_max,omitzero"`
	MonthsMin law.Count `json:"months_min,omitzero"`
	MonthsMax law.Count `json:"months_max,omitzero"`
	// Gap says that the caller supplies no line for those days, on purpose.
	Gap    law.Answer `json:"gap,omitzero"`
	Source Source     `json:"source,omitzero" table:"required"`
}

// Orders are the regional orders, in the order given. They are shared: do not change them.
func (t *Tables) Orders() []Order {
	if t == nil {
		return nil
	}
	return t.orders
}
