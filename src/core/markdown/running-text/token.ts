/** What a line is cut into before it is known which of its marks find their partner. */

import type { Link, Style } from './part';

/** One piece, in the order of the line. */
export type Token =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| { readonly kind: 'break' | 'hidden' }
	/** A link that is whole: a wikilink, an embed, an image, an address, a tag. */
	| { readonly kind: 'link'; readonly link: Link; readonly words: string }
	/** The ends of a link around words that may be set in any way. `link` is `undefined` where it is not followed. */
	| { readonly kind: 'link start'; readonly link: Link | undefined }
	| { readonly kind: 'link end' }
	| Run
	/** A tag of HTML that sets words and has no attributes. */
	| { readonly kind: 'html'; readonly name: Style; readonly closes: boolean; readonly text: string };

/** Marks of emphasis, all of one character. */
export interface Run {
	readonly kind: 'run';
	readonly text: string;
	readonly canOpen: boolean;
	readonly canClose: boolean;
}

/** The words that tokens show, without their looks. */
export function wordsOfTokens(tokens: readonly Token[]): string {
	return tokens.map((token) => ('text' in token ? token.text : token.kind === 'link' ? token.words : '')).join('');
}
