/** What of a cell is its figure, and where the decimals of that begin, so that figures stand one below the other. */

import type { ComparedCell } from '../../../core/comparison/table/table';
import type { Figure } from '../../../core/figures/values/value';
import { plainText } from '../../../core/markdown/inline';
import type { FigureRoom, GridFigure } from '../grid/model';

/**
 * The figure that an author's text begins with, and what else the author wrote: `**~$4.5T**` and ` (Dec 2025)`. `undefined`
 * where the text is not so made, or says a range: then it is shown as one.
 */
export function figureParts(text: string, { amount, range }: Pick<Figure, 'amount' | 'range'>): GridFigure | undefined {
	if (amount === undefined || range !== undefined) return undefined;
	const [, bold, behind = ''] = BOLD.exec(text) ?? [];
	const [, figure = '', rest = ''] = bold === undefined ? (UP_TO_REST.exec(text) ?? []) : ['', bold, behind];
	if (figure.length > LONGEST || plainText(figure) !== figure) return undefined;
	const [, digits = '', after = ''] = DIGITS.exec(figure) ?? [];
	if (digits === '' || /\d/.test(after) || significant(digits) !== significant(inDigits(amount))) return undefined;
	return { text: bold === undefined ? figure : `**${figure}**`, fraction: digits.slice(decimalPoint(digits, amount)) + after, rest };
}

/** The same of a figure that we printed ourselves. */
export function printedFigure(text: string): GridFigure {
	const [, digits = '', after = ''] = DIGITS.exec(text) ?? [];
	const point = digits.indexOf('.');
	return { text, fraction: (point < 0 ? '' : digits.slice(point)) + after, rest: '' };
}

/** The room that the figures of a column take behind their whole numbers, and what is behind them; `undefined` where none has a figure. */
export function figureRoom(cells: readonly (ComparedCell | null)[]): FigureRoom | undefined {
	const figures = cells.flatMap((cell) => (cell === null ? [] : figureOf(cell) ?? []));
	if (figures.length === 0) return undefined;
	const fractions = figures.map(({ fraction }) => fraction);
	const widest = fractions.reduce((one, other) => (roughWidth(other) > roughWidth(one) ? other : one));
	return { fraction: widest, rest: Math.min(MOST_REST, figures.reduce((most, { rest }) => Math.max(most, rest.trim().length), 0)) };
}

/** The same of a cell, remembered: rows come into sight again and again. */
export function figureOf(cell: ComparedCell): GridFigure | undefined {
	const known = KNOWN.get(cell) ?? { figure: figureParts(cell.value, cell.parsed) };
	KNOWN.set(cell, known);
	return known.figure;
}

const KNOWN = new WeakMap<ComparedCell, { readonly figure: GridFigure | undefined }>();

/** More characters behind a figure are cut until the cell has the focus. */
const MOST_REST = 14;

/** Longer figures are sentences. */
const LONGEST = 24;

/** A text that begins in bold. */
const BOLD = /^\*\*([^*]+)\*\*(.*)$/s;

/** A figure, and what an author adds to it: in brackets, behind a comma, a semicolon or a dash. */
const UP_TO_REST = /^(.*?)((?: \(|[,;] | [—–-] ).*)?$/s;

/** The first digits with what groups them, and what is behind them. */
const DIGITS = /^\D*(\d(?:[\d.,'’\u00A0\u202F]*\d)?)(.*)$/s;

/** An amount in digits, without what binary fractions leave behind. */
function inDigits(amount: number): string {
	return Math.abs(amount).toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 12 });
}

/** The digits that count, without zeros at either end: `19` and `19.00` have the same. */
function significant(digits: string): string {
	return digits.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
}

/** Where decimals begin: at the last point or comma, unless it groups thousands. The end of the digits where there are none. */
function decimalPoint(digits: string, amount: number): number {
	const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
	if (at < 0 || digits.indexOf(digits.charAt(at)) !== at) return digits.length;
	const isGroup = digits.length - at === 4 && Math.abs(amount) >= 1000;
	return isGroup ? digits.length : at;
}

/** Enough to tell which of two texts is wider. */
function roughWidth(text: string): number {
	return Array.from(text).reduce((width, char) => width + (/[.,' ]/.test(char) ? 0.5 : /[MW%]/.test(char) ? 1.6 : 1.1), 0);
}
