import type { App, PaneType, TFile, Workspace } from 'obsidian';
import type { ComparisonQuery } from '../../../core/comparison/query/query';
import { printQuery } from '../../../core/comparison/query/print';
import { openAtLine, openLink, showMainArea } from '../../note/open';
import type { ActorSource } from '../../vault/actor-source';
import type { GridSource } from '../grid/model';

/** The type of the view that shows a comparison. */
export const COMPARISON_VIEW_TYPE = 'dossier-comparison';

/** Shows the comparison that `query` asks for in a tab of its own in the main area. */
export async function openComparison(workspace: Workspace, query: ComparisonQuery): Promise<void> {
	const leaf = workspace.getLeaf('tab');
	await leaf.setViewState({ type: COMPARISON_VIEW_TYPE, active: true, state: { query: printQuery(query) } }, { focus: true });
	await workspace.revealLeaf(leaf);
	showMainArea(workspace);
}

type ActorIndexOnly = Pick<ActorSource, 'index'>;

/** Opens the note that a cell is from at its line; in a new tab, split or window if `newLeaf` says so. Nothing if the note is gone. */
export function openSource(app: App, actors: ActorIndexOnly, { path, line }: GridSource, newLeaf: PaneType | boolean): void {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	if (line !== 'quick stats') void openAtLine(app.workspace, file, line, newLeaf);
	else openQuickStats(app, actors, file, newLeaf);
}

/** Where the note has quick stats, they come into sight; else the note opens at its top. */
function openQuickStats(app: App, { index }: ActorIndexOnly, file: TFile, newLeaf: PaneType | boolean): void {
	const note = index.get(file.path);
	const heading = note?.quickStatsFrom ?? null;
	const first = note?.quickStats[0]?.line;
	if (first === undefined && heading !== null) void openLink(app.workspace, `${file.path}#${heading}`, file.path, newLeaf);
	else void openAtLine(app.workspace, file, first ?? 1, newLeaf);
}
