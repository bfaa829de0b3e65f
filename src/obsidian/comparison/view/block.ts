import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { parseQuery } from '../../../core/comparison/query/parse';
import { ComparisonPanel, type PanelParts } from './panel';

/** Shows the comparison that a code block asks for, in place of the block, for as long as the block is on screen. */
export function showComparisonBlock(parts: PanelParts, source: string, el: HTMLElement, context: MarkdownPostProcessorContext): void {
	context.addChild(new ComparisonBlock(parts, source, el, context.sourcePath));
}

class ComparisonBlock extends MarkdownRenderChild {
	constructor(
		private readonly parts: PanelParts,
		private readonly source: string,
		containerEl: HTMLElement,
		private readonly path: string,
	) {
		super(containerEl);
	}

	override onload(): void {
		const el = this.containerEl.createDiv();
		// What is sorted or flipped here lasts as long as the block is on screen: its text is the author's.
		const panel = this.addChild(new ComparisonPanel(this.parts, el, { kind: 'block', from: this.path, onQuery: () => undefined }));
		panel.ask(parseQuery(this.source));
	}
}
