/** What stands behind a bare number whose scale or currency only the name of its metric tells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareActors } from '../../../../../src/core/comparison/table/compare';
import { SCALE_PATTERN } from '../../../../../src/core/comparison/table/times/scale';
import { mayBeSuffix } from '../../../../../src/core/comparison/table/times/suffix';
import { compileMetricTerms } from '../../../../../src/core/figures/metrics/terms';
import { noteWithStats } from '../../../actor/note-sample';

const terms = compileMetricTerms([]);

/** What stands behind the values of one metric, a note for each. */
function behind(...rows: [metric: string, value: string][]): (string | null | undefined)[] {
	const notes = rows.map((row, index) => noteWithStats(`Note ${index}`, [row]));
	return compareActors(notes, { terms }).metrics[0]?.cells.map((cell) => cell?.suffix) ?? [];
}

describe('a bare number says what it is in where only the name of its metric does', () => {
	test.each<[name: string, value: string, words: string | null]>([
		['Revenue ($M)', '5,200', '$M'],
		['Revenue ($M)', '$5,200', 'M'],
		['Revenue (€bn)', '5.2', '€B'],
		['Revenue (CHF M)', '5,200', 'CHF M'],
		['Revenue ($M)', '$5.2B', null],
		['Revenue ($M)', 'n/a', null],
		['Employees (thousands)', '12', 'K'],
		['Operating margin (%)', '12.5', '%'],
		['Operating margin (%)', '12.5%', null],
		['Revenue', '5,200', null],
	])('%s | %s', (name, value, words) => {
		expect(behind([name, value])).toEqual([words]);
	});

	test('and of which time it is after that', () => {
		expect(behind(['Revenue ($M, FY2025)', '5,200'], ['Revenue (FY2024)', '$4.1B'])).toEqual(['$M FY2025', 'FY2024']);
	});
});

test('every scale is known for one again in a printed table', () => {
	fc.assert(fc.property(fc.stringMatching(new RegExp(`^${SCALE_PATTERN}$`)), fc.constantFrom('', ' FY2025', ' Nov 2025 est.'), (scale, time) => {
		expect([scale, mayBeSuffix(`${scale}${time}`)]).toEqual([scale, true]);
	}));
	expect(['5,200', '$5', 'Oslo', 'MM', ''].filter(mayBeSuffix)).toEqual([]);
});
