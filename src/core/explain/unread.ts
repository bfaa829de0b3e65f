/** The sections of a note that no part of its card is read from, and why not. */

import { sectionBody, type Section } from '../actor/note/sections';
import { itemText, paragraphText, unquoted } from '../actor/note/text';
import type { Conventions } from '../actor/words/conventions';
import { headingKey } from '../actor/words/heading-key';
import type { Block, Outline } from '../markdown/outline';
import type { NoteReading } from './reading';
import type { ExplainedSetting } from './reason';
import type { CardSummary } from '../card/summary/summary';
import { contentOf, looksLikeLinks, looksLikeStats } from './content';

/** A section that is not read. */
export interface UnreadSection {
	/** As written, without emphasis marks. */
	readonly heading: string;
	readonly line: number;
	/** What stands in it: `a table of four columns`. */
	readonly content: string;
	/** Why that is not read, as the rest of a sentence: `its heading is none that Dossier knows`. */
	readonly reason: string;
	/** The setting that would change it. */
	readonly setting: ExplainedSetting;
}

/** The sections with something in them that is not read, in document order. `summary` is that of the card. */
export function unreadSections(reading: NoteReading, summary: CardSummary | null): UnreadSection[] {
	const { outline, sections } = reading;
	const read = linesRead(reading, summary);
	const compared = linesIn(reading.note.moreStats);
	return sections.flatMap((section) => {
		const body = unquoted(sectionBody(section)).filter((block) => !isFooter(block, reading));
		const content = contentOf(outline, body);
		if (content === '' || (section.level === 1 && body.every(({ kind }) => kind === 'paragraph'))) return [];
		const end = lastLine(body);
		if (someBetween(read, section.line, end)) return [];
		if (someBetween(compared, section.line, end)) return [{ heading: section.title, line: section.line, content, ...SECOND_SOURCE }];
		return [{ heading: section.title, line: section.line, content, ...reasonFor(section, body, reading) }];
	});
}

/** Says what an unread section holds and why it is not read: `Overview: a table of four columns; …`. */
export function describeUnread({ heading, content, reason }: UnreadSection): string {
	return `${heading}: ${content}; ${reason}.`;
}

function isFooter(block: Block, { outline, conventions }: NoteReading): boolean {
	return block.kind === 'paragraph' && paragraphText(outline, block, conventions) === '';
}

/** The lines that anything on the card was read from, in order. A date or a line that couldn't be read makes no section read. */
function linesRead({ note }: NoteReading, summary: CardSummary | null): number[] {
	const parts = Object.entries(note).filter(([part]) => !BESIDE_SECTIONS.has(part));
	const ofText = summary?.property === null ? [summary.line] : [];
	return [...ofText, ...linesIn(parts)].sort((one, other) => one - other);
}

const BESIDE_SECTIONS: ReadonlySet<string> = new Set(['updated', 'unreadableUpdated', 'created', 'problems', 'properties', 'moreStats']);

/** Every `line` in what was read, however deep: whatever a note is read for one day counts. */
function linesIn(value: unknown): number[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => (
		key === 'line' && typeof inner === 'number' ? [inner] : linesIn(inner)
	));
}

function someBetween(lines: readonly number[], from: number, to: number): boolean {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return (lines[low] ?? Infinity) <= to;
}

function lastLine(blocks: readonly Block[]): number {
	const last = blocks.at(-1);
	if (last === undefined) return 0;
	switch (last.kind) {
		case 'paragraph':
			return last.lines.at(-1)?.line ?? last.line;
		case 'table':
			return last.rows.at(-1)?.line ?? last.line;
		case 'item':
		case 'quote':
			return Math.max(last.line, lastLine(last.blocks));
		default:
			return 'endLine' in last ? last.endLine : last.line;
	}
}

type Why = Pick<UnreadSection, 'reason' | 'setting'>;

const SECOND_SOURCE: Why = {
	reason: 'a comparison uses its figures where the quick stats have none',
	setting: 'statsHeadings',
};

function reasonFor({ key, title }: Section, body: readonly Block[], { outline, note, conventions }: NoteReading): Why {
	const { quickStatsHeadings, widerStatsHeadings, openStatsHeadings } = conventions;
	const { riskHeadings, relatedHeadings, languages } = conventions;
	if (quickStatsHeadings.has(key)) return { reason: 'none of it is a metric with its value', setting: 'statsHeadings' };
	if (widerStatsHeadings.has(key) || openStatsHeadings.has(key)) {
		return { reason: widerReason(note.quickStatsFrom), setting: 'statsHeadings' };
	}
	if (relatedHeadings.has(key)) return { reason: 'no link in it stands where Dossier looks for related actors', setting: 'relatedHeadings' };
	if (languages.some((words) => words.riskHeadings.includes(headingKey(title)))) {
		return { reason: riskReason(riskHeadings.has(key), note.bear.length > 0), setting: 'risksAsBear' };
	}
	const texts = itemTexts(outline, body, conventions);
	const setting = looksLikeLinks(texts) ? 'relatedHeadings' : looksLikeStats(outline, body, texts) ? 'statsHeadings' : 'cardSections';
	return { reason: 'Dossier doesn\'t know its heading', setting };
}

function widerReason(from: string | null): string {
	return from === null ? 'it isn\'t plainly one of metrics and values' : `quick stats are read from "${from}" alone`;
}

function riskReason(isOn: boolean, hasBear: boolean): string {
	if (!isOn) return 'risks aren\'t shown as bear points';
	return hasBear ? 'risks are shown only if a note has no bear points' : 'no list stands right below its heading';
}

function itemTexts(outline: Outline, body: readonly Block[], conventions: Conventions): string[] {
	return body.flatMap((block) => (block.kind === 'item' ? [itemText(outline, block, conventions)] : []));
}
