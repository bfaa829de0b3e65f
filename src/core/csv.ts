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
 *
 * The same within the text, behind whatever a spreadsheet may split at: some take `;` for the separator of CSV, as
 * their country does, and split inside of quotes that stand around what is between commas. There, figures with
 * words (`$5B, +12% YoY`) stay as they are: no formula without an operator, a call or a reference runs anything.
 */
export function neutralised(text: string): string {
	if (NUMBER.test(text)) return text;
	const inner = text.replace(INNER_FORMULA, (piece) => (INNER_FIGURE.test(piece) ? piece : `${piece.charAt(0)}'${piece.slice(1)}`));
	return FORMULA.test(text) ? `'${inner}` : inner;
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

/** A separator and what stands behind it up to the next one, if that is a formula. Quotes in front may be taken for those of a cell. */
const INNER_FORMULA = /[,;|\t\r\n]["\p{Zs}]*[=+\-@＝＋－＠][^,;|\t\r\n]*/gu;
const INNER_FIGURE = /^[,;|\t\r\n] *[+-]\p{Sc}?\d[\p{L}\d.% ]*$/u;
