/** Answers about one note read a part of the vault, and say what reading all of it would. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier, REPOSITORY } from './run';

const SAMPLE = path.join(REPOSITORY, 'tests/vault');

interface Found {
	readonly rule: string;
	readonly places: readonly { readonly path: string }[];
}

function folderOf(notes: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-near-'));
	for (const [name, text] of Object.entries(notes)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

const findingsOf = (...words: string[]): Found[] => dossier('check', ...words, '--hints', '--format', 'json').out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Found);

const stats = (value: string, metric = 'Market cap'): string => `## Quick stats\n\n| Metric | Value |\n|---|---|\n| ${metric} | ${value} |\n`;

/** Ways in which other notes speak of the actor `A & Bé`. */
const WAYS: Readonly<Record<string, string>> = {
	'a table with a row for it': '| Actor | Market cap |\n|---|---|\n| [[A & Bé]] | $9B |\n',
	'a table in a quote, by an alias': '> | Actor | Market cap |\n> |---|---|\n> | [[Firms/A & Bé\\|Bé Inc]] | $9B |\n',
	'a table with a column for it': '| Metric | [[A & Bé]] |\n|---|---|\n| Market cap | $9B |\n',
	'a Markdown link in a table': '| Actor | Market cap |\n|---|---|\n| [A & Bé](Firms/A%20%26%20B%C3%A9.md) | $9B |\n',
	'a table under a heading that links to it': '## [[A & Bé]]\n\n| Metric | Value |\n|---|---|\n| Market cap | $9B |\n',
	'a table under an underlined heading': '[[A & Bé]]\n---\n\n| Metric | Value |\n|---|---|\n| Market cap | $9B |\n',
	'a row that another actor shares': '| Actor | Rival | Market cap |\n|---|---|---|\n| [[A & Bé]] | [[Other]] | $9B |\n',
	'its name, as another\'s title': '#actor\n\n# a &  BÉ\n',
	'its name in another form of Unicode': '#actor\n\n# A & Be\u0301\n',
	'its alias among properties': '---\ntags: [actor]\naliases:\n  - "BÉ INC"\n---\n',
	'its ticker in a row': `#actor\n\n${stats('XBE', 'Ticker')}`,
	'a peer': '#actor\n\n## Related\n\n- [[A & Bé]] — competitor\n',
	'its name in prose alone': '#actor\n\nA & Bé and XBE did well.\n',
};

const ACTOR = `---\ntags: [actor]\naliases: [Bé Inc]\nticker: XBE\nupdated: 2026-11-01\n---\n\n${stats('$4B')}\n## Related\n\n- [[Other]] — competitor\n`;

describe('check of one note', () => {
	test.each(Object.entries(WAYS))('finds what the whole vault would, where others speak of it by %s', (_, text) => {
		const folder = folderOf({ 'Firms/A & Bé.md': ACTOR, 'Other.md': `#actor\n\n${stats('$7B')}`, 'Speaks.md': text, 'Silent.md': '#actor\n' });
		const whole = findingsOf(folder).filter(({ places }) => places.some((place) => place.path === 'Firms/A & Bé.md'));
		expect(findingsOf(folder, 'A & Bé')).toEqual(whole);
	});

	test('does so for each note of the sample vault', () => {
		const whole = findingsOf(SAMPLE);
		const paths = [...new Set(whole.flatMap(({ places }) => places.map((place) => place.path)))];
		expect(paths.length).toBeGreaterThan(10);
		for (const one of paths) expect(findingsOf(SAMPLE, one)).toEqual(whole.filter(({ places }) => places.some((place) => place.path === one)));
	});

	test('does so by the rule that looks up numbers in other notes', () => {
		const folder = folderOf({ 'A.md': '#actor\n\n## Quick stats\n\n| Metric | Value | Source |\n|---|---|---|\n| Revenue | $5B | [[S]] |\n', 'S.md': 'About 7.\n' });
		expect(findingsOf(folder, 'A', '--rule', 'number-not-in-source')).toHaveLength(1);
	});
});

describe('a note\'s file alone', () => {
	const folder = folderOf({ '.obsidian/app.json': '{}', 'Firms/A.md': '#actor\n\n*Updated 2026-13-45*\n', 'B.md': '#actor\n' });
	const file = path.join(folder, 'Firms/A.md');

	test('is found in the vault that it lies in', () => {
		expect(dossier('check', file)).toMatchObject({ out: expect.stringContaining('Firms/A.md:3: ') as string, err: 'Checked 1 note: 1 problem in 1 note.\n', code: 1 });
		expect(JSON.parse(dossier('card', file).out)).toMatchObject({ path: 'Firms/A.md' });
		expect(dossier('explain', file).out).toContain('Firms/A.md\n');
	});

	test('may stand behind its vault, too', () => {
		expect(dossier('check', folder, file).out).toContain('Firms/A.md:3: ');
	});

	test('in no vault is refused', () => {
		const stray = path.join(folderOf({ 'A.md': '#actor\n' }), 'A.md');
		expect(dossier('check', stray)).toMatchObject({ out: '', err: expect.stringContaining('no folder above it is a vault') as string, code: 2 });
	});
});

describe('card of one actor', () => {
	test.each(['A & Bé', 'bé inc', 'XBE', '[[A & Bé]]', 'Firms/A & Bé.md'])('is found by %s', (name) => {
		const notes = { 'Firms/A & Bé.md': ACTOR, 'Newer.md': '#actor\n\n## Related\n\n- [[Firms/A & Bé]]\n\n*Updated 2026-11-20*\n', 'Other.md': '#actor\n\n*Updated 2026-11-10*\n' };
		expect(JSON.parse(dossier('card', folderOf(notes), name).out)).toMatchObject({
			path: 'Firms/A & Bé.md',
			relatedUpdates: [{ note: { path: 'Newer.md' } }, { note: { path: 'Other.md' } }],
		});
	});

	test('whose name others have is not guessed, and one that nobody has is answered with the nearest', () => {
		const folder = folderOf({ 'X/A.md': '#actor\n', 'B.md': '#actor\n\n# A\n', 'C.md': '#actor\n' });
		expect(dossier('card', folder, 'A').err).toMatch(/^2 actors are called "A": B\.md, X\/A\.md\./);
		expect(dossier('card', SAMPLE, 'Nvidea').err).toBe('No actor is called "Nvidea". Did you mean NVIDIA?\n');
	});

	test('as text says what the sidebar does', () => {
		const { out } = dossier('card', folderOf({ 'A.md': `---\ntags: [actor]\naliases: [Acme]\nupdated: 2026-01-02\n---\n\n${stats('~$4B (Feb 2026)')}\n**Bull**\n\n- Cheap\n` }), 'A', '--format', 'text');
		expect(out.split('\n')).toEqual(expect.arrayContaining([
			'A (Acme)', 'A.md', '● Overdue: updated 325 days ago (Jan 2), due after 180', 'Quick stats (1)', '  Market cap: ~$4B (Feb 2026) [● Feb 2026 · 9 mo]', '  - Cheap',
		]));
	});
});
