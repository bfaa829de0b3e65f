import { ConfirmationModal, normalizePath, Notice, type App, type TFolder } from 'obsidian';
import { messageOf } from '../log';
import { showMainArea } from './open';

/** A note that could be created. */
export interface NewNote {
	/** Its file name without extension. A number is added where the name is taken. */
	readonly title: string;
	/** Its text, given the path it will have: links may depend on it. */
	readonly print: (path: string) => string;
}

/** Offers to create a note, where no editor is open to write into. Nothing is written unless the person agrees. */
export function offerNewNote(app: App, note: NewNote): void {
	const path = unusedPath(folderForNewNotes(app, note.title), note.title);
	new ConfirmationModal(app)
		.setTitle(`Create "${path.replace(/\.md$/, '')}"?`)
		.setContent('No note is open for editing.')
		.addButton((button) => button
			.setButtonText('Create note')
			.setCta()
			.setInitialFocus()
			.onClick(() => {
				void createNote(app, note);
			}))
		.addCancelButton()
		.open();
}

/** Makes the note where the person wants new notes to be, and opens it in a tab of its own. */
export async function createNote(app: App, { title, print }: NewNote): Promise<void> {
	const path = unusedPath(folderForNewNotes(app, title), title);
	try {
		const file = await app.vault.create(path, `${print(path)}\n`);
		await app.workspace.getLeaf('tab').openFile(file);
		showMainArea(app.workspace);
	} catch (error) {
		new Notice(`"${path}" couldn't be created: ${messageOf(error)}`);
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
