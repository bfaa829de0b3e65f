import { Modal, type App } from 'obsidian';
import { SETTING_NAMES, type Reason } from '../../../core/explain/reason';

/** What the window does beside saying why. */
export interface WhyActions {
	readonly openLine: (line: number) => void;
	/** Opens the settings at the row of that name. */
	readonly openSetting: (name: string) => void;
}

/** Says why a row of the card is there, with ways to where the note says so and to the setting that would change it. */
export class WhyModal extends Modal {
	constructor(
		app: App,
		private readonly words: string,
		private readonly reason: Reason,
		private readonly actions: WhyActions,
	) {
		super(app);
	}

	override onOpen(): void {
		const { words, reason: { sentence, line, setting }, contentEl, actions } = this;
		this.setTitle('Why is this here?');
		this.modalEl.addClass('dossier-modal');
		contentEl.addClass('dossier-why');
		if (words !== '') contentEl.createEl('p', { cls: 'dossier-why-words', text: words, attr: { dir: 'auto' } });
		contentEl.createEl('p', { text: sentence });
		const buttons = contentEl.createDiv({ cls: 'modal-button-container' });
		if (setting !== null) {
			const name = SETTING_NAMES[setting];
			this.addButton(buttons, `Setting: ${name}`, () => actions.openSetting(name));
		}
		if (line !== null) this.addButton(buttons, `Go to line ${line}`, () => actions.openLine(line)).addClass('mod-cta');
		buttons.querySelector<HTMLElement>('button:last-child')?.focus();
	}

	private addButton(el: HTMLElement, text: string, act: () => void): HTMLElement {
		const button = el.createEl('button', { text, attr: { type: 'button' } });
		button.addEventListener('click', () => {
			this.close();
			act();
		});
		return button;
	}
}
