import { Component } from 'obsidian';
import { dayByClock, type CalendarDay } from '../core/calendar-date';

/** Says what day it is on the person's wall calendar, and when that turns. The only place that asks the system for the time. */
export class Clock extends Component {
	private readonly listeners = new Set<() => void>();
	private day = this.today();
	private timer = 0;

	/** Today, by the device's own calendar and zone. */
	today(): CalendarDay {
		return dayByClock(new Date());
	}

	/** Calls `listener` whenever the day has turned, until the returned function is called. */
	onNewDay(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
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
		this.registerDomEvent(activeDocument, 'visibilitychange', () => {
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
		for (const listener of [...this.listeners]) listener();
	}
}
