/** Static reports in notes: written, found, and brought up to date without loss. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printQueueFilter, readQueueFilter, type QueueFilter } from '../../../../../src/core/freshness/queue/filter';
import { findReports } from '../../../../../src/core/freshness/queue/static/find';
import { describeReportRefresh, refreshReports } from '../../../../../src/core/freshness/queue/static/refresh';
import { printStaticReport } from '../../../../../src/core/freshness/queue/static/report';
import { applyEdits } from '../../../../../src/core/markdown/write/text-edit';
import { runs } from '../../../../runs';

const THEN = '2026-11-20';
const TODAY = '2026-11-23';
const BANKS = readQueueFilter('#bank');

/** Prints a report in which so many notes are overdue. */
const printer = (overdue: number) => (filter: QueueFilter, day: string): string =>
	`## Freshness\n\n*As of ${day} · ${printQueueFilter(filter)}*\n\n| State | Notes |\n| --- | --- |\n| Overdue | ${overdue} |\n\n### Oldest overdue notes\n\n| Note | Date |\n| --- | --- |\n| [[A]] | 2026-01-01 |`;
const written = (overdue = 2, filter = BANKS): string => printStaticReport(filter, THEN, printer(overdue)(filter, THEN));
const refresh = (text: string, overdue: number) => refreshReports(text, printer(overdue), TODAY);
const after = (text: string, overdue: number): string => applyEdits(text, refresh(text, overdue).edits);

describe('a static report', () => {
	test('keeps what it is of, and the day', () => {
		expect(written().split('\n')[0]).toMatch(/^%% dossier-freshness 2026-11-20: tag:"bank"; printed: [\da-f]{8} %%$/);
		expect(findReports(`Above.\n\n${written()}\n\nBelow.\n`)).toMatchObject({ reports: [{ line: 3, day: THEN, filter: BANKS, isChanged: false }], problems: [] });
	});

	test('of any filter is found again, and unchanged', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('#', '/', '"', '%', ';', ':', ' ', 'a', 'É', '25', 'tag:', 'folder:', '; printed: 0123abcd') }), (typed) => {
			const filter = readQueueFilter(typed);
			expect(findReports(written(2, filter))).toMatchObject({ reports: [{ filter, isChanged: false }], problems: [] });
		}), { numRuns: runs(2000) });
	});

	test.each([
		['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
		['padded cells and aligned columns', (text: string) => text.replace('| Overdue | 2 |', '|  Overdue |    2 |').replace('| --- | --- |', '| :--- | ---: |')],
		['a link that the app wrote anew', (text: string) => text.replace('[[A]]', '[[Firms/A]]')],
	])('is unchanged by %s', (_, change) => {
		expect(refresh(change(written()), 2)).toMatchObject({ edits: [], unchanged: 1, problems: [] });
	});
});

describe('a refresh', () => {
	test('writes the report of today, with the day, in the line ends of the note; all else stays', () => {
		const note = `\ufeff# Home\r\n\r\n${written(2).replaceAll('\n', '\r\n')}\r\n\r\nBelow.\r\n`;
		expect(after(note, 3)).toBe(note.replace(written(2).replaceAll('\n', '\r\n'), printStaticReport(BANKS, TODAY, printer(3)(BANKS, TODAY)).replaceAll('\n', '\r\n')));
		expect(describeReportRefresh(refresh(note, 3))).toEqual(['1 freshness report refreshed.']);
		expect(refresh(after(note, 3), 3)).toMatchObject({ edits: [], unchanged: 1 });
	});

	test('writes nothing where only the day is another', () => {
		expect(refresh(written(2), 2).edits).toEqual([]);
		expect(describeReportRefresh(refresh(written(2), 2))).toEqual(['1 freshness report unchanged.']);
	});

	test.each([
		['a number', (text: string) => text.replace('| Overdue | 2 |', '| Overdue | 7 |')],
		['a line of their own', (text: string) => text.replace('\n\n%% end', '\n\nMine.\n\n%% end')],
		['the heading', (text: string) => text.replace('## Freshness', '## Ours')],
		['all of it deleted', (text: string) => text.replace(/%%\n\n[^%]*%% end/, '%%\n\n%% end')],
	])('leaves alone what a person has changed, and says so: %s', (_, change) => {
		const note = `One.\n\n${change(written())}\n`;
		expect(refresh(note, 3)).toMatchObject({ edits: [], problems: [{ line: 3 }] });
		expect(describeReportRefresh(refresh(note, 3)).join()).toContain('Line 3: This freshness report was changed by hand.');
	});

	test('loses nothing that a person wrote into it, whichever line it stands on', () => {
		const own = fc.constantFrom('OWN', '**OWN**', '| OWN | 1 |', '| OWN', 'OWN | x', '- OWN', '> OWN', '%% OWN %%', '| --- | OWN |', 'OWN\n===', '```\nOWN\n```', '');
		const how = fc.constantFrom('below', 'behind', 'in front');
		fc.assert(fc.property(own, how, fc.nat(20), fc.constantFrom('\n', '\r\n', '\r'), (words, place, at, lineBreak) => {
			const changed = written(2).split('\n').flatMap((line, index) => {
				if (index !== at) return [line];
				return place === 'below' ? [line, words] : [place === 'behind' ? `${line} ${words}` : `${words} ${line}`];
			});
			const text = `Above.\n\n${changed.join('\n')}\n\nBelow.\n`.replaceAll('\n', lineBreak);
			const ownLines = (note: string): string[] => note.split(lineBreak).filter((line) => line.includes('OWN'));
			expect(ownLines(after(text, 3))).toEqual(ownLines(text));
		}), { numRuns: runs(5000) });
	});

	test.each([
		['right below a heading', (text: string) => text.replace('## Freshness\n', '## Freshness\nMine.\n')],
		['right below the day', (text: string) => text.replace('*\n', '*\nMine.\n')],
		['behind the dashes of a table', (text: string) => text.replace('| --- | --- |', '| --- | --- | mine')],
	])('sees a line of a person %s', (_, change) => {
		expect(refresh(change(written()), 3)).toMatchObject({ edits: [], problems: [{ line: 1 }] });
	});

	test.each(['%% end dossier-freshness %% mine', '%% end dossier-freshness\nmine\n%%'])('keeps what a person wrote into the marker below it: %j', (end) => {
		expect(after(written().replace(/%% end.*/, end), 3)).toContain(end);
	});

	test.each([
		['without its end', written().replace(/\n\n%% end.*/, ''), 'has no end marker'],
		['without its start', written().replace(/^.*\n/, ''), 'has no start'],
		['whose day cannot be read', written().replace(THEN, '2026-13-20'), "Can't read this marker."],
		['without its fingerprint', written().replace(/; printed: \S+/, ''), "Can't read this marker."],
	])('leaves alone a report %s, and says so', (_, damaged, says) => {
		const { edits, problems } = refresh(`${damaged}\n\n${written()}\n`, 3);
		expect(edits).toHaveLength(1);
		expect(problems.map(({ message }) => message).join()).toContain(says);
	});

	test.each([
		['in code', `\`\`\`\n${written()}\n\`\`\`\n`],
		['of another name', written().replaceAll('dossier-freshness', 'dossier-freshness-2')],
		['of none', 'Text.\n'],
	])('finds no report %s', (_, text) => {
		expect(refresh(text, 3)).toEqual({ edits: [], refreshed: 0, unchanged: 0, problems: [] });
	});
});
