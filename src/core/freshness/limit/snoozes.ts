/** Notes that the person wants no reminder of for a while, or ever. */

import { addDays, readDay, type CalendarDay } from '../../calendar-date';

/** By path of the note: the day (YYYY-MM-DD) on which it may be spoken of again, or `never`. */
export type Snoozes = Readonly<Record<string, string>>;

/** Instead of a day, for a note that is never to be spoken of again. */
export const NEVER = 'never';

/** For how many days a reminder can be put off without naming a date. */
export const SNOOZE_CHOICES: readonly { readonly name: string; readonly days: number }[] = [
	{ name: 'Tomorrow', days: 1 },
	{ name: 'In a week', days: 7 },
];

/** Whether a note is snoozed on the day `today`. */
export function isSnoozed(snoozes: Snoozes, path: string, today: CalendarDay): boolean {
	const until = Object.hasOwn(snoozes, path) ? snoozes[path] : undefined;
	return until !== undefined && isAhead(until, today);
}

/** The snoozes with one more note, until a day or `NEVER`; those that are over on the day `today` are forgotten. */
export function withSnooze(snoozes: Snoozes, path: string, until: string, today: CalendarDay): Snoozes {
	return { ...filtered(snoozes, (_, day) => isAhead(day, today)), [path]: until };
}

/** The snoozes without that of one note and those that are over on the day `today`; the same object where the note has none. */
export function withoutSnooze(snoozes: Snoozes, path: string, today: CalendarDay): Snoozes {
	return Object.hasOwn(snoozes, path) ? filtered(snoozes, (other, day) => other !== path && isAhead(day, today)) : snoozes;
}

/** The snoozes once a note or folder is called `to` instead of `from`; the same object where none of them is for it or for a note in it. */
export function movedSnoozes(snoozes: Snoozes, from: string, to: string): Snoozes {
	const moves = (path: string): boolean => path === from || path.startsWith(`${from}/`);
	const moved = Object.entries(snoozes).filter(([path]) => moves(path)).map(([path, until]) => [to + path.slice(from.length), until] as const);
	return moved.length === 0 ? snoozes : { ...filtered(snoozes, (path) => !moves(path)), ...Object.fromEntries(moved) };
}

/** What is wrong with a text that should name the day a snooze ends on, as a sentence; `undefined` where it names a day after `today`. */
export function snoozeDateProblem(text: string, today: CalendarDay): string | undefined {
	const day = readDay(text);
	return day !== undefined && day > today ? undefined : `Choose a day after today, ${addDays(today, 1)} or later.`;
}

function isAhead(until: string, today: CalendarDay): boolean {
	return until === NEVER || today < until;
}

function filtered(snoozes: Snoozes, keeps: (path: string, until: string) => boolean): Snoozes {
	return Object.fromEntries(Object.entries(snoozes).filter(([path, until]) => keeps(path, until)));
}
