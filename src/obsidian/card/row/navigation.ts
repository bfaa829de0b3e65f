import { Keymap, type Component, type PaneType } from 'obsidian';
import { elementAt } from '../../elements/element-at';
import { opens } from '../../elements/links';
import { isSelecting } from '../../elements/selecting';

/** Opens the note at a line (from 1), in a new tab, split or window where one is asked for. */
export type OpenLine = (line: number, newLeaf: PaneType | boolean) => void;

/** Makes every row in `root` lead to its line, by click and by Enter on what it opens with, and lets the arrow keys walk the rows. */
export function navigateRows(owner: Component, root: HTMLElement, openLine: OpenLine): void {
	const open = (event: MouseEvent): void => {
		const line = lineAt(event);
		if (line === undefined || !opens(event) || isSelecting(root)) return;
		openLine(line, Keymap.isModEvent(event));
	};
	owner.registerDomEvent(root, 'click', open);
	owner.registerDomEvent(root, 'auxclick', open);
	owner.registerDomEvent(root, 'keydown', (event) => walk(root, event));
}

/** Links and the row's own buttons do something else than lead to its line. */
function lineAt(event: MouseEvent): number | undefined {
	const el = elementAt(event);
	if (el === undefined || el.closest('a, .dossier-card-quiet-button') !== null) return undefined;
	const line = Number(el.closest('[data-line]')?.getAttribute('data-line'));
	return line > 0 ? line : undefined;
}

function walk(root: HTMLElement, event: KeyboardEvent): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const stops = root.findAll('.dossier-card-lead, .dossier-card-fold').filter((stop) => stop.isShown());
	const at = stops.findIndex((stop) => stop === root.doc.activeElement);
	const next = at < 0 ? undefined : stops[at + step];
	if (next === undefined) return;
	event.preventDefault();
	next.focus();
}
