import { MarkdownView, type TFile, type ViewStateResult, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { ViewOfNotes } from '../../note/at-hand';
import { showMainArea } from '../../note/open';
import { restoreChoice, saveChoice } from './choice';
import { QueuePanel, type QueuePanelParts } from './panel';
import { TabBeside } from './review/tab-beside';

/** The type of the view that shows the queue. */
export const QUEUE_VIEW_TYPE = 'dossier-queue';

/** The freshness queue, in a tab of its own. Its notes open in one tab beside it. */
export class QueueView extends ViewOfNotes {
	override icon = 'list-checks';
	override navigation = false;
	private readonly panel: QueuePanel;
	/** The tab that the person was in before. */
	private cameFrom: WorkspaceLeaf | undefined;

	constructor(leaf: WorkspaceLeaf, parts: QueuePanelParts) {
		super(leaf);
		this.contentEl.addClass('dossier-queue-view');
		this.panel = new QueuePanel(parts, this.contentEl, new TabBeside(this.app.workspace, leaf), {
			onChoice: () => void this.app.workspace.requestSaveLayout(),
			onCurrent: () => this.tellNoteAtHand(),
			isActive: () => this.app.workspace.getActiveViewOfType(QueueView) === this,
			leave: () => this.leave(),
		});
		this.remember(this.app.workspace.getMostRecentLeaf());
	}

	override getViewType(): string {
		return QUEUE_VIEW_TYPE;
	}

	override getDisplayText(): string {
		return 'Freshness queue';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...saveChoice(this.panel.choice) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (typeof state === 'object' && state !== null && 'states' in state) this.panel.change(restoreChoice(state));
	}

	override onOpen(): Promise<void> {
		this.addChild(this.panel);
		this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => {
			this.remember(leaf);
			if (leaf === this.leaf) this.focus();
		}));
		return Promise.resolve();
	}

	override noteAtHand(): TFile | null {
		return this.panel.currentFile;
	}

	/** Moves the focus to the notes, unless it is within the view already. */
	focus(): void {
		if (!this.contentEl.contains(this.contentEl.doc.activeElement)) this.panel.focus();
	}

	private remember(leaf: WorkspaceLeaf | null): void {
		if (leaf?.view instanceof MarkdownView) this.cameFrom = leaf;
	}

	private leave(): void {
		const { workspace } = this.app;
		const notes = workspace.getLeavesOfType('markdown');
		const leaf = notes.find((note) => note === this.cameFrom) ?? notes[0];
		if (leaf === undefined) return;
		void workspace.revealLeaf(leaf);
		workspace.setActiveLeaf(leaf, { focus: true });
	}
}

/** Shows the queue: the one that is open, else a new one in a tab of its own. */
export async function openQueue(workspace: Workspace): Promise<void> {
	const [open] = workspace.getLeavesOfType(QUEUE_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: QUEUE_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
	showMainArea(workspace);
	if (leaf.view instanceof QueueView) leaf.view.focus();
}
