/** Characters that are written by name or number (`&nbsp;`, `&#36;`). */

/** The names that notes use. Others are shown as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({
	amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00A0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009',
	ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»',
	euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', deg: '°', permil: '‰',
	plusmn: '±', times: '×', divide: '÷', minus: '−', le: '≤', ge: '≥', ne: '≠', asymp: '≈', infin: '∞',
	frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', micro: 'µ', larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔',
}));

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,9}));/iy;

/** The character that is named at `from`, and where its name ends; `undefined` where none is. */
export function entityAt(text: string, from: number): { readonly text: string; readonly end: number } | undefined {
	ENTITY.lastIndex = from;
	const match = ENTITY.exec(text);
	if (match === null) return undefined;
	const [, decimal, hex, name] = match;
	const character = name === undefined ? characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) : NAMED.get(name);
	return character === undefined ? undefined : { text: character, end: ENTITY.lastIndex };
}

function characterOf(code: number): string | undefined {
	if (code > 0x10FFFF) return undefined;
	return code === 0 || (code >= 0xD800 && code <= 0xDFFF) ? '\uFFFD' : String.fromCodePoint(code);
}
