/** Takes the period and the marks of an estimate out of the name of a metric: `FY2025 revenue`, `Revenue (2026E)`. */

import { joinedTime } from '../times/joined-time';
import { statedTimesIn, type StatedTime } from '../times/period';
import { readBracket } from './name-bracket';
import { readStatedIn, type Amounts } from './read-stated-in';
import type { StatedIn } from './stated-in';

/** A name in its parts. */
export interface NameParts {
	/** What is left: the words of the metric itself, never empty unless the name is. */
	readonly words: string;
	/** `undefined` where the name states none, or more than one. */
	readonly time: StatedTime | undefined;
	/** The month in which the period ends that `time` is, or was told: `TTM revenue (Mar 2025)`. */
	readonly end?: StatedTime | undefined;
	readonly isEstimate: boolean;
	readonly statedIn?: StatedIn | undefined;
}

type Times = Pick<NameParts, 'time' | 'end'>;

/** What is known of the amounts of a metric by its name. */
export type AmountsOf = (words: string) => Amounts;

/** Takes the brackets of a name apart, the last one first: each may hold a period, marks, a scale and qualifiers. */
export function withoutBracket(name: NameParts, amountsOf: AmountsOf): NameParts {
	const close = name.words.lastIndexOf(')');
	const open = name.words.lastIndexOf('(', close);
	if (open < 1 || close < 0) return name;
	const bracket = readBracket(name.words.slice(open + 1, close), amountsOf(name.words.slice(0, open).trimEnd()));
	const times = bracket && bothTimes(name, bracket);
	if (bracket === undefined || times === undefined) return name;
	const rest = bracket.rest === '' ? '' : ` (${bracket.rest})`;
	const words = tidy(`${name.words.slice(0, open).trimEnd()}${rest}${name.words.slice(close + 1)}`);
	if (!saysSomething(words)) return name;
	const aim = bracket.aim === undefined || words.toLowerCase().endsWith(bracket.aim) ? '' : ` ${bracket.aim}`;
	const statedIn = bracket.statedIn ?? name.statedIn;
	return { words: words + aim, ...times, isEstimate: name.isEstimate || bracket.isEstimate, statedIn };
}

/** Takes the one time out that stands among the words: `FY2025 revenue`, `Revenue, FY2025`, `Alphabet 2026 capex`. */
export function withoutTime(name: NameParts, amountsOf: AmountsOf): NameParts {
	if (!MAY_STATE_TIME.test(name.words)) return name;
	const found = statedTimesIn(name.words).filter(({ from }) => !isWithinBracket(name.words, from));
	const [only] = found;
	if (only === undefined || found.length > 1) return name;
	const times = bothTimes({ time: only.time }, name);
	if (times === undefined) return name;
	const before = name.words.slice(0, only.from);
	const own = name.words.slice(only.from, only.to);
	const kept = AIM_AFTER.exec(own)?.[0] ?? '';
	const rest = kept + name.words.slice(only.to);
	// `2024 年商`: the sign for year may be the first of the name.
	const after = own.endsWith('年') && amountsOf(`年${rest}`) !== undefined ? `年${rest}` : rest;
	if (NO_PERIOD_AFTER.test(before) || MONTHS.test(own) || /^\s?[-–—+&→/]/.test(after)) return name;
	const words = tidy(`${before.replace(MARK_BEFORE, '')} ${after}`);
	// `Stock YTD` is a change, and no stock.
	const isChange = after === '' && only.time.text.startsWith('YTD') && amountsOf(words) !== 'scaled by letters';
	if (!saysSomething(words) || isChange) return name;
	const isEstimate = name.isEstimate || EXPECTED_BEFORE.test(before) || (kept === '' && only.time.estimate);
	return { ...name, words, ...times, isEstimate };
}

