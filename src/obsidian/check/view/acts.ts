import { Notice, type App, type TFile } from 'obsidian';
import { nameOf } from '../../../core/actor/read-actor-note';
import { acceptInNote } from '../../../core/check/accepting/accept';
import { acceptedFinding, withoutAccepted, type AcceptedFindings } from '../../../core/check/accepting/in-settings';
import type { Finding } from '../../../core/check/rule/finding';
import { applyEdits, type PlannedEdits } from '../../../core/markdown/write/text-edit';
import { changeNote, currentText } from '../../note/change';
import { noticeUnchanged, noticeWithUndo, offerUndo } from '../../note/undo-notice';
import type { FindingsStore } from '../store/store';

/** Through what findings are fixed and accepted. */
export interface ActParts {
	readonly app: App;
	readonly store: Pick<FindingsStore, 'inText' | 'reading'>;
	/** Those that the settings accept. */
	readonly accepted: { readonly read: () => AcceptedFindings; readonly write: (accepted: AcceptedFindings) => void };
}

/** Makes the edit that a finding offers, by the note as it is now, where the finding is gone with it. One step to undo. */
export async function fixFinding({ app, store }: ActParts, finding: Finding): Promise<void> {
	const edit: Act['edit'] = (text, path) => {
		const fix = store.inText(finding, text)?.finding.fix;
		if (fix === undefined) return { refusal: GONE };
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
		if (found === undefined || reading === undefined) return { refusal: GONE };
		const [{ line }] = found.finding.places;
		const comment = acceptInNote(path, text, { rule, line, reason, fingerprint: found.fingerprint }, reading);
		if (comment === undefined || store.inText(finding, applyEdits(text, [comment])) !== undefined) return { refusal: NO_PLACE };
		return [comment];
	};
	await changeFor(app, finding, { what: 'the comment', done: `Accepted in ${noteName(finding)}, until its lines change.`, edit });
}

/** Writes into the settings that a finding is accepted, and why. Its notes stay as they are. */
export async function acceptInSettings({ app, store, accepted }: ActParts, finding: Finding, reason: string): Promise<void> {
	const note = noteOf(app, finding);
	if (note === null) return;
	const found = store.inText(finding, await currentText(app, note));
	if (found === undefined) {
		new Notice(`"${note.basename}": ${GONE}`);
		return;
	}
	const entry = acceptedFinding(found.finding, found.fingerprint, reason);
	accepted.write([...withoutAccepted(accepted.read(), entry), entry]);
	const takeBack = (): void => accepted.write(withoutAccepted(accepted.read(), entry));
	noticeWithUndo(['Accepted in the settings, until its lines change.'], takeBack);
}

const GONE = 'it has changed, and this is no longer found in it.';
const NO_PLACE = 'no comment can stand on this line. Accept it in the settings instead.';

/** What is said of a change, and how it is made. */
interface Act {
	readonly what: string;
	readonly done: string;
	readonly edit: (text: string, path: string) => PlannedEdits;
}

async function changeFor(app: App, finding: Finding, { what, done, edit }: Act): Promise<void> {
	const note = noteOf(app, finding);
	if (note === null) return;
	try {
		const change = await changeNote(app, note, (text) => edit(text, note.path));
		if (change !== undefined) offerUndo(app, [done], { note, change, what });
	} catch (error) {
		noticeUnchanged(note, error);
	}
}

/** The note of the first place; where it is gone, that is said. */
function noteOf(app: App, finding: Finding): TFile | null {
	const note = app.vault.getFileByPath(finding.places[0].path);
	if (note === null) new Notice(`"${noteName(finding)}" no longer exists.`);
	return note;
}

function noteName({ places: [{ path }] }: Finding): string {
	return nameOf(path);
}
