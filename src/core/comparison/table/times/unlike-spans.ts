/** In words, which spans figures are of that their column is not compared over. */

import type { Span } from '../../../figures/times/span';
import { listed } from '../../../wording';
import { COMPARED_SPANS, spanOfPeriod } from './column-span';

/** A figure that its column is not compared over: whose it is, and the period it states. */
interface UnlikeFigure {
	readonly name: string;
	readonly period: string | undefined;
}

/** The most actors that are named; others are counted. */
const MOST_NAMED = 4;

/** `Not like for like: Samsung is a single quarter.`; no sentence for no figures. */
export function sentencesOnUnlike(figures: readonly UnlikeFigure[]): string[] {
	const parts = [...COMPARED_SPANS, 'other' as const, 'unstated' as const].flatMap((span) => {
		const names = figures.filter(({ period }) => unlikeSpan(period) === span).map(({ name }) => name);
		const [one, many] = SPAN_WORDS[span];
		return names.length === 0 ? [] : [`${listed(names, MOST_NAMED)} ${names.length === 1 ? `is ${one}` : `are ${many}`}`];
	});
	return parts.length === 0 ? [] : [`Not like for like: ${parts.join('; ')}.`];
}

/** What a figure of this period is: `a single quarter`. */
export function spanWords(period: string | undefined): string {
	return SPAN_WORDS[unlikeSpan(period)][0];
}

/** Beside quarters, a figure that states no period is no year that anybody has written. */
function unlikeSpan(period: string | undefined): Span | 'unstated' {
	return period === undefined ? 'unstated' : spanOfPeriod(period);
}

const SPAN_WORDS: Readonly<Record<Span | 'unstated', readonly [one: string, many: string]>> = {
	'year': ['a whole year', 'whole years'],
	'trailing': ['a trailing year', 'trailing years'],
	'year to date': ['year to date', 'year to date'],
	'half': ['a half year', 'half years'],
	'quarter': ['a single quarter', 'single quarters'],
	'month': ['a single month', 'single months'],
	'other': ['of another length', 'of other lengths'],
	'unstated': ['without a period', 'without a period'],
};
