import type { PromiseWords } from './words';

/** German. */
export const german: PromiseWords = {
	expected: ['erwartet', 'geplant', 'vorgesehen', 'angesetzt', 'terminiert', 'anvisiert', 'fällig', 'voraussichtlich'],
	willHappen: ['soll', 'sollen', 'wird', 'erwartet'],
	events: [
		'abschluss', 'start', 'markteinführung', 'inbetriebnahme', 'börsengang', 'entscheidung', 'zahlen', 'lieferung',
		'eröffnung', 'zulassung',
	],
	leads: ['im', 'in', 'für', 'am', 'ab', 'zum', 'bis', 'um', 'ende', 'anfang', 'mitte', 'frühestens', 'etwa', 'den', 'das'],
	by: ['bis', 'bis ende', 'bis mitte', 'bis zum', 'bis spätestens', 'spätestens'],
	aims: ['soll', 'sollen', 'geplant', 'ziel', 'erwartet', 'strebt', 'angestrebt', 'wird'],
	labels: ['nächste[rs]? ', 'erwartete[rs]? ', 'geplante[rs]? ', 'voraussichtliche[rs]? '],
	unlike: [],
	outcomes: [
		'war', 'waren', 'wurde', 'wurden', 'hatte', 'ursprünglich', 'zunächst', 'abgeschlossen', 'gestartet', 'verschoben',
		'verzögert', 'abgesagt', 'gescheitert', 'erreicht', 'verfehlt', 'übertroffen', 'erfolgt', 'erfolgte', 'jetzt', 'nun',
		'nicht', 'kein', 'keine', 'bereits', 'eröffnet', 'gemeldet',
	],
};
