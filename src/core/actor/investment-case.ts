/** Bull and bear points, wherever a label introduces them (conventions, section 4). */

import { plainText } from '../markdown/inline';
import { textOf, type Block, type Item, type Outline, type Paragraph, type Table, type TextLine } from '../markdown/outline';
import { splitRow } from '../markdown/table-row';
import type { CasePoint } from './actor-note';
import type { Conventions } from './conventions';
import { isPlaceholder, itemLine, itemText, lineAt, nestedItems, paragraphText, unquoted, type WrittenLine } from './note-text';
import { headingKey, sectionBody, sectionExtent, withoutNumbering, type Section } from './sections';
import { isFooterLine } from './updated-mark';

/** Both sides of a note's investment case, each in document order. */
export interface InvestmentCase {
	readonly bull: readonly CasePoint[];
	readonly bear: readonly CasePoint[];
}

type Side = keyof InvestmentCase;

interface Label {
	readonly side: Side;
	/** As written, without emphasis and colon. */
	readonly words: string;
	/** Whether it names the side: Pros and Strengths say what they are only as labels, and are asked for more. */
	readonly names: boolean;
}

/** A point with the side it is on. */
interface SidedPoint {
	readonly side: Side;
	readonly point: CasePoint;
}

/** Reads every labelled block of points in a note; risks stand in where it has no bear points and the conventions say so. */
export function readInvestmentCase(outline: Outline, sections: readonly Section[], conventions: Conventions): InvestmentCase {
	const reader = new CaseReader(outline, conventions);
	const points = reader.readBlocks(outline.blocks).concat(reader.readSections(sections));
	if (!points.some(({ side }) => side === 'bear')) addAll(points, reader.readRisks(sections));
	if (points.length === 0) return { bull: [], bear: [] };
	points.sort((a, b) => a.point.line - b.point.line);
	return { bull: sideOf(points, 'bull'), bear: sideOf(points, 'bear') };
}

function sideOf(points: readonly SidedPoint[], side: Side): CasePoint[] {
	return points.filter((sided) => sided.side === side).map(({ point }) => point);
}

/** Characters from the start of a line within which a label must end. */
const LONGEST_LABEL = 100;
/** Characters of the longest line that is a label without a colon. */
const LONGEST_TITLE = 50;

/** A label whose text is being gathered, line by line. */
interface OpenLabel {
	readonly label: Label;
	readonly lines: WrittenLine[];
}

class CaseReader {
	/** Where colons stand: most lines have none near their start and so are no labels, which saves asking the pattern. */
	private readonly colon: NextCharacter;
	private readonly wideColon: NextCharacter;

	constructor(
		private readonly outline: Outline,
		private readonly conventions: Conventions,
	) {
		this.colon = new NextCharacter(outline.text, ':');
		this.wideColon = new NextCharacter(outline.text, '：');
	}

	/** Points under labels that open a line, and of Bull and Bear tables. */
	readBlocks(blocks: readonly Block[], points: SidedPoint[] = [], inItem = false): SidedPoint[] {
		let next = 0;
		for (const block of blocks) {
			next++;
			if (block.kind === 'paragraph') {
				if (this.mayOpenLabel(block, blocks[next])) this.readParagraph(block, blocks, next, inItem, points);
			}
			else if (block.kind === 'item' || block.kind === 'quote') this.readBlocks(block.blocks, points, block.kind === 'item');
			else if (block.kind === 'table') this.readTwoSidedTable(block, points);
		}
		return points;
	}

