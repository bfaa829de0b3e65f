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
		'risques majeurs', 'risques potentiels', 'risques identifiés', 'risques pour la thèse', 'principaux facteurs de risque',
	],
	riskPartners: [
		'questions ouvertes', 'questions en suspens', 'préoccupations', 'inquiétudes', 'défis', 'controverses', 'incertitudes', 'menaces',
		'limites', 'critiques', 'problèmes', 'enjeux', 'tensions', 'faiblesses', 'points faibles', 'points de vigilance',
	],
	riskColumns: [
		'type de risque', 'nature du risque', 'facteur de risque', 'menace', 'facteur', 'catégorie', 'type', 'domaine', 'gravité', 'niveau',
	],
	riskOthers: [
		'atténuation', 'atténuations', 'atténuants', 'parades', 'mesures', 'opportunités', 'catalyseurs', 'surveiller', 'suivi', 'vérifier',
		'conseils', 'sources', 'références',
	],
	caseTopics: ['catalyseur', 'catalyseurs', 'moteurs', 'déclencheurs', 'thèse', 'opportunités'],
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
		'pages liées', 'pages connexes', 'entités liées', 'entités connexes', 'personnes liées', 'personnes connexes', 'concepts liés',
		'concepts connexes', 'sociétés liées', 'entreprises connexes', 'acteurs connexes', 'sujets liés', 'sujets connexes', 'liens connexes',
		'voir aussi', 'connexions', 'relations', 'références croisées',
	],
	peerHeadings: [
		'concurrents', 'principaux concurrents', 'concurrents directs', 'concurrence', 'pairs', 'rivaux', 'sociétés comparables',
		'entreprises comparables',
	],
	updateVerbs: [
		'mis à jour', 'mise à jour', 'mises à jour', 'dernière mise à jour', 'actualisé', 'actualisée', 'dernière actualisation', 'maj', 'màj',
	],
	editVerbs: ['révisé', 'complété'],
	updateLabels: ['modifié', 'dernière modification', 'date de mise à jour', 'à jour', 'vérifié'],
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
