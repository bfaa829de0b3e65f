/** What the words before a date say about it. */

import type { Conventions } from '../../actor/words/conventions';
import type { UpdatedMark } from '../../actor/dates/updated-mark';
import type { Vocabulary } from '../../actor/words/vocabulary';
import { dateAt } from '../../actor/dates/written-date';

/** The patterns and words that statements are found by. */
export type StatementConventions = Pick<Conventions, 'footerVerb' | 'bareOpening' | 'date' | 'months' | 'languages'>;

/** The verb, or label, that dates a note. */
export interface MarkStatement {
	/** As written. */
	readonly verb: string;
	/** What stands between it and its date: at most a preposition and a colon. `undefined` where other words do. */
	readonly gap: string | undefined;
	/** Whether it says what was done that day (`corrected`), not only that the note was updated. */
	readonly saysWhat: boolean;
	/** The languages it is a word of; none where the person added it in the settings. */
	readonly languages: readonly Vocabulary[];
}

/** The last verb before a mark's date, on its line and outside brackets, or `undefined` where there is none. */
export function statementOf(text: string, mark: UpdatedMark, conventions: StatementConventions): MarkStatement | undefined {
	const start = lineStart(text, mark.from);
	const before = text.slice(start, mark.from).replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
	const found = lastVerb(before, conventions.footerVerb);
	if (found === undefined) return undefined;
	const { verb, at } = found;
	const word = verb.toLowerCase().replace(/\s+/g, ' ');
	const languages = conventions.languages.filter((words) => wordsForMarks(words).includes(word));
	const saysWhat = languages.some(({ editVerbs }) => editVerbs.includes(word));
	return { verb, gap: gapAfter(before + mark.text, at, verb, conventions), saysWhat, languages };
}

/**
 * Whether a mark says *updated* and nothing more. A property, label line or inline field does; in a footer the date
 * must follow the verb at once: other dates there say something else.
 */
export function isPlain(text: string, mark: UpdatedMark, conventions: StatementConventions): boolean {
	if (mark.origin !== 'footer') return true;
	const statement = statementOf(text, mark, conventions);
	// A line that opens with its date has the verb at its end.
	if (statement === undefined) return !/[\p{L}\p{N}]/u.test(text.slice(lineStart(text, mark.from), mark.from));
	return !statement.saysWhat && statement.gap !== undefined;
}

function wordsForMarks({ updateVerbs, editVerbs, updateLabels, createVerbs }: Vocabulary): string[] {
	return [...updateVerbs, ...editVerbs, ...updateLabels, ...createVerbs];
}

function lastVerb(before: string, verbs: RegExp): { verb: string; at: number } | undefined {
	verbs.lastIndex = 0;
	const match = [...before.matchAll(verbs)].at(-1);
	if (match === undefined) return undefined;
	const { label, update, create } = match.groups ?? {};
	const verb = label ?? update ?? create ?? '';
	return { verb, at: match.index + match[0].length - verb.length };
}

function gapAfter(line: string, at: number, verb: string, conventions: StatementConventions): string | undefined {
	const opening = conventions.bareOpening;
	opening.lastIndex = at;
	const opened = opening.exec(line)?.[0];
	if (opened === undefined || dateAt(line, at + opened.length, conventions) === undefined) return undefined;
	return opened.slice(verb.length);
}

function lineStart(text: string, at: number): number {
	return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
