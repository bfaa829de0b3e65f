/** What the settings page says that a person's synonyms of metric names do in this vault. */
import { expect, test } from 'vitest';
import type { ActorNote } from '../../../../src/core/actor/note/actor-note';
import { describeMetricSynonyms } from '../../../../src/core/settings/describe/synonyms';
import { sampleNote } from '../../actor/note-sample';

function noteWith(...metrics: string[]): ActorNote {
	return sampleNote({ quickStats: metrics.map((metric) => ({ metric, value: '1', source: null, line: 1 })) });
}

const NOTES = [noteWith('Revenue (2024)', 'HQ'), noteWith('Receipts (2025)', 'FY2024 receipts', 'HQ'), noteWith('2025 receipts', 'Takings')];

test.each([
	['no lines', [], '6 names in quick stats are 4 metrics.'],
	['a line, whose names are counted in any period', ['Revenue = Receipts'], '6 names in quick stats are 3 metrics. Revenue joins Receipts (2 notes).'],
	['several names', ['Revenue = Receipts, Takings, Top line'], '6 names in quick stats are 2 metrics. Revenue joins Receipts (2 notes), Takings (1 note) and Top line (no note).'],
	['a line that names no synonym', ['Revenue'], '6 names in quick stats are 4 metrics.'],
	['many lines', ['A = B', 'C = D', 'E = F', 'G = H', 'I = J'], '6 names in quick stats are 4 metrics. A joins B (no note). C joins D (no note). E joins F (no note). 2 more lines.'],
])('%s', (_, lines, expected) => {
	expect(describeMetricSynonyms(lines, NOTES, 'en')).toBe(expected);
});

test('a single name, and none', () => {
	expect(describeMetricSynonyms([], [noteWith('HQ')], 'en')).toBe('1 name in quick stats is 1 metric.');
	expect(describeMetricSynonyms([], [], 'en')).toBe('0 names in quick stats are 0 metrics.');
});
