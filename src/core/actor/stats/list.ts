/** Lists of metrics and values: `- Key: value` items and `**Key:** value` lines. */

import { textOf, type Block, type Item, type Outline } from '../../markdown/outline';
import type { QuickStat } from '../note/actor-note';
import type { Conventions } from '../words/conventions';
import { itemLine, itemText } from '../note/text';
import { addStat, type StatsRows } from './rows';

/** Which pairs of a list count: `all` of them, or those of a list that is `plain`ly one of metrics and values. */
export type Strictness = 'all' | 'plain';

/** The rows of a section without a table. */
export function readStatsList(outline: Outline, body: readonly Block[], conventions: Conventions, strictness: Strictness): StatsRows {
	const entries = body.flatMap((block) => {
		if (block.kind === 'item') return readItem(outline, block, conventions);
		return block.kind === 'paragraph' ? block.lines.flatMap((line) => readBoldPair(textOf(outline, line), line.line)) : [];
	});
	const pairs = entries.filter((entry) => entry !== undefined);
	const stats: StatsRows = { rows: [], problems: [] };
	if (strictness === 'all' || isPlain(entries.length, pairs)) for (const pair of pairs) addStat(stats, pair);
	return stats;
}

/** Two pairs or more, little else, and short metrics: prose with a colon now and then is no list of metrics. */
function isPlain(entries: number, pairs: readonly QuickStat[]): boolean {
	return pairs.length >= 2 && pairs.length >= entries * 0.75 && pairs.every(({ metric }) => isShort(metric));
}

function isShort(metric: string): boolean {
	return metric.length <= LONGEST_METRIC && metric.split(/\s+/).length <= MOST_WORDS;
}

/** Characters and words of the longest metric under a wider heading. */
const LONGEST_METRIC = 40;
const MOST_WORDS = 5;

/** An item's pair, or those nested under a pair that has no value of its own; `undefined` stands for an item that is no pair. */
function readItem(outline: Outline, item: Item, conventions: Conventions): (QuickStat | undefined)[] {
	const pair = readPair(itemText(outline, item, conventions), itemLine(item));
	if (pair?.value !== '') return [pair];
	const nested = item.blocks.flatMap((block) => (block.kind === 'item' ? readItem(outline, block, conventions) : []));
	return nested.some((entry) => entry !== undefined) ? nested : [pair];
}

function readBoldPair(text: string, line: number): QuickStat[] {
	const pair = BOLD_KEY.test(text) ? readPair(text, line) : undefined;
	return pair === undefined ? [] : [pair];
}

/** `**Key:**` or `**Key**:`. */
const BOLD_KEY = /^(?:\*\*|__)[^*_]+(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])/;

/** `**Key:** value`, `**Key**: value` or `Key: value`, split at the first colon outside brackets and links. */
function readPair(text: string, line: number): QuickStat | undefined {
	const bold = /^(\*\*|__)((?:(?!\1).)+?)(?:[:：]\1|\1\s*[:：])/s.exec(text);
	const colon = bold === null ? splittingColon(text) : bold[0].length - 1;
	const metric = (bold?.[2] ?? text.slice(0, Math.max(colon, 0))).replace(/:$/, '').trim();
	const value = text.slice(colon + 1).trim();
	return metric === '' ? undefined : { metric, value, source: null, line };
}

/** The first colon that a blank or the end follows and that stands in no brackets; -1 where there is none. */
function splittingColon(text: string): number {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if ('([（'.includes(char)) depth++;
		else if (')]）'.includes(char)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && (char === '：' || (char === ':' && /^(?:\s|$)/.test(text.slice(at + 1, at + 2))))) return at;
	}
	return -1;
}
