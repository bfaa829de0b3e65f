/** One column: which figure of each note counts, what ranks with what, and what is said of the rest. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { compareActors } from '../../../../src/core/comparison/table/compare';
import type { ComparedMetric } from '../../../../src/core/comparison/table/table';
import { compileMetricTerms, type MetricTerm, type MetricTerms } from '../../../../src/core/figures/metrics/terms';
import { noteWithStats } from '../../actor/note-sample';

type Rows = [metric: string, value: string][];
const NAMES = ['Acme', 'Borel', 'Cato', 'Delos', 'Elan', 'Fermi'];
const known = compileMetricTerms([]);

/** The built-in terms with one of them told otherwise. */
function termsWith(key: string, says: Partial<MetricTerm>): MetricTerms {
	const term = known.get(key);
	return term === undefined ? known : new Map([...known, [key, { ...term, ...says }]]);
}

/** The first column of notes with these rows; a date stands for that of the note. */
function columnOf(notes: readonly (Rows | [...Rows, string])[], { asked, terms = known }: { asked?: string; terms?: MetricTerms } = {}): ComparedMetric {
	const actors = notes.map((rows, index): ActorNote => {
		const [date] = rows.flatMap((row) => (typeof row === 'string' ? [row] : []));
		const stats = rows.flatMap((row) => (typeof row === 'string' ? [] : [row]));
		return noteWithStats(NAMES[index] ?? '', stats, date === undefined ? {} : { updated: { date, precision: 'day', line: 3 } });
	});
	const [metric] = compareActors(actors, { terms, ...(asked !== undefined && { metrics: [asked] }) }).metrics;
	if (metric === undefined) throw new Error('There is no column.');
	return metric;
}
/** What is seen of each cell, an asterisk before what is ranked. */
const seen = ({ cells }: ComparedMetric): (string | null)[] => cells.map((cell) => cell && `${cell.compared === null ? '' : '*'}${cell.value}${cell.suffix === null ? '' : ` ${cell.suffix}`}`);

