import type { App } from '../app';
import { Chooser } from './chooser';
import { Modal } from './modal';

interface Instruction {
	readonly command: string;
	readonly purpose: string;
}

/** Obsidian's `SuggestModal`: a prompt with a list below it. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	/** Not in the types, but widely used. */
	readonly chooser: Chooser<T>;
	private readonly promptEl: HTMLElement;
	private instructionsEl: HTMLElement | undefined;
	private asked = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.className = 'prompt';
		this.modalEl.empty();
		this.promptEl = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = this.promptEl.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: { autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done' },
		});
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener('input', () => this.onInput());
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.onInput();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder);
	}

	setInstructions(instructions: readonly Instruction[]): void {
		this.instructionsEl?.remove();
		this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const el = this.instructionsEl.createDiv('prompt-instruction');
			el.createSpan({ cls: 'prompt-instruction-command', text: command });
			el.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.chooser.setSuggestions([]);
		if (this.emptyStateText !== '' && this.inputEl.value !== '') this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.useSelected(event);
	}

	/** Asks again; plugins call it after changing what there is to choose from. Not in the types. */
	updateSuggestions(): void {
		this.onInput();
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	onInput(): void {
		const question = ++this.asked;
		const answer = this.getSuggestions(this.inputEl.value);
		if (Array.isArray(answer)) return this.show(answer);
		// An answer that comes after the next question is no longer wanted.
		void answer.then((values) => {
			if (question === this.asked) this.show(values);
		});
	}

	private show(values: T[]): void {
		const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
		if (shown.length === 0) this.onNoSuggestion();
		else this.chooser.setSuggestions(shown);
	}
}
