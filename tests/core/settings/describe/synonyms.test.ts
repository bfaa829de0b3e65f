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
	['no lines', [], '6 metric names, grouped into 4 metrics.'],
	['a line, whose names are counted in any period', ['Revenue = Receipts'], '6 metric names, grouped into 3 metrics. Revenue includes Receipts (2 notes).'],
	['several names', ['Revenue = Receipts, Takings, Top line'], '6 metric names, grouped into 2 metrics. Revenue includes Receipts (2 notes), Takings (1 note) and Top line (no notes).'],
	['a line that names no synonym', ['Revenue'], '6 metric names, grouped into 4 metrics.'],
	['many lines', ['A = B', 'C = D', 'E = F', 'G = H', 'I = J'], '6 metric names, grouped into 4 metrics. A includes B (no notes). C includes D (no notes). E includes F (no notes). 2 more lines.'],
])('%s', (_, lines, expected) => {
	expect(describeMetricSynonyms(lines, NOTES, 'en')).toBe(expected);
});

test('a single name, and none', () => {
	expect(describeMetricSynonyms([], [noteWith('HQ')], 'en')).toBe('1 metric name, grouped into 1 metric.');
	expect(describeMetricSynonyms([], [], 'en')).toBe('0 metric names, grouped into 0 metrics.');
});
