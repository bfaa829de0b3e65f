/** The lines of a block that asks for something else than before, as little changed as can be. */

import { readQueryLines, WHO_KEYS, type QueryLine } from '../query/line';
import { parseQuery } from '../query/parse';
import { printQuery } from '../query/print';
import type { ComparisonQuery } from '../query/query';

/** What happens to the lines of a block. Lines count from 1 within it. */
export interface LineRevision {
	readonly line: number;
	/** `replace` puts `text` in place of the line, `insert` below it; `delete` takes the line away. */
	readonly act: 'replace' | 'insert' | 'delete';
	readonly text: string;
}

/** The lines that say one thing, in the order in which they are written. */
const PARTS = ['who', 'subject', 'metrics', 'sort', 'show', 'layout', 'tint'] as const;

/**
 * What to change of the lines of a block (`source`, which can be read) so that it asks for `query`. Lines that say what is
 * asked for already stay as they are written, and so do comments and lines that cannot be used.
 */
export function revisedLines(source: string, query: ComparisonQuery): LineRevision[] {
	const [written, wanted, before] = [source, printQuery(query), printedAgain(source)].map(linesByPart);
	const revisions: LineRevision[] = [];
	let last = source.split(LINE_BREAK).length;
	for (const part of PARTS) {
		const [old, next, same] = [written, wanted, before].map((lines) => lines?.get(part));
		if (old !== undefined) last = old.line;
		if (next?.key === same?.key && next?.value === same?.value) continue;
		const text = next === undefined ? '' : `${next.key}: ${next.value}`;
		if (old !== undefined) revisions.push({ line: old.line, act: next === undefined ? 'delete' : 'replace', text });
		else if (next !== undefined) revisions.push({ line: last, act: 'insert', text });
	}
	return revisions;
}

/** The lines of a block after they were revised. */
export function revisedSource(source: string, query: ComparisonQuery): string {
	return applyRevisions(source.split(LINE_BREAK), revisedLines(source, query)).join('\n');
}

/** Lines with the revisions made. */
export function applyRevisions(lines: readonly string[], revisions: readonly LineRevision[]): string[] {
	return lines.flatMap((text, index) => {
		const ofLine = revisions.filter(({ line }) => line === index + 1);
		const replaced = ofLine.find(({ act }) => act !== 'insert');
		const kept = replaced === undefined ? [text] : replaced.act === 'delete' ? [] : [replaced.text];
		return [...kept, ...ofLine.filter(({ act }) => act === 'insert').map((each) => each.text)];
	});
}

const LINE_BREAK = /\r\n?|\n/;

function printedAgain(source: string): string {
	const { query } = parseQuery(source);
	return query === undefined ? '' : printQuery(query);
}

function linesByPart(source: string): ReadonlyMap<string, QueryLine> {
	const lines = readQueryLines(source).lines.map((line) => [WHO_KEYS.has(line.key) ? 'who' : line.key, line] as const);
	// Of two that say who is compared, the first counts.
	return new Map(lines.reverse());
}
