/** What a note says of its own age. */

import { describe, expect, test } from 'vitest';
import { compileConventions, DEFAULT_OWN_WORDS } from '../../../../src/core/actor/words/conventions';
import { ENGLISH } from '../../../../src/core/actor/words/languages/english';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { read, readBody, READING } from '../reading';

function dates(...lines: string[]): { updated: string | null; created: string | null } {
	const { updated, created } = readBody(...lines);
	return { updated: updated?.date ?? null, created: created?.date ?? null };
}

describe('footer lines', () => {
	test.each([
		['*Updated 2026-01-01*', '2026-01-01', null],
		['_Updated 2026-01-01_', '2026-01-01', null],
		['*Updated 2026-01-01.*', '2026-01-01', null],
		['*Updated 2026-01-01 — Q4 earnings*', '2026-01-01', null],
		['*Updated 2026-01-01 (Q4, Feb 3, 2026)*', '2026-01-01', null],
		['*Updated 2026-01-01 (deepdive). Prices checked (2026-06-12).*', '2026-01-01', null],
		['*Last updated: 2026-01-01*', '2026-01-01', null],
		['*Updated Jan 2026*', '2026-01', null],
		['Updated: 2026-01-01', '2026-01-01', null],
		['Last updated 2026-01-01', '2026-01-01', null],
		['> Updated: 2026-01-01', '2026-01-01', null],
		['**Last Updated:** 2026-01-01', '2026-01-01', null],
		['*Created 2025-12-01 · Updated 2026-01-01*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01. Updated 2026-01-01.*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01 | Updated 2026-01-01*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01 - Updated 2026-01-01*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01, updated 2026-01-01*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01; expanded 2026-01-01*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01 — last updated 2026-01-01*', '2026-01-01', '2025-12-01'],
		['*Updated 2026-01-01. Created 2025-12-01.*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01 · Corrected and expanded 2026-01-01 (names)*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01 as a stub; fleshed to a full note 2026-01-01.*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01. Charts and facility sections added 2026-01-01.*', '2026-01-01', '2025-12-01'],
		['*Updated 2025-12-19 (prices); 2026-01-01 (board)*', '2026-01-01', null],
		['*Created 2025-12-01 · Updated 2025-12-09 · Jan 1 2026 (results)*', '2026-01-01', '2025-12-01'],
		['*Created 2025-12-01*', null, '2025-12-01'],
		['*Stub created 2025-12-01*', null, '2025-12-01'],
		['*Stub. Created 2025-12-01.*', null, '2025-12-01'],
		['*Stub — created 2025-12-01 while reading the news.*', null, '2025-12-01'],
		['*Created 2025-12-01 (source: paper, Dec 18 2025)*', null, '2025-12-01'],
		['*Source: a paper (Nov 20, 2024). Created 2025-12-01 (backfill).*', null, '2025-12-01'],
		['*Created Jan 2026. Updated Feb 2026. Sources: several.*', '2026-02', '2026-01'],
		['*Sources: annual report; 10-K. Updated 2026-01-01.*', '2026-01-01', null],
	])('%s', (line, updated, created) => {
		expect(dates(line)).toEqual({ updated, created });
	});

	test('of several Updated marks the latest counts, wherever it stands', () => {
		expect(readBody('*Updated 2026-04-16*', '', 'Text.', '', '*Updated 2026-04-04*').updated).toEqual({ date: '2026-04-16', precision: 'day', line: 3 });
	});

	test('a footer glued under a table, a list or a paragraph is one', () => {
		expect(dates('| a | b |', '|--|--|', '| 1 | 2 |', '*Updated 2026-01-01*').updated).toBe('2026-01-01');
		expect(dates('- item', '*Updated 2026-01-01*').updated).toBe('2026-01-01');
		expect(dates('Text.', '*Updated 2026-01-01*').updated).toBe('2026-01-01');
		expect(dates('*Updated 2026-01-01*', '---').updated).toBe('2026-01-01');
	});
});

