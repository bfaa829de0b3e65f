/** Which names look like one metric, and which only seem to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { findLookAlikes, type LookAlike } from '../../../../src/core/figures/doctor/look-alikes';
import { readMetric } from '../../../../src/core/figures/metrics/read';
import { compileMetricTerms } from '../../../../src/core/figures/metrics/terms';
import { noteWithStats } from '../../actor/note-sample';

interface Set {
	readonly synonyms?: readonly string[];
	readonly apart?: readonly string[];
}

function alikes(notes: readonly ActorNote[], { synonyms = [], apart = [] }: Set = {}): LookAlike[] {
	return findLookAlikes(notes, { terms: compileMetricTerms(synonyms), metricsApart: apart });
}

/** Five notes with one name, and one with the other. */
function notesWith(name: string, value: string, other: string, otherValue: string): ActorNote[] {
	const many = [1, 2, 3, 4, 5].map((each) => noteWithStats(`Many ${String(each)}`, [[name, value]]));
	return [...many, noteWithStats('One', [[other, otherValue]])];
}

const found = (name: string, value: string, other: string, otherValue = value): string[] =>
	alikes(notesWith(name, value, other, otherValue)).map((each) => `${each.name.name} ~ ${each.other.name}: ${each.why}`);

describe('names that look like one metric', () => {
	test.each([
		['Loans/deposits held', '55%', 'Loans-to-deposits held', 'punctuation'],
		['Editor/Host', 'Ada Doe', 'Editor & host', 'word order'],
		['US orders', '$5B', 'U.S. orders', 'punctuation'],
		['Head quarters cost', '$5M', 'Headquarters cost', 'punctuation'],
		['Robot deliveries', '500', 'Robots deliveries', 'plural'],
		['Key markets', 'Norway, Chile', 'Key market', 'plural'],
		['Modernization cost', '$5M', 'Modernisation cost', 'spelling'],
		['Labor cost', '$5M', 'Labour cost', 'spelling'],
		['Facturación por acción', '5 €', 'Facturacion por accion', 'spelling'],
		['センサー数', '500', 'センサ数', 'spelling'],
		['Commission income', '$5M', 'Comission income', 'spelling'],
		['Registered patents', '500', 'Regsitered patents', 'spelling'],
		['Coste de ventas', '5 €', 'Coste ventas', 'small words'],
		['Podcast listeners', '500', 'Podcast listener count', 'small words'],
		['Prior landlords', 'Basalt', 'Previous landlord', 'same meaning'],
		['Overhead growth', '12%', 'Growth in overhead', 'word order'],
		['Overhead growth', '12%', 'Growth, overhead', 'word order'],
		['Peak employees', '500', 'Employees (peak)', 'word order'],
		['Peak employees', '500', 'Employees at peak', 'word order'],
		['Peak employees', '500', 'Employees — peak', 'word order'],
		['Focus areas', 'Wind', 'Areas of focus', 'word order'],
		['Restructured debt', '$5M', 'Debt restructured', 'word order'],
		['All-time high', '$5', 'ATH', 'abbreviation'],
		['Free cash flow conversion', '80%', 'FCF conversion', 'abbreviation'],
		['Annualized orders', '$5B', 'Ann. orders', 'abbreviation'],
		['Infrastructure stake', '5%', 'Infra stake', 'abbreviation'],
		['Grid storage', '5 MW', 'Grid storage (MW)', 'unit'],
		['Rent paid', '$5M', 'Rent paid, USD', 'unit'],
		['Rent paid', '$5M', 'Rent paid in USD', 'unit'],
		['Rent paid', '$5M', 'Rent paid $', 'unit'],
	])('%s (%s) and %s: %s', (name, value, other, why) => {
		const [alike, ...more] = alikes(notesWith(name, value, other, value));
		expect(more).toEqual([]);
		expect([alike?.name.notes, alike?.other.notes, alike?.why]).toEqual([5, 1, why]);
		expect([alike?.name.example.metric, alike?.other.example]).toEqual([name, { path: 'Actors/One.md', line: 10, metric: other, value }]);
	});
});

