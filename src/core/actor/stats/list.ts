/** Lists of metrics and values: `- Key: value` items and `**Key:** value` lines. */

import { plainText } from '../../markdown/inline';
import { textOf, type Block, type Item, type Outline, type Paragraph } from '../../markdown/outline';
import { isFooterLine } from '../dates/text-marks';
import { isPlaceholder, itemLine, itemText } from '../note/text';
import type { Conventions } from '../words/conventions';
import { headingKey } from '../words/heading-key';
import { isTime } from './cells';
import { readPair, readPairs, type Pair } from './pair';
import { addStat, type StatsRows } from './rows';

/**
 * Which pairs of a list count: `all` of them, those of a list that is `plain`ly one of metrics and values, or of one
 * whose values are `short` too. What a day or year heads is of a log, and no metric, unless all count.
 */
export type Strictness = 'all' | 'plain' | 'short';

/** The rows of a section without a table. */
export function readStatsList(outline: Outline, body: readonly Block[], conventions: Conventions, strictness: Strictness): StatsRows {
	const others = strictness === 'short' ? introducedBlocks(outline, body, conventions) : undefined;
	const ofActor = others === undefined ? body : body.filter((block) => !others.has(block));
	const entries = listEntries(outline, untilRule(outline, ofActor, conventions), conventions);
	const all = entries.filter((entry) => entry !== undefined);
	const pairs = strictness === 'all' ? all : all.filter(({ metric }) => !isTime(metric, conventions));
	const stats: StatsRows = { rows: [], problems: [] };
	const isOfFacts = isPlain(entries.length - all.length + pairs.length, pairs) && (strictness === 'plain' || haveShortValues(pairs));
	const counts = strictness === 'all' || isOfFacts;
	if (counts) for (const { isBold: _, ...pair } of pairs) addStat(stats, pair);
	return stats;
}

/** A rule below a list ends it: what follows is of something else. A line that dates the note is none of the list. */
function untilRule(outline: Outline, body: readonly Block[], conventions: Conventions): readonly Block[] {
	const isOfList = (block: Block): boolean => block.kind === 'item'
		|| (block.kind === 'paragraph' && !block.lines.every((line) => isFooterLine(outline, line, conventions)));
	const first = body.findIndex(isOfList);
	const end = body.findIndex(({ kind }, index) => kind === 'rule' && index > first);
	return first < 0 || end < 0 ? body : body.slice(0, end);
}

/** Lists that a line above introduces as something else than facts, and that line: `It has three parts:`, and not `Key facts:`. */
export function introducedBlocks(outline: Outline, blocks: readonly Block[], conventions: Conventions): ReadonlySet<Block> {
	const found = new Set<Block>();
	let above: Block | undefined;
	for (const block of blocks) {
		if (block.kind !== 'item') above = block.kind === 'paragraph' && introducesOther(outline, block, conventions) ? block : undefined;
		else if (above !== undefined) found.add(above).add(block);
	}
	return found;
}

function introducesOther(outline: Outline, { lines }: Paragraph, conventions: Conventions): boolean {
	const last = lines.at(-1);
	const text = last === undefined ? '' : textOf(outline, last);
	if (!/[:：][\s*_]*$/.test(text.slice(-9))) return false;
	const { quickStatsHeadings, widerStatsHeadings, openStatsHeadings } = conventions;
	const key = headingKey(plainText(text).trimEnd());
	return ![quickStatsHeadings, widerStatsHeadings, openStatsHeadings].some((headings) => headings.has(key));
}

/** What the items and bold lines of some blocks say; `undefined` stands for an item that is no pair. */
export function listEntries(outline: Outline, body: readonly Block[], conventions: Conventions): (Pair | undefined)[] {
	return body.flatMap((block) => {
		if (block.kind === 'item') return readItem(outline, block, conventions);
		return block.kind === 'paragraph' ? readLines(outline, block, conventions) : [];
	});
}

/**
 * Two pairs or more with a value, one of which may be that there is none, little else, and short metrics: prose with a colon
 * now and then is no list of metrics.
 */
export function isPlain(entries: number, pairs: readonly Pair[]): boolean {
	const filled = pairs.filter(({ value }) => !isPlaceholder(value)).length;
	const answered = filled + (filled === 1 ? pairs.filter(({ value }) => NOT_ANY.test(value)).length : 0);
	return answered >= 2 && pairs.length >= entries * 0.75 && pairs.every(({ metric }) => isShort(metric));
}

/** An answer, where another value says that the list is filled in. */
const NOT_ANY = /^n\/a$/i;

/** Two thirds of the values or more are those of facts, and no sentences. */
export function haveShortValues(pairs: readonly Pair[]): boolean {
	return pairs.filter(({ value }) => plainText(value).length <= LONGEST_VALUE).length * 3 >= pairs.length * 2;
}

/** Whether a value is long and goes on after a sentence: a remark behind a label, and no fact. */
export function isProse(value: string): boolean {
	const text = plainText(value);
	return text.length > LONGEST_VALUE && SENTENCES.test(text);
}

const LONGEST_VALUE = 120;
const SENTENCES = /\p{L}{2}[)\]"”’]*[.!?]\s+[\p{Lu}"“(]|[。！？]./u;

function isShort(metric: string): boolean {
	return metric.length <= LONGEST_METRIC && metric.split(/\s+/).length <= MOST_WORDS;
}

/** Characters and words of the longest metric under a wider heading. */
const LONGEST_METRIC = 40;
const MOST_WORDS = 5;

/**
 * An item's pair, or those nested under a pair that has no value of its own where most of what is nested are pairs; otherwise
 * the items nested there are its value. None for an item in italics that dates the note.
 */
function readItem(outline: Outline, item: Item, conventions: Conventions): (Pair | undefined)[] {
	if (isFooter(outline, item, conventions)) return [];
	const pair = readPair(itemText(outline, item, conventions), itemLine(item));
	if (pair?.value !== '') return [pair];
	const items = item.blocks.filter((block) => block.kind === 'item');
	const nested = items.flatMap((block) => readItem(outline, block, conventions));
	if (nested.filter((entry) => entry !== undefined).length * 2 > nested.length) return nested;
	const texts = items.map((block) => itemText(outline, block, conventions)).filter((text) => !isPlaceholder(text));
	return [{ ...pair, value: texts.join('; ') }];
}

function isFooter(outline: Outline, item: Item, conventions: Conventions): boolean {
	const [first] = item.blocks;
	const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
	return line !== undefined && /^[*_](?![*_])/.test(textOf(outline, line)) && isFooterLine(outline, line, conventions);
}

/** The pairs of a paragraph's bold labels; a line that opens with none goes on with the one above it. */
function readLines(outline: Outline, { lines }: Paragraph, conventions: Conventions): Pair[] {
	const pairs: Pair[] = [];
	for (const line of lines) {
		const text = textOf(outline, line);
		const found = readPairs(text, line.line);
		const last = pairs.at(-1);
		if (found.length > 0) pairs.push(...found);
		else if (last !== undefined && !isFooterLine(outline, line, conventions)) {
			pairs.splice(-1, 1, { ...last, value: `${last.value} ${text}`.trim() });
		}
	}
	return pairs;
}
