import { MarkdownView, type TFile, type ViewStateResult, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { MOST_LIKELY, type FindingsChoice } from '../../../core/check/listing/rows';
import { SEVERITIES } from '../../../core/check/rule/finding';
import { ViewOfNotes } from '../../note/at-hand';
import { showMainArea } from '../../note/open';
import { FindingsPanel, type FindingsPanelParts } from './panel';

/** The type of the view that shows findings. */
export const FINDINGS_VIEW_TYPE = 'dossier-findings';

/** The findings, in a tab of its own. Notes open in other tabs, not in this one. */
export class FindingsView extends ViewOfNotes {
	override icon = 'list-todo';
	override navigation = false;
	private readonly panel: FindingsPanel;
	/** The tab that the person was in before. */
	private cameFrom: WorkspaceLeaf | undefined;

	constructor(leaf: WorkspaceLeaf, parts: FindingsPanelParts) {
		super(leaf);
		this.contentEl.addClass('dossier-findings-view');
		this.panel = new FindingsPanel(parts, this.contentEl, {
			onChoice: () => void this.app.workspace.requestSaveLayout(),
			leave: () => this.leave(),
		});
		this.remember(this.app.workspace.getMostRecentLeaf());
	}

	override getViewType(): string {
		return FINDINGS_VIEW_TYPE;
	}

	override getDisplayText(): string {
		return 'Findings';
	}

	override getState(): Record<string, unknown> {
		const { filter, severities, by } = this.panel.choice;
		return { ...super.getState(), filter, severities: [...severities], by };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (typeof state === 'object' && state !== null && 'severities' in state) this.panel.change(restoreChoice(state));
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

	/** Moves the focus to the findings, unless it is within the view already. */
	focus(): void {
		if (!this.contentEl.contains(this.contentEl.doc.activeElement)) this.panel.focus();
	}

	/** Shows other findings. */
	choose(choice: Partial<FindingsChoice>): void {
		this.panel.change(choice);
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

/** Shows the findings, in the view that is open or else in a new tab; `choice` is what is to be seen of them. */
export async function openFindings(workspace: Workspace, choice?: Partial<FindingsChoice>): Promise<void> {
	const [open] = workspace.getLeavesOfType(FINDINGS_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined) await leaf.setViewState({ type: FINDINGS_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
	showMainArea(workspace);
	if (!(leaf.view instanceof FindingsView)) return;
	if (choice !== undefined) leaf.view.choose(choice);
	leaf.view.focus();
}

/** A saved choice; what can't be used of it is as at first. */
function restoreChoice(saved: object): FindingsChoice {
	const { filter, severities, by } = saved as Readonly<Record<string, unknown>>;
	return {
		filter: typeof filter === 'string' ? filter : MOST_LIKELY.filter,
		severities: Array.isArray(severities) ? new Set(SEVERITIES.filter((severity) => severities.includes(severity))) : MOST_LIKELY.severities,
		by: by === 'note' ? 'note' : 'rule',
	};
}
