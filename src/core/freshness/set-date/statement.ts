/** What the words before a date say about it. */

import type { Conventions } from '../../actor/words/conventions';
import type { UpdatedMark } from '../../actor/dates/updated-mark';
import type { Vocabulary } from '../../actor/words/vocabulary';
import { withoutBrackets } from '../../actor/dates/footer-clauses';
import { dateAt, valueDateAt } from '../../actor/dates/written-date';
import { lineStartsOf } from '../../markdown/write/lines';

/** The patterns and words that statements are found by. */
export type StatementConventions = Pick<Conventions, 'footerVerb' | 'bareOpening' | 'date' | 'valueDate' | 'months' | 'languages'>;

/** The verb, or label, that dates a note. */
export interface MarkStatement {
	/** What stands between it and its date: at most a preposition and a colon. `undefined` where other words do. */
	readonly gap: string | undefined;
	/** Whether it says what was done that day (`corrected`), not only that the note was updated. */
	readonly saysWhat: boolean;
	/** The languages it is a word of; none where the person added it in the settings. */
	readonly languages: readonly Vocabulary[];
}

/** A verb on a line, and where it ends there. */
interface Verb extends MarkStatement {
	readonly end: number;
}

/** Reads what a note states about its dates, each line once: there may be thousands of dates on one. */
export class StatementReader {
	private readonly starts: readonly number[];
	private readonly verbs = new Map<number, readonly Verb[]>();

	constructor(
		private readonly text: string,
		private readonly conventions: StatementConventions,
	) {
		this.starts = lineStartsOf(text);
	}

	/** The last verb before a mark's date, on its line and outside brackets, or `undefined` where there is none. */
	statementOf(mark: UpdatedMark): MarkStatement | undefined {
		const line = this.lineOf(mark);
		return lastUpTo(this.verbsOn(line), mark.from - this.startOf(line));
	}

	/**
	 * Whether a mark says *updated* and nothing more. A label line or inline field does; in a footer the date must follow
	 * the verb at once: other dates there say something else. A property's days in a list are a log, and other words no date.
	 */
	isPlain(mark: UpdatedMark): boolean {
		if (mark.isListed === true) return false;
		if (mark.origin === 'property') return valueDateAt(this.text, mark.from, this.conventions) !== undefined;
		if (mark.origin !== 'footer') return true;
		const statement = this.statementOf(mark);
		// A line that opens with its date has the verb at its end.
		if (statement === undefined) return !/[\p{L}\p{N}]/u.test(this.text.slice(this.startOf(this.lineOf(mark)), mark.from));
		return !statement.saysWhat && statement.gap !== undefined;
	}

	/** The line its date stands on: a heading that is underlined may begin lines above. */
	private lineOf({ line, from }: UpdatedMark): number {
		let own = line;
		while ((this.starts[own] ?? Infinity) <= from) own++;
		return own;
	}

	private startOf(line: number): number {
		return this.starts[line - 1] ?? this.text.length;
	}

	/** The verbs of a line. What stands in brackets states nothing. */
	private verbsOn(line: number): readonly Verb[] {
		const known = this.verbs.get(line);
		if (known !== undefined) return known;
		const written = this.text.slice(this.startOf(line), this.startOf(line + 1));
		const verbs = verbsOf(withoutBrackets(written), this.conventions);
		this.verbs.set(line, verbs);
		return verbs;
	}
}

function verbsOf(line: string, conventions: StatementConventions): Verb[] {
	const verbs: Verb[] = [];
	const pattern = conventions.footerVerb;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
		const { label, update, edit, create } = match.groups ?? {};
		const verb = label ?? update ?? edit ?? create ?? '';
		const end = match.index + match[0].length;
		const word = verb.toLowerCase().replace(/\s+/g, ' ');
		const languages = conventions.languages.filter((words) => wordsForMarks(words).includes(word));
		verbs.push({ end, gap: gapAfter(line, end - verb.length, verb, conventions), saysWhat: edit !== undefined, languages });
	}
	return verbs;
}

function wordsForMarks({ updateVerbs, editVerbs, updateLabels, createVerbs }: Vocabulary): string[] {
	return [...updateVerbs, ...editVerbs, ...updateLabels, ...createVerbs];
}

function gapAfter(line: string, at: number, verb: string, conventions: StatementConventions): string | undefined {
	const opening = conventions.bareOpening;
	opening.lastIndex = at;
	const opened = opening.exec(line)?.[0];
	if (opened === undefined || dateAt(line, at + opened.length, conventions) === undefined) return undefined;
	return opened.slice(verb.length);
}

/** The last of some verbs, in text order, that ends at or before `offset`. Halved, not walked through: there may be thousands. */
function lastUpTo(verbs: readonly Verb[], offset: number): Verb | undefined {
	let low = 0;
	let high = verbs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((verbs[middle]?.end ?? Infinity) <= offset) low = middle + 1;
		else high = middle;
	}
	return verbs[low - 1];
}
