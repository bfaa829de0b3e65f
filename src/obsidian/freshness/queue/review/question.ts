import { redrawText } from '../../../elements/redraw';

/** How many there have been, to tell their texts apart. */
let questions = 0;

/** A question below the list, answered where it stands by a button or by Enter and Escape. */
export class QueueQuestion {
	private readonly el: HTMLElement;
	private readonly textEl: HTMLElement;
	private readonly yesEl: HTMLButtonElement;
	private act: () => void = () => undefined;

	/** `onAnswer` is called after any answer: the focus goes somewhere else then. */
	constructor(
		parent: HTMLElement,
		private readonly onAnswer: () => void,
	) {
		const id = `dossier-question-${++questions}`;
		this.el = parent.createDiv({ cls: 'dossier-queue-question', attr: { 'role': 'alertdialog', 'aria-labelledby': id } });
		this.textEl = this.el.createDiv({ cls: 'dossier-queue-question-text', attr: { id } });
		this.yesEl = this.addButton('Mark anyway', () => this.answer(this.act));
		this.addButton('Cancel', () => this.answer());
		this.el.addEventListener('keydown', (event) => this.onKey(event));
		this.el.hide();
	}

	/** Asks, in place of what was asked before. `act` is what Yes does. */
	ask(text: string, act: () => void): void {
		this.act = act;
		redrawText(this.textEl, text);
		this.el.show();
		this.yesEl.focus();
	}

	/** Takes the question away, unanswered. */
	close(): void {
		this.el.hide();
	}

	private answer(act?: () => void): void {
		this.close();
		this.onAnswer();
		act?.();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		event.stopPropagation();
		this.answer();
	}

	private addButton(text: string, act: () => void): HTMLButtonElement {
		const button = this.el.createEl('button', { text, attr: { type: 'button' } });
		button.addEventListener('click', act);
		return button;
	}
}
