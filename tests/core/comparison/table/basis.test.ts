/** Which figures of a column compare with each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableFigures } from '../../../../src/core/comparison/table/basis';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { readMetric } from '../../../../src/core/figures/metrics/read';
import type { Figure, Value } from '../../../../src/core/figures/values/value';
import { usd, value } from '../compared-sample';

const terms = compileMetricTerms([]);
const compare = (name: string, ...values: (Value | null)[]) => {
	const { term } = readMetric(name, terms);
	return comparableFigures({ name, term }, values);
};
const cny = (amount: number, ...alternatives: Figure[]): Value => value({ kind: 'currency', amount, currency: 'CNY', alternatives });
const bareYen = (amount: number): Value => value({ kind: 'currency', amount });
const percent = (amount: number): Value => value({ kind: 'percent', amount });
const count = (amount: number, unit?: string): Value => value({ kind: 'count', amount, ...(unit !== undefined && { unit }) });

describe('the kind that most cells are of', () => {
	test('is ranked, and the others are not', () => {
		const { basis, figures } = compare('Revenue', usd(1), percent(5), usd(2));
		expect(basis).toEqual({ kind: 'currency', currency: 'USD', unit: null });
		expect(figures.map((figure) => figure?.amount)).toEqual([1, undefined, 2]);
	});

	test('is the first of those that are equally common', () => {
		expect(compare('Growth', percent(1), usd(1), usd(2), percent(2)).basis?.kind).toBe('percent');
	});

	test.each(['date', 'text', 'none'] as const)('%s is never one', (kind) => {
		expect(compare('Revenue', value({ kind }), value({ kind }), value({ kind })).basis).toBeNull();
	});
});

describe('the currency that most cells state', () => {
	test('is ranked, and nothing is converted', () => {
		const { basis, figures } = compare('Revenue', usd(1), cny(7), usd(2));
		expect(basis?.currency).toBe('USD');
		expect(figures[1]).toBeNull();
	});

	test('may be stated as an alternative, which then counts', () => {
		const { basis, figures } = compare('Revenue', cny(70, usd(10)), usd(11), usd(12));
		expect(basis?.currency).toBe('USD');
		expect(figures.map((figure) => figure?.amount)).toEqual([10, 11, 12]);
	});

	test('counts alternatives, so that as many cells as possible compare', () => {
		const { basis, figures } = compare('Revenue', cny(70, usd(10)), cny(80, usd(11)), cny(90), usd(12), usd(13));
		expect(basis?.currency).toBe('USD');
		expect(figures.map((figure) => figure?.amount)).toEqual([10, 11, undefined, 12, 13]);
	});

	test('is that which most state first where as many state another', () => {
		expect(compare('Revenue', cny(70, usd(10)), cny(80, usd(11))).basis?.currency).toBe('CNY');
	});

	test('compares a bare sign of several currencies with nothing, not even its like', () => {
		expect(compare('Revenue', bareYen(1), bareYen(2), bareYen(3))).toEqual({ basis: null, figures: [null, null, null] });
		expect(compare('Revenue', bareYen(1), bareYen(2), cny(3), cny(4)).figures.map((figure) => figure?.amount)).toEqual([undefined, undefined, 3, 4]);
		expect(compare('Revenue', bareYen(1), cny(3)).basis).toBeNull();
	});

	test('may be that of an alternative of a figure whose own is unknown', () => {
		expect(compare('Revenue', { ...bareYen(337), alternatives: [usd(47)] }, usd(2)).figures.map((figure) => figure?.amount)).toEqual([47, 2]);
	});

	test('an alternative of another kind does not count', () => {
		expect(compare('Revenue', usd(1), usd(2), { ...percent(7), alternatives: [usd(3)] }).figures[2]).toBeNull();
	});
});

describe('units', () => {
	test('have to agree, in whatever case and number', () => {
		expect(compare('Power', count(1, 'GW'), count(2, 'gw'), count(3, 'MW'), count(4)).figures.map((figure) => figure?.amount)).toEqual([1, 2, undefined, undefined]);
		expect(compare('Runway', count(12, 'months'), count(1, 'month')).basis?.unit).toBe('months');
	});

	test('of amounts for something have to agree too', () => {
		const perShare = (amount: number): Value => usd(amount, { unit: 'share' });
		expect(compare('Offer', perShare(17), usd(4e9), perShare(20)).basis).toEqual({ kind: 'currency', currency: 'USD', unit: 'share' });
	});

	test('that the name of the metric says need not be said', () => {
		const { basis, figures } = compare('Employees', count(1200, 'employees'), count(500), count(300, 'people'), count(100, 'FTEs'));
		expect(basis).toEqual({ kind: 'count', currency: null, unit: null });
		expect(figures).not.toContain(null);
	});
});

test('a negative multiple is never ranked, nor a range that begins below nothing', () => {
	const times = (amount: number): Value => value({ kind: 'multiple', amount });
	const figures = compare('P/E', times(-12), times(10), times(0), value({ kind: 'multiple', range: { low: -2, high: 30 } }), times(20)).figures;
	expect(figures.map((figure) => figure?.amount)).toEqual([undefined, 10, 0, undefined, 20]);
});

test('one figure alone compares with nothing', () => {
	expect(compare('Revenue', usd(1), null, value({ kind: 'text' }))).toEqual({ basis: null, figures: [null, null, null] });
});

test.each(['52-week range', 'Founded', 'Ticker'])('%s is never ranked, whatever its cells say', (name) => {
	expect(compare(name, usd(1), usd(2), usd(3)).basis).toBeNull();
});

const figure = fc.record({
	kind: fc.constantFrom('currency', 'percent', 'count', 'multiple', 'date', 'text', 'none'),
	amount: fc.option(fc.integer(), { nil: undefined }),
	currency: fc.option(fc.constantFrom('USD', 'CNY'), { nil: undefined }),
	unit: fc.option(fc.constantFrom('GW', 'share'), { nil: undefined }),
});
const withoutAbsent = (parts: object): Figure => Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as unknown as Figure;
const anyValue = fc.tuple(figure, fc.array(figure, { maxLength: 2 })).map(([first, others]): Value => ({ ...withoutAbsent(first), text: '', alternatives: others.map(withoutAbsent) }));

test('what compares is never of two kinds, currencies or units, and always what the cell itself says', () => {
	fc.assert(fc.property(fc.array(fc.option(anyValue), { maxLength: 8 }), (values) => {
		const { basis, figures } = compare('Some metric', ...values);
		const compared = figures.filter((each) => each !== null);
		expect(basis === null).toBe(compared.length < 2);
		expect(compared.filter(({ kind, currency }) => kind === 'currency' && currency === undefined)).toEqual([]);
		expect(new Set(compared.map(({ kind, currency, unit }) => `${kind} ${String(currency)} ${String(unit)}`)).size).toBeLessThanOrEqual(1);
		figures.forEach((each, index) => {
			const said = values[index];
			if (each !== null) expect([said, ...said?.alternatives ?? []]).toContain(each);
		});
	}));
});
