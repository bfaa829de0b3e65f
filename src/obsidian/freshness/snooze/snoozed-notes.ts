import type { CalendarDay } from '../../../core/calendar-date';
import { isSnoozed, movedSnoozes, withoutSnooze, withSnooze, type Snoozes } from '../../../core/freshness/limit/snoozes';

/** Where snoozes are kept. */
export interface SnoozeStore {
	readonly read: () => Snoozes;
	readonly write: (snoozes: Snoozes) => void;
}

/** The notes that the person wants no reminder of for a while, by path. A deleted note keeps its snooze: it may come back. */
export class SnoozedNotes {
	constructor(
		private readonly store: SnoozeStore,
		private readonly today: () => CalendarDay,
	) {}

	/** Whether a note is snoozed today. */
	has(path: string): boolean {
		return isSnoozed(this.store.read(), path, this.today());
	}

	/** Snoozes notes until a day (YYYY-MM-DD), on which they may be spoken of again, or `never`. */
	snooze(until: string, ...paths: readonly string[]): void {
		const today = this.today();
		this.store.write(paths.reduce((snoozes, path) => withSnooze(snoozes, path, until, today), this.store.read()));
	}

	/** Lets a note be spoken of again. */
	stop(path: string): void {
		this.replace(withoutSnooze(this.store.read(), path, this.today()));
	}

	/** Takes note that a note or folder is called `to` instead of `from`. */
	move(from: string, to: string): void {
		this.replace(movedSnoozes(this.store.read(), from, to));
	}

	private replace(snoozes: Snoozes): void {
		if (snoozes !== this.store.read()) this.store.write(snoozes);
	}
}
