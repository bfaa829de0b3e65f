/** The command that checks a vault by rules: what it is asked for, what it prints, and its exit code. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/core/check/all-rules';
import { dossier, REPOSITORY } from './run';

const FOLDERS: string[] = [];
afterAll(() => FOLDERS.forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-check-'));
	FOLDERS.push(folder);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

/** One error and one hint. */
const NOTES = {
	'A.md': '#actor\n\n*Updated 2026-13-45*\n',
	'Firms/B.md': '#actor\n\n*Updated 2020-01-01*\n',
};
const ERROR = 'A.md:3: Updated date "2026-13-45" can\'t be read. Write it as YYYY-MM-DD.\n';
const HINT = 'Firms/B.md:3: Unexpected overdue note: updated 2,518 days ago (Jan 1, 2020), expected an update every 180 days. Update it, or mark it as updated.\n';

describe('check tells', () => {
	test.each<[string, string[], string, string, number]>([
		['errors and warnings, and counts hints', [], ERROR, '1 problem in 1 note. Also found: 1 hint. Show them with --hints.', 1],
		['hints where they are asked for', ['--hints'], ERROR + HINT, '1 problem, 1 hint in 2 notes.', 1],
		['what one rule finds', ['--rule', 'stale-note'], HINT, '1 hint in 1 note.', 0],
		['what several rules find', ['--rule', 'stale-note,unreadable-date'], ERROR + HINT, '1 problem, 1 hint in 2 notes.', 1],
		['what is in some notes', ['Firms/B', '--hints'], HINT, '1 hint in 1 note.', 0],
		['what the exit code is to depend on', ['Firms/B.md', '--fail-on', 'hint'], HINT, '1 hint in 1 note.', 1],
		['nothing where a heavier finding is failed on', ['Firms/B.md', '--fail-on', 'warning'], '', 'no problems. Also found: 1 hint. Show them with --hints.', 0],
	])('%s', (_, words, out, err, code) => {
		const [names, options] = [words.filter((word) => word.startsWith('Firms')), words.filter((word) => !word.startsWith('Firms'))];
		const checked = names.length > 0 ? '1 note' : '2 actor notes';
		expect(dossier('check', folderOf(NOTES), ...names, ...options)).toEqual({ out, err: `Checked ${checked}: ${err}\n`, code });
	});

	test('findings by the settings', () => {
		const settings = path.join(folderOf({ 'data.json': JSON.stringify({ checkRules: ['unreadable-date = off', 'stale-note = error'] }) }), 'data.json');
		expect(dossier('check', folderOf(NOTES), '--settings', settings)).toMatchObject({ out: HINT, code: 1 });
	});

	test('nothing of what a comment accepts', () => {
		const notes = { 'A.md': '#actor\n\n*Updated 2026-13-45* %% dossier-ignore unreadable-date: kept as found %%\n' };
		expect(dossier('check', folderOf(notes))).toEqual({ out: '', err: 'Checked 1 actor note: no problems.\n', code: 0 });
	});
});

describe('check in the format', () => {
	test('text, asked for by name, shows the lines, grouped by note and without colours', () => {
		expect(dossier('check', folderOf(NOTES), '--hints', '--format', 'text').out).toBe([
			`${ERROR.trim()} error unreadable-date`, '    *Updated 2026-13-45*', '',
			`${HINT.trim()} hint stale-note`, '    *Updated 2020-01-01*', '',
		].join('\n'));
	});

	test.each(['json', 'jsonl'])('%s gives an object a line, with the fields of old and more', (format) => {
		const lines = dossier('check', folderOf(NOTES), '--hints', '--format', format).out.trim().split('\n');
		expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
			{ path: 'A.md', line: 3, message: ERROR.slice(8).trim(), column: 1, rule: 'unreadable-date', severity: 'error', places: [{ path: 'A.md', line: 3, column: 1 }] },
			{ path: 'Firms/B.md', line: 3, message: HINT.slice(14).trim(), column: 1, rule: 'stale-note', severity: 'hint', places: [{ path: 'Firms/B.md', line: 3, column: 1 }] },
		]);
	});

	test('sarif gives one log, with the rules that ran', () => {
		const log = JSON.parse(dossier('check', folderOf(NOTES), '--rule', 'stale-note', '--format', 'sarif').out) as object;
		expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { rules: [{ id: 'stale-note' }] } }, results: [{ ruleId: 'stale-note', level: 'note' }] }] });
	});

	test('markdown gives a report', () => {
		expect(dossier('check', folderOf(NOTES), '--format', 'markdown').out).toMatch(/^# 1 finding in 1 note\n\n## A\.md\n/);
	});
});

describe('a baseline', () => {
	test('is written where there is none, and then what it knows is told no more until its line changes', () => {
		const folder = folderOf(NOTES);
		const file = path.join(folder, 'known.json');
		expect(dossier('check', folder, '--baseline', file)).toMatchObject({ out: '', code: 0 });
		expect(dossier('check', folder, '--hints', '--baseline', file)).toMatchObject({ out: '', code: 0 });
		writeFileSync(path.join(folder, 'A.md'), '#actor\n\nMore.\n\n*Updated 2026-13-45*\n');
		expect(dossier('check', folder, '--baseline', file)).toMatchObject({ out: '', code: 0 });
		writeFileSync(path.join(folder, 'A.md'), '#actor\n\n*Updated 2026-13-46*\n');
		const before = readFileSync(file, 'utf8');
		expect(dossier('check', folder, '--baseline', file)).toMatchObject({ out: ERROR.replace('45', '46'), code: 1 });
		expect(readFileSync(file, 'utf8')).toBe(before);
	});

	test('that is something else is left alone', () => {
		const folder = folderOf({ ...NOTES, 'known.json': '{}' });
		const file = path.join(folder, 'known.json');
		expect(dossier('check', folder, '--baseline', file)).toEqual({ out: '', err: `"${file}" isn't a baseline. Delete it, and the next check writes it.\n`, code: 2 });
		expect(readFileSync(file, 'utf8')).toBe('{}');
	});

	test('that can\'t be written is told', () => {
		const file = path.join(folderOf({}), 'no', 'known.json');
		expect(dossier('check', folderOf(NOTES), '--baseline', file)).toMatchObject({ code: 2 });
		expect(existsSync(file)).toBe(false);
	});
});

describe('a rule', () => {
	test.each(ALL_RULES.map(({ id }) => id))('%s is explained by its page', (id) => {
		expect(dossier('check', '--explain', id)).toEqual({ out: readFileSync(path.join(REPOSITORY, `docs/rules/${id}.md`), 'utf8'), err: '', code: 0 });
	});

	test.each([['--explain', 'no-such-rule'], ['.', '--rule', 'stale-note,no-such-rule']])('that doesn\'t exist is refused, with those that do: %j', (...words) => {
		const { err, code } = dossier('check', ...words);
		expect(err).toMatch(/^"no-such-rule" isn't a rule\. The rules are figure-conflict, /);
		expect(code).toBe(2);
	});

	test('decides the exit code by no other word', () => {
		expect(dossier('check', folderOf(NOTES), '--fail-on', 'stale')).toMatchObject({ err: '--fail-on must be error, warning or hint, not "stale".\n', code: 2 });
	});
});

test('a note that doesn\'t exist is refused', () => {
	expect(dossier('check', folderOf(NOTES), 'C')).toMatchObject({ out: '', code: 2 });
});
