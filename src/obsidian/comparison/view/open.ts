import type { Workspace } from 'obsidian';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import { printQuery } from '../../../core/comparison/query/print';
import { showMainArea } from '../../note/open';

/** The type of the view that shows a comparison. */
export const COMPARISON_VIEW_TYPE = 'dossier-comparison';

/** Shows the comparison that `query` asks for in a tab of its own in the main area. */
export async function openComparison(workspace: Workspace, query: ComparisonQuery): Promise<void> {
	const leaf = workspace.getLeaf('tab');
	await leaf.setViewState({ type: COMPARISON_VIEW_TYPE, active: true, state: { query: printQuery(query) } }, { focus: true });
	await workspace.revealLeaf(leaf);
	showMainArea(workspace);
}
