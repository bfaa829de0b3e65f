import type { App } from '../app';
import { FuzzySuggestModal } from '../overlay/fuzzy-suggest-modal';
import type { Command } from '../plugin/commands';

/** The command palette: only what can run now is listed. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-command-palette');
		this.setPlaceholder('Select a command...');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		return this.app.commands.listCommands();
	}

	getItemText(command: Command): string {
		return command.name;
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}
