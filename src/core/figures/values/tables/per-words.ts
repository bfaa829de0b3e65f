/** What an amount is for, where it is written without a slash or `per`: to add a word is to add it here. */

/** Words and abbreviations by the unit that each stands for, in small letters; blanks as written. */
const PER_WORDS: Readonly<Record<string, readonly string[]>> = {
	year: [
		'p\\.\\s?a\\.?', 'pa', 'per annum', 'pro jahr', 'im jahr', 'par an', 'al año', 'por año', 'ao ano', 'por ano', 'per anno',
		"all'anno", 'per jaar',
	],
	quarter: ['p\\.\\s?q\\.?', 'pro quartal', 'par trimestre', 'por trimestre'],
	month: ['p\\.\\s?m\\.?', 'pcm', 'pro monat', 'im monat', 'par mois', 'al mes', 'por mes', 'ao mês', 'por mês', 'al mese', 'per maand'],
	week: ['p\\.\\s?w\\.?', 'pro woche', 'par semaine', 'por semana'],
	day: ['pro tag', 'par jour', 'por día', 'por dia'],
	hour: ['p\\.\\s?h\\.?', 'pro stunde'],
	share: [
		'p\\.\\s?sh\\.?', 'je aktie', 'pro aktie', 'par action', 'por acción', 'por ação', 'per azione', 'per aandeel',
	],
};

/** How all of them begin: a quick check, since most figures have none. */
export const MAY_BEGIN_PER = /\s?[paij]/iy;

/** Each unit with the sticky pattern of its words, the blank before them included. */
export const PER_PATTERNS: readonly (readonly [unit: string, pattern: RegExp])[] = Object.entries(PER_WORDS).map(
	([unit, words]) => [unit, new RegExp(`\\s?(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iuy')],
);
