/** What a note tells of its own figures: the decimal separator, and which currency a shared sign stands for. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { conventionsOf } from '../../../../src/core/figures/evidence/conventions-of';
import { noteWithStats } from '../../actor/note-sample';

const note = (stats: [string, string][], more: Partial<ActorNote> = {}): ActorNote => ({ ...noteWithStats('Note', stats), ...more });
const saying = (text: string, stats: [string, string][] = []): ActorNote => note(stats, { bull: [{ text, label: 'Bull', line: 1, children: [] }] });

describe('the decimal separator', () => {
	test.each<[string, [string, string][], '.' | ',' | undefined]>([
		['1.234,5 can only be a comma', [['Umsatz', '1.234,5 Mio. €']], ','],
		['so can 3,2 before a magnitude', [['Umsatz', '3,2 Mrd. €']], ','],
		['and before a per cent sign', [['Marge', '12,5 %']], ','],
		['and after a currency', [['Kurs', '€17,10']], ','],
		['1.234.567 groups thousands by points', [['Mitarbeiter', '1.234.567']], ','],
		['1,234.5 can only be a point', [['Revenue', '$1,234.5M']], '.'],
		['so can 3.2 before a magnitude', [['Revenue', '$3.2B']], '.'],
		['and before a per cent sign', [['Margin', '12.5%']], '.'],
		['1,234,567 groups thousands by commas', [['Employees', '1,234,567']], '.'],
		['1.234 may be either', [['Employees', '1.234']], undefined],
		['1,234 may be either', [['Employees', '1,234']], undefined],
		['a version is no figure', [['Firmware', 'v2.5'], ['Other', '12.05.2026']], undefined],
		['a list is no decimal', [['Sites', '1,2 and 3']], undefined],
		['both of them tell nothing', [['A', '12.5%'], ['B', '12,5 %']], undefined],
	])('%s', (_, stats, decimal) => {
		expect(conventionsOf(note([...stats, ['In doubt', '1,234']])).decimal).toBe(decimal);
	});

	test.each([
		['Líder del mercado y con los costes más bajos de la región', ','],
		['Marktführer in der Region und mit dem größten Netz von allen', ','],
		['Premier acteur du marché et des réseaux dans les régions', ','],
		['Líder da região em custos, com uma rede maior do que as outras', ','],
		['The leader of the region and its largest network by far', '.'],
		['Growing', undefined],
	])('is that of the language where no figure tells: %s', (text, decimal) => {
		expect(conventionsOf(saying(text, [['Any', '69.700']])).decimal).toBe(decimal);
	});

	test('is that of the language its metrics are called in', () => {
		expect(conventionsOf(note([['Umsatz (Mio. €)', '1.850'], ['Mitarbeiter', '8.000']])).decimal).toBe(',');
		expect(conventionsOf(note([['Receita', '1.850']])).decimal).toBe(',');
		expect(conventionsOf(note([['Revenue', '1.850']])).decimal).toBeUndefined();
	});

	test('of the figures goes before that of the language', () => {
		expect(conventionsOf(saying('Líder del mercado y con los costes más bajos', [['Ingresos', '$1,234.5M']])).decimal).toBe('.');
	});
});

describe('the currency of a sign', () => {
	test.each<[string, [string, string][], Partial<ActorNote>, Record<string, string> | undefined]>([
		['¥ is the yuan of a company at home in China', [['HQ', 'Hangzhou, China'], ['Market cap', '¥660B']], {}, { '¥': 'CNY' }],
		['¥ is the yen of a company at home in Japan', [['HQ', 'Minato, Tokyo'], ['Market cap', '¥45T']], {}, { '¥': 'JPY' }],
		['by the country as a property', [['Market cap', '¥45T']], { properties: { country: 'Japan' } }, { '¥': 'JPY' }],
		['by a tag', [['Market cap', '¥45T']], { tags: ['geo/japan'] }, { '¥': 'JPY' }],
		['but not by a tag that only has the word', [['Market cap', '¥45T']], { tags: ['japan-exposure'] }, undefined],
		['by the ending of the ticker', [['Ticker', '7203.T']], {}, { '¥': 'JPY' }],
		['by the exchange', [['Ticker', '600519 (SSE)']], {}, { '¥': 'CNY' }],
		['by another cell', [['Revenue', 'RMB 392bn'], ['Market cap', '¥2T']], {}, { '¥': 'CNY' }],
		['by a cell of the same money in characters', [['营收', '3000亿元']], {}, { '¥': 'CNY' }],
		['not by dollars in characters', [['营收', '30亿美元']], {}, undefined],
		['by the name of a row', [['Revenue (JPY)', '45'], ['Market cap', '¥2T']], {}, { '¥': 'JPY' }],
		['by a row on the currency', [['Currency', 'JPY']], {}, { '¥': 'JPY' }],
		['nothing tells', [['Market cap', '¥45T']], {}, undefined],
		['at home in both', [['HQ', 'Tokyo and Shanghai']], {}, undefined],
		['at home in one, counted in the other', [['HQ', 'Tokyo'], ['Revenue', 'RMB 5bn']], {}, undefined],
		['kr of Sweden', [['HQ', 'Stockholm, Sweden'], ['Revenue', 'kr 5bn']], {}, { kr: 'SEK' }],
		['kr of Norway', [['Country', 'Norway']], {}, { kr: 'NOK' }],
		['kr of Denmark by its listing', [['Ticker', 'NOVO-B.CO']], {}, { kr: 'DKK' }],
		['$ is another dollar where a row says so', [['Reporting currency', 'CAD']], {}, { $: 'CAD' }],
		['$ stays the US dollar in a note on a country, which pays with another', [['Currency', 'CAD'], ['GDP', '$2.2T']], {}, undefined],
		['$ stays the US dollar in a note from Canada that says nothing', [['HQ', 'Toronto, Canada']], {}, undefined],
		['a word within a longer one is no place', [['HQ', 'Chinatown, New York']], {}, undefined],
	])('%s', (_, stats, more, currencies) => {
		const found = conventionsOf(note([...stats, ['In doubt', '¥5 or 5 kr']], more)).currencies;
		expect(found).toEqual(currencies);
	});
});

describe('the currency of money in characters without one', () => {
	test.each<[string, [string, string][], Partial<ActorNote>, string | undefined]>([
		['is the yuan beside amounts in yuan', [['当前价', '12.40 元'], ['营收', '30 亿']], {}, 'CNY'],
		['and in a note tagged by its market', [], { tags: ['A股', '消费'] }, 'CNY'],
		['and by the market in a row', [['市场', 'A 股（深交所主板）']], {}, 'CNY'],
		['and by the ticker', [['股票代码', '600999.SH']], {}, 'CNY'],
		['is the yen beside amounts in yen', [['株価', '3,200円']], {}, 'JPY'],
		['and by the market', [['上場', '東証プライム']], {}, 'JPY'],
		['is the won beside amounts in won', [['주가', '52,000원']], {}, 'KRW'],
		['and by the market', [['상장', '코스피']], {}, 'KRW'],
		['is the dollar where amounts name it twice and no market is told', [['融资', '500万美元'], ['收入', '$3M']], {}, 'USD'],
		['not where one does', [['融资', '500万美元']], {}, undefined],
		['not of a company listed at home', [['融资', '500万美元'], ['收入', '$3M']], { tags: ['A股'] }, undefined],
		['two currencies tell nothing', [['营收', '30 亿元'], ['海外收入', '5亿美元']], {}, undefined],
		['nor do two markets', [['市场', 'A股 + 港股']], {}, undefined],
		['nor does Hong Kong alone, where books are often kept in yuan', [['市场', '港股']], {}, undefined],
		['nor do its dollars', [['股价', '320 港元'], ['现金', '30亿港元']], {}, undefined],
		['nor does New York', [['上市', '美股']], {}, undefined],
		['nor do headquarters', [['总部', '深圳']], {}, undefined],
		['nor does nothing', [], {}, undefined],
	])('%s', (_, stats, more, bare) => {
		expect(conventionsOf(note([...stats, ['In doubt', '2.1 万亿']], more)).bare).toBe(bare);
	});

	test('is not looked for where no cell has such money', () => {
		expect(conventionsOf(note([['当前价', '12.40 元'], ['总股本', '3 亿股']])).bare).toBeUndefined();
	});
});
