import { Keymap, type Component } from 'obsidian';
import { elementAt } from '../../elements/element-at';
import type { Workbench } from './workbench';

/** Mod+Z and Mod+Shift+Z (or Mod+Y) in `root` take steps back and do them again; Escape beside the table leads back into it. */
export function workbenchKeys(owner: Component, root: HTMLElement, workbench: Workbench, focusTable: () => void): void {
	owner.registerDomEvent(root, 'keydown', (event) => {
		const act = actOf(event, workbench, focusTable);
		if (act === undefined) return;
		event.preventDefault();
		// In an editor the keys would undo what was typed there.
		event.stopPropagation();
		act();
	});
}

function actOf(event: KeyboardEvent, workbench: Workbench, focusTable: () => void): (() => void) | undefined {
	const target = elementAt(event);
	if (event.defaultPrevented || event.altKey || isTypedIn(target)) return undefined;
	const key = event.key.toLowerCase();
	if (key === 'escape') return target?.closest('[role="grid"]') === null ? focusTable : undefined;
	if (!Keymap.isModifier(event, 'Mod')) return undefined;
	if (key === 'z') return event.shiftKey ? () => workbench.redo() : () => workbench.undo();
	return key === 'y' ? () => workbench.redo() : undefined;
}

/** A field with a text in it has steps of its own. */
function isTypedIn(target: Element | undefined): boolean {
	return target?.instanceOf(HTMLInputElement) === true && target.value !== '';
}
