/** What the buttons do. */
export interface StaleLineAnswers {
	readonly setToToday: () => void;
	/** Asks how long to put it off, below the button. */
	readonly later: (button: HTMLElement) => void;
}

/** Builds the quiet line of a sentence and two buttons that Reading view has instead of the reminder. It is part of the page, and no screen reader is interrupted for it. */
export function createStaleLine(sentence: string, answers: StaleLineAnswers): HTMLElement {
	const line = createDiv({ cls: 'dossier-stale-line', attr: { role: 'group', 'aria-label': 'Updated date' } });
	line.createSpan({ text: sentence });
	addAnswer(line, 'Set to today', answers.setToToday);
	addAnswer(line, 'Later', answers.later).setAttr('aria-haspopup', 'menu');
	return line;
}

function addAnswer(line: HTMLElement, text: string, act: (button: HTMLElement) => void): HTMLElement {
	line.createSpan({ text: ' · ', attr: { 'aria-hidden': 'true' } });
	const button = line.createEl('button', { cls: 'dossier-stale-answer', text, attr: { type: 'button' } });
	button.addEventListener('click', () => act(button));
	return button;
}
