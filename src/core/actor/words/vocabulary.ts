/**
 * The words that actor notes are written with: the shape of a language's table, and the names of properties.
 *
 * The tables stand in `languages/`, one file each. Adding a label, a heading or an edit verb is one
 * entry there and one in a test. Words are lower case; `conventions.ts` turns the tables into
 * what the readers look for.
 */

/**
 * One language's words: `docs/reading.md` shows what each is read in. A list may be empty where a language needs none.
 *
 * Words that come apart in the text are written with one blank between them. Words of scripts
 * without blanks (多头, 更新) may be followed by anything; others end where the word ends.
 */
export interface Vocabulary {
	/** Headings of the quick stats. Where a note has one of these, no other heading counts. */
	readonly quickStatsHeadings: readonly string[];
	/** Headings read as quick stats only where none of the above stands in the note. */
	readonly widerStatsHeadings: readonly string[];
	/** Headings over much else than stats: a table or list below them is read only where it is plainly one of metrics and values. */
	readonly openStatsHeadings: readonly string[];
	/** Bold labels under a note's title that speak of the note, or open a remark, and are no facts about the actor. */
	readonly noteLabels: readonly string[];
	/** Header words of the column of metrics, by which a table under a wider heading is known. */
	readonly metricColumns: readonly string[];
	/** Header words of the column of values. */
	readonly valueColumns: readonly string[];
	/** Words for the side that a label names. */
	readonly bullWords: readonly string[];
	readonly bearWords: readonly string[];
	/** Words that name a side only where they are a label as a whole: Pros, Key strengths. */
	readonly proWords: readonly string[];
	readonly conWords: readonly string[];
	/** Words that name a side only as the two header cells of a table: `Strength | Weakness`. */
	readonly proColumns: readonly string[];
	readonly conColumns: readonly string[];
	/** Headings of risks, shown as bear points where a note has none. */
	readonly riskHeadings: readonly string[];
	/** What such a heading may name beside risks: `Risks / open questions`. */
	readonly riskPartners: readonly string[];
	/** Heads of the first column of a table of risks, besides the headings themselves: Category, Threat. */
	readonly riskColumns: readonly string[];
	/** Words of headings and labels under risks whose lists are none: Mitigation, What to watch, Sources. */
	readonly riskOthers: readonly string[];
	/** Words that are a label where a bracket names the side: `Catalysts (bull)`. Headings of risks are, too. */
	readonly caseTopics: readonly string[];
	/** What may stand before the words of a side: articles. */
	readonly articles: readonly string[];
	/** What may stand before Pros, Strengths and the like: key, main. */
	readonly emphasizers: readonly string[];
	/** What may stand after the words of a side: case, thesis … */
	readonly caseNouns: readonly string[];
	/** Words before a side that make a label speak of its case, or turn it round: `Weakens bear case`. */
	readonly turningWords: readonly string[];
	/** Words that open a qualifier after a label: `for IPO`, `despite all this`. */
	readonly qualifierWords: readonly string[];
	/** What a side may do before the colon: `Bulls say:`. */
	readonly sayingWords: readonly string[];
	/** Words that make a would-be label a sentence: `The bear case is real: …`. */
	readonly sentenceWords: readonly string[];
	/** Names that end in one of the sides and are no labels. */
	readonly namesWithSides: readonly string[];
	/** Words that join two titles in one heading, besides `/` and `&`: `Bear case and risks`. */
	readonly joiningWords: readonly string[];
	/** Headings of the related actors. */
	readonly relatedHeadings: readonly string[];
	/** Headings that say what the actors linked to below them are: peers. */
	readonly peerHeadings: readonly string[];
	/** Verbs of the note's own footer: `Updated 2026-01-01`. Words may stand between verb and date. A new footer is written with the first. */
	readonly updateVerbs: readonly string[];
	/** Verbs that say what was done that day: `Corrected 2026-01-01`. A footer with such a verb is never rewritten. */
	readonly editVerbs: readonly string[];
	/** Words that count only right before their date: `Stand: 12. April 2026`. */
	readonly updateLabels: readonly string[];
	/** Properties that state an updated date, besides those that are called by a verb or label above. */
	readonly updatedProperties: readonly string[];
	/** Verbs that stand after their date: `2026年9月8日更新`. */
	readonly updateEndings: readonly string[];
	/** Verbs that state when the note was made. */
	readonly createVerbs: readonly string[];
	/** Words that may open a footer before its verb: `Last updated`, `Stub created`. */
	readonly footerOpenings: readonly string[];
	/** Words between a verb and its date: `on`, `am`, `le`. */
	readonly datePrepositions: readonly string[];
	/** Words that open a source line, which may state at its end when the note was made, and nothing else. */
	readonly sourceOpenings: readonly string[];
	/** Month names, the full one first, then short ones and other spellings, each list at the index of its month. */
	readonly months: readonly (readonly string[])[];
	/** Weekday names that may stand beside a date, listed like months from Monday on. */
	readonly weekdays: readonly (readonly string[])[];
	/** What may stand between the parts of a date: `4th of March`, `2 de julio de 2025`. */
	readonly dateJoiners: readonly string[];
	/** Endings of a day's number, each with the days that take it: `4th`, `1er`. An empty list means all days without another ending. */
	readonly ordinalEndings: Readonly<Record<string, readonly number[]>>;
}

/** Properties that state when a note was last worked on, the most trusted first. `propertyKey` tells which spellings are one. */
export const UPDATED_PROPERTIES: readonly string[] = [
	'updated',
	'last updated',
	'date updated',
	'date modified',
	'modified',
	'last modified',
	'updated at',
	'last reviewed',
	'reviewed',
	'reviewed on',
	'timestamp',
];

/** Properties that state when a note was made. */
export const CREATED_PROPERTIES: readonly string[] = ['created', 'date created', 'created at'];

/** A property's name as a key to compare it by: `last_updated`, `lastUpdated` and `Last updated` are one; accents don't matter. */
export function propertyKey(name: string): string {
	const lower = name.toLowerCase();
	const key = BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : lower;
	return /[\s_-]/.test(key) ? key.replace(/[\s_-]+/g, '') : key;
}

const BEYOND_ASCII = /[^ -~]/;
const ACCENTS = /[\u0300-\u036f]/g;

/** The keys of the properties that state when a note was made. */
export const CREATED_KEYS: readonly string[] = CREATED_PROPERTIES.map(propertyKey);
