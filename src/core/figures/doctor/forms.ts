/** The forms of a name: names that have one in common may be one metric. */

import { singular } from '../metrics/singular';
import type { Need } from './kinds';
import { LISTED_IN_PLURAL, NOT_THEIR_SINGULAR, ENDINGS } from './tables/spellings';
import { SAME_MEANING, SHORT_WORDS, SMALL_WORDS, TURNING_WORDS } from './tables/short-words';
import { isWord, runTogether, wordsOf, type Word } from './words';

/** In which way two names differ. */
export type Difference = 'punctuation' | 'plural' | 'spelling' | 'small words' | 'abbreviation' | 'same meaning' | 'word order' | 'unit';

/** A form of a name. */
export interface Form {
	readonly text: string;
	/** How names that have this form in common, and none before it, differ. */
	readonly why: Difference;
	readonly need: Need;
}

/** The words of a name as far as they can be told alike one by one: plurals, spellings and short forms undone, small words left out. */
export function plainWords(name: string): Word[] {
	return WORD_BY_WORD.reduce((words, { undo }) => undo(words), wordsOf(name));
}

/** The forms of a name, those first that change least. */
export function formsOf(name: string): Form[] {
	let words = wordsOf(name);
	let text = runTogether(words);
	const forms: Form[] = [{ text, why: 'punctuation', need: 'one kind' }];
	for (const { why, undo } of WORD_BY_WORD) {
		const undone = undo(words);
		if (undone.length !== words.length || undone.some((word, at) => word !== words[at])) text = runTogether(undone);
		words = undone;
		forms.push({ text, why, need: 'one kind' });
	}
	return [...forms, ...wholeForms(words, text)];
}

/** The forms that look at all words together. `text` is that of the words as they are. */
function wholeForms(words: Word[], text: string): Form[] {
	const lastFirst = turned(words);
	const hasList = words.length > 1 && words.some(isListed);
	const hasParts = words.some((word) => PARTING.includes(word.text));
	return [
		{ text: lastFirst === words ? text : runTogether(lastFirst), why: 'word order', need: 'one kind' },
		{ text: hasList ? runTogether(words.map(listedInSingular)) : text, why: 'plural', need: 'words' },
		hasParts
			? { text: partsOf(words).sort().join('/'), why: 'word order', need: 'words' }
			: { text: lastFirst.map((word) => word.text).sort().join(' '), why: 'word order', need: 'figures' },
	];
}

const PARTING = '/&,—';

/** Each goes by the words that the ones before have left. */
const WORD_BY_WORD: readonly { readonly why: Difference; readonly undo: (words: readonly Word[]) => Word[] }[] = [
	{ why: 'plural', undo: (words) => words.map((word) => (NOT_THEIR_SINGULAR.has(word.text) ? word : as(word, singular(word.text)))) },
	{ why: 'spelling', undo: (words) => words.map((word) => as(word, respelled(word.text))) },
	{ why: 'small words', undo: withoutSmallWords },
	{ why: 'abbreviation', undo: (words) => words.map((word) => as(word, SHORT_WORDS.get(word.text.replace(/\.$/, '')) ?? word.text)) },
	{ why: 'same meaning', undo: (words) => words.map((word) => as(word, SAME_MEANING.get(word.text) ?? word.text)) },
];

/** A count is a number of what stands before it: `Subscriber count`. */
function withoutSmallWords(words: readonly Word[]): Word[] {
	return words.filter((word, at) => {
		const next = words[at + 1];
		if (!isWord(words[at - 1])) return true;
		return next === undefined ? word.text !== 'count' : !SMALL_WORDS.has(word.written) || !isWord(next);
	});
}

function as(word: Word, text: string): Word {
	return text === word.text ? word : { ...word, text };
}

/** A word in one spelling, without accents. */
function respelled(word: string): string {
	const bare = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
	if (bare.length < SHORTEST_RESPELLED && /[a-z]/.test(bare)) return bare;
	return ENDINGS.reduce((text, [ending, told]) => text.replace(ending, told), bare);
}

const SHORTEST_RESPELLED = 5;

/** `growth in revenue`, `revenue (growth)` and `growth, revenue`, with the last part first; the same words where no one place says so. */
function turned(words: Word[]): Word[] {
	const turns = words.flatMap((word, at) => (at > 0 && at < words.length - 1 && turnsAt(word) ? [at] : []));
	const [at] = turns;
	if (at === undefined || turns.length > 1) return words;
	return [...words.slice(at + 1), ...words.slice(0, at)].filter(({ text }) => text !== ')');
}

function turnsAt({ text }: Word): boolean {
	return text === ',' || text === '(' || text === '—' || TURNING_WORDS.has(text);
}

function isListed({ text }: Word): boolean {
	return LISTED_IN_PLURAL.has(text);
}

function listedInSingular(word: Word): Word {
	return isListed(word) ? as(word, word.text.replace(/ies$/, 'y').replace(/sses$/, 'ss').replace(/([^sy])s$/, '$1')) : word;
}

/** What stands between the marks of a name that lists roles: `founder/CEO`. */
function partsOf(words: readonly Word[]): string[] {
	const parts: string[][] = [[]];
	for (const { text } of words) {
		if (PARTING.includes(text)) parts.push([]);
		else parts.at(-1)?.push(text);
	}
	return parts.map((part) => part.join(' '));
}
