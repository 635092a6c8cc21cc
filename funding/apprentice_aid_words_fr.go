package funding

import "github.com/parcours-emploi/parcours/law"

// apprenticeAidFrench is what the rules on the State aid to the employers of apprentices say in French.
var apprenticeAidFrench = law.Words{
	Lang: law.French,
	Rules: []law.Sentences{
		{
			ID: "AID-APP", Title: "Aide de l'État à l'employeur d'apprenti",
			Yes: []string{
				"L'aide est due à l'employeur.",
			},
			No: []string{
				"L'aide n'est pas due.",
			},
			Unknown: []string{
				"On ne peut pas dire si l'aide est due, ou de combien.",
			},
		},
		{
			ID: "AID-APP-CONTRACT", Title: "Contrat d'apprentissage",
			Yes: []string{
				"Le contrat est un contrat d'apprentissage.",
			},
			No: []string{
				"L'aide est réservée aux contrats d'apprentissage, et celui-ci est d'une autre nature ({contract.kind}).",
			},
		},
		{
			ID: "AID-APP-PUBLIC", Title: "Employeur hors du secteur public non industriel et commercial, ou GIP au personnel de droit privé",
			Yes: []string{
				"L'employeur est un groupement d'intérêt public dont le personnel est de droit privé\u00a0: il peut être aidé ({hiring_aid.private_staff}).",
				"L'employeur ne relève pas du secteur public non industriel et commercial.",
			},
			No: []string{
				"Les employeurs du secteur public non industriel et commercial n'ont pas droit à l'aide.",
			},
		},
		{
			ID: "AID-APP-GE", Title: "Apprenti qu'un groupement d'employeurs ne met pas à disposition d'une collectivité territoriale",
			Yes: []string{
				"L'employeur n'est pas un groupement d'employeurs qui met l'apprenti à disposition d'une collectivité territoriale.",
			},
			No: []string{
				"Un groupement d'employeurs qui met l'apprenti à disposition d'une collectivité territoriale n'a pas droit à l'aide.",
			},
		},
		{
			ID: "AID-APP-LEVEL8", Title: "Certification de niveau 7 au plus",
			Yes: []string{
				"La certification préparée est de niveau {apprenticeship.prepares}.",
			},
			No: []string{
				"La certification préparée est de niveau {apprenticeship.prepares}\u00a0: pour un contrat conclu ce jour-là, aucune aide n'existe au-delà du niveau {apprentice_aid.level}.",
				"La certification préparée est de niveau {apprenticeship.prepares}\u00a0: aucune aide n'existe au-delà du niveau 7.",
			},
		},
		{
			ID: "AID-APP-START", Title: "Début d'exécution du contrat",
			Yes: []string{
				"L'aide court à partir du début d'exécution, le {contract.start}.",
			},
			No: []string{
				"Le contrat a pris fin le {contract.ended}, avant son début d'exécution\u00a0: rien n'est dû.",
			},
		},
		{
			ID: "AID-APP-NOCUMUL", Title: "Une aide, unique ou exceptionnelle",
			Yes: []string{
				"Une des deux aides est ouverte, jamais les deux.",
			},
			No: []string{
				"Ni l'aide unique ni l'aide exceptionnelle ne sont ouvertes.",
			},
			Unknown: []string{
				"On ne peut pas dire si une des deux aides est ouverte, ou laquelle.",
			},
		},
		{
			ID: "AID-APP-UNIQUE", Title: "Aide unique",
			Yes: []string{
				"Les conditions de l'aide unique sont réunies.",
			},
			No: []string{
				"Les conditions de l'aide unique ne sont pas réunies.",
			},
		},
		{
			ID: "AID-APP-EXCEPT", Title: "Aide exceptionnelle",
			Yes: []string{
				"Les conditions de l'aide exceptionnelle sont réunies.",
			},
			No: []string{
				"Aucune aide exceptionnelle n'existait pour un contrat conclu le {contract.made}.",
				"Les conditions de l'aide exceptionnelle ne sont pas réunies.",
			},
		},
		{
			ID: "AID-APP-SIZE-250", Title: "Moins de 250 salariés",
			Yes: []string{
				"L'entreprise a moins de {apprentice_aid.size} salariés.",
			},
			No: []string{
				"L'entreprise n'a pas moins de {apprentice_aid.size} salariés.",
			},
		},
		{
			ID: "AID-APP-SIZE-2019", Title: "Effectif de l'année civile précédente",
			Yes: []string{
				"L'effectif de l'année civile précédente, tous établissements confondus, est de {employer.headcount.annual}.",
			},
			No: []string{
				"L'effectif de l'année civile précédente, tous établissements confondus, est de {employer.headcount.annual}.",
			},
			Unknown: []string{"À préciser\u00a0: l'effectif de l'année civile {#aid.size.year}, et l'année à laquelle il se rapporte."},
		},
		{
			ID: "AID-APP-SIZE-L130", Title: "Effectif annuel moyen de l'année civile précédente",
			Yes: []string{
				"L'effectif annuel moyen de l'année civile précédente est de {employer.headcount.annual}.",
			},
			No: []string{
				"L'effectif annuel moyen de l'année civile précédente est de {employer.headcount.annual}.",
			},
			Unknown: []string{"À préciser\u00a0: l'effectif de l'année civile {#aid.size.year}, et l'année à laquelle il se rapporte."},
		},
		{
			ID: "AID-APP-SIZE-FIRST", Title: "Effectif au dernier jour du mois de la première embauche ou du transfert",
			Yes: []string{
				"L'effectif au dernier jour du mois de la première embauche ou du transfert de contrats est de {employer.headcount.month_end}.",
			},
			No: []string{
				"L'effectif au dernier jour du mois de la première embauche ou du transfert de contrats est de {employer.headcount.month_end}.",
			},
			Unknown: []string{"À préciser\u00a0: l'effectif de l'année civile {#aid.size.year}, et l'année à laquelle il se rapporte."},
		},
		{
			ID: "AID-APP-SIZE-OUT", Title: "Personne comptée dans l'effectif",
			Yes: []string{
				"Le contrat ou l'action de professionnalisation a pris fin le {worker.ends}\u00a0: la personne est comptée dans l'effectif.",
				"Remplacement d'un salarié absent\u00a0: {worker.replaces}. La personne est comptée dans l'effectif ({worker.kind}).",
				"L'entreprise est l'agence de travail temporaire\u00a0: {worker.agency}. La personne est comptée dans son effectif ({worker.kind}).",
				"La personne est comptée dans l'effectif ({worker.kind}).",
			},
			No: []string{
				"La personne n'est pas comptée dans l'effectif jusqu'au {worker.ends}, fin du contrat ou de l'action de professionnalisation.",
				"Remplacement d'un salarié absent\u00a0: {worker.replaces}. La personne n'est pas comptée dans l'effectif ({worker.kind}).",
				"L'entreprise est l'agence de travail temporaire\u00a0: {worker.agency}. La personne n'est pas comptée dans son effectif ({worker.kind}).",
				"La personne n'est pas comptée dans l'effectif ({worker.kind}).",
			},
		},
		{
			ID: "AID-APP-OVERSEAS", Title: "Niveau de l'aide unique",
			Yes: []string{
				"La certification est de niveau {apprenticeship.prepares}, et l'aide unique va jusqu'au niveau {apprentice_aid.unique.level.overseas} outre-mer.",
				"La certification est de niveau {apprenticeship.prepares}, dans la limite de l'aide unique (niveau {apprentice_aid.unique.level}).",
			},
			No: []string{
				"La certification est de niveau {apprenticeship.prepares}, au-delà de l'aide unique.",
			},
		},
		{
			ID: "AID-APP-GAP-2025", Title: "Aide exceptionnelle, du 1er janvier au 23 février 2025",
			No: []string{
				"Aucun décret ne prévoit d'aide exceptionnelle pour les contrats conclus du 1er janvier au 23 février 2025\u00a0; celui-ci l'a été le {contract.made}.",
			},
		},
		{
			ID: "AID-APP-GAP-2026", Title: "Aide exceptionnelle, du 1er janvier au 7 mars 2026",
			No: []string{
				"Aucun décret ne prévoit d'aide exceptionnelle pour les contrats conclus du 1er janvier au 7 mars 2026\u00a0; celui-ci l'a été le {contract.made}.",
			},
		},
		{
			ID: "AID-APP-EX-2026-FLOOR", Title: "Niveau de l'aide exceptionnelle de 2026",
			Yes: []string{
				"Le niveau {apprenticeship.prepares} n'est pas en dessous de ceux que le décret vise pour cette taille d'entreprise.",
			},
			No: []string{
				"Le décret ne vise pas le niveau {apprenticeship.prepares} pour cette taille d'entreprise\u00a0: il commence au niveau {apprentice_aid.exceptional.level.least} à partir de 250 salariés, au niveau 5 en dessous.",
			},
		},
		{
			ID: "AID-APP-EX-2026-START", Title: "Exécution commencée avant 2027",
			Yes: []string{
				"L'exécution commence le {contract.start}, au plus tard le {apprentice_aid.exceptional.start}.",
			},
			No: []string{
				"L'exécution commence le {contract.start}, après le {apprentice_aid.exceptional.start}\u00a0: {off}.",
			},
		},
		{
			ID: "AID-APP-SEND-6M", Title: "Contrat transmis à l'OPCO dans les six mois",
			Yes: []string{
				"Le contrat a été transmis à l'OPCO le {hiring_aid.sent}, au plus tard le {aid.deadline}.",
			},
			No: []string{
				"Le contrat a été transmis à l'OPCO le {hiring_aid.sent}, après le {aid.deadline}\u00a0: {off}.",
			},
		},
		{
			ID: "AID-APP-SEND-2025", Title: "Contrat de 2023 ou 2024 transmis à l'OPCO au plus tard le 30 juin 2025",
			Yes: []string{
				"Le contrat a été transmis à l'OPCO le {hiring_aid.sent}, au plus tard le {aid.deadline}.",
			},
			No: []string{
				"Le contrat a été transmis à l'OPCO le {hiring_aid.sent}, après le {aid.deadline}\u00a0: {off}.",
			},
		},
		{
			ID: "AID-APP-SEND-2024", Title: "Contrat de juillet 2020 à décembre 2022 transmis à l'OPCO au plus tard le 31 mars 2024",
			Yes: []string{
				"Le contrat a été transmis à l'OPCO le {hiring_aid.sent}, au plus tard le {aid.deadline}.",
			},
			No: []string{
				"Le contrat a été transmis à l'OPCO le {hiring_aid.sent}, après le {aid.deadline}\u00a0: {off}.",
			},
		},
		{
			ID: "AID-APP-DEPOSIT", Title: "Dépôt du contrat par l'OPCO",
			Yes: []string{
				"L'OPCO a déposé le contrat auprès du ministre chargé de la formation professionnelle.",
			},
			No: []string{
				"L'OPCO n'a pas déposé le contrat auprès du ministre chargé de la formation professionnelle.",
			},
		},
		{
			ID: "AID-APP-ONCE", Title: "Pas d'aide déjà versée au même employeur pour le même apprenti et la même certification",
			Yes: []string{
				"Le même employeur n'a pas déjà reçu d'aide pour le même apprenti et la même certification.",
			},
			No: []string{
				"Le même employeur a déjà reçu une aide pour le même apprenti et la même certification.",
			},
		},
		{
			ID: "AID-APP-NEW-EMPLOYER", Title: "Nouvel employeur ou nouvelle certification",
			Yes: []string{
				"L'aide versée pour un contrat antérieur l'a été à un autre employeur ou pour une autre certification\u00a0: elle n'empêche pas celle-ci.",
			},
		},
		{
			ID: "AID-APP-QUOTA-DUTY", Title: "Engagement de quota d'une entreprise de 250 salariés ou plus",
			Yes: []string{
				"L'engagement de quota a été pris, ou l'aide n'en dépend pas.",
			},
			Unknown: []string{
				"On ne peut pas dire si l'aide dépend de l'engagement de quota, ou s'il a été pris.",
			},
		},
		{
			ID: "AID-APP-QUOTA-COMMIT", Title: "Engagement de quota envoyé dans les huit mois",
			Yes: []string{
				"L'engagement de quota a été envoyé le {hiring_aid.quota.committed_on}, au plus tard le {aid.deadline}.",
			},
			No: []string{
				"L'engagement de quota a été envoyé le {hiring_aid.quota.committed_on}, après le {aid.deadline}\u00a0: {off}.",
				"L'engagement de quota n'a pas été envoyé.",
			},
		},
		{
			ID: "AID-APP-QUOTA-RQTH", Title: "Apprenti travailleur handicapé d'une entreprise de 250 salariés ou plus, et engagement de quota",
			Yes: []string{
				"Pour un contrat conclu du 24 février au 31 décembre 2025 avec un travailleur handicapé, le ministère ne demande pas d'engagement de quota.",
			},
		},
		{
			ID: "AID-APP-AU-2019", Title: "Aide unique de 2019",
			Yes: []string{
				"L'aide est de {apprentice_aid.unique} au plus la première année, {apprentice_aid.unique.year2} la deuxième et {apprentice_aid.unique.year3} la troisième\u00a0; autant la quatrième que la troisième, le contrat durant plus de {apprentice_aid.unique.long}.",
				"L'aide est de {apprentice_aid.unique} au plus la première année, {apprentice_aid.unique.year2} la deuxième et {apprentice_aid.unique.year3} la troisième.",
			},
		},
		{
			ID: "AID-APP-AU-2021", Title: "Aide unique de mars 2021 à décembre 2022",
			Yes: []string{
				"L'aide de la première année est de {apprentice_aid.unique} au plus, {apprentice_aid.unique.minor} avant 18 ans.",
			},
		},
		{
			ID: "AID-APP-AU-2023", Title: "Aide unique de janvier 2023 à février 2025",
			Yes: []string{
				"L'aide est de {apprentice_aid.unique} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-AU-2025", Title: "Aide unique depuis le 24 février 2025",
			Yes: []string{
				"L'aide est de {apprentice_aid.unique} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-AU-2025-RQTH", Title: "Aide unique depuis le 24 février 2025, travailleur handicapé",
			Yes: []string{
				"L'aide est de {apprentice_aid.unique.disabled} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2025-RQTH", Title: "Aide exceptionnelle de 2025, travailleur handicapé",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.disabled} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2026-RQTH", Title: "Aide exceptionnelle de 2026, travailleur handicapé",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.disabled} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2020", Title: "Aide exceptionnelle de juillet 2020 à février 2021",
			Yes: []string{
				"L'aide de la première année est de {apprentice_aid.exceptional.under250.level4} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.under250.level5} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.under250.level67} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.from250.level4} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.from250.level5} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.from250.level67} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
			},
		},
		{
			ID: "AID-APP-EX-2021", Title: "Aide exceptionnelle de mars 2021 à décembre 2022",
			Yes: []string{
				"L'aide de la première année est de {apprentice_aid.exceptional.under250.level5} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.under250.level67} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.from250.level4} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.from250.level5} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
				"L'aide de la première année est de {apprentice_aid.exceptional.from250.level67} au plus, {apprentice_aid.exceptional.minor} avant 18 ans.",
			},
		},
		{
			ID: "AID-APP-EX-2023", Title: "Aide exceptionnelle de 2023 et 2024",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.under250.level5} au plus, la première année.",
				"L'aide est de {apprentice_aid.exceptional.under250.level67} au plus, la première année.",
				"L'aide est de {apprentice_aid.exceptional.from250.level4} au plus, la première année.",
				"L'aide est de {apprentice_aid.exceptional.from250.level5} au plus, la première année.",
				"L'aide est de {apprentice_aid.exceptional.from250.level67} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2025-U250", Title: "Aide exceptionnelle de 2025, moins de 250 salariés",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.under250.level5} au plus, la première année.",
				"L'aide est de {apprentice_aid.exceptional.under250.level67} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2025-250", Title: "Aide exceptionnelle de 2025, 250 salariés et plus",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.from250.level4} au plus, la première année.",
				"L'aide est de {apprentice_aid.exceptional.from250.level5} au plus, la première année.",
				"L'aide est de {apprentice_aid.exceptional.from250.level67} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2026-U250-L5", Title: "Aide exceptionnelle de 2026, moins de 250 salariés, niveau 5",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.under250.level5} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2026-U250-L67", Title: "Aide exceptionnelle de 2026, moins de 250 salariés, niveaux 6 et 7",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.under250.level67} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2026-250-L34", Title: "Aide exceptionnelle de 2026, 250 salariés et plus, niveaux 3 et 4",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.from250.level4} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2026-250-L5", Title: "Aide exceptionnelle de 2026, 250 salariés et plus, niveau 5",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.from250.level5} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-EX-2026-250-L67", Title: "Aide exceptionnelle de 2026, 250 salariés et plus, niveaux 6 et 7",
			Yes: []string{
				"L'aide est de {apprentice_aid.exceptional.from250.level67} au plus, la première année.",
			},
		},
		{
			ID: "AID-APP-RQTH-DATE", Title: "Reconnaissance du handicap à la conclusion",
			Yes: []string{
				"La personne est reconnue travailleur handicapé, ou a un droit équivalent, depuis le {hiring_aid.disabled_since}, donc à la conclusion du contrat.",
				"La personne est reconnue travailleur handicapé à la conclusion du contrat.",
			},
			No: []string{
				"La personne est reconnue travailleur handicapé, ou a un droit équivalent, depuis le {hiring_aid.disabled_since}, après la conclusion du contrat\u00a0: l'aide n'en est pas relevée.",
				"La personne n'est pas reconnue travailleur handicapé.",
			},
		},
		{
			ID: "AID-APP-18", Title: "Montant selon l'âge",
			Yes: []string{
				"Le montant le plus élevé s'applique à partir du {aid.adult_from}, premier jour du mois qui suit les 18 ans.",
			},
		},
		{
			ID: "AID-APP-YEARS23", Title: "Aide unique des années suivantes",
			Yes: []string{
				"L'aide unique se poursuit\u00a0: {apprentice_aid.unique.year2} au plus la deuxième année d'exécution, {apprentice_aid.unique.year3} la troisième, et la quatrième, le contrat durant plus de {apprentice_aid.unique.long}.",
				"L'aide unique se poursuit\u00a0: {apprentice_aid.unique.year2} au plus la deuxième année d'exécution, {apprentice_aid.unique.year3} la troisième.",
			},
		},
		{
			ID: "AID-APP-MONTH", Title: "Aide due pour le mois",
			Yes: []string{
				"Une aide est due pour ce mois.",
			},
			No: []string{
				"Aucune aide n'est due pour ce mois.",
			},
			Unknown: []string{
				"On ne peut pas dire si une aide est due pour ce mois, ou de combien.",
			},
		},
		{
			ID: "AID-APP-MONTHLY", Title: "Mois d'une année d'exécution aidée",
			Yes: []string{
				"Le mois qui commence le {aid.month} est un mois d'une année d'exécution aidée.",
			},
			No: []string{
				"Le mois qui commence le {aid.month} vient après la fin du contrat, le {aid.last}.",
				"Le mois qui commence le {aid.month} n'est pas un mois d'une année d'exécution aidée, le contrat commençant le {contract.start}.",
			},
		},
		{
			ID: "AID-APP-SUSPEND", Title: "Mois qui n'est pas suspendu sans salaire de bout en bout",
			Yes: []string{
				"Le contrat n'est pas suspendu sans salaire pendant tout le mois qui commence le {aid.month}.",
			},
			No: []string{
				"Le contrat est suspendu sans salaire pendant tout le mois qui commence le {aid.month}\u00a0: l'aide de ce mois est perdue, elle n'est pas reportée.",
			},
		},
		{
			ID: "AID-APP-END-MONTH", Title: "Rupture au plus tard le 31 octobre 2025",
			Yes: []string{
				"Le contrat a été rompu, au {contract.ended}\u00a0: le mois de la fin est dû en entier.",
			},
			No: []string{
				"Le contrat a été rompu, au {contract.ended}\u00a0: l'aide n'est plus due à partir du mois suivant.",
			},
		},
		{
			ID: "AID-APP-END-DAY", Title: "Rupture depuis le 1er novembre 2025",
			Yes: []string{
				"Le contrat a été rompu, au {contract.ended}\u00a0: l'aide est due jusqu'à ce jour compris.",
			},
			No: []string{
				"Le contrat a été rompu, au {contract.ended}\u00a0: l'aide n'est plus due à partir du lendemain.",
			},
		},
		{
			ID: "AID-APP-END-1714", Title: "Fin, après octobre 2025 et dans la première année, d'un contrat sous une aide exceptionnelle antérieure à 2025",
			Yes: []string{
				"Le contrat finit le {aid.last}\u00a0: l'aide de ce mois est due, en entier ou jusqu'à ce jour, ce que les textes ne tranchent pas.",
			},
			No: []string{
				"Le contrat a fini le {aid.last}, avant ce mois\u00a0: rien n'est dû, quelle que soit la lecture des textes.",
			},
		},
		{
			ID: "AID-APP-SHORT-OLD", Title: "Contrat de moins d'un an fini au plus tard le 31 octobre 2025",
			Yes: []string{
				"Le contrat finit le {aid.last}\u00a0: tout mois commencé est dû.",
			},
		},
		{
			ID: "AID-APP-SHORT", Title: "Premier et dernier mois d'un contrat de moins d'un an",
			Yes: []string{
				"Le contrat, du {contract.start} au {aid.last}, dure moins d'un an\u00a0: ce mois est dû à proportion des jours.",
			},
			No: []string{
				"Le contrat a fini le {aid.last}, avant ce mois.",
			},
		},
		{
			ID: "AID-APP-SHORT-BROKEN", Title: "Premier mois d'un contrat rompu dans sa première année",
			Yes: []string{
				"Le contrat, commencé le {contract.start}, a été rompu au {contract.ended}, dans sa première année\u00a0: le mois du début est dû à proportion des jours.",
			},
		},
		{
			ID: "AID-APP-QUOTA", Title: "Quota d'alternants atteint",
			Yes: []string{
				"Le quota est atteint.",
			},
			No: []string{
				"Le quota n'est pas atteint.",
			},
			Unknown: []string{
				"On ne peut pas dire si le quota est atteint.",
			},
		},
		{
			ID: "AID-APP-QUOTA-5", Title: "5\u00a0% de contrats favorisant l'insertion professionnelle",
			Yes: []string{
				"{hiring_aid.quota.favoured} sur {hiring_aid.quota.total}\u00a0: au moins {apprentice_aid.quota.share} de contrats favorisant l'insertion professionnelle au {apprentice_aid.quota.reference}.",
			},
			No: []string{
				"{hiring_aid.quota.favoured} sur {hiring_aid.quota.total}\u00a0: moins de {apprentice_aid.quota.share} de contrats favorisant l'insertion professionnelle au {apprentice_aid.quota.reference}.",
			},
		},
		{
			ID: "AID-APP-QUOTA-3", Title: "3\u00a0% d'alternants, en hausse",
			Yes: []string{
				"{hiring_aid.quota.trainees} alternants sur {hiring_aid.quota.total}, contre {hiring_aid.quota.trainees_before} l'année précédente\u00a0: au moins {apprentice_aid.quota.trainees} de l'effectif, et une hausse d'au moins {aid.rise}.",
			},
			No: []string{
				"{hiring_aid.quota.trainees} alternants sur {hiring_aid.quota.total}, contre {hiring_aid.quota.trainees_before} l'année précédente\u00a0: il faut {apprentice_aid.quota.trainees} de l'effectif et une hausse d'au moins {aid.rise}.",
				"{hiring_aid.quota.trainees} alternants sur {hiring_aid.quota.total}\u00a0: moins de {apprentice_aid.quota.trainees} de l'effectif.",
				"{hiring_aid.quota.trainees} alternants contre {hiring_aid.quota.trainees_before} l'année précédente\u00a0: une hausse de moins de {aid.rise}.",
			},
		},
		{
			ID: "AID-APP-QUOTA-DECLARE", Title: "Résultat du quota déclaré à temps",
			Yes: []string{
				"Le résultat du quota a été déclaré le {hiring_aid.quota.declared_on}, au plus tard le {aid.deadline}.",
			},
			No: []string{
				"Le résultat du quota a été déclaré le {hiring_aid.quota.declared_on}, après le {aid.deadline}\u00a0: {off}.",
				"Le résultat du quota n'a pas été déclaré.",
			},
		},
		{
			ID: "AID-APP-BACK", Title: "Somme à rembourser par l'employeur",
			Yes: []string{
				"L'employeur rembourse tout ou partie de l'aide.",
			},
			No: []string{
				"L'employeur n'a rien à rembourser.",
			},
			Unknown: []string{
				"On ne peut pas dire si l'employeur a quelque chose à rembourser.",
			},
		},
		{
			ID: "AID-APP-REPAY", Title: "Somme versée au-delà de l'aide due",
			Yes: []string{
				"{aid.paid} ont été versés, pour une aide de {aid.due} au plus\u00a0: le surplus est remboursé à l'Agence de services et de paiement.",
			},
			No: []string{
				"{aid.paid} ont été versés, pour une aide d'au moins {aid.due}\u00a0: rien n'a été versé en trop.",
			},
		},
		{
			ID: "AID-APP-QUOTA-MISSED", Title: "Quota manqué",
			Yes: []string{
				"Le quota auquel l'entreprise s'est engagée est manqué.",
			},
			No: []string{
				"Le quota auquel l'entreprise s'est engagée est atteint.",
			},
			Unknown: []string{
				"On ne peut pas dire si le quota est manqué.",
			},
		},
		{
			ID: "AID-APP-QUOTA-REPAY", Title: "Remboursement pour quota manqué",
			Yes: []string{
				"Le quota est manqué\u00a0: toute l'aide est remboursée, pour tous les contrats concernés.",
			},
			No: []string{
				"L'aide de ce contrat, conclu le {contract.made}, ne dépend pas d'un quota.",
				"Rien n'est à rembourser au titre du quota.",
			},
			Unknown: []string{
				"On ne peut pas dire si le quota oblige à rembourser.",
			},
		},
	},
	Terms: []law.Term{
		{Key: "AID-APP-OVERSEAS-PLACE", Text: "«\u00a0outre-mer\u00a0» s'entend du lieu où le contrat est exécuté\u00a0: les articles ne disent pas ce qui doit s'y trouver."},
		{Key: "AID-APP-OVERSEAS-L5-2026", Text: "outre-mer, un contrat de niveau 5 conclu depuis le 8 mars 2026 dans une entreprise de moins de 250 salariés relève de l'aide unique, comme le fait le ministère\u00a0: aucun texte lu ne dit laquelle des deux aides cède."},
		{Key: "AID-APP-INSTALMENT", Text: "chaque mois est un douzième exact du montant de l'année, et seul le total est arrondi\u00a0: les articles ne disent pas comment arrondir un mois."},
		{Key: "AID-APP-MONTHS", Text: "les douze mensualités d'une année d'exécution sont celles de douze mois civils, à partir du mois où elle commence, quel qu'en soit le jour\u00a0: les articles ne rattachent pas une mensualité à un mois civil."},
		{Key: "AID-APP-DAYCOUNT", Text: "les jours couverts par le contrat comprennent le premier et le dernier, sur le nombre de jours du mois civil."},
		{Key: "AID-APP-BROKEN-SHORT", Text: "un contrat rompu avant son premier anniversaire est traité comme un contrat de moins d'un an\u00a0: le ministère le fait, l'article parle de la durée du contrat."},
		{Key: "AID-APP-SHORT-OLD-CAP", Text: "les mois d'un contrat de moins d'un an ne dépassent jamais ensemble le montant de l'année\u00a0: le treizième mois civil donne au plus ce qu'il en reste."},
		{Key: "AID-APP-QUOTA-RISE", Text: "la hausse de 10\u00a0% est celle du nombre d'alternants, et non celle de leur part\u00a0: une page du ministère parle de 10\u00a0% de ce quota."},
		{Key: "AID-APP-REGION-2018", Text: "pour les contrats conclus avant 2019, la prime régionale restait due jusqu'à leur terme."},
		{Key: "AID-APP-2027", Text: "aucun décret n'est connu pour les contrats dont l'exécution commence en 2027\u00a0: seule l'aide unique resterait."},
		{Key: "AID-APP-SIZE-NOSMOOTH", Text: "la règle des cinq années de franchissement d'un seuil (L130-1, II) ne joue pas pour cette aide."},
		{Key: "AID-APP-SIZE-ONCE", Text: "pour les contrats conclus depuis 2023, le ministère juge l'effectif une seule fois, à la conclusion\u00a0: franchir 250 salariés ensuite ne change rien."},
		{Key: "AID-APP-QUOTA-BELOW", Text: "une entreprise de 250 salariés ou plus à la conclusion reste soumise au quota, même passée sous 250 à la date de référence."},
		{Key: "CUMUL-AID-APP", Text: "l'aide unique et l'aide exceptionnelle ne se cumulent pas."},
		{Key: "CUMUL-RQTH-AGEFIPH", Text: "l'aide pour un travailleur handicapé se cumule avec celles de l'Agefiph."},
		{Key: "AID-APP-SIZE-FIRST.conclusion", Text: "l'effectif se juge à la conclusion, avant le transfert"},
		{Key: "AID-APP-SIZE-FIRST.year", Text: "l'effectif du mois du transfert vaut pour toute l'année"},
		{Key: "AID-APP-QUOTA-RQTH.exempt", Text: "l'aide pour un travailleur handicapé ne dépend pas du quota"},
		{Key: "AID-APP-QUOTA-RQTH.bound", Text: "le quota vaut pour toutes les aides des entreprises de 250 salariés ou plus"},
		{Key: "AID-APP-SIZE-OUT.agency", Text: "l'agence compte tous ses salariés en mission"},
		{Key: "AID-APP-SIZE-OUT.replaces", Text: "ceux qui remplacent un salarié absent en sont exclus là aussi"},
		{Key: "AID-APP-END-1714.month", Text: "le mois de la fin est dû en entier"},
		{Key: "AID-APP-END-1714.day", Text: "l'aide s'arrête le jour de la fin"},
		{Key: "AID-APP-REPAY.due", Text: "la somme versée était due"},
		{Key: "AID-APP-REPAY.undue", Text: "elle ne l'était pas, ou pas en entier"},
		{Key: "apprentice_aid.unique", Text: "aide unique aux employeurs d'apprentis"},
		{Key: "apprentice_aid.unique.minor", Text: "aide unique, apprenti de moins de 18 ans"},
		{Key: "apprentice_aid.unique.disabled", Text: "aide unique, travailleur handicapé"},
		{Key: "apprentice_aid.unique.year2", Text: "aide unique, deuxième année d'exécution"},
		{Key: "apprentice_aid.unique.year3", Text: "aide unique, troisième année d'exécution"},
		{Key: "apprentice_aid.exceptional.under250.level4", Text: "aide exceptionnelle, moins de 250 salariés, niveau 4 au plus"},
		{Key: "apprentice_aid.exceptional.under250.level5", Text: "aide exceptionnelle, moins de 250 salariés, niveau 5"},
		{Key: "apprentice_aid.exceptional.under250.level67", Text: "aide exceptionnelle, moins de 250 salariés, niveaux 6 et 7"},
		{Key: "apprentice_aid.exceptional.from250.level4", Text: "aide exceptionnelle, 250 salariés et plus, niveau 4 au plus"},
		{Key: "apprentice_aid.exceptional.from250.level5", Text: "aide exceptionnelle, 250 salariés et plus, niveau 5"},
		{Key: "apprentice_aid.exceptional.from250.level67", Text: "aide exceptionnelle, 250 salariés et plus, niveaux 6 et 7"},
		{Key: "apprentice_aid.exceptional.minor", Text: "aide exceptionnelle, apprenti de moins de 18 ans"},
		{Key: "apprentice_aid.exceptional.disabled", Text: "aide exceptionnelle, travailleur handicapé"},
		{Key: "apprentice_aid.exceptional", Text: "aide exceptionnelle prévue par un décret"},
		{Key: "apprentice_aid.one", Text: "une seule des deux aides"},
		{Key: "apprentice_aid.size", Text: "effectif en dessous duquel l'aide unique est ouverte"},
		{Key: "apprentice_aid.unique.level", Text: "plus haut niveau de l'aide unique"},
		{Key: "apprentice_aid.unique.level.overseas", Text: "plus haut niveau de l'aide unique outre-mer"},
		{Key: "apprentice_aid.level", Text: "plus haut niveau qu'une aide du jour admet, outre-mer compris"},
		{Key: "apprentice_aid.exceptional.level.least", Text: "plus bas niveau de l'aide exceptionnelle, 250 salariés et plus"},
		{Key: "apprentice_aid.exceptional.start", Text: "dernier jour de début d'exécution pour l'aide exceptionnelle"},
		{Key: "apprentice_aid.adult", Text: "âge du montant le plus élevé"},
		{Key: "apprentice_aid.unique.long", Text: "durée au-delà de laquelle une quatrième année peut être aidée"},
		{Key: "apprentice_aid.unique.send", Text: "délai de transmission du contrat à l'OPCO, aide unique"},
		{Key: "apprentice_aid.exceptional.send", Text: "délai de transmission du contrat à l'OPCO, aide exceptionnelle"},
		{Key: "apprentice_aid.unique.send_by", Text: "dernier jour de transmission du contrat à l'OPCO, aide unique"},
		{Key: "apprentice_aid.exceptional.send_by", Text: "dernier jour de transmission du contrat à l'OPCO, aide exceptionnelle"},
		{Key: "apprentice_aid.unique.deposit", Text: "dépôt du contrat par l'OPCO, condition de l'aide unique"},
		{Key: "apprentice_aid.exceptional.deposit", Text: "dépôt du contrat par l'OPCO, condition de l'aide exceptionnelle"},
		{Key: "apprentice_aid.once", Text: "une seule aide par employeur, apprenti et certification"},
		{Key: "apprentice_aid.quota.commit", Text: "délai d'envoi de l'engagement de quota"},
		{Key: "apprentice_aid.quota.exempt", Text: "aide pour un travailleur handicapé sans engagement de quota"},
		{Key: "apprentice_aid.end.by_day", Text: "rupture ou contrat de moins d'un an\u00a0: aide arrêtée au jour de la fin, aide unique"},
		{Key: "apprentice_aid.exceptional.end.by_day", Text: "rupture ou contrat de moins d'un an\u00a0: aide arrêtée au jour de la fin, aide exceptionnelle jusqu'à 2025"},
		{Key: "apprentice_aid.exceptional.end.by_day.2026", Text: "rupture ou contrat de moins d'un an\u00a0: aide arrêtée au jour de la fin, aide exceptionnelle de 2026"},
		{Key: "apprentice_aid.short.by_day", Text: "contrat de moins d'un an\u00a0: premier mois compté en jours"},
		{Key: "apprentice_aid.quota.share", Text: "part de contrats favorisant l'insertion professionnelle"},
		{Key: "apprentice_aid.quota.trainees", Text: "part d'alternants"},
		{Key: "apprentice_aid.quota.rise", Text: "hausse du nombre d'alternants"},
		{Key: "apprentice_aid.quota.reference", Text: "date à laquelle le quota doit être atteint"},
		{Key: "apprentice_aid.quota.declare", Text: "dernier jour de déclaration du résultat du quota"},
		{Key: "aid.deadline", Text: "dernier jour"},
		{Key: "aid.adult_from", Text: "premier jour du montant le plus élevé"},
		{Key: "aid.size.year", Text: "année de l'effectif à retenir"},
		{Key: "aid.rise", Text: "hausse demandée"},
		{Key: "aid.month", Text: "mois"},
		{Key: "aid.last", Text: "dernier jour du contrat"},
		{Key: "aid.paid", Text: "somme versée"},
		{Key: "aid.due", Text: "aide due"},
		{Key: "worker.kind", Text: "nature du contrat du salarié"},
		{Key: "worker.ends", Text: "fin du contrat ou de l'action de professionnalisation du salarié"},
		{Key: "worker.replaces", Text: "remplacement d'un salarié absent par la personne"},
		{Key: "worker.agency", Text: "entreprise qui est l'agence de travail temporaire de la personne"},
		{Key: "worker.aided", Text: "aide du contrat en cours de versement ou non"},
	},
}
