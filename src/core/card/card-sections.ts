/** The sections of a card, in their order, and what is said where one has nothing to show. To add one, add an entry to `SECTIONS`. */

import type { ActorNote, CasePoint, OwnSection } from '../actor/note/actor-note';
import type { ReadProblem } from '../markdown/read-problem';
import type { Conventions } from '../actor/words/conventions';
import { plainText } from '../markdown/inline';
import type { UnreadSection } from '../explain/unread';
import type { CardRow } from './card-row';
import { pointRows, problemRows, propertyRows, quickStatRows, relatedRows, unreadRows } from './read-rows';
import type { FactOf } from './row-facts';

/** A part of the card that folds away. A section without rows has a remark. */
export interface CardSection {
	readonly id: SectionId;
	/** Plain text. */
	readonly title: string;
	/** How many rows there are, without headings and nested details. */
	readonly count: number;
	readonly rows: readonly CardRow[];
	/** How many rows are shown until the reader asks for all. */
	readonly shown: number;
	/** What to say in place of rows, or `null`. */
	readonly remark: SectionRemark | null;
}

/** Why a section is empty, and what the reader can do about it. */
export interface SectionRemark {
	readonly text: string;
	readonly offer: SectionOffer | null;
}

/** What a click does about it: write the missing part, or go to where it is expected. */
export type SectionOffer = { readonly kind: 'insert quick stats' } | { readonly kind: 'open heading'; readonly heading: string };

/** What notes are read by, as far as sections speak of it. */
export type SectionConventions = Pick<Conventions, 'quickStatsHeadings' | 'widerStatsHeadings' | 'updatedProperties'>;

/** What sections are made of besides the note. */
export interface SectionBasis {
	readonly conventions: SectionConventions;
	/** The age of what a row says. */
	readonly factOf: FactOf;
	/** The property that is shown above the sections, as written; `null` where none is. */
	readonly shownAbove: string | null;
	/** The sections of a note in whose text nothing is read. */
	readonly unread: readonly UnreadSection[];
	/** Everything of the note that could not be used. */
	readonly problems: readonly ReadProblem[];
}

/** Takes something for a section from the note. */
type From<Made> = (note: ActorNote, basis: SectionBasis) => Made;

/** How a section is made. */
interface SectionRule {
	/** Readers fold sections by id, so an id outlives its title. */
	readonly id: string;
	readonly title: string | From<string>;
	readonly rows: From<readonly CardRow[]>;
	/** What to say where there are no rows. A section with neither is left out. */
	readonly remark?: From<SectionRemark | null>;
	/** Whether the section starts folded, for a reader who has never touched it. */
	readonly startsFolded?: true;
	/** Whether all rows are shown, however many there are. */
	readonly isNeverCut?: true;
}

/** The sections of the card, from top to bottom; those of the person's own stand above the last. */
const SECTIONS = [
	// Above everything else, because a long note would hide that something is missing.
	{ id: 'problems', title: problemsTitle, rows: (_, { problems }) => problemRows(problems), startsFolded: true },
	{
		id: 'quick stats',
		title: (note, basis) => (arePropertiesOpen(note, basis) ? 'Properties' : (note.quickStatsFrom ?? 'Quick stats')),
		rows: (note, basis) => (arePropertiesOpen(note, basis) ? rowsOfProperties(note, basis) : quickStatRows(note.quickStats, basis.factOf)),
		remark: quickStatsRemark,
	},
	{
		id: 'properties',
		title: 'Properties',
		rows: (note, basis) => (arePropertiesOpen(note, basis) ? [] : rowsOfProperties(note, basis)),
		startsFolded: true,
	},
	{ id: 'unread', title: 'Not read', rows: (_, { unread }) => unreadRows(unread) },
	// Points are never cut: half a case misleads. A note that argues one side is told that the other is missing.
	{
		id: 'bull',
		title: ({ bull }) => sharedLabel(bull) ?? 'Bull',
		rows: ({ bull }) => caseRows(bull),
		remark: ({ bear }) => (bear.length === 0 ? null : { text: 'No bull points.', offer: null }),
		isNeverCut: true,
	},
	{
		id: 'bear',
		title: ({ bear }) => sharedLabel(bear) ?? 'Bear',
		rows: ({ bear }) => caseRows(bear),
		remark: ({ bull }) => (bull.length === 0 ? null : { text: 'No bear points.', offer: null }),
		isNeverCut: true,
	},
	{ id: 'related', title: 'Related', rows: ({ related }, { factOf }) => relatedRows(related, factOf) },
] as const satisfies readonly SectionRule[];

/** Names a section across notes: one of the card's, or one of the person's own by its title. */
export type SectionId = (typeof SECTIONS)[number]['id'] | `own: ${string}`;

