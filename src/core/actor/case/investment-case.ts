/** Bull and bear points, wherever a label introduces them (docs/reading.md, "Bull and bear points"). */

import { textOf, type Block, type Item, type Outline, type Paragraph, type Table } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import type { CasePoint } from '../note/actor-note';
import { CaseLabels, type Label, type Side } from './labels';
import { PointReader, type SidedPoint } from './points';
import { readRisks } from './risks';
import type { Conventions } from '../words/conventions';
import { lineAt, unquoted, type WrittenLine } from '../note/text';
import { sectionExtent, type Section } from '../note/sections';
import { isFooterLine } from '../dates/text-marks';

/** Both sides of a note's investment case, each in document order. */
export interface InvestmentCase {
	readonly bull: readonly CasePoint[];
	readonly bear: readonly CasePoint[];
}

/** Reads every labelled block of points in a note; risks stand in where it has no bear points and the conventions say so. */
export function readInvestmentCase(outline: Outline, sections: readonly Section[], conventions: Conventions): InvestmentCase {
	const reader = new CaseReader(outline, conventions);
	const found = reader.readBlocks(outline.blocks);
	addAll(found, reader.readSections(sections));
	const points = withCounterpart(found);
	if (!points.some(({ side }) => side === 'bear')) addAll(points, readRisks(reader, sections));
	if (points.length === 0) return { bull: [], bear: [] };
	points.sort((a, b) => a.point.line - b.point.line);
	return { bull: sideOf(points, 'bull'), bear: sideOf(points, 'bear') };
}

/** Points without those of one side whose labels may be names, where nothing stands on the other side. */
function withCounterpart(points: SidedPoint[]): SidedPoint[] {
	const isOneSided = points.some(({ isDashed }) => isDashed) && new Set(points.map(({ side }) => side)).size === 1;
	return isOneSided ? points.filter(({ isDashed }) => isDashed !== true) : points;
}

function sideOf(points: readonly SidedPoint[], side: Side): CasePoint[] {
	return points.filter((sided) => sided.side === side).map(({ point }) => point);
}

/** A label whose text is being gathered, line by line. */
interface OpenLabel {
	readonly label: Label;
	readonly lines: WrittenLine[];
}

class CaseReader {
	readonly labels: CaseLabels;
	readonly points: PointReader;

	constructor(
		readonly outline: Outline,
		readonly conventions: Conventions,
	) {
		this.labels = new CaseLabels(outline, conventions);
		this.points = new PointReader(outline, conventions);
	}

	/** Points under labels that open a line, and of Bull and Bear tables. */
	readBlocks(blocks: readonly Block[], points: SidedPoint[] = [], inItem = false): SidedPoint[] {
		let next = 0;
		for (const block of blocks) {
			next++;
			if (block.kind === 'paragraph') {
				if (this.labels.mayOpenLabel(block, blocks[next])) this.readParagraph(block, blocks, next, inItem, points);
			} else if (block.kind === 'item' || block.kind === 'quote') this.readBlocks(block.blocks, points, block.kind === 'item');
			else if (block.kind === 'table') this.readTwoSidedTable(block, points);
		}
		return points;
	}

	/** Points under headings and callouts that are labels as a whole. `## Bear` alone may be a name: it needs its counterpart. */
	readSections(sections: readonly Section[]): SidedPoint[] {
		const labelled: { section: Section; label: Label }[] = [];
		for (const section of sections) {
			const label = this.labels.wholeLabel(section.title);
			if (label !== undefined) labelled.push({ section, label });
		}
		if (labelled.length === 0) return [];
		const headings = new Set(labelled.map(({ section }) => section.siblings[section.index]));
		return labelled.flatMap(({ section, label }) => {
			const bare = label.names && section.level > 0 && /^\w+$/.test(label.words);
			if (bare && !labelled.some((other) => other.label.side !== label.side)) return [];
			const extent = sectionExtent(section);
			const end = extent.findIndex((block) => headings.has(block));
			return this.readSection(unquoted(end < 0 ? extent : extent.slice(0, end)), label);
		});
	}

	/** The points of a section up to the first label in it, which has points of its own. */
	private readSection(extent: readonly Block[], label: Label): SidedPoint[] {
		const end = extent.findIndex((block, index) => this.opensLabel(block, extent[index + 1]));
		const blocks = end < 0 ? extent : extent.slice(0, end);
		const items = blocks.filter((block) => block.kind === 'item');
		if (items.length > 0) return this.points.ofItems(items, label);
		const tables = blocks.filter((block) => block.kind === 'table');
		if (tables.length > 0) return tables.flatMap((table) => this.points.ofRows(table, label));
		return blocks.flatMap((block) => (block.kind === 'paragraph' ? this.points.ofParagraph(block, label) : []));
	}

