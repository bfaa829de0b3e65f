/** Findings are kept true note by note: after any changes they are those of a fresh check, and few notes are judged anew. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorIndex } from '../../../src/core/actor/vault/actor-index';
import { nameOf } from '../../../src/core/actor/note/path';
import { ALL_RULES } from '../../../src/core/check/all-rules';
import { Check } from '../../../src/core/check/check';
import { KeptFindings } from '../../../src/core/check/kept-findings';
import { readCheckedNote } from '../../../src/core/check/rule/checked-note';
import { noteRule } from '../../../src/core/check/rule/rule';
import { runs } from '../../runs';
import { checkVault, givenBy } from './checked-vault';

const GIVEN = givenBy();

/** A vault that changes, as the app would follow it: the index may know of a change before the findings do, or after. */
class ChangingVault {
	readonly index = new ActorIndex();
	readonly kept: KeptFindings;
	private readonly check: Check;

	constructor(rules = ALL_RULES, readonly texts: Record<string, string> = {}) {
		const resolve = (target: string): string | undefined => (
			Object.keys(this.texts).find((path) => path === target || path === `${target}.md` || nameOf(path) === target)
		);
		this.check = new Check(rules, GIVEN);
		this.kept = new KeptFindings(this.check, { index: this.index, resolve });
	}

	/** The same vault, known by what was found in it; `met` are told the notes that the check looks at. */
	recalled(met: string[] = []): ChangingVault {
		const vault = new ChangingVault(ALL_RULES, this.texts);
		for (const path of Object.keys(this.texts)) {
			const known = this.kept.known(path);
			vault.intoIndex(path);
			if (known === undefined) continue;
			vault.kept.recall(path, known, () => {
				met.push(path);
				vault.check.take(path, known);
			});
		}
		return vault;
	}

	change(path: string, text: string | null, isIndexFirst = true): void {
		if (text === null) delete this.texts[path];
		else this.texts[path] = text;
		if (isIndexFirst) this.intoIndex(path);
		this.intoFindings(path);
		if (isIndexFirst) return;
		this.intoIndex(path);
		this.intoFindings(path);
	}

	judge(most = Infinity): string[] {
		const judged: string[] = [];
		for (const path of this.kept.judging()) {
			judged.push(path);
			if (judged.length >= most) break;
		}
		return judged;
	}

	private intoIndex(path: string): void {
		const actor = this.read(path)?.actor;
		if (actor === undefined) this.index.delete(path);
		else this.index.set(actor);
	}

	private intoFindings(path: string): void {
		const note = this.read(path);
		if (note === undefined) this.kept.delete(path);
		else this.kept.set(note);
	}

	private read(path: string): ReturnType<typeof readCheckedNote> {
		const text = this.texts[path];
		return text === undefined ? undefined : readCheckedNote(path, text, GIVEN.reading);
	}
}

const PATHS = ['Acme.md', 'Beta.md', 'Gamma.md', 'Old/Acme.md', 'List.md'];
const NAMES = ['Acme', 'Beta', 'Gamma'];

/** Parts that notes are put together from: each has something to do with another note. */
const PARTS = fc.oneof(
	fc.constantFrom('#actor', '*Updated 2026-06-01*', '*Updated 2027-01-01*', 'Launch expected in Feb 2026.'),
	fc.constantFrom('| Ticker | ACM |', '| Market cap | $12B |', '| Market cap | $12B (May 2026) |', '| Revenue (FY2025) | $5B | [[List]] |')
		.map((row) => `## Quick stats\n\n| Metric | Value | Source |\n|---|---|---|\n${row}`),
	fc.subarray(NAMES, { minLength: 1 }).map((names) => `## Related\n\n${names.map((name) => `- [[${name}]] — competitor`).join('\n')}`),
	fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('$8B', '$12B', '$30B'))
		.map(([name, cap]) => `| Company | Market cap |\n|---|---|\n| [[${name}]] | ${cap} |`),
	fc.constant('%% dossier-ignore figure-drift, one-sided-peer: known %%'),
);
const TEXT = fc.tuple(fc.subarray(['Acme', 'Beta Works', 'Gamma Tools']), fc.array(PARTS, { maxLength: 5 })).map(([aliases, parts]) => (
	[...(aliases.length === 0 ? [] : [`---\naliases: [${aliases.join(', ')}]\n---`]), ...parts].join('\n\n')
));
const CHANGE = fc.record({
	path: fc.constantFrom(...PATHS), text: fc.option(TEXT, { freq: 4 }), isIndexFirst: fc.boolean(), judged: fc.constantFrom(0, 1, Infinity),
	isRecalled: fc.boolean(),
});

