/** Where a new part of a note goes: a line that says when it was updated, or a section of its own. */

import type { Conventions } from '../../actor/words/conventions';
import { readSections, type Section } from '../../actor/note/sections';
import type { Block, Outline } from '../../markdown/outline';
import { endOfContent, goesOnWithTable, insertBlock, startOfLine, swallowingLine } from '../../markdown/write/lines';
import type { TextEdit } from '../../markdown/write/text-edit';

/** What the sections are found by that the line goes into or above. */
export type SectionHeadings = Pick<Conventions, 'sectionWord' | 'quickStatsHeadings' | 'relatedHeadings'>;

/**
 * The edit that gives a note `line` as a paragraph of its own: at the end of its Quick stats (the
 * last such section); where it has none, before Related; else at the end of the note.
 */
export function insertFooterLine(outline: Outline, headings: SectionHeadings, line: string): TextEdit {
	const { blocks, text } = outline;
	const sections = ownSections(outline, headings);
	const stats = sections.filter(({ key }) => headings.quickStatsHeadings.has(key)).at(-1);
	const follower = stats === undefined ? aboveRelated(blocks, sections, headings) : endOfSection(blocks, stats);
	return insertBlock(text, endOfContent(text, limitAt(outline, follower)), line);
}

/** Where a new section of a note goes: before Related, with the rule above it; else at the end of what is read. The end of a line. */
export function placeForSection(outline: Outline, headings: SectionHeadings): number {
	const follower = aboveRelated(outline.blocks, ownSections(outline, headings), headings);
	return endOfContent(outline.text, limitAt(outline, follower));
}

/** The offset that new lines must stand before: the block `follower`, else one that would swallow them; the end of the text. */
function limitAt(outline: Outline, follower: Block | undefined): number {
	const line = follower?.line ?? swallowingLine(outline);
	return line === undefined ? outline.text.length : startOfLine(outline.text, line);
}

function ownSections(outline: Outline, headings: SectionHeadings): Section[] {
	return readSections(outline, headings).filter(({ siblings }) => siblings === outline.blocks);
}

function aboveRelated(blocks: readonly Block[], sections: readonly Section[], headings: SectionHeadings): Block | undefined {
	const related = sections.find(({ key, index }) => headings.relatedHeadings.has(key) && mayFollow(blocks, index));
	if (related === undefined) return undefined;
	const above = blocks[related.index - 1];
	return above?.kind === 'rule' ? above : blocks[related.index];
}

/** The heading or thematic break that ends a section, or `undefined` where the note ends it. */
function endOfSection(blocks: readonly Block[], section: Section): Block | undefined {
	return blocks.find(({ kind }, index) => index > section.index && (kind === 'heading' || kind === 'rule') && mayFollow(blocks, index));
}

/** Whether new lines may be put above a block. */
function mayFollow(blocks: readonly Block[], index: number): boolean {
	const block = blocks[index];
	return block !== undefined && !goesOnWithTable(block, blocks[index - 1]);
}
