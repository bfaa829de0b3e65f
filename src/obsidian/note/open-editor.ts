import { MarkdownView, Notice, type App, type Editor, type MarkdownFileInfo, type TFile } from 'obsidian';
import { insertBelow } from '../../core/markdown/write/insertion';
import { sentence } from '../sentence';

/** An editor that shows a note, ready to be written into. */
export interface OpenEditor {
	readonly editor: Editor;
	readonly file: TFile;
	/** Whether it still shows this note for editing: the person may have gone on in the meantime. */
	readonly isStillOpen: () => boolean;
}

/**
 * The editor the person works in, or `undefined` where no note is open for editing: none at all, or in
 * Reading view. Where a sidebar has the focus, it is that of the main area, as with `getActiveFile`.
 */
export function findOpenEditor(app: App): OpenEditor | undefined {
	const info = app.workspace.activeEditor ?? mainView(app);
	const editor = info?.editor;
	const file = info?.file;
	if (!info || !editor || !file || !isEditable(info)) return undefined;
	return { editor, file, isStillOpen: () => info.file === file && info.editor === editor && isEditable(info) };
}

/** The view of the note that was open last, where it is open for editing still; `undefined` where there is none. */
export function findLastView({ workspace }: App): MarkdownView | undefined {
	const file = workspace.getActiveFile();
	const views = workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view) => view instanceof MarkdownView);
	return file === null ? undefined : views.find((view) => view.file === file && isEditable(view));
}

function mainView(app: App): MarkdownView | undefined {
	const view = app.workspace.getMostRecentLeaf()?.view;
	return view instanceof MarkdownView ? view : undefined;
}

function isEditable(info: MarkdownFileInfo): boolean {
	return !(info instanceof MarkdownView) || info.getMode() === 'source';
}

/** Puts `block` below what the cursor stands in, as one step to undo, and the cursor on the line below it; or says why not. */
export function insertAtCursor(editor: Editor, block: string): void {
	const planned = insertBelow(editor.getValue(), editor.getCursor('to').line, block);
	if ('refusal' in planned) {
		new Notice(sentence(planned.refusal));
		return;
	}
	const { at, text, lineBelow } = planned;
	// Named so that the history never joins it with what was typed just before.
	editor.replaceRange(text, at, at, 'input.comparison');
	const below = { line: lineBelow, ch: 0 };
	editor.setCursor(below);
	editor.focus();
	editor.scrollIntoView({ from: at, to: below });
}
