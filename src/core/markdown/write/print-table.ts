/** Tables as Markdown. */

import { harmlessMarkdown } from '../running-text/harmless';
import { escapeCell } from '../table-row';

/** Prints a table with a row of heads. Cells are made harmless and fit for a table. No line break at the end. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	return [heads, heads.map(() => '---'), ...rows].map(printRow).join('\n');
}

function printRow(cells: readonly string[]): string {
	return `| ${cells.map((cell) => escapeCell(harmlessMarkdown(cell))).join(' | ')} |`;
}
