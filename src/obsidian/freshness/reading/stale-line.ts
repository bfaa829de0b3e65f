import { nameUnseen } from '../../elements/hidden-name';

/** What the buttons do. */
export interface StaleLineAnswers {
	readonly setToToday: () => void;
	/** Asks how long to snooze the note, below the button. */
	readonly snooze: (button: HTMLElement) => void;
}

/**
 * Builds the quiet line that Reading view has instead of the reminder: a sentence and two buttons. It is part of
 * the page: unlike the reminder it does not interrupt a screen reader.
 */
export function createStaleLine(sentence: string, answers: StaleLineAnswers): HTMLElement {
	const line = createDiv({ cls: 'dossier-stale-line', attr: { role: 'group' } });
	nameUnseen(line, 'Freshness reminder');
	line.createSpan({ text: sentence });
	addAnswer(line, 'Mark updated today', answers.setToToday);
	addAnswer(line, 'Snooze', answers.snooze).setAttr('aria-haspopup', 'menu');
	return line;
}

function addAnswer(line: HTMLElement, text: string, act: (button: HTMLElement) => void): HTMLElement {
	line.createSpan({ text: ' · ', attr: { 'aria-hidden': 'true' } });
	const button = line.createEl('button', { cls: 'dossier-stale-answer', text, attr: { type: 'button' } });
	button.addEventListener('click', () => act(button));
	return button;
}
