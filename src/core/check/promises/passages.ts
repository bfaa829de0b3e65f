/** The stretches of a note that say what its author expects. */

import { visitBlocks, type Block, type Outline, type TextLine } from '../../markdown/outline';
import { SOURCE_HEADINGS } from './languages/sources';
import { namesMonth } from './named-month';

/** A stretch of text that is read as one: a paragraph, or a row. */
export interface Passage {
	readonly lines: readonly TextLine[];
	readonly isRow: boolean;
	/** Its text, from the first line's first character to the last line's last. */
	readonly text: string;
}

/** Every paragraph and row but what is quoted, stands below a heading of sources, or follows a link that is named by a day or month. */
export function passagesOf({ text, blocks }: Outline): Passage[] {
	const passages: Passage[] = [];
	const add = (lines: readonly TextLine[], isRow: boolean): void => {
		const passage = { lines, isRow, text: text.slice(lines[0]?.from, lines.at(-1)?.to) };
		if (lines.length > 0 && (isRow || !isOfSource(passage.text))) passages.push(passage);
	};
	visitBlocks(ownBlocks(text, blocks), (block) => {
		if (block.kind === 'paragraph') add(block.lines, false);
		else if (block.kind === 'table') for (const row of block.rows) add([row], true);
	});
	return passages;
}

function ownBlocks(text: string, blocks: readonly Block[]): Block[] {
	let sourcesAt: number | undefined;
	return blocks.filter((block) => {
		if (block.kind === 'heading' && (sourcesAt === undefined || block.level <= sourcesAt)) {
			sourcesAt = isOfSources(text.slice(block.from, block.to)) ? block.level : undefined;
		}
		return block.kind !== 'quote' && sourcesAt === undefined;
	});
}

function isOfSources(heading: string): boolean {
	return SOURCE_HEADINGS.has(heading.replace(/[*_:：#]/g, '').trim().toLowerCase());
}

/** `[[2024-03 Raise]] — mainnet planned Q2 2024` tells what the source said. */
function isOfSource(text: string): boolean {
	const name = LINK_AHEAD.exec(text)?.[1];
	return name !== undefined && namesMonth(name);
}

const LINK_AHEAD = /^[\s*_]*\[\[([^[\]|]*)/;
