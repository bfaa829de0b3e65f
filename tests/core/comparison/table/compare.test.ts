/** What is compared: which metrics, in which order, and where each figure comes from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { compareActors as compareWith } from '../../../../src/core/comparison/table/compare';
import type { ComparisonOptions } from '../../../../src/core/comparison/table/table';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { noteNamed, noteWithStats } from '../../actor/note-sample';

const terms = compileMetricTerms([]);
const compareActors = (notes: readonly ActorNote[], options: Omit<ComparisonOptions, 'terms'> = {}) => compareWith(notes, { terms, ...options });
const names = (metrics: readonly { readonly name: string }[]): string[] => metrics.map(({ name }) => name);
const numbered = (count: number, prefix = 'M'): [string, string][] => Array.from({ length: count }, (_, index) => [`${prefix}${index}`, 'x']);

describe('the order of metrics', () => {
	test('is what can be ranked first, then by coverage, the best first', () => {
		const table = compareActors([
			noteWithStats('A', [['Founded', '1999'], ['Revenue', '$1B'], ['HQ', 'Oslo']]),
			noteWithStats('B', [['Revenue', '$2B'], ['HQ', 'Rome']]),
			noteWithStats('C', [['HQ', 'Lima']]),
		]);
		expect(table.metrics.map(({ name, coverage }) => [name, coverage])).toEqual([['Revenue', 2], ['HQ', 3], ['Founded', 1]]);
	});

	test('is the notes\' own among metrics of equal coverage, the subject\'s before the others\'', () => {
		const table = compareActors([noteWithStats('A', [['Two', '2'], ['One', '1']]), noteWithStats('B', [['Zero', '0'], ['One', '1'], ['Two', '2']])]);
		expect(names(table.metrics)).toEqual(['Two', 'One', 'Zero']);
	});

	test('never lets a smaller coverage stand before a greater one where neither can be ranked', () => {
		const stats = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.constantFrom('1', '')), { maxLength: 8 });
		fc.assert(fc.property(fc.array(stats, { minLength: 1, maxLength: 6 }), (all) => {
			const { metrics, omitted } = compareActors(all.map((rows, index) => noteWithStats(`Actor ${index}`, rows)));
			const coverage = [...metrics, ...omitted].map((metric) => metric.coverage);
			expect(coverage).toEqual([...coverage].sort((a, b) => b - a));
		}));
	});
});

describe('the choice of metrics', () => {
	test('takes what two or more have where that is enough', () => {
		const table = compareActors([noteWithStats('A', [...numbered(6), ['Only A', '1']]), noteWithStats('B', [...numbered(6), ['Only B', '1']])]);
		expect(names(table.metrics)).toEqual(['M0', 'M1', 'M2', 'M3', 'M4', 'M5']);
		expect(names(table.omitted)).toEqual(['Only A', 'Only B']);
	});

	test('fills up to five with what only one has', () => {
		const table = compareActors([noteWithStats('A', [['Shared', '1'], ...numbered(3, 'A')]), noteWithStats('B', [...numbered(3, 'B'), ['shared', '2']])]);
		expect(names(table.metrics)).toEqual(['Shared', 'A0', 'A1', 'A2', 'B0']);
		expect(names(table.omitted)).toEqual(['B1', 'B2']);
	});

	test('stops at twelve, or at what the caller says', () => {
		const notes = [noteWithStats('A', numbered(20)), noteWithStats('B', numbered(20))];
		expect(compareActors(notes).metrics).toHaveLength(12);
		expect(compareActors(notes, { maxMetrics: 3 }).metrics).toHaveLength(3);
		expect(compareActors(notes, { maxMetrics: 100 }).metrics).toHaveLength(20);
	});
});

describe('cells', () => {
	test('lead back to their note and line', () => {
		const [metric] = compareActors([noteWithStats('A', [['HQ', 'Oslo'], ['Revenue', '~$1B']]), noteWithStats('B', [['**Revenue**', '$2B']])]).metrics;
		expect(metric).toMatchObject({
			key: 'revenue',
			name: 'Revenue',
			coverage: 2,
			cells: [
				{ metric: 'Revenue', value: '~$1B', parsed: { text: '~$1B' }, path: 'Actors/A.md', line: 11, others: [] },
				{ metric: '**Revenue**', value: '$2B', parsed: { text: '$2B' }, path: 'Actors/B.md', line: 10, others: [] },
			],
		});
	});

	test('are null where a note has no such row', () => {
		const table = compareActors([noteWithStats('A', [['HQ', 'Oslo']]), noteNamed('B')]);
		expect(table.metrics[0]?.cells[1]).toBeNull();
	});

	test('are kept empty where the author left the row empty, and do not count as coverage', () => {
		const table = compareActors([noteWithStats('A', [['HQ', ''], ['Revenue', '1']]), noteWithStats('B', [['HQ', 'Oslo'], ['Revenue', '2']])]);
		expect(table.metrics.map(({ name, coverage }) => [name, coverage])).toEqual([['Revenue', 2], ['HQ', 1]]);
		expect(table.metrics[1]?.cells[0]?.value).toBe('');
	});
});

describe('metrics that are named', () => {
	const notes = [noteWithStats('A', [['Revenue', '$1B'], ['HQ', 'Oslo']]), noteWithStats('B', [['HQ', 'Rome'], ['Sales', '$2B']])];

	test('are shown in the order in which they are named, each once, whatever they are called', () => {
		const { metrics, omitted } = compareActors(notes, { metrics: ['headquarters', 'Turnover', 'HQ'] });
		expect(names(metrics)).toEqual(['HQ', 'Revenue']);
		expect(omitted).toEqual([]);
	});

	test('are columns of their own where nobody has them', () => {
		expect(compareActors(notes, { metrics: ['Moat'] }).metrics).toMatchObject([{ name: 'Moat', coverage: 0, cells: [null, null], basis: null }]);
	});

	test('leave the others out', () => {
		expect(compareActors(notes, { metrics: ['Revenue'] }).omitted).toEqual([{ key: 'hq', name: 'HQ', coverage: 2 }]);
	});
});

describe('properties', () => {
	const withProperties = (name: string, properties: ActorNote['properties'], rows: [string, string][] = []) => noteWithStats(name, rows, { properties });

	test('count where the note has no such quick stat, and stand on no line', () => {
		const table = compareActors([withProperties('A', { revenue: '$1B' }, [['Revenue', '']]), withProperties('B', { Sales: '$2B' })]);
		expect(names(table.metrics)).toEqual(['Revenue']);
		expect(table.metrics[0]).toMatchObject({ coverage: 2, cells: [{ metric: 'revenue', value: '$1B', line: null, others: [] }, { metric: 'Sales', value: '$2B', line: null }] });
	});

	test('come after a quick stat that has a value', () => {
		const [metric] = compareActors([withProperties('A', { revenue: '$1B' }, [['Revenue', '$2B']])]).metrics;
		expect(metric?.cells[0]).toMatchObject({ value: '$2B', line: 10, others: [{ value: '$1B', line: null }] });
	});

	test.each(['market_cap', 'market-cap', 'marketCap', 'Market Cap', 'mkt cap'])('%s is the market cap', (key) => {
		expect(names(compareActors([withProperties('A', { [key]: '$1B' })]).metrics)).toEqual(['Market cap']);
	});

	test('of unknown names count only where they are a quick stat of another actor, or named', () => {
		const notes = [withProperties('A', { moat: 'wide', cssclasses: 'wide' }), noteWithStats('B', [['Moat', 'none']]), withProperties('C', { taste: 'good' })];
		expect(names(compareActors(notes).metrics)).toEqual(['Moat']);
		expect(names(compareActors(notes, { metrics: ['Taste'] }).metrics)).toEqual(['Taste']);
		expect(compareActors(notes, { metrics: ['Taste'] }).metrics[0]?.coverage).toBe(1);
	});

	test('of several values are one text', () => {
		expect(compareActors([withProperties('A', { founder: ['Ada', 'Grace'] })]).metrics[0]?.cells[0]?.value).toBe('Ada, Grace');
	});
});

describe('a sort', () => {
	const notes = [
		noteWithStats('B', [['Revenue', '1'], ['HQ', 'Rome']]),
		noteWithStats('A', [['HQ', 'Oslo']]),
		noteWithStats('C', [['Sales', '3'], ['HQ', 'Lima']]),
		noteWithStats('D', [['Turnover', '2'], ['HQ', 'Bern']]),
	];
	const sorted = (by: string, descending: boolean, metrics?: string[]) => names(compareActors(notes, { sort: { by, descending }, ...(metrics && { metrics }) }).actors);

	test('is by a metric under any of its names', () => {
		expect(sorted('Net sales', true)).toEqual(['C', 'D', 'B', 'A']);
	});

	test('may be by a metric that is not shown', () => {
		expect(sorted('Revenue', false, ['HQ'])).toEqual(['B', 'D', 'C', 'A']);
	});

	test('may be by name', () => {
		expect(sorted('Actor', false)).toEqual(['A', 'B', 'C', 'D']);
	});

	describe('by a metric over a span', () => {
		const flows = [
			noteWithStats('B', [['FY2025 revenue', '$9B'], ['Q1 2026 revenue', '$1B']]),
			noteWithStats('A', [['FY2025 revenue', '$8B'], ['Q1 2026 revenue', '$3B']]),
			noteWithStats('C', [['FY2025 revenue', '$7B'], ['Q1 2026 revenue', '$2B']]),
		];
		test.each<[string, string[] | undefined, string]>([
			['Revenue (quarter)', ['Revenue (quarter)'], 'ACB'],
			['Revenue', ['Revenue (quarter)'], 'ACB'],
			['Sales (Quarter)', undefined, 'ACB'],
			['Revenue (quarter)', ['Revenue'], 'ACB'],
			['Revenue (quarter)', ['HQ'], 'ACB'],
			['Revenue (year)', ['Revenue (quarter)'], 'BAC'],
			['Revenue', undefined, 'BAC'],
		])('%s, of %j', (by, metrics, order) => {
			const table = compareActors(flows, { sort: { by, descending: true }, ...(metrics && { metrics }) });
			expect(names(table.actors).join('')).toBe(order);
			expect(table.metrics.map(({ name, span }) => `${name} ${String(span)}`)).toEqual(compareActors(flows, metrics && { metrics }).metrics.map(({ name, span }) => `${name} ${String(span)}`));
		});
	});

	test('by a metric that nobody has moves nothing', () => {
		expect(sorted('Moat', true)).toEqual(['B', 'A', 'C', 'D']);
	});

	test('takes cells along', () => {
		const table = compareActors(notes, { sort: { by: 'Revenue', descending: true }, metrics: ['HQ'] });
		expect(table.metrics[0]?.cells.map((cell) => cell?.value)).toEqual(['Lima', 'Bern', 'Rome', 'Oslo']);
	});
});

test('actors stand in the order given, and one given twice counts once', () => {
	const [a, b] = [noteWithStats('A', [['HQ', 'Oslo']]), noteWithStats('B', [['HQ', 'Rome']])];
	const table = compareActors([b, a, b]);
	expect(names(table.actors)).toEqual(['B', 'A']);
	expect(table.metrics[0]?.cells).toHaveLength(2);
});

test('an actor comes with its date, and the subject is marked and comes first', () => {
	const updated = { date: '2026-01-31', precision: 'day', line: 20 } as const;
	expect(compareActors([noteNamed('A', { updated }), noteNamed('B')], { subject: 'Actors/B.md' }).actors).toEqual([
		{ path: 'Actors/B.md', name: 'B', shownName: 'B', isSubject: true, updated: null },
		{ path: 'Actors/A.md', name: 'A', shownName: 'A', isSubject: false, updated },
	]);
});

test.each(['Actor', 'Updated', 'Revenue', 'HQ', 'Nothing'])('the subject stays first when sorted by %s, either way', (by) => {
	const notes = ['A', 'B', 'C'].map((name, index) => noteWithStats(name, [['Revenue', `$${index + 1}B`], ['HQ', name]]));
	const names = [true, false].map((descending) => compareActors(notes, { subject: 'Actors/B.md', metrics: ['Revenue'], sort: { by, descending } }).actors.map(({ name }) => name));
	for (const order of names) expect(order[0]).toBe('B');
	expect(names.map((order) => order.slice(1).join('')).sort()).toEqual(['Updated', 'Nothing'].includes(by) ? ['AC', 'AC'] : ['AC', 'CA']);
});

test('notes without quick stats compare in no metric', () => {
	expect(compareActors([noteNamed('A'), noteNamed('B')])).toMatchObject({ metrics: [], omitted: [] });
	expect(compareActors([])).toEqual({ actors: [], metrics: [], omitted: [] });
});

test('the table is plain data', () => {
	const table = compareActors([noteWithStats('A', [['HQ', 'Oslo']]), noteNamed('B')]);
	expect(JSON.parse(JSON.stringify(table))).toEqual(table);
});

test('people who work somewhere are counted in the words of any language', () => {
	const values = ['12万人', '4.5万', '30,000 employees', '1.200 Mitarbeiter'];
	const { metrics: [employees] } = compareActors(values.map((value, index) => noteWithStats(`Actor ${index}`, [['Employees', value], ['Weight', index === 3 ? '1.234,5 kg' : '1,234.5 kg']])));
	expect(employees?.cells.map((cell) => cell?.compared?.amount)).toEqual([120_000, 45_000, 30_000, 1200]);
});
