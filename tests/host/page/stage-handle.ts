import type { App } from './app';
import { showBasesView } from './plugin/bases';
import type { Plugin } from './plugin/plugin';
import { passTime } from './timers';
import type { OpenViewState } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';

type CliRecord = { readonly handler: (params: Record<string, string>) => string | Promise<string> };

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

	/** Switches the plugin off and on again over the data it saved. */
	reloadPlugin(): Promise<Plugin> {
		return this.app.plugins.reload();
	}

	/** Runs a command-line handler the plugin registered. */
	async runCli(command: string, params: Record<string, string> = {}): Promise<string> {
		const record = this.app.recorded.cliHandlers.get(command) as CliRecord | undefined;
		if (record === undefined) throw new Error(`No command "${command}" is registered.`);
		return record.handler(params);
	}

	/** Shows a Bases view the plugin registered over the given notes, in a tab of its own. Returns its element. */
	showBasesView(
		viewId: string,
		paths: readonly string[],
		options?: { readonly config?: Record<string, unknown>; readonly properties?: string[] },
	): HTMLElement {
		const leaf = this.app.workspace.getLeaf('tab');
		this.app.workspace.setActiveLeaf(leaf);
		leaf.view.containerEl.empty();
		const el = leaf.view.containerEl.createDiv('view-content').createDiv('bases-view');
		const files = paths.flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
		showBasesView(this.app, viewId, files, el, options);
		return el;
	}

	private view(): MarkdownView {
		const view = this.app.workspace.getMostRecentLeaf()?.view;
		if (view instanceof MarkdownView) return view;
		throw new Error('No note is open.');
	}
}
