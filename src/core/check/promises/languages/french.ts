import type { PromiseWords } from './words';

/** French. */
export const french: PromiseWords = {
	expected: ['attendue?s?', 'prévue?s?', 'programmée?s?', 'planifiée?s?', 'visée?s?', 'anticipée?s?'],
	willHappen: ['devrait', 'devraient', 'doit', 'prévoit de', 'compte', 'va'],
	events: [
		'lancement', 'clôture', 'finalisation', 'livraison', 'mise en service', 'introduction en bourse', 'décision',
		'résultats', 'ouverture',
	],
	leads: ['en', 'pour', 'au', 'le', 'fin', 'début', 'mi', 'vers', 'courant', 'à', 'la', 'de', 'd[’\']ici', 'dès'],
	by: ['d[’\']ici', 'd[’\']ici (?:à|la fin de|fin|le)', 'avant', 'avant la fin de', 'au plus tard (?:en|le|fin)'],
	aims: ['devrait', 'devraient', 'vise', 'prévoit', 'objectif', 'prévue?s?', 'compte', 'attendue?s?', 'promet'],
	labels: ['prochaine?s? ', 'date prévue', 'clôture prévue', 'lancement prévu'],
	unlike: [],
	outcomes: [
		'était', 'étaient', 'avait', 'initialement', 'auparavant', 'finalisée?s?', 'conclue?s?', 'lancée?s?', 'livrée?s?',
		'reportée?s?', 'retardée?s?', 'annulée?s?', 'abandonnée?s?', 'atteinte?s?', 'manquée?s?', 'désormais', 'pas', 'ne',
		'déjà', 'clôturée?s?', 'achevée?s?', 'publiée?s?',
	],
};
