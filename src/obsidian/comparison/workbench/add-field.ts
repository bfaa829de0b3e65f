import { AbstractInputSuggest, Notice, type App } from 'obsidian';
import { sentence } from '../../sentence';

/** What can be added by name, out of what. */
export interface Addable<Found> {
	/** What the field is called. */
	readonly name: string;
	readonly find: (written: string) => Found[];
	readonly render: (found: Found, el: HTMLElement) => void;
	readonly add: (found: Found) => void;
	/** Why nothing is found by what is written, as a sentence. */
	readonly problem: (written: string) => string;
}

/** A field below the table in which what is typed is found, and added by Enter or a click. It keeps the focus: another may follow. */
export class AddField<Found> extends AbstractInputSuggest<Found> {
	private readonly inputEl: HTMLInputElement;

	constructor(
		app: App,
		parent: HTMLElement,
		private readonly addable: Addable<Found>,
	) {
		const attr = { 'type': 'text', 'placeholder': addable.name, 'aria-label': addable.name, 'spellcheck': 'false' };
		const inputEl = parent.createEl('input', { cls: 'dossier-comparison-field', attr });
		super(app, inputEl);
		this.inputEl = inputEl;
		// The field keeps the focus, so that only a click or a letter says that another is wanted.
		inputEl.addEventListener('click', () => inputEl.dispatchEvent(new Event('input')));
		// Where there is something to choose from, the list takes the key.
		inputEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' && !event.defaultPrevented && !event.isComposing) this.enter();
		});
	}

	protected override getSuggestions(written: string): Found[] {
		return this.addable.find(written);
	}

	override renderSuggestion(found: Found, el: HTMLElement): void {
		this.addable.render(found, el);
	}

	override selectSuggestion(found: Found): void {
		this.setValue('');
		this.close();
		this.addable.add(found);
		this.inputEl.focus();
	}

	private enter(): void {
		const written = this.getValue().trim();
		const [first] = written === '' ? [] : this.addable.find(written);
		if (first !== undefined) this.selectSuggestion(first);
		else if (written !== '') new Notice(sentence(this.addable.problem(written)));
	}
}
