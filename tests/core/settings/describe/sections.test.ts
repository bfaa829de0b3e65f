/** What the settings page says that is found in the sections of the notes of this vault. */
import { describe, expect, test } from 'vitest';
import { describeCardSections, describeCases, describeQuickStats, describeRelated, describeRisks } from '../../../../src/core/settings/describe/sections';
import { sampleNote } from '../../actor/note-sample';
import { times } from '../notes-alike';

const stat = { metric: 'HQ', value: 'Oslo', source: null, line: 1 };
const point = { text: 'Cheap', label: 'Bull', line: 1, children: [] };
const link = { target: 'Acme', note: null, group: null, line: 1 };

describe('quick stats', () => {
	test('are counted by heading, whatever its case', () => {
		const notes = [...times(4, { quickStats: [stat], quickStatsFrom: 'Quick stats' }), ...times(2, { quickStats: [stat], quickStatsFrom: '**Quick Stats**' }), ...times(2, { quickStats: [stat], quickStatsFrom: 'Key facts' }), ...times(2, {})];
		expect(describeQuickStats(notes, 'en')).toBe('8 of 10 notes have quick stats: 6 under Quick stats, 2 under Key facts.');
	});

	test('under many headings: the most used are named', () => {
		const notes = ['A', 'A', 'B', 'C', 'D', 'E'].map((quickStatsFrom) => sampleNote({ quickStats: [stat], quickStatsFrom }));
		expect(describeQuickStats(notes, 'en')).toBe('6 of 6 notes have quick stats: 2 under A, 1 under B, 1 under C, 2 under other headings.');
	});

	test('that one of several notes has', () => {
		expect(describeQuickStats([...times(1, { quickStats: [stat], quickStatsFrom: 'Profile' }), ...times(1, {})], 'en')).toBe('1 of 2 notes has quick stats: 1 under Profile.');
	});

	test('that no note has', () => {
		expect(describeQuickStats(times(1, {}), 'en')).toBe('0 of 1 note has quick stats.');
	});
});

test('bull and bear points', () => {
	const notes = [...times(2, { bull: [point, point] }), ...times(1, { bull: [point], bear: [point] })];
	expect(describeCases(notes, 'en')).toBe('3 notes have bull points (5), 1 has bear points (1).');
});

test('risks as bear points', () => {
	const headings = new Set(['risks', 'key risks', 'risk factors']);
	const notes = ['Risks', '**Key risks**', 'Risk factors', 'Bear (execution risk)'].map((label) => sampleNote({ bear: [{ ...point, label }] }));
	expect(describeRisks(headings, notes, 'en')).toBe('3 notes show their risks as bear points.');
	expect(describeRisks(headings, notes.slice(0, 1), 'en')).toBe('1 note shows its risks as bear points.');
	expect(describeRisks(new Set(), notes, 'en')).toBe('No notes show their risks as bear points.');
});

test('related actors', () => {
	expect(describeRelated([...times(2, { related: [link, link] }), ...times(1, {})], 'en')).toBe('2 notes have related actors, 4 in total.');
});

test('sections of one\'s own', () => {
	const own = (title: string) => ({ heading: title, title, line: 1, items: [point] });
	const notes = [...times(2, { sections: [own('Moat'), own('Moat')] }), ...times(1, { sections: [own('Moat'), own('Next')] }), ...times(1, {})];
	expect(describeCardSections(notes, 'en')).toBe('3 notes have sections of your own: 3 Moat and 1 Next.');
	expect(describeCardSections(times(1, {}), 'en')).toBe('0 notes have sections of your own.');
});
