/**
 * The words that actor notes are written with: the shape of a language's table, and the names of properties.
 *
 * The tables stand in `languages/`, one file each. Adding a label, a heading or an edit verb is one
 * entry there and one row in a test. Words are lower case; `conventions.ts` turns the tables into
 * what the readers look for.
 */

/** One language's words. Sections are those of the conventions. */
export interface Vocabulary {
	/** Headings of the quick stats (3). Where a note has one of these, no other heading counts. */
	readonly quickStatsHeadings: readonly string[];
	/** Headings read as quick stats only where none of the above stands in the note (3). */
	readonly widerStatsHeadings: readonly string[];
	/** A third column that says where a figure comes from (3). */
	readonly sourceColumns: readonly string[];
	/** Words for the side that a label names (4). */
	readonly bullWords: readonly string[];
	readonly bearWords: readonly string[];
	/** What may stand before those words: articles (4). */
	readonly articles: readonly string[];
	/** What may stand after them: case, thesis … (4). */
	readonly caseNouns: readonly string[];
	/** Words that open a qualifier after a label: `for IPO`, `despite all this` (4). */
	readonly qualifierWords: readonly string[];
	/** What a side may do before the colon: `Bulls say:` (4). */
	readonly sayingWords: readonly string[];
	/** Words that make a would-be label a sentence: `The bear case is real: …` (4). */
	readonly sentenceWords: readonly string[];
	/** Names that end in one of the sides and are no labels (4). */
	readonly namesWithSides: readonly string[];
	/** Headings of the related actors (6). */
	readonly relatedHeadings: readonly string[];
	/** Verbs of the note's own footer that state when it was last worked on (5). */
	readonly updateVerbs: readonly string[];
	/** Verbs that state when it was made (5). */
	readonly createVerbs: readonly string[];
	/** Words that may open a footer before its verb: `Last updated`, `Stub created` (5). */
	readonly footerOpenings: readonly string[];
	/** Words that open a source line, which may state at its end when the note was made, and nothing else (5). */
	readonly sourceOpenings: readonly string[];
	/** Month names, full and short, each at the index of its month (5). */
	readonly months: readonly (readonly string[])[];
	/** Weekday names that may stand before a date (5). */
	readonly weekdays: readonly string[];
}

/** Properties, in lower case, that state when a note was last worked on, the most trusted first (5). */
export const UPDATED_PROPERTIES: readonly string[] = [
	'updated',
	'last_updated',
	'lastupdated',
	'last-updated',
	'date_updated',
	'date modified',
	'modified',
	'last_modified',
	'updated_at',
	'last_reviewed',
	'reviewed',
	'timestamp',
];

/** Properties, in lower case, that state when a note was made (5). */
export const CREATED_PROPERTIES: readonly string[] = ['created', 'date_created', 'date created', 'created_at'];