describe('a flow compares over one span', () => {
	const YEARS: Rows[] = [
		[['Q1 FY27 revenue', '$81.6B'], ['FY2026 revenue', '$215.9B'], ['FY2025 revenue', '$130.5B']],
		[['Revenue (FY2025)', '$402B']],
		[['Revenue (TTM)', '$305B']],
	];

	test('the year of a note counts beside years, and its later quarter is at hand', () => {
		const metric = columnOf(YEARS);
		expect(seen(metric)).toEqual(['*$215.9B FY2026', '*$402B FY2025', '*$305B TTM']);
		expect(metric.cells[0]?.others.map(({ value }) => value)).toEqual(['$130.5B', '$81.6B']);
		expect(metric).toMatchObject({ span: 'year', spans: ['year', 'trailing', 'quarter'] });
	});

	test.each([
		['a quarter', '$100B (Q1 2026)', 'is a single quarter'],
		['a half year', '$100B (H1 2026)', 'is a half year'],
		['a month', '$100B (Feb 2026)', 'is a single month'],
		['a year to date', '$100B (YTD 2026)', 'is year to date'],
	])('a note that has only %s is shown, not ranked and named', (_, value, sentence) => {
		const metric = columnOf([[['Revenue', value]], [['Revenue (FY2025)', '$402B']], [['Revenue (FY2025)', '$305B']]]);
		expect(seen(metric)).toEqual([value, '*$402B FY2025', '*$305B FY2025']);
		expect(metric.cells[0]?.unranked).toBe('other span');
		expect(metric.warnings).toEqual([`Not like for like: Acme ${sentence}.`]);
	});

	test('a figure without a period is taken for a year', () => {
		expect(seen(columnOf([[['Revenue', '$5B']], [['Revenue', '$6B'], ['Q1 2026 revenue', '$2B']], [['Q1 2026 revenue', '$3B']]]))).toEqual(['*$5B', '*$6B', '$3B Q1 2026']);
	});

	test('quarters are ranked where most notes have no other, and each says which it is', () => {
		const metric = columnOf([[['Revenue', '$1B (Q1 2026)']], [['Q1 2026 revenue', '$2B']], [['FY2025 revenue', '$9B']]]);
		expect(seen(metric)).toEqual(['*$1B (Q1 2026)', '*$2B Q1 2026', '$9B FY2025']);
		expect(metric).toMatchObject({ span: 'quarter', spans: ['year', 'quarter'], warnings: ['Not like for like: Cato is a whole year.'] });
	});

	test('the longer span counts where as many notes have either', () => {
		expect(seen(columnOf([[['Q1 2026 revenue', '$1B']], [['FY2025 revenue', '$9B']]]))).toEqual(['$1B Q1 2026', '$9B FY2025']);
	});

	test('an actual figure counts before an estimate of the same period, an older year before a newer quarter', () => {
		const rows: Rows = [['Revenue (2025E)', '$9B'], ['Revenue (2025)', '$8B'], ['Q3 2026 revenue', '$3B']];
		expect(columnOf([rows, [['Revenue (2025)', '$4B']]]).cells[0]).toMatchObject({ value: '$8B', compared: { amount: 8e9 } });
	});

	test('a text never takes the place of a figure, however short its period', () => {
		expect(seen(columnOf([[['Revenue (2025)', 'undisclosed, we think'], ['Q1 2026 revenue', '$3B']], [['Revenue (2025)', '$4B']], [['Revenue (2025)', '$5B']]]))[0]).toBe('$3B Q1 2026');
	});

	test('a metric that nobody knows runs over time where a note says so', () => {
		expect(seen(columnOf([[['Anvil sales index', '$5B (Q1 2026)']], [['Anvil sales index', '$6B (FY2025)']], [['Anvil sales index', '$7B (FY2025)']]]))).toEqual(['$5B (Q1 2026)', '*$6B (FY2025)', '*$7B (FY2025)']);
		expect(columnOf([[['Moat score', '5']], [['Moat score', '7']]])).toMatchObject({ span: null, spans: [] });
	});

	test('a stock is of a day and has no span', () => {
		expect(columnOf([[['Market cap', '$5B (Q1 2026)']], [['Market cap', '$6B']]])).toMatchObject({ span: null, spans: [], cells: [{ compared: { amount: 5e9 } }, {}] });
	});
});

describe('a span that is asked for', () => {
	const BOTH: Rows[] = [
		[['Q1 2026 revenue', '$2B'], ['FY2025 revenue', '$8B'], ['Revenue (TTM)', '$9B']],
		[['Q1 2026 revenue', '$3B'], ['FY2025 revenue', '$7B']],
		[['FY2025 revenue', '$6B']],
	];

	test.each([
		['Revenue', ['*$9B TTM', '*$7B FY2025', '*$6B FY2025'], 'year'],
		['Revenue (year)', ['*$8B', '*$7B', '*$6B'], 'year'],
		['Revenue (trailing)', ['*$9B TTM', '*$7B FY2025', '*$6B FY2025'], 'trailing'],
		['Sales (Quarter)', ['*$2B Q1 2026', '*$3B Q1 2026', '$6B FY2025'], 'quarter'],
	])('counts: %s', (asked, cells, span) => {
		const metric = columnOf(BOTH, { asked });
		expect(metric).toMatchObject({ name: 'Revenue', span, spans: ['year', 'trailing', 'quarter'] });
		expect(seen(metric)).toEqual(cells);
	});

	test('that no note has leaves all unranked', () => {
		expect(seen(columnOf(BOTH, { asked: 'Revenue (month)' })).filter((cell) => cell?.startsWith('*'))).toEqual([]);
	});

	test('is a metric\'s name where notes or the table of names have it', () => {
		expect(columnOf([[['Anvils (month)', '5']], [['Anvils (month)', '6']]], { asked: 'Anvils (month)' })).toMatchObject({ name: 'Anvils (month)', coverage: 2 });
		expect(columnOf([[['P/E', '5x']], [['P/E', '6x']]], { asked: 'P/E (trailing)' })).toMatchObject({ name: 'P/E', coverage: 2 });
	});
});

