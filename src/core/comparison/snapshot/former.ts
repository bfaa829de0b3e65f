/** Tables of earlier versions, whose markers keep no fingerprint. */

import type { CalendarDay } from '../../calendar-date';
import { printAsOf } from '../print/markdown';
import { MEDIAN } from '../print/texts';
import type { PrintedLine } from '../../markdown/write/printed';
import { FORMER_SENTENCES } from './same-table';

/**
 * How many of the lines, of which the first `rows` are rows, are those of a printed comparison: rows of one length, as many
 * actors and metrics as the line on their age says, and remarks on these metrics. `undefined` where the rows are
 * not. A cell that a person wrote can't be told from one that was printed.
 */
export function formerLength(cells: readonly PrintedLine[], rows: number, day: CalendarDay): number | undefined {
	const [heads = [], ...body] = cells.slice(0, rows);
	const [asOf = '', ...remarks] = cells.slice(rows).flat();
	const all = body.at(-1)?.[0] === MEDIAN ? body.slice(0, -1) : body;
	const [across, down] = [heads.length - 1, all.length];
	const isAcross = heads[0] === 'Metric' && asOf === printAsOf(day, across, down);
	const isDown = heads[0] === 'Actor' && asOf === printAsOf(day, down, across);
	if (!(isAcross || isDown) || body.some(({ length }) => length !== heads.length)) return undefined;
	const metrics = isDown ? heads.slice(1) : body.map(([head = '']) => head);
	const end = remarks.findIndex((remark) => !isRemarkOn(metrics, remark));
	return rows + 1 + (end < 0 ? remarks.length : end);
}

function isRemarkOn(metrics: readonly string[], remark: string): boolean {
	const openings = metrics.map((metric) => `*In ${metric}, `).filter((opening) => remark.startsWith(opening));
	return remark.endsWith('.*') && openings.some((opening) => isPrintedAsOne(remark.slice(opening.length, -1)));
}

/** Emphasis that ends before the line does has something of a person's behind it. */
function isPrintedAsOne(text: string): boolean {
	return SENTENCE.test(text) && !text.includes('*');
}

const SENTENCES_OF_TODAY = [
	'ranked in ',
	'not like for like: ',
	'dates range from ',
	'all in different currencies, ',
	'\\d+ of \\d+ figures (?:is an estimate|are estimates)\\.',
	"\\d+ values? (?:isn't|aren't) ranked: ",
];

/** How a remark on a metric begins, in words of today and of earlier versions. */
const SENTENCE = new RegExp(`^(?:${[...SENTENCES_OF_TODAY, ...FORMER_SENTENCES].join('|')})`, 'i');
