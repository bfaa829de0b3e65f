import { Events } from '../base/events';
import type { WorkspaceLeaf } from './leaf';

let lastId = 0;

/** What everything in the layout has in common. */
export abstract class WorkspaceItem extends Events {
	readonly id = `stage-${++lastId}`;
	abstract readonly containerEl: HTMLElement;
	parent: WorkspaceParent | null = null;

	getRoot(): WorkspaceItem {
		return this.parent?.getRoot() ?? this;
	}

	getContainer(): WorkspaceItem {
		return this.getRoot();
	}
}

/** A part of the layout that holds other parts. */
export abstract class WorkspaceParent extends WorkspaceItem {
	abstract readonly children: WorkspaceItem[];
	abstract leaves(): WorkspaceLeaf[];
}
