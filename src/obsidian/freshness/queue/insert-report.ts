import type { App } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import { printReport } from '../../../core/freshness/queue/print-report';
import { buildQueue } from '../../../core/freshness/queue/queue';
import { describeQueueFilter, NO_FILTER } from '../../../core/freshness/queue/filter';
import { buildReport } from '../../../core/freshness/queue/report';
import type { ActorSource } from '../../vault/actor-source';
import { linkWriter } from '../../note/link-writer';
import { offerNewNote } from '../../note/create';
import { findOpenEditor, insertAtCursor } from '../../note/open-editor';
import { waitForReading } from '../../vault/reading-progress';

/** The app, the notes to report on, and how they are judged. */
export interface ReportParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: { today(): CalendarDay };
	readonly policy: () => FreshnessPolicy;
}

/** Writes a freshness report of the notes that fit `filter` at the cursor. If no note is open for editing, it offers to create one. */
export async function insertReport({ app, source, clock, policy }: ReportParts, filter = NO_FILTER): Promise<void> {
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source, 'Freshness report'))) return;
	const today = clock.today();
	const queue = buildQueue(source.index.all(), { filter }, { policy: policy(), today, inbound: source.inbound });
	const report = buildReport(queue, today, describeQueueFilter(filter));
	const print = (path: string): string => printReport(report, linkWriter(app, path));
	if (editor?.isStillOpen() === true) insertAtCursor(editor.editor, print(editor.file.path));
	else offerNewNote(app, { title: `Freshness report ${today}`, print });
}
