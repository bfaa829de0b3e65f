/** What bull and bear labels look like. */

import { ownLabels, ownSearch } from './own-word';
import { anyWord, anyWordAfter, oneOf, wholeWord, WORD_END, wordAfter, wordBefore, type Words } from './word-pattern';

/**
 * Patterns for labels. Groups tell the side: `bull` and `bear` where the label names it, `pro` and
 * `con` where it is a word that names a side only as a label (Pros, Key strengths), `ownBull` and `ownBear`
 * where it is a person's own, `topicBull` and `topicBear` where a bracket names it (Catalysts (bull));
 * `words` is the label.
 */
export interface LabelPatterns {
	/** Every word for either side. */
	readonly sideWords: readonly string[];
	/** Finds one of them: a quick check before a text is read as a label. */
	readonly sideWord: RegExp;
	/** Matches the words of a label that are somebody's name instead: Red Bull. */
	readonly nameWithSide: RegExp;
	/** Matches a label at a position, emphasis and colon included. Sticky. */
	readonly label: RegExp;
	/** Matches bold text that opens with a label and goes on after a dash: `**Bull — scale.**`; `headline` is what goes on. Sticky. */
	readonly dashedLabel: RegExp;
	/** Matches a whole heading, header cell or callout title that is a label. */
	readonly wholeLabel: RegExp;
	/** Finds, in a paragraph that opens with a label, the next sentence that is one. Global. */
	readonly labelInParagraph: RegExp;
	/** What joins two titles in one heading: `Bear case / risks`. Global. */
	readonly titleJoint: RegExp;
	/** The signs among those. Global. */
	readonly signJoint: RegExp;
	/** Finds whether anything joins two titles, without parting them: hardly any heading is two. */
	readonly joinedTitle: RegExp;
}

/** Pictographs, arrows and circles that people put before a label; as code units, so that no pattern needs the `u` flag. */
const SIGNS = '[\\u2190-\\u2bff\\ufe0f\\u200d\\ud83c-\\ud83e\\udc00-\\udfff]+\\s*';

/** Emphasis, all of it: a pattern that may give part of it back tries everything again. */
const EMPHASIS = '[*_]{0,3}(?![*_])';

const JOINING_SIGN = '[/&+|／、・]';
const SIGN_JOINT = `\\s*${JOINING_SIGN}\\s*`;

/** Blanks within a line. French sets a colon off by one that does not break. */
const BLANKS = '[ \\t\\u00a0\\u202f]*';

/** What goes on in bold letters after a dash. */
const HEADLINE = '\\s(?:[—–]|--?)\\s(?<headline>[^*\\n]{2,200})\\*\\*';

/** Compiles the patterns from the languages' words and a person's own labels. */
export function compileLabels(all: Words, ownBull: readonly string[], ownBear: readonly string[]): LabelPatterns {
	const bull = all((words) => words.bullWords);
	const bear = all((words) => words.bearWords);
	const pro = all((words) => words.proWords);
	const con = all((words) => words.conWords);
	const topics = all((words) => [...words.caseTopics, ...words.riskHeadings]);
	const article = `(?:${wordBefore(all((words) => words.articles))})?`;
	const emphasis = `(?:${wordBefore(all((words) => words.emphasizers))})?`;
	const noun = `(?:${wordAfter(all((words) => words.caseNouns))}){0,2}`;
	const bracket = '\\s*[(（][^()（）\\n]*(?:\\([^()\\n]*\\)[^()（）\\n]*)*[)）]';
	const side = `(?:(?<bull>${wholeWord(bull)})|(?<bear>${wholeWord(bear)}))`;
	const saying = `(?:${wordAfter(all((words) => words.sayingWords))})?`;
	const turned = `(?:${oneOf(all((words) => words.turningWords))})${WORD_END}`;
	const named = `${article}(?:(?!${turned})[\\w-]+\\s+|${emphasis})${side}${noun}(?:${bracket}|${qualifier(all)})?${saying}`;
	const own = `(?<ownBull>${ownLabels(ownBull)})|(?<ownBear>${ownLabels(ownBear)})`;
	const meant = `${article}${emphasis}(?:${own}|(?<pro>${wholeWord(pro)})|(?<con>${wholeWord(con)}))${noun}(?:${bracket})?`;
	const sideInBracket = `(?:(?<topicBull>${wholeWord(bull)})|(?<topicBear>${wholeWord(bear)}))${noun}`;
	const topic = `(?=[^:：\\n(（]{2,50}[(（])(?:${wholeWord(topics)})\\s*[(（]\\s*${sideInBracket}\\s*[)）]`;
	const label = `(?<words>${named}|${meant}|${topic})`;
	const ownWords = [...ownBull, ...ownBear];
	const joiningWords = all((words) => words.joiningWords);
	const columns = all((words) => [...words.proColumns, ...words.conColumns]);
	const sideWords = [...bull, ...bear, ...pro, ...con, ...columns, ...ownWords.filter((word) => !word.includes('*'))];
	return {
		sideWords,
		sideWord: new RegExp([anyWord(sideWords), ...ownSearch(ownWords)].join('|'), 'i'),
		nameWithSide: new RegExp(`^(?:${oneOf(all((words) => words.namesWithSides))})\\b`, 'i'),
		label: new RegExp(`${EMPHASIS}(?:${SIGNS}${EMPHASIS})?${label}${BLANKS}(?:[*_]{1,3}${BLANKS}[:：]|[:：]${BLANKS}[*_]{0,3})`, 'iy'),
		dashedLabel: new RegExp(`\\*\\*(?:${SIGNS})?(?<words>${article}${emphasis}${side}${noun})${HEADLINE}`, 'iy'),
		wholeLabel: new RegExp(`^(?:${SIGNS})?${label}\\s*[:：]?$`, 'i'),
		labelInParagraph: new RegExp(`[.!?]\\s+(?<words>${article}${side}(?:${wordAfter(all((words) => words.caseNouns))}))\\s*[:：]\\s*`, 'gi'),
		signJoint: new RegExp(SIGN_JOINT, 'g'),
		joinedTitle: new RegExp(`${JOINING_SIGN}|${anyWordAfter(joiningWords)}`, 'i'),
		titleJoint: new RegExp(`${SIGN_JOINT}|(?:${wordAfter(joiningWords)})\\s*`, 'gi'),
	};
}

/** `for IPO`, `despite all this`: up to eight words, none of which makes a sentence of it. */
function qualifier(all: Words): string {
	const word = `(?!(?:${oneOf(all((words) => words.sentenceWords))})${WORD_END})[^\\s:：*|]+`;
	return `\\s+(?:${oneOf(all((words) => words.qualifierWords))})\\s+${word}(?:\\s+${word}){0,7}`;
}
