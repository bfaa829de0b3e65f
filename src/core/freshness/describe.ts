/** Words and a shape for a freshness: the card, the editor and lists say the same, and never by colour alone. */

import { addDays, formatDate, lastDay, type CalendarDate } from '../calendar-date';
import type { DatedMark } from '../actor/dates/updated-mark';
import { counted, number } from '../wording';
import type { DatedFreshness, Freshness, FreshnessState, JudgedFreshness } from './freshness';
import { describeDue } from './limit/stated-due';

/** A freshness in words. Joined, its parts are one sentence: `Overdue · updated 326 days ago (Jan 1), due after 180`. */
export interface FreshnessDescription {
	/** Tells the states apart without colour: circles for judged dates, a broken one for none, a diamond for one to correct. */
	readonly shape: string;
	/** The state by name, as in `STATE_NAMES`. */
	readonly word: string;
	/** Age, date and limit: `updated 326 days ago (Jan 1), due after 180`. For a date to correct that date alone; empty without a date. */
	readonly reason: string;
	/** What the author can do about a date that cannot be used; empty otherwise. */
	readonly remedy: string;
	/** The latest date that a note without a date of its own mentions, labelled as that. Empty otherwise. */
	readonly hint: string;
	/** Word, reason and hint on one line, for labels, tooltips and lists. */
	readonly sentence: string;
}

/** The shape of each state. */
export const SHAPES: Readonly<Record<FreshnessState, string>> = {
	stale: '●',
	'due soon': '◐',
	fresh: '○',
	undated: '◌',
	future: '◇',
	unreadable: '◇',
};

/** The states by name, wherever one is named on screen or in a report. */
export const STATE_NAMES: Readonly<Record<FreshnessState, string>> = {
	stale: 'Overdue',
	'due soon': 'Due soon',
	fresh: 'Fresh',
	undated: 'No date',
	future: 'Date in the future',
	unreadable: 'Unreadable date',
};

/**
 * Describes `freshness` for people of `locale` (a BCP 47 tag). `latestMentioned` is the latest date that
 * the text of a note without a date mentions: a hint, which is said to be one.
 */
export function describeFreshness(freshness: Freshness, locale: string, latestMentioned?: CalendarDate): FreshnessDescription {
	const { state } = freshness;
	const word = STATE_NAMES[state];
	const { reason, remedy } = reasonFor(freshness, locale);
	const hint = state === 'undated' && latestMentioned !== undefined
		? `Latest date mentioned: ${formatDate(latestMentioned, locale)}`
		: '';
	const statement = reason === '' ? word : `${word} · ${reason}`;
	return { shape: SHAPES[state], word, reason, remedy, hint, sentence: hint === '' ? statement : `${statement}. ${hint}` };
}

function reasonFor(freshness: Freshness, locale: string): Pick<FreshnessDescription, 'reason' | 'remedy'> {
	switch (freshness.state) {
		case 'undated':
			return { reason: '', remedy: '' };
		case 'future':
			return { reason: `updated ${formatDate(freshness.updated, locale)}`, remedy: 'Correct the date.' };
		case 'unreadable':
			return { reason: `"${freshness.mark.text}"`, remedy: 'Write the date alone, year first: 2026-01-31.' };
		default:
			return { reason: describeJudged(freshness, locale), remedy: '' };
	}
}

function describeJudged(freshness: JudgedFreshness, locale: string): string {
	return 'age' in freshness && freshness.due === undefined
		? `${describeUpdated(freshness, locale)}, ${describeLimit(freshness, locale)}`
		: describeOverdue(freshness, locale);
}

/** What makes a note overdue, without its limit: `updated 326 days ago (Jan 1)`, and the day it states: `due Jul 23 (stale_after)`. */
export function describeOverdue(freshness: JudgedFreshness, locale: string): string {
	if (!('age' in freshness)) return describeDue(freshness.due, locale, addDays(freshness.due.day, freshness.daysOver));
	const { updated, age, due } = freshness;
	const said = describeUpdated(freshness, locale);
	return due === undefined ? said : `${said}, ${describeDue(due, locale, addDays(lastDay(updated), age))}`;
}

/** When a note was updated: `updated 326 days ago (Jan 1)`, `updated yesterday (Dec 31, 2025)`, `updated this month (Nov 2026)`. */
function describeUpdated({ updated, age }: Pick<DatedFreshness, 'updated' | 'age'>, locale: string): string {
	// Only its year matters: a day of the current year is written without it.
	const today = addDays(lastDay(updated), age);
	return `updated ${describeAge(updated, age, locale)} (${formatDate(updated, locale, today)})`;
}

/** `due after 180`, `due after 60 (limit from #hyperscaler)`. */
function describeLimit({ limit, limitFrom, updated, age }: DatedFreshness, locale: string): string {
	const from = limitFrom === undefined ? '' : ` (limit from ${limitFrom})`;
	if (limit === null) return `never overdue${from}`;
	return `due after ${isToldInDays(updated, age) ? number(limit, locale) : counted(limit, 'day', locale)}${from}`;
}

/** An age in words: `today`, `yesterday`, `326 days ago`. Of a month only the least age is known: `at least 12 days ago`. */
export function describeAge(updated: Pick<DatedMark, 'precision'>, age: number, locale: string): string {
	const isMonth = updated.precision === 'month';
	if (isToldInDays(updated, age)) return `${isMonth ? 'at least ' : ''}${counted(age, 'day', locale)} ago`;
	if (isMonth) return 'this month';
	return age === 0 ? 'today' : 'yesterday';
}

/** Whether an age is a number of days and not a word. */
function isToldInDays({ precision }: Pick<DatedMark, 'precision'>, age: number): boolean {
	return age > (precision === 'month' ? 0 : 1);
}
