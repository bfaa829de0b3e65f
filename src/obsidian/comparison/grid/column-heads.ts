import type { Sort } from '../../../core/comparison/query/query';
import type { GridHead } from './model';
import { HeadView } from './heads';

/** The row of heads above the columns. */
export class ColumnHeads {
	readonly el: HTMLElement;
	private readonly views: HeadView[] = [];

	constructor(parent: HTMLElement) {
		const group = parent.createDiv({ cls: 'dossier-grid-heads', attr: { role: 'rowgroup' } });
		this.el = group.createDiv({ cls: 'dossier-grid-row', attr: { role: 'row', 'aria-rowindex': 1 } });
	}

	/** Shows `heads`, the corner first. */
	update(heads: readonly GridHead[], sort: Sort | undefined): void {
		for (const { el } of this.views.splice(heads.length)) el.remove();
		heads.forEach((head, index) => this.viewAt(index).update(head, sort));
	}

	private viewAt(index: number): HeadView {
		const known = this.views[index];
		if (known !== undefined) return known;
		const view = new HeadView(this.el, 'columnheader');
		view.el.setAttrs({ 'aria-colindex': index + 1, tabindex: '-1' });
		this.views.push(view);
		return view;
	}
}
