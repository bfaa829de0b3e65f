import type { TFile } from 'obsidian';
import { expect, test } from 'vitest';
import { SnoozedNotes } from '../../../src/obsidian/freshness/snoozed-notes';

const note = (path: string): TFile => ({ path }) as TFile;

test('a note is snoozed for the rest of its day, and no other note with it', () => {
	const snoozed = new SnoozedNotes();
	const alibaba = note('Alibaba.md');
	snoozed.add(alibaba, '2026-11-23');
	expect(snoozed.has(alibaba, '2026-11-23')).toBe(true);
	expect(snoozed.has(alibaba, '2026-11-24')).toBe(false);
	expect(snoozed.has(note('Baidu.md'), '2026-11-23')).toBe(false);
});

test('who listens hears of it until they stop listening', () => {
	const snoozed = new SnoozedNotes();
	let heard = 0;
	const stop = snoozed.onAdd(() => heard++);
	snoozed.add(note('A.md'), '2026-11-23');
	stop();
	snoozed.add(note('B.md'), '2026-11-23');
	expect(heard).toBe(1);
});
