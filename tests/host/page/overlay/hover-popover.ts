import { Component } from '../base/component';

interface HoverParent {
	hoverPopover: HoverPopover | null;
}

/** Obsidian's `HoverPopover`, as far as an element beside its target that goes when the mouse does. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv('popover hover-popover');
	state = 0;
	private readonly timer: number;

	constructor(
		readonly parent: HoverParent,
		readonly targetEl: HTMLElement | null,
		waitTime = 300,
	) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.timer = window.setTimeout(() => this.show(), waitTime);
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
		window.clearTimeout(this.timer);
		this.hoverEl.remove();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}

	private hideUnlessHovered(): void {
		if (!this.hoverEl.matches(':hover')) this.hide();
	}
}