describe('what is no mark', () => {
	test.each([
		'Ranked second (updated Feb 16, 2026):',
		'Updated scale: 500 million subscribers in 2026.',
		'Created 2005 from the merger of three exchanges.',
		'Created Jan 2026 as an experiment.',
		'Created in March 2025 by merging two firms.',
		'Merged with Beta in Jan 2022.',
		'*Stub created because the May 2026 divergence mattered*',
		'*Price chart. Refreshed 2026-05-27.*',
		'*Sources: annual report, updated 2026-02-01*',
		'*Sources: annual report. Updated 2026-02-01 by its authors, 10-K.*',
		'- Updated 2026-01-01',
		'## Updated 2026-01-01',
		'| Updated | 2026-01-01 |',
		'`Updated: 2026-01-01`',
		'%% *Updated 2026-01-01* %%',
		'*Terms revised in a year.*',
		'The newest date in this note is 2026-01-01.',
	])('%s', (line) => {
		expect(dates(line)).toEqual({ updated: null, created: null });
	});

	test('a mark in code or in a comment', () => {
		expect(dates('```', '*Updated 2026-01-01*', '```').updated).toBeNull();
		expect(dates('%%', '*Updated 2026-01-01*', '%%').updated).toBeNull();
	});
});

describe('dates that cannot be read', () => {
	test.each(['06-10-2026', '2026-02-30', '2026-13-01', '2026-01-05-draft', '2026-01-05x'])('%s is unreadable, not guessed, and reported with its line', (text) => {
		const note = readBody(`*Updated ${text}*`);
		expect(note.updated).toBeNull();
		expect(note.unreadableUpdated).toEqual({ text, line: 3 });
		expect(note.problems).toEqual([{ line: 3, message: `Updated date "${text}" can't be read. Write it as YYYY-MM-DD.`, of: 'date' }]);
	});

	test('another mark that can be read stands in for it', () => {
		const note = readBody('*Updated 06-10-2026*', '', '*Updated 2026-01-01*');
		expect(note.updated?.date).toBe('2026-01-01');
		expect(note.unreadableUpdated).toBeNull();
	});
});

describe('properties', () => {
	test.each([
		['updated: 2026-01-01', '2026-01-01'],
		['last_updated: "2026-01-01"', '2026-01-01'],
		['modified: "[[2026-01-01]]"', '2026-01-01'],
		['updated_at: 2026-01-01T23:42:18Z', '2026-01-01'],
		['timestamp: 2026-01-01 23:59', '2026-01-01'],
		['lastUpdated: 2026-01-01', '2026-01-01'],
	])('%s', (property, date) => {
		expect(read(`---\ntags: actor\n${property}\n---\n`)?.updated).toEqual({ date, precision: 'day', line: 3 });
	});

	test('the most trusted that can be read counts', () => {
		expect(read('---\ntags: actor\nmodified: 2026-03-03\nupdated: soon\nlast_updated: 2026-01-01\n---\n')?.updated?.date).toBe('2026-01-01');
	});

	test.each([
		['modified: 2026-03-03', '*Updated 2026-01-01*', { date: '2026-03-03', line: 3 }, { date: '2026-01-01', line: 6 }],
		['updated: 2026-01-01', '*Last updated: March 3, 2026*', { date: '2026-03-03', line: 6 }, { date: '2026-01-01', line: 3 }],
		['updated: 2026-03-03', '*Updated 2026-03-03*', { date: '2026-03-03', line: 3 }, undefined],
	])('of a property and a footer the later counts, and the other is kept: %s, %s', (property, footer, updated, other) => {
		const note = read(`---\ntags: actor\n${property}\n---\n\n${footer}`);
		expect(note?.updated).toMatchObject(updated);
		expect(note?.otherUpdated).toEqual(other && { ...other, precision: 'day' });
	});

	test.each([
		['updated: "[[Journal/2026-01-01]]"', 3],
		['updated: "[[Daily/2026/01/2026-01-01|Jan 1]]"', 3],
		['updated: [[Daily/2026-01-01]]', 3],
		['updated: "[Jan 1](Daily/2026-01-01.md)"', 3],
		['updated: 2026\u201101\u201101', 3],
		['updated: 20260101', 3],
		['updated: 1767225600', 3],
		['updated: 1767225600000', 3],
		['updated:\n  2026-01-01', 4],
		['updated: [2025-12-30, 2026-01-01, 2025-12-31]', 3],
		['modified:\n  - 2025-12-30\n  - 2026-01-01\n  - 2025-12-31', 5],
		['modified:\n- "[[2025-12-30]]"\n- "[[2026-01-01]]"', 5],
	])('%j', (property, line) => {
		expect(read(`---\ntags: actor\n${property}\n---\n`)?.updated).toEqual({ date: '2026-01-01', precision: 'day', line });
	});

	test.each(['2026-W05', 'today', '20261301', '2026', 'last week'])('what names no day is listed: %s', (text) => {
		const note = read(`---\ntags: actor\nupdated: ${text}\n---\n`);
		expect(note?.unreadableUpdated).toEqual({ text, line: 3 });
		expect(note?.problems).toEqual([{ line: 3, message: `Updated date "${text}" can't be read. Write it as YYYY-MM-DD.`, of: 'date' }]);
	});

	test.each(['true', 'no', '"{{date}}"', '""', 'null', '~', '—', '{by: Kim}'])('what does not mean to is not: %s', (text) => {
		expect(read(`---\ntags: actor\nupdated: ${text}\n---\n`)).toMatchObject({ updated: null, unreadableUpdated: null, problems: [] });
	});

	test('created is kept apart', () => {
		expect(read('---\ntags: actor\ncreated: 2026-01-01\n---\n')).toMatchObject({ updated: null, created: { date: '2026-01-01', line: 3 } });
	});
});

