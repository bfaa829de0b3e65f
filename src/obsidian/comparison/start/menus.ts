import { TFolder, type EventRef, type Menu, type TAbstractFile } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { counted } from '../../../core/wording';
import { linkedInSelection } from './linked-in-selection';
import { compareGroup, compareNotes, type ComparisonParts } from './start';

/** Adds "Compare N actors" to the menus of selected files, of a folder, and of a selection with links, for `Plugin.registerEvent`. */
export function comparisonMenus(parts: ComparisonParts): EventRef[] {
	const { workspace } = parts.app;
	return [
		workspace.on('files-menu', (menu, files) => {
			const notes = actorsAmong(files, parts);
			addEntry(menu, notes.length, () => compareNotes(parts, notes));
		}),
		workspace.on('file-menu', (menu, file) => {
			if (!(file instanceof TFolder)) return;
			const folder = file.isRoot() ? '' : file.path;
			addEntry(menu, actorsAmong([file], parts).length, () => compareGroup(parts, { kind: 'folder', folder }));
		}),
		workspace.on('editor-menu', (menu, editor, { file }) => {
			const notes = linkedInSelection(editor, file, parts.source);
			addEntry(menu, notes.length, () => compareNotes(parts, notes));
		}),
	];
}

/** The actors of these files, and of folders among them with all that is in these. */
function actorsAmong(files: readonly TAbstractFile[], { source: { index } }: ComparisonParts): ActorNote[] {
	const notes = new Set<ActorNote>();
	for (const file of files) {
		const known = index.get(file.path);
		if (known !== undefined) notes.add(known);
		else if (file instanceof TFolder) for (const note of index.all()) if (file.isRoot() || note.path.startsWith(`${file.path}/`)) notes.add(note);
	}
	return [...notes];
}

function addEntry(menu: Menu, count: number, onClick: () => void): void {
	if (count < 2) return;
	const title = `Compare ${counted(count, 'actor', 'en')}`;
	menu.addItem((item) => item.setSection('action').setTitle(title).setIcon('table-2').onClick(onClick));
}
