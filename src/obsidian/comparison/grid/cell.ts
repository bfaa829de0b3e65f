import type { App } from 'obsidian';
import { markUnresolved } from '../../elements/links';
import { redraw } from '../../elements/redraw';
import { drawRunningText, writeText } from '../../elements/running-text';
import type { FigureRoom, GridCell, GridPoint } from './model';

/** One cell on screen. What does not change is not touched; a row that is used again for other figures changes only these. */
export class CellView {
	readonly el: HTMLElement;
	private readonly textEl: HTMLElement;
	/** Whether there is no more in the cell than a plain text. */
	private isBare = true;

	constructor(
		private readonly app: App,
		private readonly widthOf: (text: string) => number,
		parent: HTMLElement,
	) {
		this.el = parent.createDiv({ cls: 'dossier-grid-cell', attr: { role: 'gridcell', tabindex: '-1' } });
		this.textEl = this.el.createSpan({ cls: 'dossier-grid-text', attr: { dir: 'auto' } });
	}

	/** Shows `cell`. */
	update(cell: GridCell): void {
		redraw(this.el, cell, () => this.draw(cell));
	}

	private draw(cell: GridCell): void {
		this.clear();
		this.dress(cell);
		if (cell.points === undefined) this.drawText(cell);
		else this.drawPoints(cell.points, cell.source?.path ?? '');
	}

	/** Most cells go from one plain text to the next: then nothing is taken apart. */
	private clear(): void {
		if (this.isBare) return;
		this.textEl.removeClass('markdown-rendered');
		this.el.replaceChildren(this.textEl);
		this.isBare = true;
	}

	private dress({ align, age, isFaint = false, isDimmed = false, suffix, suffixRoom, name, hint, source }: GridCell): void {
		// A name shows on hover too: with a title beside it there would be two tooltips.
		const label = name === undefined || hint === undefined ? name : `${name}: ${hint}`;
		this.el.setAttrs({ 'data-align': align ?? null, 'data-age': age ?? null });
		this.el.setAttrs({ 'aria-label': label ?? null, 'title': label === undefined ? (hint ?? null) : null });
		this.el.toggleClass('is-faint', isFaint);
		this.el.toggleClass('is-dimmed', isDimmed);
		this.el.toggleClass('keeps-suffix-room', suffix === undefined && suffixRoom !== undefined);
		if (suffixRoom !== undefined) this.el.setCssProps({ '--dossier-grid-suffix': `${suffixRoom}ch` });
		this.el.toggleClass('is-link', source !== undefined);
	}

	private drawText({ text: whole, figure, figureRoom, sign, suffix, aside, source }: GridCell): void {
		const text = figure?.text ?? whole;
		if (source === undefined) writeText(this.textEl, text);
		else this.drawMarkdown(this.textEl, text, source.path);
		if (figureRoom !== undefined) this.drawRoom(figureRoom, figure?.fraction ?? '');
		if (figureRoom !== undefined || (figure?.rest ?? '') !== '') this.drawRest(figure?.rest ?? '', figureRoom, source?.path ?? '');
		if (sign !== undefined) this.drawSign(sign);
		if (suffix !== undefined) this.drawSuffix(suffix);
		if (aside === undefined) return;
		this.isBare = false;
		this.el.appendText(' ');
		this.el.createSpan({ cls: 'dossier-grid-aside', text: aside, attr: { dir: 'auto' } });
	}

	/** The blank is within an element that does not break: so text and suffix stay on one line. */
	private drawSuffix(suffix: string): void {
		this.isBare = false;
		this.el.createSpan({ cls: 'dossier-grid-suffix', text: ' ' }).createSpan({ text: suffix });
	}

	/** Keeps as much free behind a figure as its end is narrower than the widest of its column. */
	private drawRoom({ fraction: widest }: FigureRoom, fraction: string): void {
		this.isBare = false;
		const room = Math.max(0, this.widthOf(widest) - this.widthOf(fraction));
		this.el.createSpan({ cls: 'dossier-grid-room', attr: { 'aria-hidden': 'true' } }).setCssStyles({ inlineSize: `${room.toFixed(2)}ch` });
	}

	/** What the author wrote behind a figure: quiet, in a width of its own, and whole where the cell has the focus. */
	private drawRest(rest: string, room: FigureRoom | undefined, path: string): void {
		if (rest === '' && room?.rest === 0) return;
		this.isBare = false;
		const el = this.el.createSpan({ cls: 'dossier-grid-rest', text: rest.startsWith(' ') ? ' ' : '', attr: { dir: 'auto' } });
		el.toggleClass('is-empty', rest === '');
		const restEl = el.createSpan();
		if (room !== undefined) restEl.setCssStyles({ inlineSize: `${room.rest}ch` });
		this.drawMarkdown(restEl, rest.trim(), path);
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

	/** Shows a text of the note at `path`. Tab leaves the grid: links are reached through the lines that cells lead to. */
	private drawMarkdown(el: HTMLElement, text: string, path: string): void {
		drawRunningText(el, text);
		if (el.firstElementChild === null) return;
		this.isBare = false;
		el.addClass('markdown-rendered');
		markUnresolved(el, this.app, path);
		for (const link of el.findAll('a')) link.setAttr('tabindex', '-1');
	}
}
