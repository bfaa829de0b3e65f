/** Labels under Related that say once what several actors are: `Competitors: [[A]], [[B]]` (docs/reading.md, "Related"). */

import { plainText } from '../markdown/inline';
import { relationOf } from './vault/relation';

/** A label, and where the text after it begins. */
export interface RelatedLabel {
	/** As written, without emphasis and what sets it off. */
	readonly label: string;
	readonly to: number;
	/** Whether it stands alone, for the list below it. */
	readonly isAlone: boolean;
}

/**
 * The label that a line opens with: words for a relation before a colon, before links that a dash or an arrow sets off, or
 * in bold letters. `undefined` where it opens with anything else.
 */
export function labelOf(text: string): RelatedLabel | undefined {
	const opening = text.slice(0, text.includes('[') ? text.indexOf('[') : LONGEST_LABEL);
	if (opening === '' || opening.length > LONGEST_LABEL) return undefined;
	const colon = opening.search(/[:：]/);
	const to = colon >= 0 ? colon + 1 : opening.length;
	const head = opening.slice(0, to).trim();
	if (colon < 0 && !SET_OFF.test(head)) return undefined;
	const label = plainText(head.replace(MARKS_AT_END, '').replace(/^[*_]+/, '')).trim();
	if (relationOf({ note: label, group: null }) === undefined) return undefined;
	return { label, to, isAlone: /^[\s*_]*$/.test(text.slice(to)) };
}

/** In characters. */
const LONGEST_LABEL = 80;
const SET_OFF = /[—–→][*_]*$|\s-{1,3}[*_]*$|^(?:\*\*|__)[^*_]+(?:\*\*|__)$/;
const MARKS_AT_END = /[\s*_:：—–→-]+$/;

/** Where the parts of a list on one line begin: after a comma, semicolon or dot that stands in no brackets. */
export function partsFrom(text: string, from: number): number[] {
	const starts = [from];
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const character = text.charAt(at);
		if ('([（'.includes(character)) depth++;
		else if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && ',;·•|、，；'.includes(character)) starts.push(at + 1);
	}
	return starts;
}

/** Whether a text calls somebody a peer whom it links to, or names behind a label. A line in italics tells of its sources. */
export function mentionsPeer(text: string): boolean {
	if (IN_ITALICS.test(text) || !(text.includes('[[') || labelOf(text)?.isAlone === false)) return false;
	return relationOf({ note: plainText(text.replace(LINKS, ' ')), group: null }) === 'peer';
}

const LINKS = /\[\[[^[\]]*\]\]/g;
const IN_ITALICS = /^[*_](?![*_])/;
