/** A figure is looked for in the notes it names as its source; where nobody can tell, nothing is said. */

import { expect, test } from 'vitest';
import { inSources, numberNotInSource, type InSource } from '../../../../src/core/check/rules/sources/number-not-in-source';
import { digitsIn } from '../../../../src/core/check/rules/sources/digits';
import { checkVault } from '../checked-vault';

/** An actor note with one figure and its source, and what stands around them. */
function found(value: string, report: string, around: { source?: string; rows?: string; front?: string; below?: string } = {}): string[] {
	const { source = '[[Report]]', rows = '', front = '', below = '' } = around;
	const note = `---\ntags: actor\n${front}---\n\n## Quick stats\n\n| Metric | Value | Source |\n|---|---|---|\n| Revenue | ${value} | ${source} |\n${rows}\n${below}`;
	return checkVault([numberNotInSource], { 'Acme.md': note, 'Report.md': report }).findings.map(({ message }) => message);
}

test.each([
	['$4.3B', 'Revenue came to 4.3 billion dollars.'],
	['$4.3B', 'Revenue came to 4,270 million dollars.'],
	['€4,3 Mrd.', '4.3bn euros'],
	['$1,200', '1.2 thousand'],
	['$40-45B', 'between 40 and 45'],
	['$4.3B (FY2025)', '4.296,5 Mio.'],
])('a number that the source writes otherwise is there: %s in %j', (value, report) => {
	expect(found(value, report)).toEqual([]);
});

test.each([
	['in the cell beside it', {}],
	['in a footnote', { source: '[^1]', below: '[^1]: [[Report]], page 3\n' }],
	['in a row', { source: '', rows: '| Source | [[Report]] | |\n' }],
	['in a property', { source: '', front: 'sources:\n  - "[[Report]]"\n' }],
])('a number that is not in a source given %s is found', (_, around) => {
	expect(found('$4.3B', 'Revenue came to 5.1 billion.', around)).toHaveLength(1);
});

test.each([
	['is no note of the vault', '$4.3B', 'none', { source: '[[Another report]]' }],
	['is an address', '$4.3B', 'none', { source: '[Report](https://example.com/4)' }],
	['has no numbers', '$4.3B', 'Revenue grew.', {}],
	['is one of two, of which the other is no note', '$4.3B', '5.1', { source: '[[Report]], [[Another report]]' }],
])('nothing is said where a source %s', (_, value, report, around) => {
	expect(found(value, report, around)).toEqual([]);
});

test('whether a number is in the sources is found, not found or unknown', () => {
	const cited = { line: 1, metric: 'Revenue', value: '$4.3B', digits: ['43'], targets: [] };
	const kept = new Map([['A.md', { digits: digitsIn('4.27').join(' ') }], ['B.md', { digits: '5' }], ['Long.md', {}]]);
	const told = (...sources: (string | undefined)[]): InSource => inSources(cited, sources, (path) => kept.get(path));
	expect([told('B.md', 'A.md'), told('B.md'), told('B.md', undefined), told('Long.md')]).toEqual(['found', 'not found', 'unknown', 'unknown']);
});
