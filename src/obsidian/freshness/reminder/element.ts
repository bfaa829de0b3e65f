/** The reminder on screen: a sentence and three buttons. */
export interface ReminderElement {
	readonly dom: HTMLElement;
	/** Puts another sentence in. */
	readonly say: (sentence: string) => void;
}

/** What the buttons do, and Escape in them. */
export interface ReminderAnswers {
	readonly setToToday: () => void;
	/** Asks how long to put the reminder off, below the button. */
	readonly later: (button: HTMLElement) => void;
	readonly notForThisNote: () => void;
	readonly close: () => void;
}

/** Builds a reminder. A screen reader reads its sentence out when it appears and when it changes. */
export function createReminder(answers: ReminderAnswers): ReminderElement {
	const dom = createDiv({ cls: 'dossier-reminder', attr: { role: 'group', 'aria-label': 'Updated date' } });
	const content = dom.createDiv({ cls: 'dossier-reminder-content' });
	const sentence = content.createSpan({ cls: 'dossier-reminder-sentence', attr: { role: 'status', 'aria-live': 'polite' } });
	const buttons = content.createDiv({ cls: 'dossier-reminder-buttons' });
	addAnswer(buttons, 'Set to today', answers.setToToday);
	addAnswer(buttons, 'Later', answers.later).setAttr('aria-haspopup', 'menu');
	addAnswer(buttons, 'Not for this note', answers.notForThisNote);
	onEscape(dom, answers.close);
	return { dom, say: (text) => sentence.setText(text) };
}

function addAnswer(parent: HTMLElement, text: string, act: (button: HTMLElement) => void): HTMLElement {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	// A press leaves the focus in the text, and with it a phone's keyboard as it is.
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
