/** What a line must look like to open a block (CommonMark 0.31, chapters 4 and 5). */

import { isBlank, isDigit, type LineCursor } from '../line-cursor';

const HASH = 35;
const BACKTICK = 96;

/** A fence: its character and length, which a closing fence must match. */
export interface Fence {
	readonly char: number;
	readonly length: number;
}

/** A list marker: its width without the blank after it, and what CommonMark asks of it inside a paragraph. */
export interface ListMarker {
	readonly width: number;
	readonly ordered: boolean;
	/** Whether it may interrupt a paragraph: bullets and `1.`, with text after them. */
	readonly interrupts: boolean;
}

/** The level of an ATX heading (1 to 6), or 0. */
export function headingLevel(cursor: LineCursor): number {
	const { text, content, end } = cursor;
	let at = content;
	while (at < end && at - content < 7 && text.charCodeAt(at) === HASH) at++;
	const level = at - content;
	if (level < 1 || level > 6) return 0;
	return at === end || isBlank(text.charCodeAt(at)) ? level : 0;
}

/** Where the text of an ATX heading begins and ends, its closing `#` left out. */
export function headingText(cursor: LineCursor, level: number): { from: number; to: number } {
	const { text } = cursor;
	let from = cursor.content + level;
	let to = cursor.trimmedEnd;
	while (from < to && isBlank(text.charCodeAt(from))) from++;
	let hashes = to;
	while (hashes > from && text.charCodeAt(hashes - 1) === HASH) hashes--;
	if (hashes === from) to = from;
	else if (hashes < to && isBlank(text.charCodeAt(hashes - 1))) to = hashes;
	while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
	return { from, to };
}

/** The fence a line opens, if any. A backtick fence has no backtick after it. */
export function openingFence(cursor: LineCursor): Fence | undefined {
	const { text, content, end, char } = cursor;
	let at = content;
	while (at < end && text.charCodeAt(at) === char) at++;
	if (at - content < 3) return undefined;
	if (char === BACKTICK && text.slice(at, end).includes('`')) return undefined;
	return { char, length: at - content };
}

/** Whether a line closes a fence. */
export function closesFence(cursor: LineCursor, fence: Fence): boolean {
	if (cursor.indent > 3 || cursor.char !== fence.char) return false;
	const { text, content, trimmedEnd } = cursor;
	for (let at = content; at < trimmedEnd; at++) {
		if (text.charCodeAt(at) !== fence.char) return false;
	}
	return trimmedEnd - content >= fence.length;
}

/**
 * What keeps a line from being a thematic break (three or more of one of `*`, `-`, `_`, blanks between allowed):
 * the place of the first other character, or the line's end where there are too few; -1 where it is one.
 */
export function thematicBreakFault(cursor: LineCursor): number {
	const { text, content, end, char } = cursor;
	let count = 0;
	for (let at = content; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === char) count++;
		else if (!isBlank(code)) return at;
	}
	return count >= 3 ? -1 : end;
}

/** The level of a setext underline: 1 for `===`, 2 for `---`, 0 for anything else. */
export function underlineLevel(cursor: LineCursor): 0 | 1 | 2 {
	const { text, content, trimmedEnd, char } = cursor;
	for (let at = content; at < trimmedEnd; at++) {
		if (text.charCodeAt(at) !== char) return 0;
	}
	return char === 61 ? 1 : 2;
}

/** The list marker a line opens with, if any. */
export function listMarker(cursor: LineCursor): ListMarker | undefined {
	const { text, content, end, char } = cursor;
	let at = content + 1;
	const ordered = isDigit(char);
	if (ordered) {
		while (at < end && at - content < 10 && isDigit(text.charCodeAt(at))) at++;
		const delimiter = text.charCodeAt(at);
		if (at === end || at - content > 9 || (delimiter !== 46 && delimiter !== 41)) return undefined;
		at++;
	}
	if (at < end && !isBlank(text.charCodeAt(at))) return undefined;
	const empty = cursor.trimmedEnd <= at;
	const startsAtOne = !ordered || (at - content === 2 && char === 49);
	return { width: at - content, ordered, interrupts: startsAtOne && !empty };
}
