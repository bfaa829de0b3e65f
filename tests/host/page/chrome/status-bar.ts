/** The status bar at the bottom right. */
export class StatusBar {
	readonly containerEl = createDiv('status-bar');

	addItem(): HTMLElement {
		return this.containerEl.createDiv('status-bar-item');
	}
}
