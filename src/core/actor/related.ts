/** The Related section: links to other actors, what is said of each, and the groups they stand in (docs/reading.md, "Related"). */

import { plainText, skip, wikilinkAt, type Wikilink } from '../markdown/inline';
import { textOf, type Block, type Item, type Outline, type Paragraph } from '../markdown/outline';
import type { ReadProblem } from '../markdown/read-problem';
import { isFooterLine } from './dates/text-marks';
import type { RelatedLink } from './note/actor-note';
import type { Conventions } from './words/conventions';
import { itemLineAt, itemText } from './note/text';
import { sectionExtent, type Section } from './note/sections';
import { labelOf, mentionsPeer, partsFrom, type RelatedLabel } from './related-label';

/** What stands under the Related headings. */
interface Related {
	readonly links: RelatedLink[];
	readonly problems: ReadProblem[];
}

/** What is said of a line that calls somebody a peer in a form that is not read. */
export const UNREAD_PEERS = 'This line calls somebody a peer, but isn\'t read. Write it as "Competitors: [[A]], [[B]]".';

/** Reads the links of every Related section. */
export function readRelated(outline: Outline, sections: readonly Section[], conventions: Conventions): Related {
	const found: Related = { links: [], problems: [] };
	for (const section of sections) {
		if (conventions.relatedHeadings.has(section.key)) readBlocks({ outline, conventions, found }, untilClosingRule(sectionExtent(section)));
	}
	return found;
}

/** What is read, and where the links go. */
interface Reading {
	readonly outline: Outline;
	readonly conventions: Conventions;
	readonly found: Related;
}

/** A rule ends the section unless a sub-heading follows it. */
function untilClosingRule(blocks: readonly Block[]): readonly Block[] {
	const end = blocks.findIndex((block, index) => block.kind === 'rule' && blocks[index + 1]?.kind !== 'heading');
	return end < 0 ? blocks : blocks.slice(0, end);
}

/** A label that stands alone is of the items right below it; a heading is of all up to the next. */
function readBlocks(reading: Reading, blocks: readonly Block[], above: string | null = null): void {
	let group = above;
	let label: string | null = null;
	for (const block of blocks) {
		if (block.kind === 'item') readItem(reading, block, label ?? group);
		else label = null;
		if (block.kind === 'heading') group = plainText(textOf(reading.outline, block));
		else if (block.kind === 'quote') readBlocks(reading, block.blocks, group);
		else if (block.kind === 'paragraph') label = readParagraph(reading, block, group);
	}
}

/** The label that the paragraph ends with, if it stands alone. */
function readParagraph({ outline, conventions, found }: Reading, { lines }: Paragraph, group: string | null): string | null {
	let alone: string | null = null;
	for (const line of lines) {
		const text = textOf(outline, line);
		const label = labelOf(text);
		alone = label?.isAlone === true ? label.label : null;
		const before = found.links.length;
		if (label !== undefined) readLabelled(text, label, () => line.line, found);
		else if (LINK_LINE_OPENING.has(text.charCodeAt(0))) readLinkLine(text, group, line.line, found);
		if (found.links.length === before && !isFooterLine(outline, line, conventions)) noteUnread(text, line.line, found);
	}
	return alone;
}

function readItem({ outline, conventions, found }: Reading, item: Item, group: string | null): void {
	const text = itemText(outline, item, conventions);
	const lineOf = (at: number): number => itemLineAt(outline, item, at, conventions);
	const label = labelOf(text);
	const before = found.links.length;
	if (label === undefined) readGroups(text, group, lineOf, found);
	else readLabelled(text, label, lineOf, found);
	if (found.links.length === before) noteUnread(text, lineOf(0), found);
	const nested = item.blocks.filter(({ kind }) => kind !== 'paragraph');
	readBlocks({ outline, conventions, found }, nested, label?.label ?? group);
}

function noteUnread(text: string, line: number, { problems }: Related): void {
	if (mentionsPeer(text)) problems.push({ line, message: UNREAD_PEERS });
}

type LineOf = (at: number) => number;

/** `[[A]], [[B]] — what both are; [[C]] — what it is` gives three links. An item that opens with anything else gives none. */
function readGroups(text: string, group: string | null, lineOf: LineOf, { links }: Related): void {
	for (let at = 0; at < text.length; ) {
		const { targets, end } = leadingLinks(text, at);
		if (targets.length === 0) return;
		const next = nextGroup(text, end);
		const note = text.slice(endOfSeparator(text, end), next).trim();
		for (const { target, at: place } of targets) links.push({ target, note: note === '' ? null : note, group, line: lineOf(place) });
		at = next === text.length ? next : skip(GROUP_BREAK, text, next);
	}
}

