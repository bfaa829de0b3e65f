/** A person who checks a note reads in one sentence what was found in it. */
import { expect, test } from 'vitest';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import { describeReading } from '../../../src/core/card/describe-reading';
import { sampleNote } from '../actor/note-sample';

const stat = { metric: 'HQ', value: 'Oslo', source: null, line: 1 };
const point = { text: 'Cheap', label: 'Bull', line: 1, children: [] };
const link = { target: 'Acme', note: null, group: null, line: 1 };

test.each<[string, Partial<ActorNote>, string]>([
	[
		'a full note',
		{ quickStatsFrom: '**Quick stats**', quickStats: [stat, stat], bull: [point, point], bear: [point], updated: { date: '2026-01-01', precision: 'day', line: 1 }, related: [link, link] },
		'2 quick stats under Quick stats, 2 bull and 1 bear point, updated Jan 1, 2026, 2 related.',
	],
	['an empty note', {}, 'no quick stats, no bull or bear points, no date, no related.'],
	['a heading without a table, one side, and a date that cannot be read', { quickStatsFrom: 'Key facts', bull: [point], unreadableUpdated: { text: 'soon', line: 1 } }, 'no quick stats under Key facts, 1 bull and no bear points, an unreadable date, no related.'],
])('%s', (_, said, expected) => {
	expect(describeReading(sampleNote(said), 'en-US')).toBe(expected);
});
