/** The static reports of a note, and what keeps one from being refreshed. */

import type { ReadProblem } from '../../../markdown/read-problem';
import type { Opaque, Outline } from '../../../markdown/outline';
import { readOutline } from '../../../markdown/scan/scan-outline';
import { fingerprintOfReport, readReportMarker, reportMarker, REPORT_NAME, type ReportHead } from './report';

/** A static report in a note. */
export interface StaticReport extends ReportHead {
	/** The line of the marker above it, from 1. */
	readonly line: number;
	/** From the marker above it to where the one below begins, as characters of the note. */
	readonly from: number;
	readonly to: number;
	/** Whether a person has changed what was printed. */
	readonly isChanged: boolean;
}

/** The static reports of a note and what is damaged, each in line order. What stands in code is none. */
export interface FoundReports {
	readonly reports: readonly StaticReport[];
	readonly problems: readonly ReadProblem[];
}

/** Finds the static reports of a note; damage to one leaves the others whole. */
export function findReports(text: string): FoundReports {
	if (!text.toLowerCase().includes(REPORT_NAME)) return { reports: [], problems: [] };
	const outline = readOutline(text);
	const reports: StaticReport[] = [];
	const problems: ReadProblem[] = [];
	let open: Opaque | undefined;
	const reportOpen = (): void => {
		if (open !== undefined) problems.push({ line: open.line, message: NO_END });
		open = undefined;
	};
	for (const block of outline.blocks) {
		const kind = block.kind === 'comment' ? reportMarker(textOf(outline, block)) : undefined;
		if (block.kind !== 'comment' || kind === undefined) continue;
		if (kind === 'start') {
			reportOpen();
			open = block;
		} else if (open === undefined) problems.push({ line: block.line, message: NO_START });
		else {
			const read = readReport(outline, open, block);
			if ('message' in read) problems.push(read);
			else reports.push(read);
			open = undefined;
		}
	}
	reportOpen();
	return { reports, problems };
}

const NO_START = 'This end marker has no start. Delete it, or undo the change that removed the start.';
const NO_END = `This freshness report has no end marker. Add "%% end ${REPORT_NAME} %%" below it.`;
const UNREADABLE = "Can't read this marker. Delete both markers to keep the report, and insert a new one.";

function readReport(outline: Outline, start: Opaque, end: Opaque): StaticReport | ReadProblem {
	const { line, from } = start;
	const head = readReportMarker(textOf(outline, start));
	if (head === undefined) return { line, message: UNREADABLE };
	const isChanged = fingerprintOfReport(outline.text.slice(start.to, end.from)) !== head.fingerprint;
	return { ...head, line, from, to: end.from, isChanged };
}

function textOf({ text }: Outline, { from, to }: Opaque): string {
	return text.slice(from, to).trim();
}
