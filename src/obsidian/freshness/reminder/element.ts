import { MarkdownView, type Command, type Workspace } from 'obsidian';
import { nameUnseen } from '../../elements/hidden-name';

/** The reminder on screen: a sentence and three buttons. */
export interface ReminderElement {
	readonly dom: HTMLElement;
	/** Shows another sentence. */
	readonly say: (sentence: string) => void;
}

/** What the buttons do, and Escape in them. */
export interface ReminderAnswers {
	readonly setToToday: () => void;
	/** Asks how long to snooze the note, below the button. */
	readonly snooze: (button: HTMLElement) => void;
	readonly neverAgain: () => void;
	readonly close: () => void;
}

/** Builds a reminder. A screen reader reads its sentence out when it appears and when it changes. */
export function createReminder(answers: ReminderAnswers): ReminderElement {
	const dom = createDiv({ cls: 'dossier-reminder', attr: { role: 'group' } });
	nameUnseen(dom, 'Freshness reminder');
	const content = dom.createDiv({ cls: 'dossier-reminder-content' });
	const sentence = content.createSpan({ cls: 'dossier-reminder-sentence', attr: { role: 'status', 'aria-live': 'polite' } });
	const buttons = content.createDiv({ cls: 'dossier-reminder-buttons' });
	addAnswer(buttons, 'Mark updated today', answers.setToToday);
	addAnswer(buttons, 'Snooze', answers.snooze).setAttr('aria-haspopup', 'menu');
	addAnswer(buttons, "Don't remind me here", answers.neverAgain);
	onEscape(dom, answers.close);
	return { dom, say: (text) => sentence.setText(text) };
}

function addAnswer(parent: HTMLElement, text: string, act: (button: HTMLElement) => void): HTMLElement {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	// The focus stays in the text on a press, and with it the keyboard of a phone.
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', () => act(button));
	return button;
}

function onEscape(dom: HTMLElement, act: () => void): void {
	dom.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		act();
	});
}

/** The command that moves the focus from the text to the reminder above it: Tab, which would elsewhere, indents. */
export function goToReminderCommand(workspace: Workspace): Command {
	return {
		id: 'go-to-reminder',
		name: 'Go to reminder',
		checkCallback: (checking) => {
			const view = workspace.getActiveViewOfType(MarkdownView);
			const button = view?.contentEl.querySelector<HTMLElement>('.dossier-reminder button') ?? null;
			if (button === null) return false;
			if (!checking) button.focus();
			return true;
		},
	};
}
