package outcome

// LeftOut is an indicator in use whose definition is not complete in the sources that could be read, so
// that it has no value here. A host that holds the missing text can write it as an [Indicator].
type LeftOut struct {
	ID     string
	FR     string
	Lacks  string // what is missing, in English
	Source string
}

// IndicatorsLeftOut lists the indicators that are not computed, and what each lacks.
func IndicatorsLeftOut() []LeftOut {
	return []LeftOut{
		{
			"ft_acces_emploi_sortants", "Accès à l'emploi des sortants d'une formation prescrite par France Travail",
			"the minimal length of the job that counts", "data.gouv.fr, « API Sortants de formation et accès à l'emploi »",
		},
		{
			"rap102_retours_emploi", "Retours à l'emploi (programme 102)",
			"a count month by month over the categories of registered jobseekers, which a journey does not hold; it counts an entry into POEI or AFPR as a return to employment",
			"rapports et projets annuels de performances, programme 102",
		},
		{
			"geiq_label_rates", "Taux du label GEIQ",
			"the formulas of its five rates", "les-emplois (gip-inclusion), écrans du label",
		},
		{
			"cfa_taux_rupture", "Taux de rupture des contrats d'apprentissage conclus, par CFA",
			"the formula, left to a joint order", "code du travail, art. L6111-8",
		},
		{
			"qualiopi_2", "Qualiopi, indicateur 2",
			"a formula: the provider chooses indicators suited to its services", "code du travail, annexe au chapitre VI (référentiel national qualité)",
		},
		{
			"qualiopi_3", "Qualiopi, indicateur 3",
			"a formula, and the blocks and equivalences obtained", "code du travail, annexe au chapitre VI (référentiel national qualité)",
		},
		{
			"esfplus_6_months", "FSE+, situation six mois après la sortie",
			"the numerator of the result indicators (annex I of the regulation)", "règlement (UE) 2021/1057",
		},
	}
}
