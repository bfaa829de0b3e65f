import { describe, expect, test } from 'vitest';
import { ActorIndex, namesOf, tickersOf } from '../../../../src/core/actor/vault/actor-index';
import { noteNamed, noteWithStats } from '../note-sample';

function indexOf(...notes: Parameters<ActorIndex['set']>[0][]): ActorIndex {
	const index = new ActorIndex();
	for (const note of notes) index.set(note);
	return index;
}
const paths = (notes: Iterable<{ readonly path: string }>): string[] => [...notes].map(({ path }) => path);

describe('a note is found by', () => {
	const index = indexOf(noteWithStats('Alibaba', [['Ticker', 'BABA (NYSE), 9988 (HK)']], { title: 'Alibaba Group', aliases: ['阿里巴巴'] }));

	test.each(['Alibaba', 'ALIBABA', ' alibaba ', 'Alibaba Group', '阿里巴巴', 'baba', '9988'])('%j', (name) => {
		expect(paths(index.named(name))).toEqual(['Actors/Alibaba.md']);
	});

	test('no other name', () => {
		expect(index.named('NYSE')).toEqual([]);
		expect(index.named('')).toEqual([]);
		expect(index.get('Actors/alibaba.md')).toBeUndefined();
	});
});

test('a name of two notes gives both', () => {
	const index = indexOf(noteNamed('General Electric', { aliases: ['GE'] }), noteWithStats('GE Aerospace', [['Ticker', 'GE']]));
	expect(paths(index.named('ge'))).toEqual(['Actors/General Electric.md', 'Actors/GE Aerospace.md']);
});

test('notes of the same file name in two folders are two actors of one name', () => {
	const index = indexOf(noteNamed('Apollo'), noteNamed('Apollo', { path: 'Funds/Apollo.md' }));
	expect(paths(index.named('Apollo'))).toEqual(['Actors/Apollo.md', 'Funds/Apollo.md']);
});

test('a note read anew loses the names it no longer has and keeps its place', () => {
	const index = indexOf(noteNamed('A', { aliases: ['Old'] }), noteNamed('B'));
	index.set(noteNamed('A', { aliases: ['New'] }));
	expect(index.named('Old')).toEqual([]);
	expect(paths(index.named('New'))).toEqual(['Actors/A.md']);
	expect(paths(index.all())).toEqual(['Actors/A.md', 'Actors/B.md']);
	expect(index.size).toBe(2);
});

test('a renamed note is forgotten under its old path and name and known under its new ones', () => {
	const index = indexOf(noteNamed('Facebook', { aliases: ['FB'] }), noteNamed('B'));
	expect(index.delete('Actors/Facebook.md')).toBe(true);
	index.set(noteNamed('Meta', { aliases: ['FB'] }));
	expect(index.named('Facebook')).toEqual([]);
	expect(paths(index.named('fb'))).toEqual(['Actors/Meta.md']);
});

test('deleting one of two notes of a name leaves the other', () => {
	const index = indexOf(noteNamed('A', { aliases: ['GE'] }), noteNamed('B', { aliases: ['GE'] }));
	index.delete('Actors/A.md');
	expect(paths(index.named('GE'))).toEqual(['Actors/B.md']);
});

test('deleting what is not known says so', () => {
	expect(new ActorIndex().delete('Actors/A.md')).toBe(false);
});

test('each of a note\'s names is listed once, its own first', () => {
	const note = noteWithStats('IBM', [['Ticker', 'IBM']], { aliases: ['Big Blue', 'IBM'] });
	expect(namesOf(note)).toEqual(['IBM', 'Big Blue']);
});

test('rows of one table share their heads, and keep those they were read with', () => {
	const [first, second] = [{ section: 'Segments' }, { section: 'Segments', metric: 'Metric (FY2025)' }];
	const row = { metric: 'Revenue', value: '$5B', source: null, line: 9 };
	const rows = [{ ...row, heads: first }, { ...row, heads: first }, { ...row, heads: second }, row, { ...row, heads: first }];
	const index = indexOf(noteNamed('A', { moreStats: rows }));
	const kept = index.get('Actors/A.md')?.moreStats ?? [];
	expect(kept).toEqual(rows);
	expect(kept[0]?.heads).toBe(kept[1]?.heads);
});

describe('tickers', () => {
	test.each([
		['BABA', ['BABA']],
		['BABA (NYSE), 9988 (HK)', ['BABA', '9988']],
		['GOOG / GOOGL', ['GOOG', 'GOOGL']],
		['FOX/FOXA', ['FOX', 'FOXA']],
		['0700.HK', ['0700.HK']],
		['600028.SS', ['600028.SS']],
		['NOVO-B (Copenhagen)', ['NOVO-B']],
		['BRK.B', ['BRK.B']],
		['NASDAQ: DBX', ['DBX']],
		['NASDAQ:DBX', ['DBX']],
		['TYO: 7267 / NYSE: HMC', ['7267', 'HMC']],
		['NYSE TAL', ['TAL']],
		['NYSE EDU (secondary HKEX 9901)', ['EDU']],
		['ASX (NYSE)', ['ASX']],
		['[[Nasdaq]]: AUGO, [[B3]]: AURA33', ['AUGO', 'AURA33']],
		['SNCY ([[Nasdaq]])', ['SNCY']],
		['$SNAP', ['SNAP']],
		['A (NYSE)', ['A']],
		['PONY (NASDAQ) + HK dual listing', ['PONY']],
		['APLS (NASDAQ) — delisted 2026', ['APLS']],
		['ORLY (Nasdaq); 15:1 split mid-2025', ['ORLY']],
		['ACI (NYSE); IPO 2020', ['ACI']],
		['Private', []],
		['N/A', []],
		['n/a (state-owned)', []],
		['—', []],
		['', []],
	])('%j names %j', (value, tickers) => {
		expect(tickersOf(noteWithStats('Any', [['Ticker', value]]))).toEqual(tickers);
	});

	test.each(['Ticker', 'tickers', 'SYMBOL', 'Symbols'])('stand in a row named %j', (metric) => {
		expect(tickersOf(noteWithStats('Any', [[metric, 'ABC']]))).toEqual(['ABC']);
	});

	test('stand in no other row', () => {
		expect(tickersOf(noteWithStats('Any', [['Exchange', 'NYSE'], ['Ticker change', 'XYZ']]))).toEqual([]);
	});

	test('stand in a property', () => {
		expect(tickersOf(noteNamed('Any', { properties: { ticker: 'ABC' } }))).toEqual(['ABC']);
		expect(tickersOf(noteNamed('Any', { properties: { Symbol: ['ABC', 'DEF'], sector: 'AI' } }))).toEqual(['ABC', 'DEF']);
	});
});
