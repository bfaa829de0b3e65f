import type { ActorNote } from '../../src/core/actor/note/actor-note.ts';

/** A kind of actor, as far as this check tells them apart. */
export type RoughKind = 'company' | 'person' | 'fund' | 'country';

/** Tags that say what a note is of, whatever else stands in it. */
const BY_TAG: readonly (readonly [RoughKind, RegExp])[] = [
	['person', /^(?:person|people|individual|executive|politician|economist|billionaire|ceo|founder|journalist|banker)$/],
	['country', /^(?:country|countries|nation)$/],
	['fund', /^(?:fund|etf|index-fund)$/],
	['company', /^(?:company|publiccompany|startup)$/],
];

const BY_METRIC: readonly (readonly [RoughKind, RegExp])[] = [
	['person', /^(?:born|age|died|net worth|nationality|spouse|education|current role)$/],
	['country', /^(?:population|gdp|gdp growth|gdp per capita)$/],
	['company', /^(?:ticker|revenue|market cap|employees|valuation|ebitda|net income|headquarters)$/],
];

/**
 * What a note is of, by a judgement of this check's own: it must not agree with the plugin's by being the same.
 * `undefined` where nothing says it, or two things say different.
 */
export function roughKindOf({ tags, quickStats }: ActorNote): RoughKind | undefined {
	const byTag = BY_TAG.find(([, pattern]) => tags.some((tag) => tag.toLowerCase().split('/').some((part) => pattern.test(part))));
	if (byTag !== undefined) return byTag[0];
	const kinds = BY_METRIC.filter(([, pattern]) => quickStats.some(({ metric }) => pattern.test(metric.trim().toLowerCase())));
	return kinds.length === 1 ? kinds[0]?.[0] : undefined;
}
