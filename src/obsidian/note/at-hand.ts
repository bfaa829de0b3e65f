import { FileView, ItemView, View, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { Listeners, type Unsubscribe } from '../listeners';

/** A view of several notes, one of which the person is at. */
export abstract class ViewOfNotes extends ItemView {
	private readonly followers = new Listeners();

	/** The note that the person is at; `null` where the view shows none. */
	abstract noteAtHand(): TFile | null;

	/** Calls `listener` whenever the person went to another note of the view. */
	onNoteAtHand(listener: () => void): Unsubscribe {
		return this.followers.add(listener);
	}

	/** The view says so when the person is at another note. */
	protected tellNoteAtHand(): void {
		this.followers.tell();
	}
}

/** The view of several notes that the person is at: the active one, or that of the main area where a sidebar is active. */
export function viewOfNotes(workspace: Workspace): ViewOfNotes | undefined {
	const active = workspace.getActiveViewOfType(View);
	if (active instanceof ViewOfNotes) return active;
	const main = active !== null && isInSidebar(workspace, active.leaf) ? workspace.getMostRecentLeaf()?.view : undefined;
	return main instanceof ViewOfNotes ? main : undefined;
}

/**
 * The note that the person is at, which commands on "this note" are for: that of the active view, or of the main area where a
 * sidebar is active. `null` where the active view is of no note: `getActiveFile` still gives the last note then, which may not even
 * be on screen.
 */
export function noteAtHand(workspace: Workspace): TFile | null {
	const several = viewOfNotes(workspace);
	if (several !== undefined) return several.noteAtHand();
	const view = workspace.getActiveViewOfType(View);
	return view instanceof FileView || (view !== null && isInSidebar(workspace, view.leaf)) ? workspace.getActiveFile() : null;
}

/** Whether a tab is in a sidebar. */
export function isInSidebar({ leftSplit, rightSplit }: Workspace, leaf: WorkspaceLeaf): boolean {
	const root = leaf.getRoot();
	return root === leftSplit || root === rightSplit;
}
