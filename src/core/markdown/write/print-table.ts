/** Tables as Markdown. */

import { escapeCell } from '../table-row';

/** Prints a table with a row of heads. Pipes within cells are escaped and line breaks turned into spaces. No line break at the end. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');
}
