/** Whether the words around a figure make it what the cell says, in all languages. Names and figures are invented. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../../../src/core/figures/metrics/terms';
import { readValue } from '../../../../../src/core/figures/values/read';
import { runs } from '../../../../runs';
import { valueInWords } from '../value-in-words';

const CELLS: Readonly<Record<string, readonly (readonly [measure: Measure, cell: string, meaning: string])[]>> = {
	'words in characters beside an amount': [
		['other', '800 万美元种子轮（2025 年 4 月）', 'currency 8,000,000 USD as of 2025-04'],
		['other', '800万美元种子轮', 'currency 8,000,000 USD'],
		['other', '2021 年 6 月完成 3 亿美元 E 轮融资，估值 50 亿美元', 'currency 300,000,000 USD as of 2021-06'],
		['other', '2017 年 9 月通过 ICO 融资 $18M，12 家机构参与', 'currency 18,000,000 USD as of 2017-09'],
		['other', '$4.2M种子轮（2023年2月）', 'currency 4,200,000 USD as of 2023-02'],
		['other', '€2B売上', 'currency 2,000,000,000 EUR'],
		['other', '4.2M美元种子轮', 'currency 4,200,000 USD'],
		['other', '4K电视', 'text'],
		['other', '$85+ trillion', 'currency 85,000,000,000,000 USD at least'],
		['other', '3+ million users', 'count 3,000,000 [users] at least'],
		['other', '上线以来完成近 6 亿美元交易量（2025 年 2 月）', 'currency 600,000,000 USD ~ as of 2025-02'],
		['other', 'A 轮 $700 万（2024.03），种子轮 $90 万', 'currency 7,000,000 USD as of 2024-03'],
		['other', 'X 粉丝 52 万（2025 年 1 月）', 'count 520,000 as of 2025-01'],
		['other', '聚合**6万+GPU**（含7000+旧型号）', 'count 60,000 [GPU] at least'],
		['other', '当前年化 3.60%，来自短期国债', 'percent 3.6'],
		['other', '实际流通40%，其余锁定', 'percent 40'],
		['other', '累计超 3 亿美元', 'currency 300,000,000 USD at least'],
		['other', '截至 2024 年 12 月估值约 70 亿美元，年收入约 2.5 亿美元', 'currency 7,000,000,000 USD ~ as of 2024-12'],
		['other', '2022年6月に12億円を調達', 'currency 1,200,000,000 JPY as of 2022-06'],
		['other', 'シリーズAで12億円を調達', 'currency 1,200,000,000 JPY'],
		['other', '評価額は約300億円', 'currency 30,000,000,000 JPY ~'],
		['other', '登録者数は約52万人', 'count 520,000 [人] ~'],
		['other', '2022년 6월에 100억원을 투자 유치', 'currency 10,000,000,000 KRW as of 2022-06'],
		['other', '누적 투자 100억원 (2022년 6월)', 'currency 10,000,000,000 KRW as of 2022-06'],
		['stock', '총 5조원을 기록', 'currency 5,000,000,000,000 KRW'],
		['flow', '代币化债券约82%（据公开数据）', 'percent 82 ~'],
		['flow', '売上高は5兆円を超える', 'currency 5,000,000,000,000 JPY'],
		['flow', '2024年度营收7亿元', 'currency 700,000,000 CNY in FY2024'],
		['stock', '7亿元完全稀释估值，每股 0.10 元', 'currency 700,000,000 CNY'],
		['stock', '市盈率 25.3倍', 'multiple 25.3'],
		['stock', '25.3倍', 'multiple 25.3'],
		['stock', '25배', 'multiple 25'],
		['stock', '现有120人', 'count 120 [人]'],
		['stock', '第8名，1200名员工', 'text'],
		['other', '前10%', 'text'],
		['other', '纽约30亿元', 'currency 3,000,000,000 CNY'],
		['other', '10万+全球客户', 'count 100,000 [全球客户] at least'],
		['other', '5亿次下载', 'count 500,000,000 [次下载]'],
		['other', '2023年种子轮 $1000 万；2024年 A轮 $1270 万', 'currency 10,000,000 USD in 2023'],
		['other', '$5垓', 'text'],
		['other', '$100起', 'text'],
		['other', '公司成立，自报估值约8亿美元', 'text'],
		['other', '测试网超 320 万用户，产生 1.29 亿次交互', 'text'],
		['stock', '如果低于5亿元', 'text'],
		['stock', '株価が5億円を下回る場合', 'text'],
		['stock', '5억 달러 이하로 하락하면', 'text'],
	],
	'what has fallen, and what it has become, in characters': [
		['flow', '同比下降3.2%', 'percent -3.2 negative'],
		['flow', '5%減', 'percent -5 negative'],
		['flow', '5% decline', 'percent -5 negative'],
		['flow', '5% decrease YoY', 'percent -5 negative'],
		['flow', 'drop of 5%', 'percent -5 negative'],
		['flow', 'Rückgang um 5 %', 'percent -5 negative'],
		['flow', 'baisse de 5 %', 'percent -5 negative'],
		['flow', 'caída del 5 %', 'percent -5 negative'],
		['flow', 'queda de 5%', 'percent -5 negative'],
		['flow', 'calo del 5%', 'percent -5 negative'],
		['flow', 'baisse de 7 M€ à 6 M€', 'currency 6,000,000 EUR'],
		['other', '5% drop rate', 'percent 5'],
		['flow', '5% 감소', 'percent -5 negative'],
		['flow', '5億円減', 'currency -500,000,000 JPY negative'],
		['flow', '5%増', 'percent 5'],
		['flow', '从7亿元降至6亿元', 'currency 600,000,000 CNY'],
		['flow', '5亿元增至6亿元（2024年）', 'currency 600,000,000 CNY in 2024'],
		['flow', '7億円から6億円に減少', 'currency 600,000,000 JPY'],
		['flow', '5億円から6億円に増加', 'currency 600,000,000 JPY'],
		['flow', '5億円から6億円', 'currency 500,000,000 to 600,000,000 JPY'],
		['flow', '5억원에서 6억원으로 증가', 'currency 600,000,000 KRW'],
		['flow', '営業利益は前年同期比12%減の450億円', 'text'],
		['flow', '売上高は前年比3%増の5兆円', 'text'],
		['flow', '亏损收窄至1.2亿元', 'text'],
		['flow', '净亏损约1.2亿元', 'currency -120,000,000 CNY ~ negative'],
		['flow', '不超过5亿元', 'currency 500,000,000 CNY at most'],
		['flow', '不低于5亿元', 'currency 500,000,000 CNY at least'],
		['flow', '未达5亿元', 'currency 500,000,000 CNY at most'],
		['flow', '5億円未満', 'currency 500,000,000 JPY at most'],
		['flow', '5억원 이하', 'currency 500,000,000 KRW at most'],
		['other', '회원 500만명', 'count 5,000,000 [명]'],
		['stock', '직원 1,200명', 'count 1,200 [명]'],
		['other', '3.5億人が利用', 'count 350,000,000 [人]'],
		['other', '7억에서 6억으로', 'count 600,000,000'],
		['flow', '58亿→75亿美元（一周内），份额68%→70%', 'currency 7,500,000,000 USD'],
	],
	'how two things compare': [
		['other', '50% smaller footprint', 'text'],
		['other', '3x faster than the last one', 'text'],
		['other', '50 % kleiner als zuvor', 'text'],
		['other', '30 % plus rapide', 'text'],
		['other', '20 % moins cher', 'text'],
		['other', '50% más pequeño', 'text'],
		['other', '30% menor que antes', 'text'],
		['other', '20% mais rápido', 'text'],
		['other', '比同行低30%', 'text'],
		['other', '便宜30%', 'text'],
		['other', '能耗更低，成本30%更低', 'text'],
		['other', '50%小さい設置面積', 'text'],
		['other', 'コスト30%削減', 'text'],
		['other', '설치 면적 50% 더 작음', 'text'],
		['other', '市场占比30%', 'percent 30'],
	],
	'a name and what is said of it': [
		['other', 'Anvilon — 98% efficiency', 'text'],
		['other', 'Anvilon – 98 % Wirkungsgrad', 'text'],
		['other', '砧石 — 98% 效率', 'text'],
		['other', 'Adjusted — 15%', 'percent 15'],
		['flow', 'Legacy — 15% of sales', 'percent 15'],
	],
	'the parts of a whole': [
		['other', 'US 72%, Europe 11%', 'text'],
		['other', '美国62%、欧洲21%、中国13%（2025年报）', 'text'],
		['other', '米国62%、欧州21%', 'text'],
		['other', '미국 62%, 유럽 21%', 'text'],
		['other', 'USA 62 %, Europa 21 %', 'text'],
		['flow', 'US 72%, Europe 11%', 'text'],
		['other', '60% cloud, 40% devices', 'text'],
		['other', '45%代币在链上，55%在交易所', 'text'],
		['other', '2024: 15%, 2025: 17%', 'percent 15 in 2024'],
		['other', '15% stake, 5% royalty', 'percent 15'],
	],
	'one of several features, or a fee that a sentence mentions': [
		['other', '30 s block time, 20x throughput', 'text'],
		['other', '30 秒出块、20 倍吞吐量、原生兼容', 'text'],
		['other', '39,350 sq. ft., ~6 acres', 'count 39,350 [sq. ft.]'],
		['other', '不收取软件使用费，从每笔交易中收取 0.3% 固定费用', 'text'],
	],
	'the price of a deal': [
		['other', 'Acquired by Acme Tools for $500M (2014)', 'currency 500,000,000 USD in 2014'],
		['other', 'übernommen von Acme Tools für 500 Mio. €', 'currency 500,000,000 EUR'],
		['other', 'rachetée par Acme Tools pour 500 M€', 'currency 500,000,000 EUR'],
		['other', 'adquirida por Acme Tools por 500 M€', 'currency 500,000,000 EUR'],
		['other', '2014 年被 Acme 以约 5 亿美元收购', 'currency 500,000,000 USD ~'],
		['other', 'Partner for Acme Tools\' $15B hub', 'text'],
	],
	'a time before the words': [
		['other', 'In September 2017 raised $32M', 'currency 32,000,000 USD as of 2017-09'],
		['other', 'June 2022 $10M Series A', 'currency 10,000,000 USD as of 2022-06'],
		['other', 'June 2022, $10M Series A', 'date 2022-06-01'],
		['other', 'Q1 FY2027 revenue $2.4B; cloud $1.8B', 'currency 2,400,000,000 USD in Q1 FY2027'],
	],
	'a valuation beside what was raised': [
		['other', 'at a $50M valuation raised $5M', 'text'],
		['other', '以5000万美元估值募资500万美元', 'text'],
		['other', '$50M valuation, raised $5M', 'text'],
		['stock', '$50M valuation, raised $5M', 'currency 50,000,000 USD'],
	],
};

describe.each(Object.entries(CELLS))('reads %s', (_, cells) => {
	test.each(cells)('of a %s: “%s” is %s', (measure, cell, meaning) => {
		expect(valueInWords(readValue(cell, measure))).toBe(meaning);
	});
});

/** Words that only say what an amount is, as they stand before and after one. */
const BESIDE: readonly (readonly [before: string, after: string])[] = [
	['', '种子轮'], ['累计融资', ''], ['2023年5月完成', 'B轮融资'], ['上线以来完成', '交易量'], ['目前', ''], ['总', '融資額'],
	['売上高は', 'を記録'], ['2023年5月に', 'を調達'], ['約束手形', 'の残高'], ['누적 투자 ', '을 유치'], ['매출 ', ' 규모'], ['2023년 5월에 ', '을 투자 유치'],
];
const MONEY = [['亿元', 8, 'CNY'], ['万美元', 4, 'USD'], [' 亿港元', 8, 'HKD'], ['億円', 8, 'JPY'], ['兆円', 12, 'JPY'], ['억원', 8, 'KRW'], ['억 달러', 8, 'USD']] as const;

