/** Words and a shape for a freshness: the card, the editor and lists say the same, and never by colour alone. */

import { formatDate } from '../calendar-date';
import type { DatedMark } from '../actor/actor-note';
import type { Freshness, FreshnessState } from './freshness';

/** A freshness in words. Joined, its parts are one sentence: `Stale · updated Jan 1, 2026 · 326 days ago (limit 180)`. */
export interface FreshnessDescription {
	/** Tells the states apart without colour: circles for judged dates, a broken one for none, a diamond for one to correct. */
	readonly shape: string;
	/** The judgement: `Stale`; for a note without a usable date the whole statement. */
	readonly word: string;
	/** What the judgement rests on: `updated Jan 1, 2026 · 326 days ago (limit 180)`. Empty where there is nothing to add. */
	readonly reason: string;
	/** What the author can do about a date that cannot be used; empty otherwise. */
	readonly remedy: string;
	/** Word and reason on one line, for labels, tooltips and lists. */
	readonly sentence: string;
}

const SHAPES: Readonly<Record<FreshnessState, string>> = {
	stale: '●',
	'due soon': '◐',
	fresh: '○',
	undated: '◌',
	future: '◇',
	unreadable: '◇',
};

/** Describes `freshness` for people of `locale` (a BCP 47 tag). */
export function describeFreshness(freshness: Freshness, locale: string): FreshnessDescription {
	const { word, reason = '', remedy = '' } = wordsFor(freshness, locale);
	const sentence = reason === '' ? word : `${word} · ${reason}`;
	return { shape: SHAPES[freshness.state], word, reason, remedy, sentence };
}

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

function reasonFor({ updated, age, limit }: { updated: DatedMark; age: number; limit: number }, locale: string): string {
	const limitWords = new Intl.NumberFormat(locale).format(limit);
	return `updated ${formatDate(updated, locale)} · ${describeAge(updated, age, locale)} (limit ${limitWords})`;
}

/** An age in words: `today`, `yesterday`, `326 days ago`. Of a month only the least age is known: `at least 12 days ago`. */
export function describeAge(updated: Pick<DatedMark, 'precision'>, age: number, locale: string): string {
	const days = `${new Intl.NumberFormat(locale).format(age)} ${age === 1 ? 'day' : 'days'} ago`;
	if (updated.precision === 'month') return age === 0 ? 'this month' : `at least ${days}`;
	if (age === 0) return 'today';
	return age === 1 ? 'yesterday' : days;
}
