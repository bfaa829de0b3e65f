import type { App } from '../app';
import type { MarkdownFileInfo } from '../editor/fields';
import type { StageEditor } from '../editor/editor';

/** A command, as a plugin describes it. */
export interface Command {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: StageEditor, context: MarkdownFileInfo) => unknown;
	editorCheckCallback?: (checking: boolean, editor: StageEditor, context: MarkdownFileInfo) => boolean | void;
}

/** Obsidian's `app.commands`: all commands by id, and the rules for which can run now. */
export class Commands {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** The commands that can run now, by name. */
	listCommands(): Command[] {
		return Object.values(this.commands)
			.filter((command) => this.canRun(command))
			.sort((a, b) => a.name.localeCompare(b.name));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.executeCommand(command);
	}

	executeCommand(command: Command): boolean {
		if (!this.canRun(command)) return false;
		return this.run(command, false);
	}

	private canRun(command: Command): boolean {
		if (command.mobileOnly === true && !document.body.hasClass('is-mobile')) return false;
		return this.run(command, true);
	}

	/** The callbacks win in Obsidian's order: with check and editor, with editor, with check, plain. */
	private run(command: Command, checking: boolean): boolean {
		const context = this.app.workspace.activeEditor;
		const editor = context?.editor;
		if (command.editorCheckCallback !== undefined || command.editorCallback !== undefined) {
			if (context === null || editor === undefined) return false;
			// In reading view there is no editor to act on.
			if ('getMode' in context && (context as { getMode(): string }).getMode() === 'preview') return false;
			if (command.editorCheckCallback !== undefined) return command.editorCheckCallback(checking, editor, context) === true;
			if (!checking) command.editorCallback?.(editor, context);
			return true;
		}
		if (command.checkCallback !== undefined) return command.checkCallback(checking) === true || !checking;
		if (command.callback === undefined) return false;
		if (!checking) command.callback();
		return true;
	}
}
