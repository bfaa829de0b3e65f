/** Later figures of a note: those that make a quick stat history, and those of other tables that tell it anew. */
import { describe, expect, test } from 'vitest';
import type { ActorNote, QuickStat } from '../../../../src/core/actor/note/actor-note';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { factsOf } from '../../../../src/core/freshness/facts/facts';
import { judgeFact } from '../../../../src/core/freshness/facts/judge';
import { sampleNote } from '../../actor/note-sample';

const TERMS = compileMetricTerms([]);
const TODAY = '2026-07-02';

type Row = readonly [metric: string, value: string];

function stats(rows: readonly Row[]): QuickStat[] {
	return rows.map(([metric, value], index) => ({ metric, value, source: null, line: 5 + index }));
}

/** Whether each quick stat is overdue, is not yet, or never is. */
function judged(rows: readonly Row[], says: Partial<ActorNote> = {}): string[] {
	const facts = factsOf(sampleNote({ quickStats: stats(rows), ...says }), TERMS, TODAY);
	return facts.map((fact) => {
		const { limit, isPastLimit } = judgeFact(fact, 180, { limitDays: 180, limitRules: [] }, TODAY);
		return isPastLimit ? 'overdue' : limit === null ? 'never' : 'current';
	});
}

describe('a quick stat is history', () => {
	test.each<[string, readonly Row[], readonly string[]]>([
		['where a later year is told', [['Revenue (2024)', '$4B'], ['Revenue (2025)', '$5B']], ['never', 'current']],
		['where the year is told that it was a part of', [['H1 2025 revenue', '$2B'], ['Revenue (2025)', '$5B']], ['never', 'current']],
		['where how things stand is told later, of a year or a day', [['AUM (2024)', '$4B'], ['AUM', '$5B (Mar 2026)']], ['never', 'current']],
	])('%s', (_, rows, states) => {
		expect(judged(rows)).toEqual(states);
	});

	test.each<[string, readonly Row[], readonly string[]]>([
		['a year by its first half', [['Revenue (2024)', '$4B'], ['H1 2025 revenue', '$2B']], ['overdue', 'overdue']],
		['a year by the sum of some years', [['2023 revenue', '$4B'], ['2023-24 revenue', '$9B combined']], ['overdue', 'never']],
		['the last quarter by its year', [['Q4 2025 revenue', '$1B'], ['Revenue (2025)', '$5B']], ['overdue', 'current']],
		['guidance by what is told before its year is over', [['2026 capex guidance', '$4B'], ['Capex (2026)', '$1B']], ['current', 'current']],
	])('but not %s', (_, rows, states) => {
		expect(judged(rows)).toEqual(states);
	});
});

describe('a quick stat that another table tells anew is not overdue', () => {
	const overTime = (metric: string, ...times: string[]): Partial<ActorNote> => ({ elsewhere: { overTime: [{ metric, times }], fiscalYears: [] } });

	test.each<[string, Row, Partial<ActorNote>]>([
		['of periods', ['Revenue (2024)', '$4B'], overTime('Revenue ($B)', '2025', '2024')],
		['of fiscal years', ['Net income (FY24)', '$1B'], overTime('Net profit', 'FY2023', 'FY2024', 'FY2025')],
		['of quarters', ['Revenue (Q3 2025)', '$1B'], overTime('Revenue', 'Q1 2026')],
		['of metrics and values', ['Market cap', '$4B (Jan 2026)'], { moreStats: stats([['Market cap', '$5B (Jun 2026)']]) }],
	])('%s', (_, row, says) => {
		expect(judged([row])).toEqual(['overdue']);
		expect(judged([row], says)).toEqual(['current']);
	});

	test.each<[string, Row, Partial<ActorNote>]>([
		['another metric', ['Revenue (2024)', '$4B'], overTime('Crane revenue', '2025')],
		['the last quarters of years', ['Revenue (2024)', '$4B'], overTime('Q4 revenue', '2025')],
		['an earlier year', ['Revenue (2024)', '$4B'], overTime('Revenue', '2023', '2022')],
		['a year that has only begun with a quarter', ['Revenue (2024)', '$4B'], overTime('Revenue', 'Q1 2025')],
		['a time that nothing but the note tells', ['Market cap', '$4B (Jan 2026)'], { moreStats: stats([['Market cap', '$5B']]) }],
		['a year that is not over', ['Revenue (2024)', '$4B'], overTime('Revenue', '2026')],
		['a figure that is overdue itself', ['Revenue (2023)', '$4B'], overTime('Revenue', '2024')],
	])('but by %s it stays overdue', (_, row, says) => {
		expect(judged([row], says)).toEqual(['overdue']);
	});

	test.each<[string, Row, readonly string[], string]>([
		['2025', ['Revenue (2025E)', '$9B'], ['2025'], 'current'],
		['2025, of a metric that is aimed at', ['2025 revenue guidance', '$9B'], ['2025'], 'current'],
		['2024, which is overdue by now', ['Revenue (2024E)', '$9B'], ['2024'], 'overdue'],
		['no more than a quarter after it', ['Revenue (2025E)', '$9B'], ['Q1 2026'], 'overdue'],
	])('nor is what was expected, where another table tells %s', (_, row, times, state) => {
		expect(judged([row])).toEqual(['overdue']);
		expect(judged([row], overTime('Revenue', ...times))).toEqual([state]);
	});

	test('and keeps its own time and age', () => {
		const [fact] = factsOf(sampleNote({ quickStats: stats([['Revenue (2024)', '$4B']]), ...overTime('Revenue', '2025') }), TERMS, TODAY);
		expect([fact?.time?.text, fact?.later?.time.text]).toEqual(['2024', '2025']);
	});
});
