import { selectActors } from '../../src/core/comparison/choose/select.ts';
import type { ActorLookup } from '../../src/core/actor/lookup/find-actor.ts';
import { tagGroups } from '../../src/core/comparison/choose/groups.ts';
import { compareActors } from '../../src/core/comparison/table/compare.ts';
import type { MetricTerms } from '../../src/core/figures/metrics/terms.ts';

/** What fits a window 1,280 pixels wide. */
const FITTING = 6;

/** The columns that a comparison of a tag's actors shows by itself. */
export interface TagColumns {
	readonly tag: string;
	readonly actors: number;
	/** Those that fit the window. */
	readonly first: readonly string[];
	readonly canRank: boolean;
	/** Of all that are shown: the mean share of actors that have a value, from 0 to 1. */
	readonly coverage: number;
}

/** The columns of the commonest tags. */
export function columnsOfTags(lookup: ActorLookup, terms: MetricTerms, count: number): TagColumns[] {
	return tagGroups(lookup.index.all()).slice(0, count).map(({ name }) => {
		const notes = selectActors({ kind: 'tag', tag: name }, lookup).actors.map(({ note }) => note);
		const { metrics } = compareActors(notes, { terms });
		const first = metrics.slice(0, FITTING);
		const shares = metrics.map(({ coverage }) => coverage / notes.length);
		return {
			tag: name,
			actors: notes.length,
			first: first.map((metric) => `${metric.name} ${metric.coverage}`),
			canRank: first.some(({ basis }) => basis !== null),
			coverage: shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1),
		};
	});
}
