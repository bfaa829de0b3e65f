/** What is said of names that look like one metric. */
import { expect, test } from 'vitest';
import type { AlikeName } from '../../../../src/core/figures/doctor/look-alikes';
import { describeDifference, describeExample, describePair, describeSimilarMetrics } from '../../../../src/core/settings/describe/similar-metrics';

const named = (name: string, notes: number): AlikeName => ({ name, notes, example: { path: 'Firms/Acme.md', line: 12, metric: `FY2025 ${name}`, value: '12%' } });

test('a pair is named with the number of notes of each', () => {
	expect(describePair(named('Revenue growth', 1200), named('Growth, revenue', 1), 'en')).toBe('Revenue growth (1,200 notes) and Growth, revenue (1 note)');
});

test('why they look alike is said in a few words', () => {
	expect([describeDifference('word order'), describeDifference('unit')]).toEqual(['Same words in another order', 'One names the unit']);
});

test('an example says where it stands, and a long one is cut', () => {
	const { example } = named('Growth', 1);
	const said = (cell: typeof example): string => Object.values(describeExample(cell)).join('');
	expect(describeExample(example)).toEqual({ name: 'Acme', rest: ', line 12: FY2025 Growth · 12%' });
	expect(said({ ...example, value: '**[[Oslo|Its seat]]**' })).toBe('Acme, line 12: FY2025 Growth · Its seat');
	expect(said({ ...example, value: 'x'.repeat(99) })).toMatch(/^Acme, line 12: FY2025 Growth · x{40,50}…$/);
});

test('those kept apart are counted, if any', () => {
	expect([[], ['A ≠ B'], ['A ≠ B', 'A ≠ C']].map((lines) => describeSimilarMetrics(lines, 'en'))).toEqual([
		'Join names that mean the same metric, or keep them apart.',
		'Join names that mean the same metric, or keep them apart. 1 pair kept apart.',
		'Join names that mean the same metric, or keep them apart. 2 pairs kept apart.',
	]);
});
