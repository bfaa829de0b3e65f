import { Component, type App } from 'obsidian';
import { plainText } from '../../../core/markdown/inline';
import { RenderedMarkdown } from '../../elements/rendered-markdown';
import { mayHoldMarkup } from './cell-markup';
import type { GridCell, GridPoint } from './model';

/** One cell on screen. What does not change is not touched; a row that is used again for other figures changes only these. */
export class CellView extends Component {
	readonly el: HTMLElement;
	private readonly textEl: HTMLElement;
	private key = '';
	/** Whether there is no more in the cell than a plain text. */
	private isBare = true;
	/** What was rendered of the present text, and ends with it. */
	private rendered: RenderedMarkdown[] = [];
	/** Whether the words stand in for Markdown that is still to be rendered. */
	private isDraft = false;

	constructor(
		private readonly app: App,
		parent: HTMLElement,
	) {
		super();
		this.el = parent.createDiv({ cls: 'dossier-grid-cell', attr: { role: 'gridcell', tabindex: '-1' } });
		this.textEl = this.el.createSpan({ cls: 'dossier-grid-text', attr: { dir: 'auto' } });
	}

	/** Shows `cell`. As a draft, Markdown shows as its words: nobody reads links while rows fly by. */
	update(cell: GridCell, asDraft: boolean): void {
		const key = JSON.stringify(cell);
		if (key === this.key && (asDraft || !this.isDraft)) return;
		this.key = key;
		this.isDraft = false;
		this.clear();
		this.dress(cell);
		if (cell.points === undefined) this.drawText(cell, asDraft);
		else this.drawPoints(cell.points, cell.source?.path ?? '', asDraft);
	}

	/** Most cells go from one plain text to the next: then nothing is taken apart. */
	private clear(): void {
		if (this.isBare) return;
		for (const rendered of this.rendered.splice(0)) this.removeChild(rendered);
		this.textEl.removeClass('markdown-rendered');
		this.el.replaceChildren(this.textEl);
		this.isBare = true;
	}

	private dress({ align, isFaint = false, name, hint, source }: GridCell): void {
		this.el.setAttrs({ 'data-align': align ?? null, 'aria-label': name ?? null, title: hint ?? null });
		this.el.toggleClass('is-faint', isFaint);
		this.el.toggleClass('is-link', source !== undefined);
	}

	private drawText({ text, sign, aside, source }: GridCell, asDraft: boolean): void {
		this.drawMarkdown(this.textEl, text, source?.path, asDraft);
		if (sign !== undefined) this.drawSign(sign);
		if (aside === undefined) return;
		this.isBare = false;
		this.el.createSpan({ cls: 'dossier-grid-aside', text: aside, attr: { dir: 'auto' } });
	}

	private drawSign({ text, name, state }: NonNullable<GridCell['sign']>): void {
		this.isBare = false;
		const named = name === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': name };
		this.el.createSpan({ cls: 'dossier-grid-sign', text, prepend: true, attr: { ...named, 'data-state': state ?? null } });
	}

	private drawPoints(points: readonly GridPoint[], path: string, asDraft: boolean): void {
		this.isBare = false;
		this.textEl.remove();
		const list = this.el.createEl('ul', { cls: 'dossier-grid-points' });
		for (const { text, line, details } of points) {
			const item = list.createEl('li', { attr: { tabindex: '-1', 'data-stop': '', 'data-line': line } });
			this.drawMarkdown(item.createSpan({ attr: { dir: 'auto' } }), text, path, asDraft);
			for (const detail of details) this.drawMarkdown(item.createDiv({ cls: 'dossier-grid-detail', attr: { dir: 'auto' } }), detail, path, asDraft);
		}
	}

	private drawMarkdown(el: HTMLElement, text: string, path: string | undefined, asDraft: boolean): void {
		const isPlain = path === undefined || !mayHoldMarkup(text);
		if (isPlain || asDraft) {
			this.isDraft ||= !isPlain;
			writeText(el, isPlain ? text : plainText(text));
			return;
		}
		this.isBare = false;
		el.addClass('markdown-rendered');
		const rendered = this.addChild(new RenderedMarkdown(this.app, el, () => leaveTabOrder(el)));
		this.rendered.push(rendered);
		rendered.show(text, path);
	}
}

/** Writes into the text that is there already: a new one would be laid out from nothing, in half as much time again. */
function writeText(el: HTMLElement, text: string): void {
	const only = el.firstChild;
	if (only?.nodeType === Node.TEXT_NODE && only === el.lastChild) only.nodeValue = text;
	else el.setText(text);
}

/** Tab leaves the grid; its links are reached through the lines that cells lead to. */
function leaveTabOrder(el: HTMLElement): void {
	for (const link of el.findAll('a')) link.setAttr('tabindex', '-1');
}