describe('stocks of days more than 90 days apart', () => {
	test('are dated, and said to be, by the dates of their notes where they state none', () => {
		const metric = columnOf([[['Market cap', '$20B'], '2025-01-15'], [['Market cap', '$30B (Nov 2025)'], '2026-01-01'], [['Market cap', '$40B'], '2025-10-01']]);
		expect(seen(metric)).toEqual(['*$20B Jan 2025', '*$30B (Nov 2025)', '*$40B Oct 2025']);
		expect(metric.warnings).toEqual(['Dates range from Jan 2025 to Nov 2025.']);
	});

	test('are no flows', () => {
		expect(columnOf([[['Revenue', '$20B'], '2025-01-15'], [['Revenue', '$30B'], '2025-11-01']]).warnings).toEqual([]);
	});
});

describe('the best is marked', () => {
	const terms = termsWith('gross margin', { better: 'higher' });
	const margins = (...values: string[]): number[] => (
		[...columnOf(values.map((value): Rows => [/^(?:FY|Q)/.test(value) ? [`Gross margin (${value.split(': ')[0] ?? ''})`, value.split(': ')[1] ?? ''] : ['Gross margin', value]]), { terms }).best]
	);

	test('where it is sure', () => {
		expect(margins('10%', '30%', '20%')).toEqual([1]);
		expect(margins('10%', '30%', '20%', 'high')).toEqual([1]);
	});

	test.each([
		['it is an estimate', ['10%', '30% (est.)', '20%']],
		['a figure of its kind is of another span', ['10%', '30%', '20%', 'Q1 2026: 5%']],
		['it is at most what it says', ['10%', '<30%', '20%']],
		['another may be more', ['10%', '30%', '20%+', '5-40%']],
	])('and not where %s', (_, values) => {
		expect(margins(...values)).toEqual([]);
	});

	test('not by size, nor where a figure in another or an unknown currency stands beside', () => {
		const sized = termsWith('market cap', { better: 'higher' });
		const best = (...values: string[]): readonly number[] => columnOf(values.map((value): Rows => [['Market cap', value]]), { terms: sized }).best;
		expect(best('$20B', '$5B', '$4B')).toEqual([0]);
		expect(best('$20B', '€80B', '$5B', '$4B')).toEqual([]);
		expect(best('$20B', '¥80B', '$5B', '$4B')).toEqual([]);
		expect(best('$20B (est.)', '$5B', '$4B')).toEqual([]);
	});
});

describe('what is not ranked', () => {
	const values = (metric: string, ...texts: string[]): ComparedMetric => columnOf(texts.map((text): Rows => [[metric, text]]));

	test('is counted and named, texts too', () => {
		expect(values('Employees', '1,200', '500', 'a few hundred', 'not many', 'a small army', 'dozens').warnings).toEqual(["4 values aren't ranked: Cato, Delos, Elan and 1 more are text."]);
	});

	test('is money of an unknown currency, even beside its like', () => {
		const metric = values('Market cap', '¥660B', '¥45T', '¥3B');
		expect(metric).toMatchObject({ basis: null, best: [], median: null, warnings: ["3 values aren't ranked: Acme, Borel and Cato are in unknown currencies."] });
	});

	test('is a negative multiple', () => {
		const metric = values('P/E', '-12x', '10x', '20x');
		expect(seen(metric)).toEqual(['-12x', '*10x', '*20x']);
		expect(metric.warnings).toEqual(["1 value isn't ranked: Acme is a negative multiple."]);
	});

	test('of a metric that is never ranked needs no words', () => {
		expect(values('52-week range', '$1 - $2', '$3 - $5').warnings).toEqual([]);
	});
});

test('losses compare by their size, whatever sign they are written with', () => {
	const terms = termsWith('net loss', { isLoss: true, better: 'lower' });
	const notes: Rows[] = [[['Net loss', '$(226.6)M']], [['Net loss', '$40M']], [['Net loss', '-$3M']]];
	expect(columnOf(notes, { terms })).toMatchObject({ isLoss: true, best: [2] });
	const table = compareActors(notes.map((rows, index) => noteWithStats(NAMES[index] ?? '', rows)), { terms, sort: { by: 'Net loss', descending: true } });
	expect(table.actors.map(({ name }) => name)).toEqual(['Acme', 'Borel', 'Cato']);
});
