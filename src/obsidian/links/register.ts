import type { Plugin } from 'obsidian';
import { linkMenus, type LinkMenuParts } from './menus';

/** Hooks into the app what it offers on links to actors. */
export function registerLinks(plugin: Plugin, parts: LinkMenuParts): void {
	for (const menu of linkMenus(parts)) plugin.registerEvent(menu);
}
