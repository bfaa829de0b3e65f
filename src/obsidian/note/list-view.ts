import { MarkdownView, type Component, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { ViewOfNotes } from './at-hand';
import { showMainArea } from './open';

/** What such a view shows its list in. */
interface ListPanel extends Component {
	/** Moves the focus into the list. */
	focus(): void;
}

/** A list of notes in a tab, worked through by keys: it has the focus while its tab is active, and is left for the note before. */
export abstract class ListView extends ViewOfNotes {
	override navigation = false;
	protected abstract readonly panel: ListPanel;
	/** The tab that the person was in before. */
	private cameFrom: WorkspaceLeaf | undefined;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.remember(this.app.workspace.getMostRecentLeaf());
	}

	override onOpen(): Promise<void> {
		this.addChild(this.panel);
		this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => {
			this.remember(leaf);
			if (leaf === this.leaf) this.focus();
		}));
		return Promise.resolve();
	}

	/** Moves the focus to the list, unless it is within the view already. */
	focus(): void {
		if (!this.contentEl.contains(this.contentEl.doc.activeElement)) this.panel.focus();
	}

	/** Goes back to the note the person was in, or to any that is open. */
	protected leave(): void {
		const { workspace } = this.app;
		const notes = workspace.getLeavesOfType('markdown');
		const leaf = notes.find((note) => note === this.cameFrom) ?? notes[0];
		if (leaf === undefined) return;
		void workspace.revealLeaf(leaf);
		workspace.setActiveLeaf(leaf, { focus: true });
	}

	private remember(leaf: WorkspaceLeaf | null): void {
		if (leaf?.view instanceof MarkdownView) this.cameFrom = leaf;
	}
}

/** Shows the view of a type: the one that is open, else a new one in a tab of its own. */
export async function openListView(workspace: Workspace, type: string): Promise<WorkspaceLeaf> {
	const [open] = workspace.getLeavesOfType(type);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
	showMainArea(workspace);
	return leaf;
}
