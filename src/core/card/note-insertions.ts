/** Text that the card offers to write into a note, and where it goes. */

import type { TextEdit } from '../markdown/write/text-edit';
import { textOf, type Outline } from '../markdown/outline';
import { readOutline } from '../markdown/scan/scan-outline';
import { plainText } from '../markdown/inline';

/** A piece of text to put into a note. */
export interface CardInsertion {
	readonly edit: TextEdit;
	/** Where the cursor goes afterwards, as an offset into the note with the piece in it. */
	readonly cursor: number;
}

/** The tag on a line of its own, below the front matter or at the top of the note. */
export function actorTagInsertion(note: string, tag: string): CardInsertion {
	const [first] = readOutline(note).blocks;
	const offset = first?.kind === 'frontmatter' ? first.to : 0;
	const text = offset === 0 ? `#${tag}\n${note === '' ? '' : '\n'}` : `\n#${tag}${lineBreaksAt(note, offset) > 1 ? '' : '\n'}`;
	return { edit: { from: offset, to: offset, insert: text }, cursor: offset + text.trimEnd().length };
}

/** An empty quick stats table: before the Related section, else at the end of the note. The cursor goes into its first cell. */
export function quickStatsInsertion(note: string): CardInsertion {
	const offset = relatedOffset(readOutline(note)) ?? note.length;
	const before = offset === 0 ? '' : '\n'.repeat(Math.max(0, 2 - lineBreaksBefore(note, offset)));
	const table = '## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| ';
	const insert = `${before}${table} |  |\n${offset < note.length ? '\n' : ''}`;
	return { edit: { from: offset, to: offset, insert }, cursor: offset + before.length + table.length };
}

function relatedOffset(outline: Outline): number | undefined {
	for (const block of outline.blocks) {
		if (block.kind !== 'heading' || block.underlined) continue;
		if (/^related\b/i.test(plainText(textOf(outline, block)))) return outline.text.lastIndexOf('\n', block.from) + 1;
	}
	return undefined;
}

function lineBreaksBefore(note: string, offset: number): number {
	let from = offset;
	while (note[from - 1] === '\n' || note[from - 1] === '\r') from--;
	const tail = note.slice(from, offset);
	return (tail.match(/\r\n?|\n/g) ?? []).length;
}

function lineBreaksAt(note: string, offset: number): number {
	const head = /^[\r\n]*/.exec(note.slice(offset))?.[0] ?? '';
	return (head.match(/\r\n?|\n/g) ?? []).length;
}
