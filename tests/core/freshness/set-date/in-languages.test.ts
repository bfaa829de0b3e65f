/** Setting the updated date of notes in other languages than English. */

import { describe, expect, test } from 'vitest';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { wordsFor } from '../../../../src/core/actor/words/languages/languages';
import { setUpdatedDate } from '../../../../src/core/freshness/set-date/edits';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { READING } from '../../actor/reading';
import { granted } from '../../markdown/write/planned';

const TODAY = '2026-11-26';

function after(code: string, text: string): string {
	return applyEdits(text, granted(setUpdatedDate(text, TODAY, { ...READING, conventions: compileConventions(wordsFor(code)) })));
}

describe('a mark keeps its words, and its date its form', () => {
	test.each([
		['fr', '*Mis à jour le 3 février 2026*', '*Mis à jour le 26 novembre 2026*'],
		['fr', '*Mis à jour le 3 sept. 2025 (résultats)*', '*Mis à jour le 26 nov. 2026 (résultats)*'],
		['fr', '*Dernière mise à jour : 2026-02-03*', '*Dernière mise à jour : 2026-11-26*'],
		['fr', '*Créé le 1er mars 2025 · Mis à jour le 3 février 2026*', '*Créé le 1er mars 2025 · Mis à jour le 26 novembre 2026*'],
		['fr', '*MAJ 03/02/2026*', '*MAJ 2026-11-26*'],
		['de', '*Aktualisiert am 12. April 2026*', '*Aktualisiert am 26. November 2026*'],
		['de', 'Stand: 12. April 2026', 'Stand: 26. November 2026'],
		['de', '*Zuletzt aktualisiert: Di., 13.01.2026*', '*Zuletzt aktualisiert: Do., 26.11.2026*'],
		['es', '*Actualizado el 2 de julio, 2025*', '*Actualizado el 26 de noviembre, 2026*'],
		['es', '**Última actualización:** 8 de septiembre de 2026', '**Última actualización:** 26 de noviembre de 2026'],
		['pt', 'Atualizado em 8 de setembro de 2026', 'Atualizado em 26 de novembro de 2026'],
		['zh', '最后更新：2026年9月8日', '最后更新：2026年11月26日'],
		['zh', '*更新于2026年9月8日*', '*更新于2026年11月26日*'],
		['ja', '*2026年9月8日更新*', '*2026年11月26日更新*'],
		['ja', '2026年9月8日現在', '2026年11月26日現在'],
		['ja', '*更新日：2026年9月8日（火）*', '*更新日：2026年11月26日（木）*'],
		['ko', '최종 업데이트: 2026년 9월 8일', '최종 업데이트: 2026년 11월 26일'],
	])('%s: %s', (code, mark, expected) => {
		expect(after(code, `# A\n\n${mark}\n\nText.`)).toBe(`# A\n\n${expected}\n\nText.`);
	});

	test('a month that two languages share is written in that of the verb', () => {
		expect(after('de', '*Updated April 2026*').replace('November', 'same in both')).toBe('*Updated same in both 2026*');
		const december = { ...READING, conventions: compileConventions(wordsFor('de')) };
		const text = '*Aktualisiert im April 2026*\n\n*Aktualisiert am 3. April 2026*';
		expect(applyEdits(text, granted(setUpdatedDate(text, '2026-12-24', december)))).toContain('*Aktualisiert am 24. Dezember 2026*');
	});
});

describe('a verb that says what was done is left alone, beside a plain mark and where it is the only one', () => {
	test.each([
		['fr', '*Complété le 3 février 2026*', '*Mis à jour le 2026-01-01*'],
		['de', '*Ergänzt am 12. April 2026*', '*Aktualisiert am 2026-01-01*'],
		['ja', '*改訂：2026年9月8日*', '*更新日：2026-01-01*'],
	])('%s: %s', (code, mark, plain) => {
		expect(after(code, mark)).toBe(`${mark}\n\n*Updated 2026-11-26*`);
		expect(after(code, `${plain}\n\n${mark}`)).toBe(`${plain.replace('2026-01-01', '2026-11-26')}\n\n${mark}`);
	});
});

describe('a note that says when it was made gets a line like that', () => {
	test.each([
		['fr', '*Créé le 3 février 2026*', '*Mis à jour le 26 novembre 2026*'],
		['fr', '*Créé le 2026-02-03*', '*Mis à jour le 2026-11-26*'],
		['de', '*Erstellt am 3. Februar 2026 (Entwurf)*', '*Aktualisiert am 26. November 2026*'],
		['es', '*Creado: 2 de julio de 2025*', '*Actualizado: 26 de noviembre de 2026*'],
		['zh', '*创建于 2026年9月8日*', '*更新 2026年11月26日*'],
		['ko', '*작성: 2026년 9월 8일*', '*업데이트: 2026년 11월 26일*'],
		['en', '*Created Mar 4, 2025*', '*Updated Nov 26, 2026*'],
		['en', '*Created on 2025-03-04*', '*Updated on 2026-11-26*'],
		['en', '*Created [[2025-03-04]]*', '*Updated 2026-11-26*'],
		['en', '*Created Mar 2025*', '*Updated 2026-11-26*'],
		['en', '*Stub created 2025-03-04*', '*Updated 2026-11-26*'],
		['fr', '*Created 2026-02-03*', '*Updated 2026-11-26*'],
	])('%s: %s', (code, created, expected) => {
		expect(after(code, `# A\n\n${created}\n`)).toBe(`# A\n\n${created}\n\n${expected}\n`);
	});

	test('in English where nothing tells the language', () => {
		expect(after('fr', '# A\n')).toBe('# A\n\n*Updated 2026-11-26*\n');
	});
});
