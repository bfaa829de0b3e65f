/** A comparison to paste into a spreadsheet: the table as it is shown. */

import type { ComparisonTable } from '../table/table';
import { delimitedRow, neutralised } from '../../csv';
import { directionFor, textsOf, type Direction } from './texts';

/**
 * Prints a table as tab-separated texts, a line each, actors by name, running as they are shown.
 * Tabs and line breaks within cells become spaces. Texts that a spreadsheet would take for a formula
 * begin with an apostrophe. No line break at the end.
 */
export function printTsv(table: ComparisonTable, actors: Direction = directionFor(table)): string {
	const rows = textsOf(table, actors, { actorText: ({ shownName }) => shownName });
	return rows.map((row) => delimitedRow(row.map((text) => neutralised(oneLine(text))), '\t')).join('\n');
}

function oneLine(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ');
}
