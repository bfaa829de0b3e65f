import type { Vocabulary } from '../vocabulary';

/** French. */
export const FRENCH: Vocabulary = {
	quickStatsHeadings: ['statistiques rapides'],
	widerStatsHeadings: [
		'chiffres clés', 'chiffres-clés', 'données clés', 'indicateurs clés', 'informations clés', 'métriques clés', 'faits clés', 'repères',
		'en bref', 'en un coup d\'œil', 'en un coup d’œil', 'fiche d\'identité', 'fiche d’identité', 'carte d\'identité', 'carte d’identité',
		'fiche signalétique', 'profil', 'profil de l\'entreprise', 'profil de l’entreprise', 'profil entreprise', 'statistiques',
		'statistiques clés', 'données de marché', 'instantané',
	],
	metricColumns: [
		'métrique', 'indicateur', 'champ', 'élément', 'attribut', 'critère', 'rubrique', 'donnée', 'caractéristique', 'libellé', 'propriété',
	],
	valueColumns: ['valeur', 'valeurs', 'détail', 'détails', 'donnée', 'données', 'montant', 'information', 'informations', 'description'],
	bullWords: [
		'haussier', 'haussiers', 'haussière', 'thèse haussière', 'cas haussier', 'scénario haussier', 'argument haussier', 'arguments haussiers',
		'les haussiers', 'points haussiers',
	],
	bearWords: [
		'baissier', 'baissiers', 'baissière', 'thèse baissière', 'cas baissier', 'scénario baissier', 'argument baissier', 'arguments baissiers',
		'les baissiers', 'points baissiers',
	],
	proWords: ['points forts', 'point fort', 'forces', 'atouts', 'avantages', 'arguments pour'],
	conWords: ['points faibles', 'point faible', 'faiblesses', 'inconvénients', 'désavantages', 'arguments contre'],
	proColumns: [],
	conColumns: [],
	riskHeadings: [
		'risque', 'risques', 'risques clés', 'risques principaux', 'principaux risques', 'facteurs de risque', 'facteurs de risques',
	],
	articles: ['le', 'la', 'les'],
	emphasizers: ['principaux', 'principales'],
	caseNouns: [],
	qualifierWords: ['pour', 'sur', 'si', 'malgré', 'contre', 'sans'],
	sayingWords: ['disent'],
	sentenceWords: ['est', 'sont', 'était', 'a', 'ont', 'reste'],
	namesWithSides: [],
	joiningWords: ['et'],
	relatedHeadings: [
		'connexe', 'connexes', 'liés', 'liées', 'notes liées', 'notes connexes', 'acteurs liés', 'entreprises liées', 'associés', 'en lien',
	],
	updateVerbs: [
		'mis à jour', 'mise à jour', 'mises à jour', 'dernière mise à jour', 'actualisé', 'actualisée', 'dernière actualisation', 'maj', 'màj',
	],
	editVerbs: ['révisé', 'complété'],
	updateLabels: [
		'modifié', 'dernière modification', 'date de mise à jour', 'à jour', 'vérifié', 'date de la mise à jour', 'date d\'analyse',
		'date d’analyse', 'date de l\'analyse', 'date de l’analyse', 'dernière révision', 'date de révision',
		'date de dernière mise à jour', 'date de modification',
	],
	updatedProperties: [],
	updateEndings: [],
	createVerbs: ['créé', 'créée', 'rédigé'],
	footerOpenings: ['dernière'],
	datePrepositions: ['le', 'au', 'en', 'du'],
	sourceOpenings: [],
	months: [
		['janvier', 'janv'],
		['février', 'fevrier', 'févr', 'fév'],
		['mars'],
		['avril', 'avr'],
		['mai'],
		['juin'],
		['juillet', 'juil'],
		['août', 'aout'],
		['septembre', 'sept'],
		['octobre', 'oct'],
		['novembre', 'nov'],
		['décembre', 'decembre', 'déc'],
	],
	weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
	dateJoiners: ['de'],
	ordinalEndings: { er: [1] },
};
