/** Which facts of a note carry a time of their own, and which of several it is. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { ActorNote, QuickStat, RelatedLink } from '../../../../src/core/actor/note/actor-note';
import { compileMetricTerms, type MetricTerms } from '../../../../src/core/figures/metrics/terms';
import { factsOf, isDated, type DatedFact, type NoteWithFacts } from '../../../../src/core/freshness/facts/facts';

const TERMS = compileMetricTerms([]);
const TODAY = '2026-07-02';

const stat = (metric: string, value: string, source: string | null = null): QuickStat => ({ metric, value, source, line: 5 });
const link = (note: string | null): RelatedLink => ({ target: 'Bank', note, group: null, line: 9 });

/** The facts of a note that states no date, which have one of their own. */
function datedFacts(note: Pick<ActorNote, 'quickStats' | 'related'>, terms: MetricTerms, today: string): DatedFact[] {
	return factsOf({ ...note, quickStatsFrom: null, moreStats: [], updated: null }, terms, today).filter(isDated);
}

/** The time of a fact and the last day it covers; nothing where it has none. */
function timeOfStat(...row: Parameters<typeof stat>): string | undefined {
	return datedFacts({ quickStats: [stat(...row)], related: [] }, TERMS, TODAY).map(({ time }) => `${time.text} to ${time.last}`)[0];
}

function timeOfLink(note: string): string | undefined {
	return datedFacts({ quickStats: [], related: [link(note)] }, TERMS, TODAY).map(({ time }) => time.text)[0];
}

describe('a value states the time it is of', () => {
	test.each([
		['MAU', '203M (Feb 2026)', '2026-02 to 2026-02-28'],
		['Qwen app', '203M MAU (Feb 2026)', '2026-02 to 2026-02-28'],
		['AUM', '$21B as of Mar 9, 2026', '2026-03 to 2026-03-09'],
		['AUM', '**$21B** (as of 2026-03-09)', '2026-03 to 2026-03-09'],
		['Revenue', '$40.3B (Q3 2025)', 'Q3 2025 to 2025-09-30'],
		['Revenue', '$40.3B FY2024', 'FY2024 to 2024-12-31'],
		['Revenue', 'about $40.3B FY2024', 'FY2024 to 2024-12-31'],
		['Revenue', '$40.3B, Q1 2026', 'Q1 2026 to 2026-03-31'],
		['Employees', '12,000 (2024)', '2024 to 2024-12-31'],
		['Employees', '12,000 (late 2024)', 'late 2024 to 2024-12-31'],
		['Valuation', '$3.2B (Series B, 2021)', '2021 to 2021-12-31'],
		['Market cap', '~$4.2B Feb 2026', '2026-02 to 2026-02-28'],
		['Stage', 'pre-commercial as of Apr 2026', '2026-04 to 2026-04-30'],
		['Branches', '75 (2024)', '2024 to 2024-12-31'],
		['Market cap', '$29.6B (2026)', '2026 to 2026-12-31'],
	])('%s | %s is of %s', (metric, value, time) => {
		expect(timeOfStat(metric, value)).toBe(time);
	});

	test.each([
		['FY2025 revenue', '$5B', 'FY2025 to 2025-12-31'],
		['Revenue (FY25, ended Mar 2025)', '₹5 crore', 'FY2025 to 2025-03-31'],
		['Revenue (FY24, ended Feb 2025)', '₹5 crore', 'FY2024 to 2025-02-28'],
		['Revenue (TTM Jun 2025)', '$6B', '2025-06 to 2025-06-30'],
		['Backlog (Dec 2025)', '€1,074M', '2025-12 to 2025-12-31'],
		['2024 revenue', 'HK$98B', '2024 to 2024-12-31'],
	])('or its metric does: %s | %s', (metric, value, time) => {
		expect(timeOfStat(metric, value)).toBe(time);
	});

	test('or the third column does, where that is all it says', () => {
		expect(timeOfStat('Market cap', '$21.6B', 'Feb 2026')).toBe('2026-02 to 2026-02-28');
		expect(timeOfStat('Market cap', '$21.6B', 'Feb 2026 report')).toBeUndefined();
	});

	test.each([
		['Revenue', '$5B (FY2025); $4B (FY2024)', 'FY2025 to 2025-12-31'],
		['FY2024 revenue', '$5B (restated Feb 2026)', '2026-02 to 2026-02-28'],
		['Revenue', '$5B (Q3 2025), $7B (2027E)', 'Q3 2025 to 2025-09-30'],
		['Users', '5M (Jan 2026), 9M (Dec 2026)', '2026-01 to 2026-01-31'],
	])('the latest of several that has begun: %s | %s', (metric, value, time) => {
		expect(timeOfStat(metric, value)).toBe(time);
	});
});