	/** Points under headings and callouts that are labels as a whole. `## Bear` alone may be the name of anything: it needs its counterpart. */
	readSections(sections: readonly Section[]): SidedPoint[] {
		const labelled: { section: Section; label: Label }[] = [];
		for (const section of sections) {
			const label = this.wholeLabel(section.title);
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

	/** Points of lists that stand directly below a heading of risks. */
	readRisks(sections: readonly Section[]): SidedPoint[] {
		const points: SidedPoint[] = [];
		for (const section of sections) {
			if (!this.conventions.riskHeadings.has(section.key)) continue;
			const body = sectionBody(section);
			const end = body.findIndex(({ kind }) => kind !== 'item');
			const items = body.slice(0, end < 0 ? body.length : end).filter((block) => block.kind === 'item');
			addAll(points, this.readItems(items, { side: 'bear', words: withoutNumbering(section.title), names: false }));
		}
		return points;
	}

	/** The points of a section up to the first label in it, which has points of its own. */
	private readSection(extent: readonly Block[], label: Label): SidedPoint[] {
		const end = extent.findIndex((block, index) => this.opensLabel(block, extent[index + 1]));
		const blocks = end < 0 ? extent : extent.slice(0, end);
		const items = blocks.filter((block) => block.kind === 'item');
		if (items.length > 0) return this.readItems(items, label);
		const tables = blocks.filter((block) => block.kind === 'table');
		if (tables.length > 0) return tables.flatMap((table) => this.readRows(table, label));
		return blocks.flatMap((block) => (block.kind === 'paragraph' ? this.readProse(block, label) : []));
	}

	/** The cheap question to ask of a paragraph: does a line have a colon near its start, or does a list follow a short line? */
	private mayOpenLabel({ lines }: Paragraph, next: Block | undefined): boolean {
		for (const { from, to } of lines) if (this.hasColon(from, to)) return true;
		const [only] = lines;
		return lines.length === 1 && only !== undefined && only.to - only.from <= LONGEST_TITLE && next?.kind === 'item';
	}

	/** The points of each label that opens a line of a paragraph; the last may go on in the blocks after it. */
	private readParagraph(paragraph: Paragraph, siblings: readonly Block[], next: number, inItem: boolean, points: SidedPoint[]): void {
		let open: OpenLabel | undefined;
		for (const line of paragraph.lines) {
			const found = this.labelAt(line, inItem);
			if (found !== undefined) {
				if (open) addAll(points, this.inlinePoints(open));
				const text = this.outline.text.slice(found.end, line.to).trim();
				open = { label: found.label, lines: text === '' ? [] : [{ text, line: line.line }] };
			} else if (open && !isFooterLine(this.outline, line, this.conventions)) {
				open.lines.push({ text: textOf(this.outline, line), line: line.line });
			}
		}
		if (open === undefined) {
			const label = this.titleOfList(paragraph, siblings[next]);
			if (label !== undefined) addAll(points, this.readFollowing(siblings, next, label));
		} else addAll(points, open.lines.length === 0 ? this.readFollowing(siblings, next, open.label) : this.inlinePoints(open));
	}

	/** A paragraph that is a label without a colon, as people write headings: `**Bull case**`, `Pros`. A lone `Bear` may be anything. */
	private titleOfList({ lines }: Paragraph, list: Block | undefined): Label | undefined {
		const [line] = lines;
		if (line === undefined || lines.length > 1 || line.to - line.from > LONGEST_TITLE || list?.kind !== 'item') return undefined;
		const text = textOf(this.outline, line);
		if (!this.conventions.sideWord.test(text)) return undefined;
		const [, bold] = BOLD_LINE.exec(text) ?? [];
		if (bold !== undefined) return this.wholeLabel(bold);
		const label = PLAIN_WORDS.test(text) ? this.wholeLabel(text) : undefined;
		return label?.names === true && !text.includes(' ') ? undefined : label;
	}

	/** The list that follows a label, to its end or the next label; without one, a paragraph. A table is a table of figures, not of points. */
	private readFollowing(siblings: readonly Block[], from: number, label: Label): SidedPoint[] {
		const first = siblings[from];
		if (first?.kind === 'paragraph') return !label.names || this.isLabelled(first) ? [] : this.readProse(first, label);
		const end = siblings.findIndex((block, index) => index >= from && (block.kind !== 'item' || this.isLabelled(block.blocks[0])));
		const items = siblings.slice(from, end < 0 ? siblings.length : end);
		return this.readItems(items.filter((block) => block.kind === 'item'), label);
	}

	/** Whether points of another label begin with a block. */
	private opensLabel(block: Block, next: Block | undefined): boolean {
		if (block.kind === 'item') return this.isLabelled(block.blocks[0]);
		if (block.kind === 'table') return this.readBlocks([block]).length > 0;
		return this.isLabelled(block) || (block.kind === 'paragraph' && this.titleOfList(block, next) !== undefined);
	}

	private isLabelled(block: Block | undefined): boolean {
		const line = block?.kind === 'paragraph' ? block.lines[0] : undefined;
		return line !== undefined && this.labelAt(line, true) !== undefined;
	}

	/** Text in a label's own paragraph. Where it goes on with the other side's label, it is cut there. */
	private inlinePoints(open: OpenLabel): SidedPoint[] {
		const text = open.lines.map((line) => line.text).join(' ');
		const cut = [...text.matchAll(this.conventions.labelInParagraph)].map((match) => ({
			at: match.index + 1,
			end: match.index + match[0].length,
			label: labelOf(match.groups),
		}));
		const parts = [{ end: 0, label: open.label }, ...cut];
		return parts.flatMap(({ end, label }, index) => this.point(label, text.slice(end, cut[index]?.at), lineAt(open.lines, end)));
	}

	private readProse(paragraph: Paragraph, label: Label): SidedPoint[] {
		return this.point(label, paragraphText(this.outline, paragraph, this.conventions), paragraph.line);
	}

	private readItems(items: readonly Item[], label: Label): SidedPoint[] {
		return items.flatMap((item) => {
			const children = nestedItems(item).map((nested) => ({ text: itemText(this.outline, nested, this.conventions), line: itemLine(nested) }));
			return this.point(label, itemText(this.outline, item, this.conventions), itemLine(item), children.filter(({ text }) => !isPlaceholder(text)));
		});
	}

	private readRows(table: Table, label: Label): SidedPoint[] {
		return table.rows.slice(1).flatMap((row) => {
			const cells = splitRow(textOf(this.outline, row)).filter((cell) => cell !== '');
			return this.point(label, cells.join(' — '), row.line);
		});
	}

	private readTwoSidedTable(table: Table, points: SidedPoint[]): void {
		const [header] = table.rows;
		if (header === undefined || header.to - header.from > LONGEST_LABEL) return;
		const heads = textOf(this.outline, header);
		if (!this.conventions.sideWord.test(heads)) return;
		const columns = splitRow(heads);
		if (columns.length !== 2) return;
		const labels = columns.map((column) => this.columnLabel(plainText(column)));
		if (labels[0] === undefined || labels[1] === undefined || labels[0].side === labels[1].side) return;
		for (const row of table.rows.slice(1)) {
			splitRow(textOf(this.outline, row)).forEach((cell, column) => {
				const label = labels[column];
				if (label !== undefined) addAll(points, linesOfCell(cell).flatMap((text) => this.point(label, text, row.line)));
			});
		}
	}

	private columnLabel(title: string): Label | undefined {
		const { proColumns, conColumns } = this.conventions;
		const key = headingKey(title);
		const side = proColumns.has(key) ? 'bull' : conColumns.has(key) ? 'bear' : undefined;
		return side === undefined ? this.wholeLabel(title) : { side, words: title, names: false };
	}

	private point(label: Label, text: string, line: number, children: CasePoint['children'] = []): SidedPoint[] {
		const trimmed = text.trim();
		return isPlaceholder(trimmed) ? [] : [{ side: label.side, point: { text: trimmed, label: label.words, line, children } }];
	}

	private labelAt({ from, to }: TextLine, inItem: boolean): { label: Label; end: number } | undefined {
		if (!this.hasColon(from, to)) return undefined;
		const { text } = this.outline;
		const pattern = this.conventions.label;
		pattern.lastIndex = from;
		const match = pattern.exec(text);
		const isHere = match !== null && !/[\r\n]/.test(match[0]) && this.isLabel(match);
		// What follows the colon may be blanks alone, which are no part of the line.
		const found = isHere ? { label: labelOf(match.groups), end: Math.min(pattern.lastIndex, to) } : this.joinedLabelAt(from, to);
		if (found === undefined || found.label.names) return found;
		const bold = text.startsWith('**', from) || text.startsWith('__', from);
		return introducesPoints(text.slice(found.end, to).trim(), bold && !inItem) ? found : undefined;
	}

	/** A bold label of two titles: `**Bear case / risks:**`. */
	private joinedLabelAt(from: number, to: number): { label: Label; end: number } | undefined {
		if (!this.outline.text.startsWith('**', from)) return undefined;
		BOLD_JOINED_LABEL.lastIndex = from;
		const match = BOLD_JOINED_LABEL.exec(this.outline.text);
		const end = BOLD_JOINED_LABEL.lastIndex;
		const label = match === null || end > to ? undefined : this.wholeLabel(match[1] ?? '');
		return label && { label, end };
	}

	/** Whether what looks like a label is none of the names that end in a side. */
	private isLabel(match: RegExpExecArray): boolean {
		return !this.conventions.nameWithSide.test(match.groups?.['words'] ?? '');
	}

	/** Whether a colon stands near enough to the start of a line to end a label. */
	private hasColon(from: number, to: number): boolean {
		const end = Math.min(to, from + LONGEST_LABEL);
		return this.colon.from(from) < end || this.wideColon.from(from) < end;
	}

	/** The side of a title that is a label; of a joined one (`Bear case / risks`) where its parts name one side only. */
	private wholeLabel(text: string): Label | undefined {
		const { sideWord, wholeLabel, labelOpening, titleJoint } = this.conventions;
		if (!sideWord.test(text)) return undefined;
		const title = withoutNumbering(text).replace(/[:：]$/, '').trimEnd();
		const match = wholeLabel.exec(title);
		if (match !== null && this.isLabel(match)) return { ...labelOf(match.groups), words: title };
		let joined: Label | undefined;
		for (const part of title.split(titleJoint)) {
			const named = wholeLabel.exec(part.trim());
			const label = named === null || !this.isLabel(named) ? undefined : labelOf(named.groups);
			if (label === undefined ? labelOpening.test(part.trim()) : joined !== undefined && joined.side !== label.side) return undefined;
			joined ??= label;
		}
		return joined && { ...joined, words: title };
	}
}

/** Adds points one by one: a call takes only so many arguments. */
function addAll(points: SidedPoint[], more: readonly SidedPoint[]): void {
	for (const point of more) points.push(point);
}

const BOLD_LINE = /^\*\*([^*]+)\*\*$/;
const BOLD_JOINED_LABEL = /\*\*([^*:：\n/&+／、・]{1,60}[/&+／、・][^*:：\n]{1,60})(?:[:：]\*\*|\*\*[ \t]*[:：])/y;
const PLAIN_WORDS = /^[\p{L} ]+$/u;

/** Whether the text after a label such as `Upside:` can be a point: the label is bold, opens no item of a list of attributes, and heads more than a figure. */
function introducesPoints(text: string, setApart: boolean): boolean {
	return text === '' || (setApart && !/^[~≈<>+(-]*\s*[$€£¥₹]?\s*\d/.test(text));
}

/** A cell that lists its points on lines of their own. */
function linesOfCell(cell: string): string[] {
	return cell.split(/<br\s*\/?>/i).map((line) => line.replace(/^\s*[-•]\s+/, ''));
}

/** Finds the next place of a character again and again without searching any stretch of the text twice, as long as questions move forward. */
class NextCharacter {
	private at = -1;
	private searchedFrom = 0;

	constructor(
		private readonly text: string,
		private readonly character: string,
	) {}

	/** The first place at or after `start`; the text's length where there is none. */
	from(start: number): number {
		if (start >= this.searchedFrom && start <= this.at) return this.at;
		const found = this.text.indexOf(this.character, start);
		this.searchedFrom = start;
		this.at = found < 0 ? this.text.length : found;
		return this.at;
	}
}

function labelOf(groups: Readonly<Record<string, string | undefined>> | undefined): Label {
	const names = groups?.['bull'] !== undefined || groups?.['bear'] !== undefined;
	const side = groups?.['bull'] === undefined && groups?.['pro'] === undefined ? 'bear' : 'bull';
	return { side, words: (groups?.['words'] ?? '').replace(/[*_]+/g, '').trim(), names };
}