/** Whether a text names a section. */
export function isSectionId(text: string): text is SectionId {
	return text.startsWith('own: ') || SECTIONS.some(({ id }) => id === text);
}

/** Whether a section starts unfolded for a reader who has never touched it. */
export function startsOpen(id: SectionId): boolean {
	return !FOLDED_AT_FIRST.includes(id);
}

/** The sections that start folded. */
export const FOLDED_AT_FIRST: readonly SectionId[] = SECTIONS.filter((rule) => 'startsFolded' in rule).map(({ id }) => id);

/** The sections of the card of `note`; without those that have nothing to say. */
export function cardSections(note: ActorNote, basis: SectionBasis): CardSection[] {
	return SECTIONS.flatMap((rule) => {
		const section = sectionBy(rule, rule.id, note, basis) ?? [];
		return rule.id === 'related' ? ownSections(note, basis).concat(section) : section;
	});
}

/** A section for each title, in the order of the setting. */
function ownSections(note: ActorNote, basis: SectionBasis): CardSection[] {
	const byTitle = new Map<string, OwnSection[]>();
	for (const section of note.sections ?? []) {
		const alike = byTitle.get(section.title);
		if (alike === undefined) byTitle.set(section.title, [section]);
		else alike.push(section);
	}
	return [...byTitle].flatMap(([title, alike]) => {
		const rows = caseRows(alike.flatMap(({ items }) => items));
		return sectionBy({ id: title, title, rows: () => rows }, `own: ${title}`, note, basis) ?? [];
	});
}

/** Long lists show this many rows at first. */
const SHOWN_AT_FIRST = 12;
/** Fewer rows than this are not worth hiding. */
const WORTH_HIDING = 3;

function sectionBy(rule: SectionRule, id: SectionId, note: ActorNote, basis: SectionBasis): CardSection | undefined {
	const rows = rule.rows(note, basis);
	const remark = rows.length === 0 ? (rule.remark?.(note, basis) ?? null) : null;
	if (rows.length === 0 && remark === null) return undefined;
	const title = typeof rule.title === 'string' ? rule.title : rule.title(note, basis);
	const isCut = rule.isNeverCut !== true && rows.length >= SHOWN_AT_FIRST + WORTH_HIDING;
	return { id, title, count: countOf(rows), rows, shown: isCut ? shownAtFirst(rows) : rows.length, remark };
}

/** No heading is the last of them: its rows would be hidden. */
function shownAtFirst(rows: readonly CardRow[]): number {
	return rows[SHOWN_AT_FIRST - 1]?.kind === 'group' ? SHOWN_AT_FIRST - 1 : SHOWN_AT_FIRST;
}

function rowsOfProperties(note: ActorNote, { conventions, shownAbove }: SectionBasis): CardRow[] {
	return propertyRows(note, conventions.updatedProperties).filter(({ label }) => label !== shownAbove);
}

/** Where a note has no quick stats, nor a heading for them, its properties stand in their place. */
function arePropertiesOpen(note: ActorNote, basis: SectionBasis): boolean {
	return note.quickStats.length === 0 && note.quickStatsFrom === null && rowsOfProperties(note, basis).length > 0;
}

function countOf(rows: readonly CardRow[]): number {
	return rows.filter((row) => row.kind !== 'group' && !(row.kind === 'point' && row.nested)).length;
}

function problemsTitle(_: ActorNote, { problems }: SectionBasis): string {
	return `${problems.length} ${problems.length === 1 ? 'line' : 'lines'} couldn't be read`;
}

function quickStatsRemark({ quickStatsFrom }: ActorNote, { conventions }: SectionBasis): SectionRemark {
	if (quickStatsFrom === null) {
		return { text: `No quick stats. They go under ${headingsRead(conventions)}.`, offer: { kind: 'insert quick stats' } };
	}
	const text = `No table of metrics and values under "${plainText(quickStatsFrom)}".`;
	return { text, offer: { kind: 'open heading', heading: quickStatsFrom } };
}

/** `"Quick stats", "Key stats" or "Stats"`: naming all headings would read like a manual. */
function headingsRead({ quickStatsHeadings, widerStatsHeadings }: SectionConventions): string {
	const names = [...quickStatsHeadings, ...widerStatsHeadings].slice(0, 3).map((name) => `"${capitalised(name)}"`);
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.slice(-1).join('')}`;
}

/** The label that all points stand under; `undefined` where there are several, or no points. */
function sharedLabel(points: readonly CasePoint[]): string | undefined {
	const [label, another] = new Set(points.map((point) => point.label));
	return label === undefined || another !== undefined ? undefined : capitalised(plainText(label));
}

function caseRows(points: readonly CasePoint[]): CardRow[] {
	return pointRows(points, new Set(points.map(({ label }) => label)).size > 1);
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
