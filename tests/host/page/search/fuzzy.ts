/** A match: how good, and which stretches of the text matched. Scores are at most 0; nearer to 0 is better. */
export interface SearchResult {
	score: number;
	matches: [number, number][];
}

/** Finds the letters of a query in order. Whole words and beginnings of words score better, as do early and dense matches. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const matches: [number, number][] = [];
		let score = 0;
		for (const word of words) {
			const found = findWord(word, lower);
			if (found === null) return null;
			score += found.score;
			matches.push(...found.matches);
		}
		return { score: score - text.length / 1000, matches: mergeMatches(matches) };
	};
}

/** Finds each word of a query as it stands. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const matches: [number, number][] = [];
		let score = 0;
		for (const word of words) {
			const at = lower.indexOf(word);
			if (at < 0) return null;
			for (let from = at; from >= 0; from = lower.indexOf(word, from + word.length)) matches.push([from, from + word.length]);
			score -= at / 100;
		}
		return { score, matches: mergeMatches(matches) };
	};
}

/** An older name of the same search, with a query prepared by `prepareQuery`. */
export function fuzzySearch(query: { readonly query: string }, text: string): SearchResult | null {
	return prepareFuzzySearch(query.query)(text);
}

/** Prepares a query for {@link fuzzySearch}. */
export function prepareQuery(query: string): { query: string } {
	return { query };
}

/** Puts the best results first. */
export function sortSearchResults(results: { match: SearchResult }[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

function findWord(word: string, text: string): SearchResult | null {
	const whole = bestOccurrence(word, text);
	if (whole >= 0) {
		const penalty = startsWord(text, whole) ? 0 : 0.5;
		return { score: -penalty - whole / 200, matches: [[whole, whole + word.length]] };
	}
	const matches: [number, number][] = [];
	let at = 0;
	for (const letter of word) {
		const found = text.indexOf(letter, at);
		if (found < 0) return null;
		const last = matches[matches.length - 1];
		if (last !== undefined && last[1] === found) last[1] = found + letter.length;
		else matches.push([found, found + letter.length]);
		at = found + letter.length;
	}
	return { score: -1 - matches.length / 2 - (matches[0]?.[0] ?? 0) / 200, matches };
}

/** The first occurrence that begins a word, else the first. */
function bestOccurrence(word: string, text: string): number {
	const first = text.indexOf(word);
	for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) if (startsWord(text, at)) return at;
	return first;
}

function startsWord(text: string, at: number): boolean {
	return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function mergeMatches(matches: [number, number][]): [number, number][] {
	const merged: [number, number][] = [];
	for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
		const last = merged[merged.length - 1];
		if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}
