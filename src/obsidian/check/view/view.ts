import type { TFile, ViewStateResult, Workspace, WorkspaceLeaf } from 'obsidian';
import { MOST_LIKELY, type FindingsChoice } from '../../../core/check/listing/rows';
import { SEVERITIES } from '../../../core/check/rule/finding';
import { ListView, openListView } from '../../note/list-view';
import { FindingsPanel, type FindingsPanelParts } from './panel';

/** The type of the view that shows findings. */
export const FINDINGS_VIEW_TYPE = 'dossier-findings';

/** The findings, in a tab of its own. Notes open in other tabs, not in this one. */
export class FindingsView extends ListView {
	override icon = 'list-todo';
	protected override readonly panel: FindingsPanel;

	constructor(leaf: WorkspaceLeaf, parts: FindingsPanelParts) {
		super(leaf);
		this.contentEl.addClass('dossier-findings-view');
		this.panel = new FindingsPanel(parts, this.contentEl, {
			onChoice: () => void this.app.workspace.requestSaveLayout(),
			leave: () => this.leave(),
		});
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

	override noteAtHand(): TFile | null {
		return this.panel.currentFile;
	}

	/** Shows other findings. */
	choose(choice: Partial<FindingsChoice>): void {
		this.panel.change(choice);
	}
}

/** Shows the findings, in the view that is open or else in a new tab; `choice` is what is to be seen of them. */
export async function openFindings(workspace: Workspace, choice?: Partial<FindingsChoice>): Promise<void> {
	const leaf = await openListView(workspace, FINDINGS_VIEW_TYPE);
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
