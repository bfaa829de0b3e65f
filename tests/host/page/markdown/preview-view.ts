import type { App } from '../app';
import { Component } from '../base/component';
import { Keymap } from '../base/keymap';
import { Menu } from '../overlay/menu';
import type { TFile } from '../vault/files';
import { MarkdownRenderer } from './markdown-renderer';
import { renderInto } from './render';

interface PreviewOwner {
	readonly file: TFile | null;
	hoverPopover: unknown;
}

/** Obsidian's `MarkdownPreviewView`: the reading side of a Markdown view. The whole note is rendered at once. */
export class MarkdownPreviewView extends MarkdownRenderer {
	private readonly scrollEl: HTMLElement;
	private readonly sizerEl: HTMLElement;
	private content: Component | undefined;
	private text = '';

	constructor(
		readonly app: App,
		private readonly owner: PreviewOwner,
		parent: HTMLElement,
	) {
		super(parent.createDiv('markdown-reading-view'));
		this.scrollEl = this.containerEl.createDiv('markdown-preview-view markdown-rendered is-readable-line-width');
		this.sizerEl = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
		this.scrollEl.addEventListener('click', (event) => this.onClick(event));
		this.scrollEl.addEventListener('auxclick', (event) => this.onClick(event));
		this.scrollEl.addEventListener('mouseover', (event) => this.onHover(event));
		this.scrollEl.addEventListener('contextmenu', (event) => this.onContextMenu(event));
	}

	get file(): TFile | null {
		return this.owner.file;
	}

	get(): string {
		return this.text;
	}

	set(text: string, clear: boolean): void {
		if (text === this.text && this.content !== undefined && !clear) return;
		this.text = text;
		this.rerender(clear);
	}

	clear(): void {
		if (this.content !== undefined) this.removeChild(this.content);
		this.content = undefined;
		this.sizerEl.empty();
	}

	rerender(_full?: boolean): void {
		const { scrollTop } = this.scrollEl;
		this.clear();
		this.content = this.addChild(new Component());
		void renderInto(this.app, this.text, this.sizerEl, this.file?.path ?? '', this.content, true).then(() => {
			this.scrollEl.scrollTop = scrollTop;
		});
	}

	/** The share of the note that has been scrolled past, as a line number. */
	getScroll(): number {
		const { scrollTop, scrollHeight } = this.scrollEl;
		return scrollHeight === 0 ? 0 : Math.round((scrollTop / scrollHeight) * this.text.split('\n').length);
	}

	applyScroll(line: number): void {
		this.scrollEl.scrollTop = (line / Math.max(1, this.text.split('\n').length)) * this.scrollEl.scrollHeight;
	}

	private onClick(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link === null || event.button > 1) return;
		if (link.hasClass('internal-link')) {
			event.preventDefault();
			const target = link.getAttr('data-href') ?? link.getAttr('href') ?? '';
			void this.app.workspace.openLinkText(target, this.file?.path ?? '', Keymap.isModEvent(event));
		} else if (link.hasClass('tag')) {
			event.preventDefault();
			this.app.searchFor(`tag:${link.getAttr('href') ?? ''}`);
		}
	}

	private onContextMenu(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a.internal-link') : null;
		if (link === null) return;
		const menu = new Menu();
		this.app.workspace.handleLinkContextMenu(menu, link.getAttr('data-href') ?? '', this.file?.path ?? '');
		menu.showAtMouseEvent(event);
	}

	private onHover(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a.internal-link') : null;
		if (link === null) return;
		this.app.workspace.trigger('hover-link', {
			event,
			source: 'preview',
			hoverParent: this.owner,
			targetEl: link,
			linktext: link.getAttr('data-href'),
			sourcePath: this.file?.path ?? '',
		});
	}
}
