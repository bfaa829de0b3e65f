/** Where a new line goes that says when a note was updated. */

import type { Conventions } from '../../actor/words/conventions';
import { readSections, type Section } from '../../actor/note/sections';
import { LineCursor } from '../../markdown/line-cursor';
import type { Block, Outline } from '../../markdown/outline';
import type { TextEdit } from '../../markdown/write/text-edit';

/** What the sections are found by that the line goes into or above. */
export type SectionHeadings = Pick<Conventions, 'sectionWord' | 'quickStatsHeadings' | 'relatedHeadings'>;

/**
 * The edit that gives a note `line` as a paragraph of its own: at the end of its Quick stats (the
 * last such section); where it has none, before Related; else at the end of the note.
 */
export function insertFooterLine(outline: Outline, headings: SectionHeadings, line: string): TextEdit {
	const { text } = outline;
	const from = endOfContent(text, limitOf(outline, headings));
	const lineBreak = lineBreakOf(text);
	const before = from <= startOfText(text) ? '' : lineBreak.repeat(2);
	return { from, to: from, insert: before + line + lineBreak.repeat(missingBreaks(text.slice(from))) };
}

/** How many line breaks are missing between the line and what follows: a `---` right below would make a heading of it. */
function missingBreaks(rest: string): number {
	if (rest.trim() === '') return 0;
	const breaks = /^(?:[ \t]*(?:\r\n?|\n))*/.exec(rest)?.[0].match(/\r\n?|\n/g)?.length ?? 0;
	return Math.max(0, 2 - breaks);
}

/** The end of the last line before `limit` that is not blank; the start of the text where there is none. */
function endOfContent(text: string, limit: number): number {
	const start = startOfText(text);
	const content = text.slice(start, limit).trimEnd().length;
	if (content === 0) return start;
	const lineBreak = text.slice(start + content).search(/[\r\n]/);
	return lineBreak < 0 ? text.length : start + content + lineBreak;
}

/** The line break that a text uses: its first; `\n` where it has none. */
export function lineBreakOf(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/** Where a text begins: after its byte order mark, if it has one. */
export function startOfText(text: string): number {
	return text.startsWith('\ufeff') ? 1 : 0;
}

/** The offset that the line must stand before: a line start, or the end of the text. */
function limitOf(outline: Outline, headings: SectionHeadings): number {
	const { blocks, text } = outline;
	const last = blocks.at(-1);
	// A code block or comment that is never closed would swallow a line below it.
	const swallowing = last !== undefined && 'closed' in last && !last.closed ? last : undefined;
	const follower = followerOf(outline, headings) ?? swallowing;
	return follower === undefined ? text.length : startOfLine(text, follower.line);
}

/** The block that the line goes before, or `undefined` for the end of the note. */
function followerOf(outline: Outline, headings: SectionHeadings): Block | undefined {
	const { blocks } = outline;
	const sections = readSections(outline, headings).filter(({ siblings }) => siblings === blocks);
	const stats = sections.filter(({ key }) => headings.quickStatsHeadings.has(key)).at(-1);
	if (stats !== undefined) return endOfSection(blocks, stats);
	const related = sections.find(({ key }) => headings.relatedHeadings.has(key));
	if (related === undefined) return undefined;
	const above = blocks[related.index - 1];
	return above?.kind === 'rule' ? above : blocks[related.index];
}

/** The heading or thematic break that ends a section, or `undefined` where the note ends it. */
function endOfSection(blocks: readonly Block[], section: Section): Block | undefined {
	return blocks.slice(section.index + 1).find(({ kind }) => kind === 'heading' || kind === 'rule');
}

/** Where a line of a text begins, lines counted from 1; the end of the text where it has no such line. */
export function startOfLine(text: string, line: number): number {
	const cursor = new LineCursor(text);
	while (cursor.nextLine()) {
		if (cursor.line === line) return cursor.start;
	}
	return text.length;
}
