/** The Quick stats of a note: a table, or a list of `Key: value` items, under a heading of its own (docs/reading.md, "Quick stats"). */

import type { Outline } from '../../markdown/outline';
import type { QuickStat } from '../note/actor-note';
import type { ReadProblem } from '../../markdown/read-problem';
import type { Conventions } from '../words/conventions';
import { unquoted } from '../note/text';
import { sectionBody, type Section } from '../note/sections';
import { readStatsList } from './list';
import type { StatsRows } from './rows';
import { isStatsTable, readStatsTable, type HeaderWords } from './table';
import { tableIn } from './table-block';
import { readTitleFacts } from './title-facts';

/** What stands under the quick stats headings. */
export interface QuickStats {
	/** The heading, as written, that the rows stand under; `null` where there is none, or the first stand right under the title. */
	readonly from: string | null;
	readonly rows: readonly QuickStat[];
	readonly problems: readonly ReadProblem[];
}

/**
 * Reads the quick stats. A note with a heading of the first rank is read under those headings alone, all of them;
 * without one, the facts under its title are read, and every wider heading with a table or list that fits.
 */
export function readQuickStats(outline: Outline, sections: readonly Section[], conventions: Conventions): QuickStats {
	const own = sections.filter(({ key }) => conventions.quickStatsHeadings.has(withoutTime(key)));
	const [first] = own;
	if (first !== undefined) {
		return joinSections(first.title, own.map((section) => ({ section, ...readSection(outline, section, conventions) })));
	}
	const wider = sections.flatMap((section) => {
		const key = withoutContents(section);
		const isWider = conventions.widerStatsHeadings.has(key);
		if (!isWider && !conventions.openStatsHeadings.has(key)) return [];
		const found = readWiderSection(outline, section, conventions, isWider ? 'either' : 'both');
		return found.rows.length === 0 ? [] : [{ section, ...found }];
	});
	const facts = wider.some(({ section: { level } }) => level === 1) ? NO_FACTS : readTitleFacts(outline, conventions);
	if (facts.rows.length > 0) return joinSections(null, [facts, ...wider]);
	return joinSections(wider[0]?.section.title ?? null, wider);
}

/** A heading of the first level holds what stands under it: that is read already. */
const NO_FACTS: StatsRows = { rows: [], problems: [] };

/** A key without what is said after a dash of the time its figures are of: `key facts — q1 2026` is `key facts`. */
function withoutTime(key: string): string {
	if (!/\d/.test(key)) return key;
	const dash = key.search(DASH);
	return dash > 0 && /\d/.test(key.slice(dash)) ? key.slice(0, dash) : key;
}

/** A key without the list after a dash, in small letters, of what is below: `At a glance — product · buyer`. A name is none of it. */
function withoutContents({ title, key }: Section): string {
	const shorter = withoutTime(key);
	const dash = shorter === key ? key.search(DASH) : -1;
	const contents = dash > 0 ? title.slice(title.search(DASH)) : '';
	return SMALL_LETTERS.test(contents) && /[,;·/&+]/.test(contents) ? key.slice(0, dash) : shorter;
}

const DASH = /\s[—–-]{1,3}\s/;
const SMALL_LETTERS = /^[a-z\s,;·/&+—–-]+$/;

interface ReadSection extends StatsRows {
	/** Absent for what stands right under the title. */
	readonly section?: Section;
}

/** The rows of all sections, those of another heading than the first one with that. */
function joinSections(from: string | null, found: readonly ReadSection[]): QuickStats {
	const [only, another] = found;
	const isOne = only !== undefined && another === undefined && (only.section?.title ?? null) === from;
	if (isOne) return { from, rows: only.rows, problems: only.problems };
	const rows = found.flatMap(({ section, rows: ofSection }) => {
		if (section === undefined || section.title === from) return ofSection;
		return ofSection.map((row) => ({ ...row, heads: { ...row.heads, section: section.title } }));
	});
	return { from, rows, problems: found.flatMap(({ problems }) => problems) };
}

/** Under a quick stats heading the first table counts, whatever its header; without a table, every pair. */
function readSection(outline: Outline, section: Section, conventions: Conventions): StatsRows {
	const body = unquoted(sectionBody(section));
	for (const block of body) {
		const table = tableIn(outline, block, conventions);
		if (table !== undefined) return readStatsTable(outline, table, conventions);
	}
	return readStatsList(outline, body, conventions, 'all');
}

/** Under a wider heading anything may stand: only a table or a list that is plainly one of metrics and values counts. */
function readWiderSection(outline: Outline, section: Section, conventions: Conventions, words: HeaderWords): StatsRows {
	const body = unquoted(sectionBody(section));
	for (const block of body) {
		const table = tableIn(outline, block, conventions);
		if (table !== undefined && isStatsTable(outline, table, conventions, words)) return readStatsTable(outline, table, conventions);
	}
	return readStatsList(outline, body, conventions, words === 'either' ? 'plain' : 'short');
}
