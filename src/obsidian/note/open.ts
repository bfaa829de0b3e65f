import { MarkdownView, Platform, type PaneType, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';

/** Opens `file` at `line` (from 1): where it is already open, unless a new tab, split or window is asked for. */
export async function openAtLine(workspace: Workspace, file: TFile, line: number, newLeaf: PaneType | boolean): Promise<void> {
	const leaf = newLeaf === false ? (leafWith(workspace, file) ?? workspace.getLeaf(false)) : workspace.getLeaf(newLeaf);
	await leaf.openFile(file, { active: true, eState: { line: line - 1 } });
	showMainArea(workspace);
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
