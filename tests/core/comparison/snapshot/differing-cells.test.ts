import { describe, expect, test } from 'vitest';
import { differingCells, type CellCount } from '../../../../src/core/comparison/snapshot/differing-cells';

/** A table of these rows, each as it is written without its outer pipes. */
function table(header: string, ...rows: string[]): string {
	return [header, header.replace(/[^|]+/g, ' --- '), ...rows].map((row) => `| ${row} |`).join('\n');
}
const BEFORE = table('Metric | [[A]] | [[B]]', 'P/E | 5 | 6', 'Debt | 1 | —');

describe('differingCells', () => {
	test.each<[string, string, CellCount]>([
		['finds none in equal tables', BEFORE, { differing: 0, total: 4 }],
		['counts cells with another text', table('Metric | [[A]] | [[B]]', 'P/E | 5 | 7', 'Debt | 1 | 2'), { differing: 2, total: 4 }],
		['does not mind the order of rows and columns', table('Metric | [[B]] | [[A]]', 'Debt | — | 1', 'P/E | 6 | 5'), { differing: 0, total: 4 }],
		['nor which way the actors run', table('Actor | P/E | Debt', '[[B]] | 6 | —', '[[A]] | 5 | 1'), { differing: 0, total: 4 }],
		['nor how links and metrics are written', table('Metric | [[Actors/A\\|A]] | [B](B.md)', '**P/E** | 5 | 6', 'debt | 1 | —'), { differing: 0, total: 4 }],
		['nor blanks in cells', table('Metric|[[A]]|[[B]]', 'P/E|5  |  6', 'Debt|1|—'), { differing: 0, total: 4 }],
		['counts the cells of a new metric', `${BEFORE}\n| Capex | 8 | 9 |`, { differing: 2, total: 6 }],
		['counts the cells of an actor that is gone', table('Metric | [[A]]', 'P/E | 5', 'Debt | 1'), { differing: 2, total: 4 }],
		['counts all cells against no table', 'Text.', { differing: 4, total: 4 }],
	])('%s', (_name, after, count) => {
		expect(differingCells(BEFORE, after)).toEqual(count);
		expect(differingCells(after, BEFORE)).toEqual(count);
	});

	test.each<[string, string, string, string, number]>([
		['is told now of which time it is', '$5B', '$5B FY2026', '$5B', 0],
		['is told no more', '$5B FY2026', '$5B', '$5B', 0],
		['is of a note that was updated since', '$5B Oct 2025', '$5B Nov 2025', '$5B', 0],
		['is of another year', '$5B FY2025', '$5B FY2026', '$5B', 1],
		['is another figure of that year', '$5B FY2026', '$6B FY2026', '$6B', 1],
		['is now dated by its author', '$5B', '$5B FY2026', '$5B FY2026', 1],
		['lost words that are no time', '$5B of sales', '$5B', '$5B', 1],
	])('of a figure that %s', (_name, old, now, bare, differing) => {
		const of = (text: string): string => table('Metric | [[A]]', `Revenue | ${text}`);
		expect(differingCells(of(old), of(now), of(bare))).toEqual({ differing, total: 1 });
	});

	test('leaves medians out, which differ only where figures do', () => {
		const down = (median: string): string => table('Actor | P/E', '[[A]] | 5', `*Median* | ${median}`);
		expect(differingCells(down('5.25'), down('5.2'))).toEqual({ differing: 0, total: 1 });
	});

	test('tells actors of one name apart by their order', () => {
		const twins = (first: string, second: string): string => table('Metric | [[A]] | [[x/A\\|A]]', `P/E | ${first} | ${second}`);
		expect(differingCells(twins('1', '2'), twins('1', '3'))).toEqual({ differing: 1, total: 2 });
	});

	test('reads the first table of a text', () => {
		expect(differingCells(`Text.\n\n${BEFORE}\n\n*As of 2026-01-01*`, BEFORE)).toEqual({ differing: 0, total: 4 });
	});
});
