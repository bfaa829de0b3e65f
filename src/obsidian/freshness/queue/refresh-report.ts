import { Notice, type Command, type TFile } from 'obsidian';
import { describeReportRefresh, refreshReports, type ReportRefresh } from '../../../core/freshness/queue/static/refresh';
import { noteAtHand } from '../../note/at-hand';
import { changeNote } from '../../note/change';
import { noticeUnchanged, offerUndo } from '../../note/undo-notice';
import { waitForReading } from '../../vault/reading-progress';
import { reportPrinter, type ReportParts } from './insert-report';
import { sentence } from '../../sentence';

/** The command that refreshes the freshness reports of the note at hand. */
export function refreshReportCommand(parts: ReportParts): Command {
	return {
		id: 'refresh-freshness-report',
		name: 'Refresh freshness report in this note',
		icon: 'refresh-cw',
		checkCallback: (checking) => {
			const note = noteAtHand(parts.app.workspace);
			if (note?.extension !== 'md') return false;
			if (!checking) void refresh(parts, note);
			return true;
		},
	};
}

/** As one step to undo. What was done is said, and what was left alone. */
async function refresh(parts: ReportParts, note: TFile): Promise<void> {
	const { app, source, clock } = parts;
	if (!(await waitForReading(app, source, 'Freshness report'))) return;
	const print = reportPrinter(parts, note.path);
	let outcome: ReportRefresh = refreshReports('', print, clock.today());
	try {
		const change = await changeNote(app, note, (text) => (outcome = refreshReports(text, print, clock.today())).edits);
		const sentences = describeReportRefresh(outcome);
		if (change !== undefined) offerUndo(app, sentences, { note, change, what: 'the report' });
		else new Notice(sentence(sentences.length === 0 ? `"${note.basename}" has no freshness report to refresh.` : sentences.join('\n')));
	} catch (error) {
		noticeUnchanged(note, error);
	}
}
