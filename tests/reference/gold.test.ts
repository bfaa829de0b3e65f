/** The reader against hand-labelled notes of the reference vault: what the export says of each, scored field by field. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../core/actor/reading';
import { sharedPath, unlessShared } from './shared';

const LABELS = sharedPath('gold/dev.jsonl');
const SEED = sharedPath('seed/Alibaba.md');

/** The scorer's table: for each field, the share in percent that is right among unambiguous records, and with accepted other readings. */
function score(labels: string): Map<string, { clear: number; withOthers: number }> {
	const notes = readFileSync(labels, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { path: string }).path);
	const exported = notes.flatMap((note) => {
		const actor = read(readFileSync(sharedPath(`vault/${note}`) ?? note, 'utf8'), note);
		return actor === undefined ? [] : JSON.stringify({ ...actor, isActor: true });
	});
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'dossier-')), 'export.jsonl');
	writeFileSync(file, exported.join('\n'));
	const { stdout, error } = spawnSync('python3', [sharedPath('gold/score.py') ?? '', labels, file, '--loose', '--quiet'], { encoding: 'utf8' });
	if (error) throw error;
	const rows = [...stdout.matchAll(/^(\w+) +\d+ +[\d.]+% +([\d.]+)% +([\d.]+)%/gm)];
	return new Map(rows.map(([, field = '', withOthers, clear]) => [field, { clear: Number(clear), withOthers: Number(withOthers) }]));
}

describe(`labelled notes${unlessShared('gold/dev.jsonl')}`, () => {
	test.skipIf(LABELS === undefined)('every field is read right in 99 of 100 notes or more', () => {
		const fields = score(LABELS ?? '');
		expect([...fields.keys()]).toEqual(['isActor', 'name', 'aliases', 'tags', 'quickStats', 'bull', 'bear', 'updated', 'created', 'related']);
		for (const [field, { clear, withOthers }] of fields) expect({ field, enough: clear >= 99 && withOthers >= 99 }).toEqual({ field, enough: true });
	});
});

describe(`the note the project started from${unlessShared('seed/Alibaba.md')}`, () => {
	test.skipIf(SEED === undefined)('has its five stats, five bull and five bear points, five links and its date', () => {
		const note = read(readFileSync(SEED ?? '', 'utf8'), 'Alibaba.md');
		expect(note).toMatchObject({ name: 'Alibaba', aliases: ['BABA', '9988'], tags: ['hyperscaler', 'china', 'ai'], updated: { date: '2026-01-01' }, problems: [] });
		expect([note?.quickStats.length, note?.bull.length, note?.bear.length, note?.related.length]).toEqual([5, 5, 5, 5]);
	});
});
