/** The plain words of a cell, in which figures are looked for. */

import { plainText, withoutWikilinks } from '../../../markdown/inline';

/** Stands for a digit in the name of a linked note: `[[3M]]` is no figure. A private character, which no text has. */
const DIGIT_OF_NAME = '\uE000';

/** Separates the lines of a cell, as a semicolon does two statements. */
const LINE_BREAK = '; ';

/**
 * What a reader sees of a cell, blanks run together: emphasis, escapes, comments, tags and footnote
 * marks gone, entities and characters garbled by a wrong encoding put right.
 */
export function cellWords(cell: string): string {
	return plainText(withoutPageMarks(nameDigitsHidden(withoutStruckOut(ungarbled(cell)))));
}

/** Only the names of notes: `[[Some note|$5B]]` shows a figure. */
function nameDigitsHidden(text: string): string {
	if (!text.includes('[[')) return text;
	return text.replace(/!?\[\[[^[\]\n]*\]\]/g, (link) => (link.includes('|') ? link : withoutWikilinks(link).replace(/\d/g, DIGIT_OF_NAME)));
}

/** What is struck out is withdrawn. */
function withoutStruckOut(text: string): string {
	return /~~|<\/(?:del|s|strike)>/i.test(text) ? text.replace(STRUCK_OUT, ' ') : text;
}

/** Of limited length, so that a cell of openings alone is not searched once for each. */
const STRUCK_OUT = /~~(?=[^\s~])[^~]{1,300}~~|<(?<tag>del|s|strike)>[^<]{0,300}<\/\k<tag>>/gi;

function withoutPageMarks(text: string): string {
	if (!/[<&%^]/.test(text)) return text;
	return text
		.replace(/<br\s?\/?>/gi, LINE_BREAK)
		.replace(/<!--[^>]{0,500}-->|%%(?:[^%]|%(?!%))*%%|<\/?[a-z][^<>]*>|\[\^[^[\]\s]*\]/gi, '')
		.replace(/&(nbsp|amp|lt|gt);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>' };

/** UTF-8 read as Windows-1252, the wide forms of ASCII and of currency signs that East Asian keyboards write, and kinds of hyphens. */
function ungarbled(text: string): string {
	if (!BEYOND_ASCII.test(text)) return text;
	const mended = /[âÂÃ]/.test(text) ? text.replace(GARBLED, (garbled) => MENDED[garbled] ?? garbled) : text;
	return mended
		.replace(COMMA_AFTER_WORD, '$1, ')
		.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/[\uFFE1\uFFE5\uFFE6]/g, (wide) => WIDE_SIGNS[wide] ?? wide)
		.replace(HYPHENS, '-');
}

/** A wide comma groups digits only between two of them: `$3M，28家`. */
const COMMA_AFTER_WORD = /(\D)，/g;
const BEYOND_ASCII = /[^\0-\x7F]/;
const WIDE_SIGNS: Readonly<Record<string, string>> = { '\uFFE1': '£', '\uFFE5': '¥', '\uFFE6': '₩' };
/** Hyphen, non-breaking hyphen, figure dash, horizontal bar, minus and small hyphen. Dashes stay: a lone one is no value. */
const HYPHENS = /[\u2010-\u2012\u2015\u2212\uFE63]/g;

const MENDED: Readonly<Record<string, string>> = {
	'â€\u201c': '–',
	'â€\u2013': '–',
	'â€\u201d': '—',
	'â‰ˆ': '≈',
	'â‚¬': '€',
	'Â£': '£',
	'Â¥': '¥',
	'Â±': '±',
	'Ã—': '×',
	'Ã-': '×',
};
const GARBLED = new RegExp(Object.keys(MENDED).join('|'), 'g');
