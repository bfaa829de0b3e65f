/** Figures of actors are held against the actors' own, however people copy them into tables. */

import { describe, expect, test } from 'vitest';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import { readCheckedNote } from '../../../../src/core/check/rule/checked-note';
import { collectClaims, type Claims } from '../../../../src/core/check/rules/drift/claims/collect';
import { figureDrift } from '../../../../src/core/check/rules/drift/figure-drift';
import { claimHolder, countOutcomes } from '../../../../src/core/check/rules/drift/hold';
import { checkVault, givenBy, linesOf } from '../checked-vault';

const NAME = 'Northwind Tools';

/** The note of an actor with these quick stats. */
function noteOf(rows: string, front = 'tags: actor\naliases: [Northwind]\nticker: NWT'): string {
	const cells = rows.split('\n').map((row) => `| ${row} |\n`).join('');
	return `---\n${front}\n---\n\n*Updated 2026-05-10*\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n${cells}`;
}

/** A table of two columns with one row: a head, and the cell below it beside the link. */
function table(head: string, cell: string, link = `[[${NAME}]]`): string {
	return `| Company | ${head} |\n|---|---|\n| ${link} | ${cell} |\n`;
}

function transposed(metric: string, cell: string, link = `[[${NAME}]]`): string {
	return `| Metric | Gears Ltd | ${link} |\n|---|---|---|\n| ${metric} | 1 | ${cell} |\n`;
}

function found(own: string, other: string): string[] {
	return checkVault([figureDrift], { [`${NAME}.md`]: noteOf(own), 'Peers.md': other }).findings.flatMap(linesOf);
}

/** Own rows, and a note with a figure that is another: each as somebody copies them. */
const DIFFERING: readonly (readonly [own: string, other: string])[] = [
	['Market cap | $12B', table('Market cap', '$8B')],
	['Market cap | $12B', table('Mkt cap', '$9.5B')],
	['Market cap | $12.4B', table('Market Cap', '$10.1 billion')],
	['Market cap | $12B', table('Market cap ($B)', '8.2')],
	['Market cap | $12B', table('Market cap ($M)', '9,300')],
	['Market cap | $12B (May 2026)', table('Market cap', '$8B')],
	['Market cap | $12B', table('**Market cap**', '**$8B**')],
	['**Market cap** | **$12B**', table('Market cap', '$8B')],
	['Market cap | $12B', table('Market cap', '~$8B')],
	['Market cap | ~$12B', table('Market cap', '$15.5B')],
	['Market cap | $1.2T', table('Market cap', '$900B')],
	['Market cap | €12B', table('Market cap', '8 Mrd €')],
	['Market cap | €12B', table('Market cap', '€ 8 bn')],
	['Market cap | 12 bn €', table('Market cap', 'EUR 8.1bn')],
	['Market cap | £3.4bn', table('Market cap', 'GBP 2.1 billion')],
	['Market cap | CHF 3.4B', table('Market cap', '2.6B CHF')],
	['Market cap | SEK 90bn', table('Market cap', '61 bn SEK')],
	['HQ | Osaka, Japan\nMarket cap | ¥337B', table('Market cap', '¥250B')],
	['Market cap | HK$120B / ~$15.4B', table('Market cap', '$11B')],
	['Market cap | $12B', table('Market cap', '€9B / $10.2B')],
	['Market cap | $12B', table('Market cap', '$8B', `**[[${NAME}]]**`)],
	['Market cap | $12B', table('Market cap', '$8B', `[[${NAME}\\|Northwind]]`)],
	['Market cap | $12B', table('Market cap', '$8B', `[[${NAME}|NT]]`)],
	['Market cap | $12B', table('Market cap', '$8B', `[[${NAME}\\|NWT]]`)],
	['Market cap | $12B', table('Market cap', '$8B', `[[${NAME}]] (NWT)`)],
	['Market cap | $12B', table('Market cap', '$8B', `[[${NAME}]] (NYSE: NWT)`)],
	['Market cap | $12B', table('Market cap', '$8B', `1. [[${NAME}]]`)],
	['Market cap | $12B', table('Market cap', '$8B', `🇸🇪 [[${NAME}]]`)],
	['Market cap | $12B', table('Market cap', '$8B', `[Northwind](Northwind%20Tools.md)`)],
	['Market cap | $12B', table('Market cap', '$8B', `[${NAME}](<Northwind Tools.md>)`)],
	['Market cap | $12B', `| # | Company | Market cap |\n|---|---|---|\n| 3 | [[${NAME}]] | $8B |\n`],
	['Market cap | $12B', `| Ticker | Company | Market cap |\n|---|---|---|\n| NWT | [[${NAME}]] | $8B |\n`],
	['Market cap | $12B', `| Company | Focus | Market cap | Notes |\n|---|---|---|---|\n| [[${NAME}]] | Saws | $8B | [[Gears Ltd]] is larger |\n`],
	['Market cap | $12B', `Company | Market cap\n---|---\n[[${NAME}]] | $8B\n`],
	['Market cap | $12B', `> [!info] Peers\n> | Company | Market cap |\n> |---|---|\n> | [[${NAME}]] | $8B |\n`],
	['Market cap | $12B', `## Tools by market cap\n\n${table('Market cap', '$8B')}`],
	['Market cap | $12B', table('[[Market cap]]', '$8B')],
	['Market cap | $12B', `## [[Tools]]\n\n${table('Market cap', '$8B')}`],
	['Market cap | $12B', transposed('Market cap', '$8B')],
	['Market cap | $12B', transposed('**Market cap**', '$8B', `**[[${NAME}]]**`)],
	['Market cap | $12B', transposed('Market cap ($M)', '8,200')],
	['Market cap | $12B', transposed('Market cap', '$8B', `[[${NAME}\\|Northwind]]`)],
	['Market cap | $12B', transposed('Market cap', '$8B', '[Northwind](<Northwind Tools.md>)')],
	['Revenue (FY2025) | €2.4B', transposed('FY2025 revenue', '€1.9B')],
	['Market cap | $12B', `## [[${NAME}]]\n\n| Metric | Value |\n|---|---|\n| Market cap | $8B |\n`],
	['Employees | 1,200', `### **[[${NAME}]]**\n\n| Metric | Value |\n|---|---|\n| Headcount | 850 |\n`],
	['Revenue | $1.2B', table('Revenue ($M)', '900')],
	['Revenue | $1.2B', table('Revenue (USD m)', '1,450')],
	['Revenue (FY2025) | $1.2B', table('Revenue', '$1.5B')],
	['Revenue | $1.2B (FY2025)', table('Revenue (2025)', '$900M')],
	['FY2025 revenue | $1.2B', table('Revenue', '$950M (FY2025)')],
	['Revenue (TTM) | $1.2B', table('Revenue TTM', '$1.6B')],
	['Q1 2026 revenue | $310M', table('Revenue (Q1 2026)', '$260M')],
	['Revenue (2026E) | $1.5B', table('2026E revenue', '$1.9B')],
	['Net loss | $120M', table('Net loss', '-$160M')],
	['Employees | 1,200', table('Employees', '~900')],
	['Employees | 2,000', table('Staff', '2,400 employees')],
	['Users | 30M', table('Users', '45 million')],
	['MAU | 203M (Apr 2026)', table('MAU', '170M')],
	['Gross margin | 42%', table('Gross margin', '36%')],
	['P/E | 18x', table('P/E', '24x')],
	['AUM | $40-45B', table('AUM', '$30B')],
	['Share price | $41.20', table('Price', '$33')],
	['Umsatz (2025) | 2,4 Mrd. €', table('Umsatz (2025)', '1,9 Mrd. €')],
	['Total raised | $85M', table('Funding', '$60M')],
	['Valuation | $1B', table('Valuation', '$2B')],
];

