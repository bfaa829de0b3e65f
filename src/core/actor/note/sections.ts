/** Sections of a note: what stands between its headings, in its callouts, and below the summaries of its HTML details. */

import { plainText } from '../../markdown/inline';
import { textOf, type Block, type Heading, type Opaque, type Outline, type Paragraph, type Quote } from '../../markdown/outline';
import type { Conventions } from '../words/conventions';
import { isSameName } from './shown-name';
import { headingKey, mayHoldSigns, withoutMarks, withoutNumbering } from '../words/heading-key';

/** A heading, or the title of a callout or of details, and where it stands. `sectionBody` and `sectionExtent` give what follows it. */
export interface Section {
	/** The heading as written, without emphasis marks. */
	readonly title: string;
	/** The title as a key: lower case, without emoji, numbering, bracketed tail and colon. */
	readonly key: string;
	readonly line: number;
	/** 1 to 6; 0 for a callout and for details, which hold all that stands in them. */
	readonly level: number;
	/** The heading and the blocks beside it; for a callout what stands in it. */
	readonly siblings: readonly Block[];
	/** Index of the heading among them; -1 for a callout. */
	readonly index: number;
}

type SectionWords = Pick<Conventions, 'sectionWord' | 'quickStatsHeadings'>;

/**
 * The sections with a heading that some reader knows, in document order, those in quotes and in items of an
 * outliner too. The title of the note opens none. `name` is what its file is called, where that is known.
 */
export function readSections(outline: Outline, words: SectionWords, name = ''): Section[] {
	const sections: Section[] = [];
	gatherSections(outline, outline.blocks, words, sections);
	const top = sections.filter(({ level, siblings }) => level === 1 && siblings === outline.blocks);
	const [first] = top;
	return first !== undefined && isTitle(first, top, words, name) ? sections.filter((section) => section !== first) : sections;
}

/** Every section of a note, whatever its heading, in document order; also what its title opens. */
export function everySection(outline: Outline): Section[] {
	const sections: Section[] = [];
	gatherSections(outline, outline.blocks, { sectionWord: /\S/ }, sections);
	return sections;
}

/** Whether the first known heading of level 1 is what the note is called: its first heading, and no section among others of its level. */
function isTitle(first: Section, top: readonly Section[], { quickStatsHeadings }: SectionWords, name: string): boolean {
	if (first.siblings.findIndex(({ kind }) => kind === 'heading') !== first.index) return false;
	if (isSameName(first.title, name)) return true;
	return top.length === 1 && !quickStatsHeadings.has(first.key);
}

function gatherSections(outline: Outline, blocks: readonly Block[], words: Pick<SectionWords, 'sectionWord'>, sections: Section[]): void {
	let index = -1;
	for (const block of blocks) {
		index++;
		if (block.kind === 'quote') gatherQuote(outline, block, words, sections);
		else if (block.kind === 'html') gatherDetails(outline, block, { blocks, index }, words, sections);
		// An item of one block holds no heading with anything below it.
		else if (block.kind === 'item' && block.blocks.length > 1) gatherSections(outline, block.blocks, words, sections);
		else if (block.kind === 'heading') {
			const named = readTitle(textOf(outline, block), words);
			if (named === undefined) continue;
			// Field by field: a spread is slower, and there are many headings.
			const { title, key } = named;
			sections.push({ title, key, line: block.line, level: block.level, siblings: blocks, index });
		}
	}
}

/** `<details>`, whose summary is a title: what stands below it, to the next tag that closes or opens details, is Markdown again. */
function gatherDetails(
	outline: Outline,
	{ line, from, to }: Opaque,
	{ blocks, index }: { readonly blocks: readonly Block[]; readonly index: number },
	words: Pick<SectionWords, 'sectionWord'>,
	sections: Section[],
): void {
	const [, summary] = SUMMARY.exec(outline.text.slice(from, to)) ?? [];
	const named = summary === undefined ? undefined : readTitle(summary.replace(/<[^<>]*>/g, '').trim(), words);
	if (named === undefined) return;
	const end = blocks.findIndex((block, at) => at > index && block.kind === 'html' && DETAILS.test(outline.text.slice(block.from, block.to)));
	if (end > index) sections.push({ ...named, line, level: 0, siblings: blocks.slice(index, end), index: 0 });
}

const SUMMARY = /<summary[^<>]*>([^\n]{0,200}?)<\/summary>\s*$/i;
const DETAILS = /<\/?details/i;

function gatherQuote(outline: Outline, quote: Quote, words: Pick<SectionWords, 'sectionWord'>, sections: Section[]): void {
	const callout = calloutOf(outline, quote);
	const named = callout && (readTitle(callout.title, words) ?? readTitle(callout.type, words));
	if (named !== undefined) sections.push({ ...named, line: quote.line, level: 0, siblings: callout?.blocks ?? [], index: -1 });
	gatherSections(outline, quote.blocks, words, sections);
}

/** The title and key of a heading that some reader knows; `undefined` for any other, as most are. */
function readTitle(written: string, { sectionWord }: Pick<SectionWords, 'sectionWord'>): Pick<Section, 'title' | 'key'> | undefined {
	const text = withoutMarks(written);
	if (!sectionWord.test(text) && !(mayHoldSigns(text) && sectionWord.test(withoutNumbering(text)))) return undefined;
	// Most headings are plain words, with nothing to drop.
	const plain = WORDS_ONLY.test(text);
	const title = plain ? text : plainText(text);
	return { title, key: plain ? text.toLowerCase() : headingKey(title) };
}

/** A callout (`> [!info] Key metrics`): its type, its title, which may be empty, and what stands in it. */
interface Callout {
	readonly type: string;
	readonly title: string;
	readonly blocks: readonly Block[];
}

/** Reads a quote as a callout, or gives `undefined` where it is none. */
function calloutOf(outline: Outline, quote: Quote): Callout | undefined {
	const [first, ...rest] = quote.blocks;
	const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
	if (first?.kind !== 'paragraph' || line === undefined || !outline.text.startsWith('[!', line.from)) return undefined;
	const opening = CALLOUT.exec(textOf(outline, line));
	if (opening === null) return undefined;
	const [, type = '', title = ''] = opening;
	const lines = first.lines.slice(1);
	const below: Paragraph[] = lines[0] === undefined ? [] : [{ kind: 'paragraph', line: lines[0].line, lines }];
	return { type, title, blocks: [...below, ...rest] };
}

const CALLOUT = /^\[!([^\]|]+)(?:\|[^\]]*)?\][+-]?\s*(.*)$/;

/** The blocks of a section up to the next heading of any level. */
export function sectionBody(section: Section): readonly Block[] {
	return blocksUntil(section, () => true);
}

/** The blocks of a section up to the next heading of the same or a higher level, those under its sub-headings among them. */
export function sectionExtent(section: Section): readonly Block[] {
	return blocksUntil(section, (heading) => heading.level <= section.level);
}

function blocksUntil({ siblings, index }: Section, ends: (heading: Heading) => boolean): readonly Block[] {
	let end = index + 1;
	for (; end < siblings.length; end++) {
		const block = siblings[end];
		if (block?.kind === 'heading' && ends(block)) break;
	}
	return siblings.slice(index + 1, end);
}

const WORDS_ONLY = /^[a-z]+(?: [a-z]+)*$/i;
