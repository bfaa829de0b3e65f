import { Component, type Workspace } from 'obsidian';
import { dayByClock, type CalendarDay } from '../core/calendar-date';
import { Listeners, type Unsubscribe } from './listeners';

/** The day that the person's own calendar shows at a moment, in milliseconds since 1970, by the device's own zone. */
export function dayOfInstant(milliseconds: number): CalendarDay {
	return dayByClock(new Date(milliseconds));
}

/** Says what day it is on the person's own calendar, and when a new one begins. The only place that asks the system for the time. */
export class Clock extends Component {
	private readonly listeners = new Listeners();
	private day = this.today();
	private timer = 0;

	constructor(private readonly workspace: Pick<Workspace, 'containerEl'>) {
		super();
	}

	/** Today, by the device's own calendar and zone. */
	today(): CalendarDay {
		return dayByClock(new Date());
	}

	/** Calls `listener` after each midnight. */
	onNewDay(listener: () => void): Unsubscribe {
		return this.listeners.add(listener);
	}

	override onload(): void {
		this.waitForMidnight();
		this.register(() => {
			window.clearTimeout(this.timer);
		});
		// A sleeping device runs no timers: look again when the window comes back.
		this.registerDomEvent(window, 'focus', () => {
			this.look();
		});
		// Not the document that is active: the plugin may be switched on in the window of the settings, which goes.
		this.registerDomEvent(this.workspace.containerEl.doc, 'visibilitychange', () => {
			this.look();
		});
	}

	private waitForMidnight(): void {
		const now = new Date();
		const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
		this.timer = window.setTimeout(() => {
			this.look();
			this.waitForMidnight();
		}, midnight.getTime() - now.getTime() + 50);
	}

	private look(): void {
		const today = this.today();
		if (today === this.day) return;
		this.day = today;
		this.listeners.tell();
	}
}
