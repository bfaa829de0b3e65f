/** An empty panel says why it is empty and what to do. */
import { expect, test } from 'vitest';
import type { ActorRule } from '../../../src/core/actor/vault/rule';
import { describeActorRules } from '../../../src/core/actor/vault/describe-rules';
import { describeEmpty, type VaultState } from '../../../src/core/card/empty-state';

const TAG: readonly ActorRule[] = [{ kind: 'tag', tag: 'actor' }];
const FOLDER: readonly ActorRule[] = [{ kind: 'folder', folder: 'Companies' }];
/** The rule in words, which the rules have. */
const FOLDERS = describeActorRules(FOLDER);
const READ: VaultState = { actors: 12, read: 40, total: 40, isEmpty: false, rules: TAG };

test('no note is open', () => {
	expect(describeEmpty({ kind: 'none' }, READ, 'en-US')).toEqual({
		subject: '',
		sentence: 'Open a note to see its card.',
		hint: '',
		progress: '',
		offeredTag: null,
	});
});

test('the open note is no actor note: it says what would make it one, and offers that', () => {
	expect(describeEmpty({ kind: 'not an actor' }, READ, 'en-US')).toMatchObject({
		subject: '',
		sentence: "Dossier doesn't track this note.",
		hint: 'Tag it #actor or change the rule.',
		offeredTag: 'actor',
	});
});

test('the open note is left out: it says by what, and offers no tag, which would not help', () => {
	const leftOut = { sentence: 'It is no actor note: "Archive/" is one of Obsidian\'s excluded files.', hint: 'You can change that.' };
	expect(describeEmpty({ kind: 'not an actor', leftOut }, READ, 'en-US')).toMatchObject({ ...leftOut, offeredTag: null });
});

test('the note was deleted', () => {
	expect(describeEmpty({ kind: 'deleted', name: 'Acme' }, READ, 'en-US')).toMatchObject({ subject: 'Acme', sentence: 'was deleted.', offeredTag: null });
});

test('the vault cannot read the note: it says why', () => {
	expect(describeEmpty({ kind: 'unreadable', name: 'Acme', reason: 'EACCES: permission denied' }, READ, 'en-US')).toMatchObject({
		subject: 'Acme',
		sentence: "couldn't be read: EACCES: permission denied",
		offeredTag: null,
	});
});

test('the vault has no actor notes: it says how to begin', () => {
	const words = describeEmpty({ kind: 'none' }, { ...READ, actors: 0 }, 'en-US');
	expect(words.sentence).toBe('This vault has no actor notes yet.');
	expect(words.hint).toBe("Open a note about a company, person, fund or country and tag it #actor. You can change what counts in Dossier's settings.");
});

test('the vault has no notes at all: it says what to write', () => {
	const words = describeEmpty({ kind: 'none' }, { actors: 0, read: 0, total: 0, isEmpty: true, rules: TAG }, 'en-US');
	expect(words.sentence).toBe('This vault has no notes yet.');
	expect(words.hint).toBe('Write a note about a company, person, fund or country and tag it #actor to see its card here.');
});

test('a vault of which nothing is known yet is not called empty', () => {
	const words = describeEmpty({ kind: 'none' }, { actors: 0, read: 0, total: 0, isEmpty: false, rules: TAG }, 'en-US');
	expect(words.sentence).toBe('Open a note to see its card.');
});

test('a vault that is still being read is not called empty, and shows how far it is', () => {
	const words = describeEmpty({ kind: 'none' }, { actors: 0, read: 1200, total: 5304, isEmpty: false, rules: TAG }, 'en-US');
	expect(words.sentence).toBe('Open a note to see its card.');
	expect(words.progress).toBe('Reading notes… 1,200 of 5,304');
});

test('where several rules make actor notes it offers the tag among them', () => {
	expect(describeEmpty({ kind: 'not an actor' }, { ...READ, rules: [...FOLDER, ...TAG] }, 'en-US')).toMatchObject({
		hint: 'Tag it #actor or change the rules.',
		offeredTag: 'actor',
	});
});

test('where no rule asks for a tag, none is offered or spoken of', () => {
	const rules = { ...READ, rules: FOLDER };
	expect(describeEmpty({ kind: 'not an actor' }, rules, 'en-US')).toMatchObject({ hint: `${FOLDERS} You can change the rule in Dossier's settings.`, offeredTag: null });
	expect(describeEmpty({ kind: 'none' }, { ...rules, actors: 0 }, 'en-US').hint).toBe(`${FOLDERS} You can change what counts in Dossier's settings.`);
	expect(describeEmpty({ kind: 'none' }, { ...rules, isEmpty: true }, 'en-US').hint).toBe('Write a note about a company, person, fund or country to see its card here.');
});
