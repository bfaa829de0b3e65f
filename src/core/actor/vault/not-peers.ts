/** Actors that a person has said are no peers of each other, whatever notes and tags say. */

/** Pairs of paths of notes, each once and in either order. */
export type NotPeers = readonly (readonly [string, string])[];

/** Whether the two notes are such a pair. */
export function areNotPeers(pairs: NotPeers, one: string, other: string): boolean {
	return pairs.some((pair) => isPair(pair, one, other));
}

/** The pairs with one more; the same where they have it. */
export function withNotPeers(pairs: NotPeers, one: string, other: string): NotPeers {
	return areNotPeers(pairs, one, other) ? pairs : [...pairs, [one, other]];
}

/** The pairs without one of them. */
export function withoutNotPeers(pairs: NotPeers, one: string, other: string): NotPeers {
	return pairs.filter((pair) => !isPair(pair, one, other));
}

/** The pairs after a note or folder was renamed `from` a path `to` another; the same object where that concerns none of them. */
export function movedNotPeers(pairs: NotPeers, from: string, to: string): NotPeers {
	const moves = (path: string): boolean => path === from || path.startsWith(`${from}/`);
	const moved = (path: string): string => (moves(path) ? to + path.slice(from.length) : path);
	return pairs.some((pair) => pair.some(moves)) ? pairs.map(([one, other]) => [moved(one), moved(other)]) : pairs;
}

function isPair([first, second]: NotPeers[number], one: string, other: string): boolean {
	return (first === one && second === other) || (first === other && second === one);
}
