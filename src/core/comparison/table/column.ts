/** One column of the table: what each note says of a metric, which of it compares, and what follows from that. */

import type { ActorNote } from '../../actor/note/actor-note';
import { shownName } from '../../actor/note/shown-name';
import type { Span } from '../../figures/times/span';
import type { Conventions } from '../../figures/values/conventions';
import type { Figure } from '../../figures/values/value';
import { comparableFigures, isFigure, isNeverRanked } from './basis';
import { readRows, rowThatCounts, type ChosenRow, type ReadRow } from './cell';
import type { GatheredMetric, MetricRow } from './note-metrics';
import { bestOf, medianOf } from './ranking';
import type { Basis, ComparedCell, ComparedMetric } from './table';
import { areAlike, commonestSpan, isWholeYear, spansOfNotes, spanToName } from './times/column-span';
import { suffixesOf, type TimedCell } from './times/suffix';
import { reasonsFor } from './unranked';
import { sentenceOnSources, warningsOn, type CellOwner } from './warnings';

/** A note, and its rows for the metric of a column. */
export interface NoteInColumn {
	readonly note: Pick<ActorNote, 'path' | 'name' | 'title' | 'properties' | 'updated'>;
	readonly rows: readonly MetricRow[] | undefined;
	/** What the note tells of its figures. */
	readonly conventions?: Conventions;
}

/** What of a column compares: enough to judge whether it is worth showing. */
export interface ReadColumn extends RowsOver {
	readonly metric: GatheredMetric;
	readonly notes: readonly NoteInColumn[];
	readonly basis: Basis | null;
	/** What of each note is ranked; `null` for what is not. */
	readonly figures: readonly (Figure | null)[];
}

/**
 * Reads what `notes` say of a metric. A flow is compared over the span `asked` for, else over the one that most
 * notes have: of each note the latest figure of that span counts, and a figure of another span is shown and not ranked.
 */
export function readColumn(metric: GatheredMetric, notes: readonly NoteInColumn[], asked?: Span): ReadColumn {
	const over = rowsOver(metric, notes, asked);
	const likes = over.rows.map((row, index) => (row !== null && over.isLike[index] === true ? row.cell.parsed : null));
	return { ...over, ...comparableFigures(metric, likes), metric, notes };
}

/** Compares what was read: ranks, the median, and what is said of it all. */
export function compareColumn({ metric, notes, rows, isLike, span, spans, basis, figures }: ReadColumn): ComparedMetric {
	const { key, name, coverage, term } = metric;
	const isStock = term?.measure === 'stock';
	const owners = notes.map(({ note }): CellOwner => ({ name: shownName(note), ofNote: isStock ? note.updated : undefined }));
	const reasons = isNeverRanked(term) ? [] : reasonsFor(rows.map((row) => row && row.cell.parsed), { figures, isLike, basis });
	const suffixes = suffixesOf(rows.map((row, index) => row && timedCell(row, owners[index])));
	const cells = rows.map((row, index): ComparedCell | null => row && {
		...row.cell,
		compared: figures[index] ?? null,
		...(reasons[index] !== undefined && { unranked: reasons[index] }),
		suffix: joined(row.scale, suffixes[index]),
		path: notes[index]?.note.path ?? '',
		others: row.others,
	});
	const elsewhere = sentenceOnSources(cells, owners.map((owner) => owner.name));
	const isLoss = term?.isLoss === true;
	const best = bestOf(figures, term?.better, isLoss);
	return {
		key,
		name,
		coverage,
		basis,
		span,
		spans,
		...(isLoss && { isLoss }),
		cells,
		best: isSure(best, cells, basis) ? best : [],
		median: medianOf(figures, isLoss),
		warnings: [...(isNeverRanked(term) ? [] : warningsOn(cells, basis, owners)), ...(elsewhere === undefined ? [] : [elsewhere])],
	};
}

function joined(...words: (string | null | undefined)[]): string | null {
	return words.filter((each) => each !== null && each !== undefined).join(' ') || null;
}

/** The rows of a column that count, and over which span. */
interface RowsOver {
	/** `null` for a note that has none. */
	readonly rows: readonly (ChosenRow | null)[];
	/** Whether each row compares with the others as to its span. */
	readonly isLike: readonly boolean[];
	readonly span: Span | null;
	readonly spans: readonly Span[];
}

function rowsOver({ term }: GatheredMetric, notes: readonly NoteInColumn[], asked: Span | undefined): RowsOver {
	const read = notes.map(({ rows, conventions }) => readRows(rows, conventions));
	const spansByNote = read.map((rows) => rows.filter(({ cell }) => isFigure(cell.parsed)).map(({ span }) => span));
	const isOverTime = term?.measure === 'flow' || (measuresAnything(term) && !spansByNote.flat().every(isWholeYear));
	const basis = isOverTime ? (asked ?? commonestSpan(spansByNote)) : null;
	const rows = read.map((ofNote) => rowThatCounts(ofNote, basis && { basis, asked }));
	const isLike = rows.map((row) => row === null || basis === null || areAlike(row.span, basis));
	const compared = rows.flatMap((row, index) => (row !== null && isLike[index] === true && isFigure(row.cell.parsed) ? row.span : []));
	const span = basis === null ? null : (asked ?? spanToName(basis, compared));
	return { rows, isLike, span, spans: isOverTime ? spansOfNotes(spansByNote) : [] };
}

/** Whether nothing is known of what a metric measures: then a quarter beside it tells that it runs over time. */
function measuresAnything(term: GatheredMetric['term']): boolean {
	return term === undefined || term.measure === 'other';
}

function timedCell({ cell: { value, parsed }, inText }: ReadRow, owner: CellOwner | undefined): TimedCell | null {
	return isFigure(parsed) ? { text: value, time: parsed, inText, ofNote: owner?.ofNote } : null;
}

/** Whether the best figures are actual ones, and no figure of their kind is left out of the ranking that could be better. */
function isSure(best: readonly number[], cells: readonly (ComparedCell | null)[], basis: Basis | null): boolean {
	return cells.every((cell, index) => {
		if (cell === null) return true;
		const isExpected = cell.parsed.estimate === true || cell.compared?.estimate === true;
		const mayBeBetter = cell.parsed.kind === basis?.kind && cell.unranked !== undefined && cell.unranked !== 'negative multiple';
		return !mayBeBetter && !(isExpected && best.includes(index));
	});
}
