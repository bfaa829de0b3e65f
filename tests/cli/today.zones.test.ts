/** Without --today a run judges by the day on the wall, which differs between zones; and `npm run dossier` runs at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dossierFromSource } from './run';

/** The local day as `2026-11-23`. */
function dayHere(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

test('the day is that of this zone where none is named', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'dossier-today-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(path.join(folder, 'A.md'), '#actor\n');
	const days = [dayHere()];
	const { out, err, code } = dossierFromSource('stale', folder, '--format', 'json');
	days.push(dayHere());
	expect([err, code]).toEqual(['', 0]);
	expect(days).toContain((JSON.parse(out) as { today: string }).today);
});
