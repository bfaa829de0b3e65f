import { Menu, type App } from 'obsidian';
import { addDays, type CalendarDay } from '../../../core/calendar-date';
import { NEVER, SNOOZE_CHOICES } from '../../../core/freshness/limit/snoozes';
import { SnoozeDateModal } from './date-modal';

/** What choosing how long to snooze takes. */
export interface SnoozeMenuParts {
	readonly app: App;
	readonly today: () => CalendarDay;
}

/** Lets the person choose, below an element, until when to snooze: a day (YYYY-MM-DD), handed to `choose` once it is chosen. */
export function openSnoozeMenu(parts: SnoozeMenuParts, below: HTMLElement, choose: (until: string) => void): void {
	openBelow(below, snoozeMenu(parts, choose));
}

/** The same with one choice more: for good, which is `never`. */
export function openWholeSnoozeMenu(parts: SnoozeMenuParts, below: HTMLElement, choose: (until: string) => void): void {
	const menu = snoozeMenu(parts, choose);
	menu.addSeparator();
	menu.addItem((item) => item.setTitle('Not for this note').onClick(() => choose(NEVER)));
	openBelow(below, menu);
}

function snoozeMenu({ app, today }: SnoozeMenuParts, choose: (until: string) => void): Menu {
	const menu = new Menu();
	for (const { name, days } of SNOOZE_CHOICES) menu.addItem((item) => item.setTitle(name).onClick(() => choose(addDays(today(), days))));
	return menu.addItem((item) => item.setTitle('Until a date…').onClick(() => new SnoozeDateModal(app, today(), choose).open()));
}

function openBelow(el: HTMLElement, menu: Menu): void {
	const { left, bottom } = el.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, el.doc);
}