/** Own rows, and a note that says the same with more or fewer digits, or nothing that could contradict. */
const ALIKE: readonly (readonly [own: string, other: string])[] = [
	['Market cap | $12.4B', table('Market cap', '$12B')],
	['Market cap | $1.24B', table('Market cap ($M)', '1,240')],
	['Market cap | $1.6B', table('Market cap', '$2B')],
	['Market cap | $1.2T', table('Market cap', '$1,190B')],
	['Market cap | $12B', table('Market cap', '~$13B')],
	['Market cap | $12B', table('Market cap', '$10B+')],
	['Market cap | $12B', table('Market cap', '<$15B')],
	['Market cap | $12B', table('Market cap', '$10-15B')],
	['Market cap | $9.5B', table('Market cap', '9,5 Mrd. $')],
	['Employees | 1,234', table('Employees', '1.2K')],
	['Employees | 1,450', table('Employees', '1K')],
	['Users | 203M', table('MAU/users', '200M')],
	['Users | 203M', table('Users', '0.2B')],
	['Revenue (FY2025) | €2.4B', table('2025 revenue', '€2,410M')],
	['Gross margin | 42.3%', table('Gross margin', '42%')],
	['Net loss | $120M', table('Net loss', '-$118M')],
	['P/E | 18.4x', table('P/E', '18x')],
	['Market cap | ¥337.6B', table('Market cap', '¥0.34T')],
];

