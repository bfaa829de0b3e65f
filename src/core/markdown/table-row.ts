/**
 * Rows of Markdown tables, by the rule that a `|` inside a wikilink never splits a cell.
 *
 * GFM splits there unless the author escapes it, and cuts the row: 78 notes of the reference vault
 * have such a link in a table.
 */

const SPACE = 32;
const PIPE = 124;
const BACKSLASH = 92;
const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;

const DELIMITER_CELL = /[ \t]*:?-+:?[ \t]*(?:\||$)/y;

/** The cells of a row, trimmed, with `\|` read as `|`. Outer pipes are optional. A text without a splitting pipe is one cell. */
export function splitRow(row: string): string[] {
	const text = row.trim();
	return text.includes('\\') || text.includes('[[') ? splitCarefully(text) : splitAtPipes(text);
}

/** The first cell of a row as far as its first `|`: cut short only where a link has one. */
export function firstCell(row: string): string {
	const from = row.startsWith('|') ? 1 : 0;
	const to = row.indexOf('|', from);
	return row.slice(from, to < 0 ? row.length : to).trim();
}

/** Nothing in the row keeps a pipe from splitting it, as in most rows. */
function splitAtPipes(text: string): string[] {
	const cells: string[] = [];
	let from = text.startsWith('|') ? 1 : 0;
	for (let to = text.indexOf('|', from); to >= 0; to = text.indexOf('|', from)) {
		cells.push(trimmed(text, from, to));
		from = to + 1;
	}
	if (from < text.length || from === 0) cells.push(trimmed(text, from, text.length));
	return cells;
}

/** A stretch of a text without the blanks around it, cut once: of `a | b` only `trim` would cut each cell twice. */
function trimmed(text: string, from: number, to: number): string {
	const start = text.charCodeAt(from) === SPACE ? from + 1 : from;
	const end = to > start && text.charCodeAt(to - 1) === SPACE ? to - 1 : to;
	return text.slice(start, end).trim();
}

function splitCarefully(text: string): string[] {
	const cells: string[] = [];
	let from = 0;
	for (let to = nextPipe(text, 0); to < text.length; to = nextPipe(text, from)) {
		// What stands before an opening pipe is no cell.
		if (to > 0) cells.push(text.slice(from, to).trim());
		from = to + 1;
	}
	if (from < text.length || from === 0) cells.push(text.slice(from).trim());
	return text.includes('\\|') ? cells.map(unescapePipes) : cells;
}

/** A backslash that another one escapes escapes no pipe. */
function unescapePipes(cell: string): string {
	return cell.replace(/\\[\\|]/g, (pair) => (pair === '\\|' ? '|' : pair));
}

/** Whether a row has a `|` that splits cells or opens the row. */
export function hasSplittingPipe(row: string): boolean {
	return row.includes('|') && nextPipe(row, 0) < row.length;
}

/** Whether a text is a delimiter row: `| --- | :-: |`. A pipe is required, so that a thematic break never is one. */
export function isDelimiterRow(text: string): boolean {
	const row = text.trim();
	let at = row.startsWith('|') ? 1 : 0;
	if (at === row.length || !row.includes('|')) return false;
	while (at < row.length) {
		DELIMITER_CELL.lastIndex = at;
		if (!DELIMITER_CELL.test(row)) return false;
		at = DELIMITER_CELL.lastIndex;
	}
	return true;
}

/**
 * A text made fit for a table cell: pipes escaped where they are not yet, line breaks turned into
 * spaces, and a link that opens but does not close escaped, which would swallow the cells after it.
 * `splitRow` gives it back with its pipes plain.
 */
export function escapeCell(text: string): string {
	const line = text.split(/[\r\n]+/).map((part) => part.trim()).filter((part) => part !== '').join(' ');
	const closed = `${line}]]`;
	return line.replace(/\\[^]|\||\[(?=\[)/g, (found, at: number) => {
		const isPipeOrOpenLink = found === '|' || (found === '[' && endOfWikilink(closed, at) >= line.length);
		return isPipeOrOpenLink ? `\\${found}` : found;
	});
}

/** Where the next pipe stands that is neither escaped nor inside a wikilink; the row's length or more where there is none. */
function nextPipe(row: string, from: number): number {
	let at = from;
	for (; at < row.length; at++) {
		const code = row.charCodeAt(at);
		if (code === PIPE) break;
		if (code === BACKSLASH) at++;
		else if (code === OPENING_BRACKET) at = endOfWikilink(row, at);
	}
	return at;
}

/** The last character of the wikilink that opens at `from`; `from` itself where none does. Stops at the next `[[`, to stay linear. */
function endOfWikilink(row: string, from: number): number {
	if (row.charCodeAt(from + 1) !== OPENING_BRACKET) return from;
	for (let at = from + 2; at + 1 < row.length; at++) {
		const code = row.charCodeAt(at);
		if (code !== OPENING_BRACKET && code !== CLOSING_BRACKET) continue;
		if (row.charCodeAt(at + 1) === code) return code === CLOSING_BRACKET ? at + 1 : from;
	}
	return from;
}
