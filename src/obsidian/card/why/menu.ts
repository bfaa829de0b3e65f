import { Menu, type Component } from 'obsidian';
import type { PlaceOnCard } from '../../../core/explain/on-card';
import { elementAt } from '../../elements/element-at';
import { addHint, showMenu } from '../../elements/hint-menu';
import { isSelecting } from '../../elements/selecting';
import { addValueEntries, type ValueActions } from './value-entries';
import { sentence } from '../../sentence';

/** What can be done with a row. */
export interface RowActions extends ValueActions {
	/** Says why it is there; `words` are what it says. */
	readonly explain: (place: PlaceOnCard, words: string) => void;
	readonly openLine: (line: number) => void;
}

/** The key that asks why the focused row is there. */
const KEY = '?';

/** Gives every row in `root` a menu, and a key that says why it is there. Links and selected text keep the app's own menu. */
export function addRowMenu(owner: Component, root: HTMLElement, actions: RowActions): void {
	owner.registerDomEvent(root, 'contextmenu', (event) => {
		const el = elementAt(event);
		const place = el && placeOf(el);
		if (el === undefined || place === undefined || el.closest('a') !== null || isSelecting(root)) return;
		event.preventDefault();
		// The note around a card has a menu, too.
		event.stopPropagation();
		openMenu(event, place, el, actions);
	});
	owner.registerDomEvent(root, 'keydown', (event) => {
		const el = root.doc.activeElement;
		const place = event.key === KEY && el !== null ? placeOf(el) : undefined;
		if (el === null || place === undefined) return;
		event.preventDefault();
		actions.explain(place, wordsOf(el));
	});
}

/** The menu says what the row's tooltip does, for keys and fingers, which cannot hover. */
function openMenu(event: MouseEvent, place: PlaceOnCard, el: Element, actions: RowActions): void {
	const { explain, openLine } = actions;
	const menu = new Menu();
	const hint = el.closest('[title]')?.getAttribute('title');
	if (typeof hint === 'string') addHint(menu, hint);
	const row = el.closest('.dossier-card-row');
	if (row !== null) addValueEntries(menu, row, actions);
	menu.addItem((item) => item.setTitle(sentence('Why is this here?')).setIcon('circle-help').onClick(() => explain(place, wordsOf(el))));
	const { line } = place;
	if (line !== null) menu.addItem((item) => item.setTitle(`Go to line ${line}`).setIcon('text-cursor').onClick(() => openLine(line)));
	showMenu(menu, event, el);
}

/** What stands at an element; `undefined` where it is nothing that was read. The heading of a section stands for its first row. */
function placeOf(el: Element): PlaceOnCard | undefined {
	const part = el.closest('[data-part]')?.getAttribute('data-part') ?? el.closest('[data-section]')?.getAttribute('data-section');
	if (part === null || part === undefined) return undefined;
	const section = el.closest('[data-section]');
	const lined = el.closest('[data-line]') ?? section?.querySelector('[data-line]') ?? null;
	return { part, line: lined === null ? null : Number(lined.getAttribute('data-line')) };
}

/** What a row says, or the title of its section. */
function wordsOf(el: Element): string {
	const row = el.closest('.dossier-card-row');
	const words = row === null
		? [el.closest('.dossier-card-heading')?.querySelector('.dossier-card-title') ?? el.closest('[data-part]')]
		: [row.getAttribute('data-kind') === 'figure' ? row.querySelector('.dossier-card-lead') : null, row.querySelector('.dossier-card-text')];
	return words.flatMap((part) => part?.textContent.trim() ?? []).join(': ');
}
