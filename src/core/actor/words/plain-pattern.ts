/**
 * Patterns as plain code, put together as those of regular expressions are. Hundreds of words compile to megabytes there;
 * here they are looked up. A pattern is followed from all its ends at once, so that none takes longer than a text's length.
 */

/** Where a pattern ends that begins at a place: each end once, in the order they are tried in; none where it doesn't stand there. */
export type Pattern = (text: string, at: number) => readonly number[];

/** The ends of a pattern that doesn't stand where it was asked for: one list for all, since it is asked for at every place of a text. */
export const NOWHERE: readonly number[] = [];

/** One after another. */
export function inTurn(first: Pattern, ...others: readonly Pattern[]): Pattern {
	return (text, at) => {
		let places = first(text, at);
		for (const pattern of others) {
			if (places.length === 0) return NOWHERE;
			places = fromEach(places, pattern, text);
		}
		return places;
	};
}

/** Any of several, the first one tried first. */
export function either(...patterns: readonly Pattern[]): Pattern {
	return (text, at) => {
		let all = NOWHERE;
		for (const pattern of patterns) all = joined(all, pattern(text, at));
		return all;
	};
}

/** A pattern several times in a row, or not at all. */
export function upTo(times: number, pattern: Pattern): Pattern {
	return (text, at) => {
		let places: readonly number[] = [at];
		let all = places;
		for (let time = 0; time < times && places.length > 0; time++) {
			places = fromEach(places, pattern, text);
			all = joined(all, places);
		}
		return all;
	};
}

/** What a regular expression with the flag `y` takes at a place. */
export function taking(sticky: RegExp): Pattern {
	return (text, at) => {
		sticky.lastIndex = at;
		return sticky.test(text) ? [sticky.lastIndex] : NOWHERE;
	};
}

/** Any of these texts. */
export function anyOf(texts: readonly string[]): Pattern {
	return (text, at) => texts.filter((each) => text.startsWith(each, at)).map((each) => at + each.length);
}

/** The first place from `from` on where a pattern begins, or -1. */
export function placeOf(pattern: Pattern, text: string, from = 0): number {
	for (let at = from; at < text.length; at += lengthAt(text, at)) if (pattern(text, at).length > 0) return at;
	return -1;
}

/** How many units of UTF-16 the character at a place has. */
export function lengthAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Puts a blank in place of each part of a text that a pattern takes. */
export function blanked(pattern: Pattern, text: string): string {
	let rest = '';
	let from = 0;
	for (let at = placeOf(pattern, text); at >= 0; at = placeOf(pattern, text, from)) {
		rest += `${text.slice(from, at)} `;
		from = pattern(text, at)[0] ?? text.length;
	}
	return rest + text.slice(from);
}

function fromEach(places: readonly number[], pattern: Pattern, text: string): readonly number[] {
	let all = NOWHERE;
	for (const place of places) all = joined(all, pattern(text, place));
	return all;
}

/** Mostly one of the two is empty, at every place of a text: no list is made then. */
function joined(a: readonly number[], b: readonly number[]): readonly number[] {
	if (a.length === 0) return b;
	return b.length === 0 ? a : [...new Set([...a, ...b])];
}
