import { MarkdownView, type App, type Editor, type MarkdownFileInfo, type TFile } from 'obsidian';
import { applyEdits, type PlannedEdits, type TextEdit } from '../../core/markdown/write/text-edit';

/** What was done to a note: `edits` of its text as it was `before`. */
export interface NoteChange {
	readonly before: string;
	readonly edits: readonly TextEdit[];
}

/** What is wanted of a note's current text; no edits to leave it alone. Asked again where the text may have changed. */
export type Edit = (text: string) => PlannedEdits;

/** The parts of the app through which notes are changed. */
export type NoteHost = Pick<App, 'vault' | 'workspace'>;

/**
 * Changes a note as it stands at this moment: in the editor it is open in, else in the vault.
 * Resolves with `undefined` where there was nothing to change, and then nothing is written; rejects with the reason
 * where the edit is refused, or the note gone.
 */
export async function changeNote(host: NoteHost, note: TFile, edit: Edit): Promise<NoteChange | undefined> {
	if (findEditor(host, note) === undefined && editsOf(edit, await readThere(host, note)).length === 0) return undefined;
	// While it was read, the note may have been opened, or deleted and another put in its place.
	const editor = findEditor(host, note);
	if (editor !== undefined) return changeInEditor(editor, edit);
	throwIfGone(host, note);
	let change: NoteChange | undefined;
	await host.vault.process(note, (before) => {
		const edits = editsOf(edit, before);
		change = edits.length === 0 ? undefined : { before, edits };
		return applyEdits(before, edits);
	});
	return change;
}

function throwIfGone({ vault }: NoteHost, note: TFile): void {
	if (vault.getFileByPath(note.path) !== note) throw new Error('it no longer exists.');
}

function readThere(host: NoteHost, note: TFile): Promise<string> {
	throwIfGone(host, note);
	return host.vault.read(note);
}

/** What a note says at this moment: in the editor it is open in, else in the vault. */
export async function currentText(host: NoteHost, note: TFile): Promise<string> {
	return findEditor(host, note)?.getValue() ?? (await host.vault.read(note));
}

/** Changes the note in an editor, as one undo step; cursor and selection stay in the text they are in. Throws where the edit is refused. */
export function changeInEditor(editor: Editor, edit: Edit): NoteChange | undefined {
	const before = editor.getValue();
	const edits = editsOf(edit, before);
	if (edits.length === 0) return undefined;
	const changes = edits.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }));
	// An origin of its own keeps the change from joining the typing before it in one undo step.
	editor.transaction({ changes }, 'dossier');
	return { before, edits };
}

function editsOf(edit: Edit, text: string): readonly TextEdit[] {
	const planned = edit(text);
	if ('refusal' in planned) throw new Error(planned.refusal);
	return planned;
}

/** An editor that holds the note's text, the active one first. In Reading view the vault does. */
function findEditor({ workspace }: NoteHost, note: TFile): Editor | undefined {
	const views = workspace.getLeavesOfType('markdown').map(({ view }) => view);
	const open = [workspace.activeEditor, ...views.filter((view) => view instanceof MarkdownView)];
	return open.find((info) => info?.file === note && isEditing(info))?.editor;
}

function isEditing(info: MarkdownFileInfo): boolean {
	return !(info instanceof MarkdownView) || info.getMode() === 'source';
}
