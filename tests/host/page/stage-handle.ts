import { EditorView } from '@codemirror/view';
import type { App } from './app';
import { Component } from './base/component';
import { editCellAt } from './editor/table-cells';
import { renderInto } from './markdown/render';
import { BaseTab, type BaseFile } from './plugin/base-tab';
import type { Plugin } from './plugin/plugin';
import { passTime } from './timers';
import type { OpenViewState } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';

type CliRecord = {
	readonly flags: Readonly<Record<string, { readonly required?: boolean }>> | null;
	readonly handler: (params: Record<string, string>) => string | Promise<string>;
};

/** What tests hold on to, as `window.stage`. */
export class StageHandle {
	constructor(
		/** The app, as the plugin has it. */
		readonly app: App,
		/** Switches between dark and light. */
		readonly setTheme: (theme: 'dark' | 'light') => void,
	) {}

	/** The loaded plugin. */
	get plugin(): Plugin {
		return this.app.plugins.plugin;
	}

	/** Opens a note by its path; a wrong path is an error. */
	async openNote(path: string, newLeaf: boolean | 'tab' | 'split' = false, state: OpenViewState = {}): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(`There is no note ${path}.`);
		await this.app.workspace.getLeaf(newLeaf).openFile(file, state);
	}

	/** Puts a note into a tab in the background that was not looked at yet. */
	async deferNote(path: string): Promise<void> {
		const { workspace } = this.app;
		const before = workspace.getMostRecentLeaf();
		await workspace.getLeaf('tab').defer({ type: 'markdown', state: { file: path, mode: 'source' } });
		if (before !== null) workspace.showTab(before);
	}

	/** Runs a command by its full id (`dossier:open-card`); false where it cannot run now. */
	executeCommand(id: string): boolean {
		return this.app.commands.executeCommandById(id);
	}

	/** The ids of the commands that can run now. */
	availableCommands(): string[] {
		return this.app.commands.listCommands().map((command) => command.id);
	}

	/** The text of the note in the active editor, saved or not. */
	editorText(): string {
		return this.view().getViewData();
	}

	/** Shows a table as Live Preview does, and puts the cursor at the end of the cell that says `text`. */
	editCell(text: string): void {
		const { cm } = this.view().editor;
		const at = cm.state.doc.toString().indexOf(`| ${text} |`);
		if (at < 0) throw new Error(`No cell says “${text}”.`);
		cm.dispatch({ effects: editCellAt.of(at + 2) });
		const cell = cm.dom.querySelector<HTMLElement>('.cm-table-widget .cm-content');
		const view = cell && EditorView.findFromDOM(cell);
		view?.dispatch({ selection: { anchor: view.state.doc.length } });
		view?.focus();
	}

	/** Puts the active note into the editor or into reading view. */
	setMode(mode: 'source' | 'preview'): void {
		this.view().setMode(mode);
	}

	/** Saves all open notes now instead of two seconds after the last edit. */
	async saveAll(): Promise<void> {
		const views = this.app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
		for (const view of views) if (view instanceof MarkdownView) await view.save();
	}

	/** The text of a note as the vault has it. */
	vaultText(path: string): string | undefined {
		return this.app.vault.textOf(path);
	}

	/** Lets so many milliseconds pass at once, with all that waits for them. */
	passTime(milliseconds: number): Promise<void> {
		return passTime(milliseconds);
	}

	/** Makes a sidebar as wide as asked, in pixels. */
	setSidebarWidth(side: 'left' | 'right', width: number): void {
		(side === 'left' ? this.app.workspace.leftSplit : this.app.workspace.rightSplit).setWidth(width);
	}

	/** Renders a note as the export to PDF does: beside the app, where nothing but a printer sees it. */
	async renderForPrint(path: string): Promise<void> {
		const el = document.body.createDiv('print').createDiv('markdown-preview-view markdown-rendered');
		const owner = new Component();
		owner.load();
		await renderInto(this.app, this.vaultText(path) ?? '', el, path, owner, true);
	}

	/** Switches the plugin off and on again over the data it saved. */
	reloadPlugin(): Promise<Plugin> {
		return this.app.plugins.reload();
	}

	/** Runs a command-line handler the plugin registered. A flag without a value is `true`; a required one may not be missing. */
	async runCli(command: string, params: Record<string, string> = {}): Promise<string> {
		const record = this.app.recorded.cliHandlers.get(command) as CliRecord | undefined;
		if (record === undefined) throw new Error(`No command "${command}" is registered.`);
		const missing = Object.entries(record.flags ?? {}).find(([name, { required }]) => required === true && !(name in params));
		if (missing !== undefined) throw new Error(`Missing required parameter: ${missing[0]}`);
		return record.handler(params);
	}

	/** Shows a base by a view that the plugin has registered, in the tab that shows one already or in a new one. */
	async showBase(base: BaseFile): Promise<void> {
		const { workspace } = this.app;
		if (this.baseTab === undefined) await workspace.getLeaf('tab').setViewState({ type: 'bases', active: true });
		this.baseTab?.show(base);
	}

	/** Gives an option of the base that is shown a value, by the name it has in the view's menu. */
	setBaseOption(displayName: string, value: unknown): void {
		this.baseTab?.setOption(displayName, value);
	}

	private get baseTab(): BaseTab | undefined {
		const view = this.app.workspace.getLeavesOfType('bases')[0]?.view;
		return view instanceof BaseTab ? view : undefined;
	}

	private view(): MarkdownView {
		const view = this.app.workspace.getMostRecentLeaf()?.view;
		if (view instanceof MarkdownView) return view;
		throw new Error('No note is open.');
	}
}