describe('a value has no time of its own', () => {
	test("that names a date by a name of the person's own", () => {
		const quickStats = [stat('Start year', 'with 3 offices (2021)')];
		expect(datedFacts({ quickStats, related: [] }, compileMetricTerms(['Start year = Founded']), TODAY)).toEqual([]);
		expect(datedFacts({ quickStats, related: [] }, TERMS, TODAY)).toHaveLength(1);
	});

	test.each<[string, string, string]>([
		['without one', 'Market cap', '$200B'],
		['that is empty', 'Market cap (Feb 2026)', ''],
		['that names the date itself', 'Founded', 'with 3 offices (2021)'],
		['that is nothing but a time', 'Revenue', 'H1 2026'],
		['that is words by nature', 'Ticker', '700 (Feb 2026)'],
		['of a time to come', 'Capacity', '9 GW (Sep 2026)'],
		['of a bare year in running text', 'Capacity', '9 GW, doubled 2025'],
		['since a time', 'Chair', 'third of 5 (since Feb 2024)'],
		['until a time', 'Capacity', '9 GW (through 2025)'],
		['over years', 'Service', 'Mayor, 2 terms (2013-2022)'],
		['before a change', 'Margin', '9% → 12% (2020 → 2025)'],
		['of a trailing period', 'Revenue', '$9B (TTM)'],
		['of a time long past', 'Capacity', '9 GW (1998)'],
		['of a quarter of no year', 'Revenue', '$9B (Q3)'],
		['without a figure', 'Specialty', 'Robotics (2010)'],
		['that tells what happened', 'Ownership', '12% (acquired Feb 2024)'],
		['of a metric that does', 'Last round', '$500M (Mar 3, 2025)'],
		['whose year is in a link', 'Relevance', '3 times in [[Crisis (2020)]]'],
		['whose metric names an event and not a figure', '2023 strike', 'Six weeks'],
	])('%s: %s | %s', (_, metric, value) => {
		expect(timeOfStat(metric, value)).toBeUndefined();
	});
});

describe('what Related says of an actor', () => {
	test.each([
		['~35% share (Feb 2026)', '2026-02'],
		['holds 12% as of Mar 9, 2026', '2026-03'],
		['one of two remaining (as of 2024)', '2024'],
		['customer, $364M (Q4 2025)', 'Q4 2025'],
		['acquired in 2021 ($2.9B); 20% of revenue (FY2025)', 'FY2025'],
	])('%s is of %s', (note, time) => {
		expect(timeOfLink(note)).toBe(time);
	});

	test.each(['competitor', 'acquired 2024', 'acquirer ($10.3B, Mar 2025)', 'paid adviser ($2.5B, 2021)', 'peer since Feb 2025', 'partnership (Mar 2026)', 'FY2027E customer of 3 GW'])('%s has no time', (note) => {
		expect(timeOfLink(note)).toBeUndefined();
	});
});

test('a fact keeps where it stands and what it says', () => {
	const note = { quickStats: [stat('MAU', '203M (Feb 2026)')], related: [link(null), link('12% share (Q3 2025)')] };
	expect(datedFacts(note, TERMS, TODAY)).toEqual([
		{ kind: 'quick stat', name: 'MAU', text: '203M (Feb 2026)', line: 5, time: { text: '2026-02', first: '2026-02-01', last: '2026-02-28' }, timeFrom: 'row', perishesAs: 'users and holdings' },
		{ kind: 'related', name: 'Bank', text: '12% share (Q3 2025)', line: 9, time: { text: 'Q3 2025', first: '2025-07-01', last: '2025-09-30' }, timeFrom: 'row', perishesAs: undefined },
	]);
});

