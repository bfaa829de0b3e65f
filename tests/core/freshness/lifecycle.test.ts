/** What notes say of their own life, in the fields of OKF v0.2 and of review: read, judged, and moved on by marking as updated. */
import { describe, expect, test } from 'vitest';
import type { ActorNote } from '../../../src/core/actor/note/actor-note';
import { describeFreshness } from '../../../src/core/freshness/describe';
import { assessFreshness, type Freshness } from '../../../src/core/freshness/freshness';
import { describeMarked, nextReview } from '../../../src/core/freshness/next-review';
import { describeLimit, describeOver } from '../../../src/core/freshness/queue/describe';
import { printQueueCsv } from '../../../src/core/freshness/queue/print-csv';
import { daysOver } from '../../../src/core/freshness/queue/queued-note';
import { setUpdatedDate } from '../../../src/core/freshness/set-date/edits';
import { applyEdits } from '../../../src/core/markdown/write/text-edit';
import { granted } from '../markdown/write/planned';
import { read, READING } from '../actor/reading';

const TODAY = '2026-07-24';

const noteOf = (yaml: string): string => `---\n${yaml}\n---\n\n#actor\n`;

function readYaml(yaml: string): ActorNote {
	const note = read(noteOf(yaml));
	if (note === undefined) throw new Error('no actor note');
	return note;
}

const judge = (yaml: string, today = TODAY, limitDays = 180): Freshness => assessFreshness(readYaml(yaml), { limitDays }, today);
const queuedNote = (freshness: Freshness) => ({ freshness, daysOver: daysOver(freshness), inbound: 0, isSnoozed: false });
const reasonOf = (yaml: string, today = TODAY): string => describeFreshness(judge(yaml, today), 'en-US').sentence;
const marked = (yaml: string, today = TODAY): string => applyEdits(noteOf(yaml), granted(setUpdatedDate(noteOf(yaml), today, READING)));

describe('the fields of OKF v0.2 are read', () => {
	test.each([
		['in flow style', 'sources: [{id: s1, title: Annual report, resource: "https://example.org/a,b"}]\ngenerated: {by: model-x, at: 2026-01-23T10:00:00Z}\nverified: [{by: Kim, at: 2026-02-01}]\nstatus: draft\nstale_after: 2026-07-23T00:00:00Z', [3, 4, 6]],
		['in block style', 'sources:\n  - id: s1\n    title: Annual report\n    resource: "https://example.org"\ngenerated:\n  by: model-x\n  at: 2026-01-23T10:00:00Z\nverified:\n  - by: "Kim"\n    at: 2026-02-01\nstatus: draft\nstale_after: 2026-07-23T00:00:00Z', [8, 11, 13]],
	])('%s', (_, yaml, [generated, verified, due]) => {
		const note = readYaml(yaml);
		expect(note.lifecycle).toEqual({
			dues: [{ property: 'stale_after', date: '2026-07-23', precision: 'day', line: due, instant: Date.UTC(2026, 6, 23) }],
			generated: { by: 'model-x', date: '2026-01-23', precision: 'day', line: generated },
			verified: [{ by: 'Kim', date: '2026-02-01', precision: 'day', line: verified }],
			sources: 1,
		});
		expect(note.properties['status']).toBe('draft');
		expect(note.problems).toEqual([]);
	});

	test.each([
		['nothing of the kind', 'ticker: A'],
		['a list of links', 'sources: ["[[A]]", "https://example.org"]'],
		['a yes', 'verified: true'],
		['a limit in days', 'stale_after: 30'],
	])('a note with %s has none', (_, yaml) => {
		expect(readYaml(yaml).lifecycle).toBeUndefined();
	});

	test('words in quotes are no fields', () => {
		expect(readYaml('generated: {by: "model, at: 2020-01-01", at: 2026-01-23}').lifecycle?.generated).toMatchObject({ by: 'model, at: 2020-01-01', date: '2026-01-23' });
	});

	test('a date that is not one is a problem', () => {
		expect(readYaml('review_by: 06-10-2026').problems).toEqual([{ line: 2, message: 'review_by "06-10-2026" can\'t be read. Write it as YYYY-MM-DD.', of: 'date' }]);
	});
});

describe('a stated day beats every limit', () => {
	test.each([
		['stale_after: 2026-07-23T00:00:00Z'],
		['stale_after: "2026-07-23"'],
		['review_by: 2026-07-23'],
		['next_review: "[[2026-07-23]]"'],
		['expires: Jul 23, 2026'],
		['valid_until: 2026-07-23'],
		['reviewed_on: 2026-06-23\nreview_cadence_days: 30'],
		['reviewed_on: 2026-06-23\nreview_cadence_days: 30 days'],
	])('%j: overdue from the day after', (yaml) => {
		expect(judge(yaml, '2026-07-23').state).toBe('due soon');
		expect(judge(yaml, '2026-07-24').state).toBe('stale');
		expect(judge(`updated: 2026-07-20\n${yaml}`).state).toBe('stale');
		expect(judge(`updated: 2020-01-01\n${yaml}`, '2026-07-23').state).not.toBe('stale');
	});

	test('a month is good to its end', () => {
		expect(judge('review_by: 2026-07', '2026-07-31').state).toBe('due soon');
		expect(judge('review_by: 2026-07', '2026-08-01').state).toBe('stale');
	});

	test('of several the first to come', () => {
		expect(judge('next_review: 2026-09-01\nexpires: 2026-07-01')).toMatchObject({ state: 'stale', due: { day: '2026-07-01', from: 'expires' } });
	});

	test('and the card says which', () => {
		expect(reasonOf('updated: 2026-07-20\nstale_after: 2026-07-23T00:00:00Z')).toBe('Overdue · updated 4 days ago (Jul 20), due Jul 23 (stale_after)');
		expect(reasonOf('stale_after: 2026-07-23T00:00:00Z')).toBe('Overdue · due Jul 23 (stale_after)');
		expect(reasonOf('stale_after: 2027-07-23')).toBe('Fresh · due Jul 23, 2027 (stale_after)');
	});

	test('a day to come judges no date that is to be corrected', () => {
		expect(judge('updated: 2027-01-01\nreview_by: 2026-12-01').state).toBe('future');
		expect(judge('updated: 06-10-2026\nreview_by: 2026-12-01').state).toBe('unreadable');
		expect(judge('updated: 06-10-2026\nreview_by: 2026-07-01').state).toBe('stale');
	});
});

