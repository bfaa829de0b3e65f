/** The words by which Related says what two actors are to each other, made ready to be looked up. */

import { endsWithBlank, phraseTable, type PhraseTable } from '../phrase';

/** One language's words for what actors are to each other. Words are in lower case; a list may be empty. */
export interface RelationWords {
	/** Whom an actor competes with. */
	readonly peers: readonly string[];
	/** Phrases with a word of these lists that say nothing of the kind: `peer review`, `customer data`. */
	readonly idioms: readonly string[];
	/** Relations that are none of a peer, wherever in a remark they stand: `GPU supplier`. */
	readonly others: readonly string[];
	/** Words that are such a relation only where a remark opens with them: `Millennium founder` describes, `founder` relates. */
	readonly roles: readonly string[];
	/** What may stand before a role: `early investor`. */
	readonly modifiers: readonly string[];
	/** What denies the word after it: `not a peer`. */
	readonly nots: readonly string[];
	/** What denies the word before it, in languages that do so. */
	readonly notsAfter: readonly string[];
	/** What says that a word was true once: `former competitor`. */
	readonly formers: readonly string[];
	/** What makes a peer another one's: `supplier to rivals`. */
	readonly linkers: readonly string[];
	/** The same, after the word: `rival's supplier`. */
	readonly ownerMarks: readonly string[];
	/** What joins two things that are said: `supplier and rival`. */
	readonly joints: readonly string[];
}

/** The words of several languages, for texts in lower case. */
export interface RelationLookup {
	/** All words but those that stick to the word before them. */
	readonly words: PhraseTable<keyof RelationWords>;
	/** Of those the ones without which a text says no relation. */
	readonly tellingWords: PhraseTable<keyof RelationWords>;
	/** What denies the word before it. Sticky. */
	readonly notAfter: RegExp;
	/** What makes it an owner. Sticky. */
	readonly ownerMark: RegExp;
	/** What parts two clauses, or two titles in one. Global. */
	readonly joint: RegExp;
}

/** Makes the words of several languages ready. Do it once: they are the same for every note. */
export function compileRelations(languages: readonly RelationWords[]): RelationLookup {
	const all = (list: keyof RelationWords): string[] => languages.flatMap((words) => words[list]);
	const wordsOf = (lists: readonly (keyof RelationWords)[]): [keyof RelationWords, string[]][] => lists.map((list) => [list, all(list)]);
	// Where a joining word stands without blanks, the word before it is known only once the two are parted.
	const joints = all('joints').filter((word) => !endsWithBlank(word));
	return {
		words: phraseTable(new Map(wordsOf(PHRASES))),
		tellingWords: phraseTable(new Map([...wordsOf(TELLING), ['joints', joints]])),
		notAfter: new RegExp(`\\s*(?:${oneOf(all('notsAfter'))})`, 'y'),
		ownerMark: new RegExp(`\\s*(?:${oneOf(all('ownerMarks'))})\\s*`, 'y'),
		joint: jointPattern(all('joints')),
	};
}

const TELLING = ['peers', 'others', 'roles'] as const;
const PHRASES = [...TELLING, 'idioms', 'modifiers', 'nots', 'formers', 'linkers'] as const;

/** A joining word stands between blanks, but in a script without them. */
function jointPattern(words: readonly string[]): RegExp {
	const [bounded, others] = [words.filter(endsWithBlank), words.filter((word) => !endsWithBlank(word))];
	return new RegExp(`[,;/&+|·•，、；／・＋]|\\s[–—-]\\s|\\s(?:${oneOf(bounded)})\\s|${oneOf(others)}`, 'g');
}

/** Alternatives, the longer of words that begin alike first. */
function oneOf(words: readonly string[]): string {
	return [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(' ', '\\s+')).join('|');
}
