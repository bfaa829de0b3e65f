import { expect, test } from 'vitest';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { askedGrid, compareAsked } from '../../../../src/obsidian/comparison/model/asked';
import type { ComparisonQuery } from '../../../../src/core/comparison/query/query';
import { noteWithStats } from '../../../core/actor/note-sample';

const METRICS = ['Market cap', 'Share price', 'Users', 'Revenue', 'HQ'];
const NOTE = noteWithStats('Acme', [
	['Market cap', '$9B (Nov 1, 2026)'], ['Share price', '$4 (Sep 15, 2026)'], ['Users', '3M (Feb 2024)'], ['Revenue', '$4B (FY2025)'], ['HQ', 'Oslo'],
]);
const JUDGEMENT = { policy: { limitDays: 180 }, today: '2026-11-30', locale: 'en' };

function cellsOf(tint?: ComparisonQuery['tint']): unknown[] {
	const query: ComparisonQuery = { who: { kind: 'tag', tag: 'a' }, metrics: METRICS, show: 'table', ...(tint && { tint }) };
	const grid = askedGrid(query, compareAsked(query, { actors: [{ note: NOTE, reason: null }], problems: [] }, compileMetricTerms([])), JUDGEMENT);
	return [...METRICS.map((_, field) => {
		const { age, hint } = grid.cellAt(0, field);
		return [age, hint];
	}), grid.footnotes.filter((note) => note.startsWith('Tinted'))];
}

test('figures are tinted by their age where that is asked for, and say it in words', () => {
	expect(cellsOf()).toEqual([...METRICS.map(() => [undefined, undefined]), []]);
	expect(cellsOf('age')).toEqual([
		[undefined, 'Nov 1, 2026, 29 days ago'],
		['old', 'Sep 15, 2026, 2 months ago'],
		['overdue', expect.stringContaining('Feb 2024, 2 years ago: older than the limit of')],
		['old', expect.stringContaining('FY2025 (taken as the calendar year), 11 months ago')],
		[undefined, undefined],
		['Tinted: older than half of its limit. Underlined: overdue.'],
	]);
});
