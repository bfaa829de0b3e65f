import type { App } from '../app';
import type { TFile } from '../vault/files';
import type { MarkdownView } from './markdown-view';

/** Obsidian's `MarkdownEditView`: the editing side of a Markdown view. */
export class MarkdownEditView {
	readonly app: App;
	hoverPopover: unknown = null;

	constructor(private readonly view: MarkdownView) {
		this.app = view.app;
	}

	get file(): TFile | null {
		return this.view.file;
	}

	get(): string {
		return this.view.getViewData();
	}

	set(data: string, clear: boolean): void {
		this.view.setViewData(data, clear);
	}

	clear(): void {
		this.view.clear();
	}

	getSelection(): string {
		return this.view.editor.getSelection();
	}

	/** The line at the top of the editor. */
	getScroll(): number {
		const { cm } = this.view.editor;
		const block = cm.lineBlockAtHeight(cm.scrollDOM.scrollTop);
		return cm.state.doc.lineAt(block.from).number - 1;
	}

	applyScroll(line: number): void {
		const { editor } = this.view;
		const offset = editor.posToOffset({ line, ch: 0 });
		editor.scrollTo(null, editor.cm.lineBlockAt(offset).top);
	}
}
