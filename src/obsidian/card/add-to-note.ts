import type { TFile } from 'obsidian';
import { actorTagInsertion, quickStatsInsertion, type CardInsertion } from '../../core/card/note-insertions';
import { applyEdits } from '../../core/markdown/write/text-edit';
import { changeNote, type NoteHost } from '../note/change';
import { noticeUnchanged } from '../note/undo-notice';

/** Puts the tag that makes a note an actor note into `file`. */
export async function addActorTag(host: NoteHost, file: TFile, tag: string): Promise<void> {
	await add(host, file, (text) => actorTagInsertion(text, tag));
}

/** Puts an empty quick stats table into `file` and resolves with the line of its first row. */
export async function addQuickStats(host: NoteHost, file: TFile): Promise<number | undefined> {
	return add(host, file, quickStatsInsertion);
}

/** Resolves with the line on which to go on writing, or `undefined` where the note could not be changed, and then says why. */
async function add(host: NoteHost, file: TFile, insertionFor: (text: string) => CardInsertion): Promise<number | undefined> {
	try {
		const change = await changeNote(host, file, (text) => [insertionFor(text).edit]);
		if (change === undefined) return undefined;
		const written = applyEdits(change.before, change.edits).slice(0, insertionFor(change.before).cursor);
		return written.split('\n').length;
	} catch (error) {
		noticeUnchanged(file, error);
		return undefined;
	}
}