/** `Competitors: [[A]], [[B]] (cloud)`: each link with its own remark. A part that opens with anything else gives none. */
function readLabelled(text: string, { label, to }: RelatedLabel, lineOf: LineOf, { links }: Related): void {
	let past = 0;
	const starts = partsFrom(text, to);
	for (const [index, start] of starts.entries()) {
		if (start < past) continue;
		const { targets, end } = leadingLinks(text, skip(AND, text, start));
		past = end;
		const next = starts.slice(index + 1).find((each) => each > end) ?? text.length + 1;
		const note = text.slice(endOfSeparator(text, end), next - 1).trim();
		for (const { target, at } of targets) links.push({ target, note: note === '' ? null : note, group: label, line: lineOf(at) });
	}
}

const AND = /[\s*_]*(?:(?:and|&|\+|und|et|y|e)\s)?/y;

/** A line of running text that is nothing but links: `[[A]] · [[B]] (what it is) · [[C]]`. */
function readLinkLine(text: string, group: string | null, line: number, { links }: Related): void {
	if (LINK_LINE_REST.test(text.replace(LINK_OR_REMARK, ''))) return;
	for (let at = 0; at < text.length; ) {
		const link = linkAt(text, at);
		if (link !== undefined && link.target !== '') links.push({ target: link.target, note: remarkAt(text, link.end), group, line });
		at = link?.end ?? at + 1;
	}
}

/** `[`, `*` and `_`: what a line of links may open with. */
const LINK_LINE_OPENING = new Set([91, 42, 95]);
const LINK_OR_REMARK = /!?\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)|\([^()]*\)/g;
const LINK_LINE_REST = /[^\s*_,;/·•&+→|、，.-]/;

/** What stands in brackets right after a link. */
function remarkAt(text: string, at: number): string | null {
	return /^[\s*_]*\(([^()]*)\)/.exec(text.slice(at))?.[1]?.trim() ?? null;
}

/** The link that stands at `at`: a wikilink, or a Markdown link to a note beside this one (`[AMD](../AMD.md)`). */
export function linkAt(text: string, at: number): Pick<Wikilink, 'target' | 'end'> | undefined {
	const wikilink = wikilinkAt(text, at);
	if (wikilink !== undefined || !text.startsWith('[', at)) return wikilink;
	NOTE_LINK.lastIndex = at;
	const match = NOTE_LINK.exec(text);
	return match === null ? undefined : { target: decoded(match[1] ?? match[2] ?? ''), end: NOTE_LINK.lastIndex };
}

/** A Markdown link without a scheme, and its path without heading and extension. */
const NO_SCHEME = String.raw`(?![a-z][a-z\d+.-]*:)`;
const IN_ANGLE_BRACKETS = String.raw`<${NO_SCHEME}([^<>#]*?)(?:\.md)?(?:#[^<>]*)?>`;
const PLAIN = String.raw`${NO_SCHEME}([^()\s#]*?)(?:\.md)?(?:#[^()\s]*)?`;
const NOTE_LINK = new RegExp(String.raw`\[[^[\]]*\]\((?:${IN_ANGLE_BRACKETS}|${PLAIN})\)`, 'iy');

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** The links one after another from `from` on, whatever joins them, and where the last one ends. */
function leadingLinks(text: string, from: number): { targets: { target: string; at: number }[]; end: number } {
	const targets: { target: string; at: number }[] = [];
	let end = text.startsWith('[', from) ? from : skip(EMPHASIS, text, from);
	for (let at = end; ; at = skip(JOINT_BEFORE_LINK, text, end)) {
		const link = linkAt(text, at);
		if (link === undefined || link.target === '') return { targets, end };
		targets.push({ target: link.target, at });
		end = link.end;
		if (!text.includes('[', end)) return { targets, end };
	}
}

const EMPHASIS = /[*_]*/y;

/** What joins two links of one group. */
const JOINT = String.raw`[*_]*\s{0,9}(?:,?\s{1,9}and\s{1,9}|[,;/·&+→|])\s*[*_]*`;
const JOINT_BEFORE_LINK = new RegExp(`(?:${JOINT}(?=\\[))?`, 'y');

/** What stands between a link and what is said of it: a dash of any kind, broken UTF-8 dashes among them, or an arrow or colon. */
const SEPARATOR = /[\s*_]*(?:—|–|---?|-(?=\s)|\\-|â€["”“]|→|:)?\s*/y;

function endOfSeparator(text: string, from: number): number {
	return text.startsWith(' — ', from) ? from + 3 : skip(SEPARATOR, text, from);
}

/** Where a new group of links begins: at `; [[X]] —`. Links that no dash follows belong to what is said of the group before. */
function nextGroup(text: string, from: number): number {
	for (let at = text.indexOf('; [[', from); at >= 0; at = text.indexOf('; [[', at)) {
		const { targets, end } = leadingLinks(text, at + 2);
		if (targets.length > 0 && DASH.test(text.slice(end, end + 9))) return at;
		// Each of these links would lead to the same end.
		at = Math.max(end, at + 2);
	}
	return text.length;
}

const DASH = /^[*_]*\s*(?:—|–|--|- |→)/;
const GROUP_BREAK = /;\s+/y;
