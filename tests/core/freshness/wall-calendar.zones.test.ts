/**
 * The day, and all that is judged by it, is that of the person's wall calendar: late and early, far
 * behind and far ahead of Greenwich, and on the days on which clocks are changed.
 *
 * The moments are written with their distance from Greenwich, so that nothing is taken from the zone
 * the test runs in.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { addDays, dayByClock } from '../../../src/core/calendar-date';
import { describeFreshness } from '../../../src/core/freshness/describe';
import { factAge } from '../../../src/core/freshness/facts/age';
import { assessFreshness, type Freshness } from '../../../src/core/freshness/freshness';
import { setUpdatedDate } from '../../../src/core/freshness/set-date/edits';
import { applyEdits } from '../../../src/core/markdown/write/text-edit';
import { read, READING } from '../actor/reading';
import { granted } from '../markdown/write/planned';
import { judgedNote } from './judged-note';

const ZONE_OF_RUN = process.env['TZ'];
/** The days on which Los Angeles gains and loses an hour, at two in the night; and a plain one. */
const SPRING = '2026-03-08';
const AUTUMN = '2026-11-01';
const PLAIN = '2026-07-02';

/** For each zone its distance from Greenwich at 0:30 and at 23:30 of a day. */
const ZONES: readonly (readonly [zone: string, offsets: (day: string) => readonly [string, string]])[] = [
	['Pacific/Pago_Pago', () => ['-11:00', '-11:00']],
	['America/Los_Angeles', (day) => (day === SPRING ? ['-08:00', '-07:00'] : day === AUTUMN ? ['-07:00', '-08:00'] : ['-07:00', '-07:00'])],
	['UTC', () => ['+00:00', '+00:00']],
	['Asia/Kathmandu', () => ['+05:45', '+05:45']],
	['Pacific/Kiritimati', () => ['+14:00', '+14:00']],
];

const MOMENTS = ZONES.flatMap(([zone, offsets]) => [SPRING, AUTUMN, PLAIN].flatMap((day) => {
	const [early, late] = offsets(day);
	return [[zone, day, `${day}T00:30:00${early}`], [zone, day, `${day}T23:30:00${late}`]] as const;
}));

/** What a clock on a wall of the zone shows. Node takes a new zone from the environment at once. */
function dayIn(zone: string, moment: string): string {
	process.env['TZ'] = zone;
	const date = new Date(moment);
	const day = dayByClock(date);
	expect(new Intl.DateTimeFormat('en', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone: zone }).format(date), 'the moment is the one that is meant').toMatch(/^(?:00|23):30$/);
	return day;
}

afterAll(() => {
	if (ZONE_OF_RUN === undefined) delete process.env['TZ'];
	else process.env['TZ'] = ZONE_OF_RUN;
});

test('the zone can be changed: without this, five zones could be one', () => {
	const offsets = ZONES.map(([zone]) => {
		process.env['TZ'] = zone;
		return new Date('2026-07-02T12:00:00Z').getTimezoneOffset();
	});
	expect(offsets).toEqual([660, 420, 0, -345, -840]);
});

describe.each(MOMENTS)('in %s on %s at %s', (zone, day, moment) => {
	const judge = (updated: string): Freshness => assessFreshness(judgedNote({ updated }), { limitDays: 180 }, dayIn(zone, moment));

	test('the day is that of the wall calendar', () => {
		expect(dayIn(zone, moment)).toBe(day);
	});

	test('a note dated that day is of today, one of the day before of yesterday, one of the day after in the future', () => {
		expect(describeFreshness(judge(day), 'en-US').reason).toContain('updated today (');
		expect(describeFreshness(judge(addDays(day, -1)), 'en-US').reason).toContain('updated yesterday (');
		expect(judge(addDays(day, 1)).state).toBe('future');
	});

	test('a note turns stale between the limit and the day after', () => {
		expect(judge(addDays(day, -180))).toMatchObject({ state: 'due soon', age: 180 });
		expect(judge(addDays(day, -181))).toMatchObject({ state: 'stale', age: 181 });
	});

	test('a fact is as old as the wall calendar says', () => {
		expect(factAge({ time: { text: '2025-12', first: '2025-12-01', last: '2025-12-31' } }, dayIn(zone, moment))).toBe({ [SPRING]: 67, [AUTUMN]: 305, [PLAIN]: 183 }[day]);
	});

	test('an instant that a note is good to is that day, and the note is overdue from the next', () => {
		const note = read(`---\nstale_after: ${new Date(moment).toISOString()}\n---\n\n#actor\n`);
		const policy = { limitDays: 180, dayOfInstant: (milliseconds: number) => dayByClock(new Date(milliseconds)) };
		if (note === undefined) throw new Error('no actor note');
		expect(assessFreshness(note, policy, dayIn(zone, moment))).toMatchObject({ state: 'due soon', due: { day }, daysOver: 0 });
		expect(assessFreshness(note, policy, addDays(day, 1))).toMatchObject({ state: 'stale', daysOver: 1 });
		// Without a calendar it is of the day that is written.
		expect(assessFreshness(note, { limitDays: 180 }, day)).toMatchObject({ due: { day: new Date(moment).toISOString().slice(0, 10) } });
	});

	test('moved on with the note, it is as far from that day as it was', () => {
		const day = dayIn(zone, moment);
		const dayOfInstant = (milliseconds: number): string => dayByClock(new Date(milliseconds));
		const text = `---\nupdated: ${addDays(day, -30)}\nstale_after: ${new Date(moment).toISOString()}\n---\n\n#actor\n`;
		const edited = read(applyEdits(text, granted(setUpdatedDate(text, day, { ...READING, dayOfInstant }))));
		expect(edited && assessFreshness(edited, { limitDays: 180, dayOfInstant }, day).state).toBe('fresh');
	});

	test('the stamp is that day', () => {
		expect(setUpdatedDate('#actor\n\n*Updated 2020-01-01*\n', dayIn(zone, moment), READING)).toEqual([{ from: 17, to: 27, insert: day }]);
	});
});
