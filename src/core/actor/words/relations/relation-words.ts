/** The words by which Related says what two actors are to each other, made into patterns. */

import { endsWithBlank, isInWord, phrase } from '../phrase';
import { anyOf, either, inTurn, lengthAt, NOWHERE, taking, upTo, type Pattern } from '../plain-pattern';

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

/** Patterns for one remark or title in lower case, or for a clause of it. */
export interface RelationPatterns {
	/** Whether a remark may say a relation: most have none of the words that it takes, and nothing else need be asked. */
	readonly mayBeIn: (remark: string) => boolean;
	/** Whether a clause may say a relation by a peer's word. */
	readonly mayHavePeer: (clause: string) => boolean;
	/** Finds phrases that are no relation, whatever words are in them. */
	readonly idiom: Pattern;
	/** Finds a peer's word. */
	readonly peer: Pattern;
	/** Finds a relation of another kind. */
	readonly other: Pattern;
	/** Stands at the opening of a clause that opens with a role. */
	readonly role: Pattern;
	/** Stands at the opening of a clause that opens with such a relation, up to its end if it says nothing else. */
	readonly otherAlone: Pattern;
	/** Finds a peer's word that is denied, with up to three words between. */
	readonly notPeer: Pattern;
	/** Finds a peer's word that was true once. */
	readonly formerPeer: Pattern;
	/** Finds a relation of another kind to a peer of the actor: `supplier to rivals`, `rival's supplier`. */
	readonly ofPeer: Pattern;
	/** What parts two clauses, or two titles in one. Global. */
	readonly joint: RegExp;
}

const BLANKS = taking(/\s+/y);
const BLANKS_OR_NONE = taking(/\s*/y);
const BLANKS_OR_HYPHENS = taking(/[\s-]*/y);
/** Up to three words between two others. Their length is bound, so that no text takes longer than its length. */
const FEW_WORDS = upTo(3, taking(/[^\s,;]{1,30}\s+/uy));
/** What may stand around a clause. */
const MARKS = taking(/[\s"'’“”*_]*/y);

/** Goes before a word: the opening of the text, or a character that is no part of a word. */
const START: Pattern = (text, at) => {
	if (isInWord(text, at)) return at === 0 ? [0] : NOWHERE;
	return at === 0 ? [0, lengthAt(text, 0)] : [at + lengthAt(text, at)];
};

/** Goes before a word that is no part of one with a hyphen: not `co-supplier`. */
const START_OF_WHOLE: Pattern = (text, at) => START(text, at).filter((end) => end === at || text[at] !== '-');

/** Makes patterns of the words of several languages. Build it once: it is the same for every note. */
export function compileRelations(languages: readonly RelationWords[]): RelationPatterns {
	const all = (...lists: readonly (keyof RelationWords)[]): string[] => languages.flatMap((words) => lists.flatMap((list) => words[list]));
	const peer = phrase(all('peers'));
	const modified = upTo(3, inTurn(phrase(all('modifiers', 'formers')), BLANKS_OR_HYPHENS));
	const relation = inTurn(modified, phrase(all('others', 'roles')));
	const ofPeer = inTurn(wordIn(all('others', 'roles')), BLANKS, phrase(all('linkers')), BLANKS, FEW_WORDS, peer);
	const peersOwn = inTurn(wordIn(all('peers')), BLANKS_OR_NONE, anyOf(all('ownerMarks')), BLANKS_OR_NONE, relation);
	return {
		mayBeIn: anyOpening(all('peers', 'others', 'roles'), all('idioms', 'nots', 'formers', 'modifiers', 'joints')),
		mayHavePeer: anyOpening(all('peers'), all('nots', 'formers')),
		idiom: wordIn(all('idioms')),
		peer: wordIn(all('peers')),
		other: wordIn(all('others'), START_OF_WHOLE),
		role: inTurn(MARKS, modified, phrase(all('roles'))),
		otherAlone: inTurn(MARKS, relation, MARKS),
		notPeer: either(before(all('nots'), peer), inTurn(wordIn(all('peers')), BLANKS_OR_NONE, anyOf(all('notsAfter')))),
		formerPeer: before(all('formers'), peer),
		ofPeer: either(ofPeer, peersOwn),
		joint: jointPattern(all('joints')),
	};
}

/**
 * Whether a text has a word that one of the words asked for opens with. Where words stand without blanks, any of the others
 * may also stand right before one, and shows that one may follow.
 */
function anyOpening(words: readonly string[], others: readonly string[]): (text: string) => boolean {
	const openings = new Set(words.filter(endsWithBlank).map((word) => LETTERS.exec(word)?.[0] ?? ''));
	const characters = [...words, ...others].filter((word) => !endsWithBlank(word)).map((word) => word.charAt(0));
	const withoutBlanks = new RegExp(`[${characters.join('')}]`);
	return (text) => withoutBlanks.test(text) || text.match(ALL_LETTERS)?.some((word) => openings.has(word)) === true;
}

const LETTERS = /[\p{L}\p{N}]+/u;
const ALL_LETTERS = /[\p{L}\p{N}]+/gu;

/** Finds a word in a text; in a script without blanks it may stand behind anything. */
function wordIn(words: readonly string[], start = START): Pattern {
	return either(inTurn(start, phrase(words.filter(endsWithBlank))), phrase(words.filter((word) => !endsWithBlank(word))));
}

/** A word with another before it and up to three between; in a script without blanks right before it. */
function before(words: readonly string[], word: Pattern): Pattern {
	const bounded = inTurn(phrase(words.filter(endsWithBlank)), BLANKS_OR_HYPHENS, FEW_WORDS);
	const others = inTurn(phrase(words.filter((each) => !endsWithBlank(each))), BLANKS_OR_NONE);
	return inTurn(START, either(bounded, others), word);
}

/** A joining word stands between blanks, but in a script without them. */
function jointPattern(words: readonly string[]): RegExp {
	const [bounded, others] = [words.filter(endsWithBlank), words.filter((word) => !endsWithBlank(word)).sort((a, b) => b.length - a.length)];
	return new RegExp(`[,;/&+|·•，、；／・＋]|\\s[–—-]\\s|\\s(?:${bounded.join('|')})\\s|${others.join('|')}`, 'g');
}
