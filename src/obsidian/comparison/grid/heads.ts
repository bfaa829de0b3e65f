import { setIcon } from 'obsidian';
import type { Sort } from '../../../core/comparison/query/query';
import { redraw } from '../../elements/redraw';
import type { GridHead, HeadChoice } from './model';
import { isMovable } from './position';

/** The head of a row or column on screen. A sort changes its arrow in place, so that the focus on its button survives. */
export class HeadView {
	readonly el: HTMLElement;
	private arrow: HTMLElement | undefined;

	constructor(parent: HTMLElement, role: 'columnheader' | 'rowheader') {
		this.el = parent.createDiv({ cls: 'dossier-grid-cell dossier-grid-head', attr: { role, tabindex: '-1' } });
	}

	/** Shows `head`, and whether the actors are sorted by it. */
	update(head: GridHead, sort: Sort | undefined): void {
		redraw(this.el, head, () => this.draw(head));
		if (head.sortBy === undefined) return;
		const direction = head.sortBy === sort?.by ? (sort.descending ? 'descending' : 'ascending') : 'none';
		this.el.setAttr('aria-sort', direction);
		this.arrow?.setText(ARROWS[direction]);
	}

	private draw(head: GridHead): void {
		this.el.empty();
		this.el.removeAttribute('aria-sort');
		this.el.setAttr('data-align', head.align ?? null);
		this.el.toggleClass('is-link', head.source !== undefined);
		this.el.toggleClass('is-movable', isMovable(head));
		this.arrow = undefined;
		if (head.sortBy === undefined) this.drawText(this.el, head);
		else this.drawButton(head);
		const { warnings = [], choice } = head;
		if (choice !== undefined) this.drawChoice(choice);
		if (warnings.length === 0) return;
		const attr = { 'aria-label': warnings.join(' '), 'role': 'img' };
		setIcon(this.el.createSpan({ cls: 'dossier-grid-warning', attr }), 'triangle-alert');
	}

	private drawChoice({ text, name }: HeadChoice): void {
		const attr = { 'type': 'button', 'tabindex': '-1', 'data-stop': '', 'aria-haspopup': 'menu', 'aria-label': `${name}: ${text}` };
		const button = this.el.createEl('button', { cls: 'dossier-grid-choice', attr });
		button.createSpan({ text });
		setIcon(button.createSpan({ cls: 'dossier-grid-choice-icon' }), 'chevron-down');
	}

	private drawButton(head: GridHead): void {
		const button = this.el.createEl('button', { cls: 'dossier-grid-sort', attr: { 'type': 'button', 'tabindex': '-1', 'data-stop': '' } });
		this.drawText(button, head);
		this.arrow = button.createSpan({ cls: 'dossier-grid-arrow', attr: { 'aria-hidden': 'true' } });
	}

	private drawText(parent: HTMLElement, { text, aside, isSubject = false }: GridHead): void {
		parent.createSpan({ cls: 'dossier-grid-head-text', text, attr: { dir: 'auto' } });
		if (isSubject) {
			parent.createSpan({ cls: 'dossier-grid-subject', text: '*', attr: { 'aria-hidden': 'true' } });
			parent.createSpan({ cls: 'dossier-hidden', text: ' (the others are compared with it)' });
		}
		if (aside === undefined) return;
		parent.appendText(' ');
		parent.createSpan({ cls: 'dossier-grid-aside', text: aside, attr: { dir: 'auto' } });
	}
}

const ARROWS = { none: '', descending: '↓', ascending: '↑' };

/** The row of heads above the columns. */
export class ColumnHeads {
	readonly el: HTMLElement;
	private readonly views: HeadView[] = [];

	constructor(parent: HTMLElement) {
		const group = parent.createDiv({ cls: 'dossier-grid-heads', attr: { role: 'rowgroup' } });
		this.el = group.createDiv({ cls: 'dossier-grid-row', attr: { 'role': 'row', 'aria-rowindex': 1 } });
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
		view.el.setAttr('aria-colindex', index + 1);
		this.views.push(view);
		return view;
	}
}
