/** What a text promises for a time, in the languages there are. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswerTo, promisesIn } from '../../../../src/core/check/promises/find';
import { runs } from '../../../runs';

const timesOf = (text: string): string[] => promisesIn(text, text.startsWith('|')).map(({ from, to }) => text.slice(from, to));

describe('a promise is found', () => {
	test.each([
		['Deal expected Feb 2026.', 'Feb 2026'],
		['R2 (expected Feb 2026)', 'Feb 2026'],
		['Closing is slated for Q2 2026, pending approval', 'Q2 2026'],
		['The plant will open in May 2026.', 'May 2026'],
		['Launch is targeted for late May 2026', 'late May 2026'],
		['They aim at 50,000 units by Q2 2026.', 'Q2 2026'],
		['targeting April 2026 launch in the north', 'April 2026'],
		['Q1 results due May 6, 2026', 'May 6, 2026'],
		['**Next earnings:** May 6, 2026', 'May 6, 2026'],
		['| Next earnings | May 7, 2026 | |', 'May 7, 2026'],
		['| Expected close | H1 2026 |', 'H1 2026'],
		['| Filing | Sent; listing planned for H1 2026 |', 'H1 2026'],
		['Full capacity expected by end-2025', 'end-2025'],
		['Abschluss erwartet im März 2026.', 'März 2026'],
		['Das Werk soll im Mai 2026 starten, sagt sie', undefined],
		['Der Abschluss ist geplant für Q2 2026.', 'Q2 2026'],
		['Ziel sind 5.000 Stück bis Mai 2026.', 'Mai 2026'],
		['Lancement prévu en mars 2026.', 'mars 2026'],
		['Clôture attendue pour juin 2026', 'juin 2026'],
		['Objectif de 300 magasins d’ici mai 2026.', 'mai 2026'],
		['Cierre previsto para marzo de 2026.', 'marzo de 2026'],
		['Lanzamiento previsto en mayo de 2026', 'mayo de 2026'],
		['Fechamento previsto para março de 2026.', 'março de 2026'],
		['A meta é 300 lojas até maio de 2026.', 'maio de 2026'],
		['预计2026年2月完成交割', '2026年2月'],
		['將於2026年3月上市', '2026年3月'],
		['| 下次财报 | 2026年5月7日 |', '2026年5月7日'],
		['2026年2月発売予定', '2026年2月'],
		['次回決算：2026年5月7日', '2026年5月7日'],
		['预计2025年底上线', '2025年'],
		['2026年2月（计划）：公测', '2026年2月'],
		['2026年2月预计上线', '2026年2月预计'],
		['2026年2月预计营收增长', undefined],
		['Pilot expected in May 2026 in some regions', 'May 2026'],
		['ETA: May 2026', 'May 2026'],
		['主网上线计划：2026年2月', '2026年2月'],
		['Beta said that its launch is expected in May 2026.', 'May 2026'],
		['**Series D (targeting Jan 2026):** led by Gamma', 'Jan 2026'],
		['2026년 2월 출시 예정', '2026년 2월'],
	])('in %j', (text, time) => {
		expect(timesOf(text)).toEqual(time === undefined ? [] : [time]);
	});
});

describe('none is found', () => {
	test.each([
		['of what happened', 'Founded in 2019, listed in May 2026.'],
		['of a period', 'Expected 2025 revenue: $3B'],
		['of a forecast for a year', 'Weakness expected in 2025.'],
		['of a forecast for a year, in Chinese', '预计2025年达到300家'],
		['of what a target is', 'Beta, acquisition target (Jan 2026)'],
		['of a debt', 'Senior notes due March 2026'],
		['of a reason', 'Closed due to a strike in May 2026.'],
		['of a name in front of its value', '| Sites planned 2025 | 15 more |'],
		['of the figures of a year', '| 2025（预计） | 2.0 | 5.4 |'],
		['of a factory', 'Hit by plant closures in 2024'],
		['of a fiscal period', 'Launch expected in Q2 FY2026.'],
		['without a year', 'Launch expected in March.'],
		['with its outcome', 'Expected Feb 2026, closed on time.'],
		['with its outcome in the next sentence', 'Expected in Feb 2026. It was delayed.'],
		['with its outcome in another cell', '| Deal | expected Feb 2026 | cancelled |'],
		['with a later time', 'Expected Feb 2026 → Q3 2026'],
		['with a later time in words', 'Launch expected in Feb 2026 and the next one in Q3 2026 after review'],
		['told as the past', 'The launch was expected in Feb 2026.'],
		['denied', 'A launch is not expected by Feb 2026.'],
		['struck out', 'Launch ~~expected Feb 2026~~'],
		['ticked', '✅ Launch expected Feb 2026'],
		['in an entry of a log', '2026-01-10: launch expected in March 2026'],
		['in a row of a log', '| Jan 10, 2026 | launch expected in March 2026 |'],
		['in a later sentence of an entry', '2026-01-10: Shown in a hall. Launch expected in March 2026.'],
		['when an entry was written', '**Academy planned (2025-10).** The strategy provides for one.'],
		['of a law', 'It drove the drive for signatures (ETA 2019; national since)'],
		['of a permit', 'Border checks for the ETA (2026-02)'],
		['of the year in a name', 'Cabinet plans to repeal the 2021 Data Act'],
		['of a person', 'Matches with Will Doe are among the best of 2024'],
		['told as said', 'She told the House the office expected a register by May 2025'],
		['with an outcome that nobody knows', 'Targeted for H1 2025, outcome unconfirmed'],
		['of what beat expectations', '对超预期业绩的负反馈（2024年8月盘后跌8%）'],
		['of a programme', '孵化器计划（2025年3月推出，支持两大赛道）'],
		['of what a target was set to, in Japanese', '数値目標（2025-05 修正）'],
		['of when a target was set, in Japanese', 'この目標は 2013 年 1 月に導入され、基準であり続けている。'],
		['of a plan named by its year, in Japanese', '2024 中計の数値目標の詳細'],
		['of a plan that is named, in Korean', '대표이사 (2026.3.27 회생계획 인가로 퇴임)'],
		['in code', 'Write `expected Feb 2026` there'],
		['in the name of a linked note', '[[Launch expected Feb 2026]]'],
		['with its outcome, in German', 'Erwartet im März 2026, verschoben.'],
		['with its outcome, in French', 'Prévu en mars 2026, reporté.'],
		['with its outcome, in Spanish', 'Previsto para marzo de 2026, cancelado.'],
		['with its outcome, in Portuguese', 'Previsto para março de 2026, adiado.'],
		['with its outcome, in Chinese', '预计2026年2月发布，已推迟'],
		['with its outcome, in Japanese', '2026年2月発売予定だったが延期'],
		['with its outcome, in Korean', '2026년 2월 출시 예정이었으나 연기'],
	])('%s: %j', (_, text) => {
		expect(timesOf(text)).toEqual([]);
	});
});

test('each sentence has its own', () => {
	expect(timesOf('Launch expected in Feb 2026. Closing is planned for May 2026.')).toEqual(['Feb 2026', 'May 2026']);
});

test('the place of a promise is that of its time in the text, whatever stands around it', () => {
	const part = fc.constantFrom('expected Feb 2026', 'closed', '. ', '; ', '\n', '`code` ', '[[Note]]', '| ', '预计2026年2月', 'by Q2 2026', 'aims ', 'word ', '**');
	fc.assert(fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, isRow) => {
		const text = parts.join('');
		for (const { from, to } of promisesIn(text, isRow)) expect(text.slice(from, to)).toMatch(/^(?:Feb 2026|2026年2月|Q2 2026)$/);
	}), { numRuns: runs(1000) });
});

test.each([
	['an entry of that month on the same matter', 'May 2026: test runs of the line begin', true],
	['one in another script', '2026年2月：X 向质押者开放测试版', true],
	['one of another month', 'June 2026: test runs of the line begin', false],
	['one of another matter', 'May 2026: Beta sells its bank', false],
	['one that promises it again', 'May 2026: test runs of the line are planned', false],
	['a sentence', 'Test runs of the line began in May 2026', false],
])('%s answers a promise: %j', (_, text, isAnswer) => {
	const [promise] = promisesIn(text.includes('年') ? '预计2026年2月向质押者开放测试版' : 'Test runs of the line are planned for May 2026.', false);
	expect(promise && isAnswerTo(promise, text)).toBe(isAnswer);
});
