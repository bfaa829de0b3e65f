import { getLanguage } from 'obsidian';
import { number } from '../../../../core/wording';
import type { DossierSettings } from '../../../../core/settings/settings';
import { WalkedLines } from '../../../elements/keys/walked-lines';
import { redraw } from '../../../elements/redraw';
import type { SettingsStore } from '../../store';
import type { Control } from './controls';

/** A list within the settings whose items can only be removed. */
export interface RemovableList<Item> {
	readonly cls: 'dossier-similar' | 'dossier-snoozed';
	/** Where there is no item. */
	readonly none: string;
	/** On the button that removes an item. */
	readonly button: string;
	readonly items: (settings: DossierSettings) => readonly Item[];
	readonly words: (item: Item) => string;
	/** What the button says to a screen reader. */
	readonly label: (item: Item) => string;
	/** What changes in the settings where the item at `index` is removed. */
	readonly without: (settings: DossierSettings, item: Item, index: number) => Partial<DossierSettings>;
}

/** Draws such a list, one tab stop: each item with a button, from which the focus goes to the next one. */
export function removableList<Item>(store: Pick<SettingsStore, 'onChange'>, list: RemovableList<Item>): Control {
	return (setting, edited) => {
		const listEl = setting.setClass('dossier-setting-list').infoEl.createEl('ul', { cls: list.cls });
		const walked = new WalkedLines(listEl, 'li');
		walked.load();
		const remove = (item: Item, index: number): void => {
			edited.change(list.without(edited.current(), item, index));
			const buttons = listEl.querySelectorAll('button');
			buttons[Math.min(index, buttons.length - 1)]?.focus();
		};
		const draw = (): void => redraw(listEl, list.items(edited.current()), (items) => {
			listEl.empty();
			if (items.length === 0) listEl.createEl('li', { cls: `${list.cls}-none`, text: list.none });
			items.slice(0, MOST_SHOWN).forEach((item, index) => drawItem(listEl, list, item, () => remove(item, index)));
			const rest = items.length - MOST_SHOWN;
			if (rest > 0) listEl.createEl('li', { cls: `${list.cls}-none`, text: `${number(rest, getLanguage())} more.` });
			walked.refresh();
		});
		draw();
		const stop = store.onChange(draw);
		return () => {
			stop();
			walked.unload();
		};
	};
}

/** Nobody looks through more; thousands would take the page seconds to draw. */
const MOST_SHOWN = 200;

function drawItem<Item>(listEl: HTMLElement, { cls, button, words, label }: RemovableList<Item>, item: Item, remove: () => void): void {
	const el = listEl.createEl('li');
	el.createDiv({ cls: `${cls}-words`, text: words(item), attr: { dir: 'auto' } });
	el.createEl('button', { text: button, attr: { 'type': 'button', 'aria-label': label(item) } }).addEventListener('click', remove);
}
