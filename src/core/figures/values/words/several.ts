/** Cells that list several things, each with a figure of its own, none of which is that of the whole. */

import { statedTimesIn } from '../../times/period';
import { hasCharacters } from '../amount/characters';
import type { SeenFigure } from './seen-figure';

/** In characters: what is further on is another statement. */
const LONGEST = 200;
const NEXT = /[,、;/+]\s?/;
/** Words, and the share that follows them. */
const PART = /^[^\d,、;]{0,20}?\p{L}[^\d\p{L},、;]{0,4}\d+(?:[.,]\d+)?\s?%/u;
const SHARE = /\d+(?:[.,]\d+)?(?=\s?%)/g;
/** What the parts of a whole add up to, rounding allowed. */
const WHOLE = { least: 97, most: 103 };
const FEATURE = /^[~≈约約]?\d[\d.,]*\s?(?:[x×](?!\p{L})|倍|배|%)/u;

/** Whether a share is that of a part: `US 72%, Europe 11%`, where words stand before each; else where all make up a whole. */
export function isOneOfParts({ figure, from, to }: SeenFigure, before: string, text: string): boolean {
	const next = figure.kind === 'percent' ? nextIn(text, to) : undefined;
	if (next === undefined) return false;
	if (isNamed(before) && PART.test(next.text)) return true;
	const shares = text.slice(from, to + LONGEST).match(SHARE) ?? [];
	const sum = shares.reduce((total, share) => total + Number(share.replace(',', '.')), 0);
	return shares.length > 1 && sum >= WHOLE.least && sum <= WHOLE.most;
}

/**
 * Whether a count or multiple is of one of several features: `30 s block time, 20x throughput`. In Chinese and Japanese `、`
 * lists things, and a count in the midst of words, with more to follow, is one of them.
 */
export function isOneOfFeatures({ figure, to }: SeenFigure, before: string, text: string): boolean {
	const isCount = figure.kind === 'count';
	const next = isCount || figure.kind === 'multiple' ? nextIn(text, to) : undefined;
	if (next === undefined) return false;
	if (next.mark === '、' || (isCount && hasCharacters(before) && next.mark !== '/')) return true;
	return isCount && next.mark === ',' && FEATURE.test(next.text);
}

/** Whether words other than a time stand before a figure. */
function isNamed(before: string): boolean {
	const near = before.slice(-LONGEST);
	const words = statedTimesIn(near).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), near);
	return /\p{L}/u.test(words);
}

/** The next of the things that a cell lists, and the mark before it. */
function nextIn(text: string, at: number): { text: string; mark: string } | undefined {
	const rest = text.slice(at, at + LONGEST);
	const mark = NEXT.exec(rest);
	return mark === null ? undefined : { text: rest.slice(mark.index + mark[0].length), mark: mark[0].trim() };
}
