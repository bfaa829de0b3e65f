/** What is known of a cell beside its text: what its metric's name says, and how its note writes figures. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BesideCell, Conventions } from '../../../../src/core/figures/values/conventions';
import { readMetric } from '../../../../src/core/figures/metrics/read';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import type { StatedIn } from '../../../../src/core/figures/metrics/stated-in';
import { readValue } from '../../../../src/core/figures/values/read';
import { runs } from '../../../runs';
import { valueInWords } from './value-in-words';

const MILLIONS: StatedIn = { magnitude: 6 };
const DOLLARS_IN_MILLIONS: StatedIn = { magnitude: 6, currency: 'USD' };
const DOLLARS_IN_BILLIONS: StatedIn = { magnitude: 9, currency: 'USD' };

function read(cell: string, beside: BesideCell): string {
	return valueInWords(readValue(cell, 'flow', beside));
}

describe('where the name of the metric says what its values are in', () => {
	test.each<readonly [cell: string, statedIn: StatedIn, meaning: string]>([
		['5,200', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 USD'],
		['6.1', DOLLARS_IN_BILLIONS, 'currency 6,100,000,000 USD'],
		['$52', MILLIONS, 'currency 52,000,000 USD'],
		['€5,200', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 EUR'],
		['52', { magnitude: 3 }, 'count 52,000'],
		['5,2', { magnitude: 9, currency: 'EUR' }, 'currency 5,200,000,000 EUR'],
		['1.234', { magnitude: 9, currency: 'USD' }, 'currency 1,234,000,000 USD'],
		['1.234', { magnitude: 9, currency: 'EUR' }, 'text'],
		['5.2', { currency: 'USD' }, 'currency 5.2 USD'],
		['5m', { currency: 'USD' }, 'currency 5,000,000 USD'],
		['¥5,200', { magnitude: 6, currency: 'JPY' }, 'currency 5,200,000,000 JPY'],
		['5,200-5,400', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 to 5,400,000,000 USD'],
		['~5,200+ (2024)', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 USD ~ at least in 2024'],
		['2024: 5,200', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 USD in 2024'],
		['1980', DOLLARS_IN_MILLIONS, 'currency 1,980,000,000 USD'],
		['-12', DOLLARS_IN_MILLIONS, 'currency -12,000,000 USD negative'],
		['(226.6)', DOLLARS_IN_MILLIONS, 'currency -226,600,000 USD negative'],
		['5,200 (€4,800)', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 USD | currency 4,800,000,000 EUR'],
		['5,200 → 6,100', DOLLARS_IN_MILLIONS, 'currency 6,100,000,000 USD'],
		['5,200', { magnitude: 6, sign: '¥' }, 'currency 5,200,000,000'],
		['5,200', { magnitude: 6, sign: '$', currency: 'USD' }, 'currency 5,200,000,000 USD'],
		['35', { isPercent: true }, 'percent 35'],
		['450', { magnitude: -2, currency: 'GBP' }, 'currency 4.5 GBP'],
		['£4.50', { magnitude: -2, currency: 'GBP' }, 'currency 4.5 GBP'],
	])('“%s” of %o is %s', (cell, statedIn, meaning) => {
		expect(read(cell, { statedIn })).toBe(meaning);
	});

	test.each<readonly [cell: string, statedIn: StatedIn, meaning: string]>([
		['₹155,267M', { magnitude: 6, currency: 'INR' }, 'currency 155,267,000,000 INR'],
		['$5.2B', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 USD'],
		['5.2B', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 USD'],
		['5,2 Mrd. €', DOLLARS_IN_MILLIONS, 'currency 5,200,000,000 EUR'],
		['3억원', DOLLARS_IN_MILLIONS, 'currency 300,000,000 KRW'],
		['$4-5B', DOLLARS_IN_MILLIONS, 'currency 4,000,000,000 to 5,000,000,000 USD'],
	])('“%s” of %o keeps its own scale: %s', (cell, statedIn, meaning) => {
		expect(read(cell, { statedIn })).toBe(meaning);
	});

	test.each(['35%', '13x', '43 casinos', '52 GW', 'n/a', 'Undisclosed', 'FY2024', 'Q3 2025', 'May 2, 2026', '$5/share', 'see below'])('“%s” stays what it is', (cell) => {
		expect(read(cell, { statedIn: DOLLARS_IN_MILLIONS })).toBe(read(cell, {}));
	});

	test.each(['52,000,000', '$5,200,000,000'])('“%s” in millions may be written out, and is not read', (cell) => {
		expect(read(cell, { statedIn: DOLLARS_IN_MILLIONS })).toBe('text');
	});
});

describe('where a note tells how it writes decimals', () => {
	test.each<readonly [cell: string, point: string, comma: string]>([
		['22.062', 'count 22.062', 'count 22,062'],
		['1.234', 'count 1.234', 'count 1,234'],
		['1,234', 'count 1,234', 'count 1.234'],
		['$69.700 M', 'currency 69,700,000 USD', 'currency 69,700,000,000 USD'],
		['€12.000', 'currency 12 EUR', 'currency 12,000 EUR'],
		['1.250 M€', 'currency 1,250,000 EUR', 'currency 1,250,000,000 EUR'],
		['3,2', 'text', 'count 3.2'],
		['3,2 %', 'percent 3.2', 'percent 3.2'],
		['3.14', 'count 3.14', 'count 3.14'],
		['1,234,567', 'count 1,234,567', 'count 1,234,567'],
		['12.345.678', 'count 12,345,678', 'count 12,345,678'],
		['1,234.5', 'count 1,234.5', 'count 1,234.5'],
		['1.234,5', 'count 1,234.5', 'count 1,234.5'],
		['3.500 Mio. €', 'currency 3,500,000,000 EUR', 'currency 3,500,000,000 EUR'],
		['5 T€', 'text', 'currency 5,000 EUR'],
		['900 mil', 'count 900 [mil]', 'count 900,000'],
	])('“%s” is %s with a point, %s with a comma', (cell, point, comma) => {
		const by = (decimal: '.' | ','): string => read(cell, { conventions: { decimal } });
		expect([by('.'), by(',')]).toEqual([point, comma]);
	});

	test('a number printed in the way of its note reads as itself', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom('.' as const, ',' as const), (whole, thousandths, decimal) => {
				const groups = String(whole).replace(/\B(?=(?:\d{3})+$)/g, decimal === '.' ? ',' : '.');
				const written = thousandths === 0 ? groups : `${groups}${decimal}${String(thousandths).padStart(3, '0')}`;
				const amount = Number(`${String(whole)}.${String(thousandths).padStart(3, '0')}`);
				expect(readValue(written, 'stock', { conventions: { decimal } })).toMatchObject({ kind: 'count', amount });
			}),
			{ numRuns: runs(500) },
		);
	});
});

describe('where a note tells which currency a sign of several is', () => {
	const CONVENTIONS: Conventions = { currencies: { '¥': 'CNY', kr: 'SEK', $: 'CAD' } };

	test.each([
		['¥660B', 'currency 660,000,000,000 CNY'],
		['￥660B', 'currency 660,000,000,000 CNY'],
		['kr 5bn', 'currency 5,000,000,000 SEK'],
		['5bn kr.', 'currency 5,000,000,000 SEK'],
		['7 mkr', 'currency 7,000,000 SEK'],
		['$5B', 'currency 5,000,000,000 CAD'],
		['CN¥5B', 'currency 5,000,000,000 CNY'],
		['JPY 5B', 'currency 5,000,000,000 JPY'],
		['¥5B (JPY)', 'currency 5,000,000,000 JPY'],
		['¥500億', 'currency 50,000,000,000 JPY'],
		['NT$5B', 'currency 5,000,000,000 TWD'],
		['US$5B', 'currency 5,000,000,000 USD'],
	])('“%s” is %s', (cell, meaning) => {
		expect(read(cell, { conventions: CONVENTIONS })).toBe(meaning);
	});

	test('and which one the sign in a name is', () => {
		expect(read('5,200', { statedIn: { magnitude: 6, sign: '¥' }, conventions: CONVENTIONS })).toBe('currency 5,200,000,000 CNY');
		expect(read('5,200', { statedIn: { magnitude: 6, sign: '$', currency: 'USD' }, conventions: CONVENTIONS })).toBe('currency 5,200,000,000 CAD');
	});

	test('a bare sign beside the dollars of the note is of the United States', () => {
		expect(read('HK$5B / $640M', { conventions: { currencies: { $: 'HKD' } } })).toBe('currency 5,000,000,000 HKD | currency 640,000,000 USD');
	});

	test('without it, only the dollar is known', () => {
		expect(['$5B', '¥5B', 'kr 5B'].map((cell) => readValue(cell, 'flow').currency)).toEqual(['USD', undefined, undefined]);
	});
});

describe('where the metric is one of money', () => {
	const stock = (cell: string, beside: BesideCell): string => valueInWords(readValue(cell, 'stock', beside));

	test.each([
		['约 2.1 万亿（A 股）', 'currency 2,100,000,000,000 CNY ~'],
		['1,480.25 亿（A股，2026-05-14）/ 总股本约 300 亿股', 'currency 148,025,000,000 CNY as of 2026-05'],
		['800 亿（H股）', 'currency 80,000,000,000 HKD'],
		['800 亿（港股）', 'currency 80,000,000,000 HKD'],
		['800 亿（美股）', 'currency 80,000,000,000 USD'],
		['800 亿（A+H 合计）', 'count 80,000,000,000'],
		['800 亿（A股和H股）', 'count 80,000,000,000'],
		['800 亿', 'count 80,000,000,000'],
		['800 亿港元（A股）', 'currency 80,000,000,000 HKD'],
		['800（A股）', 'count 800'],
		['800 亿股（A股）', 'count 80,000,000,000 [股]'],
		['25%（A股）', 'percent 25'],
	])('the class of shares behind “%s” tells its currency: %s', (cell, meaning) => {
		expect(stock(cell, { statedIn: { isMoney: true } })).toBe(meaning);
	});

	test('what a year brings is told in yuan, in whatever the shares are traded', () => {
		const flow = (cell: string): string => read(cell, { statedIn: { isMoney: true } });
		expect(['30 亿（A股）', '30 亿（港股）'].map(flow)).toEqual(['currency 3,000,000,000 CNY', 'count 3,000,000,000']);
	});

	test.each([
		['2,580.1 亿', 'CNY', 'currency 258,010,000,000 CNY'],
		['5000万+', 'CNY', 'currency 50,000,000 CNY at least'],
		['1兆2,345億', 'JPY', 'currency 1,234,500,000,000 JPY'],
		['약 1.2조', 'KRW', 'currency 1,200,000,000,000 KRW ~'],
		['30-40亿', 'CNY', 'currency 3,000,000,000 to 4,000,000,000 CNY'],
		['30 亿美元', 'CNY', 'currency 3,000,000,000 USD'],
		['30B', 'CNY', 'count 30,000,000,000'],
		['3 亿股', 'CNY', 'count 300,000,000 [股]'],
	])('the note tells what “%s” is: %s gives %s', (cell, bare, meaning) => {
		expect(stock(cell, { statedIn: { isMoney: true }, conventions: { bare } })).toBe(meaning);
	});

	test('a count stays one where the metric is not', () => {
		expect(['3 亿（A股）', '3 亿'].map((cell) => stock(cell, { conventions: { bare: 'CNY' } }))).toEqual(['count 300,000,000', 'count 300,000,000']);
	});

	test.each([
		['2021年11月以4亿美元估值完成9000万美元融资', 'currency 90,000,000 USD'],
		['以5000万美元估值募资500万美元', 'currency 5,000,000 USD'],
		['at a $50M valuation raised $5M', 'currency 5,000,000 USD'],
		['raised $5M at a $50M valuation', 'currency 5,000,000 USD'],
		['$5M', 'currency 5,000,000 USD'],
	])('a valuation is not what was raised: “%s” is %s', (cell, meaning) => {
		expect(valueInWords(readValue(cell, 'other', { statedIn: { isMoney: true, isRaised: true } }))).toBe(meaning);
	});
});

describe('where the metric is a price', () => {
	test('only the price of a share is one, not what a whole company was bought for', () => {
		const terms = compileMetricTerms([]);
		const isPrice = (name: string): boolean => readMetric(name, terms).term?.isPrice === true;
		expect(['Share price', 'Close', 'Price (May 2026)', 'Acquisition price', 'Expected close'].map(isPrice)).toEqual([true, true, true, false, false]);
	});

	test.each(['April 1, 2024', '$1B cash', 'Q3 2025', '€3 Mio.'])('“%s” is none', (cell) => {
		expect(valueInWords(readValue(cell, 'stock', { isPrice: true }))).toBe('text');
	});

	test.each([['$22.27 (Feb 2026)', 'currency 22.27 USD as of 2026-02'], ['₩1,436,000', 'currency 1,436,000 KRW'], ['$700K', 'currency 700,000 USD']])('“%s” is %s', (cell, meaning) => {
		expect(valueInWords(readValue(cell, 'stock', { isPrice: true }))).toBe(meaning);
	});
});