describe('names of two metrics', () => {
	test.each([
		['a word that makes another metric', 'Net orders', '$5B', 'Gross orders', '$5B'],
		['adjusted and not', 'Pump profit', '$5B', 'Adjusted pump profit', '$5B'],
		['a growth', 'Orders', '$5B', 'Orders growth', '$5B'],
		['a share of it', 'Orders', '$5B', 'Orders per share', '$5'],
		['forward and trailing', 'Forward EV/EBIT', '12x', 'Trailing EV/EBIT', '12x'],
		['a target', 'Pump sales', '$5B', 'Pump sales target', '$6B'],
		['a segment', 'Cloud orders', '$5B', 'Crowd orders', '$5B'],
		['high and low', 'Year high', '$5', 'Year low', '$3'],
		['bull and bear', 'Bull case', '$5', 'Bear case', '$3'],
		['other digits', 'CET1 capital', '$5B', 'CET2 capital', '$5B'],
		['other digits run together', 'Top 1 0', '5', 'Top 10', '5'],
		['quarters', 'Orders Q1', '$5B', 'Orders Q2', '$5B'],
		['max and min', 'Max load', '5 t', 'Min load', '5 t'],
		['a ratio turned round', 'Debt/capital', '50%', 'Capital/debt', '200%'],
		['a share of what the amount is of', 'Pump EBIT', '$5M', 'Pump EBIT (%)', '12%'],
		['a number of what is one', 'Market', 'Norway', 'Markets', '31'],
		['a number of things where the other lists them', 'Robots built', 'Ada, Bob', 'Robot built', '31'],
		['values in thousands, whose name alone says so', 'Pump staff', '500', 'Pump staff (thousands)', '5'],
		['a word that is a currency elsewhere', 'Contracts', '$5M', 'Contracts won', '$5M'],
		['an amount of money that is one of energy there', 'Grid storage', '$5M', 'Grid storage (MW)', '5 MW'],
		['short words one letter apart', 'Fund', '$5M', 'Find', '$5M'],
		['words of their own one letter apart', 'Contract value', '$5M', 'Contact value', '$5M'],
		['the ends of words', 'Founders', 'Ada', 'Founded by us', 'Ada'],
		['an inner word whose plural is another', 'Arms sales', '$5M', 'Arm sales', '$5M'],
		['words turned round that are no figures', 'Policy signature', 'Crypto', 'Signature policy', 'Buses'],
		['initials of a known metric', 'MAU', '5M', 'Most avid users', '5M'],
		['two initials', 'Data center', 'Oslo', 'DC', 'Oslo'],
		['a role and whose it was', 'Former CEO', 'Ada', 'Prior — CEO', '2001 to 2006'],
		['a role and whose it was, in words', 'Former CEO', 'Ada', 'Prior — CEO', 'Until the merger'],
		['known metrics', 'Net income', '$5M', 'Net margin', '$5M'],
	])('%s', (_, name, value, other, otherValue) => {
		expect(found(name, value, other, otherValue)).toEqual([]);
	});

	test('a note that has both tells them apart', () => {
		const notes = notesWith('Overhead growth', '12%', 'Growth in overhead', '9%');
		expect(alikes([...notes, noteWithStats('Both', [['Overhead growth', '12%'], ['Growth in overhead', '3%']])])).toEqual([]);
	});

	test('names that are one metric already are no finding, whatever their periods', () => {
		expect(found('Revenue', '$5M', 'FY2025 sales')).toEqual([]);
	});

	test('a word that notes use in their texts is misspelled nowhere', () => {
		const [first, ...others] = notesWith('Commission income', '$5M', 'Comission income', '$5M');
		const using = noteWithStats('Text', [['Fees', 'Comission of three']]);
		expect(alikes([...(first === undefined ? [] : [first]), ...others, using])).toEqual([]);
	});
});

describe('a suggestion', () => {
	test('names the commoner one first, and the commonest pair', () => {
		const notes = [
			noteWithStats('A', [['Growth in overhead', '3%']]),
			...['B', 'C'].map((name) => noteWithStats(name, [['Overhead growth', '3%'], ['US orders', '$3B']])),
			noteWithStats('D', [['U.S. orders', '$3B'], ['Overhead growth', '4%']]),
		];
		expect(alikes(notes).map(({ name, other }) => [name.name, name.notes, other.name, other.notes])).toEqual([
			['Overhead growth', 3, 'Growth in overhead', 1],
			['US orders', 2, 'U.S. orders', 1],
		]);
	});

	test.each([
		['Growth in overhead', 'Overhead growth = Growth in overhead', 'Overhead growth ≠ Growth in overhead'],
		['Growth, overhead', 'Overhead growth = "Growth, overhead"', 'Overhead growth ≠ "Growth, overhead"'],
	])('has a line that joins %s, and one that keeps it apart', (other, join, apart) => {
		const notes = notesWith('Overhead growth', '12%', other, '9%');
		const [alike] = alikes(notes);
		expect([alike?.join, alike?.apart]).toEqual([join, apart]);
		expect(readMetric(`${other} (2025)`, compileMetricTerms([join])).name).toBe('Overhead growth');
		expect(alikes(notes, { synonyms: [join] })).toEqual([]);
		expect(alikes(notes, { apart: [apart] })).toEqual([]);
	});

	test('is made again once what kept it apart is taken back, and an unusable line keeps nothing apart', () => {
		expect(alikes(notesWith('Overhead growth', '12%', 'Growth in overhead', '9%'), { apart: ['Overhead growth', 'A ≠ '] })).toHaveLength(1);
	});

	test('of any names: joining is enough, nothing is found twice, and no known metrics are taken for one', () => {
		const word = fc.constantFrom('cloud', 'growth', 'in', 'of', 'Revenue', 'orders', 'op.', 'operating', '(peak)', 'ATH', 'all time high', ',', '/', '"', '≠', '=', '%');
		const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
		fc.assert(fc.property(fc.array(fc.tuple(name, fc.constantFrom('5%', '$5M', 'x')), { maxLength: 12 }), (rows) => {
			const notes = rows.map(([metric, value], at) => noteWithStats(String(at), [[metric, value]]));
			const all = alikes(notes);
			expect(new Set(all.map(({ other }) => other.name)).size).toBe(all.length);
			for (const { name: one, other, join, apart } of all) {
				const terms = compileMetricTerms([join]);
				expect(readMetric(one.name, terms).key).toBe(readMetric(other.name, terms).key);
				expect(alikes(notes, { apart: [apart] }).some((each) => each.join === join)).toBe(false);
			}
		}));
	});
});

test('six thousand names take little longer than reading them does', () => {
	const letters = (at: number): string => String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676));
	const notes = Array.from({ length: 6000 }, (_, at) => noteWithStats(String(at), [[`Metric of ${letters(at)} plants`, '5']]));
	const terms = compileMetricTerms([]);
	const timed = (run: () => unknown): number => {
		const start = performance.now();
		run();
		return performance.now() - start;
	};
	const reading = timed(() => notes.map(({ quickStats }) => quickStats.map(({ metric }) => readMetric(metric, terms))));
	expect(timed(() => alikes(notes))).toBeLessThan(10 * reading + 1000);
});
