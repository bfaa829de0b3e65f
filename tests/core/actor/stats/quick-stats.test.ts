/** Which rows of a note are its quick stats, and which never are. */

import { describe, expect, test } from 'vitest';
import { readBody } from '../reading';

function stats(...lines: string[]): string[][] {
	return readBody(...lines).quickStats.map(({ metric, value, source }) => (source === null ? [metric, value] : [metric, value, source]));
}

const TABLE = ['| Metric | Value |', '|---|---|'];

describe('a table under Quick stats', () => {
	test('gives a stat for each row, with its line', () => {
		const note = readBody('## Quick stats', '', ...TABLE, '| HQ | Oslo |', '| Staff | 120+ |');
		expect(note.quickStatsFrom).toBe('Quick stats');
		expect(note.quickStats).toEqual([
			{ metric: 'HQ', value: 'Oslo', source: null, line: 7 },
			{ metric: 'Staff', value: '120+', source: null, line: 8 },
		]);
	});

	test.each(['## Quick stats', '### Quick Stats', '# QUICK STATS:', '## 📊 Quick stats', '## 3. Quick stats', '## Quick stats (2026)', '## **Quick stats**'])('%s is its heading', (heading) => {
		expect(stats(heading, ...TABLE, '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test.each(['Field', 'Detail', 'Item', 'Attribute', 'Stat', ''])('its header “%s” is no stat', (head) => {
		expect(stats('## Quick stats', `| ${head} | Value |`, '|--|--|', '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test('may follow text, and needs no blank line above it', () => {
		expect(stats('## Quick stats', 'Some words.', ...TABLE, '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test('keeps a row whose value is empty, and its Markdown as written', () => {
		expect(stats('## Quick stats', ...TABLE, '| CEO | |', '| **Rank** | \\#1 |', '| [[Oslo]] office | **yes** |')).toEqual([['CEO', ''], ['**Rank**', '\\#1'], ['[[Oslo]] office', '**yes**']]);
	});

	test.each([['escaped', '[[Acme\\|A]]'], ['not escaped', '[[Acme|A]]']])('is not split by a pipe in a wikilink that is %s', (_, link) => {
		expect(stats('## Quick stats', ...TABLE, `| Parent | ${link} |`)).toEqual([['Parent', '[[Acme|A]]']]);
	});

	test('has its third column as source where the header says so', () => {
		expect(stats('## Quick stats', '| Metric | Value | Source |', '|--|--|--|', '| HQ | Oslo | 10-K |', '| CEO | Kim | |')).toEqual([['HQ', 'Oslo', '10-K'], ['CEO', 'Kim']]);
	});

	test('goes on with a row after one blank line, and not with text glued under it', () => {
		expect(stats('## Quick stats', ...TABLE, '| HQ | Oslo |', '', '| CEO | Kim |', '*Updated 2026-01-01*')).toEqual([['HQ', 'Oslo'], ['CEO', 'Kim']]);
	});

	test('may have no end: the note stops in it', () => {
		expect(stats('## Quick stats', ...TABLE, '| HQ | Oslo |', '| CEO')).toEqual([['HQ', 'Oslo'], ['CEO', '']]);
	});

	test('in a callout is read', () => {
		expect(stats('## Quick stats', '> [!info] Numbers', '> | Metric | Value |', '> |--|--|', '> | HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});
});

describe('which tables count', () => {
	test('the first of each Quick stats section, all sections in order', () => {
		const rows = stats('## Quick stats', ...TABLE, '| A | 1 |', '', 'A second table:', '', ...TABLE, '| B | 2 |', '', '## Quick stats', ...TABLE, '| C | 3 |');
		expect(rows).toEqual([['A', '1'], ['C', '3']]);
	});

	test('only up to the next heading of any level', () => {
		expect(stats('## Quick stats', '### Peers', ...TABLE, '| A | 1 |')).toEqual([]);
	});

	test('a Quick stats heading rules out every wider one', () => {
		expect(stats('## Key facts', ...TABLE, '| A | 1 |', '', '## Quick stats', ...TABLE, '| B | 2 |')).toEqual([['B', '2']]);
		expect(stats('## Key facts', ...TABLE, '| A | 1 |', '', '## Quick stats')).toEqual([]);
	});

	test('without one, every wider heading with a table is read, each row named by its own', () => {
		const note = readBody('## Holdings', ...TABLE, '| A | 1 |', '', '## Key metrics', ...TABLE, '| B | 2 |', '', '## Overview', ...TABLE, '| C | 3 |');
		expect(note.quickStatsFrom).toBe('Key metrics');
		expect(note.quickStats.map(({ metric, heads }) => [metric, heads?.section])).toEqual([['B', undefined], ['C', 'Overview']]);
	});

	test('a column for each period makes a series, not stats, and is reported', () => {
		const note = readBody('## Quick stats', '| Metric | FY2025 | FY2024 |', '|--|--|--|', '| Revenue | 2 | 1 |');
		expect(note.quickStats).toEqual([]);
		expect(note.problems.map(({ line }) => line)).toEqual([4]);
	});
});

describe('rows without a table', () => {
	test.each([
		['- HQ: Oslo', ['HQ', 'Oslo']],
		['- **HQ:** Oslo', ['HQ', 'Oslo']],
		['- **HQ**: Oslo', ['HQ', 'Oslo']],
		['**HQ:** Oslo', ['HQ', 'Oslo']],
		['- Site: https://acme.example', ['Site', 'https://acme.example']],
	])('%s', (line, row) => {
		expect(stats('## Quick stats', '', line)).toEqual([row]);
	});

	test('an item without a colon is none', () => {
		expect(stats('## Quick stats', '- Just words')).toEqual([]);
	});
});

describe('rows that cannot be used', () => {
	test('more cells than the header are reported with the line, and the first two kept', () => {
		const note = readBody('## Quick stats', ...TABLE, '| A | 1 | 2 |');
		expect(note.quickStats.map(({ value }) => value)).toEqual(['1']);
		expect(note.problems).toEqual([{ line: 6, message: 'This row has 3 cells, but its table has 2 columns. Write a | inside a cell as \\|.' }]);
	});

	test('a value without a metric is reported', () => {
		expect(readBody('## Quick stats', ...TABLE, '| | 1 |').problems).toEqual([{ line: 6, message: 'This row has a value, "1", but no metric.' }]);
	});

	test('a row of dashes is passed over', () => {
		expect(stats('## Quick stats', ...TABLE, '| A | 1 |', '|---|---|', '| B | 2 |')).toEqual([['A', '1'], ['B', '2']]);
	});
});

describe('under a wider heading, where anything may stand', () => {
	test.each(['Key stats', 'Stats', 'Key metrics', 'Snapshot', 'Key facts', 'Quick facts', 'Profile', 'Company profile', 'At a glance', 'Key figures', 'Market data', 'Key data', '📊 Key Metrics', '2. Key Metrics:', '1.2 Key metrics (TTM)'])('“%s” is one', (heading) => {
		expect(readBody(`### ${heading}`, ...TABLE, '| HQ | Oslo |').quickStats).toHaveLength(1);
	});

	test.each(['Fundamentals', 'Financials', 'Ownership', 'Key metrics dashboard', 'Profiles'])('“%s” is none', (heading) => {
		expect(stats(`## ${heading}`, ...TABLE, '| HQ | Oslo |')).toEqual([]);
	});

	test('a table counts by its header words, with a third column as source', () => {
		expect(stats('## Key metrics', '| Metric | Value | As of |', '|--|--|--|', '| Price | $5 | May 2026 |')).toEqual([['Price', '$5', 'May 2026']]);
		expect(stats('## Snapshot', '| | |', '|--|--|', '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test.each([
		['of periods', ['| Metric | Q1 2026 | Q1 2025 | YoY |', '|--|--|--|--|', '| Sales | 2 | 1 | 100% |']],
		['of things compared', ['| Metric | Acme | Beta |', '|--|--|--|', '| Sales | 2 | 1 |']],
		['of anything else', ['| Competitor | Product |', '|--|--|', '| Beta | Anvils |']],
		['of years in rows', ['| Year | Value |', '|--|--|', '| 2025 | 2 |', '| 2026E | 3 |']],
		['of marks', ['| Item | Value |', '|--|--|', '| Moat | ★★★ |', '| Growth | ✓ |']],
	])('a table %s does not', (_, table) => {
		expect(stats('## Key metrics', ...table)).toEqual([]);
	});

	test('the first table that does is read', () => {
		expect(stats('## Snapshot', '| Name | Role |', '|--|--|', '| Kim | CEO |', '', ...TABLE, '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test('a list counts where nearly every item is a short metric and its value', () => {
		expect(stats('## Key facts', '- **HQ:** Oslo', '- **Founded**: 1999', '- Staff: 120')).toEqual([['HQ', 'Oslo'], ['Founded', '1999'], ['Staff', '120']]);
		expect(stats('## Profile', '**HQ:** Oslo', '**Founded:** 1999')).toEqual([['HQ', 'Oslo'], ['Founded', '1999']]);
	});

	test('prose that has a colon now and then does not', () => {
		expect(stats('## Key facts', '- Sells anvils in 40 countries', '- A crisis in 2023: the founder left and came back', '- Holds **most** of the market')).toEqual([]);
		expect(stats('## Snapshot', '- The largest maker of anvils by volume: nobody else comes near', '- Still led by those who founded it long ago: a family')).toEqual([]);
		expect(stats('## Key facts', '- HQ: Oslo')).toEqual([]);
	});
});

describe('forms of strangers', () => {
	test('a single row under four metrics or more is read across', () => {
		expect(stats('## Snapshot', '| Price | P/E | Yield | Beta |', '|--|--|--|--|', '| $5 | 12x | 3% | 1.1 |')).toEqual([['Price', '$5'], ['P/E', '12x'], ['Yield', '3%'], ['Beta', '1.1']]);
	});

	test('a table whose delimiter row was forgotten is read all the same', () => {
		expect(stats('## Key metrics', '| Metric | Value |', '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test('a callout may hold the table, or be titled like a heading', () => {
		expect(stats('> [!infobox]', '> ## Quick stats', '> | Metric | Value |', '> |--|--|', '> | HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
		expect(stats('> [!info]- Key metrics', '> - HQ: Oslo', '> - Staff: 120')).toEqual([['HQ', 'Oslo'], ['Staff', '120']]);
	});

	test('an item without a value of its own gives the pairs nested in it', () => {
		expect(stats('## Quick stats', '- Size:', '  - Staff: 120', '  - Sales: $5M', '- CEO:')).toEqual([['Staff', '120'], ['Sales', '$5M'], ['CEO', '']]);
	});

	test('inline fields of a list are pairs', () => {
		expect(stats('## Quick stats', '- HQ:: Oslo')).toEqual([['HQ', 'Oslo']]);
	});

	test('what a template left to fill in is no value', () => {
		expect(stats('## Quick stats', ...TABLE, '| Price | […] |', '| Peer | [[Beta]] |', '| Site | [Acme](https://acme.example) |', '| Parent | [`/firms/acme`] |')).toEqual([['Peer', '[[Beta]]'], ['Site', '[Acme](https://acme.example)'], ['Parent', '[`/firms/acme`]']]);
	});

	test.each(['`= this.price`', '`$= dv.current().price`', '`VIEW[{price}]`', '`INPUT[number:price]`', '{{price}}', '<% tp.date.now() %>'])('%s is never shown as a value, and said', (value) => {
		const note = readBody('## Quick stats', ...TABLE, `| Price | ${value} |`, '| HQ | Oslo |');
		expect(note.quickStats.map(({ metric }) => metric)).toEqual(['HQ']);
		expect(note.problems).toEqual([{ line: 6, message: '"Price" isn\'t read: its value is an expression of another plugin.', isHint: true }]);
	});
});

describe('a table that lies down', () => {
	const ZONES = ['| Sell | Trim | Fair | Buy |', '|--|--|--|--|', '| 190 | 170 | **140** | 120 |', '| 28x | 25x | 21x | 19x |'];
	test.each(['Quick stats', 'Key metrics', 'Overview'])('under “%s” gives the first row, and the second as what is said of it', (heading) => {
		expect(stats(`## ${heading}`, ...ZONES)).toEqual([['Sell', '190', '28x'], ['Trim', '170', '25x'], ['Fair', '**140**', '21x'], ['Buy', '120', '19x']]);
	});

	test('may open with a number that could be a short year', () => {
		expect(stats('## Key metrics', '| Sell | Trim | Buy |', '|--|--|--|', '| 42 | **38** | 25 |', '| x1.4 | x1.25 | |')).toEqual([['Sell', '42', 'x1.4'], ['Trim', '**38**', 'x1.25'], ['Buy', '25']]);
	});

	test.each([
		['days', ['| Date | Price | Yield |', '|--|--|--|', '| 2026-01-05 | $5 | 3% |', '| 2026-02-05 | $6 | 3% |']],
		['written days', ['| Day | Note |', '|--|--|', '| 5 January 2026 | Bought |']],
		['years', ['| Year | Sales |', '|--|--|', '| 2024 | 5 |', '| 2025 | 6 |']],
		['figures', ['| Rank | Score |', '|--|--|', '| 1 | 5 |', '| 2 | 6 |', '| 3 | 7 |', '| 4 | 8 |']],
	])('a log whose metrics would be %s gives none, and says so', (_, table) => {
		const note = readBody('## Quick stats', ...table);
		expect(note.quickStats).toEqual([]);
		expect(note.problems.map(({ line }) => line)).toEqual([4]);
	});
});

describe('lists', () => {
	test('that a template left unfilled give nothing under a wider heading', () => {
		expect(stats('## Key facts', '- Sector:', '- Size:', '- CEO: TBD')).toEqual([]);
		expect(stats('## Overview', ...TABLE, '| Sector | |', '| Size | TBD |')).toEqual([]);
	});

	test('nested in a pair without a value are its value', () => {
		expect(stats('## Quick stats', '- **Products**:', '  - Anvils', '  - Kites, large', '- HQ: Oslo')).toEqual([['**Products**', 'Anvils; Kites, large'], ['HQ', 'Oslo']].map(([metric = '', value = '']) => [metric.replaceAll('*', ''), value]));
	});

	test('nested in a pair without a value are its value though one of them has a colon', () => {
		const items = ['- **Record**:', '  - Built the mill', '  - His words: never again', '  - Sold the yard', '- HQ: Oslo', '- Staff: 120'];
		expect(stats('## Key facts', ...items)).toEqual([['Record', 'Built the mill; His words: never again; Sold the yard'], ['HQ', 'Oslo'], ['Staff', '120']]);
	});

	test('that a line introduces as something else are none under an open heading', () => {
		const list = ['- **North mill:** wind', '- **South mill:** water'];
		expect(stats('## Overview', 'It has two mills:', '', ...list)).toEqual([]);
		expect(stats('## Overview', 'It has two mills.', '', ...list)).toHaveLength(2);
	});

	test('of days and years are a log, but under a heading of the first rank', () => {
		const log = ['- **2019**: Founded', '- 2020–2023: Grew', '- 2023.09-2024.09: Mined', '- Jan 2025 – Mar 2025: Fell', '- **2024 年**：上市', '- May 2025: Sold'];
		expect(stats('## Key facts', ...log)).toEqual([]);
		expect(stats('## Key facts', '- Seat: Oslo', '- Staff: 120', ...log)).toEqual([['Seat', 'Oslo'], ['Staff', '120']]);
		expect(stats('## Quick stats', ...log)).toHaveLength(6);
	});

	test.each([
		['- **First meeting: 3 June** — text', []],
		['- **First meeting: 3 June**: went well', [['First meeting: 3 June', 'went well']]],
		['- **Market cap**:: $6B', [['Market cap', '$6B']]],
		['- **Market cap::** $6B', [['Market cap', '$6B']]],
		['**HQ**: Oslo | **CEO**: Kim · **Staff:** 120', [['HQ', 'Oslo'], ['CEO', 'Kim'], ['Staff', '120']]],
		['- HQ: Oslo\n- *Last updated: 2 November 2026*\n- CEO: Kim', [['HQ', 'Oslo'], ['CEO', 'Kim']]],
		['**HQ:** Oslo,\nin the north', [['HQ', 'Oslo, in the north']]],
	])('%s', (line, rows) => {
		expect(stats('## Quick stats', ...line.split('\\n').flatMap((part) => part.split('\n')))).toEqual(rows);
	});
});

describe('the end of a list', () => {
	const list = ['- Type: Maker', '- Seat: Oslo'];

	test.each(['## Overview', '## Key facts', '## Quick stats'])('under %s a rule below it ends it', (heading) => {
		expect(stats(heading, ...list, '', '---', '', '- **Methods:**', '  - **Tools:** Anvil', '- Owner: Kim')).toEqual([['Type', 'Maker'], ['Seat', 'Oslo']]);
	});

	test('a rule right below the heading does not, nor one below the updated date there', () => {
		expect(stats('## Key facts', '', '---', '', ...list)).toEqual([['Type', 'Maker'], ['Seat', 'Oslo']]);
		expect(stats('## Key facts', '*Updated 2026-11-26*', '', '---', '', ...list)).toEqual([['Type', 'Maker'], ['Seat', 'Oslo']]);
	});

	test('that there is no value is an answer beside another value, and none alone', () => {
		expect(stats('## Key facts', '- Country: Norway', '- Site: N/A')).toEqual([['Country', 'Norway'], ['Site', 'N/A']]);
		expect(stats('## Key facts', '- Country: N/A', '- Site: N/A')).toEqual([]);
		expect(stats('## Key facts', '- Country: Norway', '- Site: -')).toEqual([]);
	});
});

describe('headings that are written with more', () => {
	test.each([
		'Key facts — Q1 FY27', 'Key facts - 2026', 'Key facts (per [[Report (2026)]])', 'Key\u00a0facts', 'Key facts ^facts', 'Key facts #draft', 'Key facts %%to do%%', 'Key 📊 facts', '1.1 Key facts',
		'Current status (as of 2026-05-01)', 'Basic profile', 'Basic information',
		'Key facts — product · buyer · supplier', 'Key facts - seat, staff and owner',
	])('“%s”', (heading) => {
		expect(stats(`## ${heading}`, ...TABLE, '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test.each(['Quick\u00a0stats', 'Quick stats ^id', 'Quick stats #tag', 'Quick stats %%x%%', 'Quick 📊 stats', 'Quick stats — Q1 2026'])('“%s” is Quick stats', (heading) => {
		expect(stats(`## ${heading}`, '| About | Acme |', '|--|--|', '| HQ | Oslo |')).toEqual([['HQ', 'Oslo']]);
	});

	test.each(['Key facts — for buyers', 'Key facts of 2026', 'Key facts — Globex, Initech', 'Key facts — 公司、人物'])('“%s” is none', (heading) => {
		expect(stats(`## ${heading}`, ...TABLE, '| HQ | Oslo |')).toEqual([]);
	});
});

describe('under an open heading such as Overview', () => {
	test.each([
		['of products', ['| Product | Description |', '|--|--|', '| Anvil | Heavy |', '| Kite | Light |']],
		['of segments', ['| Segment | Value |', '|--|--|', '| Anvils | $5M |']],
		['of other notes', ['| Item | Details |', '|--|--|', '| [[Beta]] | Rival |', '| [[Gamma]] | Rival |']],
		['of four columns', ['| Metric | Value | Low | High |', '|--|--|--|--|', '| Price | 5 | 4 | 6 |', '| Yield | 3% | 2% | 4% |']],
	])('a table %s gives nothing', (_, table) => {
		expect(stats('## Overview', ...table)).toEqual([]);
	});
});
