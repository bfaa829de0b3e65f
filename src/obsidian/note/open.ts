import { MarkdownView, Platform, type PaneType, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';

/** Opens `file` at `line` (from 1): where it is already open, unless a new tab, split or window is asked for. */
export async function openAtLine(workspace: Workspace, file: TFile, line: number, newLeaf: PaneType | boolean): Promise<void> {
	const leaf = newLeaf === false ? (leafWith(workspace, file) ?? workspace.getLeaf(false)) : workspace.getLeaf(newLeaf);
	await leaf.openFile(file, { active: true, eState: { line: line - 1 } });
	showMainArea(workspace);
}

/** A place in a note: a line, counted from 1, or a heading as links name it (`#Quick stats`). */
export type PlaceInNote = { readonly line: number } | { readonly subpath: string };

/** The tabs that were opened beside others, by these. */
const beside = new WeakMap<WorkspaceLeaf, WorkspaceLeaf>();

/**
 * Opens `file` beside the tab that `el` is in, which keeps the focus: in the split that was opened from there before, as long as
 * it is in sight, else in a new one. Gives the tab; `undefined` where nothing stands beside anything, on phones, in sidebars and
 * popovers: there the file is opened as always.
 */
export async function openBeside(
	workspace: Workspace,
	el: HTMLElement,
	file: TFile,
	place: PlaceInNote,
): Promise<WorkspaceLeaf | undefined> {
	const around = Platform.isPhone ? undefined : mainLeafAround(workspace, el);
	if (around === undefined) {
		if ('line' in place) await openAtLine(workspace, file, place.line, false);
		else await openLink(workspace, `${file.path}${place.subpath}`, file.path);
		return undefined;
	}
	const leaf = besideOf(workspace, around) ?? workspace.createLeafBySplit(around, 'vertical');
	beside.set(around, leaf);
	await leaf.openFile(file, { active: false, eState: 'line' in place ? { line: place.line - 1 } : place });
	return leaf;
}

function besideOf(workspace: Workspace, around: WorkspaceLeaf): WorkspaceLeaf | undefined {
	const known = beside.get(around);
	const isThere = known !== undefined && allLeaves(workspace).includes(known) && known.view.containerEl.isShown();
	return isThere && known.getViewState().pinned !== true ? known : undefined;
}

/** The tab that an element is in; `undefined` for one in none, such as a popover. */
export function leafAround(workspace: Workspace, el: HTMLElement): WorkspaceLeaf | undefined {
	return allLeaves(workspace).find(({ view }) => view.containerEl.contains(el));
}

function allLeaves(workspace: Workspace): WorkspaceLeaf[] {
	const leaves: WorkspaceLeaf[] = [];
	workspace.iterateAllLeaves((leaf) => {
		leaves.push(leaf);
	});
	return leaves;
}

function mainLeafAround(workspace: Workspace, el: HTMLElement): WorkspaceLeaf | undefined {
	const around = leafAround(workspace, el);
	const root = around?.getRoot();
	return root === workspace.leftSplit || root === workspace.rightSplit ? undefined : around;
}

/** Opens what a link in the note at `from` leads to, in a new tab, split or window where one is asked for. */
export async function openLink(workspace: Workspace, linktext: string, from: string, newLeaf: PaneType | boolean = false): Promise<void> {
	await workspace.openLinkText(linktext, from, newLeaf);
	showMainArea(workspace);
}

/** Clears the view of what was opened in the main area: on a phone, sidebars lie over it. */
export function showMainArea({ leftSplit, rightSplit }: Workspace): void {
	if (!Platform.isPhone) return;
	leftSplit.collapse();
	rightSplit.collapse();
}

/** The leaf that shows `file`, the most recent one first. A tab that was not looked at yet has no view of its note, but knows the path. */
function leafWith(workspace: Workspace, file: TFile): WorkspaceLeaf | undefined {
	const recent = workspace.getMostRecentLeaf();
	const leaves = workspace.getLeavesOfType('markdown');
	const shows = (leaf: WorkspaceLeaf): boolean => {
		const { view } = leaf;
		return view instanceof MarkdownView ? view.file === file : leaf.isDeferred && leaf.getViewState().state?.file === file.path;
	};
	return [...(recent === null ? [] : [recent]), ...leaves].find(shows);
}
