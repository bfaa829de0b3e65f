import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { revisedSource } from '../../../core/comparison/edit/revised-lines';
import { rewriteBlock } from '../../../core/comparison/edit/rewrite-block';
import { parseQuery, type ParsedQuery } from '../../../core/comparison/query/parse';
import { printQuery } from '../../../core/comparison/query/print';
import { changeNote } from '../../note/change';
import { noticeUnchanged, offerUndo } from '../../note/undo-notice';
import { DraftLine } from './draft-line';
import type { BlockKey, Drafts } from './drafts';
import { ComparisonPanel, type PanelParts } from './panel';

/** Shows the comparison that a code block asks for, in place of the block, for as long as the block is on screen. */
export function showComparisonBlock(
	parts: PanelParts,
	drafts: Drafts,
	source: string,
	el: HTMLElement,
	context: MarkdownPostProcessorContext,
): void {
	context.addChild(new ComparisonBlock(parts, drafts, source, el, context));
}

/** A block on screen. Its lines are the author's: what is changed here is written into them only when the person says so. */
class ComparisonBlock extends MarkdownRenderChild implements BlockKey {
	readonly path: string;
	private readonly asked: ParsedQuery;
	private panel: ComparisonPanel | undefined;
	private draftLine: DraftLine | undefined;

	constructor(
		private readonly parts: PanelParts,
		private readonly drafts: Drafts,
		readonly source: string,
		containerEl: HTMLElement,
		private readonly context: MarkdownPostProcessorContext,
	) {
		super(containerEl);
		this.path = context.sourcePath;
		this.asked = parseQuery(source);
	}

	override onload(): void {
		const el = this.containerEl.createDiv();
		const panel = this.addChild(new ComparisonPanel(this.parts, el, { kind: 'block', from: this.path, onQuery: () => this.keep() }));
		this.panel = panel;
		this.draftLine = new DraftLine(this.containerEl, { save: () => void this.save(), discard: () => this.discard() });
		panel.ask(this.asked, this.drafts.of(this));
		this.draftLine.show(this.isChanged);
		// In an editor, what is drawn is put into the page afterwards.
		if (this.drafts.takesFocus(this)) el.win.requestAnimationFrame(() => panel.focus());
	}

	private get isChanged(): boolean {
		const { query } = this.asked;
		const now = this.panel?.steps?.present;
		return query !== undefined && now !== undefined && printQuery(query) !== printQuery(now);
	}

	private keep(): void {
		this.drafts.keep(this, this.panel?.steps);
		this.draftLine?.show(this.isChanged);
	}

	private discard(): void {
		if (this.asked.query !== undefined) this.panel?.step(this.asked.query);
		this.panel?.focus();
	}

	private async save(): Promise<void> {
		const { app } = this.parts;
		const query = this.panel?.steps?.present;
		const note = app.vault.getFileByPath(this.path);
		if (query === undefined || note === null) return;
		const start = this.context.getSectionInfo(this.containerEl)?.lineStart;
		const block = { source: this.source, line: start === undefined ? undefined : start + 1 };
		this.drafts.save(this, revisedSource(this.source, query));
		try {
			const change = await changeNote(app, note, (text) => rewriteBlock(text, block, query));
			if (change !== undefined) offerUndo(app, ['Block saved.'], { note, change, what: 'the block' });
		} catch (error) {
			this.keep();
			noticeUnchanged(note, error);
		}
	}
}
