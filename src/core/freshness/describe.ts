/** Words and a shape for a freshness: the card, the editor and lists say the same, and never by colour alone. */

import { formatDate, type CalendarDate } from '../calendar-date';
import type { DatedMark } from '../actor/dates/updated-mark';
import type { Freshness, FreshnessState } from './freshness';

/** A freshness in words. Joined, its parts are one sentence: `Stale · updated Jan 1, 2026 · 326 days ago (limit 180)`. */
export interface FreshnessDescription {
	/** Tells the states apart without colour: circles for judged dates, a broken one for none, a diamond for one to correct. */
	readonly shape: string;
	/** The judgement: `Stale`; for a note without a usable date the whole statement. */
	readonly word: string;
	/** What the judgement rests on: `updated Jan 1, 2026 · 326 days ago (limit 180)`, `… (limit 60 days, from #hyperscaler)`. Empty where there is nothing to add. */
	readonly reason: string;
	/** What the author can do about a date that cannot be used; empty otherwise. */
	readonly remedy: string;
	/** The latest date that an undated note mentions, labelled as that: no date of the note. Empty otherwise. */
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

/**
 * Describes `freshness` for people of `locale` (a BCP 47 tag). `latestMentioned` is the latest date that
 * the text of an undated note mentions: a hint, which is said to be one.
 */
export function describeFreshness(freshness: Freshness, locale: string, latestMentioned?: CalendarDate): FreshnessDescription {
	const { word, reason = '', remedy = '' } = wordsFor(freshness, locale);
	const hint = freshness.state === 'undated' && latestMentioned !== undefined ? `Latest date mentioned: ${formatDate(latestMentioned, locale)}` : '';
	const statement = reason === '' ? word : `${word} · ${reason}`;
	return { shape: SHAPES[freshness.state], word, reason, remedy, hint, sentence: hint === '' ? statement : `${statement}. ${hint}` };
}

type Judged = Extract<Freshness, { age: number }>;

interface Words {
	readonly word: string;
	readonly reason?: string;
	readonly remedy?: string;
}

function wordsFor(freshness: Freshness, locale: string): Words {
	switch (freshness.state) {
		case 'stale':
			return { word: 'Stale', reason: reasonFor(freshness, locale) };
		case 'due soon':
			return { word: 'Due soon', reason: reasonFor(freshness, locale) };
		case 'fresh':
			return { word: 'Fresh', reason: reasonFor(freshness, locale) };
		case 'undated':
			return { word: 'No update date' };
		case 'future':
			return { word: `Updated date is in the future (${freshness.updated.date})`, remedy: 'Correct the date.' };
		case 'unreadable':
			return {
				word: `Updated date cannot be read: “${freshness.mark.text}”`,
				remedy: 'Write it year first: 2026-01-31.',
			};
	}
}

function reasonFor(judged: Judged, locale: string): string {
	const { updated, age } = judged;
	return `updated ${formatDate(updated, locale)} · ${describeAge(updated, age, locale)} (${describeLimit(judged, locale)})`;
}

/** Of the limit of all notes only the number is said; of another its unit too, and where it is from. */
function describeLimit({ limit, limitFrom }: Judged, locale: string): string {
	const from = limitFrom === undefined ? '' : `, from ${limitFrom}`;
	if (limit === null) return `never stale${from}`;
	const number = new Intl.NumberFormat(locale).format(limit);
	return from === '' ? `limit ${number}` : `limit ${number} ${limit === 1 ? 'day' : 'days'}${from}`;
}

/** An age in words: `today`, `yesterday`, `326 days ago`. Of a month only the least age is known: `at least 12 days ago`. */
export function describeAge(updated: Pick<DatedMark, 'precision'>, age: number, locale: string): string {
	const days = `${new Intl.NumberFormat(locale).format(age)} ${age === 1 ? 'day' : 'days'} ago`;
	if (updated.precision === 'month') return age === 0 ? 'this month' : `at least ${days}`;
	if (age === 0) return 'today';
	return age === 1 ? 'yesterday' : days;
}
