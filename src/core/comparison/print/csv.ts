/** A comparison as data for a spreadsheet or a script: one line for each figure, with every part of it. */

import type { ComparedActor, ComparedCell, ComparedMetric, ComparisonTable, OtherCell } from '../table/table';
import { csvFile, type CsvField } from '../../csv';
import { orderIn } from '../table/ranking';
import type { Figure, Value } from '../../figures/values/value';

/** What is read off a line of the table. */
interface Line {
	readonly actor: ComparedActor;
	readonly metric: ComparedMetric;
	readonly cell: OtherCell;
	/** The figure that it is ranked by; `null` for what is not. */
	readonly compared: Figure | null;
	/** What is shown behind its text; `null` for nothing. */
	readonly suffix: string | null;
}

/** The columns. A part that the note does not state is empty; amounts are plain numbers in whole units. */
const COLUMNS: readonly (readonly [name: string, read: (line: Line) => CsvField])[] = [
	['Actor', ({ actor }) => actor.shownName],
	['Metric', ({ metric }) => metric.name],
	['Text', ({ cell }) => cell.value],
	['Kind', ({ cell }) => cell.parsed.kind],
	['Amount', ({ cell }) => cell.parsed.amount],
	['Low', ({ cell }) => cell.parsed.range?.low],
	['High', ({ cell }) => cell.parsed.range?.high],
	['Currency', ({ cell }) => cell.parsed.currency],
	['Unit', ({ cell }) => unitOf(cell.parsed)],
	['Period', ({ cell }) => cell.parsed.period],
	['As of', ({ cell }) => cell.parsed.asOf],
	['Date', ({ cell }) => cell.parsed.date],
	['Estimate', ({ cell }) => yesIf(cell.parsed.estimate)],
	['Approximate', ({ cell }) => yesIf(cell.parsed.approximate)],
	['Bound', ({ cell }) => cell.parsed.bound],
	['Compared', ({ metric, compared }) => (compared === null ? undefined : orderIn(compared, metric.isLoss))],
	['Compared in', ({ metric, compared }) => (compared === null ? undefined : compared.currency ?? metric.basis?.unit)],
	['Source path', ({ actor }) => actor.path],
	['Line', ({ cell }) => cell.line],
	['Suffix', ({ suffix }) => suffix],
	['From', ({ cell }) => cell.from],
	['Label', ({ cell }) => cell.metric],
	['Note updated', ({ actor }) => actor.updated?.date],
];

/**
 * Prints a table as CSV (see `csvFile`). Actors follow each other as in the table, each with its
 * metrics in their order. What a note says of a metric for other periods follows what is compared of
 * it; `Compared` and `Compared in` are empty where a figure is not ranked. `Suffix` is what the table shows behind `Text`, `From`
 * where a figure stands that is no quick stat, `Label` what its note calls the metric, `Note updated` the day or
 * month of the note's Updated mark.
 */
export function printCsv(table: ComparisonTable): string {
	return csvFile([COLUMNS.map(([name]) => name), ...linesOf(table).map((line) => COLUMNS.map(([, read]) => read(line)))]);
}

function linesOf({ actors, metrics }: ComparisonTable): Line[] {
	return actors.flatMap((actor, index) => metrics.flatMap((metric) => linesOfCell(actor, metric, metric.cells[index] ?? null)));
}

function linesOfCell(actor: ComparedActor, metric: ComparedMetric, cell: ComparedCell | null): Line[] {
	if (cell === null) return [];
	const others = cell.others.map((other): Line => ({ actor, metric, cell: other, compared: null, suffix: null }));
	return [{ actor, metric, cell, compared: cell.compared, suffix: cell.suffix }, ...others];
}

function unitOf({ kind, unit }: Value): string | undefined {
	if (kind === 'percent') return '%';
	return kind === 'multiple' ? 'x' : unit;
}

function yesIf(flag: true | undefined): string | undefined {
	return flag && 'yes';
}
