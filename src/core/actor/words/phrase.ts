/** Lists of words and phrases, looked up by the word that stands at a place of a text in lower case. */

/** A word or phrase where it stands in a text. */
export interface FoundPhrase<List> {
	readonly from: number;
	readonly to: number;
	/** The lists that it is in. */
	readonly lists: ReadonlySet<List>;
	/** False where letters or digits go before it that it is a part of. */
	readonly isWhole: boolean;
}

/** Words and phrases by what they open with. */
export type PhraseTable<List> = ReadonlyMap<string, readonly Phrase<List>[]>;

interface Phrase<List> {
	/** The words that blanks set apart. */
	readonly parts: readonly string[];
	readonly lists: ReadonlySet<List>;
	readonly isBounded: boolean;
}

/** What comes after the Latin letters of Unicode, those with accents among them. */
const FIRST_BEYOND_LATIN = 0x300;

/** Whether a word is of a script that sets words apart by blanks. */
export function endsWithBlank(word: string): boolean {
	return (word.codePointAt(word.length - 1) ?? 0) < FIRST_BEYOND_LATIN;
}

/** A table of lists of words in lower case, which open with a letter or digit. */
export function phraseTable<List>(words: ReadonlyMap<List, readonly string[]>): PhraseTable<List> {
	const lists = new Map<string, Set<List>>();
	for (const [list, ofList] of words) for (const word of ofList) lists.set(word, (lists.get(word) ?? new Set()).add(list));
	const table = new Map<string, Phrase<List>[]>();
	// In reverse order the longer of words that begin alike comes first.
	for (const [word, ofWord] of [...lists].sort(([a], [b]) => (a < b ? 1 : -1))) {
		const opening = openingAt(word, 0);
		const phrase = { parts: word.split(' '), lists: ofWord, isBounded: endsWithBlank(word) };
		table.set(opening, [...(table.get(opening) ?? []), phrase]);
	}
	return table;
}

/**
 * The first `most` phrases of a text, in the order of their places, the longest of one place first; they may overlap. A word
 * ends where no letter, digit or `_` goes on with it, nor a hyphen that makes it part of another word. Those of scripts without
 * blanks may stand behind anything, and be followed by anything.
 */
export function phrasesIn<List>(text: string, table: PhraseTable<List>, most = Infinity): FoundPhrase<List>[] {
	const found: FoundPhrase<List>[] = [];
	let wasLatin = false;
	for (let at = 0; at < text.length && found.length < most; at++) {
		const code = text.charCodeAt(at);
		const isLatin = isLatinOrDigit(code);
		const phrases = (isLatin && !wasLatin) || code >= FIRST_BEYOND_LATIN ? table.get(openingAt(text, at)) : undefined;
		if (phrases !== undefined) addThoseAt(at, phrases, text, found);
		wasLatin = isLatin;
	}
	return found;
}

/** The phrases that stand at a place, of all that are in a text. */
export function phrasesAt<List>(place: number, found: readonly FoundPhrase<List>[]): readonly FoundPhrase<List>[] {
	let [first, end] = [0, found.length];
	while (first < end) {
		const middle = (first + end) >> 1;
		if ((found[middle]?.from ?? Infinity) < place) first = middle + 1;
		else end = middle;
	}
	while (found[end]?.from === place) end++;
	return first === end ? NONE : found.slice(first, end);
}

const NONE: readonly never[] = [];

/** Whether a letter or digit stands right before a place. */
export function isInsideWord(text: string, at: number): boolean {
	return at > 0 && isInWord(text, placeBefore(text, at));
}

/** Where the character begins that is before a place; 0 at the opening of a text. */
export function placeBefore(text: string, at: number): number {
	return Math.max(0, (text.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1);
}

/** What a word is looked up by: the Latin letters and digits at a place, or else its first character. */
function openingAt(text: string, from: number): string {
	let to = from;
	while (isLatinOrDigit(text.charCodeAt(to))) to++;
	return text.slice(from, Math.max(to, from + 1));
}

/** Not all Latin letters, but nothing else. */
function isLatinOrDigit(code: number): boolean {
	if (code < 0x80) return (code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= NINE);
	return code >= A_GRAVE && code < END_OF_EXTENDED_LATIN && code !== TIMES && code !== DIVIDED_BY;
}

const [SMALL_A, SMALL_Z, ZERO, NINE] = [0x61, 0x7a, 0x30, 0x39];
const [A_GRAVE, END_OF_EXTENDED_LATIN, TIMES, DIVIDED_BY] = [0xc0, 0x250, 0xd7, 0xf7];

function addThoseAt<List>(from: number, phrases: readonly Phrase<List>[], text: string, found: FoundPhrase<List>[]): void {
	for (const { parts, lists, isBounded } of phrases) {
		const to = endOf(parts, text, from);
		if (to < 0 || (isBounded && !isWordEnd(text, to))) continue;
		found.push({ from, to, lists, isWhole: !isBounded || !isInsideWord(text, from) });
	}
}

/** Where a phrase ends that begins at a place, or -1. */
function endOf(parts: readonly string[], text: string, from: number): number {
	let end = from;
	for (const part of parts) {
		const start = end === from ? from : afterBlanks(text, end);
		if ((start === end && end > from) || !text.startsWith(part, start)) return -1;
		end = start + part.length;
	}
	return end;
}

function afterBlanks(text: string, from: number): number {
	let at = from;
	while (/\s/.test(text.charAt(at))) at++;
	return at;
}

function isWordEnd(text: string, at: number): boolean {
	return !(isInWord(text, at) || text[at] === '_' || (text[at] === '-' && LETTER.test(text.slice(at + 1, at + 3))));
}

const LETTER = /^\p{L}/u;

function isInWord(text: string, at: number): boolean {
	const code = text.codePointAt(at) ?? 0;
	return isLatinOrDigit(code) || (code >= 0x80 && LETTER_OR_DIGIT.test(String.fromCodePoint(code)));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
