/** Related actors that were updated after a note, and the words for it. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import { InboundLinks } from '../../../src/core/actor/vault/inbound-links';
import { describeRelatedUpdates, relatedUpdatedAfter, type RelatedUpdate } from '../../../src/core/freshness/related-updates';
import { actor, indexOf, resolverOf } from '../actor/vault/actor-links';

const TODAY = '2026-07-02';

function updatesAfter(note: ActorNote, ...others: ActorNote[]): RelatedUpdate[] {
	const index = indexOf(note, ...others);
	const resolve = resolverOf(index);
	return relatedUpdatedAfter(note, { index, resolve, inbound: new InboundLinks(index, resolve) }, TODAY);
}

const told = (updates: readonly RelatedUpdate[]): string[] => updates.map(({ note, updated }) => `${note.name} ${updated.date}`);

describe('related actors updated after a note', () => {
	const alibaba = actor('Alibaba.md', ['Tencent', 'Baidu', 'Alibaba', 'Nobody'], '2026-04-10');

	test('are those it links to and those that link to it, the latest first', () => {
		const others = [actor('Baidu.md', [], '2026-05-30'), actor('Tencent.md', ['Alibaba'], '2026-06-12'), actor('JD.md', ['Alibaba'], '2026-06-01')];
		expect(told(updatesAfter(alibaba, ...others))).toEqual(['Tencent 2026-06-12', 'JD 2026-06-01', 'Baidu 2026-05-30']);
	});

	test('on one day by name', () => {
		const others = [actor('JD.md', ['Alibaba'], '2026-06-01'), actor('Baidu.md', [], '2026-06-01')];
		expect(told(updatesAfter(alibaba, ...others))).toEqual(['Baidu 2026-06-01', 'JD 2026-06-01']);
	});

	test.each([
		['on the same day', '2026-04-10'],
		['before it', '2026-04-09'],
		['in the month it is of', '2026-04'],
		['on a day to come', '2062-01-01'],
		['on no day that can be read', '06-10-2026'],
		['on no day', undefined],
	])('are none that were updated %s', (_, updated) => {
		expect(updatesAfter(alibaba, actor('Tencent.md', [], updated))).toEqual([]);
	});

	test('a month after it counts', () => {
		expect(told(updatesAfter(alibaba, actor('Tencent.md', [], '2026-05')))).toEqual(['Tencent 2026-05']);
	});

	test('of a note whose date is a month, are those after the month is over', () => {
		const note = actor('Alibaba.md', ['Tencent', 'Baidu'], '2026-04');
		expect(told(updatesAfter(note, actor('Tencent.md', [], '2026-04-30'), actor('Baidu.md', [], '2026-05-01')))).toEqual(['Baidu 2026-05-01']);
	});

	test('are not asked for where the note states no date', () => {
		expect(updatesAfter(actor('Alibaba.md', ['Tencent']), actor('Tencent.md', [], '2026-06-12'))).toEqual([]);
	});

	test('are no actors that nothing links', () => {
		expect(updatesAfter(alibaba, actor('Oracle.md', ['Tencent'], '2026-06-12'))).toEqual([]);
	});
});

describe('in words', () => {
	const updates = (...dates: string[]): RelatedUpdate[] => dates.map((date, at) => {
		const note = actor(`A${at + 1}.md`, [], date);
		if (note.updated === null) throw new Error('The note has no date.');
		return { note, updated: note.updated };
	});

	test('they are named, with dates of this year without it', () => {
		expect(describeRelatedUpdates(updates('2026-06-12', '2026-05', '2025-12-30'), TODAY, 'en-US')).toEqual({
			lead: '3 related notes are newer',
			actors: [
				{ name: 'A1', path: 'A1.md', date: 'Jun 12' },
				{ name: 'A2', path: 'A2.md', date: 'May 2026' },
				{ name: 'A3', path: 'A3.md', date: 'Dec 30, 2025' },
			],
		});
	});

	test('one is not "1 notes", and none is nothing', () => {
		expect(describeRelatedUpdates(updates('2026-06-12'), TODAY, 'en-US')?.lead).toBe('1 related note is newer');
		expect(describeRelatedUpdates([], TODAY, 'en-US')).toBeUndefined();
	});
});
