import { WorkspaceSplit } from './split';
import type { Workspace } from './workspace';

const NARROWEST = 200;

/** A sidebar. On a narrow page it is a drawer over the notes. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = false;

	constructor(
		workspace: Workspace,
		readonly side: 'left' | 'right',
		width: number,
	) {
		super(workspace, `mod-horizontal mod-sidedock mod-${side}-split`, false);
		this.setWidth(width);
		this.addResizeHandle();
	}

	expand(): void {
		this.setCollapsed(false);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	setWidth(width: number): void {
		this.containerEl.setCssProps({ '--sidedock-width': `${Math.max(NARROWEST, width)}px` });
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		if (!collapsed && document.body.hasClass('is-narrow')) this.otherDock().collapse();
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.workspace.containerEl.toggleClass(`is-${this.side}-sidedock-open`, !collapsed);
		this.workspace.requestLayoutChange();
		this.workspace.trigger('resize');
	}

	/** There is room for one drawer only. */
	private otherDock(): WorkspaceSidedock {
		return this.side === 'left' ? this.workspace.rightSplit : this.workspace.leftSplit;
	}

	private addResizeHandle(): void {
		const handle = this.containerEl.createDiv('workspace-leaf-resize-handle');
		handle.addEventListener('pointerdown', (down) => {
			down.preventDefault();
			handle.setPointerCapture(down.pointerId);
			const startWidth = this.containerEl.offsetWidth;
			const direction = this.side === 'left' ? 1 : -1;
			const move = (event: PointerEvent): void => this.setWidth(startWidth + direction * (event.clientX - down.clientX));
			handle.addEventListener('pointermove', move);
			handle.addEventListener(
				'pointerup',
				() => {
					handle.removeEventListener('pointermove', move);
					for (const leaf of this.leaves()) leaf.onResize();
					this.workspace.trigger('resize');
				},
				{ once: true },
			);
		});
	}
}
