import { describe, expect, test } from 'vitest';
import { findSnapshots } from '../../../../src/core/comparison/snapshot/find';

const START = '%% dossier-snapshot 2026-11-01: tag: a %%';
const OTHER = '%% dossier-snapshot 2026-11-02: tag: b %%';
const END = '%% end dossier-snapshot %%';
const ROWS = '| Metric | [[A]] |\n| --- | --- |\n| P/E | 5 |';
const TABLE = `${ROWS}\n\n*As of 2026-11-01 · 1 actor, 1 metric*`;

/** The snapshots of lines as `first-last tag`, then the problems as `line: message`. */
function found(...lines: string[]): string[] {
	const { snapshots, problems } = findSnapshots(lines.join('\n'));
	return [
		...snapshots.map(({ line, endLine, query: { who } }) => `${String(line)}-${String(endLine)} ${who.kind === 'tag' ? who.tag : ''}`),
		...problems.map(({ line, message }) => `${String(line)}: ${message}`),
	];
}

test('a snapshot is found with its lines, what was asked, when, and what stands in it', () => {
	const text = `Before.\n${START}\n\n${TABLE}\n\n${END}\nAfter.`;
	const { snapshots: [snapshot], problems } = findSnapshots(text);
	expect(problems).toEqual([]);
	expect(snapshot).toMatchObject({ line: 2, endLine: 10, day: '2026-11-01', query: { who: { kind: 'tag', tag: 'a' } }, table: ROWS });
	expect(text.slice(snapshot?.marker.from, snapshot?.marker.to)).toBe(START);
	expect(text.slice(snapshot?.body.from, snapshot?.body.to)).toBe(`\n\n${TABLE}\n\n`);
});

describe('findSnapshots', () => {
	test.each<[string, string[], string[]]>([
		['finds each of several', [START, TABLE, END, '', OTHER, '', END], ['1-7 a', '9-11 b']],
		['needs no blank lines around the table', [START, '| M | A |', '| --- | --- |', '| x | 1 |', END], ['1-5 a']],
		['finds none in code', ['```', START, TABLE, END, '```'], []],
		['finds none in a note that names it', ['The word dossier-snapshot, and `%% dossier-snapshot %%`.'], []],
		['finds one in which a person has written', [START, 'Mine.', '', TABLE, 'My own remark.', '', '- Mine', END], ['1-12 a']],
		['passes over other comments between notes', ['%% todo %%', START, END, '%% more %%'], ['2-3 a']],
	])('%s', (_name, lines, expected) => {
		expect(found(...lines)).toEqual(expected);
	});
});

const NO_END = 'This static table has no end marker. Add "%% end dossier-snapshot %%" below it.';
const NO_START = 'This end marker has no start. Delete it, or undo the change that removed the start.';
const SECOND = 'This is a second table in a static table. Move it below the end marker.';
const NO_TABLE = 'Between these markers stands no table, only this text. Move it below the end marker.';
const NOT_CLOSED = 'This marker must end on its own line. Add " %%" at the end.';

describe('damage', () => {
	test.each<[string, string[], string[]]>([
		['a start without an end', [START, TABLE], [`1: ${NO_END}`]],
		['a start without an end before a whole snapshot', [START, '', OTHER, '', END], ['3-5 b', `1: ${NO_END}`]],
		['an end without a start', [TABLE, '', END, START, END], ['8-9 a', `7: ${NO_START}`]],
		['one snapshot in another', [START, OTHER, END, END], ['2-3 b', `1: ${NO_END}`, `4: ${NO_START}`]],
		['a marker that says nothing', ['%% dossier-snapshot %%', TABLE, END, START, END], ['8-9 a', '1: This marker has no date. Write it as "%% dossier-snapshot 2026-01-31: …".']],
		['a start that is not closed', [START.slice(0, -3), TABLE, '', END, '', OTHER, END], ['10-11 b', `1: ${NOT_CLOSED}`]],
		['prose alone between markers', [START, '', 'My own remark.', '', END, OTHER, END], ['6-7 b', `3: ${NO_TABLE}`]],
		['a table in a quote', [START, '', TABLE.replace(/^/gm, '> '), END], [`3: ${NO_TABLE}`]],
		['a second table between markers', [START, '', TABLE, '', '| x | y |', '| - | - |', END], [`9: ${SECOND}`]],
		['two snapshots whose middle markers are lost', [START, TABLE, '', '## Heading', '', TABLE, END], [`10: ${SECOND}`]],
		['a snapshot in a quote', [`> ${START}`, '> x', `> ${END}`, START, END], ['4-5 a', "1: Static tables in quotes and lists can't be refreshed. Move this one out."]],
		['a snapshot in a list', [`- ${START}`, '  x'], ["1: Static tables in quotes and lists can't be refreshed. Move this one out."]],
	])('of %s is told with its line, and leaves others whole', (_name, lines, expected) => {
		expect(found(...lines)).toEqual(expected);
	});
});
