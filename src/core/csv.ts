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

/** What a field of a CSV file holds: a text, a number, or nothing. */
export type CsvField = string | number | null | undefined;

/**
 * A CSV file (RFC 4180) of rows, the heads being the first: UTF-8 with a byte order mark, lines ended by
 * CRLF. Texts that a spreadsheet would take for a formula begin with an apostrophe.
 */
export function csvFile(rows: readonly (readonly CsvField[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => `${delimitedRow(row.map(printField), ',')}\r\n`).join('');
}

function printField(field: CsvField): string {
	return typeof field === 'number' ? String(field) : neutralised(field ?? '');
}

/** Helps spreadsheets to tell that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/;
