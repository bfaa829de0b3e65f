import type { App } from '../app';
import { MarkdownView } from '../workspace/markdown-view';
import { CommandPalette } from './command-palette';
import { FILE_LIST } from './file-list-view';
import { toggleTheme } from './theme';

/** The few commands of the app itself, and the only keys the stage knows: Mod-P, O, E, W, S and comma. */
export function registerAppCommands(app: App): void {
	const markdownView = (): MarkdownView | null => app.workspace.getActiveViewOfType(MarkdownView);
	const add = (id: string, name: string, key: string | undefined, run: () => void): void => {
		app.commands.addCommand({ id, name, callback: run });
		if (key === undefined) return;
		app.scope.register(['Mod'], key, () => {
			run();
			return false;
		});
	};
	add('command-palette:open', 'Command palette: Open command palette', 'p', () => new CommandPalette(app).open());
	add('switcher:open', 'Quick switcher: Open quick switcher', 'o', () => app.searchFor(''));
	add('markdown:toggle-preview', 'Toggle reading view', 'e', () => {
		const view = markdownView();
		view?.setMode(view.getMode() === 'source' ? 'preview' : 'source');
	});
	add('workspace:close', 'Close current tab', 'w', () => app.workspace.activeLeaf?.detach());
	add('editor:save-file', 'Save current file', 's', () => void markdownView()?.save());
	add('app:open-settings', 'Open settings', ',', () => app.setting.open());
	add('theme:toggle-light-dark', 'Toggle light/dark mode', undefined, () => toggleTheme(app));
	add('app:toggle-left-sidebar', 'Toggle left sidebar', undefined, () => app.workspace.leftSplit.toggle());
	add('app:toggle-right-sidebar', 'Toggle right sidebar', undefined, () => app.workspace.rightSplit.toggle());
	add('file-explorer:open', 'Files: Show file explorer', undefined, () => {
		const leaf = app.workspace.getLeavesOfType(FILE_LIST)[0];
		if (leaf !== undefined) void app.workspace.revealLeaf(leaf);
	});
	add('workspace:split-vertical', 'Split right', undefined, () => {
		const { activeLeaf } = app.workspace;
		if (activeLeaf !== null) void app.workspace.duplicateLeaf(activeLeaf, 'split');
	});
}
