/** The command line's `fit`: what suits a vault, in words and as settings. */

import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossier } from './run';

function vaultOf(notes: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-fit-'));
	for (const [name, text] of Object.entries(notes)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return folder;
}

const COMPANY = '---\ntype: company\nlast_checked: 2026-01-02\n---\n公司是全球最大的制造商之一。\n';
const NOTES = { 'a/A.md': COMPANY, 'a/B.md': COMPANY, 'a/C.md': COMPANY, 'b/D.md': 'Text.' };

describe('fit', () => {
	test('prints what it proposes, and says so where it proposes nothing', () => {
		const { out, code } = dossier('fit', vaultOf(NOTES));
		expect(code).toBe(0);
		expect(out).toContain('4 notes read.');
		expect(out).toContain('  type = company: 3 notes, such as A, B and C');
		expect(out).toContain('  last_checked: 3 notes, such as A, B and C');
		expect(dossier('fit', vaultOf({ 'A.md': 'Text.' })).out).toContain('No notes plainly stand out as actor notes.');
	});

	test('keeps what the settings file holds and nobody reads', () => {
		const vault = vaultOf(NOTES);
		const settings = path.join(vault, 'data.json');
		writeFileSync(settings, '{"later":{"a":1},"limitDays":"soon"}');
		const { out } = dossier('fit', vault, '--json', '--settings', settings);
		expect(JSON.parse(out)).toMatchObject({ later: { a: 1 }, limitDays: 'soon', actors: ['type = company'] });
	});

	test('prints the settings that the best of it comes to, with those that were changed before', () => {
		const vault = vaultOf(NOTES);
		const settings = path.join(vault, 'data.json');
		writeFileSync(settings, '{"limitDays":90,"bullLabels":["Hopes"]}');
		const { out } = dossier('fit', vault, '--json', '--settings', settings);
		const saved = JSON.parse(out) as Record<string, unknown>;
		expect(saved).toMatchObject({ actors: ['type = company'], language: 'zh', limitDays: 90, bullLabels: ['Hopes'] });
		expect(saved['updatedProperties']).toContain('last_checked');
		expect(Object.keys(saved).sort()).toEqual(['actors', 'bullLabels', 'language', 'limitDays', 'updatedProperties']);
		expect(JSON.parse(dossier('fit', vaultOf({ 'A.md': 'Text.' }), '--json').out)).toEqual({});
	});
});
