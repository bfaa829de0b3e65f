import { Notice, type TFile } from 'obsidian';
import { addDays, formatDate, type CalendarDay } from '../../../core/calendar-date';
import { counted } from '../../../core/settings/counted';
import type { Snoozes } from '../../../core/freshness/snoozes';

/** Where snoozes are kept. */
export interface SnoozeStore {
	current(): { readonly snoozed: Snoozes };
	change(changes: { readonly snoozed: Snoozes }): Promise<void>;
}

const WEEK = 7;

/** Leaves notes alone for a week from `today`, and says so. */
export async function snoozeForAWeek(store: SnoozeStore, notes: readonly TFile[], today: CalendarDay, locale: string): Promise<void> {
	const until = addDays(today, WEEK);
	await store.change({ snoozed: { ...store.current().snoozed, ...Object.fromEntries(notes.map(({ path }) => [path, until])) } });
	const [only] = notes;
	const what = notes.length === 1 && only !== undefined ? `“${only.basename}”` : counted(notes.length, 'note', locale);
	new Notice(`${what} snoozed until ${formatDate({ date: until, precision: 'day' }, locale)}`);
}
