/** What the lines look like by which a note dates itself. */

import { wholeWord, type Words } from './word-pattern';

/** Patterns for such lines. They begin at the first word, after any emphasis. */
export interface FooterPatterns {
	/** Matches the words a line opens with; group `source` where it opens as a source line. Sticky. */
	readonly footerOpening: RegExp;
	/** How footers and inline fields begin, as `beginningAt` gives it, in either case: a quick check before a line is read. */
	readonly markBeginnings: ReadonlySet<number>;
	/** Matches what stands before the date on a plain line; group `colon` where there is one. Sticky. */
	readonly bareOpening: RegExp;
	/** Finds the verbs of a footer; groups `update`, `edit`, `label` (its date follows at once) and `create` tell which. Global. */
	readonly footerVerb: RegExp;
	/** Matches what stands after the date on a line that opens with it: `2026年9月8日更新`. Sticky. */
	readonly updateEnding: RegExp;
}

/** Compiles the patterns from the languages' words, a person's own update labels, and the properties that may be inline fields. */
export function compileFooters(all: Words, ownLabels: readonly string[], properties: readonly string[]): FooterPatterns {
	const verbs = all((words) => words.updateVerbs);
	const edits = all((words) => words.editVerbs);
	const creates = all((words) => words.createVerbs);
	const labels = [...all((words) => words.updateLabels), ...ownLabels];
	const openings = all((words) => words.footerOpenings);
	const sources = all((words) => words.sourceOpenings);
	const endings = all((words) => words.updateEndings);
	const fieldsInBrackets = properties.flatMap((name) => [`[${name}`, `(${name}`]);
	const words = [...verbs, ...edits, ...creates, ...labels];
	const years = endings.length === 0 ? [] : YEAR_BEGINNINGS;
	const opening = `(?:(?:${wholeWord(openings)})\\s+)?`;
	const verb = `(?<label>${wholeWord(labels)})|(?<update>${wholeWord(verbs)})|(?<edit>${wholeWord(edits)})|(?<create>${wholeWord(creates)})`;
	const preposition = `(?:\\s*(?:${wholeWord(all((words) => words.datePrepositions))}))?`;
	return {
		footerOpening: new RegExp(`(?:${wholeWord([...words, ...openings])}|(?<source>${wholeWord(sources)}))`, 'iy'),
		markBeginnings: new Set([...words, ...openings, ...sources, ...properties, ...fieldsInBrackets, ...years].flatMap(beginningsOf)),
		bareOpening: new RegExp(`${opening}(?:${wholeWord(words)})${preposition}[*_]*\\s*(?<colon>[:：])?[*_\\s]*`, 'iy'),
		footerVerb: new RegExp(`(?:^|_|[^\\w-])(?:${verb})`, 'gi'),
		updateEnding: new RegExp(`[\\s\\])"”]*(?:${wholeWord(endings)})[\\s*_.。]*$`, 'iy'),
	};
}

/** How a line begins that opens with a date. */
const YEAR_BEGINNINGS = ['20', '19'];

/** The two characters at a place as one number. */
export function beginningAt(text: string, at: number): number {
	return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The beginnings of a word, as `beginningAt` gives them, however its first two letters are capitalized. */
function beginningsOf([first = '', second = '']: string): number[] {
	const seconds = [second.toLowerCase(), second.toUpperCase()];
	return [first.toLowerCase(), first.toUpperCase()].flatMap((one) => seconds.map((two) => beginningAt(one + two, 0)));
}
