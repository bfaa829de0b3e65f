/** Sections of a note: what stands between its headings. */

import { plainText } from '../markdown/inline';
import { textOf, type Block, type Heading, type Outline } from '../markdown/outline';
import type { Conventions } from './conventions';

/** A heading and where it stands. `sectionBody` and `sectionExtent` give what follows it. */
export interface Section {
	readonly heading: Heading;
	/** The heading as written, without emphasis marks. */
	readonly title: string;
	/** The title as a key: lower case, without emoji, numbering, bracketed tail and colon (conventions, section 3). */
	readonly key: string;
	/** Index of the heading among the note's blocks. */
	readonly index: number;
}

/** The sections of a note that a reader may ask for, in document order. Headings inside quotes and list items open none. */
export function readSections(outline: Outline, { sectionWord }: Pick<Conventions, 'sectionWord'>): Section[] {
	const sections: Section[] = [];
	let index = -1;
	for (const block of outline.blocks) {
		index++;
		if (block.kind !== 'heading') continue;
		const text = textOf(outline, block);
		if (!sectionWord.test(text)) continue;
		// By far the commonest heading is plain words, with nothing to drop.
		const plain = WORDS_ONLY.test(text);
		const title = plain ? text : plainText(text);
		sections.push({ heading: block, title, key: plain ? text.toLowerCase() : headingKey(title), index });
	}
	return sections;
}

/** The blocks of a section up to the next heading of any level. */
export function sectionBody(outline: Outline, section: Section): readonly Block[] {
	return blocksUntil(outline, section, () => true);
}

/** The blocks of a section up to the next heading of the same or a higher level, those under its sub-headings among them. */
export function sectionExtent(outline: Outline, section: Section): readonly Block[] {
	return blocksUntil(outline, section, (heading) => heading.level <= section.heading.level);
}

function blocksUntil(outline: Outline, section: Section, ends: (heading: Heading) => boolean): readonly Block[] {
	const { blocks } = outline;
	let end = section.index + 1;
	for (; end < blocks.length; end++) {
		const block = blocks[end];
		if (block?.kind === 'heading' && ends(block)) break;
	}
	return blocks.slice(section.index + 1, end);
}

const WORDS_ONLY = /^[a-z]+(?: [a-z]+)*$/i;

/** A heading's text as a key to compare it by. */
export function headingKey(title: string): string {
	let key = title;
	if (/[^ -~]/.test(key)) key = key.replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, '').trimStart();
	if (/^\d/.test(key)) key = key.replace(/^(?:\d+[.)]\s*)+/, '');
	if (/[:：]\s*$/.test(key)) key = key.replace(/\s*[:：]\s*$/, '');
	if (key.endsWith(')')) key = key.replace(/\s*\([^()]*\)$/, '');
	return key.trim().toLowerCase();
}
