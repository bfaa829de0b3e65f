/** Whom a cell or a heading is about, where it is about one note and nothing else. */

import { linkAt } from '../../../../actor/related-link';
import { plainText, skip } from '../../../../markdown/inline';

/** A link that stands alone, as it is written. */
export interface Subject {
	readonly target: string;
	/** What the link shows: the name that the figures beside it are called by. */
	readonly called: string;
	/** What stands in brackets behind it; absent where nothing does. */
	readonly remark?: string;
}

/** Reads `**[[Acme]]**`, `1. [[Acme|ACM]] (NYSE: ACM)`; `undefined` for a text that says more, or links to a part of a note. */
export function subjectOf(text: string): Subject | undefined {
	if (!text.includes('[')) return undefined;
	const from = skip(OPENING, text, 0);
	const link = linkAt(text, from);
	const closing = link && CLOSING.exec(text.slice(link.end));
	if (!link || !closing || link.target === '') return undefined;
	const written = text.slice(from, link.end);
	if (/^!|^\[\[[^|]*#|\.md#/i.test(written)) return undefined;
	const shown = plainText(MARKDOWN_LINK.exec(written)?.[1] ?? written);
	const called = shown === link.target ? shown.slice(shown.lastIndexOf('/') + 1) : shown;
	return { target: link.target, called, ...(closing[1] !== undefined && { remark: plainText(closing[1]) }) };
}

const MARKDOWN_LINK = /^\[([^[\]]*)\]\(/;
/** Rank and emphasis, flags and the like. */
const OPENING = /(?:\d{1,3}[.)]\s)?[^[\]\p{L}\p{N}]{0,12}/uy;
/** Emphasis, a bracket, and the marks of footnotes. */
const CLOSING = /^[\s*_~=]*(?:\(([^()]{0,60})\))?[\s*_~=†‡§¹²³]*(?:\[\^[^[\]\s]{1,40}\])*$/;
