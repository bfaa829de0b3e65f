/** Notes of which the person wants no reminder for a while, or ever again. */

import { addDays, formatDate, readDay, type CalendarDay } from '../../calendar-date';
import { counted, listed } from '../../wording';

/** By path of the note: the day (YYYY-MM-DD) from which the person is reminded of it again, or `never`. */
export type Snoozes = Readonly<Record<string, string>>;

/** Instead of a day, for a note of which the person wants no reminder ever again. */
export const NEVER = 'never';

/** Snoozes that the menu offers, beside a date of the person's choice. */
export const SNOOZE_CHOICES: readonly { readonly name: string; readonly days: number }[] = [
	{ name: 'Until tomorrow', days: 1 },
	{ name: 'For a week', days: 7 },
];

/** Whether a note is snoozed on the day `today`. */
export function isSnoozed(snoozes: Snoozes, path: string, today: CalendarDay): boolean {
	const until = Object.hasOwn(snoozes, path) ? snoozes[path] : undefined;
	return until !== undefined && isAhead(until, today);
}

/** The snoozes with one more note, until a day or `NEVER`, and without those that are over on the day `today`. */
export function withSnooze(snoozes: Snoozes, path: string, until: string, today: CalendarDay): Snoozes {
	return { ...filtered(snoozes, (_, day) => isAhead(day, today)), [path]: until };
}

/** The snoozes without that of one note and those that are over on the day `today`; the same object where the note has none. */
export function withoutSnooze(snoozes: Snoozes, path: string, today: CalendarDay): Snoozes {
	return Object.hasOwn(snoozes, path) ? filtered(snoozes, (other, day) => other !== path && isAhead(day, today)) : snoozes;
}

/** The snoozes with that of one note, until a day or `NEVER`, as it was `before`; the same object where it is another by now. */
export function withFormer(snoozes: Snoozes, path: string, until: string, before: Snoozes): Snoozes {
	if (!Object.hasOwn(snoozes, path) || snoozes[path] !== until) return snoozes;
	const others = filtered(snoozes, (other) => other !== path);
	const former = Object.hasOwn(before, path) ? before[path] : undefined;
	return former === undefined ? others : { ...others, [path]: former };
}

/** The snoozes after a note or folder was renamed `from` a path `to` another; the same object where that concerns none of them. */
export function movedSnoozes(snoozes: Snoozes, from: string, to: string): Snoozes {
	const moves = (path: string): boolean => path === from || path.startsWith(`${from}/`);
	const moved = Object.entries(snoozes)
		.filter(([path]) => moves(path))
		.map(([path, until]) => [to + path.slice(from.length), until] as const);
	return moved.length === 0 ? snoozes : { ...filtered(snoozes, (path) => !moves(path)), ...Object.fromEntries(moved) };
}

/** Says which notes were snoozed, and until when: `2 notes snoozed until Nov 30, 2026: Acme and Globex.`, for people of `locale`. */
export function describeSnoozed(names: readonly string[], until: string, locale: string): string {
	const [one = ''] = names;
	const [notes, named] = names.length === 1 ? [one, ''] : [counted(names.length, 'note', locale), `: ${listed(names, MOST_NAMED, locale)}`];
	if (until === NEVER) return `No more reminders for ${notes}${named}.`;
	return `${notes} snoozed until ${formatDate({ date: until, precision: 'day' }, locale)}${named}.`;
}

/** How many notes a sentence names; of more it says how many. */
const MOST_NAMED = 5;

/**
 * What is wrong with a text that should name the day a snooze ends on (YYYY-MM-DD), as a sentence for people of
 * `locale` (a BCP 47 tag); `undefined` where it names a day after `today`.
 */
export function snoozeDateProblem(text: string, today: CalendarDay, locale: string): string | undefined {
	const day = readDay(text);
	if (day !== undefined && day > today) return undefined;
	return `Choose ${formatDate({ date: addDays(today, 1), precision: 'day' }, locale)} or later.`;
}

function isAhead(until: string, today: CalendarDay): boolean {
	return until === NEVER || today < until;
}

function filtered(snoozes: Snoozes, keeps: (path: string, until: string) => boolean): Snoozes {
	return Object.fromEntries(Object.entries(snoozes).filter(([path, until]) => keeps(path, until)));
}
