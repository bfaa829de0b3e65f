import type { CalendarDay } from '../../../core/calendar-date';
import { isSnoozed, movedSnoozes, withFormer, withoutSnooze, withSnooze, type Snoozes } from '../../../core/freshness/limit/snoozes';

/** Where snoozes are kept. */
export interface SnoozeStore {
	readonly read: () => Snoozes;
	readonly write: (snoozes: Snoozes) => void;
}

/** The notes of which the person wants no reminder for a while, by path. A deleted note keeps its snooze: it may come back. */
export class SnoozedNotes {
	constructor(
		private readonly store: SnoozeStore,
		private readonly today: () => CalendarDay,
	) {}

	/** Whether a note is snoozed today. */
	has(path: string): boolean {
		return isSnoozed(this.store.read(), path, this.today());
	}

	/**
	 * Snoozes notes until a day (YYYY-MM-DD), from which the person is reminded again, or `never`. The returned function takes that
	 * back: a note that was snoozed before is so again. What was changed since is left alone.
	 */
	snooze(until: string, ...paths: readonly string[]): () => void {
		const today = this.today();
		const before = this.store.read();
		this.store.write(paths.reduce((snoozes, path) => withSnooze(snoozes, path, until, today), before));
		return () => this.replace(paths.reduce((now, path) => withFormer(now, path, until, before), this.store.read()));
	}

	/** Ends the snooze of a note. */
	stop(path: string): void {
		this.replace(withoutSnooze(this.store.read(), path, this.today()));
	}

	/** Keeps snoozes with their notes when a note or folder is renamed `from` a path `to` another. */
	move(from: string, to: string): void {
		this.replace(movedSnoozes(this.store.read(), from, to));
	}

	private replace(snoozes: Snoozes): void {
		if (snoozes !== this.store.read()) this.store.write(snoozes);
	}
}
