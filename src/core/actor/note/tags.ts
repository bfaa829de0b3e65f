/** Tags in a note's text, as Obsidian reads them, plus tag lines indented by accident (docs/reading.md, "Tags"). */

import { proseOnly } from '../../markdown/inline';
import type { Block, Outline, TextLine } from '../../markdown/outline';

/** The tags of a note's text without `#`, as written, in order, repeats included. Code, comments, links and addresses have none. */
export function readInlineTags(outline: Outline): string[] {
	const reader = new TagReader(outline.text);
	reader.read(outline.blocks);
	return reader.tags;
}

/** Goes through the blocks with the next `#` in hand, so that only text that has one is looked at. */
class TagReader {
	readonly tags: string[] = [];
	private next: number;

	constructor(private readonly text: string) {
		this.next = findTag(text, 0);
	}

	read(blocks: readonly Block[]): void {
		for (const block of blocks) {
			if (this.next < 0) return;
			if (block.kind === 'paragraph') this.readRange(block.lines[0], block.lines.at(-1));
			else if (block.kind === 'heading') this.readRange(block, block);
			else if (block.kind === 'table') for (const row of block.rows) this.readRange(row, row);
			else if (block.kind === 'item' || block.kind === 'quote') this.read(block.blocks);
		}
	}

	private readRange(first: TextLine | undefined, last: TextLine | undefined): void {
		if (first === undefined || last === undefined || this.next < 0 || this.next >= last.to) return;
		if (this.next < first.from) this.next = findTag(this.text, first.from);
		if (this.next < 0 || this.next >= last.to) return;
		for (const tag of tagsIn(this.text.slice(first.from, last.to))) this.tags.push(tag);
		this.next = findTag(this.text, last.to);
	}
}

/** Whether `tag` is `wanted` or nested under it, whatever the case of either. */
export function isTagOrNested(tag: string, wanted: string): boolean {
	if (tag.length > wanted.length && tag[wanted.length] !== '/') return false;
	return tag.slice(0, wanted.length).toLowerCase() === wanted.toLowerCase();
}

/** What may not stand in a tag: blanks and most punctuation; `_`, `-` and `/` may. */
const TAG = /(?:^|\s)#([^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+)/g;

function tagsIn(text: string): string[] {
	const prose = /[`%<[]/.test(text) ? proseOnly(text) : text;
	const tags: string[] = [];
	TAG.lastIndex = 0;
	for (let match = TAG.exec(prose); match !== null; match = TAG.exec(prose)) {
		const [, tag = ''] = match;
		if (!/^\d*$/.test(tag)) tags.push(tag.endsWith('/') ? withoutSlashes(tag) : tag);
	}
	return tags;
}

function withoutSlashes(tag: string): string {
	let end = tag.length;
	while (tag[end - 1] === '/') end--;
	return tag.slice(0, end);
}

const HASH = 35;

/** Where the next `#` stands that may open a tag; -1 where there is none. */
function findTag(text: string, from: number): number {
	for (let at = text.indexOf('#', from); at >= 0; at = text.indexOf('#', at + 1)) {
		const before = at === 0 ? 32 : text.charCodeAt(at - 1);
		const after = text.charCodeAt(at + 1);
		if ((before <= 32 || before === 0xfeff) && after > 32 && after !== HASH) return at;
		while (text.charCodeAt(at + 1) === HASH) at++;
	}
	return -1;
}
