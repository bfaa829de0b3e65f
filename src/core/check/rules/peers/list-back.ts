/** Where a note would list another peer, in its own manner, worked out from the lines under its Related heading. */

import type { RelatedLink } from '../../../actor/note/actor-note';
import { leadingGroups } from '../../../actor/related-links';
import { relationOf } from '../../../actor/vault/relation';
import { wikilinkAt } from '../../../markdown/inline';
import type { Outline } from '../../../markdown/outline';
import { lineBreakOf, lineStartsOf } from '../../../markdown/write/lines';

/** Where a peer is added: `before` and a wikilink are put in at a character of the note. */
export interface PlaceForPeer {
	/** The line that it comes to stand on or below. */
	readonly line: number;
	readonly at: number;
	readonly before: string;
	/** What sets a remark off from its link in this note; absent where the link needs none to be read as a peer. */
	readonly joint?: string;
}

/** What follows the link: nothing, or the word that makes it a peer. */
export function remarkAt({ joint }: PlaceForPeer, word: string): string {
	return joint === undefined ? '' : `${joint}${word}${joint.endsWith('(') ? ')' : ''}`;
}

/** A line of a note, and the offset of its first character. */
interface Line {
	readonly text: string;
	readonly from: number;
}

/**
 * The place: at the end of the last line that lists peers behind one label, else below the last item that is a peer, else
 * below the last item of Related. `undefined` where none is of a form in which one more would surely be read as a peer.
 */
export function placeForPeer({ text, blocks }: Outline, related: readonly RelatedLink[]): PlaceForPeer | undefined {
	const starts = lineStartsOf(text);
	const [properties] = blocks;
	const written = related.filter(({ line }) => properties?.kind !== 'frontmatter' || line > properties.endLine).reverse();
	for (const link of written) {
		const place = relationOf(link) === 'peer' ? placeAt(text, starts, link) : undefined;
		if (place !== undefined) return place;
	}
	return written[0] && placeAt(text, starts, written[0]);
}

function lineAt(text: string, starts: readonly number[], line: number): Line | undefined {
	const from = starts[line - 1];
	return from === undefined ? undefined : { text: text.slice(from, starts[line]).replace(/[\r\n]+$/, ''), from };
}

function placeAt(text: string, starts: readonly number[], link: RelatedLink): PlaceForPeer | undefined {
	const line = lineAt(text, starts, link.line);
	if (line === undefined) return undefined;
	const marker = ITEM.exec(line.text)?.[0];
	return marker === undefined || !line.text.startsWith('[[', marker.length) ? endOfList(line, link) : belowItem(text, starts, link, marker);
}

/** A bullet and the blanks around it. */
const ITEM = /^\s*[-*+]\s+/;

/** `Competitors: [[A]], [[B]]`: one more of the list, where it ends the line and its label makes the others peers. */
function endOfList({ text, from }: Line, { line, note, group }: RelatedLink): PlaceForPeer | undefined {
	const end = text.trimEnd();
	const joint = JOINT.exec(end);
	if (joint === null || note !== null || relationOf({ note, group }) !== 'peer') return undefined;
	return { line, at: from + end.length, before: joint[1] ?? ', ' };
}

/** What joins the last link of a line to the one before; after a label there is none. */
const JOINT = /(?:\]\](\s?[,;/·•|、，；]\s?)|[:：][*_]*\s?)\[\[[^[\]]*\]\]$/;

/** A further item, with the words that make it a peer where its group does not. */
function belowItem(text: string, starts: readonly number[], { line, group }: RelatedLink, marker: string): PlaceForPeer | undefined {
	const own = lineAt(text, starts, line);
	if (own === undefined || goesOn(text.slice(starts[line] ?? text.length), marker)) return undefined;
	const joint = relationOf({ note: null, group }) === 'peer' ? undefined : jointOf(own.text, marker);
	const place = { line, at: own.from + own.text.length, before: `${lineBreakOf(text)}${marker}`, ...(joint !== undefined && { joint }) };
	const [added] = leadingGroups(`[[A]]${remarkAt(place, 'peer')}`, group);
	return added !== undefined && relationOf(added) === 'peer' ? place : undefined;
}

/** Whether what stands below an item belongs to it: a line right below, or one below blank lines that is set in further than its bullet. */
function goesOn(below: string, marker: string): boolean {
	const [, blank = '', next = ''] = BELOW.exec(below) ?? [];
	const setIn = next.search(/\S/) - marker.search(/\S/);
	if (blank !== '' || next === '') return next !== '' && setIn > 0;
	const isItem = ITEM.test(next) && setIn <= 0;
	return !isItem && !/^#{1,6}\s|^(?:-{3,}|\*{3,})\s*$/.test(next);
}

/** Blank lines, and the first line that is not; of many, the first few hundred characters. */
const BELOW = /^((?:[^\S\r\n]{0,200}(?:\r\n?|\n)){0,50})([^\r\n]*\S[^\r\n]*)?/;

/** What stands between a link and what is said of it, as the item has it; a dash where it says nothing. */
function jointOf(item: string, marker: string): string {
	const end = wikilinkAt(item, marker.length)?.end ?? item.length;
	return SET_OFF.exec(item.slice(end))?.[0] ?? ' — ';
}

const SET_OFF = /^(?:\s(?:—|–|--?)\s|:\s|\s\()/;
