/** How wide the columns of a grid are: known before anything is drawn, so that rows may come and go without columns moving. */

import { plainText } from '../../../core/markdown/inline';
import type { GridCell, GridHead, GridModel } from './model';

/** The least and the most that a column is wide, in widths of a digit. */
const LIMITS = {
	head: { least: 8, most: 22 },
	short: { least: 6, most: 26 },
	long: { least: 22, most: 42 },
} as const;

/** Rows that are looked at: a sample of a long grid tells its widths well enough. */
const SAMPLE = 200;

/** How wide a text is, in widths of a digit. */
type Measure = (text: string) => number;

/** The width of the column of row heads and of each other column, in widths of a digit (CSS `ch`), room for padding left out. */
export function columnWidths(model: GridModel, textWidth: Measure): { readonly head: number; readonly columns: readonly number[] } {
	const { rows, columns, corner, foot, cellAt } = model;
	const step = Math.max(1, Math.floor(rows.length / SAMPLE));
	const sample = Array.from({ length: Math.ceil(rows.length / step) }, (_, index) => index * step);
	const heads = [corner, ...sample.flatMap((row) => rows[row] ?? []), ...(foot === undefined ? [] : [foot.head])];
	return {
		head: within(Math.max(...heads.map((each) => rowHeadWidth(each, textWidth))), LIMITS.head),
		columns: columns.map((head, column) => {
			const cells = sample.map((row) => cellAt(row, column));
			if (foot !== undefined) cells.push(foot.cellAt(column));
			return within(Math.max(columnHeadWidth(head, textWidth), ...cells.map((cell) => cellWidth(cell, textWidth))), LIMITS[model.cells]);
		}),
	};
}

function within(width: number, { least, most }: { least: number; most: number }): number {
	return Math.min(most, Math.max(least, Math.ceil(width)));
}

/** The name of a group runs over the cells beside it. */
function rowHeadWidth(head: GridHead, textWidth: Measure): number {
	return head.isGroup === true ? 0 : textWidth(head.text) * BOLD + signsWidth(head);
}

/** The head of a column may break into lines, its longest word may not, and a choice stays beside it. */
function columnHeadWidth(head: GridHead, textWidth: Measure): number {
	const words = head.text.split(/\s+/).map((word) => textWidth(word));
	const whole = textWidth(head.text) * BOLD + signsWidth(head);
	const beside = head.choice === undefined ? 0 : whole + 3 + textWidth(head.choice.text) * SMALLER;
	return Math.max(Math.max(...words, textWidth(head.text) / 2) * BOLD + Math.max(signsWidth(head), textWidth(head.aside ?? '') - 4), beside);
}

/** Room for the arrow of a sorted column, the sign of a warning, the mark of the subject. */
function signsWidth({ sortBy, warnings = [], isSubject = false }: GridHead): number {
	return (sortBy === undefined ? 0 : 2) + (warnings.length > 0 ? 2 : 0) + (isSubject ? 1 : 0);
}

const BOLD = 1.1;

/** What stands aside is in smaller letters. */
const SMALLER = 0.9;

function cellWidth(cell: GridCell, textWidth: Measure): number {
	const { text, figure, figureRoom, suffix = '', suffixRoom = 0, aside = '', sign, points } = cell;
	if (points !== undefined) return LIMITS.long.least;
	const shown = figureRoom === undefined ? text : (figure?.text ?? text);
	const fraction = Math.max(0, textWidth(figureRoom?.fraction ?? '') - textWidth(figure?.fraction ?? ''));
	const room = figureRoom === undefined ? 0 : fraction + quietWidth(figureRoom.rest);
	const behind = quietWidth(Math.max(textWidth(suffix), suffixRoom)) + quietWidth(textWidth(aside));
	return textWidth(plainText(shown)) + room + (sign === undefined ? 0 : 2) + behind;
}

/** What stands behind a text in smaller letters, with the blank before it. */
function quietWidth(width: number): number {
	return width === 0 ? 0 : 1 + width * SMALLER;
}
