import { Component, type App } from 'obsidian';
import type { Sort } from '../../../core/comparison/query/query';
import { CellView } from './cell';
import { HeadView } from './heads';
import type { GridCell, GridHead } from './model';

/** What one row shows. */
interface GridRowContent {
	readonly head: GridHead;
	/** How many cells follow the head. */
	readonly columns: number;
	readonly cellAt: (column: number) => GridCell;
}

/** A row of cells below the heads. It is used again for another row when its own has left the screen. */
export class GridRow extends Component {
	readonly el = createDiv({ cls: 'dossier-grid-row', attr: { role: 'row' } });
	private readonly head = new HeadView(this.el, 'rowheader');
	private readonly cells: CellView[] = [];

	/** `widthOf` measures a text in widths of a digit. */
	constructor(
		private readonly app: App,
		private readonly widthOf: (text: string) => number,
	) {
		super();
		this.head.el.setAttr('aria-colindex', 1);
	}

	/** Shows the row with the number `ariaIndex` (from 1, the heads being the first). */
	update({ head, columns, cellAt }: GridRowContent, ariaIndex: number, sort: Sort | undefined): void {
		this.el.setAttr('aria-rowindex', ariaIndex);
		this.el.toggleClass('is-group', head.isGroup === true);
		this.head.update(head, sort);
		this.setCount(columns);
		this.cells.forEach((cell, column) => cell.update(cellAt(column)));
	}

	private setCount(count: number): void {
		for (const cell of this.cells.splice(count)) cell.el.remove();
		while (this.cells.length < count) {
			const cell = new CellView(this.app, this.widthOf, this.el);
			cell.el.setAttr('aria-colindex', this.cells.length + 2);
			this.cells.push(cell);
		}
	}
}
