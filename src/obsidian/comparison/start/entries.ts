import type { Command, TFile } from 'obsidian';
import { isReading } from '../../vault/reading-progress';
import { linkedInSelection } from './linked-in-selection';
import { compareByFolder, compareByTag, compareChosen, compareNotes, compareWithPeers, type ComparisonParts } from './start';

/** The commands that compare actors, for `Plugin.addCommand`. All lead to the picker. */
export function comparisonCommands(parts: ComparisonParts): Command[] {
	return [
		{ id: 'compare-actors', name: 'Compare actors', icon: 'table-2', callback: () => void compareChosen(parts) },
		{
			id: 'compare-with-peers',
			name: 'Compare with peers',
			icon: 'users',
			checkCallback: (checking) => {
				const file = parts.app.workspace.getActiveFile();
				if (file === null || !mayBeActor(parts, file)) return false;
				if (!checking) void compareWithPeers(parts, file);
				return true;
			},
		},
		{ id: 'compare-by-tag', name: 'Compare actors by tag', icon: 'tag', callback: () => void compareByTag(parts) },
		{ id: 'compare-by-folder', name: 'Compare actors by folder', icon: 'folder', callback: () => void compareByFolder(parts) },
		{
			id: 'compare-linked',
			name: 'Compare actors linked in the selection',
			icon: 'link',
			editorCheckCallback: (checking, editor, { file }) => {
				const notes = linkedInSelection(editor, file, parts.source);
				if (notes.length < 2) return false;
				if (!checking) compareNotes(parts, notes);
				return true;
			},
		},
	];
}

/** Whether a note is an actor note, as far as is known without reading it; a note not read yet may be one. */
function mayBeActor({ source }: ComparisonParts, file: TFile): boolean {
	return source.index.get(file.path) !== undefined || (isReading(source.progress) && file.extension === 'md');
}
