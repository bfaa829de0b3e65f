/** The time that a figure or statement is of, among the times that its text states. */

import { statedTimesIn, type FoundTime, type StatedTime } from '../../figures/times/period';
import { proseOnly } from '../../markdown/inline';
import type { CalendarDay } from '../../calendar-date';
import { AS_OF_ENDINGS, AS_OF_WORDS, NO_TIME_BEFORE, NO_TIME_ENDINGS, OTHER_FIGURE_BEFORE } from './words/in-languages';
import { blanked, isOneWithin, wordsIn, type FoundWords, type Stretch } from './words/events';
import { saysForecast } from './words/names';

/** A time that lies on the calendar: trailing periods and quarters without a year do not. */
export interface FactTime {
	/** Canonical, as in `StatedTime`: `Q3 2025`, `FY2024`, `2026-02`. */
	readonly text: string;
	readonly first: CalendarDay;
	readonly last: CalendarDay;
	/** Set for a fiscal year, or a part of one, that is taken as the calendar's: nothing says when it ends. */
	readonly isTakenAsCalendar?: true;
	/** Set where nothing says when it ended but the date of the note that tells it: at the latest on the last day. */
	readonly isEndAtLatest?: true;
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
	return timesTold(text, saying, today).time;
}

/** What a text states of its time, of times that have begun. */
export interface TimesTold {
	/** See `timeOfFact`. */
	readonly time: FactTime | undefined;
	/** The latest time for which what it says is expected, of times to come too: `$5B (2025E)`. */
	readonly expected: FactTime | undefined;
}

/** The latest time that a text states for what it says, and the latest for which that was expected. */
export function timesTold(text: string, saying: Saying, today: CalendarDay): TimesTold {
	const times = timesOfFact(text, saying);
	const expected = lastTime(times.filter(({ time }) => time.estimate).map(({ time }) => placed(time)));
	return { time: latestOf(times.map(onCalendar), today), expected };
}

function timesOfFact(text: string, saying: Saying): PlacedTime[] {
	if (!MAY_STATE_TIME.test(text)) return [];
	const prose = proseOnly(text);
	const times = statedTimesIn(prose);
	const bare = blanked(prose, times);
	const found = times.flatMap((time) => placeOf(prose, bare, time) ?? []).filter(({ clause }) => !isAimBehind(bare, clause));
	const isOfFact = saying === 'figure' || found.every(({ isAsOf }) => isAsOf) ? () => true : saysOf(wordsIn(bare), saying);
	return found.filter(isOfFact);
}

/** Whether a clause behind another one says what is aimed at: `$253M (Oct 2025); $1B target (end of 2026)`. */
function isAimBehind(bare: string, { from, to }: Stretch): boolean {
	return SEPARATOR.test(bare.charAt(from - 1)) && saysForecast(bare.slice(from, to));
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

/** The one of these that ends last, begun or not; the first of equals. */
export function lastTime(times: readonly (FactTime | undefined)[]): FactTime | undefined {
	const isLater = (time: FactTime | undefined, last: FactTime | undefined): boolean => last === undefined || (time?.last ?? '') > last.last;
	return times.reduce<FactTime | undefined>((last, time) => (isLater(time, last) ? time : last), undefined);
}

/** A stated time on the calendar, expected or not; `undefined` where it says no year. */
export function placed({ text, days }: StatedTime): FactTime | undefined {
	return days && { text, ...days };
}

/** A stated time on the calendar; `undefined` where it is expected, or says no year. */
export function onCalendar({ time }: Pick<FoundTime, 'time'>): FactTime | undefined {
	return time.estimate ? undefined : placed(time);
}

/** A time where one counts, and the words around it. */
interface PlacedTime extends FoundTime {
	/** Whether it stands after *as of*, where it is the time of whatever is said. */
	readonly isAsOf: boolean;
	/** From one semicolon, dot (`·`) or word of a base (`, down from`) to the next. */
	readonly clause: Stretch;
}

/** The place of a time, if it is one where times count for a figure: `bare` is the text with its times blanked out. */
function placeOf(text: string, bare: string, found: FoundTime): PlacedTime | undefined {
	const after = text.slice(found.to, found.to + REACH);
	const opening = text.slice(Math.max(0, found.from - LONGEST_OPENING), found.from);
	if (isTenure(found) || NO_TIME_OF_FACT_BEFORE.test(opening) || NO_TIME_OF_FACT_AFTER.test(after)) return undefined;
	const before = text.slice(Math.max(0, found.from - REACH), found.from);
	if (OF_ANOTHER_FIGURE.test(before)) return undefined;
	const clause = clauseBetween(before, after, found);
	const isAsOf = AS_OF.test(opening) || AS_OF_AFTER.test(after);
	const isInBrackets = lastOf(before, '(（') > lastOf(before, ')）');
	const counts = isAsOf || found.time.kind === 'span' || isInBrackets || (!isBareYear(found) && opensWithFigure(bare, clause));
	return counts ? { ...found, isAsOf, clause } : undefined;
}

/** Whether a clause says something that the time in it is the time of. */
function saysOf({ figures, events }: FoundWords, saying: Saying): (placed: PlacedTime) => boolean {
	return (placed) => placed.isAsOf
		|| ((saying === 'value' || !isBareYear(placed)) && isOneWithin(figures, placed.clause) && !isOneWithin(events, placed.clause));
}

/** Characters on either side of a time that are searched for what it is the time of: a sentence, no more. */
const REACH = 200;
/** Characters of the longest words that say right before a time what it is: `as of the end of mid-`. */
const LONGEST_OPENING = 24;

/** `2018-2024`: how long something went on. */
function isTenure({ time }: FoundTime): boolean {
	return time.kind === 'calendar' && /^\d{4}-\d{4}$/.test(time.text);
}

function isBareYear({ time }: FoundTime): boolean {
	return /^\d{4}$/.test(time.text);
}

function clauseBetween(before: string, after: string, { from, to }: FoundTime): Stretch {
	const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf('·')) + 1;
	const end = after.search(/[;·]|,\s(?:up|down)\sfrom\s/i);
	return { from: from - before.length + start, to: to + (end < 0 ? after.length : end) };
}

