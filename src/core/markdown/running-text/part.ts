/**
 * What a line of a note shows on its own, in a card, a cell or a list. There is no part for anything that is
 * fetched, embedded or run: images and embeds are links, HTML is text.
 */

/** A piece of a line. Parts nest at most some tens deep. */
export type Part =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'style'; readonly as: Style; readonly content: readonly Part[] }
	| LinkPart;

/** A piece that leads elsewhere once somebody follows it. Links hold no links. */
export type LinkPart = Link & { readonly content: readonly Part[] };

/** Where a link leads: to a note or file of the vault, as written with its heading, to an address, or to a tag with its `#`. */
export interface Link {
	readonly kind: 'note' | 'web' | 'tag';
	readonly target: string;
}

/** How words are set, by the HTML element for it. */
export type Style = (typeof STYLES)[number];

/** The elements that set words and do nothing else. A note may write them out, without attributes. */
export const STYLES = ['b', 'strong', 'i', 'em', 'u', 'ins', 's', 'del', 'mark', 'sub', 'sup', 'small', 'kbd'] as const;

/** Whether an element is one of those. */
export function isStyle(element: string): element is Style {
	return STYLES.some((style) => style === element);
}

/** The words that parts show, without their looks. */
export function wordsOf(parts: readonly Part[]): string {
	return parts.map((part) => {
		if (part.kind === 'break') return ' ';
		return 'content' in part ? wordsOf(part.content) : part.text;
	}).join('');
}
