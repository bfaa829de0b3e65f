import type { App } from 'obsidian';
import type { CalendarDay } from '../../../core/calendar-date';
import type { FreshnessPolicy } from '../../../core/freshness/policy';
import { printReport } from '../../../core/freshness/print-report';
import { buildQueue } from '../../../core/freshness/queue';
import { describeQueueFilter, NO_FILTER } from '../../../core/freshness/queue-filter';
import { buildReport } from '../../../core/freshness/report';
import type { ActorSource } from '../../actor-source';
import { linkWriter } from '../../comparison/actor-link';
import { offerNewNote } from '../../comparison/new-note';
import { findOpenEditor, insertAtCursor } from '../../comparison/open-editor';
import { waitForReading } from '../../comparison/reading-progress';

/** What a report is made of. */
export interface ReportParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: { today(): CalendarDay };
	readonly policy: () => FreshnessPolicy;
}

/** Writes a freshness report of the notes that fit `filter` at the cursor; where no note is open for editing, offers a new one. */
export async function insertReport({ app, source, clock, policy }: ReportParts, filter = NO_FILTER): Promise<void> {
	const editor = findOpenEditor(app);
	if (!(await waitForReading(app, source, 'Freshness report'))) return;
	const today = clock.today();
	const queue = buildQueue(source.index.all(), { filter }, { policy: policy(), today, inbound: source.inbound });
	const report = buildReport(queue, today, describeQueueFilter(filter));
	const print = (path: string): string => printReport(report, linkWriter(app, path));
	if (editor?.isStillOpen() === true) insertAtCursor(editor.editor, print(editor.file.path));
	else offerNewNote(app, { title: `Freshness report ${today}`, what: 'The report', print });
}
