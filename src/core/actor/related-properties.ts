/** Links to related actors in properties: `related: ["[[A]]", "[[B]]"]` (docs/reading.md, "Related"). */

import type { WrittenProperty, WrittenValue } from '../markdown/property-lines';
import type { RelatedLink } from './note/actor-note';
import { linkAt } from './related-link';
import { linksOfLine } from './related-links';
import type { Conventions } from './words/conventions';

/** The links of properties that are called like a heading of related actors. Texts without links, and `known` links, are left out. */
export function readRelatedProperties(
	properties: readonly WrittenProperty[],
	{ relatedProperties, peerHeadings }: Conventions,
	known: readonly RelatedLink[],
): RelatedLink[] {
	const links: RelatedLink[] = [];
	for (const { key, value, line } of properties) {
		const name = JOINING.test(key) ? key.toLowerCase().replace(/[_-]/g, ' ') : key.toLowerCase();
		if (value === undefined || !relatedProperties.has(name)) continue;
		const targets = new Set([...known, ...links].map(({ target }) => target));
		const group = peerHeadings.has(name) ? key : null;
		for (const target of targetsOf(value)) {
			// The line of the YAML counts from 0, and the note has the opening `---` above it.
			if (!targets.has(target)) links.push({ target, note: null, group, line: line + 2 });
		}
	}
	return links;
}

/** What joins the words of a key; most keys are one word. */
const JOINING = /[_-]/;

function targetsOf(value: Exclude<WrittenValue, undefined>): string[] {
	const texts = typeof value === 'string' ? linksOfLine(value, null).map(({ target }) => target) : value.flatMap((text) => onlyLink(text));
	return [...new Set(texts)];
}

/** The target of a text that is a link and nothing else. */
function onlyLink(text: string): string[] {
	const link = linkAt(text.trim(), 0);
	return link === undefined || link.target === '' || link.end < text.trim().length ? [] : [link.target];
}
