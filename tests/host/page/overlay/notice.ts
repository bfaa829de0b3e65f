const USUAL_DURATION = 4000;

/** Obsidian's `Notice`: a message in the corner. A click, or time, takes it away. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	readonly noticeEl: HTMLElement;
	private readonly timer: number | undefined;

	constructor(message: string | DocumentFragment, duration = USUAL_DURATION) {
		const container = document.querySelector('.notice-container') ?? document.body.createDiv('notice-container');
		this.containerEl = container.createDiv('notice');
		this.containerEl.setAttribute('role', 'alert');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.messageEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.containerEl.remove();
	}
}
