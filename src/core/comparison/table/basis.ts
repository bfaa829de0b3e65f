/** What the figures of a column have in common, so that like is ranked with like and nothing is ever converted. */

import type { Basis } from './table';
import type { Measure, MetricTerm } from '../../figures/metrics/terms';
import { impliedUnits, unitKey } from '../../figures/metrics/unit-key';
import { orderOf, type Figure, type Value, type ValueKind } from '../../figures/values/value';

const RANKED_KINDS: ReadonlySet<ValueKind> = new Set<ValueKind>(['currency', 'percent', 'count', 'multiple']);

const UNRANKED_MEASURES: ReadonlySet<Measure> = new Set<Measure>(['date', 'text', 'span of prices']);

/** A metric as it is called, and what is known of it. */
interface NamedMetric {
	readonly name: string;
	readonly term: MetricTerm | undefined;
}

/** The figures of a column that compare with each other. */
interface ComparableFigures {
	/** `null` where no two figures are alike, or the metric is never ranked. */
	readonly basis: Basis | null;
	/** For each value its own figure or the first alternative that is like the others; `null` where neither is. */
	readonly figures: readonly (Figure | null)[];
}

/**
 * Finds which figures of one metric compare: those of the kind that most values are of, in the
 * currency and unit that most of these state, be it as an alternative. Of equals, what more of them
 * state first, and else what comes first.
 */
export function comparableFigures({ name, term }: NamedMetric, values: readonly (Value | null)[]): ComparableFigures {
	const none = { basis: null, figures: values.map(() => null) };
	if (isNeverRanked(term)) return none;
	const implied = impliedUnits(name, term);
	const kind = commonestKind(values);
	const groups = values.map((value) => (value === null || value.kind !== kind ? NO_GROUPS : figuresByGroup(value, implied)));
	const group = largestGroup(groups);
	if (group === undefined) return none;
	const figures = groups.map((ofValue) => ofValue.get(group) ?? null);
	const first = figures.find((figure) => figure !== null);
	return first === undefined ? none : { basis: basisOf(first, implied), figures };
}

/** Whether a metric's cells are never ranked, whatever they say. */
export function isNeverRanked(term: MetricTerm | undefined): boolean {
	return term !== undefined && UNRANKED_MEASURES.has(term.measure);
}

/** Whether it is a number of a kind that can be ranked. */
export function isFigure(figure: Figure): boolean {
	return RANKED_KINDS.has(figure.kind) && orderOf(figure) !== undefined;
}

/**
 * Whether a figure can be ranked among figures like it: not money of which nobody knows the currency, even beside
 * more of it, and no negative multiple, since less than nothing times as much is not little.
 */
function isRankable(figure: Figure): boolean {
	if (figure.kind === 'currency' && figure.currency === undefined) return false;
	return isFigure(figure) && !isNegativeMultiple(figure);
}

/** `-12x`, or a range that begins below nothing. */
export function isNegativeMultiple({ kind, amount, range }: Figure): boolean {
	return kind === 'multiple' && (range?.low ?? amount ?? 0) < 0;
}

type FiguresByGroup = ReadonlyMap<string, Figure>;

const NO_GROUPS: FiguresByGroup = new Map();

/** A value's own figure and its alternatives of the same kind, by what they are stated in. */
function figuresByGroup(value: Value, implied: ReadonlySet<string>): FiguresByGroup {
	const groups = new Map<string, Figure>();
	for (const figure of [value, ...value.alternatives]) {
		if (figure.kind !== value.kind || !isRankable(figure)) continue;
		const group = `${figure.currency ?? ''} ${unitKey(figure.unit, implied)}`;
		if (!groups.has(group)) groups.set(group, figure);
	}
	return groups;
}

function commonestKind(values: readonly (Value | null)[]): ValueKind | undefined {
	const counts = new Map<ValueKind, number>();
	for (const value of values) if (value !== null && isFigure(value)) counts.set(value.kind, (counts.get(value.kind) ?? 0) + 1);
	const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
	return commonest?.[0];
}

/** The group that most values have a figure in, if two or more have. */
function largestGroup(values: readonly FiguresByGroup[]): string | undefined {
	const counts = new Map<string, { stated: number; first: number }>();
	for (const groups of values) {
		[...groups.keys()].forEach((group, index) => {
			const { stated, first } = counts.get(group) ?? { stated: 0, first: 0 };
			counts.set(group, { stated: stated + 1, first: first + Number(index === 0) });
		});
	}
	const [largest] = [...counts].sort(([, a], [, b]) => b.stated - a.stated || b.first - a.first);
	return largest === undefined || largest[1].stated < 2 ? undefined : largest[0];
}

function basisOf({ kind, currency, unit }: Figure, implied: ReadonlySet<string>): Basis {
	return { kind, currency: currency ?? null, unit: unitKey(unit, implied) === '' ? null : unit ?? null };
}
