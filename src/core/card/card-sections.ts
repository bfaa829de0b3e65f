/** The sections of a card, in their order, and what stands where one has nothing to show. */

import type { ActorNote, CasePoint } from '../actor/note/actor-note';
import type { ReadProblem } from '../markdown/read-problem';
import type { Conventions } from '../actor/words/conventions';
import { plainText } from '../markdown/inline';
import type { CardRow } from './card-row';
import { pointRows, problemRows, propertyRows, quickStatRows, relatedRows } from './read-rows';
import type { FactOf } from './row-facts';

/** A part of the card that folds away. A section without rows has a remark. */
export interface CardSection {
	readonly id: SectionId;
	/** Plain text. */
	readonly title: string;
	/** How many things there are, headings between them and nested details left out. */
	readonly count: number;
	readonly rows: readonly CardRow[];
	/** How many rows are shown until the reader asks for all; `rows.length` where that is all of them. */
	readonly shown: number;
	/** What to say in place of rows, or `null`. */
	readonly remark: SectionRemark | null;
}

/** Why a section is empty, and what the reader can do about it. */
export interface SectionRemark {
	readonly text: string;
	readonly offer: SectionOffer | null;
}

/** Something the reader can have done: write the missing part, or go to where it is expected. */
export type SectionOffer = { readonly kind: 'insert quick stats' } | { readonly kind: 'open heading'; readonly heading: string };

/** The sections in their fixed order. Readers fold them by id, so an id outlives its title. */
export const SECTION_IDS = ['problems', 'quick stats', 'properties', 'bull', 'bear', 'related'] as const;

/** Names a section across notes. */
export type SectionId = (typeof SECTION_IDS)[number];

/** The sections that a reader opens when needed: they start folded. */
const FOLDED_AT_FIRST: ReadonlySet<SectionId> = new Set(['properties', 'problems']);

/** Whether a section starts unfolded for a reader who has never touched it. */
export function startsOpen(id: SectionId): boolean {
	return !FOLDED_AT_FIRST.has(id);
}

/** What notes are read by, as far as sections speak of it. */
export type SectionConventions = Pick<Conventions, 'quickStatsHeadings' | 'widerStatsHeadings' | 'updatedProperties'>;

/** What sections are made of besides the note. */
export interface SectionBasis {
	readonly conventions: SectionConventions;
	/** The age of what a row says. */
	readonly factOf: FactOf;
	/** Everything of the note that could not be used. */
	readonly problems: readonly ReadProblem[];
}

/** The sections of the card of `note`. */
export function cardSections(note: ActorNote, { conventions, factOf, problems }: SectionBasis): CardSection[] {
	return [
		...unlessEmpty(problemsSection(problems)),
		quickStatsSection(note, conventions, factOf),
		...unlessEmpty(section('properties', 'Properties', propertyRows(note, conventions.updatedProperties))),
		...caseSections(note),
		...unlessEmpty(section('related', 'Related', relatedRows(note.related, factOf))),
	];
}

/** Long lists show this many rows at first. */
const SHOWN_AT_FIRST = 12;
/** Fewer rows than this are not worth hiding. */
const WORTH_HIDING = 3;

function section(id: SectionId, title: string, rows: readonly CardRow[], remark: SectionRemark | null = null): CardSection {
	const shown = rows.length < SHOWN_AT_FIRST + WORTH_HIDING ? rows.length : SHOWN_AT_FIRST;
	return { id, title, count: countOf(rows), rows, shown, remark };
}

function countOf(rows: readonly CardRow[]): number {
	return rows.filter((row) => row.kind !== 'group' && !(row.kind === 'point' && row.nested)).length;
}

function unlessEmpty(candidate: CardSection): CardSection[] {
	return candidate.rows.length === 0 ? [] : [candidate];
}

function quickStatsSection(note: ActorNote, conventions: SectionConventions, factOf: FactOf): CardSection {
	const title = note.quickStatsFrom ?? 'Quick stats';
	return section('quick stats', title, quickStatRows(note.quickStats, factOf), quickStatsRemark(note, conventions));
}

function quickStatsRemark({ quickStats, quickStatsFrom }: ActorNote, conventions: SectionConventions): SectionRemark | null {
	if (quickStats.length > 0) return null;
	if (quickStatsFrom === null) return { text: `No quick stats table. Headings read: ${headingsRead(conventions)}.`, offer: { kind: 'insert quick stats' } };
	return { text: `No table of metrics and values under ${quickStatsFrom}.`, offer: { kind: 'open heading', heading: quickStatsFrom } };
}

/** The headings to try first; naming all of them would read like a manual. */
function headingsRead({ quickStatsHeadings, widerStatsHeadings }: SectionConventions): string {
	return [...quickStatsHeadings, ...widerStatsHeadings].slice(0, 3).map(capitalised).join(', ');
}

/** Both sides or none: a note that argues one side is told that the other is missing. */
function caseSections({ bull, bear }: ActorNote): CardSection[] {
	if (bull.length === 0 && bear.length === 0) return [];
	return [caseSection('bull', 'Bull', bull), caseSection('bear', 'Bear', bear)];
}

/** Points are never cut short: a case that is half shown misleads. */
function caseSection(id: 'bull' | 'bear', side: string, points: readonly CasePoint[]): CardSection {
	const labels = new Set(points.map(({ label }) => label));
	const [label] = labels;
	const title = labels.size === 1 && label !== undefined ? capitalised(plainText(label)) : side;
	const rows = pointRows(points, labels.size > 1);
	const remark = points.length === 0 ? { text: `No ${id} points.`, offer: null } : null;
	return { ...section(id, title, rows, remark), shown: rows.length };
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Stands above everything that may lack something for it: a long note would hide it otherwise. */
function problemsSection(problems: readonly ReadProblem[]): CardSection {
	const rows = problemRows(problems);
	return section('problems', `${rows.length} ${rows.length === 1 ? 'line' : 'lines'} could not be read`, rows);
}
