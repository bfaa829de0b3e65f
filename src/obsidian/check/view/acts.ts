import { getLanguage, Notice, type App, type TFile } from 'obsidian';
import { nameOf } from '../../../core/actor/note/path';
import { acceptInNote } from '../../../core/check/accepting/accept';
import { acceptedFinding, withoutAccepted, type AcceptedFindings } from '../../../core/check/accepting/in-settings';
import type { Finding } from '../../../core/check/rule/finding';
import { applyEdits, type PlannedEdits } from '../../../core/markdown/write/text-edit';
import { counted } from '../../../core/wording';
import { changeNote, currentText } from '../../note/change';
import { noticeUnchanged, noticeWithUndo, offerUndo, offerUndoOfAll, type DoneChange } from '../../note/undo-notice';
import type { FindingsStore } from '../store/store';
import { sentence } from '../../sentence';

/** Through what findings are fixed and accepted. */
export interface ActParts {
	readonly app: App;
	readonly store: Pick<FindingsStore, 'inText' | 'reading'>;
	/** Those that the settings accept. */
	readonly accepted: { readonly read: () => AcceptedFindings; readonly write: (accepted: AcceptedFindings) => void };
}

/** Makes the edits that a finding or its parts offer, by the notes as they are now, where it is gone with them. One step to undo. */
export async function fixFinding(parts: ActParts, finding: Finding): Promise<void> {
	const done: DoneChange[] = [];
	for (const part of (finding.parts ?? [finding]).filter(({ fix }) => fix !== undefined)) {
		const change = await fixPart(parts, part);
		if (change !== undefined) done.push(change);
	}
	const [first, ...others] = done;
	const where = others.length === 0 ? first?.note.basename : counted(done.length, 'note', getLanguage());
	if (first !== undefined) offerUndoOfAll(parts.app, [`Fixed in ${where}.`], done);
}

/** Those that stay on the list until the note is checked again: the second half of a double click on one has nothing to do, nor to tell. */
const fixed = new WeakSet<Finding>();

function fixPart({ app, store }: ActParts, finding: Finding): Promise<DoneChange | undefined> {
	const edit: Act['edit'] = (text, path) => {
		const fix = store.inText(finding, text)?.finding.fix;
		if (fix === undefined) return fixed.has(finding) ? [] : { refusal: GONE };
		if (store.inText(finding, applyEdits(text, [fix])) !== undefined) return { refusal: `the fix would not mend it. Open ${path}.` };
		fixed.add(finding);
		return [fix];
	};
	return changeFor(app, finding, { what: 'the fix', edit });
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
	const done = await changeFor(app, finding, { what: 'the comment', edit });
	if (done !== undefined) offerUndo(app, [`Accepted in ${noteName(finding)}, until its lines change.`], done);
}

/** Writes into the settings that a finding is accepted, and why. Its notes stay as they are. */
export async function acceptInSettings({ app, store, accepted }: ActParts, finding: Finding, reason: string): Promise<void> {
	const note = noteOf(app, finding);
	if (note === null) return;
	const found = await currentText(app, note).then((text) => store.inText(finding, text), () => undefined);
	if (found === undefined) {
		new Notice(sentence(`"${note.basename}": ${GONE}`));
		return;
	}
	const entry = acceptedFinding(found.finding, found.fingerprint, reason);
	accepted.write([...withoutAccepted(accepted.read(), entry), entry]);
	const takeBack = (): void => accepted.write(withoutAccepted(accepted.read(), entry));
	noticeWithUndo(['Accepted in the settings, until its lines change.'], takeBack);
}

const GONE = 'it has changed, and this is no longer found in it.';
const NO_PLACE = 'no comment can stand on this line. Accept it in the settings instead.';

/** What a change is called, and how it is made. */
interface Act {
	readonly what: string;
	readonly edit: (text: string, path: string) => PlannedEdits;
}

/** What was done; `undefined` where nothing was, which is told. */
async function changeFor(app: App, finding: Finding, { what, edit }: Act): Promise<DoneChange | undefined> {
	const note = noteOf(app, finding);
	if (note === null) return undefined;
	try {
		const change = await changeNote(app, note, (text) => edit(text, note.path));
		return change && { note, change, what };
	} catch (error) {
		noticeUnchanged(note, error);
		return undefined;
	}
}

/** The note of the first place; where it is gone, that is said. */
function noteOf(app: App, finding: Finding): TFile | null {
	const note = app.vault.getFileByPath(finding.places[0].path);
	if (note === null) new Notice(sentence(`"${noteName(finding)}" no longer exists.`));
	return note;
}

function noteName({ places: [{ path }] }: Finding): string {
	return nameOf(path);
}
