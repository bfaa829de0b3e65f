import { Component, Keymap, Platform, type App, type HoverParent, type HoverPopover, type PaneType } from 'obsidian';
import type { Sort } from '../../../core/comparison/comparison-query';
import { elementAt } from '../../card/element-at';
import { followLinks } from '../../card/links';
import { columnWidths } from './column-widths';
import { GridFocus } from './grid-focus';
import type { GridPlace } from './grid-keys';
import type { GridCell, GridHead, GridModel, GridSource } from './grid-model';
import { HeadView } from './head-view';
import { RowView } from './row-view';
import { RowWindow } from './row-window';

/** What a grid works with. */
export interface ComparisonGridParts {
	readonly app: App;
	/** Leads to where a cell is from. */
	readonly open: (source: GridSource, newLeaf: PaneType | boolean) => void;
	/** Sorts by what a head stands for, or not any more. */
	readonly sort: (by: string) => void;
}

/** More cells than this are drawn only where they are in sight. */
const MOST_DRAWN = 1000;

/** A comparison on screen, in a box that scrolls on its own. Showing another one changes only what differs: scroll and focus stay. */
export class ComparisonGrid extends Component implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	readonly app: App;
	readonly box: HTMLElement;
	private readonly headEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private readonly footEl: HTMLElement;
	private readonly nameEl: HTMLElement;
	private readonly gridEl: HTMLElement;
	private readonly heads: HeadView[] = [];
	private readonly rows: RowWindow<RowView>;
	private readonly focus: GridFocus;
	private foot: RowView | undefined;
	private model: GridModel = { name: '', cells: 'short', corner: { text: '' }, columns: [], rows: [], cellAt: () => ({ text: '' }) };
	private sort: Sort | undefined;
	private above = 0;

	constructor(
		private readonly parts: ComparisonGridParts,
		parent: HTMLElement,
	) {
		super();
		this.app = parts.app;
		this.box = parent.createDiv({ cls: 'dossier-grid-box' });
		// Named by an element of its own: a label would show as a tooltip over every cell.
		this.nameEl = this.box.createDiv({ cls: 'dossier-hidden', attr: { id: `dossier-grid-${++grids}` } });
		this.gridEl = this.box.createDiv({ cls: 'dossier-grid', attr: { role: 'grid', 'aria-readonly': 'true', 'aria-labelledby': this.nameEl.id } });
		this.headEl = this.gridEl.createDiv({ cls: 'dossier-grid-heads', attr: { role: 'rowgroup' } }).createDiv({ cls: 'dossier-grid-row', attr: { role: 'row', 'aria-rowindex': 1 } });
		this.bodyEl = this.gridEl.createDiv({ cls: 'dossier-grid-body', attr: { role: 'rowgroup' } });
		this.footEl = this.gridEl.createDiv({ cls: 'dossier-grid-foot', attr: { role: 'rowgroup' } });
		this.rows = this.addChild(new RowWindow({
			box: this.box,
			body: this.bodyEl,
			makeRow: () => new RowView(parts.app),
			fill: (row, index, asDraft) => this.fill(row, index, asDraft),
			kept: () => (this.focus.place.row > 0 ? this.focus.place.row - 1 : undefined),
		}));
		this.focus = this.addChild(new GridFocus({
			root: this.gridEl,
			extent: () => this.extent(),
			cellAt: (place) => this.cellAt(place),
			reveal: () => this.rows.draw(false),
		}));
	}

	override onload(): void {
		followLinks(this, this.gridEl, (link) => this.sourceAt(link)?.path ?? '');
		this.registerDomEvent(this.gridEl, 'click', (event) => this.onClick(event));
		this.registerDomEvent(this.gridEl, 'auxclick', (event) => this.onClick(event));
		this.registerDomEvent(this.gridEl, 'keydown', (event) => this.onEnter(event));
		this.register(this.box.onWindowMigrated(() => this.rows.moveToWindow()));
		const observer = new ResizeObserver(() => this.measureEdges());
		observer.observe(this.headEl);
		this.register(() => observer.disconnect());
	}

	/** Shows `model`, its heads saying that it is sorted as `sort` says. */
	show(model: GridModel, sort: Sort | undefined): void {
		this.model = model;
		this.sort = sort;
		this.nameEl.setText(model.name);
		this.gridEl.setAttrs({ 'aria-rowcount': model.rows.length + (model.foot === undefined ? 1 : 2), 'aria-colcount': model.columns.length + 1 });
		this.box.setAttr('data-cells', model.cells);
		this.setWidths();
		this.drawHeads();
		this.drawFoot();
		this.layOut();
		this.focus.refresh();
	}

	private setWidths(): void {
		const { head, columns } = columnWidths(this.model);
		const most = this.model.cells === 'long' ? '1fr' : '0px';
		this.gridEl.setCssProps({
			'--dossier-grid-head': `${head}ch`,
			'--dossier-grid-columns': columns.map((width) => `minmax(calc(${width}ch + var(--dossier-grid-padding)), ${most})`).join(' '),
		});
	}

	private drawHeads(): void {
		const heads = [this.model.corner, ...this.model.columns];
		for (const { el } of this.heads.splice(heads.length)) el.remove();
		heads.forEach((head, index) => this.headAt(index).update(head, this.sort));
	}

	private headAt(index: number): HeadView {
		const known = this.heads[index];
		if (known !== undefined) return known;
		const view = new HeadView(this.headEl, 'columnheader');
		view.el.setAttrs({ 'aria-colindex': index + 1, tabindex: '-1' });
		this.heads.push(view);
		return view;
	}

	private drawFoot(): void {
		const { foot, rows, columns } = this.model;
		if (foot === undefined) {
			if (this.foot !== undefined) this.removeChild(this.foot).el.remove();
			this.foot = undefined;
			return;
		}
		this.foot ??= this.addChild(new RowView(this.parts.app));
		this.footEl.append(this.foot.el);
		this.foot.update({ head: foot.head, columns: columns.length, cellAt: foot.cellAt }, rows.length + 2, undefined, false);
	}

	private layOut(): void {
		const { rows, columns, cells } = this.model;
		const isVirtual = rows.length * (columns.length + 1) > MOST_DRAWN;
		this.box.toggleClass('is-virtual', isVirtual);
		this.rows.show({ count: rows.length, rowHeight: isVirtual ? this.rowHeight(cells) : undefined, above: this.above });
	}

	/** Rows of a virtual grid are all as high: a line of text, or room for some points. */
	private rowHeight(cells: GridModel['cells']): number {
		const fontSize = Number.parseFloat(this.box.win.getComputedStyle(this.box).fontSize) || DEFAULT_FONT_SIZE;
		const line = Math.max(Platform.isMobile ? FINGER : MOUSE, Math.ceil(fontSize * 2.2));
		return cells === 'long' ? line * LINES_OF_POINTS : line;
	}

	private fill(row: RowView, index: number, asDraft: boolean): void {
		const { rows, columns, cellAt } = this.model;
		const head = rows[index];
		if (head !== undefined) row.update({ head, columns: columns.length, cellAt: (column) => cellAt(index, column) }, index + 2, this.sort, asDraft);
	}

	/** What sticks to the edges covers what scrolls below it: the focus is never scrolled under it. */
	private measureEdges(): void {
		this.box.setCssProps({
			'--dossier-grid-above': `${this.headEl.offsetHeight}px`,
			'--dossier-grid-below': `${this.footEl.offsetHeight}px`,
			'--dossier-grid-before': `${this.heads[0]?.el.offsetWidth ?? 0}px`,
		});
		if (this.above === this.headEl.offsetHeight) return;
		this.above = this.headEl.offsetHeight;
		this.layOut();
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
		const head = this.headOf(placeOf(target));
		if (head?.sortBy !== undefined) this.parts.sort(head.sortBy);
	}

	private openFrom(target: Element, event: MouseEvent | KeyboardEvent): void {
		const source = this.sourceAt(target);
		if (source === undefined) return;
		const line = Number(target.closest('[data-line]')?.getAttribute('data-line'));
		this.parts.open(line > 0 ? { ...source, line } : source, Keymap.isModEvent(event));
	}

	private sourceAt(target: Element): GridSource | undefined {
		const place = placeOf(target);
		return this.headOf(place)?.source ?? this.contentOf(place)?.source;
	}

	/** A reader who marks words in order to copy them does not want to leave. */
	private isSelecting(): boolean {
		const selection = this.box.win.getSelection();
		return selection !== null && !selection.isCollapsed && this.box.contains(selection.anchorNode);
	}

	private headOf({ row, column }: GridPlace): GridHead | undefined {
		const { corner, columns, rows } = this.model;
		if (row === 0) return column === 0 ? corner : columns[column - 1];
		return column === 0 ? rows[row - 1] : undefined;
	}

	private contentOf({ row, column }: GridPlace): GridCell | undefined {
		const { rows, cellAt } = this.model;
		return row > 0 && row <= rows.length && column > 0 ? cellAt(row - 1, column - 1) : undefined;
	}

	private cellAt({ row, column }: GridPlace): Element | undefined {
		const { rows } = this.model;
		const rowEl = row === 0 ? this.headEl : row > rows.length ? this.foot?.el : this.rows.rowAt(row - 1)?.el;
		return rowEl?.children[column];
	}

	private extent() {
		const { rows, columns, foot } = this.model;
		const rowHeight = this.rows.rowAt(this.focus.place.row - 1)?.el.offsetHeight ?? MOUSE;
		return {
			lastRow: rows.length + (foot === undefined ? 0 : 1),
			lastColumn: columns.length,
			page: Math.max(1, Math.floor((this.box.clientHeight - this.above) / Math.max(1, rowHeight)) - 1),
			isRightToLeft: this.box.win.getComputedStyle(this.box).direction === 'rtl',
		};
	}
}

/** Grids so far, to tell their names apart. */
let grids = 0;

const DEFAULT_FONT_SIZE = 13;

/** Pixels that a row is high at the least, for a mouse and for a finger. */
const MOUSE = 30;
const FINGER = 44;

/** Lines of text that a row of points is high in a virtual grid. */
const LINES_OF_POINTS = 5;

/** The place of the cell that an element is in. */
function placeOf(target: Element): GridPlace {
	const cell = target.closest('[aria-colindex]');
	return {
		row: Number(cell?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex') ?? 0) - 1,
		column: Number(cell?.getAttribute('aria-colindex') ?? 0) - 1,
	};
}
