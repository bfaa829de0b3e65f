/** What stands above and beside a row and tells of its value: the heading, the heads of its table, and its third column. */

import type { ActorNote, QuickStat } from '../../actor/note/actor-note';
import { plainText } from '../../markdown/inline';
import { readStatedIn } from '../metrics/read-stated-in';
import type { StatedIn } from '../metrics/stated-in';
import { readStatedTime, statedTimesInBracket, type StatedTime } from '../times/period';
import { MONEY_METRICS, NO_WORDS_OF_TIME, SOURCE_COLUMNS, TIME_COLUMNS } from './head-words';

/** What is told of a value outside its cell and the name of its metric. */
export interface ToldByHeads {
	/** What bare numbers of money are in; absent where nothing tells, or the metric is not surely one of money. */
	readonly statedIn?: StatedIn;
	/** The nearest time, which counts where the cell and the name state none: that of its row, its column, its heading. */
	readonly time?: StatedTime;
	/** Whether that says when it was told (`as of`, `last verified`) or may do so, and so is no period unless it is a span. */
	readonly isTold?: boolean;
}

/** What is told of the value of a row of `note`, whose metric is called `metric`; `undefined` where nothing is. */
export function toldByHeads(
	{ quickStatsFrom }: Pick<ActorNote, 'quickStatsFrom'>,
	{ source, heads }: QuickStat,
	metric: string,
): ToldByHeads | undefined {
	const section = heads?.section ?? quickStatsFrom ?? '';
	if (source === null && heads === undefined && !/[(（]/.test(section)) return undefined;
	const brackets = [heads?.value, heads?.metric, section].map((head) => bracketOf(head ?? ''));
	const statedIn = MONEY_METRICS.has(metric) ? firstOf([heads?.value ?? '', ...brackets], scaleIn) : undefined;
	const row = source === null ? undefined : timeOfRow(source, heads?.source);
	const time = row ?? firstOf([heads?.value ?? '', ...brackets], timeIn);
	return { ...(statedIn && { statedIn }), ...time };
}

/** The times that the heading of a second source states, in any words: where there is one, its figures are of that. */
export function timesInHeading(heading: string): StatedTime[] {
	return /\d/.test(heading) ? statedTimesInBracket(plainText(heading)).map(({ time }) => time) : [];
}

type ToldTime = Required<Pick<ToldByHeads, 'time' | 'isTold'>>;

function firstOf<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
	for (const text of texts) {
		const found = text === '' ? undefined : read(text);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The text of the bracket that a head ends with. */
function bracketOf(head: string): string {
	return /[(（]([^()（）]*)[)）]\s*$/.exec(plainText(head))?.[1] ?? '';
}

/** A scale, with its currency or without: a currency alone is no reason to read a column otherwise. */
function scaleIn(head: string): StatedIn | undefined {
	const words = plainText(head).replace(/^\p{L}+\s+(?=in\s)/iu, '');
	const stated = readStatedIn(words, 'scaled by letters');
	return (stated?.magnitude ?? 0) > 0 ? stated : undefined;
}

/** The third column, where it is one of times or sources, and this cell says nothing but a time. */
function timeOfRow(cell: string, head = 'source'): ToldTime | undefined {
	const key = plainText(head).toLowerCase();
	const isTold = SOURCE_COLUMNS.has(key);
	if (!isTold && !TIME_COLUMNS.has(key)) return undefined;
	const time = readStatedTime(plainText(cell));
	return time && { time, isTold };
}

/** The one time that a head or bracket states, beside nothing but words that lead to it. */
function timeIn(head: string): ToldTime | undefined {
	const text = plainText(head);
	const [found, second] = statedTimesInBracket(text);
	if (found === undefined || second !== undefined) return undefined;
	const words = `${text.slice(0, found.from)} ${text.slice(found.to)}`.toLowerCase().split(/[\s:：,.]+/).filter((word) => word !== '');
	return words.every((word) => NO_WORDS_OF_TIME.has(word)) ? { time: found.time, isTold: words.length > 0 } : undefined;
}
