import type { GridModel, GridSource } from './model';
import { sourceAt, type GridPosition } from './position';

/** The cell whose source was opened last, marked for as long as it leads there. */
export class CellMark {
	private marked: { readonly position: GridPosition; readonly source: GridSource } | undefined;

	/** `rowElAt` is the row at a position, where it is drawn. */
	constructor(private readonly rowElAt: (position: GridPosition) => HTMLElement | undefined) {}

	/** Marks the cell at a position, and no other. */
	set(position: GridPosition, source: GridSource): void {
		const before = this.marked?.position;
		this.marked = { position, source };
		for (const each of before === undefined ? [position] : [before, position]) {
			const rowEl = this.rowElAt(each);
			if (rowEl !== undefined) this.draw(rowEl, each.row);
		}
	}

	/** Forgets the mark where another thing stands at its position. */
	keepIn(model: GridModel): void {
		if (this.marked === undefined) return;
		const { position, source } = this.marked;
		const now = sourceAt(model, position);
		if (now?.path !== source.path || now.line !== source.line) this.marked = undefined;
	}

	/** Shows the mark in the row with this number, if it is there. */
	draw(rowEl: HTMLElement, row: number): void {
		rowEl.querySelector('[aria-current]')?.removeAttribute('aria-current');
		const position = this.marked?.position;
		if (position?.row === row) rowEl.children[position.column]?.setAttribute('aria-current', 'true');
	}
}
