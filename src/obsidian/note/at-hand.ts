import { FileView, ItemView, View, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';

/** A view of several notes, one of which the person is at. */
export abstract class ViewOfNotes extends ItemView {
	/** The note that the person is at; `null` where the view shows none. */
	abstract noteAtHand(): TFile | null;
}

/**
 * The note that the person is at, which commands on "this note" are for: that of the active view, or of the main area where a
 * sidebar is active. `null` where the active view is of no note: `getActiveFile` still gives the last note then, which may not even
 * be on screen.
 */
export function noteAtHand(workspace: Workspace): TFile | null {
	const view = workspace.getActiveViewOfType(View);
	if (view instanceof ViewOfNotes) return view.noteAtHand();
	return view instanceof FileView || (view !== null && isInSidebar(workspace, view.leaf)) ? workspace.getActiveFile() : null;
}

function isInSidebar({ leftSplit, rightSplit }: Workspace, leaf: WorkspaceLeaf): boolean {
	const root = leaf.getRoot();
	return root === leftSplit || root === rightSplit;
}
