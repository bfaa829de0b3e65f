/** The words and letters that multiply a figure: to add one is to add it here. */

/** Words of one power of ten. */
export interface MagnitudeRow {
	/** The power of ten. */
	readonly power: number;
	/** In small letters, without the dot of an abbreviation. */
	readonly words: readonly string[];
	/**
	 * The mark before decimals in the language of the words; absent where it is a point, or where the words are of several
	 * languages. A word of two rows is read by it: `billions` are more in French.
	 */
	readonly decimal?: ',';
	/** Whether they are a magnitude beside money alone: `27 mi` may be miles. */
	readonly besideMoney?: true;
}

/** Words set apart by blanks, in any case. Beside the first three of each language stand forms without accents, as people type them. */
export const MAGNITUDE_WORDS: readonly MagnitudeRow[] = [
	// English, and abbreviations of several languages.
	{ power: 2, words: ['hundred'] },
	{ power: 3, words: ['thousand', 'thousands'] },
	{ power: 6, words: ['million', 'millions', 'mn', 'mln'] },
	{ power: 6, words: ['mil'], besideMoney: true },
	{ power: 9, words: ['billion', 'billions', 'bn', 'bln'] },
	{ power: 12, words: ['trillion', 'trillions', 'tn', 'trn'] },
	{ power: 15, words: ['quadrillion'] },
	// Of India.
	{ power: 5, words: ['lakh', 'lakhs', 'lac', 'लाख'] },
	{ power: 7, words: ['crore', 'crores', 'करोड़'] },
	// German.
	{ power: 3, words: ['tsd', 'tausend'], decimal: ',' },
	{ power: 6, words: ['mio', 'millionen'], decimal: ',' },
	{ power: 9, words: ['mrd', 'milliarde', 'milliarden'], decimal: ',' },
	{ power: 12, words: ['billionen'], decimal: ',' },
	{ power: 12, words: ['bio'], decimal: ',', besideMoney: true },
	{ power: 18, words: ['trillionen'], decimal: ',' },
	// French. `mille` is a mile too, where nothing else is told.
	{ power: 3, words: ['milliers'], decimal: ',' },
	{ power: 3, words: ['mille'], decimal: ',', besideMoney: true },
	{ power: 9, words: ['milliard', 'milliards'], decimal: ',' },
	{ power: 9, words: ['md', 'mds'], decimal: ',', besideMoney: true },
	{ power: 12, words: ['billions'], decimal: ',' },
	{ power: 18, words: ['trillions'], decimal: ',' },
	// Spanish.
	{ power: 3, words: ['mil'], decimal: ',' },
	{ power: 6, words: ['millón', 'millon', 'millones'], decimal: ',' },
	{ power: 9, words: ['millardo', 'millardos'], decimal: ',' },
	{ power: 12, words: ['billón', 'billon', 'billones'], decimal: ',' },
	{ power: 18, words: ['trillón', 'trillones'], decimal: ',' },
	// Portuguese, of Brazil and then of Portugal.
	{ power: 6, words: ['milhão', 'milhões', 'milhao', 'milhoes'], decimal: ',' },
	{ power: 6, words: ['mi'], decimal: ',', besideMoney: true },
	{ power: 9, words: ['bilhão', 'bilhões', 'bilhao', 'bilhoes'], decimal: ',' },
	{ power: 9, words: ['bi'], decimal: ',', besideMoney: true },
	{ power: 12, words: ['trilhão', 'trilhões', 'trilhao', 'trilhoes'], decimal: ',' },
	{ power: 12, words: ['tri'], decimal: ',', besideMoney: true },
	{ power: 12, words: ['bilião', 'biliões', 'biliao', 'bilioes'], decimal: ',' },
	{ power: 18, words: ['trilião', 'triliões', 'triliao', 'trilioes'], decimal: ',' },
	// Italian.
	{ power: 3, words: ['mila', 'migliaia'], decimal: ',' },
	{ power: 6, words: ['milione', 'milioni'], decimal: ',' },
	{ power: 9, words: ['mld', 'miliardo', 'miliardi'], decimal: ',' },
	{ power: 12, words: ['bilione', 'bilioni'], decimal: ',' },
	// Dutch.
	{ power: 3, words: ['duizend'], decimal: ',' },
	{ power: 6, words: ['miljoen'], decimal: ',' },
	{ power: 9, words: ['miljard'], decimal: ',' },
	{ power: 12, words: ['biljoen'], decimal: ',' },
	// Swedish, Norwegian and Danish.
	{ power: 3, words: ['tusen', 'tusind'], decimal: ',' },
	{ power: 6, words: ['miljon', 'miljoner', 'millioner'], decimal: ',' },
	{ power: 9, words: ['mdr', 'miljarder', 'milliarder'], decimal: ',' },
	{ power: 9, words: ['mia'], decimal: ',', besideMoney: true },
	// Polish and Russian.
	{ power: 3, words: ['tys', 'тыс', 'тысяч'], decimal: ',' },
	{ power: 6, words: ['milion', 'miliony', 'milionów', 'млн', 'миллион', 'миллиона', 'миллионов'], decimal: ',' },
	{ power: 9, words: ['miliard', 'miliardy', 'miliardów', 'млрд', 'миллиард', 'миллиарда', 'миллиардов'], decimal: ',' },
	{ power: 12, words: ['трлн'], decimal: ',' },
	// Turkish and Indonesian.
	{ power: 6, words: ['milyon', 'juta'], decimal: ',' },
	{ power: 9, words: ['milyar', 'miliar'], decimal: ',' },
	{ power: 12, words: ['trilyon', 'triliun'], decimal: ',' },
];

