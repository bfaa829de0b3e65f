/**
 * Lists as a person writes them in a block: `[[Alibaba]], "Smith, Jones & Co", Tencent`.
 * What stands in a link or in quotes does not split.
 */

import { wikilinkAt } from '../markdown/inline';

/** One entry of a list. */
export interface ListItem {
	/** A link as `[[target]]`, without heading and display text; else the words, out of their quotes. */
	readonly text: string;
	/** What keeps it from being read: a link or quotes that do not close, a link to no note, or words behind them. */
	readonly fault?: 'open link' | 'empty link' | 'open quotes' | 'words behind';
}

/** The entries of a list between commas; empty ones are left out. */
export function readList(text: string): ListItem[] {
	return splitOutside(text, ',').map((part) => part.trim()).filter((part) => part !== '').map(readItem);
}

/** An entry that `readList` reads as this text, in quotes where it would split or mean something else. Line breaks become spaces. */
export function printItem(text: string): string {
	const line = text.split(/[\r\n]+/).map((part) => part.trim()).join(' ').trim();
	const isLink = linkTarget(line) !== undefined && readItem(line).text === line;
	return isLink || !/[,;"“]|\[\[/.test(line) ? line : `"${line.replaceAll('"', '""')}"`;
}

/** What a text that is nothing but a wikilink leads to; `undefined` for any other text. */
export function linkTarget(text: string): string | undefined {
	const link = wikilinkAt(text, 0);
	return link === undefined || link.end !== text.length || link.target === '' ? undefined : link.target;
}

/** Splits a text at each `separator` (one character) that stands neither in a link nor in quotes. */
export function splitOutside(text: string, separator: string): string[] {
	const parts: string[] = [];
	let from = 0;
	let opens = true;
	for (let at = 0; at < text.length; ) {
		const char = text.charAt(at);
		if (char === separator) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
		const end = (opens ? endOfQuotes(text, at) : undefined) ?? wikilinkAt(text, at)?.end ?? at + 1;
		// Quotes hold an entry together where they open it, behind a key or a separator; elsewhere they are inches.
		if (/\S/.test(char)) opens = /[,:;：]/.test(char);
		at = end;
	}
	return [...parts, text.slice(from)];
}

const CLOSING_QUOTES = new Map([['"', '"'], ['“', '”']]);

/** Where the quotes that open at `from` end; `undefined` where none open or none close. Two in a row are one that is meant. */
function endOfQuotes(text: string, from: number): number | undefined {
	const close = CLOSING_QUOTES.get(text.charAt(from));
	if (close === undefined) return undefined;
	for (let at = text.indexOf(close, from + 1); at >= 0; at = text.indexOf(close, at + 2)) {
		if (text.charAt(at + 1) !== close) return at + 1;
	}
	return undefined;
}

function readItem(text: string): ListItem {
	const close = CLOSING_QUOTES.get(text.charAt(0));
	if (close !== undefined) {
		const end = endOfQuotes(text, 0);
		if (end === undefined) return { text, fault: 'open quotes' };
		const words = text.slice(1, end - 1).replaceAll(close + close, close).trim();
		return end < text.length ? { text, fault: 'words behind' } : { text: words };
	}
	if (!/^!?\[\[/.test(text)) return { text };
	const link = wikilinkAt(text, 0);
	if (link === undefined) return { text, fault: 'open link' };
	if (link.end < text.length) return { text, fault: 'words behind' };
	return link.target === '' ? { text, fault: 'empty link' } : { text: `[[${link.target}]]` };
}

/** What is said of an entry of a list that can't be read, as written. */
export const FAULTS: Readonly<Record<NonNullable<ListItem['fault']>, (text: string) => string>> = {
	'open link': (text) => `The link "${text}" isn't closed. Add ]] after the name.`,
	'open quotes': (text) => `The quote before ${text.slice(1)} isn't closed. Add ${text.startsWith('“') ? '”' : '"'} after the name.`,
	'empty link': (text) => `"${text}" names no note.`,
	'words behind': (text) => `"${text}" is more than one name. Put commas between names, and quotes around a name with brackets or a comma.`,
};
