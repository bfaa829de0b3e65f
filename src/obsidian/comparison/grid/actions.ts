import { Component, Keymap, Menu, type App, type HoverParent, type HoverPopover, type PaneType } from 'obsidian';
import { elementAt } from '../../elements/element-at';
import { hintMenu, showMenu } from '../../elements/hint-menu';
import { followLinks, opens, type FollowLink } from '../../elements/links';
import { isSelecting } from '../../elements/selecting';
import type { GridItem, GridModel, GridSource } from './model';
import { axisOf, headAt, isRightToLeft, positionOf, sourceAt, stepAlong, type Axis } from './position';
import { sentence } from '../../sentence';

/** What clicks and keys in a grid lead to. */
export interface GridTargets {
	readonly app: App;
	/** Opens the line that a cell is from. */
	readonly open: (source: GridSource, newLeaf: PaneType | boolean) => void;
	/** Opens what a link in a cell leads to; where it is left out, links open as they do in a note. */
	readonly follow?: FollowLink;
	/** Sorts by `sortBy` of a head, the other way round where it is sorted by that, or no more. */
	readonly sort: (by: string) => void;
	/** Takes what was chosen on a head that sorts by `sortBy`. */
	readonly choose: (sortBy: string, value: string) => void;
	/**
	 * Takes the item of a head out, or moves it by so many places among those beside it: less than 0 is towards the first. Left
	 * out where nothing is changed here.
	 */
	readonly edit?: (item: GridItem, act: 'drop' | number) => void;
	/** Adds what can be done with the item of a head to its menu. `axis` is how those beside it run. */
	readonly fillMenu: (menu: Menu, item: GridItem, axis: Axis) => void;
}

/** The grid that the actions are of. */
interface GridActionsParts extends GridTargets {
	readonly root: HTMLElement;
	/** What the grid shows now. */
	readonly model: () => GridModel;
}

/** What clicks and Enter do in a grid: cells lead to their lines, links to their notes, heads sort. */
export class GridActions extends Component implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	readonly app: App;

	constructor(private readonly parts: GridActionsParts) {
		super();
		this.app = parts.app;
	}

	override onload(): void {
		const { root, model } = this.parts;
		followLinks(this, root, (link) => sourceAt(model(), positionOf(link))?.path ?? '', this.parts.follow);
		this.registerDomEvent(root, 'click', (event) => this.onClick(event));
		this.registerDomEvent(root, 'auxclick', (event) => this.onClick(event));
		this.registerDomEvent(root, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(root, 'contextmenu', (event) => this.openMenu(event));
	}

	private onClick(event: MouseEvent): void {
		const target = elementAt(event);
		if (target === undefined || !opens(event) || target.closest('a') !== null || isSelecting(this.parts.root)) return;
		const choice = target.closest('.dossier-grid-choice');
		if (choice !== null) {
			if (event.button === 0) this.openChoice(choice);
		} else if (target.closest('.dossier-grid-sort') === null) this.openFrom(target, event);
		else if (event.button === 0) this.sortFrom(target);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key === 'Enter') this.onEnter(event);
		else this.editBy(event);
	}

	/** Delete takes a row or column out where its head has the focus, and Alt with an arrow moves it. */
	private editBy(event: KeyboardEvent): void {
		const target = elementAt(event);
		if (target === undefined) return;
		const position = positionOf(target);
		const item = headAt(this.parts.model(), position)?.item;
		if (item === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const isDelete = !event.altKey && (event.key === 'Delete' || event.key === 'Backspace');
		const act = isDelete ? 'drop' : event.altKey ? stepAlong(axisOf(position), event.key, isRightToLeft(this.parts.root)) : undefined;
		if (act === undefined || this.parts.edit === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		this.parts.edit(item, act);
	}

	private onEnter(event: KeyboardEvent): void {
		const target = elementAt(event);
		if (target === undefined || target.closest('a, button') !== null) return;
		event.preventDefault();
		event.stopPropagation();
		this.openFrom(target, event);
	}

	private sortFrom(target: Element): void {
		const head = headAt(this.parts.model(), positionOf(target));
		if (head?.sortBy !== undefined) this.parts.sort(head.sortBy);
	}

	private openChoice(button: Element): void {
		const head = headAt(this.parts.model(), positionOf(button));
		const sortBy = head?.sortBy;
		if (head?.choice === undefined || sortBy === undefined) return;
		const menu = new Menu();
		for (const { text, isChosen, value } of head.choice.options) {
			menu.addItem((item) => item.setTitle(sentence(text)).setChecked(isChosen).onClick(() => this.parts.choose(sortBy, value)));
		}
		const { left, bottom } = button.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, button.doc);
	}

	/**
	 * The menu of a cell that has a tooltip says what it does, that of a head what can be done with its row or column. Links and
	 * selected text keep the app's own menu.
	 */
	private openMenu(event: MouseEvent): void {
		const target = elementAt(event);
		if (target === undefined || target.closest('a') !== null || isSelecting(this.parts.root)) return;
		const position = positionOf(target);
		const item = headAt(this.parts.model(), position)?.item;
		const menu = hintMenu(target) ?? (item && new Menu());
		if (menu === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		const source = sourceAt(this.parts.model(), position);
		const open = (): void => source && this.parts.open(source, false);
		if (source !== undefined) menu.addItem((entry) => entry.setTitle('Open note').setIcon('text-cursor').onClick(open));
		if (item !== undefined) this.parts.fillMenu(menu, item, axisOf(position));
		showMenu(menu, event, target);
	}

	private openFrom(target: Element, event: MouseEvent | KeyboardEvent): void {
		const source = sourceAt(this.parts.model(), positionOf(target));
		if (source === undefined) return;
		const line = Number(target.closest('[data-line]')?.getAttribute('data-line'));
		this.parts.open(line > 0 ? { ...source, line } : source, Keymap.isModEvent(event));
	}
}