test('an amount in characters reads the same alone and with words of any of the three languages around it', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...MONEY), fc.constantFrom(...BESIDE), fc.boolean(), (digits, [sign, power, currency], [before, after], isDue) => {
			const cell = `${before}${String(digits)}${sign}${after}`;
			expect(readValue(cell, isDue ? 'stock' : 'other')).toMatchObject({ kind: 'currency', amount: digits * 10 ** power, currency });
		}),
		{ numRuns: runs(500) },
	);
});

test('shares that make up a whole are read of no metric, in whichever order and language', () => {
	const parts = fc.uniqueArray(fc.constantFrom('cloud', 'Geräte', 'licences', '云服务', '機器', '서비스'), { minLength: 2, maxLength: 5 });
	fc.assert(
		fc.property(parts, fc.constantFrom(', ', ' / ', '、', '; '), fc.boolean(), (names, mark, isShareFirst) => {
			const share = Math.floor(100 / names.length);
			const shares = names.map((_, at) => (at === 0 ? 100 - share * (names.length - 1) : share));
			const cell = names.map((name, at) => (isShareFirst ? `${String(shares[at])}% ${name}` : `${name} ${String(shares[at])}%`)).join(mark);
			expect(readValue(cell, 'other').kind).toBe('text');
		}),
		{ numRuns: runs(300) },
	);
});
