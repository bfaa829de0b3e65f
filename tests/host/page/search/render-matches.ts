import type { SearchResult } from './fuzzy';

/** Writes a text into an element with its matched stretches marked. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: [number, number][] | null,
	offset = 0,
): void {
	let at = 0;
	for (const [start, end] of matches ?? []) {
		const from = Math.max(start + offset, at);
		const to = Math.min(end + offset, text.length);
		if (to <= from) continue;
		el.appendText(text.slice(at, from));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
		at = to;
	}
	el.appendText(text.slice(at));
}

/** The same for a whole search result. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
