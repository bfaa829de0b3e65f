/** Whether a table in a note is the one that would be printed now. */

import { compareTexts } from '../../wording';
import type { PrintedLine } from '../../markdown/write/printed';

type PrintedLines = readonly PrintedLine[];

/**
 * Whether `printed` says what `written`, the table of a snapshot, says: the same cells and lines, except for lines
 * below it in the words that an earlier version of Dossier wrote. Such a line is taken for the present one
 * on its metric, so that no table is rewritten for its wording alone; nor is it for the order of metrics that nobody
 * has `asked` for.
 */
export function isSameTable(printed: PrintedLines, written: PrintedLines, asked: readonly string[] | undefined): boolean {
	const [now, then] = asked === undefined ? [byMetric(printed), byMetric(written)] : [printed, written];
	return now.length === then.length && now.every((line, index) => isSameLine(line, then[index] ?? []));
}

/** The same table with its metrics, and the lines below on them, in the order of their names. */
function byMetric(lines: PrintedLines): PrintedLines {
	const [heads = [], ...rest] = lines;
	const [corner = '', ...names] = heads;
	if (corner === 'Metric') return [heads, ...rest.sort(compareLines)];
	const columns = [...names.keys()].sort((a, b) => compareLines([names[a] ?? ''], [names[b] ?? '']));
	const arranged = (cells: PrintedLine): PrintedLine => [cells[0] ?? '', ...columns.map((column) => cells[column + 1] ?? '')];
	const isRow = ({ length }: PrintedLine): boolean => length === heads.length;
	return [arranged(heads), ...rest.filter(isRow).map(arranged), ...rest.filter((line) => !isRow(line)).sort(compareLines)];
}

function compareLines([one = '']: PrintedLine, [other = '']: PrintedLine): number {
	return compareTexts(one, other);
}

function isSameLine(now: PrintedLine, then: PrintedLine): boolean {
	if (now.length !== then.length) return false;
	const metric = then.length === 1 ? FORMER_NOTE.exec(then[0] ?? '')?.[1] : undefined;
	return now.every((cell, index) => cell === then[index]) || (metric !== undefined && now[0]?.startsWith(`*In ${metric}, `) === true);
}

const ESTIMATES = '\\d+ of \\d+ figures (?:is an estimate|are estimates)\\. ';

/** How the sentences of earlier versions on a metric begin, as patterns. */
export const FORMER_SENTENCES = [
	'(?:figures in [^;]+|bare figures) are ranked; ',
	'periods differ \\(',
	'dates differ \\(',
	'\\d+ cells? [a-z ]+ not ranked',
	'no two figures are in one currency',
	"\\d+ values? in [a-z ]+ (?:isn't|aren't) ranked",
	'dates range from (?:\\d{4} to )?\\d{4}-\\d\\d',
];

/** A line below a table, with a sentence in former words; one on estimates, whose words are the same, may come before it. */
const FORMER_NOTE = new RegExp(`^\\*In (.+?), (?:${ESTIMATES})?(?:${FORMER_SENTENCES.join('|')})`, 'i');
