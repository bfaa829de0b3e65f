/** What a clause of a remark says of two actors by its words for relations. */

import { skip } from '../../markdown/inline';
import { endsWithBlank, isInsideWord, phrasesAt, phrasesIn, placeBefore, type FoundPhrase } from '../words/phrase';
import { ACTOR_WORDS } from '../words/relations/languages';
import { compileRelations, type RelationLookup, type RelationWords } from '../words/relations/relation-words';

let compiled: RelationLookup | undefined;

/** The words of all languages. Made when a remark is first read: the plugin is switched on sooner without them. */
function relationWords(): RelationLookup {
	compiled ??= compileRelations([...ACTOR_WORDS.values()].map(({ relations }) => relations));
	return compiled;
}

type List = keyof RelationWords;
type Word = FoundPhrase<List>;

/** A clause in lower case, idioms left blank, and its words in their order. */
export interface Clause {
	readonly text: string;
	readonly words: readonly Word[];
}

/** Whether a text in lower case may say a relation: most have none of the words that it takes, and need not be read. */
export function maySayRelation(text: string): boolean {
	return phrasesIn(text, relationWords().tellingWords, 1).length > 0;
}

/** The clauses of a text in lower case. */
export function clausesOf(text: string): Clause[] {
	return text.split(relationWords().joint).map((clause) => readClause(clause.trim()));
}

/** A phrase that is no relation, whatever words are in it, becomes blanks. */
function readClause(text: string): Clause {
	const words = phrasesIn(text, relationWords().words);
	if (!words.some(({ lists }) => lists.has('idioms'))) return { text, words };
	const clause = { text: '', words: [] as Word[] };
	let end = 0;
	for (const word of words) {
		if (word.from < end) continue;
		if (!(word.isWhole && word.lists.has('idioms'))) clause.words.push(word);
		else {
			clause.text += text.slice(clause.text.length, word.from) + ' '.repeat(word.to - word.from);
			end = word.to;
		}
	}
	return { ...clause, text: clause.text + text.slice(end) };
}

/** Whether it has a peer's word. */
export function saysPeer({ words }: Clause): boolean {
	return words.some(({ isWhole, lists }) => isWhole && lists.has('peers'));
}

/** Whether a peer's word is denied: `not a peer`. */
export function deniesPeer(clause: Clause): boolean {
	const { text, words } = clause;
	return isBeforePeer(clause, 'nots')
		|| words.some(({ isWhole, lists, to }) => isWhole && lists.has('peers') && skip(relationWords().notAfter, text, to) > to);
}

/** Whether a peer's word was true once: `former competitor`. */
export function saysFormerPeer(clause: Clause): boolean {
	return isBeforePeer(clause, 'formers');
}

/** Whether it is of another relation to a peer of the actor: `supplier to rivals`, `rival's supplier`. */
export function saysRelationOfPeer(clause: Clause): boolean {
	return clause.words.some(({ isWhole, lists, to }) => (
		isWhole && ((lists.has('peers') && ownsRelation(clause, to)) || (isRelation(lists) && linksToPeer(clause, to)))
	));
}

/** Whether it opens with a word that is a relation only there. */
export function opensWithRole(clause: Clause): boolean {
	return relationsAtOpening(clause).some(({ lists }) => lists.has('roles'));
}

/** Whether it is a relation of another kind and says nothing else. */
export function isOtherAlone(clause: Clause): boolean {
	return relationsAtOpening(clause).some(({ to }) => skip(MARKS, clause.text, to) === clause.text.length);
}

/** What stands before its first word for a relation of another kind; `undefined` without one. A word behind a hyphen is none. */
export function beforeOther({ text, words }: Clause): string | undefined {
	const other = words.find((word) => word.isWhole && word.lists.has('others') && !(isBounded(text, word) && text[word.from - 1] === '-'));
	return other && text.slice(0, isBounded(text, other) ? placeBefore(text, other.from) : other.from);
}

/** What may stand around a clause. */
const MARKS = /[\s"'’“”*_]*/y;
const BLANKS = /\s*/y;
const BLANKS_OR_HYPHENS = /[\s-]*/y;
/** Its length is bound, so that no text takes longer than its length. */
const WORD_AND_BLANKS = /[^\s,;]{1,30}\s+/uy;

function isRelation(lists: ReadonlySet<List>): boolean {
	return lists.has('others') || lists.has('roles');
}

/** Whether a word is of a script that sets words apart by blanks. */
function isBounded(text: string, { from, to }: Word): boolean {
	return endsWithBlank(text.slice(from, to));
}

/** Whether a word of a list stands before a peer's with up to three others between; in a script without blanks right before it. */
function isBeforePeer(clause: Clause, list: List): boolean {
	const { text, words } = clause;
	return words.some((word) => {
		if (!word.lists.has(list) || isInsideWord(text, word.from)) return false;
		return isBounded(text, word) ? isPeerNear(clause, skip(BLANKS_OR_HYPHENS, text, word.to)) : isPeerAt(clause, skip(BLANKS, text, word.to));
	});
}

function isPeerAt({ words }: Clause, at: number): boolean {
	return phrasesAt(at, words).some(({ lists }) => lists.has('peers'));
}

/** Whether a peer's word stands at a place or with up to three others before it. */
function isPeerNear(clause: Clause, from: number): boolean {
	let at = from;
	for (let words = 0; words < 3; words++) {
		if (isPeerAt(clause, at)) return true;
		const next = skip(WORD_AND_BLANKS, clause.text, at);
		if (next === at) return false;
		at = next;
	}
	return isPeerAt(clause, at);
}

function linksToPeer(clause: Clause, from: number): boolean {
	const start = skip(BLANKS, clause.text, from);
	return start > from && phrasesAt(start, clause.words).some(({ lists, to }) => {
		const end = lists.has('linkers') ? skip(BLANKS, clause.text, to) : to;
		return end > to && isPeerNear(clause, end);
	});
}

function ownsRelation(clause: Clause, from: number): boolean {
	const owned = skip(relationWords().ownerMark, clause.text, from);
	return owned > from && relationsAt(clause, owned).length > 0;
}

function relationsAtOpening(clause: Clause): Word[] {
	return clause.words.length === 0 ? [] : relationsAt(clause, skip(MARKS, clause.text, 0));
}

/** The relations that stand at a place, or with up to three modifiers before. */
function relationsAt(clause: Clause, at: number, modifiers = 3): Word[] {
	return phrasesAt(at, clause.words).flatMap((word) => {
		const isModifier = modifiers > 0 && (word.lists.has('modifiers') || word.lists.has('formers'));
		const modified = isModifier ? relationsAt(clause, skip(BLANKS_OR_HYPHENS, clause.text, word.to), modifiers - 1) : [];
		return isRelation(word.lists) ? [word, ...modified] : modified;
	});
}
