/** A freshness report, and that it does no harm in the note it stands in. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { buildQueue } from '../../../../src/core/freshness/queue/queue';
import { NO_FILTER, readQueueFilter } from '../../../../src/core/freshness/queue/filter';
import { printReport } from '../../../../src/core/freshness/queue/print-report';
import { printStaticReport } from '../../../../src/core/freshness/queue/static/report';
import { buildReport } from '../../../../src/core/freshness/queue/report';
import { readLimitRule } from '../../../../src/core/freshness/limit/rule';
import { read } from '../../actor/reading';
import { ago, noted, TODAY } from './queue-sample';

const rule = readLimitRule('#fast = 30');
const PARTS = { policy: { limitDays: 180, limitRules: rule === undefined ? [] : [rule] }, today: TODAY, inbound: { count: (path: string) => path.length } };
const reportOf = (notes: readonly ActorNote[], of = '') => buildReport(buildQueue(notes, { filter: NO_FILTER }, PARTS), TODAY, of);
const link = ({ name }: { name: string }): string => `[[${name}]]`;

const NOTES = [
	noted('A.md', ago(200), ['bank', 'Fast']),
	noted('B.md', ago(300), ['BANK']),
	noted('C.md', ago(170), ['bank']),
	noted('D.md', ago(5), ['vc']),
	noted('E.md', undefined, ['bank']),
];

describe('a report', () => {
	test('names the oldest stale notes first, whatever their limits', () => {
		expect(reportOf(NOTES).oldest.map(({ note }) => note.name)).toEqual(['B', 'A']);
		const many = Array.from({ length: 40 }, (_, index) => noted(`N${index}.md`, ago(200 + index)));
		expect(reportOf(many).oldest.map(({ note }) => note.name)).toEqual(Array.from({ length: 25 }, (_, index) => `N${39 - index}`));
	});

	test('counts the notes of each tag that stale notes carry, whatever its case', () => {
		expect(reportOf(NOTES).tags).toEqual([{ tag: 'bank', stale: 2, dueSoon: 1, dated: 3 }, { tag: 'Fast', stale: 1, dueSoon: 0, dated: 1 }]);
	});

	test('is printed as tables with a line that says how old it is', () => {
		expect(printReport(reportOf(NOTES, '#bank'), link)).toBe([
			'## Freshness', '', '*As of 2026-11-23 · 5 actor notes · `#bank`*', '',
			'| State | Notes |', '| --- | --- |', '| Overdue | 2 |', '| Due soon | 1 |', '| Unreadable date | 0 |', '| Date in the future | 0 |', '| Fresh | 1 |', '| No date | 1 |', '',
			'### Oldest overdue notes', '',
			'| Note | Date | Days overdue | Limit | Linked from |', '| --- | --- | --- | --- | --- |',
			`| [[B]] | ${ago(300)} | 120 | 180 | 4 |`, `| [[A]] | ${ago(200)} | 170 | 30, from \`#fast\` | 4 |`, '',
			'### Overdue notes by tag', '',
			'| Tag | Overdue | Due soon | With a date |', '| --- | --- | --- | --- |', '| `#bank` | 2 | 1 | 3 |', '| `#Fast` | 1 | 0 | 1 |',
		].join('\n'));
	});

	test('of notes that are all fresh is their counts', () => {
		expect(printReport(reportOf([noted('A.md', ago(1))]), link)).not.toContain('###');
	});
});

test.each([
	['at its end', (note: string, report: string) => `${note}\n${report}\n`],
	['within its Related section', (note: string, report: string) => note.replace('- [[Beta]] — peer\n', `- [[Beta]] — peer\n\n${report}\n`)],
	['before its quick stats', (note: string, report: string) => note.replace('## Quick stats', `${report}\n\n## Quick stats`)],
])('a note reads as before with a report %s', (_, put) => {
	const text = '#actor #own\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| HQ | Oslo |\n\n## Related\n\n- [[Beta]] — peer\n';
	const report = printStaticReport(readQueueFilter('#own'), TODAY, printReport(reportOf(NOTES), link));
	const said = (note: ActorNote | undefined) => note && [note.updated, note.unreadableUpdated, note.created, note.tags, note.problems, note.bull, note.bear, note.quickStats.map(({ metric, value }) => [metric, value]), note.related.map(({ target }) => target)];
	expect(said(read(put(text, report), 'Acme.md'))).toEqual(said(read(text, 'Acme.md')));
});
