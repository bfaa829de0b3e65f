/** Every word for what actors are to each other does its work. The words are recorded, so that one that goes missing is noticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relationOf } from '../../../../../src/core/actor/vault/relation';
import type { ActorWords } from '../../../../../src/core/actor/words/relations/actor-words';
import { ACTOR_WORDS } from '../../../../../src/core/actor/words/relations/languages';
import { LANGUAGES } from '../../../../../src/core/actor/words/languages/languages';

const RECORDED = JSON.parse(readFileSync(join(import.meta.dirname, 'words-by-language.json'), 'utf8')) as Readonly<Record<string, ActorWords>>;

const hasBlanks = (word: string): boolean => (word.codePointAt(word.length - 1) ?? 0) < 0x300;
const said = (note: string): string | undefined => relationOf({ note, group: null });

describe.each(Object.entries(RECORDED))('in %s', (code, { relations }) => {
	const [peer = ''] = relations.peers;
	const [other = ''] = relations.others;
	const beside = (...words: string[]): string => words.join(words.every(hasBlanks) ? ' ' : '');

	test('each word for a peer makes one, as a remark and as a group', () => {
		for (const word of relations.peers) {
			expect([word, said(word), relationOf({ note: null, group: word })]).toEqual([word, 'peer', 'peer']);
			expect([word, said(`Acme: ${word} (2026)`)]).toEqual([word, 'peer']);
		}
	});

	test('each word for another relation, and each role, is that, whatever group it stands in', () => {
		for (const word of [...relations.others, ...relations.roles]) expect([word, relationOf({ note: word, group: peer })]).toEqual([word, 'other']);
		for (const word of relations.modifiers) expect([word, relationOf({ note: beside(word, relations.roles[0] ?? ''), group: peer })]).toEqual([word, 'other']);
	});

	test('a group of both leaves it to the remark', () => {
		for (const joint of [' / ', ', ', ...relations.joints.map((word) => (hasBlanks(word) ? ` ${word} ` : word))]) {
			const group = `${other}${joint}${peer}`;
			expect([group, relationOf({ note: null, group }), relationOf({ note: peer, group })]).toEqual([group, undefined, 'peer']);
		}
	});

	test('an idiom says nothing', () => {
		for (const word of relations.idioms) expect([word, said(word)]).toEqual([word, undefined]);
	});

	test('what is denied is no peer, what was once is none now', () => {
		for (const word of relations.nots) expect([word, said(beside(word, peer))]).toEqual([word, 'not a peer']);
		for (const word of relations.notsAfter) expect([word, said(`${peer}${word}`)]).toEqual([word, 'not a peer']);
		for (const word of relations.formers) expect([word, said(beside(word, peer))]).toEqual([word, 'other']);
	});

	test('a relation to a peer is none of a peer', () => {
		for (const word of relations.linkers) expect([word, said(`${other} ${word} ${peer}`)]).toEqual([word, 'other']);
		for (const word of relations.ownerMarks) expect([word, said(`${peer}${word}${other}`)]).toEqual([word, 'other']);
	});

	test('the tables hold the recorded words: a new one is to be added to words-by-language.json', () => {
		expect(ACTOR_WORDS.get(code)).toEqual(RECORDED[code]);
	});
});

test('every language that notes are read in has its table', () => {
	expect(Object.keys(RECORDED)).toEqual([...ACTOR_WORDS.keys()]);
	expect([...ACTOR_WORDS.keys()].sort()).toEqual([...LANGUAGES.keys()].sort());
});
