import { Component } from '../base/component';

interface HoverParent {
	hoverPopover: HoverPopover | null;
}

/** Obsidian's `HoverPopover`, as far as an element beside its target that goes when the mouse does. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv('popover hover-popover');
	state = 0;

	constructor(
		readonly parent: HoverParent,
		readonly targetEl: HTMLElement | null,
		waitTime = 300,
	) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		const timer = window.setTimeout(() => this.show(), waitTime);
		this.register(() => window.clearTimeout(timer));
		targetEl?.addEventListener('mouseleave', () => window.setTimeout(() => this.hideUnlessHovered(), waitTime), { once: true });
		this.hoverEl.addEventListener('mouseleave', () => this.hide());
	}

	show(): void {
		this.load();
		document.body.append(this.hoverEl);
		const at = this.targetEl?.getBoundingClientRect();
		if (at !== undefined) this.hoverEl.setCssStyles({ left: `${at.left}px`, top: `${at.bottom + 4}px` });
	}

	hide(): void {
		this.hoverEl.remove();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}

	private hideUnlessHovered(): void {
		if (!this.hoverEl.matches(':hover')) this.hide();
	}
}
