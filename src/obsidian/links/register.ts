import type { Plugin } from 'obsidian';
import { CardPreviews, type CardPreviewsParts } from './card-previews';
import { linkMenus, type LinkMenuParts } from './menus';
import { openUri, URI_ACTION } from './uri';

/** Hooks into the app what it offers on links to actors: entries in their menus, their cards as previews, and addresses. */
export function registerLinks(plugin: Plugin, parts: LinkMenuParts & CardPreviewsParts): void {
	for (const menu of linkMenus(parts)) plugin.registerEvent(menu);
	plugin.addChild(new CardPreviews(parts));
	plugin.registerObsidianProtocolHandler(URI_ACTION, (asked) => openUri(parts, asked));
}
