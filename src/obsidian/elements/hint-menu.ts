import { Menu } from 'obsidian';
import { sentence } from '../sentence';

/**
 * A menu that begins with what the tooltip around `el` says, a line each, for keys and fingers, which cannot hover;
 * `undefined` where there is no tooltip.
 */
export function hintMenu(el: Element): Menu | undefined {
	const hinted = el.closest('[title], [role="gridcell"][aria-label]');
	const hint = hinted?.getAttribute('title') ?? hinted?.getAttribute('aria-label') ?? '';
	if (hint === '') return undefined;
	const menu = new Menu();
	addHint(menu, hint);
	return menu;
}

/** Shows a menu where a pointer asked for it; where a key did, which tells no place, below `el`. */
export function showMenu(menu: Menu, event: MouseEvent, el: Element): void {
	const { left, bottom } = el.getBoundingClientRect();
	if (event.button === 2 || event.clientX !== 0 || event.clientY !== 0) menu.showAtMouseEvent(event);
	else menu.showAtPosition({ x: left, y: bottom }, el.doc);
}

/** Adds what a tooltip says to a menu, a line each. */
export function addHint(menu: Menu, hint: string): void {
	for (const line of hint.split('\n')) menu.addItem((item) => item.setTitle(sentence(line)).setIsLabel(true));
}
