/** A comparison as Markdown, to stand in a note. */

import type { CalendarDay } from '../../calendar-date';
import { harmlessMarkdown } from '../../markdown/running-text/harmless';
import type { LinkToNote } from '../../markdown/write/link-to-note';
import { printTable } from '../../markdown/write/print-table';
import { sentenceOnAlternatives } from '../table/warnings';
import type { ComparedMetric, ComparisonTable } from '../table/table';
import { counted } from '../../wording';
import { printMedian } from '../table/print-figure';
import { directionFor, MEDIAN, textsOf, type Direction } from './texts';

/** What printing needs to know besides the table. */
export interface PrintOptions {
	/** Writes a link to an actor's note, in the style of the note that the table will stand in. Pipes need no escaping. */
	readonly link: LinkToNote;
	/** The day the figures were read on. */
	readonly asOf: CalendarDay;
	/** Whether the actors stand across (as columns) or down (as rows); by default `directionFor(table)`. */
	readonly actors?: Direction;
	/** Whether cells are no more than their notes have, as earlier versions printed them. */
	readonly isBare?: boolean;
}

/**
 * Prints a table and, a blank line below, a line that says how old it is:
 *
 *     | Metric | [[NVIDIA]] | [[AMD]] |
 *     | --- | --- | --- |
 *     | Market cap | ~$5.4T | — |
 *
 *     *As of 2026-11-23 · 2 actors, 1 metric*
 *     *In Revenue, not like for like: FY2025 and 2024.*
 *
 * Cells are the notes' own text, behind it the time of their figures where it has to be told; pipes are
 * escaped, line breaks turned into spaces, and what would be fetched, embedded or run is a link or text
 * (`harmlessMarkdown`). Where actors run down, medians stand in a last row. The lines below the table start
 * with no verb of editing and are no label, whatever a metric is called, so that they are never read as the
 * note's Updated mark or as points of its investment case. No line break at the end.
 */
export function printComparison(table: ComparisonTable, options: PrintOptions): string {
	const direction = options.actors ?? directionFor(table);
	const { link: actorText, isBare = false } = options;
	const [header = [], ...rows] = textsOf(table, direction, { actorText, isBare });
	const medians = direction === 'down' ? mediansOf(table.metrics) : [];
	const age = printAsOf(options.asOf, table.actors.length, table.metrics.length);
	return [printTable(header, [...rows, ...medians]), '', age, ...printNotes(table)].join('\n');
}

/** One row where any metric has a median, none otherwise. */
function mediansOf(metrics: readonly ComparedMetric[]): string[][] {
	if (metrics.every(({ median }) => median === null)) return [];
	return [[MEDIAN, ...metrics.map(printMedian)]];
}

/** The line that says how old a table is and how many actors and metrics it has. */
export function printAsOf(day: CalendarDay, actors: number, metrics: number): string {
	return `*As of ${day} · ${counted(actors, 'actor', 'en')}, ${counted(metrics, 'metric', 'en')}*`;
}

/** A line for each metric that something has to be said of. */
function printNotes({ actors, metrics }: ComparisonTable): string[] {
	const names = actors.map(({ shownName }) => shownName);
	return metrics.flatMap((metric) => {
		const sentences = [sentenceOnAlternatives(metric, names), ...metric.warnings].filter((sentence) => sentence !== undefined);
		return sentences.length === 0 ? [] : [`*${harmlessMarkdown(`In ${oneLine(metric.name)}, ${withSmallInitial(sentences.join(' '))}`)}*`];
	});
}

function oneLine(text: string): string {
	return text.replace(/[\r\n]+/g, ' ');
}

/** For the rest of a sentence. Codes such as USD stay as they are. */
function withSmallInitial(text: string): string {
	return text.replace(/^[A-Z](?=[a-z ])/, (initial) => initial.toLowerCase());
}
