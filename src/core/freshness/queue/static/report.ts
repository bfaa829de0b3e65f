/**
 * A static report: a freshness report that stands in a note as plain Markdown and stays as it was until it is refreshed on
 * command. Comments around it keep what it is of, the day, and the fingerprint of what was printed:
 *
 *     %% dossier-freshness 2026-11-23: tag:"bank"; printed: 3f9a01c7 %%
 *
 *     ## Freshness
 *     …
 *
 *     %% end dossier-freshness %%
 */

import { readDay, type CalendarDay } from '../../../calendar-date';
import { fingerprintOf, readPrinted } from '../../../markdown/write/printed';
import { printQueueFilter, readQueueFilter, type QueueFilter } from '../filter';

/** What is in the marker above a static report, and in no other comment but those around such reports. */
export const REPORT_NAME = 'dossier-freshness';

/** What the marker above a static report keeps. */
export interface ReportHead {
	/** Which notes it is of. */
	readonly filter: QueueFilter;
	/** The day it was printed on. */
	readonly day: CalendarDay;
	/** Of the printed report. */
	readonly fingerprint: string;
}

/** A printed report (`printReport`) as a static one. No line break at the end. */
export function printStaticReport(filter: QueueFilter, day: CalendarDay, report: string): string {
	return `${printAboveEnd(filter, day, report)}%% end ${REPORT_NAME} %%`;
}

/** The same up to the marker below it, in which a person may have written. */
export function printAboveEnd(filter: QueueFilter, day: CalendarDay, report: string): string {
	const asked = printQueueFilter(filter).replaceAll('%', '%25');
	const of = asked === '' ? '' : `: ${asked}`;
	return `%% ${REPORT_NAME} ${day}${of}; printed: ${fingerprintOfReport(report)} %%\n\n${report}\n\n`;
}

/** The fingerprint of a printed report, whatever blanks, dashes and line ends a formatter has given it since. */
export function fingerprintOfReport(report: string): string {
	return fingerprintOf(report.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/).flatMap(readPrinted));
}

/** Whether a comment, `%%` included, is a marker, however damaged, and of which end. */
export function reportMarker(comment: string): 'start' | 'end' | undefined {
	const found = /^%%\s*(end\s+)?dossier-freshness(?![\w-])/i.exec(comment);
	if (found === null) return undefined;
	return found[1] === undefined ? 'start' : 'end';
}

/** What the marker above a static report says; `undefined` where it can't be read. */
export function readReportMarker(comment: string): ReportHead | undefined {
	const [, date = '', of = '', fingerprint = ''] = MARKER.exec(comment) ?? [];
	const day = readDay(date);
	return day === undefined ? undefined : { filter: readQueueFilter(of.replaceAll('%25', '%')), day, fingerprint };
}

const MARKER = /^%%\s*dossier-freshness (\d{4}-\d\d-\d\d)(?:: ([^\r\n]*))?; printed: ([\da-f]{8})\s*%%\s*$/i;
