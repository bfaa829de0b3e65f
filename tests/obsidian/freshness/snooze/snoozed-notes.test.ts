import { describe, expect, test } from 'vitest';
import type { Snoozes } from '../../../../src/core/freshness/limit/snoozes';
import { SnoozedNotes } from '../../../../src/obsidian/freshness/snooze/snoozed-notes';

/** Snoozed notes over a store in memory, which counts what is written. */
class Kept {
	today = '2026-11-26';
	written = 0;
	readonly notes: SnoozedNotes;

	constructor(public snoozes: Snoozes = {}) {
		const write = (changed: Snoozes): void => {
			this.snoozes = changed;
			this.written++;
		};
		this.notes = new SnoozedNotes({ read: () => this.snoozes, write }, () => this.today);
	}
}

test('a note is snoozed until its day, and no other note with it', () => {
	const kept = new Kept();
	kept.notes.snooze('2026-11-28', 'Alibaba.md');
	expect(kept.snoozes).toEqual({ 'Alibaba.md': '2026-11-28' });
	expect(kept.notes.has('Alibaba.md')).toBe(true);
	expect(kept.notes.has('Baidu.md')).toBe(false);
	kept.today = '2026-11-28';
	expect(kept.notes.has('Alibaba.md')).toBe(false);
});

test('what the store holds is what counts, whoever changed it', () => {
	const kept = new Kept();
	kept.snoozes = { 'A.md': 'never' };
	expect(kept.notes.has('A.md')).toBe(true);
});

describe('is written', () => {
	test('when a snoozed note is no longer to be, or gets another name', () => {
		const kept = new Kept({ 'Actors/A.md': 'never', 'B.md': 'never' });
		kept.notes.move('Actors', 'Companies');
		kept.notes.stop('B.md');
		expect(kept.snoozes).toEqual({ 'Companies/A.md': 'never' });
	});

	test('not for notes that are not snoozed', () => {
		const kept = new Kept({ 'A.md': 'never' });
		kept.notes.move('B.md', 'C.md');
		kept.notes.stop('B.md');
		expect(kept.written).toBe(0);
	});
});

describe('a snooze that is taken back', () => {
	test('leaves each note as it was before', () => {
		const kept = new Kept({ 'A.md': '2026-12-24' });
		const takeBack = kept.notes.snooze('never', 'A.md', 'B.md');
		expect(kept.snoozes).toEqual({ 'A.md': 'never', 'B.md': 'never' });
		takeBack();
		expect(kept.snoozes).toEqual({ 'A.md': '2026-12-24' });
	});

	test('leaves alone what was changed since', () => {
		const kept = new Kept();
		const takeBack = kept.notes.snooze('2026-12-24', 'A.md', 'B.md', 'C.md');
		kept.notes.snooze('never', 'A.md');
		kept.notes.stop('B.md');
		takeBack();
		expect(kept.snoozes).toEqual({ 'A.md': 'never' });
	});
});
