import type { Block } from './blocks';
import type { Pos } from './inline';

/** One item of a list, as Obsidian's cache has it. */
export interface ListItemCache {
	position: Pos;
	/** The line of the item it stands under; for an item at the root, minus the line the list begins on. */
	parent: number;
	task?: string;
}

const ITEM = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[(.)\](?=[ \t]|$))?|$)/;

/** The items of a list. */
export function findListItems(text: string, block: Block): ListItemCache[] {
	const items: ListItemCache[] = [];
	const open: { readonly indent: number; readonly line: number }[] = [];
	const lines = text.slice(block.start, block.end).split('\n');
	let offset = block.start;
	lines.forEach((source, index) => {
		const match = ITEM.exec(source);
		const line = block.startLine + index;
		if (match !== null) {
			const col = (match[1] ?? '').length;
			const indent = widthOf(match[1] ?? '');
			while ((open[open.length - 1]?.indent ?? -1) >= indent) open.pop();
			items.push({
				position: {
					start: { line, col, offset: offset + col },
					end: { line, col: source.length, offset: offset + source.length },
				},
				parent: open[open.length - 1]?.line ?? -Math.max(block.startLine, 1),
				...(match[2] === undefined ? {} : { task: match[2] }),
			});
			open.push({ indent, line });
		} else if (source.trim() !== '') {
			extendLast(items, line, source.length, offset);
		}
		offset += source.length + 1;
	});
	return items;
}

function extendLast(items: ListItemCache[], line: number, length: number, offset: number): void {
	const last = items[items.length - 1];
	if (last !== undefined) last.position.end = { line, col: length, offset: offset + length };
}

function widthOf(indent: string): number {
	return [...indent].reduce((width, character) => (character === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}