describe('a stated day in lists and notices', () => {
	const stale = { ...queuedNote(judge('stale_after: 2026-07-14T00:00:00Z')) };

	test('is counted from, and named', () => {
		expect(describeOver(stale, 'en-US')).toEqual({ text: '10 days', after: ' overdue' });
		expect(describeLimit(stale, 'en-US').text).toBe('Jul 14, 2026, from stale_after');
		expect(printQueueCsv([{ ...stale, note: readYaml('ticker: A') }])).toContain('stale,,,2026-07-14,stale_after,10,');
	});

	test('the notice says when the note stays overdue', () => {
		const yaml = 'updated: 2026-07-24\nexpires: 2026-07-11';
		const review = nextReview(readYaml(yaml), { limitDays: 180 });
		expect(describeMarked('Acme', review, 'en-US', judge(yaml))).toBe('Acme marked updated today. It stays overdue: expires says Jul 11, 2026.');
		expect(describeMarked('Acme', nextReview(readYaml('updated: 2026-07-24\nexpires: 2026-08-11'), { limitDays: 180 }), 'en-US', judge('expires: 2026-08-11'))).toBe(
			'Acme marked updated today. Next review Aug 11, 2026.',
		);
	});
});

describe('a note that no property dates is of its latest stamp', () => {
	test.each([
		['generated: 2026-07-01 15:55', '2026-07-01'],
		['generated: {by: model-x, at: 2026-07-01T10:00:00Z}', '2026-07-01'],
		['generated: {by: model-x, at: 2026-06-01}\nverified: [{by: Kim, at: 2026-07-02}, {by: Lee, at: 2026-06-12}]', '2026-07-02'],
		['generated: {by: model-x, at: 2026-07-01}\nupdated: 2026-05-05', '2026-05-05'],
	])('%j', (yaml, date) => {
		expect(readYaml(yaml).updated?.date).toBe(date);
	});
});

describe('marking as updated changes what it must, in the form that is there', () => {
	const FOOTER = `\n*Updated ${TODAY}*\n`;
	test.each([
		['moves an instant by as many days as the note', 'timestamp: 2026-06-23T08:00:00Z\nstale_after: 2026-07-23T06:30:00Z', 'timestamp: 2026-07-24T12:00:00Z\nstale_after: 2026-08-23T06:30:00Z'],
		['moves a day', 'updated: 2026-07-01\nreview_by: "2026-07-11"', 'updated: 2026-07-24\nreview_by: "2026-08-03"'],
		['in words', 'updated: 2026-07-01\nnext_review: Jul 11, 2026 # by Kim', 'updated: 2026-07-24\nnext_review: Aug 3, 2026 # by Kim'],
		['leaves a day to come', 'updated: 2026-07-01\nstale_after: 2026-08-11T00:00:00Z', 'updated: 2026-07-24\nstale_after: 2026-08-11T00:00:00Z'],
		['leaves what says how long it is in force', 'updated: 2026-07-01\nexpires: 2026-07-11', 'updated: 2026-07-24\nexpires: 2026-07-11'],
		['makes today the day of the last review', 'reviewed_on: 2026-01-01\nreview_cadence_days: 30', 'reviewed_on: 2026-07-24\nreview_cadence_days: 30'],
		['also beside another date', 'updated: 2026-07-01\nreviewed_on: 1 Jan 2026\nreview_cadence_days: 30', 'updated: 2026-07-24\nreviewed_on: 24 Jul 2026\nreview_cadence_days: 30'],
	])('%s', (_, yaml, expected) => {
		expect(marked(yaml)).toBe(noteOf(expected));
		expect(granted(setUpdatedDate(marked(yaml), TODAY, READING))).toEqual([]);
	});

	test.each([
		['stamps stay, a day moves on from them', 'generated: {by: model-x, at: 2026-06-23T10:00:00Z}\nverified:\n  - by: Kim\n    at: 2026-07-01\nstale_after: 2026-07-11T00:00:00Z', 'generated: {by: model-x, at: 2026-06-23T10:00:00Z}\nverified:\n  - by: Kim\n    at: 2026-07-01\nstale_after: 2026-08-03T00:00:00Z'],
		['a day that nothing tells how far to move stays', 'stale_after: 2026-07-11T00:00:00Z', 'stale_after: 2026-07-11T00:00:00Z'],
	])('%s', (_, yaml, expected) => {
		expect(marked(yaml)).toBe(`${noteOf(expected)}${FOOTER}`);
	});
});
