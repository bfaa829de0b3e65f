/** Which keys the lines of a comparison block have. */

import { readKeyedLines, type KeyedLine, type LineProblem } from '../../lines/keyed-lines';

/** What a line of a block can say. */
export type QueryKey = 'actors' | 'peers of' | 'tag' | 'folder' | 'subject' | 'metrics' | 'sort' | 'show' | 'layout' | 'tint';

/** A line of a comparison block. */
export type QueryLine = KeyedLine<QueryKey>;

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
	['tint', 'tint'],
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
	'tint': 'tint: age',
};

/** The lines that say who is compared, of which a block has one. */
export const WHO_KEYS: ReadonlySet<QueryKey> = new Set<QueryKey>(['actors', 'peers of', 'tag', 'folder']);

/** How to say who is compared. */
export const WHO_EXAMPLES = `Write one of "${[...WHO_KEYS].map((key) => EXAMPLES[key]).join('", "')}".`;

/** Reads the lines of a comparison block. */
export function readQueryLines(source: string): { lines: QueryLine[]; problems: LineProblem[] } {
	return readKeyedLines(source, { keys: KEYS, examples: EXAMPLES });
}
