/** The words by which Related says what two actors are to each other, compiled into patterns. */

import { endsWithBlank, escaped, phrase } from '../phrase';

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

/** Patterns for one remark or title, or for a clause of it. All ignore case. */
export interface RelationPatterns {
	/** Finds a peer's word. */
	readonly peer: RegExp;
	/** Finds what `peer`, `notPeer`, `formerPeer` and `ofPeer` can't do without: most clauses have none, and need none of them. */
	readonly anyPeer: RegExp;
	/** The same for `ofPeer`, which takes a tenth of a second and a megabyte to compile. */
	readonly anyLink: RegExp;
	/** Finds phrases that are no relation, whatever words are in them. Global. */
	readonly idiom: RegExp;
	/** Finds a relation of another kind; group `before` is what stands before it. */
	readonly other: RegExp;
	/** Matches a clause that opens with a role. */
	readonly role: RegExp;
	/** Matches a clause that is such a relation and nothing else. */
	readonly otherAlone: RegExp;
	/** Finds a peer's word that is denied, with up to three words between. */
	readonly notPeer: RegExp;
	/** Finds a peer's word that was true once. */
	readonly formerPeer: RegExp;
	/** Finds a relation of another kind to a peer of the actor: `supplier to rivals`, `rival's supplier`. */
	readonly ofPeer: RegExp;
	/** What parts two clauses, or two titles in one. Global. */
	readonly joint: RegExp;
}

/** Up to three words between two others. Their length is bound, so that no text takes longer than its length. */
const FEW_WORDS = '(?:[^\\s,;]{1,30}\\s+){0,3}';
/** What may stand around a clause. */
const MARKS = `[\\s"'’“”*_]*`;

/** A word begins here. */
const START = '(?:^|[^\\p{L}\\p{N}])';
/** A word begins here that is no part of one with a hyphen: not `co-supplier`. */
const START_OF_WHOLE = '(?:^|[^\\p{L}\\p{N}-])';

/** Compiles the words of several languages. Build it once: it is the same for every note. */
export function compileRelations(languages: readonly RelationWords[]): RelationPatterns {
	const all = (...lists: readonly (keyof RelationWords)[]): string[] => languages.flatMap((words) => lists.flatMap((list) => words[list]));
	const peer = phrase(all('peers'));
	const modified = `(?:${phrase(all('modifiers', 'formers'))}[\\s-]*){0,3}`;
	const relation = `${modified}${phrase(all('others', 'roles'))}`;
	const ofPeer = `${wordIn(all('others', 'roles'))}\\s+${phrase(all('linkers'))}\\s+${FEW_WORDS}${peer}`;
	const peersOwn = `${wordIn(all('peers'))}\\s*${ends(all('ownerMarks'))}\\s*${relation}`;
	return {
		peer: new RegExp(wordIn(all('peers')), 'iu'),
		anyPeer: new RegExp(peer, 'iu'),
		anyLink: new RegExp(`${phrase(all('linkers'))}|${ends(all('ownerMarks'))}`, 'iu'),
		idiom: new RegExp(wordIn(all('idioms')), 'giu'),
		other: new RegExp(`^(?<before>.*?)${wordIn(all('others'), START_OF_WHOLE)}`, 'iu'),
		role: new RegExp(`^${MARKS}${modified}${phrase(all('roles'))}`, 'iu'),
		otherAlone: new RegExp(`^${MARKS}${relation}${MARKS}$`, 'iu'),
		notPeer: new RegExp(`${START}${before(all('nots'))}${peer}|${wordIn(all('peers'))}\\s*${ends(all('notsAfter'))}`, 'iu'),
		formerPeer: new RegExp(`${START}${before(all('formers'))}${peer}`, 'iu'),
		ofPeer: new RegExp(`${ofPeer}|${peersOwn}`, 'iu'),
		joint: new RegExp(`[,;/&+|·•，、；／・＋]|\\s[–—-]\\s|${jointWords(all('joints'))}`, 'giu'),
	};
}

/** Finds a word in a text; in a script without blanks it may stand behind anything. */
function wordIn(words: readonly string[], start = START): string {
	return `(?:${start}${phrase(words.filter(endsWithBlank))}|${phrase(words.filter((word) => !endsWithBlank(word)))})`;
}

/** What stands before a word with up to three others between; in a script without blanks right before it. */
function before(words: readonly string[]): string {
	const [bounded, others] = [words.filter(endsWithBlank), words.filter((word) => !endsWithBlank(word))];
	return `(?:${phrase(bounded)}[\\s-]*${FEW_WORDS}|${phrase(others)}\\s*)`;
}

/** Alternatives of what sticks to the word before it. */
function ends(words: readonly string[]): string {
	return words.length === 0 ? '(?!)' : `(?:${words.map(escaped).join('|')})`;
}

/** A joining word stands between blanks, but in a script without them. */
function jointWords(words: readonly string[]): string {
	return `\\s${phrase(words.filter(endsWithBlank))}\\s|${phrase(words.filter((word) => !endsWithBlank(word)))}`;
}
