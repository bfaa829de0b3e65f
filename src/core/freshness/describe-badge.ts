/** How fresh a note is, in the fewest characters: what stands beside its Updated mark. */

import { describeFreshness } from './describe';
import type { Freshness } from './freshness';

/** A badge: its shape and text are seen, its sentence is the tooltip. */
export interface BadgeWords {
	readonly state: Freshness['state'];
	/** Tells the states apart without colour: that of `describeFreshness`. */
	readonly shape: string;
	/** The age: `83 d`, `today`; `83+ d` counted from a month, `future` and `unreadable` for a date to correct. */
	readonly text: string;
	/** `Stale · updated Jan 1, 2026 · 326 days ago (limit 180)`. */
	readonly sentence: string;
}

/** The badge for a note, for people of `locale` (a BCP 47 tag); `undefined` for a note without a mark. */
export function describeBadge(freshness: Freshness, locale: string): BadgeWords | undefined {
	const { state } = freshness;
	if (state === 'undated') return undefined;
	const { shape, sentence } = describeFreshness(freshness, locale);
	return { state, shape, text: 'age' in freshness ? ageText(freshness, locale) : state, sentence };
}

function ageText({ updated, age }: Extract<Freshness, { age: number }>, locale: string): string {
	const isMonth = updated.precision === 'month';
	if (age === 0) return isMonth ? 'this month' : 'today';
	return `${new Intl.NumberFormat(locale).format(age)}${isMonth ? '+' : ''} d`;
}
