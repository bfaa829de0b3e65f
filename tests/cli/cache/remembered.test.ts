/** A large vault is worked out once: afterwards every command says what it would say of a vault that it never saw. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, lineHashes } from '../../../src/core/check/accepting/line-hashes';
import { THOROUGH } from '../../runs';
import { dossier } from '../run';

const LONG_AGO = new Date('2026-01-02T03:04:05Z');
/** As many as are worth remembering, and some. */
const COUNT = 520;

function leave(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
	utimesSync(file, LONG_AGO, LONG_AGO);
}

interface Firm {
	readonly alias: number;
	readonly rival: number;
	readonly figure: number;
	readonly accepts: boolean;
	readonly promise: boolean;
	/** What nobody else sees of it. */
	readonly thought: number;
}

/** Notes that speak of each other: peers that may not list back, figures of others in tables, names that two may share. */
const note = ({ alias, rival, figure, accepts, promise, thought }: Firm): string => `---
tags: [actor]
aliases: [Also ${alias}]
updated: 2026-0${1 + (figure % 9)}-03
---

## Quick stats

| Metric | Value |
|---|---|
| Revenue FY2025 | $${figure}B |${accepts ? ' %% dossier-ignore figure-drift: two funds %%' : ''}
| Next launch | ${promise ? 'expected Feb 2026' : 'none'} |

Thought ${thought}.

## Related

- [[Firm ${rival}]] — competitor

| Actor | Revenue FY2025 |
|---|---|
| [[Firm ${rival}]] | $${figure + 3}B |
`;

const firm = fc.record({ alias: fc.nat(40), rival: fc.nat(40), figure: fc.integer({ min: 1, max: 40 }), accepts: fc.boolean(), promise: fc.boolean(), thought: fc.nat(3) });
const place = fc.nat(40).map((at) => `Firms/Firm ${at}.md`);
const step = fc.oneof(
	fc.record({ does: fc.constant('writes' as const), to: place, text: firm.map(note) }),
	fc.record({ does: fc.constant('writes' as const), to: fc.nat(9).map((at) => `New/Firm ${at}.md`), text: firm.map(note) }),
	fc.record({ does: fc.constant('writes' as const), to: place, text: fc.constant('No actor any more.\n') }),
	fc.record({ does: fc.constant('thinks' as const), to: place, text: fc.nat(9).map((number) => `Thought ${number}.`) }),
	fc.record({ does: fc.constant('deletes' as const), to: place, text: fc.constant('') }),
	fc.record({ does: fc.constant('renames' as const), to: place, text: fc.nat(9).map((at) => `Moved/Firm ${at}.md`) }),
);

const COMMANDS: readonly (readonly string[])[] = [
	['check', 'Firms/Firm 3', '--hints'], ['card', 'Firm 5'], ['card', 'Also 5'], ['check', '--hints', '--format', 'json'], ['stale', '--format', 'md'], ['export'], ['compare', '--folder', 'Firms', '--format', 'json'], ['check', 'Firms/Firm 7', '--hints'],
	['card', 'Firm 7'], ['metrics'],
];

const answers = (vault: string, ...options: string[]): unknown[] => COMMANDS.map(([command = '', ...words]) => dossier(command, vault, ...words, ...options, '--today', '2026-07-02'));

describe('a vault that was read before', () => {
	test('is answered about as one that was not, whatever has changed', { timeout: 600_000 }, () => {
		const firms = fc.array(firm, { minLength: 41, maxLength: 41 });
		fc.assert(fc.property(firms, fc.array(fc.array(step, { minLength: 6, maxLength: 14 }), { minLength: 2, maxLength: 3, size: 'max' }), (first, rounds) => {
			const vault = mkdtempSync(path.join(tmpdir(), 'dossier-remembered-'));
			for (let at = 0; at < COUNT; at++) {
				const text = first[at];
				leave(path.join(vault, `Firms/Firm ${at}.md`), text === undefined ? 'Of no actor.\n' : note(text));
			}
			answers(vault);
			for (const steps of rounds) {
				for (const { does, to, text } of steps) {
					const file = path.join(vault, to);
					if (does === 'writes') leave(file, text);
					else if (!readdirSync(path.dirname(file)).includes(path.basename(file))) continue;
					else if (does === 'thinks') leave(file, readFileSync(file, 'utf8').replace(/^Thought .*$/m, text));
					else if (does === 'deletes') rmSync(file);
					else {
						mkdirSync(path.join(vault, path.dirname(text)), { recursive: true });
						renameSync(file, path.join(vault, text));
					}
				}
				const anew = answers(vault, '--no-cache');
				expect(answers(vault)).toEqual(anew);
				expect(answers(vault)).toEqual(anew);
			}
			rmSync(vault, { recursive: true });
		}), { numRuns: THOROUGH ? 20 : 2, endOnFailure: true });
	});

	test('is told nothing of what the settings accept, also where the lines of another note tell that it still holds', () => {
		const vault = mkdtempSync(path.join(tmpdir(), 'dossier-remembered-'));
		const texts = { 'A.md': '| Actor | Market cap |\n|---|---|\n| [[B]] | $9B (May 2026) |\n', 'B.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Market cap | $4B (May 2026) |\n' };
		for (const [name, text] of Object.entries(texts)) leave(path.join(vault, name), text);
		for (let at = 0; at < COUNT; at++) leave(path.join(vault, `Others/${at}.md`), 'Of no actor.\n');
		const lines = [lineHashes(texts['A.md'])[2] ?? 0, lineHashes(texts['B.md'])[6] ?? 0];
		const accepted = { rule: 'figure-drift', notes: ['A.md', 'B.md'], fingerprint: fingerprintOf(lines), reason: 'two funds' };
		const settings = path.join(mkdtempSync(path.join(tmpdir(), 'dossier-settings-')), 'data.json');
		writeFileSync(settings, JSON.stringify({ acceptedFindings: [accepted] }));
		const check = (...words: string[]): string => dossier('check', vault, '--rule', 'figure-drift', ...words).out;
		const silent = ['', '', ''];
		for (const asked of [[], ['A.md'], ['B.md']]) {
			expect(check(...asked, '--no-cache')).toContain('A.md:3: ');
			expect(silent.map(() => check(...asked, '--settings', settings))).toEqual(silent);
		}
	});
});
