/** Words as a part of a pattern with the flag `u`. */

/** What comes after the Latin letters of Unicode, those with accents among them. */
const FIRST_BEYOND_LATIN = 0x300;

/**
 * Alternatives that end where a word ends, and not before a hyphen that makes it part of another word. Words of
 * scripts without blanks may be followed by anything. Without words it never matches.
 */
export function phrase(words: readonly string[]): string {
	const [bounded, others] = [words.filter(endsWithBlank), words.filter((word) => !endsWithBlank(word))];
	const parts = [
		...(bounded.length === 0 ? [] : [`(?:${oneOf(bounded)})(?![\\p{L}\\p{N}_]|-\\p{L})`]),
		...(others.length === 0 ? [] : [oneOf(others)]),
	];
	return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}

/** The longer of words that begin alike is tried first. */
function oneOf(words: readonly string[]): string {
	return [...new Set(words)].sort((a, b) => (a < b ? 1 : -1)).map(pattern).join('|');
}

function pattern(word: string): string {
	return escaped(word).replaceAll(' ', '\\s+');
}

/** A text as a pattern that finds it. */
export function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether a word is of a script that sets words apart by blanks. */
export function endsWithBlank(word: string): boolean {
	return (word.codePointAt(word.length - 1) ?? 0) < FIRST_BEYOND_LATIN;
}
