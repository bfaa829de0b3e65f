import { Keymap, type Component, type PaneType } from 'obsidian';
import { elementAt } from '../../elements/element-at';
import { opens } from '../../elements/links';
import { isSelecting } from '../../elements/selecting';

/** Opens the note at a line (from 1), in a new tab, split or window where one is asked for. */
export type OpenLine = (line: number, newLeaf: PaneType | boolean) => void;

/** Makes every row in `root` lead to its line, by click and by Enter on what it opens with. */
export function navigateRows(owner: Component, root: HTMLElement, openLine: OpenLine): void {
	const open = (event: MouseEvent | KeyboardEvent, line: number | undefined): void => {
		if (line !== undefined) openLine(line, Keymap.isModEvent(event));
	};
	const onClick = (event: MouseEvent): void => {
		if (opens(event) && !isSelecting(root)) open(event, lineAt(event));
	};
	owner.registerDomEvent(root, 'click', onClick);
	owner.registerDomEvent(root, 'auxclick', onClick);
	owner.registerDomEvent(root, 'keydown', (event) => {
		// A button is clicked by Enter anyway.
		if (event.key !== 'Enter' || elementAt(event)?.matches('[data-stop]') !== true) return;
		// The key is not to be typed into the note that it opens.
		event.preventDefault();
		open(event, lineAt(event));
	});
}

/** Links and the row's own buttons do something else than lead to its line. */
function lineAt(event: UIEvent): number | undefined {
	const el = elementAt(event);
	if (el === undefined || el.closest('a, .dossier-card-quiet-button') !== null) return undefined;
	const line = Number(el.closest('[data-line]')?.getAttribute('data-line'));
	return line > 0 ? line : undefined;
}
