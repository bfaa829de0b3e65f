import { MarkdownView, type Command, type Workspace } from 'obsidian';

/** The command that moves the focus from a note's text to the reminder above it, which Tab cannot reach: it indents. */
export function goToReminderCommand(workspace: Workspace): Command {
	return {
		id: 'go-to-reminder',
		name: 'Go to the reminder in this note',
		checkCallback: (checking) => {
			const view = workspace.getActiveViewOfType(MarkdownView);
			const button = view?.contentEl.querySelector<HTMLElement>('.dossier-reminder button') ?? null;
			if (button === null) return false;
			if (!checking) button.focus();
			return true;
		},
	};
}
