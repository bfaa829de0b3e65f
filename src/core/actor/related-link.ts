/** One link to a related actor: a wikilink, or a Markdown link to a note. */

import { wikilinkAt, type Wikilink } from '../markdown/inline';

/** The link that stands at `at`: a wikilink, or a Markdown link to a note beside this one (`[AMD](../AMD.md)`). */
export function linkAt(text: string, at: number): Pick<Wikilink, 'target' | 'end'> | undefined {
	const wikilink = wikilinkAt(text, at);
	if (wikilink !== undefined || !text.startsWith('[', at)) return wikilink;
	NOTE_LINK.lastIndex = at;
	const match = NOTE_LINK.exec(text);
	return match === null ? undefined : { target: decoded(match[1] ?? match[2] ?? match[3] ?? ''), end: NOTE_LINK.lastIndex };
}

/** A Markdown link without a scheme, and its path without heading and extension. */
const NO_SCHEME = String.raw`(?![a-z][a-z\d+.-]*:)`;
const IN_ANGLE_BRACKETS = String.raw`<${NO_SCHEME}([^<>#]*?)(?:\.md)?(?:#[^<>]*)?>`;
const PLAIN = String.raw`${NO_SCHEME}([^()\s#]*?)(?:\.md)?(?:#[^()\s]*)?`;
/** A path with blanks, as the app writes none and others do: its extension says that it is one. */
const WITH_BLANKS = String.raw`${NO_SCHEME}([^()<>#\n]*?)\.md(?:#[^()\s]*)?`;
const NOTE_LINK = new RegExp(String.raw`\[[^[\]]*\]\((?:${IN_ANGLE_BRACKETS}|${PLAIN}|${WITH_BLANKS})\)`, 'iy');

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
