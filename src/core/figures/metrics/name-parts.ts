/** Takes the period and the marks of an estimate out of the name of a metric: `FY2025 revenue`, `Revenue (2026E)`. */

import { statedTimesIn, type StatedTime } from '../times/period';
import { readBracket } from './name-bracket';

/** A name in its parts. */
export interface NameParts {
	/** What is left: the words of the metric itself, never empty unless the name is. */
	readonly words: string;
	/** `undefined` where the name states none, or more than one. */
	readonly time: StatedTime | undefined;
	readonly isEstimate: boolean;
}

/** Takes the brackets of a name apart, the last one first: each may hold a period, marks and qualifiers. */
export function withoutBracket(name: NameParts): NameParts {
	const close = name.words.lastIndexOf(')');
	const open = name.words.lastIndexOf('(', close);
	if (open < 1 || close < 0) return name;
	const bracket = readBracket(name.words.slice(open + 1, close));
	if (bracket === undefined || (bracket.time !== undefined && name.time !== undefined)) return name;
	const rest = bracket.rest === '' ? '' : ` (${bracket.rest})`;
	const words = tidy(`${name.words.slice(0, open).trimEnd()}${rest}${name.words.slice(close + 1)}`);
	if (!saysSomething(words)) return name;
	const aim = bracket.aim === undefined || words.toLowerCase().endsWith(bracket.aim) ? '' : ` ${bracket.aim}`;
	return { words: words + aim, time: name.time ?? bracket.time, isEstimate: name.isEstimate || bracket.isEstimate };
}

/** Takes the one time out that stands among the words: `FY2025 revenue`, `Revenue, FY2025`, `Alphabet 2026 capex`. */
export function withoutTime(name: NameParts): NameParts {
	if (!MAY_STATE_TIME.test(name.words)) return name;
	const found = statedTimesIn(name.words).filter(({ from }) => !isWithinBracket(name.words, from));
	const [only] = found;
	if (only === undefined || found.length > 1 || name.time !== undefined) return name;
	const before = name.words.slice(0, only.from);
	const own = name.words.slice(only.from, only.to);
	const kept = AIM_AFTER.exec(own)?.[0] ?? '';
	const after = kept + name.words.slice(only.to);
	if (NO_PERIOD_AFTER.test(before) || MONTHS.test(own) || /^\s?[-–—+&→/]/.test(after)) return name;
	const words = tidy(`${before.replace(MARK_BEFORE, '')} ${after}`);
	if (!saysSomething(words)) return name;
	const isEstimate = name.isEstimate || EXPECTED_BEFORE.test(before) || (kept === '' && only.time.estimate);
	return { words, time: only.time, isEstimate };
}

/** Takes the words out that mark an estimate, unless nothing else is there: `Est. revenue`, `Revenue estimate`, `GDP forecast`. */
export function withoutEstimate(name: NameParts): NameParts {
	const words = tidy(name.words.replace(ESTIMATE_WORD, ' ').replace(FORECAST_AT_END, ''));
	return words === name.words || !saysSomething(words) ? name : { ...name, words, isEstimate: true };
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
const MAY_STATE_TIME = /\d|[TLN]TM|YTD|twelve|year/i;
/** Words for an aim belong to the name, not to the time before them: `2026 guidance`, `2030 target`. */
const AIM_AFTER = /\s(?:guid(?:e|ance)|target(?:s|ed)?|outlook|budget(?:ed)?)$/i;
/** The year is then no period: `Since 2024`, `Pre-2023 ownership`, `Russell 2000`, `Vision 2030`. */
const NO_PERIOD_AFTER = new RegExp(
	String.raw`(?:^|[\s([])(?:since|until|till|through|from|before|after|between|pre|post|vs\.?|versus|to|top|\d{1,2}\s?mo(?:nths?)?|` +
		String.raw`f[qh][1-4]|russell|global|vision|agenda|class of)[\s-]+$|[-–—+&→#$€£¥/]\s?$`,
	'i',
);
/** Two months are neither a month nor a quarter: `Jan-Feb 2026`. */
const MONTHS = /^[a-z]+\.?\s?[-–—/]\s?[a-z]+/i;
const MARK_BEFORE = /(?:^|\s)(?:as of|expected|projected|planned|actual|full[\s-]year)\s*$/i;
const EXPECTED_BEFORE = /(?:^|\s)(?:expected|projected|planned)\s*$/i;
const ESTIMATE_WORD = /(?:^|\s)(?:est\.|est|estimated)(?=\s|$)/i;
const FORECAST_AT_END = /\s(?:estimates?|forecasts?|projections?)$/i;
