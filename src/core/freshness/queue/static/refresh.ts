/** Brings the static reports of a note up to date, and says what was done. */

import type { CalendarDay } from '../../../calendar-date';
import type { ReadProblem } from '../../../markdown/read-problem';
import { lineBreakOf } from '../../../markdown/write/lines';
import type { TextEdit } from '../../../markdown/write/text-edit';
import { counted } from '../../../wording';
import type { QueueFilter } from '../filter';
import { findReports } from './find';
import { fingerprintOfReport, printAboveEnd } from './report';

/** What a refresh does to a note. */
export interface ReportRefresh {
	/** In text order; none where every report is as the notes have it. */
	readonly edits: readonly TextEdit[];
	readonly refreshed: number;
	readonly unchanged: number;
	/** What was left as it is, and why, in line order. */
	readonly problems: readonly ReadProblem[];
}

/**
 * The edits that bring the static reports of `text` up to date. `print` prints the report of the notes that fit a filter,
 * headed by a day. The day alone is no difference. Damaged ones are left alone, and so are those that a person has changed.
 */
export function refreshReports(text: string, print: (filter: QueueFilter, day: CalendarDay) => string, today: CalendarDay): ReportRefresh {
	const { reports, problems: damages } = findReports(text);
	const problems = [...damages];
	const edits: TextEdit[] = [];
	let unchanged = 0;
	for (const { line, from, to, filter, day, fingerprint, isChanged } of reports) {
		if (fingerprintOfReport(print(filter, day)) === fingerprint && !isChanged) unchanged++;
		else if (isChanged) problems.push({ line, message: CHANGED });
		else edits.push({ from, to, insert: printAboveEnd(filter, today, print(filter, today)).replaceAll('\n', lineBreakOf(text)) });
	}
	return { edits, refreshed: edits.length, unchanged, problems: problems.sort((a, b) => a.line - b.line) };
}

const CHANGED = 'This freshness report was changed by hand. Undo the change, or delete its markers to keep it and insert a new report.';

/** What a refresh did, in whole sentences: what was refreshed, then what was not and why, with its line. */
export function describeReportRefresh({ refreshed, unchanged, problems }: Omit<ReportRefresh, 'edits'>): string[] {
	const done = refreshed > 0 ? [`${counted(refreshed, 'freshness report', 'en')} refreshed.`] : [];
	const same = refreshed === 0 && unchanged > 0 ? [`${counted(unchanged, 'freshness report', 'en')} unchanged.`] : [];
	return [...done, ...same, ...problems.map(({ line, message }) => `Line ${line}: ${message}`)];
}
