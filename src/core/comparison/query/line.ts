/** The lines of a comparison block: which keys there are, and what stands behind them. */

import type { QueryProblem } from './query';
import { suggestion } from './did-you-mean';

/** What a line of a block is about. */
export type QueryKey = 'actors' | 'peers of' | 'tag' | 'folder' | 'metrics' | 'sort' | 'show' | 'layout';

/** A line that has a key and something behind it. */
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
	['metrics', 'metrics'], ['columns', 'metrics'],
	['sort', 'sort'],
	['show', 'show'],
	['layout', 'layout'],
]);

/** What to write behind a key that has nothing behind it. */
const EXAMPLES: Readonly<Record<QueryKey, string>> = {
	'actors': 'actors: [[Alibaba]], [[Tencent]]',
	'peers of': 'peers of: [[Alibaba]]',
	'tag': 'tag: #hyperscaler',
	'folder': 'folder: Actors/Banks',
	'metrics': 'metrics: Market cap, Revenue',
	'sort': 'sort: Market cap desc',
	'show': 'show: cases',
	'layout': 'layout: down',
};

/** The lines that say who is compared, of which a block has one. */
export const WHO_KEYS: ReadonlySet<QueryKey> = new Set<QueryKey>(['actors', 'peers of', 'tag', 'folder']);

/** How to say who is compared. */
export const WHO_EXAMPLES = `Write one of “${[...WHO_KEYS].map((key) => EXAMPLES[key]).join('”, “')}”.`;

/** Reads the lines that have a known key and a value. Blank lines and comments (`//`, `%%`) are passed over, and of two with one key the first stands. */
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
	if (colon < 0 || text.startsWith('[')) return { line, message: `“${text}” has no key in front of it, such as “${EXAMPLES.actors}”. A list stands on one line.` };
	const written = text.slice(0, colon).trim();
	const value = text.slice(colon + 1).trim();
	const key = KEYS.get(written.toLowerCase().replace(/[\s_-]+/g, ' '));
	if (key === undefined) return { line, message: `There is no key “${written}”.${suggestion(written, KEYS.keys()) || ` The keys are ${Object.keys(EXAMPLES).join(', ')}.`}` };
	if (value === '') return { line, message: `Nothing stands behind “${written}”. Write “${EXAMPLES[key]}”, or take the line out.` };
	const twin = before.find((other) => other.key === key);
	if (twin !== undefined) return { line, message: `“${key}” stands on line ${twin.line} already. Put all of it there.` };
	return { key, value, line };
}
