/** What the settings page says that each setting does in this vault. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../src/core/actor/actor-note';
import { readActorRule } from '../../../src/core/actor/actor-rule';
import { describeActors, describeCases, describeLanguage, describeLimit, describeOwnWords, describeProgress, describeQuickStats, describeRelated, describeRisks, describeUpdatedDates } from '../../../src/core/settings/describe-effect';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { sampleNote } from '../card/actor-note-sample';

function times(count: number, said: Partial<ActorNote>): ActorNote[] {
	return Array.from({ length: count }, () => sampleNote(said));
}

function rules(...lines: string[]) {
	return lines.flatMap((line) => readActorRule(line) ?? []);
}

const stat = { metric: 'HQ', value: 'Oslo', source: null, line: 1 };
const point = { text: 'Cheap', label: 'Bull', line: 1, children: [] };
const link = { target: 'Acme', note: null, group: null, line: 1 };
const dated = (date: string) => ({ updated: { date, precision: 'day' as const, line: 1 } });

describe('actor rules', () => {
	test.each([
		['one rule', ['#actor'], times(412, {}), 'Matches 412 notes.'],
		['one rule and one note', ['#actor'], times(1, {}), 'Matches 1 note.'],
		['one rule that fits nothing', ['#actor'], [], 'Matches no note.'],
		['several', ['#actor', 'type = company'], [...times(1400, {}), ...times(12, { actorBy: 'type = company' })], 'Matches 1,412 notes: 1,400 by #actor, 12 by type = company.'],
		['a folder that is not there', ['#actor', 'Foo/'], times(3, {}), 'Matches 3 notes: 3 by #actor. Folder Foo/ matches no note.'],
		['a rule whose notes fit an earlier one', ['#actor', 'Actors/', 'has ticker'], times(3, {}), 'Matches 3 notes: 3 by #actor. Folder Actors/ adds no other note. “has ticker” matches no note.'],
		['several that fit nothing', ['#firm', 'Foo/'], [], 'Matches no note. “#firm” matches no note. Folder Foo/ matches no note.'],
		['the same rule twice', ['#actor', '#actor'], times(3, {}), 'Matches 3 notes.'],
	])('%s', (_, lines, notes, expected) => {
		expect(describeActors(rules(...lines), notes, 'en')).toBe(expected);
	});
});

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
	expect(describeCases(notes, 'en')).toBe('3 notes have bull points (5), 1 bear points (1).');
});

test('risks as bear points', () => {
	const headings = new Set(['risks', 'key risks', 'risk factors']);
	const notes = ['Risks', '**Key risks**', 'Risk factors', 'Bear (execution risk)'].map((label) => sampleNote({ bear: [{ ...point, label }] }));
	expect(describeRisks(headings, notes, 'en')).toBe('3 notes show their risks as bear points.');
	expect(describeRisks(headings, notes.slice(0, 1), 'en')).toBe('1 note shows its risks as bear points.');
	expect(describeRisks(new Set(), notes, 'en')).toBe('No note shows its risks as bear points.');
});

test('updated dates', () => {
	const unreadable = { unreadableUpdated: { text: 'soon', line: 1 } };
	expect(describeUpdatedDates([...times(748, dated('2026-01-01')), ...times(2, unreadable)], 'en')).toBe('748 notes state an updated date, 2 one that cannot be read.');
	expect(describeUpdatedDates(times(1, dated('2026-01-01')), 'en')).toBe('1 note states an updated date.');
});

test('related actors', () => {
	expect(describeRelated([...times(2, { related: [link, link] }), ...times(1, {})], 'en')).toBe('2 notes have related actors, 4 in all.');
});

test('a limit, on a day', () => {
	const notes = [...times(2, dated('2026-01-01')), ...times(3, dated('2026-06-01')), ...times(4, dated('2026-11-01')), ...times(1000, {}), ...times(1, dated('2027-01-01'))];
	expect(describeLimit(180, notes, '2026-11-23', 'en')).toBe('180 days: 2 stale, 3 due soon, 4 fresh, 1,000 undated, 1 in the future.');
	expect(describeLimit(1, [], '2026-11-23', 'en')).toBe('1 day: 0 stale, 0 due soon, 0 fresh, 0 undated.');
});

test('languages', () => {
	expect(describeLanguage('auto', 'en')).toBe('Words read: English.');
	expect(describeLanguage('auto', 'xx')).toBe('Words read: English.');
	expect(describeLanguage('all', 'en')).toMatch(/^Words read: English, .*Deutsch.*\.$/);
});

test('own words', () => {
	expect(describeOwnWords(DEFAULT_SETTINGS, 'en')).toBe('None yet.');
	expect(describeOwnWords({ ...DEFAULT_SETTINGS, statsHeadings: ['Facts'], bullLabels: ['Pro', 'Upside'] }, 'en')).toBe('1 heading and 2 labels of your own.');
});

test('how far the vault has been read', () => {
	expect(describeProgress({ read: 1200, total: 7725 }, 'en')).toBe('Reading notes… 1,200 of 7,725');
});
