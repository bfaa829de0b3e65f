/** How fresh a note is, in the fewest characters: what stands beside its Updated mark. */

import { number } from '../wording';
import { describeFreshness, STATE_NAMES } from './describe';
import type { DatedFreshness, Freshness } from './freshness';

/** A badge in words: shape and text are seen, the sentence is the tooltip. */
export interface BadgeWords {
	readonly state: Freshness['state'];
	/** Tells the states apart without colour: that of `describeFreshness`. */
	readonly shape: string;
	/** The age: `83 d`, `today`; `83+ d` for a date that is a month; `future` or `unreadable` for a date to correct; else the state. */
	readonly text: string;
	/** `Overdue · updated 326 days ago (Jan 1), due after 180`. */
	readonly sentence: string;
}

/** The badge for a note, for people of `locale` (a BCP 47 tag); `undefined` for a note without a date. */
export function describeBadge(freshness: Freshness, locale: string): BadgeWords | undefined {
	const { state } = freshness;
	if (state === 'undated') return undefined;
	const { shape, sentence } = describeFreshness(freshness, locale);
	return { state, shape, text: textOf(freshness, locale), sentence };
}

function textOf(freshness: Freshness, locale: string): string {
	if ('age' in freshness) return ageText(freshness, locale);
	return 'due' in freshness ? STATE_NAMES[freshness.state].toLowerCase() : freshness.state;
}

function ageText({ updated, age }: DatedFreshness, locale: string): string {
	const isMonth = updated.precision === 'month';
	if (age === 0) return isMonth ? 'this month' : 'today';
	return `${number(age, locale)}${isMonth ? '+' : ''} d`;
}
