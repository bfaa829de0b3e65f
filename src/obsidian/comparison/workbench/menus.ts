/** The menus by which a comparison is changed: that of a head, and that of the whole. */

import type { Menu, MenuItem } from 'obsidian';
import { pinActor } from '../../../core/comparison/edit/on-screen';
import type { GridItem } from '../grid/model';
import type { Axis } from '../grid/position';
import type { Workbench } from './workbench';
import { sentence } from '../../sentence';

const MOVES = {
	across: [['Move left', 'arrow-left', -1], ['Move right', 'arrow-right', 1]],
	down: [['Move up', 'arrow-up', -1], ['Move down', 'arrow-down', 1]],
} as const;

/** Adds what can be done with the row or column of an item. `subject` is the path of the actor that the others are compared with. */
export function addItemEntries(menu: Menu, workbench: Workbench, { item, axis, subject }: HeadOfMenu): void {
	for (const [title, icon, by] of item.key === subject ? [] : MOVES[axis]) {
		menu.addItem((entry) => entry.setSection('edit').setTitle(sentence(title)).setIcon(icon).onClick(() => workbench.edit(item, by)));
	}
	if (item.kind === 'actor') {
		const title = item.key === subject ? 'Unpin' : 'Pin as subject';
		const pin = (): void => workbench.editBy((screen) => pinActor(screen, item.key));
		menu.addItem((entry) => entry.setSection('edit').setTitle(sentence(title)).setIcon('pin').onClick(pin));
	}
	const title = item.kind === 'actor' ? 'Drop actor' : 'Drop metric';
	menu.addItem((entry) => entry.setSection('edit').setTitle(sentence(title)).setIcon('x').onClick(() => workbench.edit(item, 'drop')));
}

/** The head that a menu is of. */
interface HeadOfMenu {
	readonly item: GridItem;
	readonly axis: Axis;
	readonly subject: string | undefined;
}

/** Adds what changes the comparison as a whole. `choose` opens the picker. */
export function addEditEntries(menu: Menu, workbench: Workbench, choose: () => void): void {
	const { past = [], future = [] } = workbench.steps ?? {};
	menu.addItem((item) => item.setTitle('Undo').setIcon('undo-2').setDisabled(past.length === 0).onClick(() => workbench.undo()));
	menu.addItem((item) => item.setTitle('Redo').setIcon('redo-2').setDisabled(future.length === 0).onClick(() => workbench.redo()));
	const { show, tint } = workbench.query ?? {};
	const turn = (): void => workbench.change({ tint: tint === undefined ? 'age' : undefined });
	const named = (item: MenuItem): MenuItem => item.setTitle(sentence('Tint figures by age')).setIcon('thermometer');
	if (show === 'table') menu.addItem((item) => named(item).setChecked(tint === 'age').onClick(turn));
	menu.addItem((item) => item.setTitle(sentence('Change actors or metrics…')).setIcon('list-checks').onClick(choose));
}
