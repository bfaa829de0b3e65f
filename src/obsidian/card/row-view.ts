import { Component, type App } from 'obsidian';
import type { CardRow } from '../../core/card/card-row';
import { RenderedMarkdown } from './rendered-markdown';
import { rowContent, type RowContent } from './row-content';

/** One row on screen. It is changed in place, so that focus and an unfolded text survive an edit of the note. */
export class RowView extends Component {
	readonly el: HTMLElement;
	private readonly lead: HTMLButtonElement;
	private readonly text: HTMLElement;
	private readonly aside: HTMLElement;
	private readonly renderedText: RenderedMarkdown;
	private readonly renderedAside: RenderedMarkdown;

	constructor(app: App, kind: CardRow['kind'], whenRendered: () => void) {
		super();
		this.el = createEl('li', { cls: 'dossier-card-row', attr: { 'data-kind': kind } });
		this.lead = this.el.createEl('button', { cls: 'dossier-card-lead', attr: { type: 'button' } });
		const long = this.el.createDiv({ cls: 'dossier-card-main' }).createDiv({ cls: 'dossier-card-long markdown-rendered' });
		this.text = long.createSpan({ cls: 'dossier-card-text', attr: { dir: 'auto' } });
		this.aside = long.createSpan({ cls: 'dossier-card-aside', attr: { dir: 'auto' } });
		this.renderedText = this.addChild(new RenderedMarkdown(app, this.text, whenRendered));
		this.renderedAside = this.addChild(new RenderedMarkdown(app, this.aside, whenRendered));
	}

	/** Shows `row` of the note at `path`. */
	update(row: CardRow, path: string): void {
		const content = rowContent(row);
		this.updateLead(content);
		this.el.setAttr('data-line', content.line);
		this.el.toggleAttribute('data-nested', row.kind === 'point' && row.nested);
		this.el.toggleClass('is-empty', row.kind === 'figure' && row.value === '');
		if (content.isMarkdown) this.renderedText.show(content.text, path);
		else this.text.setText(content.text);
		this.renderedAside.show(content.aside, path);
	}

	private updateLead({ lead, leadName, line }: RowContent): void {
		if (this.lead.getText() !== lead) this.lead.setText(lead);
		this.lead.setAttr('aria-label', leadName);
		this.lead.toggle(line !== null);
	}
}