describe('label lines and inline fields', () => {
	test.each([
		['**Last Updated:** May 19, 2026', '2026-05-19'],
		['_Auto-updated 2026-05-19 by the feed._', '2026-05-19'],
		['> Last updated: **2026-05-19**', '2026-05-19'],
		['> [!note] Status\n> Updated: 2026-05-19', '2026-05-19'],
		['Last modified: 2026-05-19', '2026-05-19'],
		['Last reviewed: 19 May 2026', '2026-05-19'],
		['updated:: [[2026-05-19]]', '2026-05-19'],
		['- last_updated:: 2026-05-19', '2026-05-19'],
		['(updated:: 2026-05-19)', '2026-05-19'],
		['updated:: [[Daily/2026-05-19|2026-05-19]]', '2026-05-19'],
		['updated:: 20260519', '2026-05-19'],
		['*Updated [2026-05-19](Daily/2026-05-19.md)*', '2026-05-19'],
		['*Updated [May 19](Daily/2026-05-19.md)*', '2026-05-19'],
		['*Updated [[Daily/2026-05-19|May 19]]*', '2026-05-19'],
		['*Updated 2026\u201105\u201119*', '2026-05-19'],
		['> First filed: 2026-04-01 · Last updated: 2026-05-19', '2026-05-19'],
		['**Author:** Kim | **Last updated:** 2026-05-19', '2026-05-19'],
		['Status: live • Updated: 19 May 2026 • Owner: Kim', '2026-05-19'],
	])('%s', (line, date) => {
		expect(dates(...line.split('\n')).updated).toBe(date);
	});

	test.each([
		'**Added:** 2026-05-01', '**Merged:** 2024-03-01', '- **Expanded:** 2023-04-05', '> Added: 2026-05-01', 'Rebuilt: 2026-05-01', '**Added** 2026-05-01',
		'Status: live | Added: 2026-05-01', 'Source: annual report · Updated: 2026-05-19', 'Sites: 12 · all updated 2026-05-19',
		'The plants were sold | Updated: 2026-05-19', '*Updated shares 20260519*',
	])('%s dates no note', (line) => {
		expect(dates(line).updated).toBeNull();
	});

	test.each(['Update: March 4, 2025 earnings beat', 'due:: 2026-05-19', '*(Update quarterly)*', '**Date:** 2026-05-19', 'Call `updated:: 2026-05-19` a field'])('%s is no mark', (line) => {
		expect(dates(line).updated).toBeNull();
	});
});

describe('of marks that disagree', () => {
	const note = (property: string, ...lines: string[]) => read(['---', 'tags: actor', property, '---', ...lines].join('\n'))?.updated?.date;

	test('the later of footer, property and label counts; without a footer a property, then a label line, then an inline field', () => {
		expect(note('updated: 2025-12-31', '*Updated 2026-01-01*', '', '**Updated:** 2026-01-02', '', 'updated:: 2026-02-02')).toBe('2026-01-02');
		expect(note('updated: 2026-01-01', '**Last updated:** 2026-02-02')).toBe('2026-01-01');
		expect(note('x: y', 'updated:: 2026-02-02', '', '**Last updated:** 2026-01-01')).toBe('2026-01-01');
		expect(note('x: y', 'updated:: 2026-02-02')).toBe('2026-02-02');
	});

	test('one that cannot be read gives way to one that can', () => {
		expect(note('updated: 2026-02-02', '*Updated 06-10-2026*')).toBe('2026-02-02');
	});

	test('the order of properties is the person’s own', () => {
		const conventions = compileConventions([ENGLISH], { ...DEFAULT_OWN_WORDS, updatedProperties: ['Last checked', 'updated'] });
		const text = '---\ntags: actor\nupdated: 2026-03-03\nlast_checked: 2026-01-01\n---\n';
		expect(readActorNote(text, 'A.md', { ...READING, conventions })?.updated?.date).toBe('2026-01-01');
	});
});
