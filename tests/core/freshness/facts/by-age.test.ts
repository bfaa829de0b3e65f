/** The dated facts of many notes by age. */
import { expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { ageFacts } from '../../../../src/core/freshness/facts/by-age';
import { printFacts, printFactsCsv } from '../../../../src/core/freshness/facts/print';
import { readLimitRule } from '../../../../src/core/freshness/limit/rule';
import { read } from '../../actor/reading';

const TODAY = '2026-11-23';

function firm(path: string, ...rows: string[]): ActorNote {
	const note = read(`#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${rows.join('\n')}\n`, path);
	if (note === undefined) throw new Error(`${path} is no actor note.`);
	return note;
}

const rule = readLimitRule('Slow/ = never');
const facts = ageFacts([
	firm('A.md', '| Revenue | $4B (Oct 2026) |', '| Users | 203M (Feb 2026) |', '| HQ | Oslo |'),
	firm('Slow/B.md', '| Revenue | $1B (FY2019) |'),
	firm('C.md', '| Revenue | $9B (Q3 2025) |'),
], { terms: compileMetricTerms([]), policy: { limitDays: 180, limitRules: rule === undefined ? [] : [rule] }, today: TODAY });

test('those past the limit come first, then the oldest; facts of a note without a limit are never past it', () => {
	expect(facts.map(({ note, fact, isPastLimit }) => [note.path, fact.time.text, isPastLimit])).toEqual([
		['C.md', 'Q3 2025', true], ['A.md', '2026-02', true], ['Slow/B.md', 'FY2019', false], ['A.md', '2026-10', false],
	]);
});

test('are printed as a Markdown table that marks them', () => {
	expect(printFacts(facts, TODAY, ({ name }) => `[[${name}]]`).split('\n')).toEqual([
		'*As of 2026-11-23 · 4 dated facts, 2 overdue*', '',
		'| Note | Fact | Value | As of | Age |', '| --- | --- | --- | --- | --- |',
		'| [[C]] | Revenue | $9B (Q3 2025) | Q3 2025 | ● 14 mo |',
		'| [[A]] | Users | 203M (Feb 2026) | 2026-02 | ● 9 mo |',
		'| [[B]] | Revenue | $1B (FY2019) | FY2019 | 6 y |',
		'| [[A]] | Revenue | $4B (Oct 2026) | 2026-10 | 23 d |',
	]);
});

test('leave the note that they are printed into as it reads', () => {
	const text = '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| HQ | Oslo |\n\n*Updated 2026-01-01*\n';
	const printed = printFacts(facts, TODAY, ({ name }) => `[[${name}]]`);
	const said = (note: ActorNote | undefined) => note && [note.updated?.date, note.quickStats.map(({ metric }) => metric), note.related, note.problems];
	expect(said(read(`${text}\n## Facts\n\n${printed}\n`, 'Acme.md'))).toEqual(said(read(text, 'Acme.md')));
});

test('are printed as CSV', () => {
	expect(printFactsCsv(facts).split('\r\n').slice(0, 2)).toEqual([
		'\uFEFFNote,Kind,Name,Text,Time,Age,Limit,Past limit,Source path,Line',
		'C,quick stat,Revenue,$9B (Q3 2025),Q3 2025,419,152,yes,C.md,7',
	]);
});
