/** The commands and menu entries that begin a comparison. All lead to the picker. */

import { getLanguage, TFolder, type Command, type Editor, type EventRef, type Menu, type TAbstractFile, type TFile } from 'obsidian';
import type { ActorNote } from '../../../core/actor/note/actor-note';
import { actorsLinkedIn } from '../../../core/actor/lookup/linked';
import { counted } from '../../../core/wording';
import { noteAtHand } from '../../note/at-hand';
import { isReading } from '../../vault/reading-progress';
import { NotedComparisons } from './noted';
import { openNoted } from './open-noted';
import { compareByGroup, compareChosen, compareGroup, compareNotes, compareWithPeers, lookupFrom, type ComparisonParts } from './start';
import { sentence } from '../../sentence';

/** The commands that compare actors, for `Plugin.addCommand`. */
export function comparisonCommands(parts: ComparisonParts): Command[] {
	const noted = new NotedComparisons(parts.app);
	return [
		{ id: 'compare-actors', name: 'Compare actors', icon: 'table-2', callback: () => void compareChosen(parts) },
		{
			id: 'compare-with-peers',
			name: 'Compare with peers',
			icon: 'users',
			checkCallback: (checking) => {
				const file = noteAtHand(parts.app.workspace);
				if (file === null || !mayBeActor(parts, file)) return false;
				if (!checking) void compareWithPeers(parts, file);
				return true;
			},
		},
		{ id: 'compare-by-tag', name: 'Compare actors with a tag', icon: 'tag', callback: () => void compareByGroup(parts, 'tag') },
		{ id: 'compare-by-folder', name: 'Compare actors in a folder', icon: 'folder', callback: () => void compareByGroup(parts, 'folder') },
		{
			id: 'compare-linked',
			name: 'Compare linked actors in selection',
			icon: 'link',
			editorCheckCallback: (checking, editor, { file }) => {
				const notes = linkedInSelection(parts, editor, file);
				if (notes.length < 2) return false;
				if (!checking) compareNotes(parts, notes);
				return true;
			},
		},
		{ id: 'open-comparison', name: 'Open a comparison', icon: 'table', callback: () => openNoted(parts.app, noted) },
	];
}

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
			const notes = linkedInSelection(parts, editor, file);
			addEntry(menu, notes.length, () => compareNotes(parts, notes));
		}),
	];
}

/** Whether a note is an actor note, as far as is known without reading it; a note not read yet may be one. */
function mayBeActor({ source }: ComparisonParts, file: TFile): boolean {
	return source.index.get(file.path) !== undefined || (isReading(source.progress) && file.extension === 'md');
}

/** The actors linked in what is selected of a note, in order; none where nothing is selected. */
function linkedInSelection({ source }: ComparisonParts, editor: Editor, file: TFile | null): ActorNote[] {
	return editor.somethingSelected() ? actorsLinkedIn(editor.getSelection(), lookupFrom(source, file?.path ?? '')) : [];
}

/** The actors of these files, and of folders among them with all that is in these. */
function actorsAmong(files: readonly TAbstractFile[], { source: { index } }: ComparisonParts): ActorNote[] {
	const isIn = ({ path }: ActorNote, folder: TFolder): boolean => folder.isRoot() || path.startsWith(`${folder.path}/`);
	const notesIn = (folder: TFolder): ActorNote[] => [...index.all()].filter((note) => isIn(note, folder));
	return [...new Set(files.flatMap((file) => (file instanceof TFolder ? notesIn(file) : index.get(file.path) ?? [])))];
}

function addEntry(menu: Menu, count: number, onClick: () => void): void {
	if (count < 2) return;
	const title = `Compare ${counted(count, 'actor', getLanguage())}`;
	menu.addItem((item) => item.setSection('action').setTitle(sentence(title)).setIcon('table-2').onClick(onClick));
}