/** Which country's yuan or yen a bare `¥` is, by the character beside it. */
export type Yen = 'CNY' | 'JPY';

/** A magnitude in characters, which stand right before the currency or what is counted. */
export interface MagnitudeCharacters {
	readonly power: number;
	readonly words: readonly string[];
	/** Absent for characters that are written in both countries. */
	readonly yen?: Yen;
}

/** Chinese and Japanese, then Korean. The longest counts. */
export const MAGNITUDE_CHARACTERS: readonly MagnitudeCharacters[] = [
	{ power: 3, words: ['千', '천'] },
	{ power: 4, words: ['万', '萬', '만'] },
	{ power: 5, words: ['十万', '십만'] },
	{ power: 6, words: ['百万', '百萬', '백만'] },
	{ power: 7, words: ['千万', '千萬', '천만'] },
	{ power: 8, words: ['亿'], yen: 'CNY' },
	{ power: 8, words: ['億'], yen: 'JPY' },
	{ power: 8, words: ['억'] },
	{ power: 9, words: ['十亿'], yen: 'CNY' },
	{ power: 9, words: ['十億'], yen: 'JPY' },
	{ power: 9, words: ['십억'] },
	{ power: 10, words: ['百亿'], yen: 'CNY' },
	{ power: 10, words: ['百億'], yen: 'JPY' },
	{ power: 10, words: ['백억'] },
	{ power: 11, words: ['千亿'], yen: 'CNY' },
	{ power: 11, words: ['千億'], yen: 'JPY' },
	{ power: 11, words: ['천억'] },
	{ power: 12, words: ['万亿'], yen: 'CNY' },
	{ power: 12, words: ['兆'], yen: 'JPY' },
	{ power: 12, words: ['萬億', '조'] },
];

/** Letters that are a magnitude beside anything, by power of ten. Case counts: `m` may be metres, `t` tonnes. */
export const LETTERS: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, MM: 6, B: 9, T: 12 };

/** Letters that are a magnitude beside money alone, by power of ten. */
export const LETTERS_BESIDE_MONEY: Readonly<Record<string, number>> = { m: 6, mm: 6, b: 9, bil: 9, t: 12, cr: 7, Cr: 7, crs: 7, L: 5 };

/** Letters that a currency after them makes a magnitude, by power of ten: `350 k€`, `5 MUSD`, `12 mkr`. */
export const LETTERS_BEFORE_CURRENCY: Readonly<Record<string, number>> = {
	k: 3, K: 3, M: 6, MM: 6, Mn: 6, m: 6, mm: 6, mn: 6, Mio: 6, Md: 9, md: 9, Mrd: 9, B: 9, b: 9, bn: 9,
};
