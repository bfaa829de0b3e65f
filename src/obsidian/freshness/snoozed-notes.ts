import type { TFile } from 'obsidian';
import type { CalendarDay } from '../../core/calendar-date';

/** The notes that the person wants no reminder of for the rest of a day. Kept in memory: a restart forgets them. */
export class SnoozedNotes {
	private readonly days = new WeakMap<TFile, CalendarDay>();
	private readonly listeners = new Set<() => void>();

	/** Whether `note` was snoozed on the day `today`. */
	has(note: TFile, today: CalendarDay): boolean {
		return this.days.get(note) === today;
	}

	/** Snoozes `note` for the day `today`, in every editor it is open in. */
	add(note: TFile, today: CalendarDay): void {
		this.days.set(note, today);
		for (const listener of [...this.listeners]) listener();
	}

	/** Calls `listener` whenever a note was snoozed, until the returned function is called. */
	onAdd(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}
}
