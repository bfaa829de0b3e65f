/** The command that lists metric names that look alike. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dossier, type Run } from './run';

const FOLDERS: string[] = [];
afterAll(() => FOLDERS.forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-metrics-'));
	FOLDERS.push(folder);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

const noteWith = (metric: string, value: string): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| ${metric} | ${value} |\n`;

const NOTES = {
	'Firms/A.md': noteWith('Overhead growth', '12%'),
	'Firms/B.md': noteWith('Overhead growth (2025)', '9%'),
	'C.md': noteWith('Growth, overhead', '7%'),
	'D.md': noteWith('Net overhead', '5%'),
};

/** Runs the command with these settings. */
function metrics(settings: object, ...words: string[]): Run {
	const file = path.join(folderOf({ 'data.json': JSON.stringify(settings) }), 'data.json');
	return dossier('metrics', folderOf(NOTES), '--settings', file, ...words);
}

describe('metrics', () => {
	test('prints each pair with why, an example of each, and the lines that join them or keep them apart', () => {
		const { out, err, code } = metrics({});
		expect(out).toBe([
			'Overhead growth (2 notes) and Growth, overhead (1 note): same words in another order',
			'  Firms/A.md:7: Overhead growth | 12%',
			'  C.md:7: Growth, overhead | 7%',
			'  Join:       Overhead growth = "Growth, overhead"',
			'  Keep apart: Overhead growth ≠ "Growth, overhead"',
			'',
			'',
		].join('\n'));
		expect(err).toContain('1 pair of metric names that look alike.');
		expect(code).toBe(0);
	});

	test('prints one object a line as JSON', () => {
		const { out, code } = metrics({}, '--format', 'json');
		expect(out.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([{
			name: { name: 'Overhead growth', notes: 2, example: { path: 'Firms/A.md', line: 7, metric: 'Overhead growth', value: '12%' } },
			other: { name: 'Growth, overhead', notes: 1, example: { path: 'C.md', line: 7, metric: 'Growth, overhead', value: '7%' } },
			why: 'word order',
			join: 'Overhead growth = "Growth, overhead"',
			apart: 'Overhead growth ≠ "Growth, overhead"',
		}]);
		expect(code).toBe(0);
	});

	test.each([
		['joined', { metricSynonyms: ['Overhead growth = "Growth, overhead"'] }],
		['kept apart', { metricsApart: ['"Growth, overhead" ≠ Overhead growth'] }],
	])('says nothing of names that the settings have %s', (_, settings) => {
		const { out, err, code } = metrics(settings);
		expect([out, err, code]).toEqual(['', 'No metric names look alike.\n', 0]);
	});

	test('refuses a format that it does not have', () => {
		const { err, code } = metrics({}, '--format', 'csv');
		expect([err, code]).toEqual(['--format must be text or json, not "csv".\n', 2]);
	});
});
