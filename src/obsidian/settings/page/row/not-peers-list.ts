import type { Setting } from 'obsidian';
import { withoutNotPeers, type NotPeers } from '../../../../core/actor/vault/not-peers';
import { redraw } from '../../../elements/redraw';
import type { SettingsStore } from '../../store';
import type { Control } from './controls';
import type { EditedSettings } from './edited-settings';

/** The list of actors that are no peers of each other, each pair with a button that takes it back. */
export function notPeersList(store: Pick<SettingsStore, 'onChange'>): Control {
	return (setting, edited) => {
		const listEl = setting.setClass('dossier-setting-list').infoEl.createEl('ul', { cls: 'dossier-snoozed' });
		const draw = (): void => redraw(listEl, edited.current().notPeers, (pairs) => drawAll(listEl, edited, pairs));
		draw();
		return store.onChange(draw);
	};
}

function drawAll(listEl: Setting['infoEl'], edited: EditedSettings, pairs: NotPeers): void {
	listEl.empty();
	if (pairs.length === 0) listEl.createEl('li', { cls: 'dossier-snoozed-none', text: 'No such pairs.' });
	pairs.forEach(([one, other], index) => {
		const item = listEl.createEl('li');
		const names = `${nameOf(one)} and ${nameOf(other)}`;
		item.createDiv({ cls: 'dossier-snoozed-words', text: names, attr: { dir: 'auto' } });
		const button = item.createEl('button', { text: 'Peers again', attr: { 'type': 'button', 'aria-label': `${names} are peers again` } });
		button.addEventListener('click', () => {
			edited.change({ notPeers: withoutNotPeers(edited.current().notPeers, one, other) });
			// The focus goes to the next pair of the list.
			const buttons = listEl.querySelectorAll('button');
			buttons[Math.min(index, buttons.length - 1)]?.focus();
		});
	});
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
