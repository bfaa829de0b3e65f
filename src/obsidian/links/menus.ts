/** What the menus of links, files and selections offer for actors. */

import type { Editor, EventRef, Menu, TFile } from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import { actorLinkedAt, actorsLinkedIn } from '../../core/actor/lookup/linked';
import { compareNotes, lookupFrom, type ComparisonParts } from '../comparison/start/start';
import { additionOf } from './add-to-comparison';
import { sentence } from '../sentence';

/** The parts of the plugin that the menus lead to. */
export interface LinkMenuParts extends ComparisonParts {
	/** Shows the card of a note. */
	readonly openCard: (file: TFile) => void;
}

/**
 * Adds "Open card", "Compare with…" and "Add to comparison" to the menu of every actor's file, for `Plugin.registerEvent`. The
 * menu of a link is one of these, in Reading view, in the editor and wherever the app is asked for it (`handleLinkContextMenu`).
 */
export function linkMenus(parts: LinkMenuParts): EventRef[] {
	const { app: { workspace }, source: { index } } = parts;
	/** A click on a link in the editor opens one menu, which is both that of the link's file and that of the editor. */
	const done = new WeakSet<Menu>();
	const add = (menu: Menu, note: ActorNote | undefined): void => {
		if (note === undefined || done.has(menu)) return;
		done.add(menu);
		addEntries(menu, note, parts);
	};
	return [
		workspace.on('file-menu', (menu, file) => add(menu, index.get(file.path))),
		workspace.on('editor-menu', (menu, editor, { file }) => add(menu, actorAtCursor(parts, editor, file))),
		workspace.on('files-menu', (menu, files) => addAddition(menu, files.flatMap(({ path }) => index.get(path) ?? []), parts)),
	];
}

function addEntries(menu: Menu, note: ActorNote, parts: LinkMenuParts): void {
	const file = parts.app.vault.getFileByPath(note.path);
	if (file === null) return;
	menu.addItem((item) => item.setSection('action').setTitle('Open card').setIcon('id-card').onClick(() => parts.openCard(file)));
	const compare = (): void => compareNotes(parts, [note]);
	menu.addItem((item) => item.setSection('action').setTitle(sentence('Compare with…')).setIcon('table-2').onClick(compare));
	addAddition(menu, [note], parts);
}

function addAddition(menu: Menu, notes: readonly ActorNote[], parts: LinkMenuParts): void {
	const addition = additionOf(parts, notes);
	if (addition === undefined) return;
	menu.addItem((item) => item.setSection('action').setTitle('Add to comparison').setIcon('list-plus').onClick(addition));
}

/** The one actor that the selection links to, or the link that the cursor is in. */
function actorAtCursor({ source }: LinkMenuParts, editor: Editor, file: TFile | null): ActorNote | undefined {
	const lookup = lookupFrom(source, file?.path ?? '');
	if (editor.somethingSelected()) {
		const [only, other] = actorsLinkedIn(editor.getSelection(), lookup);
		return other === undefined ? only : undefined;
	}
	const { line, ch } = editor.getCursor();
	return actorLinkedAt(editor.getLine(line), ch, lookup);
}
