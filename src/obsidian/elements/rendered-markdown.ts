import { Component, MarkdownRenderer, type App } from 'obsidian';
import { hasMarkdown, inlineMarkdown } from '../../core/markdown/inline-markdown';
import { plainText } from '../../core/markdown/inline';

/** An element that shows a text of a note, rendered. What does not change is not rendered again, so nothing flickers. */
export class RenderedMarkdown extends Component {
	private markdown = '';
	private path = '';
	/** Unloads what the renderer added for the current text, such as embeds, when the text changes. */
	private rendering: Component | undefined;

	/** `whenRendered` is called after each text that went through the renderer. */
	constructor(
		private readonly app: App,
		private readonly el: HTMLElement,
		private readonly whenRendered: () => void,
	) {
		super();
	}

	/** Shows `markdown` as written in the note at `path`; links are resolved from there. */
	show(markdown: string, path: string): void {
		if (markdown === this.markdown && path === this.path) return;
		const isOtherNote = path !== this.path;
		this.markdown = markdown;
		this.path = path;
		this.endRendering();
		if (!hasMarkdown(markdown)) {
			this.el.setText(markdown);
			return;
		}
		// Until the renderer is done the bare words show: never an empty row, and never another note's value.
		if (isOtherNote || !this.el.hasChildNodes()) this.el.setText(plainText(markdown));
		void this.render();
	}

	private async render(): Promise<void> {
		const rendering = this.addChild(new Component());
		this.rendering = rendering;
		const fresh = createDiv();
		await MarkdownRenderer.render(this.app, inlineMarkdown(this.markdown), fresh, this.path, rendering);
		if (this.rendering !== rendering) return;
		this.el.replaceChildren(...Array.from(fresh.childNodes));
		this.whenRendered();
	}

	private endRendering(): void {
		if (this.rendering !== undefined) this.removeChild(this.rendering);
		this.rendering = undefined;
	}
}
