/** Related actors: the links under headings of their own, with their groups, and those of properties (docs/reading.md, "Related"). */

import { plainText, skip } from '../markdown/inline';
import { textOf, type Block, type Item, type Outline, type Paragraph } from '../markdown/outline';
import type { WrittenProperty } from '../markdown/property-lines';
import type { ReadProblem } from '../markdown/read-problem';
import { isFooterLine } from './dates/text-marks';
import type { RelatedLink } from './note/actor-note';
import type { Conventions } from './words/conventions';
import { itemLineAt, itemText } from './note/text';
import { sectionExtent, type Section } from './note/sections';
import { labelOf, mentionsPeer, type RelatedLabel } from './related-label';
import { labelOfLinks, leadingGroups, linksOfLine, listedLinks, type PlacedLink } from './related-links';
import { readRelatedProperties } from './related-properties';

/** What stands under the Related headings. */
interface Related {
	readonly links: RelatedLink[];
	readonly problems: ReadProblem[];
}

/** What is said of a line that calls somebody a peer in a form that is not read. */
export const UNREAD_PEERS = 'This line calls somebody a peer, but isn\'t read. Write it as "Competitors: [[A]], [[B]]".';

/** Reads the links of every Related section and every section of peers, and those of properties that no section has. */
export function readRelated(
	outline: Outline,
	sections: readonly Section[],
	properties: readonly WrittenProperty[],
	conventions: Conventions,
): Related {
	const found: Related = { links: [], problems: [] };
	const within = new Set<Block>();
	for (const section of sections) {
		const heading = section.siblings[section.index];
		const isOfPeers = conventions.peerHeadings.has(section.key);
		if (!(isOfPeers || conventions.relatedHeadings.has(section.key)) || (heading !== undefined && within.has(heading))) continue;
		const blocks = untilClosingRule(sectionExtent(section));
		for (const block of blocks) if (block.kind === 'heading' || block.kind === 'html') within.add(block);
		readBlocks({ outline, conventions, found, groupOfAll: isOfPeers ? section.title : undefined }, blocks);
	}
	const links = readRelatedProperties(properties, conventions, found.links);
	return { links: links.length === 0 ? found.links : links.concat(found.links), problems: found.problems };
}

/** What is read, and where the links go. */
interface Reading {
	readonly outline: Outline;
	readonly conventions: Conventions;
	readonly found: Related;
	/** The heading that says what all below it are, whatever sub-headings divide them by; `undefined` under a heading that does not. */
	readonly groupOfAll: string | undefined;
}

/** A rule ends the section unless a sub-heading follows it. */
function untilClosingRule(blocks: readonly Block[]): readonly Block[] {
	const end = blocks.findIndex((block, index) => block.kind === 'rule' && blocks[index + 1]?.kind !== 'heading');
	return end < 0 ? blocks : blocks.slice(0, end);
}

/** A label that stands alone is of the items right below it; a heading is of all up to the next. */
function readBlocks(reading: Reading, blocks: readonly Block[], above: string | null = reading.groupOfAll ?? null): void {
	let group = above;
	let label: string | null = null;
	let isOfSources = false;
	for (const block of blocks) {
		if (block.kind !== 'item') [label, isOfSources] = [null, block.kind === 'paragraph' && headsSources(reading, block)];
		else if (!isOfSources) readItem(reading, block, label ?? group);
		if (block.kind === 'heading') group = reading.groupOfAll ?? plainText(textOf(reading.outline, block));
		else if (block.kind === 'quote') readBlocks(reading, block.blocks, group);
		else if (block.kind === 'paragraph') label = readParagraph(reading, block, group);
	}
}

/** The label that the paragraph ends with, if it stands alone. A line that ends in a joint goes on in the next under its label. */
function readParagraph({ outline, conventions, found }: Reading, { lines }: Paragraph, above: string | null): string | null {
	let alone: string | null = null;
	let group = above;
	for (const line of lines) {
		const text = textOf(outline, line);
		if (isOfSource(text, conventions)) continue;
		const label = openingLabel(text);
		alone = label !== undefined && 'isAlone' in label && label.isAlone ? label.label : null;
		const links = label === undefined ? linksOfParagraphLine(text, group) : listedLinks(text, label.to, label.label);
		addLinks(found, links, () => line.line);
		if (links.length === 0 && !isFooterLine(outline, line, conventions)) noteUnread(text, line.line, found);
		group = links.length > 0 && JOINT_AT_END.test(text) ? (links.at(-1)?.group ?? null) : above;
	}
	return alone;
}

/** Whether a line says what something is from: `**Source:** [[A report]]`. Nobody it links is related to the actor by that. */
function isOfSource(text: string, { footerOpening }: Conventions): boolean {
	footerOpening.lastIndex = skip(EMPHASIS, text, 0);
	return footerOpening.exec(text)?.groups?.['source'] !== undefined;
}

/** Whether a paragraph heads a list of sources: `**Sources:**`. */
function headsSources({ outline, conventions }: Reading, { lines }: Paragraph): boolean {
	const last = lines.at(-1);
	const text = last === undefined ? '' : textOf(outline, last);
	return /[:：][\s*_]*$/.test(text) && isOfSource(text, conventions);
}

const EMPHASIS = /[*_]*/y;

const JOINT_AT_END = /[,;·•|、，；][\s*_]*$/;

/** A line of running text counts where it is nothing but links, or lists them with what is said of them after a dash. */
function linksOfParagraphLine(text: string, group: string | null): readonly PlacedLink[] {
	if (!LINE_OPENING.has(text.charCodeAt(0))) return [];
	const links = linksOfLine(text, group);
	return links.length > 0 || !AFTER_DASH.test(text) ? links : leadingGroups(text, group);
}

/** `[`, `*` and `_`: what a line of links may open with. */
const LINE_OPENING = new Set([91, 42, 95]);
/** Links that a dash follows. */
const AFTER_DASH = /^[*_]*(?:\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)|[\s*_,;/·&+])+(?:\([^()]*\)[\s*_]*)?(?:—|–|--|- |→)/;

function readItem(reading: Reading, item: Item, group: string | null): void {
	const { outline, conventions, found } = reading;
	const text = itemText(outline, item, conventions);
	const lineOf = (at: number): number => itemLineAt(outline, item, at, conventions);
	const label = openingLabel(text);
	const links = label === undefined ? leadingGroups(text, group) : listedLinks(text, label.to, label.label);
	addLinks(found, links, lineOf);
	if (links.length === 0) noteUnread(text, lineOf(0), found);
	const nested = item.blocks.filter(({ kind }) => kind !== 'paragraph');
	readBlocks(reading, nested, label?.label ?? group);
}

/** The label of a line. One that opens with a link, as nearly all do, has none. */
function openingLabel(text: string): RelatedLabel | ReturnType<typeof labelOfLinks> {
	return text.startsWith('[') ? undefined : labelOf(text) ?? labelOfLinks(text);
}

function addLinks({ links }: Related, placed: readonly PlacedLink[], lineOf: (at: number) => number): void {
	for (const { target, note, group, at } of placed) links.push({ target, note, group, line: lineOf(at) });
}

function noteUnread(text: string, line: number, { problems }: Related): void {
	if (mentionsPeer(text)) problems.push({ line, message: UNREAD_PEERS, isHint: true });
}
