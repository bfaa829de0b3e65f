import { MarkdownView, Platform, type PaneType, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';

/** Opens `file` at `line` (from 1): where it is already open, unless a new tab, split or window is asked for. */
export async function openAtLine(workspace: Workspace, file: TFile, line: number, newLeaf: PaneType | boolean): Promise<void> {
	const leaf = newLeaf === false ? (leafWith(workspace, file) ?? workspace.getLeaf(false)) : workspace.getLeaf(newLeaf);
	await leaf.openFile(file, { active: true, eState: { line: line - 1 } });
	showMainArea(workspace);
}

/** On a phone the sidebars lie over what was opened. */
export function showMainArea({ leftSplit, rightSplit }: Workspace): void {
	if (!Platform.isPhone) return;
	leftSplit.collapse();
	rightSplit.collapse();
}

/** The leaf that shows `file`, the most recent one first. */
function leafWith(workspace: Workspace, file: TFile): WorkspaceLeaf | undefined {
	const recent = workspace.getMostRecentLeaf();
	const leaves = workspace.getLeavesOfType('markdown');
	return [...(recent === null ? [] : [recent]), ...leaves].find(({ view }) => view instanceof MarkdownView && view.file === file);
}
