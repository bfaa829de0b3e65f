/** The command line: what it prints, and its exit code. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier, dossierAlone, dossierUnread, REPOSITORY } from './run';

const SAMPLE = path.join(REPOSITORY, 'tests/vault');

function folderOf(notes: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
	for (const [name, text] of Object.entries(notes)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

interface Exported {
	readonly path: string;
	readonly problems: readonly { readonly line: number; readonly message: string }[];
}

describe('as a process of its own it prints the same and has the same exit code', () => {
	test.each([
		['where all is well', ['export', SAMPLE], 0],
		['where check finds problems', ['check', SAMPLE], 1],
		['where a note is overdue', ['stale', SAMPLE, '--fail-on', 'stale', '--format', 'md'], 1],
		['where the folder is missing', ['export', path.join(tmpdir(), 'no', 'such', 'folder')], 2],
		['where an option is unknown', ['compare', SAMPLE, '--colour'], 2],
		['where it is asked for help', ['--help'], 0],
	])('%s', (_, words, code) => {
		const alone = dossierAlone(...words);
		expect(alone).toEqual({ ...dossier(...words), code });
		expect(`${alone.out}${alone.err}`).not.toBe('');
	});
});

describe('export', () => {
	test('prints one JSON object for each actor note, in path order, and nothing else', () => {
		const { out, err, code } = dossier('export', SAMPLE);
		const notes = out.trim().split('\n').map((line) => JSON.parse(line) as Exported);
		expect(code).toBe(0);
		expect(err).toBe('');
		expect(notes.length).toBe(18);
		expect(notes.map((note) => note.path)).toEqual(notes.map((note) => note.path).sort());
	});

	test('reads every note of the sample vault without a problem but the malformed one', () => {
		const notes = dossier('export', SAMPLE).out.trim().split('\n').map((line) => JSON.parse(line) as Exported);
		expect(notes.filter(({ problems }) => problems.length > 0).map((note) => note.path)).toEqual(['Actors/Arm.md']);
	});

	test('leaves out what a note says of times elsewhere, which only its own figures are judged by', () => {
		const stats = '#actor\n\n## Quick stats\n\n| Metric | Value |\n|--|--|\n| Sales | $4M |\n';
		const folder = folderOf({ 'A.md': `${stats}\n## Results\n\n| Year | Sales |\n|--|--|\n| 2025 | $5M |\n` });
		expect(Object.keys(JSON.parse(dossier('export', folder).out) as Exported)).not.toContain('elsewhere');
	});

	test('leaves out what is no actor note and what is hidden', () => {
		const folder = folderOf({ 'A.md': '#actor', 'B.md': 'text', '.trash/C.md': '#actor', 'D.txt': '#actor' });
		expect(dossier('export', folder).out.trim().split('\n').map((line) => (JSON.parse(line) as Exported).path)).toEqual(['A.md']);
	});

	test('reads regular files only, and links to them: opening a pipe would never end', () => {
		const folder = folderOf({ 'A.md': '#actor', 'Elsewhere.txt': '#actor' });
		execFileSync('mkfifo', [path.join(folder, 'Pipe.md')]);
		symlinkSync('Pipe.md', path.join(folder, 'To pipe.md'));
		symlinkSync('/dev/zero', path.join(folder, 'To device.md'));
		symlinkSync('Elsewhere.txt', path.join(folder, 'To note.md'));
		symlinkSync('Nowhere.txt', path.join(folder, 'To nothing.md'));
		const { out, err, code } = dossier('export', folder);
		expect(out.trim().split('\n').map((line) => (JSON.parse(line) as Exported).path)).toEqual(['A.md', 'To note.md']);
		expect(err).toContain("To nothing.md couldn't be read");
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(0);
	});

	test('lists a note once that links lead to, by its own path or by the first link', () => {
		const folder = folderOf({ 'Firms/A.md': '#actor', 'Elsewhere.txt': '#actor' });
		symlinkSync('Firms/A.md', path.join(folder, 'A.md'));
		symlinkSync('Elsewhere.txt', path.join(folder, 'B.md'));
		symlinkSync('Elsewhere.txt', path.join(folder, 'C.md'));
		expect(dossier('export', folder).out.trim().split('\n').map((line) => (JSON.parse(line) as Exported).path)).toEqual(['B.md', 'Firms/A.md']);
	});

	test.skipIf(process.getuid?.() === 0)('goes on after a note that cannot be read (skipped for root, who can read any)', () => {
		const folder = folderOf({ 'A.md': '#actor', 'B.md': '#actor' });
		chmodSync(path.join(folder, 'A.md'), 0);
		const { out, err, code } = dossier('export', folder);
		expect([out.split('\n').length - 1, code]).toEqual([1, 0]);
		expect(err).toContain("A.md couldn't be read");
	});
});

describe('control characters of notes and names', () => {
	const folder = folderOf({
		'A\u001b[31m.md': '#actor #b\u009b31m\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| HQ\u0007 | Os\u001b]0;x\u0007lo\u009b1m |\n\nUpdated: 2026-99-99\u001b[2J\n',
		'B\nC.md:1: All is well\r.md': '#actor\n\nUpdated: 2026-99-99\n',
		'D.md': '#actor',
	});
	const controls = (text: string): string[] => text.replaceAll('\r\n', '').match(/(?![\t\n])\p{Cc}/gu) ?? [];

	test.each([
		['compare', '--folder', '/'],
		['compare', '--folder', '/', '--format', 'csv'],
		['compare', '--folder', '/', '--format', 'tsv'],
		['compare', '--folder', '/', '--format', 'json'],
		['stale', '--format', 'md'],
		['stale', '--format', 'csv'],
		['stale'],
		['export'],
		['check'],
		['check', '--format', 'json'],
		['metrics'],
		['card', 'A\u001b[32m'],
		['compare', '--actors', 'D,X\u001b[31mY'],
	])('never reach the terminal: %j', (command, ...words) => {
		const { out, err } = dossier(command, folder, ...words);
		expect(`${out}${err}`).not.toBe('');
		expect(controls(`${out}${err}`)).toEqual([]);
	});

	test('are in JSON as they were', () => {
		const notes = dossier('export', folder).out.trim().split('\n').map((line) => JSON.parse(line) as Exported & { readonly quickStats: unknown });
		expect(notes[0]).toMatchObject({ path: 'A\u001b[31m.md', quickStats: [{ metric: 'HQ\u0007', value: 'Os\u001b]0;x\u0007lo\u009b1m' }] });
	});

	test('put no lines of their own among those of check', () => {
		const { out } = dossier('check', folder);
		expect(out).toContain('BC.md:1: All is well.md:3: ');
		expect(out).not.toMatch(/^C\.md/m);
	});
});

test.each([['export'], ['compare', '--folder', '/']])('%s ends without a word where nobody reads what it prints', (command, ...words) => {
	const { code, err } = dossierUnread(command, SAMPLE, ...words);
	expect([code, err]).toEqual([0, '']);
});

describe('folders that cannot be used', () => {
	test.each([
		['a folder that does not exist', path.join(tmpdir(), 'no', 'such', 'folder'), "Can't find the folder"],
		['a file', path.join(REPOSITORY, 'package.json'), "isn't a folder"],
		['a folder without notes', folderOf({}), 'No Markdown notes in'],
	])('%s: a sentence and exit code 2', (_, folder, sentence) => {
		const { out, err, code } = dossier('export', folder);
		expect([out, code]).toEqual(['', 2]);
		expect(err).toContain(sentence);
		expect(err).not.toContain('    at ');
	});
});

describe('compare', () => {
	interface Table {
		readonly actors: readonly { readonly name: string; readonly isSubject: boolean }[];
		readonly metrics: readonly { readonly name: string; readonly cells: readonly ({ readonly value: string; readonly parsed: { readonly kind: string; readonly amount?: number; readonly currency?: string } } | null)[] }[];
	}
	const tableOf = (...words: string[]): Table => JSON.parse(dossier('compare', SAMPLE, ...words, '--format', 'json').out) as Table;
	const namesOf = (...words: string[]): string[] => tableOf(...words).actors.map(({ name }) => name);

	test('prints a table of the actors named', () => {
		const { out, code } = dossier('compare', SAMPLE, '--actors', 'NVDA,[[Intel]]', '--today', '2026-11-23');
		expect(code).toBe(0);
		expect(out.split('\n')[0]).toBe('| Metric | [[NVIDIA]] | [[Intel]] |');
		expect(out).toContain('*As of 2026-11-23 · 2 actors');
	});

	test('compares an actor with its peers, and marks it', () => {
		const { actors } = tableOf('--peers-of', 'NVIDIA');
		expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['NVIDIA', 'AMD', 'Broadcom', 'Intel', 'Qualcomm']));
		expect(actors.map(({ isSubject }) => isSubject)).toEqual(actors.map(({ name }) => name === 'NVIDIA'));
	});

	test('compares the actors of a tag or of a folder', () => {
		const folder = folderOf({ 'Firms/A.md': '#actor #bank', 'Firms/B.md': '#actor', 'People/C.md': '#actor #bank/retail' });
		const names = (...words: string[]): string[] => (JSON.parse(dossier('compare', folder, ...words, '--format', 'json').out) as Table).actors.map(({ name }) => name);
		expect(names('--tag', '#bank')).toEqual(['A', 'C']);
		expect(names('--folder', 'Firms/')).toEqual(['A', 'B']);
	});

	test('shows the metrics named, in their order, and sorts by one of them', () => {
		const sorted = ['--actors', 'Intel,NVIDIA,AMD', '--metrics', 'HQ, mkt cap'];
		expect(tableOf(...sorted).metrics.map(({ name }) => name)).toEqual(['HQ', 'Market cap']);
		expect(namesOf(...sorted, '--sort', 'Market cap desc')).toEqual(['NVIDIA', 'AMD', 'Intel']);
		expect(namesOf(...sorted, '--sort', 'Actor asc')).toEqual(['AMD', 'Intel', 'NVIDIA']);
	});

	test('gives every part of a cell as JSON', () => {
		const [metric] = tableOf('--actors', 'NVIDIA,AMD', '--metrics', 'Market cap').metrics;
		expect(metric?.cells[0]).toMatchObject({ value: '~$4.5T (Dec 2025)', parsed: { kind: 'currency', amount: 4.5e12, currency: 'USD', approximate: true }, path: 'Actors/NVIDIA.md' });
	});

	test('gives CSV with a byte order mark and CRLF, and nothing around it', () => {
		const { out } = dossier('compare', SAMPLE, '--actors', 'NVIDIA,AMD', '--metrics', 'Market cap', '--format', 'csv');
		expect(out).toMatch(/^\uFEFFActor,Metric,Text,.*\r\nNVIDIA,Market cap,~\$4\.5T \(Dec 2025\),currency,4500000000000,.*\r\nAMD,Market cap,.*\r\n$/);
	});

	test('gives TSV as the table stands', () => {
		expect(dossier('compare', SAMPLE, '--actors', 'NVIDIA,AMD', '--metrics', 'Market cap', '--format', 'tsv').out).toMatch(/^Metric\tNVIDIA\tAMD\nMarket cap\t~\$4\.5T \(Dec 2025\)\t.+\n$/);
	});

	test('knows the synonyms of the settings', () => {
		const folder = folderOf({ 'A.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Clout | 5 |\n', 'B.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Sway | 6 |\n' });
		const file = path.join(mkdtempSync(path.join(tmpdir(), 'dossier-synonyms-')), 'data.json');
		writeFileSync(file, JSON.stringify({ metricSynonyms: ['Influence = Clout, Sway'] }));
		expect(dossier('compare', folder, '--actors', 'A,B', '--settings', file).out).toContain('| Influence | 5 | 6 |');
	});

	test('links to a note whose name another has as well by its path', () => {
		const folder = folderOf({ 'X/A.md': '#actor', 'Y/A.md': '#actor', 'B.md': '#actor' });
		expect(dossier('compare', folder, '--actors', 'Y/A,B').out.split('\n')[0]).toBe('| Metric | [[Y/A\\|A]] | [[B]] |');
	});

	test.each([
		['an ambiguous name', ['--actors', 'Novo,NVIDIA'], /^2 actors are called "Novo": .*\.md, .*\.md\./],
		['an unknown name', ['--actors', 'Nvidea,AMD'], /^No actor is called "Nvidea"\. Did you mean NVIDIA\?\n$/],
		['an unknown tag', ['--tag', 'nothing'], /No actor has the tag #nothing\./],
		['an unknown metric', ['--actors', 'NVIDIA,AMD', '--metrics', 'HQ, Revenu'], /^No actor has a metric called "Revenu"\. Did you mean Revenue\?\n$/],
		['a sort by an unknown metric', ['--actors', 'NVIDIA,AMD', '--sort', 'Revenu desc'], /^No actor has a metric called "Revenu"\. Did you mean Revenue\?\n$/],
		['a sort without a direction that is known', ['--actors', 'NVIDIA,AMD', '--sort', 'Revenue down'], /^--sort: "down" isn't a direction\./],
		['one actor', ['--actors', 'NVIDIA'], /Name two or more actors/],
		['nobody', [], /^Choose one of --actors/],
		['two ways to say who', ['--tag', 'x', '--folder', 'y'], /^Choose only one of --actors/],
		['an unknown option', ['--colour'], /Unknown option/],
		['a format there is not', ['--actors', 'NVDA,Intel', '--format', 'xml'], /--format must be md, tsv, csv or json, not "xml"/],
	])('%s: a sentence and exit code 2', (_, words, sentence) => {
		const { out, err, code } = dossier('compare', SAMPLE, ...words);
		expect([out, code]).toEqual(['', 2]);
		expect(err).toMatch(sentence);
	});
});

describe('stale', () => {
	test('judges every note on the day given', () => {
		const notes = dossier('stale', SAMPLE, '--today', '2026-11-23').out.trim().split('\n').map((line) => JSON.parse(line) as { name: string; state: string });
		const states = new Map(notes.map(({ name, state }) => [name, state]));
		expect([states.get('NVIDIA'), states.get('Intel'), states.get('Micron'), states.get('Qualcomm'), states.get('Jensen Huang'), states.get('Arm')]).toEqual(['fresh', 'stale', 'due soon', 'undated', 'future', 'unreadable']);
	});

	test('exits with 1 on stale notes only where asked to', () => {
		expect(dossier('stale', SAMPLE, '--today', '2026-11-23').code).toBe(0);
		expect(dossier('stale', SAMPLE, '--today', '2026-11-23', '--fail-on', 'stale').code).toBe(1);
		expect(dossier('stale', SAMPLE, '--today', '2026-02-30').code).toBe(2);
	});

	describe('in other formats', () => {
		const folder = folderOf({
			'Banks/A.md': '#actor #bank\n\n*Updated 2026-01-01*\n',
			'Banks/B.md': '#actor #bank\n\n*Updated 2026-04-01*\n',
			'C.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Users | 203M (Feb 2026) |\n\n## Related\n\n- [[B]]\n- [[B]]\n',
			'D.md': '#actor\n\n## Related\n\n- [[B]]\n- [[A]]\n\n*Updated 2026-11-01*\n',
			'E.md': '#actor\n\n## Related\n\n- [[B]]\n',
		});
		const stale = (...words: string[]) => dossier('stale', folder, '--today', '2026-11-23', ...words);
		interface Judged { readonly counts: Record<string, number>; readonly notes: readonly { readonly name: string; readonly state: string; readonly daysOver: number | null; readonly inbound: number }[] }

		test('json counts the states and puts the most urgent note first', () => {
			const { counts, notes } = JSON.parse(stale('--format', 'json').out) as Judged;
			expect(counts).toEqual({ stale: 2, 'due soon': 0, fresh: 1, undated: 2, future: 0, unreadable: 0 });
			expect(notes.slice(0, 3).map(({ name, state, daysOver, inbound }) => [name, state, daysOver, inbound])).toEqual([['A', 'stale', 146, 1], ['B', 'stale', 56, 3], ['D', 'fresh', -158, 0]]);
			expect(notes).toHaveLength(5);
		});

		test('json, csv and md agree with the lines of jsonl', () => {
			const states = stale().out.trim().split('\n').map((line) => JSON.parse(line) as { path: string; state: string });
			const csv = stale('--format', 'csv').out.split('\r\n').slice(1, -1).map((line) => line.split(','));
			expect(csv.map((cells) => [cells.at(-1), cells[1]]).sort()).toEqual(states.map(({ path: at, state }) => [at, state]));
			const md = stale('--format', 'md').out;
			expect(md).toContain('*As of 2026-11-23 · 5 actor notes*');
			expect(md).toContain('| Overdue | 2 |');
			expect(md).toContain('| [[A]] | 2026-01-01 | 146 | 180 | 1 |');
		});

		test('csv opens with a byte order mark and says everything of a note in a line', () => {
			expect(stale('--format', 'csv').out).toMatch(/^\uFEFFNote,State,Updated,Age,Limit,Limit from,Days over,Linked from,Path\r\nA,stale,2026-01-01,326,180,,146,1,Banks\/A\.md\r\n/);
		});

		test('--tag and --folder narrow it down, and with it what fails', () => {
			expect((JSON.parse(stale('--tag', '#bank', '--format', 'json').out) as Judged).counts).toMatchObject({ stale: 2, fresh: 0, undated: 0 });
			expect(stale('--folder', 'Banks/').out.trim().split('\n')).toHaveLength(2);
			expect(stale('--folder', 'Banks', '--fail-on', 'stale').code).toBe(1);
			expect(dossier('stale', folder, '--today', '2026-04-02', '--tag', 'bank', '--fail-on', 'stale').code).toBe(0);
		});

		test('--facts lists what carries a date of its own, with its age', () => {
			expect(JSON.parse(stale('--facts').out)).toEqual({ path: 'C.md', name: 'C', kind: 'quick stat', fact: 'Users', text: '203M (Feb 2026)', time: '2026-02', age: 268, limit: 180, isPastLimit: true, line: 7 });
			expect(stale('--facts', '--format', 'md').out).toContain('| [[C]] | Users | 203M (Feb 2026) | 2026-02 | ● 9 mo |');
			expect((JSON.parse(stale('--facts', '--format', 'json').out) as { facts: readonly object[] }).facts).toHaveLength(1);
		});

		test.each([
			['a tag that no note has', ['--tag', 'bnk'], 'No actor notes match #bnk.'],
			['a folder that no note is in', ['--folder', 'Bank'], 'No actor notes match Bank/.'],
			['a format there is not', ['--format', 'xml'], '--format must be jsonl, json, csv or md, not "xml".'],
		])('%s: a sentence and exit code 2', (_, words, sentence) => {
			expect(stale(...words)).toEqual({ out: '', err: `${sentence}\n`, code: 2 });
		});
	});
});

test('card prints one actor’s card as JSON', () => {
	expect(JSON.parse(dossier('card', SAMPLE, 'NVDA', '--today', '2026-11-23').out)).toMatchObject({ name: 'NVIDIA', freshness: { state: 'fresh' } });
});

test('card prints the ages of facts, the latest date an undated note mentions, and related actors updated since', () => {
	const stats = '## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Users | 203M (Feb 2026) |\n';
	const folder = folderOf({ 'A.md': `#actor\n\n${stats}\n*Updated 2026-01-01*\n\n## Related\n- [[B]]\n`, 'B.md': '#actor\n\n*Updated 2026-03-01*\n', 'C.md': '#actor\n\nSince Mar 2026.\n' });
	const cardOf = (name: string): unknown => JSON.parse(dossier('card', folder, name, '--today', '2026-11-23').out);
	expect(cardOf('A')).toMatchObject({
		relatedUpdates: [{ note: { path: 'B.md' }, updated: { date: '2026-03-01' } }],
		sections: [{ rows: [{ label: 'Users', fact: { age: 268, pastLimit: 180 } }] }, {}],
	});
	expect(cardOf('C')).toMatchObject({ latestDateMentioned: { date: '2026-03', precision: 'month' } });
});

describe('explain', () => {
	const folder = folderOf({
		'Firms/A.md': '#actor\n\n**Bull:** cheap\n\n## Deals\n\n| A | B | C | D |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n',
		'B.md': 'text',
		'C/D.md': 'text',
		'E/D.md': 'text',
	});

	test('says why a note is an actor note, what each part was read as, and what was not read', () => {
		const { out, code } = dossier('explain', folder, 'a');
		expect(code).toBe(0);
		expect(out).toContain('It is an actor note, by the rule "#actor".');
		expect(out).toContain('1 bull point, line 3: Under "Bull" (line 3), and "bull" makes it a bull point. Setting: Bull labels (bullLabels).');
		expect(out).toContain('Line 5, Deals: a table of four columns; Dossier doesn\'t know its heading. Setting: Card sections (cardSections).');
	});

	test('says why another is none', () => {
		expect(dossier('explain', folder, 'B.md').out).toBe('B.md\nIt is no actor note: it has no tag #actor. Setting: Actor notes (actors).\n');
	});

	test('gives the same as JSON', () => {
		expect(JSON.parse(dossier('explain', folder, 'Firms/A', '--json').out)).toMatchObject({
			path: 'Firms/A.md',
			actor: { rule: '#actor' },
			read: [{ part: 'bull', count: 1, from: 3, reason: { heading: 'Bull', line: 3, word: 'bull', setting: 'bullLabels' } }],
			unread: [{ heading: 'Deals', line: 5, content: 'a table of four columns', setting: 'cardSections' }],
		});
	});

	test.each([
		[['D'], '"D" is the name of several notes: C/D.md, E/D.md. Give the path of one.'],
		[[], 'Name a note: explain VAULT NOTE.'],
	])('%j can\'t be explained', (words, message) => {
		expect(dossier('explain', folder, ...words)).toMatchObject({ code: 2, err: `${message}\n` });
	});
});

test('sections of one\'s own are in the export and on the card, and only where they are set', () => {
	const folder = folderOf({ 'A.md': '#actor\n\n## Moat\n\n- [[B]] contract\n', 'data.json': '{"cardSections":["Moat = Edge"]}' });
	const settings = ['--settings', path.join(folder, 'data.json')];
	const items = [{ text: '[[B]] contract', label: 'Moat', line: 5, children: [] }];
	expect(JSON.parse(dossier('export', folder, ...settings).out)).toMatchObject({ sections: [{ heading: 'Moat', title: 'Edge', line: 3, items }] });
	expect(JSON.parse(dossier('export', folder).out)).not.toHaveProperty('sections');
	expect(dossier('card', folder, 'A', ...settings).out).toContain('"own: Edge"');
});

describe('check', () => {
	const broken = { 'A.md': '#actor\n\n*Updated 2026-13-45*\n', 'B.md': '#actor\n\n```\n' };

	test('lists each line that could not be read with its place, and exits with 1', () => {
		const { out, err, code } = dossier('check', folderOf({ ...broken, 'C.md': '#actor\n' }));
		expect(out).toBe('A.md:3: Updated date "2026-13-45" can\'t be read. Write it as YYYY-MM-DD.\nB.md:3: Nothing below this line is read: the code block (```) that opens here never closes.\n');
		expect(err).toBe('Checked 3 actor notes: 2 problems in 2 notes.\n');
		expect(code).toBe(1);
	});

	test('gives the same as JSON, one object a line', () => {
		const { out, code } = dossier('check', folderOf(broken), '--format', 'json');
		expect(out.trim().split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([{ path: 'A.md', line: 3 }, { path: 'B.md', line: 3 }]);
		expect(code).toBe(1);
	});

	test('exits with 0 and prints nothing where every line could be read', () => {
		expect(dossier('check', folderOf({ 'C.md': '#actor\n' }))).toEqual({ out: '', err: 'Checked 1 actor note: no problems.\n', code: 0 });
	});

	test('says so where there are no actor notes', () => {
		expect(dossier('check', folderOf({ 'C.md': 'text' }))).toEqual({ out: '', err: 'No actor notes found. Actor notes are tagged #actor.\n', code: 0 });
	});

	test('knows no format of that name', () => {
		expect(dossier('check', SAMPLE, '--format', 'md')).toMatchObject({ err: '--format must be text, json, jsonl, sarif or markdown, not "md".\n', code: 2 });
	});
});

describe('settings', () => {
	const notes = { 'Firms/A.md': '---\nchecked: 2026-10-01\n---\n', 'B.md': '#actor\n' };

	function settingsFile(content: unknown): string {
		const file = path.join(mkdtempSync(path.join(tmpdir(), 'dossier-settings-')), 'data.json');
		writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
		return file;
	}

	test('of the plugin say which notes are actors, which property dates them and when they are stale', () => {
		const folder = folderOf(notes);
		const file = settingsFile({ actors: ['Firms/'], updatedProperties: ['checked'], limitDays: 30 });
		const { out, err } = dossier('stale', folder, '--settings', file, '--today', '2026-11-23');
		expect(err).toBe('');
		expect(out.trim().split('\n').map((line) => JSON.parse(line) as object)).toMatchObject([{ path: 'Firms/A.md', state: 'stale', limit: 30 }]);
		expect(JSON.parse(dossier('stale', folder, '--settings', file, '--today', '2026-11-23', '--limit', '90').out)).toMatchObject({ state: 'fresh', limit: 90 });
	});

	test('that are partly unusable are told field by field on standard error, and the rest is used', () => {
		const file = settingsFile({ actors: ['Firms/', 'company'], limitDays: 'soon', theme: 'dark' });
		const { out, err, code } = dossier('export', folderOf(notes), '--settings', file);
		expect((JSON.parse(out) as Exported).path).toBe('Firms/A.md');
		expect(err).toBe([
			`${file}: "actors" has an unused line. "company" isn't a rule. Try #tag, type = company, has ticker, Folder/ or not Folder/.`,
			`${file}: "limitDays" must be a whole number of days, 1 or more (found "soon"). Using 180.`,
			`${file}: Unknown setting "theme", ignored but kept.`,
			'',
		].join('\n'));
		expect(code).toBe(0);
	});

	test.each([
		['a file that is not there', path.join(tmpdir(), 'no', 'data.json'), /^Can't find the settings file ".*"\.$/],
		['a file that is no JSON', settingsFile('{ "limitDays": 90,'), /^The settings file ".*" isn't valid JSON: /],
		['a folder', tmpdir(), /^Can't read the settings file ".*": /],
	])('in %s: a sentence and exit code 2', (_, file, sentence) => {
		const { out, err, code } = dossier('export', SAMPLE, '--settings', file);
		expect([out, code]).toEqual(['', 2]);
		expect(err.trim()).toMatch(sentence);
	});

	test('are overruled by --language, which names only languages there are', () => {
		expect(dossier('export', folderOf(notes), '--language', 'en')).toMatchObject({ err: '', code: 0 });
		expect(dossier('export', folderOf(notes), '--language', 'xx')).toMatchObject({ out: '', err: expect.stringMatching(/^--language must be one of auto, all, en.*, not "xx"\.\n$/), code: 2 });
	});

	test('that docs/settings.md gives as an example are usable as they stand', () => {
		const example = /```json\n([^`]*"actors"[^`]*)```/.exec(readFileSync(path.join(REPOSITORY, 'docs/settings.md'), 'utf8'))?.[1] ?? '';
		expect(dossier('check', SAMPLE, '--settings', settingsFile(example)).err).toMatch(/^Checked 18 actor notes: 2 problems, 2 warnings in 3 notes\. Also found: \d+ hints\./);
	});
});
