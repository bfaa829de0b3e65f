/** The vocabularies of one or more languages, turned into what the readers look for. */

import { UPDATED_PROPERTIES, type Vocabulary } from './vocabulary';

/** Ready-made patterns and tables. Build them once: they are the same for every note. */
export interface Conventions {
	/** Finds a word of any heading that is read, or the marks of one written with emphasis or links: most headings have none. */
	readonly sectionWord: RegExp;
	readonly quickStatsHeadings: ReadonlySet<string>;
	readonly widerStatsHeadings: ReadonlySet<string>;
	readonly sourceColumns: ReadonlySet<string>;
	readonly relatedHeadings: ReadonlySet<string>;
	/** Finds a word for either side: the cheap question to ask of a text before asking for a label. */
	readonly sideWord: RegExp;
	/** Matches a bull or bear label at a position, emphasis and colon included; groups `bull` and `bear` tell the side. Sticky. */
	readonly label: RegExp;
	/** Matches a whole heading or header cell that is a label; same groups. */
	readonly wholeLabel: RegExp;
	/** Finds, in a paragraph that opens with a label, the next sentence that is one. Global. */
	readonly labelInParagraph: RegExp;
	/** Matches the words a footer line opens with, emphasis left out; group `source` where it opens as a source line. Sticky. */
	readonly footerOpening: RegExp;
	/** What `beginningAt` says of every footer opening, in either case: the cheap question to ask of a line. */
	readonly footerBeginnings: ReadonlySet<number>;
	/** Finds the verbs of a footer; groups `update` and `create` tell which. Global. */
	readonly footerVerb: RegExp;
	/** Matches a date of any readable or nearly readable form at a position; `written-date.ts` reads its groups. Sticky. */
	readonly date: RegExp;
	/** Properties, in lower case, that state an updated date, the most trusted first. */
	readonly updatedProperties: readonly string[];
	/** Month number (1 to 12) by its name in lower case. */
	readonly months: ReadonlyMap<string, number>;
}

/** What a person reads notes by besides the words of the languages; every list may be empty. */
export interface OwnWords {
	/** Headings read as quick stats, like the first of the languages' own. */
	readonly statsHeadings: readonly string[];
	/** Labels, or headings, of bull and of bear points. */
	readonly bullLabels: readonly string[];
	readonly bearLabels: readonly string[];
	/** Headings of related actors. */
	readonly relatedHeadings: readonly string[];
	/** Words before an updated date: `Stand`, `As of`. */
	readonly updateLabels: readonly string[];
	/** Properties that state an updated date, the most trusted first. */
	readonly updatedProperties: readonly string[];
	/** Whether risks are shown as bear points in notes that have none. */
	readonly risksAsBear: boolean;
}

/** What a fresh installation adds to the languages' words. */
export const DEFAULT_OWN_WORDS: OwnWords = {
	statsHeadings: [],
	bullLabels: [],
	bearLabels: [],
	relatedHeadings: [],
	updateLabels: [],
	updatedProperties: UPDATED_PROPERTIES,
	risksAsBear: true,
};

/** Puts the words of several languages, and a person's own, together; the order of the languages does not matter. */
export function compileConventions(vocabularies: readonly Vocabulary[], own: OwnWords = DEFAULT_OWN_WORDS): Conventions {
	const all = (pick: (vocabulary: Vocabulary) => readonly string[]): string[] => vocabularies.flatMap(pick);
	const months = new Map(vocabularies.flatMap(({ months }) => months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))));
	const headings = [...all((words) => words.quickStatsHeadings), ...all((words) => words.widerStatsHeadings), ...all((words) => words.relatedHeadings)];
	const sides = [...all((words) => words.bullWords), ...all((words) => words.bearWords)];
	return {
		sectionWord: new RegExp(`[*_\`[\\\\]|(?:^|\\W)(?:${oneOf([...headings, ...sides])})`, 'i'),
		quickStatsHeadings: new Set(all((words) => words.quickStatsHeadings)),
		widerStatsHeadings: new Set(all((words) => words.widerStatsHeadings)),
		sourceColumns: new Set(all((words) => words.sourceColumns)),
		relatedHeadings: new Set(all((words) => words.relatedHeadings)),
		...compileLabels(all),
		...compileFooters(all),
		date: compileDate([...months.keys()], all((words) => words.weekdays)),
		updatedProperties: own.updatedProperties.map((name) => name.toLowerCase()),
		months,
	};
}

type Words = (pick: (vocabulary: Vocabulary) => readonly string[]) => string[];

