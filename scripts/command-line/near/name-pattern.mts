/**
 * Patterns that find a name in the raw bytes of a note, read as one character each: to decode every note of a vault takes
 * longer than to look through them. What they find is looked at again; what they miss is not there.
 */

/** A pattern for any of `names` in any case, with whatever marks stand between their words. */
export function namePattern(names: readonly string[]): string {
	return names.map((name) => wordsOf(name).map(literal).join(MARKS)).filter((source) => source !== '').map((source) => `${source}(?![a-z0-9])`).join('|') || NOTHING;
}

/** A pattern for a link to a note of the file name `name`. */
export function linkPattern(name: string): string {
	const source = Array.from(name.normalize('NFC'), (char) => (/[\p{L}\p{N}]/u.test(char) ? literal(char) : `(?:\\\\?${escaped(char)}|${percent(char)})`)).join('');
	return `[[/(<][ \\t]*${source}(?:\\.md)?[ \\t]*(?:[#|>)\\\\]|\\]\\])`;
}

/** What may stand between two words of a name: blanks, emphasis, brackets, the entity of a sign. */
const MARKS = '(?:[^a-z0-9\\n]|&[a-z]{2,8};){0,24}';

/** The stretches of letters and digits in a name. */
function wordsOf(name: string): string[] {
	return name.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Letters of ASCII as they are, for a pattern that takes any case; any other in both cases, composed or not, or as in an address. */
function literal(word: string): string {
	return Array.from(word, (char) => {
		if (/[\x20-\x7e]/.test(char)) return escaped(char);
		const cases = [char, char.toLowerCase(), char.toUpperCase()].flatMap((each) => [each.normalize('NFC'), each.normalize('NFD')]);
		return `(?:${[...new Set(cases)].flatMap((each) => [escaped(bytesOf(each)), percent(each)]).join('|')})`;
	}).join('');
}

function bytesOf(text: string): string {
	return Buffer.from(text).toString('latin1');
}

function percent(text: string): string {
	return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Matches nowhere. */
const NOTHING = '(?!)';
