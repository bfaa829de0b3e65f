/** The words of promises as patterns, made when the first text is looked through. */

import { JOINED_PROMISES, SPACED_PROMISES } from './languages/languages';
import type { JoinedPromiseWords, PromiseWords } from './languages/words';

/** What is looked for around a time and in its sentence. Those of what stands before the time end where it begins. */
export interface PromisePatterns {
	/** Whether a sentence may promise anything: a quick check. */
	readonly any: RegExp;
	/** Before the time: it is what is expected, or when something will happen. */
	readonly before: RegExp;
	/** Before the time: it is the last moment of an aim, if the sentence has one. */
	readonly by: RegExp;
	readonly aim: RegExp;
	/** Before a year, which may then be one that something is expected of: `weakness expected in 2027`, unless it is of an event. */
	readonly ofSpan: RegExp;
	readonly event: RegExp;
	/** Before the time: words that only look like a promise. */
	readonly unlike: RegExp;
	/** Behind the time. */
	readonly behind: RegExp;
	/** Behind it, where it is not the time of a figure: `expected 2025 revenue`. */
	readonly end: RegExp;
	/** In the sentence: it says what came of it, or is told as the past. */
	readonly outcome: RegExp;
}

let made: PromisePatterns | undefined;

/** The patterns of all languages: a note may mix them. */
export function promisePatterns(): PromisePatterns {
	made ??= makePatterns();
	return made;
}

function makePatterns(): PromisePatterns {
	const inAll = (patternIn: (words: PromiseWords) => string): string => (
		SPACED_PROMISES.map(patternIn).filter((pattern) => pattern !== '').join('|')
	);
	const [labels, events] = [inAll((words) => words.labels.join('|')), inAll((words) => words.events.join('|'))];
	const [before, after, joinedLabels, joinedOutcomes] = (['before', 'after', 'labels', 'outcomes'] as const).map(joined);
	const any = inAll((words) => [...words.expected, ...words.willHappen, ...words.aims, ...words.labels].join('|'));
	const label = `(?:^|\\|)[\\s*_-]{0,6}(?:${labels}|${joinedLabels})[^.;|:：]{0,40}[|:：][\\s*_]{0,4}[~≈]?$`;
	return {
		any: new RegExp(`${START}(?:${any})|${before}|${after}|${joinedLabels}`, 'iu'),
		before: new RegExp(`${inAll(beforeIn)}|${label}|(?:${before})[^，。；,.;|\\d]{0,8}$`, 'iu'),
		by: new RegExp(inAll(byIn), 'iu'),
		aim: new RegExp(inAll(aimIn), 'iu'),
		ofSpan: new RegExp(`\\s(?:${OVER})\\s$`, 'iu'),
		event: new RegExp(`${START}(?:${events})(?!\\p{L})`, 'iu'),
		unlike: new RegExp(`${START}(?:${inAll((words) => words.unlike.join('|'))})${MARKS}$`, 'iu'),
		behind: new RegExp(`^[^，。；、,.;|\\d]{0,12}(?:${after})`, 'u'),
		end: new RegExp(`^[\\s*_]{0,3}(?:$|[),.;—–|\\]"”）。，；、]|(?:${events}|${ENDINGS})(?!\\p{L})|${CHARACTER})`, 'iu'),
		outcome: new RegExp(`${inAll(outcomeIn)}|${joinedOutcomes}|${MARKS_OF_OUTCOME}`, 'iu'),
	};
}

/** Where a word begins. */
const START = '(?:^|[^\\p{L}\\p{N}-])';
/** What may stand between the word and the time: a colon, a bracket, the edge of a cell. */
const MARKS = String.raw`[\s(（~≈*_:：|-]{0,6}`;

function beforeIn({ expected, willHappen, events, leads }: PromiseWords): string {
	const lead = String.raw`(?:(?:${leads.join('|')})[\s-]{1,3})`;
	return [
		`${START}(?:${expected.join('|')})(?:\\s(?:${events.join('|')}))?${MARKS}${lead}{0,4}${MARKS}$`,
		`${START}(?:${willHappen.join('|')})\\s[^;:()|\\d.]{1,60}\\s${lead}{1,4}[~≈*_]{0,2}$`,
	].join('|');
}

function byIn({ by }: PromiseWords): string {
	return `${START}(?:${by.join('|')})\\s(?:the\\s)?[~≈*_]{0,2}$`;
}

function aimIn({ aims }: PromiseWords): string {
	return `${START}(?:${aims.join('|')})(?!\\p{L})`;
}

function outcomeIn({ outcomes }: PromiseWords): string {
	return `${START}(?:${outcomes.join('|')})(?!\\p{L})`;
}

/** Of a script without blanks. */
const CHARACTER = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]';
/** Words that go on after the time of a promise. */
const ENDINGS = 'and|with|pending|after|subject|following|but|or|if|when|once|upon|assuming|per|in|at|across|' +
	'und|oder|nach|mit|et|après|avec|y|tras|con|e|após|com';
/** Lead to what may be the time of a forecast. */
const OVER = 'in|during|for|im|für|en|para|em|pour';
/** Ticked, crossed or struck out. */
const MARKS_OF_OUTCOME = '[✅✓✔❌✗]|\\[x\\]|~~|→|->';

function joined(list: keyof JoinedPromiseWords): string {
	return JOINED_PROMISES.flatMap((words) => words[list]).join('|');
}