function compileLabels(all: Words): Compiled<'sideWord' | 'label' | 'wholeLabel' | 'labelInParagraph'> {
	const article = `(?:(?:${oneOf(all((words) => words.articles))})\\s+)?`;
	const side = `(?:(?<bull>${oneOf(all((words) => words.bullWords))})|(?<bear>${oneOf(all((words) => words.bearWords))}))(?![\\w&-])`;
	const noun = oneOf(all((words) => words.caseNouns));
	const sentence = oneOf(all((words) => words.sentenceWords));
	const word = `(?!(?:${sentence})\\b)[^\\s:：*|]+`;
	const words = `${word}(?:\\s+${word}){0,7}`;
	const qualifier = `(?:\\s*\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*\\)|\\s+(?:${oneOf(all((v) => v.qualifierWords))})\\s+${words})`;
	const saying = `\\s+(?:${oneOf(all((v) => v.sayingWords))})`;
	const name = oneOf(all((v) => v.namesWithSides));
	const core = `(?!(?:${name})\\b)${article}(?:[\\w-]+\\s+)?${side}(?:\\s+(?:${noun})\\b)?${qualifier}?(?:${saying})?`;
	return {
		sideWord: new RegExp(oneOf([...all((v) => v.bullWords), ...all((v) => v.bearWords)]), 'i'),
		label: new RegExp(`[*_]{0,3}(?<words>${core})[ \\t]*(?:[*_]{1,3}[ \\t]*[:：]|[:：][ \\t]*[*_]{0,3})`, 'iy'),
		wholeLabel: new RegExp(`^${core}\\s*[:：]?$`, 'i'),
		labelInParagraph: new RegExp(`[.!?]\\s+(?<words>${article}${side}\\s+(?:${noun})\\b)\\s*[:：]\\s*`, 'gi'),
	};
}

function compileFooters(all: Words): Compiled<'footerOpening' | 'footerBeginnings' | 'footerVerb'> {
	const update = oneOf(all((words) => words.updateVerbs));
	const create = oneOf(all((words) => words.createVerbs));
	const openings = [...all((words) => words.updateVerbs), ...all((words) => words.createVerbs), ...all((words) => words.footerOpenings)];
	const sources = all((words) => words.sourceOpenings);
	const opening = oneOf(openings);
	const source = oneOf(sources);
	return {
		footerOpening: new RegExp(`(?:${opening}|(?<source>${source}))(?![\\w-])`, 'iy'),
		footerBeginnings: new Set([...openings, ...sources].flatMap(beginningsOf)),
		footerVerb: new RegExp(`(?:^|_|[^\\w-])(?:(?<update>${update})|(?<create>${create}))(?![\\w-])`, 'gi'),
	};
}

/** The two characters at a place as one number. */
export function beginningAt(text: string, at: number): number {
	return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The beginnings of a word however its first two letters are capitalized. */
function beginningsOf([first = '', second = '']: string): number[] {
	const seconds = [second, second.toUpperCase()];
	return [first, first.toUpperCase()].flatMap((one) => seconds.map((two) => beginningAt(one + two, 0)));
}

function compileDate(months: readonly string[], weekdays: readonly string[]): RegExp {
	const month = `(?:${oneOf(months)})(?![\\w])\\.?`;
	const weekday = `(?:(?:${oneOf(weekdays)})\\.?,?\\s+)?`;
	return new RegExp(
		[
			'(?<year>\\d{4})(?<sep>[-/.])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2}))?(?![a-z0-9-])(?:[T ]\\d{1,2}:\\d{2}\\S*)?',
			'(?<year2>\\d{4})-(?<month2>\\d{2})-(?<day2>\\d{2})T\\S*',
			`${weekday}(?<name3>${month})\\s+(?<day3>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year3>\\d{4})(?!\\d)`,
			`${weekday}(?<day4>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:(?:of|de)\\s+)?(?<name4>${month}),?\\s+(?:de\\s+)?(?<year4>\\d{4})(?!\\d)`,
			`(?<name5>${month}),?\\s+(?<year5>\\d{4})(?!\\d)`,
			'(?<year6>\\d{4})\\s*年\\s*(?<month6>\\d{1,2})\\s*月(?:\\s*(?<day6>\\d{1,2})\\s*日)?',
			'(?<first7>\\d{1,2})(?<sep7>[-/.])(?<second7>\\d{1,2})\\k<sep7>(?<year7>\\d{4})(?!\\d)',
		].join('|'),
		'iy',
	);
}

type Compiled<Key extends keyof Conventions> = { readonly [Property in Key]: Conventions[Property] };

/** Alternatives for a pattern, the longest first so that none hides another. */
function oneOf(words: readonly string[]): string {
	return [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
		.join('|');
}
