import type { App } from '../app';
import { ButtonComponent } from '../settings/button-component';
import { Modal } from './modal';

/** A button of a {@link ConfirmationModal}: it closes the dialog once its handler is done. */
export class ConfirmationButton extends ButtonComponent {
	constructor(
		containerEl: HTMLElement,
		private readonly modal: ConfirmationModal,
	) {
		super(containerEl);
		this.buttonEl.addEventListener('click', () => {
			if (!this.handled) this.modal.close();
		});
	}

	private handled = false;

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.handled = true;
		return super.onClick(async (event) => {
			// Returning false keeps the dialog open.
			if ((await handler(event)) !== false) this.modal.close();
		});
	}

	setInitialFocus(): this {
		window.setTimeout(() => this.buttonEl.focus());
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** Obsidian's `ConfirmationModal`: a question with buttons below it. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.containerEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const labelEl = createEl('label', 'mod-checkbox');
		this.buttonContainerEl.prepend(labelEl);
		const input = labelEl.createEl('input', { type: 'checkbox' });
		labelEl.appendText(label);
		input.addEventListener('change', () => void callback(input.checked));
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
