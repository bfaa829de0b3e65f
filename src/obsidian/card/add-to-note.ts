import type { TFile } from 'obsidian';
import type { ReadOptions } from '../../core/actor/read-actor-note';
import { actorTagInsertion, quickStatsInsertion, type PlannedInsertion } from '../../core/card/note-insertions';
import { lineBreaksIn } from '../../core/markdown/write/lines';
import { applyEdits, type PlannedEdits } from '../../core/markdown/write/text-edit';
import { changeNote, type NoteHost } from '../note/change';
import { noticeUnchanged } from '../note/undo-notice';

/** Puts the tag that makes a note an actor note into `file`, unless it is one. */
export async function addActorTag(host: NoteHost, file: TFile, tag: string, reading: ReadOptions): Promise<void> {
	await add(host, file, (text) => actorTagInsertion(text, tag, file.path, reading));
}

/** Puts an empty quick stats table into `file`, unless it has one, and resolves with the line of its first row. */
export async function addQuickStats(host: NoteHost, file: TFile, reading: ReadOptions): Promise<number | undefined> {
	return add(host, file, (text) => quickStatsInsertion(text, file.path, reading));
}

/** Resolves with the line on which to go on writing, or `undefined` where nothing was written; where it could not be, it says why. */
async function add(host: NoteHost, file: TFile, insertionFor: (text: string) => PlannedInsertion): Promise<number | undefined> {
	let cursor = 0;
	const edit = (text: string): PlannedEdits => {
		const planned = insertionFor(text);
		if (planned === undefined || 'refusal' in planned) return planned ?? [];
		({ cursor } = planned);
		return [planned.edit];
	};
	try {
		const change = await changeNote(host, file, edit);
		return change && lineBreaksIn(applyEdits(change.before, change.edits).slice(0, cursor)) + 1;
	} catch (error) {
		noticeUnchanged(file, error);
		return undefined;
	}
}
