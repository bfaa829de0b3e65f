/**
 * The lines of a note's text that mark a date: footers, label lines and inline fields (docs/reading.md, "Updated date").
 * Never a guess: not the newest date in the note, nor the first.
 */

import { proseOnly, skip } from '../../markdown/inline';
import type { Block, Outline, TextLine } from '../../markdown/outline';
import type { Conventions } from '../words/conventions';
import { beginningAt } from '../words/footer-patterns';
import type { MarkOrigin, UpdatedMark } from './updated-mark';
import { CREATED_KEYS, propertyKey } from '../words/vocabulary';
import { dateAt, type WrittenDate } from './written-date';

/** The marks in a note's text, in document order. */
export function findTextMarks(outline: Outline, conventions: Conventions): UpdatedMark[] {
	const marks: UpdatedMark[] = [];
	const { text } = outline;
	visitTextLines(outline.blocks, 'text', (line, place) => {
		if (!mayBeMark(text, line, conventions)) return;
		const found = readFooter(outline, line, place, conventions);
		for (const mark of found.length > 0 ? found : readInlineField(outline, line, conventions)) marks.push(mark);
	});
	return marks;
}

/** Whether a line of text is a footer that marks a date, and so belongs to no paragraph or list item it is glued to. */
export function isFooterLine(outline: Outline, line: TextLine, conventions: Conventions): boolean {
	return mayBeMark(outline.text, line, conventions) && readFooter(outline, line, 'text', conventions).length > 0;
}

/** Where a line of text stands: opening a list item, in a quote, or as running text of a paragraph. */
type Place = 'item' | 'quote' | 'text';

function visitTextLines(blocks: readonly Block[], parent: Place, visit: (line: TextLine, place: Place) => void): void {
	let place = parent;
	for (const block of blocks) {
		if (block.kind === 'paragraph') {
			for (const line of block.lines) {
				visit(line, place);
				if (place === 'item') place = 'text';
			}
		} else if (block.kind === 'item') visitTextLines(block.blocks, 'item', visit);
		else if (block.kind === 'quote') visitTextLines(block.blocks, 'quote', visit);
		else if (block.kind === 'heading' && block.underlined) visit(block, 'text');
		if (place === 'item') place = 'text';
	}
}

/** Whether a clause is the last sentence of its line: `*Sources: report, 10-K. Updated 2026-01-01.*` dates the note, and not a source. */
function isLastSentence(text: string, { at, written }: Clause): boolean {
	return /[.;!?]\s+$/.test(text.slice(0, at)) && /^[.*_\s]*$/.test(text.slice(written.to));
}

/** The cheap question: does a line begin like a footer or an inline field? */
function mayBeMark(text: string, line: TextLine, conventions: Conventions): boolean {
	const from = skipEmphasis(text, line.from, line.to);
	return conventions.markBeginnings.has(beginningAt(text, from));
}

/** The marks of one line; none where it is no footer. */
function readFooter(outline: Outline, line: TextLine, place: Place, conventions: Conventions): UpdatedMark[] {
	const from = skipEmphasis(outline.text, line.from, line.to);
	const opening = conventions.footerOpening;
	opening.lastIndex = from;
	const opened = opening.exec(outline.text);
	if (opened === null || opening.lastIndex > line.to) return isDigit(outline.text.charCodeAt(from)) ? dateFirstMark(outline, line, from, conventions) : [];
	const text = outline.text.slice(line.from, line.to);
	const italic = isItalic(text);
	const bare = italic ? undefined : bareMark(text, from - line.from, place, conventions);
	if (!italic && bare === undefined) return [];
	const origin = place === 'quote' || bare?.colon === true || /^[*_]*auto/i.test(text) ? 'label' : 'footer';
	const marks = readClauses(withoutBrackets(proseAndLinks(text)), conventions);
	const kept = opened.groups?.['source'] === undefined ? marks : marks.filter((clause) => clause.verb === 'created' || isLastSentence(text, clause));
	return kept.map((clause) => markOn(line, text, clause, origin));
}

function markOn(line: TextLine, text: string, { verb, written }: Clause, origin: MarkOrigin): UpdatedMark {
	const { date, from, to } = written;
	return { verb, origin, date, text: text.slice(from, to), line: line.line, from: line.from + from, to: line.from + to };
}

/** A line that is a date and, after it, a verb: `2026年9月8日更新`. */
function dateFirstMark(outline: Outline, line: TextLine, at: number, conventions: Conventions): UpdatedMark[] {
	const text = outline.text.slice(line.from, line.to);
	const written = dateAt(text, at - line.from, conventions);
	if (written === undefined || skip(conventions.updateEnding, text, written.to) !== text.length) return [];
	return [markOn(line, text, { verb: 'updated', at: 0, written }, 'footer')];
}

