/** The columns of a comparison for which nobody has named any. */

import { metricKey } from '../../figures/metrics/key';
import type { ReadColumn } from './column';
import type { GatheredMetric } from './note-metrics';

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
 * `read` reads a column; it is asked for no more of them than could be shown.
 */
export function defaultColumns(
	covered: readonly GatheredMetric[],
	actors: number,
	most: number,
	read: ReadMetricColumn,
): GatheredMetric[] {
	const candidates = covered.filter(({ key }) => !NEVER_SHOWN.has(key));
	const isCommon = ({ coverage }: GatheredMetric): boolean => coverage > 1 && coverage >= SMALLEST_SHARE * actors;
	const count = candidates.filter(isCommon).length;
	const looked = candidates.slice(0, CANDIDATES * most);
	const common = firstByPlace(looked.filter(isCommon), most, read);
	const rare = firstByPlace(looked.filter((metric) => !isCommon(metric)), Math.max(0, ENOUGH_METRICS - count), read);
	return [...common, ...rare].sort((a, b) => a.place - b.place).slice(0, most).map(({ metric }) => metric);
}

type ReadMetricColumn = (metric: GatheredMetric) => Pick<ReadColumn, 'basis' | 'rows'>;

interface PlacedMetric {
	readonly metric: GatheredMetric;
	readonly place: number;
}

/** The first `count` by place, and by their order where places are equal; none is read behind those that have the first place. */
function firstByPlace(metrics: readonly GatheredMetric[], count: number, read: ReadMetricColumn): PlacedMetric[] {
	const placed: PlacedMetric[] = [];
	let best = 0;
	for (const metric of metrics) {
		if (best === count) break;
		// One value is ranked with nothing: most metrics are of one actor, and need not be read to know it.
		const place = metric.coverage < 2 ? LAST_PLACE : placeOf(read(metric));
		placed.push({ metric, place });
		if (place === 0) best++;
	}
	return placed.sort((a, b) => a.place - b.place).slice(0, count);
}

const LAST_PLACE = 2;

/** 0 for a column that can be ranked, the last place for one of texts or of one value, 1 for others. */
function placeOf({ basis, rows }: Pick<ReadColumn, 'basis' | 'rows'>): number {
	const stated = rows.flatMap((row) => (row === null || row.cell.value.trim() === '' ? [] : [row.cell]));
	const texts = new Set(stated.map(({ value }) => value.trim().toLowerCase()));
	if (texts.size < 2) return LAST_PLACE;
	if (basis !== null) return 0;
	return stated.every(({ parsed }) => parsed.kind === 'text' || parsed.kind === 'none') ? LAST_PLACE : 1;
}
