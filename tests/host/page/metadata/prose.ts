import type { Block } from './blocks';

/** One line of a note in which tags and links count, with code and comments blanked out to keep every position. */
export interface ProseLine {
	readonly text: string;
	readonly line: number;
	readonly offset: number;
}

const PROSE: ReadonlySet<Block['type']> = new Set([
	'heading',
	'paragraph',
	'list',
	'table',
	'blockquote',
	'callout',
	'footnoteDefinition',
]);

const FENCE = /^[>\s]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})/;

/** The lines of a note's blocks in which tags and links count. */
export function* proseLines(text: string, blocks: readonly Block[]): Generator<ProseLine> {
	for (const block of blocks) {
		if (PROSE.has(block.type)) yield* linesOfBlock(text, block);
	}
}

function* linesOfBlock(text: string, block: Block): Generator<ProseLine> {
	let offset = block.start;
	let fence: string | undefined;
	for (let line = block.startLine; line <= block.endLine; line++) {
		const newline = text.indexOf('\n', offset);
		const end = newline < 0 || newline > block.end ? block.end : newline;
		const source = text.slice(offset, end);
		const mark = FENCE.exec(source)?.[1];
		if (fence !== undefined) {
			if (mark?.startsWith(fence) === true) fence = undefined;
		} else if (mark !== undefined && block.type !== 'paragraph') {
			fence = mark;
		} else {
			yield { text: blankOut(source), line, offset };
		}
		offset = end + 1;
	}
}

/** Replaces inline code, formulas and comments with spaces of the same length. */
function blankOut(source: string): string {
	if (!source.includes('`') && !source.includes('%%') && !source.includes('<!--')) return source;
	return source.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)|%%.*?%%|<!--.*?-->/g, (code) => ' '.repeat(code.length));
}