test('after any changes the same is found as by a fresh check of what is left', () => {
	fc.assert(fc.property(fc.array(CHANGE, { minLength: 1, maxLength: 12 }), (changes) => {
		let vault = new ChangingVault();
		for (const { path, text, isIndexFirst, judged, isRecalled } of changes) {
			vault.change(path, text, isIndexFirst);
			vault.judge(judged);
			if (judged === Infinity && isRecalled) vault = vault.recalled();
		}
		vault.judge();
		const { findings, crashes } = checkVault(ALL_RULES, vault.texts, GIVEN);
		expect({ findings: vault.kept.findings(), crashes: vault.kept.crashes() }).toEqual({ findings, crashes });
	}), { numRuns: runs(600) });
});

const peer = (...names: string[]): string => `#actor\n\n## Related\n\n${names.map((name) => `- [[${name}]] — competitor`).join('\n')}\n`;

test('of a changed note only those are judged anew that speak of it', () => {
	const vault = new ChangingVault();
	for (let number = 0; number < 50; number++) vault.change(`Note ${String(number)}.md`, peer(`Note ${String(number + 1)}`));
	vault.judge();
	vault.change('Note 7.md', peer('Note 8', 'Note 9'));
	expect(vault.judge().sort()).toEqual(['Note 6.md', 'Note 7.md']);
});

test('what is recalled is taken in where the check looks at it, and no sooner', () => {
	const vault = new ChangingVault();
	for (let number = 0; number < 50; number++) vault.change(`Note ${String(number)}.md`, peer(`Note ${String(number + 1)}`));
	vault.judge();
	const met: string[] = [];
	const recalled = vault.recalled(met);
	expect([recalled.kept.findings(), met]).toEqual([vault.kept.findings(), []]);
	recalled.change('Note 7.md', `${peer('Note 8')}\nA thought.\n`);
	expect([recalled.judge(), met]).toEqual([['Note 7.md'], ['Note 8.md']]);
	recalled.change('Note 7.md', peer('Note 8', 'Note 9'));
	expect([recalled.judge().sort(), met.sort()]).toEqual([['Note 6.md', 'Note 7.md'], ['Note 6.md', 'Note 8.md', 'Note 9.md']]);
});

test('where nothing of a note changes that others see, it alone is judged anew', () => {
	const vault = new ChangingVault();
	for (let number = 0; number < 5; number++) vault.change(`Note ${String(number)}.md`, peer('Note 0'));
	vault.judge();
	vault.change('Note 0.md', `${peer('Note 0')}\nA thought.\n`);
	expect(vault.judge()).toEqual(['Note 0.md']);
	vault.change('Note 0.md', `*Updated 2026-06-01*\n\n${peer('Note 0')}`);
	expect(vault.judge()).toHaveLength(5);
});

test('a name that changes by a blank alone is another', () => {
	const vault = new ChangingVault();
	vault.change('Acme.md', '#actor');
	vault.change('Beta.md', '---\ntags: actor\naliases: [Ac me]\n---');
	vault.judge();
	vault.change('Beta.md', '---\ntags: actor\naliases: [Acme]\n---');
	vault.judge();
	expect(vault.kept.findings().map(({ rule }) => rule)).toEqual(['name-clash']);
});

test.each([
	['comes', (vault: ChangingVault) => vault.change('Note 51.md', peer())],
	['goes', (vault: ChangingVault) => vault.change('Note 1.md', null)],
])('a note that %s is judged with those that link to its name', (_, change) => {
	const vault = new ChangingVault();
	for (const number of [0, 1, 50]) vault.change(`Note ${String(number)}.md`, peer(`Note ${String(number + 1)}`));
	vault.judge();
	change(vault);
	expect(vault.judge()).toHaveLength(2);
});

test('a rule that crashes at a note is told of until the note is another', () => {
	const crashing = noteRule({ id: 'crashing', severity: 'hint', on: true, summary: '', find: ({ text }) => {
		if (text === 'bad') throw new Error('No.');
		return [];
	} });
	const vault = new ChangingVault([crashing]);
	vault.change('A.md', 'bad');
	vault.judge();
	expect(vault.kept.crashes()).toEqual([{ rule: 'crashing', path: 'A.md', message: 'No.' }]);
	vault.change('A.md', 'good');
	vault.judge();
	expect(vault.kept.crashes()).toEqual([]);
});
