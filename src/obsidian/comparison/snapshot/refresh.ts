import { Notice, type Command, type TFile } from 'obsidian';
import { describeRefresh, refreshSnapshots, type SnapshotRefresh } from '../../../core/comparison/snapshot/refresh';
import { noteAtHand } from '../../note/at-hand';
import { changeNote } from '../../note/change';
import { noticeUnchanged, offerUndo } from '../../note/undo-notice';
import { isReading } from '../../vault/reading-progress';
import { printerFor, type SnapshotParts } from './parts';
import { sentence } from '../../sentence';

/** Milliseconds that a notice with problems stays: there is more to read. */
const PROBLEMS_TIME = 12_000;

/** The command that refreshes the snapshots of the note at hand. */
export function refreshStaticTablesCommand(parts: SnapshotParts): Command {
	return {
		id: 'refresh-comparisons',
		name: 'Refresh static tables in this note',
		icon: 'refresh-cw',
		checkCallback: (checking) => {
			const note = noteAtHand(parts.app.workspace);
			if (note?.extension !== 'md') return false;
			if (!checking) void refreshStaticTables(parts, note);
			return true;
		},
	};
}

/** Refreshes the snapshots of a note once the vault has been read, as one step to undo, and says what was done. */
export async function refreshStaticTables(parts: SnapshotParts, note: TFile): Promise<void> {
	const { app, source, clock } = parts;
	if (isReading(source.progress)) new Notice(sentence("Still reading notes. The static tables are refreshed when that's done."));
	await source.complete;
	const refresh = (text: string): SnapshotRefresh => refreshSnapshots(text, printerFor(parts, note.path), clock.today());
	let outcome = refresh('');
	try {
		const change = await changeNote(app, note, (text) => (outcome = refresh(text)).edits);
		const sentences = describeRefresh(outcome);
		if (change === undefined) new Notice(sentence(sentences.join('\n')), sentences.length > 1 ? PROBLEMS_TIME : undefined);
		else offerUndo(app, sentences, { note, change, what: 'the static table' });
	} catch (error) {
		noticeUnchanged(note, error);
	}
}
