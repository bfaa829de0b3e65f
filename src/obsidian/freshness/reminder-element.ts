/** The reminder on screen: a sentence and two buttons, Escape for the second. */
export interface ReminderElement {
	readonly dom: HTMLElement;
	/** Puts another sentence in. */
	readonly say: (sentence: string) => void;
}

/** What the buttons do. */
export interface ReminderAnswers {
	readonly setToToday: () => void;
	readonly notNow: () => void;
}

/** Builds a reminder. A screen reader reads its sentence out when it appears and when it changes. */
export function createReminder(answers: ReminderAnswers): ReminderElement {
	const dom = createDiv({ cls: 'dossier-reminder', attr: { role: 'group', 'aria-label': 'Updated date' } });
	const content = dom.createDiv({ cls: 'dossier-reminder-content' });
	const sentence = content.createSpan({ cls: 'dossier-reminder-sentence', attr: { role: 'status', 'aria-live': 'polite' } });
	const buttons = content.createDiv({ cls: 'dossier-reminder-buttons' });
	addButton(buttons, 'Set to today', answers.setToToday);
	addButton(buttons, 'Not now', answers.notNow);
	onEscape(dom, answers.notNow);
	return { dom, say: (text) => sentence.setText(text) };
}

function addButton(parent: HTMLElement, text: string, act: () => void): void {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	// A press leaves the focus in the text, and with it a phone's keyboard as it is.
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', act);
}

function onEscape(dom: HTMLElement, act: () => void): void {
	dom.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		act();
	});
}
