import type { TextMeasure } from '../../elements/measure-text';
import { columnWidths } from './column-widths';
import type { GridModel } from './model';

/** On paper, in widths of a digit: what running text needs, which breaks between words, and the padding of a cell. */
const RUNNING_TEXT = 22;
const PAPER_PADDING = 1.5;

/**
 * The widths of a grid's columns as CSS properties: on screen in widths of a digit, on paper as shares of the page, with the
 * width of all of them in font sizes.
 */
export function widthProps(model: GridModel, { widthOf, digit }: TextMeasure): Record<string, string> {
	const isLong = model.cells === 'long';
	const { head, columns } = columnWidths(model, widthOf);
	const onPaper = [head, ...columns].map((width) => Math.min(width, isLong ? RUNNING_TEXT : width) + PAPER_PADDING);
	return {
		'--dossier-grid-shares': onPaper.map((width) => `minmax(0, ${width}fr)`).join(' '),
		'--dossier-grid-width': String(onPaper.reduce((sum, width) => sum + width, 0) * digit),
		'--dossier-grid-head': `${head}ch`,
		'--dossier-grid-columns': columns.map((width) => `minmax(min(${padded(width)}, 60cqi - 2px), ${isLong ? '1fr' : '0px'})`).join(' '),
	};
}

function padded(width: number): string {
	return `calc(${width}ch + var(--dossier-grid-padding))`;
}
