/** The lines of a comparison block: keys and values. */

import type { QueryProblem } from './query';
import { suggestion } from './did-you-mean';

/** What a line of a block can say. */
export type QueryKey = 'actors' | 'peers of' | 'tag' | 'folder' | 'subject' | 'metrics' | 'sort' | 'show' | 'layout';

/** A line with a key and a value. */
export interface QueryLine {
	readonly key: QueryKey;
	/** Trimmed; never empty. */
	readonly value: string;
	/** Counts from 1 within the block. */
	readonly line: number;
}

/** Every way to write a key: in lower case, single spaces between words. */
const KEYS: ReadonlyMap<string, QueryKey> = new Map([
	['actors', 'actors'], ['compare', 'actors'],
	['peers of', 'peers of'], ['peers', 'peers of'],
	['tag', 'tag'],
	['folder', 'folder'],
	['subject', 'subject'],
	['metrics', 'metrics'], ['columns', 'metrics'],
	['sort', 'sort'],
	['show', 'show'],
	['layout', 'layout'],
]);

/** An example of each line. */
const EXAMPLES: Readonly<Record<QueryKey, string>> = {
	'actors': 'actors: [[Alibaba]], [[Tencent]]',
	'peers of': 'peers of: [[Alibaba]]',
	'tag': 'tag: #hyperscaler',
	'folder': 'folder: Actors/Banks',
	'subject': 'subject: [[Alibaba]]',
	'metrics': 'metrics: Market cap, Revenue',
	'sort': 'sort: Market cap desc',
	'show': 'show: cases',
	'layout': 'layout: down',
};

/** The lines that say who is compared, of which a block has one. */
export const WHO_KEYS: ReadonlySet<QueryKey> = new Set<QueryKey>(['actors', 'peers of', 'tag', 'folder']);

/** How to say who is compared. */
export const WHO_EXAMPLES = `Write one of "${[...WHO_KEYS].map((key) => EXAMPLES[key]).join('", "')}".`;

/** Reads the lines with a known key and a value, of two with one key the first. Blank lines and comments (`//`, `%%`) are passed over. */
export function readQueryLines(source: string): { lines: QueryLine[]; problems: QueryProblem[] } {
	const lines: QueryLine[] = [];
	const problems: QueryProblem[] = [];
	source.split(/\r\n?|\n/).forEach((text, index) => {
		if (/^\s*(?:$|\/\/|%%)/.test(text)) return;
		const read = readLine(text.trim(), index + 1, lines);
		if ('message' in read) problems.push(read);
		else lines.push(read);
	});
	return { lines, problems };
}

function readLine(text: string, line: number, before: readonly QueryLine[]): QueryLine | QueryProblem {
	const colon = text.search(/[:：]/);
	if (colon < 0 || text.startsWith('[')) return { line, message: noKey(text) };
	const written = text.slice(0, colon).trim();
	const value = text.slice(colon + 1).trim();
	const key = KEYS.get(written.toLowerCase().replace(/[\s_-]+/g, ' '));
	if (key === undefined) return { line, message: unknownKey(written) };
	if (value === '') return { line, message: `"${written}" is empty. Write "${EXAMPLES[key]}", or delete the line.` };
	const twin = before.find((other) => other.key === key);
	if (twin !== undefined) return { line, message: `"${key}" is on line ${twin.line} already. Put everything there.` };
	return { key, value, line };
}

function noKey(text: string): string {
	return `"${text}" has no key before it, such as "${EXAMPLES.actors}". Keep lists on one line.`;
}

function unknownKey(written: string): string {
	return `"${written}" isn't a key.${suggestion(written, KEYS.keys()) || ` Keys are ${Object.keys(EXAMPLES).join(', ')}.`}`;
}
