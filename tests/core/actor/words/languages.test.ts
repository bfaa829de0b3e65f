/** Notes and dates in each language, as people write them there. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { allWords, LANGUAGES, wordsFor } from '../../../../src/core/actor/words/languages/languages';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import type { Vocabulary } from '../../../../src/core/actor/words/vocabulary';
import { dateAt } from '../../../../src/core/actor/dates/written-date';
import { read, READING } from '../reading';

/** What a note reads as where the app speaks `code`. */
function readIn(code: string, ...lines: string[]) {
	const note = readActorNote(`#actor\n\n${lines.join('\n')}`, 'Acme.md', { ...READING, conventions: compileConventions(wordsFor(code)) });
	return note && {
		from: note.quickStatsFrom,
		stats: note.quickStats.map(({ metric, value }) => [metric, value]),
		bull: note.bull.map(({ label, text }) => [label, text]),
		bear: note.bear.map(({ label, text }) => [label, text]),
		updated: note.updated?.date ?? null,
		related: note.related.map(({ target }) => target),
	};
}

describe('a note is read in', () => {
	test.each<[code: string, words: { stats: string; header: string; bull: string; bear: string; updated: string; related: string }]>([
		['zh', { stats: '关键指标', header: '| 指标 | 数值 |', bull: '**核心看多理由：**', bear: '### 看空论点', updated: '最后更新：2026年9月8日', related: '相关公司' }],
		['zh-TW', { stats: '📊 關鍵指標', header: '| 指標 | 數值 |', bull: '**多頭**：', bear: '## 弱點', updated: '> 更新於 2026年9月8日', related: '相關' }],
		['ja', { stats: '主要指標', header: '| 項目 | 値 |', bull: '## 強気シナリオ', bear: '**弱み：**', updated: '*2026年9月8日更新*', related: '関連' }],
		['ko', { stats: '핵심 지표', header: '| 지표 | 값 |', bull: '**강세론:**', bear: '## 약점', updated: '최종 업데이트: 2026년 9월 8일', related: '관련 기업' }],
		['de', { stats: 'Wichtige Kennzahlen', header: '| Kennzahl | Wert |', bull: '## Stärken', bear: '**Schwächen:**', updated: 'Stand: 8. September 2026', related: 'Verwandte Unternehmen' }],
		['fr', { stats: 'Chiffres clés', header: '| Indicateur | Valeur |', bull: '**Points forts :**', bear: '## Thèse baissière', updated: '*Mis à jour le 8 septembre 2026*', related: 'Notes liées' }],
		['es', { stats: 'Datos clave', header: '| Métrica | Valor |', bull: '## Caso alcista', bear: '**Desventajas:**', updated: '**Última actualización:** 8 de septiembre de 2026', related: 'Relacionados' }],
		['pt', { stats: 'Dados principais', header: '| Métrica | Valor |', bull: '## Pontos fortes', bear: '**Tese de baixa:**', updated: 'Atualizado em 8 de setembro de 2026', related: 'Relacionadas' }],
	])('%s', (code, { stats, header, bull, bear, updated, related }) => {
		const note = readIn(code, `## ${stats}`, header, '|---|---|', '| HQ | Oslo |', '', bull, '', '- One', '', bear, '', '- Two', '', updated, '', `## ${related}`, '- [[Beta]]');
		const bare = (label: string): string => label.replace(/^#+ |[*:：]|\s(?=:)/g, '').trim();
		expect(note).toEqual({
			from: stats,
			stats: [['HQ', 'Oslo']],
			bull: [[bare(bull), 'One']],
			bear: [[bare(bear), 'Two']],
			updated: '2026-09-08',
			related: ['Beta'],
		});
	});

	test.each([['zh', '主要风险'], ['ja', 'リスク要因'], ['ko', '주요 리스크'], ['de', 'Risiken'], ['fr', 'Risques'], ['es', 'Riesgos'], ['pt', 'Riscos']])('%s, where “%s” stand in for bear points', (code, heading) => {
		expect(readIn(code, `## ${heading}`, '- One')?.bear).toEqual([[heading, 'One']]);
	});

	test('English wherever the app speaks another language, or one that is not known', () => {
		for (const code of ['de', 'zh', 'xx', '']) expect(readIn(code, '**Bull:**', '- One', '', '*Updated Mar 4, 2026*')).toMatchObject({ bull: [['Bull', 'One']], updated: '2026-03-04' });
	});

	test('another language only where the app speaks it', () => {
		expect(readIn('en', '## Stärken', '- One', '', 'Stand: 8. September 2026')).toMatchObject({ bull: [], updated: null });
	});
});

describe('dates', () => {
	const conventions = compileConventions(allWords());
	const readDate = (text: string): string | null | undefined => {
		const written = dateAt(text, 0, conventions);
		return written === undefined ? undefined : (written.date?.date ?? null);
	};

	test.each([
		['Wednesday, March 4, 2026', '2026-03-04'],
		['Mar 4th, 2026', '2026-03-04'],
		['4-Mar-2026', '2026-03-04'],
		['2026年3月4日', '2026-03-04'],
		['2026 年 3 月 4 日', '2026-03-04'],
		['2026年3月4號', '2026-03-04'],
		['2026年3月', '2026-03'],
		['2026/3/4', '2026-03-04'],
		['2026년 3월 4일', '2026-03-04'],
		['2026. 3. 4.', '2026-03-04'],
		['2026.03.04', '2026-03-04'],
		['12. April 2026', '2026-04-12'],
		['4. März 2026', '2026-03-04'],
		['4. Mär. 2026', '2026-03-04'],
		['Mittwoch, den 4. März 2026', '2026-03-04'],
		['13.04.2026', '2026-04-13'],
		['Dezember 2026', '2026-12'],
		['3 février 2026', '2026-02-03'],
		['1er mars 2026', '2026-03-01'],
		['mardi 3 févr. 2026', '2026-02-03'],
		['août 2026', '2026-08'],
		['2 de julio, 2025', '2025-07-02'],
		['2 de julio de 2025', '2025-07-02'],
		['miércoles, 2 de julio del 2025', '2025-07-02'],
		['dic 2025', '2025-12'],
		['septiembre de 2026', '2026-09'],
		['2 de março de 2026', '2026-03-02'],
		['segunda-feira, 2 de fev. de 2026', '2026-02-02'],
		['out 2026', '2026-10'],
		['1º de maio de 2026', '2026-05-01'],
		['[[2026-03-04 Wednesday]]', '2026-03-04'],
		['「2026年3月4日」', '2026-03-04'],
		['2026-03-04T23:42:18+0900', '2026-03-04'],
		['2026-03-04 23:42', '2026-03-04'],
	])('%s', (text, day) => {
		expect(readDate(text)).toBe(day);
	});

	test.each(['06-10-2026', '06/10/2026', '6.10.2026', '03/04/26', '4.3.26', '2026年13月4日', '31. Juni 2026', '30 février 2026', '2026. 2. 30.'])('%s is unreadable, never guessed', (text) => {
		expect(readDate(text)).toBeNull();
	});

	test.each(['2026年', '3月4日', 'mars', 'FY2026', '2026'])('%s is no date', (text) => {
		expect(readDate(text)).toBeUndefined();
	});
});

describe('the tables', () => {
	const lists = ({ months: _, weekdays, ordinalEndings, ...others }: Vocabulary): [string, readonly string[]][] =>
		Object.entries({ ...others, weekdays: weekdays.flat(), ordinalEndings: Object.keys(ordinalEndings) });

	test.each([...LANGUAGES].map(([code, { words }]) => [code, words] as const))('of %s hold words in lower case, each once in its list, twelve months and seven weekdays', (_, words) => {
		for (const [, list] of lists(words)) {
			expect(list).toEqual(list.map((word) => word.toLowerCase().normalize('NFC').trim()));
			expect(new Set(list).size).toBe(list.length);
		}
		expect(words.months).toHaveLength(12);
		expect(words.weekdays).toHaveLength(7);
	});

	test('of all languages agree on which month a name means, and on which side a word is', () => {
		const months = new Map<string, number>();
		for (const { months: table } of allWords()) table.forEach((names, month) => names.forEach((name) => {
			expect(months.get(name) ?? month, name).toBe(month);
			months.set(name, month);
		}));
		const bull = new Set(allWords().flatMap((words) => [...words.bullWords, ...words.proWords]));
		expect(allWords().flatMap((words) => [...words.bearWords, ...words.conWords]).filter((word) => bull.has(word))).toEqual([]);
	});

	test('of all languages at once read English notes as English alone does', () => {
		const vault = join(import.meta.dirname, '../../../vault');
		const conventions = compileConventions(allWords());
		for (const path of readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))) {
			const text = readFileSync(join(vault, path), 'utf8');
			expect(readActorNote(text, path, { ...READING, conventions })).toEqual(read(text, path));
		}
	});
});

test.each(['\u00a0', '\u202f'])('French sets the colon off by a blank that does not break', (blank) => {
	expect(readIn('fr', `Points faibles${blank}:`, '- Dette', '', `**Cas haussier**${blank}: pas cher`)).toMatchObject({ bear: [['Points faibles', 'Dette']], bull: [['Cas haussier', 'pas cher']] });
});
