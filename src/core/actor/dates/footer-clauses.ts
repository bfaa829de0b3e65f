/** The clauses of a footer line, each a verb and its date: `Created 2026-01-01 · Updated 2026-02-01; 2026-03-01`. */

import { proseOnly, skip } from '../../markdown/inline';
import { isDigit } from '../../markdown/line-cursor';
import type { Conventions } from '../words/conventions';
import { dateAt, type WrittenDate } from './written-date';

/** A date of a footer, with what it says was done that day. */
export interface Clause {
	readonly verb: 'updated' | 'created';
	/** Whether the verb says what was done that day: `corrected`. */
	readonly isEdit: boolean;
	/** Where its verb begins; characters count from the start of the line. */
	readonly at: number;
	readonly written: WrittenDate;
}

/** The dates of a footer line, each behind a verb of its own or chained to the one before. What stands in brackets is none of them. */
export function readClauses(line: string, conventions: Conventions): Clause[] {
	const text = withoutBrackets(proseAndLinks(line));
	// A date has a digit: what comes after the last one is no verb of a date.
	const opening = text.slice(0, endOfDigits(text));
	const clauses: Clause[] = [];
	let end = 0;
	const verbs = conventions.footerVerb;
	verbs.lastIndex = 0;
	for (let match = verbs.exec(opening); match !== null; match = verbs.exec(opening)) {
		if (match.index < end) continue;
		const { create, update, edit, label } = match.groups ?? {};
		const verbEnd = match.index + match[0].length;
		const mostWords = create !== undefined ? WORDS_AFTER_CREATE : label === undefined ? WORDS_AFTER_UPDATE : 0;
		const written = dateAfterVerb(text, verbEnd, mostWords, conventions);
		if (written === undefined) continue;
		const verb = create === undefined ? 'updated' : 'created';
		const at = verbEnd - (create ?? update ?? edit ?? label ?? '').length;
		const isEdit = edit !== undefined;
		clauses.push({ verb, isEdit, at, written });
		end = written.to;
		if (verb === 'updated') for (const chained of chainedDates(text, end, conventions)) clauses.push({ verb, isEdit, at, written: chained });
	}
	return clauses;
}

/** Where the last digit of a text ends; 0 where it has none. */
function endOfDigits(text: string): number {
	let end = text.length;
	while (end > 0 && !isDigit(text.charCodeAt(end - 1))) end--;
	return end;
}

/** Whether a clause is the last sentence of its line: `*Sources: report, 10-K. Updated 2026-01-01.*` dates the note, and not a source. */
export function isLastSentence(text: string, { at, written }: Clause): boolean {
	return /[.;!?]\s+$/.test(text.slice(0, at)) && /^[.*_\s]*$/.test(text.slice(written.to));
}

/** A text of the same length without what stands in brackets, the addresses of links left in. */
export function withoutBrackets(text: string): string {
	if (!text.includes('(')) return text;
	return text.replace(/\]?\([^()]*(?:\([^()]*\)[^()]*)*\)/g, (bracket) => (bracket.startsWith(']') ? bracket : ' '.repeat(bracket.length)));
}

/** Prose with links kept: a date may be one. */
function proseAndLinks(text: string): string {
	return text.includes('`') || text.includes('%%') ? proseOnly(text) : text;
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