/** The time of two places in a name: a part of a year and its year, or a period and its end; `undefined` where they are two times. */
function bothTimes(one: Times, other: Times): Times | undefined {
	const [a, b] = [one.time, other.time];
	if (a === undefined) return { time: b, end: other.end };
	if (b === undefined) return { time: a, end: one.end };
	const month = isMonth(b) ? b : isMonth(a) ? a : undefined;
	const joined = joinedTime(a, b) ?? joinedTime(b, a);
	if (joined !== undefined) return { time: joined, end: month };
	const period = month === a ? b : a;
	return month !== undefined && (period.kind === 'span' || isYearBefore(month, period)) ? { time: period, end: month } : undefined;
}

function isYearBefore(month: StatedTime, { text, days }: StatedTime): boolean {
	return /^\d{4}$/.test(text) && days !== undefined && month.days !== undefined && days.last < month.days.first;
}

function isMonth({ text }: StatedTime): boolean {
	return /^\d{4}-\d\d$/.test(text);
}

/** Takes the scale and currency out that stand at the end without brackets: `Revenue, $M`, `Umsatz in Mio. EUR`, `market_cap_usd`. */
export function withoutStatedIn(name: NameParts, amountsOf: AmountsOf): NameParts {
	if (name.statedIn !== undefined) return name;
	for (const { index } of [...name.words.matchAll(/[\s_,:|–—-]+/g)].slice(-MOST_WORDS_OF_SCALE)) {
		const words = name.words.slice(0, index);
		if (amountsOf(words) === undefined) continue;
		const statedIn = readStatedIn(name.words.slice(index).replace(/^[\s_,:|–—-]+/, ''), 'not scaled by letters');
		if (statedIn !== undefined) return { ...name, words, statedIn };
	}
	return name;
}

/** Takes the words out that mark an estimate, unless nothing else is there: `Est. revenue`, `Revenue estimate`, `GDP forecast`. */
export function withoutEstimate(name: NameParts): NameParts {
	const words = tidy(name.words.replace(ESTIMATE_WORD, ' ').replace(FORECAST_AT_END, ''));
	return words === tidy(name.words) || !saysSomething(words) ? name : { ...name, words, isEstimate: true };
}

/** Whether a metric is named outside the brackets. */
function saysSomething(words: string): boolean {
	return /\p{L}/u.test(words.replace(/\([^()]*\)/g, ''));
}

function isWithinBracket(text: string, at: number): boolean {
	return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

/** Without the separators that a part left behind. */
function tidy(words: string): string {
	return words.replace(/\s+/g, ' ').replace(/ (?=[,;:)])/g, '').replace(/^[\s,;:·|–—-]+|[\s,;:·|–—-]+$/g, '');
}

/** A quick check: most names state no time. */
const MAY_STATE_TIME = /\d|[TLN]TM|YTD|twelve|year|first|second|third|fourth|-/i;
/** Words for an aim belong to the name, not to the time before them: `2026 guidance`, `2030 target`. */
const AIM_AFTER = /\s(?:guid(?:e|ance)|target(?:s|ed)?|outlook|budget(?:ed)?)$/i;
/** The year is then no period: `Since 2024`, `Pre-2023 ownership`, `Russell 2000`, `Vision 2030`. */
const NO_PERIOD_AFTER = new RegExp(
	String.raw`(?:^|[\s([])(?:since|until|till|through|from|before|after|between|pre|post|vs\.?|versus|to|top|\d{1,2}\s?mo(?:nths?)?|` +
		String.raw`russell|global|vision|agenda|class of)[\s-]+$|[-–—+&→#$€£¥/]\s?$`,
	'i',
);
/** One of two months: `Jan/Feb 2026`. */
const MONTHS = /^\p{L}+\.?\s?\/\s?\p{L}+/iu;
/** `in`, `millions`, `of`, `US`, `dollars`. */
const MOST_WORDS_OF_SCALE = 5;
const MARK_BEFORE = /(?:^|\s)(?:as of|expected|projected|planned|actual|full[\s-]year)\s*$/i;
const EXPECTED_BEFORE = /(?:^|\s)(?:expected|projected|planned)\s*$/i;
const ESTIMATE_WORD = /(?:^|\s)(?:est\.|est|estimated)(?=\s|$)/i;
const FORECAST_AT_END = /\s(?:estimates?|forecasts?|projections?)$/i;
