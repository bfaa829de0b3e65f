import { WorkspaceParent } from './item';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** A column or row of tab groups. */
export class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	readonly children: WorkspaceTabs[] = [];
	readonly win = window;
	readonly doc = document;

	constructor(
		readonly workspace: Workspace,
		cls: string,
		readonly isRoot: boolean,
	) {
		super();
		this.containerEl = createDiv(`workspace-split ${cls}`);
	}

	leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((tabs) => tabs.leaves());
	}

	addTabs(): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this);
		this.children.push(tabs);
		this.containerEl.append(tabs.containerEl);
		return tabs;
	}

	removeTabs(tabs: WorkspaceTabs): void {
		this.children.remove(tabs);
		tabs.containerEl.remove();
	}
}

/** The middle, where notes are. */
export class WorkspaceRoot extends WorkspaceSplit {
	constructor(workspace: Workspace) {
		super(workspace, 'mod-vertical mod-root', true);
	}
}
