import type { App } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import { printReport } from '../../../core/freshness/queue/print-report';
import { buildQueue } from '../../../core/freshness/queue/queue';
import { describeQueueFilter, NO_FILTER, type QueueFilter } from '../../../core/freshness/queue/filter';
import { buildReport } from '../../../core/freshness/queue/report';
import { printStaticReport } from '../../../core/freshness/queue/static/report';
import type { ActorSource } from '../../vault/actor-source';
import { linkWriter } from '../../note/link-writer';
import { offerNewNote } from '../../note/create';
import { findLastView, findOpenEditor, insertAtCursor } from '../../note/open-editor';
import { waitForReading } from '../../vault/reading-progress';

/** The app, the notes to report on, and how they are judged. */
export interface ReportParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: { today(): CalendarDay };
	readonly policy: () => FreshnessPolicy;
}

/**
 * Writes a freshness report of the notes that fit `filter` at the cursor. If no note is at hand for editing, it offers to create
 * one, or to write it into the note that was edited last.
 */
export async function insertReport(parts: ReportParts, filter = NO_FILTER): Promise<void> {
	const { app, source, clock } = parts;
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source, 'Freshness report'))) return;
	const today = clock.today();
	const print = (path: string): string => printStaticReport(filter, today, reportPrinter(parts, path)(filter, today));
	if (editor?.isStillOpen() === true) insertAtCursor(editor.editor, print(editor.file.path));
	else offerNewNote(app, { title: `Freshness report ${today}`, print }, findLastView(app));
}

/** Prints a report of the notes that fit a filter as they are today, headed by a day. */
type PrintReport = (filter: QueueFilter, day: CalendarDay) => string;

/** Prints reports for the note at `path`. */
export function reportPrinter({ app, source, clock, policy }: ReportParts, path: string): PrintReport {
	return (filter, day) => {
		const basis = { policy: policy(), today: clock.today(), inbound: source.inbound };
		const report = buildReport(buildQueue(source.index.all(), { filter }, basis), day, describeQueueFilter(filter));
		return printReport(report, linkWriter(app, path));
	};
}
