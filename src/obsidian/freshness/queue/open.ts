import type { Workspace } from 'obsidian';
import { QUEUE_VIEW_TYPE, QueueView } from './view';

/** Shows the queue: the one that is open, else a new one in a tab of its own. */
export async function openQueue(workspace: Workspace): Promise<void> {
	const [open] = workspace.getLeavesOfType(QUEUE_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: QUEUE_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
	if (leaf.view instanceof QueueView) leaf.view.focus();
}
