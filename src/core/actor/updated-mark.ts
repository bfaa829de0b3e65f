/**
 * The marks a note makes about itself: when it was made and when it was last worked on
 * (conventions, section 5). Never a guess: not the newest date in the note, nor the first.
 */

import { lastDay, type CalendarDate } from '../calendar-date';
import { proseOnly, skip } from '../markdown/inline';
import type { Block, Outline, TextLine } from '../markdown/outline';
import type { DatedMark, ReadProblem, UnreadableMark } from './actor-note';
import { beginningAt, type Conventions } from './conventions';
import { dateAt, type WrittenDate } from './written-date';

/** An Updated or Created mark, with where its date stands. */
export interface UpdatedMark {
	readonly verb: 'updated' | 'created';
	/** `null` where the date cannot be read. */
	readonly date: CalendarDate | null;
	/** The date as written. */
	readonly text: string;
	readonly line: number;
	/** Characters of the note that the date stands on. */
	readonly from: number;
	readonly to: number;
}

/** The marks of a note's footer lines, in document order. */
export function findFooterMarks(outline: Outline, conventions: Conventions): UpdatedMark[] {
	const marks: UpdatedMark[] = [];
	visitTextLines(outline.blocks, 'text', (line, place) => {
		if (mayBeFooter(outline.text, line, conventions)) marks.push(...readFooter(outline, line, place, conventions));
	});
	return marks;
}

/** Whether a line of text is a footer that marks a date, and so belongs to no paragraph or list item it is glued to. */
export function isFooterLine(outline: Outline, line: TextLine, conventions: Conventions): boolean {
	return mayBeFooter(outline.text, line, conventions) && readFooter(outline, line, 'text', conventions).length > 0;
}

/** The mark that counts: the latest date of all marks with this verb, the first of equals; where none can be read, an unreadable one. */
export function markThatCounts(marks: readonly UpdatedMark[], verb: 'updated' | 'created'): UpdatedMark | undefined {
	let best: UpdatedMark | undefined;
	for (const mark of marks) {
		if (mark.verb === verb && (best === undefined || isLater(mark, best))) best = mark;
	}
	return best;
}

/** A mark as the note states it, for the reader's result. */
export function datedMark(mark: UpdatedMark | undefined): DatedMark | null {
	return mark?.date ? { date: mark.date.date, precision: mark.date.precision, line: mark.line } : null;
}

/** A mark that names no day, for the reader's result. */
export function unreadableMark(mark: UpdatedMark | undefined): UnreadableMark | null {
	return mark?.date === null ? { text: mark.text, line: mark.line } : null;
}

/** What is wrong with marks whose dates cannot be read. */
export function markProblems(marks: readonly UpdatedMark[]): ReadProblem[] {
	return marks.flatMap((mark) => (mark.date === null ? { line: mark.line, message: unreadableMessage(mark) } : []));
}

function unreadableMessage(mark: UpdatedMark): string {
	const word = mark.verb === 'updated' ? 'Updated' : 'Created';
	return `The ${word} date “${mark.text}” cannot be read. Write it as YYYY-MM-DD.`;
}

function isLater(mark: UpdatedMark, than: UpdatedMark): boolean {
	if (mark.date === null) return false;
	return than.date === null || lastDay(mark.date) > lastDay(than.date);
}

/** Where a line of text stands: opening a list item, or as running text of a paragraph. */
type Place = 'item' | 'text';

function visitTextLines(blocks: readonly Block[], parent: Place, visit: (line: TextLine, place: Place) => void): void {
	let place = parent;
	for (const block of blocks) {
		if (block.kind === 'paragraph') {
			for (const line of block.lines) {
				visit(line, place);
				place = 'text';
			}
		} else if (block.kind === 'item') visitTextLines(block.blocks, 'item', visit);
		else if (block.kind === 'quote') visitTextLines(block.blocks, 'text', visit);
		else if (block.kind === 'heading' && block.underlined) visit(block, 'text');
		place = 'text';
	}
}

/** The cheap question: does a line begin like a footer? */
function mayBeFooter(text: string, line: TextLine, conventions: Conventions): boolean {
	const from = skipEmphasis(text, line.from, line.to);
	return conventions.footerBeginnings.has(beginningAt(text, from));
}

/** The marks of one line; none where it is no footer. */
function readFooter(outline: Outline, line: TextLine, place: Place, conventions: Conventions): UpdatedMark[] {
	const from = skipEmphasis(outline.text, line.from, line.to);
	const opening = conventions.footerOpening;
	opening.lastIndex = from;
	const opened = opening.exec(outline.text);
	if (opened === null || opening.lastIndex > line.to) return [];
	const text = outline.text.slice(line.from, line.to);
	const italic = isItalic(text);
	if (!italic && !isBareMark(text, opened[0], from - line.from, place, conventions)) return [];
	const marks = readClauses(withoutBrackets(proseAndLinks(text)), conventions);
	const kept = opened.groups?.['source'] === undefined ? marks : marks.filter(({ verb }) => verb === 'created');
	return kept.map(({ verb, written }) => ({
		verb,
		date: written.date,
		text: text.slice(written.from, written.to),
		line: line.line,
		from: line.from + written.from,
		to: line.from + written.to,
	}));
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
function isBareMark(text: string, opening: string, at: number, place: Place, conventions: Conventions): boolean {
	const after = /^[*_]*(?:\s+(?:updated|created|on))?[*_]*\s*([:：])?[*_]*\s*/i.exec(text.slice(at + opening.length));
	const gap = after?.[0].length ?? 0;
	const written = dateAt(text, at + opening.length + gap, conventions);
	if (written === undefined || gap === 0) return false;
	const colon = after?.[1] !== undefined;
	if (place === 'item' && !colon) return false;
	if (written.date?.precision === 'month' && !colon) return text.slice(written.to).trim() === '';
	return colon || /^[\]"'”]*\s*(?:$|[.,;·|(—–*_-])/.test(text.slice(written.to));
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
		const words = verb === 'updated' ? WORDS_AFTER_UPDATE : WORDS_AFTER_CREATE;
		const written = dateAfterVerb(text, match.index + match[0].length, words, conventions);
		if (written === undefined) continue;
		clauses.push({ verb, written });
		end = written.to;
		if (verb === 'updated') clauses.push(...chainedDates(text, end, conventions));
	}
	return clauses;
}

/** How many words may stand between a verb and its date: `fleshed to a full deepdive 2026-05-01`, `created on 2026-05-01`. */
const WORDS_AFTER_UPDATE = 5;
const WORDS_AFTER_CREATE = 1;

const GAP = /[*_]*\s*[:：]?[*_]*\s*/y;
const WORD = /[A-Za-z]+\s+/y;

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
function chainedDates(text: string, at: number, conventions: Conventions): Clause[] {
	const next = skip(CHAIN, text, at);
	const written = next === at ? undefined : dateAt(text, next, conventions);
	return written === undefined ? [] : [{ verb: 'updated', written }, ...chainedDates(text, written.to, conventions)];
}
