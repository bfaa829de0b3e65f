import { setIcon } from 'obsidian';
import type { Sort } from '../../../core/comparison/query/query';
import type { GridHead } from './model';

/** The head of a row or column on screen. It is changed in place, so that the focus on its button survives a sort. */
export class HeadView {
	readonly el: HTMLElement;
	private key = '';
	private arrow: HTMLElement | undefined;

	constructor(parent: HTMLElement, role: 'columnheader' | 'rowheader') {
		this.el = parent.createDiv({ cls: 'dossier-grid-cell dossier-grid-head', attr: { role } });
	}

	/** Shows `head`, and whether the actors are sorted by it. */
	update(head: GridHead, sort: Sort | undefined): void {
		const key = JSON.stringify(head);
		if (key !== this.key) this.draw(head);
		this.key = key;
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
		this.arrow = undefined;
		if (head.sortBy === undefined) this.drawText(this.el, head);
		else this.drawButton(head);
		const { warnings = [] } = head;
		if (warnings.length === 0) return;
		setIcon(this.el.createSpan({ cls: 'dossier-grid-warning', attr: { 'aria-label': warnings.join(' '), role: 'img' } }), 'alert-triangle');
	}

	private drawButton(head: GridHead): void {
		const button = this.el.createEl('button', { cls: 'dossier-grid-sort', attr: { type: 'button', tabindex: '-1', 'data-stop': '' } });
		this.drawText(button, head);
		this.arrow = button.createSpan({ cls: 'dossier-grid-arrow', attr: { 'aria-hidden': 'true' } });
	}

	private drawText(parent: HTMLElement, { text, aside, isSubject = false }: GridHead): void {
		parent.createSpan({ cls: 'dossier-grid-head-text', text, attr: { dir: 'auto' } });
		if (isSubject) {
			parent.createSpan({ cls: 'dossier-grid-subject', text: '*', attr: { 'aria-hidden': 'true' } });
			parent.createSpan({ cls: 'dossier-hidden', text: ' (the others are compared with it)' });
		}
		if (aside !== undefined) parent.createSpan({ cls: 'dossier-grid-aside', text: aside, attr: { dir: 'auto' } });
	}
}

const ARROWS = { none: '', descending: '↓', ascending: '↑' };
