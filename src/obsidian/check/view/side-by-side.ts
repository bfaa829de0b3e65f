import { MarkdownView, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { showMainArea } from '../../note/open';

/** A line of a note that is to be shown. */
export interface PlaceToShow {
	readonly file: TFile;
	/** From 1. */
	readonly line: number;
}

/** Shows one place or two, side by side, in the tabs that it showed the last ones in. */
export class SideBySide {
	private leaves: readonly (WorkspaceLeaf | undefined)[] = [];

	constructor(private readonly workspace: Workspace) {}

	/** Shows the places; the first has the focus. */
	async show(first: PlaceToShow, second: PlaceToShow | undefined): Promise<void> {
		const { workspace } = this;
		const left = this.known(0) ?? this.lastNote() ?? workspace.getLeaf('tab');
		const right = second && (this.known(1, left) ?? workspace.createLeafBySplit(left, 'vertical'));
		this.leaves = [left, right ?? this.known(1, left)];
		if (second !== undefined) await right?.openFile(second.file, { active: false, eState: { line: second.line - 1 } });
		await left.openFile(first.file, { active: true, eState: { line: first.line - 1 } });
		showMainArea(workspace);
	}

	/** A tab of before, where it still is one of notes. */
	private known(side: 0 | 1, other?: WorkspaceLeaf): WorkspaceLeaf | undefined {
		const leaf = this.leaves[side];
		return leaf !== undefined && leaf !== other && this.workspace.getLeavesOfType('markdown').includes(leaf) ? leaf : undefined;
	}

	/** The tab of a note that was used last, unless it is pinned. */
	private lastNote(): WorkspaceLeaf | undefined {
		const { workspace } = this;
		const recent = workspace.getMostRecentLeaf();
		const leaves = [...(recent === null ? [] : [recent]), ...workspace.getLeavesOfType('markdown')];
		return leaves.find((leaf) => leaf.view instanceof MarkdownView && leaf.getViewState().pinned !== true);
	}
}
