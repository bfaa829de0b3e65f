import type { Plugin } from 'obsidian';
import type { FitParts } from './chooser';
import { FitModal } from './modal';

/** Adds the command that fits the plugin to the vault, and returns what opens its window. */
export function registerFit(plugin: Plugin, parts: FitParts): () => void {
	const open = (): void => new FitModal(parts).open();
	plugin.addCommand({ id: 'fit-vault', name: 'Fit to this vault', icon: 'scan-search', callback: open });
	return open;
}
