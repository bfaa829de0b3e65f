import type { Workspace } from 'obsidian';
import { CARD_VIEW_TYPE } from './view';

/** Shows the card in the right sidebar: the one that is there, else a new one. */
export async function openCard(workspace: Workspace): Promise<void> {
	const leaf = await workspace.ensureSideLeaf(CARD_VIEW_TYPE, 'right', { active: true, reveal: true });
	await workspace.revealLeaf(leaf);
}