/** `updated:: 2026-01-01`, in brackets or not: a property in the text, as Dataview reads it. */
function readInlineField(outline: Outline, line: TextLine, conventions: Conventions): UpdatedMark[] {
	INLINE_FIELD.lastIndex = line.from;
	const field = INLINE_FIELD.exec(outline.text);
	if (field === null) return [];
	const text = outline.text.slice(line.from, line.to);
	const key = propertyKey(field[1] ?? '');
	const verb = conventions.updatedProperties.includes(key) ? 'updated' : CREATED_KEYS.includes(key) ? 'created' : undefined;
	const written = verb && dateAt(text, field[0].length, conventions);
	return verb === undefined || written === undefined ? [] : [markOn(line, text, { verb, at: 0, written }, 'field')];
}

const INLINE_FIELD = /[[(]?([A-Za-z][\w -]{0,40}?)::[ \t]*/y;

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

const ASTERISK = 42;
const UNDERSCORE = 95;

function skipEmphasis(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && (text.charCodeAt(at) === ASTERISK || text.charCodeAt(at) === UNDERSCORE)) at++;
	return at;
}

function isItalic(text: string): boolean {
	return /^\*(?!\*).*\*[.\s]*$|^_(?!_).*_[.\s]*$/.test(text);
}

/** A plain line is a mark only where verb and date are all it says: `Updated: 2026-01-01 (results)`. In a list item a colon is needed. */
function bareMark(text: string, at: number, place: Place, conventions: Conventions): { readonly colon: boolean } | undefined {
	const opening = conventions.bareOpening;
	opening.lastIndex = at;
	const colon = opening.exec(text)?.groups?.['colon'] !== undefined;
	const written = opening.lastIndex === 0 ? undefined : dateAt(text, opening.lastIndex, conventions);
	if (written === undefined || (place === 'item' && !colon)) return undefined;
	const rest = text.slice(written.to);
	if (written.date?.precision === 'month' && !colon) return rest.trim() === '' ? { colon } : undefined;
	return /^(?:\|[^\]\n]*)?[\]"'”]*\s*(?:$|[.,;·|(—–*_（，。；、-])/.test(rest) ? { colon } : undefined;
}

function withoutBrackets(text: string): string {
	if (!text.includes('(')) return text;
	return text.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, (bracket) => ' '.repeat(bracket.length));
}

/** Prose with links kept: a date may be one. */
function proseAndLinks(text: string): string {
	return text.includes('`') || text.includes('%%') ? proseOnly(text) : text;
}

interface Clause {
	readonly verb: 'updated' | 'created';
	/** Where its first word stands. */
	readonly at: number;
	readonly written: WrittenDate;
}

function readClauses(text: string, conventions: Conventions): Clause[] {
	const clauses: Clause[] = [];
	let end = 0;
	const verbs = conventions.footerVerb;
	verbs.lastIndex = 0;
	for (let match = verbs.exec(text); match !== null; match = verbs.exec(text)) {
		if (match.index < end) continue;
		const verb = match.groups?.['create'] === undefined ? 'updated' : 'created';
		const words = match.groups?.['update'] === undefined ? (verb === 'created' ? WORDS_AFTER_CREATE : 0) : WORDS_AFTER_UPDATE;
		const written = dateAfterVerb(text, match.index + match[0].length, words, conventions);
		if (written === undefined) continue;
		const at = match.index + match[0].length - (match.groups?.[verb === 'updated' ? 'update' : 'create'] ?? match.groups?.['label'] ?? '').length;
		clauses.push({ verb, at, written });
		end = written.to;
		if (verb === 'updated') for (const chained of chainedDates(text, end, conventions)) clauses.push({ verb, at, written: chained });
	}
	return clauses;
}

/** How many words may stand between a verb and its date: `fleshed to a full deepdive 2026-05-01`, `created on 2026-05-01`. */
const WORDS_AFTER_UPDATE = 5;
const WORDS_AFTER_CREATE = 1;

/** What may stand between a verb and its date: emphasis that ends, a colon, a preposition in a script without blanks. */
const GAP = /[*_]*\s*[于於在]?\s*[:：]?[*_\s]*/y;
const WORD = /[A-Za-z\u00c0-\u024f]+\s+/y;

function dateAfterVerb(text: string, at: number, mostWords: number, conventions: Conventions): WrittenDate | undefined {
	let from = skip(GAP, text, at);
	for (let words = 0; words <= mostWords; words++) {
		const written = dateAt(text, from, conventions);
		if (written !== undefined) return written;
		const next = skip(WORD, text, from);
		if (next === from) return undefined;
		from = next;
	}
	return undefined;
}

const CHAIN = /[\s\])"'”]*[;·|]\s*/y;

/** Dates that follow an updated date without a verb of their own: `Updated 2026-03-19 (…); 2026-06-26 (…)`. */
function chainedDates(text: string, from: number, conventions: Conventions): WrittenDate[] {
	const dates: WrittenDate[] = [];
	for (let at = from; ; ) {
		const next = skip(CHAIN, text, at);
		const written = next === at ? undefined : dateAt(text, next, conventions);
		if (written === undefined) return dates;
		dates.push(written);
		at = written.to;
	}
}
