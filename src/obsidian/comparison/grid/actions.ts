import { Component, Keymap, type App, type HoverParent, type HoverPopover, type PaneType } from 'obsidian';
import { elementAt } from '../../elements/element-at';
import { followLinks } from '../../elements/links';
import type { GridModel, GridSource } from './model';
import { headAt, placeOf, sourceAt } from './places';

/** What the actions of a grid work with. */
export interface GridActionsParts {
	readonly app: App;
	readonly root: HTMLElement;
	readonly model: () => GridModel;
	/** Leads to where a cell is from. */
	readonly open: (source: GridSource, newLeaf: PaneType | boolean) => void;
	/** Sorts by what a head stands for, or not any more. */
	readonly sort: (by: string) => void;
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
		followLinks(this, root, (link) => sourceAt(model(), placeOf(link))?.path ?? '');
		this.registerDomEvent(root, 'click', (event) => this.onClick(event));
		this.registerDomEvent(root, 'auxclick', (event) => this.onClick(event));
		this.registerDomEvent(root, 'keydown', (event) => this.onEnter(event));
	}

	private onClick(event: MouseEvent): void {
		const target = elementAt(event);
		if (target === undefined || event.button === 2 || target.closest('a') !== null || this.isSelecting()) return;
		if (target.closest('.dossier-grid-sort') === null) this.openFrom(target, event);
		else if (event.button === 0) this.sortFrom(target);
	}

	private onEnter(event: KeyboardEvent): void {
		const target = elementAt(event);
		if (event.key !== 'Enter' || target === undefined || target.closest('a, button') !== null) return;
		event.preventDefault();
		event.stopPropagation();
		this.openFrom(target, event);
	}

	private sortFrom(target: Element): void {
		const head = headAt(this.parts.model(), placeOf(target));
		if (head?.sortBy !== undefined) this.parts.sort(head.sortBy);
	}

	private openFrom(target: Element, event: MouseEvent | KeyboardEvent): void {
		const source = sourceAt(this.parts.model(), placeOf(target));
		if (source === undefined) return;
		const line = Number(target.closest('[data-line]')?.getAttribute('data-line'));
		this.parts.open(line > 0 ? { ...source, line } : source, Keymap.isModEvent(event));
	}

	/** A reader who marks words in order to copy them does not want to leave. */
	private isSelecting(): boolean {
		const { root } = this.parts;
		const selection = root.win.getSelection();
		return selection !== null && !selection.isCollapsed && root.contains(selection.anchorNode);
	}
}
