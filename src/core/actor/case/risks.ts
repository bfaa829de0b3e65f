/** Points of lists, tables and bold paragraphs under headings of risks (docs/reading.md, "Bull and bear points"). */

import { plainText } from '../../markdown/inline';
import { textOf, type Block, type Item, type Outline, type Paragraph, type Table } from '../../markdown/outline';
import { splitRow } from '../../markdown/table-row';
import { sectionBody, sectionExtent, type Section } from '../note/sections';
import { unquoted } from '../note/text';
import type { Conventions } from '../words/conventions';
import { headingKey, withoutNumbering } from '../words/heading-key';
import type { CaseLabels, Label } from './labels';
import { isNumbered, type PointReader, type SidedPoint } from './points';

/** What a reader of risks needs of the reader of the case. */
export interface RiskReading {
	readonly outline: Outline;
	readonly conventions: Conventions;
	readonly labels: CaseLabels;
	readonly points: PointReader;
}

/** The bear points of every section of risks; without one, of the lists titled so in sections of risks and something else. */
export function readRisks(reading: RiskReading, sections: readonly Section[]): SidedPoint[] {
	const found = readSections(reading, sections);
	if (found.length > 0) return found;
	return sections.filter((section) => mayHoldRisks(reading, section)).flatMap((section) => readTitledLists(reading, section));
}

/** Whether risks are one of several things that a heading names: *Catalysts and risks*. */
function mayHoldRisks({ conventions: { riskHeadings, joinedTitle, titleJoint } }: RiskReading, { key }: Section): boolean {
	// One or two plain words join nothing, and most headings are no more.
	if (ONE_OR_TWO_WORDS.test(key)) return false;
	const parts = joinedTitle.test(key) ? key.split(titleJoint) : [key];
	return parts.some((part) => riskHeadings.has(part.trim()));
}

/** `**Risks:**` right above a list, under a heading such as *Catalysts and risks*. */
function readTitledLists(reading: RiskReading, section: Section): SidedPoint[] {
	const { outline, conventions: { riskHeadings } } = reading;
	const blocks = unquoted(sectionBody(section));
	return blocks.flatMap((block, index) => {
		const words = plainText(titleOfNext(outline, block, blocks[index + 1]) ?? '').replace(/[:：]\s*$/, '');
		if (!riskHeadings.has(headingKey(words))) return [];
		const end = blocks.findIndex(({ kind }, at) => at > index && kind !== 'item');
		return pointsOf(reading, blocks.slice(index + 1, end < 0 ? blocks.length : end), { side: 'bear', words, names: false });
	});
}

const ONE_OR_TWO_WORDS = /^[a-z]+(?: [a-z]+)?$/;

/** A section within another is read as a part of it. */
function readSections(reading: RiskReading, sections: readonly Section[]): SidedPoint[] {
	const within = new Set<Block>();
	return sections.filter(({ key }) => reading.conventions.riskHeadings.has(key)).flatMap((section) => {
		const heading = section.siblings[section.index];
		if (heading !== undefined && within.has(heading)) return [];
		const extent = unquoted(sectionExtent(section));
		for (const block of extent) if (block.kind === 'heading') within.add(block);
		return pointsOf(reading, aboutRisks(reading, extent), { side: 'bear', words: withoutNumbering(section.title), names: false });
	});
}

/** Items before tables before bold paragraphs: plain paragraphs are what is said of the risks below or above them. */
function pointsOf({ outline, conventions, points }: RiskReading, blocks: readonly Block[], label: Label): SidedPoint[] {
	const items = blocks.filter((block) => block.kind === 'item');
	if (items.length > 0) return points.ofItems(items.filter((item) => !isTask(outline, item) && !isUnfilled(outline, item)), label);
	const tables = blocks.filter((block) => block.kind === 'table').filter((table) => isOfRisks(outline, table, conventions));
	if (tables.length > 0) return tables.flatMap((table) => points.ofRows(table, label));
	return blocks.flatMap((block) => (block.kind === 'paragraph' && opensBold(outline, block) ? points.ofParagraph(block, label) : []));
}

/** The blocks of a section without those under a heading or title of something else: mitigation, sources, the bull case. */
function aboutRisks({ outline, conventions, labels }: RiskReading, extent: readonly Block[]): Block[] {
	const found: Block[] = [];
	let isOther = false;
	for (const [index, block] of extent.entries()) {
		const next = extent[index + 1];
		if (block.kind === 'rule' && next?.kind !== 'heading') break;
		const title = block.kind === 'heading' ? textOf(outline, block) : titleOfNext(outline, block, next);
		if (title !== undefined) isOther = conventions.riskOther.test(title) || labels.wholeLabel(plainText(title)) !== undefined;
		else if (!isOther) found.push(block);
	}
	return found;
}

/** A short line in bold letters or with a colon at its end, right above a list or table. */
function titleOfNext(outline: Outline, block: Block, next: Block | undefined): string | undefined {
	const line = block.kind === 'paragraph' && block.lines.length === 1 ? block.lines[0] : undefined;
	if (line === undefined || (next?.kind !== 'item' && next?.kind !== 'table') || line.to - line.from > LONGEST_TITLE) return undefined;
	const text = textOf(outline, line);
	return /[:：][*_]*$|^\*\*[^*]+\*\*$/.test(text) ? text : undefined;
}

/** In characters. */
const LONGEST_TITLE = 80;

/** Whether a table is one of risks by the head of its first column of words: one of other things may only mention theirs. */
function isOfRisks(outline: Outline, { rows: [header, ...rows] }: Table, { riskColumns }: Conventions): boolean {
	if (header === undefined) return false;
	const heads = splitRow(textOf(outline, header)).map((head) => headingKey(plainText(head)));
	const first = isNumbered(rows.map((row) => splitRow(textOf(outline, row)))) ? 1 : 0;
	return riskColumns.has(heads[first] ?? '');
}

/** An item to be ticked off: a list of those is a checklist. */
function isTask(outline: Outline, { blocks: [first] }: Item): boolean {
	return first?.kind === 'paragraph' && first.lines[0] !== undefined && /^\[[ xX]\]\s/.test(textOf(outline, first.lines[0]));
}

/** An item that a template left open: a label without anything after it or below it (`Risk 1:`). */
function isUnfilled(outline: Outline, { blocks }: Item): boolean {
	const [first] = blocks;
	const line = first?.kind === 'paragraph' && first.lines.length === 1 ? first.lines[0] : undefined;
	return blocks.length === 1 && line !== undefined && /[:：][*_]*$/.test(textOf(outline, line).trimEnd());
}

/** Whether a paragraph says what it is about in bold letters, and then more. */
function opensBold(outline: Outline, { lines: [line] }: Paragraph): boolean {
	return line !== undefined && /^(?:\*\*[^*]+\*\*|__[^_]+__)[^*_]*\p{L}/u.test(textOf(outline, line));
}
