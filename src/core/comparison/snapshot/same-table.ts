/** Whether a table in a note is the one that would be printed now. */

/**
 * Whether `printed` says what `written`, the table of a snapshot, says: the same text, except for lines
 * below it in the words that an earlier version of Dossier wrote. Such a line is taken for the present one
 * on its metric, so that no table is rewritten for its wording alone.
 */
export function isSameTable(printed: string, written: string): boolean {
	const [now, then] = [printed, written].map((text) => text.split('\n'));
	return now?.length === then?.length && now?.every((line, index) => isSameLine(line, then?.[index] ?? '')) === true;
}

function isSameLine(now: string, then: string): boolean {
	if (now === then) return true;
	const metric = FORMER_NOTE.exec(then)?.[1];
	return metric !== undefined && now.startsWith(`*In ${metric}, `);
}

const ESTIMATES = '\\d+ of \\d+ figures (?:is an estimate|are estimates)\\. ';

const FORMER_SENTENCES = [
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
