/** Which character a note sets before decimals. */

import { languageOf } from './language';
import type { NoteTexts } from './texts';
import type { Conventions } from '../values/conventions';

/**
 * The decimal separator of a note: that of its figures which can be read one way only, where all of these agree; else that
 * of the language it is written in; `undefined` where neither tells.
 */
export function decimalOf(texts: NoteTexts): Conventions['decimal'] {
	if (!texts.cells.some(({ text }) => MAY_BE_EITHER.test(text))) return undefined;
	const points = texts.cells.some(({ text }) => ONLY_POINT.test(text));
	const commas = texts.cells.some(({ text }) => ONLY_COMMA.test(text));
	if (points !== commas) return points ? '.' : ',';
	return decimalIn(languageOf(texts));
}

/** Numbers that a point or a comma makes one or the other: notes without them need no evidence. */
const MAY_BE_EITHER = /\d[.,]\d{3}(?!\d)|\d,\d{1,2}(?!\d)/;

/** That of the language, which the standard library knows; a formatter is dear, and asked once for each language. */
function decimalIn(language: string | undefined): Conventions['decimal'] {
	if (language === undefined) return undefined;
	if (!DECIMALS.has(language)) DECIMALS.set(language, decimalOfFormatter(language));
	return DECIMALS.get(language);
}

const DECIMALS = new Map<string, Conventions['decimal']>();

function decimalOfFormatter(language: string): Conventions['decimal'] {
	const part = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
	return part === '.' || part === ',' ? part : undefined;
}

/** Nothing of a longer number, date or name before it. */
const START = String.raw`(?:^|[^\p{L}\d.,:/-])`;
/** What makes a number with one or two decimals a figure, and neither a version nor a date nor a list: a sign or a magnitude. */
const FIGURE_FOLLOWS = String.raw`(?=\s?(?:%|[€£¥₹$]|[KMBTkmb]\b|bn\b|mn\b|Mio|Mrd|Md|mil|mi\b|bi\b|bil|Tsd|[xX]\b|[万亿億兆만억조]))`;

/** `1,234.5`, `1,234,567`, `0.5`, `3.2%` and `$3.2` for a point. Not `1,234`, which may be either. */
function onlyWith(decimal: string, group: string): RegExp {
	const grouped = `\\d{1,3}(?:${group}\\d{3})`;
	const short = `\\d+${decimal}\\d{1,2}`;
	const numbers = [`${grouped}+${decimal}\\d`, `${grouped}{2,}(?![\\d.,])`, `0${decimal}\\d`, `${short}${FIGURE_FOLLOWS}`].join('|');
	return new RegExp(`${START}(?:${numbers})|[$€£¥₹]\\s?${short}(?![\\d.,])`, 'u');
}

const ONLY_POINT = onlyWith('\\.', ',');
const ONLY_COMMA = onlyWith(',', '\\.');
