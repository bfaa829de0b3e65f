/** The columns of a comparison for which nobody has named any. */

import { metricKey } from '../../figures/metrics/key';
import type { GatheredMetric } from './note-metrics';
import type { ComparedMetric } from './table';

/**
 * Where fewer metrics than this are shared by enough of the actors, others fill up to it, so that actors with little in
 * common still give a table that says something of each.
 */
const ENOUGH_METRICS = 5;

/** A metric that fewer of the actors have leaves a column of gaps. */
const SMALLEST_SHARE = 0.3;

/** What only says what kind of thing an actor is, or where to look it up: never shown unless it is asked for. */
const NEVER_SHOWN: ReadonlySet<string> = new Set([
	'Type', 'Status', 'Sector', 'Industry', 'Category', 'Website', 'URL', 'Currency', 'Exchange', 'ISIN', 'CUSIP', 'SEDOL', 'LEI',
].map(metricKey));

/** More candidates than are shown are looked at, so that what can be ranked comes in before what is common: this many times as many. */
const CANDIDATES = 2;

/**
 * The metrics shown by themselves, at most `most`, of those of `actors` notes, which come with the best coverage first.
 *
 * Those come first that can be ranked, then dates and what else differs, then what is all text or all alike; each by
 * coverage. A metric that less than three in ten of the actors have is shown only where there would be fewer than five, what
 * can be ranked before others.
 * `compare` makes a column of a metric; it is asked for no more of them than could be shown.
 */
export function defaultColumns(
	covered: readonly GatheredMetric[],
	actors: number,
	most: number,
	compare: (metric: GatheredMetric) => ComparedMetric,
): GatheredMetric[] {
	const candidates = covered.filter(({ key }) => !NEVER_SHOWN.has(key));
	const common = candidates.filter(({ coverage }) => coverage > 1 && coverage >= SMALLEST_SHARE * actors);
	const isEnough = common.length >= ENOUGH_METRICS;
	const placed = (isEnough ? common : candidates).slice(0, CANDIDATES * most).map((metric) => {
		// One value is ranked with nothing: most metrics are of one actor, and their columns need not be made to know it.
		return { metric, place: metric.coverage < 2 ? LAST_PLACE : placeOf(compare(metric)) };
	});
	const byPlace = [...placed].sort((a, b) => a.place - b.place);
	const rare = isEnough ? [] : byPlace.filter(({ metric }) => !common.includes(metric)).slice(0, ENOUGH_METRICS - common.length);
	return byPlace.filter((one) => common.includes(one.metric) || rare.includes(one)).slice(0, most).map(({ metric }) => metric);
}

const LAST_PLACE = 2;

/** 0 for a column that can be ranked, the last place for one of texts or of one value, 1 for others. */
function placeOf({ basis, cells }: ComparedMetric): number {
	const stated = cells.flatMap((cell) => (cell === null || cell.value.trim() === '' ? [] : [cell]));
	const texts = new Set(stated.map(({ value }) => value.trim().toLowerCase()));
	if (texts.size < 2) return LAST_PLACE;
	if (basis !== null) return 0;
	return stated.every(({ parsed }) => parsed.kind === 'text' || parsed.kind === 'none') ? LAST_PLACE : 1;
}