	/** The points of each label that opens a line of a paragraph; the last may go on in the blocks after it. */
	private readParagraph(paragraph: Paragraph, siblings: readonly Block[], next: number, inItem: boolean, points: SidedPoint[]): void {
		let open: OpenLabel | undefined;
		for (const line of paragraph.lines) {
			const found = this.labels.labelAt(line, inItem);
			if (found !== undefined) {
				if (open) addAll(points, this.inlinePoints(open));
				const text = this.outline.text.slice(found.end, line.to).trim();
				open = { label: found.label, lines: text === '' ? [] : [{ text: found.mark + text, line: line.line }] };
			} else if (open && !isFooterLine(this.outline, line, this.conventions)) {
				open.lines.push({ text: textOf(this.outline, line), line: line.line });
			}
		}
		if (open === undefined) {
			const label = this.labels.titleOfList(paragraph, siblings[next]);
			if (label !== undefined) addAll(points, this.readFollowing(siblings, next, label));
		} else addAll(points, open.lines.length === 0 ? this.readFollowing(siblings, next, open.label) : this.inlinePoints(open));
	}

	/** The list that follows a label, to its end or the next label; without one, a paragraph. A table is a table of figures, not of points. */
	private readFollowing(siblings: readonly Block[], from: number, label: Label): SidedPoint[] {
		const first = siblings[from];
		if (first?.kind === 'paragraph') return !label.names || this.isLabelled(first) ? [] : this.points.ofParagraph(first, label);
		const items = itemsFrom(siblings, from);
		const end = items.findIndex((item) => this.isLabelled(item.blocks[0]));
		return this.points.ofItems(end < 0 ? items : items.slice(0, end), label);
	}

	/** Whether points of another label begin with a block. */
	private opensLabel(block: Block, next: Block | undefined): boolean {
		if (block.kind === 'item') return this.isLabelled(block.blocks[0]);
		if (block.kind === 'table') return this.readBlocks([block]).length > 0;
		return this.isLabelled(block) || (block.kind === 'paragraph' && this.labels.titleOfList(block, next) !== undefined);
	}

	private isLabelled(block: Block | undefined): boolean {
		const line = block?.kind === 'paragraph' ? block.lines[0] : undefined;
		return line !== undefined && this.labels.labelAt(line, true) !== undefined;
	}

	/** Text in a label's own paragraph. Where it goes on with the other side's label, it is cut there. */
	private inlinePoints(open: OpenLabel): SidedPoint[] {
		const text = open.lines.map((line) => line.text).join(' ');
		const cut = this.labels.furtherIn(text);
		const parts = [{ end: 0, label: open.label }, ...cut];
		return parts.flatMap(({ end, label }, index) => {
			const said = text.slice(end, cut[index]?.at);
			return label.isOwn !== true && isFigure(said) ? [] : this.points.ofText(label, said, lineAt(open.lines, end));
		});
	}

	private readTwoSidedTable(table: Table, points: SidedPoint[]): void {
		const labels = this.labels.ofTable(table);
		if (labels === undefined) return;
		for (const row of table.rows.slice(1)) {
			splitRow(textOf(this.outline, row)).forEach((cell, column) => {
				const label = labels[column];
				if (label !== undefined) addAll(points, this.points.ofCell(cell, row.line, label));
			});
		}
	}

}

/** Whether a text is a price and nothing else, `$48/share (12 months)`: a target that stands beside a label is no point. */
function isFigure(text: string): boolean {
	return /\d/.test(text.slice(0, 12)) && FIGURE.test(text.trim().replace(/\s*[(（][^()（）]*[)）]$/, ''));
}

const FIGURE = /^[^\p{L}\d]{0,4}(?:[A-Z]{2,3}\$?\s?)?[$€£¥₹₩]?\s?\d[\d.,\s–-]*[%+]?\s?\p{L}{0,4}(?:\s?\/\s?\p{L}{1,9})?[^\p{L}\d]{0,3}$/u;

/** The list items that stand one after another from a block on. */
function itemsFrom(blocks: readonly Block[], from: number): Item[] {
	const items: Item[] = [];
	for (let block = blocks[from]; block?.kind === 'item'; block = blocks[from + items.length]) items.push(block);
	return items;
}

/** Adds points one by one: a call takes only so many arguments. */
function addAll(points: SidedPoint[], more: readonly SidedPoint[]): void {
	for (const point of more) points.push(point);
}
