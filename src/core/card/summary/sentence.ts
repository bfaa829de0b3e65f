/** The sentence that a paragraph opens with, where it plainly is one that says something of the actor. */

import { plainText } from '../../markdown/inline';
import { ABBREVIATIONS, NO_SUMMARY_OPENINGS } from '../../actor/words/summary';

/** Words or, of a script without blanks, letters of the shortest sentence that says something. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 8;
/** Characters of the longest, and of the longest phrase. */
const LONGEST = 400;
const LONGEST_PHRASE = 100;

/**
 * The first sentence of a paragraph about somebody of these names, Markdown as written; `undefined` where it is none,
 * or none that says what they are.
 */
export function openingSentence(paragraph: string, names: readonly string[]): string | undefined {
	const end = endOfSentence(paragraph);
	const sentence = paragraph.slice(0, end).trim();
	return end > 0 && isStatement(sentence, names) ? sentence : undefined;
}

/**
 * A phrase that stands alone on its line, in a script without blanks, where the mark at the end is often left out;
 * `undefined` where it is none: a sentence, a label, or too long for a phrase.
 */
export function openingPhrase(line: string, names: readonly string[]): string | undefined {
	if (line.length > LONGEST_PHRASE || /[:：。！？!?]/.test(line)) return undefined;
	return saysEnough(plainText(line), Infinity, FEWEST_LETTERS) && isStatement(line, names) ? line : undefined;
}

/** Where the first sentence of a text ends, behind its mark and what closes it; -1 where none ends within reach. */
function endOfSentence(text: string): number {
	MARK.lastIndex = 0;
	for (let match = MARK.exec(text.slice(0, LONGEST)); match !== null; match = MARK.exec(text.slice(0, LONGEST))) {
		if (!isAbbreviation(text, match.index, MARK.lastIndex)) return MARK.lastIndex;
	}
	return -1;
}

/** A mark that ends a sentence, and what may close after it, footnotes too; one of a script with blanks is followed by one. */
const MARK = /[。！？][”」』）]?|[.!?][*_"”»)\]]{0,4}(?:\[\^?[^\s[\]]{1,20}\]){0,3}(?=\s|$)/g;

/** Whether the dot at `at` belongs to a short form (`Inc.`, `U.S.`, an initial), or the next word goes on in lower case. */
function isAbbreviation(text: string, at: number, end: number): boolean {
	if (text.charAt(at) !== '.') return false;
	const next = text.slice(end, end + 2).trim();
	if (/^\p{Ll}/u.test(next)) return true;
	const word = /[\p{L}.]{1,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
	if (next === '') return false;
	return ABBREVIATIONS.has(word) || /^(?:\p{L}\.){0,5}\p{L}$/u.test(word);
}

/** Whether a sentence states something: no question, template, remark in italics, or list of links. */
function isStatement(sentence: string, names: readonly string[]): boolean {
	const plain = plainText(sentence);
	if (/[?？][^\p{L}]{0,3}$/u.test(plain) || hasTemplate(sentence) || isItalic(sentence) || FACTS.test(plain)) return false;
	const isNamed = names.some((name) => plain.startsWith(name));
	if (!isNamed && (!/^["'“«„「『(]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(plain) || opensOtherwise(plain))) return false;
	return saysEnough(plain, FEWEST_WORDS, FEWEST_LETTERS) && saysEnough(withoutLinks(sentence), 2, 4);
}

/** Whether a text has so many words or, of a script without blanks, letters. */
export function saysEnough(text: string, words: number, letters: number): boolean {
	const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0;
	return wide >= letters || (text.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0) >= words;
}

function withoutLinks(text: string): string {
	return text.replace(/!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\([^()\s]*\)/g, ' ');
}

/** Whether a text holds what a template or another plugin fills in: `{{…}}`, `<%…%>`, `[name]`, TBD. */
export function hasTemplate(text: string): boolean {
	const said = text.replace(LITERAL, ' ');
	return TEMPLATE.test(said) || /\[(?!\^|\d{1,3}\])/.test(withoutLinks(said));
}

/** Code that no plugin runs: a name, a path. */
const LITERAL = /`[^`=$[{<(\n]+`/g;
const TEMPLATE = /\{\{|<%|<[a-z/!]|`|%%|\bT(?:BD|ODO)\b|lorem ipsum|\bXX+\b|_{3}|goes here|\.{3}$|…$/i;

/** A line of facts: `Wiki · made 2026-01-05 · 3 sources`. */
const FACTS = /\s[·•|]\s[^·•|]*\s[·•|]\s/;

/** In italics, or in brackets, to the end or beyond it. */
function isItalic(text: string): boolean {
	const [mark = ''] = /^[*_](?![*_])/.exec(text) ?? [];
	if (mark !== '' && text.replace(/`[^`]*`/g, '').split(mark).length % 2 === 0) return true;
	return /^\*(?!\*)[^*]*\*?[.\s]*$|^_(?!_)[^_]*_?[.\s]*$|^\*\*\*|^\(.*\)$/.test(text);
}

function opensOtherwise(plain: string): boolean {
	const text = plain.toLowerCase();
	return NO_SUMMARY_OPENINGS.some((opening) => text.startsWith(opening) && !/^[\p{Script=Latin}\d'’-]/u.test(text.slice(opening.length)));
}
