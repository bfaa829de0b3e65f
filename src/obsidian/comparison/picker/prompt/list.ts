import { elementAt } from '../../../elements/element-at';
import { nameUnseen } from '../../../elements/hidden-name';

/** A row of the list. */
export interface ListRow {
	/** Unique in its list: the row is drawn again by it. */
	readonly id: string;
	readonly render: (el: HTMLElement) => void;
}

/** Lists so far, to tell their rows apart. */
let lists = 0;

/**
 * A list below a field, one row of it selected: the field has the focus, and names the row for screen readers. Ours, as the app's
 * own can't be told which row to select, and takes buttons in its rows for parts of an option.
 */
export class RowList<Row extends ListRow> {
	private readonly id = `dossier-rows-${++lists}`;
	private rows: readonly Row[] = [];
	private at = 0;

	/** `onClick` is called for the row that was clicked, which is selected then. */
	constructor(
		readonly el: HTMLElement,
		private readonly inputEl: HTMLInputElement,
		onClick: (row: Row) => void,
	) {
		el.setAttr('id', this.id);
		nameUnseen(el, 'Results', el.parentElement ?? el);
		inputEl.setAttrs({ 'role': 'combobox', 'aria-haspopup': 'grid', 'aria-autocomplete': 'list', 'aria-controls': this.id });
		// The field keeps the focus.
		el.addEventListener('mousedown', (event) => event.preventDefault());
		el.addEventListener('mousemove', (event) => this.onPointer(event));
		el.addEventListener('click', (event) => {
			const row = this.onPointer(event);
			if (row !== undefined) onClick(row);
		});
	}

	/** The row that keys are for; `undefined` where there is none. */
	get selected(): Row | undefined {
		return this.rows[this.at];
	}

	/** Whether the person has moved within the list. */
	get hasMoved(): boolean {
		return this.el.scrollTop > 0 || this.at > 0;
	}

	/** Shows other rows, the first one selected; `emptyText` says why there are none. */
	show(rows: readonly Row[], emptyText: string): void {
		this.rows = rows;
		this.el.empty();
		rows.forEach((row, index) => {
			const attr = { 'role': 'row', 'id': `${this.id}-${index}`, 'aria-selected': 'false' };
			draw(row, this.el.createDiv({ cls: 'suggestion-item', attr }));
		});
		if (rows.length === 0) this.el.createDiv({ cls: 'suggestion-empty', text: emptyText });
		this.el.setAttr('role', rows.length === 0 ? null : 'grid');
		this.inputEl.setAttr('aria-expanded', String(rows.length > 0));
		this.select(0);
	}

	/** Draws the rows of these ids again, where they stand. */
	drawAgain(ids: readonly string[]): void {
		this.rows.forEach((row, index) => {
			const el = ids.includes(row.id) ? this.elAt(index) : undefined;
			el?.empty();
			if (el !== undefined) draw(row, el);
		});
	}

	/** Selects the row so many rows below (or above) the selected one, and goes round at the ends. */
	step(by: number): void {
		const { length } = this.rows;
		if (length > 0) this.select((((this.at + by) % length) + length) % length);
	}

	private select(index: number): void {
		this.elAt(this.at)?.removeClass('is-selected');
		this.elAt(this.at)?.setAttr('aria-selected', 'false');
		this.at = index;
		const el = this.elAt(index);
		el?.addClass('is-selected');
		el?.setAttr('aria-selected', 'true');
		el?.scrollIntoView({ block: 'nearest' });
		this.inputEl.setAttr('aria-activedescendant', el?.id ?? null);
	}

	private elAt(index: number): HTMLElement | undefined {
		return this.el.findAll('.suggestion-item')[index];
	}

	/** The row at the pointer, which is selected then. */
	private onPointer(event: MouseEvent): Row | undefined {
		const el = elementAt(event)?.closest('.suggestion-item');
		const index = this.el.findAll('.suggestion-item').findIndex((each) => each === el);
		if (index >= 0 && index !== this.at) this.select(index);
		return this.rows[index];
	}
}

/** What a row is made of are its cells: such may hold buttons. */
function draw(row: ListRow, el: HTMLElement): void {
	row.render(el);
	for (const cell of Array.from(el.children)) cell.setAttribute('role', 'gridcell');
}
