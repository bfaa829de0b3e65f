/** A comparison as a spreadsheet calculates with it: a row for each actor, plain numbers below heads that say their unit. */

import { csvFile, delimitedRow, neutralised, type CsvField } from '../../csv';
import { orderOf, type Figure } from '../../figures/values/value';
import { isFigure } from '../table/basis';
import type { Basis, ComparedCell, ComparedMetric, ComparisonTable } from '../table/table';

/**
 * Prints a table as tab-separated texts to paste, a line each: a number in whole units of what its head says, per cent as
 * such (`71` below `Gross margin (%)`), a range as its middle, nothing for what a note does not say. What does not compare
 * with its column stays the author's text, so that nothing sums it up. No line break at the end.
 */
export function printWideTsv(table: ComparisonTable): string {
	return wideRows(table).map((row) => delimitedRow(row.map((field) => neutralised(oneLine(textOf(field)))), '\t')).join('\n');
}

/** The same as a CSV file (see `csvFile`). */
export function printWideCsv(table: ComparisonTable): string {
	return csvFile(wideRows(table).map((row) => row.map((field) => (typeof field === 'number' ? field : textOf(field)))));
}

function wideRows({ actors, metrics }: ComparisonTable): CsvField[][] {
	const columns = metrics.map((metric) => {
		const basis = basisOf(metric);
		return [headOf(metric, basis), ...metric.cells.map((cell) => fieldOf(cell, metric, basis))];
	});
	const names = ['Actor', ...actors.map(({ shownName }) => shownName)];
	return names.map((name, row) => [name, ...columns.map((column) => column[row])]);
}

/** What a column's numbers are in: its basis; where too few compare, what all of its figures are in. */
function basisOf({ basis, cells }: ComparedMetric): Basis | null {
	if (basis !== null) return basis;
	const figures = cells.flatMap((cell) => (cell !== null && isPlain(cell.parsed) ? [cell.parsed] : []));
	const [first] = figures;
	const isOne = figures.every(({ kind, currency, unit }) => kind === first?.kind && currency === first.currency && unit === first.unit);
	return first === undefined || !isOne ? null : { kind: first.kind, currency: first.currency ?? null, unit: first.unit ?? null };
}

function isPlain(figure: Figure): boolean {
	return isFigure(figure) && (figure.kind !== 'currency' || figure.currency !== undefined);
}

function headOf({ name }: ComparedMetric, basis: Basis | null): string {
	const unit = basis === null ? '' : unitOf(basis);
	return unit === '' ? name : `${name} (${unit})`;
}

function unitOf({ kind, currency, unit }: Basis): string {
	if (kind === 'percent') return '%';
	if (kind === 'multiple') return 'x';
	return [currency, unit].filter((part) => part !== null).join('/');
}

function fieldOf(cell: ComparedCell | null, metric: ComparedMetric, basis: Basis | null): CsvField {
	if (cell === null || cell.parsed.kind === 'none') return null;
	const figure = metric.basis === null && basis !== null && isPlain(cell.parsed) ? cell.parsed : cell.compared;
	const number = figure === null ? undefined : orderOf(figure);
	if (number !== undefined) return withoutNoise(number);
	const text = cell.suffix === null ? cell.value : `${cell.value} ${cell.suffix}`;
	return basis !== null && LOOKS_LIKE_A_NUMBER.test(text) ? `${text} (not ranked)` : text;
}

/** Digits and the signs that a spreadsheet takes for a part of numbers, dates and times. */
const LOOKS_LIKE_A_NUMBER = /^[\s\d.,:/%()+\-–−'’]+$/;

/** Past fifteen digits there is only what binary fractions leave behind. */
function withoutNoise(number: number): number {
	return Number(number.toPrecision(15));
}

/** Numbers without grouping and exponent. */
function textOf(field: CsvField): string {
	if (typeof field !== 'number') return field ?? '';
	return field.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

function oneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ');
}
