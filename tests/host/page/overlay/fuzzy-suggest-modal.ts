import { prepareFuzzySearch, sortSearchResults, type SearchResult } from '../search/fuzzy';
import { renderResults } from '../search/render-matches';
import { SuggestModal } from './suggest-modal';

/** An item and how it matched. */
export interface FuzzyMatch<T> {
	item: T;
	match: SearchResult;
}

/** Obsidian's `FuzzySuggestModal`: a prompt over a fixed list of items. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		if (query.trim() === '') return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match === null ? [] : [{ item, match }];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item), match);
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
