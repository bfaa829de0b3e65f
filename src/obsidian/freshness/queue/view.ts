import type { TFile, ViewStateResult, Workspace, WorkspaceLeaf } from 'obsidian';
import { ListView, openListView } from '../../note/list-view';
import { restoreChoice, saveChoice } from './choice';
import { QueuePanel, type QueuePanelParts } from './panel';
import { TabBeside } from './review/tab-beside';

/** The type of the view that shows the queue. */
export const QUEUE_VIEW_TYPE = 'dossier-queue';

/** The freshness queue, in a tab of its own. Its notes open in one tab beside it. */
export class QueueView extends ListView {
	override icon = 'list-checks';
	protected override readonly panel: QueuePanel;

	constructor(leaf: WorkspaceLeaf, parts: QueuePanelParts) {
		super(leaf);
		this.contentEl.addClass('dossier-queue-view');
		this.panel = new QueuePanel(parts, this.contentEl, new TabBeside(this.app.workspace, leaf), {
			onChoice: () => void this.app.workspace.requestSaveLayout(),
			onCurrent: () => this.tellNoteAtHand(),
			isActive: () => this.app.workspace.getActiveViewOfType(QueueView) === this,
			leave: () => this.leave(),
		});
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

	override noteAtHand(): TFile | null {
		return this.panel.currentFile;
	}
}

/** Shows the queue: the one that is open, else a new one in a tab of its own. */
export async function openQueue(workspace: Workspace): Promise<void> {
	const leaf = await openListView(workspace, QUEUE_VIEW_TYPE);
	if (leaf.view instanceof QueueView) leaf.view.focus();
}
