/** How words of the names of metrics are put into patterns, in languages that end a name with its noun and in those that don't. */

/** Words of one kind in the names of metrics, as parts of patterns (flags `iu`). */
export interface NameWords {
	/** Those that end a name and are words of their own: `Active customers`. */
	readonly ending: readonly string[];
	/** Those that end a name and may be part of a longer word: `Privatkunden`, `店舗数`. */
	readonly joined: readonly string[];
	/** Those that stand anywhere in a name: `Clientes activos`. */
	readonly anywhere: readonly string[];
}

/** A pattern of names that say one of these words. */
export function saying({ ending, joined, anywhere }: NameWords): RegExp {
	const parts = [
		`(?:^|[\\s/(-])(?:${ending.join('|')})$`,
		`(?:${joined.join('|')})$`,
		`(?:^|[^\\p{L}])(?:${anywhere.join('|')})(?![\\p{L}])`,
	];
	return new RegExp(parts.join('|'), 'iu');
}

/** A name without the brackets at its end. */
export function withoutBrackets(name: string): string {
	let words = name.trimEnd();
	while (words.endsWith(')') && words.lastIndexOf('(') > 0) words = words.slice(0, words.lastIndexOf('(')).trimEnd();
	return words;
}
