import type { App, PaneType, TFile } from 'obsidian';
import type { ActorSource } from '../../vault/actor-source';
import { openAtLine } from '../../note/open';
import type { GridSource } from '../grid/model';

/** Opens the note that a cell is from at its line, in a new tab, split or window where one is asked for. A note that is gone opens nothing. */
export function openSource(app: App, actors: Pick<ActorSource, 'index'>, { path, line }: GridSource, newLeaf: PaneType | boolean): void {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	if (line !== 'quick stats') void openAtLine(app.workspace, file, line, newLeaf);
	else openQuickStats(app, actors, file, newLeaf);
}

/** Where the note has quick stats, they come into sight; else the note opens at its top. */
function openQuickStats(app: App, { index }: Pick<ActorSource, 'index'>, file: TFile, newLeaf: PaneType | boolean): void {
	const note = index.get(file.path);
	const heading = note?.quickStatsFrom ?? null;
	const first = note?.quickStats[0]?.line;
	if (first === undefined && heading !== null) void app.workspace.openLinkText(`${file.path}#${heading}`, file.path, newLeaf);
	else void openAtLine(app.workspace, file, first ?? 1, newLeaf);
}