/** Own rows, and a note with a figure that does not compare with them. */
const UNLIKE: readonly (readonly [why: string, own: string, other: string])[] = [
	['another currency', 'Market cap | $12B', table('Market cap', '€8B')],
	['an unknown currency', 'Market cap | $12B', table('Market cap', '8B')],
	['another length of time', 'Revenue (FY2025) | $1.2B', table('Revenue', '$310M (Q1 2026)')],
	['another year', 'Revenue (FY2025) | $1.2B', table('Revenue (FY2023)', '$0.7B')],
	['a year long before the own figure', 'Revenue | $1.2B', table('Revenue (2023)', '$0.7B')],
	['another day, stated by both', 'Market cap | $12B (May 2026)', table('Market cap', '$8B (Jan 2025)')],
	['a day before that of the note', 'Market cap | $12B', table('Market cap (Jan 2025)', '$8B')],
	['an estimate', 'Revenue (FY2025) | $1.2B', table('Revenue', '$1.9B est.')],
	['a part, by the name', 'Market cap | $12B', table('Market cap', '$2B', `[[${NAME}|Saw works]]`)],
	['a part, by a bracket behind the name', 'Revenue | $1.2B', table('Revenue', '$200M', `[[${NAME}]] (saws)`)],
	['a part, by a heading of its note', 'Revenue | $1.2B', table('Revenue', '$200M', `[[${NAME}#Saws]]`)],
	['a part, by words beside the figure', 'Revenue | $1.2B', table('Revenue', '$200M (saws)')],
	['a part, by the heading', 'AUM | $40B', `## Largest by ETF AUM\n\n${table('AUM', '$3B')}`],
	['another metric, by words beside the figure', 'Revenue | $1.2B', table('Revenue', '$3B GMV')],
	['a share', 'Revenue | $1.2B', table('Revenue', '12%')],
	['what the row is about before the link', 'AUM | $40B', `| Fund | Manager | AUM |\n|---|---|---|\n| Saws II | [[${NAME}]] | $2B |\n`],
	['a flow beside another of a year', 'Revenue (FY2025) | $1.2B', `| Company | 2023 capex | Revenue |\n|---|---|---|\n| [[${NAME}]] | $90M | $0.7B |\n`],
	['prose', 'Market cap | $12B', `[[${NAME}]] has a market cap of $8B.\n`],
	['a cell with more than a link', 'Market cap | $12B', table('Market cap', '$2B', `[[${NAME}]] spin-off`)],
	['a daily note, of its day', 'Market cap | $12B', table('Market cap', '$8B')],
];

test.each(DIFFERING)('a figure that differs is found: %s | %j', (own, other) => {
	expect(found(own, other)).toHaveLength(2);
});

test.each(ALIKE)('a figure that is the same but for rounding or doubt is not: %s | %j', (own, other) => {
	expect(found(own, other)).toEqual([]);
});

test.each(UNLIKE)('%s is not compared', (why, own, other) => {
	const path = why.startsWith('a daily note') ? '2026-02-01.md' : 'Peers.md';
	expect(checkVault([figureDrift], { [`${NAME}.md`]: noteOf(own), [path]: other }).findings).toEqual([]);
});

test('figures of another actor note are held, too, and a note is never held against itself', () => {
	const own = `${noteOf('Market cap | $12B')}\n${table('Market cap', '$8B')}`;
	expect(checkVault([figureDrift], { [`${NAME}.md`]: own }).findings).toEqual([]);
	const peer = `${noteOf('Market cap | $3B', 'tags: actor')}\n## Peers\n\n${table('Market cap', '$8B')}`;
	expect(checkVault([figureDrift], { [`${NAME}.md`]: noteOf('Market cap | $12B'), 'Gears Ltd.md': peer }).findings).toHaveLength(1);
});

test('a figure that is any of several own ones is no other', () => {
	expect(found('Market cap | $12B (May 2026)\nMarket cap | $8B (Feb 2026)', table('Market cap', '$8B'))).toEqual([]);
});

describe('what is not compared', () => {
	test('is counted by its reason', () => {
		const given = givenBy();
		const index = new ActorIndex();
		const kept = new Map<string, Claims>();
		const texts = {
			[`${NAME}.md`]: noteOf('Market cap | $12B\nRevenue (FY2025) | $1.2B'),
			'Peers.md': `${table('Market cap', '$8B')}\n${table('Market cap', '€8B')}\n${table('Revenue', '$2B (saws)')}\n`
				+ `${table('Employees', '120')}\n${table('Market cap', '$12B')}\n${table('Market cap', '$3B', '[[Gears Ltd]]')}`,
		};
		for (const [path, text] of Object.entries(texts)) {
			const note = readCheckedNote(path, text, given.reading);
			const claims = note && collectClaims(note, given);
			if (note?.actor !== undefined) index.set(note.actor);
			if (claims !== undefined) kept.set(path, claims);
		}
		const resolve = (target: string): string | undefined => (target === NAME ? `${NAME}.md` : undefined);
		const hold = claimHolder({
			given, resolve, actor: (path) => index.get(path), named: () => [], lookAt: () => undefined, kept: (path) => kept.get(path),
		});
		expect(countOutcomes([...kept.keys()].flatMap(hold))).toEqual({
			'apart': 1, 'other currency': 1, 'part': 1, 'no such figure': 1, 'same': 1, 'no actor': 1,
		});
	});
});
