/**
 * Quick stats of several actors side by side, as plain data. `compareActors` makes it.
 *
 * Nothing here is Markdown, HTML or CSV: what prints, shows or exports a comparison starts from
 * this table, which is also the command line's JSON as it stands.
 */

import type { DatedMark } from '../../actor/dates/updated-mark';
import type { Sort } from '../query/query';
import type { MetricTerms } from '../../figures/metrics/terms';
import type { Span } from '../../figures/times/span';
import type { Figure, Value, ValueKind } from '../../figures/values/value';

/** The metrics of some actors, with where each figure comes from. */
export interface ComparisonTable {
	/** In the order asked for, else in which they were given; the subject always first. */
	readonly actors: readonly ComparedActor[];
	/** The metrics that are shown, in the order asked for, else those with the best coverage first. */
	readonly metrics: readonly ComparedMetric[];
	/** The metrics that are left out, those with the best coverage first. */
	readonly omitted: readonly MetricCoverage[];
}

/** One of the actors compared. */
export interface ComparedActor {
	/** Path of its note within the vault. */
	readonly path: string;
	/** The file name of its note, without extension. */
	readonly name: string;
	/** What it is called in the table (see `shownName`). */
	readonly shownName: string;
	/** Whether the others are compared with this one. */
	readonly isSubject: boolean;
	/** The Updated mark of its note. */
	readonly updated: DatedMark | null;
}

/** A metric, and how many of the actors have a value for it. A row that the author has left empty is none. */
export interface MetricCoverage {
	/** What the metric's names have in common (`Metric.key`). */
	readonly key: string;
	/** The canonical name, or the first actor's own words. */
	readonly name: string;
	readonly coverage: number;
}

/** One metric and what each actor's note says of it. */
export interface ComparedMetric extends MetricCoverage {
	/** What the cells are compared in; `null` where they are not comparable: texts, dates, or fewer than two figures alike. */
	readonly basis: Basis | null;
	/**
	 * How long the time is that the figures which compare are measured over; of years beside trailing years, which
	 * compare, the one that most are of. `null` where the metric is measured over no time.
	 */
	readonly span: Span | null;
	/** The spans that any of the notes has a figure of, the longest first: those that can be chosen. */
	readonly spans: readonly Span[];
	/** Set where the figures are losses, which compare by their size. */
	readonly isLoss?: true;
	/** One for each of the table's actors, in their order; `null` where the note has no such row. */
	readonly cells: readonly (ComparedCell | null)[];
	/**
	 * Indexes of the actors whose figure is the best; empty where fewer than three compare, neither end is better, or another
	 * one may be: the best is an estimate or reaches no further than another, or a figure of the kind is not ranked.
	 */
	readonly best: readonly number[];
	/** Of the compared figures; `null` where they are fewer than five. */
	readonly median: number | null;
	/** Sentences on what does not compare: periods that differ, values that are not ranked. */
	readonly warnings: readonly string[];
}

/** What the figures of a column that are ranked have in common. */
export interface Basis {
	readonly kind: ValueKind;
	/** ISO 4217 code; `null` for other kinds. */
	readonly currency: string | null;
	readonly unit: string | null;
}

/** Why a cell is not ranked: what it says is no figure, or not one like those of its column. */
export type Unranked = 'text' | 'other currency' | 'unknown currency' | 'other unit' | 'other span' | 'negative multiple';

/** What one note says of one metric. */
export interface ComparedCell {
	/** The metric's name in this note, as written. */
	readonly metric: string;
	/** The value as written; may be empty. */
	readonly value: string;
	/** What the value says, with the period and estimate that the metric's name states. */
	readonly parsed: Value;
	/** The figure that is ordered and ranked, which may be an alternative; `null` where the cell does not compare with its column. */
	readonly compared: Figure | null;
	/** Why it is not ranked beside the figures of its column; absent where it is, says nothing, or nothing could be ranked. */
	readonly unranked?: Unranked;
	/**
	 * What the value is in where only a name or head says so, and of which time it is, in a few characters to show behind it
	 * (`$M FY2026`); `null` where that goes without saying.
	 */
	readonly suffix: string | null;
	/** The note the value stands in. */
	readonly path: string;
	/** The line it stands on, counted from 1; `null` where it is a property. */
	readonly line: number | null;
	/** Where the value stands, if not among the quick stats: the heading of another table as written, or `Properties`. */
	readonly from?: string;
	/** What the note says of the same metric elsewhere, of other periods first the latest. */
	readonly others: readonly OtherCell[];
}

/** A further row of a note for the same metric. */
export interface OtherCell {
	readonly metric: string;
	readonly value: string;
	readonly parsed: Value;
	readonly line: number | null;
	/** As in `ComparedCell`. */
	readonly from?: string;
}

/** What is compared, and how. */
export interface ComparisonOptions {
	/** The table of metric names. */
	readonly terms: MetricTerms;
	/**
	 * The metrics to show, in this order; by default those that most actors have. One that no actor has gives empty cells.
	 * A name may end in the span that it is compared over: `Revenue (quarter)`.
	 */
	readonly metrics?: readonly string[];
	readonly sort?: Sort;
	/** Path of the actor that the others are compared with. */
	readonly subject?: string;
	/** The most metrics shown where none are named: 12 by default, what a table on a screen can hold. */
	readonly maxMetrics?: number;
}
