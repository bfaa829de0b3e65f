import { MarkdownView, Platform, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { isInSidebar } from '../../../note/at-hand';
import { showMainArea } from '../../../note/open';

/** The one tab beside a view in which notes are shown, used again for each. */
export class TabBeside {
	private known: WorkspaceLeaf | undefined;
	/** The app drops what a tab is to show while it is still opening something else. */
	private last: Promise<void> = Promise.resolve();

	/** `own` is the tab of the view. */
	constructor(
		private readonly workspace: Workspace,
		private readonly own: WorkspaceLeaf,
	) {}

	/** Shows a note at a line (from 1), and takes the person there where `isActive` says so; else they stay where they are. */
	show(note: TFile, line: number, isActive: boolean): Promise<void> {
		const shown = this.last.then(() => this.open(note, line, isActive));
		this.last = shown.catch(() => undefined);
		return shown;
	}

	private async open(note: TFile, line: number, isActive: boolean): Promise<void> {
		const leaf = this.leaf();
		this.known = leaf;
		await leaf.openFile(note, { active: isActive, eState: { line: line - 1 } });
		if (isActive) showMainArea(this.workspace);
		else if (!leaf.view.containerEl.isShown()) await this.bringToFront(leaf);
	}

	/** The tab may lie behind another. */
	private async bringToFront(leaf: WorkspaceLeaf): Promise<void> {
		await this.workspace.revealLeaf(leaf);
		this.workspace.setActiveLeaf(this.own, { focus: true });
	}

	private leaf(): WorkspaceLeaf {
		const { workspace, own, known } = this;
		const free = workspace.getLeavesOfType('markdown').filter((leaf) => leaf.getViewState().pinned !== true);
		if (known !== undefined && free.includes(known)) return known;
		// In a sidebar, and on a phone, which shows one tab at a time, there is no room beside it.
		if (isInSidebar(workspace, own)) return workspace.getLeaf(false);
		if (Platform.isPhone) return workspace.getLeaf('tab');
		return free.find((leaf) => isBeside(leaf, own)) ?? workspace.createLeafBySplit(own, 'vertical');
	}
}

/** Whether the person sees the note of a tab next to the view. */
function isBeside(leaf: WorkspaceLeaf, own: WorkspaceLeaf): boolean {
	const { view } = leaf;
	return view instanceof MarkdownView && view.containerEl.isShown() && leaf.parent !== own.parent && leaf.getRoot() === own.getRoot();
}
