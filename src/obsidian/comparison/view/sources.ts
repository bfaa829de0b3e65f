import { parseLinktext, type App, type PaneType, type WorkspaceLeaf } from 'obsidian';
import { markLine } from '../../note/marked-line';
import { leafAround, openAtLine, openBeside, openLink, type PlaceInNote } from '../../note/open';
import type { ActorSource } from '../../vault/actor-source';
import type { GridSource } from '../grid/model';

/** The table that sources are looked up from. */
interface SourcesParts {
	readonly app: App;
	readonly source: Pick<ActorSource, 'index'>;
	readonly el: HTMLElement;
	/** Moves the focus to the cell that was opened, or into sight again where there is less room. */
	readonly focus: () => void;
	readonly keepInSight: () => void;
}

/** Opens the notes that cells are from. */
export class Sources {
	/** What was opened beside the table last, and where. */
	private beside: { readonly leaf: WorkspaceLeaf; readonly path: string; readonly line: GridSource['line'] } | undefined;

	constructor(private readonly parts: SourcesParts) {}

	/**
	 * Opens the note that a cell is from at its line: beside the table, which keeps the focus; asked for again, the focus goes
	 * there. In a new tab, split or window if `newLeaf` says so. Nothing if the note is gone.
	 */
	async open(source: GridSource, newLeaf: PaneType | boolean): Promise<void> {
		const { app } = this.parts;
		const file = app.vault.getFileByPath(source.path);
		if (file === null) return;
		const place = this.placeOf(source);
		if (newLeaf === false) await this.openBeside(source, place);
		else if ('line' in place) await openAtLine(app.workspace, file, place.line, newLeaf);
		else await openLink(app.workspace, `${file.path}${place.subpath}`, file.path, newLeaf);
	}

	/** Opens what a link leads to beside the table; a note that is not written yet in a tab of its own. */
	async follow(linktext: string, from: string): Promise<void> {
		const { app: { workspace, metadataCache }, el, keepInSight } = this.parts;
		const { path, subpath } = parseLinktext(linktext);
		const file = metadataCache.getFirstLinkpathDest(path, from);
		if (file === null) {
			await openLink(workspace, linktext, from, 'tab');
			return;
		}
		this.beside = undefined;
		await openBeside(workspace, el, file, subpath === '' ? { line: 1 } : { subpath });
		el.win.requestAnimationFrame(keepInSight);
	}

	private async openBeside({ path, line }: GridSource, place: PlaceInNote): Promise<void> {
		const { app: { workspace, vault }, el, keepInSight } = this.parts;
		const { beside } = this;
		const file = vault.getFileByPath(path);
		if (file === null) return;
		if (beside?.path === path && beside.line === line && beside.leaf.view.containerEl.isShown()) {
			workspace.setActiveLeaf(beside.leaf, { focus: true });
			return;
		}
		const leaf = await openBeside(workspace, el, file, place);
		this.beside = leaf && { leaf, path, line };
		if (leaf !== undefined && 'line' in place) markLine(leaf, place.line, () => this.comeBack());
		el.win.requestAnimationFrame(keepInSight);
	}

	private comeBack(): void {
		const { app: { workspace }, el, focus } = this.parts;
		const leaf = leafAround(workspace, el);
		if (leaf === undefined) return;
		workspace.setActiveLeaf(leaf);
		focus();
	}

	/** Where the note has quick stats, they come into sight; else the note opens at its top. */
	private placeOf({ path, line }: GridSource): PlaceInNote {
		if (line !== 'quick stats') return { line };
		const note = this.parts.source.index.get(path);
		const first = note?.quickStats[0]?.line;
		const heading = note?.quickStatsFrom ?? null;
		return first === undefined && heading !== null ? { subpath: `#${heading}` } : { line: first ?? 1 };
	}
}
