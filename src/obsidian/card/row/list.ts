import { rowKeys, type CardRow } from '../../../core/card/card-row';
import { RowView, type RowOrigin } from './view';

/** A list of rows on screen. After a change only the rows that are new or different are touched. */
export class RowList {
	private views = new Map<string, RowView>();

	constructor(private readonly el: HTMLElement) {}

	/** Shows `rows` of a card. */
	update(rows: readonly CardRow[], card: RowOrigin): void {
		const keys = rowKeys(rows);
		this.dropAllBut(new Set(keys));
		const views = new Map<string, RowView>();
		let place = this.el.firstElementChild;
		rows.forEach((row, index) => {
			const key = keys[index] ?? '';
			const view = this.views.get(key) ?? new RowView(row.kind);
			view.update(row, card);
			views.set(key, view);
			if (view.el === place) place = place.nextElementSibling;
			else this.el.insertBefore(view.el, place);
		});
		this.views = views;
	}

	private dropAllBut(kept: ReadonlySet<string>): void {
		for (const [key, view] of this.views) if (!kept.has(key)) view.el.remove();
	}
}
