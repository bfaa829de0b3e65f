import type { Scope } from '../base/scope';

/** What a list of suggestions serves: it draws one, and acts on the chosen one. */
export interface ChooserOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** A list with one row selected: arrows and the mouse move, Enter and a click choose. */
export class Chooser<T> {
	values: T[] = [];
	suggestions: HTMLElement[] = [];
	selectedItem = 0;

	constructor(
		private readonly owner: ChooserOwner<T>,
		private readonly containerEl: HTMLElement,
		scope: Scope,
	) {
		containerEl.setAttribute('role', 'listbox');
		const moving = (key: string, step: number): void => {
			scope.register([], key, () => {
				this.select(this.selectedItem + step);
				return false;
			});
		};
		moving('ArrowDown', 1);
		moving('ArrowUp', -1);
		moving('PageDown', 10);
		moving('PageUp', -10);
		scope.register(null, 'Enter', (event) => {
			if (event.isComposing) return undefined;
			return this.useSelected(event) ? false : undefined;
		});
	}

	setSuggestions(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.suggestions = values.map((value, index) => this.row(value, index));
		this.select(0);
	}

	useSelected(event: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.selectedItem];
		if (value === undefined) return false;
		this.owner.selectSuggestion(value, event);
		return true;
	}

	select(index: number): void {
		if (this.suggestions.length === 0) return;
		this.suggestions[this.selectedItem]?.removeClass('is-selected');
		this.suggestions[this.selectedItem]?.setAttribute('aria-selected', 'false');
		this.selectedItem = (index + this.suggestions.length) % this.suggestions.length;
		const row = this.suggestions[this.selectedItem];
		row?.addClass('is-selected');
		row?.setAttribute('aria-selected', 'true');
		row?.scrollIntoView({ block: 'nearest' });
	}

	private row(value: T, index: number): HTMLElement {
		const row = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option', 'aria-selected': 'false' } });
		this.owner.renderSuggestion(value, row);
		row.addEventListener('click', (event) => {
			event.preventDefault();
			this.select(index);
			this.useSelected(event);
		});
		row.addEventListener('mousemove', () => {
			if (this.selectedItem !== index) this.select(index);
		});
		return row;
	}
}
