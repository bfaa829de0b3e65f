import { Component, type App } from 'obsidian';
import { plainText } from '../../../core/markdown/inline';
import { redraw } from '../../elements/redraw';
import { RenderedMarkdown } from '../../elements/rendered-markdown';
import { mayHoldMarkup } from './cell-markup';
import type { GridCell, GridPoint } from './model';

/** One cell on screen. What does not change is not touched; a row that is used again for other figures changes only these. */
export class CellView extends Component {
	readonly el: HTMLElement;
	private readonly textEl: HTMLElement;
	/** Whether there is no more in the cell than a plain text. */
	private isBare = true;
	/** Renders the Markdown that shows as its bare words so far. */
	private waiting: (() => void)[] = [];
	/** What was rendered of the present text, and ends with it. */
	private rendered: RenderedMarkdown[] = [];

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
		redraw(this.el, cell, () => this.draw(cell));
		if (!asDraft && this.waiting.length > 0) for (const render of this.waiting.splice(0)) render();
	}

	private draw(cell: GridCell): void {
		this.clear();
		this.dress(cell);
		if (cell.points === undefined) this.drawText(cell);
		else this.drawPoints(cell.points, cell.source?.path ?? '');
	}

	/** Most cells go from one plain text to the next: then nothing is taken apart. */
	private clear(): void {
		this.waiting = [];
		if (this.isBare) return;
		for (const rendered of this.rendered.splice(0)) this.removeChild(rendered);
		this.textEl.removeClass('markdown-rendered');
		this.el.replaceChildren(this.textEl);
		this.isBare = true;
	}

	private dress({ align, isFaint = false, isDimmed = false, suffix, suffixRoom, name, hint, source }: GridCell): void {
		this.el.setAttrs({ 'data-align': align ?? null, 'aria-label': name ?? null, 'title': hint ?? null });
		this.el.toggleClass('is-faint', isFaint);
		this.el.toggleClass('is-dimmed', isDimmed);
		this.el.toggleClass('keeps-suffix-room', suffix === undefined && suffixRoom !== undefined);
		if (suffixRoom !== undefined) this.el.setCssProps({ '--dossier-grid-suffix': `${suffixRoom}ch` });
		this.el.toggleClass('is-link', source !== undefined);
	}

	private drawText({ text, sign, suffix, aside, source }: GridCell): void {
		this.drawMarkdown(this.textEl, text, source?.path);
		if (sign !== undefined) this.drawSign(sign);
		if (suffix !== undefined) this.drawSuffix(suffix);
		if (aside === undefined) return;
		this.isBare = false;
		this.el.createSpan({ cls: 'dossier-grid-aside', text: aside, attr: { dir: 'auto' } });
	}

	/** The blank is within an element that does not break: so text and suffix stay on one line. */
	private drawSuffix(suffix: string): void {
		this.isBare = false;
		this.el.createSpan({ cls: 'dossier-grid-suffix', text: ' ' }).createSpan({ text: suffix });
	}

	private drawSign({ text, name, state }: NonNullable<GridCell['sign']>): void {
		this.isBare = false;
		const named = name === '' ? { 'aria-hidden': 'true' } : { 'role': 'img', 'aria-label': name };
		this.el.createSpan({ cls: 'dossier-grid-sign', text, prepend: true, attr: { ...named, 'data-state': state ?? null } });
	}

	private drawPoints(points: readonly GridPoint[], path: string): void {
		this.isBare = false;
		this.textEl.remove();
		const list = this.el.createEl('ul', { cls: 'dossier-grid-points' });
		for (const { text, line, details } of points) {
			const item = list.createEl('li', { attr: { 'tabindex': '-1', 'data-stop': '', 'data-line': line } });
			this.drawMarkdown(item.createSpan({ attr: { dir: 'auto' } }), text, path);
			for (const detail of details) this.drawMarkdown(item.createDiv({ cls: 'dossier-grid-detail', attr: { dir: 'auto' } }), detail, path);
		}
	}

	/** Writes a text, or the words of one that has to be rendered; that waits until the rows stand still. */
	private drawMarkdown(el: HTMLElement, text: string, path: string | undefined): void {
		const isPlain = path === undefined || !mayHoldMarkup(text);
		writeText(el, isPlain ? text : plainText(text));
		if (!isPlain) this.waiting.push(() => this.render(el, text, path));
	}

	private render(el: HTMLElement, text: string, path: string): void {
		this.isBare = false;
		el.addClass('markdown-rendered');
		const rendered = this.addChild(new RenderedMarkdown(this.app, el, () => leaveTabOrder(el)));
		this.rendered.push(rendered);
		rendered.show(text, path);
	}
}

/** Writes into the text that is there already: a new text node would be laid out anew, which takes half as long again. */
function writeText(el: HTMLElement, text: string): void {
	const only = el.firstChild;
	if (only?.nodeType === Node.TEXT_NODE && only === el.lastChild) only.nodeValue = text;
	else el.setText(text);
}

/** Takes links out of the tab order: Tab leaves the grid. They are reached through the lines that cells lead to. */
function leaveTabOrder(el: HTMLElement): void {
	for (const link of el.findAll('a')) link.setAttr('tabindex', '-1');
}
