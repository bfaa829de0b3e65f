import { ConfirmationModal, Notice, type App, type TFile } from 'obsidian';
import { readActorNote, type ReadOptions } from '../../../core/actor/read-actor-note';
import { formatDate } from '../../../core/calendar-date';
import type { QueuedNote } from '../../../core/freshness/queue/queued-note';
import type { TextEdit } from '../../../core/markdown/write/text-edit';
import { counted, number } from '../../../core/wording';
import { changeNote } from '../../note/change';
import { offerUndoOfAll, type DoneChange } from '../../note/undo-notice';
import type { SetToTodayParts } from './today';

/** What setting the dates of several notes takes. */
export interface SetSeveralParts {
	readonly app: App;
	readonly dating: SetToTodayParts;
	/** How notes are read now. */
	readonly reading: ReadOptions;
}

/** What became of the notes. */
interface Outcome {
	readonly done: DoneChange[];
	/** How many say today already. */
	unchanged: number;
	/** Why others were left alone, a clause each: `the date in Acme has changed`. */
	readonly refused: string[];
}

/** Asks whether several notes are to be dated today. */
export function askToSetSeveral(parts: SetSeveralParts, notes: readonly QueuedNote[]): void {
	const { locale } = parts.dating;
	const day = formatDate({ date: parts.dating.today(), precision: 'day' }, locale);
	const named = notes.slice(0, MOST_NAMED).map(({ note }) => note.name).join(', ');
	const more = notes.length > MOST_NAMED ? ` and ${number(notes.length - MOST_NAMED, locale)} more` : '';
	new ConfirmationModal(parts.app)
		.setTitle(`Set ${counted(notes.length, 'note', locale)} to today?`)
		.setContent(`Their updated date becomes ${day}: ${named}${more}.`)
		.addButton((button) => button
			.setButtonText('Set to today')
			.setCta()
			.setInitialFocus()
			.onClick(() => void setSeveral(parts, notes)))
		.addCancelButton()
		.open();
}

const MOST_NAMED = 5;

/** Dates the notes one after the other, and tells what became of them, with Undo for all. */
async function setSeveral(parts: SetSeveralParts, notes: readonly QueuedNote[]): Promise<void> {
	const outcome: Outcome = { done: [], unchanged: 0, refused: [] };
	for (const queued of notes) await setOne(parts, queued, outcome);
	const sentences = [summaryOf(outcome, parts.dating.locale)];
	if (outcome.done.length === 0) new Notice(sentences.join(' '));
	else offerUndoOfAll(parts.app, sentences, outcome.done);
}

async function setOne({ app, dating, reading }: SetSeveralParts, { note }: QueuedNote, outcome: Outcome): Promise<void> {
	const file = app.vault.getFileByPath(note.path);
	if (file === null) {
		outcome.refused.push(`${note.name} is no longer there`);
		return;
	}
	const today = dating.today();
	// What the person saw in the list is what they decided on.
	const moved = new Set<string>();
	const editsFor = (text: string): readonly TextEdit[] => {
		if (dateIn(text, file, reading) === statedBy(note)) return dating.editsFor(text, today);
		moved.add(`the date in ${note.name} has changed`);
		return [];
	};
	try {
		const change = await changeNote(dating.app, file, editsFor);
		if (change !== undefined) outcome.done.push({ note: file, change, what: 'the date' });
		else if (moved.size > 0) outcome.refused.push(...moved);
		else outcome.unchanged++;
	} catch (error) {
		outcome.refused.push(`${note.name} could not be changed (${error instanceof Error ? error.message : String(error)})`);
	}
}

function dateIn(text: string, file: TFile, reading: ReadOptions): string | undefined {
	const read = readActorNote(text, file.path, reading);
	return read && statedBy(read);
}

function statedBy({ updated, unreadableUpdated }: QueuedNote['note']): string {
	return updated?.date ?? unreadableUpdated?.text ?? '';
}

/** `11 set, 1 refused: the date in Acme has changed.` */
function summaryOf({ done, unchanged, refused }: Outcome, locale: string): string {
	const parts = [`${number(done.length, locale)} set`];
	if (unchanged > 0) parts.push(`${number(unchanged, locale)} said so already`);
	if (refused.length > 0) parts.push(`${number(refused.length, locale)} refused: ${refused.slice(0, MOST_NAMED).join('; ')}${refused.length > MOST_NAMED ? '; …' : ''}`);
	return `${parts.join(', ')}.`;
}
