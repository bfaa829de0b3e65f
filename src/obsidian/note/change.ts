import { MarkdownView, type App, type Editor, type MarkdownFileInfo, type TFile } from 'obsidian';
import { applyEdits, type TextEdit } from '../../core/markdown/write/text-edit';

/** What was done to a note: `edits` of its text as it was `before`. */
export interface NoteChange {
	readonly before: string;
	readonly edits: readonly TextEdit[];
}

/** The edits wanted of a note's current text, in text order; none to leave it alone. */
export type Edit = (text: string) => readonly TextEdit[];

/** The parts of the app through which notes are changed. */
export type NoteHost = Pick<App, 'vault' | 'workspace'>;

/**
 * Changes a note as it stands at this moment: in the editor it is open in, else in the vault.
 * Resolves with `undefined` where there was nothing to change, and then nothing is written.
 */
export async function changeNote(host: NoteHost, note: TFile, edit: Edit): Promise<NoteChange | undefined> {
	const editor = findEditor(host, note);
	if (editor !== undefined) return changeInEditor(editor, edit);
	if (edit(await host.vault.read(note)).length === 0) return undefined;
	let change: NoteChange | undefined;
	await host.vault.process(note, (before) => {
		const edits = edit(before);
		change = edits.length === 0 ? undefined : { before, edits };
		return applyEdits(before, edits);
	});
	return change;
}

/** Changes the note in an editor, as one undo step; cursor and selection stay in the text they are in. */
export function changeInEditor(editor: Editor, edit: Edit): NoteChange | undefined {
	const before = editor.getValue();
	const edits = edit(before);
	if (edits.length === 0) return undefined;
	const changes = edits.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }));
	// An origin of its own keeps the change from joining the typing before it in one undo step.
	editor.transaction({ changes }, 'dossier');
	return { before, edits };
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
