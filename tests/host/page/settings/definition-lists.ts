import type * as Obsidian from 'obsidian';
import { Platform } from '../base/platform';
import { setIcon } from '../overlay/icons';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/** Adds to a list of settings what a list has over a group: adding, deleting, reordering, and words for none. */
export function addListAffordances(
	definition: Obsidian.SettingDefinitionList,
	group: SettingGroup,
	rows: readonly Setting[],
): void {
	group.addClass('setting-list');
	const { emptyState, onDelete, onReorder, addItem } = definition;
	if (rows.length === 0 && emptyState !== undefined) {
		const text = typeof emptyState === 'string' ? emptyState : (emptyState.cloneNode(true) as DocumentFragment);
		group.listEl.createDiv({ cls: 'setting-list-empty', text });
	}
	rows.forEach((row, index) => {
		if (onDelete !== undefined) addDelete(row, index, onDelete);
		if (onReorder !== undefined) addDragHandle(row, index, onReorder);
	});
	if (addItem !== undefined) addAdding(addItem, group);
}

function addAdding(addItem: Obsidian.SettingDefinitionAddItem, group: SettingGroup): void {
	if (!Platform.isMobile) {
		group.addExtraButton((button) =>
			button
				.setIcon('plus')
				.setTooltip(addItem.name)
				.onClick(() => addItem.action(button.extraSettingsEl)),
		);
		return;
	}
	const row = group.listEl.createDiv({ cls: 'setting-item setting-add-item mod-clickable', text: `+ ${addItem.name}` });
	row.setAttrs({ role: 'button', tabindex: '0' });
	row.addEventListener('click', () => addItem.action(row));
}

function addDelete(row: Setting, index: number, onDelete: (index: number) => void): void {
	row.addExtraButton((button) =>
		button
			.setIcon('trash-2')
			.setTooltip('Delete')
			.onClick(() => onDelete(index)),
	);
	row.settingEl.addEventListener('keydown', (event) => {
		if (event.target === row.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
	});
}

function addDragHandle(row: Setting, index: number, onReorder: (from: number, to: number) => void): void {
	const handle = createDiv({ cls: 'setting-drag-handle', attr: { 'aria-label': 'Drag to reorder' } });
	setIcon(handle, 'grip-vertical');
	row.settingEl.prepend(handle);
	row.settingEl.draggable = true;
	row.settingEl.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', String(index)));
	row.settingEl.addEventListener('dragover', (event) => event.preventDefault());
	row.settingEl.addEventListener('drop', (event) => {
		event.preventDefault();
		const from = Number(event.dataTransfer?.getData('text/plain'));
		if (from !== index) onReorder(from, index);
	});
}
