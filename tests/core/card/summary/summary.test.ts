/** What counts as a summary of an actor: right, or none. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { compileConventions } from '../../../../src/core/actor/words/conventions';
import { allWords } from '../../../../src/core/actor/words/languages/languages';
import { summaryOf, type CardSummary } from '../../../../src/core/card/summary/summary';
import { runs } from '../../../runs';
import { READING } from '../../actor/reading';

const OPTIONS = { ...READING, conventions: compileConventions(allWords()), actorRules: [{ kind: 'folder', folder: '' } as const] };

function summary(text: string, path = 'Acme.md'): CardSummary | null {
	const note = readActorNote(text, path, OPTIONS);
	if (note === undefined) throw new Error('No actor note.');
	return summaryOf(note, text, OPTIONS.conventions);
}

describe('a property', () => {
	test.each([
		['description: Maker of anvils', 'Maker of anvils', 'description'],
		['one_liner: "Anvils, by **mail**"', 'Anvils, by **mail**', 'one_liner'],
		['One-liner: Anvils by mail', 'Anvils by mail', 'One-liner'],
		['summary: >-\n  Anvils\n  by mail', 'Anvils by mail', 'summary'],
		['resumen: Fabrica yunques', 'Fabrica yunques', 'resumen'],
		['descripcion: Fabrica yunques', 'Fabrica yunques', 'descripcion'],
		['简介: 生产铁砧的公司', '生产铁砧的公司', '简介'],
		['概要: 金床を作る会社', '金床を作る会社', '概要'],
		['요약: 모루를 만드는 회사', '모루를 만드는 회사', '요약'],
		['Kurzbeschreibung: Baut Ambosse', 'Baut Ambosse', 'Kurzbeschreibung'],
		['résumé: Fabrique des enclumes', 'Fabrique des enclumes', 'résumé'],
		['descrição: Fabrica bigornas', 'Fabrica bigornas', 'descrição'],
		['description: Long words on anvils\ntagline: Anvils by mail', 'Anvils by mail', 'tagline'],
	])('%s', (yaml, text, property) => {
		expect(summary(`---\n${yaml}\n---\nAcme makes anvils for coyotes.\n`)).toEqual({ text, line: 1, property });
	});

	test.each([
		'description: ""', 'description: Acme', 'description: TBD', 'description: "{{description}}"', 'description: "[What they do]"',
		'description: "[[Anvils]]"', 'summary: done', 'summary: true', 'description: [a, b]', 'descriptions: Maker of anvils', 'description: "<% tp.file.title %> is a firm"',
	])('%s is none', (yaml) => {
		expect(summary(`---\n${yaml}\n---\n`)).toBeNull();
	});
});

describe('the sentence a note opens with', () => {
	test.each<[string, string, string]>([
		['below the title', '# Acme\n\nAcme makes anvils for coyotes. It is old.', 'Acme makes anvils for coyotes.'],
		['below tags and labels', '# Acme\n\n#actor #anvils\n\n**Type:** company\n\nAcme makes anvils for coyotes.', 'Acme makes anvils for coyotes.'],
		['below links and a comment', '# Acme\n\n[[Index]] · [[Anvils]]\n\n%% draft %%\n\nAcme makes anvils for coyotes.', 'Acme makes anvils for coyotes.'],
		['below a list of facts', '# Acme\n\n- Founded: 1949\n- HQ: Oslo\n\nAcme makes anvils for coyotes.', 'Acme makes anvils for coyotes.'],
		['below a heading of its kind', '# Acme\n\n## 1. Overview:\n\nAcme makes anvils for coyotes.', 'Acme makes anvils for coyotes.'],
		['below a heading that asks who', '# Kim\n\n## Who they are\n\nKim makes anvils for coyotes.', 'Kim makes anvils for coyotes.'],
		['with names and paths as code', '`Acme` makes anvils at `/v1/anvils` for coyotes.', '`Acme` makes anvils at `/v1/anvils` for coyotes.'],
		['in italics at its opening', '_Acme_ makes anvils for coyotes.', '_Acme_ makes anvils for coyotes.'],
		['alone, without a mark, in Chinese', '# 雅客\n\n铁砧与火箭，销往四十国\n\n## 产品\n\n铁砧。', '铁砧与火箭，销往四十国'],
		['with links in it', '**[[Acme]]** makes [[Anvil|anvils]] for [[Coyote|coyotes]].', '**[[Acme]]** makes [[Anvil|anvils]] for [[Coyote|coyotes]].'],
		['over lines', 'Acme makes anvils\nfor coyotes. It is old.', 'Acme makes anvils for coyotes.'],
		['past abbreviations', 'Acme Inc. of the U.S. makes approx. 5 anvils. It is old.', 'Acme Inc. of the U.S. makes approx. 5 anvils.'],
		['past numbers', 'Acme made 3.5 million anvils in Oslo. It is old.', 'Acme made 3.5 million anvils in Oslo.'],
		['with sources', 'Acme makes anvils for coyotes.[^1] It is old.', 'Acme makes anvils for coyotes.[^1]'],
		['in Chinese', '# 雅客\n\n雅客是一家生产铁砧的公司。总部在奥斯陆。', '雅客是一家生产铁砧的公司。'],
		['in Japanese', 'アクメは金床を作る会社です。古い。', 'アクメは金床を作る会社です。'],
		['in Korean', '애크미는 오슬로에서 모루를 만드는 회사이다. 오래됐다.', '애크미는 오슬로에서 모루를 만드는 회사이다.'],
		['in German', 'Acme baut z. B. Ambosse für Kojoten. Alt.', 'Acme baut z. B. Ambosse für Kojoten.'],
	])('%s', (_, text, expected) => {
		expect(summary(text)?.text).toBe(expected);
	});

	test('keeps its line, and a name may begin with a small letter or like advice', () => {
		expect(summary('# Acme\n\nAcme makes anvils for coyotes.')?.line).toBe(3);
		expect(summary('iForge makes anvils for coyotes.', 'iForge.md')?.text).toBe('iForge makes anvils for coyotes.');
		expect(summary('List makes anvils for coyotes.', 'List.md')?.text).toBe('List makes anvils for coyotes.');
	});

	test.each<[string, string]>([
		['a tag line', '#actor #anvils'],
		['a label line', '**Type:** Company that makes anvils.'],
		['a label without emphasis', 'What it is: a company that makes anvils.'],
		['a label above other text', '**Type:** company\nAcme makes anvils for coyotes.'],
		['an inline field', 'type:: a company that makes anvils.'],
		['a link list', '[[Anvils]], [[Coyotes]], [[Road runners]] and [[Rockets]].'],
		['a footer', '*Updated 2026-01-01*'],
		['a plain footer', 'Last updated on 2026-01-01 by the desk.'],
		['template text', '{{name}} makes things for other people.'],
		['text in brackets', '[Name] makes [things] for other people.'],
		['advice', 'Describe what the company does in a sentence.'],
		['a question', 'What does this company make and sell?'],
		['a remark in italics', '*A sentence on what the company does.*'],
		['a word on the note', 'This note is about a company in Oslo.'],
		['a pointer', 'See [[Anvils]] for all that there is.'],
		['no sentence', 'Maker of anvils for coyotes and other animals'],
		['a sentence without an end', 'Acme makes anvils for…'],
		['very little', 'Makes anvils.'],
		['a sentence without an end within reach', `Acme makes ${'very '.repeat(100)}good anvils.`],
		['text under another heading', '# Acme\n\n## Risks\n\nAcme may run out of coyotes soon.'],
		['text of a list', '- Acme makes anvils for coyotes.'],
		['a remark in italics that goes on', '_Made with tools in `a_b` by the desk. More of that follows._'],
		['a line of facts', 'Wiki · made in Oslo by the desk · three sources and more.'],
		['a phrase above other text', '# 雅客\n\n铁砧与火箭，销往四十国\n\n雅客是一家公司'],
		['a phrase on the note', '# 雅客\n\n仅供参考与个人学习使用\n\n## 产品'],
		['code that is run', '`$= dv.current().file.name` makes anvils for coyotes.'],
		['code', '`= this.file.name` makes anvils for coyotes.'],
		['nothing', ''],
	])('%s is none', (_, text) => {
		expect(summary(text)).toBeNull();
	});

	test('the first paragraph decides', () => {
		expect(summary('Maker of anvils\n\nAcme makes anvils for coyotes.')).toBeNull();
	});
});

test('whatever a note says, a summary is on one line and stands in the note', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aA .!。[]()*_#:\n\r|{<中`') }), (text) => {
		const found = summary(text);
		if (found === null) return;
		expect(found.text).not.toMatch(/[\r\n]/);
		expect(text.replace(/\s+/g, ' ')).toContain(found.text.replace(/\s+/g, ' '));
	}), { numRuns: runs(1000) });
});
