/** What stands in the brackets of a metric's name: `(FY2025E)`, `(2024, standalone)`, `(US$M)`. */

import { statedTimesInBracket, type FoundTime, type StatedTime } from '../times/period';
import { readStatedIn, type Amounts } from './read-stated-in';
import type { StatedIn } from './stated-in';

/** A bracket in its parts. */
export interface NameBracket {
	readonly time: StatedTime | undefined;
	/** When the period ends that the time is: `TTM Jun 2025`. */
	readonly end: StatedTime | undefined;
	readonly isEstimate: boolean;
	readonly statedIn: StatedIn | undefined;
	/** Set if the bracket says guidance or target, which make a metric of their own. */
	readonly aim: 'guidance' | 'target' | undefined;
	/** Words that make another metric of it (`standalone`, `Americas`); empty where there are none. */
	readonly rest: string;
}

/**
 * Reads the text between brackets; `undefined` where nothing in it is a period, a mark of an estimate, a scale or a currency.
 * `amounts` is what is known of the name before them.
 */
export function readBracket(text: string, amounts: Amounts): NameBracket | undefined {
	const { time, end, words } = timeIn(text);
	const said = words.split(/[,;、，]/).map((part) => part.trim()).filter((part) => withoutLeadingWords(part) !== '');
	const parts = time === undefined ? said : said.map(withoutLeadingWords);
	const units = new Map(parts.map((part) => [part, readStatedIn(part, amounts)] as const));
	const rest = parts.filter((part) => units.get(part) === undefined && !CHANGES_NOTHING.some((pattern) => pattern.test(part))).join(', ');
	if (rest === words.trim() && time === undefined) return undefined;
	const aim = parts.some((part) => /^target/i.test(part)) ? 'target' : parts.some((part) => /^guid/i.test(part)) ? 'guidance' : undefined;
	const isEstimate = time?.estimate === true || aim !== undefined || parts.some((part) => ESTIMATE.test(part));
	return { time, end, isEstimate, statedIn: together([...units.values()]), aim, rest };
}

/** `(USD, millions)` says both. */
function together(units: readonly (StatedIn | undefined)[]): StatedIn | undefined {
	const whole = Object.assign({}, ...units) as StatedIn;
	return Object.keys(whole).length === 0 ? undefined : whole;
}

/** The one time in a bracket, with the end it states, and the other words. */
function timeIn(text: string): Pick<NameBracket, 'time' | 'end'> & { words: string } {
	const found = statedTimesInBracket(text);
	const [first, second] = found;
	const last = second ?? first;
	const none = { time: undefined, end: undefined, words: text };
	if (first === undefined || last === undefined) return none;
	const isOne = second === undefined || (found.length === 2 && isEndOf(first, text.slice(first.to, second.from)));
	const isOfAnother = NO_TIME_AFTER.test(text.slice(0, first.from)) || NO_TIME_BEFORE.test(text.slice(last.to));
	if (!isOne || isOfAnother) return none;
	const aim = AIM_AFTER.exec(text.slice(first.from, first.to))?.[0] ?? '';
	return { time: first.time, end: second?.time, words: `${text.slice(0, first.from)}${aim}${text.slice(last.to)}` };
}

/** Whether the time after `words` says when the period before them ends: `TTM Jun 2025`. */
function isEndOf({ time }: FoundTime, words: string): boolean {
	return time.kind === 'span' && ENDS_IN.test(words);
}

/** Without the words at either end that lead to a time, or say how final a figure is. */
function withoutLeadingWords(part: string): string {
	const words = part.split(/\s+/).filter((word) => word !== '');
	while (LEADING.has(words[0]?.toLowerCase() ?? '')) words.shift();
	while (LEADING.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
	return words.join(' ');
}

const LEADING = new Set([
	'as', 'of', 'at', 'in', 'on', 'by', 'to', 'for', 'end', 'close', 'closing', 'actual', 'prelim', 'prelim.', 'preliminary', 'provisional',
	'reported', 'full-year', 'fiscal', 'calendar', 'latest', 'current',
]);
/** A trailing period may state the month it ends in, a fiscal year its end: `TTM Jun 2025`, `FY25, ended Mar 2025`. */
const ENDS_IN = /^[\s,]*(?:ended|ending|ends?|to|through)?\s*$/i;
/** Words after which a time is not the figure's: `since 2025`, `2025 vs 2024`, `9mo 2025`. */
const NO_TIME_AFTER =
	/(?:^|[\s,])(?:since|until|till|through|from|before|after|between|pre|post|vs\.?|\d{1,2}\s?mo(?:nths?)?)[\s-]*$|[-–—→+/]\s?$/i;
const NO_TIME_BEFORE = /^\s?[-–—→+/]/;
const AIM_AFTER = /\s(?:guid(?:e|ance)|target(?:s|ed)?)$/i;

/** An estimate, by anybody: `Sacra est.` */
const ESTIMATE = /(?:^|\s)(?:est\.?|estimates?|estimated|forecasts?|projected|projections?|consensus|expected)$/i;
/** Parts that make no other metric. */
const CHANGES_NOTHING: readonly RegExp[] = [
	ESTIMATE,
	/^(?:guided?|guidance|targets?|targeted)$/i,
	/^(?:consolidated|group|total)$/i,
	/^\d{3,6}\.[A-Z]{1,3}$/,
];
