import type { App } from '../app';
import { Scope } from '../base/scope';
import { Chooser, type ChooserOwner } from './chooser';

/** Obsidian's `PopoverSuggest`: a list of suggestions beside what is being typed. */
export abstract class PopoverSuggest<T> implements ChooserOwner<T> {
	readonly scope: Scope;
	readonly suggestEl: HTMLElement;
	protected readonly suggestions: Chooser<T>;
	protected isOpen = false;

	constructor(
		readonly app: App,
		scope?: Scope,
	) {
		this.scope = scope ?? new Scope(app.scope);
		this.suggestEl = createDiv('suggestion-container');
		this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		// The input keeps the focus while a suggestion is clicked.
		this.suggestEl.addEventListener('mousedown', (event) => event.preventDefault());
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		document.body.append(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}

	protected placeBelow(rect: DOMRect): void {
		const height = this.suggestEl.offsetHeight;
		const below = rect.bottom + height + 4 <= window.innerHeight;
		this.suggestEl.setCssStyles({
			left: `${Math.max(4, Math.min(rect.left, window.innerWidth - this.suggestEl.offsetWidth - 4))}px`,
			top: `${below ? rect.bottom + 4 : Math.max(4, rect.top - height - 4)}px`,
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}
