import { ConfirmationModal, normalizePath, Notice, type App, type MarkdownView, type TFolder } from 'obsidian';
import { messageOf } from '../log';
import { showMainArea } from './open';
import { insertAtCursor } from './open-editor';
import { sentence } from '../sentence';

/** A note that could be created. */
export interface NewNote {
	/** Its file name without extension. A number is added where the name is taken. */
	readonly title: string;
	/** Its text, given the path it will have: links may depend on it. */
	readonly print: (path: string) => string;
}

/**
 * Offers to create a note, where no editor is at hand to write into; or else to write into the note of `view`, where the person
 * was before. Nothing is written unless they agree.
 */
export function offerNewNote(app: App, note: NewNote, view?: MarkdownView): void {
	const path = unusedPath(folderForNewNotes(app, note.title), note.title);
	const other = view?.file?.basename;
	const modal = new ConfirmationModal(app)
		.addClass('dossier-modal')
		.setTitle(`Create "${path.replace(/\.md$/, '')}"?`)
		.setContent(other === undefined ? 'No note is open for editing.' : `Or insert it into "${other}", at the cursor.`)
		.addButton((button) => button
			.setButtonText('Create note')
			.setCta()
			.setInitialFocus()
			.onClick(() => {
				void createNote(app, note);
			}));
	if (view !== undefined) {
		modal.addButton((button) => button.setButtonText(`Insert into ${other}`).onClick(() => void insertInto(app, note, view)));
	}
	modal.addCancelButton().open();
}

async function insertInto({ workspace }: App, { print }: NewNote, { leaf, file, editor }: MarkdownView): Promise<void> {
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
	insertAtCursor(editor, print(file?.path ?? ''));
}

/** Makes the note where the person wants new notes to be, and opens it in a tab of its own. */
export async function createNote(app: App, { title, print }: NewNote): Promise<void> {
	const path = unusedPath(folderForNewNotes(app, title), title);
	try {
		const file = await app.vault.create(path, `${print(path)}\n`);
		await app.workspace.getLeaf('tab').openFile(file);
		showMainArea(app.workspace);
	} catch (error) {
		new Notice(sentence(`"${path}" couldn't be created: ${messageOf(error)}`));
	}
}

function folderForNewNotes(app: App, title: string): TFolder {
	return app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '', `${title}.md`);
}

/** `title.md`, or `title 1.md` and so on. Case doesn't count: on some systems names that differ only in case are the same file. */
function unusedPath(folder: TFolder, title: string): string {
	const taken = new Set(folder.children.map(({ name }) => name.toLowerCase()));
	let name = `${title}.md`;
	for (let number = 1; taken.has(name.toLowerCase()); number++) name = `${title} ${number}.md`;
	return normalizePath(folder.isRoot() ? name : `${folder.path}/${name}`);
}