function opensWithFigure(bare: string, { from, to }: Stretch): boolean {
	return OPENING_FIGURE.test(bare.slice(from, to));
}

/** Where the last of some characters stands; -1 where none does. */
function lastOf(text: string, characters: string): number {
	return Math.max(...Array.from(characters, (character) => text.lastIndexOf(character)));
}

const SEPARATOR = /[;·]/;
/** Quickly passes over most texts: every time on the calendar has a digit. */
const MAY_STATE_TIME = /\d/;
const AS_OF = new RegExp(
	`(?:^|[^\\p{L}])(?:as\\s(?:of|at)|${AS_OF_WORDS.apart.join('|')})\\s(?:the\\send\\sof\\s|late\\s|early\\s|mid[\\s-])?$|` +
		`(?:${AS_OF_WORDS.joined.join('|')})$`, 'iu',
);
const AS_OF_AFTER = new RegExp(`^\\s?[末말]?\\s?(?:${AS_OF_ENDINGS.join('|')})`, 'u');
const NO_TIME_WORDS = [
	'since', 'until', 'till', 'through', 'thru', 'from', 'before', 'after', 'by', 'between', 'pre', 'post', 'vs\\.?', 'versus', 'to',
	'first', 'due', 'expires?', 'matur(?:es|ing|ity)',
];
const NO_TIME_OF_FACT_BEFORE = new RegExp(
	`(?:^|[\\s,(])(?:${[...NO_TIME_WORDS, ...NO_TIME_BEFORE.apart].join('|')})[\\s-]{1,3}$|` +
		`(?:${NO_TIME_BEFORE.joined.join('|')}|[-–—→]\\s?)$`, 'iu',
);
/** What a figure is compared with, or once was, has its own time: `(up from ~7% in late 2018)`, `vs $3B (2023)`, `peak $12B in 2021`. */
const OTHER_FIGURE_WORDS = [
	'from', 'vs\\.?', 'versus', 'against', 'compared (?:to|with)', 'peak(?:ed)?', 'record', 'all-time high', 'was', 'were', 'since',
];
const OF_ANOTHER_FIGURE = new RegExp(
	`(?:(?:^|[\\s,(])(?:${[...OTHER_FIGURE_WORDS, ...OTHER_FIGURE_BEFORE.apart].join('|')})\\s|${OTHER_FIGURE_BEFORE.joined.join('|')})` +
		`(?![^,;·()]*\\b(?:19|20)\\d\\d\\b)(?:[^,;·()]|,(?=\\d{3})){0,60}\\(?$`, 'i',
);
const NO_TIME_OF_FACT_AFTER = new RegExp(`^\\s?(?:[-–—→+]|${NO_TIME_ENDINGS.join('|')})`, 'u');
const OPENING_FIGURE = /^[\s*_~≈<>+(-]*(?:[A-Z]{0,3}[$€£¥₹₩]|[A-Z]{3}\s?)?\d/;
