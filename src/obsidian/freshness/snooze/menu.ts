import { Menu, type App } from 'obsidian';
import { addDays, type CalendarDay } from '../../../core/calendar-date';
import { NEVER, SNOOZE_CHOICES } from '../../../core/freshness/limit/snoozes';
import { SnoozeDateModal } from './date-modal';
import { sentence } from '../../sentence';

/** The app that the menu and its window open in, and the day that snoozes count from. */
export interface SnoozeMenuParts {
	readonly app: App;
	readonly today: () => CalendarDay;
}

/** Opens a menu below an element that asks until when to snooze, and calls `choose` with the day (YYYY-MM-DD). */
export function openSnoozeMenu(parts: SnoozeMenuParts, below: HTMLElement, choose: (until: string) => void): void {
	openBelow(below, snoozeMenu(parts, choose));
}

/** The same with one choice more: never to be reminded again, which calls `choose` with `never`. */
export function openWholeSnoozeMenu(parts: SnoozeMenuParts, below: HTMLElement, choose: (until: string) => void): void {
	const menu = snoozeMenu(parts, choose);
	menu.addSeparator();
	menu.addItem((item) => item.setTitle("Don't remind me here").onClick(() => choose(NEVER)));
	openBelow(below, menu);
}

function snoozeMenu({ app, today }: SnoozeMenuParts, choose: (until: string) => void): Menu {
	const menu = new Menu();
	for (const { name, days } of SNOOZE_CHOICES) menu.addItem((item) => item.setTitle(name).onClick(() => choose(addDays(today(), days))));
	const ask = (): void => new SnoozeDateModal(app, today(), choose).open();
	return menu.addItem((item) => item.setTitle(sentence('Until a date…')).onClick(ask));
}

function openBelow(el: HTMLElement, menu: Menu): void {
	const { left, bottom } = el.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, el.doc);
}
