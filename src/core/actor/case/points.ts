/** Makes bull and bear points of what stands under a label: list items, paragraphs, rows and cells. */

import { textOf, type Item, type Outline, type Paragraph, type Table } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import type { CaseDetail, CasePoint } from '../note/actor-note';
import { isPlaceholder, itemLine, itemText, nestedItems, paragraphText } from '../note/text';
import type { Conventions } from '../words/conventions';
import type { Label, Side } from './labels';

/** A point with the side it is on. */
export interface SidedPoint {
	readonly side: Side;
	readonly point: CasePoint;
	/** Whether it stands under a label that may be a name (see `Label`). */
	readonly isDashed?: true;
}

/** Makes points of the blocks of one note. */
export class PointReader {
	constructor(
		private readonly outline: Outline,
		private readonly conventions: Conventions,
	) {}

	/** A paragraph as one point. */
	ofParagraph(paragraph: Paragraph, label: Label): SidedPoint[] {
		return this.ofText(label, paragraphText(this.outline, paragraph, this.conventions), paragraph.line);
	}

	/** A point for each item, those nested in it as its details. */
	ofItems(items: readonly Item[], label: Label): SidedPoint[] {
		return items.flatMap((item) => {
			const children = nestedItems(item).map((nested) => this.detailOf(nested)).filter(({ text }) => !isPlaceholder(text));
			const { text, line } = this.detailOf(item);
			return this.ofText(label, text, line, children);
		});
	}

	/** A point for each row below the header, its cells joined with a dash. A first column of numbers is left out. */
	ofRows(table: Table, label: Label): SidedPoint[] {
		const rows = table.rows.slice(1).map((row) => ({ line: row.line, cells: splitRow(textOf(this.outline, row)) }));
		const from = isNumbered(rows.map(({ cells }) => cells)) ? 1 : 0;
		return rows.flatMap(({ line, cells }) => this.ofText(label, cells.slice(from).filter((cell) => cell !== '').join(' — '), line));
	}

	/** A point for each line of a cell: a cell may list several. */
	ofCell(cell: string, line: number, label: Label): SidedPoint[] {
		const lines = cell.split(/<br\s*\/?>/i).map((text) => text.replace(/^\s*[-•]\s+/, ''));
		return lines.flatMap((text) => this.ofText(label, text, line));
	}

	/** A text as a point; none where it is what a template leaves to be filled in. */
	ofText(label: Label, text: string, line: number, children: CasePoint['children'] = []): SidedPoint[] {
		const trimmed = text.trim();
		if (isPlaceholder(trimmed)) return [];
		const point = { text: trimmed, label: label.words, line, children };
		return [{ side: label.side, point, ...(label.isDashed && { isDashed: label.isDashed }) }];
	}

	private detailOf(item: Item): CaseDetail {
		return { text: itemText(this.outline, item, this.conventions), line: itemLine(item) };
	}
}

/** Whether the first cell of every row of a table is the row's number and nothing else. */
export function isNumbered(rows: readonly (readonly string[])[]): boolean {
	return rows.length > 0 && rows.every((cells) => cells.length > 1 && NUMBER.test(cells[0] ?? ''));
}

const NUMBER = /^[\W_]{0,3}[A-Z]?\d{1,3}[\W_]{0,3}$/;
