/** Where links lead, and which addresses are followed at all. */

import { entityAt } from './entities';
import type { Link } from './part';

/** A link's address in brackets: `(address "title")`, the address bare or between `<` and `>`. */
const IN_BRACKETS = /^(?:<([^<>]*)>|([^\s<]\S*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;

/** Addresses that a click may open. Anything else that has a scheme (`javascript:`, `data:`, `file:`) is no link. */
const FOLLOWED = /^(?:(?:https?|obsidian|zotero):\/\/|mailto:|tel:)/i;

/** A drive (`C:`) is no scheme. */
const SCHEME = /^[a-z][a-z\d+.-]+:/i;

/** The address that is written between the brackets behind a link's words; `undefined` where it is none. */
export function addressIn(brackets: string): string | undefined {
	const match = IN_BRACKETS.exec(brackets.trim());
	return match === null ? undefined : unescaped(match[1] ?? match[2] ?? '').trim();
}

/** Where an address leads; `undefined` for one that is not followed. What a browser would skip in it does not hide its scheme. */
export function linkTo(address: string): Link | undefined {
	const target = address.replace(/\p{Cc}/gu, '').trim();
	if (FOLLOWED.test(target)) return { kind: 'web', target };
	return target === '' || SCHEME.test(target) ? undefined : { kind: 'note', target: decoded(target) };
}

/** The end of a path or address, by which a file is known. */
export function nameIn(target: string): string {
	return target.slice(target.lastIndexOf('/') + 1) || target;
}

/**
 * For each round bracket, where the one that closes it stands. Brackets that hold more than 32 levels are left
 * out, so that no character is looked at more often than that.
 */
export function endsOfBrackets(text: string): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	const open: number[] = [];
	for (const { 0: found, index } of text.matchAll(/\\[^]|[()]/g)) {
		if (found === '(') open.push(index);
		if (open.length > MOST_LEVELS) open.shift();
		const start = found === ')' ? open.pop() : undefined;
		if (start !== undefined) ends.set(start, index);
	}
	return ends;
}

const MOST_LEVELS = 32;

function unescaped(address: string): string {
	return address.replace(/\\([!-/:-@[-`{-~])|&[#\w]{1,12};/g, (found, escaped?: string) => escaped ?? entityAt(found, 0)?.text ?? found);
}

/** A path with its `%20` read; as written where that cannot be. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
