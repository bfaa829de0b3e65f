/** Which notes are to be looked at, and in which order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InboundLinks } from '../../../../src/core/actor/vault/inbound-links';
import { countByState } from '../../../../src/core/freshness/freshness';
import { buildQueue, type QueueRequest } from '../../../../src/core/freshness/queue/queue';
import { NO_FILTER, readQueueFilter } from '../../../../src/core/freshness/queue/filter';
import { byUrgency, STATES_BY_URGENCY, weightOf } from '../../../../src/core/freshness/queue/order';
import { actor, indexOf, resolverOf } from '../../actor/vault/actor-links';
import { ago, noted, POLICY, queued, TODAY } from './queue-sample';

const NOBODY = { count: () => 0 };
const build = (notes: Parameters<typeof buildQueue>[0], request: Partial<QueueRequest> = {}) => buildQueue(notes, { filter: NO_FILTER, ...request }, { policy: POLICY, today: TODAY, inbound: NOBODY });
const namesOf = ({ notes }: ReturnType<typeof build>): string[] => notes.map(({ note }) => note.name);

const NOTES = [
	noted('Funds/Fresh.md', ago(10), ['vc']),
	noted('Funds/Due.md', ago(170)),
	noted('Banks/Stale.md', ago(200), ['bank/retail']),
	noted('Banks/Staler.md', ago(300), ['bank']),
	noted('Undated.md'),
	noted('Future.md', '2027-01-01'),
	noted('Odd.md', '06-10-2026'),
];

describe('the queue', () => {
	test('tells how far each note is past its limit, and how many days are left where it is not', () => {
		expect(build(NOTES).notes.map(({ note, daysOver }) => [note.name, daysOver])).toEqual([
			['Staler', 120], ['Stale', 20], ['Due', -10], ['Odd', null], ['Future', null], ['Fresh', -170], ['Undated', null],
		]);
	});

	test('counts every state, whatever states are wanted', () => {
		const { counts, notes } = build(NOTES, { states: new Set(['stale']) });
		expect(counts).toEqual({ stale: 2, 'due soon': 1, fresh: 1, undated: 1, future: 1, unreadable: 1 });
		expect(notes).toHaveLength(2);
	});

	test('counts the actors that link to a note', () => {
		const index = indexOf(actor('A.md', ['B'], ago(200)), actor('B.md', [], ago(190)), actor('C.md', ['B', 'A']));
		const { notes } = buildQueue(index.all(), { filter: NO_FILTER, states: new Set(['stale']) }, { policy: POLICY, today: TODAY, inbound: new InboundLinks(index, resolverOf(index)) });
		expect(notes.map(({ note, inbound }) => [note.name, inbound])).toEqual([['A', 1], ['B', 2]]);
	});

	test('knows no days over for a note that never gets stale', () => {
		const { notes } = buildQueue(NOTES, { filter: NO_FILTER }, { policy: { limitDays: 1, limitProperty: 'x', limitRules: [{ of: { kind: 'folder', folder: '' }, days: null }] }, today: TODAY, inbound: NOBODY });
		expect(notes.find(({ note }) => note.name === 'Staler')).toMatchObject({ freshness: { state: 'fresh' }, daysOver: null });
	});

	test('leaves snoozed notes out, and says how many of the wanted states they are', () => {
		const snoozes = { 'Banks/Stale.md': '2026-12-01', 'Banks/Staler.md': TODAY, 'Undated.md': 'never' };
		const wanted = { states: new Set(['stale'] as const), snoozes };
		expect(build(NOTES, wanted)).toMatchObject({ notes: [{ note: { name: 'Staler' } }], snoozed: 1, counts: { stale: 2 } });
		expect(build(NOTES, { ...wanted, withSnoozed: true }).notes.map(({ note, isSnoozed }) => [note.name, isSnoozed])).toEqual([['Staler', false], ['Stale', true]]);
	});

	test.each([
		['#bank', ['Staler', 'Stale']],
		['tag:bank/retail', ['Stale']],
		['#actor', ['Staler', 'Stale', 'Due', 'Odd', 'Future', 'Fresh', 'Undated']],
		['folder:banks', ['Staler', 'Stale']],
		['Funds/', ['Due', 'Fresh']],
		['stale', ['Staler', 'Stale']],
		['STALER #bank Banks/', ['Staler']],
		['#bank Funds/', []],
		['   ', ['Staler', 'Stale', 'Due', 'Odd', 'Future', 'Fresh', 'Undated']],
	])('filters by %s, and so do its counts', (text, names) => {
		const queue = build(NOTES, { filter: readQueueFilter(text) });
		expect(namesOf(queue)).toEqual(names);
		expect(Object.values(queue.counts).reduce((sum, count) => sum + count, 0)).toBe(names.length);
	});
});

describe('the order', () => {
	test('weighs the days a stale note is over by its readers, of whom the person is one', () => {
		const rows = [queued('Rare.md', 280), queued('Read.md', 190, 12), queued('Both.md', 230, 3)];
		expect(rows.map((row) => [row.note.name, weightOf(row)])).toEqual([['Rare', 100], ['Read', 130], ['Both', 200]]);
		expect(rows.sort(byUrgency).map(({ note }) => note.name)).toEqual(['Both', 'Read', 'Rare']);
	});

	test('takes what is due next first, however many links the others have', () => {
		expect([queued('Later.md', 155, 99), queued('Next.md', 180)].sort(byUrgency).map(({ note }) => note.name)).toEqual(['Next', 'Later']);
	});

	test('goes by links, name and path where nothing else differs', () => {
		const rows = [queued('B/Note 10.md', undefined), queued('Note 9.md', undefined), queued('A/Note 10.md', undefined), queued('Linked.md', undefined, 1)];
		expect(rows.sort(byUrgency).map(({ note }) => note.path)).toEqual(['Linked.md', 'Note 9.md', 'A/Note 10.md', 'B/Note 10.md']);
	});

	const rows = fc.array(fc.record({ path: fc.stringMatching(/^[A-C]{1,2}$/), age: fc.option(fc.integer({ min: -40, max: 220 }), { nil: undefined }), inbound: fc.nat(3) }), { maxLength: 12 })
		.map((told) => [...new Map(told.map((row) => [row.path, row])).values()].map(({ path, age, inbound }) => queued(`${path}.md`, age, inbound)));

	test('is total: of two notes one always comes first, and the order they came in does not matter', () => {
		fc.assert(fc.property(rows, fc.infiniteStream(fc.nat()), (list, keys) => {
			for (const one of list) for (const other of list) expect(Math.sign(byUrgency(one, other)) + Math.sign(byUrgency(other, one))).toBe(0);
			for (const one of list) for (const other of list) if (one !== other) expect(byUrgency(one, other)).not.toBe(0);
			const shuffled = list.map((row) => [keys.next().value ?? 0, row] as const).sort(([a], [b]) => a - b).map(([, row]) => row);
			expect(shuffled.sort(byUrgency)).toEqual([...list].sort(byUrgency));
		}));
	});

	test('puts every note of a state before those of the next', () => {
		fc.assert(fc.property(rows, (list) => {
			const places = list.sort(byUrgency).map(({ freshness }) => STATES_BY_URGENCY.indexOf(freshness.state));
			expect(places).toEqual([...places].sort((a, b) => a - b));
		}));
	});
});

test('the counts of the queue are those of the notes, and wanted notes and snoozed ones add up', () => {
	const ages = fc.array(fc.tuple(fc.option(fc.integer({ min: -20, max: 300 }), { nil: undefined }), fc.boolean()), { maxLength: 20 });
	fc.assert(fc.property(ages, fc.subarray([...STATES_BY_URGENCY]), (told, states) => {
		const notes = told.map(([age], index) => noted(`N${index}.md`, age === undefined ? undefined : ago(age)));
		const snoozes = Object.fromEntries(told.flatMap(([, sleeps], index) => (sleeps ? [[`N${index}.md`, 'never']] : [])));
		const queue = build(notes, { states: new Set(states), snoozes });
		expect(queue.counts).toEqual(countByState(notes, POLICY, TODAY));
		expect(queue.notes.length + queue.snoozed).toBe(states.reduce((sum, state) => sum + queue.counts[state], 0));
	}));
});
