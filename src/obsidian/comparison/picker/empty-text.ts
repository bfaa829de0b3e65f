import type { SuggestModal } from 'obsidian';

/** Says why a list has no rows, where the app has not said it: it may say nothing as long as nothing is typed. For `onNoSuggestion`. */
export function drawEmptyText({ resultContainerEl, emptyStateText }: SuggestModal<unknown>): void {
	if (resultContainerEl.querySelector('.suggestion-empty') !== null) return;
	resultContainerEl.createDiv({ cls: 'suggestion-empty', text: emptyStateText });
}