test('no fact but what is expected is of a time that has not begun, whatever a note says', () => {
	const words = fc.array(fc.constantFrom('(', ')', ';', '$5B', 'Feb 2026', '2027', '(2025)', 'FY2026', 'as of', '2026-09-30', 'Q3 2026', 'acquired', '→', '-', '[[2020]]', '`'), { maxLength: 12 });
	fc.assert(fc.property(words, fc.constantFrom('Revenue', 'Stage', '2026 capex'), (parts, metric) => {
		for (const { time, perishesAs } of datedFacts({ quickStats: [stat(metric, parts.join(' '))], related: [link(parts.join(' '))] }, TERMS, TODAY)) {
			expect((time.first <= TODAY || perishesAs === 'guidance') && time.first <= time.last).toBe(true);
		}
	}));
});

test('a cell of two thousand dates is read to its end', () => {
	expect(timeOfStat('Stage', '5% (Feb 2026), '.repeat(2000))).toBe('2026-02 to 2026-02-28');
});

describe('a text of very many times', () => {
	test.each(['2026 ', 'FY24 ', '(Feb 2026), ', 'Q1 2025 '])('is read to its end: %j', (unit) => {
		expect(timeOfStat('Revenue', `$5B (FY2025); ${unit.repeat(Math.floor(90_000 / unit.length))}`)).toBeDefined();
	});

	test('that is longer than a note says of its figures has none, and those below it keep theirs', () => {
		const quickStats = [stat('Revenue', `$5B (FY2025); ${'2026 '.repeat(200_000)}`), stat('MAU', '203M (Feb 2026)')];
		expect(datedFacts({ quickStats, related: [] }, TERMS, TODAY).map(({ name }) => name)).toEqual(['MAU']);
	});

	test('each is judged by the words of its own clause', () => {
		const clauses = Array.from({ length: 500 }, (_, index) => (index === 250 ? '203M users (Feb 2026)' : '$5B round (Mar 2026)'));
		expect(timeOfStat('Reach', clauses.join('; '))).toBe('2026-02 to 2026-02-28');
	});
});

