/** Dossier's commands on the app's own command line, as the built plugin registers them: the answers that the program gives in Node. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier } from '../cli/run';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage } from './stage-page';

const NOTES = {
	'Firms/Acme.md': '#actor #bank\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Market cap | $4B |\n\n**Bull:**\n- Cheap\n\n*Updated 2026-01-01*\n\n## Related\n\n- [[Basalt]] — competitor\n',
	'Firms/Basalt.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Market cap | $7B |\n\n*Updated 2026-13-45*\n',
	'Table.md': '| Actor | Market cap |\n| --- | --- |\n| [[Acme]] | $9B |\n',
};

describe.skipIf(hasNoBrowser)('the command line of the app', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-stage-'));
	for (const [name, text] of Object.entries(NOTES)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	const stage = sharedPage(() => StagePage.open(folder));
	const run = (command: string, params: Record<string, string> = {}): Promise<string> => stage().page.evaluate(
		([name, given]) => window.stage?.runCli(name, given) ?? '',
		[command, params] as const,
	);

	test.each<[string, string, Record<string, string>, string[]]>([
		['a card as JSON', 'card', { name: 'Acme', format: 'json' }, ['card', folder, 'Acme']],
		['a card as text', 'card', { name: '[[Acme]]' }, ['card', folder, 'Acme', '--format', 'text']],
		['a comparison', 'compare', { 'peers-of': 'Acme', metrics: 'Market cap' }, ['compare', folder, '--peers-of', 'Acme', '--metrics', 'Market cap']],
		['a comparison as CSV', 'compare', { actors: 'Acme,Basalt', format: 'csv' }, ['compare', folder, '--actors', 'Acme,Basalt', '--format', 'csv']],
		['what is overdue', 'stale', { tag: 'bank' }, ['stale', folder, '--tag', 'bank', '--format', 'md']],
		['dated facts', 'stale', { facts: 'true', format: 'json' }, ['stale', folder, '--facts', '--format', 'json']],
		['findings as JSON', 'check', { format: 'json', hints: 'true' }, ['check', folder, '--format', 'json', '--hints']],
		['how the vault could be read', 'fit', {}, ['fit', folder]],
	])('answers %s as the program does', async (_, command, params, words) => {
		const { out } = dossier(...words);
		expect(out).not.toBe('');
		expect(await run(`dossier:${command}`, params)).toBe(out);
	});

	test('answers findings with a sentence on what they come to, of the vault or a note', async () => {
		const whole = dossier('check', folder);
		expect(await run('dossier:check')).toBe(`${whole.out}${whole.err}`);
		const one = dossier('check', folder, 'Firms/Basalt');
		expect(await run('dossier:check', { note: 'Basalt' })).toBe(`${one.out}${one.err}`);
	});

	test('says what it answers', async () => {
		const said = await run('dossier');
		expect(said.split('\n')[0]).toBe('2 actor notes');
		for (const command of ['card', 'compare', 'stale', 'check', 'fit']) expect(said).toContain(`dossier:${command}  `);
	});

	test.each<[string, Record<string, string>, string]>([
		['card', { name: 'Acne' }, 'No actor is called "Acne". Did you mean Acme?\n'],
		['compare', {}, 'Choose one of actors=A,B, peers-of=NAME, tag=TAG or folder=FOLDER.\n'],
		['stale', { format: 'xml' }, 'format= must be jsonl, json, csv or md, not "xml".\n'],
		['check', { rule: 'no-such' }, '"no-such" isn\'t a rule.'],
		['check', { note: 'Nowhere' }, 'There is no note "Nowhere".\n'],
	])('says what can\'t be answered: %s %j', async (command, params, sentence) => {
		expect(await run(`dossier:${command}`, params)).toContain(sentence);
	});

	test('refuses a card of nobody by its own rules', async () => {
		await expect(run('dossier:card')).rejects.toThrow('Missing required parameter: name');
	});
});
