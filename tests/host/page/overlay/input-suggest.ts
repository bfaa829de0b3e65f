import type { App } from '../app';
import { PopoverSuggest } from './popover-suggest';

type Chosen<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

/** Obsidian's `AbstractInputSuggest`: suggestions while typing into a text box. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private chosen: Chosen<T> | undefined;
	private asked = 0;

	constructor(
		app: App,
		readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		const ask = (): void => void this.ask();
		textInputEl.addEventListener('input', ask);
		textInputEl.addEventListener('focus', ask);
		textInputEl.addEventListener('blur', () => this.close());
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
	}

	onSelect(callback: Chosen<T>): this {
		this.chosen = callback;
		return this;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.chosen?.(value, event);
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	private async ask(): Promise<void> {
		const question = ++this.asked;
		const found = await this.getSuggestions(this.getValue());
		if (question !== this.asked || !this.textInputEl.isActiveElement()) return;
		if (found.length === 0) return this.close();
		this.open();
		this.suggestions.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
		this.placeBelow(this.textInputEl.getBoundingClientRect());
	}
}
