import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Measure } from '../../../../src/core/figures/metrics/terms';
import { readValue } from '../../../../src/core/figures/values/read';
import { orderOf, type Figure } from '../../../../src/core/figures/values/value';
import { runs } from '../../../runs';
import { CELLS } from './cells';
import { valueInWords } from './value-in-words';

const MEASURES: readonly Measure[] = ['flow', 'stock', 'date', 'text', 'span of prices', 'other'];
const anyMeasure = fc.constantFrom(...MEASURES);

describe.each(Object.entries(CELLS))('reads %s', (_, cells) => {
	test.each(cells)('of a %s: “%s” is %s', (measure, cell, meaning) => {
		expect(valueInWords(readValue(cell, measure))).toBe(meaning);
	});
});

test('the table holds more than 300 different shapes', () => {
	const shapes = Object.values(CELLS).flatMap((cells) => cells.map(([measure, cell]) => `${measure} ${cell}`));
	expect(new Set(shapes).size).toBe(shapes.length);
	expect(shapes.length).toBeGreaterThan(300);
});

describe('whatever a cell holds', () => {
	/** Arbitrary text, and texts put together of what figures are made of, which come closer to breaking the reader. */
	const pieces = fc.constantFrom('$', '~', '5', '1,000', '2024', '.', '-', '–', '+', '(', ')', '[', ']]', '[[', '|', ' ', 'B', 'bn', '%', 'x', '→', '->', '±', 'to', '/', ';', 'FY', 'Q3', 'Mar', 'est.', '¥', 'RMB', '#', '\\', '*', '<', '9'.repeat(400), 'e9', '0');
	const anyCell = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.array(pieces).map((list) => list.join('')), fc.array(pieces).map((list) => list.join(' ')));

	test('it is read without failing, and kept as written', () => {
		fc.assert(
			fc.property(anyCell, anyMeasure, (cell, measure) => {
				expect(readValue(cell, measure).text).toBe(cell);
			}),
			{ numRuns: runs(2000) },
		);
	});

	test('of more than a person writes into one, no figure is read', () => {
		const longest = `$5B ${'a'.repeat(4996)}`;
		expect([readValue(longest, 'flow').kind, readValue(`${longest}a`, 'flow')]).toEqual(['currency', { text: `${longest}a`, kind: 'text', alternatives: [] }]);
	});

	test('amounts are numbers, ranges run upwards, and only figures have either', () => {
		fc.assert(
			fc.property(anyCell, anyMeasure, (cell, measure) => {
				const { alternatives, ...main } = readValue(cell, measure);
				for (const figure of [main, ...alternatives]) expect(faultsOf(figure)).toEqual([]);
			}),
			{ numRuns: runs(2000) },
		);
	});
});

function faultsOf(figure: Figure): string[] {
	const { kind, amount, range, negative, currency } = figure;
	const isFigure = kind !== 'text' && kind !== 'none' && kind !== 'date';
	const order = orderOf(figure);
	const faults = {
		'a figure without a number': isFigure && order === undefined,
		'a number that is none': order !== undefined && !Number.isFinite(order),
		'a number without a figure': !isFigure && order !== undefined,
		'both an amount and a range': amount !== undefined && range !== undefined,
		'a range that runs downwards': range !== undefined && range.low > range.high,
		'a sign that contradicts': negative === true && (amount ?? range?.high ?? 0) >= 0,
		'a currency that is no money': currency !== undefined && kind !== 'currency',
	};
	return Object.entries(faults).flatMap(([fault, isTrue]) => (isTrue ? [fault] : []));
}

describe('a figure printed as people write it', () => {
	const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', HKD: 'HK$', CNY: 'RMB ', INR: '₹', BRL: 'R$', SEK: 'SEK ', KRW: '₩' };
	const MAGNITUDES: readonly (readonly [string, number])[] = [['', 0], ['K', 3], ['M', 6], ['m', 6], ['mn', 6], [' million', 6], ['B', 9], ['bn', 9], [' billion', 9], ['T', 12], ['tn', 12]];
	const anyFigure = fc.record({
		tenths: fc.integer({ min: 1, max: 9999 }),
		currency: fc.constantFrom(...Object.keys(SIGNS)),
		magnitude: fc.constantFrom(...MAGNITUDES),
		approximate: fc.boolean(),
		negative: fc.boolean(),
		open: fc.boolean(),
	});

	test('reads as the same figure', () => {
		fc.assert(
			fc.property(anyFigure, ({ tenths, currency, magnitude: [word, exponent], approximate, negative, open }) => {
				const digits = String(tenths / 10);
				const written = `${approximate ? '~' : ''}${negative ? '-' : ''}${SIGNS[currency] ?? ''}${digits}${word}${open ? '+' : ''}`;
				expect(readValue(written, 'stock')).toEqual({
					text: written,
					kind: 'currency',
					amount: Number(`${negative ? '-' : ''}${digits}e${exponent}`),
					currency,
					...(approximate && { approximate: true }),
					...(open && { bound: 'lower' }),
					...(negative && { negative: true }),
					alternatives: [],
				});
			}),
		);
	});

	test('reads as the same range, whose middle orders it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 400 }), fc.constantFrom('-', '–', '—', ' - ', ' – ', ' to '), (low, width, dash) => {
				const value = readValue(`~$${low}${dash}${low + width}B`, 'stock');
				expect(value).toMatchObject({ kind: 'currency', range: { low: low * 1e9, high: (low + width) * 1e9 }, approximate: true });
				expect(orderOf(value)).toBe((2 * low + width) * 5e8);
			}),
		);
	});

	test('whole numbers with commas are themselves', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e12 }), (count) => {
				expect(readValue(count.toLocaleString('en-US'), 'stock')).toMatchObject({ kind: 'count', amount: count });
			}),
		);
	});
});

test.each([
	['digits', '9'],
	['grouped digits', '1,000,'],
	['ranges', '5-'],
	['approximations', '~ '],
	['currencies', '$'],
	['brackets', '('],
	['closed brackets', '(1)'],
	['comments', '<!-- '],
	['links', '[['],
	['years', '2024 '],
	['words', 'about $ '],
	['numbers in words', 'a 5 '],
	['arrows', '1 -> '],
	['figures', '$5B; '],
	['blanks', ' '],
	['percent signs', '%%'],
	['quarters', 'Q3 '],
])('a long cell of %s is read to its end', (_, piece) => {
	const long = piece.repeat(20_000 / piece.length);
	for (const measure of ['flow', 'other'] as const) {
		for (const cell of [`Word ${long} 5`, `$5B ${long}`]) expect(readValue(cell, measure)).toMatchObject({ text: cell });
	}
});
