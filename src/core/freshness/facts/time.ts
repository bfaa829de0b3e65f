/** The time that a figure or statement is of, among the times that its text states. */

import { statedTimesIn, type FoundTime } from '../../figures/times/period';
import { proseOnly } from '../../markdown/inline';
import type { CalendarDay } from '../../calendar-date';

/** A time that lies on the calendar: trailing periods and quarters without a year do not. */
export interface FactTime {
	/** Canonical, as in `StatedTime`: `Q3 2025`, `FY2024`, `2026-02`. */
	readonly text: string;
	readonly first: CalendarDay;
	readonly last: CalendarDay;
}

/**
 * What a text is: the figure of a metric known to have one, whose times are the figure's; the value of
 * any metric; or what is said of a related actor, which is mostly what happened between the two.
 */
export type Saying = 'figure' | 'value' | 'annotation';

/**
 * The latest time a text states for what it says, of those that have begun by `today`; `undefined`
 * where it states none. What is expected has no age, nor has what happened once: `(acquired Feb 2024)`,
 * `since 2021`, `2018-2024`. A month, day or year counts in brackets and after *as of*; a period
 * (`Q3 2025`, `FY2024`) anywhere; a month or day also behind a figure. Unless the text is known for a
 * figure or says *as of*, its clause must hold a figure and no word for an event, and in an
 * annotation a bare year says nothing: `($2.5B, 2021)`.
 */
export function timeOfFact(text: string, saying: Saying, today: CalendarDay): FactTime | undefined {
	if (!MAY_STATE_TIME.test(text)) return undefined;
	const prose = proseOnly(text);
	const found = statedTimesIn(prose);
	return latestOf(found.filter((time) => isOfFact(prose, time, saying)).map(onCalendar), today);
}

/** Of the times that have begun by `today`, the one whose last day is latest, the first of equals; `undefined` where there is none. */
export function latestOf(times: readonly (FactTime | undefined)[], today: CalendarDay): FactTime | undefined {
	let latest: FactTime | undefined;
	for (const time of times) {
		if (time === undefined || time.first > today) continue;
		if (latest === undefined || time.last > latest.last) latest = time;
	}
	return latest;
}

/** A stated time on the calendar; `undefined` where it is expected, or says no year. */
export function onCalendar({ time }: Pick<FoundTime, 'time'>): FactTime | undefined {
	const { text, days, estimate } = time;
	return days === undefined || estimate ? undefined : { text, ...days };
}

function isOfFact(text: string, found: FoundTime, saying: Saying): boolean {
	const before = text.slice(Math.max(0, found.from - REACH), found.from);
	const after = text.slice(found.to, found.to + REACH);
	if (isTenure(found) || NO_TIME_OF_FACT_BEFORE.test(before) || NO_TIME_OF_FACT_AFTER.test(after)) return false;
	if (AS_OF.test(before)) return true;
	const clause = clauseBetween(before, after);
	const isInBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
	const counts = found.time.kind === 'span' || isInBrackets || (!isBareYear(found) && OPENING_FIGURE.test(clause));
	if (!counts || saying === 'figure') return counts;
	return FIGURE.test(clause) && !saysEvent(clause) && (saying === 'value' || !isBareYear(found));
}

/** Characters on either side of a time that are searched for what it is the time of: a sentence, no more. */
const REACH = 200;

/** `2018-2024`: how long something went on. */
function isTenure({ time }: FoundTime): boolean {
	return time.kind === 'calendar' && /^\d{4}-\d{4}$/.test(time.text);
}

function isBareYear({ time }: FoundTime): boolean {
	return /^\d{4}$/.test(time.text);
}

/** The words around a time, from one semicolon or dot (`·`) to the next, without other times. */
function clauseBetween(before: string, after: string): string {
	const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf('·')) + 1;
	const [rest = ''] = after.split(/[;·]/, 1);
	const clause = `${before.slice(start)} ${rest}`;
	return statedTimesIn(clause).reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, clause);
}

/** Whether words speak of something that happened once, whose date never goes out of date. */
export function saysEvent(words: string): boolean {
	return EVENT.test(words);
}

/** Quickly passes over most texts: every time on the calendar has a digit. */
const MAY_STATE_TIME = /\d/;
const AS_OF = /\bas\s(?:of|at)\s(?:the\send\sof\s|late\s|early\s|mid[\s-])?$/i;
const NO_TIME_WORDS = [
	'since', 'until', 'till', 'through', 'thru', 'from', 'before', 'after', 'by', 'between', 'pre', 'post', 'vs\\.?', 'versus', 'to',
	'first', 'due', 'expires?', 'matur(?:es|ing|ity)',
];
const NO_TIME_OF_FACT_BEFORE = new RegExp(`(?:^|[\\s,(])(?:${NO_TIME_WORDS.join('|')})[\\s-]{1,3}$|[-–—→]\\s?$`, 'i');
const NO_TIME_OF_FACT_AFTER = /^\s?[-–—→+]/;
/** A number that is not part of a word, as `V4` and `B2B` are. */
const FIGURE = /(?:^|[^\p{L}\d])\d/u;
const OPENING_FIGURE = /^[\s*_~≈<>+(-]*(?:[A-Z]{0,3}[$€£¥₹₩]|[A-Z]{3}\s?)?\d/;
const EVENTS = [
	'acqui(?:re|red|rer|rers|res|ring|sition|sitions)', 'bought', 'buy', 'buyer', 'buyout', 'takeover', 'lbo', 'bid',
	'tender', 'sold', 'sell', 'sells', 'sale', 'divest(?:ed|iture)', 'merge[drs]?', 'merger', 'merging', 'spun',
	'spin-?(?:off|out)', 'carved', 'demerge[dr]', 'found(?:ed|er|ers|ing)', 'established', 'created', 'born', 'died',
	'launch(?:ed|es)?', 'opened', 'opening', 'closed', 'closing', 'signed', 'announced', 'approved', 'cancelled',
	'blocked', 'released?', 'ipo', 'listed', 'listing', 'delisted', 'raised?', 'raising', 'round', 'series [a-h]',
	'seed', 'seeded', 'invest(?:ed|ment|ments|or|ors)', 'led', 'backed', 'backer', 'funded', 'joined', 'left',
	'departed', 'appointed', 'elected', 'resigned', 'retired', 'fired', 'bankrupt(?:cy)?', 'collapsed?', 'fined?',
	'settle[ds]?', 'settlement', 'sued', 'lawsuit', 'ruling', 'verdict', 'award(?:ed)?', 'won', 'win', 'deal', 'deals',
	'contract', 'agreement', 'mou', 'commitment', 'facility', 'placement', 'purchase', 'ordered', 'offering', 'issued',
	'issuance', 'entry', 'upgraded', 'downgraded', 'partnership', 'jv', 'event', 'debut', 'former', 'prior', 'peak',
	'record', 'all-time', 'ath', 'first', 'notable', 'phd', 'mba', 'ba', 'bs', 'ms',
];
const EVENT = new RegExp(`(?:^|[^\\p{L}\\d])(?:${EVENTS.join('|')})(?![\\p{L}\\d])`, 'iu');
