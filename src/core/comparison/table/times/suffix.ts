/** What stands behind the figures of a column to tell of which time they are. */

import type { CalendarDate } from '../../../calendar-date';
import type { TimesOfFigure } from '../../../figures/values/times-of-figure';
import { SCALE_PATTERN } from './scale';
import { isWholeYear, spanOfPeriod } from './column-span';
import { dayOfFigure, dayOfNote, distantEnds } from './dates';
import { printTime } from './print-time';

/** A cell with a figure. */
export interface TimedCell {
	/** The author's text. */
	readonly text: string;
	/** What the cell and the name of its metric say. */
	readonly time: TimesOfFigure;
	/** What the text alone says, which needs no repeating. */
	readonly inText: TimesOfFigure;
	/** When its note was updated, for a stock; `undefined` for all else. */
	readonly ofNote: CalendarDate | null | undefined;
}

/**
 * For each cell the words to show behind its text: `FY2026`, `Q1 2026`, `2025E`, `Nov 2025`, `TTM Sep 2025`,
 * `est.`; `null` for none. They stand in all cells of a column where the times of its figures differ, or
 * one is no plain actual year, or stocks are of days far apart, by the dates of their notes if need be.
 * What an author's text says is not said again.
 */
export function suffixesOf(cells: readonly (TimedCell | null)[]): (string | null)[] {
	const timed = cells.filter((cell) => cell !== null);
	const isDistant = distantEnds(timed.map(({ time, ofNote }) => dayOfFigure(time, ofNote))) !== undefined;
	const isTold = isDistant || timed.some(isUnexpected) || new Set(timed.map(({ time }) => keyOf(time))).size > 1;
	return cells.map((cell) => (cell === null || !isTold ? null : suffixOf(cell, isDistant)));
}

/** Whether a text may be what stands behind a figure: what it is in, a suffix that `suffixesOf` gave it, or one after the other. */
export function mayBeSuffix(text: string): boolean {
	const time = text.replace(SCALE, '');
	return (text !== '' && time === '') || time === 'est.' || SUFFIX.test(time);
}

const SCALE = new RegExp(`^${SCALE_PATTERN}(?: |$)`);

const MONTH_OR_YEAR = '(?:[A-Z][a-z]{2} )?\\d{4}';
const WITHOUT_END = '(?:[QH][1-4]|[TN]TM|YTD)';
const WITH_END = '(?:FY|[QH][1-4] (?:FY)?|9M |YTD )?\\d{4}(?:-\\d{4}|s)?E?';
const SUFFIX = new RegExp(`^(?:${WITH_END}|${MONTH_OR_YEAR}E?|${WITHOUT_END}(?: ${MONTH_OR_YEAR}E?)?)(?: est\\.)?$`);

function suffixOf({ text, time, inText, ofNote }: TimedCell, isDistant: boolean): string | null {
	const unsaid: TimesOfFigure = {
		...(inText.period === undefined && time.period !== undefined && { period: time.period }),
		...(inText.asOf === undefined && time.asOf !== undefined && { asOf: time.asOf }),
		...(inText.estimate === undefined && time.estimate !== undefined && { estimate: time.estimate }),
	};
	const hasDay = time.asOf !== undefined || time.period !== undefined;
	const words = isDistant && !hasDay && ofNote ? withMark(dayOfNote(ofNote).text, unsaid.estimate) : wordsFor(unsaid);
	return words === '' || text.toLowerCase().includes(words.toLowerCase()) ? null : words;
}

/** A trailing period needs its end, which those that name their year have. */
function wordsFor({ period, asOf, estimate }: TimesOfFigure): string {
	const needsEnd = period === undefined || !/\d{4}/.test(period);
	const times = [period, needsEnd ? asOf : undefined].filter((time) => time !== undefined);
	return withMark(times.map(printTime).join(' '), period === 'NTM' ? undefined : estimate);
}

function withMark(words: string, estimate: true | undefined): string {
	if (estimate === undefined) return words;
	if (words === '') return 'est.';
	return /^(?:FY|[QH]\d |[\d-]+$)/.test(words) && /\d$/.test(words) ? `${words}E` : `${words} est.`;
}

/** A fiscal year and the calendar year of that number count as one period. */
function keyOf({ period = '', asOf = '', estimate }: TimesOfFigure): string {
	return [period.replace(/^FY/, ''), asOf, estimate].join('|');
}

/** Whether a reader who is told nothing would take the figure for something else: an actual one of a whole year, or of now. */
function isUnexpected({ time: { period, estimate } }: TimedCell): boolean {
	return estimate === true || !isWholeYear(spanOfPeriod(period));
}
