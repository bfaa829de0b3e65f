import type { ActorWords } from './actor-words';

/** German. */
export const GERMAN: ActorWords = {
	relations: {
		peers: [
			'konkurrent', 'konkurrenten', 'konkurrentin', 'konkurrenz', 'hauptkonkurrent', 'hauptkonkurrenten', 'wettbewerber',
			'wettbewerbern', 'wettbewerberin', 'hauptwettbewerber', 'mitbewerber', 'mitbewerbern', 'rivale', 'rivalen', 'rivalin',
			'erzrivale', 'vergleichsunternehmen', 'peer', 'peers',
		],
		idioms: ['außer konkurrenz', 'ohne konkurrenz'],
		others: [
			'lieferant', 'lieferanten', 'lieferantin', 'zulieferer', 'kunde', 'kunden', 'kundin', 'großkunde', 'hauptkunde',
			'auftraggeber', 'partner', 'partnerin', 'kooperationspartner', 'vertriebspartner', 'händler', 'lizenznehmer',
			'lizenzgeber', 'tochter', 'tochtergesellschaft', 'tochterunternehmen', 'tochterfirma', 'muttergesellschaft',
			'mutterkonzern', 'mutterunternehmen', 'gemeinschaftsunternehmen', 'joint venture', 'beteiligung', 'portfoliounternehmen',
			'arbeitgeber', 'kreditgeber', 'vermieter', 'mieter', 'übernahmeziel',
		],
		roles: [
			'gründer', 'gründerin', 'mitgründer', 'mitgründerin', 'investor', 'investorin', 'investoren', 'geldgeber', 'eigentümer',
			'eigentümerin', 'eigner', 'inhaber', 'besitzer', 'aktionär', 'aktionäre', 'großaktionär', 'hauptaktionär',
			'gesellschafter', 'anteilseigner', 'käufer', 'erwerber', 'mutter', 'vorstand', 'vorstandschef', 'vorstandsvorsitzender',
			'geschäftsführer', 'aufsichtsrat', 'ceo', 'mitarbeiter', 'angestellter', 'berater', 'übernahme',
		],
		modifiers: [
			'der', 'die', 'das', 'ein', 'eine', 'wichtiger', 'wichtige', 'wichtigster', 'größter', 'größte', 'früher',
			'strategischer', 'möglicher', 'potenzieller', 'neuer', 'langjähriger', 'erster',
		],
		nots: ['kein', 'keine', 'keiner', 'nicht', 'nicht mehr', 'nie'],
		notsAfter: [],
		formers: ['ehemaliger', 'ehemalige', 'ehemals', 'früherer', 'frühere', 'ex', 'einstiger', 'einstige'],
		linkers: ['von', 'des', 'der', 'für', 'bei', 'an', 'mit'],
		ownerMarks: [],
		joints: ['und', 'aber', 'oder'],
	},
	kinds: {
		company: {
			names: ['unternehmen', 'firma', 'firmen', 'konzern', 'gesellschaft'],
			hints: ['börsennotiert', 'privat'],
			metrics: ['umsatz', 'marktkapitalisierung', 'mitarbeiter'],
		},
		person: {
			names: ['person', 'personen', 'mensch', 'menschen'],
			hints: ['unternehmer', 'politiker', 'ökonom', 'gründer'],
			metrics: ['geboren', 'geburtsdatum', 'alter', 'vermögen', 'nationalität', 'funktion', 'ausbildung'],
		},
		fund: {
			names: ['fonds', 'investmentfonds'],
			hints: [],
			metrics: ['verwaltetes vermögen', 'fondsvolumen'],
		},
		country: {
			names: ['land', 'länder', 'staat', 'staaten'],
			hints: [],
			metrics: ['bevölkerung', 'einwohner', 'bip', 'bip-wachstum'],
		},
	},
};
