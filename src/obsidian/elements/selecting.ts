/** Whether words in `root` are selected: somebody who selects them in order to copy them does not want a click to lead away. */
export function isSelecting(root: HTMLElement): boolean {
	const selection = root.win.getSelection();
	return selection !== null && !selection.isCollapsed && root.contains(selection.anchorNode);
}