describe('a figure perishes as what it is', () => {
	const kindOf = (metric: string, value: string): string | undefined => (
		factsOf({ quickStats: [stat(metric, value)], quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, TODAY)[0]?.perishesAs
	);

	test.each([
		['Share price', '$22 (May 2026)', 'prices'],
		['Market cap', '$8B', 'prices'],
		['P/E', '31x (FY2025)', 'prices'],
		['MAU', '203M (Feb 2026)', 'users and holdings'],
		['AUM', '$8B', 'users and holdings'],
		['Pension fund AUM (est.)', '$8B', 'users and holdings'],
		['Robot ARR', '$8M', 'users and holdings'],
		['Stake', '12% (Feb 2026)', 'users and holdings'],
		['Revenue', '$5B (FY2025)', 'annual figures'],
		['Revenue (2025)', '$5B', 'annual figures'],
		['Users', '5M (2025)', 'annual figures'],
		['Employees', '900 (Feb 2026)', 'annual figures'],
		['Revenue', '$5B (9M 2025)', 'half-yearly figures'],
		['Revenue', '$5B (H1 2025)', 'half-yearly figures'],
		['AUM', '$65B (Q2 2025)', 'quarterly figures'],
		['Population', '7M (2020)', 'people and places'],
		['Valuation', '$5B (2021)', undefined],
		['Total raised', '$300M (2023)', undefined],
		['Gadgets per shed', '14 (2024)', undefined],
		['Gadgets per shed', '14 (FY2024)', 'annual figures'],
		['Gadgets per shed', '14 (Q3 2025)', 'quarterly figures'],
		['Gadgets per shed', 'many (as of 2024)', undefined],
		['Bond price', '78¢ (Mar 2026)', 'prices'],
		['Acme valuation', '$3B (Jan 2025)', undefined],
		['Net income', '$3B (2021, record)', undefined],
		['2024 net loss', '$3B (a record for the industry)', 'annual figures'],
		['Market cap (Oct 2025)', '$8B (record)', undefined],
		['Criminal conviction', '3 counts (Aug 2017)', undefined],
		['Revenue (2025E)', '$9B', 'guidance'],
		['Revenue', '$9B (2025E)', 'guidance'],
		['2025 revenue guidance', '$9B', 'guidance'],
		['Revenue (2025 est.)', '$9B', 'annual figures'],
		['FDI (8mo 2025)', '$26.1B', 'half-yearly figures'],
		['Kiosk subs', '10.4M (Dec 2025)', 'users and holdings'],
		['Active customers', '6.4M (Sept 2025)', 'users and holdings'],
		['Solar module shipments (2024)', '80 GW', 'annual figures'],
		['2024 adj. OIBDA', '$791M', 'annual figures'],
		['Members (2019)', '350K', 'annual figures'],
		['Portfolio cost basis', '$355M across 18 companies (Dec 31, 2025)', 'users and holdings'],
		['2022 margin', '1.8% over the other party', undefined],
		['2025 voyages', '7', 'annual figures'],
		['2025 investments', '7', 'annual figures'],
		['Crane volume (2024)', '$22B, 6 major customers', 'annual figures'],
		['Harbour coverage (2017)', '~54%', 'annual figures'],
		['2022 crane marker', '$300M', undefined],
		['2024 crane order', '70 units', undefined],
		['2025 rank', '#35', undefined],
		['Harbours', '600 (2026), down from 1,700 peak (2007)', 'annual figures'],
		['Offices', '27 (as of Mar 2026)', 'annual figures'],
		['Crane price index', '5.7% as of Apr 20, 2026', 'users and holdings'],
		['Tanker rate', '$400K/day (Mar 2026)', 'prices'],
		['Revenue', '$28B (FY2025 record)', 'annual figures'],
		['FY2023 revenue', '$3B (peak of the cycle)', undefined],
		['Recent funding', '$150M (Sep 2025)', undefined],
		['Special dividend', '$2.50 (Dec 2025)', undefined],
		['Control', '[[Acme]] (50.1%, 2025)', undefined],
		['2026 capex', 'Rising from $5.5B (2025)', 'annual figures'],
		['Key customers', 'Acme (7,000 units, Oct 2025)', undefined],
		['Cash + ST bonds (Q1 2026)', '$97B (record)', 'quarterly figures'],
		['Order book (Oct 2025)', '$97B (record)', undefined],
		['Enterprise value', '$11B (at 2022 take-private)', undefined],
		['Enterprise value', '$11B (Jan 2026, down from $20B at IPO)', 'prices'],
		['Q4 2025 markdown', '$30M pre-tax', undefined],
		['Known funding', '$331K grant (2021)', undefined],
		['Harbour funding 2025', '$8B', 'annual figures'],
		['Daily grain transit', '~24M t/day (2024)', 'annual figures'],
		['Avg. production cost', '~$50/t (2021)', 'annual figures'],
		['1Y return (to 2026-06-12)', '+65%', 'prices'],
		['Net worth', '$9B (2025)', 'users and holdings'],
		['Net worth (FY25)', '₹900 crore', 'annual figures'],
		['Founder net worth', '$9B (Feb 2026)', 'users and holdings'],
		['Founder exit', '$9B (Feb 2026)', undefined],
		['Net investment income (Q3 2025)', '$90M', 'quarterly figures'],
		['Funded backlog', '$1.1B (Nov 2025)', 'users and holdings'],
		['Harbour partnership sales', '$1.8B+ (2024)', 'annual figures'],
		['Cranes sold (2024)', '~5.5M', 'annual figures'],
		['Shares sold', '44,000,000 Class A', undefined],
		['Daily crane lifts', '120T (Apr 2026)', 'users and holdings'],
		['Daily price limit', '20% (Apr 2026)', undefined],
		['Balance sheet', '>$500M (2024)', 'annual figures'],
		['Harbour 13F value', '~$10M (Mar 31, 2026)', 'users and holdings'],
		['NPL (late 2025)', '4.9%', 'users and holdings'],
		['Tokenized AUM', '$4.6B (late 2025)', 'users and holdings'],
		['AUM', '$4.6B (end-2025)', 'annual figures'],
	])('%s | %s: %s', (metric, value, kind) => {
		expect(kindOf(metric, value)).toBe(kind);
	});

	test.each([
		['is history where the year is told', [stat('Revenue (2025E)', '$9B'), stat('Revenue (2025)', '$8B')], [undefined, 'annual figures']],
		['is history where a later year is expected', [stat('Revenue (2024E)', '$9B'), stat('Revenue (2025E)', '$8B')], [undefined, 'guidance']],
		['leaves the year before as it is', [stat('Revenue (2025E)', '$9B'), stat('Revenue (2024)', '$8B')], ['guidance', 'annual figures']],
		['is no forecast of a later year', [stat('GDP', '$188B (2025 est.), $226B forecast for 2026')], ['annual figures']],
	])('what was expected %s', (_, quickStats, kinds) => {
		expect(factsOf({ quickStats, quickStatsFrom: null, moreStats: [], related: [], updated: null }, TERMS, TODAY).map(({ perishesAs }) => perishesAs)).toEqual(kinds);
	});

	test.each([
		['2026-07-01', ['2026-06-30']],
		['2026-05-03', ['2026-04-30']],
		['2026-01-31', ['2026-01-31']],
		['2025-06-30', []],
	])('a fiscal quarter that the calendar would end after the note was updated on %s had ended by then', (date, ends) => {
		const quickStats = [stat('Revenue (Q2 FY26)', '$9B')];
		const facts = factsOf({ quickStats, quickStatsFrom: null, moreStats: [], related: [], updated: { date, precision: 'day', line: 3 } }, TERMS, TODAY);
		expect(facts.map(({ time }) => time?.last)).toEqual(ends);
	});

	test.each([
		['what happened once', 'IPO price', '$13 (Nov 2024)'],
		['a peak', 'Peak valuation', '$12B (Jan 2022)'],
		['a milestone', 'Cranes built', '70M+ (Nov 2025 milestone)'],
		['a figure of a day that names another year', 'Market cap', '$8B at the 2021 peak'],
	])('%s is no fact that has an age: %s | %s', (_, metric, value) => {
		expect(kindOf(metric, value)).toBeUndefined();
	});

	test.each([
		['~14% (up from ~7% in late 2018)', undefined],
		['13,140 (up from 11,500 in 2021)', undefined],
		['$70 (peak $129 in Jul 2023)', undefined],
		['$5B (2025), from $4B (2023)', '2025'],
		['$5B (Q1 2026) vs $4B (Q1 2025)', 'Q1 2026'],
		['3M, down from 5M in 2021 (Mar 2026)', '2026-03'],
	])('a time of what a figure is compared with is not its own: %s', (value, time) => {
		expect(datedFacts({ quickStats: [stat('Market share', value)], related: [] }, TERMS, TODAY)[0]?.time.text).toBe(time);
	});

	test('of several of one metric all but the latest are history', () => {
		const quickStats = [stat('Revenue (FY2023)', '$4B'), stat('Sales (FY2024)', '$5B'), stat('EBITDA (FY2023)', '$1B')];
		expect(datedFacts({ quickStats, related: [] }, TERMS, TODAY).map(({ perishesAs }) => perishesAs)).toEqual([undefined, 'annual figures', 'annual figures']);
	});
});

describe('a perishable figure without a time of its own', () => {
	const timeOf = (note: Partial<NoteWithFacts>): unknown => (
		factsOf({ quickStats: [stat('Market cap', '$8B')], quickStatsFrom: null, moreStats: [], related: [], updated: null, ...note }, TERMS, TODAY).map(({ time, timeFrom }) => [time?.text, timeFrom])[0]
	);

	test.each<[string, Partial<NoteWithFacts>, string | undefined, string]>([
		['the heading above it', { quickStatsFrom: 'Key metrics (as of 2026-05-16)', updated: { date: '2026-06-01', precision: 'day', line: 9 } }, '2026-05', 'heads'],
		['the note', { updated: { date: '2026-06-01', precision: 'day', line: 9 } }, '2026-06', 'note'],
		['nothing, where the note is dated in the future', { updated: { date: '2026-12-01', precision: 'day', line: 9 } }, undefined, 'note'],
		['nothing', {}, undefined, 'note'],
	])('has that of %s', (_, note, time, from) => {
		expect(timeOf(note)).toEqual([time, from]);
	});
});
