/** Texts that a spreadsheet opens as the texts they are. */

/**
 * A row of cells between `delimiter`s, a cell in quotes where it holds a delimiter, a quote or a
 * line break (RFC 4180). Texts have been made harmless with `neutralised` before.
 */
export function delimitedRow(cells: readonly string[], delimiter: ',' | '\t'): string {
	return cells.map((cell) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
}

/**
 * A text with an apostrophe in front where a spreadsheet would take it for a formula, which may
 * fetch or run things: `=`, `+`, `-` and `@`, full-width ones too, and a leading tab or line break.
 * Numbers with a sign stay numbers.
 */
export function neutralised(text: string): string {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;
