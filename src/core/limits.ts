/**
 * How much is read, in one table. Each limit lies far above what a person writes. Where one leaves something out that
 * would be shown, a sentence says so.
 */

import { number } from './wording';

/** Up to how many lines of a setting are in force, and up to how many characters each may have. */
export interface LineLimit {
	readonly most: number;
	readonly longest: number;
}

/** The limits, each with its reason. Lengths are in characters. */
export const LIMITS = {
	/** Of a note: five times the longest known, and still read at once. */
	noteLength: 1_000_000,
	/** Of front matter that the host's YAML parser is given: some take time that grows with its square. The longest known has 14,000. */
	yamlLength: 20_000,
	/** Of its characters that open something in YAML: an error for each takes such parsers longest. */
	yamlSigns: 1_000,
	/** Of each list of a note: quick stats, related actors, aliases, tags, properties. A card or table of more is no use, and slow to draw. */
	entries: 5_000,
	/** Of bull and of bear points with their details: the card shows all of them, each as Markdown. */
	points: 1_000,
	/** Of what could not be read: nobody mends more from a list. */
	problems: 1_000,
	/** Of a value that a figure is read from: ten times the longest known. More of it is a text, in which nothing is the figure. */
	valueLength: 5_000,
	/** Of all values and remarks of a note that are searched for times: the card is made anew at each pause in typing. */
	timedText: 100_000,
	/** Years in a note that are tried as dates for a hint: each with the words before it. */
	yearsMentioned: 25_000,
	/** Own headings, labels and properties: each is tried at every line of every note. */
	words: { most: 50, longest: 60 },
	/** Lines that name sections of the card: each is tried at every heading of every note. */
	sectionLines: { most: 50, longest: 150 },
	/** Rules for actor notes and their limits: each is tried on every note. */
	rules: { most: 200, longest: 500 },
	/** Lines that join metrics or keep them apart: a line may list many names, and each joins all that were joined before. */
	metricLines: { most: 300, longest: 200 },
	/** Of the name of a property. */
	nameLength: 100,
	/** What is wrong with one setting is told so many times, then counted. */
	settingProblems: 20,
	/** Days until a note is overdue: some 2,700 years, six digits like the limits of rules. */
	limitDays: 999_999,
	/** Of a name that is compared with others letter by letter, which takes time that grows with the square of it. */
	comparedName: 200,
} as const;

/** The lines of a setting that are in force: the first of those that are not too long. */
export function linesInForce(lines: readonly string[], { most, longest }: LineLimit): string[] {
	return lines.filter(({ length }) => length <= longest).slice(0, most);
}

/** Says which lines of a setting are not in force; nothing where all are. */
export function linesLeftOut(lines: readonly string[], { most, longest }: LineLimit): string[] {
	const [first, ...others] = lines.filter(({ length }) => length > longest);
	const fitting = lines.length - (first === undefined ? 0 : 1 + others.length);
	const what = others.length === 0 ? `"${first?.slice(0, SHOWN) ?? ''}…" is` : `${number(others.length + 1, 'en')} lines are`;
	return [
		...(first === undefined ? [] : [`${what} longer than ${number(longest, 'en')} characters.`]),
		...(fitting <= most ? [] : [`Only the first ${number(most, 'en')} of ${number(fitting, 'en')} lines are used.`]),
	];
}

/** Enough of a line to recognize it by. */
const SHOWN = 40;

/** Says that not all of a list is read: `5,000 of 200,000 quick stats are read.` What is written into notes and exports is in English. */
export function partlyRead(read: number, all: number, what: string): string {
	return `${number(read, 'en')} of ${number(all, 'en')} ${what} are read.`;
}
