/** Lines of nothing but labels with their values, and what a plain line must be to date a note. */

import { skip } from '../../markdown/inline';
import { NextCharacter } from '../../markdown/next-character';
import { textOf, type Outline, type TextLine } from '../../markdown/outline';
import type { Conventions } from '../words/conventions';
import { readClauses, type Clause } from './footer-clauses';
import type { MarkOrigin, UpdatedMark } from './updated-mark';
import { dateAt, writtenText } from './written-date';

/** Where a line of text stands: opening a list item, in a quote, or as running text of a paragraph. */
export type Place = 'item' | 'quote' | 'text';

/** Tells of lines, asked in their order, whether something on them parts labels: hardly any line has one of its signs. */
export function labelLineFinder(text: string): (line: TextLine) => boolean {
	const signs = SIGNS.map((sign) => new NextCharacter(text, sign));
	return ({ from, to }) => signs.some((sign) => sign.from(from) < to) && PART.test(text.slice(from, to));
}

const SIGNS = ['·', '•', '|', '｜'];

/** What parts labels on one line, and is no `|` in a link. */
const PART = new RegExp(`[ \\t][${SIGNS.join('')}][ \\t]`);

/** The marks of a line of labels that dates the note: `**Author:** Kim | **Last updated:** 2026-01-01`; none where it is no such line. */
export function readLabelLine(outline: Outline, line: TextLine, conventions: Conventions): UpdatedMark[] {
	const parts = partsOf(textOf(outline, line));
	const isLabel = (part: LinePart): boolean => skip(LABEL, part.text, part.words) > part.words && !isSource(part, conventions);
	if (!parts.every(isLabel)) return [];
	return parts.filter(({ text, words }) => bareMark(text, words, 'item', conventions) !== undefined).flatMap(({ text, from }) => {
		const clauses = readClauses(text, conventions).filter(({ isEdit }) => !isEdit);
		return clauses.map((clause) => markOn({ ...line, from: line.from + from }, text, clause, 'label'));
	});
}

/** A label with its value, where it stands on its line, and where its words begin in it. */
interface LinePart {
	readonly text: string;
	readonly from: number;
	readonly words: number;
}

function partsOf(line: string): LinePart[] {
	let from = 0;
	return line.split(PART).map((text) => {
		const part = { text, from, words: skip(EMPHASIS, text, 0) };
		from += text.length + PART_LENGTH;
		return part;
	});
}

const PART_LENGTH = 3;
const EMPHASIS = /[*_\s]*/y;
const LABEL = /[^:：*_|·•\s][^:：*_|·•]{0,40}[*_]{0,3}\s?[:：]/y;

function isSource({ text, words }: LinePart, { footerOpening }: Conventions): boolean {
	footerOpening.lastIndex = words;
	return footerOpening.exec(text)?.groups?.['source'] !== undefined;
}

/** The mark that a clause of a line is. `text` is the line from its `from` on. */
export function markOn(line: TextLine, text: string, { verb, written }: Pick<Clause, 'verb' | 'written'>, origin: MarkOrigin): UpdatedMark {
	const { date, from, to } = written;
	return { verb, origin, date, text: writtenText(text, written), line: line.line, from: line.from + from, to: line.from + to };
}

/** A plain line is a mark only where verb and date are all it says: `Updated: 2026-01-01 (results)`. In a list item a colon is needed. */
export function bareMark(text: string, at: number, place: Place, conventions: Conventions): { readonly colon: boolean } | undefined {
	const opening = conventions.bareOpening;
	opening.lastIndex = at;
	const colon = opening.exec(text)?.groups?.['colon'] !== undefined;
	const written = opening.lastIndex === 0 ? undefined : dateAt(text, opening.lastIndex, conventions);
	if (written === undefined || (place === 'item' && !colon)) return undefined;
	const rest = text.slice(written.to);
	if (written.date?.precision === 'month' && !colon) return rest.trim() === '' ? { colon } : undefined;
	return /^(?:\|[^\]\n]*)?[\]"'”]*\s*(?:$|[.,;·•|(—–*_（，。；、-])/.test(rest) ? { colon } : undefined;
}
