import { Component } from 'obsidian';
import type { Sort } from '../../../core/comparison/query/query';
import { GridActions, type GridTargets } from './actions';
import { GridFocus } from './focus';
import { HeadDrag } from './head-drag';
import { ColumnHeads } from './heads';
import { CellMark } from './mark';
import type { GridItem, GridModel } from './model';
import { isRightToLeft, positionOfItem, type GridExtent, type GridPosition } from './position';
import { GridRow } from './row';
import { nameUnseen } from '../../elements/hidden-name';
import { textMeasureIn } from '../../elements/measure-text';
import { MOUSE_HEIGHT, rowHeightIn } from '../../elements/row-height';
import { RowWindow } from '../../elements/row-window';
import { widthProps } from './width-props';

/** More cells than this are drawn only where they are in sight. */
const MOST_DRAWN = 1000;

const NOTHING: GridModel = { name: '', cells: 'short', corner: { text: '' }, columns: [], rows: [], cellAt: () => ({ text: '' }) };

/** Where the person is in a grid: how far it is scrolled, in pixels, and the cell that Tab leads to. */
export interface GridPlace extends GridPosition {
	readonly top: number;
	readonly left: number;
}

/** A comparison on screen, in a box that scrolls on its own. Showing another one changes only what differs: scroll and focus stay. */
export class ComparisonGrid extends Component {
	private readonly box: HTMLElement;
	private readonly nameEl: HTMLElement;
	private readonly gridEl: HTMLElement;
	private readonly heads: ColumnHeads;
	private readonly rows: RowWindow<GridRow>;
	private readonly footEl: HTMLElement;
	private readonly focus: GridFocus;
	private foot: GridRow | undefined;
	private model = NOTHING;
	private sort: Sort | undefined;
	/** What had the focus when it was to go into the grid, until that is drawn. */
	private focusBefore: Element | null | undefined;
	/** Measures texts in the letters of the grid, in widths of a digit. */
	private measure: (text: string) => number = (text) => text.length;
	/** Pixels that the heads are high. */
	private above = 0;
	private isPrinting = false;
	private readonly mark = new CellMark((position) => this.rowElAt(position));

	constructor(
		private readonly parts: GridTargets,
		parent: HTMLElement,
	) {
		super();
		this.box = parent.createDiv({ cls: 'dossier-grid-box' });
		this.gridEl = this.box.createDiv({ cls: 'dossier-grid', attr: { 'role': 'grid', 'aria-readonly': 'true' } });
		this.nameEl = nameUnseen(this.gridEl, '', this.box);
		this.heads = new ColumnHeads(this.gridEl);
		this.rows = this.addChild(this.makeRows(this.gridEl.createDiv({ cls: 'dossier-grid-body', attr: { role: 'rowgroup' } })));
		this.footEl = this.gridEl.createDiv({ cls: 'dossier-grid-foot', attr: { role: 'rowgroup' } });
		this.focus = this.addChild(new GridFocus({
			root: this.gridEl,
			extent: () => this.extent(),
			cellAt: (position) => this.cellAt(position),
			reveal: () => this.rows.draw(false),
		}));
		this.addChild(new GridActions({
			...parts,
			open: (source, newLeaf) => {
				if (newLeaf === false) this.mark.set(this.focus.position, source);
				parts.open(source, newLeaf);
			},
			root: this.gridEl,
			model: () => this.model,
		}));
		const { edit } = parts;
		this.gridEl.toggleClass('can-be-changed', edit !== undefined);
		if (edit !== undefined) this.addChild(new HeadDrag({ box: this.box, root: this.gridEl, model: () => this.model, move: edit }));
	}

	override onload(): void {
		this.register(this.box.onWindowMigrated(() => this.rows.moveToWindow()));
		this.registerDomEvent(this.box.win, 'beforeprint', () => this.setPrinting(true));
		this.registerDomEvent(this.box.win, 'afterprint', () => this.setPrinting(false));
		const observer = new ResizeObserver(() => this.measureEdges());
		observer.observe(this.heads.el);
		this.register(() => observer.disconnect());
	}

	/** Where the person is. */
	get place(): GridPlace {
		const { scrollTop: top, scrollLeft: left } = this.box;
		return { top, left, ...this.focus.position };
	}

	/** Scrolls, and has Tab lead to a cell, as far as there is one; nothing is focused. */
	goBackTo({ top, left, row, column }: GridPlace): void {
		this.focus.position = { row, column };
		if (this.model !== NOTHING) this.focus.refresh();
		this.box.scrollTo({ top, left });
	}

