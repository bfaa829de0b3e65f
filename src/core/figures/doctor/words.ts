/** The words of a metric's name, and the marks between them that say how they belong together. */

/** A word or a mark of a name. */
export interface Word {
	/** In lower case. A mark is one of `/`, `&`, `,`, `(`, `)` and `—`. */
	readonly text: string;
	/** As the name has it. */
	readonly written: string;
}

/**
 * Takes a name apart. Apostrophes and hyphens go, but a dash between blanks stays; `and` and `+` are `&`,
 * and `to` between two words is `/`.
 */
export function wordsOf(name: string): Word[] {
	const plain = name.normalize('NFKC').replace(/['’]/g, '').replace(/\s[–—-]\s/g, ' — ');
	const found = (plain.match(WORD) ?? []).map(asWord);
	return found.map((word, at) => (word.text === 'to' && isWord(found[at - 1]) && isWord(found[at + 1]) ? { ...word, text: '/' } : word));
}

function asWord(written: string): Word {
	const text = written.toLowerCase();
	return { text: MARK_FOR.get(text) ?? text, written };
}

/** Whether it is a word, not a mark and not missing. */
export function isWord(word: Word | undefined): word is Word {
	return word !== undefined && !MARKS.includes(word.text);
}

/** Whether a word is a shortening by its full stop: `op.`. */
export function hasStop({ text }: Word): boolean {
	return text.length > 2 && text.endsWith('.');
}

/** The words run together, so that blanks, hyphens, commas and brackets don't count; figures stay apart. */
export function runTogether(words: readonly Word[]): string {
	const counted = words.filter(({ text }) => !DROPPED.includes(text));
	return counted.map(({ text }) => text.replace(/\.$/, '')).join(' ').replace(/ (?!\p{N})/gu, '').replace(/(\P{N}) /gu, '$1');
}

const MARKS = '/&,()—';
const DROPPED = ',()';
const MARK_FOR: ReadonlyMap<string, string> = new Map([['and', '&'], ['+', '&'], [';', ','], [':', ','], ['[', '('], [']', ')']]);
/** A word with a full stop before a blank, a word or number, a sign that means something, a mark. */
const WORD = /\p{L}[\p{L}\p{M}]*\.(?=\s)|[\p{L}\p{M}\p{N}]+|[%$€£¥₹#°×<>=≥≤→@]|[/&+,;:()[\]—]/gu;
