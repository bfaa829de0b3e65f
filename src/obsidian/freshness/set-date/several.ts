import { ConfirmationModal, Notice, type App, type TFile } from 'obsidian';
import { readActorNote, type ReadOptions } from '../../../core/actor/read-actor-note';
import { formatDate } from '../../../core/calendar-date';
import { describeUnseen } from '../../../core/freshness/queue/describe-review';
import type { QueuedNote } from '../../../core/freshness/queue/queued-note';
import type { PlannedEdits } from '../../../core/markdown/write/text-edit';
import { counted, listed, number } from '../../../core/wording';
import { changeNote } from '../../note/change';
import { offerUndoOfAll, type DoneChange } from '../../note/undo-notice';
import type { SetToTodayParts } from './today';
import { sentence } from '../../sentence';

/** How several notes are marked as updated today. */
export interface SetSeveralParts {
	readonly app: App;
	readonly dating: SetToTodayParts;
	/** How notes are read by the settings in force. */
	readonly reading: ReadOptions;
}

/** What became of the notes. */
interface Outcome {
	readonly done: DoneChange[];
	/** How many were marked already. */
	unchanged: number;
	/** Why others were skipped, a clause each: `the date in Acme has changed`. */
	readonly skipped: string[];
	/** How many were not come to before the plugin was switched off. */
	left: number;
}

/** Asks whether to mark several notes as updated today, and does so. It says which of them the person hasn't looked at: `unseen`. */
export function askToSetSeveral(parts: SetSeveralParts, notes: readonly QueuedNote[], unseen: readonly QueuedNote[]): void {
	const { locale } = parts.dating;
	const day = formatDate({ date: parts.dating.today(), precision: 'day' }, locale);
	const named = listed(notes.map(({ note }) => note.name), MOST_NAMED, locale);
	const content = createFragment();
	content.createEl('p', { text: `The date in ${named} becomes ${day}.` });
	const looked = describeUnseen(unseen, notes, locale);
	if (looked !== undefined) content.createEl('p', { text: looked });
	new ConfirmationModal(parts.app)
		.addClass('dossier-modal')
		.setTitle(`Mark ${counted(notes.length, 'note', locale)} as updated today?`)
		.setContent(content)
		.addButton((button) => button
			.setButtonText('Mark as updated')
			.setCta()
			.setInitialFocus()
			.onClick(() => void setSeveral(parts, notes)))
		.addCancelButton()
		.open();
}

const MOST_NAMED = 5;

/** Marks the notes one after the other, and tells what became of them, with Undo for all. */
async function setSeveral(parts: SetSeveralParts, notes: readonly QueuedNote[]): Promise<void> {
	const outcome: Outcome = { done: [], unchanged: 0, skipped: [], left: notes.length };
	for (const queued of notes) {
		if (!parts.dating.isLoaded()) break;
		await setOne(parts, queued, outcome);
		outcome.left--;
	}
	const sentences = [summaryOf(outcome, parts.dating.locale)];
	if (outcome.done.length === 0) new Notice(sentence(sentences.join(' ')));
	else offerUndoOfAll(parts.app, sentences, outcome.done);
}

async function setOne({ app, dating, reading }: SetSeveralParts, { note }: QueuedNote, outcome: Outcome): Promise<void> {
	const file = app.vault.getFileByPath(note.path);
	if (file === null) {
		outcome.skipped.push(`${note.name} no longer exists`);
		return;
	}
	const today = dating.today();
	// The person decided by the date in the list: a note with another date by now is left alone.
	const moved = new Set<string>();
	const editsFor = (text: string): PlannedEdits => {
		if (!dating.isLoaded()) return { refusal: SWITCHED_OFF };
		if (dateIn(text, file, reading) === statedBy(note)) return dating.editsFor(text, today);
		moved.add(`the date in ${note.name} has changed`);
		return [];
	};
	try {
		const change = await changeNote(dating.app, file, editsFor);
		if (change !== undefined) outcome.done.push({ note: file, change, what: 'the date' });
		else if (moved.size > 0) outcome.skipped.push(...moved);
		else outcome.unchanged++;
	} catch (error) {
		outcome.skipped.push(`${note.name} couldn't be changed (${(error instanceof Error ? error.message : String(error)).replace(/\.$/, '')})`);
	}
}

const SWITCHED_OFF = 'Dossier was switched off';

function dateIn(text: string, file: TFile, reading: ReadOptions): string | undefined {
	const read = readActorNote(text, file.path, reading);
	return read && statedBy(read);
}

function statedBy({ updated, unreadableUpdated }: QueuedNote['note']): string {
	return updated?.date ?? unreadableUpdated?.text ?? '';
}

/** `2 notes marked (Globex and Initech), 1 skipped: the date in Acme has changed.` */
function summaryOf({ done, unchanged, skipped, left }: Outcome, locale: string): string {
	const named = listed(done.map(({ note }) => note.basename), MOST_NAMED, locale);
	const parts = [done.length === 0 ? 'No notes marked' : `${counted(done.length, 'note', locale)} marked (${named})`];
	if (unchanged > 0) parts.push(`${number(unchanged, locale)} already marked updated today`);
	if (skipped.length > 0) {
		const reasons = [...skipped.slice(0, MOST_NAMED), ...(skipped.length > MOST_NAMED ? ['…'] : [])].join('; ');
		parts.push(`${number(skipped.length, locale)} skipped: ${reasons}`);
	}
	if (left > 0) parts.push(`${number(left, locale)} left: ${SWITCHED_OFF}`);
	return `${parts.join(', ')}.`;
}