	/** Shows `model`, its heads saying that it is sorted as `sort` says. */
	show(model: GridModel, sort: Sort | undefined): void {
		this.model = model;
		this.sort = sort;
		this.mark.keepIn(model);
		this.nameEl.setText(model.name);
		const { rows, columns, foot } = model;
		this.gridEl.setAttrs({ 'aria-rowcount': rows.length + (foot === undefined ? 1 : 2), 'aria-colcount': columns.length + 1 });
		this.box.setAttr('data-cells', model.cells);
		this.setWidths();
		this.heads.update([model.corner, ...model.columns], sort);
		this.mark.draw(this.heads.el, 0);
		this.drawFoot();
		this.layOut();
		this.focus.refresh();
		// Meanwhile the person may have gone elsewhere.
		if (this.focusBefore === this.box.doc.activeElement) this.focus.take();
		this.focusBefore = undefined;
	}

	/** Moves the focus into the grid: now, or once it is drawn. */
	takeFocus(): void {
		if (this.model === NOTHING) this.focusBefore = this.box.doc.activeElement;
		else this.focus.take();
	}

	/** Moves the focus to the head of an item, if it is shown. */
	goTo(item: GridItem): void {
		const position = positionOfItem(this.model, item);
		if (position !== undefined) this.focus.moveTo(position);
	}

	/** Brings the cell that has the focus into sight again, once there is less room. */
	keepInSight(): void {
		this.cellAt(this.focus.position)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	private makeRows(body: HTMLElement): RowWindow<GridRow> {
		return new RowWindow({
			box: this.box,
			body,
			makeRow: () => this.makeRow(),
			fill: (row, index) => this.fill(row, index),
			kept: () => (this.focus.position.row > 0 ? this.focus.position.row - 1 : undefined),
		});
	}

	private makeRow(): GridRow {
		return new GridRow(this.parts.app, (text) => this.measure(text));
	}

	private setWidths(): void {
		const measure = textMeasureIn(this.box);
		this.measure = measure.widthOf;
		this.gridEl.setCssProps(widthProps(this.model, measure));
	}

	private drawFoot(): void {
		const { foot, rows, columns } = this.model;
		if (foot === undefined) {
			if (this.foot !== undefined) this.removeChild(this.foot).el.remove();
			this.foot = undefined;
			return;
		}
		this.foot ??= this.addChild(this.makeRow());
		this.footEl.append(this.foot.el);
		this.foot.update({ head: foot.head, columns: columns.length, cellAt: foot.cellAt }, rows.length + 2, undefined);
	}

	/** Paper doesn't scroll: all rows are drawn for it. What is in a tab is not printed: a note is, rendered beside the app. */
	private setPrinting(isPrinting: boolean): void {
		if (this.box.closest('.workspace') !== null) return;
		this.isPrinting = isPrinting;
		this.layOut();
	}

	private layOut(): void {
		const { rows, columns, cells } = this.model;
		const isVirtual = !this.isPrinting && rows.length * (columns.length + 1) > MOST_DRAWN;
		this.box.toggleClass('is-virtual', isVirtual);
		this.rows.show({ count: rows.length, rowHeight: isVirtual ? this.rowHeight(cells) : undefined, above: this.above });
	}

	/** All rows of a virtual grid have one height: a line of text, or room for some points. */
	private rowHeight(cells: GridModel['cells']): number {
		return rowHeightIn(this.box, LINE_HEIGHT) * (cells === 'long' ? LINES_OF_POINTS : 1);
	}

	private fill(row: GridRow, index: number): void {
		const { rows, columns, cellAt } = this.model;
		const head = rows[index];
		if (head === undefined) return;
		row.update({ head, columns: columns.length, cellAt: (column) => cellAt(index, column) }, index + 2, this.sort);
		this.mark.draw(row.el, index + 1);
	}

	/** What sticks to the edges covers what scrolls below it: the focus is never scrolled under it. */
	private measureEdges(): void {
		const above = this.heads.el.offsetHeight;
		this.box.setCssProps({
			'--dossier-grid-above': `${above}px`,
			'--dossier-grid-below': `${this.footEl.offsetHeight}px`,
			'--dossier-grid-before': `${this.heads.el.firstElementChild?.clientWidth ?? 0}px`,
		});
		if (this.above === above) return;
		this.above = above;
		this.layOut();
	}

	private cellAt(position: GridPosition): Element | undefined {
		return this.rowElAt(position)?.children[position.column];
	}

	private rowElAt({ row }: GridPosition): HTMLElement | undefined {
		if (row === 0) return this.heads.el;
		return row > this.model.rows.length ? this.foot?.el : this.rows.rowAt(row - 1)?.el;
	}

	private extent(): GridExtent {
		const { rows, columns, foot } = this.model;
		const rowHeight = this.rowElAt(this.focus.position)?.offsetHeight ?? MOUSE_HEIGHT;
		return {
			lastRow: rows.length + (foot === undefined ? 0 : 1),
			lastColumn: columns.length,
			page: Math.max(1, Math.floor((this.box.clientHeight - this.above) / Math.max(1, rowHeight)) - 1),
			isRightToLeft: isRightToLeft(this.box),
		};
	}
}

/** The height of a line of text in font sizes. */
const LINE_HEIGHT = 2.2;

/** Lines of text that a row of points is high in a virtual grid. */
const LINES_OF_POINTS = 5;
