import { Notice, type App, type TFile } from 'obsidian';
import { nameOf } from '../../../core/actor/read-actor-note';
import { acceptInNote } from '../../../core/check/accepting/accept';
import type { Finding } from '../../../core/check/rule/finding';
import { applyEdits, type PlannedEdits } from '../../../core/markdown/write/text-edit';
import { changeNote } from '../../note/change';
import { noticeUnchanged, offerUndo } from '../../note/undo-notice';
import type { FindingsStore } from '../store/store';

/** Through what findings are fixed and accepted. */
export interface ActParts {
	readonly app: App;
	readonly store: Pick<FindingsStore, 'inText' | 'reading'>;
}

/** Makes the edit that a finding offers, by the note as it is now, where the finding is gone with it. One step to undo. */
export async function fixFinding({ app, store }: ActParts, finding: Finding): Promise<void> {
	const edit: Act['edit'] = (text, path) => {
		const fix = store.inText(finding, text)?.finding.fix;
		if (fix === undefined) return { refusal: 'it has changed, and this is no longer found in it.' };
		return store.inText(finding, applyEdits(text, [fix])) === undefined ? [fix] : { refusal: `the fix would not mend it. Open ${path}.` };
	};
	await changeFor(app, finding, { what: 'the fix', done: `Fixed in ${noteName(finding)}.`, edit });
}

/** Writes into the note that a finding is accepted, and why. One step to undo. */
export async function acceptFinding({ app, store }: ActParts, finding: Finding, reason: string): Promise<void> {
	const { rule } = finding;
	const edit: Act['edit'] = (text, path) => {
		const found = store.inText(finding, text);
		const { reading } = store;
		if (found === undefined || reading === undefined) return { refusal: 'it has changed, and this is no longer found in it.' };
		const [{ line }] = found.finding.places;
		const comment = acceptInNote(path, text, { rule, line, reason, fingerprint: found.fingerprint }, reading);
		if (comment === undefined || store.inText(finding, applyEdits(text, [comment])) !== undefined) return { refusal: NO_PLACE };
		return [comment];
	};
	await changeFor(app, finding, { what: 'the comment', done: `Accepted in ${noteName(finding)}, until its lines change.`, edit });
}

const NO_PLACE = 'no comment can stand on this line. Turn the rule off for its folder in the settings, under Rules of the check.';

/** What is said of a change, and how it is made. */
interface Act {
	readonly what: string;
	readonly done: string;
	readonly edit: (text: string, path: string) => PlannedEdits;
}

async function changeFor(app: App, finding: Finding, { what, done, edit }: Act): Promise<void> {
	const [{ path }] = finding.places;
	const note: TFile | null = app.vault.getFileByPath(path);
	if (note === null) {
		new Notice(`"${noteName(finding)}" no longer exists.`);
		return;
	}
	try {
		const change = await changeNote(app, note, (text) => edit(text, path));
		if (change !== undefined) offerUndo(app, [done], { note, change, what });
	} catch (error) {
		noticeUnchanged(note, error);
	}
}

function noteName({ places: [{ path }] }: Finding): string {
	return nameOf(path);
}
