/** Whether a table in a note is the one that would be printed now. */

import type { PrintedLine } from './printed';

/**
 * Whether `printed` says what `written`, the table of a snapshot, says: the same cells and lines, except for lines
 * below it in the words that an earlier version of Dossier wrote. Such a line is taken for the present one
 * on its metric, so that no table is rewritten for its wording alone.
 */
export function isSameTable(printed: readonly PrintedLine[], written: readonly PrintedLine[]): boolean {
	return printed.length === written.length && printed.every((line, index) => isSameLine(line, written[index] ?? []));
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
