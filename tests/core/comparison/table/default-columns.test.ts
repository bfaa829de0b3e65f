/** The columns of a table for which none are named: those worth a screen. */
import { describe, expect, test } from 'vitest';
import { compareActors } from '../../../../src/core/comparison/table/compare';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { noteWithStats } from '../../actor/note-sample';

const terms = compileMetricTerms([]);

/** The columns for as many actors as the longest list has values; an empty value is no row. */
function columns(metrics: Readonly<Record<string, readonly string[]>>): string[] {
	const count = Math.max(...Object.values(metrics).map(({ length }) => length));
	const notes = Array.from({ length: count }, (_, index) => noteWithStats(
		`Actor ${index}`, Object.entries(metrics).flatMap(([name, values]) => (values[index] ? [[name, values[index]] as const] : [])),
	));
	return compareActors(notes, { terms }).metrics.map(({ name }) => name);
}

const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `text ${'abcdefghijklmnop'[index] ?? ''}`);
const figures = (count: number): string[] => Array.from({ length: count }, (_, index) => `$${index + 1}B`);

describe('the columns', () => {
	test('begin with what can be ranked, by coverage; dates follow, texts come last', () => {
		expect(columns({ HQ: texts(4), Founded: ['1999', '2001', '2003', '2007'], Valuation: figures(2), Revenue: figures(3) })).toEqual(['Revenue', 'Valuation', 'Founded', 'HQ']);
	});

	test('end with what is alike in all of them', () => {
		expect(columns({ Revenue: ['$1B', '$1B', '$1B'], Employees: ['10', '20', '30'] })).toEqual(['Employees', 'Revenue']);
	});

	test('leave out what fewer than three in ten have', () => {
		const enough = Object.fromEntries(['Revenue', 'Valuation', 'Employees', 'EBITDA', 'Capex'].map((name) => [name, figures(10)]));
		expect(columns({ ...enough, 'Total debt': figures(3), Customers: figures(2) })).toEqual([...Object.keys(enough), 'Total debt']);
	});

	test('take it in where there are fewer than five without it', () => {
		expect(columns({ Revenue: figures(10), Valuation: figures(10), 'Total debt': figures(2), Capex: figures(2) })).toEqual(['Revenue', 'Valuation', 'Total debt', 'Capex']);
	});

	test('take in of what few have what can be ranked before texts', () => {
		const rare = Object.fromEntries(['Motto', 'Founder', 'Focus', 'Mascot', 'Anthem'].map((name) => [name, texts(3)]));
		expect(columns({ HQ: texts(16), ...rare, Revenue: figures(2) })[0]).toBe('Revenue');
	});

	test('are never Type, Status, Sector and the like', () => {
		const never = Object.fromEntries(['Type', 'Status', 'Sector', 'Industry', 'Website', 'Currency', 'Exchange', 'ISIN'].map((name) => [name, texts(3)]));
		expect(columns({ ...never, Revenue: figures(3) })).toEqual(['Revenue']);
	});

	test('bring a figure in before texts that more have', () => {
		const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`Text ${'abcdefghijklmn'[index] ?? ''}`, texts(4)]));
		expect(columns({ ...many, Revenue: figures(2) })[0]).toBe('Revenue');
	});
});
