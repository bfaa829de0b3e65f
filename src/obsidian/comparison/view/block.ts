import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { revisedSource } from '../../../core/comparison/edit/revised-lines';
import { blocksAlike } from '../../../core/comparison/edit/blocks';
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
class ComparisonBlock extends MarkdownRenderChild {
	private readonly path: string;
	private readonly asked: ParsedQuery;
	private key: BlockKey | undefined;
	private panel: ComparisonPanel | undefined;
	private draftLine: DraftLine | undefined;

	constructor(
		private readonly parts: PanelParts,
		private readonly drafts: Drafts,
		private readonly source: string,
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
		const key = this.drafts.begin(this.path, this.source, this.nth());
		this.key = key;
		this.register(() => this.drafts.end(key));
		panel.ask(this.asked, this.drafts.of(key));
		this.draftLine.show(this.isChanged);
		// In an editor, what is drawn is put into the page afterwards.
		if (this.drafts.takesFocus(key)) el.win.requestAnimationFrame(() => panel.focus());
	}

	private get isChanged(): boolean {
		const { query } = this.asked;
		const now = this.panel?.steps?.present;
		return query !== undefined && now !== undefined && printQuery(query) !== printQuery(now);
	}

	/** Which of the note's blocks with these lines it is, as far as the app tells. */
	private nth(): number | undefined {
		const section = this.context.getSectionInfo(this.containerEl);
		const at = section && blocksAlike(section.text, this.source).findIndex(({ line }) => line === section.lineStart + 1);
		return at === null || at < 0 ? undefined : at;
	}

	private keep(): void {
		if (this.key !== undefined) this.drafts.keep(this.key, this.panel?.steps);
		this.draftLine?.show(this.isChanged);
	}

	private discard(): void {
		if (this.asked.query !== undefined) this.panel?.step(this.asked.query);
		this.panel?.focus();
	}

	private async save(): Promise<void> {
		const { app } = this.parts;
		const query = this.panel?.steps?.present;
		const { key } = this;
		const note = key === undefined ? null : app.vault.getFileByPath(key.path);
		if (query === undefined || key === undefined || note === null) return;
		// Once: the second half of a double click would find these lines in another block.
		this.key = undefined;
		const start = this.context.getSectionInfo(this.containerEl)?.lineStart;
		const block = { source: this.source, line: start === undefined ? undefined : start + 1 };
		const takeBack = this.drafts.save(key, revisedSource(this.source, query));
		try {
			const change = await changeNote(app, note, (text) => rewriteBlock(text, block, query));
			if (change !== undefined) offerUndo(app, ['Block saved.'], { note, change, what: 'the block' });
		} catch (error) {
			takeBack();
			this.key = key;
			noticeUnchanged(note, error);
		}
	}
}
